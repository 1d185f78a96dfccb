"""Fractions in words and signs: half, ein Drittel, two-thirds, 2 1/2, sechs und zwei Drittel."""

from __future__ import annotations

from math import gcd

from reconcile.extract.digits import read_fraction
from reconcile.extract.line import Line
from reconcile.extract.number import PART_PLACE, Number, in_words
from reconcile.extract.scales import over_article

_QUARTERS = 4
_HALF = 0.5
_TENS = frozenset(range(20, 100, 10))  # "twenty-fifths"


def bare_part(line: Line, i: int) -> Number | None:
    """“half a million”, “halbe Stunde”, “¾”, “half of the”: no article before."""
    if not line.entries[i].letter:
        return _part(line, i, i)
    ordinals = line.language.inflected("numbers.ordinals").by_first
    if line.lower[i] in ordinals or line.lower_at(i - 1) in ordinals:
        return None  # "third place", "the first half"
    definite = line.listed("numbers.definite", i - 1)
    if definite and line.listed("numbers.of_a_game", i) and not line.is_word(i + 1):
        return None  # "13-3 at the half."
    part = _part(line, i - definite, i)
    if definite or line.phrase_before("hedges", i):
        return part
    if line.language.nouns_have_capitals and line.is_capital(i):  # "die südliche Hälfte" is none
        return part if i == 0 or line.listed("numbers.before_half", i - 1) else None
    j = part.last + 1
    return part if line.is_word(j) or (line.lower_at(j) == "-" and line.glued(j)) else None


def part_behind_an_article(line: Line, i: int, j: int) -> Number | None:
    """“ein Drittel”, “a quarter”; “a third” only where it is not one of several."""
    part = _part(line, i, j)
    if line.lower[j] not in line.language.inflected("numbers.ordinals").by_first:
        return part
    k = j + 1
    if k >= len(line) or not line.is_word(k) or line.entries[k].unit:
        return part
    told = line.listed("dates.article_before", k) or _is_a_change(line, i, k)
    return part if told else None


def _is_a_change(line: Line, i: int, k: int) -> bool:
    """“Sales dropped by a third since March”: by how much something moved."""
    if not line.phrase_before("differences.before", i) or line.entries[k].tense:
        return False
    on = line.entries[k].stop or line.entries[k].opens
    return bool(on) and not line.language.words("ranges.moved").isdisjoint(line.lower[:i])


def _part(line: Line, first: int, i: int) -> Number:
    """A fraction; an article behind it ("half a metre") is its own."""
    value = line.language.numbers.fractions[line.lower[i]]
    last = i
    j = over_article(line, i + 1)
    if i + 1 < j < len(line):
        unit = line.entries[j].unit and line.is_word(j)
        last = j - 1 if unit and not _scales(line, j) else i
    return Number(first, last, first, value, PART_PLACE, 1, words=True, part=True)


def _scales(line: Line, j: int) -> bool:
    return line.phrase("numbers.scales", j) is not None


def as_numerator(line: Line, number: Number) -> Number | None:
    """“drei Viertel”, “five eighths”, “two-thirds”: fewer than make a whole."""
    j = number.last + 1
    if number.value is None or number.value % 1 or j >= len(line):
        return None
    below = _denominator(line, j)
    if below is None:
        return None
    part, last, several = below
    digits = line.entries[number.first].digit
    if digits and line.phrase("time_units", j):
        return None  # "3 quarters" of years
    whole = round(1 / part)
    above = int(number.value)
    of_time = line.phrase("time_units", last) is not None  # "nine quarters" of a year, of a game
    improper = several and above > whole and not (digits or of_time)
    if whole < 3 or not (0 < above < whole or improper) or _is_directed(line, number):
        return None
    if whole == _QUARTERS and gcd(above, whole) > 1:
        return None  # "two quarters" of a year
    value = above * part
    return Number(number.first, last, number.opened, value, PART_PLACE, 1, words=True, part=True)


def _denominator(line: Line, j: int) -> tuple[float, int, bool] | None:
    """“Drittel”, “-fourth”, “twenty-fifths”: the part, its last word, and whether it is plural.

    A hyphen apart joins only a plural: "five - eighths".
    """
    fractions = line.language.numbers.fractions
    ordinals = line.language.inflected("numbers.ordinals").by_first
    hyphen = line.lower_at(j) == "-"
    joined = hyphen and line.glued(j) and line.glued(j + 1)
    k = j + hyphen
    if k >= len(line) or not line.entries[k].letter:
        part = None if hyphen else fractions.get(line.lower_at(k))
        return None if part is None else (part, k, False)
    if not line.entries[k].counts:
        return None
    part = fractions.get(line.lower[k])
    if part is not None:
        several = line.lower[k] not in ordinals
        return (part, _part(line, k, k).last, several) if several or joined or not hyphen else None
    tens = line.language.numbers.value(line.lower[k])
    m = k + 1 + (line.lower_at(k + 1) == "-")
    unit = fractions.get(line.lower_at(m)) if tens in _TENS else None
    if unit is None:
        firsts = line.listed("numbers.firsts", m) and tens in _TENS
        unit = 1.0 if firsts else None
    if tens is None or unit is None or line.lower[m] in ordinals or 1 / unit > 9.5:
        return None
    return 1 / (tens + round(1 / unit)), m, True


def _is_directed(line: Line, number: Number) -> bool:
    """“the last three quarters”: of years, not of a whole."""
    before = number.first - 1
    return before >= 0 and "direction" in line.entries[before].opens


def mixed(line: Line, number: Number) -> Number | None:
    """“2 1/2”, “3½”, “two and a half”, “sechs und zwei Drittel”."""
    j = number.last + 1
    if number.value is None or number.value % 1 or j >= len(line):
        return None
    language = line.language
    fractions = language.numbers.fractions
    hyphen = line.words[j] == "-" and line.glued(j) and line.glued(j + 1)
    k = j + hyphen  # "2-1/2"
    fraction = read_fraction(line.words[k]) if line.entries[k].digit else None
    if fraction is not None:
        return _plus(number, fraction[0], k)
    if fractions.get(line.lower[j], 0.0) > _HALF or (
        line.lower[j] in fractions and not line.entries[j].letter
    ):  # "drei dreiviertel", "3 ½"; a half in words is one of its own
        return _plus(number, fractions[line.lower[j]], j)
    if line.lower[j] != line.language.get("numbers.and"):
        return None
    article = line.phrase("numbers.articles", j + 1)
    k = article[1] if article else j + 1
    ordinals = language.inflected("numbers.ordinals").by_first
    numbered = line.lower_at(k) in ordinals and not article  # "one hundred and fifth"
    if line.lower_at(k) in fractions and not numbered:
        return _plus(number, fractions[line.lower[k]], k)
    read = line.language.numbers.read(line.lower, k) if line.is_word(k) and not article else None
    above = as_numerator(line, in_words(k, *read)) if read else None
    return _plus(number, above.value, above.last) if above and above.value else None


def _plus(number: Number, part: float, last: int) -> Number:
    whole = number.value or 0.0
    return number._replace(last=last, value=whole + part, place=0.5, digits=2, words=True)
