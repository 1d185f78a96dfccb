"""Anything that holds articles -> articles.

The way of a path, in `reading`: `discover` finds its files, `formats` reads the records of each,
`assemble` makes a row of each record. What could not be read, or was read with a doubt, is a row
of the problems.
"""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from typing import BinaryIO

import polars as pl

from reconcile import tables
from reconcile.languages import Languages, load
from reconcile.settings import Settings
from reconcile.sources.reading import STDIN, Reading

STDIN_FORMATS = ("txt", "jsonl")


@dataclass(frozen=True)
class Articles:
    """What was read."""

    table: pl.DataFrame
    """`tables.ARTICLES`: in the order of the paths given, then of the files' paths."""
    problems: pl.DataFrame
    """`tables.PROBLEMS`: what was not read, and what was read with a doubt."""


class NothingFound(Exception):  # noqa: N818 - says what happened; the caller decides what it means
    """No article came out at all. An exception, so that no caller takes it for an empty green run.

    `problems` (`tables.PROBLEMS`) says why, and has an error at least.
    """

    def __init__(self, problems: pl.DataFrame) -> None:
        first = problems.filter(pl.col("level") == "error").row(0, named=True)
        super().__init__(f"no article was found: {first['path']}: {first['message']}")
        self.problems = problems


def read_sources(
    paths: list[str],
    settings: Settings,
    stdin: BinaryIO | None = None,
    stdin_format: str = "txt",
    languages: Languages | None = None,
) -> Articles:
    """Read the articles behind paths, folders, globs, and `-` for `stdin`.

    `languages` are those of the settings where none are given.

    What cannot be read is a problem of level `error` and costs no other article. `NothingFound`
    where no article is left; `ValueError` for a `stdin_format` that is not of `STDIN_FORMATS`.
    """
    if stdin_format not in STDIN_FORMATS:
        raise ValueError(f"stdin_format {stdin_format!r} is none of {', '.join(STDIN_FORMATS)}")
    known = load(settings.languages) if languages is None else languages
    reading = Reading(settings.max_bytes, settings.max_characters, known)
    for path in paths:
        if path == STDIN:
            reading.take_stdin(stdin or sys.stdin.buffer, f".{stdin_format}")
        else:
            reading.take_path(path)
    if not paths:
        reading.tell("error", ".", "no path was given", "name a file, a folder, a glob, or -")
    problems = tables.PROBLEMS.frame([asdict(p) for p in dict.fromkeys(reading.problems)])
    if not reading.rows:
        raise NothingFound(problems)
    return Articles(tables.ARTICLES.frame(reading.rows), problems)
