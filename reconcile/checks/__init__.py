"""Great Expectations over the tables: suites in JSON, a row of `checks` for each expectation."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.checks.derived import TABLES, claims_to_check, facts_to_check, pairs_to_check
from reconcile.checks.suites import Suite, SuiteError, load_suites

__all__ = ["Checked", "Suite", "SuiteError", "check", "load_suites"]

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
    members: pl.DataFrame,
    sources: pl.DataFrame,
    articles: pl.DataFrame,
    suites: Sequence[Suite],
    docs: Path | None = None,
    about: Sequence[str] | None = None,
) -> Checked:
    """Check the tables against the suites; `SuiteError` for one that asks for what there is not.

    `docs` is the folder that Data Docs are wanted in. `about` names the sources whose claims, and
    that alone, are checked; without it all are.
    """
    meant = pl.lit(True) if about is None else pl.col("source").is_in(about)
    checked_facts = facts_to_check(facts, pairs, members, claims)
    frames = {
        "claims": claims_to_check(claims.filter(meant), articles),
        "facts": checked_facts,
        "pairs": pairs_to_check(pairs, claims, checked_facts),
        "sources": sources.filter(meant).select(TABLES["sources"].columns),
    }
    if docs is not None:
        from reconcile.checks import data_docs

        data_docs.write(suites, frames, docs)
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
        "claims": _claims(row["table"], failing),
        "message": f"{row['expectation']}: {row['observed']}{_shown(words)}",
    }


def _claims(table: str, failing: list[str]) -> list[str]:
    """The claims that failed rows are about: a pair's id is that of its two."""
    if table == "pairs":
        return list(dict.fromkeys(claim for pair in failing for claim in pair.split()))
    return failing if table == "claims" else []


def _shown(words: list[str]) -> str:
    if not words:
        return ""
    more = f" and {len(words) - WORDS_SHOWN} more" if len(words) > WORDS_SHOWN else ""
    return ": " + ", ".join(f"“{word}”" for word in words[:WORDS_SHOWN]) + more


def _id(suite: str, expectation: str) -> str:
    """Of the expectation alone: rows that fail later make it no other finding."""
    said = "\x1f".join((RULE, suite, expectation))
    return hashlib.sha256(said.encode()).hexdigest()[:12]
