"""The line of a web page that a claim stands on, as near as it can be known.

The article's text was taken out of the page and put together anew, so it is looked for by its
words: the claim's sentence, then the words around the claim, then the claim's own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

# What begins so ends so, and is not shown; the first that fits.
_UNSEEN = (("<!--", "-->"), ("<script", "</script"), ("<style", "</style"), ("<", ">"))
_ENTITY = re.compile(r"&#?\w{1,32};")
_FILLER = "\0"  # after a character that was written longer: keeps every other one in its place
_WORD = re.compile(rf"[\w{_FILLER}]+")
AROUND = 3  # words on each side of a claim


def line_in_page(page: str, text: str, claim: Mapping[str, Any]) -> int | None:
    """The 1-based line; None where not even the claim's own words are found."""
    start, end = claim["start"], claim["end"]
    before = _words(text[claim["sentence_start"] : start])
    own = _words(text[start:end])
    after = _words(text[end : claim["sentence_end"]])
    for left, right in ((before, after), (before[-AROUND:], after[:AROUND]), ([], [])):
        at = _find(page, [*left, *own, *right], len(left))
        if at is not None:
            return page.count("\n", 0, at) + 1
    return None


def _find(page: str, words: list[str], skip: int) -> int | None:
    """Where the words begin in the page, of which the first `skip` are not meant."""
    joined, offsets = _seen(page)
    found = joined.find(f" {' '.join(words)} ") if words else -1
    return None if found < 0 else offsets[joined.count(" ", 0, found) + skip]


@lru_cache(maxsize=1)
def _seen(page: str) -> tuple[str, list[int]]:
    """The words that a page shows, spaced, and where in the page each of them begins."""
    shown = _ENTITY.sub(_character, _blanked(page))
    words = list(_WORD.finditer(shown))
    joined = " ".join(word[0].replace(_FILLER, "") for word in words)
    return f" {joined} ", [word.start() for word in words]


def _blanked(page: str) -> str:
    """The page with spaces for its tags; whatever its author left open goes on to its end."""
    lower, parts, done = page.lower(), [], 0
    if len(lower) != len(page):  # a few letters are two in lower case
        lower = page
    while (start := page.find("<", done)) >= 0:
        close = next(close for begun, close in _UNSEEN if lower.startswith(begun, start))
        found = lower.find(close, start)
        end = len(page) if found < 0 else found + len(close)
        parts += [page[done:start], " " * (end - start)]
        done = end
    return "".join((*parts, page[done:]))


def _character(entity: re.Match[str]) -> str:
    said = html.unescape(entity[0])
    return said.ljust(len(entity[0]), _FILLER) if said.isalnum() else " " * len(entity[0])


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
