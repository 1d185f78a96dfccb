"""Measures as said: the unit behind a number or before it, what it is a rate of, percentages."""

from __future__ import annotations

from reconcile.extract.ages import Head
from reconcile.extract.cardinals import TEMPERATURES
from reconcile.extract.compounds import added_behind
from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Line
from reconcile.extract.number import Number
from reconcile.values.units import known

_WHOLE = 100  # percent: more points are those of an index
_SHARES = ("percent", "percentage_point")
_VERBS = ("past", "future", "perfect")  # “a quake of 5.6 struck” counts no strikes
_STRONGEST = 10.0  # magnitude of an earthquake


def measure_behind(line: Line, number: Number, start: int) -> Head | None:
    """A number with its unit behind it, a smaller unit behind that, or what it is a rate of."""
    below = line.phrase("units_below_zero", start)
    if below and number.value is not None:
        columns = {"kind": "measure", "unit": below[0], "factor": -1.0}
        return number.first, below[1] - 1, columns
    unit = _unit_at(line, start) or _points(line, number, start)
    if unit is None:
        return None
    name, end = unit
    if name in _SHARES:
        return number.first, end - 1, {"kind": "percent", "unit": name}
    more = added_behind(line, number, name, end, "units")
    if more is not None:
        columns = {"kind": "measure", "unit": name, "added": more}
        return number.first, more.end - 1, columns
    name, last = rate_of(line, name, end - 1)
    if name in TEMPERATURES:
        if _is_an_angle(line, start, last):
            name = "degree"
        elif _is_a_difference(line, number, last):
            name = f"delta_{name}"
    return number.first, last, {"kind": "measure", "unit": name}


def _unit_at(line: Line, j: int) -> tuple[str, int] | None:
    """The unit at word `j` and the index after it; short symbols only as they are written."""
    unit = line.phrase("units", j)
    if unit is None:
        return None
    name, end = unit
    word = line.words[j]
    if len(word) <= 2 and end == j + 1 and word.isalpha():
        return unit if word in line.language.get("units")[name] else None
    return unit


def _points(line: Line, number: Number, j: int) -> tuple[str, int] | None:
    """“fünf Punkte” are percentage points where the sentence tells of a share."""
    if not line.listed("points.words", j):
        return None
    if number.value is None or abs(number.value) >= _WHOLE:
        return None
    shares, indexes = (line.language.words(f"points.{of}") for of in ("shares", "indexes"))
    if shares.isdisjoint(line.lower) or not indexes.isdisjoint(line.lower):
        return None
    return "percentage_point", j + 1


def rate_of(line: Line, name: str, last: int) -> tuple[str, int]:
    """“80 Cent pro Liter”: the unit that a rate is of, and its last word; not "a year"."""
    if line.language.nouns_have_capitals and _is_a_substance(line, last + 1):
        return rate_of(line, name, last + 1)[0], last  # "5,8 Tonnen Weizen je Hektar"
    per = line.phrase("rates", last + 1) if "rate" in line.entries[last + 1].follows else None
    if per is None or per[1] >= len(line) or not line.entries[per[1]].unit:
        return name, last
    second = line.phrase("time_units", per[1])
    whole = second if second and second[0] == "second" else _unit_at(line, per[1])
    if whole is None:
        return name, last
    if not line.is_word(per[1] - 1) and not line.glued(per[1]):
        return name, last
    rate = f"{name}/{whole[0]}"
    return (rate, whole[1] - 1) if known(rate) else (name, last)


def _is_a_substance(line: Line, j: int) -> bool:
    """Whether a noun that is no unit stands between a unit and what it is a rate of."""
    entry, behind = line.entries[j], line.entries[j + 1]
    return entry.capital and not entry.unit and not entry.counts and "rate" in behind.follows


def _is_an_angle(line: Line, start: int, last: int) -> bool:
    """“um 90 Grad drehen”: bare degrees in a sentence that speaks of turning or of a map."""
    if last > start or not line.listed("angles.units", start):
        return False
    return not line.language.words("angles.words").isdisjoint(line.lower)


def _is_a_difference(line: Line, number: Number, last: int) -> bool:
    """“um zwei Grad”, “two degrees warmer”: how far two temperatures lie apart."""
    _, quoted = hedge_before(line, number.opened)
    if line.phrase_before("differences.before", quoted):
        return True
    return line.phrase("differences.behind", last + 1) is not None


def unit_before(line: Line, number: Number) -> Head | None:
    """“Kilometer 214,3”, “Tempo 120”."""
    i = number.first - (line.lower[number.first - 1] == "-")  # "magnitude-6.2"
    if "hedge" in line.entries[i - 1].leads:
        i = _before_a_hedge(line, number)  # "magnitude over 6", "Stärke von mehr als 6"
    if "unit" not in line.entries[i - 1].leads:
        return None
    unit = line.phrase_before("units_before", i)
    if unit is None or not (line.is_capital(unit[1]) or not line.language.nouns_have_capitals):
        return None
    return unit[1], number.last, {"kind": "measure", "unit": unit[0]}


def _before_a_hedge(line: Line, number: Number) -> int:
    """Where the hedge of a number begins, and what joins it to a noun before: “of more than 5”."""
    start = hedge_before(line, number.opened)[1]
    return start - line.listed("numbers.of", start - 1) if start < number.first else start


def magnitude(line: Line, number: Number) -> Head | None:
    """“a 5.6 quake”, “das Beben erreichte 5,6”: a decimal of no unit is how strong one was."""
    top = number.value if number.value is not None else number.high
    if number.decimals != 1 or number.words or number.scaled > 1 or not top or top >= _STRONGEST:
        return None
    quakes = line.language.words("magnitudes.of")
    if quakes.isdisjoint(line.lower):
        return None
    after = line.entries[number.last + 1]
    named = after.letter and not after.stop and after.tense not in _VERBS
    if named and line.lower[number.last + 1] not in quakes:
        return None
    return number.first, number.last, {"kind": "measure", "unit": "magnitude"}
