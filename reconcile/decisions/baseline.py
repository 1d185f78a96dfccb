"""A baseline: the findings that were there when the gate was put up, one sorted line each.

A line is a JSON object. `finding` alone counts, which is made of rule, sources and words and never
of offsets; the rest is for those who read the file, and for merging it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from reconcile.userfile import UserFileError

DEFAULT = Path("reconcile-baseline.jsonl")
REMEDY = "`reconcile baseline write` makes the file anew"


@dataclass(frozen=True)
class Known:
    """A line of a baseline."""

    finding: str
    path: Path
    line: int
    text: str


def read_baseline(path: Path) -> list[Known]:
    """The findings that a baseline lists; `UserFileError` for a line that names none."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        message = f"{path}: there is no such baseline; `reconcile baseline write` makes one"
        raise UserFileError(message) from error
    except (OSError, UnicodeDecodeError) as error:
        raise UserFileError(f"{path}: cannot be read as a baseline: {error}") from error
    return [
        Known(_finding(line, f"{path}:{number}"), path, number, line)
        for number, line in enumerate(text.split("\n"), start=1)  # JSON may hold U+2028 unescaped
        if line.strip()
    ]


def _finding(line: str, at: str) -> str:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise UserFileError(f"{at}: is no JSON object; {REMEDY}") from error
    if not isinstance(entry, dict) or not isinstance(entry.get("finding"), str):
        raise UserFileError(f"{at}: has no `finding`; {REMEDY}")
    return str(entry["finding"])


def written(findings: pl.DataFrame, facts: pl.DataFrame, claims: pl.DataFrame) -> str:
    """FINDINGS as a baseline."""
    labels = dict(facts.select("fact", "label").iter_rows())
    sources = dict(claims.select("claim", "source").iter_rows())
    entries = {
        row["finding"]: {
            "rule": row["rule"],
            "sources": sorted({sources[claim] for claim in row["claims"] if claim in sources}),
            "about": labels.get(row["fact"]) or row["message"].partition(": ")[0],
            "finding": row["finding"],
        }
        for row in findings.iter_rows(named=True)
    }
    lines = sorted(json.dumps(entry, ensure_ascii=False) for entry in entries.values())
    return "".join(f"{line}\n" for line in lines)


def pruned(known: list[Known], findings: pl.DataFrame) -> str:
    """The lines of a baseline that a finding still matches."""
    found = set(findings["finding"])
    return "".join(f"{entry.text}\n" for entry in known if entry.finding in found)
