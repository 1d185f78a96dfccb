"""What an article says of its own date: days it has seen, days to come, ages of things dated.

Each piece of evidence is a window of days. The surer goes first, and one that contradicts what is
known already is left aside: the verb of a clause is a good sign of what lies ahead, and no proof.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from reconcile.normalise.counting import counted
from reconcile.normalise.dates import date_of
from reconcile.normalise.frame import narrates
from reconcile.normalise.said import Said, When
from reconcile.normalise.windows import DAY, YEARS, Window, of
from reconcile.values.calendar import GRAINS, Interval, interval, moment, step

ADJACENT = 6  # characters between "gestern, (12. Jänner 2022)" and the like
_DATED = ("calendar", "season", "holiday", "quarter", "nth")
_FAR = ("year", "month")  # grains of which a whole number is told by the calendar or as elapsed
# A weekday with its day and no year, "Mittwoch, 12. Jänner", is near: it has been so many days ago
# at most, or is ahead so many.
_LOOKS_BACK, _LOOKS_AHEAD = timedelta(days=183), timedelta(days=300)
# Its year is told by the last one that the text names in the past tense, if that is so near; the
# same day is the same weekday again after five, six or eleven years.
_NEAR_YEARS = 5


def own_window(rows: Sequence[Said], window: Window) -> Window:
    """What the temporal rows of one article leave of the days on which it can have appeared."""
    bounds = () if narrates(rows, None) else _bounds_above(rows)
    for evidence in (_ages(rows), _bounds_below(rows), bounds):
        for piece in evidence:
            window = window.and_(piece) or window
    for row in rows:
        window = _of_weekday(row, window)
    return window


def dates_said(row: Said) -> Interval | None:
    """The calendar interval of a date that is told with its year."""
    when = row.when
    if row.kind != "date" or when.year is None or when.shape not in _DATED:
        return None
    if when.year not in YEARS:
        return None
    return date_of(when, None, None, row.mod, row.signal).dates


def _bounds_below(rows: Sequence[Said]) -> list[Window]:
    """What has happened, or lasts since then, is no later than the article; the latest first."""
    found = [
        Window(first=dates.start, claims=(row.claim,))
        for row in rows
        if (dates := dates_said(row)) is not None
        if row.tense != "future"  # "ab 2028 soll"
        if row.signal == "since" or (row.signal is None and row.tense == "past")
    ]
    return sorted(found, key=lambda w: w.first or datetime.min, reverse=True)


def _bounds_above(rows: Sequence[Said]) -> list[Window]:
    """What is to come is no earlier than the article; the earliest first."""
    found = [
        Window(last=dates.end - DAY, claims=(row.claim,))
        for row in rows
        if row.signal is None and row.tense == "future"
        if (dates := dates_said(row)) is not None
    ]
    return sorted(found, key=lambda w: w.last or datetime.max)


def _ages(rows: Sequence[Said]) -> Iterator[Window]:
    """A date, and how long ago it is: “im Juli 2019, vor zweieinhalb Jahren”; “heute, 3.5.2021”."""
    years = Counter(row.sentence for row in rows if row.when.year is not None)
    for row, other in pairwise(rows):
        if row.sentence != other.sentence:
            continue
        for one, there in ((row, other), (other, row)):
            dates = dates_said(there)
            if dates is None:
                continue
            if one.when.grain == "year" and years[row.sentence] > 1:
                continue  # "2020 (Vorjahr: 2019)": a year before the other, not before the article
            near = abs(other.start - row.end) <= ADJACENT
            both_since = one.signal == there.signal == "since"
            own = _seen_from(one, dates) if near or both_since else None
            if own is not None:
                yield of(own, (one.claim, there.claim))


def _seen_from(row: Said, dates: Interval) -> Interval | None:
    """The day from which `dates` lies where the row says that it does."""
    when = row.when
    if row.kind == "duration":
        points = when.shape == "distance" or row.signal == "since"
        return after(dates, row) if points else None
    if when.shape in ("offset", "deictic", "year_before") and when.offset is not None:
        return _offset_from(when, dates)
    return None


def _offset_from(when: When, dates: Interval) -> Interval | None:
    """“Gestern, 12. Jänner 2022” is said a day later, “im Vorjahr (2021)” in 2022."""
    grain = "day" if when.grain == "part_of_day" else when.grain
    if when.month is not None or grain not in GRAINS or dates.grain not in GRAINS:
        return None
    if GRAINS.index(dates.grain) < GRAINS.index(grain):
        return None
    try:
        return interval(grain, step(interval(grain, dates.start).start, grain, -int(when.offset)))
    except ValueError:  # beyond the calendar
        return None


def after(dates: Interval, row: Said) -> Interval | None:
    """So long after a date as a length says that it was: as wide as its words are coarse."""
    when = row.when
    if when.offset is None:
        return None
    amount = abs(when.offset)
    try:
        first = counted(dates.start, when, amount, row.hedge)
        last = counted(dates.end - DAY, when, amount, row.hedge)
        if first is None or last is None:
            return None
        end = last.end
        if when.grain in _FAR and amount == int(amount):  # "three years" may be three and a half
            end = max(end, step(dates.end, when.grain, int(amount) + 1))
    except ValueError:  # beyond the calendar
        return None
    return Interval(first.start, end, "interval")


def _of_weekday(row: Said, window: Window) -> Window:
    """The window, narrowed by the years in which a day of a month is the weekday said."""
    when = row.when
    if row.kind != "date" or when.shape != "calendar" or not when.weekday:
        return window
    if when.year is not None or not when.month or not when.day or window.first is None:
        return window
    last = window.last or window.first + _NEAR_YEARS * timedelta(days=366)
    years = range(window.first.year - 1, last.year + 2)
    near = [_around(day, row) for day in _days(when, years)]
    open_end = window.last is None
    found = [w for piece in near if (w := window.and_(piece)) is not None]
    if open_end:
        found = [w for w in found if w.first is not None and w.first <= last]
    ends = [(w.first, w.last) for w in found if w.first and w.last]
    if not ends or (open_end and len(ends) > 1):
        return window
    hull = Window(min(f for f, _ in ends), max(t for _, t in ends), (row.claim,))
    return window.and_(hull) or window


def _days(when: When, years: Iterable[int]) -> Iterator[datetime]:
    for year in years:
        try:
            day = moment(year, when.month, when.day)
        except ValueError:  # 29 February, and what the calendar has not
            continue
        if day.isoweekday() == when.weekday:
            yield day


def _around(day: datetime, row: Said) -> Window:
    """The days on which a weekday with its date is said, by the tense of its clause."""
    first = day if row.tense == "past" else day - _LOOKS_AHEAD
    last = day if row.tense == "future" else day + _LOOKS_BACK
    return Window(first, last, (row.claim,))
