"""What a number of a text says: one number, a range of two, a score."""

from __future__ import annotations

from reconcile.extract.beside import MINUS
from reconcile.extract.cardinals import read_one
from reconcile.extract.digits import read_digits
from reconcile.extract.line import Line
from reconcile.extract.nouns import counted_noun
from reconcile.extract.number import Number

__all__ = ["read_between", "read_digits", "read_number", "tells_a_score"]

_HANGING = (1000.0, 100.0)  # what "drei- bis viertausend", "fünf- bis sechshundert" leave out
_NEAR = 3  # words between the two numbers of "zwischen"
_LOWER = frozenset(("more_than", "at_least"))
_EXACT = frozenset(("exact", "about", "nearly"))
_HOURS, _MINUTES = 24, 60
_FURTHEST_MOVE = 6  # words between what moved and by how much
_APART = 10  # times by how much something moved that what it moved to may well be
_WIDEST = 5  # times its beginning that a range of thousands may end at
_MOST_GOALS = 20  # of a score in words
_EITHER = 3  # times the smaller that the larger of "ten or twenty" may be; else they are two


def read_number(line: Line, i: int) -> Number | None:
    """The number, range of numbers, or score that begins at word `i`."""
    entry = line.entries[i]
    if entry.digit and (entry.plain is None or line.entries[i + 1].joins):
        score = _score(line, i)
        if score is not None:
            return score
    one = read_one(line, i)
    if one is None or one.vague or one.last + 2 >= len(line):
        return one
    behind = line.entries[one.last + 1]
    if behind.joins:
        if one.words and line.listed("scores.to", one.last + 1):
            score = _score_in_words(line, one)
            if score is not None:
                return score
        return _range(line, one) or _bounded(line, one) or one
    return (_range(line, one) if behind.unit else None) or one


def read_between(line: Line, i: int) -> Number | None:
    """“zwischen 10 und 12”: the range whose first number begins at `i`."""
    low = read_one(line, i)
    if low is None or low.value is None:
        return None
    joints = line.language.words("ranges.and")
    for j in range(low.last + 1, min(len(line) - 1, low.last + _NEAR + 1)):
        if line.lower[j] in joints:
            high = read_one(line, _upper_at(line, j + 1))
            return None if high is None else _between(line, low, high)
    return None


def _upper_at(line: Line, j: int) -> int:
    """Where the upper number begins: behind a hedge of its own, and a currency before it."""
    hedge = line.phrase("hedges", j)
    j = hedge[1] if hedge else j
    money = line.phrase("currencies", j)
    j = money[1] if money else j
    signed = line.listed("numbers.plus", j) or line.listed("numbers.minus", j)
    return j + (signed or (line.words[j] in MINUS and line.glued(j + 1)))


def _range(line: Line, low: Number) -> Number | None:
    """“10 bis 12”, “10-12”, “100- bis 120.000”, “12 bis 15 Millionen”, “3 km bis 5 km”."""
    i = low.last + 1
    if line.lower[i] == "-" and line.glued(i) and not line.glued(i + 1):
        i += 1  # the hyphen of "100- bis 120.000"
    unit = line.phrase("units", i) if line.entries[i].unit else None
    if unit and not line.listed("ranges.to", unit[1]):
        return None
    repeated = line.lower[i : unit[1]] if unit else []
    j = i + len(repeated)
    joint = line.lower_at(j)
    if joint not in line.language.words("ranges.to") or j + 1 >= len(line):
        return None
    k = _upper_at(line, j + 1)
    if not _in_one_currency(line, low, k):
        return None
    alike = k < len(line) and line.entries[k].digit == line.entries[low.first + low.signed].digit
    if k >= len(line) or (joint.isalpha() and not alike and i == low.last + 1):
        return None
    if line.phrase("numbers.scales", k):
        return None  # "a two - million - euro booty"
    high = read_one(line, k)
    if high is None or _has_moved(line, low) or _is_reached(line, low, high, joint):
        return None
    if repeated and line.lower[high.last + 1 : high.last + 1 + len(repeated)] != repeated:
        return None
    if line.listed("ranges.or", j) and not _are_near(low, high):
        return None
    return _between(line, low, high)


def _are_near(low: Number, high: Number) -> bool:
    """“zwei oder drei”: near enough to be one estimate; “10 billion or 10 trillion” are two."""
    if low.value is None or high.value is None:
        return False
    scale = high.scaled if low.scaled == 1.0 else 1.0
    if low.words and high.words:
        scale *= _left_out(low.value, high.value)
    return high.value <= _EITHER * low.value * scale


def _in_one_currency(line: Line, low: Number, k: int) -> bool:
    """Whether no other currency stands before the upper number than before the lower one."""
    if k >= len(line) or line.entries[k - 1].counts:
        return True
    upper = line.phrase_before("currencies", k)
    lower = line.phrase_before("currencies", low.first) if upper else None
    return upper is None or lower is None or upper[0] == lower[0]


def _bounded(line: Line, one: Number) -> Number | None:
    """“more than 10 and less than 40”, “mindestens 10, höchstens 20”: two bounds are a range."""
    j = one.last + 1
    j += line.lower[j] == "," and line.listed("ranges.and_bound", j + 1)
    if line.lower[j] != "," and not line.listed("ranges.and_bound", j):
        return None
    hedges = line.language.phrases("hedges")
    second = hedges.at(line.lower, j + 1)
    first = hedges.before(line.lower, one.opened) if second else None
    if first is None or second is None or first[0] in _EXACT or second[0] in _EXACT:
        return None
    if (first[0] in _LOWER) == (second[0] in _LOWER):
        return None
    other = read_one(line, second[1])
    if other is None or other.value is None:
        return None
    low, high = (one, other) if first[0] in _LOWER else (other, one)
    between = _between(line, low, high)
    return between and between._replace(first=one.first, opened=first[1], last=other.last)


def _has_moved(line: Line, low: Number) -> bool:
    """“rose from 10 to 12”: two figures, and no range."""
    language = line.language
    ahead = line.lower[max(0, low.first - 2) : low.first]
    if language.words("ranges.from").isdisjoint(ahead):
        return False
    if line.phrase_before("ages.before", low.first):
        return False  # "porté sur des adultes âgés de 45 à 64 ans"
    return not language.words("ranges.moved").isdisjoint(line.lower[: low.first])


def _is_reached(line: Line, low: Number, high: Number, joint: str) -> bool:
    """“fell by £2,600 to £257,700”, “rose 17 points to 7,246”: by how much, and where to."""
    if not joint.isalpha() or low.value is None or high.value is None:
        return False
    if line.listed("ranges.or", low.last + 1) or high.value * high.scaled < _APART * low.value:
        return False
    ahead = line.lower[max(0, low.first - _FURTHEST_MOVE) : low.first]
    return not line.language.words("ranges.moved").isdisjoint(ahead)


def _between(line: Line, low: Number, high: Number) -> Number | None:
    if high.vague or high.value is None or low.value is None:
        return None
    value = low.value
    if high.value < value and (low.signed or high.signed):
        return high._replace(  # "minus zwei bis minus acht Grad"
            first=low.first,
            opened=low.opened,
            value=None,
            low=high.value,
            high=value,
            signed=low.signed,
        )
    hanging = line.lower_at(low.last + 1) == "-" and not line.glued(low.last + 2)
    if low.scaled == 1.0 and high.scaled > 1.0 and value * high.scaled < high.value:
        value *= high.scaled  # the scale word stands behind the second number only
    elif hanging and line.glued(low.last + 1):
        larger = (value * f for f in _HANGING if value < f <= high.value)
        value = next((v for v in larger if v < high.value), value)
    elif _is_of_thousands(low, high):
        value *= _HANGING[0]
    elif low.words and high.words:
        value *= _left_out(value, high.value)
    if value >= high.value:
        return None
    if 0 < value * _HANGING[0] < high.value and line.glued(low.last + 1):
        return None  # "5-11,220": a player's size
    return high._replace(
        first=low.first,
        opened=low.opened,
        value=None,
        low=value,
        high=high.value,
        signed=low.signed,
    )


def _is_of_thousands(low: Number, high: Number) -> bool:
    """“10 bis 15.000”: no range begins at a thousandth of its end."""
    if low.words or high.words or low.value is None or high.value is None or low.decimals:
        return False
    whole = 1 < low.value < _HANGING[0] and high.scaled == 1.0 and high.value % _HANGING[0] == 0
    return whole and low.value * _HANGING[0] < high.value <= low.value * _HANGING[0] * _WIDEST


def _left_out(low: float, high: float) -> float:
    """“five to seven thousand”, “deux ou trois cents”: what is said with the second word only."""
    scale = next((f for f in _HANGING if high % f == 0), 1.0)
    most = high / scale
    return scale if low % 1 == 0 and 0 < low < most <= low * _WIDEST else 1.0


def _score(line: Line, i: int) -> Number | None:
    """“3:1”, “20-13”, “20 zu 13”: the results of two sides; no clock time, no range."""
    word = line.words[i]
    left, colon, right = word.partition(":")
    last = i
    if not colon:
        if not word.isdecimal() or len(word) > 3 or not _is_set_against(line, i):
            return None
        last, right = i + 2, line.words[i + 2]
    if not (left.isdecimal() and right.isdecimal() and len(left) <= 3 and len(right) <= 3):
        return None
    if any(side[0] == "0" and len(side) > 1 for side in (left, right)):
        return None
    one, other = int(left), int(right)
    clock = one < _HOURS and len(right) == 2 and other < _MINUTES
    if clock and colon and not line.language.get("scores.colon", True):
        return None  # "7:41 to go"
    if clock and not tells_a_score(line):
        return None
    return Number(i, last, i, None, 1.0, len(right), score=True)


def _score_in_words(line: Line, one: Number) -> Number | None:
    """“vier zu eins”: two bare numbers; “two to three” is a range where the joint may join one."""
    other = read_one(line, one.last + 2)
    if other is None or not other.words or not one.value or not other.value:
        return None
    if max(one.value, other.value) > _MOST_GOALS or (one.value + other.value) % 1:
        return None
    if line.listed("ranges.to", one.last + 1) and one.value <= other.value:
        return None
    after = other.last + 1
    if line.entries[after].unit or line.entries[after].counts or counted_noun(line, after):
        return None
    return one._replace(last=other.last, value=None, place=1.0, score=True)


def _is_set_against(line: Line, i: int) -> bool:
    """“20-13”, “20 zu 13”: a joint, and digits behind it that nothing goes on from."""
    if i + 2 >= len(line) or not line.words[i + 2].isdecimal():
        return False
    dashed = line.words[i + 1] in "-–" and line.glued(i + 1) and line.glued(i + 2)
    if not dashed and not line.listed("scores.to", i + 1):
        return False
    bracketed = line.lower_at(i - 1) == "(" and line.lower_at(i + 3) == ")"
    if (line.glued(i) and not bracketed) or (
        line.lower_at(i + 3) in ("-", "–", "/", ".") and line.glued(i + 4)
    ):
        return False
    return bracketed or tells_a_score(line) or _is_of_a_ballot(line, i)


def _is_of_a_ballot(line: Line, i: int) -> bool:
    """“passed the House 221-208”: for and against, where the sentence tells who decided."""
    if int(line.words[i]) < int(line.words[i + 2]) or line.words[i + 1] not in "-–":
        return False  # as it may be a range
    return not line.language.words("scores.ballots").isdisjoint(line.lower)


def tells_a_score(line: Line) -> bool:
    """Whether the sentence speaks of a game or a ballot."""
    return not line.language.words("scores.words").isdisjoint(line.lower)
