"""What digits may begin of the calendar and the clock, by how they are written."""

from __future__ import annotations

import re

FIRST_YEAR, LAST_YEAR = 1000, 2199

_SHORT = ("clock", "joined_date", "bare_hour", "spaced_date", "old_year")
_MARKED = (*_SHORT, "numbered_time", "marked_day")  # where a day of the month has a mark: "7."
_UNMARKED = (*_SHORT, "numbered_time", "day")
_LONG = ("zoned_clock", "iso", "joined_date", "spaced_date", "old_year", "decade", "year")
_WITH_MARKS_WITHIN = (
    ("numeric_date", re.compile(r"\d{1,4}([./])\d{1,2}(?:\1\d{1,4})?")),
    ("clock", re.compile(r"\d{1,2}[.:]\d\d(?:[.:]\d\d)?")),
    ("bare_hour", re.compile(r"\d{1,2}\.\d\d")),
    ("bare_minutes", re.compile(r"\d{1,2}:\d\d")),
    ("year", re.compile(r"\d{4}/\d{2,4}")),
)


def shapes(text: str, *, day_marker: bool) -> tuple[str, ...]:
    """The readers that digits call for, in the order in which they are tried."""
    if not text.isdecimal():
        return tuple(role for role, shape in _WITH_MARKS_WITHIN if shape.fullmatch(text))
    if len(text) <= 2:
        return _MARKED if day_marker else _UNMARKED
    return _LONG if len(text) == 4 else ("old_year",)


def year_of(digits: str) -> int | None:
    """The year that four digits say."""
    year = int(digits) if len(digits) == 4 and digits.isdecimal() else 0
    return year if FIRST_YEAR <= year <= LAST_YEAR else None
