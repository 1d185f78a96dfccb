"""Suites load as written, or not at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reconcile.checks import SuiteError
from reconcile.checks.derived import TABLES
from reconcile.checks.suites import default_folder, describe, load_suites, read_suite

FULL = {
    "name": "mine",
    "meta": {"table": "claims"},
    "expectations": [
        {
            "type": "expect_column_values_to_be_in_set",
            "kwargs": {"column": "kind", "value_set": ["count"]},
            "severity": "warning",
            "description": "counts alone",
        }
    ],
}


def suite_file(folder: Path, **changed: Any) -> Path:
    path = folder / "suite.json"
    path.write_text(json.dumps({**FULL, **changed}, indent=1), encoding="utf-8")
    return path


def expectation(**changed: Any) -> list[dict[str, Any]]:
    return [{**FULL["expectations"][0], **changed}]  # type: ignore[index]


def test_the_suites_that_ship_load_and_cover_every_table() -> None:
    assert {suite.table for suite in load_suites(())} == set(TABLES)


def test_suites_of_a_folder_replace_the_default(tmp_path: Path) -> None:
    suite_file(tmp_path)
    assert [suite.name for suite in load_suites((tmp_path,))] == ["mine"]


def test_suites_load_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b", "c", "a"):
        suite_file(tmp_path, name=name).rename(tmp_path / f"{name}.json")
    assert [suite.name for suite in load_suites((tmp_path,))] == ["a", "b", "c"]


def test_a_folder_without_a_suite_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match="holds no suite"):
        load_suites((tmp_path,))


def test_two_suites_of_one_name_are_an_error_that_names_both(tmp_path: Path) -> None:
    first = suite_file(tmp_path).rename(tmp_path / "first.json")
    second = suite_file(tmp_path)
    with pytest.raises(SuiteError, match=rf"{second}:2: {first} is named"):
        load_suites((first, second))


REFUSED = {
    "a key that is misspelt": ({"expectation": []}, 'unknown key "expectation".*"expectations"'),
    "a table that is not checked": ({"meta": {"table": "claim"}}, '"claim".*"claims"'),
    "no table at all": ({"meta": {}}, '"meta.table" must name'),
    "no name": ({"name": ""}, '"name" is missing'),
    "nothing expected": ({"expectations": []}, "at least one"),
    "an expectation that is none": ({"expectations": ["x"]}, "is an object"),
    "a column that is not there": (
        {"expectations": expectation(kwargs={"column": "kinds"})},
        r'suite.json:\d+: unknown column "kinds"; did you mean "kind"\?',
    ),
    "one column of a pair": (
        {"expectations": expectation(kwargs={"column_A": "low", "column_B": "hight"})},
        '"hight".*"high"',
    ),
    "a column of a list": (
        {"expectations": expectation(kwargs={"column_list": ["low", "hihg"]})},
        '"hihg".*"high"',
    ),
    "a column that is a structure": (
        {"expectations": expectation(kwargs={"column": "when"})},
        'unknown column "when"',
    ),
    "a severity that is not known": (
        {"expectations": expectation(severity="warn")},
        'unknown severity "warn".*"warning"',
    ),
    "the format before 1.0": (
        {"expectations": [{"expectation_type": "x", "kwargs": {}}]},
        'unknown key "expectation_type"',
    ),
    "a type left out": ({"expectations": [{"kwargs": {}}]}, 'needs a "type"'),
    "the same words twice": ({"expectations": expectation() * 2}, "say the same: counts alone"),
}


@pytest.mark.parametrize(("changed", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(tmp_path: Path, changed: dict[str, Any], message: str) -> None:
    with pytest.raises(SuiteError, match=message):
        read_suite(suite_file(tmp_path, **changed))


def test_an_error_names_the_line_it_stands_on(tmp_path: Path) -> None:
    path = suite_file(tmp_path, expectations=expectation(severity="warn"))
    line = path.read_text(encoding="utf-8").splitlines().index('   "severity": "warn",') + 1
    with pytest.raises(SuiteError, match=rf"^{path}:{line}: "):
        read_suite(path)


def test_broken_json_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{\n "name": "x",\n oops\n}', encoding="utf-8")
    with pytest.raises(SuiteError, match=rf"^{path}:3: not JSON"):
        read_suite(path)


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match=r"gone\.json: cannot be read"):
        load_suites((tmp_path / "gone.json",))


def test_the_default_folder_holds_one_file_a_table() -> None:
    assert {path.stem for path in default_folder().glob("*.json")} == set(TABLES)


def test_words_of_the_suite_come_before_type_and_arguments() -> None:
    said = {"type": "expect_column_values_to_not_be_null", "kwargs": {"column": "text"}}
    assert describe({**said, "description": "there are words"}) == "there are words"
    assert describe({**said, "notes": ["there", "are"]}) == "there are"
    assert describe(said) == "expect column values to not be null (column = text)"
