"""Where the marks of a dot-and-range plot stand: lengths in pixels down, in per cent across.

Per cent lets one drawing fit a telephone and a desk without scaling its letters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil, floor, log10

from reconcile.report import dates
from reconcile.report.figures import short
from reconcile.report.strings import Interface

ROW, TOP, AXIS = 42, 4, 30
MARGIN = 0.06
TICKS = 5
# From this ratio of largest to smallest on, a linear axis would squash the smaller ones.
LOG_FROM = 20.0

Tick = tuple[float, str]


@dataclass(frozen=True)
class Reading:
    """What is drawn of a claim, in units of the axis; null is open, a dot has equal inner ends."""

    label: str
    words: str
    low: float | None
    high: float | None
    inner_low: float | None
    inner_high: float | None
    inside: bool

    @property
    def ends(self) -> list[float]:
        """The ends that are not open."""
        every = (self.low, self.high, self.inner_low, self.inner_high)
        return [end for end in every if end is not None]


@dataclass(frozen=True)
class Row:
    """A reading on the page: `y` of its label and its mark in pixels, the rest in per cent."""

    label: str
    words: str
    text_y: int
    y: int
    low: float
    high: float
    inner_low: float
    inner_width: float
    open_low: bool
    open_high: bool
    dot: bool
    bar: bool
    inside: bool


@dataclass(frozen=True)
class Plot:
    """A plot ready to be drawn."""

    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    consensus: tuple[float, float] | None
    """Start and width, in per cent."""
    log: bool
    height: int

    @property
    def axis(self) -> int:
        """Where the axis lies, in pixels."""
        return self.height - AXIS + 6


def plot(
    readings: Sequence[Reading],
    consensus: tuple[float | None, float | None],
    of_dates: bool,
    ui: Interface,
) -> Plot | None:
    """A plot of those readings that have an end; null where none has."""
    shown = [r for r in readings if r.ends]
    shared = [end for end in consensus if end is not None]
    values = [end for r in shown for end in r.ends] + shared
    if not shown:
        return None
    low, high = min(values), max(values)
    log = not of_dates and low > 0 and high / low >= LOG_FROM
    project: Callable[[float], float] = log10 if log else float
    first, last = project(low), project(high)
    margin = MARGIN * (last - first) or (1.0 if of_dates else max(abs(first) * MARGIN, 1.0))
    left, width = first - margin, last - first + 2 * margin

    def across(value: float) -> float:
        return round(100 * (project(value) - left) / width, 2)

    right = left + width
    whole = all(value == round(value) for value in values)
    if of_dates:
        ticks = date_ticks(left, right, whole, ui)
    else:
        at = log_ticks(left, right) if log else nice_ticks(left, right, whole)
        ticks = [(value, short(value, ui)) for value in at]
    return Plot(
        rows=tuple(_row(n, reading, across) for n, reading in enumerate(shown)),
        ticks=tuple((across(value), label) for value, label in ticks),
        consensus=_band(consensus, across) if shared else None,
        log=log,
        height=TOP + ROW * len(shown) + AXIS,
    )


def _row(n: int, reading: Reading, across: Callable[[float], float]) -> Row:
    low = 0.0 if reading.low is None else across(reading.low)
    high = 100.0 if reading.high is None else across(reading.high)
    inner = reading.inner_low, reading.inner_high
    inner_low = low if reading.inner_low is None else across(reading.inner_low)
    inner_high = high if reading.inner_high is None else across(reading.inner_high)
    return Row(
        label=reading.label,
        words=reading.words,
        text_y=TOP + n * ROW + 15,
        y=TOP + n * ROW + 29,
        low=low,
        high=high,
        inner_low=inner_low,
        inner_width=round(max(inner_high - inner_low, 0.5), 2),
        open_low=reading.low is None,
        open_high=reading.high is None,
        dot=inner[0] is not None and inner[0] == inner[1],
        bar=inner != (None, None),
        inside=reading.inside,
    )


def _band(
    ends: tuple[float | None, float | None], across: Callable[[float], float]
) -> tuple[float, float]:
    """The shaded part; wide enough to be seen where it is a point."""
    low, high = ends
    start = 0.0 if low is None else across(low)
    end = 100.0 if high is None else across(high)
    slack = max(0.0, 1.5 - (end - start)) / 2
    return round(start - slack, 2), round(end - start + 2 * slack, 2)


def nice_ticks(low: float, high: float, whole: bool) -> list[float]:
    """At most `TICKS` multiples of 1, 2 or 5 times a power of ten; of things that are `whole`."""
    power = floor(log10((high - low) / TICKS))
    if whole:
        power = max(power, 0)
    for step in (10.0**power * factor for factor in (1, 2, 5, 10, 20)):
        first, last = ceil(low / step), floor(high / step)
        if last - first < TICKS:
            break
    return [n * step for n in range(first, last + 1)]


def log_ticks(low: float, high: float) -> list[float]:
    """Powers of ten between two powers, every n-th where they are many."""
    powers = list(range(ceil(low), floor(high) + 1))
    return [10.0**power for power in powers[:: ceil(len(powers) / TICKS)]]


DAY = timedelta(days=1)
STEPS = (
    *(timedelta(minutes=n) for n in (1, 5, 15, 30)),
    *(timedelta(hours=n) for n in (1, 3, 6, 12)),
    *(timedelta(days=n) for n in (1, 2, 7, 14)),
)
MONTHS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000)


def date_ticks(low: float, high: float, whole: bool, ui: Interface) -> list[Tick]:
    """At most `TICKS` hours, days, Mondays, months or years; no hours where days are `whole`.

    Positions as in `dates.position`.
    """
    low, high = max(low, 0.0), min(high, float((datetime.max - datetime.min).days))
    for step in STEPS:
        days = step / DAY
        first, last = ceil(low / days), floor(high / days)
        if last - first < TICKS and (days >= 1 or not whole):
            at = [datetime.min + n * step for n in range(first, last + 1)]
            return _labelled(at, step, ui)
    for months in MONTHS:
        ends = (datetime.min + timedelta(days=end) for end in (low, high))
        first, last = ((end.year * 12 + end.month - 1) // months for end in ends)
        if last - first <= TICKS:
            break
    at = [datetime(n * months // 12, n * months % 12 + 1, 1) for n in range(first + 1, last + 1)]
    return _labelled(at, months * 30.5 * DAY, ui)


def _labelled(at: list[datetime], step: timedelta, ui: Interface) -> list[Tick]:
    return [((moment - datetime.min) / DAY, dates.tick(moment, step, ui)) for moment in at]
