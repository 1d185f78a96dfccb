from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from reconcile.report import Report
from reconcile.report.model import Fact, View
from reconcile.report.strings import ENGLISH, GERMAN
from reconcile.report.view import view


@pytest.fixture(scope="module")
def page(report: Report) -> View:
    return view(report, ENGLISH)


def named(page: View, fact: str) -> Fact:
    return next(f for f in page.differing + page.alike + page.single if f.fact == fact)


def test_what_differs_comes_gravest_first(page: View) -> None:
    assert [(f.severity, f.verdict, f.fact) for f in page.differing] == [
        ("critical", "conflict", "f-broken"),  # a wider gap than the next
        ("critical", "conflict", "f-damage"),
        ("major", "conflict", "f-dead"),
        ("minor", "update", "f-evacuated"),
        ("minor", "borderline", "f-power"),
    ]


def test_every_fact_is_somewhere(page: View, report: Report) -> None:
    shown = [f.fact for f in page.differing + page.alike + page.single]
    assert sorted(shown) == sorted(report.facts["fact"])


def test_sources_speak_in_the_order_of_publication(page: View) -> None:
    assert [said.source.source for said in named(page, "f-dead").said] == [
        "alpendienst.txt",
        "talbote.md",
        "nachdruck/alpendienst.txt",
        "rundschau.html",
    ]


def test_a_relative_time_is_shown_with_its_date(page: View) -> None:
    said = named(page, "f-broken").said[0]
    assert (said.wording, said.relative, said.reading) == (
        "am Dienstag",
        True,
        "Tuesday, 11 January 2022",
    )


def test_readings_are_in_the_unit_that_sources_say(page: View) -> None:
    said = named(page, "f-distance").said[0]
    assert (said.reading, said.outer) == ("12\u00a0km", "11.5 to 12.5\u00a0km")


def test_a_lesser_pair_lends_a_fact_no_cause(report: Report) -> None:
    mixed = report.pairs.with_columns(
        cause=pl.when(pl.col("relation") == "equal").then(None).otherwise(pl.lit("unit")),
        relation=pl.when(pl.col("fact") == "f-dead")
        .then(pl.lit("update"))
        .otherwise(pl.col("relation")),
    )
    page = view(replace(report, pairs=mixed), ENGLISH)
    assert named(page, "f-dead").causes == ()
    assert named(page, "f-broken").causes == ("another unit",)


def test_two_articles_of_one_outlet_are_told_apart_by_their_dates(report: Report) -> None:
    one = report.sources.with_columns(outlet=pl.lit("Blatt"))
    labels = [source.label for source in view(replace(report, sources=one), ENGLISH).sources]
    assert labels[1] == "Blatt, 13 January 2022"
    assert len(set(labels)) == 5


def test_a_reprint_names_the_text_it_carries(page: View) -> None:
    assert [source.copy_of for source in page.sources if source.copy_of] == ["Alpendienst"]


@pytest.mark.parametrize("verdicts", [["agree"], ["single"]])
def test_nothing_that_differs_is_said(verdicts: list[str], report: Report) -> None:
    calm = replace(report, facts=report.facts.filter(pl.col("verdict").is_in(verdicts)))
    page = view(calm, GERMAN)
    assert page.differing == ()
    assert "Nichts weicht ab" in page.headline or "Keine Zahl" in page.headline


def test_a_figure_in_another_currency_keeps_its_own(report: Report) -> None:
    """Found by a mistake: it was shown in the currency of the others, and drawn beside them."""
    francs = report.members.filter(pl.col("fact") == "f-damage")["claim"][-1]
    mixed = report.claims.with_columns(
        pl.when(pl.col("claim") == francs).then(pl.lit("CHF")).otherwise(name).alias(name)
        for name in ("unit", "base_unit")
    )
    fact = named(view(replace(report, claims=mixed), ENGLISH), "f-damage")
    shown = {said.claim: said.reading for said in fact.said}
    assert shown.pop(francs).endswith("Swiss francs")
    assert all(reading.endswith("euros") for reading in shown.values())
    assert fact.plot is None or len(fact.plot.rows) < len(fact.said)
