"""One number: digits or words, with its fractions, scale words and sign. No units, no hedges."""

from __future__ import annotations

from reconcile.extract.beside import MINUS
from reconcile.extract.currencies import currency_at
from reconcile.extract.digits import read_fraction, read_written
from reconcile.extract.fractions import as_numerator, bare_part, mixed, part_behind_an_article
from reconcile.extract.line import Line
from reconcile.extract.nouns import counted_noun
from reconcile.extract.number import PART_PLACE, Number, in_words
from reconcile.extract.powers import power_behind
from reconcile.extract.scales import scale_at
from reconcile.values.interval import place_and_digits

TEMPERATURES = ("degree_Celsius", "degree_Fahrenheit")
_BEFORE_MINUS = frozenset("<>=≤≥~±(")
_THOUSAND = 1000.0
_FURTHEST_POINT = 9  # words that may be read as decimals behind "point"


def read_one(line: Line, i: int) -> Number | None:
    """The number that begins at word `i`; a minus may stand before it."""
    entries = line.entries
    entry = entries[i]
    if entry.plain is not None:
        behind, before = entries[i + 1], entries[i - 1]
        apart = entry.spaced or not behind.letter  # not "15km", "1.3e6"
        if apart and not behind.joins and before.signs <= before.spaced:
            return Number(i, i, i, *entry.plain)
    if not entry.counts or (entry.article and _counts_nothing(line, i)):
        return None
    vague = _vague(line, i) if line.entries[i].letter else None
    if vague is not None:
        return vague
    number = _summed(line, i)
    if number is None:
        return None
    said = range(number.first, number.last + 1) if entry.letter and not number.shade else ()
    if any(line.listed("numbers.approximate", k) for k in said):
        number = number._replace(shade="about")  # "une centaine de millions"
    return _signed(line, number)


def _counts_nothing(line: Line, i: int) -> bool:
    """Whether nothing stands behind an article that it could count, as most often."""
    behind = line.entries[i + 1]
    return not (behind.unit or behind.joins or line.entries[i + 2].joins)


def _vague(line: Line, i: int) -> Number | None:
    """“Tausende”, “several hundred”, “Hunderte Millionen”."""
    amount = line.phrase("numbers.vague", i)
    if amount is None:
        return None
    least, end = _times_scale(line, float(amount[0]), amount[1])
    return Number(i, end - 1, i, None, least, 1, low=least, vague=True)


def _times_scale(line: Line, value: float, j: int) -> tuple[float, int]:
    """“Hunderte Millionen”, “une centaine de millions”: a value times the scale word at `j`.

    And the index behind that.
    """
    scale = line.phrase("numbers.scales", line.over("numbers.of", j))
    return (value * float(scale[0]), scale[1]) if scale else (value, j)


def _summed(line: Line, i: int) -> Number | None:
    """“zwei Millionen dreihunderttausend”, “4 thousand 3 hundred”, “a million and a half”."""
    number = _scaled(line, i)
    while number is not None and number.scaled > 1:
        further = _further(line, number)
        if further is None or further.value is None or number.value is None:
            break
        value = number.value + further.value
        number = number._replace(
            last=further.last,
            value=value,
            scaled=number.scaled if further.part else further.scaled,
            place=further.place,
            digits=place_and_digits(value, 0)[1],
        )
    return number


def _further(line: Line, number: Number) -> Number | None:
    """What is added to a number with a scale word: smaller than that, and said likewise."""
    j = number.last + 1
    joined = line.lower_at(j) == line.language.get("numbers.and")
    j += joined
    if j >= len(line) or not line.entries[j].counts:
        return None
    more = _scaled(line, j)
    if more is None or not more.value or more.value >= number.scaled:
        return None
    if more.part and more.scaled == 1:
        behind = line.phrase("units", more.last + 1)
        if not joined or behind:
            return None
        added = more.value * number.scaled
        return more._replace(value=added, place=number.scaled * more.place)
    if joined:
        large = more.scaled > 1 or (more.words and number.words and more.value >= _THOUSAND)
        return more if number.scaled <= _THOUSAND or large else None
    return more if more.words == number.words and (more.words or more.scaled > 1) else None


def _scaled(line: Line, i: int) -> Number | None:
    """A number and the scale words behind it: “1,2 Milliarden”, “three lakh crore”, “$212m”."""
    number = _base(line, i)
    if number is None or number.value is None or number.scaled > 1:
        return number
    factor, last = 1.0, number.last
    while (scale := scale_at(line, last + 1, number, factor)) is not None:
        factor, last = factor * scale[0], scale[1] - 1
    if factor == 1.0:
        return number
    value = round(number.value * factor, 6)
    if number.words and number.value != int(number.value):
        place, digits = number.place * factor, number.digits
    else:
        place, digits = place_and_digits(number.value, number.decimals, factor)
    return number._replace(
        last=last, value=value, place=place, digits=digits, scaled=factor, part=False
    )


def _base(line: Line, i: int) -> Number | None:
    """A number before its scale words."""
    entry, numbers = line.entries[i], line.language.numbers
    if entry.lower in numbers.fractions:
        return bare_part(line, i)
    if entry.digit:
        number = _in_digits(line, i)
    else:
        read = numbers.read(line.lower, i) if entry.letter else None
        number = in_words(i, *read) if read else _behind_an_article(line, i)
    if number is None or number.value is None or number.part or number.scaled > 1:
        return number
    alone = i == 0 or line.listed("numbers.minus", i - 1)
    share = _out_of(line, number) or (_divided(line, number) if alone else None)
    if share is not None:
        return share
    return _point(line, number) or as_numerator(line, number) or mixed(line, number) or number


def _in_digits(line: Line, i: int) -> Number | None:
    if line.glued(i + 1) and line.listed("dates.day_suffixes", i + 1):
        return None  # "58th"
    fraction = read_fraction(line.words[i])
    if fraction is not None:
        return Number(i, i, i, fraction[0], PART_PLACE, 1, words=True, part=True)
    written = read_written(line.words[i], line.language)
    if written is None:
        return None
    value, place, digits, decimals = written
    power = power_behind(line, i + 1) if line.entries[i + 1].joins or line.glued(i + 1) else None
    if power is not None:
        value = power.of(value)
        return Number(i, power.last, i, value, place * power.factor, digits, decimals=decimals)
    if _is_behind_a_bare_point(line, i) and decimals == 0:
        decimals = len(line.words[i])
        value /= 10**decimals
        return Number(i - 1, i, i - 1, value, *place_and_digits(value, decimals), decimals=decimals)
    last = i + 2 * _has_a_dash_for_cents(line, i + 1)
    return Number(i, last, i, value, place, digits, decimals=decimals)


def _has_a_dash_for_cents(line: Line, j: int) -> bool:
    """“32,- Euro”."""
    dashed = line.lower_at(j) == "," and line.lower_at(j + 1) in MINUS
    return dashed and line.glued(j) and line.glued(j + 1)


def _is_behind_a_bare_point(line: Line, i: int) -> bool:
    """“.08”: the mark of decimals, glued to the digits and to nothing before."""
    mark = line.language.get("numbers.decimal", ".")
    return line.glued(i) and line.words[i - 1] == mark and not line.glued(i - 1)


# Of how many a share is told where several are meant: "sept sur dix".
_WHOLES = frozenset((3, 4, 5, 10, 100, 1000))
_MANY, _ROUND = 1000, 100  # of more than these only what is named: “one in 7000 children”


def read_ratio(line: Line, number: Number, last: int) -> tuple[float, int] | None:
    """“un sur trois”, “sept élèves sur dix”: the share, and its last word; `last` as it stands.

    Of more than one only where the whole is a round one: 16 of 37 seats are no ratio.
    """
    if not line.entries[last + 1].joins:
        return None
    above, direct = number.value, last <= number.first
    j = line.over("numbers.out_of", last + 1)
    one_in = direct and j == last + 1
    j = line.over("numbers.one_in", j) if one_in else j
    of_many = one_in and j == last + 1 and above == 1  # "einer von 7000 Menschen"
    j = line.over("numbers.one_in_many", j) if of_many else j
    if not above or j == last + 1 or j >= len(line) or not line.entries[j].counts:
        return None
    whole = _base(line, j)
    if whole is None or whole.value is None or above % 1 or whole.value % 1:
        return None
    if not above < whole.value or (whole.value not in _WHOLES and above > 1):
        return None
    if of_many and (whole.value < _MANY or whole.value % _ROUND):
        return None  # "einer von 22 Spielern" is one of those that are there
    end = whole.last + 1
    if whole.value > _MANY and counted_noun(line, end) is None:
        return None
    if line.phrase("time_units", end):
        return None  # "un accord sur trois ans"
    if one_in and not _are_people(line, end, one=above == 1 and not of_many):
        return None  # "five in 10 games"
    return above / whole.value, whole.last


def _are_people(line: Line, j: int, *, one: bool) -> bool:
    """Whether a share of what stands at `j` is told: of people, of nothing named; one of any."""
    if j >= len(line) or not line.entries[j].letter:
        return line.lower_at(j) != "-"
    noun = None if line.phrase("units", j) else counted_noun(line, j)
    if one or noun is None:
        next_one = line.entries[j].stop or line.entries[j].counts  # "1 in 44 two years earlier"
        return noun is not None or next_one or line.listed("nouns.partitive", j)
    concept = line.entries[noun.last].concept
    return concept is not None and line.language.concepts[concept].generic


def _out_of(line: Line, number: Number) -> Number | None:
    """A number that ends in its noun, or has none, as a share."""
    ratio = read_ratio(line, number, number.last)
    if ratio is None:
        return None
    share, last = ratio
    return number._replace(last=last, value=share, place=share, digits=1, words=True, part=True)


def _divided(line: Line, number: Number) -> Number | None:
    """“one over three”, where a line says nothing else: elsewhere some are over three years old."""
    j = line.over("numbers.divided_by", number.last + 1)
    if j == number.last + 1 or j >= len(line) or not line.entries[j].counts or not number.value:
        return None
    whole = _base(line, j)
    if whole is None or not whole.value or whole.last + 1 < len(line):
        return None
    value = number.value / whole.value
    return number._replace(
        last=whole.last, value=value, place=PART_PLACE * value, words=True, part=True
    )


def _behind_an_article(line: Line, i: int) -> Number | None:
    """“eine Million”, “ein Drittel”, “a dozen”; some scale words count without an article."""
    articles = line.phrase("numbers.articles", i)
    j = articles[1] if articles else i
    if j >= len(line):
        return None
    shade = line.phrase("+numbers.shades", j) if articles else None
    if shade is not None:
        return _shaded(line, i, *shade)
    if articles and line.lower[j] in line.language.numbers.fractions:
        return part_behind_an_article(line, i, j)
    if articles and line.is_word(j):
        half = line.language.numbers.read(line.lower, j)
        if half is not None and half[0] % 1:
            return in_words(j, *half)._replace(first=i, opened=i)
    if articles:
        for last in (j - 1, j):  # "un sur trois", "un élève sur trois"
            share = _out_of(line, Number(i, last, i, 1.0, 1.0, 1))
            if share is not None:
                return share
    scale = line.phrase("numbers.scales", j)
    if scale is None and articles and _is_a_unit(line, j):
        return Number(i, i, i, 1.0, 1.0, 1, words=True)
    if scale is None or (articles is None and not _counts_alone(line, i)):
        return None
    value, end = _times_scale(line, float(scale[0]), scale[1])
    return Number(i, end - 1, i, value, value, 1, words=True, scaled=value)


def _shaded(line: Line, i: int, shade: str, j: int) -> Number | None:
    """“ein gutes Dutzend”, “une petite centaine”: an adjective before a scale word or a part."""
    if line.lower[j] in line.language.numbers.fractions:
        part = part_behind_an_article(line, i, j)
        return part._replace(shade=shade) if part and _is_of_a_whole(line, part) else None
    scale = line.phrase("numbers.scales", j)
    if scale is None:
        return None
    value, end = _times_scale(line, float(scale[0]), scale[1])
    return Number(i, end - 1, i, value, value, 1, words=True, scaled=value, shade=shade)


def _is_of_a_whole(line: Line, part: Number) -> bool:
    """“a good quarter of the seats”; not one of a year, of a town, of an hour."""
    j = part.last + 1
    of = line.listed("nouns.partitive", j)
    return (of and not line.phrase("time_units", j + 1 + (line.lower[j + 1] in "'’"))) or (
        line.phrase("numbers.scales", j) is not None
    )


def _is_a_unit(line: Line, j: int) -> bool:
    """“ein Prozent”, “a gallon”; not where the word for the unit means much else: “a yard”."""
    language = line.language
    word = line.entries[j]
    if not (word.unit and word.letter) or word.lower in language.words("numbers.not_one"):
        return False
    money = currency_at(line, j)
    if money:
        return not line.entries[money[1]].digit  # "a Rs 500 note"
    return any(line.phrase(table, j) for table in ("units", "currencies.hundredths"))


def _counts_alone(line: Line, i: int) -> bool:
    return line.listed("numbers.bare_scales", i)


def _point(line: Line, number: Number) -> Number | None:
    """“two point two”, “neun Komma null vier”."""
    j = number.last + 1
    if number.value is None or not line.listed("numbers.point", j):
        return None
    written, k = "", j + 1
    while k < min(len(line), j + _FURTHEST_POINT):
        said = _digits_at(line, k)
        if said is None or (written and len(said[0]) > 1):
            break
        written, k = written + said[0], said[1]
        if len(said[0]) > 1:
            break
    if not written:
        return None
    last = k - 1
    value = float(f"{number.value:.0f}.{written}")
    place, digits = place_and_digits(value, len(written))
    return number._replace(
        last=last, value=value, place=place, digits=digits, decimals=len(written)
    )


def _digits_at(line: Line, k: int) -> tuple[str, int] | None:
    """The digits that words say behind the point, and the index after them."""
    if line.words[k].isdecimal():
        return line.words[k], k + 1
    if not line.is_word(k):
        return None
    numbers = line.language.numbers
    one = numbers.listed.get(line.lower[k])  # of articles those alone that are number words too
    value, end = numbers.read(line.lower, k) or (one, k + 1)
    return None if value is None or value % 1 else (f"{value:.0f}", end)


def _signed(line: Line, number: Number) -> Number:
    """“-5”, “minus drei”: a minus glued to the digits, or the word for it."""
    i = number.first - 1
    if i < 0 or number.value is None:
        return number
    hedges = line.language.phrases("hedges")
    if not line.listed("numbers.minus", i) or hedges.before(line.lower, i + 1):
        ahead = line.entries[i - 1]
        apart = i == 0 or (not ahead.digit and (not line.glued(i) or ahead.text in _BEFORE_MINUS))
        if not (line.words[i] in MINUS and apart):
            return number
        if not (line.glued(number.first) or _is_below_zero(line, number)):
            return number
    return number._replace(first=i, opened=i, value=-number.value, signed=1)


def _is_below_zero(line: Line, number: Number) -> bool:
    """“à – 12 °C”: a dash apart, behind what a figure must follow, before a temperature."""
    i = number.first - 1
    if not line.entries[i - 1].stop or line.words[i] in line.words[number.last + 1 :]:
        return False  # "warm war es – 12 Grad – im Tal"
    behind = (line.phrase("units", j) for j in range(number.last + 1, number.last + 4))
    return any(unit is not None and unit[0] in TEMPERATURES for unit in behind)
