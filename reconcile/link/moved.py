"""“Von 6.500 auf 8.000”: a figure, and what it is now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from reconcile.languages import Languages
from reconcile.link.words import Texts

FROM_TO = 15  # code points at most between what a figure was and what it is now
ALIKE = ("source", "sentence", "kind", "unit", "concept")

Row = Mapping[str, Any]


def moved_from(rows: Sequence[Row], text_of: Texts, languages: Languages) -> dict[str, str]:
    """Of each claim that another one has moved on to, that other: the earlier by the later."""
    in_order = sorted(rows, key=lambda row: (row["source"], row["start"], row["end"]))
    return {
        row["claim"]: before["claim"]
        for before, row in pairwise(in_order)
        if _is_right_behind(before, row) and _is_left(before, text_of, languages)
    }


def _is_right_behind(before: Row, row: Row) -> bool:
    alike = all(before[name] == row[name] for name in ALIKE)
    return alike and 0 < row["start"] - before["end"] <= FROM_TO


def _is_left(row: Row, text_of: Texts, languages: Languages) -> bool:
    """Whether “von” stands before it."""
    text = text_of.get(row["source"], {}).get(row["sentence"], ("", 0))[0]
    start = row["end"] - len(row["wording"]) - row["sentence_start"]
    ahead = text[: max(0, start)].lower().split()
    return bool(ahead) and ahead[-1] in languages[row["language"]].words("ranges.from")
