"""Words of the user's own, laid over those of the language files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reconcile.languages.language import laid_over


@dataclass(frozen=True)
class Vocabulary:
    """Concepts with words for them, a language at a time, and names that stand for one thing."""

    concepts: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    """Language, concept, words: they mean that concept, and no other that they may have meant."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What they are known by here, names."""

    def over(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """A language file with these concepts."""
        own = {
            concept: list(words) for code, concept, words in self.concepts if code == data["code"]
        }
        return laid_over({"concepts": own}, data) if own else data

    def beside(self, names: Mapping[str, Any]) -> Mapping[str, Any]:
        """`names.toml` with these aliases, before the names that it has."""
        own = {key: {"names": list(said), "adjectives": []} for key, said in self.aliases}
        return {**names, "organisations": {**own, **names["organisations"]}}
