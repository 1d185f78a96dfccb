"""What every format says of one report, byte for byte.

After a change that is meant: `RECONCILE_GOLDEN=rewrite pytest tests/report`, then read the diff.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import reconcile
from reconcile.report import FORMATS, Report

GOLDEN = Path(__file__).parent / "golden"
ENDINGS = {"markdown": "md", "text": "txt"}


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_a_format_writes_the_golden_bytes(
    format: str, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconcile, "__version__", "0.0.0")
    golden = GOLDEN / f"flood.{ENDINGS.get(format, format)}"
    if os.environ.get("RECONCILE_GOLDEN") == "rewrite":
        assert "CI" not in os.environ, "golden files are not rewritten where they are checked"
        report.write(format, golden)
    report.write(format, tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == golden.read_bytes()
