"""Articles to sentences: paragraphs and sentences with their spans, page furniture set aside."""

from __future__ import annotations

import polars as pl

from reconcile.languages import Language, Languages
from reconcile.segment.furniture import furniture
from reconcile.segment.sentences import sentences_of
from reconcile.tables import SENTENCES

_LONGEST_HEADING = 140  # characters
_ENDED = r"[.!?…:;,][\"“”»«')]*$"  # as a paragraph of text is
_TEXT = pl.col("text")
_ALONE = pl.col("article").is_unique()
_LINE_BREAK = r"[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"  # beside "\n"; each is one character


def segment(articles: pl.DataFrame, languages: Languages) -> pl.DataFrame:
    """SENTENCES of ARTICLES, in the order of the texts."""
    lines = _lines(articles)
    parts = lines.partition_by("language", as_dict=True)
    # By name: the patterns of a language are then still at hand for its regions.
    read = [_read(parts[tag], languages.find(*tag)) for tag in sorted(parts)]
    if not read:
        return SENTENCES.empty()
    rows = pl.concat(read).sort("article", "start")
    rows = rows.with_columns(sentence=pl.int_range(pl.len()).over("article"))
    first = pl.col("sentence").first().over("article", "text")
    columns = rows.with_columns(
        articles["source"].gather(rows["article"]),
        repeats=pl.when(first != pl.col("sentence")).then(first),
    )
    return columns.select(pl.col(name).cast(kind) for name, kind in SENTENCES.schema.items())


def _lines(articles: pl.DataFrame) -> pl.DataFrame:
    """The lines that hold anything, bare of white space, with the character each begins on."""
    lines = articles.with_row_index("article").select(
        "article", "language", _TEXT.str.replace_all(_LINE_BREAK, "\n").str.split("\n")
    )
    size = _TEXT.str.len_chars()
    until = (size + 1).cum_sum().over("article") - 1
    bare = lines.explode("text").select(
        "article",
        "language",
        begin=until - _TEXT.str.strip_chars_start().str.len_chars(),
        text=_TEXT.str.strip_chars(),
    )
    held = bare.filter(_TEXT != "")
    return held.with_columns(paragraph=pl.int_range(pl.len()).over("article"))


def _read(lines: pl.DataFrame, language: Language | None) -> pl.DataFrame:
    """The sentences of lines in one language, and its furniture line by line."""
    lines = lines.with_columns(furniture(lines["text"], language).alias("reason"))
    # An article of one line of figures is a table's cell, and no ornament.
    figures = _ALONE & _TEXT.str.head(_LONGEST_HEADING).str.contains(r"\pN")
    kept = pl.col("reason").is_null() | (figures & (pl.col("reason") == "no words"))
    set_aside = lines.filter(~kept).with_columns(
        start="begin", end=pl.col("begin") + _TEXT.str.len_chars(), role=pl.lit("furniture")
    )
    text = lines.filter(kept).with_columns(reason=pl.lit(None, pl.String))
    spans = sentences_of(text["text"], language)
    short = pl.col("line").is_unique() & (_TEXT.str.len_chars() <= _LONGEST_HEADING)
    heading = short & ~_TEXT.str.contains(_ENDED)
    said = pl.concat([text.drop("text")[spans["line"]], spans], how="horizontal").with_columns(
        pl.col("start", "end") + pl.col("begin"),
        role=pl.when(heading).then(pl.lit("heading")).otherwise(pl.lit("body")),
    )
    return pl.concat([said.select(set_aside.columns), set_aside])
