"""Parts and the total that the text itself puts beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

from reconcile.compare.inside.passage import Passage, Row, Words, fault, meet, quoted, shown, span
from reconcile.compare.voices import EXACT

COUNTED = ("count", "number", "measure", "money")
APART = 6  # words between two parts, and between the parts and their total


def sums(passage: Passage) -> Iterator[Row]:
    """“Drei Männer und vier Frauen, zusammen acht”; “37, davon 20 in Wien und 25 in Graz”."""
    figures = [c for c in passage.claims if c["kind"] in COUNTED]
    for n, total in enumerate(figures):
        parts = figures[:n]
        if len(parts) > 1 and _is_total(passage, total) and _listed(passage, parts, total):
            yield from _held(parts, total, exhaustive=True)
        parts = _parts_of(passage, figures, n)
        if len(parts) > 1:
            yield from _held(parts, total, exhaustive=False)


def _is_total(passage: Passage, total: Row) -> bool:
    return passage.ends(passage.before(total), "together")


def _listed(passage: Passage, parts: Sequence[Row], total: Row) -> bool:
    """All figures before the total are its parts, near by and joined by “und”."""
    row = [*parts, total]
    gaps = [passage.between(a, b) for a, b in pairwise(row)]
    joined = passage.has(gaps[-2], "and") and all(_is_near(passage, gap) for gap in gaps)
    alike = _counts_them(passage, parts, total)
    return joined and alike and not any(part["of"] for part in parts)


def _counts_them(passage: Passage, parts: Sequence[Row], total: Row) -> bool:
    """The same things, or people of any kind: not wins and draws that make points."""
    counted, concept = total["counted"], total["concept"]
    generic = concept is not None and passage.language.concepts[concept].generic
    return counted is None or generic or counted in {part["counted"] for part in parts}


def _parts_of(passage: Passage, figures: Sequence[Row], n: int) -> list[Row]:
    """The elliptic figures in a row behind a whole, the first of which is called a part of it."""
    whole = figures[n]
    parts: list[Row] = []
    for before, claim in pairwise(figures[n:]):
        gap = passage.between(before, claim)
        is_part = bool(parts) or claim["of"] == whole["claim"]
        joined = not parts or passage.has(gap, "and") or gap[:1] == (",",)
        near = _is_near(passage, gap) if parts else len(gap) <= APART
        if not (is_part and joined and near and _is_elliptic(claim, whole)):
            break
        parts.append(claim)
    return parts


def _is_elliptic(part: Row, whole: Row) -> bool:
    """A bare number, of what the whole counts: two sorts of people may be the same people."""
    bare = all(not c.isalpha() for c in part["text"]) or " " not in part["text"].strip()
    return bare and part["counted"] == whole["counted"] and part["unit"] == whole["unit"]


def _is_near(passage: Passage, gap: Words) -> bool:
    return len(gap) <= APART and not passage.has(gap, "not_added")


def _held(parts: Sequence[Row], total: Row, *, exhaustive: bool) -> Iterator[Row]:
    row = [*parts, total]
    alike = len({(c["base_unit"], c["unit"]) for c in row}) == 1
    if not alike or any(c["hedge"] not in EXACT or c["value"] is None for c in row):
        return
    ends = [span(part) for part in parts]
    low, high = sum(a for a, _ in ends), sum(b for _, b in ends)
    reach = (low, high if exhaustive else inf)
    whole = span(total)
    wrong = (
        not meet(reach, whole) if exhaustive else low > whole[1] and not meet((low, high), whole)
    )
    if wrong:
        scale = sum(part["value"] for part in parts)
        what = (
            f"adds up {quoted(parts)} to “{total['wording']}”; their sum is {shown(scale, scale)}"
        )
        if not exhaustive:
            what = (
                f"has {quoted(parts)} as parts of “{total['wording']}”; "
                f"their sum is {shown(scale, scale)}"
            )
        yield fault("sum-mismatch", row, what)
