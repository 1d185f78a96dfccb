"""What people set aside has a place of its own on the page, and counts nowhere else."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from reconcile import tables
from reconcile.report import Options, Report
from reconcile.report.model import View
from reconcile.report.strings import ENGLISH, GERMAN
from reconcile.report.view import view
from tests.report.conftest import named


def aside(*findings: str) -> pl.DataFrame:
    said = {"by": "suppression", "reason": "nachgefragt", "author": "Desk", "path": "s", "line": 1}
    return tables.ACCEPTED.frame([{"finding": finding, **said} for finding in findings])


def test_who_set_a_finding_aside_is_told(report: Report) -> None:
    fact = named(view(replace(report, accepted=aside("x-f-dead")), GERMAN), "f-dead")
    assert fact.accepted == "Zurückgestellt: nachgefragt: Desk"


def test_what_was_set_aside_is_apart_and_not_counted(report: Report, page: View) -> None:
    found = view(replace(report, accepted=aside("x-f-dead")), GERMAN)
    assert [fact.fact for fact in found.accepted] == ["f-dead"]
    assert [f.fact for f in found.differing] == [
        f.fact for f in page.differing if f.fact != "f-dead"
    ]
    assert found.headline == "4 von 7 gemeinsamen Angaben weichen ab, 2 davon schwerwiegend"
    assert dict(found.rest)["accepted"] == "1 Befund zurückgestellt"
    assert "accepted" not in dict(page.rest)


def test_where_all_is_set_aside_the_headline_says_so(report: Report) -> None:
    known = replace(report, accepted=aside(*report.findings["finding"]))
    assert view(known, ENGLISH).headline == "Nothing differs but what was set aside"
    assert view(known, ENGLISH).differing == ()


def test_a_failed_check_that_was_set_aside_is_none(report: Report) -> None:
    checks = report.checks.filter(success=False)
    message = f"{checks['expectation'][0]}: {checks['observed'][0]}: “x”"
    row = {"finding": "x-check", "rule": "expectation-failed", "severity": "minor"}
    found = tables.FINDINGS.frame([{**row, "claims": [], "message": message}])
    changed = replace(report, findings=found, accepted=aside("x-check"), checks=checks.head(1))
    (check,) = view(changed, GERMAN).accepted_checks
    assert view(changed, GERMAN).failed == ()
    assert check.accepted == "Zurückgestellt: nachgefragt: Desk"


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_a_summary_says_how_much_was_set_aside_and_no_more(format: str, report: Report) -> None:
    label = report.facts.filter(fact="f-dead")["label"][0]
    whole = report.render(format, Options("de"))
    known = replace(report, accepted=aside("x-f-dead")).render(format, Options("de"))
    assert f": {label}" in whole
    assert f": {label}" not in known
    assert "1 Befund zurückgestellt" in known


def test_the_page_shows_it_in_a_place_of_its_own(report: Report) -> None:
    html = replace(report, accepted=aside("x-f-dead")).render("html", Options("de"))
    section = html[html.index('<details id="accepted">') : html.index('<section id="alike"')]
    assert "Zurückgestellt: nachgefragt: Desk" in section
    assert 'id="label-f-dead"' in section
    assert html.count('id="label-f-dead"') == 1
