"""Units of measure in the spellings of articles: symbols, plurals, declensions."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    "hundredweights": ("Der Bauer erntete drei Zentner Kartoffeln.", ["3 zentner"]),
    "an abbreviation per hour": ("Er fuhr 120 km pro Stunde.", ["120 kilometer/hour"]),
    "an acceleration": ("Die Rakete erreicht 9,8 m/s².", ["9.8 meter/second**2"]),
    "consumption": (
        "Der Wagen braucht 5,5 Liter auf 100 Kilometer.",
        ["5.5 liter_per_hundred_kilometers"],
    ),
    "faster than sound": ("Das Flugzeug flog mit Mach 2 nach Osten.", ["2 mach"]),
    "one sign for a degree": ("In Lienz hatte es 36,6℃ im Schatten.", ["36.6 degree_Celsius"]),
    "degrees Kelvin": ("Das Gas hat 300 Grad Kelvin.", ["300 kelvin"]),
    "binary prefixes": ("Der Speicher fasst 8 GiB.", ["8 gibibyte"]),
    "a voltage": ("Aus der Dose kommen 220 V.", ["220 volt"]),
    "parts per million": ("Die Luft enthält 410 ppm.", ["410 parts_per_million"]),
    "behind an adjective": ("Der Klub bot 500 zusätzliche Euro.", ["500 EUR"]),
    "a length behind one": ("Es fehlten 30 weitere Kilometer Kabel.", ["30 kilometer"]),
    "a share behind one": ("Das Blatt verlor satte elf Prozent.", ["11 percent"]),
    "an adjective of a thing": ("Er malte zwei linke Füße.", ["2 Fuß"]),
    "an adjective of what is no unit": ("Er malte zwei weitere Bilder.", ["2 Bild"]),
    "a letter of a type": ("Zwei F-16-Kampfjets stiegen auf.", ["2 Kampfjet"]),
    "a type and no noun": ("Drei C-130 blieben am Boden.", ["3 C-130"]),
    "points by their sign": ("Sie verlor 2,5 %-Punkte.", ["2.5 percentage_point"]),
}

ENGLISH = {
    "square, shortened": ("The flat has 12 sq yards.", ["12 yard**2"]),
    "a raised sign": ("The flat has 900 ft².", ["900 foot**2"]),
    "cubic, shortened": ("They poured 30 cu m.", ["30 meter**3"]),
    "pints": ("He drank 4 pints of beer.", ["4 pint"]),
    "quarts": ("She bought two quarts of milk.", ["2 quart"]),
    "fluid ounces": ("The can holds 8 fl oz.", ["8 fluid_ounce"]),
    "fathoms": ("The wreck lies 30 fathoms down.", ["30 fathom"]),
    "furlongs": ("She rode 4 furlongs.", ["4 furlong"]),
    "water of a reservoir": ("The lake lost 40 acre-feet.", ["40 acre_foot"]),
    "tonnes that are metric": ("They shipped 5 metric tonnes.", ["5 metric_ton"]),
    "an acceleration": ("It gains 9.8 m/s2.", ["9.8 meter/second**2"]),
    "faster than sound": ("The jet flew at Mach 2 over the sea.", ["2 mach"]),
    "one sign for a degree": ("It was 100℉ in the shade.", ["100 degree_Fahrenheit"]),
    "degrees Kelvin": ("The gas is at 3 degrees Kelvin.", ["3 kelvin"]),
    "a pressure": ("The tank holds 2 atm.", ["2 atmosphere"]),
    "brake horsepower": ("The engine has 250 brake horsepower.", ["250 horsepower"]),
    "binary prefixes": ("The chip has 64 KiB.", ["64 kibibyte"]),
    "a rate of data": ("The line does 3 Mbit/s.", ["3 megabit/second"]),
    "distance by fuel": ("The car does 45 mpg.", ["45 mile/gallon"]),
    "fuel by distance": (
        "It burns 5.5 litres per 100 kilometres.",
        ["5.5 liter_per_hundred_kilometers"],
    ),
    "sugar in blood": ("His level was 80 mg/dL.", ["80 milligram/deciliter"]),
    "parts per million": ("The air has 410 ppm.", ["410 parts_per_million"]),
    "basis points": ("The bank moved by 50 bps.", ["50 basis_point"]),
    "a percentage that looks like pence": ("Prices rose 7 p.c.", ["7 percent"]),
    "a unit that is a name in small letters": ("They own 5 BP stations.", ["5 station"]),
    "behind an adjective": ("They need 10 more miles of road.", ["10 mile"]),
    "money behind one": ("She paid 500 extra dollars.", ["500 USD"]),
    "all the yards": ("They gained 412 total yards.", ["412 yard"]),
    "a letter of a type": ("Two F-16 jets took off.", ["2 jet"]),
    "a type and no noun": ("Three F-35s took off.", ["3 F-35"]),
    "a type in two words": ("They seized 14 AK 47 rifles.", ["14"]),
}

FRENCH = {
    "spoons": ("Ajoutez 3 cuillerées à soupe d'huile.", ["3 tablespoon"]),
    "an acceleration": ("La fusée atteint 9,8 m/s².", ["9.8 meter/second**2"]),
    "consumption": (
        "La voiture consomme 5,5 litres aux 100 kilomètres.",
        ["5.5 liter_per_hundred_kilometers"],
    ),
    "consumption in symbols": (
        "La voiture consomme 5,5 l/100 km.",
        ["5.5 liter_per_hundred_kilometers"],
    ),
    "binary prefixes": ("La mémoire est de 8 Gio.", ["8 gibibyte"]),
    "a rate of data": ("Le débit est de 100 mégabits par seconde.", ["100 megabit/second"]),
    "a current": ("Le fusible supporte 16 ampères.", ["16 ampere"]),
    "basis points": ("La banque a bougé de 25 points de base.", ["25 basis_point"]),
    "per cent, shortened": ("Les prix montent de 5 p. cent.", ["5 percent"]),
    "parts per million": ("L'air contient 410 ppm.", ["410 parts_per_million"]),
    "behind an adjective": ("Il a payé 500 malheureux euros.", ["500 EUR"]),
    "a length behind one": ("Il reste 3 petits kilomètres.", ["3 kilometer"]),
    "an elided article": (
        "Le club a marqué 23 buts, contre 31 l'an dernier.",
        ["23 but", "31 but"],
    ),
    "litres": ("Il faut 31 l d'eau.", ["31 liter"]),
    "a letter of a type": ("Deux F-16 ont décollé.", ["2 F-16"]),
    "a type in one word": ("Trois A320 ont décollé.", ["3 A320"]),
}

CASES = [
    pytest.param(language, *case, id=f"{language}: {name}")
    for language, cases in (("de", GERMAN), ("en", ENGLISH), ("fr", FRENCH))
    for name, case in cases.items()
]


@pytest.mark.parametrize(("language", "text", "read"), CASES)
def test_a_unit_is_read(language: str, text: str, read: list[str]) -> None:
    assert figures(text, language) == read


def test_a_pint_is_larger_in_britain() -> None:
    assert figures("He drank 4 pints of beer.", "en-GB") == ["4 imperial_pint"]
