"""Times as said become calendar readings: anchored to publication and to the text around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

import polars as pl

from reconcile.normalise.dates import Reading, date_of, frozen, shifted
from reconcile.normalise.timex import LETTERS, duration_timex, timex_of
from reconcile.values.calendar import Interval, interval, moment, portion, published_interval, step

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
    rows: list[tuple[str | None, ...]] = []
    named = Named()
    for group in _by_sentence(temporal.select(_SAID).iter_rows(named=True)):
        if group[0]["source"] != named.source:
            named = Named(group[0]["source"])
        rows += _sentence(group, named)
    read = pl.DataFrame(rows, schema=_READ, orient="row")
    names = [n for n in _READ if n != "claim"]
    joined = claims.join(read, on="claim", how="left", maintain_order="left", suffix="_read")
    is_temporal = pl.col("kind").is_in(TEMPORAL)
    return joined.with_columns(
        pl.when(is_temporal).then(pl.col(f"{n}_read")).otherwise(pl.col(n)).alias(n) for n in names
    ).select(claims.columns)


@dataclass
class Named:
    """What an article has named so far: the last day, and the last time of each grain."""

    source: str = ""
    day: Interval | None = None
    sentence: int = 0
    last: dict[str, Interval] = field(default_factory=dict)

    def note(self, dates: Interval | None, sentence: int) -> None:
        """Keep what was named last."""
        if dates is None:
            return
        self.last[dates.grain] = dates
        if dates.grain in ("day", "part_of_day"):
            self.day, self.sentence = interval("day", dates.start), sentence

    def day_of(self, row: dict[str, Any]) -> Interval | None:
        """The day of a bare part of a day: named just before, or yesterday or today, else today."""
        published = _day_of(row["published"])
        if published is None or self.day is None:
            return self.day or published
        near = row["sentence"] - self.sentence <= 1 and row["signal"] != "by"
        recent = abs(published.start - self.day.start) <= timedelta(days=1)
        return self.day if near or recent else published


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
    "when",
)
_READ = {
    name: pl.String()
    for name in ("claim", "timex", "mod", "date_start", "date_end", "grain", "anchor")
}


def _by_sentence(rows: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    for _, group in groupby(rows, key=lambda row: (row["source"], row["sentence"])):
        yield list(group)


Read = tuple[str | None, ...]


def _sentence(rows: list[dict[str, Any]], named: Named) -> list[Read]:
    """Resolve the rows of one sentence: dates first, for a clock time may stand before its day."""
    readings: list[Reading | None] = []
    days: list[Interval] = []
    for row in rows:
        reading = _date_in(row, named) if row["kind"] == "date" else None
        if reading and reading.dates and reading.dates.grain in ("day", "part_of_day"):
            days.append(reading.dates)
        if reading:
            named.note(reading.dates, row["sentence"])
        readings.append(reading)
    out: list[Read] = []
    for row, reading in zip(rows, readings, strict=True):
        when = row["when"]
        if when["shape"] == "range":
            reading = _range(row, rows, readings)
        elif row["kind"] == "time":
            reading = _clock(when, days[0] if days else named.day or _day_of(row["published"]))
        elif row["kind"] == "duration":
            reading = _duration(when, row["signal"], row["published"], days)
        elif row["kind"] == "set":
            reading = Reading(row["timex"] or _period(when))
        assert reading is not None
        out.append(_columns(row, reading))
    return out


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
    if len(ends) < 2 or ends[0].start >= ends[-1].end:
        return Reading()
    return Reading(None, Interval(ends[0].start, ends[-1].end, ends[-1].grain), "context")


def _date_in(row: dict[str, Any], named: Named) -> Reading:
    """A date, from the article's day or from what the article named before."""
    when, published = row["when"], row["published"]
    shape = when["shape"]
    if shape == "range":
        return Reading()
    if shape == "part":
        day = named.day_of(row)
        if day is None:
            return Reading(f"XXXX-XX-XXT{when['part']}")
        return Reading(
            f"{timex_of(day)}T{when['part']}", replace(day, grain="part_of_day"), "context"
        )
    if shape == "context":
        return _corresponding(when, named, published_interval(published))
    return date_of(frozen(when), published, row["tense"], row["mod"], row["signal"])


def _corresponding(when: dict[str, Any], named: Named, anchor: Interval | None) -> Reading:
    """“Vorjahresquartal”: of the quarter last named, else of that of publication."""
    grain = when["grain"]
    here = named.last.get(grain)
    if here is None and anchor is not None:
        here = shifted(anchor, grain, 0)
    if here is None:
        return Reading()
    try:
        dates = interval(grain, step(here.start, grain, int(when["offset"])))
    except ValueError:  # beyond the calendar
        return Reading()
    return Reading(timex_of(dates), dates, "context")


def _columns(row: dict[str, Any], reading: Reading) -> Read:
    dates = reading.dates
    mod = row["mod"] or (_MODIFIERS.get(row["hedge"]) if row["kind"] != "date" else None)
    if dates and row["mod"] in ("START", "MID", "END") and dates.grain != "portion":
        dates = portion(dates, row["mod"])
    start, end = dates.iso() if dates else (None, None)
    grain = dates.grain if dates else row["when"]["grain"] if row["kind"] != "set" else None
    grain = {"weekend": "day", "portion": "year"}.get(grain or "", grain)
    return (row["claim"], reading.timex, mod, start, end, grain, reading.anchor)


def _day_of(published: str | None) -> Interval | None:
    anchor = published_interval(published)
    return anchor if anchor and anchor.grain == "day" else None


def _clock(when: dict[str, Any], day: Interval | None) -> Reading:
    hour, minute = when["hour"], when.get("minute")
    clock = f"T{hour:02}:{minute or 0:02}"
    if day is None:
        return Reading(clock)
    start = moment(day.start.year, day.start.month, day.start.day)
    start += timedelta(hours=hour, minutes=minute or 0)
    dates = interval(when["grain"], start)
    return Reading(start.date().isoformat() + clock, dates, "context")


def _duration(
    when: dict[str, Any], signal: str | None, published: str | None, days: list[Interval]
) -> Reading:
    """A length; and where it points ("vor zwei Jahren", "seit …"), the interval counted back."""
    timex = duration_timex(when["offset"], when["grain"])
    anchor = published_interval(published)
    if when["offset"] is None or anchor is None or anchor.grain != "day":
        return Reading(timex)
    try:
        return _pointing(when, signal, anchor.start, days, timex)
    except ValueError:  # beyond the calendar
        return Reading(timex)


def _pointing(
    when: dict[str, Any], signal: str | None, start: datetime, days: list[Interval], timex: str
) -> Reading:
    amount, grain = when["offset"], when["grain"]
    if when["direction"] == "event" and days:
        start = days[0].start
    if when["shape"] == "distance":
        return Reading(timex, _counted(start, grain, amount), "published")
    if when["shape"] == "stretch":
        other = step(start, grain, int(amount)) if amount % 1 == 0 else start
        begin, end = sorted((other, start))
        return (
            Reading(timex, Interval(begin, end, "day"), "published")
            if begin < end
            else Reading(timex)
        )
    if signal == "since":
        return Reading(timex, _counted(start, grain, -amount), "published")
    return Reading(timex)


def _counted(start: datetime, grain: str, amount: float) -> Interval | None:
    """The interval that lies `amount` of `grain` away, as wide as the words are coarse."""
    if grain not in LETTERS and grain != "decade":
        return None
    whole = int(amount)
    if amount != whole and grain == "year":
        return interval("month", step(start, "month", round(amount * 12)))
    if amount != whole:
        return None
    target = step(start, grain, whole)
    return interval(grain, target)
