"""Suites of expectations, read from files in the format of Great Expectations, strictly.

Great Expectations logs and drops an expectation that it does not know. A gate that grows shorter
without a word is worse than none, so whatever cannot be loaded as written is an error here.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from reconcile.checks.derived import TABLES

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
                raise SuiteError(f'{suite.path}: {earlier.path} is named "{suite.name}" too')
    return suites


def default_folder() -> Path:
    """Where the suites of the program lie: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "expectations"
    return installed if installed.is_dir() else package.parent / "expectations"


def read_suite(path: Path) -> Suite:
    """One suite; `SuiteError` for whatever in it is not known."""
    return _Reader(path).suite()


class _Reader:
    """One file while it is read: knows where in it a complaint belongs."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self.text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise SuiteError(f"{path}: cannot be read as a suite: {error}") from error

    def suite(self) -> Suite:
        try:
            content = json.loads(self.text)
        except json.JSONDecodeError as error:
            at = f"{self.path}:{error.lineno}"
            raise SuiteError(f"{at}: not JSON: {error.msg} (column {error.colno})") from error
        if not isinstance(content, dict):
            raise self.error('a suite is an object with "name", "meta" and "expectations"')
        self.names(content, SUITE_KEYS, "key")
        name, meta, listed = (content.get(k) for k in ("name", "meta", "expectations"))
        if not isinstance(name, str) or not name:
            raise self.error('"name" is missing')
        if not isinstance(meta, dict) or not isinstance(meta.get("table"), str):
            raise self.error(f'"meta.table" must name the table that is checked: {_either(TABLES)}')
        self.names([meta["table"]], TABLES, "table")
        if not isinstance(listed, list) or not listed:
            raise self.error('"expectations" must be a list with at least one expectation')
        for expectation in listed:
            self.expectation(expectation, TABLES[meta["table"]].columns)
        said = [describe(expectation) for expectation in listed]
        for number, words in enumerate(said):
            if words in said[:number]:
                raise self.error(f"two expectations say the same: {words}", near=json.dumps(words))
        parameters = content.get("suite_parameters") or {}
        return Suite(name, meta["table"], self.path, tuple(listed), parameters)

    def expectation(self, expectation: Any, columns: Collection[str]) -> None:
        if not isinstance(expectation, dict):
            raise self.error('an expectation is an object with "type" and "kwargs"')
        self.names(expectation, EXPECTATION_KEYS, "key")
        kwargs = expectation.get("kwargs")
        if not isinstance(expectation.get("type"), str) or not isinstance(kwargs, dict):
            raise self.error('an expectation needs a "type" and "kwargs"')
        self.names([expectation.get("severity") or "critical"], SEVERITIES, "severity")
        for key in COLUMN_KWARGS:
            named = kwargs.get(key, [])
            self.names(named if isinstance(named, list) else [named], columns, "column")

    def names(self, given: Collection[Any], known: Collection[str], what: str) -> None:
        """Complain of the first name that is not known, and name the nearest that is."""
        for name in given:
            if name not in known:
                raise self.unknown(str(name), known, what)

    def unknown(self, name: str, known: Collection[str], what: str) -> SuiteError:
        near = get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f'did you mean "{near[0]}"?' if near else f"known: {_either(known)}"
        return self.error(f'unknown {what} "{name}"; {hint}', near=json.dumps(name))

    def error(self, message: str, near: str = "") -> SuiteError:
        """An error at the first line where `near` stands, where one is given."""
        found = self.text.find(near) if near else -1
        line = f":{self.text.count(chr(10), 0, found) + 1}" if found >= 0 else ""
        return SuiteError(f"{self.path}{line}: {message}")


def describe(expectation: dict[str, Any]) -> str:
    """What is expected, in the suite's own words where it has any, else type and arguments."""
    words = expectation.get("description") or expectation.get("notes")
    if words:
        return " ".join(words) if isinstance(words, list) else str(words)
    arguments = ", ".join(f"{key} = {value}" for key, value in expectation["kwargs"].items())
    return f"{expectation['type'].replace('_', ' ')} ({arguments})"


def unknown_type(suite: Suite, name: str, known: Collection[str]) -> SuiteError:
    """The error for a type of expectation that Great Expectations does not have."""
    return _Reader(suite.path).unknown(name, known, "type of expectation")


def _either(names: Collection[str]) -> str:
    return ", ".join(names)
