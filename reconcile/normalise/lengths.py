"""Lengths of time: how long, and for those that point, which stretch of the calendar."""

from __future__ import annotations

from datetime import datetime

from reconcile.normalise.counting import counted, from_a_day, lasting, stretched
from reconcile.normalise.dates import Reading
from reconcile.normalise.frame import Frame
from reconcile.normalise.joined import JOINED
from reconcile.normalise.said import Said
from reconcile.normalise.timex import duration_timex
from reconcile.values.calendar import Interval, published_interval, published_moment

CLOCK = ("hour", "minute", "second")
DAYS = ("day", "part_of_day")
_TOWARDS = {"past": -1, "future": 1}
_SIDES = {"after": 1, "since": 1, "before": -1}


def read_length(rows: list[Said], k: int, dated: list[Reading], frame: Frame) -> Reading:
    """A length; and where it points ("vor zwei Jahren", "seit …"), the interval counted back."""
    row, when = rows[k], rows[k].when
    timex = duration_timex(when.offset, when.grain)
    try:
        if when.offset is None:
            return _between(row, frame, timex)
        begin = _begin(rows, k, dated) if when.direction == "onwards" else None
        if begin is not None:
            return Reading(timex, lasting(begin, when), "context")
        event = _event(rows, k, dated) if when.shape == "span" else None
        if event is not None:
            side, dates = event
            return Reading(timex, from_a_day(dates, when, side), "context")
        day = _first_day(dated) if when.direction == "event" else None
        if day is not None:
            return _pointing(row, day.start, timex)
        told_of = _told_of(rows, dated) if when.shape == "distance" else None
        if told_of is not None:
            return _pointing(row, told_of, timex)._replace(anchor="context")
        own = published_interval(frame.published)
        if own is None or own.grain != "day":
            return Reading(timex)
        start = published_moment(frame.published) if when.grain in CLOCK else own.start
        return Reading(timex) if start is None else _pointing(row, start, timex)
    except ValueError:  # beyond the calendar
        return Reading(timex)


def _between(row: Said, frame: Frame, timex: str) -> Reading:
    """“Vor zwei bis drei Jahren”: from the one to the other, however far that is."""
    own, side = published_interval(frame.published), _TOWARDS.get(row.when.direction)
    if row.when.shape != "distance" or side is None or own is None or own.grain != "day":
        return Reading(timex)
    bounds = (side * amount for amount in (row.said_low, row.said_high) if amount is not None)
    there = [counted(own.start, row.when, amount) for amount in bounds]
    known = [dates for dates in there if dates is not None]
    if len(known) < 2:
        return Reading(timex)
    first, last = min(d.start for d in known), max(d.end for d in known)
    return Reading(timex, Interval(first, last, known[0].grain), "published")


def _event(rows: list[Said], k: int, dated: list[Reading]) -> tuple[int, Interval] | None:
    """The date that a length is counted from, and to which side: "zwei Wochen nach Ostern"."""
    for other, reading in zip(rows[k + 1 : k + 3], dated[k + 1 : k + 3], strict=True):
        if 0 <= other.start - rows[k].end <= JOINED and reading.dates:
            side = _SIDES.get(other.signal or "")
            return (side, reading.dates) if side else None
    return None


def _begin(rows: list[Said], k: int, dated: list[Reading]) -> Interval | None:
    """The day or hour that a stretch begins with, right before its length or right behind it.

    A year is none: “since 1998, for 27 years” ends today.
    """
    near = slice(max(0, k - 2), k + 3)
    told = [(row, r.dates) for row, r in zip(rows[near], dated[near], strict=True) if r.dates]
    own = rows[k]
    for row, dates in told:
        gap = max(row.start - own.end, own.start - row.end)
        if row.signal == "since" and gap <= 2 * JOINED and dates.grain in (*DAYS, *CLOCK):
            hours = (there for _, there in told if there.grain in CLOCK)
            return next((h for h in hours if dates.start <= h.start < dates.end), dates)
    return None


def _first_day(dated: list[Reading]) -> Interval | None:
    """The day that the sentence names first."""
    found = (reading.dates for reading in dated)
    return next((dates for dates in found if dates is not None and dates.grain in DAYS), None)


def _told_of(rows: list[Said], dated: list[Reading]) -> datetime | None:
    """The time that a sentence opens with, and counts from: "Im Jänner 1995 … vor 50 Jahren"."""
    first, reading = rows[0], dated[0]
    if reading.dates is None or first.signal is not None:
        return None
    is_dated = first.when.year is not None and first.when.month is not None
    return reading.dates.start if is_dated and first.tense == "past" else None


def _pointing(row: Said, start: datetime, timex: str) -> Reading:
    when = row.when
    amount, hedge = when.offset, row.hedge
    if when.shape == "distance":
        return Reading(timex, counted(start, when, amount, hedge), "published")
    if when.shape == "stretch":
        return Reading(timex, stretched(start, when, amount), "published")
    if row.signal == "since":
        return Reading(timex, counted(start, when, -amount, hedge), "published")
    return Reading(timex)
