"""Why a claim is not compared; nothing is dropped without one."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

import polars as pl

from reconcile.link.readings import partial
from reconcile.tables import NOT_COMPARED, UNSURE


def reason(row: Mapping[str, Any]) -> str | None:
    """Why a claim belongs to no fact; None where it may."""
    kind = row["kind"]
    if row["repeats"]:
        return "repeats an earlier sentence of this source word for word"
    if kind == "set":
        return "sets are not compared"
    if kind in ("date", "time") and row["date_start"] is None and partial(row) is None:
        undated = "" if row["published"] else ": the article is undated"
        return f"no date that can be resolved{undated}"
    return None


# What makes no fact by itself, only beside another source's, and why.
NEVER_ALONE = {
    "number": "a bare number: what it counts is not said",
    "ordinal": "an ordinal: no other source counts the same off",
}


def is_a_fact(rows: list[Mapping[str, Any]]) -> bool:
    """Whether claims that were joined make one; bare numbers and one source's ordinals do not.

    “Ein Drittel” is a share, whatever it is of, and no bare number where another source says it.
    """
    kinds = {row["kind"] for row in rows}
    several = len({row["source"] for row in rows}) > 1
    if kinds == {"ordinal"}:
        return several
    return kinds != {"number"} or (several and all(map(_is_a_share, rows)))


def _is_a_share(row: Mapping[str, Any]) -> bool:
    return row["value"] is not None and 0 < row["value"] < 1


def roles_of(row: Mapping[str, Any]) -> list[str]:
    """As what a claim is compared: a figure, a date ("vor 27 Jahren"), both ("seit 27 Jahren").

    “Two days ago” is compared by its words too where its article's own date is not sure.
    """
    if reason(row) is not None:
        return []
    if row["kind"] in ("date", "time"):
        return ["date"]
    if row["date_start"] is None:
        return ["value"]
    unsure = row["kind"] == "duration" and row["published_basis"] in UNSURE
    return ["value", "date"] if row["signal"] or unsure else ["date"]


def not_compared(rows: list[dict[str, Any]], linked: Container[str]) -> pl.DataFrame:
    """NOT_COMPARED for the claims that have a reason; `linked` are those that are of a fact."""
    told = [(row, reason(row) or _of_no_fact(row, linked)) for row in rows]
    place = ("source", "start", "end", "text")
    return NOT_COMPARED.frame(
        [{name: row[name] for name in place} | {"reason": why} for row, why in told if why]
    )


def _of_no_fact(row: Mapping[str, Any], linked: Container[str]) -> str | None:
    return None if row["claim"] in linked else NEVER_ALONE.get(row["kind"])
