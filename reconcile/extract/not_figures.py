"""Numbers that name or number something and say no quantity."""

from __future__ import annotations

import re

from reconcile.extract.line import Line
from reconcile.extract.numbers import Number

_JOINTS = frozenset("-/–.:")
_RUN = re.compile(r"\d")


def is_no_figure(line: Line, number: Number) -> bool:
    """Whether the number is part of a name, an address, a reference, a telephone number."""
    if number.words:
        return False
    return (
        _is_glued_to_a_name(line, number)
        or _is_a_code(line, number)
        or _is_named(line, number)
        or _is_an_address(line, number)
        or _numbers_a_list(line, number)
    )


def _is_glued_to_a_name(line: Line, number: Number) -> bool:
    """"F-16", "Covid-19", "/60362196_6": joined to letters before, or to others than a unit after."""
    i = number.first
    if line.glued(i):
        before = line.words[i - 1]
        if before in "_#@" or before[-1].isalpha():
            return True
        if before in "-–/." and line.glued(i - 1) and not line.words[i - 2][-1].isspace():
            return True
    after = number.last + 1
    return line.glued(after) and line.lower_at(after) in ("_", "#", "@", "*", "\\", "=")


def _is_a_code(line: Line, number: Number) -> bool:
    """Telephone numbers, IBANs, case numbers: digits in joined groups, or with zeros in front."""
    word = line.words[number.first]
    if len(word) > 1 and word[0] == "0" and word[1].isdigit():
        return True
    joints, j = 0, number.last + 1
    while j + 1 < len(line) and line.words[j] in _JOINTS and line.words[j + 1][0].isdigit():
        joints += line.glued(j) or line.words[j] == "/"
        j += 2
    if joints and number.value is not None:
        return True
    neighbours = sum(
        0 <= k < len(line) and line.words[k].isdigit()
        for k in (number.first - 2, number.first - 1, number.last + 1, number.last + 2)
    )
    beside = any(
        0 <= k < len(line) and line.words[k].isdigit() for k in (number.first - 1, number.last + 1)
    )
    return number.value is not None and beside and neighbours >= 1


def _is_named(line: Line, number: Number) -> bool:
    """"Artikel 5", "§ 12", "A 38", "Actros 1845": a name or a mark that numbers stand behind."""
    i = number.first
    before = line.language.phrases("not_figures.after").before(line.lower, i)
    if before:
        short = len(line.words[i - 1]) <= 2 and line.words[i - 1].isalpha()
        return not short or line.words[i - 1].isupper()
    if line.lower_at(i - 1) in "§#№" and i > 0:
        return True
    return _is_a_type(line, number)


def _is_a_type(line: Line, number: Number) -> bool:
    """"Modell VDO 1381", "TLF 4000": letters in capitals right before the number."""
    word = line.words[number.first - 1] if number.first else ""
    currency = line.language.phrases("currencies").before(line.lower, number.first)
    return len(word) >= 2 and word.isupper() and word.isalpha() and len(word) <= 5 and not currency


def _is_an_address(line: Line, number: Number) -> bool:
    """"Hauptstraße 12", "8010 Graz": a street before."""
    before = line.lower_at(number.first - 1)
    streets = tuple(line.language.get("not_figures.street", ()))
    return bool(streets) and len(before) > 5 and before.endswith(streets)


def _numbers_a_list(line: Line, number: Number) -> bool:
    """"1. ", "2) " at the head of a line."""
    return (
        number.first == 0
        and number.last == 0
        and line.lower_at(1) in (".", ")")
        and line.glued(1)
        and len(line) > 2
    )
