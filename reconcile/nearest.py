"""What was probably meant by a name that is not known."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches
from itertools import islice

MOST = 20  # names in one remedy


def hint(name: str, known: Collection[str]) -> str:
    """The remedy for an unknown name: the nearest known one, or else the known ones."""
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    more = ", …" if len(known) > MOST else ""
    some = ", ".join(islice(known, MOST))
    return f'did you mean "{near[0]}"?' if near else f"known: {some}{more}"
