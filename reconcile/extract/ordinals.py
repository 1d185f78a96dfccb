"""Ordinals: “zweiten Platz”, “second major fire”; places taken: “Rang fünf”, “ist Vierter”."""

from __future__ import annotations

from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import Noun, counted_noun, lemma, may_be_several
from reconcile.extract.number import PART_PLACE, Number
from reconcile.extract.quantities import said
from reconcile.extract.years import ordinal_at

PLACING = "placing"  # the concept of a place in a row
_LAST_PLACE = 1000  # a higher number is that of a house, or of a seat


def read_ordinal(line: Line, i: int) -> Found | None:
    """“zweiten Platz”, “second major fire”: from the second on, and only with what is numbered."""
    ordinal = ordinal_at(line, i)
    if ordinal is None or ordinal[0] < 2 or ordinal[1] >= len(line):
        return None
    if line.listed("sets.every", i - 1):
        return _share(line, i, *ordinal) if line.listed("numbers.every", i - 1) else None
    if (line.lower_at(i - 1) == ";" and line.entries[i].digit) or line.entries[ordinal[1]].counts:
        return None  # a table in a line: "; 4. Obernau 6; 5. Neudorf 0"; "als 38. drei Punkte"
    number, j = ordinal
    if _stands_alone(line, i, j):
        find = _numeral(i, j - 1, number, None)
        return _placing(find) if _is_a_place_taken(line, i) else find
    street = line.language.get("not_figures.street_ahead") and line.is_capital(j)
    if street and line.listed("not_figures.street", j):
        return None
    last, counted = _shared(line, j) or _what_is_numbered(line, j)
    if last is None or any(line.listed("not_figures.numbered", k) for k in range(j, last + 1)):
        return None
    find = _numeral(i, last, number, counted)
    return _placing(find) if line.listed("numbers.places", last) else find


def _share(line: Line, i: int, nth: int, end: int) -> Found:
    """“Jeder vierte Zug”, “every fourth train”: a quarter of them."""
    number = Number(i - 1, end - 1, i - 1, 1 / nth, PART_PLACE, 1, words=True, part=True)
    hedge, quoted = hedge_before(line, number.first)
    return Found(number.first, number.last, quoted, {"kind": "number"} | said(number, hedge))


def _what_is_numbered(line: Line, j: int) -> tuple[int | None, str | None]:
    """The last word and the lemma of what an ordinal numbers."""
    minute = line.phrase("time_units", j)
    if minute and minute[0] == "minute":  # of a match
        return minute[1] - 1, lemma(line.words[j], line.language)
    if line.language.nouns_have_capitals:
        noun = counted_noun(line, j)
        return (noun.last, noun.lemma) if noun else (None, None)
    return _numbered(line, j)


def _numbered(line: Line, j: int) -> tuple[int | None, str | None]:
    """The last word of a run of up to three words before a stop word, a verb, or a mark."""
    last = None
    for k in range(j, min(len(line), j + 3)):
        entry = line.entries[k]
        if not entry.letter or entry.stop or entry.calendar or entry.tense in ("past", "future"):
            break
        if k > j and entry.tense in ("preterite", "participle"):
            break  # "the second juror added"
        named = line.language.phrases("concepts").at(line.lower, k)
        if named and named[1] > k + 1 and line.glued(k + 1):  # "the third break-in"
            return named[1] - 1, "".join(line.lower[k : named[1]])
        last = k
        if entry.concept:
            break
    if last is None:
        return None, None
    several = may_be_several(line, Noun(last, last, ""))  # "the third meeting" is no verb
    return last, lemma(line.lower[last], line.language) if several else line.lower[last]


def read_place(line: Line, number: Number) -> Found | None:
    """“Rang fünf”, “Platz 3”: a number that says which place someone has."""
    i = number.first
    if not line.listed("numbers.places", i - 1) or number.value is None or number.decimals:
        return None
    if not 0 < number.value < _LAST_PLACE or line.entries[number.last + 1].unit:
        return None
    counted = lemma(line.words[i - 1], line.language)
    return _placing(_numeral(i - 1, number.last, int(number.value), counted))


def _placing(find: Found) -> Found:
    return find._replace(columns={**find.columns, "concept": PLACING})


def _numeral(i: int, last: int, number: int, counted: str | None) -> Found:
    columns = {"kind": "ordinal", "hedge": "none", "value": float(number), "counted": counted}
    return Found(i, last, i, columns | {"place": 1.0, "digits": len(str(number))})


def _stands_alone(line: Line, i: int, j: int) -> bool:
    """“ist Vierter”, “der dritte seit November”, “Widmer (67.)”: what is numbered is not said."""
    entry, behind = line.entries[i], line.entries[j]
    if entry.digit:
        return line.lower[i - 1] == "(" and behind.text in (")", ",")
    if behind.letter and not (behind.stop or behind.tense):
        return False
    if _is_a_place_taken(line, i):
        return True
    definite = i > 0 and line.listed("numbers.definite", i - 1)
    return definite and not entry.capital and not line.listed("ranges.and", j) and j < len(line)


def _is_a_place_taken(line: Line, i: int) -> bool:
    """“Nordhafen ist Vierter”, “she finished third”: by its verb, and a noun where nouns show."""
    if not line.language.nouns_have_capitals:
        return line.listed("numbers.placed", i - 1)
    if not line.is_capital(i) or line.entries[i - 1].article:
        return False
    if i and line.listed("numbers.definite", i - 1):
        return False
    clause = line.clauses[i] // 2
    return any(
        line.listed("numbers.placed", k) and line.clauses[k] // 2 == clause
        for k in range(len(line))
    )


def _shared(line: Line, j: int) -> tuple[int, str | None] | None:
    """“In der 58. und 81. Minute”: the last word of the first, and the noun of both."""
    if not line.listed("ranges.and", j) or j + 1 >= len(line):
        return None
    second = ordinal_at(line, j + 1)
    if second is None or second[1] >= len(line):
        return None
    last, counted = _what_is_numbered(line, second[1])
    return None if last is None else (j - 1, counted)
