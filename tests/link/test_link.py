"""Which claims become one fact, from sentences; tables of wording in, groups out."""

from __future__ import annotations

from itertools import permutations

import polars as pl
import pytest

from reconcile.languages import load
from reconcile.link import Linked, link, stories
from reconcile.pipeline import Extraction, claims_of
from reconcile.tables import ARTICLES, MEMBERS, NOT_COMPARED, SOURCES, TOPICS

FLOOD, VOTE = "flood/", "vote/"


def linked(*articles: tuple[str, str, str]) -> tuple[Extraction, pl.DataFrame, Linked]:
    """(source, published, text) through the way up to linking; a source's folder is its story."""
    table = ARTICLES.frame(
        [
            {
                "source": source,
                "path": source,
                "language": "de",
                "published": published or None,
                "published_basis": "given" if published else "none",
                "text": text,
                "sha256": "",
            }
            for source, published, text in articles
        ]
    )
    found = claims_of(table, load())
    sources = stories(table, found.claims)
    return found, sources, link(found.claims, found.cues, sources, load())


def groups(*articles: tuple[str, str, str]) -> set[frozenset[str]]:
    """The facts of two claims or more, as sets of wordings."""
    found, _, result = linked(*articles)
    wording = dict(found.claims.select("claim", "wording").iter_rows())
    facts = result.members.group_by("fact").agg("claim")
    return {
        frozenset(wording[c] for c in claims) for _, claims in facts.iter_rows() if len(claims) > 1
    }


def two(first: str, second: str, days: str = "2024-05-03") -> set[frozenset[str]]:
    return groups(("s/a", "2024-05-02", first), ("s/b", days, second))


JOINED = [
    ("the same noun", "In Kolm gab es drei Tote.", "In Kolm gab es fünf Tote.", {"drei Tote", "fünf Tote"}),
    ("another word for it", "Es gab drei Tote.", "Vier Todesopfer sind zu beklagen.", {"drei Tote", "Vier Todesopfer"}),
    ("what happened to them", "Drei Menschen starben.", "Es gab vier Tote.", {"Drei Menschen", "vier Tote"}),
    ("two units of length", "Der Pegel in Kolm stieg auf 8,42 Meter.", "Der Pegel in Kolm stieg auf 842 Zentimeter.", {"8,42 Meter", "842 Zentimeter"}),
    ("transposed digits", "Der Pegel in Kolm stieg auf 8,42 Meter.", "Der Pegel in Kolm stieg auf 8,24 Meter.", {"8,42 Meter", "8,24 Meter"}),
    ("a million for a billion", "Der Umsatz der Rewag lag bei 1,24 Milliarden Euro.", "Der Umsatz der Rewag lag bei 1,24 Millionen Euro.", {"1,24 Milliarden Euro", "1,24 Millionen Euro"}),
    ("days of one event", "Das Treffen in Genf beginnt am Montag.", "Das Treffen in Genf beginnt am Dienstag.", {"am Montag", "am Dienstag"}),
    ("country and adjective", "An der russischen Grenze stehen 900 Soldaten.", "Russland hat 800 Soldaten geschickt.", {"900 Soldaten", "800 Soldaten"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "fact"), [c[1:] for c in JOINED], ids=[c[0] for c in JOINED]
)
def test_joined(first: str, second: str, fact: set[str]):
    assert two(first, second) == {frozenset(fact)}


APART = [
    ("dead and injured", "Es gab drei Tote.", "Es gab drei Verletzte."),
    ("a part and the whole", "Sieben Menschen wurden verletzt.", "Drei von ihnen wurden schwer verletzt."),
    ("a figure of an earlier year", "Die Wahlbeteiligung lag bei 71,3 Prozent.", "Die Wahlbeteiligung lag 2019 bei 73,1 Prozent."),
    ("a change and a level", "Die Inflation stieg um zwei Prozent.", "Die Inflation stieg auf zwei Prozent."),
    ("two dimensions", "Der Pegel in Kolm stieg auf acht Meter.", "Der Pegel in Kolm stieg acht Stunden."),
    ("prices of two things", "Das Haus in Kolm kostete 200.000 Euro.", "Ein Auto in Brenn kostete 20.000 Euro."),
    ("days of two events", "Das Treffen in Genf beginnt am Montag.", "Die Wahl in Kolm beginnt am Montag."),
]  # fmt: skip


@pytest.mark.parametrize(("first", "second"), [c[1:] for c in APART], ids=[c[0] for c in APART])
def test_kept_apart(first: str, second: str):
    assert two(first, second) == set()


def test_one_source_with_two_different_figures_gives_two_facts():
    assert (
        groups(("s/a", "2024-05-02", "Es gab drei Tote. Später hieß es, es gab neun Tote."))
        == set()
    )


def test_articles_of_two_folders_are_two_stories():
    a, b = (
        (FLOOD + "a", "2024-05-02", "Es gab drei Tote."),
        (VOTE + "b", "2024-05-02", "Es gab vier Tote."),
    )
    _, sources, _ = linked(a, b)
    assert sources["story"].to_list() == ["flood", "vote"]
    assert groups(a, b) == set()


def test_folders_whose_articles_share_rare_names_tell_one_story():
    a = (
        "agency/a",
        "2024-05-02",
        "Im Lanitztal bei Obernau gab es drei Tote, sagt Theresa Auinger.",
    )
    b = ("paper/b", "2024-05-02", "Obernau zählt vier Tote. Theresa Auinger war im Lanitztal.")
    _, sources, _ = linked(a, b)
    assert sources["story"].to_list() == ["agency", "agency"]
    assert groups(a, b) == {frozenset({"drei Tote", "vier Tote"})}


def test_the_order_of_the_sources_does_not_matter():
    articles = [
        ("s/a", "2024-05-02", "In Kolm starben drei Menschen. Der Pegel stieg auf 8,42 Meter."),
        ("s/b", "2024-05-03", "Vier Tote in Kolm. Der Pegel stand bei 8,24 Metern."),
        ("s/c", "2024-05-04", "Es gab in Kolm fünf Todesopfer, der Pegel sank auf 6,10 Meter."),
    ]
    assert len({frozenset(groups(*order)) for order in permutations(articles)}) == 1


NOT_COMPARED_BECAUSE = [
    ("undated", "", "Das Treffen war am Mittwoch.", "undated"),
    ("repeated", "2024-05-02", "Drei Tote in Kolm\n\nDrei Tote in Kolm\n\nMehr folgt.", "repeats"),
    ("a set", "2024-05-02", "Sie treffen sich jeden Dienstag.", "sets are not compared"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "text", "why"),
    [c[1:] for c in NOT_COMPARED_BECAUSE],
    ids=[c[0] for c in NOT_COMPARED_BECAUSE],
)
def test_what_is_not_compared_has_its_reason(published: str, text: str, why: str):
    _, _, result = linked(("s/a", published, text))
    assert [r for r in result.not_compared["reason"] if why in r]


def test_every_claim_is_compared_or_has_a_reason():
    found, _, result = linked(
        (
            "s/a",
            "2024-05-02",
            "Drei Tote, rund 40 Verletzte. Am Montag stieg der Pegel auf 8,42 Meter, jeden Tag mehr.",
        ),
        ("s/b", "", "Seit gestern gibt es vier Tote. Es kostet 5 Euro."),
    )
    spans = set(result.not_compared.select("source", "start", "end").iter_rows())
    members = set(result.members["claim"])
    rows = found.claims.select("claim", "source", "start", "end").iter_rows()
    assert all(claim in members or tuple(place) in spans for claim, *place in rows)


def test_a_duration_that_places_an_event_is_a_figure_and_a_date():
    found, _, result = linked(("s/a", "2024-05-02", "Das Treffen dauert seit drei Tagen."))
    assert sorted(result.members["role"]) == ["date", "value"]
    assert found.claims["date_start"].to_list() == ["2024-04-29"]


def test_a_duration_that_only_points_is_a_date_alone():
    _, _, result = linked(("s/a", "2024-05-02", "Das Treffen war vor drei Tagen."))
    assert result.members["role"].to_list() == ["date"]


def test_ids_do_not_change_when_something_is_added_elsewhere():
    a = ("s/a", "2024-05-02", "In Kolm gab es drei Tote.")
    b = ("s/b", "2024-05-03", "In Kolm gab es vier Tote.")
    more = (
        "s/b",
        "2024-05-03",
        "Der Regen hat aufgehört. In Kolm gab es vier Tote. Die Wahl kostet 900 Euro.",
    )
    assert set(linked(a, b)[2].topics["fact"]) <= set(linked(a, more)[2].topics["fact"])


def test_the_tables_have_their_schemas():
    _, sources, result = linked(
        ("s/a", "2024-05-02", "Es gab drei Tote."), ("s/b", "2024-05-02", "Es gab drei Tote.")
    )
    SOURCES.check(sources), MEMBERS.check(result.members), TOPICS.check(result.topics)
    NOT_COMPARED.check(result.not_compared)
    assert result.members["why"].str.contains("Tote").all()


def test_nothing_gives_empty_tables():
    _, _, result = linked(("s/a", "2024-05-02", "Kein Wort mit Zahlen."))
    assert result.members.is_empty()
    assert result.topics.is_empty()


def test_one_odd_voice_among_many_is_found_in_any_order():
    odd = 95
    told = [
        (f"s/{n:03}", "2024-05-02", f"In Kolm gab es {60 if n == odd else 12} Tote.")
        for n in range(120)
    ]
    facts = groups(*told)
    assert facts == groups(*reversed(told))
    assert {wording for fact in facts for wording in fact} == {"12 Tote", "60 Tote"}


def test_two_stories_in_one_folder_are_two():
    fire = "In der Werft Hinrichsen in Norderhaff brannte die Halle. Bürgermeisterin Petersen und Wehrführer Lorenzen lobten die Feuerwehr Norderhaff. Es gab {} Verletzte."
    bank = "Die Sparkasse Oberwald schließt Filialen in Tannried und Kirchzell. Vorstand Huber nannte den Umbau nötig, Betriebsrat Steinle kritisierte Huber. Es gab {} Verletzte."
    told = [
        (f"desk/{name}{n}", "2024-05-02", text.format(n))
        for name, text in (("fire", fire), ("bank", bank))
        for n in (3, 4)
    ]
    _, sources, _ = linked(*told)
    assert sources["story"].to_list() == ["desk (2)", "desk (2)", "desk", "desk"]
    assert groups(*told) == {frozenset({"3 Verletzte", "4 Verletzte"})}
