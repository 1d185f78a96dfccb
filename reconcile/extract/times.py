"""Temporal expressions as said, unanchored: what the words themselves give, and nothing more.

Each reader looks at one word and says what temporal expression it belongs to; the first that finds
one wins. All are tried at every word that may begin or carry such an expression, in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reconcile.extract.durations import read_duration, read_relative_amount, read_set
from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import digits_value, word_value
from reconcile.extract.quantities import hedge_before

_FIRST_YEAR, _LAST_YEAR = 1000, 2199


def read_time(line: Line, i: int) -> Found | None:
    """The temporal expression that begins at word `i`, with its portion, hedge and signal."""
    for reader in READERS:
        found = reader(line, i)
        if found is not None:
            return with_signal(line, _with_portion(line, found))
    return None


def date(first: int, last: int, kind: str = "date", **when: Any) -> Found:
    """A find without bounds or hedge."""
    return Found(first, last, first, {"kind": kind, "hedge": "none", "when": when})


def _with_portion(line: Line, found: Found) -> Found:
    """"Anfang", "Mitte", "Ende" before it, over an article: "Ende des Jahres"."""
    i = found.first
    portions = line.language.phrases("portions")
    for j in (i, i - 1):
        over_article = j == i or line.lower_at(j) in line.language.words("dates.article_before")
        portion = portions.before(line.lower, j) if over_article else None
        if portion:
            return replace(
                found,
                first=portion[1],
                quoted=portion[1],
                columns={**found.columns, "mod": portion[0]},
            )
    return found


def with_signal(line: Line, found: Found) -> Found:
    """The hedge and the preposition before it."""
    columns = dict(found.columns)
    first = found.first
    if columns.get("hedge") == "none" and columns["kind"] == "time":
        columns["hedge"], first = hedge_before(line, first)
    signal = line.language.phrases("signals").before(line.lower, first)
    for k in range(first - 1, max(-1, first - 3), -1):
        if signal or line.lower_at(k) not in line.language.words("dates.article_before"):
            break
        signal = line.language.phrases("signals").before(line.lower, k)
    if signal and "signal" not in columns:
        columns["signal"] = signal[0]
        return replace(found, quoted=min(found.quoted, signal[1]), columns=columns)
    quoted = min(found.quoted, first)
    if line.lower_at(quoted - 1) in line.language.words("dates.quoted_with"):
        quoted -= 1
    return replace(found, quoted=quoted, columns=columns)


def _day(line: Line, i: int) -> tuple[int, int] | None:
    """A day of the month at `i`: its number, and the word after it ("7.", "7th", "7")."""
    if i >= len(line) or not line.words[i].isdigit() or len(line.words[i]) > 2:
        return None
    day = int(line.words[i])
    if not 1 <= day <= 31:
        return None
    after = i + 1
    marker = line.language.get("dates.day_marker")
    if marker and line.lower_at(after) == marker and line.glued(after):
        return day, after + 1
    if line.glued(after) and line.lower_at(after) in line.language.words("dates.day_suffixes"):
        return day, after + 1
    return None if marker else (day, after)


def _year_at(line: Line, i: int) -> int | None:
    if i < len(line) and line.words[i].isdigit() and len(line.words[i]) == 4:
        year = int(line.words[i])
        return year if _FIRST_YEAR <= year <= _LAST_YEAR else None
    return None


def _month_at(line: Line, i: int) -> tuple[int, int] | None:
    found = line.language.phrases("months").at(line.lower, i) if i < len(line) else None
    if found is None or not line.words[i][0].isupper():
        return None
    return int(found[0]), found[1]


def _numeric_date(line: Line, i: int) -> Found | None:
    """"12.01.2022", "7.1.", "2022-01-12"."""
    word = line.words[i]
    if not word[0].isdigit():
        return None
    if _year_at(line, i) and line.lower_at(i + 1) == "-" and line.glued(i + 1):
        return _iso_date(line, i)
    parts = word.split(".")
    if len(parts) not in (2, 3) or line.language.get("dates.day_marker") != ".":
        return None
    if not all(p.isdigit() and len(p) <= 4 for p in parts) or len(parts[0]) > 2 or len(parts[1]) > 2:
        return None
    day, month = int(parts[0]), int(parts[1])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    if len(parts) == 3:
        year = int(parts[2])
        year += 0 if len(parts[2]) == 4 else 2000 if year < 50 else 1900
        return date(i, i, shape="calendar", grain="day", day=day, month=month, year=year)
    if line.lower_at(i + 1) == "." and line.glued(i + 1) and i + 2 < len(line):
        return date(i, i + 1, shape="calendar", grain="day", day=day, month=month)
    return None


def _iso_date(line: Line, i: int) -> Found | None:
    numbers = [line.lower_at(k) for k in range(i, i + 5)]
    year, month, day = numbers[0], numbers[2], numbers[4]
    if not (month.isdigit() and len(month) == 2 and 1 <= int(month) <= 12 and line.glued(i + 2)):
        return None
    if numbers[3] == "-" and day.isdigit() and len(day) == 2 and 1 <= int(day) <= 31:
        found = {"grain": "day", "day": int(day)}
        return date(i, i + 4, shape="calendar", year=int(year), month=int(month), **found)
    return date(i, i + 2, shape="calendar", grain="month", year=int(year), month=int(month))


def _day_month(line: Line, i: int) -> Found | None:
    """"7. Jänner 2022", "24. bis 26. Jänner" (from its second day), "10 November"."""
    day = _day(line, i)
    if day is None:
        return None
    month = _month_at(line, day[1])
    if month is None:
        return _ranged_day(line, i, day)
    end, when = month[1], {"shape": "calendar", "grain": "day", "day": day[0], "month": month[0]}
    year = _year_at(line, end + (line.lower_at(end) == ","))
    if year:
        end += 1 + (line.lower_at(end) == ",")
        when["year"] = year
    return date(i, end - 1, **when)


def _ranged_day(line: Line, i: int, day: tuple[int, int]) -> Found | None:
    """The first day of "24. bis 26. Jänner"; month and year are those of the second."""
    if line.lower_at(day[1]) not in line.language.words("dates.to"):
        return None
    second = _day_month(line, day[1] + 1) if day[1] + 1 < len(line) else None
    if second is None:
        return None
    return date(i, day[1] - 1, **{**second.columns["when"], "day": day[0]})


def _month(line: Line, i: int) -> Found | None:
    """"Jänner 2019", "im Jänner"; in English also "January 7, 2022"."""
    month = _month_at(line, i)
    if month is None:
        return None
    number, end = month
    when: dict[str, Any] = {"shape": "calendar", "grain": "month", "month": number}
    if not line.language.get("dates.day_marker"):
        day = _day(line, end)
        if day is not None:
            return _month_day(line, i, number, day)
    year = _year_at(line, end)
    if year is not None:
        return date(i, end, **when, year=year)
    direction = line.language.inflected("directions").before(line.lower, i)
    if direction:
        return date(direction[1], end - 1, **when, direction=direction[0])
    portion = line.language.phrases("portions").before(line.lower, i)
    before = line.lower_at(i - 1) in line.language.words("dates.month_before")
    return date(i, end - 1, **when) if before or portion else None


def _month_day(line: Line, i: int, month: int, day: tuple[int, int]) -> Found:
    when = {"shape": "calendar", "grain": "day", "month": month, "day": day[0]}
    end = day[1]
    comma = line.lower_at(end) == ","
    year = _year_at(line, end + comma)
    if year:
        return date(i, end + comma, **when, year=year)
    return date(i, end - 1, **when)


def _weekday(line: Line, i: int) -> Found | None:
    """"Mittwoch", "kommenden Mittwoch", "Dienstagmorgen", "Nacht auf Montag"."""
    found = weekday_at(line, i)
    if found is None:
        return None
    weekday, part, end = found
    when: dict[str, Any] = {"shape": "weekday", "grain": "day", "weekday": weekday}
    first = i
    spoken = line.language.phrases("parts_of_day").at(line.lower, end)
    if part is None and spoken:
        part, end = spoken
    if part:
        when |= {"part": part, "grain": "part_of_day"}
    direction = line.language.inflected("directions").before(line.lower, i)
    if direction:
        when["direction"], first = direction
    night = line.lower_at(i - 2) in line.language.words("dates.night")
    if night and line.lower_at(i - 1) in line.language.words("dates.night_to"):
        return date(i - 2, end - 1, **when | {"part": "NI", "grain": "part_of_day", "offset": -1.0})
    return date(first, end - 1, **when)


def weekday_at(line: Line, i: int) -> tuple[int, str | None, int] | None:
    """The weekday at `i`, the part of the day that is joined to it, and the word after."""
    if i >= len(line) or not line.words[i][0].isupper():
        return None
    simple = line.language.phrases("weekdays").at(line.lower, i)
    if simple:
        return int(simple[0]), None, simple[1]
    word = line.lower[i]
    for stem, entries in line.language.phrases("weekdays").by_first.items():
        if word.startswith(stem):
            part = line.language.phrases("parts_of_day").by_first.get(word[len(stem) :])
            if part:
                return int(entries[0][1]), part[0][1], i + 1
    return None


def _deictic(line: Line, i: int) -> Found | None:
    """"heute", "gestern Abend", "heuer", "im Vorjahr"."""
    found = line.language.deictic.at(line.lower, i)
    if found is None:
        return None
    deixis, end = found
    part = deixis.part
    spoken = line.language.phrases("parts_of_day").at(line.lower, end)
    if part is None and deixis.grain == "day" and spoken:
        part, end = spoken
    grain = "part_of_day" if part else deixis.grain
    return date(
        i, end - 1, shape="offset", offset=float(deixis.offset), grain=grain, part=part
    )


_STEPS = {"past": -1.0, "this": 0.0, "future": 1.0}


def _directed(line: Line, i: int) -> Found | None:
    """"kommende Woche", "letzten Jahres", "diesem Sommer", "nächste Woche Dienstag"."""
    direction = line.language.inflected("directions").at(line.lower, i)
    if direction is None or direction[1] >= len(line):
        return None
    step, end = _STEPS[direction[0]], direction[1]
    unit = line.language.phrases("time_units").at(line.lower, end)
    if unit:
        grain, end = unit
        if line.lower[end - 1] in line.language.words("plural_time_units"):
            return date(i, end - 1, shape="reference", grain=grain, direction=direction[0])
        weekday = weekday_at(line, end)
        if grain == "week" and weekday:
            when = {"shape": "week", "weekday": weekday[0], "offset": step, "grain": "day"}
            return date(i, weekday[2] - 1, **when)
        return date(i, end - 1, shape="offset", grain=grain, offset=step)
    season = line.language.phrases("seasons").at(line.lower, end)
    if season:
        when = {"shape": "season", "part": season[0], "grain": "season"}
        return date(i, season[1] - 1, **when, direction=direction[0])
    part = line.language.phrases("parts_of_day").at(line.lower, end)
    if part:
        when = {"shape": "offset", "offset": min(step, 0.0), "part": part[0]}
        return date(i, part[1] - 1, **when, grain="part_of_day")
    return None


def _year(line: Line, i: int) -> Found | None:
    """"2014" behind a preposition, "im Jahr 2014", or at the head of a sentence."""
    year = _year_at(line, i)
    if year is None or line.glued(i) or (line.glued(i + 1) and line.lower_at(i + 1) in "-/%_"):
        return None
    when = {"shape": "calendar", "grain": "year", "year": year}
    before = line.lower_at(i - 1)
    if before in line.language.words("dates.year_before"):
        return date(i - 1, i, **when)
    noun_follows = line.is_word(i + 1) and line.language.phrases("units").at(line.lower, i + 1)
    if noun_follows:
        return None
    opens = i == 0 and line.is_word(1) and not line.words[1][0].isupper()
    enclosed = before == "(" and line.lower_at(i + 1) in ")-–"
    after_event = line.language.phrases("portions").before(line.lower, i) is not None
    if before in line.language.words("dates.prepositions") or opens or enclosed or after_event:
        return date(i, i, **when)
    return date(i, i, **when) if _behind_a_noun(line, i) else None


def _behind_a_noun(line: Line, i: int) -> bool:
    """"bei der Wahl 2020", "das Hochwasser 2013": an event right before."""
    concept = line.language.phrases("concepts").at(line.lower, i - 1) if i else None
    return bool(concept and line.language.concepts[concept[0]].event)


def _season(line: Line, i: int) -> Found | None:
    season = line.language.phrases("seasons").at(line.lower, i)
    if season is None or not line.words[i][0].isupper():
        return None
    year = _year_at(line, season[1])
    when = {"shape": "season", "part": season[0], "grain": "season"}
    if year:
        return date(i, season[1], **when, year=year)
    preposition = line.lower_at(i - 1) in line.language.words("dates.month_before")
    return date(i, season[1] - 1, **when) if preposition else None


def _quarter(line: Line, i: int) -> Found | None:
    """"zweiten Quartal 2023", "2. Quartal", "first half"."""
    ordinal = line.language.inflected("numbers.ordinals").at(line.lower, i)
    if ordinal:
        number, end = ordinal
    else:
        day = _day(line, i)
        if day is None:
            return None
        number, end = str(day[0]), day[1]
    unit = line.language.phrases("quarters").at(line.lower, end)
    if unit is None:
        return None
    kind, end = unit
    if int(number) > (4 if kind == "Q" else 2):
        return None
    when = {"shape": "quarter", "part": f"{kind}{number}"}
    grain = "quarter" if kind == "Q" else "half"
    year = _year_at(line, end)
    if year:
        return date(i, end, **when, grain=grain, year=year)
    return date(i, end - 1, **when, grain=grain)


def _holiday(line: Line, i: int) -> Found | None:
    holiday = line.language.phrases("holidays").at(line.lower, i)
    if holiday is None or not line.words[i][0].isupper():
        return None
    year = _year_at(line, holiday[1])
    end = holiday[1] if year else holiday[1] - 1
    return date(i, end, shape="holiday", holiday=holiday[0], grain="day", year=year)


def _reference(line: Line, i: int) -> Found | None:
    reference = line.language.phrases("references").at(line.lower, i)
    if reference is None:
        return None
    return date(i, reference[1] - 1, shape="reference", direction=reference[0])


def _clock(line: Line, i: int) -> Found | None:
    """"14 Uhr", "18.30 Uhr", "4:52 p.m.", "6 p.m.": hours and minutes with the word for a clock."""
    word = line.words[i]
    if not word[0].isdigit():
        return None
    parts = word.replace(":", ".").split(".")
    if not all(p.isdigit() and len(p) <= 2 for p in parts) or len(parts) > 2:
        return None
    hour, minute = int(parts[0]), int(parts[1]) if len(parts) == 2 else None
    after = line.language.phrases("clock.after").at(line.lower, i + 1)
    half = line.language.phrases("clock.half").at(line.lower, i + 1)
    end = i
    if half:
        hour, end = hour % 12 + (12 if half[0] == "pm" else 0), half[1] - 1
    elif after:
        end = after[1] - 1
        if minute is None and end + 1 < len(line) and line.words[end + 1].isdigit():
            minute, end = int(line.words[end + 1]), end + 1
    else:
        return None
    if hour > 24 or (minute or 0) > 59 or line.glued(i):
        return None
    when = {"shape": "clock", "hour": hour % 24, "minute": minute}
    return date(i, end, "time", **when, grain="hour" if minute is None else "minute")


def _half_hour(line: Line, i: int) -> Found | None:
    """"halb fünf Uhr früh": half an hour before the hour that is named."""
    if line.lower_at(i) not in line.language.words("clock.half_to") or i + 1 >= len(line):
        return None
    value = digits_value(line, i + 1) or word_value(line.lower[i + 1], line.language)
    if value is None or not 1 <= value <= 12:
        return None
    end = i + 1
    after = line.language.phrases("clock.after").at(line.lower, end + 1)
    end = after[1] - 1 if after else end
    part = line.language.phrases("parts_of_day").at(line.lower, end + 1)
    end = part[1] - 1 if part else end
    hour = int(value) - 1 + (12 if part and part[0] in ("AF", "EV") else 0)
    return date(i, end, "time", shape="clock", hour=hour, minute=30, grain="minute")


READERS: tuple[Callable[[Line, int], Found | None], ...] = (
    _numeric_date,
    _half_hour,
    _clock,
    _day_month,
    _quarter,
    _month,
    _weekday,
    _directed,
    _deictic,
    _holiday,
    _season,
    read_set,
    read_relative_amount,
    read_duration,
    _year,
    _reference,
)
