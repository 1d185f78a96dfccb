"""The facts of a report as a reader sees them: quotations, readings in words, plots."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

import polars as pl

from reconcile.report import dates, figures
from reconcile.report.model import DIFFERING, Fact, Pair, Said, Source
from reconcile.report.plot import Plot, Reading, plot
from reconcile.report.quotation import LABEL, QUOTE, TITLE, clean, quotation
from reconcile.report.strings import Interface

if TYPE_CHECKING:
    from reconcile.report import Report

Ends = tuple[float | None, float | None]


def facts_of(report: Report, sources: Mapping[str, Source], ui: Interface) -> list[Fact]:
    """Every fact in the order of its table; `sources` are by id, in order of publication."""
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
        causes=tuple(
            # A lesser pair's cause would explain away a graver one.
            dict.fromkeys(p.cause for p in differing if p.cause and p.relation == row["verdict"])
        ),
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
        why=_why(pair, said[pair["a"]], said[pair["b"]], ui),
    )


def _why(pair: Mapping[str, Any], a: Said, b: Said, ui: Interface) -> str:
    """The arithmetic, in the interface's language."""
    relation = pair["relation"]
    if relation in ("conflict", "update"):
        relation = "apart" if pair["gap"] else "unmeasured"
    return ui(f"why_{relation}", a=a.reading, b=b.reading, gap=_gap(pair["gap"] or 0, a.dated, ui))


def _gap(gap: float, dated: bool, ui: Interface) -> str:
    """Days between dates; between figures a share of the larger, and from one half a factor."""
    if dated:
        return ui.count("n_days", max(1, round(gap)))
    if 0.5 <= gap < 1:
        return ui("factor", n=figures.number(round(1 / (1 - gap), 1), ui))
    return figures.with_unit(figures.number(round(100 * gap, 1), ui), "percent", ui)


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
        dated=claim["role"] == "date",
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
        label=clean(words.source.label, LABEL),
        words=clean(words.reading, LABEL),
        low=outer[0],
        high=outer[1],
        inner_low=inner[0],
        inner_high=inner[1],
        inside=not shared or claim["claim"] in shared,
    )
