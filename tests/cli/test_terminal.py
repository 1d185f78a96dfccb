"""Tables fit the terminal, and nothing in them drives it."""

from __future__ import annotations

import pytest

from reconcile.report.claims import number, span
from reconcile.terminal import grid, printable

ROWS = [("count", "mehr als 100.000 Soldaten", ""), ("date", "am 12. Jänner", "")]
HEADS = ("kind", "wording", "unit")


def test_without_a_limit_every_word_stands() -> None:
    assert grid(HEADS, ROWS, None).splitlines() == [
        "kind   wording",
        "count  mehr als 100.000 Soldaten",
        "date   am 12. Jänner",
    ]


@pytest.mark.parametrize("width", [15, 20, 26, 31, 32, 33, 80])
def test_lines_fit_the_width(width: int) -> None:
    assert max(map(len, grid(HEADS, ROWS, width).splitlines())) <= width


def test_what_is_cut_says_so() -> None:
    assert "mehr als…" in grid(HEADS, ROWS, 16)


PRINTABLE = {
    "a colour": ("a\x1b[31mb", "a [31mb"),
    "a line break": ("a\r\nb", "a b"),
    "a reversed direction": ("a\u202eb", "a b"),
    "a C1 control": ("a\x9bb", "a b"),
    "letters of any kind": ("Jänner 東京 №", "Jänner 東京 №"),
}


@pytest.mark.parametrize(("text", "shown"), PRINTABLE.values(), ids=PRINTABLE.keys())
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


NUMBERS = {
    "nothing": (None, ""),
    "a count": (12.0, "12"),
    "thousands": (120000.0, "120\u202f000"),
    "a fraction": (8.42, "8.42"),
    "a small fraction": (0.1, "0.1"),
    "less than nothing": (-3.5, "-3.5"),
    "a scale word's worth": (1.2e9, "1\u202f200\u202f000\u202f000"),
}


@pytest.mark.parametrize(("value", "shown"), NUMBERS.values(), ids=NUMBERS.keys())
def test_number(value: float | None, shown: str) -> None:
    assert number(value) == shown


SPANS = {
    "two ends": ("1", "2", "1 … 2"),
    "one point": ("1", "1", "1"),
    "open above": ("1", "", "1 …"),
    "open below": ("", "2", "… 2"),
    "nothing": ("", "", ""),
}


@pytest.mark.parametrize(("start", "end", "shown"), SPANS.values(), ids=SPANS.keys())
def test_span(start: str, end: str, shown: str) -> None:
    assert span(start, end) == shown
