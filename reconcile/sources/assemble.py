"""One record to one row of `tables.ARTICLES`: whose word goes first, and what is in doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from reconcile.languages import Languages
from reconcile.sources import language
from reconcile.sources.dated_line import in_lines
from reconcile.sources.figures import written
from reconcile.sources.listing import Listed
from reconcile.sources.published import in_head, iso
from reconcile.sources.record import SURROGATE, Level, Problem, Record, encodable

_NAMES = ("title", "outlet", "url")
_OF_ONE = ("title", "url")


@dataclass(frozen=True)
class Said:
    """A field's value, where it was said, and what a date there rests on."""

    value: object
    basis: str
    path: str
    line: int | None


@dataclass(frozen=True)
class Assembly:
    """A row in the making."""

    path: str
    record: Record
    listed: Listed | None
    alone: bool
    """Whether the record is its file's only one."""
    problems: list[Problem]
    """Where doubts go."""
    max_characters: int
    languages: Languages

    def row(self, name: str, sha256: str) -> dict[str, Any]:
        """The row. `name` is the id where the record has none of its own."""
        text, lines = self._readable(self.record.text), None
        spoken = self._language(text)
        published, basis = self._published(text, spoken)
        if self.record.figures:
            sentences, lines = self._written(spoken)
            text = self._readable(sentences)
        return {
            "source": self._first_text("id") or self._called(name),
            "path": self.path,
            "line": self.record.line,
            "text_line": self.record.text_line,
            "lines": lines,
            **{column: self._first_text(column) for column in _NAMES},
            "language": spoken,
            "published": published,
            "published_basis": basis,
            "text": text,
            "sha256": sha256,
        }

    def _readable(self, text: str) -> str:
        """What is read of a text."""
        read = text[: self.max_characters]
        if len(text) > self.max_characters:
            self._warn(
                Said(None, "", self.path, self.record.line),
                f"holds {len(text):,} characters: only the first {self.max_characters:,} are read",
                "split it into articles, or raise `max-characters` in the settings",
            )
        if SURROGATE.search(read):
            self._warn(
                Said(None, "", self.path, self.record.line),
                "holds halves of characters (lone surrogates): each is read as U+FFFD",
                "write the file's text anew from where it came",
            )
        return encodable(read)

    def _said(self, column: str) -> Iterable[Said]:
        """What is said of a column, the word that goes first first."""
        if self.listed and column in self.listed.fields:
            said = Said(self.listed.fields[column], "given", self.listed.path, self.listed.line)
            if self.alone or column not in _OF_ONE:
                yield said
            else:
                self._warn(
                    said,
                    f"gives one `{column}` to a file of many records, which is not read",
                    f"give each record its own `{column}`",
                )
        value = self.record.fields.get(column)
        if value is not None and value != "":
            yield Said(value, self.record.basis, self.path, self.record.line)

    def _first_text(self, column: str) -> str | None:
        for said in self._said(column):
            if isinstance(said.value, str | int | float) and not isinstance(said.value, bool):
                text = encodable(str(said.value)).strip()
                if text:
                    return text
            else:
                self._warn(said, f"`{column}` is not text, and not read", "write it as a string")
        return None

    def _language(self, text: str) -> str:
        for said in self._said("language"):
            try:
                given = language.tag(str(said.value) if isinstance(said.value, str) else "")
            except ValueError:
                self._warn(
                    said,
                    f"`language` {_quoted(said.value)} is no BCP 47 tag, and not read",
                    "write a tag such as `de` or `de-AT`",
                )
                continue
            if given != language.UNKNOWN:
                return given
        detected = language.detect(text)
        if detected == language.UNKNOWN and not self.record.figures:
            remedy = "give its `language` in sources.toml or in the record, such as `de`"
            self._tell("note", f"{self._which()}is in a language that cannot be told", remedy)
        return detected

    def _published(self, text: str, spoken: str) -> tuple[str | None, str]:
        """What is said of the date; where that leaves the day open, a line of the text may tell."""
        published, basis = self._given() or (in_head(text), "text")
        if published is not None and len(published) >= len("2022-01-12"):
            return published, basis
        known = self.languages.find(spoken)
        day = in_lines(text, known) if known is not None else None
        if day is not None and day.startswith(published or ""):
            return iso(day), "text"
        if published is not None:
            return published, basis
        remedy = "give its `published` in sources.toml or in the record"
        self._tell("note", f"{self._which()}has no date of publication", remedy)
        return None, "none"

    def _given(self) -> tuple[str, str] | None:
        """The date that is given, and what it rests on."""
        for said in self._said("published"):
            try:
                return iso(said.value), said.basis
            except ValueError:
                self._warn(
                    said,
                    f"`published` {_quoted(said.value)} is no date, and not read",
                    "write it as in 2022-01-12, 2022-01 or 2022-01-12T16:12:00+01:00",
                )
        return None

    def _warn(self, said: Said, message: str, remedy: str) -> None:
        which = self._which() if said.path == self.path else ""
        self.problems.append(Problem("warning", which + message, remedy, said.line, said.path))

    def _tell(self, level: Level, message: str, remedy: str) -> None:
        self.problems.append(Problem(level, message, remedy, self.record.line, self.path))

    def _which(self) -> str:
        return f"record {self.record.number}: " if self.record.number and not self.alone else ""

    def _called(self, name: str) -> str:
        """An id for a record without one of its own: the file's, and which one of many it is."""
        if self.record.key:
            return f"{name}#{encodable(self.record.key)}"
        return name if self.alone else f"{name}#{self.record.number}"

    def _written(self, spoken: str) -> tuple[str, list[int | None]]:
        """Figures as sentences, a line each, and on which line of the file each stands."""
        known = self.languages.find(spoken)
        if known is None:
            self._tell(
                "error",
                "is a table whose language is not known, and not read",
                f"give a `language` of {', '.join(self.languages)}, in sources.toml or as a column",
            )
            return "", []
        sentences, lines = [], []
        for figure, said in written(self.record.figures, known):
            if isinstance(said, Problem):
                self.problems.append(replace(said, path=self.path))
            else:
                sentences.append(f"{said}\n")
                lines.append(figure.line)
        return "".join(sentences), lines


def _quoted(value: object) -> str:
    """A value in a message: as written if it is short and plain, else its type alone."""
    if isinstance(value, str | int | float) and len(shown := encodable(str(value))) <= 40:
        return f"“{shown}”"
    return f"(a {type(value).__name__})"
