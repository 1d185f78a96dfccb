"""Findings with the places of their claims: what the formats for CI systems and editors lay out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import polars as pl

from reconcile.terminal import printable

if TYPE_CHECKING:
    from reconcile.report import Report

STDIN = "-"
NEAREST = "the nearest line that can be known in a web page"
MOST_PLACES = 10  # of one finding: a failed check may be about every claim there is


@dataclass(frozen=True)
class Place:
    """Where a claim stands, `words`, in the file as its user has it; null where not known."""

    path: str
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    basis: str
    words: str

    def __str__(self) -> str:
        """As compilers write it: `file:line:column`."""
        known = (part for part in (self.line, self.column) if part is not None)
        return ":".join((printable(self.path), *map(str, known)))


@dataclass(frozen=True)
class Located:
    """A finding.

    `place` is that of the claim published last, among those that the report is about; where there
    is no claim, that of the first article.
    """

    finding: str
    rule: str
    severity: str
    fact: str | None
    message: str
    place: Place
    others: tuple[Place, ...]
    accepted: Mapping[str, Any] | None

    @property
    def whose(self) -> str:
        """Who accepted it, and why."""
        if self.accepted is None:
            return ""
        words = (self.accepted["by"], self.accepted["author"], self.accepted["reason"])
        return ": ".join(printable(part) for part in words if part)


def located(report: Report) -> list[Located]:
    """All findings, those of a file one after the other, in the order of its lines."""
    places = _places(report)
    accepted = {row["finding"]: row for row in report.accepted.iter_rows(named=True)}
    somewhere = _first_article(report)
    meant = set(report.claims.filter(pl.col("source").is_in(report.about))["claim"])
    found = []
    for row in report.findings.iter_rows(named=True):
        claims = sorted(row["claims"][:MOST_PLACES], key=meant.__contains__)
        about = [places[claim] for claim in claims if claim in places]
        found.append(
            Located(
                finding=row["finding"],
                rule=row["rule"],
                severity=row["severity"],
                fact=row["fact"],
                message=printable(row["message"]),
                place=about[-1] if about else somewhere,
                others=tuple(about[:-1]),
                accepted=accepted.get(row["finding"]),
            )
        )
    return sorted(found, key=_order)


def _order(found: Located) -> tuple[str, int, int, str]:
    return found.place.path, found.place.line or 0, found.place.column or 0, found.finding


def _places(report: Report) -> dict[str, Place]:
    words = report.claims.select("claim", words="wording")
    rows = report.places.join(words, on="claim", how="left").iter_rows(named=True)
    return {
        row["claim"]: Place(
            path=_posix(row["path"]),
            line=row["line"],
            column=row["column"],
            end_line=row["end_line"],
            end_column=row["end_column"],
            basis=row["basis"],
            words=printable(row["words"] or ""),
        )
        for row in rows
    }


def _first_article(report: Report) -> Place:
    """Where a finding about no claim is put: systems take none that is nowhere."""
    path = report.articles.select(pl.col("path").first()).item() if report.articles.height else ""
    return Place(_posix(path or STDIN), None, None, None, None, "none", "")


def _posix(path: str) -> str:
    return path.removeprefix("./")
