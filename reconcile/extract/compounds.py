"""One quantity said in several units: “7 feet, 10 inches”, “eine Stunde und 32 Minuten”."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.cardinals import read_one
from reconcile.extract.line import Line
from reconcile.extract.number import Number
from reconcile.values.units import conversion, known

_MOST_OVER = 3.0  # of the larger unit, that the smaller ones make up: "2 yards, 7 feet"
_MOST_UNITS = 4
_HALF = 0.5


class Added(NamedTuple):
    """What is added, in the larger unit, and the index of the word after it.

    `unit` is the smallest unit said, of which `place` of the larger one is one.
    """

    value: float
    end: int
    unit: str
    place: float

    def of(self, number: Number) -> Number:
        """The number, in its own unit, with what is added."""
        return number._replace(value=(number.value or 0.0) + self.value, place=self.place, digits=2)

    def in_smallest(self, number: Number) -> Number:
        """A number that has it added, in the smallest unit said: 27 months."""
        return number._replace(value=round((number.value or 0.0) / self.place, 6), place=1.0)


def added_behind(line: Line, number: Number, unit: str, end: int, table: str) -> Added | None:
    """What smaller units, or “and a half”, add to a whole number of a unit that ends at `end`.

    `table` is the section of the language file that names the smaller units.
    """
    if not line.entries[end].joins or number.value is None or number.decimals:
        return None
    tail = _hyphenated(line, unit, end)
    if tail is not None:
        return tail
    half = _half_behind(line, end)
    if half is not None:
        return Added(0.5, half, unit, _HALF)
    total, smallest = 0.0, unit
    for _ in range(_MOST_UNITS):
        more = _smaller(line, end, smallest, table)
        if more is None:
            break
        amount, smallest, end = more
        total += amount * conversion(smallest).factor / conversion(unit).factor
    if not 0 < total < _MOST_OVER:
        return None
    return Added(total, end, smallest, conversion(smallest).factor / conversion(unit).factor)


def _hyphenated(line: Line, unit: str, end: int) -> Added | None:
    """“6-foot-2”: what a bare number behind a hyphen counts, as the language file has it."""
    smaller = line.language.get(f"units_within.{unit}")
    if smaller is None or line.lower_at(end) != "-" or not line.glued(end):
        return None
    j = end + 1
    if not line.words[j].isdecimal() or not line.glued(j):
        return None
    place = conversion(smaller).factor / conversion(unit).factor
    value = int(line.words[j]) * place
    return Added(value, j + 1, smaller, place) if value < 1 else None


def _half_behind(line: Line, end: int) -> int | None:
    """Behind “an hour and a half”, “trois ans et demi”; None for half of something else."""
    language = line.language
    half = line.over("numbers.half_behind", end)
    if half == end:
        return None
    apart = half >= len(line) or not line.is_word(half) or line.entries[half].stop
    return half if apart or language.nouns_go_first else None


def _smaller(line: Line, end: int, unit: str, table: str) -> tuple[float, str, int] | None:
    """The number and the smaller unit of the same kind that follow, and the index after them."""
    j = end + (line.lower_at(end) == ",")
    j += line.lower_at(j) == line.language.get("numbers.and")
    if j >= len(line) or not line.entries[j].counts:
        return None
    more = read_one(line, j)
    if more is None or not more.value or more.last + 1 >= len(line):
        return None
    named = line.phrase(table, more.last + 1)
    if named is None or not (known(unit) and known(named[0])):
        return None
    large, small = conversion(unit), conversion(named[0])
    if large.dimension != small.dimension or small.factor >= large.factor or large.offset:
        return None
    return more.value, named[0], named[1]
