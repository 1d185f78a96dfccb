"""`together` and `apart`: what people say of claims goes before what linking made of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reconcile import tables
from reconcile.decisions import Relinked, relink
from reconcile.decisions.file import Link, Words
from tests.decisions.test_suppressions import claim

SAID = {
    "1": ("a.txt", "zehn Tote"),
    "2": ("b.txt", "zwölf  Tote"),
    "3": ("b.txt", "drei Züge"),
    "4": ("c.txt", "am Montag"),
}
CLAIMS = tables.CLAIMS.frame(
    [{**claim(id, source), "text": words, "wording": words} for id, (source, words) in SAID.items()]
)


def relinked(verdict: Any, a: tuple[str, str], b: tuple[str, str], **facts: list[str]) -> Relinked:
    kinds = {"day": "date"}
    members = [
        {"fact": fact, "claim": id, "role": "value", "why": "linked"}
        for fact, ids in facts.items()
        for id in ids
    ]
    topics = [
        {"fact": fact, "story": "s", "label": fact, "kind": kinds.get(fact, "count")}
        for fact in facts
    ]
    link = Link(verdict, Words(*a), Words(*b), "I asked", "mw", Path("s.toml"), 7)
    return relink(tables.MEMBERS.frame(members), tables.TOPICS.frame(topics), CLAIMS, [link])


def grouped(found: Relinked) -> list[list[str]]:
    groups: dict[str, list[str]] = {}
    for fact, id in found.members.select("fact", "claim").rows():
        groups.setdefault(fact, []).append(id)
    assert set(groups) == set(found.topics["fact"])
    assert found.topics["fact"].is_unique().all()
    return sorted(groups.values())


TEN, TWELVE, TRAINS, DAY = (SAID[id] for id in "1234")
TWELVE = ("b.txt", "zwölf Tote")
CASES: dict[str, Any] = {
    "two facts become one": ("together", TEN, TWELVE, {"f": ["1"], "g": ["2"]}, [["1", "2"]]),
    "all of both facts do": (
        "together",
        TEN,
        TRAINS,
        {"f": ["1", "2"], "g": ["3"]},
        [["1", "2", "3"]],
    ),
    "one fact becomes two": ("apart", TEN, TWELVE, {"f": ["1", "2"]}, [["1"], ["2"]]),
    "the second alone leaves": (
        "apart",
        TEN,
        TRAINS,
        {"f": ["1", "2", "3"]},
        [["1", "2"], ["3"]],
    ),
}


@pytest.mark.parametrize(("verdict", "a", "b", "facts", "groups"), CASES.values(), ids=CASES.keys())
def test_facts(verdict: str, a: Any, b: Any, facts: Any, groups: Any) -> None:
    found = relinked(verdict, a, b, **facts)
    assert grouped(found) == groups
    assert found.problems.is_empty()
    assert "mw put it " + verdict + ": I asked" in found.members["why"].to_list()
    tables.MEMBERS.check(found.members)
    tables.TOPICS.check(found.topics)


VAIN: dict[str, Any] = {
    "one fact already": ("together", TEN, TWELVE, {"f": ["1", "2"]}, "one fact already"),
    "two facts anyway": ("apart", TEN, TWELVE, {"f": ["1"], "g": ["2"]}, "not one fact anyway"),
    "a count and a date": ("together", TEN, DAY, {"f": ["1"], "day": ["4"]}, "of other kinds"),
    "words that nobody says": (
        "apart",
        TEN,
        ("b.txt", "elf Tote"),
        {"f": ["1", "2"]},
        "no claim “elf Tote” of b.txt is compared",
    ),
    "a claim that is no member": ("together", TEN, DAY, {"f": ["1"]}, "no claim “am Montag”"),
}


@pytest.mark.parametrize(("verdict", "a", "b", "facts", "words"), VAIN.values(), ids=VAIN.keys())
def test_what_changes_nothing_is_told(verdict: str, a: Any, b: Any, facts: Any, words: str) -> None:
    found = relinked(verdict, a, b, **facts)
    assert grouped(found) == sorted(facts.values())
    (problem,) = found.problems.to_dicts()
    assert (problem["level"], problem["path"], problem["line"]) == ("warning", "s.toml", 7)
    assert words in problem["message"]
