"""What the tables of a language say of a word form: what it begins, and what it is to others."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from reconcile.extract.beside import Beside
from reconcile.extract.joined import joined_lengths, joined_measures
from reconcile.extract.neighbours import Neighbours
from reconcile.extract.nouns import lemma
from reconcile.extract.predicates import Verbs
from reconcile.extract.verbs import verb_form
from reconcile.languages import Language, concept_of
from reconcile.languages.tokens import code_and_digits

_SHORTEST_NOUN = 3  # letters; of words as short as that no dictionary form is looked for
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
    ("holiday", ("holidays", "holidays.nights", "holidays.numbered")),
    ("weekday", ("weekdays", "sets.weekdays", "weekdays_short")),
    ("direction", ("+directions",)),
    ("deictic", ("deictic",)),
    ("season", ("seasons",)),
    ("set", ("sets.every", "sets.words", "+sets.adjectives", "sets.parts_of_day")),
    ("part_of_day", ("parts_of_day",)),
    ("week_of", ("weekend", "time_units")),
    ("weekend", ("weekend",)),
    ("year_word", ("dates.year_before", "dates.decade_before")),
    ("reference", ("references",)),
    ("quarter_name", ("quarter_names",)),
    ("spoken_year", ("dates.spoken_centuries",)),
    ("decade_word", ("decades", "decades.short")),
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
    "subject": "terms",
    "predicate": "predicates",
    "scope": "scope",
    "speaker": "speakers",
    "attribution": "attribution.before",
    "number_of": "nouns.number_of",
}
_CALENDAR = (
    *("months", "weekdays", "seasons", "parts_of_day", "time_units", "quarters", "deictic"),
    "working_week",
)
_UNITS = (
    "units",
    "units_below_zero",
    "points.words",
    "local_currencies.names",
    "numbers.marks",
    "time_units",
    "counted_parts",
    "currencies",
    "currencies.hundredths",
    "large_sums",
    "numbers.of",
    "numbers.scales",
    "ages.suffix",
    "ages.hyphenated",
    "nouns.hyphenated",
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
NO_TOPIC: Topic = (None, None)


class Traits(NamedTuple):
    """What the tables of a language say of a word form in lower case; nothing of most."""

    joint: int = 0
    stop: bool = False
    calendar: bool = False
    article: bool = False
    toll: bool = False
    counts: bool = False
    joins: bool = False
    leans: bool = False
    opens: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    second: frozenset[str] | None = None
    says: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    unit: tuple[str, ...] = ()
    signs: int = 0
    leads: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()


SILENT = Traits()


class Tables:
    """The first words of a language's phrases, gathered."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.numbers = language.numbers
        self.beside = Beside(language)
        self.verbs = Verbs(language)
        self.joints = language.words("clauses.joints")
        self.breaks = _CLAUSE_MARKS | language.words("clauses.breaks")
        self.stop = language.words("nouns.stop")
        self.nouns_have_capitals = language.nouns_have_capitals
        self.openers: dict[str, tuple[str, ...]] = {}
        for role, paths in OPENERS:
            for word in set().union(*(language.tables[path].first_words for path in paths)):
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
        self.calendar = {w for p in _CALENDAR for w in language.tables[p].first_words}
        self.calendar |= set(language.joined_weekdays)
        self.counting = {w for p in _COUNTING for w in language.tables[p].first_words}
        self.articles = language.tables["numbers.articles"].first_words
        self.units: dict[str, tuple[str, ...]] = {"-": ("-",), "–": ("-",)}
        for path in _UNITS:
            for word in language.tables[path].first_words:
                self.units[word] = (*self.units.get(word, ()), path)
        self.hints: dict[str, tuple[str, ...]] = {}
        for hint, path in HINTS.items():
            for word in language.words(path):
                self.hints[word] = (*self.hints.get(word, ()), hint)
        befell = language.phrases("predicates")
        self._concepts = language.phrases("concepts").by_first
        self.toll = {p[0] for p, concept in befell if language.concepts[concept].toll}
        self.said: dict[str, tuple[str, ...]] = {}
        said = {role: language.tables[path].first_words for role, path in SAID.items()}
        said |= {"place": language.places.first_words}
        said |= {"actor": language.organisations.first_words}
        for role, words in said.items():
            for word in words:
                self.said[word] = (*self.said.get(word, ()), role)
        self._codes = _codes(language)
        self._marks = tuple(m for ms in language.get("numbers.marks", {}).values() for m in ms)
        self._finite = {w: t for t in _TENSES for w in language.words(f"tense.{t}")}
        self._finite |= dict.fromkeys(language.words("tense.states"), "state")
        self._spared = language.words("tense.not_verbs")
        self._patterns = [
            (pattern, tense)
            for forms, tense in _FORMS.items()
            for pattern in language.patterns(f"tense.{forms}")
        ]

    @cached_property
    def listed(self) -> frozenset[str]:
        """Every form that has a trait."""
        beside, neighbours = self.beside, self.neighbours
        return frozenset().union(
            *(self.joints, self.breaks, self.stop, self.calendar, self.articles, self.toll),
            *(self.counting, self.leaning, self.openers, self.second, self.said, self.hints),
            *(self.units, beside.joining, beside.signs, beside.leads, beside.follows),
            neighbours.words,
        )

    def traits(self, low: str) -> Traits:
        """What the tables say of a form."""
        opens = self.openers.get(low, ())
        article = low in self.articles
        return Traits(
            joint=2 if low in self.breaks else int(low in self.joints),
            stop=low in self.stop,
            calendar=low in self.calendar,
            article=article,
            toll=low in self.toll,
            counts=low in self.counting,
            joins=low in self.beside.joining,
            leans=article or low in self.leaning,
            opens=opens,
            alone=self.neighbours.alone(low, opens),
            before=self.neighbours.before(low),
            behind=self.neighbours.behind(low),
            second=self.second.get(low),
            says=self.said.get(low, ()),
            hints=self.hints.get(low, ()),
            unit=self.units.get(low, ()),
            signs=self.beside.signs.get(low, 0),
            leads=self.beside.leads.get(low, ()),
            follows=self.beside.follows.get(low, ()),
        )

    def parts_of(self, text: str) -> tuple[str, ...]:
        """What is joined in “EUR5bn”, “Rs20”, “MEUR”: a currency with digits, or a scale mark.

        Names (A400M, G7, B2B) have no parts.
        """
        if text[-3:] in self._codes and text[:-3] in self._marks:
            return text[:-3], text[-3:]
        parts = code_and_digits(text)
        return parts if parts and parts[0] in self._codes else ()

    def tense_of(self, low: str, *, capital: bool) -> str | None:
        """The tense of a word form, by what the file lists or by its form."""
        if low in self._finite:
            return self._finite[low]
        if low in self._spared or (capital and self.nouns_have_capitals):
            return None  # a noun is no verb: "Mitte"
        return verb_form(low, self._language, self._patterns)

    def topic_of(self, text: str, low: str, *, named: bool) -> Topic:
        """The concept of a word form, or else, where it may be a name, that; at most one."""
        if self.nouns_have_capitals:
            base = lemma(text, self._language)
        else:
            base = lemma(low, self._language) if len(text) > _SHORTEST_NOUN else low
        concept = concept_of(base, self._language)
        called = concept is not None and self._language.concepts[concept].is_a_name
        if called and named and self.nouns_have_capitals:
            listed = base.lower() in self._concepts
            return None, concept if listed else base.lower()  # “Donauinstitut” says more
        if concept is not None or not named:
            return concept, None
        return None, base.lower() if self.nouns_have_capitals else text.lower()


def _codes(language: Language) -> frozenset[str]:
    """What stands for a currency before digits as it is written: EUR, Rs, DM; no word (won)."""
    written = (w for w in language.get("currencies", {}).values() if isinstance(w, list))
    return frozenset(
        w for ws in written for w in ws if 2 <= len(w) <= 3 and w[0].isupper() and w.isalpha()
    )


def _second_words(language: Language) -> dict[str, frozenset[str]]:
    """Of words that begin nothing by themselves, such as "the" and "in": which must follow."""
    begun: dict[str, set[str]] = {}
    tables = [*(path for _, paths in OPENERS for path in paths), *_COUNTING]
    for phrase, _ in (e for path in tables for e in language.tables[path]):
        begun.setdefault(phrase[0], set()).add(phrase[1] if len(phrase) > 1 else "")
    return {word: frozenset(second) for word, second in begun.items() if "" not in second}
