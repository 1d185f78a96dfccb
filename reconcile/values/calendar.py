"""Calendar values: intervals of a grain, steps on the calendar, holidays. No time zones, no clock.

An interval is half-open, `[start, end)`, of naive moments.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

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


@dataclass(frozen=True)
class Interval:
    """`[start, end)` at a grain."""

    start: datetime
    end: datetime
    grain: str

    def iso(self) -> tuple[str, str]:
        """Both ends in ISO 8601: days where no clock is said."""
        clock = {"hour": "minutes", "minute": "minutes", "second": "seconds"}.get(self.grain)
        return _iso(self.start, clock), _iso(self.end, clock)


def _iso(moment: datetime, clock: str | None) -> str:
    return moment.isoformat(timespec=clock) if clock else moment.isoformat()[:10]


def moment(year: int, month: int = 1, day: int = 1) -> datetime:
    """Midnight of a day; `ValueError` for a day that is none."""
    return datetime(year, month, day)


@lru_cache(maxsize=65536)
def interval(grain: str, start: datetime) -> Interval:
    """The interval of `grain` that holds `start`."""
    day = datetime(start.year, start.month, start.day)
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
    elif grain in ("day", "part_of_day"):
        begin = day
    else:
        begin = {
            "hour": day + timedelta(hours=start.hour),
            "minute": day + timedelta(hours=start.hour, minutes=start.minute),
            "second": start.replace(microsecond=0),
        }[grain]
    return Interval(begin, step(begin, grain, 1), grain)


def step(start: datetime, grain: str, count: int) -> datetime:
    """`count` steps of `grain` on; the day is kept, or the month's last.

    A part of a day steps by days, a season by three months. `ValueError` beyond the calendar.
    """
    months = {"century": 1200, "decade": 120, "year": 12, "half": 6, "quarter": 3, "season": 3}
    try:
        if grain in months or grain == "month":
            total = start.year * 12 + start.month - 1 + count * months.get(grain, 1)
            year, month = divmod(total, 12)
            return start.replace(
                year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1])
            )
        unit = {"week": "weeks", "hour": "hours", "minute": "minutes", "second": "seconds"}
        return start + timedelta(**{unit.get(grain, "days"): count})
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
