"""“Einen Entwurf”: an article read as 1, where some source counts the same thing.

It is a weak reading, kept to be held against another source's explicit number, and told by
`tables.SINGLE`: no digit and no number word is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any

import polars as pl

from reconcile.extract.line import Found, Line, lines
from reconcile.extract.nouns import lemma
from reconcile.extract.rows import Row, read_found
from reconcile.languages import Concept, Language, Languages, concept_of

_WORDS = 3  # behind an article, among which its noun is looked for
_FEWEST = 2  # of a thing that another source counts

Counted = Set[str]


def read_singles(
    sentences: pl.DataFrame, claims: pl.DataFrame, languages: Languages
) -> tuple[list[Row], list[tuple[Any, ...]]]:
    """Rows of CLAIMS and CUES for one of what CLAIMS count, of whatever source."""
    rows: list[Row] = []
    cues: list[tuple[Any, ...]] = []
    text = sentences.filter(pl.col("role") != "furniture")
    read = set(claims.select("source", "start").iter_rows())
    for (tag,), part in text.group_by("language", maintain_order=True):
        if str(tag) not in languages:
            continue
        language = languages[str(tag)]
        counted = _counted(claims, language)
        if not counted:
            continue
        for source, number, line in _lines(part, language):
            found = [f for f in _found(line, counted) if _place(source, line, f) not in read]
            told, around = read_found(source, number, line, found)
            rows += [row | {"language": tag} for row in told]
            cues += around
    return rows, cues


def _counted(claims: pl.DataFrame, language: Language) -> Counted:
    """What is counted in numbers from two up.

    People and events are left out: of "a worker" and "a fire" there is always another.
    """
    explicit = claims.filter(
        (pl.col("kind") == "count") & (pl.col("value") >= _FEWEST) & pl.col("counted").is_not_null()
    )
    counted = {_key(noun, language) for noun in explicit["counted"]}
    known = language.concepts
    return {key for key in counted if not (key in known and _has_others(known[key]))}


def _has_others(concept: Concept) -> bool:
    return concept.generic or concept.people or concept.event


def _key(noun: str, language: Language) -> str:
    return concept_of(noun, language) or noun.lower()


def _lines(sentences: pl.DataFrame, language: Language) -> Iterator[tuple[str, int, Line]]:
    """The sentences that have an article, as words."""
    articles = {phrase[0] for phrase, _ in language.tables["numbers.articles"]}
    pattern = rf"(?i)(?:^|[^\pL])(?:{'|'.join(sorted(map(re.escape, articles)))})\s"
    worth = sentences.filter(pl.col("text").str.contains(pattern))
    return lines(worth, language)


def _found(line: Line, counted: Counted) -> Iterator[Found]:
    for i, entry in enumerate(line.entries):
        article = line.phrase("numbers.articles", i) if entry.article else None
        noun = _noun(line, article[1], counted) if article else None
        if noun is not None:
            columns = {"kind": "count", "hedge": "none", "value": 1.0, "place": 1.0, "digits": 0}
            yield Found(i, noun[0], i, columns | {"counted": noun[1]})


def _noun(line: Line, first: int, counted: Counted) -> tuple[int, str] | None:
    """The noun of an article, where it is counted anywhere: its place and lemma."""
    for j in range(first, min(len(line), first + _WORDS)):
        entry = line.entries[j]
        if not entry.letter or entry.stop or entry.counts:
            return None
        if line.language.places.at(line.lower, j):
            continue  # "an Israeli strike"
        if entry.capital or not line.language.nouns_have_capitals:
            base = lemma(entry.text, line.language)
            if _key(base, line.language) in counted:
                return j, base
            if line.language.nouns_have_capitals:
                return None
    return None


def _place(source: str, line: Line, found: Found) -> tuple[str, int]:
    return source, line.offset + line.starts[found.first]
