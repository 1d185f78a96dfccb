"""Numbers: digits, number words, scale words, ranges. No units, no hedges."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reconcile.extract.line import Line
from reconcile.languages import Language
from reconcile.values.interval import place_and_digits

_SPACES = re.compile(r"[\u00a0\u202f\u2009 ]")
_APOSTROPHES = re.compile(r"['’]")
_MOST_DIGITS = 15  # more are an identifier, or nothing that anyone said


class Number(NamedTuple):
    """A number of words first..last. A range has `value` null and both bounds.

    `opened` is where its words begin, an article before it in; a hedge stands before that.
    """

    first: int
    last: int
    opened: int
    value: float | None
    place: float
    digits: int
    low: float | None = None
    high: float | None = None
    vague: bool = False
    words: bool = False
    scaled: float = 1.0


def read_number(line: Line, i: int) -> Number | None:
    """The number, or range of numbers, that begins at word `i`."""
    one = _scaled(line, i)
    if one is None or one.vague or one.last + 2 >= len(line):
        return one
    return _range(line, one) or one


def read_between(line: Line, i: int) -> Number | None:
    """“zwischen 10 und 12”: the range whose first number begins at `i`."""
    low = _scaled(line, i)
    if low is None or low.value is None:
        return None
    joints = line.language.words("ranges.and")
    for j in range(low.last + 1, min(len(line) - 1, low.last + 4)):
        if line.lower[j] in joints:
            high = _scaled(
                line, j + 1 + (line.lower[j + 1] in line.language.words("currency_marks"))
            )
            return None if high is None else _between(line, low, high)
    return None


def _range(line: Line, low: Number) -> Number | None:
    """“10 bis 12”, “10-12”, “100- bis 120.000”, “12 bis 15 Millionen”."""
    i = low.last + 1
    if line.lower[i] == "-" and line.glued(i) and not line.glued(i + 1):
        i += 1  # the hyphen of "100- bis 120.000"
    to = line.lower_at(i)
    if to not in line.language.words("ranges.to") or i + 1 >= len(line):
        return None
    if to.isalpha() and line.entries[i + 1].digit != line.entries[low.first].digit:
        return None
    high = _scaled(line, i + 1)
    return None if high is None else _between(line, low, high)


def _between(line: Line, low: Number, high: Number) -> Number | None:
    if high.vague or high.value is None or low.value is None:
        return None
    value = low.value
    if low.scaled == 1.0 and high.scaled > 1.0 and value * high.scaled < high.value:
        value *= high.scaled  # the scale word stands behind the second number only
    elif low.value < 1000 <= high.value and line.lower_at(low.last + 1) == "-" and low.digits < 4:
        value *= 1000.0  # "100- bis 120.000"
    if value >= high.value:
        return None
    return high._replace(first=low.first, opened=low.opened, value=None, low=value, high=high.value)


def _scaled(line: Line, i: int) -> Number | None:
    """One number with the scale word behind it."""
    if i >= len(line) or not line.entries[i].counts:
        return None
    language = line.language
    entry = line.entries[i]
    vague = language.phrases("numbers.vague").at(line.lower, i) if entry.letter else None
    if vague:
        scale = language.phrases("numbers.scales").at(line.lower, vague[1])
        factor = float(scale[0]) if scale else 1.0
        low = float(vague[0]) * factor
        last = (scale[1] if scale else vague[1]) - 1
        return Number(i, last, i, None, low, 1, low=low, vague=True)
    number = _simple(line, i)
    if number is None:
        return _bare_scale(line, i)
    if number.last + 1 >= len(line) or not line.entries[number.last + 1].unit:
        return number
    scale = language.phrases("numbers.scales").at(line.lower, number.last + 1)
    if scale is None or number.value is None:
        return number
    factor = float(scale[0])
    decimals = _decimals(line.words[number.first], language)
    if number.words and number.value != int(number.value):
        place, digits = 0.5 * factor, 2
    else:
        place, digits = place_and_digits(number.value, decimals, factor)
    value = round(number.value * factor, 6)
    return number._replace(
        last=scale[1] - 1, value=value, place=place, digits=digits, scaled=factor
    )


def _bare_scale(line: Line, i: int) -> Number | None:
    """“eine Million”, “ein Dutzend”, “a million”: an article, or nothing, and a scale word."""
    articles = line.language.phrases("numbers.articles").at(line.lower, i)
    j = articles[1] if articles else i
    fraction = _fraction(line, j) if articles else None
    if fraction is not None:
        return fraction._replace(opened=i)
    half = line.language.numbers.read(line.lower, j) if articles and j < len(line) else None
    if half is not None and half[0] < 1:
        inner = _scaled(line, j)
        return None if inner is None else inner._replace(opened=i)
    scale = line.language.phrases("numbers.scales").at(line.lower, j)
    if scale is None:
        return None
    if articles is None and line.lower[i] not in line.language.words("numbers.bare_scales"):
        return None
    value = float(scale[0])
    again = line.language.phrases("numbers.scales").at(line.lower, scale[1])
    last = (again or scale)[1] - 1
    value *= float(again[0]) if again else 1.0
    return Number(i, last, i, value, value, 1, words=True, scaled=value)


def _simple(line: Line, i: int) -> Number | None:
    entry = line.entries[i]
    if entry.digit:
        written = _written(entry.text, line.language)
        if written is None:
            return None
        return _mixed(line, i, written[0]) or Number(i, i, i, *written)
    if not entry.letter:
        return None
    numbers = line.language.numbers
    if entry.lower in numbers.fractions:
        return _fraction(line, i)
    read = numbers.read(line.lower, i)
    if read is None:
        return None
    parts = _fraction(line, read[1])
    if parts is not None and parts.value is not None and parts.value < 1 and parts.last == read[1]:
        value = read[0] * parts.value  # "zwei Drittel"
        return Number(i, parts.last, i, value, 0.01, 2, words=True)
    value = read[0]
    place, digits = (0.5, 2) if value != int(value) else place_and_digits(value, 0)
    if value < 1:
        digits = 1
    return Number(i, read[1] - 1, i, value, place, digits, words=True)


def _mixed(line: Line, i: int, whole: float) -> Number | None:
    """“2 1/2”, “3 ½” are read as one number."""
    part = _VULGAR.get(line.lower[i + 1]) if i + 1 < len(line) else None
    if part is None:
        return None
    return Number(i, i + 1, i, whole + part, 0.5, 2)


_VULGAR = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


def _fraction(line: Line, i: int) -> Number | None:
    """“half a million”, “a quarter of a million”, “ein Drittel”."""
    numbers = line.language.numbers
    part = numbers.fractions.get(line.lower_at(i))
    if part is None:
        return None
    j = i + 1
    if line.lower_at(j) in line.language.words("numbers.of"):
        j += 1
    article = line.language.phrases("numbers.articles").at(line.lower, j)
    scale = line.language.phrases("numbers.scales").at(line.lower, article[1] if article else j)
    if scale:
        value = part * float(scale[0])
        return Number(i, scale[1] - 1, i, value, value, 1, words=True, scaled=float(scale[0]))
    last = article[1] - 1 if article and j == i + 1 and part == 0.5 else i
    return Number(i, last, i, part, 0.5 if part == 0.5 else 0.01, 1, words=True)


@lru_cache(maxsize=65536)
def _written(digits: str, language: Language) -> tuple[float, float, int] | None:
    """Value, place and significant digits of a number in digits."""
    value = read_digits(digits, language)
    return None if value is None else (value, *place_and_digits(value, _decimals(digits, language)))


@lru_cache(maxsize=65536)
def read_digits(written: str, language: Language) -> float | None:
    """Digits with separators as a number; None where they are none ("4:30", "12.1.2022").

    A group of three behind the language's grouping mark is thousands, anything else behind the
    other mark decimals; apostrophes and hard spaces group in every language.
    """
    if written.isdecimal():
        return float(written) if len(written) <= _MOST_DIGITS else None
    plain = _SPACES.sub("", written)
    if _APOSTROPHES.search(plain):
        if not re.fullmatch(r"\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?", plain):
            return None
        plain = _APOSTROPHES.sub("", plain)
        return float(plain.replace(",", "."))
    decimal = language.get("numbers.decimal", ".")
    group = "," if decimal == "." else "."
    if re.fullmatch(
        rf"[1-9]\d{{0,2}}(?:{re.escape(group)}\d{{3}})+(?:{re.escape(decimal)}\d+)?", plain
    ):
        plain = plain.replace(group, "")
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?", plain) or len(plain) > _MOST_DIGITS:
        return None
    return float(plain)


@lru_cache(maxsize=65536)
def _decimals(written: str, language: Language) -> int:
    """How many decimals are written."""
    if written.isdecimal() or not written[:1].isdigit():
        return 0
    value = read_digits(written, language)
    tail = re.search(r"[.,](\d+)$", written)
    if value is None or tail is None or (len(tail.group(1)) == 3 and value >= 1000):
        return 0
    return len(tail.group(1))
