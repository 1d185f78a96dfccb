"""The claims alone, in the formats of `reconcile extract`."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import polars as pl

from reconcile.terminal import grid

FORMATS = ("table", "jsonl", "csv", "parquet")


def render(claims: pl.DataFrame, format: str, width: int | None = None) -> bytes:
    """Claims (`tables.CLAIMS`) in one of `FORMATS`; `ValueError` for another.

    `width`: characters that a line of the table may have. All but the table have the columns of
    `tables.CLAIMS` in its order; a csv is flat and does without `when`.
    """
    if format == "table":
        rows = [tuple(_shown(row).values()) for row in claims.iter_rows(named=True)]
        heads = ("kind", "wording", "value", "unit", "hedge", "reading", "timex", "dates", "source")
        return (grid(heads, rows, width) if rows else "No claims.\n").encode()
    out = BytesIO()
    if format == "jsonl":
        claims.write_ndjson(out)
    elif format == "csv":
        claims.drop("when").write_csv(out)
    elif format == "parquet":
        claims.write_parquet(out)
    else:
        raise ValueError(f"unknown format {format!r}; known: {', '.join(FORMATS)}")
    return out.getvalue()


def _shown(claim: dict[str, Any]) -> dict[str, str]:
    said = (claim["said_low"], claim["said_high"])
    value = number(claim["value"]) or span(*(number(end) for end in said))
    inner = (number(claim["plausible_low"]), number(claim["plausible_high"]))
    reading = span(*inner) if claim["hedge"] != "none" else ""
    base_unit = claim["base_unit"] or ""
    return {
        "kind": claim["kind"],
        "wording": claim["wording"],
        "value": value,
        "unit": claim["unit"] or "",
        "hedge": claim["hedge"].replace("none", "").replace("_", " "),
        "reading": f"{reading} {base_unit}".strip() if reading else "",
        "timex": " ".join(filter(None, (claim["timex"], claim["mod"]))),
        "dates": span(claim["date_start"] or "", claim["date_end"] or ""),
        "source": claim["source"],
    }


def number(value: float | None) -> str:
    """Digits in groups of three, without an exponent; empty for null."""
    if value is None:
        return ""
    digits = f"{value:,.0f}" if value == round(value) else f"{value:,.6f}".rstrip("0")
    return digits.replace(",", "\u202f")


def span(start: str, end: str) -> str:
    """Two ends as one would write them; an open one is left blank."""
    if not start and not end:
        return ""
    return start if start == end else f"{start} … {end}".strip()
