"""Where claims stand in the files that their articles were read from, for editors and CI systems.

In text and Markdown an offset is a line and a column. Records and pages are looked up in the file
itself, if it is still the one that was read: of a record the place is exact, of a page the nearest
line that can be known.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.sources.decode import declared_in, decode
from reconcile.sources.pages import line_in_page
from reconcile.sources.record import NotReadError
from reconcile.sources.written import csv_text, json_text

PAGES = (".html", ".htm")
LINES = (".jsonl", ".ndjson")
JSON = (".json", *LINES)

Row = dict[str, Any]
Offset = Callable[[int], int]


@dataclass(frozen=True)
class Lines:
    """Offsets of a text as lines and columns, both from 1."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """The lines of a text, which end with a line feed."""
        starts = [0]
        while found := text.find("\n", starts[-1]) + 1:
            starts.append(found)
        return cls(tuple(starts))

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


def places(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """ARTICLES and some CLAIMS of theirs to PLACES."""
    files: dict[str, str | None] = {}
    by_source = claims.partition_by("source", as_dict=True, maintain_order=True)
    rows: list[Row] = []
    for article in articles.iter_rows(named=True):
        of_article = by_source.get((article["source"],))
        if of_article is not None:
            rows += _of_article(article, of_article, files)
    return tables.PLACES.frame(rows)


def _of_article(article: Row, claims: pl.DataFrame, files: dict[str, str | None]) -> Iterator[Row]:
    place = _finder(article, files)
    columns = ("claim", "start", "end", "sentence_start", "sentence_end")
    for claim in claims.select(columns).iter_rows(named=True):
        yield {"claim": claim["claim"], "path": article["path"], **place(claim)}


def _finder(article: Row, files: dict[str, str | None]) -> Callable[[Row], Row]:
    """How a claim of this article is found in its file."""
    if article["lines"] is not None:
        return _rows(Lines.of(article["text"]), article["lines"])
    if article["text_line"] is not None:
        return _exact(Lines.of(article["text"]), article["text_line"] - 1, lambda offset: offset)
    ending = PurePath(article["path"]).suffix.lower()
    path = article["path"]
    if path not in files:
        files[path] = _file(path, ending, article["sha256"])
    file = files[path]
    if file is not None and ending in PAGES:
        return lambda claim: _nearest(line_in_page(file, article["text"], claim))
    lines = Lines.of(file) if file is not None else None
    if file is not None and lines is not None and article["line"] is not None:
        begin = lines.starts[min(article["line"], len(lines.starts)) - 1]
        look = json_text if ending in JSON else csv_text
        # What is broken behind a record of one line is none of it, and may be long.
        end = file.find("\n", begin) if ending in LINES else -1
        written = look(file, begin, end if end >= 0 else len(file), article["text"])
        if written is not None:
            return _exact(lines, 0, written)
    record = {"line": article["line"], "basis": "none" if article["line"] is None else "record"}
    return lambda _: record


def _exact(lines: Lines, before: int, offset: Offset) -> Callable[[Row], Row]:
    def place(claim: Row) -> Row:
        line, column = lines.at(offset(claim["start"]))
        end_line, end_column = lines.at(offset(claim["end"]))
        return {
            "line": before + line,
            "column": column,
            "end_line": before + end_line,
            "end_column": end_column,
            "basis": "exact",
        }

    return place


def _rows(lines: Lines, written_from: list[int | None]) -> Callable[[Row], Row]:
    """Of a table of figures: the line of the row that a line of the text was written from."""

    def place(claim: Row) -> Row:
        line = written_from[lines.at(claim["start"])[0] - 1]
        return {"line": line, "basis": "none" if line is None else "record"}

    return place


def _nearest(line: int | None) -> Row:
    return {"line": line, "basis": "none" if line is None else "nearest"}


def _file(path: str, ending: str, hash: str) -> str | None:
    """The file's text as it was decoded; None where it is gone, or another one by now."""
    try:
        data = Path(path).read_bytes()
        if sha256(data).hexdigest() != hash or ending == ".parquet":
            return None
        return decode(data, declared_in(data) if ending in PAGES else None)[0]
    except (OSError, ValueError, NotReadError):
        return None
