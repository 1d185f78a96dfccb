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
            "resolved": "whether a time that points from another was given a date; null where it "
            "does not point",
        },
    ),
    "facts": Checkable(
        tables.FACTS,
        id="fact",
        words="label",
        derived={
            "gap": "largest relative gap between two sources; null for dates",
            "gap_days": "largest gap between two sources, in days; null for figures",
            "subject": "concept of its first claim, else the noun counted there",
            "opposite_bounds": "whether one source names a lower bound above another's upper one; "
            "null where no two bounds face each other",
            "past_days": "how many days its sources name for what lies behind them; null for "
            "figures and where no day is named",
        },
    ),
    "pairs": Checkable(
        tables.PAIRS,
        id="pair",
        words="wordings",
        derived={
            "pair": "the two claims, as `a b`",
            "wordings": "what the two say, as `“…” and “…”`",
            "source_a": "source of `a`",
            "source_b": "source of `b`",
            "kind": "kind of the fact",
            "subject": "subject of the fact",
        },
    ),
    "sources": Checkable(tables.SOURCES, id="source", words="source", derived={}),
}


# How a time points: from the day of writing, or from another one.
POINTING = ("weekday", "deictic", "offset", "year_before", "part")
LOWER, UPPER = ("more_than", "at_least"), ("less_than", "at_most", "up_to")
DAY_OR_FINER = ("day", "part_of_day", "hour", "minute", "second")


def claims_to_check(claims: pl.DataFrame, articles: pl.DataFrame) -> pl.DataFrame:
    """Claims with the derived columns of `TABLES`, flat."""
    length = (pl.col("end") - pl.col("start")).clip(lower_bound=0)
    said = pl.col("article").str.slice(pl.col("start"), length)
    points = pl.col("when").struct.field("shape").is_in(POINTING).fill_null(False)
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
            resolved=pl.when(points & pl.col("kind").is_in(["date", "time"])).then(
                pl.col("date_start").is_not_null()
            ),
        )
        .select(TABLES["claims"].columns)
    )


def facts_to_check(
    facts: pl.DataFrame, pairs: pl.DataFrame, members: pl.DataFrame, claims: pl.DataFrame
) -> pl.DataFrame:
    """Facts with the derived columns of `TABLES`, flat."""
    dated = pl.col("kind").is_in(["date", "time"])
    said = members.join(claims, on="claim", how="inner", maintain_order="left")
    derived = (
        pairs.group_by("fact").agg(largest=pl.col("gap").max()),
        said.group_by("fact").agg(subject=pl.coalesce("concept", "counted").first()),
        _facing_bounds(pairs, claims),
        said.filter(_past_day()).group_by("fact").agg(past_days=_day().n_unique().cast(pl.Int64)),
    )
    for each in derived:
        facts = facts.join(each, on="fact", how="left", maintain_order="left")
    return facts.with_columns(
        gap=pl.when(~dated).then("largest"),
        gap_days=pl.when(dated).then("largest"),
        past_days=pl.when(dated).then("past_days"),
    ).select(TABLES["facts"].columns)


def pairs_to_check(pairs: pl.DataFrame, claims: pl.DataFrame, facts: pl.DataFrame) -> pl.DataFrame:
    """Pairs with the derived columns of `TABLES`, flat; `facts` as `facts_to_check` gives them."""
    quoted = pl.format("“{}” and “{}”", "wording_a", "wording_b")
    return (
        _with_claims(pairs, claims.select("claim", "source", "wording"))
        .join(facts.select("fact", "kind", "subject"), on="fact", how="left")
        .with_columns(pair=pl.format("{} {}", "a", "b"), wordings=quoted)
        .select(TABLES["pairs"].columns)
    )


def _with_claims(pairs: pl.DataFrame, said: pl.DataFrame) -> pl.DataFrame:
    """Each pair with the columns of its two claims, as `_a` and `_b`."""
    for side in ("a", "b"):
        columns = {name: f"{name}_{side}" for name in said.columns if name != "claim"}
        pairs = pairs.join(
            said.rename(columns), left_on=side, right_on="claim", how="left", maintain_order="left"
        )
    return pairs


def _facing_bounds(pairs: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """Facts in which two bounds face each other, and whether they leave nothing between them."""
    sides = _with_claims(pairs, claims.select("claim", "hedge", "low", "high"))

    def facing(low: str, high: str) -> tuple[pl.Expr, pl.Expr]:
        bounds = pl.col(f"hedge_{low}").is_in(LOWER) & pl.col(f"hedge_{high}").is_in(UPPER)
        return bounds, pl.col(f"low_{low}") > pl.col(f"high_{high}")

    faces = [facing("a", "b"), facing("b", "a")]
    return (
        sides.filter(faces[0][0] | faces[1][0])
        .group_by("fact")
        .agg(opposite_bounds=pl.any_horizontal(f & o for f, o in faces).fill_null(False).any())
    )


def _day() -> pl.Expr:
    return pl.col("date_start").str.slice(0, 10)


def _past_day() -> pl.Expr:
    """A day that is named, of what lies no later than the day of writing."""
    before = _day() <= pl.col("published").str.split("/").list.last().str.slice(0, 10)
    return pl.col("grain").is_in(DAY_OR_FINER) & before.fill_null(False)


def _known_units(units: pl.Series) -> pl.Series:
    from reconcile.values.units import known

    names = [name for name in units.drop_nulls().unique().sort() if known(name)]
    return units.is_in(pl.Series(names, dtype=pl.String).implode())
