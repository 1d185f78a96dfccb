"""The interval that most origins share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Interval:
    """From `low` to `high`, infinite where open; `open_*`: the end itself is left out."""

    low: float
    high: float
    open_low: bool = False
    open_high: bool = False

    def meets(self, other: Interval) -> bool:
        """Whether they have a point in common."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and self._has(low) and other._has(low))

    def _has(self, point: float) -> bool:
        before = point == self.low and self.open_low
        return not before and not (point == self.high and self.open_high)


def agreement(intervals: Sequence[Interval]) -> Interval | None:
    """The interval that most of the intervals share: Marzullo's algorithm.

    None where there is no such interval: where two places are shared by as many, or where
    several intervals have nothing in common at all.

    Source: K. Marzullo, S. Owicki: Maintaining the time in a distributed system. PODC 1983; as
    described for NTP in RFC 5905, there for closed intervals.
    """
    # At one point what ends before it goes first, then what begins with it, then what ends with
    # it, then what begins after it.
    edges = sorted(
        [(i.low, 3 if i.open_low else 1, 1) for i in intervals]
        + [(i.high, 0 if i.open_high else 2, -1) for i in intervals]
    )
    most, sharing, best, ties = 0, 0, None, 0
    for here, (low, rank, step) in enumerate(edges):
        sharing += step
        if step < 0 or sharing < most:
            continue
        high, end, _ = edges[here + 1]
        ties = ties + 1 if sharing == most else 1
        most, best = sharing, Interval(low, high, open_low=rank == 3, open_high=end == 0)
    if best is None or ties > 1 or (most == 1 and len(intervals) > 1):
        return None
    return best
