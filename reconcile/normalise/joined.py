"""Two dates that are joined, "24. bis 26. Jänner 2022": what one of them says of the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from reconcile.normalise.said import Said
from reconcile.values.calendar import Interval

Resolve = Callable[[Said], Interval | None]

_WEEK = timedelta(days=7)
JOINED = 10  # characters between the ends of "24. bis zum 26. Jänner", "Mai/Juni 1940"


def with_years(rows: list[Said]) -> list[Said]:
    """The rows of a sentence; of two dates that are joined, the one without year has the other's.

    It is the year before, or after, where the months tell: "November bis Februar 2017".
    """
    for k in range(len(rows) - 2, -1, -1):
        here, there = rows[k], _joined_to(rows, k)
        if there is not None and _lacks_a_year(here) and _has_a_year(there):
            later = (here.when.month or 0) > (there.when.month or 12)
            rows[k] = _in_year(here, there.when.year - later)
    for k in range(len(rows)):
        there = _joined_to(rows, k)
        if there is not None and _has_a_year(rows[k]) and _lacks_a_year(there):
            earlier = (there.when.month or 12) < (rows[k].when.month or 0)
            at = next(i for i, row in enumerate(rows) if row is there)
            rows[at] = _in_year(there, rows[k].when.year + earlier)
    return rows


def ends_of_ranges(rows: list[Said], resolve: Resolve) -> list[Said]:
    """The rows of a sentence, the ends of "April bis Juni", "Montag bis Freitag" in their order."""
    found: dict[str, Said] = {}
    for whole in rows:
        if whole.when.shape != "range":
            continue
        ends = [r for r in rows if whole.start <= r.start and r.end <= whole.end and r is not whole]
        months = [r for r in ends if _lacks_a_year(r) and r.when.month]
        days = [r for r in ends if r.when.shape == "weekday" and r.when.direction is None]
        weeks = [r for r in ends if r.when.shape == "week"]
        if len(days) == len(weeks) == 1 and days[0].start < weeks[0].start:
            found[days[0].claim] = _in_week(days[0], weeks[0])
        pointed = [r for r in ends if r.when.shape == "offset" and r.when.month]
        if len(months) == len(pointed) == 1 and months[0].start < pointed[0].start:
            dates = resolve(pointed[0])  # "21 July to 1 September last year"
            wraps = months[0].when.month > pointed[0].when.month
            found |= {r.claim: _in_year(r, dates.start.year - wraps) for r in months if dates}
        if len(months) == 2:
            found |= _in_their_years(months[0], months[1], resolve)
        elif len(days) == 2:
            found |= _in_their_weeks(days[0], days[1], resolve)
    return [found.get(row.claim, row) for row in rows] if found else rows


def _in_their_years(first: Said, last: Said, resolve: Resolve) -> dict[str, Said]:
    """The verb tells of the whole: of a range to come, the end is; it may have begun."""
    dates = resolve(last)
    if dates is None:
        return {}
    year, wraps = dates.start.year, first.when.month > last.when.month
    return {first.claim: _in_year(first, year - wraps), last.claim: _in_year(last, year)}


def _in_their_weeks(first: Said, last: Said, resolve: Resolve) -> dict[str, Said]:
    """From a weekday to the next such day behind it: of what is to come, from that to come."""
    begin, end = resolve(first), resolve(last)
    if begin is None or end is None or begin.start < end.start:
        return {}
    to_come = first.tense in ("future", "present")
    moved = last if to_come else first
    for direction in ("future", "after_next") if to_come else ("past", "before_last"):
        there = moved._replace(when=moved.when._replace(direction=direction))
        day = resolve(there)
        begins, ends = (begin, day) if to_come else (day, end)
        if begins and ends and begins.start < ends.start <= begins.start + _WEEK:
            return {moved.claim: there}
    return {}


def _joined_to(rows: list[Said], k: int) -> Said | None:
    """The date that begins right behind the end of row `k`."""
    if rows[k].kind != "date":
        return None
    end = rows[k].end
    for other in rows[k + 1 :]:
        if other.start > end + JOINED:
            return None
        if other.kind == "date" and other.start >= end:
            return other
    return None


def day_behind(rows: list[Said], k: int) -> Said | None:
    """The day that a part of it, row `k`, stands right before: "noon on Wednesday"."""
    there = _joined_to(rows, k)
    return there if there and there.when.grain == "day" and not there.signal else None


def dated_behind(rows: list[Said], k: int) -> Said | None:
    """The date that row `k`, told from what was named before, stands beside: no mere year."""
    there = _joined_to(rows, k)
    if there is None or there.signal or there.when.shape != "calendar" or not there.when.month:
        return None
    finer = rows[k].when.grain in ("day", "week") and there.when.day is not None
    return there if finer or there.when.year is not None else None


def _lacks_a_year(row: Said) -> bool:
    when = row.when
    return when.year is None and when.shape == "calendar" and when.direction is None


def _has_a_year(row: Said) -> bool:
    when = row.when
    return when.year is not None and when.shape == "calendar" and when.month is not None


def _in_week(day: Said, other: Said) -> Said:
    """“Montag bis Mittwoch nächster Woche”: the first is of that week too, or of the one before."""
    offset = other.when.offset - (day.when.weekday > other.when.weekday)
    return day._replace(when=day.when._replace(shape="week", offset=offset))


def _in_year(row: Said, year: int) -> Said:
    return row._replace(when=row.when._replace(year=year))
