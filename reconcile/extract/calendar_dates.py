"""Days and months of the calendar as said: "7. Jänner 2022", "January 7", "am 12."."""

from __future__ import annotations

from typing import Any

from reconcile.extract.line import Found, Line

# Directions that are told from what was named last.
NEIGHBOURS = {"same": 0, "following": 1, "preceding": -1}
STEPS = {"past": -1, "this": 0, "future": 1, "after_next": 2, "before_last": -2, **NEIGHBOURS}


def date(first: int, last: int, **when: Any) -> Found:
    """A date of words first..last, without hedge."""
    return Found(first, last, first, {"kind": "date", "hedge": "none", "when": when})


def part_of_week(line: Line, end: int) -> str | None:
    """WD where the days that end before `end` are those of the working week: "business days"."""
    return "WD" if line.phrase_before("business_days", end) else None


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
    if line.glued(after) and line.listed("dates.day_suffixes", after):
        after += 1
    return int(word), after


def year_at(line: Line, i: int) -> int | None:
    """A year of four digits at `i`."""
    return line.entries[i].year


def year_behind(line: Line, i: int) -> tuple[int | None, int]:
    """A year at `i`, over a comma or "of"; and the index after it, or `i` where there is none."""
    over = i
    if line.lower_at(i) in (",", "'", "’") or line.listed("dates.of", i):
        over += 1
    elif line.listed("dates.in_year", i):  # "im Jahr 2020", "in 2020"
        over += 1
        over += line.listed("dates.article_before", over)
        over += line.listed("dates.year_before", over)
    year = year_at(line, over)
    if year is None and over > i and line.lower[i] in ("'", "’"):
        year = _short_year(line, over)
    if year is None and line.is_word(over):
        return spoken_year(line, over) or (None, i)
    return (year, over + 1) if year is not None else (None, i)


def spoken_year(line: Line, i: int) -> tuple[int, int] | None:
    """“Nineteen ninety-six”, “two thousand and fifteen”: a year in words, and the word behind."""
    century = line.phrase("dates.spoken_centuries", i)
    numbers = line.language.numbers
    if century is None:
        if not line.language.get("dates.spoken_centuries") or not line.entries[i].counts:
            return None
        whole = numbers.read(line.lower, i)
        return (int(whole[0]), whole[1]) if whole and 2000 <= whole[0] < 2100 else None
    rest = numbers.read(line.lower, century[1]) if line.is_word(century[1]) else None
    if rest is None or not 10 <= rest[0] < 100 or rest[0] % 1 or not _closes(line, rest[1]):
        return None
    return int(century[0]) * 100 + int(rest[0]), rest[1]


def _short_year(line: Line, i: int) -> int | None:
    """The year of two digits at `i`: '69, 11."""
    word = line.lower_at(i)
    if len(word) != 2 or not word.isdecimal() or not line.entries[i].digit:
        return None
    return short_year(word)


def short_year(digits: str) -> int:
    """The year that two digits stand for, of this century up to 2034."""
    return int(digits) + (2000 if int(digits) < 35 else 1900)


def month_at(line: Line, i: int) -> tuple[int, int] | None:
    """The number of the month at `i`, and the word after it."""
    if i >= len(line) or not as_listed(line, i, "months"):
        return None
    found = line.phrase("months", i)
    return (int(found[0]), found[1]) if found else None


def as_listed(line: Line, i: int, path: str) -> bool:
    """Whether the word has a capital letter where it needs one: "may" and "march" do."""
    if line.is_capital(i) or path not in line.language.written_with_capitals:
        return True
    return not line.listed("dates.capital_only", i)


def read_day(line: Line, i: int) -> Found | None:
    """“7. Jänner 2022”, “24. bis 26. Jänner” (from its second day), “10 November”, “12.1.”."""
    day = _day(line, i)
    if day is None:
        return None
    number, j = day
    j += line.listed("dates.of", j)
    if line.glued(i) and line.phrase_before("currencies", i):
        return None  # "paid $12 December 27"
    if line.listed("dates.article_before", i - 1) and (
        line.lower_at(i - 2).endswith(line.language.streets)
    ):
        return None  # "Straße des 17. Juni"
    month = month_at(line, j)
    if month is None:
        return _ranged_day(line, i, day)
    year, end = year_behind(line, month[1])
    when: dict[str, Any] = {"shape": "calendar", "grain": "day", "day": number, "month": month[0]}
    if year is None and not line.language.get("dates.day_marker") and _closes(line, end + 1):
        year, end = _short_year(line, end), end + 1  # "10 Nov 11"
    if year is not None:
        return date(i, end - 1, **when, year=year)
    behind = line.phrase("+directions_behind", month[1])
    if behind:
        return date(i, behind[1] - 1, **when, direction=behind[0])
    unit = line.phrase("time_units", month[1])
    direction = line.phrase("+directions", month[1])
    if direction and not unit:
        year_word = line.phrase("time_units", direction[1])
        if year_word and year_word[0] == "year":
            when |= {"shape": "offset", "offset": float(STEPS[direction[0]])}
            return date(i, year_word[1] - 1, **when)
    return date(i, month[1] - 1, **when)


def _closes(line: Line, i: int) -> bool:
    """Whether nothing follows at `i` that a number before it could count."""
    return i >= len(line) or line.words[i] in ".,;:)!?" or line.entries[i].stop


_BETWEEN_DAYS = 3  # words between the days of "vom 18. bis zu dem 23. September"


def _ranged_day(line: Line, i: int, day: tuple[int, int]) -> Found | None:
    """The first day of "24. bis 26. Jänner", "8. und 9. Mai"; the month is that of the second."""
    language = line.language
    ends = language.words("dates.to") | language.words("dates.joining") | {"/"}
    between = ends | language.words("dates.article_before") | language.words("dates.night_to")
    j = day[1]
    if line.lower_at(j) in ends | language.words("dates.night_to"):
        while j < min(day[1] + _BETWEEN_DAYS, len(line)) and (
            line.lower[j] in between or line.phrase("weekdays", j)
        ):
            j += 1
        digit = day[1] < j < len(line) and line.entries[j].digit
        second = read_day(line, j) if digit else None
        if second is not None and second.columns["when"].get("month"):
            return date(i, day[1] - 1, **{**second.columns["when"], "day": day[0]})
    return _second_day(line, i, day) or _day_alone(line, i, day)


def _second_day(line: Line, i: int, day: tuple[int, int]) -> Found | None:
    """The second day of "April 9-17", "June 3 and 4", in the month of the first."""
    language = line.language
    if language.get("dates.day_marker") or i < 3:
        return None
    if line.lower[i - 1] not in language.words("dates.to") | language.words("dates.joining"):
        return None
    for k in (i - 3, i - 4):
        month = month_at(line, k) if k >= 0 else None
        first = _day(line, month[1]) if month else None
        if month and first and first[1] == i - 1 and first[0] < day[0]:
            when = {"shape": "calendar", "grain": "day", "day": day[0], "month": month[0]}
            year, end = year_behind(line, day[1])
            if year is None and not _closes(line, day[1]) and not line.entries[day[1]].stop:
                return None
            return date(i, end - 1, **when, year=year)
    return None


def day_behind(line: Line, i: int) -> Found | None:
    """The day of a month that a weekday stands before: "Dienstag, der 25.", "Sunday 31"."""
    day = _day(line, i)
    if day is None or not _closes(line, day[1]):
        return None
    return date(i, day[1] - 1, shape="day", grain="day", day=day[0])


def _day_alone(line: Line, i: int, day: tuple[int, int]) -> Found | None:
    """“Am 12.”, “on the 12th”: a day whose month was named before."""
    language = line.language
    on = line.lower_at(i - 1)
    since = None
    if on in language.words("dates.article_before") - language.words("dates.day_alone"):
        on = line.lower_at(i - 2)
        since = line.phrase_before("signals", i - 1)
    if on not in language.words("dates.day_alone") and (since is None or since[0] != "since"):
        return None  # "ab dem 15.", but "Kinder ab 12."
    if day[1] == i + 1 and not language.get("dates.bare_days"):
        return None
    after = line.entries[day[1]] if day[1] < len(line) else None
    if after is not None and after.letter and not (after.stop or after.tense):
        return None
    dashed = after is not None and after.text in "-–" and not line.glued(day[1])
    if after is not None and not after.letter and not dashed and (after.unit or after.digit):
        return None
    return date(i, day[1] - 1, shape="calendar", grain="day", day=day[0])


def read_month(line: Line, i: int) -> Found | None:
    """“Jänner 2019”, “im Jänner”; in English also “January 7, 2022”."""
    month = month_at(line, i)
    if month is None:
        return None
    number, end = month
    when: dict[str, Any] = {"shape": "calendar", "grain": "month", "month": number}
    if not line.language.get("dates.day_marker"):
        day = _day(line, end) or _day_in_words(line, end) or _day_over_a_comma(line, end)
        if day is not None and not _is_money(line, day[1]):
            year, after = year_behind(line, day[1])
            when |= {"grain": "day", "day": day[0]}
            return date(i, after - 1, **when, year=year) if year else date(i, day[1] - 1, **when)
    year, after = year_behind(line, end)
    if year is not None:
        return date(i, after - 1, **when, year=year)
    direction = line.phrase("+directions", end)
    if direction:
        unit = line.phrase("time_units", direction[1])
        if unit and unit[0] == "year":
            when |= {"shape": "offset", "offset": float(STEPS[direction[0]])}
            return date(i, unit[1] - 1, **when)
    if line.listed("offsets.next_behind", end):  # "im Mai darauf"
        return date(i, end, **when, direction="following")
    if not _is_a_month(line, i, end):
        return None
    if line.listed("dates.in_year", end + 1):  # "a cold January day in 2009"
        when["year"] = year_at(line, end + 2)
    return date(i, end - 1, **when)


def _day_in_words(line: Line, i: int) -> tuple[int, int] | None:
    """“April the ninth”, “February twenty-second”: where nothing follows that is numbered."""
    i += line.listed("dates.article_before", i)
    ordinal = line.phrase("+numbers.ordinals", i) if line.is_word(i) else None
    if ordinal is None or int(ordinal[0]) > 31:
        return None
    closed = _closes(line, ordinal[1]) or year_at(line, ordinal[1]) is not None
    return (int(ordinal[0]), ordinal[1]) if closed else None


def _day_over_a_comma(line: Line, i: int) -> tuple[int, int] | None:
    """“October, 1st”: by its suffix only."""
    day = _day(line, i + 1) if line.lower_at(i) == "," else None
    return day if day and day[1] > i + 2 else None


def _is_a_month(line: Line, i: int, end: int) -> bool:
    """Whether a month's name is no person's: a word before it, or what stands beside it, tells."""
    before = line.lower_at(i - 1)
    if line.entries[i].counts:
        return False  # "sept" is seven too
    if line.glued(i) and line.words[i - 1] == "-" and line.entries[i - 2].counts:
        return False  # "la station Quatre-Septembre"
    if line.lower_at(end) == "-" and line.glued(end) and line.glued(end + 1):
        return bool(line.entries[end + 1].calendar)  # "der Jänner-Roman"
    ends = line.language.words("dates.to") | {"/"}
    if line.lower_at(end) in ends and month_at(line, end + 1):
        return True
    if before in line.language.words("dates.month_before"):
        return True
    if _is_told_by_a_noun(line, i, end) or _is_a_month_alone(line, i, end):
        return True
    joined = before in line.language.words("dates.joining") and i > 1
    return joined and (line.entries[i - 2].calendar or line.entries[i - 2].digit)


def _is_told_by_a_noun(line: Line, i: int, end: int) -> bool:
    """“The April figures”, “a June wedding”, “its May meeting”: of what comes behind."""
    if line.language.nouns_have_capitals or not line.is_capital(i):
        return False
    noun = line.entries[end]
    if not noun.letter or noun.capital or noun.stop or noun.tense or noun.counts:
        return False
    befores = ("dates.article_before", "numbers.owners", "numbers.articles")
    return any(line.listed(before, i - 1) for before in befores)


def _is_a_month_alone(line: Line, i: int, end: int) -> bool:
    """“The worst January on record”: a month that no one is called by, and no part of a name."""
    if not line.listed("dates.month_alone", i) or not line.is_capital(i):
        return False
    before, behind = line.entries[i - 1], line.entries[end]
    if (behind.capital and not behind.stop) or behind.counts or "ordinal_time" in behind.opens:
        return False
    return i < 2 or not before.capital or before.stop or bool(before.calendar)


def names_a_street(line: Line, i: int) -> bool:
    """“Place du 8-Mai-1945”: whether what is joined with the word at `i` stands behind a street."""
    while i > 1 and line.glued(i) and "-" in (line.words[i], line.words[i - 1]):
        i -= 1
    i -= line.listed("dates.article_before", i - 1)
    return bool(line.language.get("not_figures.street_before")) and (
        line.listed("not_figures.street", i - 1)
    )


def _is_money(line: Line, i: int) -> bool:
    """“May 5 million”: the number belongs to what follows."""
    return line.phrase("numbers.scales", i) is not None
