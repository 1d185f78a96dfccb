"""Clock times as said, without the day they belong to."""

from __future__ import annotations

import re
from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import read_digits

_HOURS = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d)?")


def clock(first: int, last: int, **when: Any) -> Found:
    """A clock time of words first..last."""
    columns = {"kind": "time", "hedge": "none", "when": {"shape": "clock", **when}}
    return Found(first, last, first, columns)


def read_clock(line: Line, i: int) -> Found | None:
    """“14 Uhr”, “18.30 Uhr”, “14 Uhr 5”, “4:52 p.m.”, “14:30”: and the first of “14 bis 16 Uhr”."""
    word = line.words[i]
    if not _HOURS.fullmatch(word) or (line.glued(i) and line.words[i - 1] not in "(-–/„\"'"):
        return None
    parts = [int(p) for p in word.replace(":", ".").split(".")]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else None
    end, half, said = _behind(line, i)
    if not said:
        ranged = _behind_range(line, i)
        if ranged is None:
            return _bare(line, i, hour, minute)
        half, end = ranged, i
    elif minute is None and end + 1 < len(line) and _minutes(line, end, i):
        minute, end = int(line.words[end + 1]), end + 1
    return _clock(line, i, end, hour, minute, half)


def read_named_clock(line: Line, i: int) -> Found | None:
    """“noon”, “Mitternacht”: an hour that has a name."""
    named = line.language.phrases("clock.named").at(line.lower, i)
    if named is None:
        return None
    return clock(i, named[1] - 1, hour=int(named[0]), minute=None, grain="hour")


def read_spoken_clock(line: Line, i: int) -> Found | None:
    """“fünf Uhr”, “acht Uhr früh”: the hour as a number word."""
    if line.lower_at(i + 1) not in line.language.words("clock.spoken_after"):
        return None
    hour = line.language.numbers.value(line.lower[i])
    if hour is None and line.lower[i] in line.language.phrases("numbers.articles").by_first:
        hour = 1.0
    if hour is None or hour % 1 or not 0 <= hour <= 24:
        return None
    return _clock(line, i, i + 1, int(hour), None, None)


def read_half_hour(line: Line, i: int) -> Found | None:
    """“halb fünf Uhr früh”, “half past four”: half an hour before, or after, the hour named."""
    shift = line.language.phrases("clock.half_to").at(line.lower, i)
    if shift is None or shift[1] >= len(line):
        return None
    j = shift[1]
    value = read_digits(line.words[j], line.language) if line.entries[j].digit else None
    value = line.language.numbers.value(line.lower[j]) if value is None else value
    if value is None or not 1 <= value <= 24 or value % 1:
        return None
    end = _behind(line, j)[0]
    following = line.language.phrases("time_units").at(line.lower, j + 1)
    if following or line.language.phrases("units").at(line.lower, j + 1):
        return None
    part, end = _part_behind(line, end)
    minutes = int(value) * 60 + int(shift[0])
    if part in ("AF", "EV") and value <= 12:
        minutes += 12 * 60
    return clock(i, end, hour=minutes // 60 % 24, minute=minutes % 60, grain="minute")


def _behind(line: Line, i: int) -> tuple[int, str | None, bool]:
    """What stands behind the digits: the last word, am or pm, and whether it makes a clock time."""
    half = line.language.phrases("clock.half").at(line.lower, i + 1)
    if half:
        return half[1] - 1, half[0], True
    after = line.language.phrases("clock.after").at(line.lower, i + 1)
    if after:
        half = line.language.phrases("clock.half").at(line.lower, after[1])
        return (half[1] if half else after[1]) - 1, half[0] if half else None, True
    return i, None, False


def _behind_range(line: Line, i: int) -> str | None:
    """am, pm or "" where a clock time follows to which this is the beginning."""
    if line.lower_at(i + 1) not in line.language.words("dates.to") or i + 2 >= len(line):
        return None
    if not _HOURS.fullmatch(line.words[i + 2]):
        return None
    _, half, said = _behind(line, i + 2)
    return (half or "") if said else None


def _bare(line: Line, i: int, hour: int, minute: int | None) -> Found | None:
    """“um 14:30”: with a colon, and behind a word that stands before times."""
    if ":" not in line.words[i] or minute is None or line.words[i].count(":") > 1:
        return None
    if line.lower_at(i - 1) not in line.language.words("clock.at"):
        return None
    return _clock(line, i, i, hour, minute, None)


def _minutes(line: Line, end: int, i: int) -> bool:
    """“14 Uhr 30”: two digits that nothing else is said of."""
    word = line.words[end + 1]
    if (
        not (word.isdecimal() and len(word) == 2 and end > i)
        or line.lower[end] != line.lower[i + 1]
    ):
        return False
    noun = line.is_word(end + 2) and not line.entries[end + 2].stop
    return not noun and line.lower_at(end + 2) not in ("%", "€", "$", ".")


def _clock(
    line: Line, first: int, last: int, hour: int, minute: int | None, half: str | None
) -> Found | None:
    if hour > 24 or (minute or 0) > 59:
        return None
    part, end = _part_behind(line, last)
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif part in ("AF", "EV") and hour <= 12:
        hour = hour % 12 + 12
    elif part == "NI" and 6 <= hour <= 12:
        hour = (hour + 12) % 24
    grain = "hour" if minute is None else "minute"
    zone = line.language.phrases("clock.zones").at(line.words, end + 1)
    return clock(first, end, hour=hour % 24, minute=minute, grain=grain, zone=zone and zone[0])


def _part_behind(line: Line, last: int) -> tuple[str | None, int]:
    """“4 Uhr früh”, “8 o'clock in the morning”: the part of the day behind, and the last word."""
    j = last + 1
    while j < last + 3 and line.lower_at(j) in line.language.words("clock.before_part"):
        j += 1
    part = line.language.phrases("clock.parts").at(line.lower, j) if j < len(line) else None
    return (part[0], part[1] - 1) if part else (None, last)
