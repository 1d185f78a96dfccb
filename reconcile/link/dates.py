"""What speaks for two dates being of one event, and what against it; weights as in `evidence`."""

from __future__ import annotations

import math
from datetime import date

from reconcile.link.candidates import Candidate, Row
from reconcile.link.moved import FROM_TO
from reconcile.link.readings import (
    day_of_year,
    of_other_parts,
    overlap,
    partial,
    rough_clocks_meet,
    same_time,
    span,
)
from reconcile.values.digits import swapped

SAME_EVENT = 0.30
ANOTHER_EVENT = -0.25
ONLY_DATE = 0.10  # each source gives one alone of the event, and the one is the day after
ONLY_HOUR = 0.20  # each source gives one clock time alone of that day
SAME_DATE = 0.50  # in one story a day is a day, whatever is told of it
ONE_HOLDS_THE_OTHER = 0.15
ONLY_ONE_WITHIN = 0.35  # and it is the one such time that its source names
SAME_SIGNAL = 0.10  # since then, until then
OTHER_SIGNAL = -0.15
ANOTHER_HOUR = 0.50  # the same odd minute of another hour, as in another zone
SWAPPED_MINUTE = 0.30  # a slip
SWAPPED_YEAR = 0.30
SAME_CLOCK = 0.45  # the same odd minute of another day
DAYS_APART = ((3, 0.0), (31, -0.15))  # up to so many days: so much
FAR_APART = -0.40
OF_NO_EVENT = -0.10  # two days of which nobody names what happened
LONG = 10  # days: of a time that another one can just miss

LEAP_YEAR = "2000"


def barred(a: Candidate, b: Candidate) -> bool:
    """Different days are of one event only where it is named, or where they all but touch."""
    if {*a.scope, *b.scope} == {"since", "until"}:
        return True
    if times_meet(a.row, b.row):
        return False
    if _in_another_zone(a.row, b.row):
        return False
    if _swapped_year(a.row, b.row):
        return a.source == b.source
    known_event = a.row["concept"] and b.row["concept"]
    touch = _days(a.row, b.row) <= DAYS_APART[0][0] and not (_is_long(a.row) or _is_long(b.row))
    return a.source == b.source or not (known_event or touch)


def _is_long(row: Row) -> bool:
    """Whether it is longer than a few days: one year is not the next, though they touch."""
    time = span(row)
    if time is None:
        return False
    return (date.fromisoformat(time[1][:10]) - date.fromisoformat(time[0][:10])).days > LONG


def close(a: Candidate, b: Candidate) -> float:
    """How much speaks for two dates being of one event, but for what stands around them."""
    signal = 0.0
    if a.scope or b.scope:
        same = a.scope == b.scope
        signal = SAME_SIGNAL if same else 0.0 if same_time(a.row, b.row) else OTHER_SIGNAL
    return _event(a, b) + _times(a, b) + signal


def _event(a: Candidate, b: Candidate) -> float:
    concept, other = a.row["concept"], b.row["concept"]
    if concept is None or other is None:
        return 0.0
    if concept != other:
        return ANOTHER_EVENT
    near = a.beside.alone and b.beside.alone and _days(a.row, b.row) <= 1
    return SAME_EVENT + (ONLY_DATE if near else 0.0)


def _times(a: Candidate, b: Candidate) -> float:
    """What near days add, and far ones take away."""
    if same_time(a.row, b.row):
        return SAME_DATE
    if of_other_parts(a.row, b.row):
        return 0.0
    one, other = span(a.row), span(b.row)
    if partial(a.row) and partial(b.row):
        days = abs(_days(a.row, b.row))
        return next((value for most, value in DAYS_APART if days <= most), FAR_APART)
    if one is None or other is None:
        return FAR_APART
    if overlap(one, other):
        only = a.when.names_one_within(other) and b.when.names_one_within(one)
        return ONE_HOLDS_THE_OTHER + (ONLY_ONE_WITHIN if only else 0.0)
    if a.row["kind"] == b.row["kind"] == "time" and one[0][:10] == other[0][:10]:
        if rough_clocks_meet(a.row, b.row):
            return ONE_HOLDS_THE_OTHER + ONLY_ONE_WITHIN
        return _hours(a, b)
    clocks = a.row["kind"] == b.row["kind"] == "time" and one[0][10:] == other[0][10:]
    if clocks and _one_odd_minute(a.row, b.row):
        return SAME_CLOCK
    if _swapped_year(a.row, b.row):
        return SWAPPED_YEAR
    days = _days(a.row, b.row)
    unnamed = OF_NO_EVENT if a.row["concept"] is None and b.row["concept"] is None else 0.0
    return unnamed + next((value for most, value in DAYS_APART if days <= most), FAR_APART)


def _swapped_year(a: Row, b: Row) -> bool:
    """“1874”, “1847”."""
    if not a["grain"] == b["grain"] == "year":
        return False
    return swapped(a["date_start"][:4], b["date_start"][:4]) is not None


def _hours(a: Candidate, b: Candidate) -> float:
    """Two clock times of one day."""
    day = a.row["date_start"][:10]
    only = ONLY_HOUR if a.when.names_one_hour_of(day) and b.when.names_one_hour_of(day) else 0.0
    if _one_odd_minute(a.row, b.row):
        return only + ANOTHER_HOUR
    return only + (SWAPPED_MINUTE if _swapped_minute(a.row, b.row) else 0.0)


def _swapped_minute(a: Row, b: Row) -> bool:
    """“8.35 Uhr”, “8.53 Uhr”."""
    one, other = (row["date_start"][10:16] for row in (a, b))
    return bool(one[:-2] == other[:-2] and one[-2:] == other[:-3:-1] and one != other)


def _in_another_zone(a: Row, b: Row) -> bool:
    """“Um 5.42 Uhr Ortszeit (3.42 GMT)”: the same odd minute of another hour, right beside."""
    first, second = sorted((a, b), key=lambda row: int(row["start"]))
    beside = second["start"] - first["end"] <= FROM_TO and a["source"] == b["source"]
    return a["kind"] == b["kind"] == "time" and beside and _one_odd_minute(a, b)


def _one_odd_minute(a: Row, b: Row) -> bool:
    minutes = {row["date_start"][14:16] if row["date_start"] else None for row in (a, b)}
    return len(minutes) == 1 and minutes.isdisjoint({None, "00"})


def _days(a: Row, b: Row) -> float:
    """From the end of the earlier to the start of the later; infinite while unresolved."""
    one, other = (span(row) or _of_a_leap_year(row) for row in (a, b))
    if one is None or other is None:
        return math.inf
    earlier, later = sorted((one, other))
    return (date.fromisoformat(later[0][:10]) - date.fromisoformat(earlier[1][:10])).days + 1


def _of_a_leap_year(row: Row) -> tuple[str, str] | None:
    """A day of an unknown year as one of a year that has them all, to be told from another."""
    day = day_of_year(row)
    return None if day is None else (f"{LEAP_YEAR}{day}", f"{LEAP_YEAR}{day}")


def times_meet(a: Row, b: Row) -> bool:
    """Whether the two can be one time."""
    return same_time(a, b) or overlap(span(a), span(b))
