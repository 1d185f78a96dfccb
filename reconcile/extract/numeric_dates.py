"""Dates in digits: "12.01.2022", "01/12/2022", "2022-01-12", "05-Aug-2016"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import (
    date,
    month_at,
    names_a_street,
    short_year,
    year_at,
)
from reconcile.extract.line import Found, Line

_OPENING = "(„\"'"
_MOST_DAYS = 31
# Two numbers with a stroke between are a fraction, "3/4", where the second is one of these.
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10))


def read_numeric(line: Line, i: int) -> Found | None:
    """“12.01.2022”, “7.1.”, “01/12/2022”: in the order that language and region write."""
    word = line.words[i]
    mark = next((m for m in "./" if m in word), None)
    if mark is None or (line.glued(i) and not _may_precede(line, i)):
        return None
    parts = word.split(mark)
    if not all(p.isdecimal() for p in parts) or len(parts) not in (2, 3):
        return None
    if len(parts) == 3:
        return _of_three(line, i, i, parts, mark)
    if _numbers_a_part(line, i) or any(len(p) > 2 for p in parts):
        return None
    when = _day_and_month(line, parts, mark)
    if when is None:
        return None
    if mark == "." and line.language.get("dates.day_marker") == ".":
        closed = line.lower_at(i + 1) == "." and line.glued(i + 1)
        told = i == 0 or line.listed("dates.on", i - 1) or line.listed("dates.prepositions", i - 1)
        return date(i, i + 1, **when) if closed and (told or i + 2 < len(line)) else None
    return date(i, i, **when) if mark == "/" and _tells_a_day(line, i, parts) else None


def _may_precede(line: Line, i: int) -> bool:
    """Whether a date may follow without a space: a mark that opens, or the end of a range."""
    before = line.words[i - 1]
    return before in _OPENING or (before in "-–" and i > 1 and line.entries[i - 2].digit)


def _of_three(line: Line, first: int, last: int, parts: list[str], mark: str) -> Found | None:
    """Day, month and year; or year, month and day."""
    if len(parts[0]) == 4:
        year, parts = parts[0], parts[1:]
        when = _valid(int(parts[1]), int(parts[0])) if max(map(len, parts)) <= 2 else None
    else:
        year = parts[2]
        short = max(map(len, parts[:2])) <= 2 and len(year) in (2, 4)
        when = _day_and_month(line, parts[:2], mark) if short else None
    if when is None:
        return None
    return date(first, last, **when, year=int(year) if len(year) == 4 else short_year(year))


def _day_and_month(line: Line, parts: list[str], mark: str) -> dict[str, Any] | None:
    """Two numbers in the order of the region; the other way round where that is no date."""
    one, other = int(parts[0]), int(parts[1])
    if line.language.get("dates.order") == "mdy" and mark != ".":
        return _valid(other, one) or _valid(one, other)
    swapped = _valid(other, one) if mark != "." else None
    return _valid(one, other) or swapped


def _valid(day: int, month: int) -> dict[str, Any] | None:
    if not (1 <= day <= _MOST_DAYS and 1 <= month <= 12):
        return None
    return {"shape": "calendar", "grain": "day", "day": day, "month": month}


def _numbers_a_part(line: Line, i: int) -> bool:
    """“Punkte 7.1. und 7.2.”."""
    if line.listed("dates.joining", i - 1) and i > 3:
        return _numbers_a_part(line, i - 3)
    return line.listed("not_figures.after", i - 1)


def _tells_a_day(line: Line, i: int, parts: list[str]) -> bool:
    """Whether day and month with a stroke are no fraction: by what stands beside them."""
    if line.listed("dates.on", i - 1) or (len(line) == 1 and not _is_a_fraction(parts)):
        return True
    if i and "weekday" in line.entries[i - 1].opens:
        return True
    if line.listed("ranges.between", i + 1) or _is_an_end(line, i, -2) or _is_an_end(line, i, 2):
        return True
    short = "/" in line.language.words("dates.short_marks") and len(parts[1]) == 2
    return short and not _is_a_fraction(parts)


def _is_a_fraction(parts: list[str]) -> bool:
    return int(parts[0]) < int(parts[1]) and int(parts[1]) in _DENOMINATORS


def _is_an_end(line: Line, i: int, away: int) -> bool:
    """Whether another date in digits is joined to it: "10/1 to 11/7", "28/2-1/3"."""
    joint = i + away // 2
    if not 0 <= i + away < len(line) or not line.listed("dates.to", joint):
        return False
    own, parts = line.words[i].split("/"), line.words[i + away].split("/")
    if not 1 < len(parts) < 4 or not all(p.isdecimal() and len(p) <= 4 for p in parts):
        return False
    return len(parts) == 3 or not (_is_a_fraction(parts) and _is_a_fraction(own))


def read_iso(line: Line, i: int) -> Found | None:
    """“2022-01-12”, “2022-01”."""
    if line.lower_at(i + 1) != "-" or not line.glued(i + 1) or not line.glued(i + 2):
        return None
    year, month = line.words[i], line.lower_at(i + 2)
    if not (month.isdecimal() and len(month) == 2 and 1 <= int(month) <= 12):
        return None
    if line.listed("not_figures.dateline", i - 1) and i <= 2:
        return None
    if line.phrase_before("not_figures.after", i):
        return None
    when: dict[str, Any] = {"shape": "calendar", "year": int(year), "month": int(month)}
    if line.lower_at(i + 3) != "-":
        return date(i, i + 2, **when, grain="month")
    day = line.lower_at(i + 4)
    if not (day.isdecimal() and len(day) == 2 and 1 <= int(day) <= _MOST_DAYS):
        return None
    return date(i, i + 4, **when, grain="day", day=int(day))


Part = tuple[str, int]  # m, y or n (a number of one or two digits), and its value


def read_joined_date(line: Line, i: int) -> Found | None:
    """“05-Aug-2016”, “23/Sep/2020”, “2019-aug-1”, “Nov/2”, “Dec-2018”, “02-02-2020”."""
    mark = line.lower_at(i + 1)
    if mark not in ("-", "/") or not line.glued(i + 1) or not line.glued(i + 2):
        return None
    if line.glued(i) and not (_may_precede(line, i) or line.entries[i - 2].calendar):
        return None
    if names_a_street(line, i):
        return None
    parts, end = _joined_parts(line, i, mark)
    said = "".join(kind for kind, _ in parts)
    value = dict(parts)
    if said == "nny" and mark == "-":
        return _of_three(line, i, end - 1, [str(n) for _, n in parts], mark)
    if said in ("nmy", "mny", "ymn", "myn", "nym"):
        when = _valid(value["n"], value["m"])
        return date(i, end - 1, **when, year=value["y"]) if when else None
    if said == "nmn":
        when = _valid(parts[0][1], value["m"])
        return date(i, end - 1, **when, year=short_year(line.words[end - 1])) if when else None
    if said in ("mn", "nm"):
        when = _valid(value["n"], value["m"])
        return date(i, end - 1, **when) if when else None
    if said in ("my", "ym"):
        when = {"shape": "calendar", "grain": "month", "month": value["m"]}
        return date(i, end - 1, **when, year=value["y"])
    return None


def _joined_parts(line: Line, i: int, mark: str) -> tuple[list[Part], int]:
    """Up to three parts with the mark between, and the word behind; none where more follows."""
    parts: list[Part] = []
    while len(parts) < 3:
        part = _part(line, i)
        if part is None:
            return [], i
        parts.append(part[0])
        i = part[1]
        if line.lower_at(i) != mark or not line.glued(i) or not line.glued(i + 1):
            return parts, i
        i += 1
    return (parts, i - 1) if line.entries[i].digit else ([], i)


def _part(line: Line, i: int) -> tuple[Part, int] | None:
    month = month_at(line, i) or line.phrase("months_short", i)
    if month is not None:
        return ("m", int(month[0])), month[1]
    year = year_at(line, i)
    if year is not None:
        return ("y", year), i + 1
    word = line.lower_at(i)
    return (("n", int(word)), i + 1) if word.isdecimal() and len(word) <= 2 else None


def read_spaced_numeric(line: Line, i: int) -> Found | None:
    """“31. 1. 2021”, “2016 10 16”, “18 8 1978”: three numbers with a space between."""
    dot = 1 + (line.language.get("dates.day_marker") == ".")
    if year_at(line, i) is not None:
        dot = 1
    places = (i, i + dot, i + 2 * dot)
    last = places[-1]
    words = [line.lower_at(k) for k in places]
    if not all(w.isdecimal() for w in words) or any(line.glued(k) for k in places[1:]):
        return None
    marks = (k for k in range(i, last) if k not in places)
    if any(line.lower[k] != "." or not line.glued(k) for k in marks):
        return None
    if len(words[0]) != 4 and len(words[2]) != 4:
        return None
    beside = (i - 1, last + 1)
    if any(0 <= k < len(line) and line.entries[k].digit for k in beside):
        return None
    return _of_three(line, i, last, words, " ")
