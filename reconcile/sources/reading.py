"""From paths to rows: opens each file once, and lets no two articles have one id."""

from __future__ import annotations

import hashlib
import os
from typing import Any, BinaryIO

from reconcile.languages import Languages
from reconcile.sources.assemble import Assembly
from reconcile.sources.discover import KNOWN_ENDINGS, Candidate, Discovery
from reconcile.sources.formats import read_records
from reconcile.sources.listing import Listed
from reconcile.sources.record import (
    Level,
    NoArticleError,
    NotReadError,
    Problem,
    Record,
    encodable,
)

STDIN = "-"


class Reading:
    """The rows and problems of one run, as they come in."""

    def __init__(self, max_bytes: int, max_characters: int, languages: Languages) -> None:
        self.rows: list[dict[str, Any]] = []
        self.problems: list[Problem] = []
        self._max_bytes = max_bytes
        self._max_characters = max_characters
        self._languages = languages
        self._discovery = Discovery(self.problems)
        self._read: set[str] = set()
        """Real paths of the files read."""
        self._places: dict[str, str] = {}
        """Where each id was found."""

    def take_path(self, path: str) -> None:
        """Read what a path of the command line means."""
        rows, problems = len(self.rows), len(self.problems)
        repeated = [self._take(candidate) for candidate in self._discovery.find(path)]
        failed = any(problem.level == "error" for problem in self.problems[problems:])
        if len(self.rows) == rows and not failed and not any(repeated):
            self.tell("error", path, "no article is found here", KNOWN_ENDINGS)

    def take_stdin(self, stream: BinaryIO, ending: str) -> None:
        """Read standard input as a file of that ending."""
        if STDIN in self._read:
            self.tell("note", STDIN, "standard input is read once", "give - once")
            return
        self._read.add(STDIN)
        self._take_stream(stream, ending, STDIN, STDIN, named=True, listed=None)

    def tell(
        self, level: Level, path: str, message: str, remedy: str, line: int | None = None
    ) -> None:
        """Add a problem."""
        self.problems.append(Problem(level, encodable(message), remedy, line, encodable(path)))

    def _take(self, candidate: Candidate) -> bool:
        """Read a file; whether it had been read before."""
        path, shown = candidate.path, encodable(candidate.path.as_posix())
        real = os.path.realpath(path)
        if real in self._read:
            self.tell("note", shown, "is a file that is read already", "name it once")
            return True
        self._read.add(real)
        try:
            with path.open("rb") as stream:
                self._take_stream(
                    stream,
                    path.suffix.lower(),
                    shown,
                    candidate.name,
                    named=candidate.named,
                    listed=candidate.listed,
                )
        except OSError as error:
            why = error.strerror or type(error).__name__
            self.tell("error", shown, f"cannot be read: {why}", "check the file's permissions")
        return False

    def _take_stream(
        self,
        stream: BinaryIO,
        ending: str,
        path: str,
        name: str,
        *,
        named: bool,
        listed: Listed | None,
    ) -> None:
        data = stream.read(self._max_bytes + 1)
        if len(data) > self._max_bytes:
            message = f"is larger than {self._max_bytes:,} bytes, and not read"
            self.tell("error", path, message, "split it, or raise `max-bytes` in the settings")
            return
        try:
            found = read_records(data, ending)
        except NoArticleError as nothing:
            level: Level = "error" if named else "note"
            self.tell(level, path, nothing.message, nothing.remedy)
            return
        except NotReadError as error:
            self.tell("error", path, error.message, error.remedy, error.line)
            return
        sha256 = hashlib.sha256(data).hexdigest()
        alone = sum(isinstance(item, Record) for item in found) == 1
        for item in found:
            if isinstance(item, Problem):
                self.tell(item.level, path, item.message, item.remedy, item.line)
            elif not item.text.strip():
                which = f"record {item.number} " if item.number else ""
                self.tell("error", path, f"{which}holds no text", "give it a text", item.line)
            else:
                assembly = Assembly(
                    path,
                    item,
                    listed,
                    alone,
                    self.problems,
                    self._max_characters,
                    self._languages,
                )
                row = assembly.row(name, sha256)
                if row["text"]:  # of a table, each row that is left out has been told of
                    self._add(row, item)

    def _add(self, row: dict[str, Any], record: Record) -> None:
        place = row["path"]
        if record.line:
            place += f", line {record.line}"
        elif record.number:
            place += f", record {record.number}"
        source = row["source"]
        if source in self._places:
            first = self._places[source]
            self.tell(
                "error",
                row["path"],
                f"two sources have the id {source!r}: {first} is read, {place} is not",
                "give each record its own `id`, or name the folder that holds both files",
                record.line,
            )
            return
        self._places[source] = place
        self.rows.append(row)
