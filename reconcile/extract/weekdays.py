"""Weekdays, weekends and parts of the day as said."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import (
    STEPS,
    as_listed,
    date,
    month_at,
    read_day,
    read_month,
    read_numeric,
)
from reconcile.extract.clocks import read_clock
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import is_known


def read_weekday(line: Line, i: int) -> Found | None:
    """“Mittwoch”, “Dienstagmorgen”, “Sunday afternoon”; a day of the month may follow."""
    found = weekday_at(line, i)
    if found is None or _is_a_surname(line, i):
        return None
    weekday, part, end = found
    when: dict[str, Any] = {"shape": "weekday", "grain": "day", "weekday": weekday}
    if part is None:
        part, end = spoken_part(line, end)
    if part:
        when |= {"part": part, "grain": "part_of_day"}
        return date(i, end - 1, **when)
    j = end + (line.lower_at(end) == ",")
    j += line.lower_at(j) in line.language.words("dates.article_before")
    dated = _dated_behind(line, j)
    if dated is not None:
        return dated._replace(first=i, quoted=i)
    direction = line.language.inflected("directions").at(line.lower, end)
    if direction and direction[1] < len(line):
        unit = line.language.phrases("time_units").at(line.lower, direction[1])
        if unit and unit[0] == "week":
            step = STEPS[direction[0]]
            when |= {"shape": "week", "offset": float(step)}
            return date(i, unit[1] - 1, **when)
    return date(i, end - 1, **when)


def _dated_behind(line: Line, j: int) -> Found | None:
    """A day of the month at `j`: "Donnerstag, 25. Februar"."""
    if j >= len(line):
        return None
    if line.entries[j].digit:
        return read_day(line, j) or read_numeric(line, j)
    found = read_month(line, j) if month_at(line, j) else None
    return found if found and found.columns["when"].get("day") else None


def weekday_at(line: Line, i: int) -> tuple[int, str | None, int] | None:
    """The weekday at `i`, the part of the day that is joined to it, and the word after."""
    if not as_listed(line, i, "weekdays"):
        return None
    simple = line.language.phrases("weekdays").at(line.lower, i)
    if simple:
        return int(simple[0]), None, simple[1]
    joined = line.language.joined_weekdays.get(line.lower[i])
    return (*joined, i + 1) if joined else None


def _is_a_surname(line: Line, i: int) -> bool:
    """“Georg Freitag”: right behind a name that no preposition stands before."""
    if i == 0 or not line.is_capital(i - 1) or len(line.words[i - 1]) < 2:
        return False
    before = line.entries[i - 1]
    if before.calendar or before.stop or before.counts or before.tense in ("past", "future"):
        return False
    if i > 1 and line.lower[i - 2] in line.language.words("dates.place_before"):
        return False
    if before.concept is not None and i > 1:
        return False
    return not (i == 1 and is_known(before.lower, line.language))


def spoken_part(line: Line, i: int) -> tuple[str | None, int]:
    """“Abend” behind a day; not where a clock time follows that it belongs to."""
    part = line.language.phrases("parts_of_day").at(line.lower, i) if i < len(line) else None
    if part is None:
        return None, i
    j = part[1]
    j += line.lower_at(j) in line.language.words("clock.at")
    clocked = j < len(line) and line.entries[j].digit and read_clock(line, j) is not None
    return (None, i) if clocked else part


def read_part_of_day(line: Line, i: int) -> Found | None:
    """“am Nachmittag”, “zu Mittag”, “by midday”: behind a preposition, of the day last named."""
    part = line.language.phrases("parts_of_day").at(line.lower, i)
    if part is None:
        return None
    first = i
    if line.lower_at(i - 1) in line.language.words("dates.early"):
        first = i - 1
    before = line.lower_at(first - 1)
    free = line.lower[i] in line.language.words("dates.free_parts")
    if not free and before not in line.language.words("dates.part_before"):
        return None
    return date(first, part[1] - 1, shape="part", part=part[0], grain="part_of_day")


def read_weekend(line: Line, i: int) -> Found | None:
    """“am Wochenende”, “by the weekend”."""
    weekend = line.language.phrases("weekend").at(line.lower, i)
    if weekend is None:
        return None
    before = line.lower_at(i - 1)
    if before in line.language.words("dates.part_before"):
        return date(i, weekend[1] - 1, shape="weekend", grain="weekend")
    return None
