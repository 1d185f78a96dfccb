"""What one article gets wrong by itself stands in the summaries, too."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from reconcile.report import Report

SHOWN = {"text": "MAJOR: a percentage that its numbers contradict", "markdown": "### major a perc"}


@pytest.mark.parametrize("format", SHOWN)
def test_a_slip_is_spelled_out(format: str, report: Report) -> None:
    claim = report.claims.row(0, named=True)
    slip = {"finding": "x", "rule": "share-mismatch", "severity": "major", "fact": None}
    row = pl.DataFrame(
        [{**slip, "claims": [claim["claim"]], "message": "m"}], schema=report.findings.schema
    )
    said = replace(report, findings=pl.concat([report.findings, row])).render(format)
    assert SHOWN[format] in said
    assert SHOWN[format] not in report.render(format)
