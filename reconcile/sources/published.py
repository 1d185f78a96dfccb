"""Dates of publication: ISO 8601 at whatever grain is known."""

from __future__ import annotations

import re
from datetime import date, datetime, time

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)([Tt ].+)?)?)?", re.ASCII)
_GAP_BEFORE_OFFSET = re.compile(r"\s+(?=[Zz]$|[+-]\d\d:?\d\d$)", re.ASCII)
# The line that web archives set before a text. A bare year is left out: "date 2022" may be prose.
_HEAD = re.compile(r"\s*date:?[ \t]+(\d{4}-\d\d(?:-\d\d)?)(?!\S)", re.ASCII | re.IGNORECASE)


# The calendar's first and last years: what comes before or after a day of them has no date.
ENDS = ("0001", "9999")


def iso(value: object) -> str:
    """`2022`, `2022-01`, `2022-01-12` or `2022-01-12T16:12:00+01:00`; `ValueError` for no date."""
    published = _iso(value)
    if published.startswith(ENDS):
        raise ValueError("an end of the calendar")
    return published


def _iso(value: object) -> str:
    match value:
        case datetime():
            # Tables store plain days as midnights without a zone.
            bare = value.tzinfo is None and value.time() == time()
            return value.date().isoformat() if bare else value.isoformat(timespec="seconds")
        case date():
            return value.isoformat()
        case int() if not isinstance(value, bool):
            return _iso(str(value))
        case str():
            return _iso_text(value.strip())
    raise ValueError(f"a {type(value).__name__} is no date")


def _iso_text(text: str) -> str:
    found = _ISO.fullmatch(text)
    if found is None:
        raise ValueError("not ISO 8601")
    year, month, day, clock = found.groups()
    if clock:
        moment = datetime.fromisoformat(_GAP_BEFORE_OFFSET.sub("", text))
        return moment.isoformat(timespec="seconds")
    date(int(year), int(month or 1), int(day or 1))  # raises where there is no such day
    return text


def in_head(text: str) -> str | None:
    """The date that the text opens with in the form ` date 2022-01 ...`, if it does."""
    found = _HEAD.match(text)
    try:
        return iso(found[1]) if found else None
    except ValueError:
        return None
