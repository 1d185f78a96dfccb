"""TOML that users write for the program, read strictly: an error names file, line and remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from reconcile.nearest import hint

_HEADING = re.compile(r"\s*\[\[?\s*(?P<name>[^\]]+?)\s*\]\]?\s*(?:#.*)?$")


class UserFileError(ValueError):
    """A file of the user's that cannot be used as it is written."""


@dataclass(frozen=True)
class Entry:
    """A table of a TOML file, and where it stands."""

    path: Path
    name: str
    """Its heading, `suppress` of `[[suppress]]`; empty: the top of the file."""
    values: Mapping[str, Any]
    first: int
    lines: tuple[str, ...]
    """The file's lines from `first` on, up to the next heading."""

    def line(self, key: str = "") -> int:
        """The line of a key; that of the heading where the key stands on none of its own."""
        start = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""")
        for number, line in enumerate(self.lines, start=self.first):
            if key and start.match(line):
                return number
        return self.first

    def error(self, message: str, key: str = "") -> UserFileError:
        """An error that names the line of a key."""
        return UserFileError(f"{self.path}:{self.line(key)}: {message}")

    def only(self, known: Collection[str]) -> None:
        """`UserFileError` for the first key that is not known."""
        for key in self.values:
            if key not in known:
                what = f"key of [{self.name}]" if self.name else "key"
                raise self.error(f'unknown {what} "{key}"; {hint(key, known)}', key)

    def text(self, key: str) -> str | None:
        """A string that says something; None where the key is not there."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"`{key}` is a string that says something, not {value!r}", key)
        return value

    def needed(self, key: str) -> str:
        """A string that has to be there."""
        value = self.text(key)
        if value is None:
            raise self.error(f'`{key}` is missing: add {key} = "…"')
        return value

    def day(self, key: str) -> date | None:
        """A day, as TOML writes it or as a string; None where the key is not there."""
        value = self.values.get(key)
        if isinstance(value, str):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
            raise self.error(f"`{key}` is a day such as 2026-12-31, not {value!r}", key)
        return value


@dataclass(frozen=True)
class UserFile:
    """A TOML file: its content, and its lines by heading."""

    path: Path
    content: Mapping[str, Any]
    text: str

    def entry(self, name: str = "", number: int = 0) -> Entry:
        """The table under a heading; of an array of tables, the one of that number."""
        values: Any = self.content
        for part in name.split(".") if name else []:
            values = values.get(part, {}) if isinstance(values, Mapping) else {}
        if isinstance(values, list):
            values = values[number]
        first, lines = self._block(name, number)
        if not isinstance(values, Mapping):
            whole = Entry(self.path, "", {}, first, lines)
            raise whole.error(f"`{name}` is a table: write [{name}] and its keys below it", name)
        return Entry(self.path, name, values, first, lines)

    def entries(self, name: str) -> list[Entry]:
        """The tables of an array of tables `[[name]]`."""
        listed = self.content.get(name, [])
        if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
            raise self.entry().error(f"`{name}` is written [[{name}]], and its keys below it", name)
        return [self.entry(name, number) for number in range(len(listed))]

    def _block(self, name: str, number: int) -> tuple[int, tuple[str, ...]]:
        lines = self.text.split("\n")
        headings = [
            (at, found["name"].replace(" ", ""))
            for at, line in enumerate(lines)
            if (found := _HEADING.match(line))
        ]
        mine = [at for at, heading in headings if heading == name] if name else [-1]
        if number >= len(mine):  # written inline: the whole file is as near as can be told
            return 1, tuple(lines)
        end = next((at for at, _ in headings if at > mine[number]), len(lines))
        first = max(mine[number], 0)
        return first + 1, tuple(lines[first:end])


def read(path: Path) -> UserFile:
    """Read a TOML file; `UserFileError` where it is none."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise UserFileError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserFileError(f"{path}: is not UTF-8; save it as UTF-8") from error
    try:
        return UserFile(path, tomllib.loads(text), text)
    except RecursionError as error:
        raise UserFileError(f"{path}: is nested too deeply") from error
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.rstrip().count("\n") + 1
        raise UserFileError(f"{path}:{line}: is no TOML: {error}; mend that line") from error
