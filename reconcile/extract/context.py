"""What the words around a claim say of it: what it is about, where, whose figure, which tense."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

from reconcile.extract.lexicon import SAID
from reconcile.extract.line import Found, Line

_FURTHEST = 14  # words between a claim and what still says something about it
_DISTANCE = attrgetter("distance")
_LONGEST_MARK = 3  # words that a mark may have beyond its first
_BOUNDARY = 5  # words that a joint counts for; a comma counts two joints


# Something a sentence says at words first..last, before any claim is looked at: first, last, role
# (subject | predicate | place | actor | name | scope | speaker), concept.
Mark = tuple[int, int, str, str]


class Cue(NamedTuple):
    """A mark as seen from a claim."""

    role: str
    concept: str
    words: str
    distance: int


class Context:
    """What a sentence says around its claims: marks, tenses of its clauses, whose figures.

    Marks are looked up where a claim asks for them, and no further away than they can count.
    """

    def __init__(self, line: Line, found: list[Found]) -> None:
        self.line = line
        # The words of a figure or a time are what it is, and tell nothing of what it is about.
        self._own = {k for f in found for k in range(min(f.quoted, f.first), f.last + 1)}
        self._tellers = [i for i, entry in enumerate(line.entries) if entry.may_tell]
        self._marks: dict[int, list[Mark]] = {}
        self._tenses: dict[int, str | None] | None = None
        said = [(i, entry.says) for i, entry in enumerate(line.entries) if entry.says]
        self._attributions = _attributions(line, [i for i, says in said if "attribution" in says])
        self.number_of = _number_of(line, [i for i, says in said if "number_of" in says])

    def cues(self, found: Found) -> list[Cue]:
        """The marks outside a claim, from the nearest to the furthest."""
        clauses, tellers = self.line.clauses, self._tellers
        first, last = found.first, found.last
        here, said = clauses[first], self.line.said
        near: list[Cue] = []
        behind = bisect_left(tellers, first)
        for i in reversed(tellers[:behind]):
            if first - i + _BOUNDARY * (here - clauses[i]) > _FURTHEST + _LONGEST_MARK:
                break
            for a, b, role, concept in self._marks_at(i):
                distance = first - b + _BOUNDARY * (here - clauses[a])
                if b < first and distance <= _FURTHEST:
                    near.append(Cue(role, concept, said(a, b), distance))
        near.reverse()
        for i in tellers[behind:]:
            gap = i - last if i > last else 0
            distance = gap + _BOUNDARY * (clauses[i] - here) if gap else 0
            if distance > _FURTHEST:
                break
            for a, b, role, concept in self._marks_at(i):
                near.append(Cue(role, concept, said(a, b), distance))
        near.sort(key=_DISTANCE)  # marks stand in order, and equal distances stay so
        return near

    def attribution(self, found: Found) -> str | None:
        """Whose figure it is said to be: of who is named last before it, else first behind it."""
        if not self._attributions:
            return None
        before = [name for at, name in self._attributions if at < found.first]
        return before[-1] if before else self._attributions[0][1]

    def _marks_at(self, i: int) -> list[Mark]:
        """What is said from word `i` on."""
        marks = self._marks.get(i)
        if marks is None:
            marks = self._marks[i] = _marks_at(self.line, i)
            if i in self._own:
                marks[:] = [m for m in marks if m[2] != "name"]
        return marks

    def tense(self, found: Found) -> str | None:
        """The tense of the claim's clause; where that has no verb known, of the sentence."""
        if self._tenses is None:
            self._tenses = _tenses(self.line)
        language = self.line.language
        before = self.line.lower_at(found.quoted - 1), self.line.lower_at(found.quoted)
        if not language.words("tense.future_before").isdisjoint(before):
            return "future"
        if not language.words("tense.past_before").isdisjoint(before):
            return "past"
        if self.line.lower[found.last + 1 : found.last + 3][1:] == language.get("dates.possessive"):
            return "near"
        clause = self.line.clauses[found.first] // 2
        tense = self._tenses.get(clause) or self._tenses[-1]
        if tense != "past" and not language.words("tense.ahead_before").isdisjoint(before):
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


def _marks_at(line: Line, i: int) -> list[Mark]:
    """What is said by the words that begin at `i`."""
    marks: list[Mark] = []
    entry = line.entries[i]
    if entry.says and _phrase_marks(line, i, marks):
        return marks
    concept, name = entry.topic
    if concept is not None:
        marks.append((i, i, "subject", concept))
    elif name is not None:
        if i and line.listed("places.prepositions", i - 1):
            marks.append((i, i, "place", entry.lower))
        elif i > 0 or line.language.nouns_have_capitals:
            marks.append((i, i, "name", name))
    return marks


def _phrase_marks(line: Line, i: int, marks: list[Mark]) -> bool:
    """Add what is listed by its very words; true where a place or an organisation is named."""
    language, says = line.language, line.entries[i].says
    for role in ("predicate", "scope", "speaker"):
        found = line.phrase(SAID[role], i) if role in says else None
        if found:
            marks.append((i, found[1] - 1, role, found[0]))
    if not line.entries[i].letter:
        return False
    place = language.places.at(line.lower, i) if "place" in says else None
    if place:
        marks.append((i, place[1] - 1, "place", place[0]))
        return True
    name = language.organisations.at(line.lower, i) if "actor" in says else None
    if name:
        marks.append((i, name[1] - 1, "actor", name[0]))
    return name is not None


def _tenses(line: Line) -> dict[int, str | None]:
    """The tense of each clause, by its number; that of the whole sentence at -1."""
    verbs: dict[int, set[str]] = {}
    clauses = line.clauses
    for i, tense in [(i, entry.tense) for i, entry in enumerate(line.entries) if entry.tense]:
        verbs.setdefault(clauses[i] // 2, set()).add(tense)
    everything = set().union(*verbs.values()) if verbs else set()
    tenses = {clause: _tense(found) for clause, found in verbs.items()}
    # "Ist am Sonntag Gastgeber": no auxiliary, where nothing goes with it.
    alone = "present" if everything == {"perfect"} else None
    whole = "future" if _looks_ahead(line) else _tense(everything) or alone
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
    directed = [i for i, e in enumerate(line.entries) if e.opens and "direction" in e.opens]
    units = line.language.phrases("time_units")
    for i in directed:
        found = line.phrase("+directions", i)
        if found and found[0] == "future" and found[1] < len(line):
            after = line.entries[found[1]]
            if "weekday" in after.opens or units.at(line.lower, found[1]):
                return True
    return False


def _number_of(line: Line, listed: list[int]) -> list[tuple[int, int]]:
    """Where "die Zahl der" stands and the word of the noun that follows."""
    found = []
    for i in listed:
        counted = line.phrase(SAID["number_of"], i)
        if counted and counted[1] < len(line):
            found.append((i, counted[1]))
    return found


def _attributions(line: Line, listed: list[int]) -> list[tuple[int, str]]:
    """Where "nach Angaben der", "laut" stands, and who is named behind it."""
    named = []
    for i in listed:
        found = line.phrase(SAID["attribution"], i)
        if found is None:
            continue
        for j in range(found[1], min(len(line), found[1] + 4)):
            if line.is_capital(j):
                named.append((i, line.words[j]))
                break
    return named
