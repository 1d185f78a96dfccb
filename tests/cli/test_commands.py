"""What the commands print and write, and where."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import rules, tables

Run = Callable[..., Any]


def test_report_writes_page_and_data_and_prints_a_summary(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    done = reconcile("report", str(story))
    assert done.code == 0
    page = tmp_path / "reports/story/index.html"
    assert page.read_text(encoding="utf-8").lower().startswith("<!doctype html>")
    data = json.loads((page.parent / "report.json").read_text(encoding="utf-8"))
    assert data["schema"] == "reconcile.report/1"
    assert "Report: reports/story/index.html" in done.err
    assert done.out


def test_check_finds_the_conflict_and_writes_nothing(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    before = sorted(tmp_path.rglob("*"))
    done = reconcile("check", str(story))
    assert done.code == 1
    found, tally = done.out.splitlines()
    assert re.match(r"\S+/story/b\.txt:\d+:\d+: major figures-conflict: .*“zwölf", found)
    assert tally == "1 finding (1 major)"
    assert sorted(tmp_path.rglob("*")) == before


def test_check_on_what_agrees_is_0(reconcile: Run, story: Path) -> None:
    text = (story / "a.txt").read_text(encoding="utf-8")
    (story / "b.txt").write_text(text, encoding="utf-8")
    assert reconcile("check", str(story)).code == 0


@pytest.mark.parametrize("command", ["report", "check"])
def test_outputs_go_where_they_are_sent_and_nowhere_else(
    command: str, reconcile: Run, story: Path, tmp_path: Path
) -> None:
    done = reconcile(command, str(story), "--output", "json=-", "--output", "csv=deep/in/f.csv")
    assert json.loads(done.out)["schema"] == "reconcile.report/1"
    assert (tmp_path / "deep/in/f.csv").exists()
    assert not (tmp_path / "reports").exists()


def test_quiet_says_nothing(reconcile: Run, story: Path) -> None:
    done = reconcile("report", "-q", str(story))
    assert (done.code, done.out, done.err) == (0, "", "")


NAMES: dict[str, tuple[str, str]] = {
    "a folder": ("story", "story"),
    "a folder with a slash": ("story/", "story"),
    "a folder by a detour": ("story/../story/.", "story"),
    "a file": ("story/a.txt", "a.txt"),
    "a glob": ("story/*.txt", "story"),
    "a glob of folders": ("st*/a.txt", "here"),
}


@pytest.mark.parametrize(("path", "name"), NAMES.values(), ids=NAMES.keys())
def test_a_report_is_named_after_the_first_path(
    path: str,
    name: str,
    reconcile: Run,
    story: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    story.rename(here / "story")
    monkeypatch.chdir(here)
    assert reconcile("report", path).code == 0
    assert [found.name for found in (here / "reports").iterdir()] == [name]


def test_standard_input_is_an_article(
    reconcile: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.TextIOWrapper(io.BytesIO("Es kamen 300 Gäste.".encode()))
    monkeypatch.setattr("sys.stdin", said)
    assert reconcile("report", "-").code == 0
    assert (tmp_path / "reports/stdin/index.html").exists()


def test_standard_input_holds_a_record_a_line_where_it_is_said_to(
    reconcile: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [{"id": name, "language": "de", "text": "Es kamen 300 Gäste."} for name in "xy"]
    said = "\n".join(map(json.dumps, records))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(said.encode())))
    done = reconcile("extract", "-", "--stdin-format", "jsonl", "--format", "jsonl")
    assert [json.loads(line)["source"] for line in done.out.splitlines()] == ["x", "y"]


def test_a_suite_of_ones_own_decides(reconcile: Run, story: Path, tmp_path: Path) -> None:
    expectation = {
        "type": "expect_table_row_count_to_be_between",
        "kwargs": {"min_value": 3},
        "description": "at least three sources",
    }
    suite = {"name": "mine", "meta": {"table": "sources"}, "expectations": [expectation]}
    (tmp_path / "mine.json").write_text(json.dumps(suite), encoding="utf-8")
    done = reconcile("check", str(story), "--suite", "mine.json", "--output", "json=-")
    checks = json.loads(done.out)["checks"]
    assert [check["expectation"] for check in checks] == ["at least three sources"]
    assert done.code == 1


def test_notes_are_counted_and_shown_on_request(reconcile: Run, story: Path) -> None:
    (story / "sources.toml").unlink()
    (story / "package.json").write_text('{"name": "no article"}', encoding="utf-8")
    brief, full = reconcile("extract", str(story)), reconcile("extract", "-v", str(story))
    notes = [line for line in full.err.splitlines() if line.startswith("note: ")]
    assert f"{len(notes)} notes on the articles: -v shows them" in brief.err
    assert "package.json" not in brief.err
    assert any("package.json" in note for note in notes)
    assert brief.code == full.code == 0


def test_what_is_not_read_for_claims_is_said(reconcile: Run, tmp_path: Path) -> None:
    record = {"id": "x", "language": "fi", "text": "Vieraita tuli 300."}
    (tmp_path / "finnish.json").write_text(json.dumps(record), encoding="utf-8")
    done = reconcile("extract", "finnish.json")
    assert (done.code, done.out) == (0, "No claims.\n")
    assert "1 sentence left aside: " in done.err


def test_extracted_rows_have_the_columns_of_the_claims(reconcile: Run, story: Path) -> None:
    out = reconcile("extract", str(story), "--format", "jsonl").out
    rows = [json.loads(line) for line in out.splitlines()]
    assert all(list(row) == list(tables.CLAIMS.schema) for row in rows)
    assert {(row["source"], row["value"]) for row in rows if row["kind"] == "count"} == {
        ("a.txt", 10.0),
        ("b.txt", 12.0),
    }


def test_a_csv_of_claims_is_flat(reconcile: Run, story: Path) -> None:
    out = reconcile("extract", str(story), "--format", "csv").out
    head = next(csv.reader(io.StringIO(out)))
    assert head == [name for name in tables.CLAIMS.schema if name != "when"]


def test_a_parquet_of_claims_is_the_table(reconcile: Run, story: Path, tmp_path: Path) -> None:
    assert reconcile("extract", str(story), "--format", "parquet", "-o", "c.parquet").code == 0
    tables.CLAIMS.check(pl.read_parquet(tmp_path / "c.parquet"))


def test_a_table_of_claims_shows_wording_and_source(reconcile: Run, story: Path) -> None:
    out = reconcile("extract", str(story)).out
    assert out.splitlines()[0].split()[:2] == ["kind", "wording"]
    assert any("zwölf Menschen" in line and "b.txt" in line for line in out.splitlines())


def test_an_articles_escape_sequences_reach_no_terminal(reconcile: Run, story: Path) -> None:
    (story / "a.txt").write_text("Es kamen 300 \x1b[31mGäste\x1b[0m.", encoding="utf-8")
    assert "\x1b" not in reconcile("extract", str(story)).out


def test_a_text_without_claims_is_no_error(reconcile: Run, tmp_path: Path) -> None:
    (tmp_path / "quiet.txt").write_text("Es regnet, und niemand weiß es.\n", encoding="utf-8")
    done = reconcile("extract", "quiet.txt")
    assert (done.code, done.out) == (0, "No claims.\n")


@pytest.mark.parametrize("rule", [rule.id for rule in rules.RULES])
def test_every_rule_is_explained(rule: str, reconcile: Run) -> None:
    done = reconcile("explain", rule)
    said = " ".join(done.out.split())
    assert done.code == 0
    assert rule in said
    assert rules.get(rule).why in said
    assert rules.get(rule).example in said


def test_explain_alone_lists_the_rules(reconcile: Run) -> None:
    out = reconcile("explain").out
    assert [line.split()[0] for line in out.splitlines()[1:]] == [r.id for r in rules.RULES]


def test_the_same_input_gives_the_same_bytes(reconcile: Run, story: Path) -> None:
    first, second = (reconcile("report", str(story), "--output", "json=-").out for _ in range(2))
    assert first == second
