"""What a reader finds on the page, by part: each rendered from the report made by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from reconcile import tables
from reconcile.report import Options, Report
from reconcile.report.model import View
from reconcile.report.quotation import original
from reconcile.report.strings import AUSTRIAN, ENGLISH, GERMAN
from reconcile.report.view import view
from tests.report.conftest import named

ROOT = Path(__file__).parents[2]


# Headline


def test_the_headline_says_how_many_differ_and_how_gravely(page: View) -> None:
    assert page.headline == "5 von 7 gemeinsamen Angaben weichen ab, 2 davon schwerwiegend"
    assert page.dek == (
        "5 Quellen · 4 eigenständige Texte · erschienen 12. bis 18.\u00a0Januar 2022"
    )


def test_one_that_differs_is_no_plural(report: Report) -> None:
    one = report.facts.filter(pl.col("fact").is_in(["f-power", "f-boats"]))
    assert view(replace(report, facts=one), GERMAN).headline == (
        "1 von 2 gemeinsamen Angaben weicht ab"
    )
    assert view(replace(report, facts=one), ENGLISH).headline == "1 of 2 shared facts differs"


# Differences


ARITHMETIC = [
    (
        "f-dead",
        "10 und 12 treffen einander nicht: 12 − 10 = 2, 20\u00a0% der größeren Zahl.",
    ),
    (
        "f-broken",
        "Dienstag, 11.\u00a0Januar 2022 und Mittwoch, 12.\u00a0Januar 2022"
        " treffen einander nicht: 1 Tag auseinander.",
    ),
    (
        "f-damage",
        "1,2\u00a0Mrd.\u00a0Euro und 1,2\u00a0Mio.\u00a0Euro treffen einander nicht:"
        " die größere ist rund das 1.000-Fache der kleineren.",
    ),
    (
        "f-evacuated",
        "2.256 bis 2.544 und 3.100 bis 3.379 treffen einander nicht: Abstand 556,"
        " 22\u00a0% der größeren Zahl. Zwischen den Berichten: 6 Tage.",
    ),
    (
        "f-power",
        "9.000 bis 11.000 und 11.280 bis 12.720 treffen einander nicht, im weitesten Sinn aber"
        " doch: 8.000 bis 12.000 und 10.560 bis 13.440.",
    ),
]


@pytest.mark.parametrize(("fact", "why"), ARITHMETIC, ids=[a[0] for a in ARITHMETIC])
def test_a_difference_is_told_with_its_arithmetic(fact: str, why: str, page: View) -> None:
    assert named(page, fact).differing[0].why == why


def test_a_difference_of_millions_is_told_in_millions(report: Report) -> None:
    sums = {"1,2 Milliarden Euro": 42e6, "1,2 Millionen Euro": 35e6}
    said = pl.col("wording").replace_strict(sums, default=None, return_dtype=pl.Float64)
    ends = {
        column: pl.coalesce(said, column)
        for column in ("low", "high", "plausible_low", "plausible_high")
    }
    gap = pl.when(pl.col("fact") == "f-damage").then(1 / 6).otherwise("gap").alias("gap")
    changed = replace(
        report, claims=report.claims.with_columns(**ends), pairs=report.pairs.with_columns(gap)
    )
    (only,) = named(view(changed, GERMAN), "f-damage").differing
    assert "42\u00a0Mio. − 35\u00a0Mio. = 7\u00a0Mio.\u00a0Euro, 16,7" in only.why


def test_pairs_of_one_arithmetic_are_told_once(page: View) -> None:
    (only,) = named(page, "f-dead").differing
    assert only.names == (
        ("Alpendienst", "Brunnfelder Blatt"),
        ("Der Talbote", "rundschau.html"),
    )


CORRECTIONS = [
    (
        "f-dead",
        [
            "Tote des Hochwassers: zehn Menschen, nicht Zwölf Menschen.",
            "Tote des Hochwassers: Zwölf Menschen, nicht zehn Menschen.",
        ],
    ),
    (
        "f-broken",
        [
            "Tag, an dem der Damm brach: Dienstag, 11.\u00a0Januar 2022,"
            " nicht Mittwoch, 12.\u00a0Januar 2022.",
            "Tag, an dem der Damm brach: Mittwoch, 12.\u00a0Januar 2022,"
            " nicht Dienstag, 11.\u00a0Januar 2022.",
        ],
    ),
    (
        "f-evacuated",
        [
            "Menschen, die ihre Häuser verließen: zuletzt Mehr als 3.100 Menschen"
            " (rundschau.html, 18.\u00a0Januar 2022), zuvor Rund 2.400 Menschen"
            " (Alpendienst, 12.\u00a0Januar 2022, 16:12\u00a0Uhr (UTC+01:00))."
        ],
    ),
    ("f-boats", []),
]


@pytest.mark.parametrize(("fact", "sentences"), CORRECTIONS, ids=[c[0] for c in CORRECTIONS])
def test_a_correction_is_offered_in_both_directions(
    fact: str, sentences: list[str], page: View
) -> None:
    assert [each.text for each in named(page, fact).corrections] == sentences


def test_counted_things_come_in_whole_ones(report: Report) -> None:
    fractions = report.claims.with_columns(
        plausible_high=pl.when(pl.col("hedge") == "more_than")
        .then(3100.4)
        .otherwise("plausible_high")
    )
    said = named(view(replace(report, claims=fractions), GERMAN), "f-evacuated").said
    assert said[-1].reading == "3.100"


def test_a_reason_is_told_once_with_its_sources(page: View) -> None:
    (reason,) = named(page, "f-boats").joined
    assert (reason.why.text, reason.why.language) == ("dieselbe Sache: Boote im Einsatz", "")
    assert reason.sources == ("Alpendienst", "rundschau.html", "<img src=x onerror=alert(1)>")


# Texts


def test_a_text_has_all_its_words_in_order(page: View, report: Report) -> None:
    texts = dict(report.articles.select("source", "text").iter_rows())
    for text in page.texts:
        read = "".join(piece.words for _, pieces in text.paragraphs for piece in pieces)
        assert read == texts[text.source.source].replace("\u202e", "\ufffd")


def test_a_claim_in_a_text_leads_to_its_fact(page: View) -> None:
    marked = {
        piece.words: piece.fact.fact
        for _, pieces in page.texts[0].paragraphs
        for piece in pieces
        if piece.fact
    }
    assert marked == {
        "zehn Menschen": "f-dead",
        "am Dienstag": "f-broken",
        "Rund 2.400 Menschen": "f-evacuated",
        "etwa 10.000 Haushalte": "f-power",
        "30 Boote": "f-boats",
        "12 Kilometer": "f-distance",
    }


def test_marks_that_overlap_are_marked_once(report: Report) -> None:
    dead = report.claims.filter(pl.col("wording") == "zehn Menschen").head(1)
    inner = dead.with_columns(claim=pl.lit("c-inner"), end=pl.col("start") + 4)
    member = report.members.head(1).with_columns(claim=pl.lit("c-inner"), fact=pl.lit("f-boats"))
    more = replace(
        report,
        claims=pl.concat([report.claims, inner]),
        members=pl.concat([report.members, member]),
    )
    text = view(more, GERMAN).texts[0]
    words = [piece.words for _, pieces in text.paragraphs for piece in pieces if piece.fact]
    assert words.count("zehn Menschen") == 1
    assert "zehn" not in words


# Links to the original

LINKS = [
    ("no url", "", "vor", "zehn", "", ""),
    ("alone", "https://a.example/1", "", "zehn", "", "https://a.example/1#:~:text=zehn"),
    (
        "between words",
        "https://a.example/1",
        "eins zwei drei vier fünf ",
        "zehn Tote",
        " sechs sieben.",
        "https://a.example/1#:~:text=zwei%20drei%20vier%20f%C3%BCnf-,zehn%20Tote,-sechs%20sieben.",
    ),
    (
        "a hyphen, a comma and an ampersand are no syntax",
        "https://a.example/1",
        "",
        "10,5 & 34-jährige",
        "",
        "https://a.example/1#:~:text=10%2C5%20%26%2034%2Dj%C3%A4hrige",
    ),
    (
        "a fragment of its own",
        "https://a.example/1#teil",
        "",
        "zehn",
        "",
        "https://a.example/1#teil:~:text=zehn",
    ),
    ("cut words", "https://a.example/1", "", "zehn…", "", ""),
]


@pytest.mark.parametrize(
    ("url", "before", "words", "after", "leads"), [e[1:] for e in LINKS], ids=[e[0] for e in LINKS]
)
def test_a_link_leads_to_the_words_in_the_original(
    url: str, before: str, words: str, after: str, leads: str
) -> None:
    assert original(url, before, words, after) == leads


# Excerpts


def test_excerpts_have_no_more_than_the_sentences_compared(report: Report) -> None:
    whole, excerpts = (report.render("html", Options(excerpts=each)) for each in (False, True))
    alone = ("130 Prozent", "In der Notrufzentrale", "alert(2)")
    for words in alone:
        assert words in whole
        assert words not in excerpts
    assert "sind laut Polizei <mark>zehn Menschen</mark> gestorben." in excerpts
    assert "Nur Auszüge" in excerpts


# Language


def test_nothing_on_a_german_page_is_english(report: Report) -> None:
    """But what other rooms say in words that are not known here, which is marked as English."""
    known = replace(
        report,
        checks=report.checks.with_columns(
            expectation=pl.lit("No source is empty"), observed=pl.lit("held in all 5 rows")
        ),
        problems=report.problems.with_columns(
            message=pl.lit("holds no text"), remedy=pl.lit("give it a text")
        ),
        not_compared=report.not_compared.with_columns(reason=pl.lit("page furniture: menu")),
    )
    html = known.render("html", Options("de"))
    assert not re.search(r'lang="en"', html)
    marked = report.render("html", Options("de"))
    assert '<span lang="en">reads as no number</span>' in marked


SAID_IN = [("de", "12. Januar 2022"), ("de-AT", "12. Jänner 2022"), ("en", "12 January 2022")]


@pytest.mark.parametrize(("language", "date"), SAID_IN)
def test_the_page_is_written_in_the_language_asked_for(
    language: str, date: str, report: Report
) -> None:
    html = report.render("html", Options(language))
    assert f'<html lang="{language}">' in html
    assert date in html.replace("\u00a0", " ")


def test_the_settings_of_the_run_choose_where_nothing_else_is_asked(report: Report) -> None:
    told = replace(report, settings=replace(report.settings, lang="en", excerpts=True))
    html = told.render("html")
    assert '<html lang="en">' in html
    assert "Excerpts only: this page has no more" in html


def test_austria_has_its_own_january() -> None:
    assert AUSTRIAN("months").split()[0] == "Jänner"


# Within one source


def test_what_a_source_gets_wrong_by_itself_is_quoted(report: Report) -> None:
    claim = report.claims.filter(pl.col("wording") == "Am Mittwoch")["claim"][0]
    slip = {"finding": "x-slip", "rule": "weekday-mismatch", "severity": "major", "fact": None}
    findings = tables.FINDINGS.frame([slip | {"claims": [claim], "message": "Not a Wednesday."}])
    more = replace(report, findings=pl.concat([report.findings, findings]))
    (found,) = view(more, GERMAN).slips
    assert [said.reading for said in found.said] == ["Mittwoch, 12.\u00a0Januar 2022"]
    html = more.render("html", Options("de"))
    assert "1 Unstimmigkeit in einer Quelle selbst" in html
    assert "Wochentag passt nicht zum Datum" in html


def test_a_failed_check_is_no_slip(page: View) -> None:
    assert page.slips == ()


def test_a_story_is_told_in_german_alone() -> None:
    """What the other rooms say of a whole story, whichever sentences they say today."""
    from reconcile import read, reconcile

    html = reconcile(read([ROOT / "fixtures" / "hochwasser"])).render("html")
    assert '<html lang="de' in html
    assert re.findall(r'<span lang="en">.*?</span>', html) == []
