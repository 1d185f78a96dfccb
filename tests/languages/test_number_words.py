"""How languages build number words: what the words say, and how many of them."""

from __future__ import annotations

import pytest

from reconcile.extract.line import Line
from reconcile.extract.number import Number
from reconcile.extract.numbers import read_digits, read_number
from reconcile.languages import load
from reconcile.languages.tokens import words_of

# One word or several to the number that they say; None where they say none.
GERMAN = {
    "null": 0,
    "zwölf": 12,
    "sechzehn": 16,
    "einundzwanzig": 21,
    "siebenundsiebzig": 77,
    "hunderteins": 101,
    "dreihundertfünfzig": 350,
    "achtzehnhundertvierzehn": 1814,
    "tausendundeins": 1001,
    "zweitausenddreihundert": 2300,
    "eintausendeinhundertfünfzig": 1150,
    "fünfzigtausend": 50000,
    "hundertzwanzigtausend": 120000,
    "siebenhundertzwölftausendachthundert": 712800,
    "zweieinhalb": 2.5,
    "dreieinhalbtausend": 3500,
    "anderthalb": 1.5,
    "fuenfzig": 50,
    "zweizwanzig": None,
    "hundewetter": None,
}
ENGLISH = {
    "nought": 0,
    "twenty-one": 21,
    "twenty one": 21,
    "three hundred": 300,
    "two hundred and thirty-one": 231,
    "fifteen hundred": 1500,
    "twelve thousand five hundred": 12500,
    "ninety-nine thousand nine hundred and ninety-nine": 99999,
    "twenty-thirty": 20,
    "hundredth": None,
}


@pytest.mark.parametrize(("words", "value"), GERMAN.items(), ids=GERMAN)
def test_a_german_number_word_is_read(words: str, value: float | None) -> None:
    assert load()["de"].numbers.value(words) == value


@pytest.mark.parametrize(("words", "value"), ENGLISH.items(), ids=ENGLISH)
def test_english_number_words_are_read(words: str, value: float | None) -> None:
    read = load()["en"].numbers.read(words_of(words), 0)
    assert (read and read[0]) == value


WRITTEN = {
    "thousands": ("de", "1.234.567", 1234567),
    "decimals": ("de", "1,25", 1.25),
    "thousands and decimals": ("de", "1.234,56", 1234.56),
    "thousands and decimals, the English way": ("de", "1,234.56", 1234.56),
    "one group of three is thousands": ("de", "1.250", 1250),
    "one group of three behind the mark of decimals": ("de", "1,250", 1.25),
    "a nought before": ("de", "0.125", 0.125),
    "in English": ("en", "1,250.5", 1250.5),
    "in English, the German way": ("en", "1.234.567,8", 1234567.8),
    "apostrophes": ("de", "1'250'000.50", 1250000.5),
    "spaces": ("de", "1 250 000", 1250000),
    "lakh and crore": ("en", "12,34,567.89", 1234567.89),
    "lakh and crore only where English": ("de", "12,34,567", None),
    "a date": ("de", "12.1.2022", None),
    "a clock time": ("de", "4:30", None),
    "groups of two": ("de", "12.34.56", None),
    "more digits than anyone says": ("de", "1" * 40, None),
}


@pytest.mark.parametrize(("language", "written", "value"), WRITTEN.values(), ids=WRITTEN)
def test_digits_are_read(language: str, written: str, value: float | None) -> None:
    assert read_digits(written, load()[language]) == value


PLACES = {
    "a whole number": ("20 Meter", 1.0, 1),
    "decimals": ("8,42 Meter", 0.01, 3),
    "trailing zeros": ("120.000 Meter", 10_000.0, 2),
    "a scale word": ("1,2 Milliarden Euro", 1e8, 2),
    "a half": ("zweieinhalb Meter", 0.5, 2),
    "a fraction": ("zwei Drittel", 0.05, 1),
    "what is added": ("zwei Millionen dreihunderttausend", 100_000.0, 2),
}


@pytest.mark.parametrize(("text", "place", "digits"), PLACES.values(), ids=PLACES)
def test_the_last_place_and_the_significant_digits_are_kept(
    text: str, place: float, digits: int
) -> None:
    number = read_number(Line.of(text, load()["de"]), 0)
    assert isinstance(number, Number)
    assert (number.place, number.digits) == (place, digits)
