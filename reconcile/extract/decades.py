"""Decades as said: “1990er Jahre”, “in den 90ern”, “Ende der Neunziger”; years of an era."""

from __future__ import annotations

from typing import Any

from reconcile.extract.ages import decade_of_life
from reconcile.extract.calendar_dates import date, year_at
from reconcile.extract.line import Found, Line
from reconcile.extract.years import ordinal_at, read_ordinal_time, year_of_an_era


def read_old_year(line: Line, i: int) -> Found | None:
    """“490 v. Chr.”, “460er Jahre”, “70er Jahre”, “’90s”, “in den 90ern”."""
    digits = line.words[i]
    if not digits.isdecimal() or (line.glued(i) and line.words[i - 1] not in "(„\"'’–-/"):
        return None
    of_era = year_of_an_era(line, i)
    if of_era:
        return date(i, of_era[1] - 1, shape="calendar", grain="year", year=of_era[0])
    if len(digits) == 4 or int(digits) % 10:
        return None
    decade = _decade_behind(line, i + 1)
    if decade is None:
        return None
    end, unit = decade
    aged = decade_of_life(line, i, end - 1, int(digits)) if unit is None else None
    if aged is not None:
        return aged
    if unit is None and len(digits) == 2 and line.lower_at(i - 1) in ("'", "’"):
        return date(i - 1, end - 1, shape="decade", grain="decade", offset=float(digits))
    if unit is None and len(digits) == 2 and _is_named_shortly(line, i, end):
        return _decade_of_a_century(line, i, end, int(digits))
    if unit is None or unit[0] != "year":
        return None
    if len(digits) == 3:
        return date(i, unit[1] - 1, shape="calendar", grain="decade", year=int(digits))
    return _decade_of_a_century(line, i, unit[1], int(digits))


def read_decade_word(line: Line, i: int) -> Found | None:
    """“Neunzigerjahre”, “the nineties”; “Ende der Neunziger”."""
    decade = line.phrase("decades", i)
    if decade is None:
        decade = line.phrase("decades.short", i)
        if decade is None or not _is_named_shortly(line, i, decade[1]):
            return None
    aged = decade_of_life(line, i, decade[1] - 1, int(decade[0]))
    if aged is not None:
        return aged
    return _decade_of_a_century(line, i, decade[1], int(decade[0]))


def read_decade(line: Line, i: int) -> Found | None:
    """“1990s”, “1990er Jahre”."""
    year = year_at(line, i)
    if year is None or year % 10:
        return None
    decade = _decade_behind(line, i + 1)
    if decade is None:
        return None
    end, unit = decade
    return date(i, (unit[1] if unit else end) - 1, shape="calendar", grain="decade", year=year)


def _decade_behind(line: Line, i: int) -> tuple[int, tuple[str, int] | None] | None:
    """What makes a year's digits a decade: the index behind it, and a unit there (“er Jahre”)."""
    suffix = line.phrase("dates.decade_suffixes", i)
    if suffix is None or not line.glued(i):
        return None
    end = suffix[1]
    return end, line.phrase("time_units", end + (line.lower_at(end) == "-"))


def _decade_of_a_century(line: Line, i: int, end: int, tens: int) -> Found:
    """“Die Zwanzigerjahre”, “die zwanziger Jahre des 19. Jahrhunderts”, “des vorigen …”."""
    when: dict[str, Any] = {"shape": "decade", "grain": "decade", "offset": float(tens)}
    if not line.listed("dates.article_before", end):
        return date(i, end - 1, **when)
    ordinal = ordinal_at(line, end + 1)
    century = read_ordinal_time(line, end + 1) if ordinal else None
    if century is not None and century.columns["when"]["grain"] == "century":
        year = century.columns["when"]["year"]
        if year > 0:
            return date(i, century.last, shape="calendar", grain="decade", year=year + tens)
    direction = line.phrase("+directions", end + 1)
    unit = line.phrase("time_units", direction[1]) if direction else None
    if direction and unit and unit[0] == "century":
        return date(i, unit[1] - 1, **when, direction=direction[0])
    return date(i, end - 1, **when)


def _is_named_shortly(line: Line, i: int, end: int) -> bool:
    """Whether “die wilden Neunziger”, “den 90ern” is a decade, with no noun behind it."""
    word, before = line.entries[i], line.entries[i - 1]
    joined = line.lower_at(end) == "-" and line.glued(end)
    if i == 0 or joined or line.is_capital(end) or line.entries[end].counts:
        return False
    if "portion" in before.opens:
        return True
    described = word.capital and before.lower.endswith(tuple(filter(None, line.language.endings)))
    articles = line.language.get("dates.short_decade_before", ())
    return before.text in articles or (
        described and not (before.capital or before.stop) and line.words[i - 2] in articles
    )
