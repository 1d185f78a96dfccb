"""TIMEX3 values of lengths of time and of intervals of the calendar."""

from __future__ import annotations

from functools import lru_cache

from reconcile.values.calendar import Interval, iso_day

LETTERS = {
    "second": "S",
    "minute": "M",
    "hour": "H",
    "day": "D",
    "week": "W",
    "month": "M",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
_LENGTHS = {"century": 2, "decade": 3, "year": 4, "month": 7}  # of the day's, 2022-01-12
_SMALLER = {"year": (12, "M"), "hour": (60, "M"), "minute": (60, "S")}
_MULTIPLES = {"quarter": (3, "month"), "half": (6, "month"), "fortnight": (2, "week")}


@lru_cache(maxsize=4096)
def duration_timex(amount: float | None, grain: str) -> str:
    """`P2Y6M`, `PT4H`, `PXD`: the length, whichever way it points."""
    amount = None if amount is None else abs(amount)
    if grain in _MULTIPLES:
        factor, grain = _MULTIPLES[grain]
        amount = None if amount is None else amount * factor
    letter = "WE" if grain == "weekend" else LETTERS[grain]
    clock = "T" if grain in ("hour", "minute", "second") else ""
    if amount is None:
        return f"P{clock}X{letter}"
    whole, rest = int(amount), amount - int(amount)
    smaller = _SMALLER.get(grain)
    if rest and smaller:
        first = f"{whole}{letter}" if whole else ""
        return f"P{clock}{first}{round(rest * smaller[0])}{smaller[1]}"
    return f"P{clock}{whole if not rest else amount}{letter}"


def timex_of(dates: Interval) -> str:
    """TIMEX3 of an interval of the calendar."""
    start, grain = dates.start, dates.grain
    if grain == "week":
        iso = start.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}"
    if grain == "half":
        return f"{start.year:04}-H{(start.month + 5) // 6}"
    if grain == "quarter":
        return f"{start.year:04}-Q{(start.month + 2) // 3}"
    return iso_day(start)[: _LENGTHS.get(grain)]
