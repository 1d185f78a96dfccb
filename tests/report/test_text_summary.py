from __future__ import annotations

import re
from dataclasses import replace

import polars as pl
import pytest

from reconcile.report import Options, Report


def test_the_headline_counts(report: Report) -> None:
    assert report.render("text").splitlines()[:2] == [
        "5 of 7 shared facts differ, 2 of them gravely",
        "5 sources · 4 independent texts · published 12 to 18 January 2022",
    ]


@pytest.mark.parametrize("width", [40, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(width: int, report: Report) -> None:
    wordy = replace(report, claims=report.claims.with_columns(wording=pl.lit("lange Worte " * 20)))
    facts = wordy.render("text", Options(width=width)).split("\n\n")[1:6]
    assert max(len(line) for fact in facts for line in fact.splitlines()) <= width


def test_colours_are_there_when_wanted(report: Report) -> None:
    plain, coloured = (report.render("text", Options(colour=each)) for each in (False, True))
    assert "\x1b" not in plain
    assert "\x1b[1;31mCRITICAL conflict:\x1b[0m Schaden" in coloured
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain


def test_the_summary_speaks_the_language_asked_for(report: Report) -> None:
    text = report.render("text", Options("de"))
    assert "SCHWERWIEGEND Widerspruch: Schaden" in text
    assert "Wahrscheinliche Ursache: ein verwechseltes Zahlwort" in text


def test_sources_do_not_steer_the_terminal(report: Report) -> None:
    hostile = pl.lit("\x1b]0;x\x07\u202e")
    text = replace(
        report,
        claims=report.claims.with_columns(wording=hostile),
        sources=report.sources.with_columns(outlet=hostile),
        facts=report.facts.with_columns(label=hostile),
    ).render("text")
    assert not {"\x1b", "\x07", "\u202e"} & set(text)


def test_an_empty_report_says_so(empty: Report) -> None:
    assert empty.render("text") == "No figure or date could be compared\n0 sources\n"
