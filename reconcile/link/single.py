"""An article read as 1 ("a draft") joins a fact that has a number for the same thing, or none."""

from __future__ import annotations

from reconcile.link.candidates import Candidate
from reconcile.link.evidence import barred, comparable, score

ENOUGH = 0.35  # on average over the claims of other sources, as for any two counts


def with_singles(facts: list[list[Candidate]], singles: list[Candidate]) -> list[list[Candidate]]:
    """The facts, with each of `singles` in the one for which most speaks, if enough does."""
    joined = [list(fact) for fact in facts]
    for single in singles:
        best = max(range(len(facts)), key=lambda k: _speaks(single, facts[k]), default=None)
        if best is not None and _speaks(single, facts[best]) >= ENOUGH:
            joined[best].append(single)
    return joined


def _speaks(single: Candidate, fact: list[Candidate]) -> float:
    """What speaks for it on average; nothing where its source has a number, or one is barred."""
    if any(m.role != "value" or m.row["kind"] != "count" for m in fact):
        return 0.0
    if any(m.source == single.source for m in fact):
        return 0.0
    if any(barred(single, m) or not comparable(single, m) for m in fact):
        return 0.0
    return sum(score(single, m) for m in fact) / len(fact)
