"""What stands on the page and is no part of the article: menus, bars, credits, addresses of images."""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.languages import Language

# (pattern, reason); these hold in any language. All linear in the length of the line.
_ANY_LANGUAGE = (
    (re.compile(r"-?(?:\d{1,3}\s?%\s?){4,}$"), "progress bar"),
    (re.compile(r"!\[[^\]\n]{0,2000}\]\([^)\n]{0,2000}\)\s*$"), "image"),
    (re.compile(r"<?https?://\S+>?\s*$"), "web address"),
    (re.compile(r"[\w./-]{1,24}\s?\([\w/, -]{1,60}\)\s*$"), "credit line"),
    (re.compile(r"(?:[^|•·\n]{1,40}[|•·]){2,}[^|•·\n]{0,60}$"), "menu"),
    (re.compile(r"\S{1,30}(?:\s{2,}\S{1,30}){2,}\s*$"), "menu"),
    (re.compile(r"[\W\d_]+$"), "no words"),
)
_LONGEST = 400  # characters: a longer line is text, whatever it begins with


@lru_cache(maxsize=65536)
def furniture(line: str, language: Language | None) -> str | None:
    """Why a line is furniture; None where it is text."""
    if len(line) > _LONGEST:
        bar = _ANY_LANGUAGE[0]
        return bar[1] if bar[0].match(line) else _too_dense(line)
    for pattern, reason in _ANY_LANGUAGE:
        if pattern.match(line):
            return reason
    own = language.patterns("furniture.lines") if language else ()
    return "page furniture" if any(p.search(line) for p in own) else None


def _too_dense(line: str) -> str | None:
    """A line that is one endless run of signs is no text that anyone wrote."""
    return "no words" if not any(c.isspace() for c in line) and len(line) > 10 * _LONGEST else None

