"""Facts to pairs, verdicts and findings; and who copied whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from reconcile import tables
from reconcile.compare.causes import with_causes
from reconcile.compare.origins import origins
from reconcile.compare.relations import related
from reconcile.compare.verdicts import facts, faults, findings, gravest, ruled
from reconcile.compare.voices import paired, spoken
from reconcile.compare.wording import reasons

__all__ = ["Compared", "compare", "faults", "origins"]


@dataclass(frozen=True)
class Compared:
    """How the claims of each fact stand to each other: FACTS, PAIRS and FINDINGS."""

    facts: pl.DataFrame
    pairs: pl.DataFrame
    findings: pl.DataFrame


def compare(
    claims: pl.DataFrame,
    members: pl.DataFrame,
    topics: pl.DataFrame,
    sources: pl.DataFrame,
    about: Sequence[str] | None = None,
) -> Compared:
    """CLAIMS with their readings, MEMBERS, TOPICS and SOURCES to what they come to.

    Every source speaks once in a fact, with its most precise wording; `MEMBERS.role` says whether
    it is compared as a figure or as a date. `about` names the sources that alone are held against
    the others; without it each is held against each.
    """
    voices = spoken(members, claims, sources)
    both = paired(voices)
    if about is not None:
        both = both.filter(pl.any_horizontal(pl.col("source_a", "source_b").is_in(about)))
    pairs = ruled(with_causes(related(both)))
    worst = gravest(pairs)
    return Compared(
        facts=facts(topics, voices, worst),
        pairs=pairs.with_columns(reasons(pairs))
        .rename({"claim_a": "a", "claim_b": "b"})
        .select(*tables.PAIRS.schema),
        findings=findings(worst, topics),
    )
