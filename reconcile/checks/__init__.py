"""Great Expectations over the tables: suites in JSON, a row of `checks` for each expectation."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.checks.derived import TABLES, claims_to_check, facts_to_check
from reconcile.checks.suites import Suite, SuiteError, load_suites
from reconcile.settings import Settings

__all__ = ["Checked", "SuiteError", "check"]

RULE = "expectation-failed"
SEVERITIES = {"warning": "minor", "critical": "critical"}
WORDS_SHOWN = 3


@dataclass(frozen=True)
class Checked:
    """What every expectation came to (`tables.CHECKS`), and the failed ones (`tables.FINDINGS`)."""

    checks: pl.DataFrame
    findings: pl.DataFrame


def check(
    claims: pl.DataFrame,
    facts: pl.DataFrame,
    pairs: pl.DataFrame,
    sources: pl.DataFrame,
    articles: pl.DataFrame,
    settings: Settings,
) -> Checked:
    """Check the tables against the suites; `SuiteError` for a suite that is not what it says."""
    suites = load_suites(settings.suites)
    frames = {
        "claims": claims_to_check(claims, articles),
        "facts": facts_to_check(facts, pairs),
        "sources": sources.select(TABLES["sources"].columns),
    }
    rows = [row for suite in suites for row in _rows(suite, frames[suite.table])]
    findings = [_finding(row) for row in rows if not row["success"]]
    return Checked(tables.CHECKS.frame(rows), tables.FINDINGS.frame(findings))


def _rows(suite: Suite, frame: pl.DataFrame) -> list[dict[str, Any]]:
    from reconcile.checks.great_expectations_ import validate

    table = TABLES[suite.table]
    words = dict(zip(frame[table.id], frame[table.words], strict=True))
    return [
        {
            "suite": suite.name,
            "expectation": outcome.expectation,
            "table": suite.table,
            "success": outcome.success,
            "severity": outcome.severity,
            "observed": outcome.observed,
            "failing": list(outcome.failing),
            "words": [words[row] for row in outcome.failing],
        }
        for outcome in validate(suite, frame, table.id)
    ]


def _finding(row: dict[str, Any]) -> dict[str, Any]:
    failing, words = row["failing"], row["words"]
    one_fact = row["table"] == "facts" and len(failing) == 1
    return {
        "finding": _id(row["suite"], row["expectation"]),
        "rule": RULE,
        "severity": SEVERITIES[row["severity"]],
        "fact": failing[0] if one_fact else None,
        "claims": failing if row["table"] == "claims" else [],
        "message": f"{row['expectation']}: {row['observed']}{_shown(words)}",
    }


def _shown(words: list[str]) -> str:
    if not words:
        return ""
    more = f" and {len(words) - WORDS_SHOWN} more" if len(words) > WORDS_SHOWN else ""
    return ": " + ", ".join(f"“{word}”" for word in words[:WORDS_SHOWN]) + more


def _id(suite: str, expectation: str) -> str:
    """Of the expectation alone: rows that fail later make it no other finding."""
    said = "\x1f".join((RULE, suite, expectation))
    return hashlib.sha256(said.encode()).hexdigest()[:12]
