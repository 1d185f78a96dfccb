"""Days and months of the calendar as said: "7. Jänner 2022", "12.01.", "January 7"."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line

FIRST_YEAR, LAST_YEAR = 1000, 2199
STEPS = {"past": -1, "this": 0, "future": 1, "after_next": 2, "before_last": -2}


def date(first: int, last: int, **when: Any) -> Found:
    """A date of words first..last, without hedge."""
    return Found(first, last, first, {"kind": "date", "hedge": "none", "when": when})


def _day(line: Line, i: int) -> tuple[int, int] | None:
    """A day of the month at `i`: its number, and the word after it ("7.", "7th", "7")."""
    word = line.lower_at(i)
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    after = i + 1
    marker = line.language.get("dates.day_marker")
    if marker:
        marked = line.lower_at(after) == marker and line.glued(after)
        return (int(word), after + 1) if marked else None
    if line.glued(after) and line.lower_at(after) in line.language.words("dates.day_suffixes"):
        after += 1
    return int(word), after


def year_at(line: Line, i: int) -> int | None:
    """A year of four digits at `i`."""
    word = line.lower_at(i)
    if len(word) != 4 or not word.isdecimal() or not line.entries[i].digit:
        return None
    return int(word) if FIRST_YEAR <= int(word) <= LAST_YEAR else None


def year_behind(line: Line, i: int) -> tuple[int | None, int]:
    """A year at `i`, over a comma or "of"; and the index after it, or `i` where there is none."""
    over = i
    if line.lower_at(i) in (",", "'", "’") or line.lower_at(i) in line.language.words("dates.of"):
        over += 1
    year = year_at(line, over)
    return (year, over + 1) if year is not None else (None, i)


def month_at(line: Line, i: int) -> tuple[int, int] | None:
    """The number of the month at `i`, and the word after it."""
    if i >= len(line) or not as_listed(line, i, "months"):
        return None
    found = line.language.phrases("months").at(line.lower, i)
    return (int(found[0]), found[1]) if found else None


def as_listed(line: Line, i: int, path: str) -> bool:
    """Whether the word has a capital letter where the file's words have one."""
    return line.is_capital(i) or path not in line.language.written_with_capitals


def read_numeric(line: Line, i: int) -> Found | None:
    """“12.01.2022”, “7.1.”, “01/12/2022”: in the order that language and region write."""
    word = line.words[i]
    mark = next((m for m in "./" if m in word), None)
    if mark is None or (line.glued(i) and line.words[i - 1] not in "(„\"'"):
        return None
    parts = word.split(mark)
    if not all(p.isdecimal() for p in parts) or len(parts) not in (2, 3):
        return None
    if any(len(p) > 2 for p in parts[:2]) or (len(parts) == 3 and len(parts[2]) not in (2, 4)):
        return None
    day, month = int(parts[0]), int(parts[1])
    if line.language.get("dates.order") == "mdy" and mark == "/":
        day, month = month, day
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    when: dict[str, Any] = {"shape": "calendar", "grain": "day", "day": day, "month": month}
    if len(parts) == 3:
        year = int(parts[2])
        year += 0 if len(parts[2]) == 4 else 2000 if year < 50 else 1900
        return date(i, i, **when, year=year)
    if mark == "." and line.language.get("dates.day_marker") == ".":
        closed = line.lower_at(i + 1) == "." and line.glued(i + 1)
        at_end = i + 2 >= len(line) and line.lower_at(i - 1) not in line.language.words("dates.on")
        return date(i, i + 1, **when) if closed and not at_end else None
    return None


def read_iso(line: Line, i: int) -> Found | None:
    """“2022-01-12”, “2022-01”."""
    if line.lower_at(i + 1) != "-" or not line.glued(i + 1) or not line.glued(i + 2):
        return None
    year, month = line.words[i], line.lower_at(i + 2)
    if not (month.isdecimal() and len(month) == 2 and 1 <= int(month) <= 12):
        return None
    if line.lower_at(i - 1) in line.language.words("not_figures.dateline") and i <= 2:
        return None
    when: dict[str, Any] = {"shape": "calendar", "year": int(year), "month": int(month)}
    if line.lower_at(i + 3) != "-":
        return date(i, i + 2, **when, grain="month")
    day = line.lower_at(i + 4)
    if not (day.isdecimal() and len(day) == 2 and 1 <= int(day) <= 31):
        return None
    return date(i, i + 4, **when, grain="day", day=int(day))


def read_day(line: Line, i: int) -> Found | None:
    """“7. Jänner 2022”, “24. bis 26. Jänner” (from its second day), “10 November”, “12.1.”."""
    day = _day(line, i)
    if day is None:
        return None
    number, j = day
    j += line.lower_at(j) in line.language.words("dates.of")
    month = month_at(line, j)
    if month is None:
        return _ranged_day(line, i, day)
    year, end = year_behind(line, month[1])
    when: dict[str, Any] = {"shape": "calendar", "grain": "day", "day": number, "month": month[0]}
    if year is not None:
        return date(i, end - 1, **when, year=year)
    unit = line.language.phrases("time_units").at(line.lower, month[1])
    direction = line.language.inflected("directions").at(line.lower, month[1])
    if direction and not unit:
        year_word = line.language.phrases("time_units").at(line.lower, direction[1])
        if year_word and year_word[0] == "year":
            when |= {"shape": "offset", "offset": float(STEPS[direction[0]])}
            return date(i, year_word[1] - 1, **when)
    return date(i, month[1] - 1, **when)


def _ranged_day(line: Line, i: int, day: tuple[int, int]) -> Found | None:
    """The first day of "24. bis 26. Jänner"; month and year are those of the second."""
    if line.lower_at(day[1]) not in line.language.words("dates.to") or day[1] + 1 >= len(line):
        return None
    second = read_day(line, day[1] + 1)
    if second is None:
        return None
    return date(i, day[1] - 1, **{**second.columns["when"], "day": day[0]})


def read_month(line: Line, i: int) -> Found | None:
    """“Jänner 2019”, “im Jänner”; in English also “January 7, 2022”."""
    month = month_at(line, i)
    if month is None:
        return None
    number, end = month
    when: dict[str, Any] = {"shape": "calendar", "grain": "month", "month": number}
    if not line.language.get("dates.day_marker"):
        day = _day(line, end)
        if day is not None and not _is_money(line, day[1]):
            year, after = year_behind(line, day[1])
            when |= {"grain": "day", "day": day[0]}
            return date(i, after - 1, **when, year=year) if year else date(i, day[1] - 1, **when)
    year, after = year_behind(line, end)
    if year is not None:
        return date(i, after - 1, **when, year=year)
    direction = line.language.inflected("directions").at(line.lower, end)
    if direction:
        unit = line.language.phrases("time_units").at(line.lower, direction[1])
        if unit and unit[0] == "year":
            when |= {"shape": "offset", "offset": float(STEPS[direction[0]])}
            return date(i, unit[1] - 1, **when)
    return date(i, end - 1, **when) if _is_a_month(line, i) else None


def _is_a_month(line: Line, i: int) -> bool:
    """Whether a month's name is no person's: a word before it, or what stands beside it, tells."""
    before = line.lower_at(i - 1)
    if before in line.language.words("dates.month_before"):
        return True
    joined = before in line.language.words("dates.joining") and i > 1
    return joined and (line.entries[i - 2].calendar or line.entries[i - 2].digit)


def _is_money(line: Line, i: int) -> bool:
    """“May 5 million”: the number belongs to what follows."""
    return line.language.phrases("numbers.scales").at(line.lower, i) is not None
