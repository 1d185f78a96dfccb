"""Settings are found upwards from the input, flags go before them, and mistakes are named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reconcile.configuration import KEYS, configuration
from reconcile.userfile import UserFileError


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "desk/news").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


FOUND = {
    "in the input's folder": {"desk/news/reconcile.toml": 'fail-on = "minor"'},
    "above it": {"desk/reconcile.toml": 'fail-on = "minor"'},
    "at the top": {"reconcile.toml": 'fail-on = "minor"'},
    "in a pyproject.toml": {"pyproject.toml": '[tool.reconcile]\nfail-on = "minor"'},
    "past a pyproject.toml that says nothing": {
        "desk/pyproject.toml": "[tool.ruff]\n",
        "reconcile.toml": 'fail-on = "minor"',
    },
    "in our own file before a pyproject.toml": {
        "reconcile.toml": 'fail-on = "minor"',
        "pyproject.toml": '[tool.reconcile]\nfail-on = "never"',
    },
    "in the nearest of two": {
        "desk/reconcile.toml": 'fail-on = "minor"',
        "reconcile.toml": 'fail-on = "never"',
    },
}


@pytest.mark.parametrize("files", FOUND.values(), ids=FOUND.keys())
@pytest.mark.parametrize("start", ["desk/news", "desk/news/a.txt", "desk/news/*.txt"])
def test_settings_are_found(files: dict[str, str], start: str, here: Path) -> None:
    for name, text in files.items():
        put(here / name, text)
    assert configuration(Path(start), {}).get("fail-on", "") == "minor"


def test_standard_input_is_at_home_where_the_program_runs(here: Path) -> None:
    put(here / "reconcile.toml", 'fail-on = "minor"')
    assert configuration(Path("-"), {}).get("fail-on", "") == "minor"


def test_paths_are_relative_to_their_file(here: Path) -> None:
    put(
        here / "desk/reconcile.toml",
        'baseline = "known.jsonl"\nsuite = ["own"]\noutput = ["csv=out/f.csv", "concise=-"]\n',
    )
    found = configuration(Path("desk/news"), {})
    assert found.settings().baseline == Path("desk/known.jsonl")
    assert found.settings().suites == (Path("desk/own"),)
    assert found.get("output", ()) == ("csv=desk/out/f.csv", "concise=-")


def test_origins_are_defaults_files_and_flags(here: Path) -> None:
    put(here / "reconcile.toml", '\nfail-on = "minor"\nmax-bytes = 5\n')
    put(here / "desk/suppressions.toml", "")
    found = configuration(Path("desk/news"), {"fail-on": "never", "baseline": None})
    rows = {key: (value, origin) for key, value, origin in found.rows()}
    assert set(rows) == set(KEYS)
    assert rows["fail-on"] == ("never", "command line")
    assert rows["max-bytes"] == ("5", "reconcile.toml:3")
    assert rows["suppressions"] == (
        "desk/suppressions.toml",
        "found beside or above desk/news",
    )
    assert rows["strict-baseline"] == ("false", "default")


def test_a_file_can_be_named(here: Path) -> None:
    put(here / "other.toml", "max-bytes = 7\n")
    put(here / "desk/reconcile.toml", "max-bytes = 8\n")
    found = configuration(Path("desk/news"), {}, Path("other.toml"))
    assert found.settings().max_bytes == 7


MISTAKES: dict[str, Any] = {
    "a key that is misspelt": (
        'fail_on = "minor"',
        'reconcile.toml:1: unknown key "fail_on"; did you mean "fail-on"?',
    ),
    "a key like no other": (
        "\nxyzzy = 1",
        'reconcile.toml:2: unknown key "xyzzy"; known: fail-on,',
    ),
    "a severity that is none": (
        'fail-on = "mayor"',
        'reconcile.toml:1: unknown severity "mayor" of `fail-on`; did you mean "major"?',
    ),
    "a number in quotation marks": (
        '\n\nmax-bytes = "5"',
        "reconcile.toml:3: `max-bytes` is a whole number from 1 up, not '5'",
    ),
    "a switch that is a word": ('strict-baseline = "yes"', "`strict-baseline` is true or false"),
    "a path that is a number": ("baseline = 5", "`baseline` is a path in quotation marks, not 5"),
    "an output without a path": ('output = ["sarif"]', '`output` is a list of "FORMAT=PATH"'),
    "broken TOML": ("fail-on = \n", "reconcile.toml:1: is no TOML"),
}


@pytest.mark.parametrize(("text", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_file_line_and_remedy(text: str, words: str, here: Path) -> None:
    put(here / "reconcile.toml", text)
    with pytest.raises(UserFileError) as error:
        configuration(Path("desk"), {})
    assert words in str(error.value)


def test_a_mistake_in_a_pyproject_names_its_table_and_line(here: Path) -> None:
    put(here / "pyproject.toml", '[project]\nname = "x"\n\n[tool.reconcile]\nfail_on = "minor"\n')
    with pytest.raises(UserFileError) as error:
        configuration(Path("desk"), {})
    assert str(error.value).startswith(
        'pyproject.toml:5: unknown key of [tool.reconcile] "fail_on"'
    )
