"""What words of several languages stand for, and which of it a noun does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.languages.tokens import words_of
from reconcile.values.units import conversion, known

if TYPE_CHECKING:
    from reconcile.languages.language import Language

SHORTEST_HEAD = 4  # letters of a compound's head


@dataclass(frozen=True)
class Concept:
    """What words of several languages stand for; see concepts.toml."""

    id: str
    moves: bool = False
    event: bool = False
    phase: bool = False
    generic: bool = False
    people: bool = False
    things: bool = False
    toll: bool = False
    whole: bool = False
    rate: bool = False
    activity: bool = False
    change: bool = False
    kind_of: str | None = None
    amounts_to: str | None = None
    kinds: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()

    @property
    def is_a_name(self) -> bool:
        """Whether it says no more than what those counted are called, in every language."""
        return not (self.kinds or self.event)

    @property
    def are_people(self) -> bool | None:
        """Whether those counted are people; None where it may be said of either."""
        return True if self.people else False if self.is_a_name or self.things else None

    def has_size(self, kind: str, unit: str | None) -> bool:
        """Whether a claim of this kind, in this unit, can say how large it is."""
        if kind != "measure" or not self.dimensions:
            return kind in self.kinds
        return unit is not None and known(unit) and conversion(unit).dimension in self.dimensions

    def is_change(self, unit: str | None) -> bool:
        """Whether a figure of it in this unit is itself a change."""
        return self.change or (self.rate and unit == "percent")


@lru_cache(maxsize=65536)
def concept_of(noun: str, language: Language) -> str | None:
    """The concept that a lemma stands for, by itself or by the head of the compound."""
    nouns = language.phrases("concepts")
    low = noun.lower()
    exact = nouns.by_first.get(low)
    if exact and len(exact[-1][0]) == 1:
        return exact[-1][1]
    words = words_of(low)
    if len(words) > 1:
        whole = nouns.at(words, 0)
        if whole and whole[1] == len(words):
            return whole[0]
    if not language.has_compounds or low[-SHORTEST_HEAD:] not in _ends_of_heads(language):
        return None
    never = language.words("nouns.no_heads")
    for cut in range(1, len(low) - SHORTEST_HEAD + 1):
        head = nouns.by_first.get(low[cut:])
        if head and len(head[-1][0]) == 1 and low[cut:] not in never:
            return head[-1][1]
    return None


@lru_cache(maxsize=64)
def _ends_of_heads(language: Language) -> frozenset[str]:
    """The last letters of all words that stand for a concept by themselves."""
    concepts = language.phrases("concepts")
    return frozenset(phrase[0][-SHORTEST_HEAD:] for phrase, _ in concepts if len(phrase) == 1)
