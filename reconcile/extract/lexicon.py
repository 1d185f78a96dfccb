"""All that a language says of one word form, looked up once and kept.

A text is read word by word, and most words say nothing of numbers or times: one look into the
lexicon tells. What depends on the words around is not here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.extract.beside import Beside
from reconcile.extract.joined import joined_lengths, joined_measures
from reconcile.extract.neighbours import Neighbours
from reconcile.extract.nouns import concept_of, lemma
from reconcile.extract.shapes import shapes, year_of
from reconcile.extract.verbs import verb_form
from reconcile.languages import Language
from reconcile.languages.tokens import code_and_digits, folded

_MOST_WORDS = 300_000  # kept at a time, so that memory stays bounded on a stream of any length
NOTHING = "\0"  # a word that no text has and that says nothing; none is joined to it
_CLAUSE_MARKS = frozenset(",;:()–—")

# What a word may begin, and the tables of the language file whose phrases begin it. The order is
# that in which the readers of times are tried.
OPENERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("half_hour", ("clock.half_to",)),
    ("named_clock", ("clock.named",)),
    ("pointed", ("pointed",)),
    ("portion", ("portions",)),
    ("night", ("dates.night",)),
    ("ordinal_time", ("+numbers.ordinals",)),
    ("joined_date", ("months", "months_short")),
    ("month", ("months",)),
    ("holiday", ("holidays", "holidays.nights")),
    ("weekday", ("weekdays", "sets.weekdays", "weekdays_short")),
    ("direction", ("+directions",)),
    ("deictic", ("deictic",)),
    ("season", ("seasons",)),
    ("set", ("sets.every", "sets.words", "+sets.adjectives")),
    ("part_of_day", ("parts_of_day",)),
    ("week_of", ("weekend", "time_units")),
    ("weekend", ("weekend",)),
    ("year_word", ("dates.year_before", "dates.decade_before")),
    ("reference", ("references",)),
    ("quarter_name", ("quarter_names",)),
    ("spoken_year", ("dates.spoken_centuries",)),
    ("decade_word", ("decades",)),
    ("length_word", ("+lengths",)),
    ("calendar_week", ("dates.calendar_week",)),
    ("said_length", ("said_lengths",)),
    ("whole", ("dates.whole",)),
    ("unit", ("time_units", "sets.times", "sets.rates")),
)
# What these begin goes on with a word of the calendar, or with a number: "letzten", "Ende".
_LEANING = frozenset(("direction", "portion", "ordinal_time"))
# What a sentence says around its claims, and the tables whose phrases say it.
SAID = {
    "predicate": "predicates",
    "scope": "scope",
    "speaker": "speakers",
    "attribution": "attribution.before",
    "number_of": "nouns.number_of",
}
_CALENDAR = ("months", "weekdays", "seasons", "parts_of_day", "time_units", "quarters", "deictic")
_UNITS = (
    "units",
    "units_below_zero",
    "points.words",
    "local_currencies.names",
    "numbers.marks",
    "time_units",
    "currencies",
    "currencies.hundredths",
    "numbers.of",
    "numbers.scales",
    "ages.suffix",
    "ages.hyphenated",
)
_COUNTING = (
    "numbers.articles",
    "numbers.vague",
    "numbers.scales",
    "numbers.fractions",
    "offsets.few",
)
# What a single word says of a claim or of a name beside it, and the lists it stands in.
HINTS = {
    "partitive": "nouns.partitive",
    "part": "nouns.part_before",
    "place": "places.prepositions",
    "possessive": "dates.possessive",
    "future": "tense.future_before",
    "past": "tense.past_before",
    "ahead": "tense.ahead_before",
}
_TENSES = ("past", "future", "perfect")
# Patterns of the language file, and the tense of a word that has such a form.
_FORMS = {
    "future_forms": "future",
    "preterite": "preterite",
    "participle": "participle",
    "present": "present",
}

Topic = tuple[str | None, str | None]  # a concept, or else what may be a name
_NO_TOPIC: Topic = (None, None)


class Word:
    """One word form: its letters, what it may begin, what it says of tense, clause and topic.

    `plain` is the number that it is by itself; `joins`, `signs`, `leads` and `follows` say what it
    is to a number beside it, `unit` which tables of units a phrase of which it begins.
    Tense and topic take the longest to look up, and are asked for only near a claim.
    """

    __slots__ = (
        "_tables",
        "_tense",
        "_topic",
        "alone",
        "article",
        "before",
        "behind",
        "calendar",
        "capital",
        "counts",
        "digit",
        "follows",
        "hints",
        "joins",
        "joint",
        "leads",
        "leans",
        "letter",
        "lower",
        "may_tell",
        "opens",
        "parts",
        "plain",
        "says",
        "second",
        "signs",
        "spaced",
        "starts",
        "stop",
        "text",
        "toll",
        "unit",
        "year",
    )

    def __init__(self, piece: str, tables: Tables) -> None:
        text = piece.rstrip() or piece
        self.spaced = text != piece or piece == NOTHING
        self.text = text
        self.lower = low = folded(text)
        self.letter = text[0].isalpha()
        self.digit = "0" <= text[0] <= "9"
        self.year = year_of(text) if self.digit else None
        self.capital = text[0].isupper()
        self.joint = 2 if text in tables.breaks else int(low in tables.joints)
        self.stop = low in tables.stop
        if self.digit:
            self.opens = shapes(text, day_marker=tables.day_marker)
        else:
            self.opens = tables.openers.get(low, ())
        self.calendar = low in tables.calendar
        self.article = low in tables.articles
        self.counts = self.digit or low in tables.counting
        self.says = tables.said.get(low, ())
        if self.letter and not self.counts:
            self.counts = tables.numbers.value(low) is not None
        self.alone = tables.neighbours.alone(low, self.opens)
        self.before = tables.neighbours.before(low)
        self.behind = tables.neighbours.behind(low, digit=self.digit, counts=self.counts)
        self.parts = tables.parts_of(text) if self.capital or text[0] == "k" else ()
        self.starts = self.counts or bool(self.opens) or bool(self.parts)
        self.leans = self.article or low in tables.leaning
        self.toll = low in tables.toll
        self.unit = tables.units.get(low, ())
        beside = tables.beside
        self.plain = beside.plain(text, low) if self.counts else None
        self.second = None if self.digit or self.plain else tables.second.get(low)
        self.joins = self.counts or low in beside.joining
        self.signs = beside.signs.get(low, 0)
        self.leads = beside.leads.get(low, ())
        self.follows = beside.follows.get(low, ())
        self.hints = tables.hints.get(low, ())
        topical = self._may_be_a_topic(tables)
        self.may_tell = topical or bool(self.says)
        self._tables = tables
        self._tense: tuple[str | None] | None = None
        self._topic: Topic | None = None if topical else _NO_TOPIC

    @property
    def tense(self) -> str | None:
        """past, future, perfect (an auxiliary), preterite, participle or present."""
        if self._tense is None:
            self._tense = (self._tables.tense_of(self) if self.letter else None,)
        return self._tense[0]

    @property
    def concept(self) -> str | None:
        """The concept that it stands for."""
        return self.topic[0]

    @property
    def topic(self) -> Topic:
        """The concept that it stands for, or else the name that it may be."""
        if self._topic is None:
            self._topic = self._tables.topic_of(self)
        return self._topic

    def _may_be_a_topic(self, tables: Tables) -> bool:
        if not self.letter or self.stop or self.calendar or (self.counts and not self.capital):
            return False
        return self.capital or not tables.nouns_have_capitals


class Tables:
    """The first words of a language's phrases, gathered."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.numbers = language.numbers
        self.beside = Beside(language)
        self.joints = language.words("clauses.joints")
        self.breaks = _CLAUSE_MARKS | language.words("clauses.breaks")
        self.stop = language.words("nouns.stop")
        self.nouns_have_capitals = language.nouns_have_capitals
        self.openers: dict[str, tuple[str, ...]] = {}
        for role, paths in OPENERS:
            for word in set().union(*(_first_words(language, path) for path in paths)):
                self.openers[word] = (*self.openers.get(word, ()), role)
        for word in language.joined_weekdays:
            self.openers[word] = ("weekday",)
        for word in joined_lengths(language):
            self.openers[word] = ("joined_length",)
        for word in joined_measures(language):
            self.openers[word] = ("joined_measure",)
        self.neighbours = Neighbours(language, dict(OPENERS))
        self.day_marker = bool(language.get("dates.day_marker"))
        self.second = _second_words(language)
        first = {w for (w, *_), n in language.inflected("numbers.ordinals") if n == "1"}
        self.leaning = {w for w, roles in self.openers.items() if _LEANING.issuperset(roles)}
        self.leaning -= {w for w in self.leaning if "ordinal_time" in self.openers[w]} - first
        self.calendar = {w for p in _CALENDAR for w in _first_words(language, p)}
        self.calendar |= set(language.joined_weekdays)
        self.counting = {w for p in _COUNTING for w in _first_words(language, p)}
        self.articles = _first_words(language, "numbers.articles")
        self.units: dict[str, tuple[str, ...]] = {"-": ("-",), "–": ("-",)}
        for path in _UNITS:
            for word in _first_words(language, path):
                self.units[word] = (*self.units.get(word, ()), path)
        self.hints: dict[str, tuple[str, ...]] = {}
        for hint, path in HINTS.items():
            for word in language.words(path):
                self.hints[word] = (*self.hints.get(word, ()), hint)
        befell = language.phrases("predicates")
        self.toll = {p[0] for p, concept in befell if language.concepts[concept].toll}
        self.said: dict[str, tuple[str, ...]] = {}
        said = {role: _first_words(language, path) for role, path in SAID.items()}
        said |= {"place": set(language.places.by_first)}
        said |= {"actor": set(language.organisations.by_first)}
        for role, words in said.items():
            for word in words:
                self.said[word] = (*self.said.get(word, ()), role)
        self._codes = _codes(language)
        self._marks = tuple(m for ms in language.get("numbers.marks", {}).values() for m in ms)
        self._finite = {w: t for t in _TENSES for w in language.words(f"tense.{t}")}
        self._spared = language.words("tense.not_verbs")
        self._patterns = [
            (pattern, tense)
            for forms, tense in _FORMS.items()
            for pattern in language.patterns(f"tense.{forms}")
        ]

    def parts_of(self, text: str) -> tuple[str, ...]:
        """What is joined in “EUR5bn”, “Rs20”, “MEUR”: a currency with digits, or a scale mark.

        Names (A400M, G7, B2B) have no parts.
        """
        if text[-3:] in self._codes and text[:-3] in self._marks:
            return text[:-3], text[-3:]
        parts = code_and_digits(text)
        return parts if parts and parts[0] in self._codes else ()

    def tense_of(self, word: Word) -> str | None:
        """The tense of a word form, by what the file lists or by its form."""
        low = word.lower
        if low in self._finite:
            return self._finite[low]
        if low in self._spared or (word.capital and self.nouns_have_capitals):
            return None  # a noun is no verb: "Mitte"
        return verb_form(low, self._language, self._patterns)

    def topic_of(self, word: Word) -> Topic:
        """The concept and the name of a word form; at most one of them."""
        if self.nouns_have_capitals:
            base = lemma(word.text, self._language)
        elif len(word.text) > 3:
            base = lemma(word.lower, self._language)
        else:
            base = word.lower
        concept = concept_of(base, self._language)
        if concept is not None or not word.capital or word.counts:
            return concept, None
        return None, (base if self.nouns_have_capitals else word.text).lower()


class Lexicon(dict[str, Word]):
    """Word forms by piece, as they are met; emptied when it grows too large."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._tables = Tables(language)
        self.joined: set[str] = set()  # pieces that are cut up: "EUR5bn"

    def __missing__(self, piece: str) -> Word:
        if len(self) >= _MOST_WORDS:
            self.clear()
        word = self[piece] = Word(piece, self._tables)
        if word.parts:
            self.joined.add(piece)
        return word


@lru_cache(maxsize=64)
def lexicon_of(language: Language) -> Lexicon:
    """The lexicon of a language (and region)."""
    return Lexicon(language)


def _codes(language: Language) -> frozenset[str]:
    """What stands for a currency before digits as it is written: EUR, Rs, DM; no word (won)."""
    written = (w for w in language.get("currencies", {}).values() if isinstance(w, list))
    return frozenset(
        w for ws in written for w in ws if 2 <= len(w) <= 3 and w[0].isupper() and w.isalpha()
    )


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
    "+sets.adjectives",
    "sets.weekdays",
    "quarter_names",
    "decades",
    "+lengths",
    "said_lengths",
    "dates.calendar_week",
    "holidays.nights",
    "+numbers.ordinals",
    "numbers.vague",
    "numbers.scales",
    "numbers.fractions",
    "units.percent",
)


def trigger_pattern(language: Language) -> str:
    """What every sentence with a figure or a time matches; number words may be parts of others."""
    whole = {phrase for path in _TRIGGERS for phrase, _ in language.tables[path]}
    befell = language.phrases("predicates")
    whole |= {phrase for phrase, concept in befell if language.concepts[concept].toll}
    begun = language.numbers.stems() | _first_words(language, "weekdays")
    alone = {r"\s*".join(map(re.escape, phrase)).replace("'", "['’]") for phrase in whole}
    alone |= _one_of_a_unit(language)
    return (
        r"[\d½¼¾⅓⅔]|(?i)(?:^|[^\pL])(?:"
        + "|".join(sorted(map(re.escape, begun)))
        + "|(?:"
        + "|".join(sorted(alone))
        + r")(?:[^\pL]|$))"
    )


def _one_of_a_unit(language: Language) -> set[str]:
    """“a dollar”, “ein Liter”: an article says a figure where a unit follows."""
    tables = ("units", "currencies", "currencies.hundredths")
    units = {w for t in tables for w in _first_words(language, t) if w.isalpha()}
    units -= language.words("numbers.not_one")
    articles = _first_words(language, "numbers.articles")
    if not (articles and units):
        return set()
    either = ("|".join(sorted(map(re.escape, words))) for words in (articles, units))
    return {r"(?:{})\s+(?:{})".format(*either)}


def _second_words(language: Language) -> dict[str, frozenset[str]]:
    """Of words that begin nothing by themselves, such as "the" and "in": which must follow."""
    begun: dict[str, set[str]] = {}
    tables = [*(path for _, paths in OPENERS for path in paths), *_COUNTING]
    for phrase, _ in (e for path in tables for e in language.tables[path]):
        begun.setdefault(phrase[0], set()).add(phrase[1] if len(phrase) > 1 else "")
    return {word: frozenset(second) for word, second in begun.items() if "" not in second}


def _first_words(language: Language, path: str) -> set[str]:
    return set(language.tables[path].by_first)
