"""Reading language files, and saying what is wrong with one."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from reconcile.languages.checks import faults
from reconcile.languages.concepts import Concept
from reconcile.languages.language import Language
from reconcile.languages.vocabulary import Vocabulary
from reconcile.values.units import define

NOTHING = Vocabulary()
SHARED = ("concepts.toml", "names.toml")


class LanguageError(ValueError):
    """A language file that cannot be used; the message names file and key."""


class Languages:
    """All languages of one run, by code; and every concept that one of them has words for."""

    def __init__(self, languages: Mapping[str, Language], concepts: Mapping[str, Concept]) -> None:
        self._languages = languages
        self._regional: dict[str, Language] = {}
        self.concepts = concepts

    def __contains__(self, tag: str) -> bool:
        return tag.split("-")[0] in self._languages

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def find(self, tag: str) -> Language | None:
        """The language of a BCP 47 tag, as its region has it; None where there is none."""
        if tag not in self:
            return None
        return self[tag]

    def __getitem__(self, tag: str) -> Language:
        """The language of a BCP 47 tag, as its region has it; `KeyError` where there is none."""
        if tag not in self._regional:
            code, *subtags = tag.split("-")
            region = next((s.upper() for s in subtags if len(s) == 2), None)
            self._regional[tag] = self._languages[code].in_region(region)
        return self._regional[tag]


def load(folders: tuple[Path, ...] = (), own: Vocabulary = NOTHING) -> Languages:
    """Every language that ships, then those of `folders`, which may replace one by its code.

    All of them with what `own` has for them, whose units are known from now on.

    `LanguageError` for a file that cannot be used.
    """
    define(own.units)
    return _load(folders, own)


@lru_cache(maxsize=8)
def _load(folders: tuple[Path, ...], own: Vocabulary) -> Languages:
    home = resources.files(__package__)
    shipped = [f for f in home.iterdir() if f.name.endswith(".toml") and f.name not in SHARED]
    models = [_toml(f) for f in sorted(shipped, key=lambda f: f.name)]
    further = [f for folder in folders for f in sorted(folder.glob("*.toml"))]
    concepts = {
        key: _concept(key, entry) for key, entry in _toml(home.joinpath("concepts.toml")).items()
    }
    names = own.beside(_toml(home.joinpath("names.toml")))
    languages = {}
    everything = dict(concepts)
    for file in [*models, *(_checked(f, _toml(f), models) for f in further)]:
        data = own.over(file)
        named = {c for group in ("concepts", "predicates", "verbs") for c in data.get(group, {})}
        mine = concepts | {c: Concept(c) for c in sorted(named - concepts.keys())}
        everything |= mine
        languages[data["code"]] = Language(data["code"], data, mine, names)
    return Languages(languages, everything)


def _concept(id: str, entry: dict[str, Any]) -> Concept:
    traits: Any = {k: tuple(v) if isinstance(v, list) else v for k, v in entry.items()}
    return Concept(id, **traits)


def _checked(file: Any, data: dict[str, Any], models: list[dict[str, Any]]) -> dict[str, Any]:
    fault = next(faults(data, models), None)
    if fault is not None:
        raise LanguageError(f"{file}: {fault}")
    return data


def _toml(file: Any) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LanguageError(f"{file}: {error}") from error
