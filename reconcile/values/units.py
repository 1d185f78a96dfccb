"""The unit vocabulary: every name that a claim's `unit` may have, and what it is in base units.

The names are defined in `units.txt`, through pint. Names and expressions over them are all that
ever reaches pint, never the words of an article: to pint `PS` is petasiemens and `kt` a knot.
There is one spelling a unit, so that units can be compared as strings. A user's own units stand
beside them, from the moment in which a language with words for them is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl

DEFINITIONS = Path(__file__).with_name("units.txt")

# What a unit is written in; keeps everything else away from pint's parser.
_EXPRESSION = re.compile(r"(?:1/)?[A-Za-z_]+(?:\*\*[2-9])?(?:[*/][A-Za-z_]+(?:\*\*[2-9])?)*")
_DIFFERENCE = re.compile(r"delta_degree_\w+")


@dataclass(frozen=True)
class Conversion:
    """A value in base units is `value * factor + offset`."""

    base_unit: str
    factor: float
    offset: float
    dimension: str


_own: dict[str, str] = {}
"""Units of the user's own: name to definition, as in `units.txt`."""


@cache
def names() -> tuple[str, ...]:
    """The names of `units.txt`."""
    text = DEFINITIONS.read_text(encoding="utf-8")
    return tuple(re.findall(r"^(\w+) =", text, re.MULTILINE))


def define(units: Iterable[tuple[str, str]]) -> None:
    """Take units into the vocabulary of this process: names with definitions (`7140 * meter**2`).

    A name that is defined already means from now on what is said here.
    """
    new = {name: definition for name, definition in units if _own.get(name) != definition}
    if new:
        _own.update(new)
        _registry.cache_clear()
        conversion.cache_clear()


def known(unit: str) -> bool:
    """Whether `unit` is a name of the vocabulary, or an expression over its names."""
    try:
        conversion(unit)
    except ValueError:
        return False
    return True


@cache
def conversion(unit: str) -> Conversion:
    """How to get from `unit` to SI base units; `ValueError` for a unit that is not known.

    Durations become seconds; `percent`, `percentage_point`, `magnitude` and currencies stay
    themselves. A difference of temperatures is no temperature: its base unit is `delta_kelvin`.
    """
    import pint

    registry = _registry()
    if not _EXPRESSION.fullmatch(unit):
        raise ValueError(f"unknown unit {unit!r}: not a name or an expression like kilometer/hour")
    try:
        parsed = registry.parse_units(unit)
        canonical = f"{parsed:C}"
        offset = registry.Quantity(0.0, parsed).to_base_units().magnitude
        step = registry.parse_units(f"delta_{unit}") if offset else parsed
        one = registry.Quantity(1.0, step).to_base_units()
    except (pint.errors.PintError, ArithmeticError) as error:
        raise ValueError(f"unknown unit {unit!r}: {error}") from error
    if canonical != unit or parsed.dimensionless:
        raise ValueError(f"unknown unit {unit!r}: here that is {canonical!r}")
    base_unit = "delta_kelvin" if _DIFFERENCE.fullmatch(unit) else f"{one.units:C}"
    return Conversion(
        base_unit=base_unit,
        factor=float(one.magnitude),
        offset=float(offset),
        dimension=re.sub(r"[\[\]]", "", str(parsed.dimensionality)).replace(" ", ""),
    )


def conversions(units: pl.Series) -> pl.DataFrame:
    """One row a distinct known unit, to be joined: unit, base_unit, factor, offset, dimension."""
    names = sorted(name for name in units.drop_nulls().unique() if known(name))
    found = [conversion(name) for name in names]
    return pl.DataFrame(
        {
            "unit": names,
            "base_unit": [c.base_unit for c in found],
            "factor": [c.factor for c in found],
            "offset": [c.offset for c in found],
            "dimension": [c.dimension for c in found],
        },
        schema={
            "unit": pl.String,
            "base_unit": pl.String,
            "factor": pl.Float64,
            "offset": pl.Float64,
            "dimension": pl.String,
        },
    )


@cache
def _registry() -> Any:
    import pint

    registry: Any = pint.UnitRegistry(str(DEFINITIONS))
    for name, definition in _own.items():
        registry.define(f"{name} = {definition}")
    return registry
