"""Numbers in scientific notation: 1.3e6, 6,2·10^-4, 1.3x10⁶, 2^10."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.extract.beside import RAISED, TIMES
from reconcile.extract.line import Line

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_SIGNS = {"-": -1, "−": -1, "⁻": -1, "+": 1}
_LARGEST = 99  # exponent of anything that is said


class Power(NamedTuple):
    """What a number is multiplied by or raised to, and the last word of it."""

    factor: float
    exponent: int
    last: int

    def of(self, value: float) -> float:
        """The number with its power; with its sign, whatever the exponent."""
        return value * self.factor if self.factor != 1.0 else value**self.exponent


def power_behind(line: Line, j: int) -> Power | None:
    """The power at word `j`, behind digits; None where there is none.

    Apart from them stands only what has its exponent marked: “1.5 x 10^9”.
    """
    word = line.lower[j]
    if not line.glued(j):
        marked = word in (*TIMES, "x") and line.words[j + 2 : j + 3]
        if not marked or not (marked[0] == "^" or marked[0][0] in RAISED):
            return None
    if word == "^":
        raised = _exponent(line, j + 1)
        return Power(1.0, *raised) if raised else None
    suffix = line.listed("dates.day_suffixes", j) and line.words[j - 1].isdecimal()  # "12e"
    if word[0] == "e" and not suffix:
        raised = _written(word[1:], j) or (_exponent(line, j + 1) if word == "e" else None)
    elif word == "x10" or (word in (*TIMES, "x") and line.lower_at(j + 1) == "10"):
        k = j + 1 if word == "x10" else j + 2
        raised = _exponent(line, k + (line.lower_at(k) == "^"))
    elif word[0] in RAISED and line.words[j - 1] == "10":
        raised = _exponent(line, j)
        return Power(1.0, *raised) if raised else None
    else:
        return None
    return Power(10.0 ** raised[0], 1, raised[1]) if raised else None


def _exponent(line: Line, k: int) -> tuple[int, int] | None:
    """A whole number glued to what stands before it, and its last word."""
    if k >= len(line) or not line.glued(k):
        return None
    sign = _SIGNS.get(line.words[k], 0)
    k += bool(sign)
    if k >= len(line) or not line.glued(k):
        return None
    digits, last = line.words[k], k
    while last + 1 < len(line) and line.glued(last + 1) and line.words[last + 1] in RAISED:
        last += 1
        digits += line.words[last]
    found = _written(digits.translate(_RAISED), last)
    return (found[0] * (sign or 1), last) if found else None


def _written(digits: str, last: int) -> tuple[int, int] | None:
    return (int(digits), last) if digits.isdecimal() and int(digits) <= _LARGEST else None
