"""Who carries whose text: sources that print one text count as one origin."""

from __future__ import annotations

import polars as pl

SHINGLE = 5  # words; Broder: On the resemblance and containment of documents (1997)
CONTAINED = 0.5  # share of the shorter text's shingles that the longer one has too
COMMON = 20  # sources of a story: what more of them print is a footer, or the one text of them all
SHARED = 10  # at least so many: two short texts may share a phrase without sharing a text


def origins(sources: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """SOURCES in and out, with `origin`: the source, or the earliest of those with its text."""
    earliest_first = sources.sort("published", "source", nulls_last=True)["source"].to_list()
    rank = {source: n for n, source in enumerate(earliest_first)}
    parent = {source: source for source in earliest_first}

    def root(source: str) -> str:
        while parent[source] != source:
            source = parent[source]
        return source

    for one, other in _copies(_shingles(sources, sentences)).iter_rows():
        first, second = sorted((root(one), root(other)), key=rank.__getitem__)
        parent[second] = first
    return sources.with_columns(
        origin=pl.Series([root(source) for source in sources["source"]], dtype=pl.String)
    )


def _shingles(sources: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """Columns story, source, shingle: every run of five words of a body, once."""
    following = [pl.col("word").shift(-n).over("source") for n in range(SHINGLE)]
    return (
        sentences.filter(pl.col("role") == "body")
        .join(sources.select("source", "story"), on="source")
        .sort("source", "sentence")
        .with_columns(word=pl.col("text").str.to_lowercase().str.extract_all(r"\w+"))
        .explode("word")
        .drop_nulls("word")
        .select("story", "source", shingle=pl.concat_str(following, separator=" "))
        .drop_nulls("shingle")
        .unique()
    )


def _copies(shingles: pl.DataFrame) -> pl.DataFrame:
    """Pairs of sources of a story that share their text: an index by shingle, joined to itself.

    Of a shingle that many print, only the first of them is held against the others, so that the
    cost grows with the text and not with its square.
    """
    sizes = shingles.group_by("source").len("size")
    ranked = shingles.with_columns(
        rank=pl.col("source").rank("ordinal").over("story", "shingle"),
        spread=pl.len().over("story", "shingle"),
    )
    left = ranked.filter((pl.col("spread") <= COMMON) | (pl.col("rank") == 1))
    return (
        left.join(shingles, on=["story", "shingle"], suffix="_b")
        .filter(pl.col("source") < pl.col("source_b"))
        .group_by("source", "source_b")
        .len("shared")
        .join(sizes, on="source")
        .join(sizes.rename({"source": "source_b"}), on="source_b", suffix="_b")
        .filter(
            pl.col("shared") >= SHARED,
            pl.col("shared") >= CONTAINED * pl.min_horizontal("size", "size_b"),
        )
        .select("source", "source_b")
        .sort("source", "source_b")
    )
