"""How near two figures are: they meet, the one is a slip of the other, or they lie apart.

Weights as in `evidence`.
"""

from __future__ import annotations

import math

from reconcile.link.readings import Row, digits, far_beyond, figures_meet, is_bound, significant
from reconcile.values.digits import swapped

MEETING = 0.15  # readings that have something in common
NARROW = 0.10  # and neither is wide, nor the two together
WIDE = 0.25  # of the larger end
SLIP = 0.15  # a lost zero, changed digits, another unit: likelier than another thing
ONE_DIGIT = 0.05  # the same number in two units, of one digit
SCALE = 3  # powers of ten from which on only a scale word is mistaken, and no zero lost
TRACED = 3  # digits from which on two that have changed places are a slip
APART = -0.05  # and no figure that moves
LONG = 1000  # a number from here up can have lost a zero
FACTOR_OF_TWO = -0.20
FAR_OFF = -0.40  # by this factor or more, even of a figure that moves
FACTOR = 5
ANOTHER_SCORE = -0.25  # at half-time, of the season
ANOTHER_IN_A_ROW = -0.80  # the sixth round and the seventh

# Of these, none was worth more than so many of another one since there has been a euro.
CLOSE_CURRENCIES = frozenset(("EUR", "USD", "GBP", "CHF"))
RATE = 2.5


def closeness(a: Row, b: Row) -> float:
    """What near figures add, and far ones take away."""
    if a["kind"] == "score":
        return ANOTHER_SCORE
    if figures_meet(a, b) and not far_beyond(a, b):
        narrow = is_narrow(a) and is_narrow(b) and _near(a, b)
        return MEETING + (NARROW if narrow else 0.0)
    if a["kind"] == "ordinal":
        return APART if a["moves"] else ANOTHER_IN_A_ROW
    mistaken = slip(a, b)
    if mistaken is not None:
        return mistaken
    said = a["unit"] == b["unit"] and None not in (a["value"], b["value"])
    first, second = (a["value"], b["value"]) if said else (_middle(a), _middle(b))
    if a["base_unit"] != b["base_unit"] or not first or not second:
        return 0.0
    if _lost_a_zero(first, second):
        return 0.0
    if not 1 / FACTOR < first / second < FACTOR:
        return FAR_OFF
    if a["moves"]:
        return 0.0
    return FACTOR_OF_TWO if not 0.5 < first / second < 2 else APART


def slip(a: Row, b: Row) -> float | None:
    """What speaks for the one being the other with a slip in it; None where nothing does."""
    first, second = a["value"], b["value"]
    if not first or not second:
        return None
    if a["unit"] != b["unit"]:
        telling = digits(a) > 1 or a["kind"] == "money"
        likely = SLIP * min(2, digits(a)) if telling else ONE_DIGIT
        return likely if first == second else None
    if significant(first) == significant(second) and digits(a) > 1:
        power = abs(round(math.log10(abs(first / second))))
        if power % 3 == 0:
            return 2 * SLIP
        return SLIP if power < SCALE else FAR_OFF
    return SLIP if _swapped(first, second) else None


def _lost_a_zero(a: float, b: float) -> bool:
    """“5.000”, “50.000”: of one digit each, which says little, but of many places."""
    power = abs(round(math.log10(abs(a / b))))
    return power == 1 and significant(a) == significant(b) and min(abs(a), abs(b)) >= LONG


def convertible(a: Row, b: Row) -> bool:
    """Whether two sums in two currencies can be one, converted."""
    units = {a["unit"], b["unit"]}
    first, second = _middle(a), _middle(b)
    near = first and second and 1 / RATE < first / second < RATE
    return bool(near) and len(units) == 2 and units <= CLOSE_CURRENCIES


def _middle(row: Row) -> float | None:
    """The middle of what readers take from it, in the base unit."""
    low, high = row["plausible_low"], row["plausible_high"]
    return None if low is None or high is None else (low + high) / 2


def is_narrow(row: Row) -> bool:
    """Whether the widest reading leaves little open; of a bound, what readers take from it."""
    low, high = row["low"], row["high"]
    if is_bound(row):
        low, high = row["plausible_low"], row["plausible_high"]
    return low is not None and high is not None and high - low <= WIDE * abs(high)


def _near(a: Row, b: Row) -> bool:
    """Whether what readers take from the two lies close: “über 5” is not said of 7.7."""
    lows = [row["plausible_low"] for row in (a, b)]
    highs = [row["plausible_high"] for row in (a, b)]
    if None in lows or None in highs:
        return False
    return bool(max(highs) - min(lows) <= WIDE * abs(max(highs)))


def _swapped(a: float, b: float) -> bool:
    """Three characters or more, of which two have changed places."""
    one, other = significant(a), significant(b)
    return len(one) >= TRACED and swapped(one, other) is not None
