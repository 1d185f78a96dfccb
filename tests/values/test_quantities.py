import polars as pl
import pytest

from reconcile.normalise.quantities import read_quantities
from reconcile.tables import CLAIMS

READ = ("low", "plausible_low", "plausible_high", "high", "base_unit")


def claims(*rows):
    return CLAIMS.frame([{"hedge": "none", **row} for row in rows])


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(
            {"kind": "measure", "value": 842.0, "unit": "centimeter", "place": 1.0, "digits": 3},
            (8.415, 8.42, 8.42, 8.425, "meter"),
            id="converted-without-noise-in-the-last-bits",
        ),
        pytest.param(
            {"kind": "measure", "value": 20.0, "unit": "degree_Celsius", "place": 1.0, "digits": 1},
            (292.65, 293.15, 293.15, 293.65, "kelvin"),
            id="the-offset-is-added",
        ),
        pytest.param(
            {"kind": "count", "value": 100.0, "hedge": "more_than", "place": 100.0, "digits": 1},
            (100, 100, 150, None, None),
            id="a-count-has-no-unit",
        ),
        pytest.param(
            {"kind": "money", "said_low": 12e6, "said_high": 15e6, "unit": "EUR"},
            (12e6, 12e6, 15e6, 15e6, "EUR"),
            id="a-range-without-a-value",
        ),
        pytest.param(
            {"kind": "duration", "value": 4.0, "unit": "hour", "place": 1.0, "digits": 1},
            (12_600, 14_400, 14_400, 16_200, "second"),
            id="a-duration-in-seconds",
        ),
        pytest.param(
            {"kind": "measure", "value": 3.0, "unit": "cubit", "place": 1.0, "digits": 1},
            (None,) * 5,
            id="an-unknown-unit-has-no-reading",
        ),
        pytest.param(
            {"kind": "date", "value": 3.0, "low": 1.0, "base_unit": "kept"},
            (1, None, None, None, "kept"),
            id="another-kind-is-left-as-it-is",
        ),
        pytest.param({"kind": "count"}, (None,) * 5, id="nothing-said"),
    ],
)
def test_a_claim_gets_its_reading(row, expected):
    assert read_quantities(claims(row)).select(READ).row(0) == expected


def test_order_and_schema_stay():
    frame = claims(
        {"claim": "x", "kind": "money", "value": 2.0, "unit": "USD"},
        {"claim": "y", "kind": "count", "value": 2.0},
        {"claim": "z", "kind": "money", "value": 2.0, "unit": "EUR"},
    )
    read = read_quantities(frame)
    assert read.schema == pl.Schema(CLAIMS.schema)
    assert read["claim"].to_list() == ["x", "y", "z"]


def test_no_claims_are_no_readings():
    assert read_quantities(CLAIMS.empty()).is_empty()
