"""An article read as 1 ("a draft") joins a fact that has a number for the same thing, or none.

It is a weak reading: “a gun” hardly ever says how many there were. So it counts only beside a small
number of the very same thing, and where nobody who counts them speaks of one of them as well.
"""

from __future__ import annotations

from reconcile.link.candidates import Candidate
from reconcile.link.evidence import barred, comparable, score

ENOUGH = 0.35  # on average over the claims of other sources, as for any two counts
MOST = 3  # of a thing of which another source may know but one: of eleven schools one is a part


def with_singles(facts: list[list[Candidate]], singles: list[Candidate]) -> list[list[Candidate]]:
    """The facts, with each of `singles` in the one for which most speaks, if enough does."""
    joined = [list(fact) for fact in facts]
    spoken_of = {(single.source, single.row["counted"]) for single in singles}
    for single in singles:
        if not single.beside.alone:
            continue
        best = max(range(len(facts)), key=lambda k: _speaks(single, facts[k]), default=None)
        if best is None or _speaks(single, facts[best]) < ENOUGH:
            continue
        if all((m.source, m.row["counted"]) not in spoken_of for m in facts[best]):
            joined[best].append(single)
    return joined


def _thing(candidate: Candidate) -> str | None:
    return candidate.what.sort or candidate.row["counted"]


def _speaks(single: Candidate, fact: list[Candidate]) -> float:
    """What speaks for it on average; nothing where its source has a number, or one is barred."""
    if any(m.source == single.source or not _counts_them(m, single) for m in fact):
        return 0.0
    if any(barred(single, m) or not comparable(single, m) for m in fact):
        return 0.0
    return sum(score(single, m) for m in fact) / len(fact)


def _counts_them(m: Candidate, single: Candidate) -> bool:
    if m.role != "value" or m.row["kind"] != "count" or not m.beside.alone:
        return False
    few = m.row["value"] is not None and m.row["value"] <= MOST
    return few and _thing(m) == _thing(single)
