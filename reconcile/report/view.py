"""A report's tables as what a reader sees of them: what comes first, and in which words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import polars as pl

import reconcile
from reconcile.report import dates
from reconcile.report.facts import CHECKED, accepted, facts_of, in_words, slips_of
from reconcile.report.model import ALIKE, DIFFERING, Check, Fact, Source, Unread, View, Words
from reconcile.report.quotation import QUOTE, TITLE, clean, link
from reconcile.report.story import stories_of
from reconcile.report.strings import Interface
from reconcile.report.texts import texts_of
from reconcile.settings import SEVERITIES

if TYPE_CHECKING:
    from reconcile.report import Report


def view(report: Report, ui: Interface, excerpts: bool = False) -> View:
    """The report for readers of `ui`; facts gravest first, sources as they were published.

    `excerpts`: without the sources' texts.
    """
    sources = _sources(report, ui)
    facts = facts_of(report, sources, ui)
    apart = sorted((f for f in facts if f.verdict in DIFFERING), key=_gravity(report))
    differing = tuple(f for f in apart if not f.accepted)
    aside = tuple(f for f in apart if f.accepted)
    alike = tuple(f for f in facts if f.verdict in ALIKE)
    slips = slips_of(report, sources, ui)
    checks = _checks(report, ui)
    return View(
        ui=ui,
        headline=_headline(differing, aside, alike, ui),
        dek=_dek(report, sources, ui),
        differing=differing,
        alike=alike,
        single=tuple(f for f in facts if f.verdict == "single"),
        slips=tuple(s for s in slips if not s.accepted),
        stories=stories_of((*differing, *aside, *alike), tuple(sources.values()), ui),
        texts=() if excerpts else texts_of(report, facts, sources),
        failed=tuple(c for c in checks if not c.success and not c.accepted),
        passed=tuple(c for c in checks if c.success),
        accepted=aside,
        accepted_slips=tuple(s for s in slips if s.accepted),
        accepted_checks=tuple(c for c in checks if c.accepted),
        problems=tuple(_problem(row, ui) for row in report.problems.iter_rows(named=True)),
        notes=report.problems.filter(pl.col("level") == "note").height,
        not_compared=tuple(
            Unread(
                where=sources[row["source"]].label,
                level="",
                words=Words(clean(row["text"], QUOTE), sources[row["source"]].language),
                reason=in_words(row["reason"], ui),
            )
            for row in report.not_compared.sort("reason", maintain_order=True).iter_rows(named=True)
        ),
        sources=tuple(sources.values()),
        excerpts=excerpts,
        version=reconcile.__version__,
        settings=_settings(report, ui, excerpts),
        inputs=tuple(
            (clean(path), sha256)
            for path, sha256 in report.articles.select("path", "sha256")
            .unique()
            .sort("path")
            .rows()
        ),
    )


def _headline(
    differing: Sequence[Fact], aside: Sequence[Fact], alike: Sequence[Fact], ui: Interface
) -> str:
    shared = ui.count("n_shared", len(differing) + len(aside) + len(alike))
    if aside and not differing:
        return ui("none_but_accepted")
    if not differing:
        return ui("no_difference" if alike else "nothing_shared", facts=shared)
    critical = sum(fact.severity == "critical" for fact in differing)
    return ui.plural(
        "differ",
        len(differing),
        differ=ui.digits(len(differing)),
        facts=shared,
        grave=ui("grave", n=ui.digits(critical)) if critical else "",
    )


def _dek(report: Report, sources: Mapping[str, Source], ui: Interface) -> str:
    """How many sources and origins, and from when to when they were published."""
    parts = [ui.count("n_sources", len(sources))]
    origins = report.sources["origin"].n_unique()
    if origins < len(sources):
        parts.append(ui.count("n_origins", origins))
    known = [dates.publication_day(source.published_iso) for source in sources.values()]
    span = sorted(day.date() for day in known if day)
    if span:
        parts.append(ui("appeared", days=dates.days(span[0], span[-1], ui, weekday=False)))
    return " · ".join(parts)


def _settings(report: Report, ui: Interface, excerpts: bool) -> tuple[tuple[str, str], ...]:
    """What the run was told, and what is told of the page."""
    said = report.settings
    shown = {
        "suites": ", ".join(clean(str(path)) for path in said.suites) or ui("shipped"),
        "languages": ", ".join(clean(str(path)) for path in said.languages) or ui("none"),
        "baseline": clean(str(said.baseline or "")) or ui("none"),
        "suppressions": clean(str(said.suppressions or "")) or ui("none"),
        "max_bytes": ui.digits(said.max_bytes),
        "max_characters": ui.digits(said.max_characters),
        "page_language": ui.language,
        "excerpts": ui("yes" if excerpts else "no"),
    }
    return tuple((ui.name("setting", key), value) for key, value in shown.items())


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
    said = {
        claim: (source, clean(text, QUOTE))
        for claim, source, text in report.claims.select("claim", "source", "text").iter_rows()
    }
    copies: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        if row["origin"] != row["source"]:
            copies[row["origin"]].append(labels[row["source"]])
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
            published_iso=row["published"] or "",
            published_day=_day(row["published"], ui),
            basis=_basis(row, said, ui),
            copy_of="" if row["origin"] == row["source"] else labels.get(row["origin"], ""),
            copies=tuple(copies[row["source"]]),
            story=clean(row["story"], TITLE),
            claims=row["claims"],
            words=row["words"],
        )
        for number, row in enumerate(rows, start=1)
    }


def _basis(row: Mapping[str, Any], said: Mapping[str, tuple[str, str]], ui: Interface) -> str:
    """What a date of publication rests on; of an inferred one, the words, its own first."""
    basis = ui.name("basis", row["published_basis"])
    start, end = row["published_start"], row["published_end"]
    known = [said[claim] for claim in row["published_from"] or () if claim in said]
    if not known:
        return basis
    words = dict.fromkeys(words for _, words in sorted(known, key=lambda s: s[0] != row["source"]))
    quoted = ", ".join(ui("quoted", words=w) for w in words)
    if row["published"] is None:  # one end is open
        bound = dates.interval(start, None, ui) if start else dates.interval(None, end, ui)
        return ui("bounded_from", bound=bound, words=quoted)
    return ui("inferred_from", basis=basis, words=quoted)


def _day(published: str | None, ui: Interface) -> str:
    day = dates.publication_day(published or "")
    return dates.day(day.date(), ui) if day else ""


def _gravity(report: Report) -> Callable[[Fact], tuple[int, int, float, str, str]]:
    """Sort key: gravest severity, then verdict, then the widest gap, then in words."""
    widest = dict(report.pairs.group_by("fact").agg(pl.col("gap").max()).iter_rows())

    def key(fact: Fact) -> tuple[int, int, float, str, str]:
        severity = SEVERITIES.index(fact.severity) if fact.severity in SEVERITIES else -1
        gap = widest.get(fact.fact) or 0.0
        return -severity, DIFFERING.index(fact.verdict), -gap, fact.label, fact.fact

    return key


def _checks(report: Report, ui: Interface) -> list[Check]:
    """The checks; the finding of a failed one says first what was expected and observed."""
    why = accepted(report, ui)
    found = report.findings.filter(rule=CHECKED).select("message", "finding").rows()
    aside = [(message, why[finding]) for message, finding in found if finding in why]
    checks = []
    for row in report.checks.iter_rows(named=True):
        head = f"{row['expectation']}: {row['observed']}"
        said = (reason for message, reason in aside if message.startswith(head))
        checks.append(_check(row, "" if row["success"] else next(said, ""), ui))
    return checks


def _check(row: Mapping[str, Any], aside: str, ui: Interface) -> Check:
    return Check(
        suite=row["suite"],
        expectation=in_words(row["expectation"], ui),
        success=row["success"],
        severity=row["severity"],
        observed=in_words(row["observed"], ui, QUOTE),
        accepted=aside,
        words=tuple(clean(words, QUOTE) for words in row["words"]),
    )


def _problem(row: Mapping[str, Any], ui: Interface) -> Unread:
    line = "" if row["line"] is None else f":{row['line']}"
    return Unread(
        where=clean(row["path"], TITLE) + line,
        level=ui.name("level", row["level"]),
        words=in_words(row["message"], ui),
        reason=in_words(row["remedy"], ui),
    )
