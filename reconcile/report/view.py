"""What a reader sees of a report, ready for any renderer: order, quotations, readings in words.

Text, markdown and html lay out these dataclasses and decide nothing of their own. All words of
sources have gone through `quotation.clean`; escaping is left to the format.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

import polars as pl

import reconcile
from reconcile.report import dates, figures
from reconcile.report.plot import Plot, Reading, plot
from reconcile.report.quotation import QUOTE, clean, link, quotation
from reconcile.report.strings import Interface
from reconcile.settings import SEVERITIES

if TYPE_CHECKING:
    from reconcile.report import Report

DIFFERING = ("conflict", "update", "borderline")
ALIKE = ("agree", "compatible", "equal")
TITLE, LABEL = 120, 30

Ends = tuple[float | None, float | None]


@dataclass(frozen=True)
class Source:
    """An article; `copy_of` names the source whose text it carries."""

    number: int
    name: str
    source: str
    title: str
    url: str
    link: str
    language: str
    published: str
    basis: str
    copy_of: str
    story: str
    claims: int
    words: int


@dataclass(frozen=True)
class Said:
    """What a source says of a fact: its sentence in three parts, and how the words are read."""

    claim: str
    source: Source
    wording: str
    before: str
    marked: str
    after: str
    hedge: str
    reading: str
    outer: str
    relative: bool
    attribution: str
    why: str


@dataclass(frozen=True)
class Pair:
    """Two claims of a fact, and the arithmetic between them."""

    a: Said
    b: Said
    relation: str
    verdict: str
    cause: str
    why: str


@dataclass(frozen=True)
class Fact:
    """One thing that sources speak of. `verdict` and `severity` are the contract's terms."""

    fact: str
    label: str
    kind: str
    unit: str
    story: str
    verdict: str
    severity: str
    causes: tuple[str, ...]
    origins: int
    sources: int
    consensus: str
    said: tuple[Said, ...]
    differing: tuple[Pair, ...]
    alike: tuple[Pair, ...]
    plot: Plot | None
    plot_text: str


@dataclass(frozen=True)
class Check:
    """A data check, with the words of the rows that failed it."""

    suite: str
    expectation: str
    success: bool
    severity: str
    observed: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Unread:
    """Words that were not compared, or an input that was not read, with the reason."""

    where: str
    level: str
    words: str
    reason: str


@dataclass(frozen=True)
class View:
    """The whole report. `headline` is a sentence, `tally` its bare counts."""

    ui: Interface
    headline: str
    tally: str
    differing: tuple[Fact, ...]
    alike: tuple[Fact, ...]
    single: tuple[Fact, ...]
    failed: tuple[Check, ...]
    passed: tuple[Check, ...]
    problems: tuple[Unread, ...]
    not_compared: tuple[Unread, ...]
    sources: tuple[Source, ...]
    stories: int
    version: str
    inputs: tuple[tuple[str, str], ...]

    @property
    def severities(self) -> tuple[str, ...]:
        """The severities there are, gravest first."""
        found = {fact.severity for fact in self.differing}
        return tuple(severity for severity in reversed(SEVERITIES) if severity in found)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of facts there are."""
        return tuple(sorted({f.kind for f in self.differing + self.alike + self.single}))

    @property
    def rest(self) -> tuple[str, ...]:
        """How many there are of what a summary does not spell out."""
        counts = {
            "n_alike": len(self.alike),
            "n_single": len(self.single),
            "n_not_compared": len(self.not_compared),
            "n_failed": len(self.failed),
            "n_problems": len(self.problems),
        }
        return tuple(self.ui.count(key, n) for key, n in counts.items() if n)


def view(report: Report, ui: Interface) -> View:
    """The report for readers of `ui`; facts gravest first, sources as they were published."""
    sources = _sources(report, ui)
    facts = _facts(report, sources, ui)
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
    return {
        row["source"]: Source(
            number=number,
            name=names[row["source"]],
            source=clean(row["source"], TITLE),
            title=clean(row["title"], TITLE),
            url=link(row["url"]),
            link=clean(row["url"], TITLE),
            language="" if row["language"] == "und" else row["language"],
            published=dates.published(row["published"], ui),
            basis=ui.name("basis", row["published_basis"]),
            copy_of="" if row["origin"] == row["source"] else names.get(row["origin"], ""),
            story=clean(row["story"], TITLE),
            claims=row["claims"],
            words=row["words"],
        )
        for number, row in enumerate(rows, start=1)
    }


def _facts(report: Report, sources: Mapping[str, Source], ui: Interface) -> list[Fact]:
    claims = _claims(report, sources)
    pairs: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for pair in report.pairs.iter_rows(named=True):
        pairs[pair["fact"]].append(pair)
    return [
        _fact(row, claims[row["fact"]], pairs[row["fact"]], sources, ui)
        for row in report.facts.iter_rows(named=True)
    ]


def _claims(report: Report, sources: Mapping[str, Source]) -> dict[str, list[dict[str, Any]]]:
    """The claims of each fact, with role, reason and sentence, in order of publication."""
    sentences = report.sentences.select(
        "source", "sentence", context="text", context_start=pl.col("start")
    )
    rows = (
        report.members.rename({"why": "why_member"})
        .join(report.claims, on="claim")
        .join(sentences, on=["source", "sentence"], how="left")
        .iter_rows(named=True)
    )
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (sources[row["source"]].number, row["start"])):
        found[row["fact"]].append(row)
    return found


def _gravity(report: Report) -> Any:
    """Sort key: gravest severity, then verdict, then the widest gap, then in words."""
    widest = dict(report.pairs.group_by("fact").agg(pl.col("gap").max()).iter_rows())

    def key(fact: Fact) -> tuple[int, int, float, str, str]:
        severity = SEVERITIES.index(fact.severity) if fact.severity in SEVERITIES else -1
        gap = widest.get(fact.fact) or 0.0
        return -severity, DIFFERING.index(fact.verdict), -gap, fact.label, fact.fact

    return key


def _fact(
    row: Mapping[str, Any],
    claims: Sequence[Mapping[str, Any]],
    pairs: Sequence[Mapping[str, Any]],
    sources: Mapping[str, Source],
    ui: Interface,
) -> Fact:
    scale = figures.scale([c["unit"] for c in claims], row["unit"])
    said = {c["claim"]: _said(c, sources[c["source"]], scale, ui) for c in claims}
    compared = [_pair(pair, said, ui) for pair in pairs]
    differing = [pair for pair in compared if pair.relation in DIFFERING]
    of_dates = any(c["role"] == "date" for c in claims)
    return Fact(
        fact=row["fact"],
        label=clean(row["label"], TITLE),
        kind=row["kind"],
        unit="" if of_dates else figures.unit_name(scale.unit, ui),
        story=clean(row["story"], TITLE),
        verdict=row["verdict"],
        severity=row["severity"] or "",
        causes=tuple(dict.fromkeys(pair.cause for pair in differing if pair.cause)),
        origins=row["origins"],
        sources=row["sources"],
        consensus=_consensus(row, scale, ui),
        said=tuple(said.values()),
        differing=tuple(sorted(differing, key=lambda pair: DIFFERING.index(pair.relation))),
        alike=tuple(pair for pair in compared if pair.relation not in DIFFERING),
        plot=_plot(row, claims, said, scale, ui) if len(claims) > 1 else None,
        plot_text=_plot_text(tuple(said.values()), ui),
    )


def _consensus(row: Mapping[str, Any], scale: figures.Scale, ui: Interface) -> str:
    return dates.interval(row["consensus_start"], row["consensus_end"], ui) or figures.interval(
        *_ends(row, "consensus_", scale), scale.unit, ui
    )


def _pair(pair: Mapping[str, Any], said: Mapping[str, Said], ui: Interface) -> Pair:
    return Pair(
        a=said[pair["a"]],
        b=said[pair["b"]],
        relation=pair["relation"],
        verdict=ui.name("verdict", pair["relation"]),
        cause=ui.name("cause", pair["cause"]) if pair["cause"] else "",
        why=clean(pair["why"]),
    )


def _said(claim: Mapping[str, Any], source: Source, scale: figures.Scale, ui: Interface) -> Said:
    before, marked, after = quotation(claim)
    if claim["role"] == "date":
        reading, outer = dates.interval(claim["date_start"], claim["date_end"], ui), ""
    else:
        outer = figures.interval(*_ends(claim, "", scale), scale.unit, ui)
        reading = figures.interval(*_ends(claim, "plausible_", scale), scale.unit, ui) or outer
    return Said(
        claim=claim["claim"],
        source=source,
        wording=clean(claim["wording"], QUOTE),
        before=before,
        marked=marked,
        after=after,
        hedge="" if claim["hedge"] == "none" else ui.name("hedge", claim["hedge"]),
        reading=reading,
        outer="" if outer == reading else outer,
        relative=claim["anchor"] in ("published", "context"),
        attribution=clean(claim["attribution"], TITLE),
        why=clean(claim["why_member"]),
    )


def _ends(row: Mapping[str, Any], which: str, scale: figures.Scale) -> Ends:
    low, high = (scale(_finite(row[f"{which}{edge}"])) for edge in ("low", "high"))
    return low, high


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _plot(
    row: Mapping[str, Any],
    claims: Sequence[Mapping[str, Any]],
    said: Mapping[str, Said],
    scale: figures.Scale,
    ui: Interface,
) -> Plot | None:
    if not any(c["role"] == "date" for c in claims):
        consensus = _ends(row, "consensus_", scale)
        drawn = [(c, _ends(c, "", scale), _ends(c, "plausible_", scale)) for c in claims]
        of_dates = False
    else:
        moments = (dates.parse(c["date_start"]) for c in claims)
        zone = next((m.tzinfo for m in moments if m and m.tzinfo), None)
        consensus = _days(row, "consensus_", zone)
        extents = [_days(c, "date_", zone) for c in claims]
        drawn = list(zip(claims, extents, extents, strict=True))
        of_dates = True
    readings = [_reading(c, said, row, outer, inner) for c, outer, inner in drawn]
    return plot(readings, consensus, of_dates, ui)


def _plot_text(said: Sequence[Said], ui: Interface) -> str:
    """The plot for those who do not see it."""
    readings = (f"{s.source.name}, {s.source.published}: {s.reading}" for s in said if s.reading)
    return ui("plot", readings="; ".join(readings))


def _days(row: Mapping[str, Any], which: str, zone: tzinfo | None) -> Ends:
    """An interval of days from its first to its last, so that a single day is a point."""
    low, high = (dates.position(row[f"{which}{edge}"], zone) for edge in ("start", "end"))
    whole = low is not None and high is not None and low % 1 == high % 1 == 0
    return low, high - 1 if whole and high is not None else high


def _reading(
    claim: Mapping[str, Any],
    said: Mapping[str, Said],
    row: Mapping[str, Any],
    outer: Ends,
    inner: Ends,
) -> Reading:
    words, shared = said[claim["claim"]], row["consensus_claims"]
    return Reading(
        label=clean(words.source.name, LABEL),
        words=words.reading,
        low=outer[0],
        high=outer[1],
        inner_low=inner[0],
        inner_high=inner[1],
        inside=not shared or claim["claim"] in shared,
    )


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
