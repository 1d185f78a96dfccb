"""Figures as articles write them, and what is read: hedge, number, unit or counted noun."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

GERMAN = {
    # How numbers are written.
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
    # Hedges, on every kind.
    "about, of a count": ("Rund 120.000 Soldaten stehen dort.", ["about 120000 Soldat"]),
    "about, of a measure": ("Der Ort liegt etwa 30 Kilometer entfernt.", ["about 30 kilometer"]),
    "about, of money": ("Der Schaden beträgt ungefähr 20.000 Euro.", ["about 20000 EUR"]),
    "about, of a percentage": ("Die Preise stiegen um circa acht Prozent.", ["about 8 percent"]),
    "ca.": ("Es brannten ca. 40 Hektar Wald.", ["about 40 hectare"]),
    "nearly": ("Fast 100.000 Menschen flohen.", ["nearly 100000 Mensch"]),
    "knapp": ("Er erhielt knapp 62 Prozent.", ["nearly 62 percent"]),
    "beinahe": ("Beinahe 500 Bäume fielen.", ["nearly 500 Baum"]),
    "more than": ("Mehr als 300 Helfer suchten.", ["more_than 300 Helfer"]),
    "über": ("Über 40 Häuser brannten ab.", ["more_than 40 Haus"]),
    "gut": ("Das Projekt kostet gut 2 Millionen Franken.", ["more_than 2000000 CHF"]),
    "at least": ("Mindestens elf Menschen starben.", ["at_least 11 Mensch"]),
    "less than": ("Weniger als 50 Gäste kamen.", ["less_than 50 Gast"]),
    "not even": ("Nicht einmal 20 Prozent stimmten ab.", ["less_than 20 percent"]),
    "at most": ("Höchstens 200 Zuschauer sind erlaubt.", ["at_most 200 Zuschauer"]),
    "up to": ("Bis zu 90 Feuerwehrleute löschten.", ["up_to 90 Feuerwehrleute"]),
    "exactly": ("Genau 1.180 Stimmen fehlten.", ["exact 1180 Stimme"]),
    "a hedge before an article": ("Das ist fast ein halber Meter.", ["nearly 0.5 meter"]),
    "a verb's own preposition": ("Die Partei verfügt über 19 Mandate.", ["19 Mandat"]),
    "a noun's own preposition": ("Er bekam eine Rechnung über 300 Euro.", ["300 EUR"]),
    # Vague amounts.
    "thousands": ("Tausende Menschen demonstrierten.", ["1000.. Mensch"]),
    "several hundred": ("Mehrere Hundert Teilnehmer kamen.", ["200.. Teilnehmer"]),
    "dozens": ("Dutzende Häuser wurden zerstört.", ["12.. Haus"]),
    # Ranges.
    "a range": ("Sie erwarten 42 bis 45 Prozent.", ["42..45 percent"]),
    "a range with a dash": ("Es waren 10–12 Wölfe.", ["10..12 Wolf"]),
    "between": ("Es waren zwischen 30 und 40 Gäste.", ["30..40 Gast"]),
    "a range in millions": ("Das kostet 12 bis 15 Millionen Euro.", ["12000000..15000000 EUR"]),
    "a range of thousands": ("Es kamen 100- bis 120.000 Besucher.", ["100000..120000 Besucher"]),
    "a range in words": ("Es fehlen zwei bis drei Ärzte.", ["2..3 Arzt"]),
    # Money.
    "the euro sign behind": ("Der Eintritt kostet 12,50 €.", ["12.5 EUR"]),
    "the euro sign before": ("Der Eintritt kostet € 12,50.", ["12.5 EUR"]),
    "a code before": ("Das Haus kostet EUR 450.000.", ["450000 EUR"]),
    "cents": ("Die Dividende sinkt um 20 Cent.", ["0.2 EUR"]),
    "Rappen": ("Der Liter kostet 95 Rappen mehr.", ["0.95 CHF"]),
    "francs, the Swiss way": ("Das kostet 1'250 Franken.", ["1250 CHF"]),
    "from one sum to another": (
        "Der Gewinn sank von 92,1 auf 86,4 Millionen Euro.",
        ["92100000 EUR", "86400000 EUR"],
    ),
    # Percent and points.
    "percent as a sign": ("Er bekam 43,7 % der Stimmen.", ["43.7 percent"]),
    "percentage points": ("Das sind 4,5 Prozentpunkte mehr.", ["4.5 percentage_point"]),
    "a compound with percent": ("Es gab eine 30-prozentige Erhöhung.", ["30 percent"]),
    "per mille": ("Der Fahrer hatte 1,2 Promille.", ["1.2 per_mille"]),
    # Measures.
    "degrees": ("In Wien hatte es 38 Grad.", ["38 degree_Celsius"]),
    "a speed": ("Der Wagen fuhr 118 km/h.", ["118 kilometer/hour"]),
    "a speed with its unit before": ("Dort gilt Tempo 120.", ["120 kilometer/hour"]),
    "litres a square metre": ("Es fielen 140 Liter pro Quadratmeter.", ["140 liter/meter**2"]),
    "an area": ("Die Wohnung hat 85 Quadratmeter.", ["85 meter**2"]),
    "a flow": ("Der Fluss führte 300 Kubikmeter pro Sekunde.", ["300 meter**3/second"]),
    "a power": ("Die Anlage leistet 4,5 Megawatt.", ["4.5 megawatt"]),
    # Ages are measures in years.
    "an age": ("Eine 29 Jahre alte Frau aus Linz fährt Rad.", ["29 year"]),
    "an age in one word": ("Der 34-jährige Fahrer schlief ein.", ["34 year"]),
    "an age as a noun": ("Ein 67-Jähriger liegt im Spital.", ["67 year"]),
    "an age behind a name": ("Das sagt Gerti Reinprecht (68).", ["68 year"]),
    # Parts and wholes, and what a bare number counts.
    "a part of a whole": ("Sie hält 16 der 37 Mandate.", ["16 Mandat", "37 Mandat"]),
    "the number of something": ("Die Zahl der Toten stieg auf fünf.", ["5 Tote"]),
    "instead of": ("Statt 420 sollen 480 Stellen entfallen.", ["420 Stelle", "480 Stelle"]),
    "adjectives between": ("Dort leben 30 seltene wilde Ziegen.", ["30 Ziege"]),
    "both sexes": ("Es kamen 80 Soldatinnen und Soldaten.", ["80 Soldat"]),
    "an ordinal": ("Sie kam auf den zweiten Platz.", ["ordinal 2 Platz"]),
    "no noun beyond a comma": ("Es waren zwölf, Karl sah sie.", ["12"]),
    # A duration is a figure too.
    "a duration with a hedge": ("Die Straße war rund sechs Stunden gesperrt.", ["about 6 hour"]),
    "a duration with an adjective": ("Hinter uns liegen zwei schwierige Jahre.", ["2 year"]),
    "a duration in decades": ("Sie arbeitet seit drei Jahrzehnten dort.", ["30 year"]),
    # Only what befalls a person makes an article a number.
    "one who died": ("Bei dem Brand starb eine Frau.", ["1 Frau"]),
    "one who did not": ("Am Ufer stand eine Frau.", []),
}
GERMAN_NOT_YET = {
    "a third": ("Ein Drittel der Bäume ist krank.", ["33.3333333333333 percent"]),
    "points of a percentage": (
        "Die Partei verlor fünf Punkte bei der Wahl.",
        ["5 percentage_point"],
    ),
    "a number of several words": (
        "Es kamen zwei Millionen dreihunderttausend Gäste.",
        ["2300000 Gast"],
    ),
}
ENGLISH = {
    "hundreds in words": ("Two hundred and thirty-one people died.", ["231 person"]),
    "thousands in words": ("They sold twelve thousand five hundred tickets.", ["12500 ticket"]),
    "tens and units": ("Twenty-one homes burned.", ["21 home"]),
    "a hundred": ("A hundred soldiers left.", ["100 soldier"]),
    "a quarter of a million": ("A quarter of a million people fled.", ["250000 person"]),
    "half a dozen": ("Half a dozen trees fell.", ["6 tree"]),
    "half a million dollars": ("It raised half a million dollars.", ["500000 USD"]),
    "two and a half": ("It weighs two and a half pounds.", ["2.5 pound"]),
    "one and a half million": ("One and a half million voters stayed home.", ["1500000 voter"]),
    "m behind the number": ("The firm lost $212m.", ["212000000 USD"]),
    "bn behind the number": ("Sales rose to £4.3bn.", ["4300000000 GBP"]),
    "billion is 10 to the 9": ("The plan costs $1.2 billion.", ["1200000000 USD"]),
    "a unit glued to the number": ("Winds reached 72km/h.", ["72 kilometer/hour"]),
    "miles per hour": ("Gusts hit 45 mph.", ["45 mile/hour"]),
    "acres": ("It burned 12,000 acres.", ["12000 acre"]),
    "square miles": ("The fire covers 19 square miles.", ["19 mile**2"]),
    "more than": ("More than 60 homes were destroyed.", ["more_than 60 home"]),
    "some": ("Some 640 firefighters are there.", ["about 640 firefighter"]),
    "nearly": ("Nearly 800 firefighters are there.", ["nearly 800 firefighter"]),
    "as many as": ("As many as 40 children were hurt.", ["up_to 40 child"]),
    "between": ("It costs between $45 million and $60 million.", ["45000000..60000000 USD"]),
    "a range": ("They expect 10 to 12 wolves.", ["10..12 wolf"]),
    "thousands of": ("Thousands of people marched.", ["1000.. person"]),
    "a percentage": ("The fire is 35 percent contained.", ["35 percent"]),
    "per cent": ("Prices rose by 5.1 per cent.", ["5.1 percent"]),
    "percentage points": ("It is up 10 percentage points.", ["10 percentage_point"]),
    "an age": ("The 29-year-old driver slept.", ["29 year"]),
    "an age behind a name": ("So said Ruth Ann Pacheco, 77.", ["77 year"]),
    "part and whole": (
        "Power is back for all but 90 of the 2,300 customers.",
        ["90 customer", "2300 customer"],
    ),
    "adjectives between": ("Crews from three neighboring states came.", ["3 state"]),
    "an ordinal": ("It is the second major fire there.", ["ordinal 2 fire"]),
    "cents": ("The stamp costs 50 cents more.", ["0.5 USD"]),
}


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_figure_is_read(text: str, read: list[str]) -> None:
    assert figures(text) == read


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "read"), GERMAN_NOT_YET.values(), ids=GERMAN_NOT_YET)
def test_a_german_figure_that_is_not_read_yet(text: str, read: list[str]) -> None:
    assert figures(text) == read


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_an_english_figure_is_read(text: str, read: list[str]) -> None:
    assert figures(text, "en") == read


@pytest.mark.parametrize(
    ("language", "unit"),
    [("en-US", "degree_Fahrenheit"), ("en-GB", "degree_Celsius"), ("en", "degree_Celsius")],
)
def test_the_region_tells_what_a_degree_is(language: str, unit: str) -> None:
    assert figures("It was 104 degrees in the shade.", language) == [f"104 {unit}"]
