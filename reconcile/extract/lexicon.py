"""All that a language says of one word form, looked up once and kept.

A text is read word by word, and most words say nothing of numbers or times: one look into the
lexicon tells. What depends on the words around is not here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from reconcile.extract.shapes import shapes, year_of
from reconcile.extract.traits import NO_TOPIC, SILENT, Tables, Topic
from reconcile.languages import Language
from reconcile.languages.tokens import folded

_MOST_WORDS = 300_000  # kept at a time, so that memory stays bounded on a stream of any length
NOTHING = "\0"  # a word that no text has and that says nothing; none is joined to it


class Word:
    """One word form: its letters, what it may begin, what it says of tense, clause and topic.

    `plain` is the number that it is by itself; `joins`, `signs`, `leads` and `follows` say what it
    is to a number beside it, `unit` which tables of units a phrase of which it begins; `verbs` are
    those that it is a form of.
    Tense and topic take the longest to look up, and are asked for only near a claim.
    """

    __slots__ = (
        "_tables",
        "_tense",
        "_topic",
        "alone",
        "article",
        "before",
        "behind",
        "calendar",
        "capital",
        "counts",
        "digit",
        "follows",
        "hints",
        "joins",
        "joint",
        "leads",
        "leans",
        "letter",
        "lower",
        "may_tell",
        "opens",
        "parts",
        "plain",
        "says",
        "second",
        "signs",
        "spaced",
        "starts",
        "stop",
        "text",
        "toll",
        "unit",
        "verbs",
        "year",
    )

    def __init__(self, piece: str, tables: Tables) -> None:
        text = piece.rstrip() or piece
        self.spaced = text != piece or piece == NOTHING
        self.text = text
        self.lower = low = folded(text)
        self.letter = text[0].isalpha()
        self.digit = "0" <= text[0] <= "9"
        self.capital = text[0].isupper()
        listed = low in tables.listed or not text.isalpha()
        (
            self.joint,
            self.stop,
            self.calendar,
            self.article,
            self.toll,
            self.counts,
            self.joins,
            self.leans,
            self.opens,
            self.alone,
            self.before,
            self.behind,
            self.second,
            self.says,
            self.hints,
            self.unit,
            self.signs,
            self.leads,
            self.follows,
        ) = tables.traits(low) if listed else SILENT
        self.year: int | None = None
        self.plain: tuple[Any, ...] | None = None
        if self.digit:
            self.year = year_of(text)
            self.opens = shapes(text, day_marker=tables.day_marker)
            self.alone = tables.neighbours.alone(low, self.opens)
        elif self.letter and not self.counts:
            self.counts = tables.numbers.value(low) is not None
        if self.counts or self.digit:
            self._counts(tables)
        self.parts = tables.parts_of(text) if self.capital or text[0] == "k" else ()
        self.starts = self.counts or bool(self.opens) or bool(self.parts)
        self.verbs = tables.verbs.of(low) if self.letter else ()
        topical = self._may_be_a_topic(tables)
        self.may_tell = topical or bool(self.says or self.verbs)
        self._tables = tables
        self._tense: tuple[str | None] | None = None
        self._topic: Topic | None = None if topical else NO_TOPIC

    def _counts(self, tables: Tables) -> None:
        self.counts = self.joins = True
        self.behind |= tables.neighbours.of_numbers(digit=self.digit)
        self.plain = tables.beside.plain(self.text, self.lower)
        if self.digit or self.plain:
            self.second = None

    @property
    def tense(self) -> str | None:
        """past, future, perfect (an auxiliary), preterite, participle or present."""
        if self._tense is None:
            self._tense = (
                (self._tables.tense_of(self.lower, capital=self.capital),)
                if self.letter
                else (None,)
            )
        return self._tense[0]

    @property
    def concept(self) -> str | None:
        """The concept that it stands for."""
        return self.topic[0]

    @property
    def topic(self) -> Topic:
        """The concept that it stands for, or else the name that it may be."""
        if self._topic is None:
            named = self.capital and not self.counts
            self._topic = self._tables.topic_of(self.text, self.lower, named=named)
        return self._topic

    def _may_be_a_topic(self, tables: Tables) -> bool:
        if not self.letter or self.stop or self.calendar or (self.counts and not self.capital):
            return False
        return self.capital or not tables.nouns_have_capitals


class Lexicon(dict[str, Word]):
    """Word forms by piece, as they are met; emptied when it grows too large."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._tables = Tables(language)
        self.joined: set[str] = set()  # pieces that are cut up: "EUR5bn"

    def __missing__(self, piece: str) -> Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = self[piece] = Word(piece, self._tables)
        if word.parts:
            self.joined.add(piece)
        return word


@lru_cache(maxsize=64)
def lexicon_of(language: Language) -> Lexicon:
    """The lexicon of a language (and region)."""
    return Lexicon(language)
