"""Weekdays, weekends and parts of the day as said."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import (
    STEPS,
    as_listed,
    date,
    day_behind,
    month_at,
    read_day,
    read_month,
    year_behind,
)
from reconcile.extract.clocks import read_clock
from reconcile.extract.hours import read_bare_hour
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import is_known
from reconcile.extract.numeric_dates import read_joined_date, read_numeric
from reconcile.extract.sets import repeated
from reconcile.extract.years import ordinal_at, read_holiday

_NO_HABITS = ("past", "preterite", "participle", "future")


def read_weekday(line: Line, i: int) -> Found | None:
    """“Mittwoch”, “Dienstagmorgen”, “Sunday afternoon”; a day of the month may follow."""
    weekly = read_repeated_weekday(line, i)
    if weekly is not None:
        return weekly
    if _is_named_after_a_day(line, i):
        return None
    found = weekday_at(line, i) or _abbreviated(line, i)
    if found is None or _is_a_surname(line, i):
        return None
    weekday, part, end = found
    when: dict[str, Any] = {"shape": "weekday", "grain": "day", "weekday": weekday}
    if _is_any(line, i, end):  # "an einem Sonntag": which one is not said
        end = spoken_part(line, end)[1]
        return date(i, end - 1, shape="reference", direction=f"XXXX-WXX-{weekday}")
    repeated_part = line.phrase("sets.parts_of_day", end) if part is None else None
    if repeated_part:  # "Friday mornings"
        timex = f"XXXX-WXX-{weekday}T{repeated_part[0]}"
        columns = {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": timex}
        return Found(i, repeated_part[1] - 1, i, columns)
    if part is None:
        part, end = spoken_part(line, end)
    if part:
        when |= {"part": part, "grain": "part_of_day"}
        return _of_a_week(line, i, end, when) or date(i, end - 1, **when)
    dated = dated_behind(line, end)
    if dated is not None:
        dated.columns["when"].setdefault("weekday", weekday)
        return dated._replace(first=i, quoted=i)
    if weekday_at(line, i) is None and not _has_a_clock(line, end):
        return None  # an abbreviation is one before a date or a clock time only
    of_a_week = _of_a_week(line, i, end, when)
    if of_a_week is not None:
        return of_a_week
    if line.listed("offsets.next_behind", end):  # "am Sonntag darauf"
        return date(i, end, **when | {"shape": "context", "offset": 1.0})
    if _is_told_as_past(line, i, end):
        when["direction"] = "latest"
    elif line.listed("sets.definite", i - 1) and _is_a_habit(line, end):
        return repeated(i, end - 1, f"XXXX-WXX-{weekday}")
    return date(i, end - 1, **when)


def _is_any(line: Line, i: int, end: int) -> bool:
    """“An einem Sonntag im Mai”, “on a Friday”; not “a Friday statement”, “ein Montag, der 3.”."""
    if not line.entries[i - 1].article or dated_behind(line, end) is not None:
        return False
    behind, language = line.entries[spoken_part(line, end)[1]], line.language
    if language.nouns_have_capitals or language.nouns_go_first:
        return True
    return not behind.letter or behind.stop or behind.calendar


def _is_a_habit(line: Line, end: int) -> bool:
    """“Le musée est fermé le lundi”: in the present, and with no word behind that points."""
    if line.phrase("+directions_behind", end) or line.phrase("+directions", end):
        return False
    states = line.language.words("tense.states")
    verbs = (e for e in line.entries if e.letter and e.lower not in states)
    return all(e.tense not in _NO_HABITS for e in verbs)


def _of_a_week(line: Line, i: int, end: int, when: dict[str, Any]) -> Found | None:
    """“Dienstag nächster Woche”, “Wednesday evening next week”."""
    on = line.phrase("offsets.weeks_behind", end)
    if on:  # "Freitag in einer Woche", "Friday week"
        return date(i, on[1] - 1, **when | {"offset": float(on[0])})
    j = end + line.listed("dates.of", end)
    direction = line.phrase("+directions", j)
    unit = line.phrase("time_units", direction[1]) if direction else None
    if unit is None:  # "jeudi de la semaine prochaine"
        j += line.listed("dates.article_before", j)
        direction, unit = line.language.pointed.at(line.lower, j), line.phrase("time_units", j)
    if direction is None or unit is None or unit[0] != "week":
        return None
    last = max(direction[1], unit[1]) - 1
    return date(i, last, **when | {"shape": "week", "offset": float(STEPS[direction[0]])})


def _abbreviated(line: Line, i: int) -> tuple[int, str | None, int] | None:
    """“Mi., 15. Mai”."""
    short = line.phrase("weekdays_short", i) if line.is_capital(i) else None
    return (int(short[0]), None, short[1]) if short else None


def _has_a_clock(line: Line, j: int) -> bool:
    """“Sat at 5”, “Mo. 14 Uhr”."""
    j += line.listed("clock.at", j)
    if j >= len(line) or not line.entries[j].digit:
        return False
    return read_clock(line, j) is not None or read_bare_hour(line, j) is not None


def _is_named_after_a_day(line: Line, i: int) -> bool:
    """“Heinrich-Sonntag-Stiftung”, “The Sunday Times”: a name, and no day."""
    if line.glued(i) and line.words[i - 1] == "-" and line.lower_at(i + 1) == "-":
        return True
    if line.language.nouns_have_capitals or not line.is_capital(i + 1) or line.glued(i + 1):
        return False
    behind = line.entries[i + 1]
    if behind.calendar or behind.concept is not None or behind.stop:
        return False
    return i == 0 or line.listed("dates.article_before", i - 1)


def _is_told_as_past(line: Line, i: int, end: int) -> bool:
    """“Die am Sonntag gewählte …”, “talks that collapsed Tuesday …”, whatever the main verb."""
    language = line.language
    behind = line.lower_at(end)
    finite = end < len(line) and line.entries[end].tense in ("present", "future")
    finite = finite or behind in language.words("tense.attributive_ahead")
    if not finite and any(p.match(behind) for p in language.patterns("tense.attributive")):
        return True
    if line.listed("dates.past_from", i - 1) and not line.listed("dates.to", end):
        return True  # "das 1:3 vom Donnerstag", not "vom Montag bis zum Freitag"
    deictic = language.deictic.before(line.lower, i - (line.words[i - 1] == ","))
    if deictic and deictic[0].grain == "day" and deictic[0].offset < 0:
        return True  # "seit gestern Dienstag"
    if language.nouns_have_capitals or i < 2:
        return False
    on = i - (line.listed("dates.on", i - 1))
    if line.entries[on - 1].tense not in ("past", "preterite"):
        return False
    adverb = line.entries[on - 2].tense is None  # "will be fully reopened Tuesday"
    return not any(line.listed("tense.passive_before", k) for k in range(on - 2 - adverb, on - 1))


def dated_behind(line: Line, end: int) -> Found | None:
    """The day of a month behind a weekday: "Donnerstag, 25. Februar", "Dienstag, der 25."."""
    j = end + (line.lower_at(end) == ",")
    j += line.listed("dates.article_before", j)
    return _dated_behind(line, j) or day_behind(line, j)


def _dated_behind(line: Line, j: int) -> Found | None:
    """A day of the month at `j`: "Donnerstag, 25. Februar"."""
    if j >= len(line):
        return None
    if line.entries[j].digit:
        found = read_day(line, j) or read_numeric(line, j) or read_joined_date(line, j)
        return found or _in_ordinals(line, j)
    if not month_at(line, j):
        return _in_ordinals(line, j)
    found = read_month(line, j)
    return found if found and found.columns["when"].get("day") else None


def _in_ordinals(line: Line, j: int) -> Found | None:
    """“Siebter vierter”, “7. vierter 2016”: the month by its number, behind a weekday only."""
    day = ordinal_at(line, j)
    month = ordinal_at(line, day[1]) if day and day[1] < len(line) else None
    if day is None or month is None or not (1 <= day[0] <= 31 and 1 <= month[0] <= 12):
        return None
    if not line.language.get("dates.ordinal_months"):
        return None
    year, end = year_behind(line, month[1])
    when: dict[str, Any] = {"shape": "calendar", "grain": "day", "day": day[0], "month": month[0]}
    return date(j, end - 1, **when, year=year)


def read_repeated_weekday(line: Line, i: int) -> Found | None:
    """“Montags”, “Mondays”: every Monday; not “des Montags”, “last Mondays”."""
    repeated = line.phrase("sets.weekdays", i)
    if repeated is None or line.listed("dates.article_before", i - 1):
        return None
    which, end = repeated
    timex = f"XXXX-WXX-{which}" if which.isdecimal() else f"P1{which}"
    columns = {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": timex}
    return Found(i, end - 1, i, columns)


def weekday_at(line: Line, i: int) -> tuple[int, str | None, int] | None:
    """The weekday at `i`, the part of the day that is joined to it, and the word after."""
    if not as_listed(line, i, "weekdays"):
        return None
    simple = line.phrase("weekdays", i)
    if simple:
        return int(simple[0]), None, simple[1]
    joined = line.language.joined_weekdays.get(line.lower[i])
    return (*joined, i + 1) if joined else None


def _is_a_surname(line: Line, i: int) -> bool:
    """“Georg Freitag”: right behind a name that no preposition stands before."""
    if "weekdays" not in line.language.written_with_capitals:
        return False
    if i == 0 or not line.is_capital(i - 1) or len(line.words[i - 1]) < 2:
        return False
    before = line.entries[i - 1]
    if before.calendar or before.stop or before.counts or before.tense in ("past", "future"):
        return False
    if i > 1 and line.listed("dates.place_before", i - 2):
        return False
    if line.phrase_before("clock.zones", i):
        return False  # "7:30 p.m. ET Wednesday"
    if before.concept is not None and i > 1:
        return False
    if "direction" in line.entries[i + 1].opens:  # "wurde der Kanzler Dienstag voriger Woche"
        return False
    return not (i == 1 and is_known(before.lower, line.language))


def spoken_part(line: Line, i: int) -> tuple[str | None, int]:
    """“Abend” behind a day; not “früh” where a clock time follows."""
    part = line.phrase("parts_of_day", i) if i < len(line) else None
    if part is None:
        return None, i
    if not line.listed("dates.of_clock", i):
        return part
    j = part[1] + line.listed("clock.at", part[1])
    clocked = j < len(line) and line.entries[j].digit and read_clock(line, j) is not None
    return (None, i) if clocked else part


def read_part_of_day(line: Line, i: int) -> Found | None:
    """“am Nachmittag”, “zu Mittag”, “by midday”: behind a preposition, of the day last named."""
    part = line.phrase("parts_of_day", i)
    if part is None:
        return None
    first = i
    if line.listed("dates.early", i - 1):
        first = i - 1
    before = line.lower_at(first - 1)
    dated = _part_of_a_day(line, first, part)
    if dated is not None:
        return dated
    if line.language.nouns_have_capitals and not line.is_capital(i):
        return None  # "noch zu früh", "nachts" as a rule
    free = line.listed("dates.free_parts", i)
    if not free and before not in line.language.words("dates.part_before"):
        return None
    return date(first, part[1] - 1, shape="part", part=part[0], grain="part_of_day")


def _part_of_a_day(line: Line, first: int, part: tuple[str, int]) -> Found | None:
    """“Morgen des 26. Dezember”, “morning of December 26”, “evening of next Monday”."""
    j = part[1]
    of = line.listed("dates.of", j)
    j += of
    article = line.listed("dates.article_before", j)
    j += article
    day = _dated_behind(line, j) or read_holiday(line, j) if of or article else None
    early = (
        first < j and line.listed("dates.early", first) and not line.language.nouns_have_capitals
    )
    if day is None and (of or early) and j < len(line) and weekday_at(line, j):
        day = read_weekday(line, j)  # "soirée de samedi", "early afternoon Wednesday"
    if day is None or day.columns["when"].get("part"):
        return None
    when = {**day.columns["when"], "part": part[0], "grain": "part_of_day"}
    return date(first, day.last, **when)


def read_week_of(line: Line, i: int) -> Found | None:
    """“The week of April 10”, “week ending 8 January”, “the weekend of Halloween”."""
    small = line.phrase_before("dates.small_hours", i + 1)
    if small:  # "the early hours of Sunday"
        return _part_of_a_day(line, small[1], ("MO", i + 1))
    weekend, unit = line.phrase("weekend", i), line.phrase("time_units", i)
    end = weekend[1] if weekend else unit[1] if unit and unit[0] == "week" else len(line)
    until = line.listed("dates.week_until", end) and not weekend
    if not (until or line.listed("dates.week_of", end)):
        return None
    if line.listed("plural_time_units", i):
        return None
    j = end + 1 + line.listed("dates.article_before", end + 1)
    day = _dated_behind(line, j) or (read_holiday(line, j) if j < len(line) else None)
    if day is None or line.listed("dates.to", day.last + 1):
        return None
    when = day.columns["when"]
    if when.get("part") or when["shape"] not in ("calendar", "holiday"):
        return None
    part = "WE" if weekend else "SEVEN_TO" if until else "WEEK"
    return date(i, day.last, **when | {"part": part})


def read_weekend(line: Line, i: int) -> Found | None:
    """“am Wochenende”, “vor dem Wochenende”, “by the weekend”."""
    weekend = line.phrase("weekend", i)
    if weekend is None:
        return None
    whole = line.listed("dates.whole", i - 1)
    before = line.lower_at(i - 1 - whole)
    befores = line.language.words("dates.part_before")
    if before in befores | line.language.words("dates.article_before"):
        return date(i, weekend[1] - 1, shape="weekend", grain="weekend")
    return None
