"""Sentences to claims as said: quantities and unanchored times, with what stands around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import polars as pl

from reconcile.extract.context import Cue, Mark, cues_of, marks_of, tense_of
from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import word_value
from reconcile.extract.quantities import read_quantity
from reconcile.extract.subjects import about
from reconcile.extract.times import read_time, weekday_at
from reconcile.languages import Language, Languages
from reconcile.tables import CLAIMS, CUES, NOT_COMPARED


@dataclass(frozen=True)
class Said:
    """CLAIMS without readings, their CUES, and what was set aside unread (NOT_COMPARED)."""

    claims: pl.DataFrame
    cues: pl.DataFrame
    set_aside: pl.DataFrame


def extract(sentences: pl.DataFrame, articles: pl.DataFrame, languages: Languages) -> Said:
    """Read every sentence that is worth a look: SENTENCES and ARTICLES to claims."""
    dates = articles.select("source", "published", "published_basis")
    known = [code for code in languages]
    base = pl.col("language").str.split("-").list.first()
    readable = sentences.filter((pl.col("role") != "furniture") & base.is_in(known))
    rows: list[dict[str, Any]] = []
    cues: list[dict[str, Any]] = []
    for (tag,), part in readable.group_by("language", maintain_order=True):
        language = languages[str(tag)]
        worth = part.filter(pl.col("text").str.contains(_worth_a_look(language)))
        for sentence in worth.iter_rows(named=True):
            read = _sentence(sentence, language)
            rows += [row for row, _ in read]
            cues += [_cue(row["claim"], cue) for row, around in read for cue in around]
    claims = (
        CLAIMS.frame(rows)
        .drop("published", "published_basis")
        .join(dates, on="source", how="left", maintain_order="left")
        .select(CLAIMS.schema.keys())
    )
    return Said(_mark_repeats(claims, sentences), CUES.frame(cues), _set_aside(sentences, known))


def _sentence(sentence: dict[str, Any], language: Language) -> list[tuple[dict[str, Any], list[Cue]]]:
    line = Line.of(sentence["text"], language, sentence["language"])
    found = finds(line)
    if not found:
        return []
    marks = marks_of(line)
    read: list[tuple[dict[str, Any], list[Cue]]] = []
    previous: dict[str, Any] | None = None
    for find in found:
        around = cues_of(line, marks, find)
        row = _row(sentence, line, find, marks, around, previous)
        if row is not None:
            read.append((row, around))
            previous = row
    return read


def finds(line: Line) -> list[Found]:
    """Every temporal expression and quantity of a sentence, left to right, none overlapping."""
    found: list[Found] = []
    i = 0
    while i < len(line):
        if _may_begin(line, i):
            find = read_time(line, i) or read_quantity(line, i)
            if find is not None:
                while found and found[-1].last >= find.first:
                    found.pop()
                found.append(find)
                i = find.last
        i += 1
    return found


def _may_begin(line: Line, i: int) -> bool:
    word = line.words[i]
    return word[0].isdigit() or (word[0].isalpha() and _opens(line.lower[i], line.language))


@lru_cache(maxsize=262144)
def _opens(word: str, language: Language) -> bool:
    """Whether a word can begin a figure or a time."""
    return word in _openers(language) or word_value(word, language) is not None or _is_day(word, language)


def _is_day(word: str, language: Language) -> bool:
    line = Line.of(word.capitalize(), language, language.code)
    return bool(len(line)) and weekday_at(line, 0) is not None


@lru_cache(maxsize=64)
def _openers(language: Language) -> frozenset[str]:
    phrases = [
        language.phrases(path)
        for path in (
            "numbers.articles",
            "numbers.vague",
            "months",
            "weekdays",
            "seasons",
            "holidays",
            "references",
            "clock.half_to",
        )
    ]
    inflected = [language.inflected("directions"), language.inflected("numbers.ordinals")]
    words = {w for p in (*phrases, *inflected) for w in p.by_first}
    words |= set(language.deictic.by_first) | language.words("sets.every")
    words |= {w.lower() for w in language.get("sets", {}) if w != "every"}
    words |= language.words("dates.night") | language.words("dates.year_before")
    return frozenset(words)


@lru_cache(maxsize=64)
def _worth_a_look(language: Language) -> str:
    """A pattern that every sentence with a figure or a time matches; Polars runs it."""
    stems = sorted({*_openers(language), *(w for ws in language.get("numbers.words", {}).values() for w in ws)})
    words = [re.escape(w) for w in stems if len(w) > 0]
    return r"\d|(?i)(?:^|[^\pL])(?:" + "|".join(words) + ")"


def _row(
    sentence: dict[str, Any],
    line: Line,
    find: Found,
    marks: list[Mark],
    around: list[Cue],
    previous: dict[str, Any] | None,
) -> dict[str, Any] | None:
    """One row of CLAIMS; None where a bare number turns out to be about nothing."""
    columns = dict(find.columns)
    start, end = line.span(find.first, find.last)
    quoted = line.starts[min(find.quoted, find.first)]
    offset = sentence["start"]
    topic = about(line, find, marks, around, previous)
    columns |= topic
    if columns["kind"] in ("date", "time"):
        columns["tense"] = tense_of(line, find)
    return {
        **columns,
        "claim": f"{sentence['source']}#{offset + start}-{offset + end}-{columns['kind']}",
        "source": sentence["source"],
        "language": sentence["language"],
        "start": offset + start,
        "end": offset + end,
        "text": line.text[start:end],
        "wording": line.text[quoted:end],
        "sentence": sentence["sentence"],
        "sentence_start": sentence["start"],
        "sentence_end": sentence["end"],
    }


def _cue(claim: str, cue: Cue) -> dict[str, Any]:
    return {
        "claim": claim,
        "role": cue.role,
        "concept": cue.concept,
        "words": cue.words,
        "distance": cue.distance,
    }


def _mark_repeats(claims: pl.DataFrame, sentences: pl.DataFrame) -> pl.DataFrame:
    """Claims of a sentence that an earlier one says word for word: which claim they repeat."""
    again = sentences.filter(pl.col("repeats").is_not_null()).select("source", "sentence", "repeats")
    within = (pl.col("start") - pl.col("sentence_start")).alias("within")
    first = claims.select(
        "source", "kind", within, repeats=pl.col("sentence"), original=pl.col("claim")
    )
    repeated = (
        claims.select("claim", "source", "sentence", "kind", within)
        .join(again, on=["source", "sentence"])
        .join(first, on=["source", "kind", "within", "repeats"])
        .select("claim", "original")
    )
    return (
        claims.join(repeated, on="claim", how="left", maintain_order="left")
        .with_columns(repeats=pl.coalesce("original", "repeats"))
        .select(CLAIMS.schema.keys())
    )


def _set_aside(sentences: pl.DataFrame, known: list[str]) -> pl.DataFrame:
    """Lines with figures in them that were not read, and why."""
    base = pl.col("language").str.split("-").list.first()
    foreign = ~base.is_in(known)
    return (
        sentences.filter(((pl.col("role") == "furniture") | foreign) & pl.col("text").str.contains(r"\d"))
        .with_columns(
            reason=pl.when(pl.col("role") == "furniture")
            .then(pl.format("page furniture: {}", "reason"))
            .otherwise(pl.format("no language file for {}", "language"))
        )
        .select(NOT_COMPARED.schema.keys())
    )
