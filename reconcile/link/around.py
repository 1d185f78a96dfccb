"""What stands around a claim: names, places, words, and how much each of them tells."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reconcile.link.scope import owner_of, places_of
from reconcile.link.words import Stems

# How much a cue tells, by its role: a place and an organisation more than any noun near by.
ROLE_WEIGHT = {"place": 1.0, "actor": 1.0, "name": 0.9, "subject": 0.8, "predicate": 0.8}
HALF = 5.0  # words of distance at which a cue tells half as much
LEAST_RARITY = 0.3  # of a cue that stands by nearly every claim of a story

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Around:
    """What stands around a claim.

    `weights` are of the concepts around it, `words` what they are called there, `stems` of the
    words of its sentence; `speaker` is whose figure it is where sources have rival ones, `owner`
    the name nearest, `names` all of them, `places` those right beside it.
    """

    weights: Mapping[str, float]
    words: Mapping[str, str]
    stems: Stems
    speaker: str | None
    owner: str | None
    names: frozenset[str]
    places: frozenset[str]

    @cached_property
    def norm(self) -> float:
        """Length of the vector of weights."""
        return math.sqrt(sum(w * w for w in self.weights.values()))


def around(
    cues: Sequence[Row], rarity: Mapping[str, float], stems: Stems, speaker: str | None
) -> Around:
    """What the cues of a claim say, the nearest first."""
    return Around(
        weights=_weigh(cues, rarity),
        words={cue["concept"]: cue["words"] for cue in reversed(cues)},
        stems=stems,
        speaker=speaker,
        owner=owner_of(cues),
        names=frozenset(cue["concept"] for cue in cues if cue["role"] == "name"),
        places=places_of(cues),
    )


def rarity_of(cues: Iterable[Row], claims: int) -> dict[str, float]:
    """Inverse document frequency of each concept among the claims of a story, up to 1."""
    seen: dict[str, set[str]] = defaultdict(set)
    for cue in cues:
        seen[cue["concept"]].add(cue["claim"])
    most = math.log(1 + max(1, claims))
    return {c: max(LEAST_RARITY, 1 - math.log(len(ids)) / most) for c, ids in seen.items()}


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
