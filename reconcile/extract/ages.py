"""Ages: “54 Jahre alt”, “12-year-old”, “aged 54”, “Klaus Winter (61)”, “in his 40s”."""

from __future__ import annotations

from typing import Any

from reconcile.extract.hedges import BOUNDS, hedge_before
from reconcile.extract.line import Found, Line
from reconcile.extract.number import Number

_OLDEST = 115  # years of a person's age
_YOUNGEST = 4  # years: “he was two” is said of much else
_GROWN = 10  # years: of a smaller number more is told than of age
_WITHIN = 9  # years from the first to the last of ten
_FURTHEST_NOUN = 4  # words between a person and an age

Head = tuple[int, int, dict[str, Any]]


def is_age(line: Line, number: Number, j: int) -> bool:
    """“âgé de 54 ans”, “une femme de 54 ans”, “Anne Blanc, 54 ans,”: no length of time.

    `j` is the word behind the number.
    """
    language = line.language
    k = j + (line.words[j] == "-")  # "12-jährige", "12jährige"
    joined_ = line.glued(j) and line.words[j - 1] != "-"
    if joined_ and age_behind(line, k, hyphen=True) is not None:
        return not line.listed("ages.things", k + 1)
    years = number.value if number.value is not None else number.high
    if not line.listed("ages.years", j) or not years or years > _OLDEST:
        return False
    hedge, start = hedge_before(line, number.opened)
    if _are_people_before(line, start, hedge):
        return not line.listed("numbers.definite", start - 2)  # "lebten die Männer über 20 Jahre"
    if line.listed("ages.of_people", start - 1) and line.listed("ages.people", start - 2):
        return True
    start = line.list_start(start)
    told = language.phrases("ages.before")
    if told.before(line.lower, start) or told.before(line.lower, number.opened):
        return True
    if not language.words("ages.told").isdisjoint(line.lower):
        return True
    if number.value is None and line.listed("dates.article_before", start - 1):
        return True  # "les 18-25 ans"
    if line.listed("nouns.partitive", j + 1):
        return False
    if line.listed("ages.from", start - 1):  # "ab 16 Jahren", but "ab drei Jahren Haft"
        return not line.is_capital(j + 1)
    of = line.phrase_before("ages.of", start)
    apart = line.lower_at(start - 1) in (",", "(") and (
        j + 1 >= len(line) or line.lower[j + 1] in (",", ")")
    )
    if of is None and not apart:
        return False
    end = of[1] if of else start - 1
    ahead = line.lower[max(0, end - _FURTHEST_NOUN) : end]
    return bool(ahead) and language.words("ages.lasting").isdisjoint(ahead)


def age_behind(line: Line, i: int, hyphen: bool) -> int | None:
    """The last word of "Jahre alt" (its "alt" left out) or "-jährige" behind a number."""
    if hyphen:
        joined_ = line.phrase("ages.hyphenated", i)
        return joined_[1] - 1 if joined_ else None
    suffix = line.phrase("ages.suffix", i)
    return i if suffix else None


def young_age(line: Line, j: int) -> Head | None:
    """“9-month-old sister”, “six-week-olds”: the unit behind a number and a hyphen, at `j`.

    Of a child only: a “10-day-old strike” has lasted so long. The first word is the caller's.
    """
    young = line.phrase("ages.young", j)
    if young is None:
        return None
    unit, end = young
    noun = line.entries[end]
    if line.is_word(end) and not (noun.stop or noun.tense or _is_somebody(line, end)):
        return None
    return j, end - 1, {"kind": "measure", "unit": unit}


def decade_of_life(line: Line, i: int, last: int, tens: int) -> Found | None:
    """“In his 40s”, “in her early thirties”, “in their 20s and 30s”: words i..last say the tens."""
    j = _over_portions(line, i)
    if line.listed("dates.joining", j - 1) and line.listed("dates.decade_suffixes", j - 2):
        j = _over_portions(line, j - 3)
    if not line.phrase_before("ages.in_decade", j):
        return None
    columns = {"kind": "measure", "unit": "year", "hedge": "between", "place": 1.0, "digits": 2}
    columns |= {"said_low": float(tens), "said_high": float(tens + _WITHIN)}
    return Found(i, last, i, columns)


def _over_portions(line: Line, j: int) -> int:
    """Where “mid-”, “late” before word `j` begin."""
    while j > 1 and (line.words[j - 1] == "-" or "portion" in line.entries[j - 1].opens):
        j -= 1
    return j


def age_beside(line: Line, number: Number) -> Head | None:
    """“aged 54”, “im Alter von 54”; “Klaus Winter (61)”, “Ruth Ann Pacheco, 77,”."""
    if number.value is not None and not 0 <= number.value <= _OLDEST:
        return None
    leads = line.entries[number.first - 1].leads
    told = line.phrase_before("ages.older", number.last + 1) is not None
    if not told and line.listed("ages.people", number.first - 1):  # "children 12 and under"
        told = line.phrase_before("hedges_behind", number.last + 1) is not None
    if not told and ("hedge" in leads or "age" in leads):
        told = _is_told_before(line, number)
    if told:
        return number.first, number.last, {"kind": "measure", "unit": "year"}
    if number.value is None or number.decimals:
        return None
    if _is_reached(line, number) or _is_told_of_a_person(line, number):
        return number.first, number.last, {"kind": "measure", "unit": "year"}
    return None if number.words else _age_behind_a_name(line, number)


def _is_told_before(line: Line, number: Number) -> bool:
    """“aged about 54”, “under the age of 18”, “children under 12”, “fast 30 ist er”."""
    hedge, start = hedge_before(line, number.first)
    if line.phrase_before("ages.before", start) or line.phrase_before("ages.before", number.first):
        return True
    if _are_people_before(line, start, hedge):
        return True
    if line.listed("ages.of_people", start - 1) and line.listed("ages.people", start - 2):
        return not line.is_word(number.last + 1)  # "a boy of 9, who"
    told = line.phrase("ages.behind_hedged", number.last + 1) if start < number.first else None
    return told is not None and (told[1] > number.last + 2 or not line.is_word(told[1]))


def _are_people_before(line: Line, i: int, hedge: str) -> bool:
    """“Kinder unter 12”, “Senioren ab 60”: whoever stands before a bound that begins at `i`."""
    bounds = ("ages.from", "dates.to", "ranges.between")
    j = i - any(line.listed(path, i - 1) for path in bounds)
    return (hedge in BOUNDS or j < i) and line.listed("ages.people", j - 1)


def _is_reached(line: Line, number: Number) -> bool:
    """“Mit 21 schon Kapitän”, “er starb mit 85”: the age at which something was so."""
    start = hedge_before(line, number.first)[1]
    if not line.listed("ages.at", start - 1) or not number.value or number.value < _YOUNGEST:
        return False
    j = number.last + 1
    if line.listed("ages.at_behind", j):
        return True
    if line.entries[j].tense and line.listed("ages.at_who", j + 1):
        return number.value >= _GROWN and start == number.first  # "Mit 18 zog sie aus"
    ends = not (line.is_word(j) or line.entries[j].digit) and not line.glued(j + 1)
    return ends and not line.language.words("ages.at_with").isdisjoint(line.lower)


def _is_told_of_a_person(line: Line, number: Number) -> bool:
    """“She was 85.”, “er ist erst dreißig,”: nothing goes on from the number."""
    start = hedge_before(line, number.first)[1]
    start -= line.listed("ages.adverbs", start - 1)
    if line.listed("ages.reached", number.last + 1) and not line.is_word(number.last + 2):
        return True  # "er ist 58 geworden"; "wird" is another year's age
    if not line.phrase_before("ages.is", start) or not number.value or number.value < _YOUNGEST:
        return False
    j = number.last + 1
    if line.lower_at(j) in ("-", "–", "/", ":", "("):
        return False
    return not (line.is_word(j) or line.entries[j].digit) or line.listed("ages.then", j)


def _age_behind_a_name(line: Line, number: Number) -> Head | None:
    """A bare number set apart behind a name, or behind “the driver”."""
    i, after = number.first, number.last + 1
    adverb = line.listed("ages.adverbs", i - 1)
    i -= adverb  # "the senator, then 29,"
    if i < 2 or not line.words[i + adverb].isdecimal() or line.words[i + adverb] == "0":
        return None
    name = i - 2
    if line.words[name] == "." and (
        line.listed("ages.name_ends", name - 1) or _is_an_initial(line, name - 1)
    ):
        name -= 1
    if line.listed("ages.name_ends", name):
        name -= 1 + (line.words[name - 1] == ",")
    bracketed = not adverb and line.words[i - 1] == "(" and line.lower_at(after) in (")", ",")
    commas = line.words[i - 1] == "," and (line.lower_at(after) in (",", ".") or after == len(line))
    if not (bracketed or commas) or not _is_a_person(line, name, commas):
        return None
    if bracketed and not line.language.words("ages.never_among").isdisjoint(line.lower):
        return None  # "Anna Maier (29 Stimmen), Max Huber (24)"
    if commas and (len(line.words[number.first]) != 2 or line.glued(i)):
        return None
    if adverb and not (line.is_capital(name) or _is_somebody(line, name)):
        return None  # "the toll, now 43,"
    return number.first, number.last, {"kind": "measure", "unit": "year"}


def _is_somebody(line: Line, j: int) -> bool:
    """Whether a noun is what people are called: “sister”, “senator”."""
    told = line.entries[j].concept
    concept = line.language.concepts[told] if told else None
    people = concept is not None and (concept.generic or concept.people)
    return people or line.listed("ages.people", j)


def _is_an_initial(line: Line, j: int) -> bool:
    """“Georg T.”: the surname of someone accused, cut short."""
    letter = line.entries[j]
    return (
        letter.capital and len(letter.text) == 1 and line.words[j + 1] == "." and line.glued(j + 1)
    )


def _is_of_the_calendar(line: Line, j: int) -> bool:
    """Whether a word is one of the calendar by itself: “Jan” is one before a full stop only."""
    if not line.entries[j].calendar:
        return False
    month = line.language.tables["months"].by_first.get(line.lower[j])
    return month is None or line.phrase("months", j) is not None


def _is_a_person(line: Line, j: int, commas: bool) -> bool:
    """Whether word `j` ends a full name; between commas also one name, or “the driver”."""
    last, first = line.entries[j], line.entries[j - 1] if j else None
    named = last.capital and (not last.text.isupper() or _is_an_initial(line, j))
    if named and first is not None and first.capital and not first.text.isupper():
        return not (
            _is_of_the_calendar(line, j - 1) or (commas and (first.concept or last.concept))
        )
    if not commas or not last.letter or last.calendar or last.stop:
        return False
    if first is not None and (first.article or line.listed("numbers.definite", j - 1)):
        return True
    return named and last.concept is None and not line.language.nouns_have_capitals
