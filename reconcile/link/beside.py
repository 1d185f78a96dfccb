"""What else is said: by the same source, and by others before it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reconcile.link.readings import Span, span

Row = Mapping[str, Any]
Key = tuple[Any, ...]

TELLING = 2  # digits of a figure that is known by itself
BRACKET = 3  # code points between a sum and the same in another currency


@dataclass(frozen=True)
class Beside:
    """How a claim stands among those of its own source.

    `alone` tells whether its source gives no other figure or date of the same thing, `once` whether
    it says this figure once, so that it can stand for one thing alone, `is_whole` whether it gives
    a part of it as well; `crowd` is how many figures of its kind and unit the source has, `amount`
    the claim of the sum that it puts into another currency, otherwise itself.
    """

    alone: bool
    once: bool
    is_whole: bool
    crowd: int
    amount: str


class Said:
    """All that the sources of a story say, to look up how a claim stands in it."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._figures: dict[Key, set[Any]] = defaultdict(set)
        self._sayings: Counter[Key] = Counter()
        self._readings: dict[Key, set[Any]] = defaultdict(set)
        self._times: dict[str, list[Span]] = defaultdict(list)
        self._first: dict[Key, str] = {}
        self._ever: dict[Key, str] = {}
        for row in rows:
            self._figures[_dimension(row)].add(row["value"])
            self._sayings[*_dimension(row), row["value"]] += 1
            time = span(row)
            if time is not None:
                self._times[row["source"]].append(time)
            if row["published"] and row["value"] is not None:
                key, day = _figure(row), row["published"][:10]
                self._first[key] = min(day, self._first.get(key, day))
                self._ever[_bare(row)] = min(day, self._ever.get(_bare(row), day))

        self._converted = _converted(rows)
        self._wholes = {row["of"] for row in rows}

    def add(self, row: Row, narrowed: Key) -> None:
        """Take up a claim with what narrows it."""
        reading = (row["value"], row["said_low"], row["date_start"], row["timex"])
        self._readings[*_told(row), *narrowed].add(reading)

    def beside(self, row: Row, narrowed: Key) -> Beside:
        """How a claim stands among those of its source, once all of them are taken up."""
        claim, dimension = row["claim"], _dimension(row)
        return Beside(
            alone=len(self._readings[*_told(row), *narrowed]) == 1,
            once=self._sayings[*dimension, row["value"]] == 1,
            is_whole=claim in self._wholes,
            crowd=len(self._figures[dimension]),
            amount=str(self._converted.get(claim, claim)),
        )

    def times(self, row: Row) -> tuple[Span, ...]:
        """Every time that its source names."""
        return tuple(self._times[row["source"]])

    def said_before(self, row: Row) -> bool:
        """Whether a source has said this figure on an earlier day, whatever it said it of."""
        first, published = self._ever.get(_bare(row)), row["published"]
        telling = row["digits"] is not None and row["digits"] >= TELLING
        return telling and first is not None and published is not None and first < published[:10]

    def recalled(self, row: Row) -> bool:
        """“Gestern war noch von zwei Toten die Rede”: a source has said it on an earlier day."""
        first, published = self._first.get(_figure(row)), row["published"]
        return first is not None and published is not None and first < published[:10]


def _converted(rows: Sequence[Row]) -> dict[str, str]:
    """“2 Millionen Euro (1,7 Millionen Pfund; 2,6 Millionen Dollar)”: one sum, said three times."""
    sums = sorted(
        (r for r in rows if r["kind"] == "money"), key=lambda r: (r["source"], r["start"])
    )
    found: dict[str, str] = {}
    for before, row in pairwise(sums):
        apart = row["start"] - before["end"]
        if (
            row["source"] == before["source"]
            and 0 < apart <= BRACKET
            and row["unit"] != before["unit"]
        ):
            found[row["claim"]] = str(found.get(before["claim"], before["claim"]))
    return found


def _dimension(row: Row) -> Key:
    return row["source"], row["kind"], row["unit"]


def _told(row: Row) -> Key:
    """What a source gives a figure or date of, as far as its own words go."""
    unit = row["base_unit"] if row["kind"] in ("measure", "money") else None
    return row["source"], row["kind"], unit, row["concept"] or row["counted"]


def _figure(row: Row) -> Key:
    return row["kind"], row["concept"], row["unit"], row["value"]


def _bare(row: Row) -> Key:
    return row["kind"], row["unit"], row["value"]
