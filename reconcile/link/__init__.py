"""Claims to facts: which claims speak of the same thing."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import polars as pl

from reconcile.languages import Languages
from reconcile.link.candidates import Candidate, candidates
from reconcile.link.cluster import facts_of
from reconcile.link.moved import corrected_from, moved_from
from reconcile.link.reasons import is_a_fact, not_compared
from reconcile.link.single import with_singles
from reconcile.link.speakers import speakers
from reconcile.link.stories import stories
from reconcile.link.topics import ids, member, topic
from reconcile.link.words import headings_of, stems_of, texts, weighed
from reconcile.tables import MEMBERS, SINGLE, TOPICS

__all__ = ["Linked", "link", "stories"]


@dataclass(frozen=True)
class Linked:
    """MEMBERS and TOPICS of the facts, and the claims that belong to none (NOT_COMPARED)."""

    members: pl.DataFrame
    topics: pl.DataFrame
    not_compared: pl.DataFrame


def link(
    claims: pl.DataFrame,
    cues: pl.DataFrame,
    sentences: pl.DataFrame,
    sources: pl.DataFrame,
    languages: Languages,
) -> Linked:
    """Join CLAIMS into facts, by CUES and SENTENCES, within the stories of SOURCES."""
    story = dict(sources.select("source", "story").iter_rows())
    around: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for cue in cues.iter_rows(named=True):
        around[cue["claim"]].append(cue)
    rows = list(claims.iter_rows(named=True))
    weak = set(claims.filter(SINGLE)["claim"])
    told: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        told[story[row["source"]]].append(row)
    text_of = texts(sentences)
    stems = stems_of(rows, text_of)
    headings = headings_of(sentences)

    def seen(rows: list[dict[str, Any]]) -> list[Candidate]:
        moved = moved_from(rows, text_of, languages)
        who = speakers(rows, around, text_of, moved)
        corrected = corrected_from(rows, text_of, languages)
        weights = weighed(rows, stems)
        return candidates(rows, around, weights, who, moved, corrected, headings, languages)

    groups: list[tuple[str, list[Candidate]]] = []
    for name in sorted(told):
        explicit = [row for row in told[name] if row["claim"] not in weak]
        alike = facts_of(seen(explicit))
        if len(explicit) < len(told[name]):
            alike = with_singles(alike, [c for c in seen(told[name]) if c.claim in weak])
        groups += [(name, group) for group in alike if is_a_fact([m.row for m in group])]
    facts = ids([group for _, group in groups])
    topics = [topic(f, name, g) for f, (name, g) in zip(facts, groups, strict=True)]
    members = [member(f, m, g) for f, (_, g) in zip(facts, groups, strict=True) for m in g]
    linked = {row["claim"] for row in members}
    left = not_compared([row for row in rows if row["claim"] not in weak], linked)
    return Linked(MEMBERS.frame(members), TOPICS.frame(topics), left)
