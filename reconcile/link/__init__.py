"""Claims to facts: which claims speak of the same thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from reconcile.languages import Languages
from reconcile.link.candidates import Candidate, candidates
from reconcile.link.cluster import facts_of
from reconcile.link.reasons import not_compared
from reconcile.link.single import with_singles
from reconcile.link.stories import stories
from reconcile.link.topics import ids, member, topic
from reconcile.link.words import stems_of, texts, weighed
from reconcile.tables import MEMBERS, TOPICS

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
    told: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        told[story[row["source"]]].append(row)
    stems = stems_of(rows, texts(sentences))

    def seen(rows: list[dict[str, Any]]) -> list[Candidate]:
        return candidates(rows, around, weighed(rows, stems), languages)

    groups: list[tuple[str, list[Candidate]]] = []
    for name in sorted(told):
        alike = facts_of(seen([row for row in told[name] if not _is_single(row)]))
        if any(map(_is_single, told[name])):
            alike = with_singles(alike, [c for c in seen(told[name]) if _is_single(c.row)])
        groups += [(name, group) for group in alike]
    facts = ids([group for _, group in groups])
    topics = [topic(f, name, g) for f, (name, g) in zip(facts, groups, strict=True)]
    members = [member(f, m, g) for f, (_, g) in zip(facts, groups, strict=True) for m in g]
    explicit = [row for row in rows if not _is_single(row)]
    return Linked(MEMBERS.frame(members), TOPICS.frame(topics), not_compared(explicit))


def _is_single(row: Mapping[str, Any]) -> bool:
    """Whether it is an article read as 1, without a digit or a number word."""
    digits: int | None = row["digits"]
    return digits == 0
