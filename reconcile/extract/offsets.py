"""Lengths that point: “vor drei Tagen”, “zwei Jahre später”, “a week on Monday”."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import date
from reconcile.extract.line import Found, Line
from reconcile.extract.weekdays import weekday_at


def with_direction(line: Line, found: Found) -> Found:
    """The duration, with where it points: before it, or after it, and from what."""
    language = line.language
    when = found.columns["when"]
    if when["grain"] == "weekend":
        return found  # no calendar counts in them
    if when["grain"] == "fortnight" and when["offset"]:
        when |= {"grain": "week", "offset": 2 * when["offset"]}
    on = _weeks_on(line, found)
    if on is not None:
        return on
    ago = line.phrase_before("offsets.ago_before", found.quoted)
    ahead_of = line.phrase_before("offsets.ahead_before", found.quoted)
    after = line.phrase("offsets.ago_after", found.last + 1)
    ahead = line.phrase("offsets.ahead_after", found.last + 1)
    beside = _beside(line, found)
    if beside is not None:
        return beside
    if ago:
        return _directed(found, when, -1, ago[1], found.last)
    if after:
        article = found.columns.get("digits") == 1 and found.first == found.quoted
        dated = article and line.lower[found.first] in language.phrases("numbers.articles").by_first
        shape = _directed(found, when, -1, found.quoted, after[1] - 1 if dated else found.last)
        if dated:
            return _as_date(shape)
        return shape
    if ahead and line.listed("offsets.lasting", found.quoted - 1):
        ahead = None  # "for three days from today"
    if ahead or (ahead_of and not _is_over(line, found)):
        quoted = ahead_of[1] if ahead_of and not ahead else found.quoted
        return _directed(found, when, 1, quoted, found.last)
    if _precedes_an_event(line, found):
        shape = _directed(found, when, -1, found.quoted, found.last)
        shape.columns["when"]["direction"] = "event"
        return shape
    if _lasts(line, found):
        when["direction"] = "onwards"
    return found


def _weeks_on(line: Line, found: Found) -> Found | None:
    """“A week on Monday”, “a fortnight on Friday”: the weekday so many weeks behind the next."""
    when, j = found.columns["when"], found.last + 2
    if when["grain"] != "week" or not line.listed("offsets.weeks_before", j - 1):
        return None
    weekday = weekday_at(line, j) if j < len(line) else None
    spans = line.listed("offsets.span_before", found.quoted - 1)
    if weekday is None or spans or not when["offset"] or when["offset"] % 1:
        return None
    day = {"shape": "weekday", "grain": "day", "weekday": weekday[0], "offset": when["offset"]}
    return date(found.first, weekday[2] - 1, **day)


def _lasts(line: Line, found: Found) -> bool:
    """“Drei Stunden ab 10 Uhr”, "for three weeks from Monday": a stretch, and no distance."""
    behind = found.last + 1
    if line.listed("offsets.lasting", found.quoted - 1) or line.listed("offsets.lasting", behind):
        return True
    return line.phrase("offsets.starting", behind) is not None


def _beside(line: Line, found: Found) -> Found | None:
    """“Zwei Tage später”, “a year earlier”: a date, told from what was named before."""
    when = found.columns["when"]
    later = line.phrase("offsets.later_after", found.last + 1)
    behind = later or line.phrase("offsets.earlier_after", found.last + 1)
    if behind is None or joins_a_clause(line, behind[1]):
        return None
    if line.listed("dates.than", behind[1]) and line.listed("offsets.comparatives", behind[1] - 1):
        return None
    amount, grain = when["offset"], when["grain"]
    if amount is not None and amount % 1 and grain == "year":
        amount, grain = round(amount * 12), "month"
    step = 1 if later else -1
    if amount is None or amount % 1 or grain in ("hour", "minute", "second"):
        return _directed(found, when, step, found.quoted, found.last)
    when = {**when, "shape": "context", "grain": grain, "offset": float(step * amount)}
    return date(found.first, behind[1] - 1, **when)._replace(quoted=found.quoted)


def joins_a_clause(line: Line, end: int) -> bool:
    """“Two years before the first family moved in”: no adverb, but what a clause begins with."""
    signal = line.language.phrases("signals").before(line.lower, end)
    return signal is not None and line.is_word(end)


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
    if line.listed("offsets.within", found.quoted - 2):
        return True
    return any(e.tense in ("past", "preterite") for e in entries)


def _precedes_an_event(line: Line, found: Found) -> bool:
    """“Neun Tage nach der Katastrophe riecht es”: told from today, and no story of long ago."""
    behind = found.last + 1
    elapsed = line.listed("offsets.elapsed", behind) and line.lower_at(behind + 1) == ","
    if not (elapsed or line.listed("offsets.after_event", behind)):
        return False
    if found.columns["when"]["grain"] not in ("day", "week", "month", "year"):
        return False
    opens = found.quoted == 0 or line.words[found.quoted - 1] in "—–-:"  # a place and a dash
    follows = line.lower_at(found.quoted - 1) == "," and any(
        e.calendar for e in line.entries[: found.first]
    )
    return follows or (opens and _is_told_from_today(line, found))


def _is_told_from_today(line: Line, found: Found) -> bool:
    """Whether the main verb is of today: that of the clause, or of the next where it is past."""
    own = line.clauses[found.first] // 2
    told: dict[int, set[str | None]] = {own: set(), own + 1: set()}
    for entry, clause in zip(line, line.clauses, strict=True):
        if clause // 2 in told:
            told[clause // 2].add(entry.tense)
    if _are_of_today(told[own]):
        return True
    last = told[own + 1] if line.clauses[-1] // 2 > own else told[own]
    return _are_of_today(last) or not last & {"past", "preterite"}


def _are_of_today(tenses: set[str | None]) -> bool:
    """Whether verbs say what is; “have stopped” has a form that the past may have too."""
    return bool(tenses & {"present", "perfect", "future"}) and "past" not in tenses
