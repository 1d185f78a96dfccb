"""A weekday that is not of its date, a part beyond its whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import polars as pl

from reconcile.compare.inside.passage import Row, fault
from reconcile.compare.voices import EXACT
from reconcile.compare.wording import one_line

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NEAR = 60  # days from publication within which a day without its year is of that year
_READ = ("claim", "source", "kind", "wording")


def weekdays(claims: pl.DataFrame) -> Iterator[Row]:
    """“Mittwoch, 13. Januar 2022”: that was a Thursday."""
    said = claims.filter(
        pl.col("kind") == "date",
        pl.col("repeats").is_null(),
        pl.col("grain") == "day",
        pl.col("date_start").is_not_null(),
    ).select(*_READ, "published", "date_start", *map(_when, ("weekday", "day", "month", "year")))
    dated = said.drop_nulls(["weekday", "day", "month"]).filter(_year_is_known())
    for row in dated.iter_rows(named=True):
        day = date.fromisoformat(row["date_start"][:10])
        if day.isoweekday() != row["weekday"]:
            what = f"has “{one_line(row['wording'])}”; {day} is a {WEEKDAYS[day.weekday()]}"
            yield fault("weekday-mismatch", [row], what)


def _year_is_known() -> pl.Expr:
    """Said, or that of an article that was published about then."""
    day, published = (
        pl.col(name).str.slice(0, 10).str.to_date(strict=False)
        for name in ("date_start", "published")
    )
    apart = (day - published).dt.total_days().abs()
    return pl.col("year").is_not_null() | (apart <= NEAR).fill_null(False)


def parts(claims: pl.DataFrame) -> Iterator[Row]:
    """“40 der 37 Mandate”: more than there are."""
    exact = claims.filter(pl.col("hedge").is_in(EXACT), pl.col("repeats").is_null())
    wholes = exact.select(of="claim", whole="value", whole_wording="wording")
    found = exact.select(*_READ, "of", "value").join(wholes, on="of")
    for row in found.filter(pl.col("value") > pl.col("whole")).sort("claim").iter_rows(named=True):
        part, whole = one_line(row["wording"]), one_line(row["whole_wording"])
        what = f"has “{part}” as a part of “{whole}”, which is less"
        of = {"claim": row["of"], "wording": row["whole_wording"]}
        yield fault("part-exceeds-whole", [row, of], what)


def _when(name: str) -> pl.Expr:
    return pl.col("when").struct.field(name).alias(name)
