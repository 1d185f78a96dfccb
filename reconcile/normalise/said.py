"""What temporal rows of CLAIMS say, as tuples: quick to make, and remembered by what they say."""

from __future__ import annotations

from typing import Any, NamedTuple

import polars as pl

TEMPORAL = ("date", "time", "duration", "set")


class When(NamedTuple):
    """A time as said: the columns of `tables.WHEN`; which of them are set, its shape tells."""

    shape: Any = None
    year: Any = None
    month: Any = None
    day: Any = None
    weekday: Any = None
    hour: Any = None
    minute: Any = None
    second: Any = None
    offset: Any = None
    grain: Any = None
    direction: Any = None
    part: Any = None
    holiday: Any = None
    zone: Any = None
    end_year: Any = None
    end_month: Any = None
    end_day: Any = None


class Said(NamedTuple):
    """A temporal row: the columns of CLAIMS by which a time is read."""

    claim: str
    source: str
    published: str | None
    kind: str
    concept: str | None
    hedge: str
    signal: str | None
    tense: str | None
    mod: str | None
    timex: str | None
    said_low: float | None
    said_high: float | None
    sentence: int
    sentence_start: int
    sentence_end: int
    start: int
    end: int
    date_start: str | None
    date_end: str | None
    when: When


class Read(NamedTuple):
    """What CLAIMS are to say of a row's time once it is read."""

    timex: str | None
    mod: str | None
    date_start: str | None
    date_end: str | None
    grain: str | None
    anchor: str | None


def said(temporal: pl.DataFrame) -> list[Said]:
    """Temporal rows of CLAIMS, in their order."""
    whens = temporal["when"].struct.unnest().select(When._fields).rows()
    columns = (temporal[name].to_list() for name in Said._fields[:-1])
    return list(map(Said._make, zip(*columns, map(When._make, whens), strict=True)))
