"""Who carries whose text: sources that print one text count as one origin.

So do two that share some wording and credit one agency. A credit alone says nothing: an agency
tells a story more than once, and not the same each time.
"""

from __future__ import annotations

import polars as pl

from reconcile.values.groups import Groups

SHINGLE = 5  # words; Broder: On the resemblance and containment of documents (1997)
CONTAINED = 0.5  # share of the shorter text's shingles that the longer one has too
WITH_CREDIT = 0.1  # and of two that credit one agency
# Credits by their form: “Wien (dpa) -”, “(APA/Reuters)”, “uh/qu (dpa, rtr)”.
DATELINE = r"^\p{Lu}[^()]{1,40}\(([\p{L}/, -]{2,30})\)\s*[-–—:]"
CREDIT_LINE = r"^[\p{L}/ ]{0,12}\(([\p{L}\d/, -]{2,30})\)$"
COMMON = 20  # sources of a story: what more of them print is a footer, or the one text of them all
SHARED = 10  # at least so many: two short texts may share a phrase without sharing a text


def origins(sources: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """SOURCES in and out, with `origin`: the source, or the earliest of those with its text."""
    earliest_first = sources.sort("published", "source", nulls_last=True)["source"].to_list()
    texts = Groups(earliest_first)
    shared = _shared(_shingles(sources, sentences))
    agency = _credited(shared, sources, sentences)
    is_copy = (pl.col("part") >= CONTAINED) | pl.struct("source", "source_b").is_in(agency)
    for one, other in shared.filter(is_copy).select("source", "source_b").iter_rows():
        texts.join(one, other)
    origin = texts.firsts()
    return sources.with_columns(
        origin=pl.Series([origin[source] for source in sources["source"]], dtype=pl.String)
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


def _credited(shared: pl.DataFrame, sources: pl.DataFrame, sentences: pl.DataFrame) -> pl.Series:
    """The pairs that name one agency, as structs: one that is credited as such in their story."""
    some = pl.concat([shared["source"], shared["source_b"]]).unique()
    text = (
        sentences.filter(pl.col("source").is_in(some.implode()))
        .join(sources.select("source", "story"), on="source")
        .select("story", "source", text=pl.col("text").str.strip_chars())
    )
    line = pl.coalesce(pl.col("text").str.extract(form) for form in (DATELINE, CREDIT_LINE))
    agencies = (
        text.select("story", agency=line.str.to_lowercase().str.extract_all(r"\p{L}{2,}"))
        .explode("agency", empty_as_null=False)
        .unique()
        .drop_nulls()
    )
    names = text.join(agencies, on="story").filter(
        pl.col("text").str.contains(pl.format(r"(?i)\b{}\b", "agency"))
    )
    named = names.select("source", "agency").unique()
    return (
        shared.join(named, on="source")
        .join(named.rename({"source": "source_b"}), on=["source_b", "agency"])
        .select(pair=pl.struct("source", "source_b"))
        .unique()
        .to_series()
        .implode()
    )


def _shared(shingles: pl.DataFrame) -> pl.DataFrame:
    """Pairs of sources of a story, and which `part` of the shorter text they share.

    An index by shingle, joined to itself.

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
        .select(
            "source",
            "source_b",
            "shared",
            part=pl.col("shared") / pl.min_horizontal("size", "size_b"),
        )
        .filter(pl.col("shared") >= SHARED, pl.col("part") >= WITH_CREDIT)
        .sort("source", "source_b")
    )
