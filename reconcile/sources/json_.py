"""JSON: one record or a list (`.json`), or a record a line (`.jsonl`, `.ndjson`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from reconcile.sources.record import NotReadError, Problem, Record
from reconcile.sources.records import Value, articles

_SPACE = re.compile(r"[ \t\n\r]*")
_MEND = "mend the JSON there"


def read_json(text: str) -> list[Record | Problem]:
    """The record, or those of the list; each knows its line."""
    start = _skip(text, 0)
    if text[start] == "[":
        return articles(_elements(text, start + 1))
    data, end = _value(text, start)
    _expect_end(text, end)
    return articles([Value(data, 1)])


def read_jsonl(text: str) -> list[Record | Problem]:
    """The records, one a line. A broken line is an error, and the others are read."""
    return articles(_lines(text))


def _lines(text: str) -> Iterator[Value | Problem]:
    number = 0
    for line, part in enumerate(text.split("\n"), start=1):  # JSON may hold U+2028 unescaped
        if not part.strip():
            continue
        number += 1
        try:
            data, end = _value(part, _skip(part, 0))
            _expect_end(part, end)
            yield Value(data, number, line)
        except NotReadError as error:
            yield Problem("error", error.message, _MEND, line)


def _elements(text: str, at: int) -> Iterator[Value]:
    """The elements of a list one by one, so that each has a line."""
    line, counted, number = 1, 0, 0
    at = _skip(text, at)
    while text[at : at + 1] != "]":
        number += 1
        line, counted = line + text.count("\n", counted, at), at
        data, at = _value(text, at)
        yield Value(data, number, line)
        at = _skip(text, at)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
        elif text[at : at + 1] != "]":
            raise _broken(text, at, "a comma or ] is missing")
    _expect_end(text, at + 1)


def _value(text: str, at: int) -> tuple[object, int]:
    """The value at that place and where it ends."""
    try:
        return _DECODER.raw_decode(text, at)
    except json.JSONDecodeError as error:
        raise _broken(text, error.pos, error.msg) from error
    except RecursionError as error:
        raise _broken(text, at, "nested too deeply") from error
    except ValueError as error:  # an integer of more digits than Python converts
        raise _broken(text, at, "a number of too many digits") from error


_DECODER = json.JSONDecoder()


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at


def _expect_end(text: str, at: int) -> None:
    at = _skip(text, at)
    if at < len(text):
        raise _broken(text, at, "there is more after its end")


def _broken(text: str, at: int, why: str) -> NotReadError:
    line = text.count("\n", 0, at) + 1
    return NotReadError(f"is broken JSON: {why}", _MEND, line)
