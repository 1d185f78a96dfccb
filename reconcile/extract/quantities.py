"""Quantities as said: hedge, number, and the unit, currency or noun that the number goes with."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import counted_noun
from reconcile.extract.numbers import Number

_BOUNDS = {
    "more_than": "said_low",
    "at_least": "said_low",
    "less_than": "said_high",
    "at_most": "said_high",
    "up_to": "said_high",
}
_OLDEST = 115  # years of a person's age
_FURTHEST_VERB = 12  # words between a verb and its preposition

Head = tuple[int, int, dict[str, Any]]


def read_quantity(line: Line, number: Number) -> Found | None:
    """The quantity of a number; None where the number is about nothing that can be named."""
    head = (
        _currency_before(line, number)
        or _unit_after(line, number)
        or _unit_before(line, number)
        or _noun_after(line, number)
        or _age_behind_a_name(line, number)
    )
    if head is None:
        if number.words and number.value is not None and number.value <= 1.0:
            return None
        head = (number.first, number.last, {"kind": "number"})
    first, last, columns = head
    hedge, quoted = hedge_before(line, min(number.opened, first))
    factor = columns.pop("factor", 1.0)
    return Found(first, last, min(quoted, first), said(number, hedge, factor) | columns)


def said(number: Number, hedge: str, factor: float = 1.0) -> dict[str, Any]:
    """Columns of a number with its hedge; `factor` where a hundredth of the unit is said."""
    columns: dict[str, Any] = {
        "hedge": hedge,
        "place": number.place * factor,
        "digits": number.digits,
        "scale": number.scaled,
    }
    if number.vague:
        return columns | {"hedge": "vague", "said_low": number.low}
    if number.value is None:
        assert number.low is not None
        assert number.high is not None
        low, high = number.low * factor, number.high * factor
        return columns | {"hedge": "between", "said_low": low, "said_high": high}
    columns["value"] = round(number.value * factor, 9)
    if hedge in _BOUNDS:
        columns[_BOUNDS[hedge]] = columns["value"]
    return columns


def hedge_before(line: Line, i: int) -> tuple[str, int]:
    """The hedge that ends right before word `i`, and where to begin quoting."""
    if i == 0:
        return "none", 0
    language = line.language
    hedges = language.phrases("hedges")
    found = hedges.before(line.lower, i)
    if found is None and line.lower[i - 1] in language.words("dates.article_before"):
        found = hedges.before(line.lower, i - 1)
    if found is None or _is_governed(line, found[1]):
        return "none", i
    further = hedges.before(line.lower, found[1])
    return (found[0], further[1]) if further and further[0] == found[0] else found


def _is_governed(line: Line, i: int) -> bool:
    """Whether the hedge is a preposition of the verb: "jubelt über", "verfügt über"."""
    stems = line.language.get("governed", {}).get(line.lower[i])
    if not stems:
        return False
    clause = line.clauses[i]
    ahead = range(i - 1, max(-1, i - _FURTHEST_VERB), -1)
    return any(
        line.lower[j].startswith(tuple(stems)) for j in ahead if clause - line.clauses[j] < 2
    )


def _currency_before(line: Line, number: Number) -> Head | None:
    """“$212m”, “EUR 12,50”: the currency stands first."""
    i = number.first
    if i == 0:
        return None
    before = line.entries[i - 1]
    if before.letter and not before.text.isupper():
        return None
    found = line.language.phrases("currencies").before(line.lower, i)
    if found is None:
        return None
    code, start = found
    last = number.last
    after = line.language.phrases("currencies").at(line.lower, last + 1)
    if after and after[0] == code and not line.words[after[1] - 1].isupper():
        last = after[1] - 1
    return start, last, {"kind": "money", "unit": code}


def _unit_after(line: Line, number: Number) -> Head | None:
    """“8,42 Meter”, “43,7 Prozent”, “1,2 Milliarden Euro”, “104-degree”."""
    language = line.language
    i = number.last + 1
    if i >= len(line):
        return None
    if not line.entries[i].unit:
        return None
    hyphen = line.words[i] == "-" and line.glued(i) and line.glued(i + 1)
    start = i + hyphen
    age = _age(line, start, hyphen)
    if age is not None:
        return number.first, age, {"kind": "measure", "unit": "year"}
    if hyphen:
        members = language.phrases("nouns.hyphenated").at(line.lower, start)
        if members:
            return number.first, members[1] - 1, {"kind": "count", "counted": members[0]}
    hundredths = language.phrases("currencies.hundredths").at(line.lower, start)
    if hundredths:
        code, end = hundredths
        return number.first, end - 1, {"kind": "money", "unit": code, "factor": 0.01}
    over = start + (line.lower_at(start) in language.words("numbers.of") and number.scaled > 1)
    money = language.phrases("currencies").at(line.lower, over)
    if money:
        return number.first, money[1] - 1, {"kind": "money", "unit": money[0]}
    unit = language.phrases("units").at(line.lower, start)
    if unit is None:
        return None
    name, end = unit
    short = len(line.words[start]) <= 2 and end == start + 1
    if (
        short
        and line.words[start].isalpha()
        and line.words[start] not in language.get("units")[name]
    ):
        return None
    kind = "percent" if name in ("percent", "percentage_point") else "measure"
    return number.first, end - 1, {"kind": kind, "unit": name}


def _unit_before(line: Line, number: Number) -> Head | None:
    """“Kilometer 214,3”, “Tempo 120”."""
    if not line.is_capital(number.first - 1):
        return None
    unit = line.language.phrases("units_before").before(line.lower, number.first)
    return None if unit is None else (unit[1], number.last, {"kind": "measure", "unit": unit[0]})


def _age(line: Line, i: int, hyphen: bool) -> int | None:
    """The last word of "Jahre alt" (its "alt" left out) or "-jährige" behind a number."""
    if hyphen:
        joined = line.language.phrases("ages.hyphenated").at(line.lower, i)
        return joined[1] - 1 if joined else None
    suffix = line.language.phrases("ages.suffix").at(line.lower, i)
    return i if suffix else None


def _age_behind_a_name(line: Line, number: Number) -> Head | None:
    """“Klaus Winter (61)”, “Ruth Ann Pacheco, 77,”: a bare number set apart behind a full name."""
    i, after = number.first, number.last + 1
    if number.value is None or number.words or not 1 <= number.value <= _OLDEST or i < 3:
        return None
    if line.words[i].isdigit() is False:
        return None
    bracketed = line.words[i - 1] == "(" and line.lower_at(after) == ")"
    commas = line.words[i - 1] == "," and (line.lower_at(after) in (",", ".") or after == len(line))
    if not (bracketed or commas):
        return None
    name = line.entries[i - 3], line.entries[i - 2]
    if not all(e.capital and len(e.text) > 1 for e in name) or name[0].calendar:
        return None
    if commas and any(e.concept for e in name):
        return None
    return i, number.last, {"kind": "measure", "unit": "year"}


def _noun_after(line: Line, number: Number) -> Head | None:
    """“30 zugeschalteten Ministern”; not beyond a mark, not glued to the number."""
    i = number.last + 1
    if i >= len(line) or line.glued(i):
        return None
    noun = counted_noun(line, i)
    if noun is None:
        return None
    if number.value is not None and number.value % 1 and noun.first > i:
        return None
    return number.first, noun.last, {"kind": "count", "counted": noun.lemma}
