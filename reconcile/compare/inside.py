"""What an article gets wrong by itself: a weekday not of its date, a part beyond its whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import polars as pl

Row = dict[str, Any]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_READ = ("claim", "source", "kind", "wording", "published", "repeats")


def inside(claims: pl.DataFrame, sources: pl.DataFrame) -> Iterator[Row]:
    """Each fault: rule, the source, the claims that it is about, and what is to be said of it."""
    outlet = dict(sources.select("source", "outlet").iter_rows())
    for row in (*_weekdays(claims), *_parts(claims)):
        name = outlet.get(row["source"]) or row["source"]
        yield row | {"message": f"{' '.join(name.split())} {row['message']}."}


def _weekdays(claims: pl.DataFrame) -> Iterator[Row]:
    """“Mittwoch, 13. Januar 2022”: that was a Thursday."""
    said = claims.filter(
        pl.col("kind") == "date",
        pl.col("repeats").is_null(),
        pl.col("grain") == "day",
        pl.col("date_start").is_not_null(),
    ).select(*_READ, "date_start", *(_when(name) for name in ("weekday", "day", "month")))
    dated = said.drop_nulls(["weekday", "day", "month"])
    for row in dated.iter_rows(named=True):
        day = date.fromisoformat(row["date_start"][:10])
        if day.isoweekday() != row["weekday"]:
            what = f"has “{_one_line(row['wording'])}”; {day} is a {WEEKDAYS[day.weekday()]}"
            yield _fault("weekday-mismatch", row, [row["claim"]], what)


def _parts(claims: pl.DataFrame) -> Iterator[Row]:
    """“40 der 37 Mandate”: more than there are."""
    exact = claims.filter(pl.col("hedge").is_in(["none", "exact"]), pl.col("repeats").is_null())
    wholes = exact.select(of="claim", whole="value", whole_wording="wording")
    parts = exact.select(*_READ, "of", "value").join(wholes, on="of")
    for row in parts.filter(pl.col("value") > pl.col("whole")).sort("claim").iter_rows(named=True):
        part, whole = _one_line(row["wording"]), _one_line(row["whole_wording"])
        what = f"has “{part}” as a part of “{whole}”, which is less"
        yield _fault("part-exceeds-whole", row, [row["claim"], row["of"]], what)


def _when(name: str) -> pl.Expr:
    return pl.col("when").struct.field(name).alias(name)


def _fault(rule: str, row: Row, claims: list[str], what: str) -> Row:
    words = (row["source"], _one_line(row["wording"]))
    return {
        "rule": rule,
        "source": row["source"],
        "claims": claims,
        "words": words,
        "message": what,
    }


def _one_line(words: str) -> str:
    return " ".join(words.split())
