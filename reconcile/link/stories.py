"""Which articles tell one story, and the table of sources."""

from __future__ import annotations

import polars as pl

from reconcile.tables import SOURCES


def stories(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """SOURCES of ARTICLES: a folder is a story; every source is its own origin until compared."""
    told = claims.group_by("source").agg(claims=pl.len().cast(pl.Int64))
    folder = pl.col("path").str.extract(r"^(.*)/[^/]*$").fill_null(".")
    return (
        articles.join(told, on="source", how="left", maintain_order="left")
        .with_columns(
            story=folder,
            origin=pl.col("source"),
            claims=pl.col("claims").fill_null(0),
            words=pl.col("text").str.count_matches(r"\S+").cast(pl.Int64),
        )
        .select(SOURCES.schema.keys())
    )
