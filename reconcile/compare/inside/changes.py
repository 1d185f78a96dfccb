"""A change beside the two figures that it lies between."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import inf

from reconcile.compare.inside.passage import Passage, Row, fault, meet, quoted, shown, span

SHORT = ("day", "week", "month")
SIZED = ("count", "number", "measure", "money", "percent")


def changes(passage: Passage) -> Iterator[Row]:
    """“Von 100 auf 120, um 30 Prozent”: it is 20."""
    figures = [c for c in passage.claims if c["kind"] in SIZED]
    if len(figures) < 3 or not _is_plain(passage):
        return
    for n, (first, second) in enumerate(pairwise(figures)):
        if _is_led(passage, first, second, "from", "to"):
            old, new, led_by = first, second, "from"
        elif _is_led(passage, first, second, "to", "from"):
            old, new, led_by = second, first, "to"
        else:
            continue
        change = None if _is_since(passage, second) else _change(passage, figures, n, led_by)
        if change is not None:
            yield from _held(old, new, change)


def _is_plain(passage: Passage) -> bool:
    """Neither “real” nor “a year”: such changes are not that between the two figures."""
    return not passage.words & passage.language.words("arithmetic.adjusted")


def _is_since(passage: Passage, figure: Row) -> bool:
    """“From 98 in January”: what is said beside it may be the change since yesterday."""
    return any(
        claim["kind"] == "date" and claim["grain"] in SHORT and claim["start"] > figure["start"]
        for claim in passage.claims
    )


def _is_led(passage: Passage, first: Row, second: Row, before: str, between: str) -> bool:
    """“Von … auf …”, or the other way round: “to … from …”."""
    same = first["base_unit"] == second["base_unit"] and first["unit"] == second["unit"]
    said = first["value"] is not None and second["value"] is not None
    words = passage.between(first, second)
    led = len(words) == 1 and passage.only(words, between)
    return same and said and led and passage.ends(passage.before(first), before)


def _change(passage: Passage, figures: list[Row], n: int, led_by: str) -> Row | None:
    """What stands right before the two or right behind them, and is called a change."""
    first, second = figures[n : n + 2]
    if n > 0:
        claim = figures[n - 1]
        if passage.only(passage.between(claim, first), led_by) and _is_by(passage, claim):
            return claim
    if n + 2 < len(figures):
        claim = figures[n + 2]
        of_another = passage.begins(passage.behind(claim), "than")
        if passage.only(passage.between(second, claim), "change") and not of_another:
            return claim
    return None


def _is_by(passage: Passage, claim: Row) -> bool:
    before = passage.before(claim)
    return passage.ends(before, "by") or claim["kind"] == "percent"


def _held(old: Row, new: Row, change: Row) -> Iterator[Row]:
    (a, b), (c, d) = span(old), span(new)
    if not 0 < a <= b < inf or not 0 <= c <= d < inf:
        return
    if change["unit"] == "percent" and old["unit"] != "percent":
        low, high, unit = 100 * (c / b - 1), 100 * (d / a - 1), " percent"
    elif change["unit"] == "percentage_point" and old["unit"] == "percent":
        low, high, unit = c - b, d - a, " percentage points"
    elif change["unit"] == old["unit"] and old["unit"] != "percent":
        low, high, unit = c - b, d - a, ""
    else:
        return
    said = span(change)
    size = (max(low, -high, 0.0), max(abs(low), abs(high)))
    if not meet(size, (abs(said[0]), abs(said[1]))):
        moved = (new["value"] / old["value"] - 1) * 100 if unit == " percent" else None
        exact = abs(new["value"] - old["value"] if moved is None else moved)
        what = (
            f"has “{change['wording']}” between {quoted([old, new])}; it is {shown(exact, exact)}"
        )
        yield fault("change-mismatch", [old, new, change], f"{what}{unit}")
