"""A story on the page: its events in time, the course of its figures, who says what."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from reconcile.report import Report
from reconcile.report.model import View
from reconcile.report.strings import GERMAN
from reconcile.report.view import view
from tests.report.conftest import named


def test_events_stand_between_publications(page: View) -> None:
    (story,) = page.stories
    assert [(m.date, m.fact.fact if m.fact else m.published) for m in story.moments] == [
        ("Dienstag, 11.\u00a0Januar 2022", "f-broken"),
        ("Mittwoch, 12.\u00a0Januar 2022", "f-broken"),
        ("12.\u00a0Januar 2022", ("Alpendienst",)),
        ("13.\u00a0Januar 2022", ("Der Talbote",)),
        ("18.\u00a0Januar 2022", ("rundschau.html",)),
    ]


def test_what_sources_agree_on_happens_once(report: Report) -> None:
    agreed = report.facts.with_columns(
        verdict=pl.when(pl.col("fact") == "f-broken").then(pl.lit("agree")).otherwise("verdict"),
        consensus_start=pl.when(pl.col("fact") == "f-broken").then(pl.lit("2022-01-12")),
        consensus_end=pl.when(pl.col("fact") == "f-broken").then(pl.lit("2022-01-13")),
    )
    (story,) = view(replace(report, facts=agreed), GERMAN).stories
    events = [moment for moment in story.moments if moment.fact]
    assert [event.date for event in events] == ["Mittwoch, 12.\u00a0Januar 2022"]
    assert len(events[0].said) == 2


def moving(report: Report, fact: str) -> View:
    claims = report.members.filter(pl.col("fact") == fact)["claim"]
    moves = report.claims.with_columns(moves=pl.col("claim").is_in(claims.implode()))
    return view(replace(report, claims=moves), GERMAN)


def test_a_figure_that_moves_has_a_course(report: Report) -> None:
    (course,) = moving(report, "f-evacuated").stories[0].courses
    assert course.ends == ("12.\u00a0Januar 2022", "18.\u00a0Januar 2022")
    assert [point[0] for point in course.points] == [16.0, 98.0]
    assert [x for x, _ in course.line] == [16.0, 98.0]


def test_no_line_goes_through_what_no_source_says(report: Report) -> None:
    """Two readings of one day."""
    same_day = report.sources.with_columns(
        published=pl.when(pl.col("source") == "rundschau.html")
        .then(pl.lit("2022-01-13"))
        .otherwise("published")
    )
    both = report.claims.with_columns(
        plausible_low=pl.when(pl.col("wording") == "12").then(11.0).otherwise("plausible_low")
    )
    page = moving(replace(report, sources=same_day, claims=both), "f-dead")
    (course,) = page.stories[0].courses
    assert course.line == ()


def test_who_may_have_written_on_several_days_has_no_place_in_a_course(report: Report) -> None:
    inferred = report.sources.with_columns(
        published=pl.when(pl.col("source") == "rundschau.html")
        .then(pl.lit("2022-01-13/2022-01-18"))
        .otherwise("published")
    )
    assert moving(replace(report, sources=inferred), "f-evacuated").stories[0].courses == ()


def test_a_figure_that_stays_has_none(page: View) -> None:
    assert page.stories[0].courses == ()


def test_the_matrix_has_a_cell_for_every_source(page: View) -> None:
    (story,) = page.stories
    row = dict(story.rows)[named(page, "f-dead")]
    assert [[said.brief for said in cell] for cell in row] == [["10"], ["12"], ["10"], ["12"], []]
    assert [said.inside for cell in row for said in cell] == [False, True, False, True]
