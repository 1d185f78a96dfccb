"""What a line must hold for a pattern to match it: words that are found faster than the pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

HEAD = "\n"  # stands for the beginning of the line in a first look
_SHORTEST = 2  # characters: fewer are in any line
# A pattern that holds anything else (a flag, a name, a set in a set) is not understood.
_TOKEN = re.compile(
    r"""(?P<open>\((?:\?:)?(?!\?)) | (?P<close>\)) | (?P<bar>\|) | (?P<head>\^)
    | (?P<optional>[*?]|\{(?:0(?:,\d*)?|,\d+)\}) | (?P<more>\+|\{[1-9]\d*(?:,\d*)?\})
    | (?P<any>[.$]|\\[bBdDsSwW]|\\[pP](?:[A-Z]|\{\w+\})|\[\^?\]?(?:\\.|[^\\\[\]])*\])
    | \\(?P<sign>[^\w\s<>]) | (?P<plain>[^\\\[\]{}])""",
    re.VERBOSE | re.DOTALL,
)

Tokens = Iterator[tuple[str, str]]


@lru_cache(maxsize=1024)
def first_look(pattern: str) -> tuple[str, ...]:
    """Words one of which is in any line that PATTERN matches; none where it needs none."""
    tokens, at = [], 0
    while at < len(pattern):
        token = _TOKEN.match(pattern, at)
        if token is None or token.lastgroup is None:
            return ()
        tokens.append((token.lastgroup, token[token.lastgroup]))
        at = token.end()
    words = _words(iter(tokens), at_head=False)
    return words if all(len(word) >= _SHORTEST for word in words) else ()


def _words(tokens: Tokens, *, at_head: bool) -> tuple[str, ...]:
    """Words one of which any match of a group holds: the best of each alternative."""
    alternatives: list[tuple[str, ...]] = []
    items: list[str | tuple[str, ...]] = []  # a character, or the words of what is no character
    head = at_head
    for kind, text in tokens:
        if kind == "close":
            break
        if kind == "bar":
            alternatives.append(_best(items))
            items, head = [], at_head
            continue
        if kind == "head":
            head = True
            continue
        if kind == "open":
            items.append(_words(tokens, at_head=head))
        elif kind in ("sign", "plain"):
            items.append(HEAD + text if head else text)
        elif kind == "optional":
            items[-1:] = [()]
        else:
            items.append(())
        head = False
    alternatives.append(_best(items))
    return sum(alternatives, ()) if all(alternatives) else ()


def _best(items: list[str | tuple[str, ...]]) -> tuple[str, ...]:
    """The longest word of a sequence, or the words of a group in it."""
    found: list[tuple[str, ...]] = [item for item in items if isinstance(item, tuple)]
    for plain, run in groupby(items, lambda item: isinstance(item, str)):
        if plain:
            found.append(("".join(map(str, run)),))
    return max(found, key=lambda words: min(map(len, words), default=0), default=())
