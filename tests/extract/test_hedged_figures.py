"""Words that say how exactly a figure is meant, away from it or within it; signs; cold weather."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

# An adjective between the article and what it stands before.
WITHIN = {
    "good": ("Ein gutes Dutzend Anwohner blieb.", "de", ["more_than 12 Anwohner"]),
    "nearly": ("Eine knappe Million Euro fehlt.", "de", ["nearly 1000000 EUR"]),
    "of a part": ("Ein knappes Drittel der Wähler blieb daheim.", "de", ["nearly 0.333333333"]),
    "before a half": ("Eine gute halbe Million Bäume.", "de", ["more_than 500000 Baum"]),
    "that says nothing": ("Ein weiteres Dutzend Häuser brannte.", "de", ["12 Haus"]),
    "in English": ("A good dozen shops closed.", "en", ["more_than 12 shop"]),
    "of a part in English": ("A full third of the hens fell ill.", "en", ["0.333333333"]),
    "in French": ("Une bonne dizaine de voisins.", "fr", ["more_than 10 voisin"]),
    "small": ("Un petit millier de personnes.", "fr", ["nearly 1000 personne"]),
    "of a part in French": ("Un bon tiers des lits.", "fr", ["more_than 0.333333333"]),
    "a quarter of the year": ("The bank had a solid quarter in Asia.", "en", []),
    "a quarter of the town": ("Das ist ein gutes Viertel zum Wohnen.", "de", []),
}
AWAY = {
    "a verb like the noun that it governs": (
        "Die Behörde kontrollierte über 200 Betriebe.",
        "de",
        ["more_than 200 Betrieb"],
    ),
    "the noun that governs it": (
        "Die Kontrolle über 30 Dörfer ging verloren.",
        "de",
        ["30 Dorf"],
    ),
    "a distance that was raced": (
        "Kolm wurde Zwölfter über 20 Kilometer und holte Rang drei über 100 Meter.",
        "de",
        ["ordinal 12", "20 kilometer", "ordinal 3 Rang", "100 meter"],
    ),
    "before a preposition": (
        "Die Rente steigt höchstens um 290 Euro.",
        "de",
        ["at_most 290 EUR"],
    ),
    "with a particle": (
        "Sie steigt um 5 Prozent, höchstens aber um 290 Euro.",
        "de",
        ["5 percent", "at_most 290 EUR"],
    ),
    "before a preposition in French": (
        "La hausse est au moins de 5 %.",
        "fr",
        ["at_least 5 percent"],
    ),
    "a verb": ("Der Schaden übersteigt 100.000 Euro.", "de", ["more_than 100000 EUR"]),
    "a verb in French": ("On frôle les 40 degrés.", "fr", ["nearly 40 degree_Celsius"]),
    "hardly, which may be more or less": ("Kaum 200 Gäste kamen.", "de", ["200 Gast"]),
    "joined to an article": (
        "Près des deux tiers des voix.",
        "fr",
        ["nearly 0.666666667"],
    ),
    "joined to an article before a sum": (
        "Plus du tiers des lits.",
        "fr",
        ["more_than 0.333333333"],
    ),
    "in addition, which is no bound": ("En plus des 30 euros de frais.", "fr", ["30 EUR"]),
    "passing a bill": ("They passed the $2 billion bill.", "en", ["2000000000 USD"]),
    "passing a number": ("The toll passed 500.", "en", ["more_than 500"]),
    "at least, of what stands before": (
        "Les deux tiers au moins des 36 membres votent.",
        "fr",
        ["0.666666667", "36 membre"],
    ),
    "values of about": (
        "Bei Werten um 13 Grad regnet es.",
        "de",
        ["about 13 degree_Celsius"],
    ),
    "plus or minus": (
        "The error is plus or minus 3 percentage points.",
        "en",
        ["about 3 percentage_point"],
    ),
    "plus or minus in signs": (
        "Die Schwankung liegt bei +/- 2,5 Prozentpunkten.",
        "de",
        ["about 2.5 percentage_point"],
    ),
}
BELOW_ZERO = {
    "two minuses": (
        "Bei minus zwei bis minus acht Grad schneit es.",
        "de",
        ["-8..-2 degree_Celsius"],
    ),
    "minus to plus": (
        "Es hat minus fünf bis plus drei Grad.",
        "de",
        ["-5..3 degree_Celsius"],
    ),
    "between a minus and a plus": (
        "Die Werte liegen zwischen minus 4 und plus 2 Grad.",
        "de",
        ["-4..2 degree_Celsius"],
    ),
    "below zero in America": ("It fell to 15 below zero.", "en-US", ["-15 degree_Fahrenheit"]),
    "glued": ("Lows range between -4C and 7C.", "en", ["-4..7 degree_Celsius"]),
    "a dash apart": ("Il fait – 5 °C ce matin.", "fr", ["-5 degree_Celsius"]),
    "a dash apart in a range": ("De – 3 à 8 °C dans le Jura.", "fr", ["-3..8 degree_Celsius"]),
    "a dash of the sentence": ("Warm war es – 12 Grad – im Tal.", "de", ["12 degree_Celsius"]),
}
ALL = {
    f"{name}: {table}": case
    for table, cases in (("within", WITHIN), ("away", AWAY), ("below zero", BELOW_ZERO))
    for name, case in cases.items()
}


@pytest.mark.parametrize(("text", "language", "said"), ALL.values(), ids=ALL)
def test_a_hedged_figure(text: str, language: str, said: list[str]) -> None:
    assert figures(text, language) == said
