"""Hours that only the day beside them tells: "Saturday at 5", "from 7 to 9 today", "8 abends"."""

from __future__ import annotations

import re

from reconcile.extract.clocks import clock, hour_in, part_behind, part_beside, read_minutes_past
from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import tells_a_score

_HOUR = re.compile(r"\d{1,2}(?:[:.]\d\d)?")
_NOON = 12


def read_bare_hour(line: Line, i: int) -> Found | None:
    """An hour without “Uhr”, “a.m.”; by itself beside a day, or as an end of a range of hours."""
    if line.glued(i) and line.words[i - 1] not in "(-–@":
        return None
    past = read_minutes_past(line, i)
    return past or _single(line, i) or _end_of_range(line, i, i) or _end_of_range(line, i - 2, i)


def _hour_at(line: Line, i: int) -> tuple[int, int | None] | None:
    """Hour and minute of the digits, or of the number word, at `i`."""
    if not 0 <= i < len(line):
        return None
    word = line.words[i]
    if line.entries[i].letter:
        value = line.language.numbers.value(line.lower[i])
        whole = value is not None and 1 <= value <= _NOON and value % 1 == 0
        return (int(value), None) if value is not None and whole else None
    if not _HOUR.fullmatch(word):
        return None
    hour, _, minute = word.replace(".", ":").partition(":")
    if int(hour) > 24 or int(minute or 0) > 59:
        return None
    return int(hour), int(minute) if minute else None


def _single(line: Line, i: int) -> Found | None:
    """“Sat at 5”, “tonight around 7”, “at 7 tonight”, “8 abends”, “February 22nd 3:30”."""
    if line.entries[i].letter or (
        i > 1 and line.entries[i - 2].digit and not _day_ends(line, i - 1)
    ):
        return None
    told = _hour_at(line, i)
    if told is None:
        return None
    part, end = part_behind(line, i)
    led = line.listed("clock.bare_at", i - 1)
    if part is not None:
        sure = bool(line.language.get("clock.parts_tell")) and told[0] <= _NOON
        led = led or line.listed("clock.range_from", i - 1)
        sure = led or (sure and _closes(line, end + 1))
        return _clock(i, end, told, part) if sure else None
    if "." in line.words[i]:
        return None  # "at 3.50"
    if led:
        beside = _closes(line, i + 1) and _day_ends(line, i - 1)
        beside = beside or _day_begins(line, i + 1)
    elif ":" in line.words[i]:
        beside = _day_begins(line, i + 1) or (_closes(line, i + 1) and _day_ends(line, i))
    else:
        return None
    if not beside or tells_a_score(line):
        return None
    return _clock(i, i, told, part_beside(line, i, i))


def _end_of_range(line: Line, first: int, i: int) -> Found | None:
    """The hour at `i`, where a range of hours beside a day begins at `first`."""
    joint, last = line.lower_at(first + 1), first + 2
    if not (line.listed("dates.to", first + 1) or line.listed("ranges.and", first + 1)):
        return None
    one, other = _hour_at(line, first), _hour_at(line, last)
    if one is None or other is None:
        return None
    led = line.listed("ranges.between", first - 1) or line.listed("clock.range_from", first - 1)
    ands = line.language.words("ranges.and") if led else frozenset()
    if joint not in line.language.words("dates.to") | ands:
        return None
    part, end = part_behind(line, last)
    half = line.phrase("clock.half", end + 1)
    end = half[1] - 1 if half else end
    before = _day_ends(line, first - led)
    if half or part:
        beside = True
    else:
        falling = joint in "-–" and not led and _minutes(one) >= _minutes(other)
        beside = before and not falling and _closes(line, end + 1)
        beside = beside or _day_begins(line, end + 1)
    moved = not line.language.words("ranges.moved").isdisjoint(line.lower[:first])
    if not beside or moved or tells_a_score(line):
        return None
    part = part or part_beside(line, first, end)
    if half:
        part = "AF" if half[0] == "pm" and (one[0] <= other[0] < _NOON or i > first) else None
    if i == first:
        return _clock(i, i, one, part)
    if part is None and _minutes(other) <= _minutes(one) < _NOON * 60:
        part = "AF"  # "from 10:30 to 3"
    return _clock(i, end, other, part)


def _minutes(told: tuple[int, int | None]) -> int:
    return told[0] * 60 + (told[1] or 0)


def _clock(first: int, last: int, told: tuple[int, int | None], part: str | None) -> Found:
    hour, minute = told
    grain = "hour" if minute is None else "minute"
    return clock(first, last, hour=hour_in(hour, part) % 24, minute=minute, grain=grain)


def _closes(line: Line, i: int) -> bool:
    """Whether nothing follows that the number before could count or measure."""
    if i >= len(line) or line.words[i] in ",;:)!?.":
        return True
    return line.entries[i].stop and not line.entries[i].unit


def _day_ends(line: Line, i: int) -> bool:
    """Whether a day, or a part of it, ends right before word `i`: "Sat", "today", "May 5th"."""
    i -= line.lower_at(i - 1) == ","
    if i < 1:
        return False
    last = line.entries[i - 1]
    if not {"weekday", "part_of_day"}.isdisjoint(last.opens):
        return True
    if line.language.deictic.before(line.lower, i):
        return True
    if line.listed("dates.day_suffixes", i - 1) and line.glued(i - 1):
        return bool(line.entries[i - 3].calendar) if i > 2 else False
    if last.digit and ("/" in last.text or line.language.get("dates.bare_days")):
        return "/" in last.text or line.listed("dates.day_alone", i - 2)
    return last.digit and i > 1 and line.entries[i - 2].calendar


def _day_begins(line: Line, i: int) -> bool:
    """Whether a day begins at word `i`: "today", "on Monday", "on 1/1/2015"."""
    i += line.listed("dates.on", i)
    if i >= len(line):
        return False
    opens = line.entries[i].opens
    if "weekday" in opens:
        return True
    if "numeric_date" in opens:
        return "/" in line.words[i]
    deictic = line.language.deictic.at(line.lower, i) if "deictic" in opens else None
    return deictic is not None and deictic[0].grain == "day"
