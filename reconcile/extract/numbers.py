"""Numbers: digits, number words, scale words, ranges. No units, no hedges."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from reconcile.extract.line import Line
from reconcile.languages import Language
from reconcile.languages.number_words import MECHANISMS
from reconcile.values.interval import place_and_digits

_SPACES = re.compile(r"[\u00a0\u202f\u2009 ]")
_APOSTROPHES = re.compile(r"['’]")
_MOST_DIGITS = 15  # more are an identifier, or nothing that anyone said


@dataclass(frozen=True)
class Number:
    """A number of words first..last. A range has `value` null and both bounds."""

    first: int
    last: int
    value: float | None
    place: float
    digits: int
    low: float | None = None
    high: float | None = None
    vague: bool = False
    words: bool = False
    written: str = ""


def read_number(line: Line, i: int) -> Number | None:
    """The number, or range of numbers, that begins at word `i`."""
    one = _scaled(line, i)
    if one is None or one.vague:
        return one
    return _range(line, one) or one


def _range(line: Line, low: Number) -> Number | None:
    """"10 bis 12", "10-12", "100- bis 120.000", "12 bis 15 Millionen"."""
    i = low.last + 1
    if line.lower_at(i) == "-" and line.glued(i) and not line.glued(i + 1):
        i += 1  # the hyphen of "100- bis 120.000"
    to = line.lower_at(i)
    if to not in line.language.words("ranges.to") or not line.lower_at(i + 1):
        return None
    high = _scaled(line, i + 1)
    if high is None or high.vague or high.value is None or low.value is None:
        return None
    return _between(line, low, high)


def read_between(line: Line, i: int) -> Number | None:
    """"zwischen 10 und 12": the range whose first number begins at `i`."""
    low = _scaled(line, i)
    if low is None or low.value is None:
        return None
    j = low.last + 1
    while j < min(len(line), low.last + 4) and line.lower[j] not in line.language.words("ranges.and"):
        j += 1
    high = _scaled(line, j + 1) if j < len(line) else None
    if high is None or high.value is None or line.lower_at(j) not in line.language.words("ranges.and"):
        return None
    return _between(line, low, high)


def _between(line: Line, low: Number, high: Number) -> Number | None:
    assert low.value is not None and high.value is not None
    value = low.value
    scale = high.value / (digits_value(line, high.first) or high.value)
    thousand = 1000.0
    if value < high.value and scale > 1 and value * scale < high.value and value < thousand:
        value *= scale  # the scale word stands behind the second number only
    elif value < thousand <= high.value and line.lower_at(low.last + 1) == "-":
        value *= thousand  # "100- bis 120.000"
    if value >= high.value:
        return None
    return replace(high, first=low.first, value=None, low=value, high=high.value)


def _scaled(line: Line, i: int) -> Number | None:
    """One number with the scale word behind it."""
    language = line.language
    number = _simple(line, i)
    if number is None:
        vague = language.phrases("numbers.vague").at(line.lower, i) if i < len(line) else None
        if vague is None:
            return None
        return Number(i, vague[1] - 1, None, float(vague[0]), 1, low=float(vague[0]), vague=True)
    scale = language.phrases("numbers.scales").at(line.lower, number.last + 1)
    if scale is None or number.value is None:
        return None if number.written == "article" else number
    factor = float(scale[0])
    decimals = _decimals(number.written, language)
    if number.words and number.value != int(number.value):
        place, digits = 0.5 * factor, 2
    else:
        place, digits = place_and_digits(number.value, decimals, factor)
    last = scale[1] - 1
    return replace(number, last=last, value=number.value * factor, place=place, digits=digits)


def _simple(line: Line, i: int) -> Number | None:
    if i >= len(line):
        return None
    word = line.words[i]
    if word[0].isdigit():
        value = digits_value(line, i)
        if value is None:
            return None
        place, digits = place_and_digits(value, _decimals(word, line.language), 1.0)
        return Number(i, i, value, place, digits, written=word)
    if not word[0].isalpha():
        return None
    value, last = _in_words(line, i)
    if value is not None:
        place, digits = (0.5, 2) if value != int(value) else place_and_digits(value, 0, 1.0)
        return Number(i, last, value, place, digits, words=True)
    if line.language.phrases("numbers.articles").at(line.lower, i):
        half, j = _in_words(line, i + 1) if i + 1 < len(line) else (None, i)
        if half is not None and half < 1:
            return Number(i, j, half, 0.5, 1, words=True, written="article")
        return Number(i, i, 1.0, 1.0, 1, words=True, written="article")
    return None


def _in_words(line: Line, i: int) -> tuple[float | None, int]:
    """A number word at `i`, hyphenated or several words long, and its last word."""
    word, last = line.lower[i], i
    if line.lower_at(i + 1) == "-" and line.glued(i + 1) and line.glued(i + 2):
        joined = f"{word}-{line.lower_at(i + 2)}"
        value = word_value(joined, line.language)
        if value is not None:
            return value, i + 2
    return word_value(word, line.language), last


@lru_cache(maxsize=65536)
def word_value(word: str, language: Language) -> float | None:
    """What a number word in lower case says, by the language's mechanism."""
    numbers = language.get("numbers", {})
    if "words" not in numbers:
        return None
    return MECHANISMS[language.get("mechanisms.number_words", "plain")](word, numbers)


def digits_value(line: Line, i: int) -> float | None:
    """What the digits at word `i` say, by the conventions of the language and region."""
    word = line.words[i]
    return read_digits(word, line.language) if word[0].isdigit() else None


@lru_cache(maxsize=65536)
def read_digits(written: str, language: Language) -> float | None:
    """Digits with separators as a number; None where they are none ("4:30", "12.1.2022").

    A group of three behind the language's grouping mark is thousands, anything else behind the
    other mark decimals; apostrophes and hard spaces group in every language.
    """
    plain = _SPACES.sub("", written)
    if _APOSTROPHES.search(plain):
        if not re.fullmatch(r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?", plain):
            return None
        plain = _APOSTROPHES.sub("", plain)
        return float(plain.replace(",", "."))
    decimal = language.get("numbers.decimal", ".")
    group = "," if decimal == "." else "."
    if re.fullmatch(rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", plain):
        plain = plain.replace(group, "")
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?", plain) or len(plain) > _MOST_DIGITS:
        return None
    return float(plain)


def _decimals(written: str, language: Language) -> int:
    """How many decimals are written."""
    value = read_digits(written, language) if written[:1].isdigit() else None
    if value is None:
        return 0
    tail = re.search(r"[.,](\d+)$", written)
    if tail is None or (len(tail.group(1)) == 3 and value >= 1000):
        return 0
    return len(tail.group(1))
