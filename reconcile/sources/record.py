"""What every format gives: records, and what was wrong with the others."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning", "note"]
Basis = Literal["given", "metadata"]

SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Problem:
    """A row of `tables.PROBLEMS`; a format leaves `path` to whoever opened the file."""

    level: Level
    message: str
    remedy: str
    line: int | None = None
    path: str = ""


@dataclass(frozen=True)
class Figure:
    """A row of a table of figures; `value` is digits with a point before decimals."""

    subject: str
    value: str
    unit: str
    """As the table has it; empty for a count."""
    line: int | None
    number: int


@dataclass(frozen=True)
class Record:
    """One article as its format gives it: its text, and its other fields as they were written."""

    text: str
    fields: Mapping[str, object]
    basis: Basis
    """What a date among `fields` rests on: the record's own word, or metadata around a text."""
    line: int | None = None
    """1-based line of the file that the record begins on, where a file may hold many."""
    number: int | None = None
    """1-based place among the file's records, where a file may hold many."""
    text_line: int | None = None
    """1-based line of the file that `text` begins on; None where the text is rewritten."""
    key: str = ""
    """What tells it from the file's other records, where that is more than its number."""
    figures: tuple[Figure, ...] = ()
    """What its text is written from once its language is known; until then it is the subjects."""


class NotReadError(Exception):
    """A whole file that cannot be read, and what to do about it."""

    def __init__(self, message: str, remedy: str, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.remedy, self.line = message, remedy, line


class NoArticleError(NotReadError):
    """A file in good order that holds no article: an error only where somebody named it."""


def encodable(text: str) -> str:
    """The text with each lone surrogate, which no UTF-8 can carry, replaced by U+FFFD."""
    return SURROGATE.sub("\ufffd", text)
