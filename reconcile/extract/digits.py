"""Digits as they are written: separators, decimals, fractions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reconcile.languages import Language
from reconcile.values.interval import place_and_digits

_SPACES = re.compile(r"[\u00a0\u202f\u2009 ]")
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_BY_APOSTROPHES = re.compile(r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?")
_BY_HUNDREDS = re.compile(r"[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?")  # lakh and crore: 12,34,567.89
_BOTH = re.compile(r"[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)")
_MARKS = re.compile(r"[.,]")
_MOST_DIGITS = 15  # more are an identifier, or nothing that anyone said


# Denominators that articles write in digits; others make dates, seasons and file numbers.
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 16))


class Written(NamedTuple):
    """A number in digits: its value, the unit of its last place, its significant digits."""

    value: float
    place: float
    digits: int
    decimals: int


@lru_cache(maxsize=65536)
def read_written(written: str, language: Language) -> Written | None:
    """Digits with separators; None where they are no number ("4:30", "12.1.2022").

    A group of three behind the language's grouping mark is thousands, a mark beside a different
    one, or written twice, tells by itself which it is; anything else behind a mark are decimals.
    Apostrophes and hard spaces group in every language.
    """
    plain = _SPACES.sub("", written)
    if not plain.isdecimal():
        ungrouped = _ungrouped(plain, language.get("numbers.decimal", "."))
        if ungrouped is None:
            return None
        plain = ungrouped
    if len(plain) > _MOST_DIGITS:
        return None
    decimals = len(plain.partition(".")[2])
    value = float(plain)
    return Written(value, *place_and_digits(value, decimals), decimals)


def read_digits(written: str, language: Language) -> float | None:
    """What digits say; None where they are no number."""
    read = read_written(written, language)
    return None if read is None else read.value


@lru_cache(maxsize=4096)
def read_fraction(written: str) -> tuple[float, int] | None:
    """“3/4” as its value and denominator; None for what is no fraction of everyday use."""
    above, stroke, below = written.partition("/")
    if not (stroke and above.isdecimal() and below.isdecimal() and len(written) <= 5):
        return None
    part, whole = int(above), int(below)
    if above[0] == "0" or not 0 < part < whole or whole not in _DENOMINATORS:
        return None
    return part / whole, whole


def _ungrouped(plain: str, decimal: str) -> str | None:
    """The digits with a full stop before the decimals, or none; None where they are no number."""
    if _BY_APOSTROPHES.fullmatch(plain):
        return plain.replace("'", "").replace("’", "").replace(",", ".")
    if decimal == "." and _BY_HUNDREDS.fullmatch(plain):
        return plain.replace(",", "")
    marks = _MARKS.findall(plain)
    if len(marks) > 1:
        group, last = marks[0], marks[-1]
        if not _BOTH.fullmatch(plain):
            return None
        return plain.replace(group, "").replace(last, ".")
    if not _PLAIN.fullmatch(plain):
        return None
    group = "," if decimal == "." else "."
    if marks == [group] and plain[0] != "0" and re.fullmatch(r"\d{1,3}.\d{3}", plain):
        return plain.replace(group, "")
    return plain.replace(",", ".")
