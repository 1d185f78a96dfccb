"""Number and unit in one word: "dreitägig", "zweiwöchigen", "achtjährig"."""

from __future__ import annotations

from functools import lru_cache

from reconcile.languages import Language

_MOST = 100  # the largest number that is joined to a unit


@lru_cache(maxsize=64)
def joined_lengths(language: Language) -> dict[str, tuple[float, str]]:
    """Every such word of a language, in lower case, to its amount and unit."""
    return _joined(language, "joined_lengths.units")


@lru_cache(maxsize=64)
def joined_measures(language: Language) -> dict[str, tuple[float, str]]:
    """The same of ages, shares, heads: "achtjährig", "zehnprozentig", "vierköpfig"."""
    return _joined(language, "joined_measures")


def _joined(language: Language, path: str) -> dict[str, tuple[float, str]]:
    units = list(language.inflected(path))
    numbers = {
        word: value
        for word in language.words("joined_lengths.numbers")
        if (value := language.numbers.value(word)) and value <= _MOST
    }
    numbers |= dict.fromkeys(language.words("joined_lengths.ones"), 1.0)
    return {
        word + phrase[0]: (value, unit)
        for phrase, unit in units
        if len(phrase) == 1
        for word, value in numbers.items()
    }
