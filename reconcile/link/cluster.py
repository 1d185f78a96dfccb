"""Groups of claims that speak of the same thing.

Pairs are proposed by what they share, never all against all, and joined from the one that most
speaks for downwards: average linkage, as long as no two members of a group are barred.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from reconcile.link.candidates import Candidate
from reconcile.link.company import Company
from reconcile.link.evidence import akin, alike, barred, comparable, meet, score
from reconcile.link.nearness import convertible
from reconcile.link.proposing import proposed
from reconcile.link.readings import digits, is_known_again

# How much must speak for two claims being one fact. A toll needs little more than being a toll; a
# sum of money says nothing of what it is the price of.
ENOUGH = {
    "count": 0.35,
    "ordinal": 0.45,
    "measure": 0.35,
    "money": 0.35,
    "percent": 0.35,
    "duration": 0.40,
    "date": 0.50,
    "time": 0.50,
    "score": 0.40,
}
MIXED = 0.6  # of it, on average over the pairs of two groups that are merged
LEAST = -0.5  # that one pair weighs in this average
LONE = 0.6  # of it, for a claim that has to do with nothing else
MARGIN = 0.1  # by which it must be ahead of the next
TWICE = 2  # significant digits of what a source says twice of one thing
ROUNDS = 2  # by what each claim says itself, then by what has been linked beside it as well
JUDGES = 12  # members of a group that are looked at when it is merged


def facts_of(candidates: list[Candidate]) -> list[list[Candidate]]:
    """Every candidate in exactly one group; groups and members by source and place."""
    blocks: dict[tuple[str, str, str], list[Candidate]] = defaultdict(list)
    for candidate in sorted(candidates, key=_place):  # the order of the sources does not matter
        blocks[_dimension(candidate)].append(candidate)
    own = {key: _Own(block) for key, block in sorted(blocks.items())}
    groups: list[list[Candidate]] = []
    for _ in range(ROUNDS):
        company = Company(groups)
        groups = [group for scores in own.values() for group in _cluster(scores, company)]
    return sorted(groups, key=lambda group: _place(group[0]))


def _place(candidate: Candidate) -> tuple[str, int, str, str]:
    return candidate.source, candidate.row["start"], candidate.claim, candidate.role


def _dimension(candidate: Candidate) -> tuple[str, str, str]:
    """Claims of different dimensions are never one fact. Currencies are left to be compared."""
    kind, role = candidate.row["kind"], candidate.role
    if role == "date":
        return role, "time" if kind == "time" else "date", ""
    if kind == "number":  # of what, the other tells
        kind = "count"
    return role, kind, (candidate.row["base_unit"] or "") if kind == "measure" else ""


class _Own(dict[tuple[int, int], float | None]):
    """What two claims of a block say themselves for being one fact; None where they are barred."""

    def __init__(self, block: list[Candidate]) -> None:
        super().__init__()
        self.block = block
        self.proposed = proposed(block)

    def __missing__(self, pair: tuple[int, int]) -> float | None:
        a, b = (self.block[k] for k in pair)
        self[pair] = None if barred(a, b) else score(a, b)
        return self[pair]


def _cluster(own: _Own, company: Company) -> list[list[Candidate]]:
    """First what says the very same, then what is near on average, then what is left over."""
    block = own.block
    enough = ENOUGH[_dimension(block[0])[1]]

    def speaks(i: int, j: int) -> float | None:
        said = own[i, j]
        return None if said is None else said + company.speaks(block[i], block[j])

    worth = (
        (i, j)
        for i, j in sorted({*own.proposed, *company.proposed(block)})
        if comparable(block[i], block[j]) or convertible(block[i].row, block[j].row)
    )
    known = {pair: s for pair in worth if (s := speaks(*pair)) is not None}
    pairs = list(known)
    scored = sorted((-s, i, j) for (i, j), s in known.items())
    likely = [(s, i, j) for s, i, j in scored if -s >= enough]
    groups = _Groups(block, known, speaks)
    for _, i, j in likely:
        if groups.apart(i, j) and alike(block[i], block[j]) and not groups.barred(i, j):
            groups.join(i, j)
    for _, i, j in likely:
        if groups.mean(i, j) >= MIXED * enough:
            groups.join(i, j)
    for _, i, j in likely:
        if groups.one_alone(i, j) and meet(block[i], block[j]) and not groups.barred(i, j):
            groups.join(i, j)
    near: dict[int, list[int]] = defaultdict(list)
    for i, j in pairs:
        near[i].append(j)
        near[j].append(i)
    for _, i, j in scored:
        if groups.stands_out(i, j, near, enough):
            groups.join(i, j)
    return groups.listed()


def _reading(c: Candidate) -> tuple[Any, ...]:
    row = c.row
    if c.role == "date" or row["value"] is None or digits(row) < TWICE:
        return (c.claim,)
    return c.source, row["value"], row["unit"]


class _Groups:
    """Members of a block in groups that are joined step by step."""

    def __init__(
        self,
        block: list[Candidate],
        scores: dict[tuple[int, int], float],
        speaks: Callable[[int, int], float | None],
    ) -> None:
        self._block, self._speaks = block, speaks
        first: dict[tuple[Any, ...], int] = {}
        # What a source says twice is one thing: the mention that tells more of it counts.
        self._first = [first.setdefault(_reading(c), i) for i, c in enumerate(block)]
        self._of = {i: [i] for i in range(len(block))}
        self._scores: dict[tuple[int, int], float | None] = dict(scores)

    def apart(self, i: int, j: int) -> bool:
        """Whether the two are in two groups."""
        return self._of[i] is not self._of[j]

    def join(self, i: int, j: int) -> None:
        """Make one group of the two that they are in."""
        if self.apart(i, j):
            merged = sorted(self._of[i] + self._of[j])
            self._of.update(dict.fromkeys(merged, merged))

    def listed(self) -> list[list[Candidate]]:
        """The groups, by their first members."""
        groups = {id(group): group for group in self._of.values()}
        return [[self._block[k] for k in group] for group in sorted(groups.values())]

    def one_alone(self, i: int, j: int) -> bool:
        """Whether one of the two is in no group yet."""
        return min(len(self._of[i]), len(self._of[j])) == 1

    def barred(self, i: int, j: int) -> bool:
        """Whether any two members of the two groups are."""
        return any(self._score(*pair) is None for pair in self._crossing(i, j))

    def mean(self, i: int, j: int) -> float:
        """What speaks for two groups on average; nothing where two members are barred."""
        if self._of[i] is self._of[j] or self._quarrel(i, j):
            return -math.inf
        crossing, block = self._crossing(i, j), self._block
        telling = [(a, b) for a, b in crossing if comparable(block[a], block[b])]
        passed = {k for k in (*self._of[i], *self._of[j]) if self._is_named_outright(k)}
        telling = [pair for pair in telling if passed.isdisjoint(pair)] or telling
        known = {pair: self._score(*pair) for pair in telling or crossing}
        best: dict[tuple[int, int], float] = {}
        for (a, b), s in known.items():
            if s is None:
                return -math.inf
            said = self._first[a], self._first[b]
            best[said] = max(s, LEAST, best.get(said, LEAST))
        return sum(best.values()) / len(best)

    def stands_out(self, i: int, j: int, near: Mapping[int, list[int]], enough: float) -> bool:
        """Whether a claim that is in no group yet has by far the most to do with one of them.

        Neither another group nor another claim of its source, of those that are `near` by what
        they share, may come close.
        """
        if len(self._of[j]) < len(self._of[i]):
            i, j = j, i
        block, group = self._block, self._of[j]
        if len(self._of[i]) > 1 or any(block[k].source == block[i].source for k in group):
            return False
        if not any(akin(block[i], block[k]) for k in group[:JUDGES]):
            return False
        here = self.mean(i, j)
        if here < LONE * enough:
            return False
        others = {min(self._of[k]): k for k in near[i] if self._of[k] is not group}
        rivals = [self.mean(i, k) for k in others.values()]
        beside = {k for m in group[:JUDGES] for k in near[m] if block[k].source == block[i].source}
        rivals += [self.mean(k, j) for k in sorted(beside - {i})]
        return here - max(rivals, default=0.0) >= MARGIN

    def _crossing(self, i: int, j: int) -> list[tuple[int, int]]:
        left, right = self._of[i], self._of[j]
        return [(min(a, b), max(a, b)) for a in left[:JUDGES] for b in right[:JUDGES] if a != b]

    def _is_named_outright(self, k: int) -> bool:
        """Whether it is told as a part, and another member tells the same figure as itself.

        “3.640 Züge, davon 1.870 am Donnerstag” is a part, which another one gives by itself.
        """
        block, mine = self._block, self._block[k]
        return "part" in mine.scope and any(
            "part" not in block[m].scope and is_known_again(block[m].row, mine.row)
            for m in self._of[k]
        )

    def _quarrel(self, i: int, j: int) -> bool:
        """Whether one source says two things that cannot be one."""
        block = self._block
        said: dict[str, list[int]] = defaultdict(list)
        for k in self._of[i]:
            said[block[k].source].append(k)
        return any(
            barred(block[a], block[b]) for b in self._of[j] for a in said.get(block[b].source, ())
        )

    def _score(self, i: int, j: int) -> float | None:
        """None where the two are barred."""
        if (i, j) not in self._scores:
            self._scores[i, j] = self._speaks(i, j)
        return self._scores[i, j]
