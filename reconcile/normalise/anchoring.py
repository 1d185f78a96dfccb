"""Times of an article whose day is not known, but lies between two: what both ends agree on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from reconcile.values.calendar import published_interval

Row = dict[str, Any]
Read = tuple[str | None, ...]  # claim, timex, mod, date_start, date_end, grain, anchor

_TIMEX, _START, _END = 1, 3, 4


def anchored(rows: list[Row], read: Callable[[list[Row]], list[Read]]) -> list[Read]:
    """The rows of one article, as `read` resolves them on its day.

    Where only an interval is known they are read on its first day and on its last. A later day
    never means an earlier time, so that what both read alike, every day between them does; the
    rest stays unresolved. Lengths of time are told so coarsely that one holds for both.
    """
    own = published_interval(rows[0]["published"])
    if own is None or own.grain == "day":
        return read(rows)
    ends = [day.date().isoformat() for day in (own.start, own.end - timedelta(days=1))]
    first, last = (read([{**row, "published": day} for row in rows]) for day in ends)
    undated = read([{**row, "published": None} for row in rows])
    return [
        _agreed(row, ends[1], *readings)
        for row, *readings in zip(rows, first, last, undated, strict=True)
    ]


def _agreed(row: Row, last_day: str, first: Read, last: Read, undated: Read) -> Read:
    if row["tense"] == "past" and (last[_START] or "") > last_day:
        last = first  # "im Jänner", read in December, is rather the month ahead: not in the past
    if first == last:
        return first
    begins, then = first[_START], last[_START]
    if row["kind"] == "duration" and begins and then and then < (first[_END] or ""):
        ends = max(first[_END] or "", last[_END] or "")
        return (*first[:_START], min(begins, then), ends, *first[_END + 1 :])
    timex = undated[_TIMEX] if undated[_START] is None else None
    return (undated[0], timex, undated[2], None, None, undated[_END + 1], None)
