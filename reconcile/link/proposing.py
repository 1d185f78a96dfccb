"""Pairs of claims that are worth a look: those that share something, never all against all.

They share what they count, measure or date; or words that stand around few; or their readings meet,
or have the same digits, as one figure in two units has, and one with a slip in it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Any

from reconcile.link.candidates import Candidate
from reconcile.link.readings import day_of_year, partial, same_digits, span

RARE = 40  # claims: a word that stands around more of them proposes no pair
COMMONEST = 60  # claims: a cue that stands by more of them proposes no pair


def proposed(block: list[Candidate]) -> list[tuple[int, int]]:
    """Pairs of indices into claims of one dimension."""
    about: dict[str, list[int]] = defaultdict(list)
    around: dict[Any, list[int]] = defaultdict(list)
    words: dict[str, list[int]] = defaultdict(list)
    for i, candidate in enumerate(block):
        for key in sorted({candidate.row["concept"], candidate.row["counted"]} - {None}):
            about[key].append(i)
        for key in (*candidate.around.weights, _reading(candidate), candidate.beside.amount):
            around[key].append(i)
        day = day_of_year(candidate.row) if candidate.role == "date" else None
        if day is not None:
            around["day", day].append(i)
        if candidate.row["kind"] == "time" and candidate.row["date_start"]:
            around["hour", candidate.row["date_start"][:13]].append(i)
        digits = same_digits(candidate.row) if candidate.role == "value" else None
        if digits is not None:
            around["digits", digits].append(i)
        for stem in candidate.around.stems:
            words[stem].append(i)
    few = [where for where in around.values() if len(where) <= COMMONEST]
    few += [where for where in words.values() if len(where) <= RARE]
    pairs = {pair for where in few for pair in combinations(where, 2)}
    for where in about.values():
        pairs.update(_about_one_thing(block, where))
    pairs.update(_meeting(block))
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


def _meeting(block: list[Candidate]) -> Iterator[tuple[int, int]]:
    """Pairs whose readings overlap: “35 miles” and “57 Kilometer”, “4. Mai” and “Anfang Mai”.

    Figures of one unit are near by chance, and a time says nothing if several lie within it.
    """
    ends = {i: end for i, end in enumerate(map(_ends, block)) if end is not None}
    order = sorted(ends, key=lambda i: (ends[i], i))
    starts = [ends[i][0] for i in order]
    within: dict[int, list[int]] = defaultdict(list)
    for k, i in enumerate(order):
        for j in order[k + 1 : bisect_left(starts, ends[i][1], k + 1)]:
            wide, narrow = (i, j) if ends[j][1] <= ends[i][1] else (j, i)
            within[wide].append(narrow)
    for i, inside in within.items():
        if len({ends[j] for j in inside}) == 1:
            yield from ((min(i, j), max(i, j)) for j in inside if _differ(block[i], block[j]))


def _differ(a: Candidate, b: Candidate) -> bool:
    return a.role == "date" or a.row["unit"] != b.row["unit"]


def _ends(candidate: Candidate) -> tuple[Any, Any] | None:
    """Where the reading begins and ends; None where it is open or not resolved."""
    if candidate.role == "date":
        return span(candidate.row)
    low, high = (candidate.row[end] for end in ("low", "high"))
    return None if low is None or high is None or low == high else (low, high)


def _reading(candidate: Candidate) -> tuple[Any, ...]:
    row = candidate.row
    names = ("low", "high", "hedge", "date_start", "date_end", "unit")
    return (*(row[name] for name in names), partial(row))
