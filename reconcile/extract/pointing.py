"""Times that point from the day of writing, as said: "gestern", "kommende Woche"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import STEPS, date, month_at
from reconcile.extract.line import Found, Line
from reconcile.extract.weekdays import spoken_part, weekday_at


def read_deictic(line: Line, i: int) -> Found | None:
    """“heute”, “gestern Abend”, “heuer”, “im Vorjahr”, “Jahresende”."""
    found = line.language.deictic.at(line.lower, i)
    if found is None:
        return None
    deixis, end = found
    if "part_of_day" in line.entries[i].opens and (
        line.lower_at(i - 1) in line.language.words("dates.on")
    ):
        return None  # "am Morgen" is no tomorrow
    part = deixis.part
    if part is None and deixis.grain == "day":
        part, end = spoken_part(line, end)
    grain = "part_of_day" if part else deixis.grain
    when = {"shape": deixis.shape, "offset": float(deixis.offset), "grain": grain, "part": part}
    found_date = date(i, end - 1, **when)
    if deixis.mod:
        found_date.columns["mod"] = deixis.mod
    return found_date


def read_direction(line: Line, i: int) -> Found | None:
    """“kommende Woche”, “letzten Jahres”, “diesem Sommer”, “nächste Woche Dienstag”."""
    direction = line.language.inflected("directions").at(line.lower, i)
    if direction is None or direction[1] >= len(line):
        return None
    towards, end = direction
    step = STEPS[towards]
    weekday = weekday_at(line, end)
    if weekday:
        when: dict[str, Any] = {"shape": "weekday", "weekday": weekday[0], "direction": towards}
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


def _directed_unit(line: Line, i: int, j: int, towards: str, step: int) -> Found | None:
    """“kommende Woche”, “letzten 24 Stunden”, “letzten Monaten”."""
    language = line.language
    unit = language.phrases("time_units").at(line.lower, j)
    if unit is None:
        weekend = language.phrases("weekend").at(line.lower, j)
        if weekend:
            when: dict[str, Any] = {"shape": "weekend", "grain": "weekend", "direction": towards}
            return date(i, weekend[1] - 1, **when)
        return _directed_amount(line, i, j, step)
    grain, end = unit
    if line.lower[end - 1] in language.words("plural_time_units"):
        return date(i, end - 1, shape="reference", grain=grain, direction=towards)
    j = end + (line.lower_at(end) in language.words("dates.on"))
    weekday = weekday_at(line, j) if j < len(line) else None
    if grain == "week" and weekday:
        when = {"shape": "week", "weekday": weekday[0], "offset": float(step), "grain": "day"}
        return date(i, weekday[2] - 1, **when)
    return date(i, end - 1, shape="offset", grain=grain, offset=float(step))


def _directed_amount(line: Line, i: int, j: int, step: int) -> Found | None:
    """“in den letzten drei Jahren”, “the past 24 hours”: so long a time up to the anchor."""
    if line.entries[j].digit and line.words[j].isdecimal() and len(line.words[j]) < 4:
        amount, after = float(line.words[j]), j + 1
    else:
        read = line.language.numbers.read(line.lower, j) if line.is_word(j) else None
        if read is None:
            few = line.language.phrases("offsets.few").at(line.lower, j)
            if few is None:
                return None
            unit = line.language.phrases("time_units").at(line.lower, few[1])
            if unit is None:
                return None
            towards = "past" if step < 0 else "future"
            return date(i, unit[1] - 1, shape="reference", grain=unit[0], direction=towards)
        amount, after = read
    unit = line.language.phrases("time_units").at(line.lower, after)
    if unit is None or step == 0 or amount == 0:
        return None
    when: dict[str, Any] = {"shape": "stretch", "grain": unit[0], "offset": step * amount}
    columns = {"kind": "duration", "hedge": "none", "unit": unit[0], "value": amount}
    columns |= {"place": 1.0, "digits": 1, "when": when}
    return Found(i, unit[1] - 1, i, columns)


def _directed_part(line: Line, i: int, j: int, towards: str, step: int) -> Found | None:
    language = line.language
    season = language.phrases("seasons").at(line.lower, j)
    if season:
        when: dict[str, Any] = {"shape": "season", "part": season[0], "grain": "season"}
        return date(i, season[1] - 1, **when, direction=towards)
    quarter = language.phrases("quarters").at(line.lower, j)
    if quarter:
        grain = "quarter" if quarter[0] == "Q" else "half"
        return date(i, quarter[1] - 1, shape="offset", grain=grain, offset=float(step))
    part = language.phrases("parts_of_day").at(line.lower, j)
    if part:
        when = {"shape": "offset", "offset": float(min(step, 0)), "part": part[0]}
        return date(i, part[1] - 1, **when, grain="part_of_day")
    holiday = language.phrases("holidays").at(line.lower, j)
    if holiday:
        when = {"shape": "holiday", "holiday": holiday[0], "grain": "day", "direction": towards}
        return date(i, holiday[1] - 1, **when)
    return None


def read_reference(line: Line, i: int) -> Found | None:
    """“damals”, “demnächst”: no more than past or future."""
    reference = line.language.phrases("references").at(line.lower, i)
    if reference is None:
        return None
    return date(i, reference[1] - 1, shape="reference", direction=reference[0])
