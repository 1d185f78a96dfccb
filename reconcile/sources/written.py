"""How a record's text is written in its file: offsets of the text as offsets of the file."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
# A character beyond the basic plane may be written as two escapes, and is one character.
_ESCAPE = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\.")


def json_text(file: str, begin: int, end: int, text: str) -> Callable[[int], int] | None:
    """Where in a JSON file the characters of `text` stand; None where it is not found.

    The first string from `begin` on that says the text: an article may be cut, so it may go on.
    """
    for string in _STRING.finditer(file, begin, end):
        if string.end() - string.start() - 2 < len(text):
            continue
        try:
            said = json.loads(string[0], strict=False)
        except ValueError:
            continue
        if said.startswith(text) or _mended(said).startswith(text):
            return _shifted(
                string.start() + 1,
                [(e.start(), e.end() - e.start()) for e in _ESCAPE.finditer(string[0][1:-1])],
            )
    return None


def csv_text(file: str, begin: int, end: int, text: str) -> Callable[[int], int] | None:
    """The same of a CSV file, in which a quotation mark within quotation marks is doubled."""
    doubled = text.replace('"', '""')
    found = file.find(doubled, begin, end)
    if found >= 0 and doubled != text:
        marks = [m.start() for m in re.finditer('""', doubled)]
        return _shifted(found, [(at, 2) for at in marks])
    found = file.find(text, begin, end)
    return None if found < 0 else lambda offset: found + offset


def _shifted(begin: int, wide: list[tuple[int, int]]) -> Callable[[int], int]:
    """Offsets where some characters are written `wide`: (place as written, length), in order."""
    read, extra = [], [0]
    for at, length in wide:
        read.append(at - extra[-1])
        extra.append(extra[-1] + length - 1)
    return lambda offset: begin + offset + extra[bisect_right(read, offset - 1)]


def _mended(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\ufffd", text)
