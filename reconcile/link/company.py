"""The company that claims keep: what is already linked of the figures and times beside them.

Two sentences that share a figure or a day tell of one thing, in whatever words and language; so
what else they say is likelier to be one thing as well.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from reconcile.link.candidates import Candidate
from reconcile.link.evidence import one_figure
from reconcile.link.things import named_apart

SAME_COMPANY = 0.35
NEXT = 0.4  # of the weight of a claim of the same sentence: of one in the next or the one before
Key = tuple[Any, ...]
CROWD = 60  # claims: what is linked beside more of them proposes no pair


class Company:
    """What stands beside each claim of a story, as the groups that claims are in so far."""

    def __init__(self, groups: Sequence[Sequence[Candidate]] = ()) -> None:
        said: dict[tuple[str, int], list[tuple[str, Any]]] = defaultdict(list)
        for n, group in enumerate(groups):
            linked = len({c.source for c in group}) > 1
            for c in group:
                keys = (n if linked else None, _figure(c))
                where = said[c.source, c.row["sentence"]]
                where += [(c.claim, key) for key in keys if key is not None]
        everyone = [c for group in groups for c in group]
        self._among = Counter(map(_kind, everyone))
        self._beside = {c.claim: dict(_beside(c, said)) for c in everyone}

    def speaks(self, a: Candidate, b: Candidate) -> float:
        """How much it speaks for two claims of two sources that say one figure or time.

        The less the more claims of their kind stand in their sentences.
        """
        if a.source == b.source or named_apart(a, b) or not one_figure(a, b):
            return 0.0
        one, other = self._facing(a, b)
        shared = sum(one[n] * other[n] for n in sorted(one.keys() & other.keys(), key=str))
        if not shared:
            return 0.0
        size = math.sqrt(_square(one) * _square(other))
        return SAME_COMPANY * shared / max(1.0, size) / max(self._among[_kind(c)] for c in (a, b))

    def _facing(self, a: Candidate, b: Candidate) -> tuple[dict[Any, float], dict[Any, float]]:
        """What stands beside each of the two; a figure only where both have it."""
        one, other = (self._beside.get(c.claim, {}) for c in (a, b))
        return _without(one, other), _without(other, one)

    def proposed(self, block: Sequence[Candidate]) -> Iterator[tuple[int, int]]:
        """Pairs of indices into BLOCK that have company in common."""
        near: dict[Any, list[int]] = defaultdict(list)
        for i, c in enumerate(block):
            for n in self._beside.get(c.claim, ()):
                near[n].append(i)
        for where in near.values():
            if len(where) <= CROWD:
                yield from combinations(where, 2)


def _beside(
    c: Candidate, said: Mapping[tuple[str, int], Iterable[tuple[str, Any]]]
) -> Iterator[tuple[Any, float]]:
    """The groups of the claims around one, the nearest last."""
    for shift, weight in ((-1, NEXT), (1, NEXT), (0, 1.0)):
        for claim, n in said.get((c.source, c.row["sentence"] + shift), ()):
            if claim != c.claim:
                yield n, weight


def _without(own: Mapping[Any, float], others: Mapping[Any, float]) -> dict[Any, float]:
    return {key: w for key, w in own.items() if isinstance(key, int) or key in others}


def _square(weights: Mapping[Any, float]) -> float:
    return sum(w * w for w in weights.values())


def _figure(c: Candidate) -> Key | None:
    """The figure that a claim says, by which it is known beside another one."""
    if c.role == "date" or c.row["value"] is None:
        return None
    return "figure", c.row["kind"], c.row["unit"], c.row["value"]


def _kind(c: Candidate) -> tuple[str, int, str, str]:
    return c.source, c.row["sentence"], c.role, c.row["kind"]
