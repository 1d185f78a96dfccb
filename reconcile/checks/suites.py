"""Suites of expectations, read from files in the format of Great Expectations, strictly.

Great Expectations logs and drops an expectation that it does not know. A gate that grows shorter
without a word is worse than none, so whatever cannot be loaded as written is an error here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reconcile.checks.derived import TABLES
from reconcile.checks.json_lines import DuplicateKeyError, Located, parse
from reconcile.checks.json_lines import Path as Place
from reconcile.nearest import hint

SUITE_KEYS = ("name", "expectations", "meta", "notes", "suite_parameters", "id")
EXPECTATION_KEYS = (
    "type",
    "kwargs",
    "severity",
    "description",
    "meta",
    "notes",
    "id",
    "rendered_content",
    "expectation_context",
    "success_on_last_run",
)
SEVERITIES = ("warning", "critical")
COLUMN_KWARGS = ("column", "column_A", "column_B", "column_list")


class SuiteError(ValueError):
    """A suite cannot be loaded as written; the message names the file, the line and the remedy."""


@dataclass(frozen=True)
class Suite:
    """One file: the expectations of one table, as Great Expectations spells them."""

    name: str
    table: str
    path: Path
    expectations: tuple[dict[str, Any], ...]
    parameters: dict[str, Any]
    located: Located

    def error(self, message: str, *place: str | int) -> SuiteError:
        """An error that names the line of a key or element, or of the nearest thing around it."""
        return _error(self.path, self.located, message, place)


def load_suites(paths: Sequence[Path]) -> tuple[Suite, ...]:
    """Suites of the files and folders given, or else the ones that ship with the program."""
    files: list[Path] = []
    for path in paths or (default_folder(),):
        found = sorted(path.glob("*.json")) if path.is_dir() else [path]
        if not found:
            raise SuiteError(f"{path}: holds no suite. A suite is a .json file")
        files += found
    suites = tuple(read_suite(file) for file in files)
    for number, suite in enumerate(suites):
        for earlier in suites[:number]:
            if earlier.name == suite.name:
                raise suite.error(f'{earlier.path} is named "{suite.name}" too', "name")
    return suites


def default_folder() -> Path:
    """Where the suites of the program lie: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "expectations"
    return installed if installed.is_dir() else package.parent / "expectations"


def read_suite(path: Path) -> Suite:
    """One suite; `SuiteError` for whatever in it is not known."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SuiteError(f"{path}: cannot be read as a suite: {error}") from error
    try:
        located = parse(text)
    except json.JSONDecodeError as error:
        at = f"{path}:{error.lineno}"
        raise SuiteError(f"{at}: not JSON: {error.msg} (column {error.colno})") from error
    except DuplicateKeyError as error:
        raise SuiteError(f"{path}: an object names {error} twice; keep one of the two") from error
    except RecursionError as error:
        raise SuiteError(f"{path}: is nested too deeply") from error
    return _Reader(path, located).suite()


class _Reader:
    """One file while it is read: knows where in it a complaint belongs."""

    def __init__(self, path: Path, located: Located) -> None:
        self.path, self.located = path, located

    def suite(self) -> Suite:
        content = self.located.value
        if not isinstance(content, dict):
            raise self.error('a suite is an object with "name", "meta" and "expectations"')
        self.keys(content, SUITE_KEYS, ())
        name, meta, listed = (content.get(k) for k in ("name", "meta", "expectations"))
        if not isinstance(name, str) or not name:
            raise self.error('"name" is missing', "name")
        if not isinstance(meta, dict) or not isinstance(meta.get("table"), str):
            known = ", ".join(TABLES)
            raise self.error(f'"meta.table" must name the table that is checked: {known}', "meta")
        table = self.name(meta["table"], TABLES, "table", ("meta", "table"))
        if not isinstance(listed, list) or not listed:
            message = '"expectations" must be a list with at least one expectation'
            raise self.error(message, "expectations")
        said: list[str] = []
        for number, expectation in enumerate(listed):
            self.expectation(expectation, TABLES[table].columns, ("expectations", number))
            said.append(describe(expectation))
            if said[-1] in said[:-1]:
                message = f"two expectations say the same: {said[-1]}"
                raise self.error(message, "expectations", number)
        parameters = content.get("suite_parameters") or {}
        return Suite(name, table, self.path, tuple(listed), parameters, self.located)

    def expectation(self, expectation: Any, columns: Collection[str], at: Place) -> None:
        if not isinstance(expectation, dict):
            raise self.error('an expectation is an object with "type" and "kwargs"', *at)
        self.keys(expectation, EXPECTATION_KEYS, at)
        kwargs = expectation.get("kwargs")
        if not isinstance(expectation.get("type"), str) or not isinstance(kwargs, dict):
            raise self.error('an expectation needs a "type" and "kwargs"', *at)
        severity = expectation.get("severity", "critical")
        self.name(severity, SEVERITIES, "severity", (*at, "severity"))
        for key in COLUMN_KWARGS:
            named = kwargs.get(key, [])
            for column in named if isinstance(named, list) else [named]:
                self.name(column, columns, "column", (*at, "kwargs", key))

    def keys(self, given: dict[str, Any], known: Collection[str], at: Place) -> None:
        for key in given:
            self.name(key, known, "key", (*at, key))

    def name(self, given: Any, known: Collection[str], what: str, at: Place) -> str:
        """The name, if it is known; else an error that names the nearest that is."""
        if not isinstance(given, str) or given not in known:
            raise self.error(f'unknown {what} "{given}"; {hint(str(given), known)}', *at)
        return given

    def error(self, message: str, *place: str | int) -> SuiteError:
        return _error(self.path, self.located, message, place)


def _error(path: Path, located: Located, message: str, place: Place) -> SuiteError:
    while place and place not in located.lines:
        place = place[:-1]
    return SuiteError(f"{path}:{located.lines.get(place, 1)}: {message}")


def describe(expectation: dict[str, Any]) -> str:
    """What is expected, in the suite's own words where it has any, else type and arguments."""
    words = expectation.get("description") or expectation.get("notes")
    if words:
        return " ".join(words) if isinstance(words, list) else str(words)
    arguments = ", ".join(f"{key} = {value}" for key, value in expectation["kwargs"].items())
    return f"{expectation['type'].replace('_', ' ')} ({arguments})"
