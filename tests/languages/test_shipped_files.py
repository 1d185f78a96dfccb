"""The language files that ship are sound, and speak of the same concepts."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib import resources

import pytest

from reconcile.languages import load
from reconcile.languages.checks import faults

HOME = resources.files("reconcile.languages")
CODES = sorted(load())
HOLES = {"works", "daughters", "siblings", "marriages", "thefts"}


@pytest.mark.parametrize("code", CODES)
def test_a_file_that_ships_has_no_fault(code: str) -> None:
    data = tomllib.loads(HOME.joinpath(f"{code}.toml").read_text(encoding="utf-8"))
    assert list(faults(data, [data])) == []


def test_what_one_language_alone_has_words_for_is_declared() -> None:
    declared = tomllib.loads(HOME.joinpath("concepts.toml").read_text(encoding="utf-8"))
    own = Counter(
        concept
        for code in CODES
        for concept in {c for t in ("concepts", "predicates", "verbs") for c in load()[code].get(t)}
    )
    assert sorted(c for c, n in own.items() if n == 1 and c not in declared) == []


def test_names_of_what_is_counted_have_words_in_every_language() -> None:
    """Those left out have a word that means something else too, or is another concept's."""
    own = [load()[code].get("concepts") for code in CODES]
    names = {c for words in own for c in words if load().concepts[c].is_a_name}
    assert {c for c in names if not all(c in words for words in own)} == HOLES


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("path", ["months", "weekdays", "seasons", "parts_of_day"])
def test_no_part_of_the_calendar_is_left_out(code: str, path: str) -> None:
    wanted = {"months": 12, "weekdays": 7, "seasons": 4, "parts_of_day": 5}
    assert len(load()[code].get(path)) == wanted[path]


@pytest.mark.parametrize("code", CODES)
def test_no_word_means_two_things_in_one_table(code: str) -> None:
    for path in ("months", "weekdays", "hedges", "time_units", "units", "concepts", "directions"):
        seen: dict[str, str] = {}
        for payload, surfaces in load()[code].get(path).items():
            for surface in surfaces:
                first = seen.setdefault(surface, payload)
                assert first == payload, f"{path}: {surface} is {first} and {payload}"
