"""A report's tables as what a reader sees of them: what comes first, and in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import polars as pl

import reconcile
from reconcile.report import dates
from reconcile.report.facts import facts_of
from reconcile.report.model import ALIKE, DIFFERING, Check, Fact, Source, Unread, View
from reconcile.report.quotation import QUOTE, TITLE, clean, link
from reconcile.report.strings import Interface
from reconcile.settings import SEVERITIES

if TYPE_CHECKING:
    from reconcile.report import Report


def view(report: Report, ui: Interface) -> View:
    """The report for readers of `ui`; facts gravest first, sources as they were published."""
    sources = _sources(report, ui)
    facts = facts_of(report, sources, ui)
    differing = tuple(sorted((f for f in facts if f.verdict in DIFFERING), key=_gravity(report)))
    checks = [_check(row) for row in report.checks.iter_rows(named=True)]
    return View(
        ui=ui,
        headline=_headline(differing, facts, len(sources), ui),
        tally=ui(
            "tally",
            facts=ui.count("n_facts", len(facts)),
            differ=ui.count("n_differ", len(differing)),
            sources=ui.count("n_sources", len(sources)),
        ),
        differing=differing,
        alike=tuple(f for f in facts if f.verdict in ALIKE),
        single=tuple(f for f in facts if f.verdict == "single"),
        failed=tuple(c for c in checks if not c.success),
        passed=tuple(c for c in checks if c.success),
        problems=tuple(_problem(row, ui) for row in report.problems.iter_rows(named=True)),
        notes=report.problems.filter(pl.col("level") == "note").height,
        not_compared=tuple(
            Unread(sources[row["source"]].name, "", clean(row["text"], QUOTE), clean(row["reason"]))
            for row in report.not_compared.iter_rows(named=True)
        ),
        sources=tuple(sources.values()),
        stories=report.sources["story"].n_unique(),
        version=reconcile.__version__,
        inputs=tuple(
            (clean(path), sha256)
            for path, sha256 in report.articles.select("path", "sha256")
            .unique()
            .sort("path")
            .rows()
        ),
    )


def _headline(differing: Sequence[Fact], facts: Sequence[Fact], sources: int, ui: Interface) -> str:
    shared = sum(f.verdict != "single" for f in facts)
    key = "differ" if differing else "no_difference" if shared else "nothing_shared"
    return ui(
        key,
        differ=len(differing),
        facts=ui.count("n_shared", shared),
        sources=ui.count("n_sources", sources),
    )


def _sources(report: Report, ui: Interface) -> dict[str, Source]:
    """Sources by id, in order of publication."""
    rows = sorted(
        report.sources.iter_rows(named=True),
        key=lambda row: (dates.published_order(row["published"]), row["source"]),
    )
    names = {row["source"]: clean(row["outlet"] or row["source"], TITLE) for row in rows}
    shared = [name for name, n in Counter(names.values()).items() if n > 1]
    labels = {
        row["source"]: f"{name}, {dates.published(row['published'], ui)}"
        if (name := names[row["source"]]) in shared
        else name
        for row in rows
    }
    return {
        row["source"]: Source(
            number=number,
            name=names[row["source"]],
            label=labels[row["source"]],
            source=clean(row["source"], TITLE),
            title=clean(row["title"], TITLE),
            url=link(row["url"]),
            link=clean(row["url"], TITLE),
            language="" if row["language"] == "und" else row["language"],
            published=dates.published(row["published"], ui),
            basis=ui.name("basis", row["published_basis"]),
            copy_of="" if row["origin"] == row["source"] else labels.get(row["origin"], ""),
            story=clean(row["story"], TITLE),
            claims=row["claims"],
            words=row["words"],
        )
        for number, row in enumerate(rows, start=1)
    }


def _gravity(report: Report) -> Callable[[Fact], tuple[int, int, float, str, str]]:
    """Sort key: gravest severity, then verdict, then the widest gap, then in words."""
    widest = dict(report.pairs.group_by("fact").agg(pl.col("gap").max()).iter_rows())

    def key(fact: Fact) -> tuple[int, int, float, str, str]:
        severity = SEVERITIES.index(fact.severity) if fact.severity in SEVERITIES else -1
        gap = widest.get(fact.fact) or 0.0
        return -severity, DIFFERING.index(fact.verdict), -gap, fact.label, fact.fact

    return key


def _check(row: Mapping[str, Any]) -> Check:
    return Check(
        suite=row["suite"],
        expectation=clean(row["expectation"]),
        success=row["success"],
        severity=row["severity"],
        observed=clean(row["observed"], QUOTE),
        words=tuple(clean(words, QUOTE) for words in row["words"]),
    )


def _problem(row: Mapping[str, Any], ui: Interface) -> Unread:
    line = "" if row["line"] is None else f":{row['line']}"
    return Unread(
        where=clean(row["path"], TITLE) + line,
        level=ui.name("level", row["level"]),
        words=clean(row["message"]),
        reason=clean(row["remedy"]),
    )
