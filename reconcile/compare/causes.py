"""Why two claims may be apart: the slips that leave a trace in the figures themselves.

Each takes a pair as a row of `relations.related`; the first that fits is the probable cause.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from math import isclose, log10
from typing import Any

import polars as pl

from reconcile.values.digits import swapped

Pair = dict[str, Any]

MOST_HOURS = 14  # between a zone and universal time
SCALE_WORD = 1e6  # from a million up a thousandfold is more likely a word than three zeros
TELLING = 3  # significant digits: so many do not come again by chance, in other places
TELLING_LARGE = 2  # nor do so few of a figure from here up, which has a wider range to move in
LARGE = 10_000


# What the slips are looked for in, of both claims.
_LOOKED_AT = (
    *("value", "said", "digits", "unit", "kind", "parts"),
    *("anchor", "grain", "date_start", "zone", "clocks"),
)


def with_causes(pairs: pl.DataFrame) -> pl.DataFrame:
    """Fill `cause` of the pairs that are apart; `update` where the thing has moved.

    What moves does not come to the very digits that it had, in other places: such an `update` is
    a `conflict` (a gauge at 8.42 meters and, the next day, at 8.24). Nor does it come to what the
    other source calls a part of it (600,000 travellers, 140,000 of them on long routes).
    """
    columns = ["role", "relation", "cause", *(f"{c}_{side}" for c in _LOOKED_AT for side in "ab")]
    found = [_apart(pair) for pair in pairs.select(columns).iter_rows(named=True)]
    schema = {"relation": pl.String, "cause": pl.String}
    return pairs.with_columns(pl.DataFrame(found, schema=schema, orient="row").get_columns())


def _apart(pair: Pair) -> tuple[str, str | None]:
    """Relation and cause."""
    relation, cause = pair["relation"], pair["cause"]
    if relation == "update":
        slip = next((name for name in SAME_DIGITS if _is_telling(pair) and CAUSES[name](pair)), "")
        if not slip and part_vs_whole(pair):
            slip = "part_vs_whole"
        return ("conflict", slip) if slip else ("update", "update")
    if relation == "conflict" and cause is None:
        return relation, next((name for name, fits in CAUSES.items() if fits(pair)), None)
    return relation, cause


def _is_telling(pair: Pair) -> bool:
    digits = min(pair[f"digits_{side}"] or 0 for side in "ab")
    large = all(abs(pair[f"said_{side}"] or 0) >= LARGE for side in "ab")
    return bool(digits >= (TELLING_LARGE if large else TELLING))


def scale_word(pair: Pair) -> bool:
    """A thousandfold apart, or a millionfold, from a million up: million for billion."""
    power = _power_of_ten(pair)
    largest = max(abs(pair["value_a"] or 0), abs(pair["value_b"] or 0))
    return power != 0 and power % 3 == 0 and largest >= SCALE_WORD


def power_of_ten(pair: Pair) -> bool:
    """The same digits with another number of zeros, or the decimal point elsewhere."""
    return _power_of_ten(pair) != 0


def unit(pair: Pair) -> bool:
    """The same number said in two units: miles taken for kilometers."""
    same_number = pair["value_a"] is not None and pair["value_a"] == pair["value_b"]
    return same_number and pair["unit_a"] != pair["unit_b"]


def transposed_digits(pair: Pair) -> bool:
    """Two neighbouring digits have changed places: 8.42 and 8.24, 12 January and 21 January."""
    if pair["role"] == "date":
        if pair["date_start_a"] is None or pair["date_start_b"] is None:
            return False
        clocks = pair["kind_a"] == pair["kind_b"] == "time"  # said as they stand, on any day
        as_written = clocks or pair["anchor_a"] == pair["anchor_b"] == "absolute"
        same_grain = pair["grain_a"] == pair["grain_b"]
        days = pair["date_start_a"], pair["date_start_b"]
        return as_written and same_grain and _are_neighbours_swapped(*days)
    if pair["value_a"] is None or pair["value_b"] is None or pair["unit_a"] != pair["unit_b"]:
        return False
    return _are_neighbours_swapped(*_digits(pair["value_a"], pair["value_b"]))


def part_vs_whole(pair: Pair) -> bool:
    """The one figure is what the other source calls a part of its own."""
    return pair["value_a"] in (pair["parts_b"] or ()) or pair["value_b"] in (pair["parts_a"] or ())


def time_zone(pair: Pair) -> bool:
    """Two clock times some whole hours apart, of which one names a zone and the other does not.

    Or the one source gives that of the other as well: “5:42am (03:42 GMT)” and “3:42 a.m.”.
    """
    if pair["kind_a"] != "time" or pair["kind_b"] != "time" or pair["role"] != "date":
        return False
    if pair["date_start_a"] is None or pair["date_start_b"] is None:
        return False
    one_zone = (pair["zone_a"] is None) != (pair["zone_b"] is None)
    if not one_zone and not _is_given_by_both(pair):
        return False
    a, b = (datetime.fromisoformat(pair[f"date_start_{x}"][:16]) for x in "ab")
    hours, rest = divmod(abs(a - b), timedelta(hours=1))
    return not rest and 0 < hours <= MOST_HOURS


def _is_given_by_both(pair: Pair) -> bool:
    """Whether a source gives the clock time of the other beside its own."""
    clocks = (pair[f"date_start_{side}"][11:16] for side in "ab")
    return any(
        clock in (pair[f"clocks_{side}"] or ()) for clock, side in zip(clocks, "ba", strict=True)
    )


CAUSES: dict[str, Callable[[Pair], bool]] = {
    "scale_word": scale_word,
    "power_of_ten": power_of_ten,
    "unit": unit,
    "transposed_digits": transposed_digits,
    "part_vs_whole": part_vs_whole,
    "time_zone": time_zone,
}
SAME_DIGITS = ("scale_word", "power_of_ten", "transposed_digits")


def _power_of_ten(pair: Pair) -> int:
    """The power of ten that is all that lies between two figures; 0 where there is none."""
    a, b = pair["said_a"], pair["said_b"]
    if pair["role"] == "date" or not a or not b or a * b < 0:
        return 0
    power = round(log10(a / b))
    return power if isclose(a / b, 10.0**power, rel_tol=1e-9) else 0


def _digits(a: float, b: float) -> tuple[str, str]:
    """Without the point, with as many decimals as the one that has more: 1.10 and 1.01."""
    decimals = max(len(f"{value:.6f}".rstrip("0").partition(".")[2]) for value in (a, b))
    first, second = (f"{value:.{decimals}f}".replace(".", "") for value in (a, b))
    return first, second


def _are_neighbours_swapped(a: str, b: str) -> bool:
    places = swapped(a, b)
    return places is not None and places[1] == places[0] + 1
