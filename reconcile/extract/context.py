"""What the words around a claim say of it: what it is about, where, whose figure, which tense."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import NamedTuple

from reconcile.extract.line import Found, Line
from reconcile.extract.predicates import told_at
from reconcile.extract.traits import SAID

FURTHEST = 14  # words between a claim and what still says something about it
_DISTANCE = attrgetter("distance")
_LONGEST_MARK = 3  # words that a mark may have beyond its first
_BOUNDARY = 5  # words that a joint counts for; a comma counts two joints
_PHRASED = ("subject", "predicate", "scope", "speaker")
_LEFT_OUT = 6  # words from “ohne” to the last thing that it leaves out
# Before its figure; behind it, "um" is part of a verb, and "by" tells who or when.
# Tenses that place a bare weekday behind the day of publication.
_AHEAD = frozenset(("future", "present"))
_MIXED = "mixed"  # of a clause: what was, and what is to come
_SECOND_CLAUSE = 2  # marks and joints as they are counted
_TWO_TENSES = 3  # with None, which most words have
_CHANGE = "change"
_COMPARED = "compared"  # behind its figure, "240 weniger als", it is a change too; before, a hedge


# Something a sentence says from a word on, before any claim is looked at: how many words it has
# beyond that one, role (subject | predicate | place | actor | name | scope | speaker), concept,
# and the words as they stand.
Mark = tuple[int, str, str, str]


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
        self._own: set[int] = set()
        for find in found:
            self._own.update(range(min(find.quoted, find.first), find.last + 1))
        entries, clauses = line.entries, line.clauses
        self._tellers = tellers = [i for i, entry in enumerate(entries) if entry.may_tell]
        # Where they stand, if every joint before them is as wide as so many words.
        self._places = [i + _BOUNDARY * clauses[i] for i in tellers]
        self._marks: list[list[Mark] | None] = [None] * len(tellers)
        self._tenses: dict[int, str | None] = {}
        said = [i for i in tellers if entries[i].says]
        self._attributions = _attributions(line, said) if said else []
        self.number_of = _number_of(line, said) if said else []

    def cues(self, found: Found, furthest: int = FURTHEST) -> list[Cue]:
        """The marks outside a claim, from the nearest to the furthest."""
        first, last, clauses = found.first, found.last, self.line.clauses
        tellers, places, made = self._tellers, self._places, self._marks
        joints = _BOUNDARY * clauses[first]
        begin, end = first + joints, last + joints
        behind = bisect_left(tellers, first)
        near: list[Cue] = []
        for k in range(bisect_left(places, begin - furthest - _LONGEST_MARK, 0, behind), behind):
            marks = made[k]
            for beyond, role, concept, words in reversed(self._told(k) if marks is None else marks):
                distance = begin - places[k] - beyond
                if distance <= furthest and tellers[k] + beyond < first and concept != _COMPARED:
                    near.append(Cue(role, concept, words, distance))
        reach = max(end + furthest, last + _BOUNDARY * clauses[last])
        for k in range(behind, bisect_right(places, reach, behind)):
            distance = places[k] - end if tellers[k] > last else 0
            marks = made[k]
            for _, role, concept, words in self._told(k) if marks is None else marks:
                if concept != _CHANGE:
                    concept = _CHANGE if concept == _COMPARED else concept
                    near.append(Cue(role, concept, words, distance))
        near.sort(key=_DISTANCE)  # marks stand in order, and equal distances stay so
        return near

    def attribution(self, found: Found) -> str | None:
        """Whose figure it is said to be: of who is named last before it, else first behind it."""
        if not self._attributions:
            return None
        before = [name for at, name in self._attributions if at < found.first]
        return before[-1] if before else self._attributions[0][1]

    def _told(self, k: int) -> list[Mark]:
        """The marks of the `k`-th word that tells something, from now on kept."""
        marks = self._marks[k] = _marks_at(self.line, self._tellers[k], self._own)
        return marks

    def tense(self, found: Found) -> str | None:
        """The tense of the claim's clause; where that has no verb known, of the sentence."""
        entries = self.line.entries
        around = range(found.quoted - 1, found.first + 1)
        hints = [hint for k in around for hint in entries[k].hints]
        if "future" in hints:
            return "future"
        if "past" in hints:
            return "past"
        if "possessive" in entries[found.last + 2].hints:  # "today's"
            return "near"
        at = self.line.clauses[found.first]
        if at not in self._tenses:
            self._tenses[at] = _tense_at(self.line, at)
        own = self._tenses[at]
        if own is _MIXED:
            own = _tense_before(self.line, found.first)
        if "ahead" in hints and own != "past":
            return "future"
        return own or (self._of_the_next(at) if at < _SECOND_CLAUSE else None) or self._whole()

    def _of_the_next(self, at: int) -> str | None:
        """“On Sunday, the council will vote, officials said”: what a time leads in tells it."""
        told = _tense_at(self.line, at + _SECOND_CLAUSE)
        return told if told in ("past", "future") else None

    def _whole(self) -> str | None:
        """The tense of the whole sentence."""
        if -1 not in self._tenses:
            self._tenses[-1] = _tense_of_all(self.line)
        return self._tenses[-1]

    def times(self, found: Found, dates: list[tuple[Found, str]]) -> list[Cue]:
        """The date claims of the sentence as cues of another claim; their concept is the id."""
        clauses, near = self.line.clauses, []
        for date, claim in dates:
            gap = max(found.first - date.last, date.first - found.last)
            distance = gap + _BOUNDARY * abs(clauses[found.first] - clauses[date.first])
            if gap > 0 and distance <= FURTHEST:
                words = self.line.said(date.first, date.last)
                near.append(Cue("time", claim, words, distance))
        near.sort(key=_DISTANCE)
        return near


def _marks_at(line: Line, i: int, own: set[int]) -> list[Mark]:
    """What is said by the words that begin at `i`."""
    marks: list[Mark] = []
    entry = line.entries[i]
    if entry.says and _phrase_marks(line, i, marks):
        return marks
    if entry.verbs and not any(role == "predicate" for _, role, _, _ in marks):
        _verb_mark(line, i, marks)
    concept, name = entry.topic
    if concept is not None:
        named = line.language.concepts[concept].is_a_name
        if not (named or _is_in_a_term(line, i) or _is_left_out(line, i)):
            marks.append((0, "subject", concept, entry.text))
    elif name is not None:
        if "place" in line.entries[i - 1].hints:
            marks.append((0, "place", entry.lower, entry.text))
        elif i not in own and (i > 0 or line.language.nouns_have_capitals):
            marks.append((0, "name", name, entry.text))
    return marks


def _is_in_a_term(line: Line, i: int) -> bool:
    """“Core inflation” is no inflation: whether the word belongs to what several words name."""
    for j in range(max(0, i - _LONGEST_MARK), i):
        term = line.phrase(SAID["subject"], j) if "subject" in line.entries[j].says else None
        if term and term[1] > i:
            return True
    return False


def _is_left_out(line: Line, i: int) -> bool:
    """“Die Teuerung ohne Energie und Nahrungsmittel” is that of neither."""
    for j in range(i - 1, max(-1, i - _LEFT_OUT), -1):
        if line.listed("clauses.without", j):
            return True
        entry = line.entries[j]
        if entry.digit or (entry.concept is None and (entry.tense or entry.says)):
            return False
    return False


def _verb_mark(line: Line, i: int, marks: list[Mark]) -> None:
    """Add what a verb tells; a noun of its form is told by its capital letter."""
    is_noun = i > 0 and line.entries[i].capital and line.language.nouns_have_capitals
    told = None if is_noun else told_at(line, i)
    if told:
        verb, end = told
        words = line.said(i, end - 1)
        said = f"{words} {verb.particle}" if verb.particle else words
        marks.append((end - 1 - i, "predicate", verb.concept, said))


def _phrase_marks(line: Line, i: int, marks: list[Mark]) -> bool:
    """Add what is listed by its very words; true where a place or an organisation is named."""
    language = line.language
    for role in line.entries[i].says:  # in the order of `SAID`, places and organisations last
        named = role == "place" or role == "actor"
        if role in _PHRASED:
            told = line.phrase(SAID[role], i)
        elif named and line.entries[i].letter:
            names = language.places if role == "place" else language.organisations
            told = names.at(line.lower, i)
        else:
            continue
        if told:
            concept, end = told
            marks.append((end - 1 - i, role, concept, line.said(i, end - 1)))
            if named:
                return True
    return False


def _tense_at(line: Line, at: int) -> str | None:
    """The tense of a clause at a count of marks and joints.

    Where it tells of what was and of what is to come, it is `_MIXED` in languages whose verbs go
    first. In others that of the part between joints: “tagte am Montag und wird am Donnerstag …”.
    """
    first, end = (bisect_left(line.clauses, 2 * (at // 2) + more) for more in (0, 2))
    verbs = _verbs(line, first, end)
    whole = _tense(verbs)
    if verbs.isdisjoint(_AHEAD) or len(verbs) < _TWO_TENSES:
        return whole
    if line.language.get("tense.verb_first"):
        return whole if verbs <= _AHEAD | {None} else _MIXED
    joint = bisect_left(line.clauses, 2 * (at // 2) + 1, first, end)
    if not first < joint < end:
        return whole
    parts = [_tense(_verbs(line, *part)) for part in ((first, joint), (joint, end))]
    return whole if None in parts else parts[at % 2]


def _tense_before(line: Line, i: int) -> str | None:
    """The tense of the verbs that stand together before a time: “said he will go on Friday”.

    Of the first behind it, where its clause has none before.
    """
    clause = line.clauses[i] // 2
    first, end = (bisect_left(line.clauses, 2 * (clause + more)) for more in (0, 1))
    verbs = [k for k in range(first, end) if line.entries[k].tense and not line.entries[k].calendar]
    verbs = [k for k in verbs if not _is_counted(line, k)]
    if line.language.phrases("tense.outcomes").by_first:  # "rose 3 percent to close at 20"
        verbs = [k for k in verbs if line.phrase("tense.outcomes", k - 1) is None] or verbs
    before = [k for k in verbs if k < i]
    if not before:
        return _tense({line.entries[k].tense for k in verbs[:1]})
    begin = last = before[-1]
    for k in reversed(before[:-1]):
        adverb = k == begin - 2 and line.listed("tense.passive_before", k)  # "was fully opened"
        if k != begin - 1 and not adverb:
            break
        begin = k
    return _tense(_verbs(line, begin, last + 1))


def _verbs(line: Line, first: int, end: int) -> set[str | None]:
    """The tenses of words first to end; "ist geschlossen" and "ist zu sehen" are no perfect."""
    entries, language = line.entries[first:end], line.language
    verbs = {entry.tense for entry in entries}
    if "present" in verbs:
        verbs = {e.tense for k, e in enumerate(entries, first) if not _is_counted(line, k)}
    if {"past", "future"} <= verbs:
        verbs = {_tense_of(line, k) for k in range(first, end)}
    if "state" in verbs:
        lasts = not language.words("tense.being").isdisjoint(entry.lower for entry in entries)
        verbs = verbs - {"state", "perfect"} | {"present"} if lasts else verbs | {"participle"}
    elif {"perfect", "present"} <= verbs and "participle" not in verbs:
        leads = language.words("tense.infinitive_before")
        present = (k for k in range(first, end) if line.entries[k].tense == "present")
        if all(line.entries[k - 1].lower in leads for k in present):
            verbs.discard("perfect")
    return verbs


def _is_counted(line: Line, k: int) -> bool:
    """“by 336 runs”, “six cuts”: a noun that a verb is written like; not “Game 7 starts”."""
    if line.entries[k].tense != "present" or k < 1 or not line.entries[k - 1].counts:
        return False
    if line.language.nouns_have_capitals or line.entries[k - 2].capital:
        return False
    return not line.listed("not_figures.counted_off", k - 2)


def _tense_of(line: Line, k: int) -> str | None:
    """The tense of a word; “will be held” and “will be swiftly found” have participles."""
    own = line.entries[k].tense
    if own != "past":
        return own
    adverb = line.entries[k - 1].tense is None and line.listed("tense.passive_before", k - 2)
    return "participle" if adverb or line.listed("tense.passive_before", k - 1) else own


def _tense_of_all(line: Line) -> str | None:
    """What all verbs of a sentence make together, where it does not say by other words."""
    if _looks_ahead(line):
        return "future"
    verbs = _verbs(line, 0, len(line))
    if {"perfect", "present"} <= verbs and _has_no_participle_behind(line):
        verbs.discard("perfect")
    # "Ist am Sonntag Gastgeber": no auxiliary, where nothing goes with it.
    return _tense(verbs) or ("present" if "perfect" in verbs else None)


def _has_no_participle_behind(line: Line) -> bool:
    """“Köln empfängt Bochum, Anpfiff ist am Sonntag”: what looks like one stands clauses before."""
    tenses = [entry.tense for entry in line]
    auxiliary = tenses.index("perfect")
    return "present" not in tenses[bisect_left(line.clauses, line.clauses[auxiliary] // 2 * 2) :]


def _tense(verbs: set[str | None]) -> str | None:
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


def _number_of(line: Line, said: list[int]) -> list[tuple[int, int]]:
    """Where "die Zahl der" stands and the word of the noun that follows."""
    found = []
    for i in said:
        if "number_of" in line.entries[i].says:
            counted = line.phrase(SAID["number_of"], i)
            if counted and counted[1] < len(line):
                found.append((i, counted[1]))
    return found


def _attributions(line: Line, said: list[int]) -> list[tuple[int, str]]:
    """Where "nach Angaben der", "laut" stands, and who is named behind it."""
    named = []
    for i in said:
        if "attribution" not in line.entries[i].says:
            continue
        found = line.phrase(SAID["attribution"], i)
        if found is None:
            continue
        for j in range(found[1], min(len(line), found[1] + 4)):
            if line.is_capital(j):
                named.append((i, line.words[j]))
                break
    return named
