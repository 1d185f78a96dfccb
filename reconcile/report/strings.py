"""The report's own words, in the languages it speaks. A new language is one more file in `words/`.

`one|many` are singular and plural. Names in braces are filled in. `[sentences]` says what the other
rooms say in English: a sentence as it is made there, and the same in the file's language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

SPOKEN = ("en", "de", "de-AT")
LONGEST = 400
"""Characters of a sentence that is looked for here: names of files in it may be made to be slow."""
_BRACES = re.compile(r"\\\{(\w+)\\\}")


@dataclass(frozen=True)
class Interface:
    """The words of one interface language; `language` is BCP 47."""

    language: str
    table: Mapping[str, str]
    sentences: tuple[tuple[re.Pattern[str], str], ...] = ()

    def __call__(self, key: str, /, **values: object) -> str:
        """The words of `key`; `KeyError` for one that is not there."""
        return self.table[key].format(**values) if values else self.table[key]

    def count(self, key: str, n: int) -> str:
        """The words of `key` for so many things."""
        return self.plural(key, n, n=self.digits(n))

    def plural(self, key: str, n: int, /, **values: object) -> str:
        """The words of `key` for so many things, with names in braces filled in."""
        one, _, many = self.table[key].partition("|")
        return (one if n == 1 else many or one).format(**values)

    def enumerate(self, names: Sequence[str], most: int = 4) -> str:
        """Names in a row, at most so many of them."""
        if len(names) > most:
            names = [*names[: most - 1], self.count("n_more", len(names) - most + 1)]
        if len(names) < 2:
            return "".join(names)
        return self("and", first=", ".join(names[:-1]), last=names[-1])

    def digits(self, n: int) -> str:
        """A whole number, its digits in groups of three."""
        return f"{n:,}".replace(",", self.table["thousands"])

    def name(self, family: str, term: str) -> str:
        """A term of the contract (`cause`, `rounding`) in words; the term where there are none."""
        return self.table.get(f"{family}_{term}", term.replace("_", " "))

    def sentence(self, english: str) -> str | None:
        """What another room says, in this language; null where it is not known here.

        Semicolons part sentences, where each of the parts is one.
        """
        if not self.sentences:
            return english
        if len(english) > LONGEST:
            return None
        parts = [self._sentence(part) for part in english.split("; ")]
        known = [part for part in parts if part is not None]
        return "; ".join(known) if len(known) == len(parts) else self._sentence(english)

    def _sentence(self, english: str) -> str | None:
        for pattern, words in self.sentences:
            if found := pattern.fullmatch(english):
                filled = {name: self._sentence(v) or v for name, v in found.groupdict().items()}
                return words.format(**filled)
        return None


@cache
def load(language: str) -> Interface:
    """The interface of a language in `SPOKEN`; a region says only what it says differently."""
    whole, _, region = language.partition("-")
    path = files("reconcile.report") / "words" / f"{language}.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    sentences = tuple((_pattern(said), words) for said, words in data.pop("sentences", {}).items())
    if region:
        base = load(whole)
        return Interface(language, {**base.table, **data}, sentences + base.sentences)
    return Interface(language, data, sentences)


def _pattern(sentence: str) -> re.Pattern[str]:
    """What matches a sentence, whatever its braces stand for; but no second sentence."""
    return re.compile(_BRACES.sub(r"(?P<\1>(?:(?!; ).)+?)", re.escape(sentence)), re.DOTALL)


def interface(languages: Iterable[str]) -> Interface:
    """The interface language for sources in `languages`: that of most of them, else English."""
    tags = [tag.lower() for tag in languages]
    german = [tag for tag in tags if tag.split("-")[0] == "de"]
    if 2 * len(german) <= len(tags):
        return load("en")
    return load("de-AT" if 2 * german.count("de-at") > len(german) else "de")


ENGLISH, GERMAN, AUSTRIAN = (load(language) for language in SPOKEN)
