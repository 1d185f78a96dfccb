"""Groups of claims that speak of the same thing.

Pairs are proposed by what they share, never all against all, and joined from the one that most
speaks for downwards: average linkage, as long as no two members of a group are barred.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Any

from reconcile.link.candidates import Candidate
from reconcile.link.evidence import barred, score

# How much must speak for two claims being one fact. A toll needs little more than being a toll; a
# sum of money says nothing of what it is the price of.
ENOUGH = {
    "count": 0.40,
    "measure": 0.40,
    "money": 0.40,
    "percent": 0.40,
    "duration": 0.45,
    "date": 0.50,
    "time": 0.50,
}
MIXED = 0.7  # of it, on average over the pairs of two groups that are merged
JUDGES = 12  # members of a group that are looked at when it is merged
COMMONEST = 60  # claims: a cue that stands by more of them proposes no pair


def facts_of(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Every candidate in exactly one group; groups and members by source and place."""
    blocks: dict[tuple[str, str, str], list[Candidate]] = defaultdict(list)
    for candidate in sorted(candidates, key=_place):  # the order of the sources does not matter
        blocks[_dimension(candidate)].append(candidate)
    groups = [group for key in sorted(blocks) for group in _cluster(blocks[key])]
    return sorted(groups, key=lambda group: _place(group[0]))


def _place(candidate: Candidate) -> tuple[str, int, str, str]:
    return candidate.source, candidate.row["start"], candidate.claim, candidate.role


def _dimension(candidate: Candidate) -> tuple[str, str, str]:
    """Claims of different dimensions are never one fact. Currencies are left to be compared."""
    kind, role = candidate.row["kind"], candidate.role
    if role == "date":
        return role, "time" if kind == "time" else "date", ""
    return role, kind, (candidate.row["base_unit"] or "") if kind == "measure" else ""


def _cluster(block: list[Candidate]) -> list[list[Candidate]]:
    enough = ENOUGH[_dimension(block[0])[1]]

    @cache
    def speaks(i: int, j: int) -> float | None:
        """What speaks for two members being one; None where something bars it."""
        return None if barred(block[i], block[j]) else score(block[i], block[j])

    proposed = [(speaks(i, j), i, j) for i, j in _proposed(block)]
    likely = [(-s, i, j) for s, i, j in proposed if s is not None and s >= enough]
    group_of = {i: [i] for i in range(len(block))}
    for _, i, j in sorted(likely):
        left, right = group_of[i], group_of[j]
        if left is right or _quarrel(block, left, right):
            continue
        crossing = [speaks(*sorted((a, b))) for a in left[:JUDGES] for b in right[:JUDGES]]
        known = [s for s in crossing if s is not None]
        if len(known) == len(crossing) and sum(known) >= MIXED * enough * len(crossing):
            merged = sorted(left + right)
            group_of.update(dict.fromkeys(merged, merged))
    groups = {id(group): group for group in group_of.values()}
    return [[block[k] for k in group] for group in sorted(groups.values())]


def _quarrel(block: list[Candidate], left: list[int], right: list[int]) -> bool:
    """Whether one source says two things that cannot be one."""
    said: dict[str, list[int]] = defaultdict(list)
    for i in left:
        said[block[i].source].append(i)
    return any(barred(block[i], block[j]) for j in right for i in said.get(block[j].source, ()))


def _proposed(block: list[Candidate]) -> list[tuple[int, int]]:
    """Pairs that share what they count, measure or date, or something that stands around few."""
    about: dict[str, list[int]] = defaultdict(list)
    around: dict[str, list[int]] = defaultdict(list)
    for i, candidate in enumerate(block):
        for key in sorted({candidate.row["concept"], candidate.row["counted"]} - {None}):
            about[key].append(i)
        for key in candidate.weights:
            around[key].append(i)
    few = [where for where in around.values() if len(where) <= COMMONEST]
    pairs = {pair for where in few for pair in combinations(where, 2)}
    for where in about.values():
        pairs.update(_about_one_thing(block, where))
    return sorted(pairs)


def _about_one_thing(block: list[Candidate], where: list[int]) -> Iterator[tuple[int, int]]:
    """All pairs of few claims; of many, each reading's first with all that say the same."""
    if len(where) <= COMMONEST:
        yield from combinations(where, 2)
        return
    said: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for i in where:
        said[_reading(block[i])].append(i)
    yield from ((same[0], i) for same in said.values() for i in same[1:])
    yield from combinations(sorted(same[0] for same in said.values())[:COMMONEST], 2)


def _reading(candidate: Candidate) -> tuple[Any, ...]:
    row = candidate.row
    return tuple(row[name] for name in ("low", "high", "hedge", "date_start", "date_end", "unit"))
