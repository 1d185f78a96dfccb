"""Articles to sentences: paragraphs and sentences with their spans, page furniture set aside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import polars as pl

from reconcile.languages import Language, Languages
from reconcile.segment.furniture import furniture
from reconcile.segment.sentences import sentences_of
from reconcile.tables import SENTENCES

_LONGEST_HEADING = 140  # characters
_TERMINAL = ".!?…:;,"


def segment(articles: pl.DataFrame, languages: Languages) -> pl.DataFrame:
    """SENTENCES of ARTICLES, in the order of the texts."""
    rows = []
    for source, tag, text in articles.select("source", "language", "text").iter_rows():
        language = languages[tag] if tag in languages else None
        rows += _article(source, tag, text, language)
    return SENTENCES.frame(rows)


def _article(source: str, tag: str, text: str, language: Language | None) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    seen: dict[str, int] = {}
    for number, (start, end) in enumerate(_paragraphs(text)):
        paragraph = text[start:end]
        reason = furniture(paragraph, language)
        spans = [(0, len(paragraph))] if reason else sentences_of(paragraph, language)
        for a, b in spans:
            words = paragraph[a:b]
            rows.append(
                {
                    "source": source,
                    "sentence": len(rows),
                    "start": start + a,
                    "end": start + b,
                    "text": words,
                    "language": tag,
                    "paragraph": number,
                    "role": "furniture" if reason else _role(paragraph, len(spans)),
                    "reason": reason,
                    "repeats": seen.get(words),
                }
            )
            seen.setdefault(words, len(rows) - 1)
    return rows


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the lines that hold anything, without the white space around them."""
    start = 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            begin = start + line.index(stripped[0])
            yield begin, begin + len(stripped)
        start += len(line)


def _role(paragraph: str, sentences: int) -> str:
    short = sentences == 1 and len(paragraph) <= _LONGEST_HEADING
    return "heading" if short and not paragraph.rstrip("\"“”»«')").endswith(tuple(_TERMINAL)) else "body"
