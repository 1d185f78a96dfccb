"""What the words around a claim say of it: what it is about, where, whose figure, which tense."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import concept_of, lemma

_FURTHEST = 14  # words between a claim and what still says something about it
_BOUNDARY = 4  # words that a joint counts for; a comma counts two joints


@dataclass(frozen=True)
class Mark:
    """Something a sentence says at words first..last, before any claim is looked at."""

    first: int
    last: int
    role: str  # subject | predicate | place | actor | scope
    concept: str


@dataclass(frozen=True)
class Cue:
    """A mark as seen from a claim."""

    role: str
    concept: str
    words: str
    distance: int


def marks_of(line: Line) -> list[Mark]:
    """All marks of a sentence, in order."""
    return [mark for i in range(len(line)) for mark in _marks_at(line, i)]


def _marks_at(line: Line, i: int) -> Iterator[Mark]:
    language = line.language
    for path, role in (("predicates", "predicate"), ("scope", "scope")):
        found = language.phrases(path).at(line.lower, i)
        if found:
            yield Mark(i, found[1] - 1, role, found[0])
    if not line.is_word(i):
        return
    place = language.places.at(line.lower, i)
    if place:
        yield Mark(i, place[1] - 1, "place", place[0])
    name = language.organisations.at(line.lower, i)
    if name:
        yield Mark(i, name[1] - 1, "actor", name[0])
    if place or name:
        return
    capital = line.words[i][0].isupper()
    nouns_have_capitals = language.get("mechanisms.nouns") == "capitalised"
    if capital != nouns_have_capitals and not capital:
        base = lemma(line.lower[i], language) if len(line.words[i]) > 3 else ""
        concept = concept_of(base, language) if base else None
        if concept:
            yield Mark(i, i, "subject", concept)
        return
    if not capital or line.lower[i] in language.words("nouns.stop"):
        return
    yield from _noun_marks(line, i, nouns_have_capitals)


def _noun_marks(line: Line, i: int, nouns_have_capitals: bool) -> Iterator[Mark]:
    """A capitalised word: a place behind a preposition, a known concept, or a name."""
    language = line.language
    word = line.words[i]
    concept = concept_of(lemma(word if nouns_have_capitals else line.lower[i], language), language)
    if concept:
        yield Mark(i, i, "subject", concept)
    elif line.lower_at(i - 1) in language.words("places.prepositions"):
        yield Mark(i, i, "place", word.lower())
    elif i > 0 or nouns_have_capitals:
        base = lemma(word, language) if nouns_have_capitals else word
        yield Mark(i, i, "actor", base.lower())


def cues_of(line: Line, marks: list[Mark], found: Found) -> list[Cue]:
    """The marks outside a claim, from the nearest to the furthest."""
    cues = []
    clauses = line.clauses
    for mark in marks:
        if found.first <= mark.first <= found.last:
            cues.append((0, mark))
            continue
        before = mark.last < found.first
        gap = found.first - mark.last if before else mark.first - found.last
        crossed = abs(clauses[found.first] - clauses[mark.first])
        distance = gap + _BOUNDARY * crossed
        if gap > 0 and distance <= _FURTHEST:
            cues.append((distance, mark))
    cues.sort(key=lambda c: (c[0], c[1].first))
    return [
        Cue(m.role, m.concept, line.text[slice(*line.span(m.first, m.last))], d) for d, m in cues
    ]


def tense_of(line: Line, found: Found) -> str | None:
    """The tense of the claim's clause; where that has no verb known, of the sentence."""
    clause = line.clauses[found.first] // 2
    own = [w for w, c in zip(line.lower, line.clauses, strict=True) if c // 2 == clause]
    return _tense(line, own) or _tense(line, line.lower)


def _tense(line: Line, words: list[str]) -> str | None:
    language = line.language
    past, future = language.words("tense.past"), language.words("tense.future")
    if any(w in past for w in words):
        return "past"
    if any(w in future for w in words) or _frame(line, "future"):
        return "future"
    spared = language.words("tense.not_preterite")
    patterns = (*language.patterns("tense.preterite"), *language.patterns("tense.participle"))
    if any(p.match(w) for w in words for p in patterns if w not in spared):
        return "past"
    return None


def _frame(line: Line, direction: str) -> bool:
    """Whether the sentence speaks of "kommende Woche" and the like."""
    directions = line.language.inflected("directions")
    units = line.language.phrases("time_units")
    weekdays = line.language.phrases("weekdays")
    for i in range(len(line) - 1):
        found = directions.at(line.lower, i)
        if found and found[0] == direction and found[1] < len(line):
            if units.at(line.lower, found[1]) or weekdays.at(line.lower, found[1]):
                return True
    return False
