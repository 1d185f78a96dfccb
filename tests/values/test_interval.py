import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.values.interval import ABSOLUTE_UNITS, WIDTHS, place_and_digits, with_readings

SCHEMA = {
    "kind": pl.String,
    "hedge": pl.String,
    "value": pl.Float64,
    "unit": pl.String,
    "place": pl.Float64,
    "digits": pl.Int64,
    "said_low": pl.Float64,
    "said_high": pl.Float64,
}


def claim(
    hedge, value=None, decimals=0, kind="count", unit=None, said_low=None, said_high=None, scale=1.0
):
    place, digits = (None, None) if value is None else place_and_digits(value, decimals, scale)
    number = None if value is None else value * scale
    return (kind, hedge, number, unit, place, digits, said_low, said_high)


def measure(hedge, value, decimals=0, unit="kilometer", **said):
    return claim(hedge, value, decimals, kind="measure", unit=unit, **said)


def read(said):
    columns = ("low", "plausible_low", "plausible_high", "high")
    frame = pl.DataFrame([said], schema=SCHEMA, orient="row")
    return with_readings(frame).select(columns).row(0)


# fmt: off
CASES = [
    # a bare count
    ("a small count is exact", claim("none", 30), (30, 30, 30, 30)),
    ("99 is a small count", claim("none", 99), (99, 99, 99, 99)),
    ("a count from 100 may be rounded by half its last place", claim("none", 98_400), (98_350, 98_400, 98_400, 98_450)),
    ("but by no more than 5 %", claim("none", 100_000), (95_000, 100_000, 100_000, 105_000)),
    ("120,000 is rounded to ten thousands", claim("none", 120_000), (115_000, 120_000, 120_000, 125_000)),
    ("a count with a scale word and decimals", claim("none", 1.2, 1, scale=1e9), (1.15e9, 1.2e9, 1.2e9, 1.25e9)),
    ("nothing is exact", claim("none", 0), (0, 0, 0, 0)),
    ("a small number with decimals may be rounded", claim("none", 2.5, 1, kind="number"), (2.45, 2.5, 2.5, 2.55)),
    ("a rank is never rounded", claim("none", 1000, kind="ordinal"), (1000, 1000, 1000, 1000)),
    # a bare measure
    ("a measure may be rounded by half the last place written", measure("none", 20), (19.5, 20, 20, 20.5)),
    ("decimals are places written", measure("none", 8.42, 2), (8.415, 8.42, 8.42, 8.425)),
    ("trailing zeros of a measure from 100 up as for counts", measure("none", 1200), (1150, 1200, 1200, 1250)),
    ("a percentage", claim("none", 44, kind="percent", unit="percent"), (43.5, 44, 44, 44.5)),
    ("a sum of money with a scale word", claim("none", 20, kind="money", unit="EUR", scale=1e6), (19e6, 20e6, 20e6, 21e6)),
    ("four hours", claim("none", 4, kind="duration", unit="hour"), (3.5, 4, 4, 4.5)),
    # hedges, by significant digits
    ("about, one digit", claim("about", 100_000), (80_000, 90_000, 110_000, 120_000)),
    ("about, two digits", claim("about", 120_000), (105_600, 112_800, 127_200, 134_400)),
    ("about, three digits", claim("about", 123), (118.08, 120.54, 125.46, 127.92)),
    ("about, four digits", claim("about", 1234), (1226.596, 1230.298, 1237.702, 1241.404)),
    ("about, more digits are read as four", claim("about", 12_345), (12_270.93, 12_307.965, 12_382.035, 12_419.07)),
    ("nearly stays below", claim("nearly", 100_000), (80_000, 90_000, 100_000, 100_000)),
    ("nearly, two digits", claim("nearly", 62), (54.56, 58.28, 62, 62)),
    ("more than is open above", claim("more_than", 120_000), (120_000, 120_000, 130_800, None)),
    ("more than a round hundred reaches further", claim("more_than", 200), (200, 200, 300, None)),
    ("more than a thousand does not", claim("more_than", 1000), (1000, 1000, 1200, None)),
    ("at least", claim("at_least", 15), (15, 15, 16.35, None)),
    ("less than is open below", claim("less_than", 100), (None, 65, 100, 100)),
    ("at most", claim("at_most", 100), (None, 65, 100, 100)),
    ("up to", claim("up_to", 100), (None, 65, 100, 100)),
    ("exactly", claim("exact", 100_000), (100_000, 100_000, 100_000, 100_000)),
    ("a hedged duration", claim("about", 4, kind="duration", unit="hour"), (3.2, 3.6, 4.4, 4.8)),
    # ranges and bounds as said
    ("a range is read as said", claim("between", said_low=12e6, said_high=15e6), (12e6, 12e6, 15e6, 15e6)),
    ("a hedged range too", claim("about", said_low=12e6, said_high=15e6), (12e6, 12e6, 15e6, 15e6)),
    ("a range said from the top", claim("between", said_low=15, said_high=12), (12, 12, 15, 15)),
    ("thousands", claim("vague", said_low=1000), (1000, 1000, 10_000, None)),
    ("a vague amount with an end", claim("vague", said_low=1000, said_high=9999), (1000, 1000, 9999, 9999)),
    # scales without a true zero
    ("about a temperature is one place wide", measure("about", 20, unit="degree_Celsius"), (18, 19, 21, 22)),
    ("a bare temperature", measure("none", 20, unit="degree_Celsius"), (19.5, 20, 20, 20.5)),
    ("more than a magnitude", measure("more_than", 7.5, 1, unit="magnitude"), (7.5, 7.5, 7.6, None)),
    ("exactly so many degrees", measure("exact", 20, unit="degree_Celsius"), (20, 20, 20, 20)),
    # below zero
    ("about, below zero, is as wide as above", measure("about", -120, unit="EUR"), (-134.4, -127.2, -112.8, -105.6)),
    ("more than a negative number still goes up", measure("more_than", -5, unit="degree_Celsius"), (-5, -5, -4, None)),
    ("less than a negative number still goes down", measure("less_than", -5, unit="degree_Celsius"), (None, -6, -5, -5)),
    ("nearly a negative number has not come so far", measure("nearly", -10, unit="percent"), (-10, -10, -9, -8)),
    # nothing to read
    ("no number at all", claim("none"), (None, None, None, None)),
]
# fmt: on


@pytest.mark.parametrize(("said", "expected"), [pytest.param(*c[1:], id=c[0]) for c in CASES])
def test_reading(said, expected):
    """low, plausible_low, plausible_high, high"""
    assert read(said) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("value", "decimals", "scale", "expected"),
    [
        pytest.param(20, 0, 1, (1, 1), id="below-100-the-last-place-written"),
        pytest.param(99, 0, 1, (1, 2), id="99"),
        pytest.param(100, 0, 1, (100, 1), id="from-100-the-last-place-not-zero"),
        pytest.param(120_000, 0, 1, (10_000, 2), id="trailing-zeros"),
        pytest.param(98_400, 0, 1, (100, 3), id="98,400"),
        pytest.param(105, 0, 1, (1, 3), id="inner-zero"),
        pytest.param(8.42, 2, 1, (0.01, 3), id="decimals"),
        pytest.param(0.05, 2, 1, (0.01, 1), id="leading-zeros-are-not-significant"),
        pytest.param(2.0, 1, 1, (0.1, 2), id="a-zero-after-the-point-is"),
        pytest.param(1.2, 1, 1e9, (1e8, 2), id="scale-word"),
        pytest.param(20, 0, 1e6, (1e7, 1), id="20-million-is-20,000,000"),
        pytest.param(10, 0, 0.01, (0.01, 1), id="ten-cents-in-euro"),
        pytest.param(500, 0, 0.01, (1, 1), id="500-cents-in-euro"),
        pytest.param(-120, 0, 1, (10, 2), id="negative"),
        pytest.param(0, 0, 1, (1, 1), id="zero"),
    ],
)
def test_place_and_digits(value, decimals, scale, expected):
    assert place_and_digits(value, decimals, scale) == pytest.approx(expected)


@given(
    hedge=st.sampled_from([*WIDTHS, "between", "vague"]),
    kind=st.sampled_from(["count", "measure", "money", "percent", "number", "ordinal", "duration"]),
    unit=st.sampled_from([None, "kilometer", *ABSOLUTE_UNITS]),
    value=st.none() | st.integers(-(10**9), 10**9),
    decimals=st.integers(0, 3),
    scale=st.sampled_from([0.01, 1.0, 1e3, 1e9]),
    bounds=st.tuples(*[st.none() | st.floats(-1e12, 1e12)] * 2),
)
def test_the_inner_reading_lies_within_the_outer(hedge, kind, unit, value, decimals, scale, bounds):
    if value is not None:
        value, bounds = value / 10**decimals, (None, None)
    edges = read(claim(hedge, value, decimals, kind, unit, *bounds, scale))
    closed = [edge for edge in edges if edge is not None]
    assert closed == sorted(closed)
    if value is not None and hedge not in ("between", "vague"):
        assert edges[1] <= value * scale <= edges[2]
