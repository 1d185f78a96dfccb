"""Ages of people, told by bounds and in lists; and years that are no age."""

from __future__ import annotations

import pytest

from tests.extract.said import figures, rows

AGES = {
    "without a hyphen": ("Ein 62jähriger Radfahrer stürzte.", "de", ["62 year"]),
    "under": ("Für Kinder unter 6 Jahren ist es gratis.", "de", ["less_than 6 year"]),
    "over": ("Personen über 65 Jahre sind gefährdet.", "de", ["more_than 65 year"]),
    "from": ("Senioren ab 60 fahren gratis.", "de", ["60 year"]),
    "between": ("Kinder zwischen 6 und 10 Jahren dürfen mit.", "de", ["6..10 year"]),
    "bare": ("Children under 12 go free.", "en", ["less_than 12 year"]),
    "and older": ("Adults 65 and older should come.", "en", ["at_least 65 year"]),
    "over the age of": ("Anyone over the age of 65 may come.", "en", ["more_than 65 year"]),
    "a boy of": ("The caller, a boy of 9, hung up.", "en", ["9 year"]),
    "behind a surname cut short": ("Angeklagt ist Georg T. (51).", "de", ["51 year"]),
    "the same between commas": ("Georg T., 51, ist angeklagt.", "de", ["51 year"]),
    "behind a name that is short for a month": ("Jan Müller (47) schwieg.", "de", ["47 year"]),
    "at which someone did something": ("Mit 18 zog sie aus.", "de", ["18 year"]),
    "a few, of whatever": ("Mit 3 gewann sie.", "de", ["3"]),
    "what a sentence says, no age": (
        "Das Urteil (drei Jahre, davon zwei Monate unbedingt) fiel gestern.",
        "de",
        ["3 year", "2 month"],
    ),
    "a child of": ("Das Kind von drei Jahren schläft.", "de", ["3 year"]),
    "and older as a bound": ("Children 12 and under pay $8.", "en", ["at_most 12 year", "8 USD"]),
    "about a verb": ("Mit fast 30 ist er der Älteste.", "de", ["nearly 30 year"]),
    "a number before a verb": ("Mit rund 80 war die Zahl hoch.", "de", ["about 80"]),
    "degrees over nought": ("Mit 5 Grad über Null war es mild.", "de", ["5 degree_Celsius"]),
    "at an age": ("Mit 21 schon Kapitän: Auer führt Kolm an.", "de", ["21 year"]),
    "an age at death": ("Der Regisseur starb am Montag mit 85.", "de", ["85 year"]),
    "votes": ("Mit 21 Stimmen gewann sie.", "de", ["21 Stimme"]),
    "a list": (
        "Die 17, 19 und 24 Jahre alten Männer schweigen.",
        "de",
        ["17 year", "19 year", "24 year"],
    ),
    "a list behind its word": (
        "Mädchen im Alter von 12, 13 und 15 Jahren fehlen.",
        "de",
        ["12 year", "13 year", "15 year"],
    ),
    "a bare list": (
        "The victims, aged 17, 19 and 24, died.",
        "en",
        ["17 year", "19 year", "24 year"],
    ),
    "a hanging hyphen": ("The 19- and 22-year-old men fled.", "en", ["19 year", "22 year"]),
    "a list in French": (
        "Deux filles âgées de 19 et 23 ans.",
        "fr",
        ["2 fille", "19 year", "23 year"],
    ),
    "children of theirs": ("Ses fils de 4 et 7 ans dorment.", "fr", ["4 year", "7 year"]),
    "a range behind a verb of change": (
        "L'étude a porté sur des adultes âgés de 45 à 64 ans.",
        "fr",
        ["45..64 year"],
    ),
}


@pytest.mark.parametrize(("text", "language", "said"), AGES.values(), ids=AGES)
def test_an_age(text: str, language: str, said: list[str]) -> None:
    assert figures(text, language) == said


def test_men_over_years_are_no_age() -> None:
    """“Die Männer über 20 Jahre” is how long they lived there."""
    (row,) = rows("In Graz lebten die Männer über 20 Jahre.", "de")
    assert row["kind"] == "duration"
