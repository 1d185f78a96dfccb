"""Which readers of times are called: those for which the words beside leave something to find."""

from __future__ import annotations

import pytest

from reconcile.extract.line import Line
from reconcile.extract.times import READERS, readers_at
from reconcile.languages import load

LANGUAGES = load()

NOTHING_BESIDE = [
    ("de", "14 Millionen Euro flossen", 0),
    ("de", "5,8 Prozent der Stimmen", 0),
    ("de", "im Tal fuhren 23 Wagen", 3),
    ("de", "erst danach kam er", 0),
    ("en", "some 40 lorries waited", 1),
    ("en", "the bridge fell", 0),
    ("en", "a team of three", 0),
    ("fr", "avec 40 camions", 1),
]


@pytest.mark.parametrize(("tag", "text", "i"), NOTHING_BESIDE)
def test_no_reader_is_called_where_nothing_beside_asks_for_one(tag: str, text: str, i: int) -> None:
    assert list(readers_at(Line.of(text, LANGUAGES[tag]), i)) == []


WORDINGS = [
    ("de", "Am 7. Jänner um 18.30 Uhr, am 12.1. und vom 24. bis 26. Februar 2023 in der 3. Woche."),
    ("de", "Von 8 bis 10 Uhr, Samstag um 5, 8 abends, halb fünf, Viertel nach acht, um 14:30."),
    (
        "de",
        "In den 70er Jahren, 490 v. Chr., im ersten Quartal, am zweiten Sonntag im Mai, 1/2023.",
    ),
    ("de", "Letzten Mittwoch, kommende drei Wochen, seit Jahren, ein Jahr danach, 31. 1. 2021."),
    (
        "en",
        "From 9 to 5 today, 20 past eight, fifteen minutes past 3 p.m., Saturday at 5, 0300 GMT.",
    ),
    ("en", "On the 12th, June 3 and 4, April 9-17, 10 November, the 1990s, the '70s, 05-Aug-2016."),
    (
        "en",
        "The following day, the day before yesterday, second Tuesday of March, the week of May 3.",
    ),
    ("en", "At 3:30 on Monday, a quarter past six, four o'clock, last two weeks, 2022-01-12, Q3."),
    ("fr", "À 14h30, à 8 heures, à vingt et une heures, le 12 février, du 3 au 5 mai, en 2013/14."),
    ("fr", "La semaine dernière, les 24 dernières heures, le 1er mai, 44 av. J.-C., midi et demi."),
]


@pytest.mark.parametrize(("tag", "text"), WORDINGS)
def test_a_reader_that_is_not_called_would_have_found_nothing(tag: str, text: str) -> None:
    line = Line.of(text, LANGUAGES[tag])
    for i, entry in enumerate(line):
        ruled_out = set(entry.opens).difference(readers_at(line, i))
        assert {role for role in ruled_out if READERS[role](line, i)} == set()
