"""Which findings do not fail the gate: those of the baseline, and those that people set aside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from hashlib import blake2b
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.decisions.baseline import Known
from reconcile.decisions.file import Suppression

EXPIRED = "suppression-expired"

Row = dict[str, Any]


@dataclass(frozen=True)
class Accepted:
    """ACCEPTED; FINDINGS with those of suppressions that have expired; PROBLEMS of stale ones."""

    accepted: pl.DataFrame
    findings: pl.DataFrame
    problems: pl.DataFrame


def accept(
    findings: pl.DataFrame,
    claims: pl.DataFrame,
    suppressions: tuple[Suppression, ...],
    today: date | None,
    known: Sequence[Known] = (),
    strict: bool = False,
) -> Accepted:
    """Hold FINDINGS against what is known of them; a suppression goes before the baseline `known`.

    Where `strict`, an entry of the baseline that nothing matches is an error and not a warning.
    """
    sources = _sources(findings, claims)
    expired = [s for s in suppressions if today and s.until and s.until < today]
    rows: dict[str, Row] = {}
    problems: list[Row] = []
    for suppression in suppressions:
        met = [f for f, rule in _rules(findings) if _matches(suppression, f, rule, sources[f])]
        if not met:
            problems.append(_unused(suppression))
        elif suppression not in expired:
            rows |= {f: _set_aside(f, suppression) for f in met if f not in rows}
    late = tables.FINDINGS.frame([_expired(suppression) for suppression in expired])
    everything = pl.concat([findings, late])
    found = set(everything["finding"])
    for entry in known:
        if entry.finding not in found:
            problems.append(_stale(entry, strict))
        elif entry.finding not in rows:
            rows[entry.finding] = _listed(entry)
    return Accepted(
        tables.ACCEPTED.frame([rows[f] for f in everything["finding"] if f in rows]),
        everything,
        tables.PROBLEMS.frame(problems),
    )


def _rules(findings: pl.DataFrame) -> list[tuple[str, str]]:
    return findings.select("finding", "rule").rows()


def _sources(findings: pl.DataFrame, claims: pl.DataFrame) -> defaultdict[str, set[str]]:
    """The sources that each finding is about."""
    about = findings.select("finding", claim="claims").explode("claim").drop_nulls()
    found: defaultdict[str, set[str]] = defaultdict(set)
    for finding, source in (
        about.join(claims.select("claim", "source"), on="claim").select("finding", "source").rows()
    ):
        found[finding].add(source)
    return found


def _matches(suppression: Suppression, finding: str, rule: str, sources: set[str]) -> bool:
    if suppression.finding is not None:
        return finding == suppression.finding
    pattern = suppression.source or ""
    return rule == suppression.rule and any(fnmatchcase(source, pattern) for source in sources)


def _set_aside(finding: str, by: Suppression) -> Row:
    return {
        "finding": finding,
        "by": "suppression",
        "reason": by.reason,
        "author": by.author,
        "path": by.path.as_posix(),
        "line": by.line,
    }


def _listed(entry: Known) -> Row:
    path = entry.path.as_posix()
    return {"finding": entry.finding, "by": "baseline", "path": path, "line": entry.line}


def _expired(suppression: Suppression) -> Row:
    """A finding of its own: what was set aside counts again, and somebody has to look."""
    said = "\x1f".join((EXPIRED, suppression.about, str(suppression.until)))
    return {
        "finding": blake2b(said.encode(), digest_size=6).hexdigest(),
        "rule": EXPIRED,
        "severity": "minor",
        "fact": None,
        "claims": [],
        "message": f"{suppression.path.as_posix()}:{suppression.line}: what set aside "
        f"{suppression.about} ended on {suppression.until} "
        f"({suppression.author}: {suppression.reason})",
    }


def _unused(suppression: Suppression) -> Row:
    return {
        "level": "warning",
        "path": suppression.path.as_posix(),
        "line": suppression.line,
        "message": f"sets aside {suppression.about}, of which there is none",
        "remedy": "take the entry out",
    }


def _stale(entry: Known, strict: bool) -> Row:
    return {
        "level": "error" if strict else "warning",
        "path": entry.path.as_posix(),
        "line": entry.line,
        "message": f"lists finding {entry.finding}, which is gone",
        "remedy": "`reconcile baseline prune` takes such lines out",
    }
