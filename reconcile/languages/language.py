"""One language as its file has it, and the look-ups that the stages ask for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Generic, TypeVar

from reconcile.languages.concepts import Concept
from reconcile.languages.number_words import MECHANISMS, Plain
from reconcile.languages.tokens import folded, words_of

T = TypeVar("T")


@dataclass(frozen=True)
class Phrases(Generic[T]):
    """Phrases of one or more words, each with what it stands for; the longest one wins."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]

    @classmethod
    def of(cls, entries: Iterable[tuple[str, T]], *, fold: bool = True) -> Phrases[T]:
        """Phrases from (surface, payload); matched in lower case unless `fold` is false."""
        grouped: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for surface, payload in entries:
            words = tuple(words_of(folded(surface) if fold else surface))
            grouped.setdefault(words[0], []).append((words, payload))
        return cls({w: tuple(sorted(g, key=lambda e: -len(e[0]))) for w, g in grouped.items()})

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], T]]:
        """Every phrase as its words, with what it stands for."""
        return (entry for entries in self.by_first.values() for entry in entries)

    @property
    def first_words(self) -> set[str]:
        """What a phrase of it may begin with."""
        return set(self.by_first)

    def at(self, words: Sequence[str], i: int) -> tuple[T, int] | None:
        """What begins at word `i`, and the index after it."""
        begun = self.by_first.get(words[i]) if i < len(words) else None
        if begun is None:
            return None
        for phrase, payload in begun:
            n = len(phrase)
            if n == 1 or tuple(words[i : i + n]) == phrase:
                return payload, i + n
        return None

    def before(self, words: Sequence[str], i: int) -> tuple[T, int] | None:
        """What ends right before word `i`, and the index where it starts; the longest one."""
        if i < 1 or i > len(words):
            return None
        ended = self._by_last.get(words[i - 1])
        if ended is None:
            return None
        for phrase, payload in ended:
            start = i - len(phrase)
            if start >= 0 and (start == i - 1 or tuple(words[start:i]) == phrase):
                return payload, start
        return None

    @cached_property
    def _by_last(self) -> dict[str, list[tuple[tuple[str, ...], T]]]:
        grouped: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for entries in self.by_first.values():
            for phrase, payload in entries:
                grouped.setdefault(phrase[-1], []).append((phrase, payload))
        for entries_ in grouped.values():
            entries_.sort(key=lambda e: -len(e[0]))
        return grouped


@dataclass(frozen=True)
class Deixis:
    """A word that points from the anchor: `offset` steps of `grain`, in a `part` of the day.

    `shape`, where it is not the anchor's own time that is stepped from; `mod`: start, middle, end.
    """

    grain: str
    offset: int
    part: str | None = None
    shape: str = "offset"
    mod: str | None = None


class _Made(dict[str, T]):
    """What is made from a path when it is first asked for, and kept."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, path: str) -> T:
        made = self[path] = self._make(path)
        return made


@dataclass(frozen=True, eq=False)
class Language:
    """One language: the TOML as it stands, and the look-ups that the stages ask for."""

    code: str
    data: Mapping[str, Any]
    concepts: Mapping[str, Concept]
    names: Mapping[str, Any]
    region: str | None = None
    _values: dict[str, Any] = field(default_factory=dict, init=False, repr=False)

    def get(self, path: str, default: Any = None) -> Any:
        """A value of the TOML by dotted path."""
        try:
            found = self._values[path]
        except KeyError:
            found = self._values[path] = self._value(path)
        return default if found is None else found

    def _value(self, path: str) -> Any:
        value: Any = self.data
        for key in path.split("."):
            if not isinstance(value, Mapping) or key not in value:
                return None
            value = value[key]
        return value

    @cached_property
    def lists(self) -> Mapping[str, frozenset[str]]:
        """The lists of the TOML by path, as sets of lower-case words."""
        return _Made(lambda path: frozenset(w.lower() for w in self.get(path, [])))

    @cached_property
    def tables(self) -> Mapping[str, Phrases[Any]]:
        """The tables of the TOML by path: `payload = [surfaces]`, or a list (payload: itself).

        A path with `+` before it has stems, which take the language's adjective endings.
        """
        return _Made(self._table)

    def _table(self, path: str) -> Phrases[Any]:
        if path == "deictic":
            return self.deictic
        if path == "terms":
            return self.terms
        return self.pointed if path == "pointed" else Phrases.of(self.surfaces(path))

    def surfaces(self, path: str) -> Iterable[tuple[str, str]]:
        """All that a table lists, in every form, each with what it stands for."""
        if not path.startswith("+"):
            return self._declined(_entries(self.get(path, {})))
        stems = _entries(self.get(path[1:], {}))
        return [(stem + end, payload) for stem, payload in stems for end in self.endings]

    def _declined(self, surfaces: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
        """The surfaces as they are; a stem with `~` for its ending takes each of them in turn."""
        for surface, payload in surfaces:
            for ending in self.endings if "~ " in surface else [""]:
                yield surface.replace("~ ", f"{ending} "), payload

    def words(self, path: str) -> frozenset[str]:
        """A list of the TOML as a set of lower-case words."""
        return self.lists[path]

    def phrases(self, path: str) -> Phrases[str]:
        """A table `payload = [surfaces]`, or a list (payload: the surface itself)."""
        return self.tables[path]

    def inflected(self, path: str) -> Phrases[str]:
        """As `phrases`, the surfaces being stems that take the language's adjective endings."""
        return self.tables[f"+{path}"]

    @cached_property
    def nouns_have_capitals(self) -> bool:
        """Whether every noun is written with a capital letter."""
        return bool(self.get("mechanisms.nouns") == "capitalised")

    @cached_property
    def nouns_go_first(self) -> bool:
        """Whether adjectives follow their noun, but for those that the file lists."""
        return bool(self.get("mechanisms.nouns") == "first")

    @cached_property
    def has_compounds(self) -> bool:
        """Whether nouns are joined in one word, of which the last is the head."""
        return bool(self.get("mechanisms.compounds", True))

    @cached_property
    def endings(self) -> list[str]:
        """Endings that adjectives take; the bare stem is one where it is listed."""
        return list(self.get("mechanisms.adjective_endings", [""]))

    @cached_property
    def written_with_capitals(self) -> frozenset[str]:
        """Which of months, weekdays and holidays the file writes with capital letters."""
        return frozenset(
            path
            for path in ("months", "weekdays", "holidays")
            if any(surface[0].isupper() for surface, _ in _entries(self.get(path, {})))
        )

    @cached_property
    def small_holidays(self) -> frozenset[tuple[str, ...]]:
        """Names of holidays that the file writes without any capital letter, as their words."""
        names = (surface for surface, _ in _entries(self.get("holidays", {})))
        return frozenset(tuple(words_of(folded(name))) for name in names if name.islower())

    @cached_property
    def nominalised(self) -> tuple[str, ...]:
        """Stems of adjectives that stand for people: "Verletzt", with any ending."""
        return tuple(self.get("nominalised.stems", ()))

    @cached_property
    def streets(self) -> tuple[str, ...]:
        """What the name of a street ends in, or the words for one."""
        return tuple(self.get("not_figures.street", ()))

    def patterns(self, path: str) -> list[re.Pattern[str]]:
        r"""Regular expressions of the TOML; `\p{Ll}` and `\p{Lu}` as in Polars."""
        sources = self.get(path, [])
        return [_compile(s) for s in ([sources] if isinstance(sources, str) else sources)]

    @cached_property
    def numbers(self) -> Plain:
        """How its number words are read, by the mechanism that its file names."""
        name = self.get("mechanisms.number_words", "plain")
        return MECHANISMS[name](self.get("numbers", {}))

    @cached_property
    def joined_weekdays(self) -> Mapping[str, tuple[int, str]]:
        """Weekday and part of the day in one word, "dienstagmorgen", to both."""
        days, parts = self.phrases("weekdays").by_first, self.phrases("parts_of_day").by_first
        return {
            day + part: (int(days[day][0][1]), parts[part][0][1]) for day in days for part in parts
        }

    @cached_property
    def pointed(self) -> Phrases[str]:
        """A unit or a part of the calendar with a direction behind it: "semaine dernière"."""
        directions = [
            (stem + ending, towards)
            for stem, towards in _entries(self.get("directions_behind", {}))
            for ending in self.endings
        ]
        calendar = ("time_units", "weekend", "seasons", "months", "weekdays", "parts_of_day")
        return Phrases.of(
            (f"{noun} {direction}", towards)
            for path in calendar
            for noun, _ in _entries(self.get(path, {}) if directions else {})
            for direction, towards in directions
        )

    @cached_property
    def terms(self) -> Phrases[str]:
        """Concepts named by several words: "Consumer price index", "taux de chômage"."""
        named = _entries(self.get("concepts", {}))
        return Phrases.of(
            (words, concept)
            for words, concept in named
            if " " in words and not self.concepts[concept].is_a_name
        )

    @cached_property
    def deictic(self) -> Phrases[Deixis]:
        """Words that point from the anchor: heute, gestern, Vorjahr."""
        return Phrases.of((w, Deixis(**d)) for w, d in self.get("deictic", {}).items())

    @cached_property
    def places(self) -> Phrases[str]:
        """Names and adjectives of places, to their key."""
        return Phrases.of(self._names("places"))

    @cached_property
    def organisations(self) -> Phrases[str]:
        """Names of organisations, to their key."""
        return Phrases.of(self._names("organisations"))

    def in_region(self, region: str | None) -> Language:
        """The language as its file has it under `[region.XX]`; itself where nothing is there."""
        own = self.get(f"region.{region}")
        if not own:
            return self
        return replace(self, data=laid_over(own, self.data), region=region)

    def _names(self, group: str) -> Iterable[tuple[str, str]]:
        endings = {"", *self.get("mechanisms.adjective_endings", [])}
        for key, entry in self.names[group].items():
            for name in entry["names"]:
                yield name, key
            for stem in entry["adjectives"]:
                for ending in sorted(endings):
                    yield stem + ending, key


def laid_over(own: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """Tables key by key; a region's surfaces mean what the region says, and nothing beside it."""
    merged = dict(data)
    taken = {w for surfaces in own.values() if isinstance(surfaces, list) for w in surfaces}
    for key, value in data.items():
        if taken and isinstance(value, list):
            merged[key] = [w for w in value if w not in taken]
    for key, value in own.items():
        if isinstance(value, Mapping):
            merged[key] = laid_over(value, data.get(key, {}))
        elif isinstance(value, list):
            merged[key] = [*merged.get(key, []), *value]
        else:
            merged[key] = value
    return merged


def _entries(table: Any) -> Iterable[tuple[str, str]]:
    if isinstance(table, Mapping):
        for payload, surfaces in table.items():
            if isinstance(surfaces, list):
                for surface in surfaces:
                    yield surface, payload
            elif isinstance(surfaces, str):
                yield payload, surfaces
    else:
        for surface in table:
            yield surface, surface


def _compile(source: str) -> re.Pattern[str]:
    r"""A pattern of a language file for Python's `re`, which knows no `\p{Ll}`."""
    return re.compile(
        source.replace("\\p{Ll}", "[a-zäöüßàâçéèêëîïôûùæœ]").replace(
            "\\p{Lu}", "[A-ZÄÖÜÀÂÇÉÈÊËÎÏÔÛÙÆŒ]"
        )
    )
