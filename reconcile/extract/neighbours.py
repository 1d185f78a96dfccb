"""What must stand right beside a word for a reader of times to find anything there.

Most numbers count something, and most "the" and "first" begin nothing of the calendar. A reader
that cannot do without a neighbour says so here, by tables of the language file, and each word knows
for which readers it is one: where no neighbour fits, no reader is called. What a word says to a
figure beside it stands in `beside.py`.
"""

from __future__ import annotations

from collections.abc import Mapping

from reconcile.languages import Language

Roles = frozenset[str]
_NONE: Roles = frozenset()

# What ends right before the word, and what begins right behind it: one of these must.
_BEFORE: dict[str, tuple[str, ...]] = {
    "clock": ("clock.at", "clock.from"),
    "bare_hour": ("clock.bare_at", "dates.to", "ranges.and"),
    "day": ("dates.day_alone", "dates.article_before", "dates.to", "dates.joining"),
    "unit": ("offsets.bare_before",),
}
_CALENDAR = ("weekdays", "months", "time_units", "quarters")
_BEHIND: dict[str, tuple[str, ...]] = {
    "clock": (
        *("clock.after", "clock.after_at", "clock.joined", "clock.half", "clock.zones"),
        *("dates.to", "ranges.and"),
    ),
    "zoned_clock": ("clock.half", "clock.zones"),
    "spoken_clock": (
        *("clock.spoken_after", "clock.after_at", "clock.joined", "clock.minutes_past"),
        *("time_units=minute", "numbers.and"),
    ),
    "bare_hour": (
        *("clock.minutes_past", "time_units=minute", "clock.before_part", "clock.parts"),
        *("dates.to", "ranges.and"),
    ),
    "half_hour": (),
    "joined_date": (),
    "iso": (),
    "spaced_date": (),
    "day": (
        *("dates.day_suffixes", "dates.of", "months"),
        *("dates.to", "dates.joining", "dates.night_to"),
    ),
    "marked_day": ("dates.day_marker",),
    "old_year": ("dates.era", "dates.era_ours", "dates.decade_suffixes"),
    "decade": ("dates.decade_suffixes",),
    "numbered_time": ("dates.day_marker", "dates.day_suffixes"),
    "ordinal_time": (
        *(*_CALENDAR, "halves", "holidays.numbered", "dates.of", "dates.to", "dates.joining"),
    ),
    "direction": (
        *(*_CALENDAR, "seasons", "parts_of_day", "weekend", "working_week", "holidays"),
        *("offsets.both", "offsets.few"),
    ),
    "year_word": (),
    "week_of": ("dates.week_of", "dates.week_until"),
    "unit": ("sets.per", "offsets.later_after", "offsets.earlier_after", "time_units"),
}
# The same of marks, of numbers however they are written, and of digits alone.
_MARKS = {
    "joined_date": "-/",
    "ordinal_time": "-",
    "iso": "-",
    "spaced_date": ".",
    "day": "/",
    "spoken_clock": "-",
}
_NUMBERS = frozenset(("half_hour", "ordinal_time", "direction", "spoken_clock"))
_DIGITS = _NUMBERS | {"spaced_date", "year_word"}
_CHOOSY = frozenset(_BEFORE) | frozenset(_BEHIND)


class Neighbours:
    """For which readers the words of a language stand right before, or behind, what they read."""

    def __init__(self, language: Language, openers: Mapping[str, tuple[str, ...]]) -> None:
        before: dict[str, set[str]] = {}
        behind: dict[str, set[str]] = {}
        for role, path in ((r, p) for r, paths in _BEFORE.items() for p in paths):
            for phrase, _ in language.tables[path]:
                before.setdefault(phrase[-1], set()).add(role)
        for role, path in ((r, p) for r, paths in _BEHIND.items() for p in paths):
            for word in _begun(language, path):
                behind.setdefault(word, set()).add(role)
        for role, mark in ((r, m) for r, marks in _MARKS.items() for m in marks):
            behind.setdefault(mark, set()).add(role)
        for word in language.joined_weekdays:
            behind.setdefault(word, set()).add("direction")
        # Words that say something only together with the next one: "the day before".
        self._together: set[tuple[str, str]] = set()
        for role, paths in openers.items():
            phrases = [phrase for path in paths for phrase, _ in language.tables[path]]
            alone = {phrase[0] for phrase in phrases if len(phrase) == 1}
            for phrase in (phrase for phrase in phrases if len(phrase) > 1):
                behind.setdefault(phrase[1], set()).add(role)
                if phrase[0] not in alone:
                    self._together.add((phrase[0], role))
        self._before = {word: frozenset(roles) for word, roles in before.items()}
        self._behind = {word: frozenset(roles) for word, roles in behind.items()}

    def before(self, word: str) -> Roles:
        """The readers that find something right behind this word only, or some other."""
        return self._before.get(word, _NONE)

    def behind(self, word: str) -> Roles:
        """The readers that find something right before this word only, or some other."""
        return self._behind.get(word.rstrip("0123456789") or word, _NONE)  # "14h30"

    def of_numbers(self, *, digit: bool) -> Roles:
        """Those that find something right before a number, or one in digits."""
        return _DIGITS if digit else _NUMBERS

    @property
    def words(self) -> set[str]:
        """All that stand beside something for a reader."""
        return {*self._before, *self._behind}

    def alone(self, word: str, roles: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the readers of a word that may find something whatever stands beside it."""
        alone = tuple(r for r in roles if r not in _CHOOSY and (word, r) not in self._together)
        return roles if alone == roles else alone


def _begun(language: Language, path: str) -> set[str]:
    """The first words of a table's phrases, or of those with one payload: "time_units=minute"."""
    table, _, payload = path.partition("=")
    if isinstance(word := language.get(table), str):
        return {word}
    return {phrase[0] for phrase, said in language.tables[table] if payload in ("", said)}
