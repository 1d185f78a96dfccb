"""Numbers, bounds and ranges in the wordings of articles, by phenomenon and language."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    # Number words.
    "a quarter more": ("Der Weg misst dreieinviertel Kilometer.", ["3.25 kilometer"]),
    "a quarter of a million": ("Es kamen eine Viertelmillion Gäste.", ["250000 Gast"]),
    "three quarters of a million": (
        "Der Bau kostet eine Dreiviertelmillion Euro.",
        ["750000 EUR"],
    ),
    "a sixteenth": ("Ein Sechzehntel der Fläche ist bebaut.", ["0.0625"]),
    "ten to the 18": ("Das Gerät rechnet eine Trillion Schritte.", ["1e+18 Schritt"]),
    # Scientific notation.
    "a power, set apart": ("Die Sonde misst 1,5 x 10^9 Teilchen.", ["1500000000 Teilchen"]),
    "a raised exponent": ("Die Probe enthält 10⁶ Zellen.", ["1000000 Zelle"]),
    # Bounds.
    "or equal": ("Der Wert ist größer oder gleich 9 Prozent.", ["at_least 9 percent"]),
    "a bound behind": ("In den Saal dürfen 50 Leute höchstens.", ["at_most 50 Leute"]),
    "a bound behind that is the next one's": (
        "Er zahlt 50 Euro, sie mindestens 30 Euro.",
        ["50 EUR", "at_least 30 EUR"],
    ),
    "two bounds behind a comma": (
        "Das Netz hat mehr als 30, aber weniger als 80 Knotenpunkte.",
        ["30..80 Knotenpunkt"],
    ),
    # Measures and sums of two units, of which the second is not said.
    "centimetres not named": ("Der Balken misst zwei Meter 10.", ["2.1 meter"]),
    "centimetres in words": ("Er ist einen Meter achtzig groß.", ["1.8 meter"]),
    "a race and its runners": ("Hier liefen 10 Meter 12 Kinder.", ["10 meter", "12 Kind"]),
    "cents in words": ("Die Karte kostet zwei Euro fünfzig.", ["2.5 EUR"]),
}

ENGLISH = {
    # Number words.
    "thousands behind and": ("It sold five million and twenty thousand copies.", ["5020000 copy"]),
    "decimals in tens": ("It grew by two point twenty-five percent.", ["2.25 percent"]),
    "ten to the 18": ("It does two quintillion steps.", ["2e+18 step"]),
    "a part of one percent": ("It fell two tenths of one percent.", ["0.2 percent"]),
    "a fraction behind a hyphen": ("The pipe is 2-1/2 inches wide.", ["2.5 inch"]),
    # Scientific notation.
    "a power, set apart": ("The probe counts 1.5 x 10^9 grains.", ["1500000000 grain"]),
    "a raised exponent": ("The sample has 10⁶ cells.", ["1000000 cell"]),
    "times that are no power": ("The room is 4 x 10 metres.", ["4", "10 meter"]),
    # Ranges whose first number lacks its scale word.
    "of thousands": ("It hired five to seven thousand nurses.", ["5000..7000 nurse"]),
    "between thousands": ("It hired between five and seven thousand nurses.", ["5000..7000 nurse"]),
    "of hundreds": ("It hired two or three hundred nurses.", ["200..300 nurse"]),
    "a wide one lacks nothing": ("It hires from two to a thousand nurses.", ["2..1000 nurse"]),
    # Bounds.
    "a bound behind": ("The hall holds 100 people at most.", ["at_most 100 person"]),
    "a bound behind that is the next one's": (
        "It hurt 100 people, at least 20 of them badly.",
        ["100 person", "at_least 20 person"],
    ),
    "a bound of how often": ("She scored 20 points at least twice.", ["20 point"]),
    # Measures and sums of two units, of which the second is not said.
    "inches not named": ("The guard is six foot two.", ["6.166666667 foot"]),
    "an abbreviation that is a preposition": ("He is 5 ft 11 in boots.", ["5.916666667 foot"]),
    "cents in words": ("The bun costs a dollar fifty.", ["1.5 USD"]),
    # What a bare number goes with.
    "how strong a crowd is": ("A 500-strong crowd cheered.", ["500 person"]),
    "that, with a scale word": ("The 1.2 million-strong union struck.", ["1200000 person"]),
    "a verb is not counted": ("A quake of 5.6 struck the coast.", ["5.6 magnitude"]),
    "up from, behind a comma": ("Tickets cost 50, up from 40 euros.", ["50 EUR", "40 EUR"]),
}

FRENCH = {
    # Number words.
    "decimals in tens": ("La hausse est de zéro virgule vingt-cinq pour cent.", ["0.25 percent"]),
    "decimals one by one": ("Le taux est de trois virgule un quatre pour cent.", ["3.14 percent"]),
    "ten to the 15": ("Elle fait six billiards de calculs.", ["6e+15 calcul"]),
    "a sixteenth": ("Un seizième de la surface est bâti.", ["0.0625"]),
    # Ranges whose first number lacks its scale word.
    "between thousands": ("Il y a entre cinq et sept mille élèves.", ["5000..7000 élève"]),
    "of hundreds": ("Il y a deux ou trois cents élèves.", ["200..300 élève"]),
    # Bounds.
    "or equal": ("Le taux est supérieur ou égal à 9 %.", ["at_least 9 percent"]),
    "a sign": ("Le taux est >= 20 %.", ["at_least 20 percent"]),
    "two bounds": ("Il faut plus de 30 mais moins de 80 bénévoles.", ["30..80 bénévole"]),
    # Measures of two units, of which the second is not said.
    "centimetres not named": ("Le mur mesure 1 m 80.", ["1.8 meter"]),
    "metres not named": ("La piste fait 3 km 500.", ["3.5 kilometer"]),
    "centimes in words": ("Le pain coûte deux euros cinquante.", ["2.5 EUR"]),
}

CASES = [
    pytest.param(language, *case, id=f"{language}: {name}")
    for language, cases in (("de", GERMAN), ("en", ENGLISH), ("fr", FRENCH))
    for name, case in cases.items()
]


@pytest.mark.parametrize(("language", "text", "read"), CASES)
def test_a_number_is_read(language: str, text: str, read: list[str]) -> None:
    assert figures(text, language) == read
