"""Words beside a number that say something to it: the number alone is not all there is to read."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    # What goes on with a number behind it.
    "a scale word": ("Der Bau kostet 3 Millionen Euro.", ["3000000 EUR"]),
    "a dash for cents": ("Das Ticket kostet 32,- Euro.", ["32 EUR"]),
    "a fraction in words": ("Er wartete drei Viertel der Zeit.", ["0.75"]),
    "decimals in words": ("Der Wert stieg auf neun Komma vier Prozent.", ["9.4 percent"]),
    "a range, the unit twice": ("Die Strecke ist 3 km bis 5 km lang.", ["3..5 kilometer"]),
    "a bound behind a comma": (
        "Nötig sind mindestens 10, höchstens 20 Helfer.",
        ["10..20 Helfer"],
    ),
    "digits with a letter": ("Der Lauf geht über 15km.", ["more_than 15 kilometer"]),
    "a power": ("Das Labor maß 1.3e6 Meter.", ["1300000 meter"]),
    # What stands before it.
    "a minus glued to it": ("Es hatte -5 Grad.", ["-5 degree_Celsius"]),
    "a dash apart": ("Das Ergebnis – 5 Verletzte.", ["5 Verletzte"]),
    "a minus in words": ("Es hatte minus drei Grad.", ["-3 degree_Celsius"]),
    # What an article may count.
    "a vague amount behind an article": ("Es kamen ein paar Dutzend Gäste.", ["24.. Gast"]),
    "a unit behind an article": ("Es fehlt ein Liter.", ["1 liter"]),
    # What hedges it.
    "a bound around a hedge": ("Es kamen mehr als rund 40 Gäste.", ["more_than 40 Gast"]),
    "a hedge behind it": ("Es kamen 40 oder mehr Gäste.", ["at_least 40 Gast"]),
}
ENGLISH = {
    "decimals without a whole": ("The rate rose .08 percent.", ["0.08 percent"]),
    "tens and a unit": ("Some twenty one people came.", ["about 21 person"]),
    "a ratio": ("Three out of four people agreed.", ["0.75"]),
    "a scale letter behind a currency": ("They paid $2 m for it.", ["2000000 USD"]),
    "a half behind a unit": ("It rose two and a half percent.", ["2.5 percent"]),
    "inches behind feet": ("He is 6 feet, 2 inches tall.", ["6.166666667 foot"]),
    "cents behind dollars": ("It costs 3 dollars and 20 cents.", ["3.2 USD"]),
    "an article with nothing to count": ("It was a long and quiet evening.", []),
    "the few": ("The few days left were warm.", [".. day"]),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_german(text: str, read: list[str]) -> None:
    """What a number is with the words beside it."""
    assert figures(text) == read


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_english(text: str, read: list[str]) -> None:
    """The same, in English."""
    assert figures(text, "en") == read
