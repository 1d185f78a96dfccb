"""Weekdays, weeks, days and months counted within a month or a year."""

from __future__ import annotations

from datetime import datetime, timedelta

from reconcile.values.calendar import Interval, interval, step

_THURSDAY = timedelta(days=3)


def member(whole: Interval, grain: str, number: int, count: int | None) -> Interval | None:
    """The `number`-th of `grain` in a month or a year, or so many from there; -1 is the last.

    A week belongs to the month and year that its Thursday lies in (ISO 8601). None where there
    are not so many.
    """
    first, behind = _bounds(whole, grain)
    many = count or 1
    begin, steps = (behind, -many) if number < 0 else (first, (number - 1) * many)
    start = step(begin, grain, steps)
    end = step(start, grain, many)
    if start < first or end > behind:
        return None
    return Interval(start, end, grain)


def nth_day(whole: Interval, weekday: int, number: int) -> Interval | None:
    """The `number`-th such weekday of a month or a year; -1 is the last. None where none is."""
    if number < 0:
        last = step(whole.end, "day", -1)
        day = step(last, "day", -((last.isoweekday() - weekday) % 7))
    else:
        day = step(whole.start, "day", (weekday - whole.start.isoweekday()) % 7 + 7 * (number - 1))
    return interval("day", day) if day < whole.end else None


def _bounds(whole: Interval, grain: str) -> tuple[datetime, datetime]:
    """From the first to behind the last of `grain` that belongs to the whole."""
    if grain != "week":
        return whole.start, whole.end
    week = interval("week", whole.start).start
    last = interval("week", whole.end - timedelta(days=1)).start
    first = week if week + _THURSDAY >= whole.start else step(week, "week", 1)
    return first, step(last, "week", 1) if last + _THURSDAY < whole.end else last
