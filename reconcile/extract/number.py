"""A number of a text, as the readers of numbers and quantities pass it on."""

from __future__ import annotations

from typing import NamedTuple

from reconcile.values.interval import place_and_digits

PART_PLACE = 0.05  # "a third" is said of what lies between 31 and 36 per cent


class Number(NamedTuple):
    """A number of words first..last. A range has `value` null and both bounds.

    `opened` is where its words begin, an article before it in; a hedge stands before that. `part`
    is a fraction below one, `signed` how many words of it are a minus, `score` two results that
    are said together, `shade` the hedge that its own words say: “une dizaine”, “ein gutes Dutzend”.
    """

    first: int
    last: int
    opened: int
    value: float | None
    place: float
    digits: int
    low: float | None = None
    high: float | None = None
    vague: bool = False
    words: bool = False
    scaled: float = 1.0
    decimals: int = 0
    part: bool = False
    signed: int = 0
    score: bool = False
    shade: str = ""


def in_words(i: int, value: float, end: int) -> Number:
    """A number in words from `i` to before `end`."""
    place, digits = (0.5, 2) if value != int(value) else place_and_digits(value, 0)
    if value < 1:
        digits = 1
    return Number(i, end - 1, i, value, place, digits, words=True)
