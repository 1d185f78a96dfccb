"""Sentences to claims as said: quantities and unanchored times, with what stands around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any

import polars as pl

from reconcile.extract.carried import LEAD, Carried
from reconcile.extract.foreign import read_foreign
from reconcile.extract.line import lines
from reconcile.extract.rows import BLANK, CUE_COLUMNS, Row
from reconcile.extract.single import read_singles
from reconcile.extract.triggers import trigger_pattern
from reconcile.languages import Language, Languages
from reconcile.tables import CLAIMS, CUES, NOT_COMPARED, Table, in_order

_BASE = pl.col("language").str.split("-").list.first()


@dataclass(frozen=True)
class Said:
    """CLAIMS without readings, their CUES, and what was set aside unread (NOT_COMPARED)."""

    claims: pl.DataFrame
    cues: pl.DataFrame
    set_aside: pl.DataFrame


def extract(sentences: pl.DataFrame, articles: pl.DataFrame, languages: Languages) -> Said:
    """Read every sentence that is worth a look: SENTENCES and ARTICLES to claims."""
    known = list(languages)
    text = sentences.filter(pl.col("role") != "furniture")
    rows: list[Row] = []
    cues: list[tuple[Any, ...]] = []
    for (tag,), part in text.filter(_BASE.is_in(known)).group_by("language", maintain_order=True):
        _read(part, str(tag), languages[str(tag)], rows, cues)
    rows += read_foreign(text.filter(~_BASE.is_in(known)))
    claims = _claims(rows, articles)
    return Said(_mark_repeats(claims, sentences), _cues(cues), _set_aside(sentences, known))


def extract_singles(
    sentences: pl.DataFrame, claims: pl.DataFrame, articles: pl.DataFrame, languages: Languages
) -> Said:
    """Articles read as 1, where some source counts the same thing (`tables.SINGLE`)."""
    rows, cues = read_singles(sentences, claims, languages)
    return Said(_claims(rows, articles), _cues(cues), NOT_COMPARED.frame([]))


def _claims(rows: list[Row], articles: pl.DataFrame) -> pl.DataFrame:
    """CLAIMS of their rows, in the order of ARTICLES and their texts."""
    dates = articles.select("source", "published", "published_basis")
    said = _frame(CLAIMS, tuple(BLANK), map(itemgetter(*BLANK), rows))
    claims = said.join(dates, on="source", how="left", maintain_order="left")
    known = {*claims.columns}
    later = [pl.lit(None, t).alias(c) for c, t in CLAIMS.schema.items() if c not in known]
    whole = claims.with_columns(later).select(CLAIMS.schema.keys())
    return in_order(whole, articles, "start", "end")


def _cues(cues: list[tuple[Any, ...]]) -> pl.DataFrame:
    """CUES of their rows."""
    return _frame(CUES, CUE_COLUMNS, cues)


def _frame(table: Table, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> pl.DataFrame:
    """These columns of a table, of their rows; by columns is how Polars takes them fastest."""
    columns = list(zip(*rows, strict=True)) or [()] * len(names)
    schema = {name: table.schema[name] for name in names}
    return pl.DataFrame(dict(zip(names, columns, strict=True)), schema=schema)


def _read(
    sentences: pl.DataFrame,
    tag: str,
    language: Language,
    rows: list[Row],
    cues: list[tuple[Any, ...]],
) -> None:
    """Add the claims and cues of all sentences in one language."""
    first = pl.col("sentence") < LEAD
    worth = sentences.filter(first | pl.col("text").str.contains(_worth_a_look(language)))
    article = Carried("")
    for source, number, line in lines(worth, language):
        if source != article.source:
            article = Carried(source)
        read, around = article.read(number, line)
        for row in read:
            row["language"] = tag
        rows += read
        cues += around


@lru_cache(maxsize=64)
def _worth_a_look(language: Language) -> str:
    """A pattern that every sentence with a figure or a time matches; Polars runs it."""
    return trigger_pattern(language)


def _mark_repeats(claims: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """Claims of a sentence that an earlier one says word for word: which claim they repeat."""
    again = sentences.filter(pl.col("repeats").is_not_null()).select(
        "source", "sentence", "repeats"
    )
    if again.is_empty():
        return claims
    within = (pl.col("start") - pl.col("sentence_start")).alias("within")
    first = claims.select(
        "source", "kind", "text", within, repeats=pl.col("sentence"), original=pl.col("claim")
    )
    repeated = (
        claims.select("claim", "source", "sentence", "kind", "text", within)
        .join(again, on=["source", "sentence"])
        .join(first, on=["source", "kind", "text", "within", "repeats"])
        .select("claim", "original")
        .unique("claim", keep="first", maintain_order=True)
    )
    return (
        claims.join(repeated, on="claim", how="left", maintain_order="left")
        .with_columns(repeats=pl.coalesce("original", "repeats"))
        .select(CLAIMS.schema.keys())
    )


def _set_aside(sentences: pl.DataFrame, known: list[str]) -> pl.DataFrame:
    """Lines with figures in them that were not read, and why."""
    furniture = pl.col("role") == "furniture"
    return (
        sentences.filter((furniture | ~_BASE.is_in(known)) & pl.col("text").str.contains(r"\d"))
        .with_columns(
            reason=pl.when(furniture)
            .then(pl.format("page furniture: {}", "reason"))
            .when(pl.col("language") == "und")
            .then(pl.lit("its language is not known"))
            .otherwise(pl.format("no language file for {}", "language"))
        )
        .select(NOT_COMPARED.schema.keys())
    )
