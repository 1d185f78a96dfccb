"""Claims as linking sees them: what they are about, what stands around them, what narrows them."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from reconcile.languages import Languages
from reconcile.link.reasons import roles_of
from reconcile.values.calendar import published_interval

# How much a cue tells, by its role: a place and an organisation more than any noun near by.
ROLE_WEIGHT = {"place": 1.0, "actor": 1.0, "name": 0.9, "subject": 0.8, "predicate": 0.8}
HALF = 5.0  # words of distance at which a cue tells half as much
LEAST_RARITY = 0.3  # of a cue that stands by nearly every claim of a story

WHOLE_SENTENCE = ("peak", "forecast")  # scope words that qualify from anywhere around
QUALIFIES = 3  # words at which another scope word still qualifies a claim

RECENT = timedelta(days=20)  # what lies no further back is no other time
SHARE = 0.3  # of its own length that must lie between a time and publication

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A claim in one role: compared as a figure (`value`) or as a `date`.

    `weights` are of the concepts around it, `scope` is what narrows it, `as_of` the earlier year
    that its clause names, `alone` whether its source gives no other figure of the same thing.
    """

    claim: str
    source: str
    role: str
    row: Row
    generic: bool
    weights: Mapping[str, float]
    words: Mapping[str, str]
    scope: frozenset[str]
    as_of: tuple[str, str] | None
    alone: bool

    @cached_property
    def norm(self) -> float:
        """Length of the vector of weights."""
        return math.sqrt(sum(w * w for w in self.weights.values()))


def candidates(
    rows: list[dict[str, Any]], around: Mapping[str, list[dict[str, Any]]], languages: Languages
) -> list[Candidate]:
    """The claims of one story that can be compared, each in every role that it can have."""
    rarity = _rarity((cue for row in rows for cue in around.get(row["claim"], ())), len(rows))
    by_id = {row["claim"]: row for row in rows}
    readings: dict[tuple[Any, ...], set[tuple[Any, ...]]] = defaultdict(set)
    for row in rows:
        readings[_told(row)].add((row["value"], row["said_low"], row["date_start"]))

    def candidate(row: Row, role: str) -> Candidate:
        own = [cue for cue in around.get(row["claim"], ()) if cue["concept"] != row["concept"]]
        concept = languages.concepts.get(row["concept"] or "")
        return Candidate(
            claim=row["claim"],
            source=row["source"],
            role=role,
            row=row,
            generic=concept is not None and concept.generic,
            weights=_weigh(own, rarity),
            words={cue["concept"]: cue["words"] for cue in reversed(own)},
            scope=_scope(row, role, own),
            as_of=_as_of(row, own, by_id) if role == "value" else None,
            alone=len(readings[_told(row)]) == 1,
        )

    return [candidate(row, role) for row in rows for role in roles_of(row)]


def _rarity(cues: Iterable[Row], claims: int) -> dict[str, float]:
    """Inverse document frequency of each concept among the claims of a story, up to 1."""
    seen: dict[str, set[str]] = defaultdict(set)
    for cue in cues:
        seen[cue["concept"]].add(cue["claim"])
    most = math.log(1 + max(1, claims))
    return {c: max(LEAST_RARITY, 1 - math.log(len(ids)) / most) for c, ids in seen.items()}


def _told(row: Row) -> tuple[Any, ...]:
    """What a source gives a figure or date of, as far as its own words go."""
    return row["source"], row["kind"], row["concept"] or row["counted"]


def _weigh(cues: Iterable[Row], rarity: Mapping[str, float]) -> dict[str, float]:
    """Each concept around a claim with its weight: by role, distance, and how rare it is here."""
    weights: dict[str, float] = {}
    for cue in cues:
        role = ROLE_WEIGHT.get(cue["role"])
        if role is None:
            continue
        weight = role * rarity[cue["concept"]] * HALF / (HALF + cue["distance"])
        weights[cue["concept"]] = max(weight, weights.get(cue["concept"], 0.0))
    return weights


def _scope(row: Row, role: str, cues: Iterable[Row]) -> frozenset[str]:
    """What narrows a claim: a part of what was counted, a change, a peak; since when or until."""
    if role == "date":
        return frozenset({row["signal"]} & {"since", "until"})
    return frozenset(
        cue["concept"]
        for cue in cues
        if cue["role"] == "scope"
        and cue["concept"] != "further"
        and (cue["distance"] <= QUALIFIES or cue["concept"] in WHOLE_SENTENCE)
    )


def _as_of(row: Row, cues: Iterable[Row], by_id: Mapping[str, Row]) -> tuple[str, str] | None:
    """The earlier time that a figure's clause dates it to: "2020 waren es noch 33,1 Prozent"."""
    dates = (by_id.get(c["concept"]) for c in cues if c["role"] == "time")
    near = next((d for d in dates if d is not None and d["date_end"] is not None), None)
    if near is None or near["signal"] or near["claim"] == row["claim"]:
        return None
    start, end = near["date_start"], near["date_end"]
    return (start, end) if _long_before(start, end, row["published"]) else None


def _long_before(start: str, end: str, published: str | None) -> bool:
    """Whether a time was over long before publication, for one as long as it is.

    A day of last week is the time that the article is about, and so is last year in March.
    """
    day = published_interval(published)
    if day is None:
        return False
    first, last = datetime.fromisoformat(start[:10]), datetime.fromisoformat(end[:10])
    return day.start - last >= max(RECENT, SHARE * (last - first))
