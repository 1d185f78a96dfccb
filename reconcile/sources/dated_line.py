"""The line of a text that says when it was published: “Stand: 12.01.2026, 14:30 Uhr”.

Read where nothing else tells the day. A line that is prose, and only has a date in it, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from reconcile.languages import Language
from reconcile.languages.tokens import folded, words_of

_LONGEST = 160  # characters of such a line; of a dateline, what stands before the date
_FIRST, _LAST = 12, 8  # lines of a text in which it stands
_OPENING = 4  # lines among which a dateline, or a date alone, stands
_PLACE = 5  # words of a dateline's place
_BEFORE_A_DAY, _BEFORE_A_CLOCK = 3, 2  # words and marks
_NOON = 12
_MONTHS = 12
_SEPARATORS = frozenset("|·•–—/>»")  # no brackets: "(Stand: 1. Jänner 2021)" is of a figure
_BEFORE_TEXT = frozenset("–—-(:")
_SPACES = frozenset((",", ".", ":", "-"))
_NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4}|\d\d)", re.ASCII)
_NUMBER = re.compile(r"\d{1,4}", re.ASCII)
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.][0-5]\d)?", re.ASCII)
_ISO_CLOCK = re.compile(r"t?\d{1,2}|h\d\d|\d{1,2}:\d\d(?::\d\d)?", re.ASCII)

_CLOCK_WORDS = ("clock", "before_noon", "after_noon")

Date = tuple[datetime, int]  # and the index of the word behind it


def in_lines(text: str, language: Language) -> str | None:
    """The day that a line of the text says it was published on, ISO 8601, or None.

    A line of its first publication goes before a dateline, that before one of its last change.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    ends = [*lines[:_FIRST], *lines[max(_FIRST, len(lines) - _LAST) :]]
    said = [words_of(folded(line.strip())) for line in ends if len(line) <= _LONGEST]
    for found in (
        (_labelled(words, language, "publication.published") for words in said),
        (_dateline(line.strip(), language) for line in lines[:_OPENING]),
        (_labelled(words, language, "publication.updated") for words in said),
    ):
        day = next((day for day in found if day is not None), None)
        if day is not None:
            return day
    return None


def _labelled(words: Sequence[str], language: Language, path: str) -> str | None:
    """“Veröffentlicht am 12.1.2022 | …”: behind a word for it that begins a part of a line."""
    labels = language.phrases(path)
    for i in range(len(words)):
        if i and words[i - 1] not in _SEPARATORS:
            continue
        label = labels.at(words, i)
        date = _date(words, label[1], language) if label else None
        if date is not None and _ends(words, date[1], language):
            return _iso(date, words, language)
    return None


def _dateline(line: str, language: Language) -> str | None:
    """“Wien, 7. Jänner 2022 –”, or a date with nothing else, at the head of a text."""
    words = words_of(folded(line[:_LONGEST]))
    date = _date(words, 0, language)
    if date is not None:
        alone = len(line) <= _LONGEST and _ends(words, date[1], language, of_line=True)
        return _iso(date, words, language) if alone else None
    if not line[0].isupper():
        return None
    for comma in (i for i, word in enumerate(words[: _PLACE + 1]) if word == ","):
        date = _date(words, comma + 1, language)
        if date is None:
            continue
        behind = date[1] + (words[date[1] : date[1] + 1] == ["."])
        text_follows = behind < len(words) and words[behind] in _BEFORE_TEXT
        if text_follows or _ends(words, date[1], language, of_line=True):
            return _iso(date, words, language)
    return None


def _ends(words: Sequence[str], i: int, language: Language, *, of_line: bool = False) -> bool:
    """Whether nothing but a clock time stands between a date and the end of its part of a line."""
    clock = [language.phrases(f"publication.{name}") for name in _CLOCK_WORDS]
    labels = [language.phrases(f"publication.{name}") for name in ("published", "updated")]
    while i < len(words):
        word = words[i]
        if not of_line and (word in _SEPARATORS or any(found.at(words, i) for found in labels)):
            return True
        named = next((found for table in clock if (found := table.at(words, i))), None)
        if named is not None:
            i = named[1]
        elif word in _SPACES or _CLOCK.fullmatch(word) or _ISO_CLOCK.fullmatch(word):
            i += 1
        else:
            return False
    return True


def _date(words: Sequence[str], i: int, language: Language) -> Date | None:
    """A day with month and year at word `i`, or behind its weekday and marks."""
    i = _to_day(words, i, language)
    for parts, end in _parts(words, i, language):
        year, month, day = parts
        try:
            return datetime(year + 2000 * (year < 100), month, day), end
        except ValueError:
            continue
    return None


def _parts(
    words: Sequence[str], i: int, language: Language
) -> Iterator[tuple[tuple[int, int, int], int]]:
    """Year, month and day, and the index behind, in each of the ways in which they are written."""
    if i >= len(words):
        return
    numeric = _NUMERIC.fullmatch(words[i])
    if numeric is not None:
        first, second, year = map(int, numeric.groups())
        month_first = "/" in words[i] and language.get("dates.order") == "mdy"
        # 12/01/2022 is a day in January or in December, by a country that is not known.
        if not (month_first and language.region is None and max(first, second) <= _MONTHS):
            yield ((year, first, second) if month_first else (year, second, first)), i + 1
    if list(words[i + 1 : i + 4 : 2]) == ["-", "-"]:
        iso = [words[k] for k in (i, i + 2, i + 4) if k < len(words)]
        if len(iso) == 3 and all(_NUMBER.fullmatch(w) for w in iso) and len(iso[0]) == 4:
            yield (int(iso[0]), int(iso[1]), int(iso[2])), i + 5
    day = _day(words, i, language)
    if day is not None:  # 12. Jänner 2022, 12 January 2022
        month = language.phrases("months").at(words, day[1])
        year_at = _skip(words, month[1]) if month else -1
        if month and _is_year(words, year_at):
            yield (int(words[year_at]), int(month[0]), day[0]), year_at + 1
    month = language.phrases("months").at(words, i)
    day = _day(words, month[1], language) if month else None
    if month and day is not None:  # January 12, 2022
        year_at = _skip(words, day[1])
        if _is_year(words, year_at):
            yield (int(words[year_at]), int(month[0]), day[0]), year_at + 1


def _day(words: Sequence[str], i: int, language: Language) -> tuple[int, int] | None:
    """The number of a day, and the index behind it and its mark: “12.”, “12th”, “1er”."""
    if i >= len(words) or not _NUMBER.fullmatch(words[i]) or len(words[i]) > 2:
        return None
    behind = words[i + 1] if i + 1 < len(words) else ""
    marked = behind == "." or behind in language.words("dates.day_suffixes")
    return int(words[i]), i + 1 + marked


def _is_year(words: Sequence[str], i: int) -> bool:
    return 0 <= i < len(words) and len(words[i]) == 4 and bool(_NUMBER.fullmatch(words[i]))


def _to_day(words: Sequence[str], i: int, language: Language) -> int:
    """Behind marks, the weekday, and words such as "am" that stand before a day."""
    before_day = language.words("publication.before_day")
    tables = [language.phrases(path) for path in ("weekdays", "weekdays_short")]
    for _ in range(_BEFORE_A_DAY):
        i = _skip(words, i)
        named = next((found for table in tables if (found := table.at(words, i))), None)
        if named is not None:
            i = named[1]
        elif i < len(words) and words[i] in before_day:
            i += 1
    return i


def _skip(words: Sequence[str], i: int) -> int:
    while i < len(words) and words[i] in _SPACES:
        i += 1
    return i


def _iso(date: Date, words: Sequence[str], language: Language) -> str:
    """The day, with the clock time right behind it, if one is said."""
    day, i = date
    clock = language.phrases("publication.clock")
    for _ in range(_BEFORE_A_CLOCK):
        named = clock.at(words, i)
        i = named[1] if named else _skip(words, i)
    found = _CLOCK.fullmatch(words[i]) if i < len(words) else None
    if found is None:
        return day.date().isoformat()
    hour, minute = map(int, found.groups())
    if hour <= _NOON and language.phrases("publication.before_noon").at(words, i + 1):
        hour %= _NOON
    elif hour <= _NOON and language.phrases("publication.after_noon").at(words, i + 1):
        hour = hour % _NOON + _NOON
    return day.replace(hour=hour, minute=minute).isoformat(timespec="seconds")
