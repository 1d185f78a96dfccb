from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.plot import Plot, Reading, date_ticks, plot
from reconcile.report.strings import ENGLISH

ENDS = st.one_of(st.none(), st.decimals(-(10**15), 10**15, places=6).map(float))


def reading(
    low: float | None, high: float | None, inner: tuple[float | None, float | None]
) -> Reading:
    return Reading("A", "words", low, high, *inner, inside=True)


def drawn(*readings: Reading, of_dates: bool = False) -> Plot:
    found = plot(readings, (None, None), of_dates, ENGLISH)
    assert found is not None
    return found


def test_an_exact_figure_is_a_dot_and_a_range_a_bar() -> None:
    dot, bar = drawn(reading(10, 10, (10, 10)), reading(8, 14, (9, 12))).rows
    assert (dot.dot, bar.dot) == (True, False)
    assert bar.low < bar.inner_low < bar.inner_low + bar.inner_width < bar.high


def test_an_open_end_reaches_the_edge() -> None:
    above, below = drawn(reading(10, None, (10, 12)), reading(None, 11, (9, 11))).rows
    assert (above.open_high, above.high) == (True, 100.0)
    assert (below.open_low, below.low) == (True, 0.0)


def test_a_vague_amount_without_an_inner_reading_has_no_bar() -> None:
    (row,) = drawn(reading(1000, None, (None, None))).rows
    assert not row.bar


def test_what_has_no_end_is_not_drawn() -> None:
    assert plot([reading(None, None, (None, None))], (None, None), False, ENGLISH) is None


@pytest.mark.parametrize(("high", "log"), [(19.0, False), (20.0, True), (1e9, True)])
def test_far_apart_figures_stand_on_a_logarithmic_axis(high: float, log: bool) -> None:
    assert drawn(reading(1, 1, (1, 1)), reading(high, high, (high, high))).log is log


def test_things_are_not_counted_in_halves() -> None:
    labels = [label for _, label in drawn(reading(10, 12, (10, 12))).ticks]
    assert labels == ["10", "11", "12"]


DATES = [
    ("two days", 738165.9, 738167.1, True, ["12 Jan", "13 Jan"]),
    ("an hour", 738166.0, 738166.05, False, ["00:00", "00:15", "00:30", "00:45", "01:00"]),
    ("a year", 738155.0, 738520.0, True, ["Apr 2022", "Jul 2022", "Oct 2022", "Jan 2023"]),
    ("a century", 700899.0, 737424.0, True, ["1940", "1960", "1980", "2000", "2020"]),
]


@pytest.mark.parametrize(
    ("low", "high", "whole", "labels"), [d[1:] for d in DATES], ids=[d[0] for d in DATES]
)
def test_a_date_axis_is_marked_in_the_calendar(
    low: float, high: float, whole: bool, labels: list[str]
) -> None:
    assert [label for _, label in date_ticks(low, high, whole, ENGLISH)] == labels


@given(st.lists(st.tuples(ENDS, ENDS, ENDS, ENDS), min_size=1, max_size=5))
def test_every_mark_lies_on_the_plot(ends: list[tuple[float | None, ...]]) -> None:
    found = plot([reading(a, b, (c, d)) for a, b, c, d in ends], (None, None), False, ENGLISH)
    for row in found.rows if found else ():
        assert all(0 <= x <= 100 for x in (row.low, row.high, row.inner_low))
    assert len(found.ticks if found else ()) <= 6


@given(st.lists(st.floats(0, 3652058), min_size=1, max_size=4), st.booleans())
def test_every_date_has_an_axis(days: list[float], whole: bool) -> None:
    placed = [float(round(day)) if whole else day for day in days]
    found = drawn(*(reading(day, day, (day, day)) for day in placed), of_dates=True)
    assert len(found.ticks) <= 6
