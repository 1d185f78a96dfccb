"""Lengths of time, and amounts of time that point from somewhere: "vor drei Tagen", "seit …"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import read_number
from reconcile.extract.quantities import hedge_before, said


def read_duration(line: Line, i: int) -> Found | None:
    """"rund zweieinhalb Jahre", "sechs Stunden", "24-hour"; hedge within, signal apart."""
    number = read_number(line, i)
    if number is None:
        return None
    start = number.last + 1
    hyphen = line.lower_at(start) == "-" and line.glued(start) and line.glued(start + 1)
    unit = line.language.phrases("time_units").at(line.lower, start + hyphen)
    if unit is None or unit[0] == "weekend":
        return None
    if line.language.phrases("ages.suffix").at(line.lower, start + hyphen):
        return None
    hedge, first = hedge_before(line, i)
    columns: dict[str, Any] = {"kind": "duration", "unit": unit[0], **said(number, hedge)}
    columns["when"] = {"shape": "span", "grain": unit[0], "offset": number.value}
    return Found(first, unit[1] - 1, first, columns)


def read_relative_amount(line: Line, i: int) -> Found | None:
    """"vor drei Tagen", "in zwei Wochen", "zwei Monate zuvor": a duration that points."""
    found = read_duration(line, i)
    offset = found.columns["when"]["offset"] if found else None
    if found is None or offset is None:
        return None
    language = line.language
    before = line.lower_at(found.first - 1)
    after = line.lower_at(found.last + 1)
    step = 0
    if before in language.words("offsets.ago_before") or after in language.words("offsets.ago_after"):
        step = -1
    elif before in language.words("offsets.ahead_before") and not _past(line):
        step = 1
    if not step:
        return None
    when = {**found.columns["when"], "shape": "distance", "offset": step * offset}
    quoted = found.first - (before in language.words("offsets.ago_before") or step > 0)
    signal = {"signal": None}
    return Found(found.first, found.last, quoted, {**found.columns, "when": when, **signal})


def _past(line: Line) -> bool:
    """"in 24 Stunden fielen" is a length, "in sechs Wochen wird gerechnet" a distance."""
    return any(w in line.language.words("tense.past") for w in line.lower)


def read_set(line: Line, i: int) -> Found | None:
    """"jeden Dienstag", "täglich"."""
    sets = line.language.get("sets", {})
    period = sets.get(line.lower[i])
    if isinstance(period, str):
        return Found(i, i, i, {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": period})
    if line.lower[i] not in line.language.words("sets.every") or i + 1 >= len(line):
        return None
    weekday = line.language.phrases("weekdays").at(line.lower, i + 1)
    if weekday:
        timex, last = f"XXXX-WXX-{weekday[0]}", weekday[1] - 1
    else:
        unit = line.language.phrases("time_units").at(line.lower, i + 1)
        if unit is None or unit[0] not in PERIODS:
            return None
        timex, last = PERIODS[unit[0]], unit[1] - 1
    return Found(i, last, i, {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": timex})


PERIODS = {
    "hour": "PT1H",
    "day": "P1D",
    "week": "P1W",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
}

