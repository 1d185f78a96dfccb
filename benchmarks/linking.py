"""How the time to link grows with the number of claims: it should stay the same a claim.

The claims are those of the stories of fixtures/, told over and over: every copy is a story of its
own, with sources of its own, as in a folder that holds a desk's week or year.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import polars as pl

from benchmarks.corpus import FIXTURES
from reconcile.languages import load
from reconcile.link import link, stories
from reconcile.pipeline import claims_of
from reconcile.settings import Settings
from reconcile.sources import read_sources

SIZES = (1_000, 10_000, 100_000)


def measured() -> Iterator[tuple[int, float]]:
    """Claims linked, and the seconds that it took, for each size."""
    languages = load()
    articles = read_sources([str(FIXTURES)], Settings()).table
    found = claims_of(articles, languages)
    sources = stories(articles, found.claims)
    tables = (found.claims, found.cues, found.sentences, sources)
    link(*tables, languages)  # warm
    for size in SIZES:
        copies = [_copy(tables, n) for n in range(-(-size // found.claims.height))]
        claims, cues, sentences, told = (pl.concat(parts) for parts in zip(*copies, strict=True))
        claims = claims.head(size)
        begun = perf_counter()
        link(claims, cues, sentences, told, languages)
        yield claims.height, perf_counter() - begun


def _copy(tables: tuple[pl.DataFrame, ...], number: int) -> list[pl.DataFrame]:
    """The tables with sources, stories and claims named apart."""
    prefix = pl.lit(f"{number}/")

    def named(table: pl.DataFrame) -> pl.DataFrame:
        own = [c for c in ("source", "story", "claim", "of", "repeats") if _is_name(table, c)]
        changed = [(prefix + pl.col(c)).alias(c) for c in own]
        if "role" in table.columns and "concept" in table.columns:  # a time cue names its claim
            time = pl.col("role") == "time"
            changed.append(pl.when(time).then(prefix + pl.col("concept")).otherwise("concept"))
        return table.with_columns(changed)

    return [named(table) for table in tables]


def _is_name(table: pl.DataFrame, column: str) -> bool:
    return table.schema.get(column) == pl.String
