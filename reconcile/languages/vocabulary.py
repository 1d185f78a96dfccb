"""Words and units of the user's own, laid over those of the language files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reconcile.languages.language import laid_over


@dataclass(frozen=True)
class Vocabulary:
    """Concepts and units with words for them, a language at a time; names of one thing."""

    concepts: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    """Language, concept, words: they mean that concept, and no other that they may have meant."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What they are known by here, names."""
    units: tuple[tuple[str, str], ...] = ()
    """Name and definition, as `values.units.define` takes them."""
    unit_words: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    """Language, unit, words, as for concepts."""

    def over(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """A language file with these concepts and units."""
        for table, entries in (("concepts", self.concepts), ("units", self.unit_words)):
            own = {key: list(words) for code, key, words in entries if code == data["code"]}
            data = laid_over({table: own}, data) if own else data
        return data

    def beside(self, names: Mapping[str, Any]) -> Mapping[str, Any]:
        """`names.toml` with these aliases, before the names that it has."""
        own = {key: {"names": list(said), "adjectives": []} for key, said in self.aliases}
        return {**names, "organisations": {**own, **names["organisations"]}}
