"""How German articles write numbers, and what is read: digits, words, fractions, signs."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    # Shares of which one says each how-manieth.
    "one in three": ("Fast jeder dritte Schüler fehlt.", ["nearly 0.333333333"]),
    "one in two": ("Jede zweite befragte Frau stimmte zu.", ["0.5"]),
    "one in four, beside a count": (
        "Von zehn Babys schliefen drei, jeder vierte Teenager auch.",
        ["10 Baby", "3 Baby", "0.25"],
    ),
    "one in five, as a noun": ("Jeder Fünfte zahlt bar.", ["0.2"]),
    # How numbers are written.
    "who says so stands before": (
        "Die Polizei zählte 4.000 Läufer, die Veranstalter 6.000.",
        ["4000 Läufer", "6000 Läufer"],
    ),
    "thousands in groups": ("Die Stadt hat 1.234.567 Einwohner.", ["1234567 Einwohner"]),
    "thousands without groups": ("Es kamen 12500 Besucher.", ["12500 Besucher"]),
    "thousands by thin spaces": ("Es kamen 12 500 Besucher.", ["12500 Besucher"]),
    "thousands by spaces": ("Die Bahn zählte 1 250 000 Fahrgäste.", ["1250000 Fahrgast"]),
    "thousands the Swiss way": ("Die Firma hat 1'250 Angestellte.", ["1250 Angestellte"]),
    "thousands the Swiss way, typographic": (
        "Die Firma hat 1’250 Angestellte.",
        ["1250 Angestellte"],
    ),
    "decimals": ("Der Turm misst 82,45 Meter.", ["82.45 meter"]),
    "a small number": ("Verletzt wurden drei Kinder.", ["3 Kind"]),
    "a half as a sign": ("Er lief 2½ Kilometer.", ["2.5 kilometer"]),
    # Scale words.
    "million written out": ("Das Land zählt acht Millionen Einwohner.", ["8000000 Einwohner"]),
    "Mio.": ("Die Firma verlor 1,5 Mio. Euro.", ["1500000 EUR"]),
    "Mrd.": ("Der Umsatz stieg auf 2,3 Mrd. Euro.", ["2300000000 EUR"]),
    "Mrd. without a full stop": ("Der Umsatz stieg auf 2,3 Mrd Euro.", ["2300000000 EUR"]),
    "Milliarde is 10 to the 9": ("Das kostet 1,2 Milliarden Dollar.", ["1200000000 USD"]),
    "Billion is 10 to the 12": (
        "Die Schulden betragen zwei Billionen Euro.",
        ["2000000000000 EUR"],
    ),
    "half a million": ("Es kamen eine halbe Million Menschen.", ["500000 Mensch"]),
    "one and a half million": ("Es kamen anderthalb Millionen Menschen.", ["1500000 Mensch"]),
    "one million": ("Der Bau kostet eine Million Euro.", ["1000000 EUR"]),
    "a dozen": ("Im Saal saß ein Dutzend Zuhörer.", ["12 Zuhörer"]),
    "Tsd.": ("Der Verein hat 12 Tsd. Mitglieder.", ["12000 Mitglied"]),
    # Number words.
    "units before tens": ("Der Chor hat einundzwanzig Mitglieder.", ["21 Mitglied"]),
    "a long number word": ("Es kamen zweitausenddreihundert Gäste.", ["2300 Gast"]),
    "half within a word": (
        "Sie sammelten dreieinhalbtausend Unterschriften.",
        ["3500 Unterschrift"],
    ),
    "hundreds": ("Der Zug hat dreihundertfünfzig Plätze.", ["350 Platz"]),
    "one and a half": ("Das Brett misst anderthalb Meter.", ["1.5 meter"]),
    "two and a half": ("Er wiegt zweieinhalb Kilo.", ["2.5 kilogram"]),
    "half a metre": ("Das Wasser stieg um einen halben Meter.", ["0.5 meter"]),
    "the head of a sentence": ("Zwölf Häuser brannten ab.", ["12 Haus"]),
    "millions and thousands": (
        "Es kamen zwei Millionen dreihunderttausend Gäste.",
        ["2300000 Gast"],
    ),
    "billions and millions": (
        "Es fehlen drei Milliarden vierhundert Millionen Euro.",
        ["3400000000 EUR"],
    ),
    "without umlauts": ("Der Chor hat fuenfzehn Mitglieder.", ["15 Mitglied"]),
    "half a dozen": ("Ein halbes Dutzend Schafe entkam.", ["6 Schaf"]),
    "several dozens": ("Der Hof hat fünf Dutzend Hühner.", ["60 Huhn"]),
    "a decimal in words": ("Er mass eins Komma fünf Meter.", ["1.5 meter"]),
    "thousands by a letter": ("Das Video hat 120k Aufrufe.", ["120000 Aufruf"]),
    "the English way, told by its marks": ("Das kostet 1,234.50 Euro.", ["1234.5 EUR"]),
    "no cents": ("Das Buch kostet 32,- Euro.", ["32 EUR"]),
    # Fractions are numbers: of what, the sentence says.
    "a third": ("Ein Drittel der Bäume ist krank.", ["0.333333333"]),
    "two thirds": ("Fast zwei Drittel aller Bäume sind krank.", ["nearly 0.666666667"]),
    "three quarters": ("Drei Viertel der Fläche sind verbrannt.", ["0.75"]),
    "a half": ("Mehr als die Hälfte der Bäume ist krank.", ["more_than 0.5"]),
    "by a half": ("Die Felder gehören ihm zur Hälfte.", ["0.5"]),
    "one half of two": ("Die südliche Hälfte der Insel ist leer.", []),
    "a fraction in digits": ("Man nehme 3/4 Liter Milch.", ["0.75 liter"]),
    "a number and a fraction in digits": ("Der Weg misst 2 1/2 Kilometer.", ["2.5 kilometer"]),
    "a number and a fraction in words": (
        "Es fehlen sechs und zwei Drittel Millionen Euro.",
        ["6666666.666667 EUR"],
    ),
    # Below zero.
    "minus as a sign": ("In Tamsweg hatte es -12 Grad.", ["-12 degree_Celsius"]),
    "minus as a word": ("Es hatte minus drei Grad.", ["-3 degree_Celsius"]),
    "below zero": ("Es hatte zehn Grad unter null.", ["-10 degree_Celsius"]),
    "Minusgrade": ("Wir hatten 15 Minusgrade.", ["-15 degree_Celsius"]),
    "a dash is no minus": ("Dort wohnen Leute – 12 Familien.", ["12 Familie"]),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_number_is_read(text: str, read: list[str]) -> None:
    assert figures(text) == read
