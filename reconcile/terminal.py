"""Text for a terminal: tables that fit, nothing in them that drives it, and how it gets there."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

# Escape sequences, carriage returns and marks of direction change what a reader believes to see.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
STDOUT = "-"
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


def say(message: str) -> None:
    """A line on standard error; what an article or a file name smuggles in drives no terminal."""
    print(printable(message), file=sys.stderr)


def columns(otherwise: int) -> int:
    """The width of the terminal that standard output is; `otherwise` where it is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else otherwise


def colours() -> bool:
    """Whether standard output is a terminal that shows colours to somebody who wants them."""
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and sys.stdout.isatty()


def show(text: str) -> None:
    """Lines on standard output, for people and pipes."""
    put((text if not text or text.endswith("\n") else text + "\n").encode(), STDOUT)


def put(data: bytes, path: str) -> None:
    """Bytes to a file or to standard output, whose reader may go away without a word."""
    if path != STDOUT:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        hang_up()


def obstacle(path: str | Path) -> str | None:
    """What is known to keep a file from being written, with the remedy; None for no such thing."""
    target = Path(path)
    if target.is_dir():
        return f"{path} is a folder; name a file in it"
    above = next(folder for folder in (target, *target.parents) if folder.exists())
    if above != target and not above.is_dir():
        return f"{path} cannot be written: {above} is no folder; name another place"
    if not os.access(above, os.W_OK):
        return f"{path} cannot be written: {above} is write-protected; name another place"
    return None


def hang_up() -> None:
    """Nobody reads on: let the rest of standard output, and its last flush, come to nothing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
