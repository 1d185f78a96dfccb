"""Years, centuries, quarters and holidays as said."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import (
    STEPS,
    as_listed,
    date,
    month_at,
    names_a_street,
    spoken_year,
    year_at,
    year_behind,
)
from reconcile.extract.currencies import currency_at
from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Found, Line
from reconcile.extract.members import read_half, read_member
from reconcile.extract.nouns import counted_noun, is_known
from reconcile.extract.shapes import LAST_YEAR

_LIKELY_YEARS = range(1900, 2051)  # read as years even where only a name stands before them
_TOLD_FROM = 1500  # from here on also where the sentence goes on with a preposition or an article


def read_year_word(line: Line, i: int) -> Found | None:
    """“Jahr 2014”, “Jahre 1989”."""
    year = year_at(line, i + 1)
    digits = line.lower_at(i + 1)
    of_era = year_of_an_era(line, i + 1)
    if of_era:
        return date(i, of_era[1] - 1, shape="calendar", grain="year", year=of_era[0])
    if year is None:
        plural = line.listed("plural_time_units", i)
        if plural or len(digits) != 3 or not digits.isdecimal():
            return None
        year = int(digits)
    if year % 10 == 0 and line.listed("dates.decade_before", i):
        return date(i, i + 1, shape="calendar", grain="decade", year=year)
    return date(i, i + 1, shape="calendar", grain="year", year=year)


def year_of_an_era(line: Line, i: int) -> tuple[int, int] | None:
    """“490 v. Chr.”, “79 n. Chr.”: the year, below zero before our era, and the word behind."""
    if not line.words[i].isdecimal():
        return None
    before = line.phrase("dates.era", i + 1)
    if before:
        return -int(line.words[i]), before[1]
    ours = line.phrase("dates.era_ours", i + 1)
    year = int(line.words[i])
    return (year, ours[1]) if ours and 0 < year < LAST_YEAR else None


def read_calendar_week(line: Line, i: int) -> Found | None:
    """“Kalenderwoche 12”, “KW 20”: by ISO 8601."""
    week = line.phrase("dates.calendar_week", i)
    number = line.lower_at(week[1]) if week else ""
    if week is None or not number.isdecimal() or not 1 <= int(number) <= 53:
        return None
    return date(i, week[1], shape="iso_week", grain="week", offset=float(number))


def read_quarter_name(line: Line, i: int) -> Found | None:
    """“Q1 2023”, “Q3”."""
    name = line.phrase("quarter_names", i)
    if name is None:
        return None
    when = {"shape": "quarter", "part": name[0]}
    when["grain"] = "quarter" if name[0][0] == "Q" else "half"
    year, end = year_behind(line, name[1])
    return date(i, end - 1, **when, year=year)


def read_year(line: Line, i: int) -> Found | None:
    """“2014” with nothing that it could count behind it; “2013/14”."""
    quarter = _quarter_behind(line, i)
    if quarter is not None:
        return quarter
    stroke = line.words[i].partition("/")
    if stroke[1]:
        return _year_pair(i, stroke[0], stroke[2])
    year = year_at(line, i)
    if year is None or (line.glued(i) and line.words[i - 1] not in "(„\"'–-/"):
        return None
    if line.glued(i) and line.words[i - 1] == "-" and names_a_street(line, i):
        return None
    if line.glued(i) and line.words[i - 1] == "/" and not _is_dated(line, i - 2):
        return None  # an agency's sign: "(apa/1142)"
    if line.glued(i + 1) and line.lower_at(i + 1) in "%_$€":
        return None
    before = line.lower_at(i - 1)
    if before in line.language.words("not_figures.dateline") and i <= 1:
        return None
    if _counts_something(line, i) or _is_a_number_of(line, i):
        return None
    hedge = line.phrase_before("hedges", i)
    if hedge and hedge[1] < i - 1 and year not in _LIKELY_YEARS:
        return None  # "mehr als 1000"
    when = {"shape": "calendar", "grain": "year", "year": year}
    if before in line.language.words("dates.about_before"):
        found = date(i, i, **when)
        found.columns["hedge"] = "about"
        return found
    if before in line.language.words("dates.prepositions") or before == "(" or i == 0:
        return date(i, i, **when)
    if i and "portion" in line.entries[i - 1].opens:
        return date(i, i, **when)
    if line.is_capital(i - 1) and not line.entries[i - 1].calendar:
        concept = line.entries[i - 1].concept
        event = concept is not None and line.language.concepts[concept].event
        return date(i, i, **when) if event or _is_a_year_behind_a_name(line, i, year) else None
    if line.listed("ranges.and", i - 1) and line.listed("ranges.between", i - 3):
        return date(i, i, **when) if year_at(line, i - 2) else None  # "between 1887 and 1890"
    hedged = hedge_before(line, i)[0] != "none"
    return date(i, i, **when) if not hedged and _is_likely(line, i, year) else None


def read_spoken_year(line: Line, i: int) -> Found | None:
    """“Nineteen ninety-six”."""
    year = spoken_year(line, i)
    if year is None or not line.listed("dates.prepositions", i - 1):
        return None
    return date(i, year[1] - 1, shape="calendar", grain="year", year=year[0])


def _is_likely(line: Line, i: int, year: int) -> bool:
    """Whether a bare number is a year where no preposition says so: “kamen 1861 noch neun”."""
    if year in _LIKELY_YEARS:
        return True
    behind = line.entries[i + 1] if i + 1 < len(line) else None
    alone = behind is None or behind.stop or behind.tense or behind.text in ",.;:)"
    return year % 10 != 0 and bool(alone)


def _is_a_year_behind_a_name(line: Line, i: int, year: int) -> bool:
    """“Die Elias Rosner 1847 für einen Grafen gebaut hat”, but “Raum 1200 im Keller”."""
    if year in _LIKELY_YEARS or _is_a_year_behind_a_noun(line, i, year):
        return True
    told = line.entries[i + 1].stop and year >= _TOLD_FROM and line.language.nouns_have_capitals
    return bool(told) and _is_likely(line, i, year)


def _is_a_year_behind_a_noun(line: Line, i: int, year: int) -> bool:
    """“Seit Beginn der Aufzeichnungen 1850”, “bei dem Brand 1842”; no “Actros 1845”."""
    if not line.language.nouns_have_capitals or year < _TOLD_FROM or year % 100 == 0:
        return False
    behind = line.entries[i + 1]
    alone = i + 1 >= len(line) or behind.stop or behind.tense or behind.text in ",.;:)"
    return bool(alone) and line.entries[i - 2].stop and is_known(line.words[i - 1], line.language)


def _quarter_behind(line: Line, i: int) -> Found | None:
    """“2019 Q3”, “2017-Q1”."""
    year = year_at(line, i)
    over = i + 1 + (line.lower_at(i + 1) == "-")
    name = line.phrase("quarter_names", over) if year is not None else None
    if name is None:
        return None
    grain = "quarter" if name[0][0] == "Q" else "half"
    return date(i, name[1] - 1, shape="quarter", part=name[0], grain=grain, year=year)


def _year_pair(i: int, first: str, second: str) -> Found | None:
    """“2013/14”: a season, or the turn of two years."""
    if len(first) != 4 or len(second) not in (2, 4) or not (first + second).isdecimal():
        return None
    if not is_the_next_year(int(first), second):
        return None
    end = int(first) + 1
    return date(i, i, shape="calendar", grain="year", year=int(first), end_year=end)


def is_the_next_year(first: int, second: str) -> bool:
    """Whether digits are those of the year behind: 1999 and "2000" or "00"."""
    return second == str(first + 1) or second == f"{(first + 1) % 100:02}"


def _is_dated(line: Line, i: int) -> bool:
    return i >= 0 and (line.entries[i].digit or line.entries[i].calendar)


def _is_a_number_of(line: Line, i: int) -> bool:
    """“Flug 1812”, “2012 of them”, “1200 block of Oak Street”, digits of a telephone number."""
    language = line.language
    if line.phrase("nouns.elliptic", i + 1) or line.phrase("not_figures.blocks", i + 1):
        return True
    if line.entries[i - 1].digit if i else False:
        return True
    if line.glued(i) and line.words[i - 1] == "-" and line.entries[i - 2].digit:
        return line.entries[i - 2].year is None  # "555-2020"
    before = line.lower_at(i - 1)
    return before in language.words("not_figures.after") or (
        before.endswith(language.streets) and line.is_capital(i - 1)
    )


def _counts_something(line: Line, i: int) -> bool:
    """Whether a unit or a plural stands behind the number: "2000 Menschen", "1845 meters"."""
    language = line.language
    if line.listed("nouns.part_before", i - 1):
        return True
    if line.listed("dates.to", i + 1) and year_at(line, i + 2) is not None:
        return _counts_something(line, i + 2)
    if not line.is_word(i + 1) and line.lower_at(i + 1) not in "%€$":
        return False
    tables = ("units", "numbers.scales", "time_units")
    if any(line.phrase(t, i + 1) for t in tables if i + 1 < len(line)):
        return True
    if currency_at(line, i + 1):
        return True
    nouns_have_capitals = language.nouns_have_capitals
    if nouns_have_capitals:
        return line.is_capital(i + 1) and not line.listed("dates.prepositions", i - 1)
    return not line.listed("dates.prepositions", i - 1) and counted_noun(line, i + 1) is not None


def read_ordinal_time(line: Line, i: int) -> Found | None:
    """“zweiten Quartal 2023”, “2. Quartal”, “first half”, “19. Jahrhundert”."""
    ordinal = ordinal_at(line, i)
    if ordinal is None:
        return None
    number, end = ordinal
    shared = _sharing_a_noun(line, i, number, end)
    if shared is not None:
        return shared
    century = line.phrase("time_units", end)
    if century and century[0] == "century":
        era = line.phrase("dates.era", century[1])
        if era:
            year = -(number - 1) * 100 or -1
            return date(i, era[1] - 1, shape="calendar", grain="century", year=year)
        year = (number - 1) * 100
        if not 0 < year < LAST_YEAR:
            return None
        return date(i, century[1] - 1, shape="calendar", grain="century", year=year)
    over = end + (line.listed("dates.of", end))  # "the second of March"
    month = month_at(line, over) if not line.entries[i].digit and number <= 31 else None
    if month is not None:
        year_of, after = year_behind(line, month[1])
        day = {"shape": "calendar", "grain": "day", "day": number, "month": month[0]}
        return date(i, after - 1, **day, year=year_of)
    hyphen = line.lower_at(end) == "-" and line.glued(end) and line.glued(end + 1)
    unit = line.phrase("quarters", end + hyphen)  # "second-quarter profit"
    if unit is None or (hyphen and unit[0] != "Q"):
        if line.listed("halves", end):
            return read_half(line, i, number, end + 1)
        return _numbered_holiday(line, i, number, end) or read_member(line, i, number, end)
    kind, end = unit
    if number > (4 if kind == "Q" else 2):
        return None
    when: dict[str, Any] = {"shape": "quarter", "part": f"{kind}{number}"}
    when["grain"] = "quarter" if kind == "Q" else "half"
    year_of, after = year_behind(line, end)
    if year_of is not None:
        return date(i, after - 1, **when, year=year_of)
    pointed = year_pointed_at(line, end)
    if pointed is not None:
        return date(i, pointed[1] - 1, **when, offset=pointed[0])
    return date(i, end - 1, **when)


def _sharing_a_noun(line: Line, i: int, number: int, end: int) -> Found | None:
    """The first of “im 18. und 19. Jahrhundert”, “the first and second quarters”."""
    joins = line.listed("dates.joining", end) or line.listed("dates.to", end)
    if not joins:
        return None
    j = line.over("dates.to", end)
    j += j == end
    while line.listed("dates.article_before", j):
        j += 1
    second = ordinal_at(line, j) if j < len(line) else None
    if second is None or second[0] <= number or second[1] >= len(line):
        return None
    noun = line.phrase("time_units", second[1])
    if not (noun and noun[0] == "century") and not line.phrase("quarters", second[1]):
        return None
    other = read_ordinal_time(line, j)
    if other is None:
        return None
    when = dict(other.columns["when"])
    if when["grain"] == "century":
        year = when["year"] - 100 * (second[0] - number)
        return date(i, end - 1, **when | {"year": year}) if when["year"] > 0 else None
    return date(i, end - 1, **when | {"part": f"{when['part'][0]}{number}"})


def _numbered_holiday(line: Line, i: int, number: int, j: int) -> Found | None:
    """“1. Advent”, “zweiter Weihnachtstag”."""
    named = line.phrase("holidays.numbered", j) if j < len(line) else None
    if named is None:
        return None
    year, end = year_behind(line, named[1])
    name = f"{named[0]}_{number}"
    return date(i, end - 1, shape="holiday", holiday=name, grain="day", year=year)


def ordinal_at(line: Line, i: int) -> tuple[int, int] | None:
    """An ordinal at `i` and the word after it: "zweiten", "2.", "2nd"."""
    entry = line.entries[i]
    if not entry.digit:
        word = line.phrase("+numbers.ordinals", i)
        return (int(word[0]), word[1]) if word else None
    if "numbered_time" not in line.entries[i + 1].behind or entry.spaced:
        return None
    digits = entry.text
    return (int(digits), i + 2) if len(digits) <= 3 and digits.isdecimal() else None


def year_pointed_at(line: Line, i: int) -> tuple[float, int] | None:
    """“des nächsten Jahres”, “of last year”: how many years on, and the word after."""
    i += line.listed("dates.of", i)
    i += line.listed("dates.article_before", i)
    deictic = line.language.deictic.at(line.lower, i) if i < len(line) else None
    if deictic and deictic[0].grain == "year":
        return float(deictic[0].offset), deictic[1]
    direction = line.phrase("+directions", i)
    if direction is None or direction[1] >= len(line):
        return None
    unit = line.phrase("time_units", direction[1])
    return (float(STEPS[direction[0]]), unit[1]) if unit and unit[0] == "year" else None


def read_holiday(line: Line, i: int) -> Found | None:
    """“Weihnachten”, “Easter 2021”."""
    holiday = line.phrase("holidays", i)
    if holiday is None:
        night = line.language.phrases("holidays.nights").at(line.lower, i)
        when = {"shape": "holiday", "grain": "part_of_day", "part": "NI"}
        return date(i, night[1] - 1, **when, holiday=night[0]) if night else None
    small = tuple(line.lower[i : holiday[1]]) in line.language.small_holidays
    capital = any(line.is_capital(k) for k in range(i, holiday[1]))
    if not small and not capital and not as_listed(line, i, "holidays"):
        return None
    if _is_a_work(line, i, holiday[1]) or _names_a_church(line, i):
        return None
    year, end = year_behind(line, holiday[1])
    part = line.language.phrases("parts_of_day").at(line.lower, end) if end < len(line) else None
    named: dict[str, Any] = {"shape": "holiday", "holiday": holiday[0], "grain": "day"}
    named["year"] = year
    if part:
        return date(i, part[1] - 1, **{**named, "grain": "part_of_day"}, part=part[0])
    pointed = year_pointed_at(line, end) if year is None else None
    if pointed is not None:
        return date(i, pointed[1] - 1, **named, offset=pointed[0])
    return _weekend_beside(line, i, end, named) or date(i, end - 1, **named)


def _names_a_church(line: Line, i: int) -> bool:
    """“Pfarre Maria Himmelfahrt”."""
    while line.listed("dates.of", i - 1) or line.listed("dates.article_before", i - 1):
        i -= 1  # "marché de Noël", "vacances de la Toussaint"
    if line.listed("dates.churches", i - 1):
        return True
    return line.is_capital(i - 1) and line.listed("dates.churches", i - 2)


def _weekend_beside(line: Line, i: int, end: int, named: dict[str, Any]) -> Found | None:
    """“Halloween weekend”, “Labor Day weekend 2021”."""
    weekend = line.phrase("weekend", end)
    if weekend is None:
        return None
    year, end = year_behind(line, weekend[1])
    return date(i, end - 1, **named | {"part": "WE", "year": year or named["year"]})


def _is_a_work(line: Line, i: int, end: int) -> bool:
    """“The Christmas Oratorio”: a name that begins with a holiday's."""
    if line.language.nouns_have_capitals or not line.is_capital(end) or line.glued(end):
        return False
    behind = line.entries[end]
    named = not (behind.calendar or behind.stop or behind.concept is not None)
    return named and line.lower_at(i - 1) in line.language.words("dates.article_before")
