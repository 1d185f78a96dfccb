"""Command lines run in this process, on a folder of two small articles that differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reconcile.cli import run
from tests.two_articles import put_two_articles

TEXT = """Zugunglück bei Neudorf fordert {0} Tote

Neudorf. Bei einem Zugunglück nahe Neudorf sind am 3. Mai 2024 {0} Menschen ums Leben gekommen, \
wie die Polizei mitteilte.
"""


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str


Reconcile = Callable[..., Done]


@pytest.fixture
def reconcile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Reconcile:
    """Run the command line in an empty folder, and see what it says and how it ends."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Done:
        capfd.readouterr()
        code = run(arguments)
        return Done(code, *capfd.readouterr())

    return call


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Two articles of one day that count the dead of one accident differently."""
    return put_two_articles(tmp_path / "story", TEXT)
