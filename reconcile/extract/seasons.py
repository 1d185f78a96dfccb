"""Seasons as said: “Sommer 2013”, “im Winter 2019/20”, “in late summer”."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import date, year_behind
from reconcile.extract.line import Found, Line
from reconcile.extract.years import is_the_next_year, year_pointed_at


def read_season(line: Line, i: int) -> Found | None:
    """“Sommer 2013”, “im Sommer”."""
    season = line.phrase("seasons", i)
    if season is None:
        return None
    year, end = _winter_behind(line, season[1])
    when: dict[str, Any] = {"shape": "season", "part": season[0], "grain": "season"}
    if year is not None:
        return date(i, end - 1, **when, year=year)
    pointed = year_pointed_at(line, season[1])
    if pointed is not None:
        return date(i, pointed[1] - 1, **when, offset=pointed[0])
    if line.listed("offsets.next_behind", season[1]):  # "im Winter darauf"
        return date(i, season[1], **when, direction="following")
    befores = line.language.words("dates.season_before")
    article = line.is_word(i - 1) and line.listed("dates.article_before", i - 1)
    before = line.lower_at(i - 1) in befores
    in_one = line.listed("dates.to", i - 1)  # "au printemps"
    if article and not (in_one or line.language.nouns_have_capitals):
        before = line.lower_at(i - 2) in befores  # "the spring in the lock"
    if i > 1 and "portion" in line.entries[i - 1].opens:  # "in late summer"
        before = line.lower_at(i - 2) in befores - line.language.words("dates.article_before")
    joined = line.listed("dates.joining", i - 1)
    joined = joined and i > 1 and line.entries[i - 2].calendar
    return date(i, season[1] - 1, **when) if before or joined else None


def _winter_behind(line: Line, i: int) -> tuple[int | None, int]:
    """A year, or the two that a winter is of, by the first: "1916/17", "2019-20"."""
    year, end = year_behind(line, i)
    if year is None:
        over = i + line.listed("dates.of", i)
        first, stroke, second = line.words[over].partition("/")
        pair = stroke and first.isdecimal() and len(first) == 4
        return (
            (int(first), over + 1) if pair and is_the_next_year(int(first), second) else (year, i)
        )
    joined = line.lower_at(end) in "-–/" and line.glued(end) and line.glued(end + 1)
    return year, end + 2 if joined and is_the_next_year(year, line.words[end + 1]) else end
