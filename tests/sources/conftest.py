"""A folder of files as a table of names and contents, and what is read of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import tables
from reconcile.settings import Settings
from reconcile.sources import NothingFound, read_sources


@dataclass(frozen=True)
class Outcome:
    articles: list[dict[str, Any]]
    problems: list[dict[str, Any]]

    @property
    def ids(self) -> list[str]:
        return [article["source"] for article in self.articles]

    @property
    def said(self) -> list[tuple[str, str | None, int | None]]:
        """Level, file name and line of all but the notes."""
        return [
            (p["level"], Path(p["path"]).name, p["line"])
            for p in self.problems
            if p["level"] != "note"
        ]

    def words(self, level: str) -> str:
        """Messages and remedies of a level, to look for words in."""
        return "\n".join(
            f"{p['message']} -- {p['remedy']}" for p in self.problems if p["level"] == level
        )


Read = Callable[..., Outcome]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Write files into an empty folder, which is the current one, and read paths of it."""
    monkeypatch.chdir(tmp_path)

    def run(
        files: dict[str, str | bytes],
        *paths: str,
        settings: Settings | None = None,
        stdin: bytes | None = None,
        stdin_format: str = "txt",
    ) -> Outcome:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        stream = None if stdin is None else io.BytesIO(stdin)
        try:
            read = read_sources(list(paths or ["."]), settings or Settings(), stream, stdin_format)
        except NothingFound as nothing:
            problems, table = nothing.problems, tables.ARTICLES.empty()
            assert "error" in problems["level"].to_list()
        else:
            problems, table = read.problems, read.table
            assert table.height
        tables.ARTICLES.check(table)
        tables.PROBLEMS.check(problems)
        for column in ("path", "message", "remedy"):
            assert problems.filter(pl.col(column).str.len_chars() == 0).is_empty()
        return Outcome(table.to_dicts(), problems.to_dicts())

    return run
