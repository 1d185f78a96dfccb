"""Groups of claims that speak of the same thing.

Pairs are proposed by what they share, never all against all, and joined from the one that most
speaks for downwards: average linkage, as long as no two members of a group are barred.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

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
MIXED = 0.7  # of it, on average over all pairs of two groups that are merged
COMMONEST = 60  # claims: what stands by more of a story's claims proposes no further pair


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
    scores = {
        (i, j): score(block[i], block[j])
        for i, j in _proposed(block)
        if not barred(block[i], block[j])
    }
    group_of = {i: [i] for i in range(len(block))}
    for (i, j), value in sorted(scores.items(), key=lambda p: (-p[1], p[0])):
        left, right = group_of[i], group_of[j]
        if value < enough or left is right:
            continue
        crossing = [(min(a, b), max(a, b)) for a in left for b in right]
        known = [scores[pair] for pair in crossing if pair in scores]
        if sum(known) < MIXED * enough * len(crossing):
            continue
        if any(barred(block[a], block[b]) for a, b in crossing if (a, b) not in scores):
            continue
        merged = sorted(left + right)
        group_of.update(dict.fromkeys(merged, merged))
    groups = {id(group): group for group in group_of.values()}
    return [[block[k] for k in group] for group in sorted(groups.values())]


def _proposed(block: list[Candidate]) -> list[tuple[int, int]]:
    """Pairs that share what they count, measure or date, or something around them."""
    standing: dict[str, list[int]] = defaultdict(list)
    for i, candidate in enumerate(block):
        about = {candidate.row["concept"], candidate.row["counted"], *candidate.weights}
        for key in about - {None}:
            standing[key].append(i)
    return sorted(
        {pair for where in standing.values() for pair in combinations(where[:COMMONEST], 2)}
    )
