"""The facts of a report as a reader sees them: quotations, readings in words, plots."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import polars as pl

from reconcile.report import dates, figures
from reconcile.report.arithmetic import Ends, comparisons, corrections
from reconcile.report.model import DIFFERING, Fact, Reason, Said, Slip, Source, Words
from reconcile.report.plot import Plot, Reading, plot
from reconcile.report.quotation import LABEL, QUOTE, TITLE, clean, original, quotation
from reconcile.report.strings import Interface

if TYPE_CHECKING:
    from reconcile.report import Report


CHECKED = "expectation-failed"
NONE: frozenset[str] = frozenset()


def facts_of(report: Report, sources: Mapping[str, Source], ui: Interface) -> list[Fact]:
    """Every fact in the order of its table; `sources` are by id, in order of publication."""
    claims = _claims(report, sources)
    found = report.findings.drop_nulls("fact")
    rules = dict(found.select("fact", "rule").reverse().iter_rows())
    why = accepted(report, ui)
    aside = {fact: why[f] for fact, f in found.select("fact", "finding").iter_rows() if f in why}
    pairs: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for pair in report.pairs.iter_rows(named=True):
        pairs[pair["fact"]].append(pair)
    return [
        _fact(
            {**row, "rule": rules.get(row["fact"]), "accepted": aside.get(row["fact"], "")},
            claims[row["fact"]],
            pairs[row["fact"]],
            sources,
            ui,
        )
        for row in report.facts.iter_rows(named=True)
    ]


def slips_of(report: Report, sources: Mapping[str, Source], ui: Interface) -> list[Slip]:
    """Findings of claims that are about no fact, but not those of the data checks."""
    found = report.findings.filter(pl.col("fact").is_null() & (pl.col("rule") != CHECKED))
    about = found.select("finding", claim="claims").explode("claim").drop_nulls()
    role = pl.when(pl.col("kind").is_in(["date", "time"])).then(pl.lit("date"))
    claims = {
        row["claim"]: {**row, "anchor_name": ""}
        for row in _in_sentences(report, about.select("claim").unique())
        .with_columns(role=role.otherwise(pl.lit("value")))
        .iter_rows(named=True)
    }
    slips, why = [], accepted(report, ui)
    for row in found.iter_rows(named=True):
        own = [claims[claim] for claim in row["claims"] if claim in claims]
        scale = figures.scale([c["unit"] for c in own], own[0]["base_unit"] if own else None)
        said = tuple(
            _said(c, sources[c["source"]], _called([sources[c["source"]]], ui), scale, NONE, ui)
            for c in own
        )
        aside = why.get(row["finding"], "")
        slips.append(Slip(row["finding"], row["rule"], row["severity"], aside, said))
    return slips


def _in_sentences(report: Report, claims: pl.DataFrame) -> pl.DataFrame:
    """Claims with the sentence that each stands in."""
    sentences = report.sentences.select(
        "source", "sentence", context="text", context_start=pl.col("start")
    )
    return claims.join(report.claims, on="claim").join(
        sentences, on=["source", "sentence"], how="left"
    )


def accepted(report: Report, ui: Interface) -> dict[str, str]:
    """By finding, who set it aside, and why."""
    told = report.accepted.select("finding", "by", "reason", "author").iter_rows()
    return {
        finding: clean(": ".join(filter(None, (ui.name("accepted", by), reason, author))), QUOTE)
        for finding, by, reason, author in told
    }


def _anchor(claim: Mapping[str, Any], seen: Counter[str]) -> str:
    """Where a claim stands on the page, from its source, role and words: never from a place.

    Such a link holds in the next run, whatever other sources join. The same words of one source
    are numbered as they are `seen`.
    """
    said = "\x1f".join((claim["source"], claim["role"], claim["wording"]))
    name = f"said-{blake2b(said.encode(), digest_size=6).hexdigest()}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}-{seen[name]}"


def _claims(report: Report, sources: Mapping[str, Source]) -> dict[str, list[dict[str, Any]]]:
    """The claims of each fact, with role, reason and sentence, in order of publication."""
    members = report.members.rename({"why": "why_member"})
    rows = _in_sentences(report, members).iter_rows(named=True)
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    seen: Counter[str] = Counter()
    for row in sorted(rows, key=lambda row: (sources[row["source"]].number, row["start"])):
        found[row["fact"]].append({**row, "anchor_name": _anchor(row, seen)})
    return found


def _fact(
    row: Mapping[str, Any],
    claims: Sequence[Mapping[str, Any]],
    pairs: Sequence[Mapping[str, Any]],
    sources: Mapping[str, Source],
    ui: Interface,
) -> Fact:
    scale = _scale(row, claims)
    shared = frozenset(row["consensus_claims"] or ())
    called = _called([sources[c["source"]] for c in claims], ui)
    said = {
        c["claim"]: _said(
            c, sources[c["source"]], called, _own_scale(c, row["unit"], scale), shared, ui
        )
        for c in claims
    }
    compared = comparisons(pairs, said, scale.unit, ui)
    differing = tuple(c for c in compared if c.relation in DIFFERING)
    of_dates = any(c["role"] == "date" for c in claims)
    label = clean(row["label"], TITLE)
    return Fact(
        fact=row["fact"],
        label=label,
        kind=row["kind"],
        unit="" if of_dates else figures.unit_name(scale.unit, ui),
        story=clean(row["story"], TITLE),
        verdict=row["verdict"],
        severity=row["severity"] or "",
        rule=row["rule"] or "",
        moves=not of_dates and any(c["moves"] for c in claims),
        causes=_causes(row["verdict"], pairs, ui),
        origins=row["origins"],
        sources=row["sources"],
        consensus=_consensus(row, scale, ui),
        starts=row["consensus_start"] or "",
        said=tuple(said.values()),
        differing=differing,
        alike=tuple(c for c in compared if c.relation not in DIFFERING),
        corrections=corrections(label, differing, ui),
        joined=_joined(claims, said, ui),
        accepted=row["accepted"],
        plot=_plot(row, claims, said, scale, ui),
        plot_text=_plot_text(tuple(said.values()), ui),
    )


def _scale(row: Mapping[str, Any], claims: Sequence[Mapping[str, Any]]) -> figures.Scale:
    """The unit most claims say; counted things in whole ones, where none is said in fractions."""
    values = [c["value"] for c in claims if c["value"] is not None and math.isfinite(c["value"])]
    if row["kind"] == "count" and all(value == round(value) for value in values):
        return figures.Scale(row["unit"], whole=True)
    return figures.scale([c["unit"] for c in claims], row["unit"])


def _own_scale(claim: Mapping[str, Any], unit: str | None, scale: figures.Scale) -> figures.Scale:
    """That of the fact, but for a claim in another currency, which nothing converts."""
    converts = claim["role"] == "date" or claim["base_unit"] == unit
    return scale if converts else figures.scale([claim["unit"]], claim["base_unit"])


def _called(sources: Sequence[Source], ui: Interface) -> dict[int, str]:
    """What sources are called beside one another: by name, and where two share one, with a day."""
    by_number = {source.number: source for source in sources}
    shared = Counter(source.name for source in by_number.values())
    return {
        number: source.name if shared[source.name] == 1 else _dated(source, ui)
        for number, source in by_number.items()
    }


def _dated(source: Source, ui: Interface) -> str:
    day = dates.publication_day(source.published_iso)
    return f"{source.name}, {dates.tick(day, dates.DAY, ui)}" if day else source.label


def _causes(verdict: str, pairs: Sequence[Mapping[str, Any]], ui: Interface) -> tuple[str, ...]:
    """Those of the gravest pairs alone: a lesser pair's cause would explain away a graver one."""
    gravest = (p["cause"] for p in pairs if p["cause"] and p["relation"] == verdict)
    return tuple(ui.name("cause", cause) for cause in dict.fromkeys(gravest))


def _joined(
    claims: Sequence[Mapping[str, Any]], said: Mapping[str, Said], ui: Interface
) -> tuple[Reason, ...]:
    """Each reason once, with the sources whose claims it joins."""
    whose: dict[str, dict[str, None]] = defaultdict(dict)
    for claim in claims:
        whose[claim["why_member"]][said[claim["claim"]].called] = None
    return tuple(Reason(in_words(why, ui), tuple(names)) for why, names in whose.items())


def in_words(english: str | None, ui: Interface, limit: int | None = None) -> Words:
    """What another room says, fit to be shown, in the page's language where that is known."""
    said = clean(english, limit)
    words = ui.sentence(said)
    return Words(said, "en") if words is None else Words(words)


def _consensus(row: Mapping[str, Any], scale: figures.Scale, ui: Interface) -> str:
    return dates.interval(row["consensus_start"], row["consensus_end"], ui) or figures.interval(
        *_ends(row, "consensus_", scale), scale.unit, ui
    )


def _said(
    claim: Mapping[str, Any],
    source: Source,
    called: Mapping[int, str],
    scale: figures.Scale,
    shared: frozenset[str],
    ui: Interface,
) -> Said:
    before, marked, after = quotation(claim)
    dated = claim["role"] == "date"
    inner: Ends = (None, None)
    if dated:
        ends = claim["date_start"], claim["date_end"]
        reading, brief = (dates.interval(*ends, ui, weekday) for weekday in (True, False))
        outer = ""
    else:
        inner = _ends(claim, "plausible_", scale)
        outer = figures.interval(*_ends(claim, "", scale), scale.unit, ui)
        reading = figures.interval(*inner, scale.unit, ui) or outer
        brief = reading
    return Said(
        claim=claim["claim"],
        anchor=claim["anchor_name"],
        source=source,
        called=called[source.number],
        wording=clean(claim["wording"], QUOTE),
        before=before,
        marked=marked,
        after=after,
        original=original(source.url, before, marked, after),
        hedge="" if claim["hedge"] == "none" else ui.name("hedge", claim["hedge"]),
        reading=reading,
        brief=brief,
        outer="" if outer == reading else outer,
        inner=inner,
        dated=dated,
        starts=(claim["date_start"] or "") if dated else "",
        relative=claim["anchor"] in ("published", "context"),
        attribution=clean(claim["attribution"], TITLE),
        inside=not shared or claim["claim"] in shared,
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
        on_axis = [c for c in claims if c["base_unit"] == row["unit"]]
        drawn = [(c, _ends(c, "", scale), _ends(c, "plausible_", scale)) for c in on_axis]
        of_dates = False
    else:
        moments = (dates.parse(c["date_start"]) for c in claims)
        zone = next((m.tzinfo for m in moments if m and m.tzinfo), None)
        consensus = _days(row, "consensus_", zone)
        extents = [_days(c, "date_", zone) for c in claims]
        drawn = list(zip(claims, extents, extents, strict=True))
        of_dates = True
    readings = {
        (said[c["claim"]].called, outer, inner): _reading(said[c["claim"]], outer, inner)
        for c, outer, inner in drawn
    }
    return plot(list(readings.values()), consensus, of_dates, ui) if len(drawn) > 1 else None


def _plot_text(said: Sequence[Said], ui: Interface) -> str:
    """The plot for those who do not see it."""
    readings = (f"{s.source.name}, {s.source.published}: {s.reading}" for s in said if s.reading)
    return ui("plot", readings="; ".join(dict.fromkeys(readings)))


def _days(row: Mapping[str, Any], which: str, zone: tzinfo | None) -> Ends:
    """An interval of days from its first to its last, so that a single day is a point."""
    low, high = (dates.position(row[f"{which}{edge}"], zone) for edge in ("start", "end"))
    whole = low is not None and high is not None and low % 1 == high % 1 == 0
    return low, high - 1 if whole and high is not None else high


def _reading(said: Said, outer: Ends, inner: Ends) -> Reading:
    return Reading(
        label=clean(said.called, LABEL),
        words=clean(said.reading, LABEL),
        low=outer[0],
        high=outer[1],
        inner_low=inner[0],
        inner_high=inner[1],
        inside=said.inside,
    )
