"""Pairs to what can be said of a whole fact: its verdict, its consensus, its finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import groupby
from math import isinf
from operator import itemgetter
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.compare.consensus import Interval, agreement
from reconcile.compare.inside import inside
from reconcile.compare.relations import ORDER
from reconcile.compare.voices import precision
from reconcile.compare.wording import message
from reconcile.languages import Languages
from reconcile.rules import get
from reconcile.settings import SEVERITIES

DIFFERENCES = ("borderline", "update", "conflict")
SCALE_SLIPS = ("power_of_ten", "scale_word")
FACTOR_OF_TWO = 0.5  # a relative gap, by the larger figure
DAY_OR_FINER = ("day", "part_of_day", "hour", "minute", "second")


def ruled(pairs: pl.DataFrame) -> pl.DataFrame:
    """Pairs with the rule they come under and their severity, null where nothing differs."""
    is_date = pl.col("role") == "date"
    conflict = pl.col("relation") == "conflict"
    slip = conflict & pl.col("cause").is_in(SCALE_SLIPS).fill_null(False)
    days_differ = (
        is_date
        & pl.all_horizontal(pl.col("grain_a", "grain_b").is_in(DAY_OR_FINER)).fill_null(False)
        & (pl.col("date_start_a").str.slice(0, 10) != pl.col("date_start_b").str.slice(0, 10))
    )
    twice = ~is_date & (pl.col("gap") >= FACTOR_OF_TWO).fill_null(False)
    prefix = pl.when(is_date).then(pl.lit("dates-")).otherwise(pl.lit("figures-"))
    return pairs.with_columns(
        rule=pl.when("own")
        .then(pl.lit("self-contradiction"))
        .when(slip)
        .then(pl.lit("scale-slip"))
        .otherwise(prefix + pl.col("relation")),
        severity=pl.when(conflict & (slip | days_differ | twice))
        .then(pl.lit("critical"))
        .when(conflict)
        .then(pl.lit("major"))
        .when(pl.col("relation").is_in(DIFFERENCES))
        .then(pl.lit("minor")),
    )


def gravest(pairs: pl.DataFrame) -> pl.DataFrame:
    """One pair a fact: the one that gives the fact its verdict.

    Of several as grave, one that has a probable cause tells more.
    """
    gravity = {relation: n for n, relation in enumerate(ORDER)}
    severity = {severity: n for n, severity in enumerate(SEVERITIES)}
    return (
        pairs.sort(
            pl.col("relation").replace_strict(gravity, return_dtype=pl.Int64),
            pl.col("severity").replace_strict(severity, default=-1, return_dtype=pl.Int64),
            ~pl.col("own"),
            pl.col("cause").is_not_null(),
            pl.col("gap"),
            -pl.col("order_a").cast(pl.Int64),
            -pl.col("order_b").cast(pl.Int64),
            descending=True,
            nulls_last=True,
        )
        .unique("fact", keep="first", maintain_order=True)
        .sort("fact")
    )


def facts(topics: pl.DataFrame, spoken: pl.DataFrame, worst: pl.DataFrame) -> pl.DataFrame:
    """FACTS: every topic with its verdict, and what most origins share."""
    verdict = pl.col("relation").replace("equal", "agree").fill_null("single")
    speakers = spoken.group_by("fact").agg(
        sources=pl.col("source").n_unique().cast(pl.Int64),
        origins=pl.col("origin").n_unique().cast(pl.Int64),
    )
    shared = pl.DataFrame(list(_consensus(topics, spoken)), schema=_CONSENSUS)
    return (
        topics.join(
            worst.select("fact", "relation", "severity"),
            on="fact",
            how="left",
            maintain_order="left",
        )
        .join(speakers, on="fact", how="left", maintain_order="left")
        .join(shared, on="fact", how="left", maintain_order="left")
        .with_columns(
            pl.col("sources", "origins").fill_null(0),
            pl.col("consensus_claims").fill_null([]),
            verdict=verdict,
        )
        .select(*tables.FACTS.schema)
    )


_CONSENSUS = {
    "fact": pl.String(),
    **{name: t for name, t in tables.FACTS.schema.items() if name.startswith("consensus")},
}


def _consensus(topics: pl.DataFrame, spoken: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """What most origins share, and the claims whose reading meets it.

    An origin speaks with its most precise wording, and not at all where its own claims lie apart:
    a slip in a copy is not what its text says. Nothing where a claim stands in another unit than
    the fact's.
    """
    in_unit = (pl.col("role") == "date") | pl.col("base_unit").eq_missing(pl.col("fact_unit"))
    readable = (
        spoken.join(topics.select("fact", fact_unit="unit"), on="fact")
        .drop_nulls("inner_low")
        .filter((pl.col("role") == "value") | pl.col("date_start").is_not_null())
        .filter(in_unit.all().over("fact"), ~pl.col("recalled"))
        .sort("fact", *precision())
    )
    for fact, rows in groupby(readable.iter_rows(named=True), key=itemgetter("fact")):
        claims = list(rows)
        of_origin: dict[str, list[dict[str, Any]]] = {}
        for claim in claims:
            of_origin.setdefault(claim["origin"], []).append(claim)
        speaking = [_interval(said[0]) for said in of_origin.values() if _at_one(said)]
        shared = agreement(speaking)
        if shared is not None and len(speaking) >= min(2, len(of_origin)):
            meeting = sorted(
                (c for c in claims if _interval(c).meets(shared)), key=lambda c: c["order"]
            )
            yield {"fact": fact, **_ends(shared, claims)} | {
                "consensus_claims": [c["claim"] for c in meeting]
            }


def _at_one(said: list[dict[str, Any]]) -> bool:
    """Whether the first, most precise claim can be meant beside each of the others."""
    first, *others = (_interval(claim, "outer") for claim in said)
    return all(first.meets(other) for other in others)


def _interval(claim: dict[str, Any], reading: str = "inner") -> Interval:
    low, high = claim[f"{reading}_low"], claim[f"{reading}_high"]
    return Interval(low, high, claim["open_low"], claim["open_high"])


def _ends(shared: Interval, claims: list[dict[str, Any]]) -> dict[str, Any]:
    """Dates as they are written in the claims that the ends come from; figures as numbers."""
    if claims[0]["role"] == "date":
        return {
            "consensus_start": min(c["date_start"] for c in claims if c["inner_low"] == shared.low),
            "consensus_end": min(c["date_end"] for c in claims if c["inner_high"] == shared.high),
        }
    return {
        "consensus_low": None if isinf(shared.low) else shared.low,
        "consensus_high": None if isinf(shared.high) else shared.high,
    }


def findings(worst: pl.DataFrame, topics: pl.DataFrame) -> pl.DataFrame:
    """FINDINGS: one a fact that differs, about its gravest pair."""
    labels = dict(topics.select("fact", "label").iter_rows())
    differing = worst.filter(pl.col("relation").is_in(DIFFERENCES))
    return _identified(
        (
            {
                "rule": pair["rule"],
                "severity": pair["severity"],
                "fact": pair["fact"],
                "claims": [pair["claim_a"], pair["claim_b"]],
                "message": message(pair, labels[pair["fact"]]),
            },
            (
                labels[pair["fact"]],
                *(pair["source_a"], pair["wording_a"], pair["source_b"], pair["wording_b"]),
            ),
        )
        for pair in differing.iter_rows(named=True)
    )


def faults(
    claims: pl.DataFrame, sentences: pl.DataFrame, sources: pl.DataFrame, languages: Languages
) -> pl.DataFrame:
    """FINDINGS about single articles, which need no fact."""
    return _identified(
        (
            {
                "rule": fault["rule"],
                "severity": get(fault["rule"]).severity,
                "fact": None,
                "claims": fault["claims"],
                "message": fault["message"],
            },
            fault["words"],
        )
        for fault in inside(claims, sentences, sources, languages)
    )


def _identified(found: Iterable[tuple[dict[str, Any], tuple[str, ...]]]) -> pl.DataFrame:
    """FINDINGS, each with an id from its rule and the words that tell it from others.

    Those of the same words are numbered in the order in which they come.
    """
    seen: Counter[str] = Counter()
    rows = []
    for row, words in found:
        id = _id(row["rule"], *words)
        seen[id] += 1
        rows.append({"finding": id if seen[id] == 1 else _id(id, str(seen[id])), **row})
    return tables.FINDINGS.frame(rows)


def _id(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=6).hexdigest()
