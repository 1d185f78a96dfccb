"""Intervals that lie so long before or after a moment, as wide as the words are coarse."""

from __future__ import annotations

from datetime import datetime

from reconcile.normalise.said import When
from reconcile.normalise.timex import LETTERS
from reconcile.values.calendar import Interval, interval, step

_FRIDAY = 5
_SMALLER = {"year": ("month", 12), "month": ("day", 30), "week": ("day", 7), "hour": ("minute", 60)}


def counted(start: datetime, when: When, amount: float, hedge: str = "none") -> Interval | None:
    """The interval `amount` of `when.grain` away from `start`; negative lies before it.

    Whole amounts reach the calendar's own interval: two years ago is a year. Halves are told to
    half a unit, and reach a quarter of one to both sides. A hedge widens by as much again: "rund"
    to both sides, "fast" towards the start, "mehr als" away from it.
    """
    grain = when.grain
    if grain == "fortnight":
        grain, amount = "week", 2 * amount
    if grain not in LETTERS:
        return None
    whole = int(amount)
    if when.part == "WD" and amount == whole:
        return interval("day", working_step(start, whole))
    if amount == whole:
        here = interval(grain, step(start, grain, whole))
        width, unit = 1, grain
    elif grain in _SMALLER:
        unit, parts = _SMALLER[grain]
        there = step(start, unit, round(amount * parts))
        width = max(1, parts // 4)
        first = interval(unit, step(there, unit, -width)).start
        here = Interval(first, interval(unit, step(there, unit, width)).end, unit)
    else:
        return None
    if hedge in ("none", "exact"):
        return here
    near, far = (here.end, here.start) if amount < 0 else (here.start, here.end)
    outwards = -1 if amount < 0 else 1
    if hedge in ("about", "nearly", "less_than", "at_most", "up_to"):
        near = step(near, unit, -outwards * width)
    if hedge in ("about", "more_than", "at_least"):
        far = step(far, unit, outwards * width)
    return Interval(min(near, far), max(near, far), here.grain)


def from_a_day(dates: Interval, when: When, side: int) -> Interval | None:
    """“Zwei Wochen nach Ostern”: days and weeks are counted from a day to a day."""
    amount = side * when.offset
    if when.grain in ("day", "week") and amount % 1 == 0 and dates.grain == "day":
        return interval("day", step(dates.start, when.grain, int(amount)))
    return counted(dates.start, when, amount)


def lasting(begin: Interval, when: When) -> Interval | None:
    """“Drei Stunden ab 10 Uhr”: so long from there; None where a part is of no unit."""
    amount, grain = when.offset, when.grain
    if amount % 1:
        if grain not in _SMALLER:
            return None
        grain, parts = _SMALLER[grain]
        amount *= parts
    end = step(begin.start, grain, round(amount))
    fine = grain in ("hour", "minute", "second")
    return Interval(begin.start, end, grain if fine else begin.grain)


def working_step(start: datetime, count: int) -> datetime:
    """So many days on, or back, of Monday to Friday; holidays are not looked at."""
    weekday = start.isoweekday()
    if weekday > _FRIDAY:  # counted from the Friday before, or back from the Monday behind
        start = step(start, "day", _FRIDAY - weekday if count > 0 else 8 - weekday)
    first = start.isoweekday() - 1
    weeks, last = divmod(first + count, _FRIDAY)
    return step(start, "day", 7 * weeks + last - first)


def stretched(start: datetime, when: When, amount: float) -> Interval | None:
    """“Die letzten drei Jahre” up to a day, “die nächsten drei Tage” from the day behind it.

    Quarters and halves are those of the calendar. None for parts of a unit.
    """
    if amount % 1:
        return None
    count, grain = int(amount), when.grain
    if when.part == "WD":
        last = working_step(start, count)
        begin = working_step(start, 1) if count > 0 else last
        return Interval(begin, step(last, "day", 1) if count > 0 else start, "day")
    if grain == "weekend":  # whole ones, from a Saturday to a Sunday
        monday = interval("week", start).start
        first, behind = (monday, step(monday, "week", count))
        begin, end = sorted((first, behind))
        return Interval(step(begin, "day", _FRIDAY), end, "day") if count else None
    if grain in ("hour", "minute", "second"):
        begin, end = sorted((start, step(start, grain, count)))
        return Interval(begin, end, grain) if begin < end else None
    if grain in ("quarter", "half"):
        here = interval(grain, start)
        begin = here.end if count > 0 else here.start
    else:
        begin = step(start, "day", 1) if count > 0 else start
    begin, end = sorted((begin, step(begin, grain, count)))
    return Interval(begin, end, "day") if begin < end else None
