"""`sources.toml`: which files of a folder are articles, and what is known of them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path, PurePath

from reconcile.sources.record import Problem, encodable

NAME = "sources.toml"
KEYS = ("file", "published", "outlet", "url", "language", "title")

_EXAMPLE = '[[source]] and below it file = "article.txt"'


@dataclass(frozen=True)
class Listed:
    """One `[[source]]`: what it says, and where it says so."""

    fields: Mapping[str, object]
    path: str
    line: int | None


@dataclass(frozen=True)
class Listing:
    """A folder's `sources.toml`: the files it names, relative to the folder."""

    files: Mapping[PurePath, Listed] = field(default_factory=dict)


def read_listing(path: Path) -> tuple[Listing | None, list[Problem]]:
    """The listing, or None where the file is broken: then its folder counts as without one."""
    shown = encodable(path.as_posix())
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        return None, [_broken(shown, f"cannot be read: {error.strerror}", None)]
    except UnicodeDecodeError:
        return None, [_broken(shown, "is not UTF-8", None)]
    try:
        data = tomllib.loads(text)
    except RecursionError:
        return None, [_broken(shown, "is nested too deeply", None)]
    except ValueError as error:
        return None, [_broken(shown, f"is broken TOML: {error}", toml_line(error, text))]
    entries = data.pop("source", None)
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        return None, [_broken(shown, "names no source", None)]
    lines = _lines(text, len(entries))
    problems = [_unknown(shown, key, ("source",), None) for key in data]
    files: dict[PurePath, Listed] = {}
    for entry, line in zip(entries, lines, strict=True):
        problems += [_unknown(shown, key, KEYS, line) for key in entry if key not in KEYS]
        name = _file(entry)
        if name is None:
            problems.append(
                Problem(
                    "error",
                    "a [[source]] has no `file` within its folder",
                    "name a file by its path relative to the folder, without `..`",
                    line,
                    shown,
                )
            )
        elif name in files:
            problems.append(
                Problem(
                    "error",
                    f"names {name} a second time; the first stays (line {files[name].line})",
                    "keep one of the two",
                    line,
                    shown,
                )
            )
        else:
            files[name] = Listed({k: entry[k] for k in KEYS[1:] if k in entry}, shown, line)
    return Listing(files), problems


def toml_line(error: ValueError, text: str) -> int:
    """The line that tomllib names in its message; before Python 3.14 it says it only there."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else text.rstrip().count("\n") + 1  # "at end of document"


def _file(entry: Mapping[str, object]) -> PurePath | None:
    """The file, if it lies within the folder: a listing opens no other door to the disk."""
    name = entry.get("file")
    if not isinstance(name, str) or "\0" in name:
        return None
    path = PurePath(name.replace("\\", "/"))
    inside = path.parts and not path.is_absolute() and ".." not in path.parts
    return path if inside else None


def _lines(text: str, count: int) -> list[int | None]:
    """The lines of the `[[source]]` headings, where there is one an entry."""
    found: list[int | None] = [
        line
        for line, words in enumerate(text.split("\n"), start=1)
        if re.match(r"\s*\[\[\s*source\s*\]\]", words)
    ]
    return found if len(found) == count else [None] * count


def _unknown(path: str, key: str, known: tuple[str, ...], line: int | None) -> Problem:
    near = get_close_matches(key, known, n=1)
    remedy = f"did you mean `{near[0]}`?" if near else f"known are: {', '.join(known)}"
    return Problem("warning", f"has an unknown key `{key}`, which is not read", remedy, line, path)


def _broken(path: str, message: str, line: int | None) -> Problem:
    remedy = f"mend it ({_EXAMPLE}); until then every file of its folder is tried"
    return Problem("error", message, remedy, line, path)
