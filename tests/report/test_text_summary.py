from __future__ import annotations

from dataclasses import replace

import polars as pl

from reconcile.report import Report


def test_the_headline_counts(report: Report) -> None:
    assert report.render("text").splitlines()[0] == "9 facts, 5 differ, from 5 sources"


def test_no_line_is_wider_than_a_terminal(report: Report) -> None:
    wordy = replace(report, claims=report.claims.with_columns(wording=pl.lit("lange Worte " * 20)))
    assert max(len(line) for line in wordy.render("text").splitlines()) <= 100


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
    assert empty.render("text") == "0 facts, 0 differ, from 0 sources\n"
