"""Bare numbers beside a figure, whose unit they take; and those that name something."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

COMPLETED = {
    "over a bracket": (
        "Die Bank verdiente 1,15 (Vorjahr: 0,98) Milliarden Euro.",
        "de",
        ["1150000000 EUR", "980000000 EUR"],
    ),
    "over two brackets": (
        "Der Umsatz betrug 312 (298) Millionen Euro, die Marge 12,3 (11,8) Prozent.",
        "de",
        ["312000000 EUR", "298000000 EUR", "12.3 percent", "11.8 percent"],
    ),
    "a noun over a bracket": (
        "Beschäftigt waren 4.211 (4.005) Mitarbeiter.",
        "de",
        ["4211 Mitarbeiter", "4005 Mitarbeiter"],
    ),
    "a part behind a percentage": (
        "Das sind elf Prozent mehr als 2019 und ein Drittel weniger als 2020.",
        "de",
        ["11 percent", "0.333333333"],
    ),
    "a rate with what it is of between": (
        "Sie ernten 5,8 Tonnen Weizen je Hektar, im Vorjahr waren es vier Tonnen.",
        "de",
        ["5.8 metric_ton/hectare", "4 metric_ton/hectare"],
    ),
    "instead of a rate": (
        "Statt 5,8 Tonnen pro Hektar holten sie nur vier Tonnen vom Feld.",
        "de",
        ["5.8 metric_ton/hectare", "4 metric_ton/hectare"],
    ),
    "a speed and a way": (
        "Mit 80 Kilometern pro Stunde fuhr er 30 Kilometer weit.",
        "de",
        ["80 kilometer/hour", "30 kilometer"],
    ),
    "so much of it at another time": (
        "Ein Ballen kostet 62 Euro, vor einem Jahr waren es 35.",
        "de",
        ["62 EUR", "1 year", "35 EUR"],
    ),
    "so much of it on average": (
        "Es fielen elf Liter pro Quadratmeter, sonst sind es 78.",
        "de",
        ["11 liter/meter**2", "78 liter/meter**2"],
    ),
    "instead of so far": ("Es kostet 29 statt bisher 24 Euro.", "de", ["29 EUR", "24 EUR"]),
    "instead of what was planned": (
        "Es gab 20.000 statt der ursprünglich geplanten 35.000 Euro.",
        "de",
        ["20000 EUR", "35000 EUR"],
    ),
    "instead of the usual": ("12 statt der üblichen 15 Züge fuhren.", "de", ["12 Zug", "15 Zug"]),
    "a scale without a unit": (
        "Die Zahl sank von 5,2 auf zuletzt 4,8 Millionen.",
        "de",
        ["5200000", "4800000"],
    ),
    "a part has no unit": (
        "Der Gewinn stieg um ein Drittel auf 45,6 Mio. Euro.",
        "de",
        ["0.333333333", "45600000 EUR"],
    ),
    "two sides": ("Die Halle misst 12 mal 8 Meter.", "de", ["12 meter", "8 meter"]),
    "two sides in English": ("The room is 12 by 8 feet.", "en", ["12 foot", "8 foot"]),
    "two sides in French": ("Une salle de 12 m sur 8.", "fr", ["12 meter", "8 meter"]),
    "votes against": ("Il est élu par 312 voix contre 245.", "fr", ["312 voix", "245 voix"]),
    "beyond a bracket": (
        "Der Anteil sank von 5 (zu Beginn der Krise) auf 3,2 Prozent.",
        "de",
        ["5 percent", "3.2 percent"],
    ),
    "beyond a year in brackets": (
        "La part est passée de 5 (en 2019) à 3,2 %.",
        "fr",
        ["5 percent", "3.2 percent"],
    ),
    "each of its own time": (
        "Im Mai kamen etwa 500 und im Juni bereits 800 Gäste.",
        "de",
        ["about 500 Gast", "800 Gast"],
    ),
    "no time of the first": ("Es waren 500 und im Juni 800 Gäste.", "de", ["500", "800 Gast"]),
    "no sides of a price": ("Es gab 12 mal 8 Euro.", "de", ["12", "8 EUR"]),
}
NAMES = {
    "two buses": ("Die Busse 12 und 36 fahren nicht.", "de"),
    "two gates": ("Gates 4 and 5 are closed.", "en"),
    "two motorways": ("Highways 5 and 99 are closed.", "en"),
    "two lines": ("Les lignes 8 et 12 sont interrompues.", "fr"),
    "two articles of law": ("Les articles 12 et 13 de la loi.", "fr"),
    "a junction": ("Traffic is slow near junction 12.", "en"),
    "an address": ("She lives at 14 Hillside Crescent.", "en"),
    "a prime minister's house": ("The No 10 spokesman declined.", "en"),
    "a name in words": ("The Group of Seven met in Rome.", "en"),
    "a channel in words": ("Das zeigt Pro Sieben am Abend.", "de"),
    "the second of a party": ("Le numéro deux du parti est là.", "fr"),
    "a department": ("Le département 93 est en alerte.", "fr"),
}


@pytest.mark.parametrize(("text", "language", "said"), COMPLETED.values(), ids=COMPLETED)
def test_a_completed_figure(text: str, language: str, said: list[str]) -> None:
    assert figures(text, language) == said


@pytest.mark.parametrize(("text", "language"), NAMES.values(), ids=NAMES)
def test_a_name(text: str, language: str) -> None:
    assert figures(text, language) == []


COUNTED = {
    "a verb behind": ("A crowd of 5,000 watched.", "en", ["5000"]),
    "a product behind": ("The new BlackBerry 10 platform is here.", "en", []),
    "metres of a pool": ("It is a 50m pool.", "en-GB", ["50 meter"]),
    "metres of a race": ("She ran the 400m in a minute.", "en-GB", ["400 meter"]),
    "millions of people": ("About 2m people fled.", "en-GB", ["about 2000000 person"]),
    "a plural in no dictionary": ("Some 300 podcasters came.", "en", ["about 300 podcaster"]),
    "a name in the plural": ("The film won two Oscars.", "en", ["2 Oscar"]),
    "a meeting is no verb": ("It was the third meeting.", "en", ["ordinal 3 meeting"]),
    "a hundred of millions": (
        "Une centaine de millions d'euros manque.",
        "fr",
        ["about 100000000 EUR"],
    ),
    "a death ends in s": ("On compte 9 décès.", "fr", ["9 décès"]),
    "a plural that looks like a verb": ("Le parc a 62 turbines.", "fr", ["62 turbine"]),
    "head of cattle": ("The herd grew to 900 head.", "en", ["900 head"]),
    "a share before a length": ("It was 1 in 44 two years ago.", "en", ["0.022727273", "2 year"]),
    "a suffix of French": ("Des milliers de supporteurs.", "fr", ["2000.. supporteur"]),
    "a Deka": ("35 Deka Wurst, bitte.", "de-AT", ["35 decagram"]),
    "peak power": ("Die Anlage leistet 9,8 kWp.", "de", ["9.8 kilowatt"]),
    "points of an index": (
        "Der ATX stieg um 0,6 Prozent oder 21 Punkte.",
        "de",
        ["0.6 percent", "21 Punkt"],
    ),
    "the way of a race": ("Gold über 200 Meter Lagen ging an Meier.", "de", ["200 meter"]),
}


@pytest.mark.parametrize(("text", "language", "said"), COUNTED.values(), ids=COUNTED)
def test_what_stands_behind(text: str, language: str, said: list[str]) -> None:
    assert [f for f in figures(text, language) if "minute" not in f] == said


def test_a_noun_behind_makes_a_figure_of_it() -> None:
    said = figures("Betroffen sind die Busse 12 und 36 Fahrgäste.", "de")
    assert said == ["36 Fahrgast"]
