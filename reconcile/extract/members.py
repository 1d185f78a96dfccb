"""What is counted within a longer time: "first week of January", "second Sunday of March"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import NEIGHBOURS, STEPS, date, month_at, year_at, year_behind
from reconcile.extract.line import Found, Line
from reconcile.extract.sets import repeated

_UNITS = ("day", "week", "month")
_MOST_IN_A_MONTH = 5  # of one weekday


def read_member(line: Line, i: int, number: int, j: int) -> Found | None:
    """“Third week of January”, “second Sunday of March”, “first ten days of last year”.

    `number` says which, -1 the last; what is counted stands at `j`.
    """
    weekday = line.phrase("weekdays", j) if j < len(line) else None
    if weekday is not None:
        return _nth_weekday(line, i, number, weekday)
    count, j = _count(line, j)
    unit = line.phrase("time_units", j) if j < len(line) else None
    if unit is None or unit[0] not in _UNITS:
        return _day_of_a_month(line, i, number, j) if count is None else None
    whole = _whole(line, unit[1])
    if whole is None:
        return _week_of_a_story(line, i, number, unit) if count is None else None
    within, end = whole
    if within["part"] == unit[0]:
        return None
    if number < 0 and count is None and within.get("offset") is not None:
        return None  # "last week of this month"
    when = {"shape": "member", "grain": unit[0], "day": number, "end_day": count, **within}
    return date(i, end - 1, **when)


def read_firsts(line: Line, i: int, count: int, unit: tuple[str, int]) -> Found | None:
    """“Six premiers mois de 2024”: the first so many of a year or month, counted before they are.

    `unit` is what is counted, and the index after it.
    """
    whole = _whole(line, unit[1]) if unit[0] in _UNITS else None
    if whole is None or whole[0]["part"] == unit[0]:
        return None
    when = {"shape": "member", "grain": unit[0], "day": 1, "end_day": count, **whole[0]}
    return date(i, whole[1] - 1, **when)


def read_half(line: Line, i: int, number: int, j: int) -> Found | None:
    """“Première moitié de 2024”, “zweite Hälfte des Vorjahres”: a half of the year named at `j`."""
    whole = _whole(line, j) if number in (1, 2) else None
    if whole is None or whole[0]["part"] != "year":
        return None
    year, offset = whole[0].get("year"), whole[0].get("offset")
    when = {"shape": "quarter", "part": f"H{number}", "grain": "half"}
    return date(i, whole[1] - 1, **when, year=year, offset=offset)


def _nth_weekday(line: Line, i: int, number: int, weekday: tuple[str, int]) -> Found | None:
    """“Second Tuesday of March”, “ersten Montag im nächsten Monat”, “dernier vendredi de mai”."""
    if _is_of_every_month(line, weekday[1]):
        return repeated(i, weekday[1] - 1, f"XXXX-WXX-{weekday[0]}")
    whole = _whole(line, weekday[1])
    if whole is None or (whole[0]["part"] == "month" and number > _MOST_IN_A_MONTH):
        return None
    when = {"shape": "nth", "grain": "day", "weekday": int(weekday[0]), "day": number}
    return date(i, whole[1] - 1, **when, **whole[0])


def _is_of_every_month(line: Line, j: int) -> bool:
    """“First Tuesday of every month”, “am ersten Montag jedes Monats”: the period is a set too."""
    j += line.listed("dates.nth_of", j)
    every = line.phrase("sets.every", j) if j < len(line) else None
    unit = line.phrase("time_units", every[1]) if every else None
    return unit is not None and unit[0] in ("month", "year")


def _count(line: Line, j: int) -> tuple[int | None, int]:
    """How many: "first two weeks"."""
    if j < len(line) and line.entries[j].digit and line.words[j].isdecimal():
        return int(line.words[j]), j + 1
    read = line.language.numbers.read(line.lower, j) if line.is_word(j) else None
    return (int(read[0]), read[1]) if read and read[0] % 1 == 0 else (None, j)


def _whole(line: Line, j: int) -> tuple[dict[str, Any], int] | None:
    """The year or month that it is of: "of 2015", "of January", "des nächsten Monats"."""
    of = line.listed("dates.nth_of", j) or line.listed("dates.article_before", j)
    j += of
    article = line.listed("dates.article_before", j) or line.listed("dates.article_before", j - 1)
    while line.listed("dates.article_before", j):  # "de l'année"
        j += 1
    pointed = line.language.pointed.at(line.lower, j) if j < len(line) else None
    unit = line.phrase("time_units", j) if pointed else None
    if pointed and unit and unit[0] in ("month", "year") and pointed[0] not in NEIGHBOURS:
        return {"part": unit[0], "offset": float(STEPS[pointed[0]])}, pointed[1]
    direction = line.phrase("+directions", j)
    if direction and direction[0] not in NEIGHBOURS:
        unit = line.phrase("time_units", direction[1])
        if unit and unit[0] in ("month", "year"):
            return {"part": unit[0], "offset": float(STEPS[direction[0]])}, unit[1]
        return None
    if not of:
        year = year_at(line, j)  # "ersten neun Monaten 2023"
        bare = year is not None and not line.is_capital(j + 1)
        return ({"part": "year", "year": year}, j + 1) if bare else None
    month = month_at(line, j)
    if month is not None:
        year, end = year_behind(line, month[1])
        return {"part": "month", "month": month[0], "year": year}, end
    over = j + line.listed("dates.year_before", j)  # "des Jahres 2015"
    year = year_at(line, over)
    if year is not None:
        return {"part": "year", "year": year}, over + 1
    unit = line.phrase("time_units", j)
    if article and unit and unit[0] in ("month", "year") and not _is_plural(line, unit[1] - 1):
        return {"part": unit[0], "offset": 0.0}, unit[1]
    return None


def _is_plural(line: Line, i: int) -> bool:
    return line.listed("plural_time_units", i)


def _day_of_a_month(line: Line, i: int, number: int, j: int) -> Found | None:
    """“The 21st of this month”, “am 12. des Monats”."""
    whole = _whole(line, j) if line.entries[i].digit else None
    if whole is None or whole[0]["part"] != "month" or "offset" not in whole[0]:
        return None
    return date(i, whole[1] - 1, shape="member", grain="day", day=number, **whole[0])


def _week_of_a_story(line: Line, i: int, number: int, unit: tuple[str, int]) -> Found | None:
    """“In der dritten Woche”: counted from the day that was named last."""
    behind = line.entries[unit[1]] if unit[1] < len(line) else None
    closed = behind is None or not behind.letter or bool(behind.tense)
    if behind is not None and behind.stop:  # "ging es in der Woche zu."
        closed = line.lower_at(unit[1] + 1) in (".", ",", ";")
    led = line.listed("dates.article_before", i - 1)
    if unit[0] != "week" or not (closed and led) or not 0 < number < 20:
        return None
    return date(i, unit[1] - 1, shape="nth_week", grain="week", day=number)
