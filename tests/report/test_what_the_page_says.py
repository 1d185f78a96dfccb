"""What a reader finds on the page, by part: each rendered from the report made by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from reconcile import tables
from reconcile.report import Options, Report
from reconcile.report.model import Fact, View
from reconcile.report.quotation import original
from reconcile.report.strings import AUSTRIAN, ENGLISH, GERMAN
from reconcile.report.view import view

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def page(report: Report) -> View:
    return view(report, GERMAN)


def named(page: View, fact: str) -> Fact:
    return next(f for f in page.facts if f.fact == fact)


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


# Time and matrix


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


def test_a_figure_that_stays_has_none(page: View) -> None:
    assert page.stories[0].courses == ()


def test_the_matrix_has_a_cell_for_every_source(page: View) -> None:
    (story,) = page.stories
    row = dict(story.rows)[named(page, "f-dead")]
    assert [[said.brief for said in cell] for cell in row] == [["10"], ["12"], ["10"], ["12"], []]
    assert [said.inside for cell in row for said in cell] == [False, True, False, True]


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
