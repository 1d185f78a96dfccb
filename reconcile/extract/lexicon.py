"""All that a language says of one word form, looked up once and kept.

A text is read word by word, and most words say nothing of numbers or times: one look into the
lexicon tells. What depends on the words around is not here.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from reconcile.extract.nouns import concept_of, lemma
from reconcile.languages import Language, Phrases

_MOST_WORDS = 300_000  # kept at a time, so that memory stays bounded on a stream of any length
_CLAUSE_MARKS = frozenset(",;:()–—")

# What a word may begin, and the tables of the language file whose phrases begin it. The order is
# that in which the readers of times are tried.
OPENERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("half_hour", ("clock.half_to",)),
    ("named_clock", ("clock.named",)),
    ("portion", ("portions",)),
    ("night", ("dates.night",)),
    ("ordinal_time", ("+numbers.ordinals",)),
    ("month", ("months",)),
    ("weekday", ("weekdays",)),
    ("direction", ("+directions",)),
    ("deictic", ("deictic",)),
    ("holiday", ("holidays",)),
    ("season", ("seasons",)),
    ("set", ("sets.every", "sets.words")),
    ("part_of_day", ("parts_of_day",)),
    ("weekend", ("weekend",)),
    ("year_word", ("dates.year_before",)),
    ("reference", ("references",)),
)
# What a sentence says around its claims, and the tables whose phrases say it.
SAID = {
    "predicate": "predicates",
    "scope": "scope",
    "attribution": "attribution.before",
    "number_of": "nouns.number_of",
}
_CALENDAR = ("months", "weekdays", "seasons", "parts_of_day", "time_units", "quarters", "deictic")
_UNITS = (
    "units",
    "time_units",
    "currencies",
    "currencies.hundredths",
    "numbers.of",
    "numbers.scales",
    "ages.suffix",
    "ages.hyphenated",
)
_TENSES = ("past", "future", "perfect")


class Word:
    """One word form: its letters, what it may begin, what it says of tense, clause and topic."""

    __slots__ = (
        "article",
        "calendar",
        "capital",
        "concept",
        "counts",
        "digit",
        "joint",
        "letter",
        "lower",
        "name",
        "opens",
        "says",
        "spaced",
        "starts",
        "stop",
        "tells",
        "tense",
        "text",
        "unit",
    )

    def __init__(self, piece: str, language: Language, tables: Tables) -> None:
        text = piece.rstrip() or piece
        self.spaced = text != piece
        self.text = text
        self.lower = low = text.lower()
        self.letter = text[0].isalpha()
        self.digit = "0" <= text[0] <= "9"
        self.capital = text[0].isupper()
        self.joint = 2 if text in _CLAUSE_MARKS else int(low in tables.joints)
        self.stop = low in tables.stop
        self.opens = _shapes(text) if self.digit else tables.openers.get(low, ())
        self.calendar = low in tables.calendar
        self.article = low in tables.articles
        self.counts = self.digit or low in tables.counting
        self.concept: str | None = None
        self.name: str | None = None
        self.says = tables.said.get(low, ())
        self.tense: str | None = None
        if self.letter:
            self.counts = self.counts or tables.numbers.value(low) is not None
            named = self.capital and tables.nouns_have_capitals  # a noun: "Mitte" is no verb
            self.tense = tables.finite.get(low) if named else tables.tense_of(low)
            self._topic(language, tables)
        self.tells = bool(self.says or self.concept or self.name)
        self.starts = self.counts or bool(self.opens)
        self.unit = low in tables.units

    def _topic(self, language: Language, tables: Tables) -> None:
        """The concept it stands for, or the name that it may be."""
        if self.stop or self.calendar or (self.counts and not self.capital):
            return
        if tables.nouns_have_capitals:
            if not self.capital:
                return
            base = lemma(self.text, language)
        elif len(self.text) > 3:
            base = lemma(self.lower, language)
        else:
            base = self.lower
        self.concept = concept_of(base, language)
        if self.concept is None and self.capital and not self.counts:
            self.name = (base if tables.nouns_have_capitals else self.text).lower()


class Tables:
    """The first words of a language's phrases, gathered."""

    def __init__(self, language: Language) -> None:
        self.numbers = language.numbers
        self.joints = language.words("clauses.joints")
        self.stop = language.words("nouns.stop")
        self.nouns_have_capitals = language.nouns_have_capitals
        self.openers: dict[str, tuple[str, ...]] = {}
        for role, paths in OPENERS:
            for path in paths:
                for word in _first_words(language, path):
                    self.openers[word] = (*self.openers.get(word, ()), role)
        for word in language.joined_weekdays:
            self.openers[word] = ("weekday",)
        self.calendar = {w for p in _CALENDAR for w in _first_words(language, p)}
        self.calendar |= set(language.joined_weekdays)
        counting = (
            "numbers.articles",
            "numbers.vague",
            "numbers.scales",
            "numbers.fractions",
            "offsets.few",
        )
        self.counting = {w for p in counting for w in _first_words(language, p)}
        self.articles = _first_words(language, "numbers.articles")
        self.units = {w for p in _UNITS for w in _first_words(language, p)} | {"-", "–"}
        self.said: dict[str, tuple[str, ...]] = {}
        said = {role: _first_words(language, path) for role, path in SAID.items()}
        said |= {"place": set(language.places.by_first)}
        said |= {"actor": set(language.organisations.by_first)}
        for role, words in said.items():
            for word in words:
                self.said[word] = (*self.said.get(word, ()), role)
        self.finite = {w: t for t in _TENSES for w in language.words(f"tense.{t}")}
        self._spared = language.words("tense.not_verbs")
        self._patterns = [
            (pattern, tense)
            for tense in ("preterite", "participle", "present")
            for pattern in language.patterns(f"tense.{tense}")
        ]

    def tense_of(self, word: str) -> str | None:
        """past, future, perfect (an auxiliary), preterite, participle or present."""
        if word in self.finite:
            return self.finite[word]
        if word in self._spared:
            return None
        return next((t for p, t in self._patterns if p.match(word)), None)


class Lexicon(dict[str, Word]):
    """Word forms by piece, as they are met; emptied when it grows too large."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._tables = Tables(language)

    def __missing__(self, piece: str) -> Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = self[piece] = Word(piece, self._language, self._tables)
        return word


@lru_cache(maxsize=64)
def lexicon_of(language: Language) -> Lexicon:
    """The lexicon of a language (and region)."""
    return Lexicon(language)


# A sentence without any of these, and without digits, says no figure and no time; words that only
# go with them, such as articles and "letzten", are left out, for nearly every sentence has one.
_TRIGGERS = (
    "months",
    "deictic",
    "holidays",
    "seasons",
    "quarters",
    "time_units",
    "parts_of_day",
    "weekend",
    "references",
    "clock.named",
    "clock.half_to",
    "sets.words",
    "+numbers.ordinals",
    "numbers.vague",
    "numbers.scales",
    "numbers.fractions",
)


def trigger_pattern(language: Language) -> str:
    """What every sentence with a figure or a time matches; number words may be parts of others."""
    whole = {phrase for path in _TRIGGERS for phrase, _ in _table(language, path)}
    befell = language.phrases("predicates")
    whole |= {phrase for phrase, concept in befell if language.concepts[concept].toll}
    begun = language.numbers.stems() | _first_words(language, "weekdays")
    alone = {r"\s*".join(map(re.escape, phrase)) for phrase in whole}
    return (
        r"[\d½¼¾⅓⅔]|(?i)(?:^|[^\pL])(?:"
        + "|".join(sorted(map(re.escape, begun)))
        + "|(?:"
        + "|".join(sorted(alone))
        + r")(?:[^\pL]|$))"
    )


def _first_words(language: Language, path: str) -> set[str]:
    return set(_table(language, path).by_first)


def _table(language: Language, path: str) -> Phrases[Any]:
    """A table of phrases by its path; `+` for one of stems that are inflected."""
    if path.startswith("+"):
        return language.inflected(path[1:])
    return language.deictic if path == "deictic" else language.phrases(path)


def _shapes(text: str) -> tuple[str, ...]:
    """What digits may begin, by how they are written."""
    if text.isdecimal():
        if len(text) <= 2:
            return ("clock", "day", "ordinal_time")
        return ("iso", "decade", "year") if len(text) == 4 else ()
    return ("numeric_date", "clock", "year") if len(text) <= 10 else ()
