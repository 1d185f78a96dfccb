"""Articles to sentences: paragraphs and sentences with their spans, page furniture set aside."""

from __future__ import annotations

from typing import Any

import polars as pl

from reconcile.languages import Language, Languages
from reconcile.segment.furniture import furniture
from reconcile.segment.sentences import sentences_of
from reconcile.tables import SENTENCES, in_order

_LONGEST_HEADING = 140  # characters
_TERMINAL = (".", "!", "?", "…", ":", ";", ",")
_CLOSING = "\"“”»«')"

Span = tuple[int, int]


def segment(articles: pl.DataFrame, languages: Languages) -> pl.DataFrame:
    """SENTENCES of ARTICLES, in the order of the texts."""
    rows: list[tuple[Any, ...]] = []
    for (tag,), part in articles.group_by("language", maintain_order=True):
        language = languages.find(str(tag))
        texts = part["text"].to_list()
        spans = [_paragraphs(text) for text in texts]
        lines = [text[a:b] for text, ab in zip(texts, spans, strict=True) for a, b in ab]
        reasons = iter(furniture(pl.Series(lines, dtype=pl.String), language))
        for source, text, ab in zip(part["source"], texts, spans, strict=True):
            why = [next(reasons) for _ in ab]
            if len(ab) == 1 and any(c.isdigit() for c in text[:_LONGEST_HEADING]):
                why = [None if reason == "no words" else reason for reason in why]
            rows += _article(source, str(tag), text, ab, why, language)
    columns = zip(*rows, strict=True) if rows else [()] * len(SENTENCES.schema)
    sentences = pl.DataFrame(
        dict(zip(SENTENCES.schema, columns, strict=True)), schema=SENTENCES.schema
    )
    if articles["language"].n_unique() < 2:
        return sentences
    return in_order(sentences, articles)


def _article(
    source: str,
    tag: str,
    text: str,
    paragraphs: list[Span],
    reasons: list[str | None],
    language: Language | None,
) -> list[tuple[Any, ...]]:
    """Rows of one article: its sentences, and its furniture line by line."""
    rows: list[tuple[Any, ...]] = []
    seen: dict[str, int] = {}
    for number, ((start, end), reason) in enumerate(zip(paragraphs, reasons, strict=True)):
        paragraph = text[start:end]
        if reason:
            spans, role = [(0, end - start)], "furniture"
        else:
            spans = sentences_of(paragraph, language)
            role = _role(paragraph, len(spans))
        for a, b in spans:
            words = paragraph[a:b]
            index = len(rows)
            earlier = seen.setdefault(words, index)
            repeats = earlier if earlier != index else None
            rows.append(
                (source, index, start + a, start + b, words, tag, number, role, reason, repeats)
            )
    return rows


def _paragraphs(text: str) -> list[Span]:
    """Spans of the lines that hold anything, without the white space around them."""
    spans, start = [], 0
    for line in text.splitlines(keepends=True):
        stripped = line.strip()
        if stripped:
            begin = start + len(line) - len(line.lstrip())
            spans.append((begin, begin + len(stripped)))
        start += len(line)
    return spans


def _role(paragraph: str, sentences: int) -> str:
    short = sentences == 1 and len(paragraph) <= _LONGEST_HEADING
    return "heading" if short and not paragraph.rstrip(_CLOSING).endswith(_TERMINAL) else "body"
