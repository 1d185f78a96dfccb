"""“Von 6.500 auf 8.000”, “4,8 statt 4,2 Prozent”: a figure, and what it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from reconcile.languages import Languages
from reconcile.link.words import Texts

FROM_TO = 15  # code points at most between what a figure was and what it is now
INSTEAD_OF = 30  # between what it is now and what it was before: “4,8 Prozent mehr Lohn statt 4,2”
LISTS = ("ranges.from", "ranges.instead")
ALIKE = ("source", "sentence", "kind", "unit", "concept")

Row = Mapping[str, Any]


def moved_from(rows: Sequence[Row], text_of: Texts, languages: Languages) -> dict[str, str]:
    """Of each claim that another one has moved on to, that other: the earlier by the later."""
    in_order = sorted(rows, key=lambda row: (row["source"], row["start"], row["end"]))
    moved: dict[str, str] = {}
    for first, second in pairwise(in_order):
        apart = second["start"] - first["end"]
        if apart <= 0 or any(first[name] != second[name] for name in ALIKE):
            continue
        if apart <= FROM_TO and "ranges.from" in _leading(first, text_of, languages):
            moved[second["claim"]] = first["claim"]
        elif apart <= INSTEAD_OF and "ranges.instead" in _leading(second, text_of, languages):
            moved[first["claim"]] = second["claim"]
    return moved


def _leading(row: Row, text_of: Texts, languages: Languages) -> frozenset[str]:
    """Of the lists that tell what was and what is, those that have the word before a claim."""
    text = text_of.get(row["source"], {}).get(row["sentence"], ("", 0))[0]
    start = row["end"] - len(row["wording"]) - row["sentence_start"]
    ahead = text[: max(0, start)].lower().split()[-1:]
    language = languages[row["language"]]
    return frozenset(name for name in LISTS if not language.words(name).isdisjoint(ahead))
