"""One quantity said in several units: “7 feet, 10 inches”, “eine Stunde und 32 Minuten”."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.cardinals import read_one
from reconcile.extract.line import Line
from reconcile.extract.nouns import counted_noun
from reconcile.extract.number import Number
from reconcile.values.units import conversion, known

_MOST_OVER = 3.0  # of the larger unit, that the smaller ones make up: "2 yards, 7 feet"
_MOST_UNITS = 4
_HALF = 0.5
_MEASURING = ("units", "time_units", "currencies", "numbers.scales", "numbers.fractions")
_MOST_WHOLE = 20  # of a unit with a bare number behind: heights and jumps, no races
_TENTH = 0.05  # of a unit: its smaller ones are written without a nought in front


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
    tail = _within(line, number, unit, end)
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


def _within(line: Line, number: Number, unit: str, end: int) -> Added | None:
    """“6-foot-2”, “1 m 80”: what a bare number behind counts, as the language file has it."""
    smaller = line.language.get(f"units_within.{unit}")
    if smaller is None or not number.value or number.value > _MOST_WHOLE:
        return None
    place = conversion(smaller).factor / conversion(unit).factor
    hyphen = line.lower_at(end) == "-" and line.glued(end) and line.glued(end + 1)
    j = end + hyphen
    if j >= len(line) or not line.entries[j].counts:
        return None
    if hyphen and line.words[j].isdecimal():
        value, after = float(line.words[j]), j + 1
    else:
        more = read_one(line, j)
        if more is None or not more.value or not _is_bare(line, more, place):
            return None
        value, after = more.value, more.last + 1
    return Added(value * place, after, smaller, place) if value * place < 1 else None


def _is_bare(line: Line, more: Number, place: float) -> bool:
    """Whether a number counts nothing itself, and has as many digits as there are in a whole."""
    j = more.last + 1
    after = line.entries[j]
    measured = after.unit and any(line.phrase(path, j) for path in _MEASURING)
    if measured or after.counts or counted_noun(line, j):
        return False
    width = len(line.words[more.first])
    fits = more.words or place > _TENTH or 10**width == round(1 / place)
    return fits and (more.value or 0.0) % 1 == 0


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
