"""Dates as said, unanchored: what the words themselves give, and nothing more.

Each reader looks at one word and says what temporal expression begins there. `traits.OPENERS` says
which readers a word calls for, in the order in which they are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from reconcile.extract.calendar_dates import (
    date,
    month_at,
    read_day,
    read_month,
    year_at,
)
from reconcile.extract.clocks import (
    read_clock,
    read_half_hour,
    read_named_clock,
    read_spoken_clock,
)
from reconcile.extract.decades import read_decade, read_decade_word, read_old_year
from reconcile.extract.durations import (
    read_joined_length,
    read_length_word,
    read_said_length,
    read_unit,
    read_whole,
)
from reconcile.extract.hedges import hedge_before
from reconcile.extract.hours import read_bare_hour
from reconcile.extract.line import Found, Line
from reconcile.extract.numeric_dates import (
    read_iso,
    read_joined_date,
    read_numeric,
    read_spaced_numeric,
)
from reconcile.extract.pointing import (
    read_deictic,
    read_direction,
    read_pointed,
    read_reference,
)
from reconcile.extract.quantities import read_joined_measure
from reconcile.extract.seasons import read_season
from reconcile.extract.sets import read_set
from reconcile.extract.titles import is_in_a_title
from reconcile.extract.weekdays import read_part_of_day, read_week_of, read_weekday, read_weekend
from reconcile.extract.years import (
    read_calendar_week,
    read_holiday,
    read_ordinal_time,
    read_quarter_name,
    read_spoken_year,
    read_year,
    read_year_word,
)


def read_time(line: Line, i: int) -> Found | None:
    """The temporal expression that begins at word `i`, with its hedge and signal."""
    found = _bare_time(line, i)
    if found is None or is_in_a_title(line, i):
        return None
    return with_signal(line, found)


def _bare_time(line: Line, i: int) -> Found | None:
    for role in readers_at(line, i):
        found = READERS[role](line, i)
        if found is not None:
            return found
    return None


def readers_at(line: Line, i: int) -> Iterable[str]:
    """The readers that word `i` calls for, and that the words beside it do not rule out."""
    entry = line.entries[i]
    alone = entry.alone
    if alone is entry.opens:
        return alone
    near = line.entries[i - 1].before | line.entries[i + 1].behind
    return [r for r in entry.opens if r in near or r in alone] if near else alone


def read_spoken_hour(line: Line, i: int) -> Found | None:
    """A clock time whose hour is a number word: “fünf Uhr”, “from nine to five today”."""
    near = line.entries[i - 1].before | line.entries[i + 1].behind
    found = read_spoken_clock(line, i) if "spoken_clock" in near else None
    if found is None and "bare_hour" in near:
        found = read_bare_hour(line, i)
    return None if found is None else with_signal(line, found)


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
    onwards = line.phrase("signals_behind", found.last + 1)
    if onwards and line.listed("dates.from", first - 1):
        columns.setdefault("signal", onwards[0])
        first -= 1
    led = line.lower_at(first - 1) in articles and _leads(line, first - 2)
    if led or line.listed("dates.quoted_with", first - 1):
        first -= 1
    return found._replace(quoted=min(found.quoted, first))


def _leads(line: Line, i: int) -> bool:
    """Whether the word tells on which side a time lies: "für den Herbst", "seit dem Sommer"."""
    sides = ("tense.future_before", "tense.past_before", "tense.ahead_before")
    return any(line.listed(side, i) for side in sides)


def _clock_hedge(line: Line, columns: dict[str, Any], i: int) -> int:
    """Set hedge or modifier: "gegen 14 Uhr", "kurz nach 17 Uhr"; where they begin."""
    side = line.phrase_before("clock.sides", i)
    if side:
        columns["mod"] = side[0]
        return side[1]
    hedge, first = line.phrase_before("clock.hedges", i) or hedge_before(line, i)
    columns["hedge"] = hedge
    return first


# Of a night that two days are named for: which of them its reading is told by.
_BEGAN_BEFORE, _ENDS_BEHIND = 1, -1


def read_night(line: Line, i: int) -> Found | None:
    """“Nacht auf Montag”, “Nacht zum 12. Januar”: it began the day before; not “vom 11.”."""
    onwards = line.listed("dates.night_from", i + 1)
    to = onwards or line.listed("dates.night_to", i + 1)
    if not to or i + 2 >= len(line):
        return None
    j = i + 2 + (line.listed("dates.article_before", i + 2))
    day = _bare_time(line, j)
    if day is None or day.columns["when"].get("grain") != "day":
        return None
    when = {**day.columns["when"], "part": "NI", "grain": "part_of_day"}
    if not onwards:
        return date(i, day.last, **when, end_day=_BEGAN_BEFORE)
    over = line.listed("dates.night_to", day.last + 1)
    if over and when["shape"] == "weekday":  # "von Samstag auf Sonntag" is one night
        second = _bare_time(line, day.last + 2)
        if second is not None and second.columns["when"]["shape"] == "weekday":
            weekday = second.columns["when"]["weekday"]
            return date(i, second.last, **when | {"weekday": weekday}, end_day=_BEGAN_BEFORE)
    return date(i, day.last, **when, **({"end_day": _ENDS_BEHIND} if over else {}))


def read_portion(line: Line, i: int) -> Found | None:
    """“Anfang Februar”, “Ende letzten Jahres”, “late 2021”, “mid-January”, “earlier this year”."""
    portion = line.phrase("portions", i)
    if portion is None:
        return None
    mod, j = portion
    j += line.lower_at(j) == "-"
    j += line.listed("dates.of", j)
    contracted = line.listed("dates.in_year", j - 1)  # "später im Jahr"
    article = contracted or line.listed("dates.article_before", j)
    while line.listed("dates.article_before", j):
        j += 1
    unit = line.phrase("time_units", j) if j < len(line) else None
    plural = unit is not None and line.listed("plural_time_units", unit[1] - 1)
    if plural or (unit and line.language.pointed.at(line.lower, j)):
        unit = None  # "fin des années 1990", "fin de l'année dernière"
    if unit and unit[0] == "month":
        named = line.over("dates.of", unit[1])
        if named > unit[1] and month_at(line, named):  # "fin du mois d'août"
            j, unit = named, None
    if (
        unit
        and unit[0] in ("week", "month", "year", "quarter", "decade", "century")
        and (article or line.language.get("dates.bare_portions"))
    ):
        year = year_at(line, unit[1]) if unit[0] == "year" else None
        if year is not None:  # "Ende des Jahres 1940"
            found: Found | None = date(i, unit[1], shape="calendar", grain="year", year=year)
        else:
            found = date(i, unit[1] - 1, shape="offset", grain=unit[0], offset=0.0)
    elif month_at(line, j):
        found = read_month(line, j) or _month_alone(line, j)
    elif line.listed("dates.of", j - 1) and (part := line.phrase("parts_of_day", j)):
        return date(i, part[1] - 1, shape="part", part=part[0], grain="part_of_day")
    else:
        found = _bare_time(line, j)
    if found is None or found.columns["kind"] != "date" or "mod" in found.columns:
        return None
    if found.columns["when"].get("grain") in ("day", "part_of_day"):
        return None
    if mod in _SIDES:
        return _elapsed(found._replace(first=i, quoted=i), mod)
    found.columns["mod"] = mod if mod != "WITHIN" else None
    return found._replace(first=i, quoted=i)


_SIDES = {"BEFORE": ("past", "START"), "AFTER": ("future", "END")}


def _elapsed(found: Found, side: str) -> Found | None:
    """“Earlier this year”, “später in dieser Woche”: what is past of it, or left."""
    when = found.columns["when"]
    direction, found.columns["mod"] = _SIDES[side]
    if when["shape"] in ("offset", "deictic") and not when.get("offset"):
        when |= {"shape": "elapsed", "direction": direction}
    elif direction == "past":
        return None  # "earlier last year"
    return found


def _month_alone(line: Line, i: int) -> Found | None:
    month = month_at(line, i)
    if month is None:
        return None
    return date(i, month[1] - 1, shape="calendar", grain="month", month=month[0])


READERS: dict[str, Callable[[Line, int], Found | None]] = {
    "half_hour": read_half_hour,
    "named_clock": read_named_clock,
    "clock": read_clock,
    "zoned_clock": read_clock,
    "bare_hour": read_bare_hour,
    "bare_minutes": read_bare_hour,
    "numeric_date": read_numeric,
    "iso": read_iso,
    "joined_date": read_joined_date,
    "spaced_date": read_spaced_numeric,
    "day": read_day,
    "marked_day": read_day,
    "portion": read_portion,
    "night": read_night,
    "ordinal_time": read_ordinal_time,
    "numbered_time": read_ordinal_time,
    "pointed": read_pointed,
    "month": read_month,
    "weekday": read_weekday,
    "direction": read_direction,
    "deictic": read_deictic,
    "holiday": read_holiday,
    "season": read_season,
    "set": read_set,
    "part_of_day": read_part_of_day,
    "week_of": read_week_of,
    "weekend": read_weekend,
    "year_word": read_year_word,
    "year": read_year,
    "spoken_year": read_spoken_year,
    "decade": read_decade,
    "reference": read_reference,
    "old_year": read_old_year,
    "quarter_name": read_quarter_name,
    "decade_word": read_decade_word,
    "length_word": read_length_word,
    "joined_length": read_joined_length,
    "joined_measure": read_joined_measure,
    "unit": read_unit,
    "calendar_week": read_calendar_week,
    "said_length": read_said_length,
    "whole": read_whole,
}
