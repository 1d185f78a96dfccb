"""The readings of two claims side by side: what is the same figure, the same time."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from reconcile.tables import UNSURE
from reconcile.values.calendar import published_interval, rough_minutes

Row = Mapping[str, Any]
Span = tuple[str, str]  # ISO 8601, half-open

BARE = ("none", "exact")  # hedges of a figure said as it is

TELLING = 3  # digits, a unit counting as one, of a figure that needs no more to be known again
BEYOND = 2.0  # times a bound: farther off, a figure is not what was bounded

# A day without its year or its week: what an undated article can say of a day.
DAYLIGHT = frozenset(("MO", "MI", "AF", "EV"))  # parts of a day that are no other one
WEEKDAY = "XXXX-WXX-"
PARTIAL = re.compile(r"XXXX-(?:\d\d-\d\d|WXX-\d)$|T\d\d:\d\d$")


def span(row: Row) -> Span | None:
    """The calendar reading; None while unresolved."""
    return None if row["date_start"] is None else (row["date_start"], row["date_end"])


def day_of(row: Row) -> Span | None:
    """The day that its article is of."""
    day = published_interval(row["published"])
    return None if day is None else (day.start.date().isoformat(), day.end.date().isoformat())


def partial(row: Row) -> str | None:
    """What an undated article says of a day: “Nov. 8”, “Sunday”."""
    timex = row["timex"]
    if row["date_start"] is not None or timex is None or not PARTIAL.match(timex):
        return None
    return str(timex)


def day_of_year(row: Row) -> str | None:
    """“-11-30”, of a day of any year or of one not known."""
    day = partial(row)
    if day is not None:
        return None if day.startswith((WEEKDAY, "T")) else day[4:]
    return row["date_start"][4:10] if row["date_start"] and row["grain"] == "day" else None


def overlap(a: Span | None, b: Span | None) -> bool:
    """Whether two stretches of the calendar have a moment in common."""
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]


def same_time(a: Row, b: Row) -> bool:
    """The same stretch of the calendar, or the same day of an unknown year."""
    if of_other_parts(a, b):
        return False
    if span(a) is not None:
        return span(a) == span(b) or _is_day_of(a, partial(b)) or _same_clock(a, b)
    return partial(a) is not None and (partial(a) == partial(b) or _is_day_of(b, partial(a)))


def of_other_parts(a: Row, b: Row) -> bool:
    """“Saturday morning”, “Saturday evening”; a night may be before either."""
    parts = {row["timex"][-2:] if row["grain"] == "part_of_day" else None for row in (a, b)}
    return len(parts) > 1 and parts <= DAYLIGHT


def _is_day_of(row: Row, day: str | None) -> bool:
    """Whether a resolved day is that day of some year, or of some week; a time, that of a day."""
    if day is None or span(row) is None:
        return False
    if day.startswith("T"):
        return bool(row["kind"] == "time" and row["date_start"][10:16] == day)
    if row["grain"] != "day":
        return False
    if day.startswith(WEEKDAY):
        return date.fromisoformat(row["date_start"][:10]).isoweekday() == int(day[-1])
    return bool(row["date_start"][4:10] == day[4:])


def _same_clock(a: Row, b: Row) -> bool:
    """The same odd minute of two days, one of which is only inferred."""
    if not (a["kind"] == b["kind"] == "time" and span(b)):
        return False
    clocks = {row["date_start"][10:16] for row in (a, b)}
    inferred = any(row["published_basis"] in UNSURE for row in (a, b))
    return inferred and len(clocks) == 1 and not clocks.pop().endswith(":00")


def rough_clocks_meet(a: Row, b: Row) -> bool:
    """Whether a clock time lies about where another one is roughly told: “gegen halb vier”."""
    first, second = (datetime.fromisoformat(row["date_start"]) for row in (a, b))
    if first.tzinfo != second.tzinfo:
        return False
    width = max(
        (rough_minutes(_minute(row)) for row in (a, b) if row["hedge"] == "about"), default=0
    )
    return abs(first - second) <= timedelta(minutes=width)


def _minute(row: Row) -> int:
    return int(row["date_start"][14:16])


def same_figure(a: Row, b: Row) -> bool:
    """The same value in the same unit, the same reading in another, the same range or result."""
    if a["kind"] == "score":
        return result(a) == result(b)
    if a["base_unit"] != b["base_unit"]:
        return False
    if a["value"] is not None and a["unit"] == b["unit"]:
        return b["value"] is not None and math.isclose(a["value"], b["value"], rel_tol=1e-9)
    ends = ("plausible_low", "plausible_high")
    return all(
        a[end] is not None and b[end] is not None and math.isclose(a[end], b[end], rel_tol=1e-9)
        for end in ends
    )


def result(row: Row) -> tuple[int, ...]:
    """Of a score its numbers, whoever is named first: “2:1 gewonnen” and “1:2 verloren”."""
    return tuple(sorted(int(n) for n in re.findall(r"\d+", row["text"])))


def figures_meet(a: Row, b: Row) -> bool:
    """Whether the outer readings of two claims have anything in common."""
    if a["kind"] == "score":
        return same_figure(a, b)
    low = max(-math.inf if x["low"] is None else x["low"] for x in (a, b))
    high = min(math.inf if x["high"] is None else x["high"] for x in (a, b))
    return bool(low <= high) and a["base_unit"] == b["base_unit"]


def is_bound(row: Row) -> bool:
    """Whether it says one end alone: “mindestens 350 Euro”, “under four minutes”."""
    return (row["said_low"] is None) != (row["said_high"] is None)


def digits(row: Row) -> int:
    """Significant digits said; of a range, those of both its ends."""
    if row["kind"] == "score":
        return 3
    said = row["digits"]
    if row["value"] is None and row["said_low"] is not None and row["said_high"] is not None:
        return 2 * (said or 1)
    return said or 1


def significant(value: float) -> str:
    """The significant digits, without the power of ten."""
    return f"{abs(value):.12e}".partition("e")[0].rstrip("0")


def tells(row: Row) -> bool:
    """Whether a figure needs no more than itself to be known again."""
    return digits(row) + bool(row["unit"]) >= TELLING


def is_known_again(a: Row, b: Row) -> bool:
    """Whether the two say one figure that is no other by chance."""
    return same_figure(a, b) and tells(a)


def same_digits(row: Row) -> str | None:
    """The significant digits in order of size, alike in 36 and 63, 1.2 and 12; of one: none."""
    if not row["value"]:
        return None
    said = sorted(significant(row["value"]).replace(".", ""))
    return "".join(said) if len(said) > 1 else None


def said_alike(a: Row, b: Row) -> bool:
    """Whether one source can mean one figure by the two: “fast 100.000” and then “98.400”.

    By “mindestens 350 Euro” and “2.950 Euro” it does not, though nothing rules it out.
    """
    if a["kind"] == "score":
        return same_figure(a, b)
    if a["base_unit"] != b["base_unit"]:
        return False
    if (a["hedge"] in BARE) != (b["hedge"] in BARE):
        return figures_meet(a, b) and not far_beyond(a, b)
    return figures_overlap(a, b)


def figures_overlap(a: Row, b: Row) -> bool:
    """Whether what readers take from two claims has anything in common."""
    if a["kind"] == "score":
        return same_figure(a, b)
    low = max(-math.inf if x["plausible_low"] is None else x["plausible_low"] for x in (a, b))
    high = min(math.inf if x["plausible_high"] is None else x["plausible_high"] for x in (a, b))
    return bool(low <= high) and a["base_unit"] == b["base_unit"]


def far_beyond(a: Row, b: Row) -> bool:
    """Whether one is but a bound, and the other far from it."""
    first, second = a["value"], b["value"]
    if not (is_bound(a) or is_bound(b)) or not first or not second:
        return False
    return not 1 / BEYOND < first / second < BEYOND
