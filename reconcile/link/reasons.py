"""Why a claim is not compared; nothing is dropped without one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl

from reconcile.tables import NOT_COMPARED


def reason(row: Mapping[str, Any]) -> str | None:
    """Why a claim belongs to no fact; None where it may."""
    kind = row["kind"]
    if row["repeats"]:
        return "repeats an earlier sentence of this source word for word"
    if kind == "number":
        return "a bare number: what it counts is not said"
    if kind in ("set", "ordinal", "score"):
        return f"{kind}s are not compared"
    if kind in ("date", "time"):
        if row["date_start"] is None:
            return "no date that can be resolved" + ("" if row["published"] else ": the article is undated")
        if row["concept"] is None:
            return "a date of no known event, or the day on which something was said"
    return None


def not_compared(rows: list[dict[str, Any]]) -> pl.DataFrame:
    """NOT_COMPARED for the claims that have a reason."""
    found = ((row, reason(row)) for row in rows)
    return NOT_COMPARED.frame(
        [
            {"source": r["source"], "start": r["start"], "end": r["end"], "text": r["text"], "reason": why}
            for r, why in found
            if why
        ]
    )
