"""`report.json`: the whole report for other programs, schema `reconcile.report/1`."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

import reconcile

if TYPE_CHECKING:
    from reconcile.report import Options, Report

SCHEMA = "reconcile.report/1"

# The columns that the contract names, in its order. What else a table has comes after them.
SOURCES = "source title outlet url language published published_basis origin story claims words"
CLAIMS = (
    "claim source language published published_basis start end text sentence_start sentence_end"
    " repeats kind value unit counted hedge said_low said_high low high plausible_low"
    " plausible_high base_unit of timex mod signal date_start date_end grain anchor attribution"
    " subject"
)
PAIRS = "a b relation rule cause gap why"
FINDINGS = "finding rule severity fact claims message"
CHECKS = "suite expectation success severity observed failing"
NOT_COMPARED = "source start end text reason"


def render(report: Report, _format: str, _options: Options) -> str:
    """The report as JSON; a figure that is no number is null."""
    document = {
        "schema": SCHEMA,
        "sources": _rows(report.sources, SOURCES),
        "claims": _rows(report.claims, CLAIMS),
        "facts": _facts(report),
        "findings": _rows(report.findings, FINDINGS),
        "checks": _rows(report.checks, CHECKS),
        "not_compared": _rows(report.not_compared, NOT_COMPARED),
        "accepted": report.accepted.to_dicts(),
        "places": report.places.to_dicts(),
        "problems": report.problems.to_dicts(),
        "provenance": {
            "version": reconcile.__version__,
            "settings": {name: _shown(value) for name, value in vars(report.settings).items()},
            "inputs": report.articles.select("source", "path", "sha256").to_dicts(),
        },
    }
    return json.dumps(_finite(document), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _rows(frame: pl.DataFrame, first: str) -> list[dict[str, Any]]:
    """The rows of a table, the columns named in `first` before the others."""
    return frame.select(*first.split(), pl.exclude(first.split())).to_dicts()


def _facts(report: Report) -> list[dict[str, Any]]:
    claims, pairs = defaultdict(list), defaultdict(list)
    for fact, claim in report.members.select("fact", "claim").rows():
        claims[fact].append(claim)
    for pair in _rows(report.pairs, PAIRS):
        pairs[pair.pop("fact")].append(pair)
    return [
        {
            **{key: row[key] for key in ("fact", "story", "label", "kind", "unit")},
            **{key: row[key] for key in ("verdict", "severity")},
            "claims": claims[row["fact"]],
            **{key: row[key] for key in ("sources", "origins")},
            "consensus": _consensus(row),
            "pairs": pairs[row["fact"]],
        }
        for row in report.facts.iter_rows(named=True)
    ]


def _consensus(fact: dict[str, Any]) -> dict[str, Any]:
    """Dates have dates for `low` and `high`."""
    of_dates = fact["consensus_start"] is not None or fact["consensus_end"] is not None
    low, high = ("start", "end") if of_dates else ("low", "high")
    return {
        "low": fact[f"consensus_{low}"],
        "high": fact[f"consensus_{high}"],
        "claims": fact["consensus_claims"],
    }


def _shown(value: Any) -> Any:
    """A setting: paths by their names, days as they are written."""
    if isinstance(value, tuple):
        return [str(path) for path in value]
    return str(value) if isinstance(value, Path | date) else value


def _finite(value: Any) -> Any:
    """JSON knows neither NaN nor infinity."""
    if isinstance(value, dict):
        return {key: _finite(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
