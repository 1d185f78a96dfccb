"""Times that point from the day of writing, as said: "gestern", "kommende Woche"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import (
    NEIGHBOURS,
    STEPS,
    date,
    month_at,
    part_of_week,
    year_behind,
)
from reconcile.extract.line import Found, Line
from reconcile.extract.members import read_member
from reconcile.extract.weekdays import dated_behind, spoken_part, weekday_at

_DAYS_OF_A_WEEKEND = 2.0
_DAYS_OF_A_WEEK = 7
_YEARS = {"decade": 10.0, "century": 100.0}


def read_deictic(line: Line, i: int) -> Found | None:
    """“heute”, “gestern Abend”, “heuer”, “im Vorjahr”, “Jahresende”."""
    found = line.language.deictic.at(line.lower, i)
    if found is None:
        return None
    deixis, end = found
    year, after = year_behind(line, end) if deixis.shape == "portion" else (None, end)
    if year is not None:  # "Jahresende 1920"
        dated = date(i, after - 1, shape="calendar", grain="year", year=year)
        dated.columns["mod"] = deixis.mod
        return dated
    if "part_of_day" in line.entries[i].opens and _is_a_noun(line, i):
        return None  # "am Morgen" is no tomorrow
    part = deixis.part
    if part is None and deixis.grain == "day":
        part, end = spoken_part(line, end)
    grain = "part_of_day" if part else deixis.grain
    offset = float(deixis.offset)
    on = line.phrase("offsets.weeks_behind", end) if deixis.grain == "day" else None
    if on:  # "heute in einer Woche"
        offset, end = offset + _DAYS_OF_A_WEEK * float(on[0]), on[1]
    when = {"shape": deixis.shape, "offset": offset, "grain": grain, "part": part}
    found_date = date(i, end - 1, **when)
    if deixis.mod:
        found_date.columns["mod"] = deixis.mod
    return found_date


def _is_a_noun(line: Line, i: int) -> bool:
    """Whether a word that is an adverb too stands as a noun: with a capital within a sentence."""
    if line.listed("dates.on", i - 1):
        return True
    return line.language.nouns_have_capitals and line.is_capital(i) and line.is_word(i - 1)


def read_direction(line: Line, i: int) -> Found | None:
    """“kommende Woche”, “letzten Jahres”, “diesem Sommer”, “nächste Woche Dienstag”."""
    direction = line.phrase("+directions", i)
    if direction is None or direction[1] >= len(line):
        return None
    if direction[0] == "past":
        last = read_member(line, i, -1, direction[1])
        if last is not None:
            return last
    return _directed(line, i, direction[1], direction[0])


def read_pointed(line: Line, i: int) -> Found | None:
    """“semaine dernière”, “mardi prochain”, “été dernier”: the direction stands behind."""
    pointed = line.language.pointed.at(line.lower, i)
    if pointed is None:
        return None
    found = _directed(line, i, i, pointed[0])
    return None if found is None else found._replace(last=pointed[1] - 1)


def _directed(line: Line, i: int, end: int, towards: str) -> Found | None:
    """What stands at `end`, directed; the reading begins at `i`."""
    if towards in NEIGHBOURS:
        return _neighbour(line, i, end, towards)
    step = STEPS[towards]
    weekday = weekday_at(line, end)
    if weekday:
        when: dict[str, Any] = {"shape": "weekday", "weekday": weekday[0], "direction": towards}
        dated = None if weekday[1] else dated_behind(line, weekday[2])
        if dated is not None:  # "kommenden Sonntag, 16. Jänner"
            dated.columns["when"].setdefault("weekday", weekday[0])
            if towards in ("past", "future"):
                dated.columns["when"].setdefault("direction", towards)
            return dated._replace(first=i, quoted=i)
        part, after = (weekday[1], weekday[2]) if weekday[1] else spoken_part(line, weekday[2])
        grain = "part_of_day" if part else "day"
        return date(i, after - 1, **when, part=part, grain=grain)
    month = month_at(line, end)
    if month:
        when = {"shape": "calendar", "month": month[0], "grain": "month", "direction": towards}
        return date(i, month[1] - 1, **when)
    return _directed_unit(line, i, end, towards, step) or _directed_part(
        line, i, end, towards, step
    )


def _neighbour(line: Line, i: int, j: int, towards: str) -> Found | None:
    """“Am selben Tag”, “im folgenden Jahr”, “am gleichen Abend”: told from what was named last."""
    step = float(NEIGHBOURS[towards])
    when: dict[str, Any] = {"shape": "context", "offset": step}
    weekday = weekday_at(line, j)
    if weekday and towards != "same":
        when |= {"weekday": weekday[0], "part": weekday[1], "grain": "day"}
        return date(i, weekday[2] - 1, **when)
    part = line.phrase("parts_of_day", j)
    if part:
        return date(i, part[1] - 1, **when, part=part[0], grain="part_of_day")
    season = line.phrase("seasons", j)
    if season:
        when = {"shape": "season", "part": season[0], "grain": "season"}
        return date(i, season[1] - 1, **when, direction=towards)
    holiday = line.phrase("holidays", j)
    if holiday:
        when = {"shape": "holiday", "holiday": holiday[0], "grain": "day"}
        return date(i, holiday[1] - 1, **when, direction=towards)
    weekend = line.phrase("weekend", j)
    if weekend:
        when = {"shape": "weekend", "grain": "weekend", "direction": towards}
        return date(i, weekend[1] - 1, **when)
    unit = line.phrase("time_units", j)
    quarter = line.phrase("quarters", j) if unit is None else None
    if quarter:
        grain = "quarter" if quarter[0] == "Q" else "half"
        return date(i, quarter[1] - 1, **when, grain=grain)
    if unit is None:
        return _directed_amount(line, i, j, int(step))
    if line.listed("plural_time_units", unit[1] - 1):
        return _many(i, unit[1] - 1, unit[0], step)
    if year_behind(line, unit[1])[0] is not None:
        return None  # "the same month in 2024": the year tells
    return date(i, unit[1] - 1, **when, grain=unit[0])


def _many(first: int, last: int, unit: str, step: float) -> Found:
    """“Den vergangenen Jahren”, “diesen Tagen”: a length that nobody counts."""
    if not step:  # "in diesen Tagen"
        return date(first, last, shape="reference", direction="PRESENT_REF")
    towards = "past" if step < 0 else "future"
    when = {"shape": "stretch", "grain": unit, "offset": None, "direction": towards}
    columns = {"kind": "duration", "hedge": "vague", "unit": unit, "when": when}
    return Found(first, last, first, columns)


def _directed_unit(line: Line, i: int, j: int, towards: str, step: int) -> Found | None:
    """“kommende Woche”, “letzten 24 Stunden”, “letzten Monaten”."""
    unit = line.phrase("time_units", j)
    if unit is None:
        weekend = line.phrase("weekend", j)
        if weekend:
            when: dict[str, Any] = {"shape": "weekend", "grain": "weekend", "direction": towards}
            return date(i, weekend[1] - 1, **when)
        return _working_week(line, i, j, step) or _directed_amount(line, i, j, step)
    grain, end = unit
    many = line.listed("plural_time_units", end - 1) or line.listed("plural_directions", j - 1)
    if many or line.listed("plural_directions", end):
        return _many(i, end - 1, grain, step)
    on = end + (line.listed("dates.on", end))
    weekday = weekday_at(line, on) if on < len(line) else None
    if grain == "week" and weekday:
        when = {"shape": "week", "weekday": weekday[0], "offset": float(step), "grain": "day"}
        return date(i, weekday[2] - 1, **when)
    if line.listed("offsets.elapsed_units", j - 1) and step < 0:  # "the past decade"
        years = _YEARS.get(grain)
        return _stretch(i, end - 1, "year" if years else grain, years or 1.0, step)
    if grain == "hour" and step:  # "in der nächsten Stunde"
        return _stretch(i, end - 1, grain, 1.0, step)
    shape = "context" if grain == "day" and abs(step) == 1 else "offset"
    return date(i, end - 1, shape=shape, grain=grain, offset=float(step))


def _working_week(line: Line, i: int, j: int, step: int) -> Found | None:
    """“Kommende Arbeitswoche”: Monday to Friday."""
    week = line.phrase("working_week", j)
    if week is None:
        return None
    return date(i, week[1] - 1, shape="offset", grain="week", offset=float(step), part="WD")


def _directed_amount(line: Line, i: int, j: int, step: int) -> Found | None:
    """“in den letzten drei Jahren”, “the past 24 hours”: so long a time up to the anchor."""
    if line.entries[j].digit and line.words[j].isdecimal() and len(line.words[j]) < 4:
        amount, after = float(line.words[j]), j + 1
    elif line.listed("offsets.both", j):
        amount, after = 2.0, j + 1
    else:
        read = line.language.numbers.read(line.lower, j) if line.is_word(j) else None
        if read is None:
            few = line.phrase("offsets.few", j)
            if few is None:
                return None
            unit = line.phrase("time_units", few[1])
            if unit is None:
                return None
            return _many(i, unit[1] - 1, unit[0], step)
        amount, after = read
    unit = line.phrase("time_units", after) or weekends_at(line, after)
    if unit is None or step == 0 or amount == 0:
        return None
    stretch = _stretch(i, unit[1] - 1, unit[0], amount, step)
    stretch.columns["when"]["part"] = part_of_week(line, unit[1])
    return stretch


def weekends_at(line: Line, i: int) -> tuple[str, int] | None:
    """“The last two weekends”, which a direction counts as it does weeks."""
    part = line.phrase("counted_parts", i)
    return part if part and part[0] == "weekend" else None


def _stretch(first: int, last: int, grain: str, amount: float, step: int) -> Found:
    """So long a time up to the anchor, or from there on."""
    when: dict[str, Any] = {"shape": "stretch", "grain": grain, "offset": step * amount}
    multiple, unit = (_DAYS_OF_A_WEEKEND, "day") if grain == "weekend" else (1.0, grain)
    columns = {"kind": "duration", "hedge": "none", "unit": unit, "value": amount * multiple}
    return Found(first, last, first, columns | {"place": 1.0, "digits": 1, "when": when})


def _directed_part(line: Line, i: int, j: int, towards: str, step: int) -> Found | None:
    season = line.phrase("seasons", j)
    if season:
        when: dict[str, Any] = {"shape": "season", "part": season[0], "grain": "season"}
        return date(i, season[1] - 1, **when, direction=towards)
    quarter = line.phrase("quarters", j)
    if quarter:
        grain = "quarter" if quarter[0] == "Q" else "half"
        return date(i, quarter[1] - 1, shape="offset", grain=grain, offset=float(step))
    part = line.phrase("parts_of_day", j)
    if part:
        night = part[0] == "NI"  # "die kommende Nacht" begins today
        steps = float(min(step, 0) if night else step)
        when = {"shape": "offset", "offset": steps, "part": part[0]}
        return date(i, part[1] - 1, **when, grain="part_of_day")
    holiday = line.phrase("holidays", j)
    if holiday:
        when = {"shape": "holiday", "holiday": holiday[0], "grain": "day", "direction": towards}
        return date(i, holiday[1] - 1, **when)
    return None


def read_reference(line: Line, i: int) -> Found | None:
    """“damals”, “demnächst”: no more than past or future."""
    reference = line.phrase("references", i)
    if reference is None:
        return None
    if line.listed("references_not.behind", i - 1) or line.listed(
        "references_not.before", reference[1]
    ):
        return None
    if line.listed("references_not.only_past", i):
        own = line.clauses[i] // 2
        told = zip(line, line.clauses, strict=True)
        tenses = {e.tense for e, c in told if c // 2 == own}
        if tenses & {"present", "future"} and not tenses & {"past", "preterite"}:
            return None  # "schließt früher"
    after = line.entries[reference[1]] if reference[1] < len(line) else None
    if after is not None and (after.counts or after.calendar) and not after.article:
        return None  # "in the past 24 hours", "in the past week"
    return date(i, reference[1] - 1, shape="reference", direction=reference[0])
