from __future__ import annotations

import pytest

from reconcile.report import figures
from reconcile.report.strings import ENGLISH, GERMAN

NUMBERS = [
    ("a whole number in full", 1234567.0, "1,234,567", "1.234.567"),
    ("noise of a conversion", 0.1 + 0.2, "0.3", "0,3"),
    ("five digits", 19.312128, "19.312", "19,312"),
    ("digits before the point are never rounded", 123456.789, "123,456.8", "123.456,8"),
    ("small", 0.000123, "0.000123", "0,000123"),
    ("negative", -3.5, "−3.5", "−3,5"),
    ("none", 0.0, "0", "0"),
]


@pytest.mark.parametrize(
    ("value", "english", "german"), [n[1:] for n in NUMBERS], ids=[n[0] for n in NUMBERS]
)
def test_a_number_is_written_as_its_language_does(value: float, english: str, german: str) -> None:
    assert figures.number(value, ENGLISH) == english
    assert figures.number(value, GERMAN) == german


INTERVALS = [
    ("a figure", 30.0, 30.0, None, "30"),
    ("a range", 112800.0, 127200.0, None, "112,800 to 127,200"),
    ("ends that look alike", 1.0, 1.0000001, None, "1"),
    ("open above", 100.0, None, None, "100 or more"),
    ("open below, with a unit", None, 10.0, "degree_Celsius", "10\u00a0°C or less"),
    ("per cent", 61.75, 61.85, "percent", "61.75 to 61.85%"),
    ("a currency", 5.0, 5.0, "EUR", "5\u00a0euros"),
    ("a unit without a symbol", 2.0, 3.0, "light_year", "2 to 3\u00a0light years"),
    ("open on both sides", None, None, "meter", ""),
]


@pytest.mark.parametrize(
    ("low", "high", "unit", "shown"), [i[1:] for i in INTERVALS], ids=[i[0] for i in INTERVALS]
)
def test_an_interval_is_a_figure_or_a_range(
    low: float | None, high: float | None, unit: str | None, shown: str
) -> None:
    assert figures.interval(low, high, unit, ENGLISH) == shown


SCALES = [
    ("the unit most say", ["kilometer", "mile", "kilometer"], "meter", 19500.0, "19.5\u00a0km"),
    ("the first of two", ["mile", "kilometer"], "meter", 1609.344, "1\u00a0mi"),
    ("a scale with an offset", ["degree_Celsius"], "kelvin", 283.15, "10\u00a0°C"),
    ("a currency", ["EUR"], "EUR", 5.0, "5\u00a0euros"),
    ("a unit of something else", ["kilogram"], "meter", 5.0, "5\u00a0m"),
    ("a unit nobody knows", ["__import__"], "meter", 5.0, "5\u00a0m"),
    ("no unit", [None], None, 5.0, "5"),
]


@pytest.mark.parametrize(
    ("said", "base", "value", "shown"), [s[1:] for s in SCALES], ids=[s[0] for s in SCALES]
)
def test_a_fact_is_shown_in_the_unit_that_sources_say(
    said: list[str | None], base: str | None, value: float, shown: str
) -> None:
    scale = figures.scale(said, base)
    assert figures.interval(scale(value), scale(value), scale.unit, ENGLISH) == shown
