"""The sample that the repository shows is what the program makes of fixtures/ today."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reconcile import read, reconcile
from reconcile.report import Report

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def report() -> Report:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return reconcile(read(["fixtures"]))


@pytest.mark.parametrize(("format", "name"), [("html", "index.html"), ("json", "report.json")])
def test_the_sample_is_current(report: Report, format: str, name: str):
    sample = ROOT / "reports" / "sample" / name
    assert report.render(format) == sample.read_text(encoding="utf-8"), "run `make sample`"


def test_the_order_of_the_sources_does_not_matter(report: Report):
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        articles = read(["fixtures"])
    backwards = reconcile(replace(articles, table=articles.table.reverse()))
    verdicts = [
        r.facts.select("fact", "verdict", "severity").sort("fact") for r in (report, backwards)
    ]
    assert verdicts[0].equals(verdicts[1])
