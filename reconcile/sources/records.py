"""Records of named fields, whether they came as JSON, CSV or Parquet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reconcile.sources.record import NoArticleError, Problem, Record

FIELDS = ("id", "text", "title", "published", "outlet", "url", "language")
_REPORT = "reconcile.report/"
_SHOWN = 8  # field names in one message
_CLAIM = {"claim", "source", "start", "end"}

GIVE_TEXT = "give each record a `text`, and where known " + ", ".join(
    f"`{name}`" for name in FIELDS if name != "text"
)


@dataclass(frozen=True)
class Value:
    """What stands in the place of a record."""

    data: object
    number: int
    line: int | None = None


def articles(values: Iterable[Value | Problem]) -> list[Record | Problem]:
    """Records of the values; a value without a text is an error with its line.

    `NoArticleError` where no value has a text at all: then the file is something else.
    """
    values = list(values)
    if not any(_may_be_article(value) for value in values):
        ours = any(isinstance(v, Value) and _is_ours(v.data) for v in values)
        what = "is this program's own report" if ours else f"holds no `text`{_has(values)}"
        raise NoArticleError(what, GIVE_TEXT)
    return [value if isinstance(value, Problem) else _record(value) for value in values]


def _may_be_article(value: Value | Problem) -> bool:
    if isinstance(value, Problem):
        return True  # broken, and nobody knows what it was
    data = value.data
    return isinstance(data, dict) and "text" in data and not _is_ours(data)


def _is_ours(data: object) -> bool:
    """Whether this is a report, or one of its rows of claims, which have a text too."""
    if not isinstance(data, dict):
        return False
    return str(data.get("schema", ""))[: len(_REPORT)] == _REPORT or data.keys() >= _CLAIM


def _record(value: Value) -> Record | Problem:
    data = value.data
    if not isinstance(data, dict):
        return _bad(value, f"is {_kind(data)}, not an object")
    text = data.get("text")
    if text is None:
        return _bad(value, f"has no `text`{_has([value])}")
    if not isinstance(text, str):
        return _bad(value, f"has a `text` that is {_kind(text)}")
    fields = {name: data[name] for name in FIELDS if name != "text" and name in data}
    return Record(text, fields, "given", value.line, value.number)


def _has(values: Iterable[Value | Problem]) -> str:
    """The fields of the first object, for whoever has the text under another name."""
    for value in values:
        if isinstance(value, Value) and isinstance(value.data, dict):
            return f", but {', '.join(sorted(value.data)[:_SHOWN])}" if value.data else ""
    return ""


def _bad(value: Value, message: str) -> Problem:
    return Problem("error", f"record {value.number} {message}", GIVE_TEXT, value.line)


def _kind(data: object) -> str:
    match data:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "a list"
        case dict():
            return "an object"
    return "something else"
