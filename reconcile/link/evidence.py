"""What speaks for two claims being about the same thing, and what against it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

# How much a cue tells, by its role. A place and a name tell more than what happens to stand near.
ROLE_WEIGHT = {"place": 1.0, "actor": 1.0, "subject": 0.8, "predicate": 0.8, "scope": 0.0}
HALF = 5.0  # words of distance at which a cue tells half as much


@dataclass(frozen=True)
class Candidate:
    """A claim as linking sees it."""

    claim: str
    source: str
    row: Mapping[str, Any]
    weights: Mapping[str, float]
    words: Mapping[str, str]
    part: bool
    as_of: tuple[str, str] | None
    norm: float = field(default=0.0)


def weigh(cues: Iterable[Mapping[str, Any]], rarity: Mapping[str, float]) -> dict[str, float]:
    """Each concept around a claim with its weight: by role, distance, and how rare it is here."""
    weights: dict[str, float] = {}
    for cue in cues:
        weight = ROLE_WEIGHT[cue["role"]] * rarity[cue["concept"]] * HALF / (HALF + cue["distance"])
        if weight > weights.get(cue["concept"], 0.0):
            weights[cue["concept"]] = weight
    return weights


def rarity_of(cues: Iterable[Mapping[str, Any]], claims: int) -> dict[str, float]:
    """Inverse document frequency of each concept among the claims of a story, from 0.3 to 1."""
    seen: dict[str, set[str]] = defaultdict(set)
    for cue in cues:
        seen[cue["concept"]].add(cue["claim"])
    most = math.log(1 + max(1, claims))
    return {c: max(0.3, 1 - math.log(1 + len(ids)) / most) for c, ids in seen.items()}


def likeness(a: Candidate, b: Candidate) -> float:
    """Cosine of the two bags of cues, 0 to 1."""
    if not a.norm or not b.norm:
        return 0.0
    shared = a.weights.keys() & b.weights.keys()
    return sum(a.weights[c] * b.weights[c] for c in sorted(shared)) / (a.norm * b.norm)


def barred(a: Candidate, b: Candidate) -> bool:
    """What keeps two claims apart whatever else they share."""
    if a.part != b.part:
        return True
    if a.as_of != b.as_of and not _overlap(a.as_of, b.as_of):
        return True
    return a.source == b.source and not _meet(a.row, b.row)


def _overlap(a: tuple[str, str] | None, b: tuple[str, str] | None) -> bool:
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]


def _meet(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    """Whether the outer readings of two claims of one source have anything in common."""
    if a["date_start"] and b["date_start"]:
        return bool(a["date_start"] < b["date_end"] and b["date_start"] < a["date_end"])
    low = max(_or(a["low"], -math.inf), _or(b["low"], -math.inf))
    high = min(_or(a["high"], math.inf), _or(b["high"], math.inf))
    return low <= high and a["base_unit"] == b["base_unit"]


def closeness(a: Mapping[str, Any], b: Mapping[str, Any]) -> float:
    """What near readings add to the likeness of two claims, and far ones take from it."""
    if a["date_start"] and b["date_start"]:
        days = _days_between(a, b)
        return 0.3 if days <= 0 else 0.1 if days <= 3 else -0.3 if days > 31 else 0.0
    if a["kind"] in ("date", "time"):
        return 0.0
    return 0.15 if _meet(a, b) else 0.0


def _days_between(a: Mapping[str, Any], b: Mapping[str, Any]) -> int:
    """Days from the end of the earlier to the start of the later; 0 or less where they overlap."""
    first, second = sorted((a, b), key=lambda r: (r["date_start"], r["date_end"]))
    if second["date_start"] < first["date_end"]:
        return 0
    return 1 + (date.fromisoformat(second["date_start"][:10]) - date.fromisoformat(first["date_end"][:10])).days


def _or(value: float | None, other: float) -> float:
    return other if value is None else value


def shared_words(members: list[Candidate], limit: int = 3) -> list[str]:
    """The heaviest cues that two sources or more share, as they are written most often."""
    sources: dict[str, set[str]] = defaultdict(set)
    total: Counter[str] = Counter()
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for member in members:
        for concept, weight in member.weights.items():
            sources[concept].add(member.source)
            total[concept] += weight  # type: ignore[assignment]
            written[concept][member.words[concept]] += 1
    common = [c for c in total if len(sources[c]) > 1]
    common.sort(key=lambda c: (-total[c], c))
    return [min(written[c], key=lambda w: (-written[c][w], w)) for c in common[:limit]]
