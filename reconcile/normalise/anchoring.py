"""Times of an article whose day is not known, but lies between two: what both ends agree on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from reconcile.normalise.said import Read, Said
from reconcile.values.calendar import published_interval


def anchored(rows: list[Said], read: Callable[[list[Said]], list[Read]]) -> list[Read]:
    """The rows of one article, as `read` resolves them on its day.

    Where only an interval is known they are read on its first day and on its last. A later day
    never means an earlier time, so that what both read alike, every day between them does; the
    rest stays unresolved. Lengths of time are told so coarsely that one holds for both.
    """
    own = published_interval(rows[0].published)
    if own is None or own.grain == "day":
        return read(rows)
    ends = [day.date().isoformat() for day in (own.start, own.end - timedelta(days=1))]
    first, last = (read([row._replace(published=day) for row in rows]) for day in ends)
    undated = read([row._replace(published=None) for row in rows])
    return [
        _agreed(row, ends[1], *readings)
        for row, *readings in zip(rows, first, last, undated, strict=True)
    ]


def _agreed(row: Said, last_day: str, first: Read, last: Read, undated: Read) -> Read:
    if row.tense == "past" and (last.date_start or "") > last_day:
        last = first  # "im Jänner", read in December, is rather the month ahead: not in the past
    if first == last:
        return first
    begins, then = first.date_start, last.date_start
    if row.kind == "duration" and begins and then and then < (first.date_end or ""):
        ends = max(first.date_end or "", last.date_end or "")
        return first._replace(date_start=min(begins, then), date_end=ends)
    timex = undated.timex if undated.date_start is None else None
    return Read(timex, undated.mod, None, None, undated.grain, None)
