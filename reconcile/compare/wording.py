"""What is said of a pair, in words: the difference, and never who is right."""

from __future__ import annotations

import re
from datetime import date, timedelta
from math import floor, isinf, log10
from typing import Any

import polars as pl

from reconcile.compare.voices import RESULT
from reconcile.values.interval import ABSOLUTE_UNITS

Pair = dict[str, Any]

EDGES = ("inner_low", "inner_high", "outer_low", "outer_high")
CLOCKS = ("hour", "minute", "second")
SAID, CONVERTED = 7, 4  # significant digits shown
UNCOUNTED = ("percent", "per_mille", "magnitude", "hertz", "kilohertz", "megahertz", "gigahertz")
IRREGULAR = {"foot": "feet", "inch": "inches", "century": "centuries"}


def reasons(pairs: pl.DataFrame) -> pl.Series:
    """The arithmetic of each pair, in words."""
    of_both = (
        "kind",
        "timex",
        "unit",
        "hedge",
        "date_start",
        "date_end",
        "grain",
        "said_from",
        *EDGES,
    )
    columns = ["mixed", "role", "relation", "cause", "gap", "factor_a", "offset_a"]
    columns += [f"{name}_{side}" for name in of_both for side in "ab"]
    words = [why(pair) for pair in pairs.select(columns).iter_rows(named=True)]
    return pl.Series("why", words, dtype=pl.String)


def why(pair: Pair) -> str:
    """The arithmetic of a pair; figures in the unit of its first claim."""
    if pair["mixed"]:
        number = "the same number" if pair["relation"] == "conflict" else "two sums"
        return f"{number} in {_unit(pair['unit_a'])} and in {_unit(pair['unit_b'])}"
    a, b = _reading(pair, "a"), _reading(pair, "b")
    match pair["relation"]:
        case "equal":
            return f"both read {a}"
        case "compatible":
            return _compatible(pair, a, b)
        case "borderline":
            return _borderline(pair, a, b)
        case _:
            apart = "" if pair["kind_a"] == "score" else f": {_distance(pair)} apart"
            return f"{a} and {b} do not meet{apart}{_meanwhile(pair)}"


def message(pair: Pair, label: str) -> str:
    """One sentence that quotes both wordings, with source, date and reading."""
    first, second = _speaker(pair, "a"), _speaker(pair, "b")
    a, b = (_quote(pair[f"wording_{side}"]) for side in "ab")
    quotes = f"{first} has both {a} and {b}" if pair["own"] else f"{first} has {a}, {second} {b}"
    return f"{one_line(label)}: {quotes}; {why(pair)}."


def _speaker(pair: Pair, side: str) -> str:
    name = one_line(pair[f"outlet_{side}"] or pair[f"source_{side}"])
    published = pair[f"published_{side}"]
    if published is None:
        return f"{name} (undated)"
    return f"{name} ({published if '/' in published else published[:16].replace('T', ' ')})"


def _quote(words: str) -> str:
    return f"“{one_line(words)}”"


def one_line(words: str) -> str:
    """Without line breaks."""
    return " ".join(words.split())


def _compatible(pair: Pair, a: str, b: str) -> str:
    if pair["cause"] == "rounding":
        outer = "a" if pair["hedge_a"] == "none" and _holds(pair, "a", "b") else "b"
        rounded, precise = (a, b) if outer == "a" else (b, a)
        return f"{rounded}, rounded, can be {_reading(pair, outer, 'outer')}, which holds {precise}"
    if pair["cause"] == "grain":
        return f"{b} lies within {a}" if _holds(pair, "a", "b") else f"{a} lies within {b}"
    return f"{a} and {b} overlap"


def _borderline(pair: Pair, a: str, b: str) -> str:
    if pair["role"] == "date":
        return f"{a} and {b} {'touch' if _touch(pair) else 'overlap in part'}"
    if _touch(pair):
        return f"{a} and {b} only touch"
    outer_a, outer_b = _reading(pair, "a", "outer"), _reading(pair, "b", "outer")
    return f"{a} and {b} do not meet, though their widest readings do: {outer_a} and {outer_b}"


def _holds(pair: Pair, a: str, b: str) -> bool:
    """The outer reading of one holds the inner of the other."""
    low = pair[f"outer_low_{a}"] <= pair[f"inner_low_{b}"]
    return bool(low and pair[f"inner_high_{b}"] <= pair[f"outer_high_{a}"])


def _touch(pair: Pair) -> bool:
    a_first = pair["inner_high_a"] == pair["inner_low_b"]
    return bool(a_first or pair["inner_high_b"] == pair["inner_low_a"])


def _distance(pair: Pair) -> str:
    if pair["role"] == "date":
        return _plain_days(pair["gap"])
    if pair["unit_a"] in ABSOLUTE_UNITS:  # a share of degrees says nothing
        low = max(pair["inner_low_a"], pair["inner_low_b"])
        high = min(pair["inner_high_a"], pair["inner_high_b"])
        return _with_unit(_number((low - high) / pair["factor_a"]), pair["unit_a"])
    return f"{_number(round(100 * pair['gap'], 1))} %"


def _meanwhile(pair: Pair) -> str:
    if pair["relation"] != "update":
        return ""
    between = abs((pair["said_from_b"] - pair["said_from_a"]).days)
    return (
        f", with {_plain_days(between)} between them" if between else ", at different times of day"
    )


def _plain_days(days: float) -> str:
    if days < 1:
        return f"{_number(round(days * 24, 1))} hours"
    return "1 day" if days == 1 else f"{_number(round(days, 1))} days"


def _reading(pair: Pair, side: str, which: str = "inner") -> str:
    if pair["role"] == "date":
        start, end = pair[f"date_start_{side}"], pair[f"date_end_{side}"]
        if start is None:
            return f"{pair[f'timex_{side}']}, of an unknown year"
        return _dates(start, end, pair[f"grain_{side}"])
    if pair["kind_a"] == "score":
        return "{:.0f}:{:.0f}".format(*divmod(pair[f"inner_low_{side}"], RESULT))
    low, high = (
        (pair[f"{which}_{edge}_{side}"] - pair["offset_a"]) / pair["factor_a"]
        for edge in ("low", "high")
    )
    digits = SAID if pair[f"unit_{side}"] == pair["unit_a"] else CONVERTED
    return _with_unit(_span(low, high, digits), pair["unit_a"])


def _span(low: float, high: float, digits: int) -> str:
    if isinf(low):
        return f"up to {_number(high, digits)}"
    if isinf(high):
        return f"{_number(low, digits)} or more"
    first, last = _number(low, digits), _number(high, digits)
    return first if first == last else f"{first} to {last}"


def _number(number: float, digits: int = SAID) -> str:
    """So many significant digits, and all that stand before the point."""
    if not number:
        return "0"
    decimals = max(0, digits - 1 - floor(log10(abs(number))))
    written = f"{number:,.{decimals}f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _with_unit(number: str, unit: str | None) -> str:
    if unit is None:
        return number
    return f"{number} {_readable(unit) if number == '1' else _unit(unit)}"


def _unit(unit: str) -> str:
    """The unit in the plural: kilometers per hour, degrees Celsius."""
    counted = re.match(r"[a-z_]+?(?=_of_|_per_|_[A-Z]|[/*]|$)", unit)
    if counted is None or unit in UNCOUNTED:
        return _readable(unit)
    name = counted[0]
    return _readable(IRREGULAR.get(name, f"{name}s") + unit[len(name) :])


def _readable(unit: str) -> str:
    powers = unit.replace("**2", "²").replace("**3", "³")
    return powers.removeprefix("delta_").replace("/", " per ").replace("_", " ")


def _dates(start: str, end: str, grain: str | None) -> str:
    """An interval by its first and last day, or by its clock."""
    if "T" in start or "T" in end:
        first, last = start.replace("T", " "), end.replace("T", " ")
        return first if grain in CLOCKS else f"{first} to {last}"
    last = (date.fromisoformat(end) - timedelta(days=1)).isoformat()
    return start if start == last else f"{start} to {last}"
