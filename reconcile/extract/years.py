"""Years, decades, centuries, quarters, seasons and holidays as said."""

from __future__ import annotations

from typing import Any

from reconcile.extract.calendar_dates import LAST_YEAR, STEPS, as_listed, date, year_at, year_behind
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import counted_noun
from reconcile.extract.quantities import hedge_before

_LIKELY_YEARS = range(1900, 2051)  # read as years even where only a name stands before them


def read_year_word(line: Line, i: int) -> Found | None:
    """“Jahr 2014”, “Jahre 1989”."""
    year = year_at(line, i + 1)
    if year is None:
        return None
    return date(i, i + 1, shape="calendar", grain="year", year=year)


def read_year(line: Line, i: int) -> Found | None:
    """“2014” with nothing that it could count behind it; “2013/14”."""
    stroke = line.words[i].partition("/")
    if stroke[1]:
        return _year_pair(line, i, stroke[0], stroke[2])
    year = year_at(line, i)
    if year is None or (line.glued(i) and line.words[i - 1] not in "(„\"'–-/"):
        return None
    if line.glued(i + 1) and line.lower_at(i + 1) in "%_$€":
        return None
    before = line.lower_at(i - 1)
    if before in line.language.words("not_figures.dateline") and i <= 1:
        return None
    if _counts_something(line, i):
        return None
    when = {"shape": "calendar", "grain": "year", "year": year}
    if before in line.language.words("dates.prepositions") or before in ("(", ""):
        return date(i, i, **when)
    if line.is_capital(i - 1) and not line.entries[i - 1].calendar:
        concept = line.entries[i - 1].concept
        event = concept is not None and line.language.concepts[concept].event
        return date(i, i, **when) if event or year in _LIKELY_YEARS else None
    hedged = hedge_before(line, i)[0] != "none"
    return date(i, i, **when) if year in _LIKELY_YEARS and not hedged else None


def _year_pair(line: Line, i: int, first: str, second: str) -> Found | None:
    """“2013/14”: a season, or the turn of two years."""
    if len(first) != 4 or len(second) not in (2, 4) or not (first + second).isdecimal():
        return None
    end = int(second) if len(second) == 4 else int(first) // 100 * 100 + int(second)
    if end != int(first) + 1:
        return None
    return date(i, i, shape="calendar", grain="year", year=int(first), end_year=end)


def _counts_something(line: Line, i: int) -> bool:
    """Whether a unit or a plural stands behind the number: "2000 Menschen", "1845 meters"."""
    language = line.language
    if not line.is_word(i + 1) and line.lower_at(i + 1) not in "%€$":
        return False
    tables = ("units", "currencies", "numbers.scales", "time_units")
    if any(language.phrases(t).at(line.lower, i + 1) for t in tables if i + 1 < len(line)):
        return True
    nouns_have_capitals = language.nouns_have_capitals
    if nouns_have_capitals:
        return line.is_capital(i + 1) and line.lower_at(i - 1) not in language.words(
            "dates.prepositions"
        )
    return (
        line.lower_at(i - 1) not in language.words("dates.prepositions")
        and counted_noun(line, i + 1) is not None
    )


def read_decade(line: Line, i: int) -> Found | None:
    """“1990s”, “1990er Jahre”."""
    year = year_at(line, i)
    if year is None or year % 10:
        return None
    suffix = line.language.phrases("dates.decade_suffixes").at(line.lower, i + 1)
    if suffix is None or not line.glued(i + 1):
        return None
    last = suffix[1] - 1
    if line.language.phrases("time_units").at(line.lower, suffix[1]):
        last = suffix[1]
    return date(i, last, shape="calendar", grain="decade", year=year)


def read_ordinal_time(line: Line, i: int) -> Found | None:
    """“zweiten Quartal 2023”, “2. Quartal”, “first half”, “19. Jahrhundert”."""
    ordinal = ordinal_at(line, i)
    if ordinal is None:
        return None
    number, end = ordinal
    century = line.language.phrases("time_units").at(line.lower, end)
    if century and century[0] == "century":
        year = (number - 1) * 100
        if not 0 < year < LAST_YEAR:
            return None
        return date(i, century[1] - 1, shape="calendar", grain="century", year=year)
    unit = line.language.phrases("quarters").at(line.lower, end)
    if unit is None:
        return None
    kind, end = unit
    if number > (4 if kind == "Q" else 2):
        return None
    when: dict[str, Any] = {"shape": "quarter", "part": f"{kind}{number}"}
    when["grain"] = "quarter" if kind == "Q" else "half"
    year_of, after = year_behind(line, end)
    if year_of is not None:
        return date(i, after - 1, **when, year=year_of)
    over = end + (line.lower_at(end) in line.language.words("dates.of"))
    over += line.lower_at(over) in line.language.words("dates.article_before")
    deictic = line.language.deictic.at(line.lower, over) if over < len(line) else None
    if deictic and deictic[0].grain == "year":
        return date(i, deictic[1] - 1, **when, offset=float(deictic[0].offset))
    direction = line.language.inflected("directions").at(line.lower, over)
    if direction and direction[1] < len(line):
        year_unit = line.language.phrases("time_units").at(line.lower, direction[1])
        if year_unit and year_unit[0] == "year":
            step = float(STEPS[direction[0]])
            return date(i, year_unit[1] - 1, **when, offset=step)
    return date(i, end - 1, **when)


def ordinal_at(line: Line, i: int) -> tuple[int, int] | None:
    """An ordinal at `i` and the word after it: "zweiten", "2.", "2nd"."""
    word = line.language.inflected("numbers.ordinals").at(line.lower, i)
    if word:
        return int(word[0]), word[1]
    digits = line.lower_at(i)
    if not digits.isdecimal() or len(digits) > 3 or not line.glued(i + 1):
        return None
    marker = line.language.get("dates.day_marker")
    suffixes = line.language.words("dates.day_suffixes")
    after = line.lower_at(i + 1)
    return (int(digits), i + 2) if after == marker or after in suffixes else None


def read_season(line: Line, i: int) -> Found | None:
    """“Sommer 2013”, “im Sommer”."""
    season = line.language.phrases("seasons").at(line.lower, i)
    if season is None:
        return None
    year, end = year_behind(line, season[1])
    when: dict[str, Any] = {"shape": "season", "part": season[0], "grain": "season"}
    if year is not None:
        return date(i, end - 1, **when, year=year)
    before = line.lower_at(i - 1) in line.language.words("dates.season_before")
    return date(i, season[1] - 1, **when) if before else None


def read_holiday(line: Line, i: int) -> Found | None:
    """“Weihnachten”, “Easter 2021”."""
    holiday = line.language.phrases("holidays").at(line.lower, i)
    if holiday is None or not as_listed(line, i, "holidays"):
        return None
    year, end = year_behind(line, holiday[1])
    return date(i, end - 1, shape="holiday", holiday=holiday[0], grain="day", year=year)
