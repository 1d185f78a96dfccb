"""The language files that ship are sound, and speak of the same concepts."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from reconcile.languages import load
from reconcile.languages.checks import faults

HOME = resources.files("reconcile.languages")
CODES = sorted(load())


@pytest.mark.parametrize("code", CODES)
def test_a_file_that_ships_has_no_fault(code: str) -> None:
    data = tomllib.loads(HOME.joinpath(f"{code}.toml").read_text(encoding="utf-8"))
    assert list(faults(data, [data])) == []


@pytest.mark.parametrize("code", CODES)
def test_its_concepts_are_declared_for_all_languages(code: str) -> None:
    declared = tomllib.loads(HOME.joinpath("concepts.toml").read_text(encoding="utf-8"))
    own = {c for group in ("concepts", "predicates", "verbs") for c in load()[code].get(group)}
    assert sorted(own - declared.keys()) == []


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
