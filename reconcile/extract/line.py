"""One sentence as words, and what a reader finds in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reconcile.languages import Language
from reconcile.languages.tokens import TOKEN

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\S+\.(?:jpe?g|png|gif|webp|mp4|pdf|html?)\b")
_CLAUSE_MARKS = frozenset(",;:()–—")


@dataclass(frozen=True)
class Line:
    """A sentence cut into words; every index below is one into `words`."""

    text: str
    language: Language
    region: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str, language: Language, tag: str) -> Line:
        """Cut a sentence; web and mail addresses and file names are masked, not read."""
        readable = _ADDRESS.sub(lambda m: "_" * len(m.group()), text)
        words, starts, ends = [], [], []
        for match in TOKEN.finditer(readable):
            words.append(match.group())
            starts.append(match.start())
            ends.append(match.end())
        return cls(text, language, tag, words, [w.lower() for w in words], starts, ends)

    def __len__(self) -> int:
        return len(self.words)

    def glued(self, i: int) -> bool:
        """Whether word `i` follows the one before it without a space."""
        return 0 < i < len(self.words) and self.starts[i] == self.ends[i - 1]

    def is_word(self, i: int) -> bool:
        """Whether there is a word of letters at `i`."""
        return 0 <= i < len(self.words) and self.words[i][0].isalpha()

    def lower_at(self, i: int) -> str:
        """The word in lower case; "" beyond the ends."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Code points of words first..last, both in."""
        return self.starts[first], self.ends[last]

    @cached_property
    def clauses(self) -> list[int]:
        """For each word how many marks and joints lie before it; a mark counts two, a joint one."""
        numbers, number = [], 0
        joints = self.language.words("clauses.joints")
        for word, low in zip(self.words, self.lower, strict=True):
            number += 2 if word in _CLAUSE_MARKS else low in joints
            numbers.append(number)
        return numbers


@dataclass(frozen=True)
class Found:
    """A reading of words first..last; `quoted` is where one would begin to quote it."""

    first: int
    last: int
    quoted: int
    columns: Mapping[str, Any]
