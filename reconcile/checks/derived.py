"""The columns that expectations can name: those of the tables, and some derived for them."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from reconcile import tables
from reconcile.tables import Table


@dataclass(frozen=True)
class Checkable:
    """A table that a suite can check: `id` names a row, `words` is what a reader knows it by."""

    table: Table
    id: str
    words: str
    derived: dict[str, str]
    """Derived columns, each with its meaning."""

    @property
    def columns(self) -> tuple[str, ...]:
        """What an expectation may name: the flat columns, and the derived ones."""
        flat = (c.name for c in self.table.columns if not c.dtype.is_nested())
        return (*flat, *self.derived)


TABLES = {
    "claims": Checkable(
        tables.CLAIMS,
        id="claim",
        words="wording",
        derived={
            "span_matches": "whether the article reads `text` at the claim's span",
            "unit_known": "whether `unit` is of the unit vocabulary; null where there is none",
            "dates_ordered": "whether `date_start` is before `date_end`; null where one is missing",
        },
    ),
    "facts": Checkable(
        tables.FACTS,
        id="fact",
        words="label",
        derived={
            "gap": "largest relative gap between two sources; null for dates",
            "gap_days": "largest gap between two sources, in days; null for figures",
        },
    ),
    "sources": Checkable(tables.SOURCES, id="source", words="source", derived={}),
}


def claims_to_check(claims: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Claims with the derived columns of `TABLES`, flat."""
    length = (pl.col("end") - pl.col("start")).clip(lower_bound=0)
    said = pl.col("article").str.slice(pl.col("start"), length)
    return (
        claims.join(
            articles.select("source", article="text"),
            on="source",
            how="left",
            maintain_order="left",
        )
        .with_columns(
            span_matches=(said == pl.col("text")).fill_null(False),
            unit_known=_known_units(claims["unit"]),
            dates_ordered=pl.col("date_start") < pl.col("date_end"),
        )
        .select(TABLES["claims"].columns)
    )


def facts_to_check(facts: pl.DataFrame, pairs: pl.DataFrame) -> pl.DataFrame:
    """Facts with the derived columns of `TABLES`, flat."""
    dated = pl.col("kind").is_in(["date", "time"])
    return (
        facts.join(
            pairs.group_by("fact").agg(largest=pl.col("gap").max()),
            on="fact",
            how="left",
            maintain_order="left",
        )
        .with_columns(gap=pl.when(~dated).then("largest"), gap_days=pl.when(dated).then("largest"))
        .select(TABLES["facts"].columns)
    )


def _known_units(units: pl.Series) -> pl.Series:
    from reconcile.values.units import known

    names = [name for name in units.drop_nulls().unique().sort() if known(name)]
    return units.is_in(pl.Series(names, dtype=pl.String).implode())
