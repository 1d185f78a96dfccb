"""Times as said become calendar readings: anchored to publication and to the text around them."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from operator import attrgetter

import polars as pl

from reconcile.normalise.anchoring import anchored
from reconcile.normalise.dates import PORTION, Reading, date_of
from reconcile.normalise.frame import Frame, narrates
from reconcile.normalise.in_text import date_in
from reconcile.normalise.joined import (
    JOINED,
    dated_behind,
    day_behind,
    ends_of_ranges,
    with_years,
)
from reconcile.normalise.lengths import CLOCK, DAYS, read_length
from reconcile.normalise.said import TEMPORAL, Read, Said, When, said
from reconcile.normalise.timex import duration_timex, timex_of
from reconcile.values.calendar import (
    Interval,
    interval,
    iso_day,
    moment,
    portion,
    published_moment,
    step,
)

_MODIFIERS = {
    "about": "APPROX",
    "nearly": "LESS_THAN",
    "more_than": "MORE_THAN",
    "at_least": "EQUAL_OR_MORE",
    "less_than": "LESS_THAN",
    "at_most": "EQUAL_OR_LESS",
    "up_to": "EQUAL_OR_LESS",
}


def read_times(claims: pl.DataFrame) -> pl.DataFrame:
    """Fill timex, mod, date_start, date_end, grain and anchor of the temporal rows of CLAIMS.

    Rows stand in the order of the text; a bare clock time takes the day that the same sentence
    names, then the last day that was named before it, then that of publication.
    """
    at = claims.select(pl.arg_where(pl.col("kind").is_in(TEMPORAL))).to_series()
    if at.is_empty():
        return claims
    read: list[Read] = []
    for _, article in groupby(said(claims.select(Said._fields)[at]), key=attrgetter("source")):
        read += anchored(list(article), read_article)
    columns = zip(Read._fields, zip(*read, strict=True), strict=True)
    return claims.with_columns(
        claims[name].scatter(at, pl.Series(name, values, pl.String)) for name, values in columns
    )


def read_article(rows: list[Said]) -> list[Read]:
    """Resolve the rows of one article, sentence by sentence."""
    published = rows[0].published
    frame = Frame(rows, published, narrates(rows, published))
    if frame.narrates:
        frame.note(_first_dated(rows), 0)
    read: list[Read] = []
    for _, sentence in groupby(rows, key=attrgetter("sentence")):
        read += _sentence(list(sentence), frame)
    return read


def _first_dated(rows: list[Said]) -> Interval | None:
    """The first time that a history names with its year: what stands before it is of that time."""
    for row in rows:
        if row.kind == "date" and row.when.year is not None:
            dates = date_of(row.when).dates
            if dates is not None:
                return dates
    return None


_COARSE = {"weekend": "day"}
_NOON = 12
_YEAR_ALONE = 4  # characters
_PREPOSITION = 3  # characters before what a sentence opens with: "Im Jahr 2019"


def _sentence(rows: list[Said], frame: Frame) -> list[Read]:
    """Resolve the rows of one sentence: dates first, for a clock time may stand before its day."""
    if len(rows) > 1:
        rows = ends_of_ranges(with_years(rows), lambda row: date_in(row, frame).dates)
    dated: list[Reading] = []
    others = []  # what rests on the dates of the sentence
    for k, row in enumerate(rows):
        dated.append(_date(rows, k, frame) if row.kind == "date" else Reading())
        if row.kind != "date" or row.when.shape == "range":
            others.append(k)
    for k in others:
        if rows[k].when.shape == "clock":
            day = _day_beside(rows, k, dated)
            of = day or frame.day_of_clock(rows[k])
            # Of no day that the text names: the article's own is but the likeliest.
            named = day is not None or of is frame.day
            dated[k] = _clock(rows[k].when, of)._replace(anchor="context" if named else "published")
    found = dated.copy() if others else dated
    for k in others:
        row = rows[k]
        if row.when.shape == "range":
            found[k] = _range(row, rows, dated, frame)
        elif row.kind == "duration":
            found[k] = read_length(rows, k, dated, frame)
        elif row.when.shape == "set":
            found[k] = Reading(row.timex or duration_timex(row.when.offset, row.when.grain))
    return list(map(_columns, rows, found))


def _date(rows: list[Said], k: int, frame: Frame) -> Reading:
    """The date of row `k`, which the frame takes note of."""
    row = rows[k]
    when = row.when
    behind = day_behind(rows, k) if when.shape == "part" else None
    if behind is not None:
        frame.note(date_in(behind, frame).dates, behind.sentence)
    named = _year_named(rows, k) if when.shape == "year_before" else None
    if named is not None:
        return date_in(row._replace(when=when._replace(shape="calendar", year=named - 1)), frame)
    told = dated_behind(rows, k) if when.shape == "context" else None
    beside = date_in(told, frame).dates if told is not None else None
    if beside is not None:  # "drei Tage später, am 12. Mai"
        same = interval("day" if when.weekday else when.grain, beside.start)
        return Reading(timex_of(same), same, "context")
    reading = date_in(row, frame)
    dates = reading.dates
    if dates is None or reading.timex == "PRESENT_REF":
        return reading
    if when.shape == "context" and (when.offset or 0) < 0:
        return reading  # "ein Jahr zuvor", "im Vorjahresquartal": then the story goes on
    frame.note(dates, row.sentence, row.signal)
    if dates.grain == "week":
        frame.week = (row.sentence, dates)
    if when.year is not None:
        _set_scene(row, dates, frame)
    return reading


def _year_named(rows: list[Said], k: int) -> int | None:
    """The year that a sentence opens with, or names right before: “2019 …, im Vorjahr …”."""
    for row in reversed(rows[:k]):
        opens = row.start - row.sentence_start <= _PREPOSITION
        if row.when.year is not None and row.kind == "date" and row.signal is None:
            near = opens or rows[k].start - row.end <= JOINED
            return int(row.when.year) if near else None
    return None


def _day_beside(rows: list[Said], k: int, dated: list[Reading]) -> Interval | None:
    """The day of a clock time: that right before or behind it, else the last one, else the next."""
    hour = rows[k].when.hour
    days = [
        (row, _day_of_hour(row.when, reading.dates, hour))
        for row, reading in zip(rows, dated, strict=True)
        if row.kind == "date" and reading.dates and reading.dates.grain in DAYS
    ]
    start, end = rows[k].start, rows[k].end
    before = [(row, dates) for row, dates in days if row.start < start]
    behind = [(row, dates) for row, dates in days if row.start >= end]
    near = bool(before) and start - before[-1][0].end <= JOINED
    if near and not (behind and _hours_go_first(rows)):
        return before[-1][1]
    if behind and behind[0][0].start - end <= JOINED:
        return behind[0][1]
    return before[-1][1] if before else behind[0][1] if behind else None


def _day_of_hour(when: When, dates: Interval, hour: int) -> Interval:
    """A day, or of a night the morning after, where the hour is of that; not of “heute Nacht”."""
    this_night = when.shape == "deictic" and not when.offset and not when.end_day
    if when.part != "NI" or hour >= _NOON or this_night:
        return dates
    return interval("day", step(dates.start, "day", 1))


def _hours_go_first(rows: list[Said]) -> bool:
    """Whether the first clock time of a sentence has no day before it: "10 p.m. Friday to …"."""
    first = next(row for row in rows if row.when.shape == "clock")
    return not any(0 <= first.start - row.end <= JOINED and row.when.grain in DAYS for row in rows)


def _range(row: Said, rows: list[Said], dated: list[Reading], frame: Frame) -> Reading:
    """From the beginning of the first date within it to the end of the last."""
    ends = [
        said_end
        for other, reading in zip(rows, dated, strict=True)
        if other is not row and row.start <= other.start and other.end <= row.end
        if (said_end := _end(other, reading, frame, of_hours=row.kind == "time")) is not None
    ]
    if len(ends) < 2:
        return Reading()
    first, *_, last = _days_with_hours(ends) if len(ends) > 2 else ends
    start, end, grain = first.start, last.end, last.grain
    if grain in CLOCK:  # to a moment, which may be of the next day
        end = last.start + timedelta(days=len(ends) == 2 and last.start <= start)
    elif first.grain in CLOCK:
        grain = first.grain
    return Reading(None, Interval(start, end, grain), "context") if start < end else Reading()


def _end(row: Said, reading: Reading, frame: Frame, *, of_hours: bool) -> Interval | None:
    """One end of a range; "now" is where the article's own day begins, or its minute."""
    if reading.dates is not None:
        return _portioned(row, reading.dates)
    own = frame.own_day() if reading.timex == "PRESENT_REF" else None
    if own is None:
        return None
    now = published_moment(frame.published) if of_hours else own.start
    return Interval(now, now, "minute" if of_hours else "day") if now else None


def _days_with_hours(ends: list[Interval]) -> list[Interval]:
    """The two ends of "Montag 7 Uhr bis Freitag 15 Uhr": of each the hour, if that is said."""
    days = {dates.start.date(): dates for dates in ends}
    for dates in ends:
        if dates.grain in CLOCK:
            days[dates.start.date()] = dates
    return list(days.values()) if len(days) == 2 else ends


def _set_scene(row: Said, dates: Interval, frame: Frame) -> None:
    """Note the scene that a year sets with more than its four digits, or alone as a heading."""
    if row.end - row.start > _YEAR_ALONE and row.signal is None:
        frame.set_scene(dates, row.sentence)
    alone = row.start == row.sentence_start and row.sentence_end - row.end <= 1
    if alone and row.when.grain == "year":
        frame.open_section(dates)


def _columns(row: Said, reading: Reading) -> Read:
    dates, when = reading.dates, row.when
    mod = row.mod or (_MODIFIERS.get(row.hedge) if row.kind != "date" else None)
    if dates is None:
        said = None if row.kind == "set" else _COARSE.get(when.grain, when.grain)
        return Read(reading.timex, mod, None, None, said, reading.anchor)
    grain = dates.grain.removeprefix(PORTION)
    dates = _portioned(row, dates)
    start, end = dates.iso()
    if row.kind == "time" and when.zone:
        start, end = start + when.zone, end + when.zone
    return Read(reading.timex, mod, start, end, _COARSE.get(grain, grain), reading.anchor)


def _portioned(row: Said, dates: Interval) -> Interval:
    """Its start, middle or end, where that is said and has not been read yet."""
    if row.mod in ("START", "MID", "END") and not dates.grain.startswith(PORTION):
        return portion(dates, row.mod)
    return dates


def _clock(when: When, day: Interval | None) -> Reading:
    hour, minute, second = when.hour, when.minute or 0, when.second
    clock = f"T{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
    if day is None:
        return Reading(clock)
    start = moment(day.start.year, day.start.month, day.start.day)
    start += timedelta(hours=hour, minutes=minute, seconds=second or 0)
    dates = interval(when.grain, start)
    return Reading(iso_day(day.start) + clock, dates, "context")
