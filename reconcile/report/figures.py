"""Figures as an editor reads them: grouped digits, units by their short names."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

from reconcile.report.strings import Interface
from reconcile.values.units import conversion, known


@dataclass(frozen=True)
class Scale:
    """How a base unit is shown: `shown = (base - offset) / factor`, under the name `unit`.

    `whole`: of things that come in no fractions, so that "at least two" is not "2 to 2.4" of them.
    """

    unit: str | None
    factor: float = 1.0
    offset: float = 0.0
    whole: bool = False

    def __call__(self, base: float | None) -> float | None:
        """A figure in the base unit, in the unit shown."""
        if base is None:
            return None
        shown = (base - self.offset) / self.factor
        return float(round(shown)) if self.whole else shown


POWERS = {"**2": "²", "**3": "³"}


def scale(said: Sequence[str | None], base: str | None) -> Scale:
    """The unit to show a fact in: the one most claims say, the first of them where several tie.

    Readings are compared in base units, but who read "12 Kilometer" should not think in metres.
    """
    units = [unit for unit in said if unit and known(unit)]
    if not units:
        return Scale(base)
    most = max(units, key=units.count)
    found = conversion(most)
    return Scale(most, found.factor, found.offset) if found.base_unit == base else Scale(base)


def number(value: float, ui: Interface) -> str:
    """A figure: whole ones in full, others with the five digits that anyone reads."""
    whole = abs(value - round(value)) <= 1e-9 * max(abs(value), 1)
    exact = Decimal(round(value)) if whole else Decimal(f"{value:.{max(5, _places(value) + 1)}g}")
    text = f"{exact:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    marks = {",": ui("thousands"), ".": ui("decimal"), "-": "−"}
    return "".join(marks.get(mark, mark) for mark in text)


def _places(value: float) -> int:
    """Digits before the decimal point."""
    return len(str(int(abs(value))))


def short(value: float, ui: Interface) -> str:
    """A figure for an axis: millions and billions abbreviated."""
    for size, word in ((1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return ui(word, value=number(value / size, ui))
    return number(value, ui)


def readable(value: float, ui: Interface) -> str:
    """A figure in a sentence: from a million up abbreviated, where that loses no digit."""
    brief = float(f"{value:.5g}") == value
    return short(value, ui) if brief else number(value, ui)


def unit_name(unit: str | None, ui: Interface) -> str:
    """A unit as it is written behind a figure; empty where there is none."""
    if unit is None:
        return ""
    return ui.table.get(f"unit_{unit}") or symbol(unit) or unit.replace("_", " ")


@cache
def symbol(unit: str) -> str:
    """The international symbol of a unit or of a quotient of units; empty where it has none."""
    units, prefixes = _symbols()
    if unit in units:
        return units[unit]
    if "/" in unit:
        parts = [symbol(part) for part in unit.split("/")]
        return "/".join(parts) if all(parts) else ""
    if unit[-3:] in POWERS:
        base = symbol(unit[:-3])
        return base + POWERS[unit[-3:]] if base else ""
    for prefix, letter in prefixes.items():
        if unit.startswith(prefix) and unit.removeprefix(prefix) in units:
            return letter + units[unit.removeprefix(prefix)]
    return ""


@cache
def _symbols() -> tuple[dict[str, str], dict[str, str]]:
    path = files("reconcile.report") / "words" / "symbols.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return data["units"], data["prefixes"]


def with_unit(text: str, unit: str | None, ui: Interface) -> str:
    """`text` with its unit."""
    if unit == "percent":
        return ui("percent", value=text)
    if unit == "magnitude":
        return ui("magnitude", value=text)
    return f"{text}\u00a0{unit_name(unit, ui)}" if unit else text


def interval(low: float | None, high: float | None, unit: str | None, ui: Interface) -> str:
    """A figure or a range; a null end is open, empty where both are."""
    if low is None and high is None:
        return ""
    if low is None:
        assert high is not None
        return ui("until", high=with_unit(readable(high, ui), unit, ui))
    if high is None:
        return ui("from", low=with_unit(readable(low, ui), unit, ui))
    ends = readable(low, ui), readable(high, ui)
    if ends[0] == ends[1]:
        return with_unit(ends[0], unit, ui)
    return with_unit(ui("to", low=ends[0], high=ends[1]), unit, ui)
