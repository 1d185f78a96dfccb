"""A baseline lists what is known; what is new counts, and what is gone is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import tables
from reconcile.decisions import accept
from reconcile.decisions.baseline import pruned, read_baseline, written
from reconcile.userfile import UserFileError
from tests.decisions.test_suppressions import CLAIMS, FINDINGS, A, B, C

FACT = {"fact": "f", "story": "s", "label": "dead", "kind": "count", "verdict": "conflict"}
FACTS = tables.FACTS.frame([{**FACT, "sources": 2, "origins": 2, "consensus_claims": []}])


def held(path: Path, strict: bool = False) -> Any:
    return accept(FINDINGS, CLAIMS, (), None, read_baseline(path), strict)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "known.jsonl"
    path.write_text(written(FINDINGS, FACTS, CLAIMS), encoding="utf-8")
    return path


def test_what_was_written_is_accepted_and_nothing_else(path: Path) -> None:
    found = held(path)
    assert found.accepted["finding"].to_list() == [A, B, C]
    assert set(found.accepted["by"]) == {"baseline"}
    assert found.problems.is_empty()


def test_lines_are_sorted_say_what_they_are_about_and_hold_no_offsets(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert lines == sorted(lines)
    assert json.loads(lines[1]) == {
        "rule": "figures-conflict",
        "sources": ["b.txt", "old/a.txt"],
        "about": "dead",
        "finding": A,
    }


def test_a_finding_that_is_not_listed_counts(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if A not in line), encoding="utf-8")
    assert held(path).accepted["finding"].to_list() == [B, C]


@pytest.mark.parametrize(("strict", "level"), [(False, "warning"), (True, "error")])
def test_an_entry_that_is_gone_is_told_with_its_line(strict: bool, level: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text + '{"finding": "gone"}\n', encoding="utf-8")
    (problem,) = held(path, strict).problems.to_dicts()
    assert (problem["level"], problem["line"]) == (level, 4)
    assert "gone" in problem["message"]
    assert "baseline prune" in problem["remedy"]


def test_pruning_leaves_the_other_lines_as_they_are(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text('{"finding": "gone"}\n' + text, encoding="utf-8")
    assert pruned(read_baseline(path), FINDINGS) == text


def test_a_label_with_a_line_separator_is_one_line(path: Path) -> None:
    facts = FACTS.with_columns(label=pl.lit("dead\u2028or\x85missing"))
    path.write_text(written(FINDINGS, facts, CLAIMS), encoding="utf-8")
    assert held(path).accepted["finding"].to_list() == [A, B, C]


MISTAKES = {
    "no JSON": ('{"finding": "x"}\nfinding: y\n', r"known\.jsonl:2: is no JSON object; .*write"),
    "no object": ("[1]\n", r"known\.jsonl:1: has no `finding`"),
    "no finding": ('{"findings": "x"}\n', r"known\.jsonl:1: has no `finding`"),
}


@pytest.mark.parametrize(("text", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_file_line_and_remedy(text: str, words: str, path: Path) -> None:
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserFileError, match=words):
        read_baseline(path)


def test_a_baseline_that_is_not_there_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(UserFileError, match="baseline write"):
        read_baseline(tmp_path / "none.jsonl")
