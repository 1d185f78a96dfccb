"""Dates as said, unanchored: what the words themselves give, and nothing more.

Each reader looks at one word and says what temporal expression begins there. `lexicon.OPENERS` says
which readers a word calls for, in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from reconcile.extract.calendar_dates import (
    date,
    month_at,
    read_day,
    read_iso,
    read_month,
    read_numeric,
)
from reconcile.extract.clocks import read_clock, read_half_hour, read_named_clock
from reconcile.extract.durations import read_set
from reconcile.extract.line import Found, Line
from reconcile.extract.pointing import read_deictic, read_direction, read_reference
from reconcile.extract.quantities import hedge_before
from reconcile.extract.weekdays import read_part_of_day, read_weekday, read_weekend
from reconcile.extract.years import (
    read_decade,
    read_holiday,
    read_ordinal_time,
    read_season,
    read_year,
    read_year_word,
)


def read_time(line: Line, i: int) -> Found | None:
    """The temporal expression that begins at word `i`, with its hedge and signal."""
    found = _bare_time(line, i)
    return None if found is None else with_signal(line, found)


def _bare_time(line: Line, i: int) -> Found | None:
    if i >= len(line):
        return None
    for role in line.entries[i].opens:
        found = READERS[role](line, i)
        if found is not None:
            return found
    return None


def with_signal(line: Line, found: Found) -> Found:
    """The hedge and the preposition before it."""
    columns = found.columns
    first = found.quoted
    if columns["hedge"] == "none" and columns["kind"] == "time":
        first = _clock_hedge(line, columns, first)
    articles = line.language.words("dates.article_before")
    signals = line.language.phrases("signals")
    for k in range(first, max(0, first - 3), -1):
        signal = signals.before(line.lower, k)
        if signal:
            columns.setdefault("signal", signal[0])
            return found._replace(quoted=min(found.quoted, signal[1]))
        if line.lower[k - 1] not in articles:
            break
    if line.lower_at(first - 1) in line.language.words("dates.quoted_with"):
        first -= 1
    return found._replace(quoted=min(found.quoted, first))


def _clock_hedge(line: Line, columns: dict[str, Any], i: int) -> int:
    """Set hedge or modifier: "gegen 14 Uhr", "kurz nach 17 Uhr"; where they begin."""
    side = line.language.phrases("clock.sides").before(line.lower, i)
    if side:
        columns["mod"] = side[0]
        return side[1]
    hedge, first = line.language.phrases("clock.hedges").before(line.lower, i) or hedge_before(
        line, i
    )
    columns["hedge"] = hedge
    return first


def read_night(line: Line, i: int) -> Found | None:
    """“Nacht auf Montag”, “Nacht zum 12. Januar”: it began the day before."""
    if line.lower_at(i + 1) not in line.language.words("dates.night_to") or i + 2 >= len(line):
        return None
    j = i + 2 + (line.lower[i + 2] in line.language.words("dates.article_before"))
    day = _bare_time(line, j)
    if day is None or day.columns["when"].get("grain") != "day":
        return None
    when = {**day.columns["when"], "part": "NI", "grain": "part_of_day", "end_day": 1}
    return date(i, day.last, **when)


def read_portion(line: Line, i: int) -> Found | None:
    """“Anfang Februar”, “Ende letzten Jahres”, “Mitte der Woche”, “late 2021”, “mid-January”."""
    portion = line.language.phrases("portions").at(line.lower, i)
    if portion is None:
        return None
    mod, j = portion
    j += line.lower_at(j) == "-"
    j += line.lower_at(j) in line.language.words("dates.of")
    article = line.lower_at(j) in line.language.words("dates.article_before")
    j += article
    unit = line.language.phrases("time_units").at(line.lower, j) if j < len(line) else None
    if unit and unit[0] in ("week", "month", "year", "quarter", "decade", "century") and article:
        found: Found | None = date(i, unit[1] - 1, shape="offset", grain=unit[0], offset=0.0)
    elif month_at(line, j):
        found = read_month(line, j) or _month_alone(line, j)
    else:
        found = _bare_time(line, j)
    if found is None or found.columns["kind"] != "date" or "mod" in found.columns:
        return None
    if found.columns["when"].get("grain") in ("day", "part_of_day"):
        return None
    found.columns["mod"] = mod
    return found._replace(first=i, quoted=i)


def _month_alone(line: Line, i: int) -> Found | None:
    month = month_at(line, i)
    if month is None:
        return None
    return date(i, month[1] - 1, shape="calendar", grain="month", month=month[0])


READERS: dict[str, Callable[[Line, int], Found | None]] = {
    "half_hour": read_half_hour,
    "named_clock": read_named_clock,
    "clock": read_clock,
    "numeric_date": read_numeric,
    "iso": read_iso,
    "day": read_day,
    "portion": read_portion,
    "night": read_night,
    "ordinal_time": read_ordinal_time,
    "month": read_month,
    "weekday": read_weekday,
    "direction": read_direction,
    "deictic": read_deictic,
    "holiday": read_holiday,
    "season": read_season,
    "set": read_set,
    "part_of_day": read_part_of_day,
    "weekend": read_weekend,
    "year_word": read_year_word,
    "year": read_year,
    "decade": read_decade,
    "reference": read_reference,
}
