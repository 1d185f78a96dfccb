"""What articles of one run tell of each other's dates, by the events that they share.

An event lies on some days of the calendar. Each article that dates it narrows them, and is narrowed
by them: “am kommenden Mittwoch” of a meeting in January was written in the week before one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from reconcile.normalise.dates import date_of
from reconcile.normalise.said import Said
from reconcile.normalise.times import read_article
from reconcile.normalise.windows import DAY, YEARS, Window
from reconcile.values.calendar import Interval

Days = frozenset[datetime]

_LONGEST = 400  # days of a window of which each is tried, and of an event
_REACH = {"weekday": 21, "deictic": 21, "weekend": 21}  # days from which such a word points
_FARTHEST = 370
_BARE_MONTH = 300  # "im Jänner" without its year, which is hardly said of that before the last
_ROUNDS = 4


@dataclass(frozen=True)
class Event:
    """Claims that date one thing, and what bounds it: “the first … for two years”."""

    claims: tuple[Said, ...]
    bounds: tuple[Window, ...] = ()


class Articles:
    """The temporal rows of a run, and the windows of its articles as they narrow."""

    def __init__(self, rows: Iterable[Said], windows: Mapping[str, Window]) -> None:
        self.windows = dict(windows)
        self._near: dict[tuple[str, int], list[Said]] = defaultdict(list)
        for row in rows:
            self._near[row.source, row.sentence].append(row)

    def narrow(self, events: Sequence[Event]) -> dict[str, Window]:
        """The windows, narrowed by the events until nothing changes."""
        for _ in range(_ROUNDS):
            before = dict(self.windows)
            for event in events:
                self._by(event)
            if self.windows == before:
                break
        return self.windows

    def _by(self, event: Event) -> None:
        """Narrow the windows of the articles that date an event, unless its date is disputed."""
        days = sorted(self._days(event))
        if not days or days[0].year not in YEARS or (days[-1] - days[0]).days > _LONGEST:
            return
        for row in event.claims:
            window = self.windows.get(row.source)
            if window is None or window.days == 1:
                continue
            said = [day for day in self._around(row, days, window) if self._means(row, day, days)]
            if said:
                told = [c.claim for c in event.claims if c.source != row.source]
                told += [claim for bound in event.bounds for claim in bound.claims]
                piece = Window(min(said), max(said), tuple(dict.fromkeys((row.claim, *told))))
                self.windows[row.source] = window.and_(piece) or window

    def _days(self, event: Event) -> Days:
        """The days that all who date an event allow; none where nothing tells, or they differ."""
        known = [_days_of(bound.interval) for bound in event.bounds]
        known += [self._read(row) for row in event.claims]
        sets = [days for days in known if days]
        if not sets:
            return frozenset()
        shared = frozenset.intersection(*sets)
        return frozenset(d for d in shared if all(_may_be(row, d) for row in event.claims))

    def _read(self, row: Said) -> Days:
        """All days that a claim can mean, as far as the date of its article is known."""
        if row.date_start is not None:
            return _days_of(_interval(row.date_start, row.date_end))
        window = self.windows.get(row.source)
        if window is None or window.first is None or (window.days or _LONGEST + 1) > _LONGEST:
            return frozenset()
        days = [window.first + n * DAY for n in range(window.days or 0)]
        readings = dict.fromkeys(self._reading(row, day) for day in days)
        return frozenset().union(*map(_days_of, readings))

    def _around(self, row: Said, days: Sequence[datetime], window: Window) -> Iterator[datetime]:
        """The days of a window from which a claim can point to those of an event."""
        when = row.when
        bare = when.shape == "calendar" and when.year is None
        reach = _BARE_MONTH if bare else _REACH.get(when.shape, _FARTHEST)
        first = days[0] - timedelta(days=reach)
        number = (days[-1] - days[0]).days + 2 * reach + 1
        return (day for n in range(number) if (day := first + n * DAY) in window)

    def _means(self, row: Said, day: datetime, days: Sequence[datetime]) -> bool:
        """Whether a claim, written on a day, means one of the days; and that by its tense."""
        tense = row.tense
        if (tense == "past" and day < days[0]) or (tense == "future" and day > days[-1]):
            return False
        dates = self._reading(row, day)
        if dates is None:
            return False
        at = bisect_left(days, dates.start)
        return at < len(days) and days[at] < dates.end

    def _reading(self, row: Said, day: datetime) -> Interval | None:
        """What a claim means in an article of that day, in view of a week named just before."""
        published = day.date().isoformat()
        rows = self._beside(row)
        if not any(r.when.grain == "week" for r in rows):
            return date_of(row.when, published, row.tense, row.mod).dates
        read = read_article([r._replace(published=published) for r in rows])
        said = dict(zip((r.claim for r in rows), read, strict=True))[row.claim]
        return _interval(said.date_start, said.date_end)

    def _beside(self, row: Said) -> list[Said]:
        """The temporal rows of its sentence and of the one before."""
        source, sentence = row.source, row.sentence
        return [r for n in (sentence - 1, sentence) for r in self._near.get((source, n), ())]


def _interval(start: str | None, end: str | None) -> Interval | None:
    """The days of a calendar reading."""
    if start is None or end is None:
        return None
    first, after = (datetime.fromisoformat(moment[:10]) for moment in (start, end))
    return Interval(first, max(after, first + DAY), "interval")


def _days_of(dates: Interval | None) -> Days:
    """Its days; none where they are too many to tell anything."""
    number = 0 if dates is None else -(-(dates.end - dates.start) // DAY)
    if dates is None or number > 2 * _LONGEST:
        return frozenset()
    first = dates.start.replace(hour=0, minute=0)
    return frozenset(first + n * DAY for n in range(number))


def _may_be(row: Said, day: datetime) -> bool:
    """Whether a day is the weekday, month and day of the month that a claim names."""
    when = row.when
    if when.shape == "weekday":
        return bool(day.isoweekday() == when.weekday)
    if when.shape != "calendar":
        return True
    return when.month in (None, day.month) and when.day in (None, day.day)
