"""What each language says: one TOML file a language, read into one `Language` value.

No other room knows a word of any language. A language is data; where it differs in how it works
(how number words are built, how nouns are told), its TOML names one of a few mechanisms.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any, Generic, TypeVar

from reconcile.languages.tokens import words_of

T = TypeVar("T")
SHARED = ("concepts.toml", "names.toml")


class LanguageError(ValueError):
    """A language file that cannot be used; the message names file and key."""


@dataclass(frozen=True)
class Phrases(Generic[T]):
    """Phrases of one or more words, each with what it stands for; the longest one wins."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], T], ...]]

    @classmethod
    def of(cls, entries: Iterable[tuple[str, T]], *, fold: bool = True) -> Phrases[T]:
        """Phrases from (surface, payload); matched in lower case unless `fold` is false."""
        grouped: dict[str, list[tuple[tuple[str, ...], T]]] = {}
        for surface, payload in entries:
            words = tuple(words_of(surface.lower() if fold else surface))
            grouped.setdefault(words[0], []).append((words, payload))
        return cls({w: tuple(sorted(g, key=lambda e: -len(e[0]))) for w, g in grouped.items()})

    def at(self, words: Sequence[str], i: int) -> tuple[T, int] | None:
        """What begins at word `i`, and the index after it."""
        for phrase, payload in self.by_first.get(words[i], ()) if i < len(words) else ():
            n = len(phrase)
            if n == 1 or tuple(words[i : i + n]) == phrase:
                return payload, i + n
        return None

    @cached_property
    def longest(self) -> int:
        """Number of words of the longest phrase."""
        return max((len(p) for group in self.by_first.values() for p, _ in group), default=0)

    def before(self, words: Sequence[str], i: int) -> tuple[T, int] | None:
        """What ends right before word `i`, and the index where it starts."""
        for start in range(max(0, i - self.longest), i):
            found = self.at(words, start)
            if found and found[1] == i:
                return found[0], start
        return None


@dataclass(frozen=True)
class Concept:
    """What words of several languages stand for; see concepts.toml."""

    id: str
    moves: bool = False
    event: bool = False
    generic: bool = False


@dataclass(frozen=True)
class Deixis:
    """A word that points from the anchor: `offset` steps of `grain`, in a `part` of the day."""

    grain: str
    offset: int
    part: str | None = None


@dataclass(frozen=True, eq=False)
class Language:
    """One language: the TOML as it stands, and the look-ups that the stages ask for."""

    code: str
    data: Mapping[str, Any]
    concepts: Mapping[str, Concept]
    names: Mapping[str, Any]
    region: str | None = None
    _memo: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def get(self, path: str, default: Any = None) -> Any:
        """A value of the TOML by dotted path."""
        value: Any = self.data
        for key in path.split("."):
            if not isinstance(value, Mapping) or key not in value:
                return default
            value = value[key]
        return value

    def words(self, path: str) -> frozenset[str]:
        """A list of the TOML as a set of lower-case words."""
        return self._once(f"words {path}", lambda: frozenset(w.lower() for w in self.get(path, [])))

    def phrases(self, path: str) -> Phrases[str]:
        """A table `payload = [surfaces]`, or a list (payload: the surface itself)."""
        return self._once(f"phrases {path}", lambda: Phrases.of(_entries(self.get(path, {}))))

    def inflected(self, path: str) -> Phrases[str]:
        """As `phrases`, the surfaces being stems that take the language's adjective endings."""
        endings = self.get("mechanisms.adjective_endings", [""])
        return self._once(
            f"inflected {path}",
            lambda: Phrases.of(
                (stem + e, payload) for stem, payload in _entries(self.get(path, {})) for e in endings
            ),
        )

    def patterns(self, path: str) -> tuple[re.Pattern[str], ...]:
        """Regular expressions of the TOML; `\\p{Ll}` and `\\p{Lu}` as in Polars."""
        sources = self.get(path, [])
        sources = [sources] if isinstance(sources, str) else sources
        return self._once(f"patterns {path}", lambda: tuple(map(_compile, sources)))

    @property
    def deictic(self) -> Phrases[Deixis]:
        """Words that point from the anchor: heute, gestern, Vorjahr."""
        return self._once(
            "deictic",
            lambda: Phrases.of((w, Deixis(**d)) for w, d in self.get("deictic", {}).items()),
        )

    @property
    def places(self) -> Phrases[str]:
        """Names and adjectives of places, to their key."""
        return self._once("places", lambda: Phrases.of(self._names("places")))

    @property
    def organisations(self) -> Phrases[str]:
        """Names of organisations, to their key."""
        return self._once("organisations", lambda: Phrases.of(self._names("organisations")))

    def _names(self, group: str) -> Iterable[tuple[str, str]]:
        endings = {"", *self.get("mechanisms.adjective_endings", [])}
        for key, entry in self.names[group].items():
            for name in entry["names"]:
                yield name, key
            for stem in entry["adjectives"]:
                for ending in sorted(endings):
                    yield stem + ending, key

    def _once(self, key: str, make: Any) -> Any:
        if key not in self._memo:
            self._memo[key] = make()
        return self._memo[key]


class Languages:
    """All languages of one run, by code."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._languages = languages

    def __contains__(self, tag: str) -> bool:
        return tag.split("-")[0] in self._languages

    def __iter__(self) -> Iterable[str]:
        return iter(self._languages)

    def __getitem__(self, tag: str) -> Language:
        """The language of a BCP 47 tag; `KeyError` where there is none."""
        return self._languages[tag.split("-")[0]]


@lru_cache(maxsize=8)
def load(folders: tuple[Path, ...] = ()) -> Languages:
    """Every language that ships, then those of `folders`, which may replace one by its code."""
    home = resources.files(__package__)
    shipped = [f for f in home.iterdir() if f.name.endswith(".toml") and f.name not in SHARED]
    files = sorted(shipped, key=lambda f: f.name)
    files += [f for folder in folders for f in sorted(folder.glob("*.toml"))]
    concepts = {
        key: Concept(key, **entry)
        for key, entry in _toml(home.joinpath("concepts.toml")).items()
    }
    names = _toml(home.joinpath("names.toml"))
    languages = {}
    for file in files:
        data = _toml(file)
        if "code" not in data:
            raise LanguageError(f"{file}: `code` is missing; set it to the language's BCP 47 code")
        own = {c for group in ("concepts", "predicates") for c in data.get(group, {})}
        known = concepts | {c: Concept(c) for c in sorted(own - concepts.keys())}
        languages[data["code"]] = Language(data["code"], data, known, names)
    return Languages(languages)


def _toml(file: Any) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LanguageError(f"{file}: {error}") from error


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
    """A pattern of a language file for Python's `re`, which knows no `\\p{Ll}`."""
    return re.compile(source.replace("\\p{Ll}", "[a-zäöüßàâçéèêëîïôûùæœ]").replace("\\p{Lu}", "[A-ZÄÖÜÀÂÇÉÈÊËÎÏÔÛÙÆŒ]"))
