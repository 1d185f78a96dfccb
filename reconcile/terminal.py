"""Text for a terminal: tables that fit, and nothing in them that drives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Escape sequences, carriage returns and marks of direction change what a reader believes to see.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
GAP = "  "
NARROWEST = 6


def printable(text: str) -> str:
    """The text on one line, with control characters as spaces."""
    return _CONTROL.sub(" ", text)


def grid(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int | None) -> str:
    """Rows under heads, a line each, cut to `width` characters; empty columns are left out.

    None is no limit: a pipe or a file gets every word.
    """
    columns = [
        [head, *(printable(cell) for cell in cells)]
        for head, cells in zip(heads, zip(*rows, strict=True), strict=False)
        if any(cells)
    ]
    widths = _fitted([max(map(len, column)) for column in columns], width)
    return "".join(
        GAP.join(_cell(cell, at) for cell, at in zip(line, widths, strict=True)).rstrip() + "\n"
        for line in zip(*columns, strict=True)
    )


def _fitted(widths: list[int], limit: int | None) -> list[int]:
    """Narrow the widest column, again and again, until the line fits."""
    excess = 0 if limit is None else sum(widths) + len(GAP) * (len(widths) - 1) - limit
    for _ in range(excess):
        widest = max(range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= NARROWEST:
            break
        widths[widest] -= 1
    return widths


def _cell(cell: str, width: int) -> str:
    return cell.ljust(width) if len(cell) <= width else cell[: width - 1] + "…"
