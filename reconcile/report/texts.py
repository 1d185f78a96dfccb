"""The sources as they read: every claim marked in its place, and linked to its fact."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

import polars as pl

from reconcile.report.model import Fact, Piece, Source, Text
from reconcile.report.quotation import plain

if TYPE_CHECKING:
    from reconcile.report import Report

VERDICTS = ("conflict", "update", "borderline", "compatible", "agree", "single")
Mark = tuple[int, int, Fact]


def texts_of(
    report: Report, facts: Iterable[Fact], sources: Mapping[str, Source]
) -> tuple[Text, ...]:
    """A text a source, in order of publication."""
    articles = dict(report.articles.select("source", "text").iter_rows())
    marks = _marks(report, facts)
    sentences: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in report.sentences.iter_rows(named=True):
        sentences[row["source"]].append(row)
    return tuple(
        Text(source, tuple(_paragraphs(articles.get(id, ""), sentences[id], marks[id])))
        for id, source in sources.items()
    )


def _marks(report: Report, facts: Iterable[Fact]) -> dict[str, list[Mark]]:
    """Places of claims with their facts, in the order of each text; none within another.

    A claim to two facts leads to the one that differs most; of claims that overlap, the first and
    longest is marked.
    """
    fact_of: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda fact: VERDICTS.index(fact.verdict)):
        for said in fact.said:
            fact_of.setdefault(said.claim, fact)
    marks: dict[str, list[Mark]] = defaultdict(list)
    places = report.claims.sort("start", -pl.col("end")).select("claim", "source", "start", "end")
    for claim, source, start, end in places.iter_rows():
        before = marks[source]
        if claim in fact_of and (not before or before[-1][1] <= start):
            before.append((start, end, fact_of[claim]))
    return marks


def _paragraphs(
    text: str, sentences: list[dict[str, Any]], marks: list[Mark]
) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    ahead = deque(marks)
    for _, rows in groupby(sentences, key=lambda row: row["paragraph"]):
        paragraph = list(rows)
        within = []
        while ahead and ahead[0][1] <= paragraph[-1]["end"]:
            within.append(ahead.popleft())
        pieces = _pieces(text, paragraph[0]["start"], paragraph[-1]["end"], within)
        yield paragraph[0]["role"], tuple(piece for piece in pieces if piece.words)


def _pieces(text: str, start: int, end: int, marks: list[Mark]) -> Iterator[Piece]:
    at = start
    for first, last, fact in marks:
        if first >= at:
            yield Piece(plain(text[at:first]))
            yield Piece(plain(text[first:last]), fact)
            at = last
    yield Piece(plain(text[at:end]))
