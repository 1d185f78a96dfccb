"""The days and months that words may mean, and which one of them they do.

“Am 2. September” may be of this year, of the last or of the next: the nearest to publication on the
side that the verb tells.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from reconcile.values.calendar import Interval, interval, moment

# "Had planned to open on Sept. 2", written in August, is ahead although the verb is past.
_WRONG_SIDE = timedelta(days=300)


def years_around(anchor: Interval) -> range:
    """The year of publication, the one before and the one behind."""
    return range(anchor.start.year - 1, anchor.start.year + 2)


def existing(grain: str, days: Iterable[tuple[int, int, int]]) -> list[Interval]:
    """Those of the days (year, month, day), or of their months, that the calendar has."""
    found = []
    for day in days:
        try:
            found.append(interval(grain, moment(*day)))
        except ValueError:  # 29 February
            continue
    return found


def is_soon(found: list[Interval], anchor: Interval) -> bool:
    """Whether one of the dates lies ahead within nine months: what is said of it is a plan."""
    return any(anchor.start <= d.start < anchor.start + timedelta(days=270) for d in found)


def on_its_side(found: list[Interval], anchor: Interval, said: str | None) -> list[Interval]:
    """Those that lie where the words say: "last Easter" is over, although the next is nearer."""
    if said == "past":
        return [d for d in found if d.end <= anchor.start]
    return [d for d in found if d.start >= anchor.end] if said == "future" else found


def nearest(found: Iterable[Interval], anchor: Interval, direction: str | None) -> Interval:
    """The nearest; what lies on the wrong side of publication for its tense lies much further.

    `ValueError` where there is none.
    """
    first, behind, is_known = anchor.start, anchor.end, anchor.grain == "day"

    def distance(dates: Interval) -> timedelta:
        start = dates.start
        if not is_known and first <= start < behind:
            return timedelta()
        if direction == "past":
            wrong = start >= behind
        else:
            wrong = direction == "future" and dates.end <= first
        return abs(start - first) + _WRONG_SIDE if wrong else abs(start - first)

    return min(found, key=distance)
