"""Quantities as said: hedge, number, and the unit, currency or noun that the number goes with."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.not_figures import is_no_figure
from reconcile.extract.nouns import counted_noun
from reconcile.extract.numbers import Number, read_between, read_number

_BOUNDS = {
    "more_than": ("said_low",),
    "at_least": ("said_low",),
    "less_than": ("said_high",),
    "at_most": ("said_high",),
    "up_to": ("said_high",),
}


def read_quantity(line: Line, i: int) -> Found | None:
    """The quantity whose number begins at word `i`; None where the number is none."""
    number = _number(line, i)
    if number is None or is_no_figure(line, number):
        return None
    hedge, quoted = hedge_before(line, i, number)
    head = (
        _currency_before(line, number)
        or _unit_after(line, number)
        or _unit_before(line, number)
        or _noun_after(line, number)
    )
    if head is None:
        if number.words and number.value in (0.5, 1.0):
            return None
        head = (number.first, number.last, {"kind": "number"})
    first, last, columns = head
    factor = columns.pop("factor", 1.0)
    return Found(first, last, min(quoted, first), said(number, hedge, factor) | columns)


def said(number: Number, hedge: str, factor: float = 1.0) -> dict[str, Any]:
    """Columns of a number with its hedge; `factor` where a hundredth of the unit is said."""
    columns: dict[str, Any] = {
        "hedge": hedge,
        "place": number.place * factor,
        "digits": number.digits,
    }
    if number.vague:
        return columns | {"hedge": "vague", "said_low": number.low}
    if number.value is None:
        assert number.low is not None and number.high is not None
        low, high = number.low * factor, number.high * factor
        return columns | {"hedge": "between", "said_low": low, "said_high": high}
    columns["value"] = number.value * factor
    return columns | {bound: columns["value"] for bound in _BOUNDS.get(hedge, ())}


def hedge_before(line: Line, i: int, number: Number | None = None) -> tuple[str, int]:
    """The hedge that ends right before word `i`, and where to begin quoting."""
    hedges = line.language.phrases("hedges")
    j = i
    if number is not None and line.lower_at(i - 1) in line.language.words("currency_marks"):
        j = i - 1
    found = hedges.before(line.lower, j)
    if found is None and line.lower_at(j - 1) in line.language.words("dates.article_before"):
        found = hedges.before(line.lower, j - 1)
    if found is None:
        return "none", j
    return found


def _number(line: Line, i: int) -> Number | None:
    if line.lower_at(i - 1) in line.language.words("ranges.between"):
        between = read_between(line, i)
        if between is not None:
            return between
    return read_number(line, i)


Head = tuple[int, int, dict[str, Any]]


def _currency_before(line: Line, number: Number) -> Head | None:
    """"$212m", "EUR 12,50": the currency stands first."""
    i = number.first
    found = line.language.phrases("currencies").before(line.lower, i)
    if found is None or not (line.words[i - 1] in "$€£¥" or line.words[i - 1].isupper()):
        return None
    code, start = found
    after = line.language.phrases("currencies").at(line.lower, number.last + 1)
    last = after[1] - 1 if after and after[0] == code else number.last
    return start, last, {"kind": "money", "unit": code}


def _unit_after(line: Line, number: Number) -> Head | None:
    """"8,42 Meter", "43,7 Prozent", "1,2 Milliarden Euro", "104-degree"."""
    language = line.language
    i = number.last + 1
    hyphen = line.lower_at(i) == "-" and line.glued(i) and line.glued(i + 1)
    start = i + hyphen
    hundredths = language.phrases("currencies.hundredths").at(line.lower, start)
    if hundredths:
        code, end = hundredths
        return number.first, end - 1, {"kind": "money", "unit": code, "factor": 0.01}
    money = language.phrases("currencies").at(line.lower, start)
    if money:
        return number.first, money[1] - 1, {"kind": "money", "unit": money[0]}
    age = _age(line, start, hyphen)
    if age is not None:
        return number.first, age, {"kind": "measure", "unit": "year"}
    unit = language.phrases("units").at(line.lower, start)
    if unit is None:
        return None
    name, end = unit
    short = len(line.words[start]) <= 2 and end == start + 1
    if short and line.words[start].isalpha() and not _same_case(line, start, name):
        return None
    kind = "percent" if name in ("percent", "percentage_point") else "measure"
    return number.first, end - 1, {"kind": kind, "unit": name}


def _unit_before(line: Line, number: Number) -> Head | None:
    """"Kilometer 214,3", "Tempo 120"."""
    unit = line.language.phrases("units_before").before(line.lower, number.first)
    return None if unit is None else (unit[1], number.last, {"kind": "measure", "unit": unit[0]})


def _same_case(line: Line, i: int, unit: str) -> bool:
    """Whether a short sign is written as the language writes it: "m" is metres, "M" is not."""
    return line.words[i] in line.language.get("units", {}).get(unit, ())


def _age(line: Line, i: int, hyphen: bool) -> int | None:
    """The last word of "Jahre alt" or "-jährige" behind a number."""
    if hyphen:
        joined = line.language.phrases("ages.hyphenated").at(line.lower, i)
        return joined[1] - 1 if joined else None
    suffix = line.language.phrases("ages.suffix").at(line.lower, i)
    return i if suffix else None


def _noun_after(line: Line, number: Number) -> Head | None:
    """"30 zugeschalteten Ministern"; not beyond a mark, not glued to the number."""
    i = number.last + 1
    if line.glued(i) or (number.value is not None and number.value != int(number.value)):
        return None
    noun = counted_noun(line, i)
    if noun is None:
        return None
    return number.first, noun.last, {"kind": "count", "counted": noun.lemma}
