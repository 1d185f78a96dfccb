"""Digits as they are written, and the traces that a slip of the pen leaves in them."""

from __future__ import annotations


def swapped(a: str, b: str) -> tuple[int, int] | None:
    """The places of the two digits that alone tell `a` from `b`, having changed places; or None."""
    apart = [n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y]
    if len(a) != len(b) or len(apart) != 2:
        return None
    first, second = apart
    return (first, second) if (a[first], a[second]) == (b[second], b[first]) else None
