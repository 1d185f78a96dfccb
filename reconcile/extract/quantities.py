"""Quantities as said: hedge, number, and the unit, currency or noun that the number goes with."""

from __future__ import annotations

from typing import Any

from reconcile.extract.ages import Head, age_behind, age_beside, is_age, young_age
from reconcile.extract.cardinals import read_ratio
from reconcile.extract.currencies import currency_at, hundredths_at, local_currency, weighed_sum
from reconcile.extract.hedges import BOUNDS, hedge_before, hedge_behind, is_a_place, joined
from reconcile.extract.joined import joined_measures
from reconcile.extract.line import Found, Line
from reconcile.extract.measures import magnitude, measure_behind, rate_of, unit_before
from reconcile.extract.money import currency_before, sum_of
from reconcile.extract.nouns import counted_noun, may_be_several, type_behind
from reconcile.extract.number import Number

_AGE = {"kind": "measure", "unit": "year"}
_MEASURES = ("units",)  # all that most units of measure begin


def read_quantity(line: Line, number: Number) -> Found | None:
    """The quantity of a number; None where the number is about nothing that can be named."""
    if number.score:
        return Found(number.first, number.last, number.first, {"kind": "score", "hedge": "none"})
    behind = hedge_behind(line, number.last + 1)
    reached = number._replace(last=behind[1] - 1) if behind else number
    head = _head(line, reached)
    if head is None:
        if line.phrase("time_units", reached.last + 1):
            return None  # of a title: "50 Jahre Blasmusik"
        if number.words and number.value is not None and not _stands_alone(line, number):
            return None
        head = (number.first, reached.last, {"kind": "number"})
    first, last, columns = head
    if behind is None and (behind := hedge_behind(line, last + 1)) is not None:
        last = behind[1] - 1
    elif behind is None:
        behind = _hedge_beyond(line, last + 1)
    hedge, quoted = hedge_before(line, min(number.opened, first))
    if first < number.opened and hedge == "none":
        hedge = hedge_before(line, number.opened)[0]  # "magnitude over 6"
    measured = columns["kind"] == "measure" and hedge != "none"
    if measured and is_a_place(line, quoted, columns["unit"], last + 1):
        hedge, quoted = "none", first
    if behind is not None:
        hedge = joined(hedge, behind[0])
    factor, added = columns.pop("factor", 1.0), columns.pop("added", None)
    if added is not None:
        number = added.of(number)
    row = said(number, hedge, factor)
    row.update(columns)
    return Found(first, last, min(quoted, first), row)


def _hedge_beyond(line: Line, i: int) -> tuple[str, int] | None:
    """“300 kilos de cocaïne au moins”: behind what it is so much of."""
    of = line.over("numbers.of", i)
    return hedge_behind(line, of + 1) if of > i and line.is_word(of) else None


def read_joined_measure(line: Line, i: int) -> Found | None:
    """“achtjähriges Mädchen”, “zehnprozentiger Aufschlag”, “vierköpfige Familie”."""
    value, unit = joined_measures(line.language)[line.lower[i]]
    kind = {"percent": "percent", "year": "measure"}.get(unit, "count")
    if unit == "year" and not _is_of_a_person(line, i):
        kind = "duration"
    hedge, quoted = hedge_before(line, i)
    columns = {"kind": kind, "hedge": hedge, "value": value, "digits": 1, "place": 1.0}
    columns |= {"counted": unit} if kind == "count" else {"unit": unit}
    if kind == "duration":
        columns["when"] = {"shape": "span", "grain": unit, "offset": value}
    return Found(i, i, quoted, columns)


def _is_of_a_person(line: Line, i: int) -> bool:
    """“ein achtjähriges Mädchen”, “die Achtjährige”; not “eine zweijährige Haft”."""
    noun = counted_noun(line, i + 1)
    concept = line.entries[noun.last].concept if noun else None
    if line.is_capital(i) and i > 0:
        return True
    return concept is not None and line.language.concepts[concept].generic


def said(number: Number, hedge: str, factor: float = 1.0) -> dict[str, Any]:
    """Columns of a number with its hedge; `factor` where a hundredth of the unit is said."""
    columns: dict[str, Any] = {
        "hedge": hedge,
        "place": number.place * factor,
        "digits": number.digits,
        "scale": number.scaled,
    }
    if number.vague:
        return columns | {"hedge": "vague", "said_low": number.low}
    if number.value is None:
        assert number.low is not None
        assert number.high is not None
        low, high = number.low * factor, number.high * factor
        return columns | {"hedge": "between", "said_low": low, "said_high": high}
    columns["value"] = round(number.value * factor, 9)
    if hedge == "none" and number.shade:
        columns["hedge"] = hedge = number.shade
    if hedge in BOUNDS:
        columns[BOUNDS[hedge]] = columns["value"]
    return columns


def _stands_alone(line: Line, number: Number) -> bool:
    """Whether a number word without a unit or a noun says a figure: not "one", not "a half"."""
    if number.first == number.last:
        adjectives = line.language.words("numbers.adjectives")
        if line.lower[number.first] in adjectives:
            named = "part" in line.entries[number.first - 1].hints  # "dont neuf dans un état grave"
            return named or _is_a_subject(line, number)
    if number.part and line.entries[number.first].digit:
        return True  # "1/2 cup"
    if not number.part:
        return number.decimals > 0 or (number.value is not None and not 0 <= number.value <= 1)
    language, after = line.language, number.last + 1
    noun = language.nouns_have_capitals and line.is_capital(number.last)
    if noun or hedge_before(line, number.opened)[0] != "none":
        return True
    if after >= len(line) or not line.is_word(after):
        return number.last > number.first or not line.entries[number.first].letter
    whole = line.lower[after]
    if whole in language.words("nouns.partitive") or whole in language.words(
        "dates.article_before"
    ):
        return True
    several = number.last - number.first
    return several > 1 or (several == 1 and number.value != 0.5)


def _is_a_subject(line: Line, number: Number) -> bool:
    """“…; neuf étaient vides”: a number that begins its clause, right before a verb."""
    before, verb = line.entries[number.first - 1], line.entries[number.last + 1]
    return not before.letter and not before.digit and verb.tense is not None


def _head(line: Line, number: Number) -> Head | None:
    """What the number goes with: words first..last and the columns that it gives."""
    return (
        currency_before(line, number)
        or _unit_after(line, number)
        or unit_before(line, number)
        or magnitude(line, number)
        or _noun_after(line, number)
        or age_beside(line, number)
    )


def _unit_after(line: Line, number: Number) -> Head | None:
    """“8,42 Meter”, “43,7 Prozent”, “1,2 Milliarden Euro”, “104-degree”."""
    i = number.last + 1
    begun = line.entries[i].unit
    if not begun or _is_a_part_of_a_word(line, i):
        return None
    sterling = weighed_sum(line, number, i + (line.words[i] == "-" and line.glued(i)))
    if sterling:
        return sum_of(line, number, *sterling)
    if begun == _MEASURES:
        return measure_behind(line, number, i)
    hyphen = line.words[i] == "-" and line.glued(i) and line.glued(i + 1)
    start = i + hyphen
    over = line.over("numbers.of", start) if number.scaled > 1 or number.vague else start
    age = over if is_age(line, number, over) else age_behind(line, start, hyphen)
    if age is not None:
        lasting = hyphen and line.listed("ages.lasting", age + 1)
        return number.first, age, _length(number) if lasting else dict(_AGE)
    young = young_age(line, start) if hyphen else None
    if young is not None:
        return number.first, young[1], young[2]
    if hyphen or line.glued(i):
        members = line.phrase("nouns.hyphenated", start)
        members = members or _joined_noun(line, number, start, hyphen)
        if members:
            return number.first, members[1] - 1, {"kind": "count", "counted": members[0]}
    hundredths = hundredths_at(line, start)
    if hundredths:
        unit, last = rate_of(line, hundredths[0], hundredths[1] - 1)
        return number.first, last, {"kind": "money", "unit": unit, "factor": 0.01}
    money = currency_at(line, over) or currency_at(line, start)
    local = local_currency(line, over) if over < len(line) else None
    if local is not None:
        return sum_of(line, number, local, money[1] if money else over + 1)
    if money:
        return sum_of(line, number, *money)
    return measure_behind(line, number, over if over < len(line) else start)


def _is_a_part_of_a_word(line: Line, i: int) -> bool:
    """“12 l'an dernier”, “zwei F-16”: a letter that is no symbol of a unit."""
    elided = len(line.words[i]) == 1 and line.words[i + 1] in ("'", "’")
    if elided and line.glued(i + 1) and line.glued(i + 2):
        return line.is_word(i + 2) and line.over("numbers.of", i) == i
    return type_behind(line, i) > i


def _joined_noun(line: Line, number: Number, j: int, hyphen: bool) -> tuple[str, int] | None:
    """“a 12-member panel”, “six-bedroom houses”; not “a one-man show”, nor “an 8-seater”."""
    return line.phrase("nouns.joined", j) if hyphen and number.value != 1 else None


def _length(number: Number) -> dict[str, Any]:
    """“10-jährige Haftstrafe”: years that something lasts."""
    when = {"shape": "span", "grain": "year", "offset": number.value}
    return {"kind": "duration", "unit": "year", "when": when}


def _of_several(line: Line, number: Number, i: int) -> Head | None:
    """“zehn der besten Köche”: some of those that are named behind, and not numbered."""
    definite = line.listed("numbers.definite", i)
    if line.listed("numbers.of", i - 1) and not definite:
        return None  # "20.000 von Howes Männern"
    noun = counted_noun(line, i + definite)
    if noun is None or line.lower_at(noun.last + 1) == "'":
        return None  # "two of the woman's children"
    if number.value is None or number.value % 1 or number.value == number.words:
        return None
    return number.first, number.last, {"kind": "count", "counted": noun.lemma}


def _noun_after(line: Line, number: Number) -> Head | None:
    """“30 zugeschalteten Ministern”; not beyond a mark, not glued to the number."""
    i = number.last + 1
    if i >= len(line) or line.glued(i) or number.part or line.listed("clock.after", i):
        return None
    over = line.over("numbers.of", i) if number.scaled > 1 or number.vague else i
    more = line.phrase("+unit_adjectives", over)
    if more and line.entries[more[1]].unit and not line.glued(more[1]):  # "500 zusätzliche Euro"
        return _unit_after(line, number._replace(last=more[1] - 1))
    if over == i and line.listed("nouns.partitive", i):
        return _of_several(line, number, i + 1)
    noun = counted_noun(line, over)
    if noun is None or (number.value == 1 and number.words and noun.first > over):
        return None
    if (number.value is None or number.value > 1) and not may_be_several(line, noun):
        return None  # "BlackBerry 10 platform", "5,000 watched"
    if number.value is not None and number.value % 1 and noun.first > over:
        return None
    ratio = read_ratio(line, number, noun.last)
    if ratio is not None:
        share = {"kind": "number", "value": ratio[0], "place": ratio[0], "digits": 1}
        return number.first, ratio[1], share
    apart = any(e.counts for e in line.entries[over : noun.last])  # "zwei 17-jährige Schüler"
    last = number.last if apart else noun.last
    return number.first, last, {"kind": "count", "counted": noun.lemma}
