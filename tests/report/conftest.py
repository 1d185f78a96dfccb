"""A report put together by hand: every verdict, a failed check, a problem, and hostile sources."""

from __future__ import annotations

from hashlib import sha256

import pytest

from reconcile import tables
from reconcile.report import Report
from reconcile.report.model import Fact, View
from reconcile.report.strings import GERMAN
from reconcile.report.view import view
from tests.report.flood import (
    ARTICLES,
    CALLS,
    FACTS,
    REPRINT,
    TEXTS,
    A,
    B,
    Row,
    X,
    rule,
    sentence_ends,
)


def fact(row: Row, claims: tuple[Row, ...]) -> Row:
    """A row of `facts`."""
    shared = {"story": "Erlental", "kind": "count", "consensus_claims": []}
    if "consensus_low" in row:
        low, high = row["consensus_low"], row["consensus_high"]
        meets = [c["claim"] for c in claims if c["low"] <= high and low <= c["high"]]
        shared["consensus_claims"] = meets
    origins = {c["source"] for c in claims} - {REPRINT}
    counts = {"sources": len({c["source"] for c in claims}), "origins": len(origins)}
    return shared | counts | row


def build() -> Report:
    """The report."""
    every = [claim for _, claims, _ in FACTS for claim in claims]
    facts = [fact(row, claims) for row, claims, _ in FACTS]
    return Report(
        articles=tables.ARTICLES.frame(
            [
                {**row, "path": row["source"], "sha256": sha256(row["text"].encode()).hexdigest()}
                for row in ARTICLES
            ]
        ),
        problems=tables.PROBLEMS.frame(
            [
                {
                    "level": "error",
                    "path": "<b>leer</b>.json",
                    "line": 3,
                    "message": "record 3 holds no text",
                    "remedy": "give it a text",
                }
            ]
        ),
        sources=tables.SOURCES.frame(
            [
                {
                    **{key: row.get(key) for key in tables.SOURCES.schema if key in row},
                    "story": "Erlental",
                    "origin": A if row["source"] == REPRINT else row["source"],
                    "claims": sum(c["source"] == row["source"] for c in every),
                    "words": len(row["text"].split()),
                }
                for row in ARTICLES
            ]
        ),
        sentences=tables.SENTENCES.frame(
            [
                {
                    "source": source,
                    "sentence": number,
                    "start": start,
                    "end": end,
                    "text": text[start:end],
                    "language": "de",
                    "paragraph": 0,
                    "role": "body",
                }
                for source, text in TEXTS.items()
                for number, (start, end) in enumerate(sentence_ends(text))
            ]
        ),
        claims=tables.CLAIMS.frame(every),
        cues=tables.CUES.empty(),
        members=tables.MEMBERS.frame(
            [
                {
                    "fact": row["fact"],
                    "claim": claim["claim"],
                    "role": "date" if "date_start" in claim else "value",
                    "why": f"same thing: {row['label']}",
                }
                for row, claims, _ in FACTS
                for claim in claims
            ]
        ),
        facts=tables.FACTS.frame(facts),
        pairs=tables.PAIRS.frame(
            [pair | {"fact": row["fact"]} for row, _, pairs in FACTS for pair in pairs]
        ),
        findings=tables.FINDINGS.frame(
            [
                {
                    "finding": f"x-{row['fact']}",
                    "rule": rule(claims, row["verdict"]),
                    "severity": row["severity"],
                    "fact": row["fact"],
                    "claims": [claim["claim"] for claim in claims],
                    "message": f"{row['label']}: the sources differ.",
                }
                for row, claims, _ in FACTS
                if row.get("severity")
            ]
            + [
                {
                    "finding": "x-check",
                    "rule": "expectation-failed",
                    "severity": "minor",
                    "claims": [CALLS[0]["claim"]],
                    "message": "@desk: a share lies above 100 per cent.",
                }
            ]
        ),
        checks=tables.CHECKS.frame(
            [
                {
                    "suite": "claims",
                    "expectation": "A share lies between 0 and 100 per cent",
                    "table": "claims",
                    "success": False,
                    "severity": "warning",
                    "observed": "1 of 1 outside",
                    "failing": [CALLS[0]["claim"]],
                    "words": ["130 Prozent"],
                },
                {
                    "suite": "claims",
                    "expectation": "Every claim has words.",
                    "table": "claims",
                    "success": True,
                    "severity": "critical",
                    "observed": "none missing",
                    "failing": [],
                    "words": [],
                },
            ]
        ),
        not_compared=tables.NOT_COMPARED.frame(
            [
                {
                    "source": B,
                    "start": 200,
                    "end": 220,
                    "text": "kaum eine halbe Stunde",
                    "reason": "no other source speaks of a duration",
                },
                {
                    "source": X,
                    "start": 60,
                    "end": 62,
                    "text": "<script>alert(2)</script>",
                    "reason": "reads as no number",
                },
            ]
        ),
    )


@pytest.fixture(scope="session")
def report() -> Report:
    return build()


@pytest.fixture(scope="session")
def page(report: Report) -> View:
    return view(report, GERMAN)


def named(page: View, fact: str) -> Fact:
    """A fact of the page by its id."""
    return next(f for f in page.facts if f.fact == fact)


@pytest.fixture(scope="session")
def empty() -> Report:
    fields = Report.__dataclass_fields__
    return Report(**{t.name: t.empty() for t in tables.ALL if t.name in fields})
