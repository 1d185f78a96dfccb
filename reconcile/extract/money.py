"""Sums of money as said: the currency before a number or behind it, cents, what it is a rate of."""

from __future__ import annotations

from reconcile.extract.ages import Head
from reconcile.extract.cardinals import read_one
from reconcile.extract.compounds import Added
from reconcile.extract.currencies import hundredths_at
from reconcile.extract.line import Line
from reconcile.extract.measures import rate_of
from reconcile.extract.number import Number

_HUNDREDTH = 0.01
_TWO_DIGITS = 10
_ABBREVIATED = 2  # letters of a currency that is no word: Rs, kr


def currency_before(line: Line, number: Number) -> Head | None:
    """“$212m”, “EUR 12,50”: the currency stands first."""
    i = number.first
    before = line.entries[i - 1]
    if "money" not in before.leads:
        return None
    if before.letter and not before.text.isupper() and not before.capital:
        return None
    found = line.phrase_before("currencies", i)
    if found and not before.letter and found[1] == i - 2 and not line.glued(i - 1):
        found = line.language.phrases("currencies").before([line.lower[i - 1]], 1)  # "a $2m bill"
        found = found and (found[0], i - 1)
    if found is None:
        return None
    code, start = found
    behind_a_number = start > 0 and line.entries[start - 1].digit and not line.glued(i)
    if behind_a_number or (before.letter and not before.text.isupper() and not _is_rate(line, i)):
        return None
    last = number.last
    after = line.phrase("currencies", last + 1)
    if after and after[0] == code and not line.words[after[1] - 1].isupper():
        last = after[1] - 1
    unit, last = rate_of(line, code, last)
    return start, last, {"kind": "money", "unit": unit}


def _is_rate(line: Line, i: int) -> bool:
    """“Rs. 500”, “Fr. 20”, “Rs 3”, “Rs20”: an abbreviated currency before digits."""
    before = line.words[i - 1]
    short = before == "$" or len(before) <= _ABBREVIATED
    return line.entries[i].digit and (short or line.glued(i))


def sum_of(line: Line, number: Number, code: str, end: int) -> Head:
    """“15 Dollar”, “15 Dollar und 15 Cent”, “2 Euro 50”."""
    cents = _cents(line, number, end)
    if cents is not None:
        added = Added(cents[0], cents[1] + 1, code, _HUNDREDTH)
        return number.first, cents[1], {"kind": "money", "unit": code, "added": added}
    scale = line.phrase("numbers.scales", end) if number.scaled == 1.0 else None
    if scale and not line.words[end - 1].islower():
        columns = {"kind": "money", "unit": code, "factor": float(scale[0])}  # "75 USD million"
        return number.first, scale[1] - 1, columns
    unit, last = rate_of(line, code, end - 1)
    return number.first, last, {"kind": "money", "unit": unit}


def _cents(line: Line, number: Number, end: int) -> tuple[float, int] | None:
    """The hundredths said behind a sum, and the last word of them."""
    if not line.entries[end].joins:
        return None
    joint = line.lower_at(end) == line.language.get("numbers.and")
    j = end + joint
    if number.scaled > 1 or number.decimals or j >= len(line) or not line.entries[j].counts:
        return None
    more = read_one(line, j)
    if more is None or more.value is None or not 0 < more.value < 100 or more.value % 1:
        return None
    named = hundredths_at(line, more.last + 1)
    if named:
        return more.value / 100, named[1] - 1
    two = len(line.words[j]) == 2 if line.words[j].isdecimal() else more.value >= _TWO_DIGITS
    bare = two and not joint and line.phrase("currencies", more.last + 1) is None  # "10 $ 30 $"
    return (more.value / 100, more.last) if bare and not line.is_word(more.last + 1) else None
