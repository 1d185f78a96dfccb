"""Quantities as said: hedge, number, and the unit, currency or noun that the number goes with."""

from __future__ import annotations

from typing import Any

from reconcile.extract.ages import Head, age_behind, age_beside, is_age, young_age
from reconcile.extract.cardinals import TEMPERATURES, read_one, read_ratio
from reconcile.extract.compounds import Added, added_behind
from reconcile.extract.currencies import currency_at, hundredths_at, local_currency, weighed_sum
from reconcile.extract.hedges import BOUNDS, hedge_before, hedge_behind, is_a_place, joined
from reconcile.extract.joined import joined_measures
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import counted_noun, may_be_several, type_behind
from reconcile.extract.number import Number
from reconcile.values.units import known

_HUNDREDTH = 0.01
_TWO_DIGITS = 10
_WHOLE = 100  # percent: more points are those of an index
_SHARES = ("percent", "percentage_point")
_AGE = {"kind": "measure", "unit": "year"}
_ABBREVIATED = 2  # letters of a currency that is no word: Rs, kr
_VERBS = ("past", "future", "perfect")  # “a quake of 5.6 struck” counts no strikes
_STRONGEST = 10.0  # magnitude of an earthquake
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
        _currency_before(line, number)
        or _unit_after(line, number)
        or _unit_before(line, number)
        or _magnitude(line, number)
        or _noun_after(line, number)
        or age_beside(line, number)
    )


def _currency_before(line: Line, number: Number) -> Head | None:
    """“$212m”, “EUR 12,50”: the currency stands first."""
    i = number.first
    before = line.entries[i - 1]
    if "money" not in before.leads:
        return None
    if before.letter and not before.text.isupper() and not before.capital:
        return None
    found = line.phrase_before("currencies", i)
    if found and not before.letter and found[1] == i - 2 and not line.glued(i - 1):
        found = line.language.phrases("currencies").before([line.lower[i - 1]], 1)  # "a $2m bill"
        found = found and (found[0], i - 1)
    if found is None:
        return None
    code, start = found
    behind_a_number = start > 0 and line.entries[start - 1].digit and not line.glued(i)
    if behind_a_number or (before.letter and not before.text.isupper() and not _is_rate(line, i)):
        return None
    last = number.last
    after = line.phrase("currencies", last + 1)
    if after and after[0] == code and not line.words[after[1] - 1].isupper():
        last = after[1] - 1
    unit, last = _per(line, code, last)
    return start, last, {"kind": "money", "unit": unit}


def _is_rate(line: Line, i: int) -> bool:
    """“Rs. 500”, “Fr. 20”, “Rs 3”, “Rs20”: an abbreviated currency before digits."""
    before = line.words[i - 1]
    short = before == "$" or len(before) <= _ABBREVIATED
    return line.entries[i].digit and (short or line.glued(i))


def _unit_after(line: Line, number: Number) -> Head | None:
    """“8,42 Meter”, “43,7 Prozent”, “1,2 Milliarden Euro”, “104-degree”."""
    i = number.last + 1
    begun = line.entries[i].unit
    if not begun or _is_a_part_of_a_word(line, i):
        return None
    sterling = weighed_sum(line, number, i + (line.words[i] == "-" and line.glued(i)))
    if sterling:
        return _money(line, number, *sterling)
    if begun == _MEASURES:
        return _measure(line, number, i)
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
        unit, last = _per(line, hundredths[0], hundredths[1] - 1)
        return number.first, last, {"kind": "money", "unit": unit, "factor": 0.01}
    money = currency_at(line, over) or currency_at(line, start)
    local = local_currency(line, over) if over < len(line) else None
    if local is not None:
        return _money(line, number, local, money[1] if money else over + 1)
    if money:
        return _money(line, number, *money)
    return _measure(line, number, over if over < len(line) else start)


def _is_a_part_of_a_word(line: Line, i: int) -> bool:
    """“12 l'an dernier”, “zwei F-16”: a letter that is no symbol of a unit."""
    if line.words[i + 1] in ("'", "’") and line.glued(i + 1) and line.glued(i + 2):
        return line.is_word(i + 2) and line.over("numbers.of", i) == i
    return type_behind(line, i) > i


def _joined_noun(line: Line, number: Number, j: int, hyphen: bool) -> tuple[str, int] | None:
    """“a 12-member panel”, “six-bedroom houses”; not “a one-man show”, nor “an 8-seater”."""
    return line.phrase("nouns.joined", j) if hyphen and number.value != 1 else None


def _length(number: Number) -> dict[str, Any]:
    """“10-jährige Haftstrafe”: years that something lasts."""
    when = {"shape": "span", "grain": "year", "offset": number.value}
    return {"kind": "duration", "unit": "year", "when": when}


def _money(line: Line, number: Number, code: str, end: int) -> Head:
    """“15 Dollar”, “15 Dollar und 15 Cent”, “2 Euro 50”."""
    cents = _cents(line, number, end)
    if cents is not None:
        added = Added(cents[0], cents[1] + 1, code, _HUNDREDTH)
        return number.first, cents[1], {"kind": "money", "unit": code, "added": added}
    scale = line.phrase("numbers.scales", end) if number.scaled == 1.0 else None
    if scale and not line.words[end - 1].islower():
        columns = {"kind": "money", "unit": code, "factor": float(scale[0])}  # "75 USD million"
        return number.first, scale[1] - 1, columns
    unit, last = _per(line, code, end - 1)
    return number.first, last, {"kind": "money", "unit": unit}


def _cents(line: Line, number: Number, end: int) -> tuple[float, int] | None:
    """The hundredths said behind a sum, and the last word of them."""
    if not line.entries[end].joins:
        return None
    joint = line.lower_at(end) == line.language.get("numbers.and")
    j = end + joint
    if number.scaled > 1 or number.decimals or j >= len(line) or not line.entries[j].counts:
        return None
    more = read_one(line, j)
    if more is None or more.value is None or not 0 < more.value < 100 or more.value % 1:
        return None
    named = hundredths_at(line, more.last + 1)
    if named:
        return more.value / 100, named[1] - 1
    two = len(line.words[j]) == 2 if line.words[j].isdecimal() else more.value >= _TWO_DIGITS
    bare = two and not joint and line.phrase("currencies", more.last + 1) is None  # "10 $ 30 $"
    return (more.value / 100, more.last) if bare and not line.is_word(more.last + 1) else None


def _measure(line: Line, number: Number, start: int) -> Head | None:
    """A number with its unit behind it, a smaller unit behind that, or what it is a rate of."""
    below = line.phrase("units_below_zero", start)
    if below and number.value is not None:
        columns = {"kind": "measure", "unit": below[0], "factor": -1.0}
        return number.first, below[1] - 1, columns
    unit = _unit_at(line, start) or _points(line, number, start)
    if unit is None:
        return None
    name, end = unit
    if name in _SHARES:
        return number.first, end - 1, {"kind": "percent", "unit": name}
    more = added_behind(line, number, name, end, "units")
    if more is not None:
        columns = {"kind": "measure", "unit": name, "added": more}
        return number.first, more.end - 1, columns
    name, last = _per(line, name, end - 1)
    if name in TEMPERATURES:
        if _is_an_angle(line, start, last):
            name = "degree"
        elif _is_a_difference(line, number, last):
            name = f"delta_{name}"
    return number.first, last, {"kind": "measure", "unit": name}


def _unit_at(line: Line, j: int) -> tuple[str, int] | None:
    """The unit at word `j` and the index after it; short symbols only as they are written."""
    unit = line.phrase("units", j)
    if unit is None:
        return None
    name, end = unit
    word = line.words[j]
    if len(word) <= 2 and end == j + 1 and word.isalpha():
        return unit if word in line.language.get("units")[name] else None
    return unit


def _points(line: Line, number: Number, j: int) -> tuple[str, int] | None:
    """“fünf Punkte” are percentage points where the sentence tells of a share."""
    if not line.listed("points.words", j):
        return None
    if number.value is None or abs(number.value) >= _WHOLE:
        return None
    shares, indexes = (line.language.words(f"points.{of}") for of in ("shares", "indexes"))
    if shares.isdisjoint(line.lower) or not indexes.isdisjoint(line.lower):
        return None
    return "percentage_point", j + 1


def _per(line: Line, name: str, last: int) -> tuple[str, int]:
    """“80 Cent pro Liter”: the unit that a rate is of, and its last word; not "a year"."""
    if line.language.nouns_have_capitals and _is_a_substance(line, last + 1):
        return _per(line, name, last + 1)[0], last  # "5,8 Tonnen Weizen je Hektar"
    per = line.phrase("rates", last + 1) if "rate" in line.entries[last + 1].follows else None
    if per is None or per[1] >= len(line) or not line.entries[per[1]].unit:
        return name, last
    second = line.phrase("time_units", per[1])
    whole = second if second and second[0] == "second" else _unit_at(line, per[1])
    if whole is None:
        return name, last
    if not line.is_word(per[1] - 1) and not line.glued(per[1]):
        return name, last
    rate = f"{name}/{whole[0]}"
    return (rate, whole[1] - 1) if known(rate) else (name, last)


def _is_a_substance(line: Line, j: int) -> bool:
    """Whether a noun that is no unit stands between a unit and what it is a rate of."""
    entry, behind = line.entries[j], line.entries[j + 1]
    return entry.capital and not entry.unit and not entry.counts and "rate" in behind.follows


def _is_an_angle(line: Line, start: int, last: int) -> bool:
    """“um 90 Grad drehen”: bare degrees in a sentence that speaks of turning or of a map."""
    if last > start or not line.listed("angles.units", start):
        return False
    return not line.language.words("angles.words").isdisjoint(line.lower)


def _is_a_difference(line: Line, number: Number, last: int) -> bool:
    """“um zwei Grad”, “two degrees warmer”: how far two temperatures lie apart."""
    _, quoted = hedge_before(line, number.opened)
    if line.phrase_before("differences.before", quoted):
        return True
    return line.phrase("differences.behind", last + 1) is not None


def _unit_before(line: Line, number: Number) -> Head | None:
    """“Kilometer 214,3”, “Tempo 120”."""
    i = number.first - (line.lower[number.first - 1] == "-")  # "magnitude-6.2"
    if "hedge" in line.entries[i - 1].leads:
        i = _before_a_hedge(line, number)  # "magnitude over 6", "Stärke von mehr als 6"
    if "unit" not in line.entries[i - 1].leads:
        return None
    unit = line.phrase_before("units_before", i)
    if unit is None or not (line.is_capital(unit[1]) or not line.language.nouns_have_capitals):
        return None
    return unit[1], number.last, {"kind": "measure", "unit": unit[0]}


def _before_a_hedge(line: Line, number: Number) -> int:
    """Where the hedge of a number begins, and what joins it to a noun before: “of more than 5”."""
    start = hedge_before(line, number.opened)[1]
    return start - line.listed("numbers.of", start - 1) if start < number.first else start


def _magnitude(line: Line, number: Number) -> Head | None:
    """“a 5.6 quake”, “das Beben erreichte 5,6”: a decimal of no unit is how strong one was."""
    top = number.value if number.value is not None else number.high
    if number.decimals != 1 or number.words or number.scaled > 1 or not top or top >= _STRONGEST:
        return None
    quakes = line.language.words("magnitudes.of")
    if quakes.isdisjoint(line.lower):
        return None
    after = line.entries[number.last + 1]
    named = after.letter and not after.stop and after.tense not in _VERBS
    if named and line.lower[number.last + 1] not in quakes:
        return None
    return number.first, number.last, {"kind": "measure", "unit": "magnitude"}


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
