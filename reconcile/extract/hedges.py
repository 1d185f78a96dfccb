"""Hedges and bounds: the words before and behind a number that say how exactly it is meant."""

from __future__ import annotations

from reconcile.extract.line import Line
from reconcile.values.units import conversion, known

BOUNDS = {
    "more_than": "said_low",
    "at_least": "said_low",
    "less_than": "said_high",
    "at_most": "said_high",
    "up_to": "said_high",
}
_FURTHEST_VERB = 12  # words between a verb and its preposition
_EXACT_DIGITS = 4  # so many significant ones no bound has
_BEFORE_A_MATERIAL = 3  # words from "of" on: "of solid grey rock"
_SET_APART = ("at_least", "at_most")  # adverbs: a preposition may stand between them and a number
_MOST_NESTED = 3  # "deutlich mehr als rund"


def hedge_before(line: Line, i: int) -> tuple[str, int]:
    """The hedge that ends right before word `i`, and where to begin quoting.

    Of nested ones ("mehr als rund", "knapp über") a bound goes before a mere hedge.
    """
    if "hedge" not in line.entries[i - 1].leads:
        return "none", i
    language = line.language
    hedges = language.phrases("hedges")
    found = hedges.before(line.lower, i)
    if found is None:
        article = line.listed("dates.article_before", i - 1)
        j = i - article - line.listed("hedge_adverbs", i - 1 - article)
        found = hedges.before(line.lower, j) if j < i else None  # "dépasse désormais les 3"
    if found is None and line.listed("bounds_over", i - 1):
        found = hedges.before(line.lower, i - 1)  # "höchstens um 290 Euro"
        if found is None or found[0] not in _SET_APART:
            return "none", i
    if found is None or _is_governed(line, found[1]) or _is_among(line, found[1], i):
        return "none", i
    kind, start = found
    if kind == "none":
        return kind, i  # "en plus de 30 euros"
    for _ in range(_MOST_NESTED):
        outer = hedges.before(line.lower, start)
        if outer is not None and not _is_governed(line, outer[1]):
            kind = outer[0] if outer[0] in BOUNDS and kind not in BOUNDS else kind
            start = outer[1]
        elif start and line.listed("intensifiers", start - 1):
            start -= 1
        else:
            break
    return kind, start


def hedge_behind(line: Line, i: int) -> tuple[str, int] | None:
    """The hedge that begins at word `i`, behind a number or its noun, and the index after it."""
    if "hedge" not in line.entries[i].follows:
        return None
    found = line.phrase("hedges_behind", i)
    if found is None or (not line.entries[i].letter and not line.glued(i)):
        return None
    of_the_next = line.listed("dates.than", found[1]) and found[1] + 1 < len(line)
    counted = line.entries[found[1]].counts or line.listed("sets.times", found[1])
    ahead = counted and line.phrase("hedges", i)
    return None if of_the_next or ahead else found  # "17 und mehr als 100", "9, at least 4"


def is_a_place(line: Line, hedge: int, unit: str, behind: int) -> bool:
    """“unter 30 Metern Schutt”, “under 90 feet of rock”: what lies below is no less than that.

    `hedge` is the hedge's first word, `unit` that of the number, `behind` the word behind it.
    """
    if not line.listed("buried.under", hedge):
        return False
    start = line.over("numbers.of", behind)
    near = range(start, min(len(line), start + _BEFORE_A_MATERIAL))
    material = next((j for j in near if line.listed("buried.materials", j)), None)
    if material is None or any(line.entries[j].stop for j in range(start, material)):
        return False
    return known(unit) and conversion(unit).dimension == "length"


def joined(before: str, behind: str) -> str:
    """One hedge of two, of which a bound goes first."""
    return before if before in BOUNDS or behind == "none" else behind


def _is_among(line: Line, hedge: int, i: int) -> bool:
    """“unter 1314 Kindern”: nobody says of so exact a number what is below it."""
    if not line.listed("among", hedge) or hedge != i - 1:
        return False
    digits = "".join(filter(str.isdecimal, line.words[i]))
    return len(digits.rstrip("0")) >= _EXACT_DIGITS


def _is_governed(line: Line, i: int) -> bool:
    """Whether the hedge is a preposition of the verb: "jubelt über", "verfügt über"."""
    stems = tuple(line.language.get("governed", {}).get(line.lower[i], ()))
    if not stems or line.listed("governed_never_behind", i - 1):
        return False
    if i == 0 and not line.listed("among", i):
        return False  # at the head of a sentence it is a hedge: "Über 300 Gäste freuten sich"
    if "ordinal_time" in line.entries[i - 1].opens or line.listed("numbers.places", i - 2):
        return True  # "Zwölfter über 20 Kilometer", "Platz drei über 100 Meter"
    clauses, own = line.clauses, line.clauses[i]
    near = range(max(0, i - _FURTHEST_VERB), min(len(line), i + _FURTHEST_VERB))
    return any(line.lower[j].startswith(stems) for j in near if abs(own - clauses[j]) < 2)
