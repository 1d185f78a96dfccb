"""Lengths of time, also those that point ("vor drei Tagen"), and repeated times."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import Number
from reconcile.extract.quantities import hedge_before, said

_MOST_ADJECTIVES = 2
# Units that a claim names by a smaller one: three decades are thirty years.
_MULTIPLES = {"decade": (10.0, "year"), "century": (100.0, "year"), "fortnight": (2.0, "week")}
PERIODS = {
    "second": "PT1S",
    "minute": "PT1M",
    "hour": "PT1H",
    "day": "P1D",
    "week": "P1W",
    "weekend": "P1WE",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
}


def read_duration(line: Line, number: Number) -> Found | None:
    """“zweieinhalb Jahre”, “zwei schwierige Jahre”, “24-hour”: a length; hedge apart from it."""
    language = line.language
    start = number.last + 1
    if start >= len(line):
        return None
    entry = line.entries[start]
    if not entry.unit and (entry.capital or not entry.letter or entry.stop):
        return None
    hyphen = line.words[start] == "-" and line.glued(start) and line.glued(start + 1)
    unit = _unit_at(line, start + hyphen, adjectives=not hyphen)
    if unit is None or unit[0] == "weekend":
        return None
    name, end = unit
    if language.phrases("ages.suffix").at(line.lower, start + hyphen):
        return None
    hedge, quoted = hedge_before(line, number.opened)
    multiple, name = _MULTIPLES.get(name, (1.0, name))
    columns: dict[str, Any] = {"kind": "duration", "unit": name, **said(number, hedge, multiple)}
    amount = columns.get("value")
    if hyphen and _is_a_rhythm(line, end):
        period = {"shape": "set", "grain": name, "offset": amount}
        return Found(number.first, end + 1, quoted, {"kind": "set", "hedge": hedge, "when": period})
    when = {"shape": "span", "grain": name, "offset": amount}
    if number.value is None and not number.vague:
        when["offset"] = None
    first = number.opened if number.value == 0.5 or number.scaled > 1 else number.first
    return _pointing(line, Found(first, end - 1, quoted, columns | {"when": when}))


def read_vague_duration(line: Line, i: int) -> Found | None:
    """“mehrere Wochen”, “vor wenigen Tagen”, “einige Monate”: an amount that no number gives."""
    few = line.language.phrases("offsets.few").at(line.lower, i)
    if few is None:
        return None
    unit = line.language.phrases("time_units").at(line.lower, few[1])
    if unit is None or unit[0] == "weekend":
        return None
    when = {"shape": "span", "grain": unit[0], "offset": None}
    columns = {"kind": "duration", "unit": unit[0], "hedge": "vague", "when": when}
    return _pointing(line, Found(i, unit[1] - 1, i, columns))


def read_article_duration(line: Line, i: int) -> Found | None:
    """“vor einem Jahr”, “a day earlier”, “ein Jahr zuvor”: an article that counts one."""
    article = line.language.phrases("numbers.articles").at(line.lower, i)
    if article is None:
        return None
    unit = line.language.phrases("time_units").at(line.lower, article[1])
    if unit is None or unit[0] == "weekend":
        return None
    multiple, name = _MULTIPLES.get(unit[0], (1.0, unit[0]))
    hedge, quoted = hedge_before(line, i)
    columns = {"kind": "duration", "unit": name, "hedge": hedge, "value": multiple, "digits": 1}
    columns |= {"place": 1.0, "when": {"shape": "span", "grain": name, "offset": multiple}}
    if line.language.phrases("offsets.ago_after").at(line.lower, unit[1]):
        columns["hedge"], quoted = "none", i  # "1,3 Millionen mehr als ein Jahr zuvor"
    found = _pointing(line, Found(i, unit[1] - 1, quoted, columns))
    if found.columns["when"]["shape"] != "span":
        return found
    spanned = line.lower_at(i - 1) in line.language.words("offsets.span_before") or hedge != "none"
    return found if spanned else None


def _unit_at(line: Line, i: int, *, adjectives: bool) -> tuple[str, int] | None:
    units = line.language.phrases("time_units")
    units_of_measure = line.language.phrases("units")
    for j in range(i, min(len(line), i + 1 + (_MOST_ADJECTIVES if adjectives else 0))):
        unit = units.at(line.lower, j)
        if unit:
            return unit
        entry = line.entries[j]
        if not entry.letter or entry.capital or entry.stop or entry.counts or entry.opens:
            return None
        if entry.lower in units_of_measure.by_first or entry.concept is not None:
            return None
    return None


def _is_a_rhythm(line: Line, i: int) -> bool:
    """“Zwei-Stunden-Takt”."""
    return line.lower_at(i) == "-" and line.lower_at(i + 1) in line.language.words("sets.rhythms")


def _pointing(line: Line, found: Found) -> Found:
    """The duration, with where it points: before it, or after it, and from what."""
    language = line.language
    when = found.columns["when"]
    before = line.lower_at(found.quoted - 1)
    after = language.phrases("offsets.ago_after").at(line.lower, found.last + 1)
    ahead = language.phrases("offsets.ahead_after").at(line.lower, found.last + 1)
    if before in language.words("offsets.ago_before"):
        return _directed(found, when, -1, found.quoted - 1, found.last)
    if after:
        article = found.columns.get("digits") == 1 and found.first == found.quoted
        dated = article and line.lower[found.first] in language.phrases("numbers.articles").by_first
        shape = _directed(found, when, -1, found.quoted, after[1] - 1 if dated else found.last)
        if dated:
            return _as_date(shape)
        return shape
    if ahead or (before in language.words("offsets.ahead_before") and not _is_over(line, found)):
        return _directed(found, when, 1, found.quoted - (not ahead), found.last)
    if _precedes_an_event(line, found):
        shape = _directed(found, when, -1, found.quoted, found.last)
        shape.columns["when"]["direction"] = "event"
        return shape
    return found


def _directed(found: Found, when: dict[str, Any], step: int, quoted: int, last: int) -> Found:
    amount = when["offset"]
    pointed = {**when, "shape": "distance", "direction": "past" if step < 0 else "future"}
    pointed["offset"] = None if amount is None else step * amount
    return Found(found.first, last, quoted, {**found.columns, "when": pointed, "signal": None})


def _as_date(found: Found) -> Found:
    """“a day earlier” is a date as “the day before” is one."""
    when = found.columns["when"]
    columns = {"kind": "date", "hedge": "none", "when": {**when, "shape": "offset"}}
    return found._replace(columns=columns)


def _is_over(line: Line, found: Found) -> bool:
    """“in 24 Stunden fielen” is a length, “in sechs Wochen wird gerechnet” a distance."""
    entries = line.entries[: found.first] + line.entries[found.last + 1 :]
    if line.lower_at(found.quoted - 2) in line.language.words("offsets.within"):
        return True
    return any(e.tense in ("past", "preterite") for e in entries)


def _precedes_an_event(line: Line, found: Found) -> bool:
    """“Neun Tage nach der Katastrophe riecht es”: told from today, and no story of long ago."""
    if line.lower_at(found.last + 1) not in line.language.words("offsets.after_event"):
        return False
    if found.columns["when"]["grain"] not in ("day", "week", "month", "year"):
        return False
    opens = found.quoted == 0
    follows = line.lower_at(found.quoted - 1) == "," and any(
        e.calendar for e in line.entries[: found.first]
    )
    own = line.clauses[found.first] // 2
    further = line.clauses[-1] // 2 > own
    past = any(
        e.tense in ("past", "preterite") and (c // 2 != own or not further)
        for e, c in zip(line.entries, line.clauses, strict=True)
    )
    return follows or (opens and not past)


def read_set(line: Line, i: int) -> Found | None:
    """“jeden Dienstag”, “täglich”, “every two weeks”."""
    language = line.language
    period = language.phrases("sets.words").at(line.lower, i)
    if period:
        return _set(i, period[1] - 1, period[0])
    every = language.phrases("sets.every").at(line.lower, i)
    if every is None or every[1] >= len(line):
        return None
    j = every[1]
    weekday = language.phrases("weekdays").at(line.lower, j)
    if weekday:
        return _set(i, weekday[1] - 1, f"XXXX-WXX-{weekday[0]}")
    number = language.numbers.read(line.lower, j) if line.is_word(j) else None
    amount, after = (number[0], number[1]) if number else (1.0, j)
    if line.entries[j].digit and line.words[j].isdecimal() and len(line.words[j]) < 4:
        amount, after = float(line.words[j]), j + 1
    unit = language.phrases("time_units").at(line.lower, after)
    if unit and amount == 1.0 and unit[0] in PERIODS:
        return _set(i, unit[1] - 1, PERIODS[unit[0]])
    if unit and unit[0] in PERIODS and amount == int(amount):
        when = {"shape": "set", "grain": unit[0], "offset": amount}
        return Found(i, unit[1] - 1, i, {"kind": "set", "hedge": "none", "when": when})
    part = language.phrases("parts_of_day").at(line.lower, j)
    return _set(i, part[1] - 1, f"XXXX-XX-XXT{part[0]}") if part else None


def _set(first: int, last: int, timex: str) -> Found:
    columns = {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": timex}
    return Found(first, last, first, columns)
