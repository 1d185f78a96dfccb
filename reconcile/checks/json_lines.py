"""On which line each part of a JSON text stands: what `json` itself does not tell."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


class DuplicateKeyError(ValueError):
    """An object names a key twice, of which `json` would drop the first without a word."""


@dataclass(frozen=True)
class Located:
    """A JSON value, and the line of each key and element in it by its path; the whole is `()`."""

    value: Any
    lines: Mapping[Path, int]


def parse(text: str) -> Located:
    """Parse JSON; `json.JSONDecodeError` where it is none, `DuplicateKeyError` for a key twice."""
    return Located(json.loads(text, object_pairs_hook=_object), _lines(text))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise DuplicateKeyError(key)
        found[key] = value
    return found


def _lines(text: str) -> dict[Path, int]:
    """Walk the tokens of a text that is known to be JSON."""
    lines: dict[Path, int] = {}
    path: list[str | int] = []  # of the value that comes next, or is being read
    open_: list[str] = []
    line, at = 1, 0
    is_key = False
    for token in _TOKEN.finditer(text):
        line, at = line + text.count("\n", at, token.start()), token.start()
        sign = token[0]
        if sign in "]}":
            open_.pop()
            if path and len(path) > len(open_):
                path.pop()
            is_key = False
        elif sign == ",":
            if open_[-1] == "[":
                path[-1] = int(path[-1]) + 1
            else:
                path.pop()
                is_key = True
        elif is_key:
            path.append(json.loads(sign))
            lines[tuple(path)] = line
            is_key = False
        elif sign != ":":
            lines.setdefault(tuple(path), line)
            if sign in "[{":
                open_.append(sign)
                is_key = sign == "{"
                if sign == "[":
                    path.append(0)
    return lines
