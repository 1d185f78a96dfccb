"""A report by hand: a conflict that counts, one that was accepted, and a failed check."""

from __future__ import annotations

from typing import Any

import pytest

from reconcile import tables
from reconcile.report import Report
from reconcile.settings import Settings

Row = dict[str, Any]


def claim(id: str, source: str, wording: str, start: int) -> Row:
    return {
        "claim": id,
        "source": source,
        "language": "en",
        "published_basis": "none",
        "start": start,
        "end": start + len(wording),
        "text": wording,
        "wording": wording,
        "sentence": 0,
        "sentence_start": 0,
        "sentence_end": 80,
        "kind": "count",
        "hedge": "none",
    }


def place(id: str, path: str, line: int | None, column: int | None, basis: str) -> Row:
    ends = {"end_line": line, "end_column": column + 3} if column and line else {}
    return {"claim": id, "path": path, "line": line, "column": column, "basis": basis, **ends}


def finding(id: str, severity: str, fact: str | None, claims: list[str], message: str) -> Row:
    rule = "figures-conflict" if fact else "expectation-failed"
    return {
        "finding": id,
        "rule": rule,
        "severity": severity,
        "fact": fact,
        "claims": claims,
        "message": message,
    }


def fact(id: str, label: str, verdict: str) -> Row:
    return {
        "fact": id,
        "story": "s",
        "label": label,
        "kind": "count",
        "verdict": verdict,
        "sources": 2,
        "origins": 2,
        "consensus_claims": [],
    }


def article(path: str) -> Row:
    basis = {"published_basis": "none", "text": "x", "sha256": "0" * 64}
    return {"source": path, "path": path, "language": "en", **basis}


def made(fail_on: Any = "major", **changed: list[Row]) -> Report:
    rows: dict[str, list[Row]] = {
        "articles": [article("news/a 1.txt"), article("page.html")],
        "claims": [
            claim("c1", "news/a 1.txt", "ten dead", 4),
            claim("c2", "page.html", "twelve dead", 9),
            claim("c3", "page.html", "5 boats", 40),
        ],
        "facts": [
            fact("f1", "dead", "conflict"),
            fact("f2", "boats", "conflict"),
            fact("f3", "trains", "agree"),
        ],
        "findings": [
            finding("1" * 12, "critical", "f1", ["c2", "c1"], "dead: 50% of them, 10:12, a\nb"),
            finding("2" * 12, "minor", "f2", ["c1", "c3"], "boats <&> differ"),
            finding("3" * 12, "major", None, [], "no gaps: 1 of 2 rows failed: “dead”"),
        ],
        "accepted": [
            {
                "finding": "2" * 12,
                "by": "suppression",
                "reason": "old boats",
                "author": "mw",
                "path": "suppressions.toml",
                "line": 3,
            }
        ],
        "places": [
            place("c1", "news/a 1.txt", 3, 5, "exact"),
            place("c2", "page.html", 14, None, "nearest"),
            place("c3", "page.html", 20, None, "nearest"),
        ],
        "checks": [
            {
                "suite": "facts",
                "expectation": "no gaps",
                "table": "facts",
                "success": False,
                "severity": "critical",
                "observed": "1 of 2 rows failed",
                "failing": ["f1"],
                "words": ["dead"],
            },
            {
                "suite": "facts",
                "expectation": "known verdicts",
                "table": "facts",
                "success": True,
                "severity": "critical",
                "observed": "held in all 3 rows",
                "failing": [],
                "words": [],
            },
        ],
        **changed,
    }
    frames = {table.name: table.frame(rows.get(table.name, [])) for table in tables.ALL}
    kept = {n: f for n, f in frames.items() if n in Report.__dataclass_fields__}
    return Report(**kept, settings=Settings(fail_on=fail_on))


@pytest.fixture
def report() -> Report:
    return made()
