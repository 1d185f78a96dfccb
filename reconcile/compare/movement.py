"""What moves: figures that a later source only recalls, and things that are told to have moved."""

from __future__ import annotations

import polars as pl

THING = ("fact", "role")
READING = ("inner_low", "inner_high")
ORIGINS = 2  # that said it before, and that say it now: more than one slip


def with_movement(rows: pl.DataFrame) -> pl.DataFrame:
    """`moves` as all claims of the fact tell it together, and `recalled`.

    A claim whose own words do not tell (“6.610 people”) moves where another's do (“6.850 jobs”).
    Where a source gives in one sentence what another said on an earlier day and a figure apart
    from it (“from 6.500 to 8.000”), it tells that the thing has moved, whatever it is. Of a thing
    that nobody's words tell of, it shows where all say one figure up to some day, and all another
    one from then on.

    `recalled`: said before by another source, of a thing that moves, where its own has a reading
    that came up later: “Gestern war noch von zwei Toten die Rede”.
    """
    return (
        rows.with_columns(new=_came_up())
        .with_columns(moves=_moves())
        .join(_replaced(rows), on=THING, how="left", maintain_order="left")
        .with_columns(moves=pl.coalesce("moves", "replaced"))
        .with_columns(recalled=(_has_later("source") & pl.col("moves")).fill_null(False))
    )


def _came_up() -> pl.Expr:
    """The day on which the very reading was first given; null for dates."""
    return pl.when(role="value").then(pl.col("said_from").min().over(*THING, *READING))


def _has_later(*within: str) -> pl.Expr:
    """Whether it came up before its own day, and another reading there came up later."""
    later = pl.col("new").max().over(*THING, *within) > pl.col("new")
    return (pl.col("new") < pl.col("said_from")) & later


def _moves() -> pl.Expr:
    """Null where no claim of the fact tells."""
    sentence = (*THING, "source", "sentence")
    apart = pl.col("inner_low").max().over(sentence) > pl.col("inner_high").min().over(sentence)
    revised = (_has_later("source", "sentence") & apart).fill_null(False).any().over(THING)
    figure = pl.col("role") == "value"
    others = pl.when(figure & pl.col("moves").any().over(THING)).then(True)
    return pl.when(revised).then(True).otherwise(pl.coalesce("moves", others))


def _replaced(rows: pl.DataFrame) -> pl.DataFrame:
    """Whether each figure of a thing was given by several origins, and by none after the next."""
    figures = (
        rows.filter(pl.col("role") == "value")
        .drop_nulls([*READING, "said_from"])
        .group_by(*THING, *READING)
        .agg(
            first=pl.col("said_from").min(),
            last=pl.col("said_from").max(),
            origins=pl.col("origin").n_unique(),
        )
        .sort(*THING, "first")
    )
    in_turn = pl.col("last").shift(1) < pl.col("first")
    several = (pl.len() > 1) & (pl.col("origins") >= ORIGINS).all()
    return figures.group_by(THING).agg(replaced=several & in_turn.fill_null(True).all())
