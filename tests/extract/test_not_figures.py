"""Numbers that name or number something are no figures, and leave no claim."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

GERMAN = {
    "numbers of a lottery": "Lottozahlen: 4, 11, 19, 23, 38, 47, Superzahl 6.",
    "a telephone number": "Rückfragen unter 0316/555 07-112 oder im Netz.",
    "a telephone number in groups": "Melden Sie sich unter 0800 555 38 38 bei uns.",
    "a telephone number with a country code": "Melden Sie sich unter +43 1 5550 177 bei uns.",
    "an IBAN": "Spenden an AT61 1904 3002 3457 3201 erbeten.",
    "a paragraph of a law": "Das regelt § 12 des Gesetzes.",
    "an article of a treaty": "Das regelt Artikel 5 des Vertrags.",
    "an aircraft": "Die F-16 flog vorbei.",
    "a road": "Der Unfall auf der A9 und auf der A 38 war schwer.",
    "a country road": "Die B 70 ist gesperrt.",
    "a group of states": "Die G7 tagen in Bayern.",
    "a disease": "Er hatte Covid-19 gehabt.",
    "a law with its paragraph": "Das steht in § 12 Absatz 3 des Gesetzes.",
    "a bomber": "Die B-52 und die A400M flogen vorbei.",
    "a network": "Der Ausbau des 5G-Netzes stockt.",
    "a club": "Der 1. FC Altdorf sucht einen Trainer.",
    "a house on a square": "Er wohnt am Karlsplatz 3 im Ort.",
    "a number that names": "Er ist die Nummer eins im Land.",
    "a house number": "Er wohnt in der Lindengasse 24 im Ort.",
    "an hour that no clock has": "Es war 30 Uhr auf der Tafel.",
    "a house in a shortened street": "Er wohnt in der Lindenstr. 24 im Ort.",
    "a house in a shortened street of two words": "Er wohnt in der Obernauer Str. 5 im Ort.",
    "a house in a lane of two words": "Er wohnt am Grünen Weg 5 im Ort.",
    "a postcode behind the house": "Sie wohnt in der Lindenstraße 14 in 39108 Neudorf.",
    "an emergency number": "Wählen Sie bitte die 112.",
    "a telephone number in three groups": "Melden Sie sich unter 059 133 4520 bei uns.",
    "attention": "Acht geben müssen Wanderer am Grat.",
    "a war": "Der Zweite Weltkrieg zerstörte den Ort.",
    "a board of three": "Der Dreier-Ausschuss tagt.",
    "an address of a machine": "Der Rechner hat die Adresse 192.168.1.2 im Netz.",
    "a version": "Das Programm gibt es als Version 1.1.1 im Netz.",
    "a bare version": "Die Fassung 2.10.3 ist neu.",
    "a web address": "Mehr unter https://example.org/2022/01/12/seite-7 im Netz.",
    "a bare web address": "Mehr unter example.org/seite7 im Netz.",
    "a mail address": "Schreiben Sie an info24@example.org bitte.",
    "a file name": "Siehe bericht_2022_12.pdf im Anhang.",
    "a lorry": "Am Steuer eines Actros 1845 saß er.",
    "a type in capitals": "Das Gerät VDO 1381 wurde ausgelesen.",
    "a product": "Sie fertigen das Getriebe KX-450 dort.",
    "an address": "Er wohnt in der Hauptstraße 12 im Ort.",
    "a postcode": "Anträge ans Amt (Hauptplatz 3, 8765 Obernau) bitte.",
    "a file number": "Sie ermittelt unter 14 St 208/25 weiter.",
    "a page": "Mehr dazu auf Seite 26 im Blatt.",
    "a reason of state": "Das Wort Drei steht im Titel.",
    "a list number": "1. Der Rat tagt.",
    "a round in words": "Sie verloren in Runde drei.",
}
ENGLISH = {
    "a telephone number": "Call 541-555-0142 for help.",
    "a highway": "Highway 31 is closed.",
    "a freeway": "They met east of the 605 Freeway.",
    "a block of houses": "It was in the 12200 block of Mill Street.",
    "a week of a season": "They won in week 16.",
    "a round in words": "They lost in round three.",
    "a car": "He drove a 4×4 there.",
    "an aircraft": "A Boeing 737 landed.",
    "a title of the code": "They work under Title 36 rules.",
    "the scale of a figure that is joined to a word": "Kolm gets a euro110 billion loan.",
    "the end of a web address": "THE FLOOD IN PELL CREEK - 1.1062470.",
    "a case number": "Case No. 25-04417 remains open.",
    "a height and a weight": "Bell (5-11,220) played on.",
    "a street": "It is at 118 Second Street in town.",
    "a postcode": "Write to Pell Creek, OR 97099.",
    "a box": "Write to P.O. Box 88 in town.",
    "a hashtag": "They use #Ridge25 for it.",
    "a disease": "Covid-19 came back.",
    "games of a year": "The 2024 Games are over.",
    "an emergency number": "Please dial 911 at once.",
    "an emergency call": "The 911 call came late.",
    "an amendment": "The Second Amendment stands.",
    "a network": "The 5G mast fell.",
    "a year and a day": "It is open 24/7 there.",
    "a channel": "He told Channel Three so.",
}


@pytest.mark.parametrize("text", GERMAN.values(), ids=GERMAN)
def test_no_figure_in_german(text: str) -> None:
    assert [r["text"] for r in rows(text)] == []


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_no_figure_in_english(text: str) -> None:
    assert [r["text"] for r in rows(text, "en-US")] == []
