"""Times as said become calendar readings: anchored to publication and to the text around them."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

import polars as pl

from reconcile.normalise.anchoring import Read, anchored
from reconcile.normalise.dates import Reading, date_of, frozen
from reconcile.normalise.frame import Frame, is_essay, is_news, narrates
from reconcile.normalise.in_text import date_in
from reconcile.normalise.joined import JOINED, day_behind, with_years, years_of_ranges
from reconcile.normalise.lengths import CLOCK, read_length
from reconcile.normalise.timex import duration_timex
from reconcile.values.calendar import Interval, interval, moment, portion

Row = dict[str, Any]

TEMPORAL = ("date", "time", "duration", "set")
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
    temporal = claims.filter(pl.col("kind").is_in(TEMPORAL))
    if temporal.is_empty():
        return claims
    rows: list[Read] = []
    said = temporal.select(_SAID).iter_rows(named=True)
    for _, article in groupby(said, key=itemgetter("source")):
        rows += anchored(list(article), read_article)
    read = pl.DataFrame(rows, schema=_READ, orient="row")
    names = [n for n in _READ if n != "claim"]
    joined = claims.join(read, on="claim", how="left", maintain_order="left", suffix="_read")
    is_temporal = pl.col("kind").is_in(TEMPORAL)
    return joined.with_columns(
        pl.when(is_temporal).then(pl.col(f"{n}_read")).otherwise(pl.col(n)).alias(n) for n in names
    ).select(claims.columns)


_SAID = (
    "claim",
    "source",
    "sentence",
    "start",
    "end",
    "kind",
    "hedge",
    "signal",
    "published",
    "tense",
    "mod",
    "timex",
    "sentence_start",
    "sentence_end",
    "when",
)
_READ = {
    name: pl.String()
    for name in ("claim", "timex", "mod", "date_start", "date_end", "grain", "anchor")
}


def read_article(rows: list[dict[str, Any]]) -> list[Read]:
    """Resolve the rows of one article, sentence by sentence."""
    published = rows[0]["published"]
    frame = Frame(published, narrates(rows, published), is_news(rows), is_essay(rows, published))
    if frame.narrates:
        frame.note(_first_dated(rows), 0)
    read: list[Read] = []
    for _, sentence in groupby(rows, key=itemgetter("sentence")):
        read += _sentence(list(sentence), frame)
    return read


def _first_dated(rows: list[dict[str, Any]]) -> Interval | None:
    """The first time that a history names with its year: what stands before it is of that time."""
    for row in rows:
        if row["kind"] == "date" and row["when"]["year"] is not None:
            dates = date_of(frozen(row["when"]), None, None, None, None).dates
            if dates is not None:
                return dates
    return None


_DAYS = ("day", "part_of_day")
_YEAR_ALONE = 4  # characters


def _sentence(rows: list[dict[str, Any]], frame: Frame) -> list[Read]:
    """Resolve the rows of one sentence: dates first, for a clock time may stand before its day."""
    readings: list[Reading | None] = []
    days: list[Interval] = []
    rows = years_of_ranges(with_years(rows), lambda row: date_in(row, frame).dates)
    for k, row in enumerate(rows):
        behind = day_behind(rows, k)
        if behind is not None:
            frame.note(date_in(behind, frame).dates, behind["sentence"])
        reading = date_in(row, frame) if row["kind"] == "date" else None
        if reading and reading.dates and reading.dates.grain in _DAYS:
            days.append(reading.dates)
        if reading and reading.timex != "PRESENT_REF" and not _compares(row):
            frame.note(reading.dates, row["sentence"], row["signal"])
            _set_scene(row, reading.dates, frame)
            if _is_a_heading(row):
                frame.open_section(reading.dates)
        readings.append(reading)
    for k, row in enumerate(rows):
        if row["when"]["shape"] == "clock":
            day = _day_beside(rows, k, readings) or frame.day_of_clock(row["sentence"])
            readings[k] = _clock(row["when"], day)
    out: list[Read] = []
    for k, row in enumerate(rows):
        when, reading = row["when"], readings[k]
        if when["shape"] == "range":
            reading = _range(row, rows, readings)
        elif row["kind"] == "duration":
            reading = read_length(rows, k, readings, days, frame)
        elif row["kind"] == "set":
            reading = Reading(row["timex"] or _period(when))
        assert reading is not None
        out.append(_columns(row, reading))
    return out


def _day_beside(rows: list[Row], k: int, readings: list[Reading | None]) -> Interval | None:
    """The day of a clock time: that right before or behind it, else the last one, else the next."""
    days = [
        (row, reading.dates)
        for row, reading in zip(rows, readings, strict=True)
        if row["kind"] == "date" and reading and reading.dates and reading.dates.grain in _DAYS
    ]
    start, end = rows[k]["start"], rows[k]["end"]
    before = [(row, dates) for row, dates in days if row["start"] < start]
    behind = [(row, dates) for row, dates in days if row["start"] >= end]
    if before and start - before[-1][0]["end"] <= JOINED:
        return before[-1][1]
    if behind and behind[0][0]["start"] - end <= JOINED:
        return behind[0][1]
    return before[-1][1] if before else behind[0][1] if behind else None


def _period(when: dict[str, Any]) -> str:
    return duration_timex(when["offset"], when["grain"])


def _range(
    row: dict[str, Any], rows: list[dict[str, Any]], readings: list[Reading | None]
) -> Reading:
    """From the beginning of the first date within it to the end of the last."""
    ends = [
        reading.dates
        for other, reading in zip(rows, readings, strict=True)
        if other is not row and row["start"] <= other["start"] and other["end"] <= row["end"]
        if reading is not None and reading.dates is not None
    ]
    if len(ends) < 2:
        return Reading()
    start, end, grain = ends[0].start, ends[-1].end, ends[-1].grain
    if grain in CLOCK:  # to a moment, which may be of the next day
        end = ends[-1].start + timedelta(days=ends[-1].start <= start)
    return Reading(None, Interval(start, end, grain), "context") if start < end else Reading()


def _compares(row: dict[str, Any]) -> bool:
    """“Ein Jahr zuvor”, “im Vorjahresquartal”: a look back, after which the story goes on."""
    when = row["when"]
    return when["shape"] == "context" and (when["offset"] or 0) < 0


def _set_scene(row: dict[str, Any], dates: Interval | None, frame: Frame) -> None:
    """Note a week that is named, or a scene: a year with more than its four digits."""
    when = row["when"]
    if dates is not None and dates.grain == "week":
        frame.week = (row["sentence"], dates)
    sets = when["year"] is not None and row["end"] - row["start"] > _YEAR_ALONE
    if sets and row["signal"] is None:
        frame.set_scene(dates, row["sentence"])


def _is_a_heading(row: dict[str, Any]) -> bool:
    """Whether a sentence says a year and nothing else."""
    alone = row["start"] == row["sentence_start"] and row["sentence_end"] - row["end"] <= 1
    return alone and row["when"]["year"] is not None and row["when"]["grain"] == "year"


def _columns(row: dict[str, Any], reading: Reading) -> Read:
    dates = reading.dates
    mod = row["mod"] or (_MODIFIERS.get(row["hedge"]) if row["kind"] != "date" else None)
    is_portion = dates is not None and dates.grain.startswith("portion")
    if dates and row["mod"] in ("START", "MID", "END") and not is_portion:
        dates = portion(dates, row["mod"])
    start, end = dates.iso() if dates else (None, None)
    if start and end and row["kind"] == "time" and row["when"]["zone"]:
        start, end = start + row["when"]["zone"], end + row["when"]["zone"]
    grain = dates.grain if dates else row["when"]["grain"] if row["kind"] != "set" else None
    grain = {"weekend": "day"}.get(grain or "", grain)
    grain = grain.removeprefix("portion of a ") if grain else None
    return (row["claim"], reading.timex, mod, start, end, grain, reading.anchor)


def _clock(when: dict[str, Any], day: Interval | None) -> Reading:
    hour, minute, second = when["hour"], when["minute"] or 0, when["second"]
    clock = f"T{hour:02}:{minute:02}" + ("" if second is None else f":{second:02}")
    if day is None:
        return Reading(clock)
    start = moment(day.start.year, day.start.month, day.start.day)
    start += timedelta(hours=hour, minutes=minute, seconds=second or 0)
    dates = interval(when["grain"], start)
    return Reading(start.date().isoformat() + clock, dates, "context")
