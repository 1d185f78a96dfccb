"""Clock times as said, without the day they belong to."""

from __future__ import annotations

import re
from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import read_digits

_NOON = 12
_MIDNIGHT = 24
_HOURS = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:[.:]\d\d)?")


def clock(first: int, last: int, **when: Any) -> Found:
    """A clock time of words first..last."""
    columns = {"kind": "time", "hedge": "none", "when": {"shape": "clock", **when}}
    return Found(first, last, first, columns)


def read_clock(line: Line, i: int) -> Found | None:
    """“14 Uhr”, “18.30 Uhr”, “14 Uhr 5”, “4:52 p.m.”, “14:30”: and the first of “14 bis 16 Uhr”."""
    word = line.words[i]
    if len(word) == 4 and word.isdecimal():
        return _of_a_zone(line, i)
    if not _HOURS.fullmatch(word) or (line.glued(i) and line.words[i - 1] not in "(-–/„\"'"):
        return None
    parts = [int(p) for p in word.replace(":", ".").split(".")]
    hour, minute = parts[0], parts[1] if len(parts) > 1 else None
    second = parts[2] if len(parts) > 2 else None
    hours = read_hours(line, i, i + 1, hour) if minute is None else None
    if hours is not None:
        return hours
    end, half, said = _behind(line, i)
    if not said:
        ranged = _behind_range(line, i)
        if ranged is None:
            return _bare(line, i, hour, minute, second)
        half, end = ranged, i
    elif minute is None and end + 1 < len(line) and _minutes(line, end, i):
        minute, end = int(line.words[end + 1]), end + 1
    return _clock(line, i, end, hour, minute, half, second)


def read_named_clock(line: Line, i: int) -> Found | None:
    """“noon”, “Mitternacht”: an hour that has a name."""
    named = line.phrase("clock.named", i)
    if named is None or (line.glued(i) and line.words[i - 1] == "-"):
        return None  # "après-midi" is no "midi"
    return clock(i, named[1] - 1, hour=int(named[0]), minute=None, grain="hour")


def read_spoken_clock(line: Line, i: int) -> Found | None:
    """“fünf Uhr”, “acht Uhr früh”: the hour as a number word."""
    if line.language.words("clock.joined"):
        read = line.language.numbers.read(line.lower, i)
        if read is None and line.entries[i].article:
            read = (1.0, i + 1)  # "à une heure du matin"
        return read_hours(line, i, read[1], int(read[0])) if read and not read[0] % 1 else None
    past = read_minutes_past(line, i)
    if past is not None:
        return past
    after = line.phrase("clock.spoken_after", i + 1)
    if after is None:
        return None
    hour = line.language.numbers.value(line.lower[i])
    if hour is None and line.lower[i] in line.language.phrases("numbers.articles").by_first:
        hour = 1.0
    if hour is None or hour % 1 or not 0 <= hour <= 24:
        return None
    return _clock(line, i, after[1] - 1, int(hour), None, None)


def read_hours(line: Line, i: int, j: int, hour: int) -> Found | None:
    """“14h30”, “14 h 30”, “à 8 heures”: the hour's number at `i`, its unit, a length's too, at `j`.

    A clock time by its minutes, by the part of the day behind, or by the word before.
    """
    unit = _unit_of_hours(line, j)
    if unit is None or not 0 <= hour <= 24:
        return None
    minute, last, sure = unit
    if minute is not None and line.lower_at(i - 1) in line.language.words("clock.lasting"):
        return _length(i, last, hour + minute / 60)
    if minute is None:
        minute, last = _minutes_behind(line, last)
        sure = sure and not _is_a_length(line, i, last)
    found = _clock(line, i, last, hour - (minute is not None and minute < 0), minute, None)
    if found is None or sure or found.last > last or (minute is not None and minute < 0):
        return found
    return found if _at_a_time(line, i, last) else None


def _length(first: int, last: int, hours: float) -> Found:
    """“Le film dure 1 h 45”: no clock time but a length."""
    when = {"shape": "span", "grain": "hour", "offset": hours}
    columns = {"kind": "duration", "hedge": "none", "unit": "hour", "value": hours, "when": when}
    return Found(first, last, first, columns | {"place": 1 / 60, "digits": 3})


def _unit_of_hours(line: Line, j: int) -> tuple[int | None, int, bool] | None:
    """The minutes joined to it, its last word, whether it is more often of the clock."""
    word, marks = line.lower_at(j), line.language.words("clock.joined")
    if word in marks:
        digits = line.lower_at(j + 1)
        if len(digits) == 2 and digits.isdecimal() and int(digits) <= 59:
            return int(digits), j + 1, True
        return None, j, True
    if word[:-2] in marks and word[-2:].isdecimal() and line.glued(j):
        return int(word[-2:]), j, True
    after = line.phrase("clock.after_at", j)
    return (None, after[1] - 1, False) if after else None


def _minutes_behind(line: Line, last: int) -> tuple[int | None, int]:
    """“et demie”, “moins le quart”, “moins vingt”, “et vingt minutes”; below zero: before."""
    language, j = line.language, last + 1
    shift = line.phrase("clock.shift_behind", j)
    if shift:
        return int(shift[0]), shift[1] - 1
    before = line.listed("numbers.minus", j)
    if not before and line.lower_at(j) != language.get("numbers.and"):
        return None, last
    read = language.numbers.read(line.lower, j + 1) if line.is_word(j + 1) else None
    unit = line.phrase("time_units", read[1]) if read else None
    minutes = unit is not None and unit[0] == "minute"
    if read is None or not 0 < read[0] < 60 or read[0] % 1 or not (before or minutes):
        return None, last
    end = unit[1] if unit and minutes else read[1]
    return int(-read[0] if before else read[0]), end - 1


def _is_a_length(line: Line, i: int, last: int) -> bool:
    """“en 24 h”, “les 48 h”, “3 h de route”."""
    before, behind = line.lower_at(i - 1), line.lower_at(last + 1)
    if before in line.language.words("clock.at"):
        return False
    lengths = line.language.words("offsets.span_before") | line.language.words(
        "dates.article_before"
    )
    if before in lengths:
        return True
    counted = line.entries[last + 2] if last + 2 < len(line) else None
    of = behind in line.language.words("nouns.partitive")
    return of and counted is not None and not counted.opens


def _at_a_time(line: Line, i: int, last: int) -> bool:
    """“à 8 heures”, “de 8 heures à 10 heures”, “entre 8 heures et 10 heures”."""
    language = line.language
    if line.listed("nouns.partitive", last + 1):
        return False  # "à trois heures de Paris"
    if line.listed("clock.at", i - 1):
        return True
    if line.listed("dates.to", last + 1) and last + 2 < len(line):
        return line.entries[last + 2].counts and line.listed("clock.from", i - 1)
    ahead = line.lower[max(0, i - 8) : i]
    between = not language.words("ranges.between").isdisjoint(ahead)
    return between and line.listed("ranges.and", i - 1)


def read_minutes_past(line: Line, i: int) -> Found | None:
    """“20 past eight”, “fifteen minutes past 3 p.m.”."""
    if not (line.listed("clock.minutes_past", i + 1) or line.listed("clock.minutes_past", i + 2)):
        return None
    minutes = _small_number(line, i)
    unit = line.phrase("time_units", i + 1)
    j = unit[1] if unit and unit[0] == "minute" else i + 1
    if minutes is None or minutes > 59 or not line.listed("clock.minutes_past", j):
        return None
    hour = _small_number(line, j + 1)
    if hour is None or not 1 <= hour <= 24:
        return None
    end, half, _ = _behind(line, j + 1)
    closes = end + 1 >= len(line) or line.words[end + 1] in ",;:)!?." or line.entries[end + 1].stop
    return _clock(line, i, end, hour, minutes, half) if closes else None


def _small_number(line: Line, i: int) -> int | None:
    """A whole number below a hundred, in digits or as one word."""
    word = line.lower_at(i)
    if word.isdecimal() and len(word) <= 2:
        return int(word)
    value = line.language.numbers.value(word) if line.is_word(i) else None
    return int(value) if value is not None and not value % 1 and value < 100 else None


def read_half_hour(line: Line, i: int) -> Found | None:
    """“halb fünf Uhr früh”, “half past four”: half an hour before, or after, the hour named."""
    shift = line.phrase("clock.half_to", i)
    if shift is None or shift[1] >= len(line):
        return None
    j = shift[1]
    value = read_digits(line.words[j], line.language) if line.entries[j].digit else None
    value = line.language.numbers.value(line.lower[j]) if value is None else value
    if value is None or not 1 <= value <= 24 or value % 1:
        return None
    end = _behind(line, j)[0]
    following = line.phrase("time_units", j + 1)
    if following or line.phrase("units", j + 1):
        return None
    part, end = part_behind(line, end)
    minutes = hour_in(int(value), part) * 60 + int(shift[0])
    return clock(i, end, hour=minutes // 60 % 24, minute=minutes % 60, grain="minute")


def _behind(line: Line, i: int) -> tuple[int, str | None, bool]:
    """What stands behind the digits: the last word, am or pm, and whether it makes a clock time."""
    half = line.phrase("clock.half", i + 1)
    if half:
        return half[1] - 1, half[0], True
    after = line.phrase("clock.after", i + 1)
    if after:
        half = line.phrase("clock.half", after[1])
        return (half[1] if half else after[1]) - 1, half[0] if half else None, True
    return i, None, False


def _behind_range(line: Line, i: int) -> str | None:
    """am, pm or "" where a clock time follows to which this is the beginning."""
    joints = line.language.words("dates.to")
    if line.listed("ranges.between", i - 1):
        joints = joints | line.language.words("ranges.and")
    if line.lower_at(i + 1) not in joints or i + 2 >= len(line):
        return None
    if not _HOURS.fullmatch(line.words[i + 2]):
        named = ":" in line.words[i] and line.phrase("clock.named", i + 2)
        return "" if named else None  # "between 22:30 and midnight"
    end, half, said = _behind(line, i + 2)
    said = said or (":" in line.words[i] and _zone(line, end + 1) is not None)
    part = part_behind(line, end)[0] if said and not half else None
    if part in ("AF", "EV") and int(re.split("[.:]", line.words[i])[0]) <= _NOON:
        half = "pm"  # "5 bis 6 Uhr nachmittags"
    if half == "pm" and _minutes_of(line.words[i]) > _minutes_of(line.words[i + 2]):
        half = "am"  # "9.30-4.30pm"
    return (half or "") if said else None


def _minutes_of(word: str) -> int:
    """Minutes since noon or midnight of hours in digits."""
    hour, *minutes = (int(p) for p in word.replace(":", ".").split("."))
    return hour % 12 * 60 + sum(minutes[:1])


def _bare(line: Line, i: int, hour: int, minute: int | None, second: int | None) -> Found | None:
    """“um 14:30”: with a colon, and behind a word that stands before times."""
    if ":" not in line.words[i] or minute is None or line.phrase("time_units", i + 1):
        return None  # "nach 2:58:14 Stunden"
    if _zone(line, i + 1):
        return _clock(line, i, i, hour, minute, None, second)
    before = line.lower_at(i - 1)
    if before in line.language.words("clock.from"):
        if not line.listed("dates.to", i + 1):
            return None  # "eine Länge von 03:02"
    elif before not in line.language.words("clock.at"):
        return None
    return _clock(line, i, i, hour, minute, None, second)


def _of_a_zone(line: Line, i: int) -> Found | None:
    """“0300 GMT”, “1140 a.m.”: four digits, where a zone or half of the day follows."""
    hour, minute = divmod(int(line.words[i]), 100)
    half = line.phrase("clock.half", i + 1)
    if half and hour <= 12:
        return _clock(line, i, half[1] - 1, hour, minute, half[0])
    if _zone(line, i + 1) is None or hour > 23:
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
    line: Line,
    first: int,
    last: int,
    hour: int,
    minute: int | None,
    half: str | None,
    second: int | None = None,
) -> Found | None:
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    minute = None if minute is None else minute % 60
    part, end = part_behind(line, last)
    ends_a_day = hour == _MIDNIGHT and not minute  # "Freitag, 24 Uhr"
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    else:
        hour = hour_in(hour, part or part_beside(line, first, end))
    grain = "second" if second is not None else "hour" if minute is None else "minute"
    zone = _zone(line, end + 1)
    if zone:
        end = zone[1] - 1
    hour = _MIDNIGHT if ends_a_day else hour % 24
    said = {"hour": hour, "minute": minute, "second": second, "grain": grain}
    return clock(first, end, **said, zone=zone and zone[0])


def hour_in(hour: int, part: str | None) -> int:
    """The hour of the day that is meant in a part of it: 8 in the evening is 20."""
    if part == "AF" and hour <= 12:
        return hour % 12 + 12
    if part == "EV" and hour <= 12:
        return hour + 12  # at twelve in the evening the day is over
    return hour + 12 if part == "NI" and 6 <= hour <= 12 else hour


def part_behind(line: Line, last: int) -> tuple[str | None, int]:
    """“4 Uhr früh”, “8 o'clock in the morning”: the part of the day behind, and the last word."""
    j = last + 1
    while j < last + 3 and line.listed("clock.before_part", j):
        j += 1
    part = line.phrase("clock.parts", j) if j < len(line) else None
    return (part[0], part[1] - 1) if part else (None, last)


def part_beside(line: Line, first: int, last: int) -> str | None:
    """The part of the day right before or behind: "Sunday evening at 8", "6:41 last night"."""
    before = _part_before(line, first)
    if before is not None:
        return before
    deictic = line.language.deictic.at(line.lower, last + 1)
    if deictic is None:
        return None
    part = line.phrase("parts_of_day", deictic[1])
    return deictic[0].part or (part[0] if part else None)


def _part_before(line: Line, first: int) -> str | None:
    language, i = line.language, first
    i = _first_hour(line, i)
    i -= line.listed("ranges.between", i - 1)
    first = i
    while i > first - 3 and (line.listed("clock.at", i - 1) or line.listed("clock.from", i - 1)):
        i -= 1
    i -= line.lower_at(i - 1) == ","
    deictic = language.deictic.before(line.lower, i)
    if deictic and deictic[0].part:
        return deictic[0].part
    part = line.phrase_before("parts_of_day", i)
    if part:
        return str(part[0])
    joined = language.joined_weekdays.get(line.lower_at(i - 1))
    return joined[1] if joined else None


def _first_hour(line: Line, i: int) -> int:
    """The hour that the one at `i` ends a range of, of the same part of the day; else `i`."""
    if not (line.listed("dates.to", i - 1) or line.listed("ranges.and", i - 1)):
        return i
    ends = [line.lower_at(k) for k in (i - 2, i)]
    if i < 2 or not all(_HOURS.fullmatch(word) for word in ends):
        return i
    begin, end = (_minutes_of(word) for word in ends)
    return i - 2 if begin < end else i


def _zone(line: Line, i: int) -> tuple[str, int] | None:
    """A zone's offset, "" if that changes, and the word after; abbreviations stand in capitals."""
    zone = line.phrase("clock.zones", i)
    return zone if zone and (line.is_capital(i) or zone[1] > i + 1) else None
