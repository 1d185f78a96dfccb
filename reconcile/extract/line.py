"""One sentence as words, and what a reader finds in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, NamedTuple

import polars as pl

from reconcile.extract.lexicon import NOTHING, Word, lexicon_of
from reconcile.languages import Language
from reconcile.languages.tokens import pieces_of

_ADDRESS = re.compile(
    r"https?://\S+|www\.\S+|\S{1,64}@\S+\.\w+"
    r"|[\w./-]{1,200}\.(?:jpe?g|png|gif|webp|mp[34]|pdf|html?|docx?|xlsx?|csv|txt|zip)\b"
    r"|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|org|net|de|at|ch|uk|eu|info)\b(?:/\S*)?"
)
_DOT_WITHIN = re.compile(r"\.[a-z]")  # every address has one
_PADS = 8
_NOTHINGS = [NOTHING] * _PADS


class Line(list[Word]):
    """A sentence cut into words; every index below is one of these.

    `pieces` are its words with the white space behind each; `offset` is where it begins in the
    article. `entries`, `words` and `lower` end in words that say nothing, eight of them, so that a
    reader may look that far beyond either end without asking where it is.
    """

    __slots__ = (
        *("text", "language", "offset", "_tables", "_lists"),
        *("entries", "words", "lower", "starts", "clauses"),
    )

    def __init__(self, text: str, language: Language, offset: int, pieces: list[str]) -> None:
        self.text = text
        self.language = language
        self.offset = offset
        self._tables = language.tables
        self._lists = language.lists
        lexicon = lexicon_of(language)
        entries = list(map(lexicon.__getitem__, pieces))
        if lexicon.joined and not lexicon.joined.isdisjoint(pieces):
            pieces = _apart(pieces, entries)
            entries = list(map(lexicon.__getitem__, pieces))
        self.starts = [0, *accumulate(map(len, pieces))]
        nothing = lexicon[NOTHING]
        if _DOT_WITHIN.search(text):
            entries = self._masked(entries, nothing)
        super().__init__(entries)
        self.entries = entries + [nothing] * _PADS
        self.words = [entry.text for entry in entries] + _NOTHINGS
        self.lower = [entry.lower for entry in entries] + _NOTHINGS
        # For each word how many marks and joints lie before it; a mark counts two, a joint one.
        self.clauses = list(accumulate([entry.joint for entry in entries]))

    @classmethod
    def of(cls, text: str, language: Language, offset: int = 0) -> Line:
        """One sentence alone; many are cut faster together, by `lines`."""
        pieces = pl.select(pieces_of(pl.lit(text))).item().to_list()
        return cls(text, language, offset, pieces)

    def _masked(self, entries: list[Word], nothing: Word) -> list[Word]:
        """Web and mail addresses and file names are not read."""
        entries = list(entries)
        for address in _ADDRESS.finditer(self.text):
            for i, start in enumerate(self.starts[:-1]):
                if address.start() <= start < address.end():
                    entries[i] = nothing
        return entries

    def glued(self, i: int) -> bool:
        """Whether word `i` follows the one before it without a space."""
        return not self.entries[i - 1].spaced and i < len(self)

    def is_word(self, i: int) -> bool:
        """Whether there is a word of letters at `i`."""
        return self.entries[i].letter

    def is_capital(self, i: int) -> bool:
        """Whether there is a word with a capital letter at `i`."""
        return self.entries[i].capital

    def lower_at(self, i: int) -> str:
        """The word in lower case."""
        return self.lower[i]

    def phrase(self, path: str, i: int) -> tuple[Any, int] | None:
        """What of a table of the language begins at word `i`, and the index after it."""
        # `Phrases.at` written out, without its call: nothing is asked as often.
        begun = self._tables[path].by_first.get(self.lower[i])
        if begun is None:
            return None
        for phrase, payload in begun:
            n = len(phrase)
            if n == 1 or tuple(self.lower[i : i + n]) == phrase:
                return payload, i + n
        return None

    def phrase_before(self, path: str, i: int) -> tuple[Any, int] | None:
        """What of a table of the language ends right before word `i`, and where it begins."""
        return self._tables[path].before(self.lower, i)

    def listed(self, path: str, i: int) -> bool:
        """Whether the word at `i` stands in a list of the language."""
        return self.lower[i] in self._lists[path]

    def over(self, path: str, i: int) -> int:
        """The index behind a phrase of a list of the language file; `i` where none stands there."""
        found = self.phrase(path, i)
        return found[1] if found else i

    def list_start(self, i: int) -> int:
        """Where a list of bare numbers begins that goes on to word `i`: “12, 13 und 15”."""
        lists, lower = self._lists, self.lower
        while self.entries[i - 2].counts and i >= 2:
            if lower[i - 1] != "," and lower[i - 1] not in lists["ranges.and"]:
                break
            i -= 2
        return i

    def end(self, i: int) -> int:
        """The code point behind word `i`."""
        return self.starts[i] + len(self.words[i])

    def said(self, first: int, last: int) -> str:
        """The words first..last as they stand."""
        return self.text[self.starts[first] : self.starts[last] + len(self.words[last])]


def lines(sentences: pl.DataFrame, language: Language) -> Iterator[tuple[str, int, Line]]:
    """SENTENCES of one language as lines, each with its source and its number there."""
    columns = ("source", "sentence", "start", "text")
    cut = sentences.select(*columns, pieces=pieces_of(pl.col("text")))
    for source, number, start, text, pieces in zip(*(c.to_list() for c in cut), strict=True):
        yield source, number, Line(text, language, start, pieces)


def _apart(pieces: list[str], entries: list[Word]) -> list[str]:
    """The pieces, with what is joined in one word cut up: “EUR5bn” is three."""
    cut: list[str] = []
    for piece, entry in zip(pieces, entries, strict=True):
        *parts, last = entry.parts or (entry.text,)
        cut += [*parts, last + piece[len(entry.text) :]]
    return cut


class Found(NamedTuple):
    """A reading of words first..last; `quoted` is where one would begin to quote it."""

    first: int
    last: int
    quoted: int
    columns: dict[str, Any]
