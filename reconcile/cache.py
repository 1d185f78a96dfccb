"""Claims of articles that were read before, so that a folder is not read anew for every draft.

An entry is one article: a Parquet file of its tables, named after what they were made of (text,
date, language, the program with its language files) and after its own bytes. So an entry is never
out of date, a damaged one is known before it is opened, two runs may share the folder, and it may
be deleted at any time. Files come to be under another name and are renamed when they are whole.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import polars as pl

import reconcile
from reconcile import tables

TABLES = {
    "sentences": tables.SENTENCES,
    "claims": tables.CLAIMS,
    "cues": tables.CUES,
    "set_aside": tables.NOT_COMPARED,
}
MADE_OF = ("source", "language", "published", "published_basis", "text")
IGNORED = "# Made by reconcile; safe to delete.\n*\n"

Frames = dict[str, pl.DataFrame]
Make = Callable[[pl.DataFrame], Mapping[str, pl.DataFrame]]


@dataclass
class Cache:
    """A folder of entries; `problems` (rows of PROBLEMS) tells of what is wrong with it."""

    folder: Path
    languages: Sequence[Path] = ()
    """Folders of further language files."""
    words: str = ""
    """What else is said of words, in writing."""
    problems: list[dict[str, Any]] = field(default_factory=list, init=False)

    def frames(self, articles: pl.DataFrame, make: Make) -> Frames:
        """The tables of `TABLES` for ARTICLES, in their order; `make` is asked for what is new."""
        version = self._version()
        keys = [_key(row, version) for row in articles.select(MADE_OF).iter_rows()]
        kept = dict(self._kept(keys))
        new = articles.filter(pl.Series([key not in kept for key in keys], dtype=pl.Boolean))
        if new.height:
            sources = dict(zip(articles["source"], keys, strict=True))
            for source, frames in _by_source(make(new), new["source"].to_list()):
                kept[sources[source]] = self._keep(sources[source], frames)
        rows = pl.concat([kept[key] for key in keys])
        return {name: _opened(rows[name], table) for name, table in TABLES.items()}

    def _version(self) -> str:
        """Of the program and the language files of the user's own: of each file its bytes."""
        own = [f for folder in self.languages for f in sorted(folder.glob("*.toml"))]
        files = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (*program(), *own)]
        return json.dumps([files, self.words])

    def _kept(self, keys: Sequence[str]) -> Iterator[tuple[str, pl.DataFrame]]:
        """The entries there are, one row each; a damaged one is told of, and taken away."""
        names = sorted(os.listdir(self.folder)) if self.folder.is_dir() else []
        files = {name.partition(".")[0]: name for name in names if name.endswith(".parquet")}
        for key in keys:
            if key in files:
                path = self.folder / files[key]
                row = _read(path)
                if row is None:
                    self._damaged(path)
                else:
                    yield key, row

    def _keep(self, key: str, frames: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
        """Write an entry, and give it back as its one row."""
        row = pl.DataFrame(
            {
                name: frames[name].select(*TABLES[name].schema).to_struct().implode()
                for name in TABLES
            }
        )
        out = io.BytesIO()
        row.write_parquet(out)
        self._write(f"{key}.{_digest(out.getvalue())}.parquet", out.getvalue())
        return row

    def _write(self, name: str, data: bytes) -> None:
        """Write a file of the cache; one that cannot be written costs time alone, and is told."""
        try:
            self._put(name, data)
        except OSError as error:
            problem = {
                "level": "warning",
                "path": self.folder.as_posix(),
                "line": None,
                "message": f"cannot remember what was read: {error.strerror}",
                "remedy": "name a folder that can be written to: --cache",
            }
            if problem not in self.problems:
                self.problems.append(problem)

    def _put(self, name: str, data: bytes) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        ignored = self.folder / ".gitignore"
        if not ignored.exists():
            ignored.write_text(IGNORED, encoding="utf-8")
        handle, passing = tempfile.mkstemp(dir=self.folder, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.replace(passing, self.folder / name)

    def _damaged(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self.problems.append(
            {
                "level": "warning",
                "path": path.as_posix(),
                "line": None,
                "message": "is a damaged entry of the cache: its article is read anew",
                "remedy": "nothing is to be done; check the disk if this comes again",
            }
        )


def program() -> list[Path]:
    """The files that decide what is read: the program's code, words and units."""
    package = Path(reconcile.__file__).parent
    return sorted(f for f in package.rglob("*") if f.suffix in (".py", ".toml", ".txt"))


def _key(row: tuple[Any, ...], version: str) -> str:
    return _digest(json.dumps([*row, version]).encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:32]


def _read(path: Path) -> pl.DataFrame | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:  # another run has taken it away
        return None
    if _digest(data) != path.name.split(".")[1]:
        return None
    return pl.read_parquet(io.BytesIO(data))


def _by_source(
    frames: Mapping[str, pl.DataFrame], sources: Sequence[str]
) -> Iterator[tuple[str, Frames]]:
    """The rows of each source; cues have that of their claim."""
    claims = frames["claims"].select("claim", "source")
    cues = frames["cues"].join(claims, on="claim", how="left", maintain_order="left")
    parted = {
        name: frame.partition_by("source", as_dict=True, maintain_order=True)
        for name, frame in {**frames, "cues": cues}.items()
    }
    for source in sources:
        yield source, {n: parted[n].get((source,), TABLES[n].empty()) for n in TABLES}


def _opened(column: pl.Series, table: tables.Table) -> pl.DataFrame:
    """The rows of a column of lists of rows."""
    rows = column.explode().drop_nulls()
    return rows.struct.unnest() if rows.len() else table.empty()
