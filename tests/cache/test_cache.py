"""A cache gives what it was given, knows what has changed, and survives damage."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import cache as cache_module
from reconcile import pipeline
from reconcile.cache import TABLES, Cache
from reconcile.languages import load
from reconcile.settings import Settings

SAID = {
    "a.txt": "Bei dem Unglück starben am Mittwoch zehn Menschen.",
    "b.txt": "Bei dem Unglück starben am Mittwoch zwölf Menschen. Es war kalt.",
    "c.txt": "Es regnet.",
}


@pytest.fixture
def articles(tmp_path: Path) -> pl.DataFrame:
    folder = tmp_path / "news"
    folder.mkdir()
    for name, text in SAID.items():
        (folder / name).write_text(text, encoding="utf-8")
    return pipeline.read([folder], Settings()).table.with_columns(language=pl.lit("de"))


class Counting:
    """What a cache asks for what it does not have, and of how many articles it was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, articles: pl.DataFrame) -> dict[str, pl.DataFrame]:
        self.asked.append(articles["source"].to_list())
        return vars(pipeline.claims_of(articles, load()))


def assert_same(found: dict[str, pl.DataFrame], articles: pl.DataFrame) -> None:
    fresh = vars(pipeline.claims_of(articles, load()))
    for name in TABLES:
        assert found[name].equals(fresh[name]), name
        assert found[name].schema == fresh[name].schema


@pytest.mark.parametrize("times", [1, 2, 3])
def test_what_comes_out_is_what_reading_gives(
    times: int, articles: pl.DataFrame, tmp_path: Path
) -> None:
    make = Counting()
    for _ in range(times):
        found = Cache(tmp_path / "cache").frames(articles, make)
        assert_same(found, articles)
    assert make.asked == [["a.txt", "b.txt", "c.txt"]]


CHANGES: dict[str, tuple[pl.Expr, list[str]]] = {
    "a text": (pl.col("text").str.replace("zehn", "elf"), ["a.txt"]),
    "a date": (
        pl.when(pl.col("source") == "b.txt").then(pl.lit("2024-05-04")).alias("published"),
        ["b.txt"],
    ),
    "a place on the disk": (pl.col("path") + "x", []),
}


@pytest.mark.parametrize(("change", "read"), CHANGES.values(), ids=CHANGES.keys())
def test_what_has_changed_is_read_anew(
    change: pl.Expr, read: list[str], articles: pl.DataFrame, tmp_path: Path
) -> None:
    make = Counting()
    Cache(tmp_path / "cache").frames(articles, make)
    changed = articles.with_columns(change)
    assert_same(Cache(tmp_path / "cache").frames(changed, make), changed)
    assert make.asked[1:] == ([read] if read else [])


def test_another_program_reads_anew(
    articles: pl.DataFrame, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, word_list = Counting(), tmp_path / "de.toml"
    monkeypatch.setattr(cache_module, "program", lambda: [word_list])
    for content in ("", "# one\n", "# two\n"):
        word_list.write_text(content, encoding="utf-8")
        Cache(tmp_path / "cache").frames(articles, make)
    assert len(make.asked) == 3


def test_the_program_is_its_code_and_its_words() -> None:
    names = {path.name for path in cache_module.program()}
    assert names >= {"pipeline.py", "tables.py", "de.toml", "names.toml", "units.txt"}


def test_a_folder_that_cannot_be_written_costs_time_alone(
    articles: pl.DataFrame, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file")
    assert_same(cache.frames(articles, Counting()), articles)
    (problem,) = cache.problems
    assert (problem["level"], "--cache" in problem["remedy"]) == ("warning", True)


def test_other_language_files_read_anew(articles: pl.DataFrame, tmp_path: Path) -> None:
    make, own = Counting(), tmp_path / "own"
    own.mkdir()
    for content in ("", "# one\n", "# two\n"):
        (own / "x.toml").write_text(content, encoding="utf-8")
        Cache(tmp_path / "cache", [own]).frames(articles, make)
    assert len(make.asked) == 3


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "one byte wrong": lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
    "something else": lambda _: b"PAR1 and no more",
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_entry_is_told_of_and_made_anew(
    damage: Callable[[bytes], bytes], articles: pl.DataFrame, tmp_path: Path
) -> None:
    make, folder = Counting(), tmp_path / "cache"
    Cache(folder).frames(articles, make)
    entry = sorted(folder.glob("*.parquet"))[0]
    entry.write_bytes(damage(entry.read_bytes()))
    cache = Cache(folder)
    assert_same(cache.frames(articles, make), articles)
    (problem,) = cache.problems
    assert (problem["level"], problem["path"]) == ("warning", entry.as_posix())
    assert len(make.asked[1]) == 1
    again = Cache(folder)
    again.frames(articles, make)
    assert again.problems == []


def test_two_runs_may_share_it(articles: pl.DataFrame, tmp_path: Path) -> None:
    def run(_: int) -> Any:
        return Cache(tmp_path / "cache").frames(articles, Counting())

    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(run, range(8)):
            assert_same(found, articles)
    assert not list((tmp_path / "cache").glob("*.part"))


def test_it_is_not_for_git(articles: pl.DataFrame, tmp_path: Path) -> None:
    Cache(tmp_path / "cache").frames(articles, Counting())
    assert (tmp_path / "cache/.gitignore").read_text(encoding="utf-8").endswith("*\n")
