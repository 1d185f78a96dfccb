"""Calendar values: intervals of a grain, steps on the calendar, holidays. No time zones, no clock.

An interval is half-open, `[start, end)`, of naive moments.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

GRAINS = (
    "century",
    "decade",
    "year",
    "half",
    "quarter",
    "season",
    "month",
    "week",
    "day",
    "part_of_day",
    "hour",
    "minute",
    "second",
)

# First month of each season, northern hemisphere, meteorological (WMO): winter begins in December.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_MONTHS = {"century": 1200, "decade": 120, "year": 12, "half": 6, "quarter": 3, "season": 3}
_MONTHS["month"] = 1
_DAY = timedelta(days=1)
_STEPS = {
    "week": timedelta(weeks=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
}
# Minutes to both sides of a clock time that is told roughly ("about half past three"), by what its
# minute is a multiple of: half of what lies between it and the next time that is as round.
ROUGH_CLOCKS = ((30, 15), (15, 7), (5, 2))
# How much of "2022-01-12T14:00:00" an interval's ends are written with, by its grain.
_WRITTEN = {"hour": 16, "minute": 16, "second": 19}


class Interval(NamedTuple):
    """`[start, end)` at a grain."""

    start: datetime
    end: datetime
    grain: str

    def iso(self) -> tuple[str, str]:
        """Both ends in ISO 8601: days where no clock is said."""
        written = _WRITTEN.get(self.grain)
        if written is None:
            return iso_day(self.start), iso_day(self.end)
        return self.start.isoformat()[:written], self.end.isoformat()[:written]


@lru_cache(maxsize=65536)
def iso_day(moment: datetime) -> str:
    """The day of a moment in ISO 8601."""
    return moment.isoformat()[:10]


def moment(year: int, month: int = 1, day: int = 1) -> datetime:
    """Midnight of a day; `ValueError` for a day that is none."""
    return datetime(year, month, day)


@lru_cache(maxsize=65536)
def interval(grain: str, start: datetime) -> Interval:
    """The interval of `grain` that holds `start`."""
    day = datetime(start.year, start.month, start.day)
    if grain == "day":
        return Interval(day, day + _DAY, grain)
    if grain == "century":
        begin = moment(start.year // 100 * 100 or 1)
    elif grain == "decade":
        begin = moment(start.year // 10 * 10 or 1)
    elif grain == "year":
        begin = moment(start.year)
    elif grain in ("half", "quarter"):
        months = 6 if grain == "half" else 3
        begin = moment(start.year, (start.month - 1) // months * months + 1)
    elif grain == "month":
        begin = moment(start.year, start.month)
    elif grain == "week":
        begin = day - timedelta(days=day.weekday())
    elif grain == "part_of_day":
        begin = day
    else:
        begin = {
            "hour": day + timedelta(hours=start.hour),
            "minute": day + timedelta(hours=start.hour, minutes=start.minute),
            "second": start.replace(microsecond=0),
        }[grain]
    return Interval(begin, step(begin, grain, 1), grain)


def rough_minutes(minute: int) -> int:
    """How far around a clock time it may have been, where it is told roughly."""
    return next((width for round_to, width in ROUGH_CLOCKS if minute % round_to == 0), 0)


def step(start: datetime, grain: str, count: int) -> datetime:
    """`count` steps of `grain` on; the day is kept, or the month's last.

    A part of a day steps by days, a season by three months. `ValueError` beyond the calendar.
    """
    months = _MONTHS.get(grain)
    try:
        if months is None:
            return start + count * _STEPS.get(grain, _DAY)
        year, month = divmod(start.year * 12 + start.month - 1 + count * months, 12)
        day = start.day if start.day <= 28 else min(start.day, monthrange(year, month + 1)[1])
        return start.replace(year, month + 1, day)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{count} {grain} from {start:%Y-%m-%d} is no date") from error


def portion(whole: Interval, mod: str) -> Interval:
    """Start, middle or end: of a month days 1-10, 11-20, 21-end; of anything else its thirds."""
    if whole.grain == "month":
        cuts = [whole.start, *(whole.start + timedelta(days=d) for d in (10, 20)), whole.end]
    elif whole.grain == "year":
        cuts = [step(whole.start, "month", m) for m in (0, 4, 8, 12)]
    else:
        third = (whole.end - whole.start) / 3
        cuts = [whole.start, whole.start + third, whole.start + 2 * third, whole.end]
        cuts = [datetime(c.year, c.month, c.day) for c in cuts]
    at = {"START": 0, "MID": 1, "END": 2}[mod]
    return Interval(cuts[at], cuts[at + 1], whole.grain)


def season(name: str, year: int) -> Interval:
    """A season by its TIMEX3 name (SP SU FA WI); winter is that which begins in `year`."""
    start = moment(year, SEASONS[name])
    return Interval(start, step(start, "month", 3), "season")


_PUBLISHED = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


@lru_cache(maxsize=65536)
def published_interval(published: str | None) -> Interval | None:
    """The day, month or year of an article's date; of an inferred interval `a/b` both ends in."""
    if not published:
        return None
    first, _, last = published.partition("/")
    begin = _parse(first)
    if begin is None or not last:
        return begin
    end = _parse(last)
    return None if end is None else Interval(begin.start, end.end, "interval")


@lru_cache(maxsize=65536)
def published_moment(published: str | None) -> datetime | None:
    """When an article was published, by the clock of its own zone; None where that is not known."""
    if not published or "T" not in published:
        return None
    try:
        return datetime.fromisoformat(published).replace(tzinfo=None)
    except ValueError:
        return None


def _parse(text: str) -> Interval | None:
    match = _PUBLISHED.match(text)
    if match is None:
        return None
    year, month, day = match.groups()
    try:
        start = moment(int(year), int(month or 1), int(day or 1))
        return interval("day" if day else "month" if month else "year", start)
    except ValueError:
        return None
