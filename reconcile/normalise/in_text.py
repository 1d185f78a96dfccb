"""A date within its article: from the day of publication, or from what the text has named."""

from __future__ import annotations

from datetime import timedelta

from reconcile.normalise.dates import Reading, date_of
from reconcile.normalise.frame import Frame, iso
from reconcile.normalise.said import Said, When
from reconcile.normalise.timex import timex_of
from reconcile.values.calendar import Interval, interval, step

_NEIGHBOURS = ("same", "following", "preceding")


def date_in(row: Said, frame: Frame) -> Reading:
    """A date, from the article's day or from what the article named before."""
    when = row.when
    shape = when.shape
    if shape == "range":
        return Reading()
    if shape == "part":
        return _part(when, frame.day_of(row))
    if shape == "context":
        return _in_context(when, frame)
    if shape == "nth_week":
        return _week_of_the_story(when, frame)
    if shape == "calendar" and when.month is None and when.day is not None:
        return _day_alone(row, frame)
    if when.direction in _NEIGHBOURS and frame.latest is not None:
        return date_of(when, iso(frame.latest), None, row.mod)
    if shape == "deictic":
        return _of_these_times(row, frame) or _anchored(row, frame)
    if when.direction is not None:
        return _anchored(row, frame)
    if shape == "calendar" and when.year is not None:
        return date_of(when)
    return _framed(row, frame) or _anchored(row, frame)


def _of_these_times(row: Said, frame: Frame) -> Reading | None:
    """“Heute” of a history, which is no day of it, and of an essay, which means no day."""
    when = row.when
    if when.offset or when.grain != "day":
        return None
    if frame.narrates:
        return Reading("PRESENT_REF")
    if not frame.is_essay or row.tense == "future":
        return None
    today = date_of(when, frame.published)
    return today._replace(timex="PRESENT_REF")


def _framed(row: Said, frame: Frame) -> Reading | None:
    """A weekday of the week that was just named; a month or day of the year that sets the scene."""
    when, shape, tense = row.when, row.when.shape, row.tense
    if shape == "weekday":
        week = frame.week_of(row.sentence, tense)
        return None if week is None else _weekday_in(when, week)
    if shape not in ("calendar", "season") or when.year is not None:
        return None
    scene = frame.in_scene(row.sentence) if tense in (None, "past") else None
    if scene is None:
        return None
    reading = date_of(when, iso(scene), None, row.mod)
    frame.set_scene(reading.dates, row.sentence)
    return reading._replace(anchor="context")


def _anchored(row: Said, frame: Frame) -> Reading:
    """A date as seen from the article's day; in a history, from what it named last."""
    when, shape = row.when, row.when.shape
    anchor = frame.anchor(shape)
    told = anchor == frame.published
    tense = row.tense if told else None
    reading = date_of(when, anchor, tense, row.mod, row.signal)
    return reading if told or reading.anchor == "absolute" else reading._replace(anchor="context")


def _weekday_in(when: When, week: Interval) -> Reading:
    """“Vergangene Woche … am Dienstag”: the Tuesday of that week."""
    day = interval("day", week.start + timedelta(days=when.weekday - 1))
    if when.part:
        return _part(when, day)
    return Reading(timex_of(day), day, "context")


def _part(when: When, day: Interval | None) -> Reading:
    if day is None:
        return Reading(f"XXXX-XX-XXT{when.part}")
    return Reading(f"{timex_of(day)}T{when.part}", day._replace(grain="part_of_day"), "context")


def _day_alone(row: Said, frame: Frame) -> Reading:
    """“Am 12.”: of the month that was named last, else of the one that the verb tells."""
    when = row.when
    latest = frame.latest
    if latest is not None and latest.grain in ("day", "part_of_day", "month"):
        said = when._replace(year=latest.start.year, month=latest.start.month)
        return date_of(said)._replace(anchor="context")
    return date_of(when._replace(shape="day"), frame.published, row.tense)


def _week_of_the_story(when: When, frame: Frame) -> Reading:
    """“In der dritten Woche”: the first is that of the day that was named last."""
    if frame.day is None:
        return Reading()
    week = interval("week", step(frame.day.start, "week", when.day - 1))
    return Reading(timex_of(week), week, "context")


def _in_context(when: When, frame: Frame) -> Reading:
    """“Vorjahresquartal”, “im Jahr darauf”, “zwei Tage später”: counted from what was named."""
    grain = when.grain
    here = frame.around("day" if grain == "part_of_day" else grain)
    if here is None:
        return Reading()
    try:
        stepped = grain if grain == "year" else here.grain
        dates = interval(here.grain, step(here.start, stepped, int(when.offset)))
    except ValueError:  # beyond the calendar
        return Reading()
    if when.weekday:
        ahead = (when.weekday - here.start.isoweekday()) % 7 or 7
        days = ahead if when.offset > 0 else (ahead - 7 or -7)
        dates = interval("day", step(here.start, "day", days))
    if when.part:
        return _part(when, dates)
    return Reading(timex_of(dates), dates, "context")
