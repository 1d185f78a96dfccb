"""A date as said becomes an interval of the calendar, by its shape and the day of publication."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from reconcile.normalise.candidates import existing, is_soon, nearest, on_its_side, years_around
from reconcile.normalise.members import member, nth_day
from reconcile.normalise.said import When
from reconcile.normalise.timex import timex_of
from reconcile.values.calendar import (
    Interval,
    interval,
    iso_day,
    moment,
    portion,
    published_interval,
    season,
    step,
)
from reconcile.values.holidays import holiday

PORTION = "portion of a "  # before the grain of what is itself a start, middle or end
# A day as near to publication as that is meant, whatever weekday it is said to be; one further off
# is of the year that has it on that weekday.
_OF_THE_NEWS = timedelta(days=60)
_MONTHS = 12  # to both sides, in which a weekday's day of the month is looked for
_FROM_A_NEIGHBOUR = {"same": "this", "following": "future", "preceding": "past"}


class Reading(NamedTuple):
    """A resolved time: `dates` is null where it is not resolved, `timex` says what is known."""

    timex: str | None = None
    dates: Interval | None = None
    anchor: str | None = None


def date_of(
    when: When,
    published: str | None = None,
    tense: str | None = None,
    mod: str | None = None,
    signal: str | None = None,
) -> Reading:
    """A date, by its shape; what cannot be resolved keeps its TIMEX3 with X for what is open."""
    if when.year is not None and when.shape == "calendar":
        return _date_of(when, None, None, None, None)  # the same on whichever day it is said
    return _date_of(when, published, tense, mod, signal)


@lru_cache(maxsize=65536)
def _date_of(
    when: When, published: str | None, tense: str | None, mod: str | None, signal: str | None
) -> Reading:
    anchor = published_interval(published)
    try:
        if when.shape == "weekend":
            return _weekend(when, anchor, tense, signal)
        if when.shape == "portion" and mod is not None:
            return _portion(when, anchor, tense, mod)
        return _SHAPES[when.shape](when, anchor, tense)
    except (ValueError, OverflowError, KeyError):  # 31 February, the year 0, an unknown holiday
        return Reading()


def _calendar(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    grain, year = when.grain, when.year
    grain = "day" if grain == "part_of_day" else grain
    month = 1 if when.month is None else when.month
    day = 1 if when.day is None else when.day
    if year is not None and year < 1:
        return Reading(_before_christ(grain, year))
    if year is not None:
        dates = interval(grain, moment(max(year, 1), month, day))
        if when.end_year:
            dates = Interval(dates.start, moment(when.end_year + 1), grain)
        return _in_part(when, dates, "absolute")
    if anchor is None:
        return Reading(f"XXXX-{month:02}" + (f"-{day:02}" if grain != "month" else ""))
    direction = _FROM_A_NEIGHBOUR.get(when.direction or "", when.direction) or tense
    years = years_around(anchor)
    if direction == "this":
        years = range(anchor.start.year, anchor.start.year + 1)
    scale = "month" if grain == "month" else "day"
    found = existing(scale, ((y, month, day) for y in years))
    if not found and (month, day) == (2, 29):
        near = range(anchor.start.year - 4, anchor.start.year + 5)
        found = existing(scale, ((y, month, day) for y in near))
    if direction == "present":
        direction = "future" if scale == "day" and is_soon(found, anchor) else None
    dates = nearest(found, anchor, direction)
    if when.weekday and abs(dates.start - anchor.start) > _OF_THE_NEWS:
        found = [d for d in found if d.start.isoweekday() == when.weekday] or found
        dates = nearest(found, anchor, direction)
    return _in_part(when, dates, "published")


def _before_christ(grain: str, year: int) -> str:
    """TIMEX3 of a year, decade or century before the common era, which the calendar has not."""
    return "BC" + f"{-year:04}"[: {"century": 2, "decade": 3}.get(grain, 4)]


def _day(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    """“Am 12.”: of this month, or of the one before or behind that the verb tells."""
    if anchor is None:
        return Reading(f"XXXX-XX-{when.day:02}")
    weekday = when.weekday
    reach = range(-_MONTHS, _MONTHS + 1) if weekday else range(-1, 2)
    months = [step(moment(anchor.start.year, anchor.start.month), "month", m) for m in reach]
    found = existing("day", ((m.year, m.month, when.day) for m in months))
    found = [d for d in found if not weekday or d.start.isoweekday() == weekday]
    if not found:
        return Reading(f"XXXX-XX-{when.day:02}")
    direction = "future" if tense == "present" else tense
    dates = nearest(found, anchor, direction)
    return _in_part(when, dates, "published")


def _weekday(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    number = when.weekday
    if anchor is None or anchor.grain != "day":
        return Reading(f"XXXX-WXX-{number}" + (f"T{when.part}" if when.part else ""))
    ahead = (number - anchor.start.isoweekday()) % 7
    direction = when.direction
    if direction == "future":
        days = ahead or 7
    elif direction == "after_next":
        days = (ahead or 7) + 7
    elif direction == "before_last":
        days = (ahead or 7) - 14
    elif direction == "past":  # "last Wednesday", said on a Wednesday, is not today
        days = ahead - 7
    elif direction == "latest":
        days = ahead - 7 if ahead else 0
    elif direction == "this":
        days = number - anchor.start.isoweekday()
    elif tense in ("future", "present"):
        days = ahead
    elif tense == "near":
        days = ahead if ahead <= 3 else ahead - 7
    else:
        days = ahead - 7 if ahead else 0
    if when.offset:  # "Friday week"
        days = ahead + 7 * int(when.offset)
    day = anchor.start + timedelta(days=days)
    return _in_part(when, interval("day", day), "published")


def _in_part(when: When, day: Interval, anchor: str) -> Reading:
    """A day, or a part of it; the night "auf Montag" began the day before."""
    part = when.part
    if part in ("WE", "WEEK", "WD"):
        return _week_around(day, part, anchor, free=when.shape == "holiday")
    if part == "SEVEN_TO":
        return Reading(None, Interval(step(day.start, "day", -6), day.end, "day"), anchor)
    if part is None or day.grain not in ("day", "part_of_day"):
        return Reading(timex_of(day), day, anchor)
    if when.end_day:  # one day back, or one day on
        start, end = sorted((day.start, step(day.start, "day", -when.end_day)))
        night = Interval(start, step(end, "day", 1), "part_of_day")
        return Reading(f"{iso_day(start)}T{part}", night, anchor)
    return Reading(f"{timex_of(day)}T{part}", day._replace(grain="part_of_day"), anchor)


def _week_around(day: Interval, part: str, anchor: str, *, free: bool) -> Reading:
    """The week that a day lies in, or its days of work; its weekend, for a Monday the one before.

    A Friday or Monday that is `free` belongs to it.
    """
    if part != "WE":
        week = interval("week", day.start)
        dates = week if part == "WEEK" else Interval(week.start, step(week.start, "day", 5), "day")
        return Reading(timex_of(week), dates, anchor)
    week = interval("week", step(day.start, "day", -1 if day.start.isoweekday() == 1 else 0))
    start, end = week.start + timedelta(days=5), week.end
    if free and (day.end == start or day.start == end):
        start, end = min(start, day.start), max(end, day.end)
    return Reading(f"{timex_of(week)}-WE", Interval(start, end, "day"), anchor)


def _offset(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    grain, offset = when.grain, int(when.offset)
    if when.month:  # "5. Mai nächsten Jahres"
        year = shifted(anchor, "year", offset)
        if year is None:
            return _calendar(when, None, tense)
        return _calendar(when._replace(year=year.start.year), anchor, tense)
    there = shifted(anchor, "day" if grain == "part_of_day" else grain, offset)
    if there is None:
        return Reading(None)
    return _in_part(when, there, "published")


def _elapsed(when: When, anchor: Interval | None, _tense: str | None) -> Reading:
    """“Earlier this year”, “year to date”: up to the article's day; “later this year”: from it."""
    whole = shifted(anchor, when.grain, 0)
    if anchor is None or whole is None:
        return Reading()
    ahead = when.direction == "future"
    start, end = (anchor.start, whole.end) if ahead else (whole.start, anchor.start)
    dates = Interval(start, end, PORTION + when.grain) if start < end else whole
    return Reading(timex_of(whole), dates, "published")


def _weekend(when: When, anchor: Interval | None, tense: str | None, signal: str | None) -> Reading:
    """The one just past, the one to come: by the words, by the verb, by a preposition."""
    if anchor is None or anchor.grain != "day":
        return Reading("XXXX-WXX-WE")
    said = _FROM_A_NEIGHBOUR.get(when.direction or "", when.direction)
    direction = said or tense
    if signal == "by" and direction != "past":
        direction = "future"
    offset = {"past": -1, "future": 0, "present": 0, "after_next": 1}.get(direction or "past", 0)
    if anchor.start.isoweekday() >= 6 and direction != "future":
        offset = 0
    week = interval("week", step(anchor.start, "week", offset))
    start = week.start + timedelta(days=5)
    return Reading(f"{timex_of(week)}-WE", Interval(start, week.end, "day"), "published")


def _portion(when: When, anchor: Interval | None, tense: str | None, mod: str) -> Reading:
    """“Jahresende”: the nearest start, middle or end of a year on the side that the verb tells."""
    grain = when.grain
    if anchor is None:
        return Reading("XXXX" if grain == "year" else "XXXX-XX")
    here = interval(grain, anchor.start)
    near = [interval(grain, step(here.start, grain, k)) for k in (-1, 0, 1)]
    direction = tense if tense != "present" else None
    portions = {portion(whole, mod): whole for whole in near}
    dates = nearest(portions, anchor, direction)
    return Reading(timex_of(portions[dates]), dates._replace(grain=PORTION + grain), "published")


def shifted(anchor: Interval | None, grain: str, offset: int) -> Interval | None:
    """The interval of `grain` that many steps from the anchor; None where the anchor is coarser."""
    if anchor is None:
        return None
    here, last = interval(grain, anchor.start), interval(grain, anchor.end - timedelta(seconds=1))
    if here != last:
        return None
    return interval(grain, step(here.start, grain, offset))


def _week(when: When, anchor: Interval | None, _tense: str | None) -> Reading:
    week = shifted(anchor, "week", int(when.offset))
    if week is None:
        return Reading(f"XXXX-WXX-{when.weekday}")
    day = interval("day", week.start + timedelta(days=when.weekday - 1))
    return _in_part(when, day, "published")


def _season(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    name, year = when.part, when.year
    if year is not None:
        return Reading(f"{year}-{name}", season(name, year), "absolute")
    if anchor is None:
        return Reading(f"XXXX-{name}")
    if when.offset is not None:
        dates = season(name, anchor.start.year + int(when.offset))
        return Reading(f"{dates.start.year}-{name}", dates, "published")
    direction = when.direction or (tense if tense != "present" else None)
    direction = _FROM_A_NEIGHBOUR.get(direction or "", direction)
    found = [season(name, y) for y in years_around(anchor)]
    if direction == "this":
        found = [season(name, anchor.start.year)]
    elif when.direction == "past":  # said in July, "last summer" is over
        found = [s for s in found if s.end <= anchor.start] or found
    dates = nearest(found, anchor, direction)
    return Reading(f"{dates.start.year}-{name}", dates, "published")


def _quarter(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    name, year = when.part, when.year
    based = "absolute"
    if year is None:
        if anchor is None:
            return Reading(f"XXXX-{name}")
        year, based = anchor.start.year + int(when.offset or 0), "published"
        if (
            when.offset is None
            and tense == "past"
            and moment(year, _first_month(name)) > anchor.end
        ):
            year -= 1
    start = moment(year, _first_month(name))
    dates = interval("quarter" if name[0] == "Q" else "half", start)
    return Reading(f"{year}-{name}", dates, based)


def _first_month(name: str) -> int:
    return (int(name[1]) - 1) * (3 if name[0] == "Q" else 6) + 1


def _holiday(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    year, based = when.year, "absolute"
    if year is None:
        if anchor is None:
            return Reading(None)
        based = "published"
        said = _FROM_A_NEIGHBOUR.get(when.direction or "", when.direction)
        found = [interval("day", holiday(when.holiday, y)) for y in years_around(anchor)]
        direction = said or tense
        if direction == "present":
            direction = "future" if is_soon(found, anchor) else None
        if when.offset is not None:  # "letzten Jahres"
            there = anchor.start.year + int(when.offset)
            found = [interval("day", holiday(when.holiday, there))]
        found = on_its_side(found, anchor, said)
        day = nearest(found, anchor, direction)
    else:
        day = interval("day", holiday(when.holiday, year))
    return _in_part(when, day, based)


def _member(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    """“Die dritte Woche im Jänner”, “der zweite Dienstag im März”: of the month or year said.

    Or of that which it points to.
    """
    year, month, part = when.year, when.month, when.part
    if year is not None:
        whole: Interval | None = interval(part, moment(year, month or 1))
    elif month is not None:
        tense = "future" if when.weekday and tense == "present" else tense
        whole = _calendar(When(grain="month", month=month), anchor, tense).dates
    else:
        whole = shifted(anchor, part, int(when.offset))
    if whole is None:
        return Reading(f"XXXX-{month:02}" if when.weekday and month else None)
    if when.weekday:
        dates = nth_day(whole, when.weekday, when.day)
    else:
        dates = member(whole, when.grain, when.day, when.end_day)
    timex = timex_of(dates) if dates and not when.end_day else None
    return Reading(timex, dates, "absolute" if year else "published")


def _iso_week(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    """“Kalenderwoche 12”: of the nearest year that the verb tells."""
    number = int(when.offset)
    if anchor is None:
        return Reading(f"XXXX-W{number:02}")
    days = [datetime.fromisocalendar(y, number, 1) for y in years_around(anchor)]
    direction = tense if tense != "present" else None
    week = nearest((interval("week", day) for day in days), anchor, direction)
    return Reading(timex_of(week), week, "published")


_CENTURIES_ON = {"past": -1, "before_last": -2, "future": 1}
_DECADE = 10  # years


def _decade(when: When, anchor: Interval | None, tense: str | None) -> Reading:
    """“Die neunziger Jahre”: the last that has begun, or is over where it is told in the past.

    Of the century that is named; of the 20th if no day of writing is known.
    """
    year = int(when.offset)
    here = anchor.start.year if anchor else 1999
    if when.direction:
        year += (here // 100 + _CENTURIES_ON.get(when.direction, 0)) * 100
    else:
        year += here // 100 * 100
        begun = year <= here - (_DECADE if tense == "past" else 0)
        year -= 0 if begun else 100
    dates = interval("decade", moment(year))
    return Reading(timex_of(dates), dates, "published" if anchor else "absolute")


def _reference(when: When, _anchor: Interval | None, _tense: str | None) -> Reading:
    return Reading(when.direction)


_SHAPES = {
    "calendar": _calendar,
    "weekday": _weekday,
    "day": _day,
    "offset": _offset,
    "deictic": _offset,
    "elapsed": _elapsed,
    "year_before": _offset,
    "week": _week,
    "season": _season,
    "quarter": _quarter,
    "holiday": _holiday,
    "nth": _member,
    "member": _member,
    "decade": _decade,
    "iso_week": _iso_week,
    "reference": _reference,
}
