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
_LINES = {"article": pl.UInt32(), "paragraph": pl.UInt32(), "begin": pl.UInt32(), "text": pl.String()}


def segment(articles: pl.DataFrame, languages: Languages) -> pl.DataFrame:
    """SENTENCES of ARTICLES, in the order of the texts."""
    lines = _lines(articles)
    parts = lines.partition_by("language", as_dict=True)
    read = [_read(part, languages.find(tag)) for (tag,), part in parts.items()]
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
    """The lines that hold anything, without the white space around them."""
    rows = [
        (article, number, begin, line)
        for article, text in enumerate(articles["text"])
        for number, (begin, line) in enumerate(_paragraphs(text))
    ]
    lines = pl.DataFrame(rows, schema=_LINES, orient="row")
    return lines.with_columns(articles["language"].gather(lines["article"]))


def _paragraphs(text: str) -> list[tuple[int, str]]:
    """The lines of a text that hold anything, bare of white space, each with where it begins."""
    lines, start = [], 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            lines.append((start + line.index(bare[0]), bare))
        start += len(line)
    return lines


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
