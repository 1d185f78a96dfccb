"""The findings, one a row: jsonl for programs, csv for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Any

import polars as pl

if TYPE_CHECKING:
    from reconcile.report import Options, Report

FINDINGS = ("finding", "rule", "severity", "fact", "claims", "message")
COLUMNS = (
    *("severity", "verdict", "label", "message", "cause", "sources", "words", "rule", "fact"),
    "accepted",
)
ACCEPTED = ("by", "author", "reason")

# What a spreadsheet would run as a formula. A signed number is left as it is.
_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*")


def render(report: Report, format: str, _options: Options) -> str:
    """Findings as `jsonl` or `csv`; `KeyError` for another format."""
    return {"jsonl": _jsonl, "csv": _csv}[format](rows(report))


def rows(report: Report) -> list[dict[str, Any]]:
    """Findings in the order of their table, with what a reader needs beside them.

    `said` has the words of each claim, in the order of the finding's claims; those of a failed
    check are the words of the rows that failed. `accepted` says who set the finding aside.
    """
    aside = {row["finding"]: row for row in report.accepted.iter_rows(named=True)}
    facts = {row["fact"]: row for row in report.facts.iter_rows(named=True)}
    said = {row["claim"]: row for row in _said(report).iter_rows(named=True)}
    cause = dict(_causes(report).iter_rows())
    return [
        {
            **{key: finding[key] for key in FINDINGS},
            "label": facts.get(finding["fact"], {}).get("label"),
            "verdict": facts.get(finding["fact"], {}).get("verdict"),
            "causes": cause.get(finding["fact"], []),
            "accepted": aside.get(finding["finding"]),
            "said": [said[claim] for claim in finding["claims"] if claim in said],
        }
        for finding in report.findings.iter_rows(named=True)
    ]


def _causes(report: Report) -> pl.DataFrame:
    """The causes of each fact's gravest pairs: those of a lesser one would explain them away."""
    gravest = report.pairs.join(
        report.facts.select("fact", relation="verdict"), on=["fact", "relation"]
    )
    causes = pl.col("cause").drop_nulls().unique(maintain_order=True)
    return gravest.group_by("fact", maintain_order=True).agg(causes)


def _said(report: Report) -> pl.DataFrame:
    outlets = report.sources.select("source", "outlet")
    return report.claims.join(outlets, on="source", how="left").select(
        "claim", "source", "outlet", "published", "wording"
    )


def _jsonl(findings: list[dict[str, Any]]) -> str:
    lines = (json.dumps(row, ensure_ascii=False, allow_nan=False) for row in findings)
    return "".join(f"{line}\n" for line in lines)


def _csv(findings: list[dict[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in findings:
        flat = {
            **row,
            "cause": ", ".join(row["causes"]),
            "accepted": ": ".join(filter(None, map((row["accepted"] or {}).get, ACCEPTED))),
            "sources": len({said["source"] for said in row["said"]}),
            "words": "; ".join(
                f"{said['outlet'] or said['source']}: {said['wording']}" for said in row["said"]
            ),
        }
        writer.writerow([inert(flat[column]) for column in COLUMNS])
    return out.getvalue()


def inert(value: Any) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before one."""
    text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text
