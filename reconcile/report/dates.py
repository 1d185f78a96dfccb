"""Dates as an editor reads them: ISO 8601 in, "Wednesday, 12 January 2022" out.

Intervals are half-open, as in the tables. What Python's calendar cannot hold (before the year 1,
after 9999) is shown as it stands.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from reconcile.report.strings import Interface

DAY = timedelta(days=1)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(T.+)?")
_COARSE = re.compile(r"\d{4}(-\d{2})?")


def parse(text: str | None) -> datetime | None:
    """The moment that an ISO 8601 day or day with a clock begins; null where it names none."""
    if text is None or not _DAY.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def position(text: str | None, zone: tzinfo | None = None) -> float | None:
    """A moment as days since the year 1, for an axis: in `zone`, where its own is known."""
    moment = parse(text)
    if moment is None:
        return None
    wall = moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment
    return (wall - datetime.min) / DAY


def interval(start: str | None, end: str | None, ui: Interface, weekday: bool = True) -> str:
    """A half-open interval by its coarsest name: a year, a month, a day, else from when to when.

    `weekday`: whether a single day is named with that of the week.
    """
    if start is None and end is None:
        return ""
    first, after = parse(start), parse(end)
    if (start and first is None) or (end and after is None):
        return ui("to", low=start or "…", high=end or "…")
    if first is None:
        assert after is not None
        return ui("before", high=_point(after, ui))
    if after is None:
        return ui("after", low=_point(first, ui))
    if _has_clock(first) or _has_clock(after):
        return _clocked(first, after, ui, weekday)
    return days(first.date(), after.date() - DAY, ui, weekday)


def days(first: date, last: date, ui: Interface, weekday: bool = True) -> str:
    """Days from `first` to `last`, both in, by their coarsest name."""
    if first >= last:
        if not weekday:
            return day(first, ui)
        return ui("dated", weekday=ui("weekdays").split()[first.weekday()], date=day(first, ui))
    after = last + DAY if last < date.max else last
    if first.day == after.day == 1 and first.month == after.month == 1:
        ends = str(first.year), str(last.year)
    elif first.day == after.day == 1:
        ends = month(first, ui), month(last, ui)
        if first.year == last.year:
            ends = (ends[0].rsplit(" ", 1)[0] if ends[0] != ends[1] else ends[0]), ends[1]
    else:
        ends = day(first, ui), day(last, ui)
        if (first.year, first.month) == (last.year, last.month):
            ends = ui("day", d=first.day), ends[1]
        elif first.year == last.year:
            ends = ends[0].rsplit(" ", 1)[0], ends[1]
    return ends[0] if ends[0] == ends[1] else ui("to", low=ends[0], high=ends[1])


def day(value: date, ui: Interface) -> str:
    """12 January 2022."""
    name = ui("months").split()[value.month - 1]
    return ui("date", day=ui("day", d=value.day), month=name, year=value.year)


def month(value: date, ui: Interface) -> str:
    """January 2022."""
    return f"{ui('months').split()[value.month - 1]} {value.year}"


def published(text: str | None, ui: Interface) -> str:
    """A date of publication: at whatever grain is known, or an interval `a/b`, both ends in."""
    if text is None:
        return ui("undated")
    if _COARSE.fullmatch(text):
        start = parse(f"{text}-01-01"[:10])
        return text if start is None or len(text) == 4 else month(start, ui)
    head, _, tail = text.partition("/")
    first, last = parse(head), parse(tail)
    if first is None or (tail and last is None):
        return text
    return days(first.date(), last.date(), ui) if last else _point(first, ui)


def publication_day(text: str) -> datetime | None:
    """The day of publication; null where no single day is known."""
    return None if "/" in text else parse(text[:10])


def published_order(text: str | None) -> tuple[bool, str]:
    """A key that sorts by date of publication, the unknown last."""
    return (text is None, text or "")


def tick(value: datetime, step: timedelta, ui: Interface) -> str:
    """A label for a date axis: as much of the date as `step` leaves open."""
    if step < DAY:
        return f"{value:%H:%M}"
    if step >= 365 * DAY:
        return str(value.year)
    name = ui("months_short").split()[value.month - 1]
    return f"{name} {value.year}" if step >= 28 * DAY else f"{ui('day', d=value.day)} {name}"


def _has_clock(moment: datetime) -> bool:
    return moment.time() != datetime.min.time()


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M:%S}" if moment.second else f"{moment:%H:%M}"


def _zone(moment: datetime) -> str:
    return f" ({moment.tzname()})" if moment.tzinfo else ""


def _point(moment: datetime, ui: Interface) -> str:
    if not _has_clock(moment):
        return day(moment.date(), ui)
    return ui("at", date=day(moment.date(), ui), time=_clock(moment)) + _zone(moment)


def _clocked(first: datetime, after: datetime, ui: Interface, weekday: bool) -> str:
    """An interval with a clock: a minute by its start, less than a day under one date."""
    if after - first <= timedelta(minutes=1):
        time = _clock(first)
    elif after - first <= DAY:
        last = "24:00" if not _has_clock(after) else _clock(after)
        time = ui("to", low=_clock(first), high=last)
    else:
        return ui("to", low=_point(first, ui), high=_point(after, ui))
    name = days(first.date(), first.date(), ui, weekday)
    return ui("at", date=name, time=time) + _zone(first)
