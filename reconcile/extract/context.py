"""What the words around a claim say of it: what it is about, where, whose figure, which tense."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from reconcile.extract.line import Found, Line

_FURTHEST = 14  # words between a claim and what still says something about it
_BOUNDARY = 5  # words that a joint counts for; a comma counts two joints


class Mark(NamedTuple):
    """Something a sentence says at words first..last, before any claim is looked at."""

    first: int
    last: int
    role: str  # subject | predicate | place | actor | name | scope
    concept: str


class Cue(NamedTuple):
    """A mark as seen from a claim."""

    role: str
    concept: str
    words: str
    distance: int


class Context:
    """What a sentence says around its claims: marks, tenses of its clauses, whose figures."""

    def __init__(self, line: Line, found: list[Found]) -> None:
        self.line = line
        own = {k for f in found for k in range(min(f.quoted, f.first), f.last + 1)}
        # The words of a figure or a time are what it is, and tell nothing of what it is about.
        self.marks = [m for m in _marks_of(line) if m.role != "name" or m.first not in own]
        self._firsts = [m.first for m in self.marks]
        self._tenses: dict[int, str | None] | None = None
        listed = [i for i, entry in enumerate(line.entries) if entry.phrase]
        self.attribution = _attribution(line, listed) if listed else None
        self.number_of = _number_of(line, listed) if listed else []

    def cues(self, found: Found) -> list[Cue]:
        """The marks outside a claim, from the nearest to the furthest."""
        line, clauses = self.line, self.line.clauses
        first, last = found.first, found.last
        here = clauses[first]
        near: list[tuple[int, int, Mark]] = []
        for k in range(bisect_left(self._firsts, first - _FURTHEST - 3), len(self.marks)):
            mark = self.marks[k]
            at = mark.first
            if at > last:
                gap = at - last
                if gap > _FURTHEST:
                    break
            elif at >= first:
                near.append((0, at, mark))
                continue
            else:
                gap = first - mark.last
            distance = gap + _BOUNDARY * abs(here - clauses[at])
            if gap > 0 and distance <= _FURTHEST:
                near.append((distance, at, mark))
        near.sort(key=_nearness)
        return [Cue(m.role, m.concept, line.said(m.first, m.last), d) for d, _, m in near]

    def tense(self, found: Found) -> str | None:
        """The tense of the claim's clause; where that has no verb known, of the sentence."""
        if self._tenses is None:
            self._tenses = _tenses(self.line)
        language = self.line.language
        before = {self.line.lower_at(found.quoted - 1), self.line.lower_at(found.quoted)}
        if before & language.words("tense.future_before"):
            return "future"
        if before & language.words("tense.past_before"):
            return "past"
        if self.line.lower[found.last + 1 : found.last + 3][1:] == language.get("dates.possessive"):
            return "near"
        clause = self.line.clauses[found.first] // 2
        tense = self._tenses.get(clause) or self._tenses[-1]
        if tense != "past" and before & language.words("tense.ahead_before"):
            return "future"
        return tense

    def times(self, found: Found, dates: list[tuple[Found, str]]) -> list[Cue]:
        """The date claims of the sentence as cues of another claim; their concept is the id."""
        clauses, near = self.line.clauses, []
        for date, claim in dates:
            gap = max(found.first - date.last, date.first - found.last)
            distance = gap + _BOUNDARY * abs(clauses[found.first] - clauses[date.first])
            if gap > 0 and distance <= _FURTHEST:
                words = self.line.said(date.first, date.last)
                near.append(Cue("time", claim, words, distance))
        return sorted(near, key=lambda cue: cue.distance)


def _nearness(entry: tuple[int, int, Mark]) -> tuple[int, int]:
    return entry[0], entry[1]


def _marks_of(line: Line) -> list[Mark]:
    """All marks of a sentence, in order."""
    marks: list[Mark] = []
    nouns_have_capitals = line.language.nouns_have_capitals
    prepositions = line.language.words("places.prepositions")
    for i, entry in enumerate(line.entries):
        if entry.phrase and _phrase_marks(line, i, marks):
            continue
        if entry.concept is not None:
            marks.append(Mark(i, i, "subject", entry.concept))
        elif entry.name is not None:
            if i and line.lower[i - 1] in prepositions:
                marks.append(Mark(i, i, "place", entry.lower))
            elif i > 0 or nouns_have_capitals:
                marks.append(Mark(i, i, "name", entry.name))
    return marks


def _phrase_marks(line: Line, i: int, marks: list[Mark]) -> bool:
    """Add what is listed by its very words; true where a place or an organisation is named."""
    language = line.language
    for path, role in (("predicates", "predicate"), ("scope", "scope")):
        found = language.phrases(path).at(line.lower, i)
        if found:
            marks.append(Mark(i, found[1] - 1, role, found[0]))
    if not line.entries[i].letter:
        return False
    place = language.places.at(line.lower, i)
    if place:
        marks.append(Mark(i, place[1] - 1, "place", place[0]))
        return True
    name = language.organisations.at(line.lower, i)
    if name:
        marks.append(Mark(i, name[1] - 1, "actor", name[0]))
    return name is not None


def _tenses(line: Line) -> dict[int, str | None]:
    """The tense of each clause, by its number; that of the whole sentence at -1."""
    verbs: dict[int, set[str]] = {}
    for entry, number in zip(line.entries, line.clauses, strict=True):
        if entry.tense:
            verbs.setdefault(number // 2, set()).add(entry.tense)
    everything = set().union(*verbs.values()) if verbs else set()
    tenses = {clause: _tense(found) for clause, found in verbs.items()}
    whole = "future" if _looks_ahead(line) else _tense(everything)
    return {**tenses, -1: whole}


def _tense(verbs: set[str]) -> str | None:
    """What the verbs of a clause make together: listed ones go before those told by their form."""
    if "past" in verbs or {"perfect", "participle"} <= verbs:
        return "past"
    if "future" in verbs:
        return "future"
    # An auxiliary and another finite verb share no clause: what looks like one is a participle.
    if {"perfect", "present"} <= verbs:
        return "past"
    if "preterite" in verbs:
        return "past"
    if "present" in verbs:
        return "present"
    return "past" if "participle" in verbs else None


def _looks_ahead(line: Line) -> bool:
    """Whether the sentence speaks of "kommende Woche" and the like."""
    directions = line.language.inflected("directions")
    units = line.language.phrases("time_units")
    for i in range(len(line) - 1):
        if "direction" not in line.entries[i].opens:
            continue
        found = directions.at(line.lower, i)
        if found and found[0] == "future" and found[1] < len(line):
            after = line.entries[found[1]]
            if "weekday" in after.opens or units.at(line.lower, found[1]):
                return True
    return False


def _number_of(line: Line, listed: list[int]) -> list[tuple[int, int]]:
    """Where "die Zahl der" stands and the word of the noun that follows."""
    found = []
    phrases = line.language.phrases("nouns.number_of")
    for i in listed:
        counted = phrases.at(line.lower, i)
        if counted and counted[1] < len(line):
            found.append((i, counted[1]))
    return found


def _attribution(line: Line, listed: list[int]) -> str | None:
    """Who is named behind "nach Angaben der", "laut"."""
    phrases = line.language.phrases("attribution.before")
    for i in listed:
        found = phrases.at(line.lower, i)
        if found is None:
            continue
        for j in range(found[1], min(len(line), found[1] + 4)):
            if line.is_capital(j):
                return line.words[j]
    return None
