"""A sentence with its claims, and what stands between them: what the rules of one article see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import inf
from typing import Any

import polars as pl

from reconcile.compare.voices import EXACT
from reconcile.compare.wording import one_line
from reconcile.languages import Language, Languages
from reconcile.languages.tokens import folded, words_of

Row = dict[str, Any]
Words = tuple[str, ...]

LINE = ("start", "text", "language")
READ = (
    *("claim", "start", "end", "text", "wording", "kind", "value", "unit", "base_unit"),
    *("counted", "concept", "hedge", "low", "high", "of", "published"),
    *("date_start", "grain", "anchor", "signal"),
)
ROUND = 0.015  # of a number written in zeros at its end: who computes with 100 does not mean 104
NO_WORD = frozenset(",;:()[]–—-.")


@dataclass(frozen=True)
class Passage:
    """A sentence of one article, and its claims in order."""

    text: str
    start: int
    language: Language
    claims: Sequence[Row]

    def between(self, a: Row, b: Row) -> Words:
        """Words and marks from behind one claim up to another, its hedge aside."""
        return self._words(a["end"], self._begin(b))

    def plainly_between(self, a: Row, b: Row) -> Words:
        """The same, with the hedge or preposition that belongs to the second claim."""
        return self._words(a["end"], b["start"])

    def before(self, claim: Row) -> Words:
        """Words and marks from the start of the sentence to the claim."""
        return self._words(self.start, self._begin(claim))

    def behind(self, claim: Row) -> Words:
        """Words and marks from the claim to the end of the sentence."""
        return self._words(claim["end"], self.start + len(self.text))

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the sentence."""
        return frozenset(self._words(self.start, self.start + len(self.text)))

    def _words(self, start: int, end: int) -> Words:
        return tuple(words_of(folded(self.text[max(0, start - self.start) : end - self.start])))

    def _begin(self, claim: Row) -> int:
        """Where its wording starts: “rund” of “rund 20” is part of it."""
        start: int = claim["end"] - len(claim["wording"])
        here = self.text[start - self.start : claim["end"] - self.start]
        return start if start >= self.start and here == claim["wording"] else claim["start"]

    def only(self, words: Words, path: str) -> bool:
        """Whether these are marks and phrases of that list alone, and at least one phrase."""
        phrases, i, found = self.language.phrases(f"arithmetic.{path}"), 0, False
        while i < len(words):
            phrase = phrases.at(words, i)
            if phrase is not None:
                i, found = phrase[1], True
            elif words[i] in NO_WORD:
                i += 1
            else:
                return False
        return found

    def plain(self, words: Words, path: str) -> bool:
        """Whether these are nothing but marks and phrases of that list."""
        return all(word in NO_WORD for word in words) or self.only(words, path)

    def has(self, words: Words, path: str) -> bool:
        """Whether a phrase of that list is among the words."""
        phrases = self.language.phrases(f"arithmetic.{path}")
        return any(phrases.at(words, i) for i in range(len(words)))

    def ends(self, words: Words, path: str) -> bool:
        """Whether a phrase of that list stands last."""
        return self.language.phrases(f"arithmetic.{path}").before(words, len(words)) is not None

    def without_last(self, words: Words, path: str) -> Words:
        """The words, less a phrase of that list at their end."""
        last = self.language.phrases(f"arithmetic.{path}").before(words, len(words))
        return words if last is None else words[: last[1]]

    def begins(self, words: Words, path: str) -> bool:
        """Whether a phrase of that list stands first."""
        return self.language.phrases(f"arithmetic.{path}").at(words, 0) is not None


def passages(
    claims: pl.DataFrame, sentences: pl.DataFrame, languages: Languages
) -> Iterator[Passage]:
    """Every sentence with two claims or more; what is repeated word for word is read once."""
    place = ("source", "sentence")
    first = claims.filter(pl.col("repeats").is_null()).select(*place, *READ)
    many = first.filter(pl.len().over(*place) > 1)
    lines = sentences.join(many.select(*place).unique(), on=[*place], how="semi")
    line_of = {
        tuple(key): (start, text, tag)
        for *key, start, text, tag in lines.select(*place, *LINE).iter_rows()
    }
    rows = many.iter_rows(named=True)
    for key, group in groupby(rows, key=lambda row: (row["source"], row["sentence"])):
        start, text, tag = line_of[key]
        language = languages.find(tag)
        if language is not None:
            yield Passage(text, start, language, list(group))


def span(claim: Row) -> tuple[float, float]:
    """The outer reading, in its base unit; narrower for a number that ends in zeros."""
    low = -inf if claim["low"] is None else claim["low"]
    high = inf if claim["high"] is None else claim["high"]
    value = claim["value"]
    if claim["hedge"] in EXACT and value and low > -inf and high < inf:
        digits = "".join(c for c in claim["text"] if c.isdigit() or c in ".,")
        if digits.endswith("0") and high > low:
            middle, room = (low + high) / 2, ROUND * abs(low + high) / 2
            return max(low, middle - room), min(high, middle + room)
    return low, high


def meet(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Whether two spans have a point in common, as far as floating point tells."""
    slack = 1e-9 * max(1.0, *(abs(x) for x in (*a, *b) if abs(x) < inf))
    return a[0] <= b[1] + slack and b[0] <= a[1] + slack


def fault(rule: str, claims: Sequence[Row], what: str) -> Row:
    """What `inside` gives: claims in the order of the message, which starts with its verb."""
    return {
        "rule": rule,
        "source": claims[0]["source"],
        "claims": [claim["claim"] for claim in claims],
        "words": (claims[0]["source"], *(one_line(claim["wording"]) for claim in claims)),
        "message": what,
    }


def quoted(claims: Sequence[Row]) -> str:
    """“a”, “b” and “c”."""
    *others, last = (f"“{one_line(claim['wording'])}”" for claim in claims)
    return f"{', '.join(others)} and {last}" if others else last


def shown(low: float, high: float) -> str:
    """A computed span, to three significant digits or all before the point."""
    a, b = (_number(x) for x in (low, high))
    return a if a == b else f"{a} to {b}"


def _number(x: float) -> str:
    return f"{x:,.0f}" if abs(x) >= 100 else f"{x:.3g}"
