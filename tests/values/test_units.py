import polars as pl
import pytest

from reconcile.values.units import DEFINITIONS, conversion, conversions, known

NAMES = [line.split(" = ")[0] for line in DEFINITIONS.read_text().splitlines() if " = " in line]


def test_every_name_that_is_defined_is_known_and_defined_once():
    assert [name for name in NAMES if not known(name)] == []
    assert len(NAMES) == len(set(NAMES))


@pytest.mark.parametrize(
    ("value", "unit", "base_value", "base_unit"),
    [
        pytest.param(12, "mile", 19312.128, "meter", id="length"),
        pytest.param(842, "centimeter", 8.42, "meter", id="small-length"),
        pytest.param(3, "hectare", 30_000, "meter**2", id="area"),
        pytest.param(3, "acre", 12140.5692672, "meter**2", id="customary-area"),
        pytest.param(2, "kilometer**2", 2e6, "meter**2", id="power"),
        pytest.param(1, "oil_barrel", 0.158987294928, "meter**3", id="volume"),
        pytest.param(2.5, "metric_ton", 2500, "kilogram", id="mass"),
        pytest.param(36, "kilometer/hour", 10, "meter/second", id="speed"),
        pytest.param(10, "knot", 5.144444444, "meter/second", id="knots"),
        pytest.param(-5, "degree_Celsius", 268.15, "kelvin", id="temperature-has-an-offset"),
        pytest.param(212, "degree_Fahrenheit", 373.15, "kelvin", id="fahrenheit-boils-at-212"),
        pytest.param(
            2, "delta_degree_Celsius", 2, "delta_kelvin", id="difference-is-no-temperature"
        ),
        pytest.param(1, "kilowatt_hour", 3.6e6, "kilogram*meter**2/second**2", id="energy"),
        pytest.param(1, "megawatt", 1e6, "kilogram*meter**2/second**3", id="power-of-a-plant"),
        pytest.param(2, "gigabyte", 1.6e10, "bit", id="data"),
        pytest.param(1013, "hectopascal", 101300, "kilogram/meter/second**2", id="pressure"),
        pytest.param(1, "year", 365.2425 * 86400, "second", id="year"),
        pytest.param(12, "month", 365.2425 * 86400, "second", id="twelve-months-are-a-year"),
        pytest.param(4, "quarter", 365.2425 * 86400, "second", id="four-quarters-are-a-year"),
        pytest.param(1, "century", 36524.25 * 86400, "second", id="century"),
        pytest.param(7, "magnitude", 7, "magnitude", id="magnitude-stays"),
        pytest.param(7, "percent", 7, "percent", id="percent-stays"),
        pytest.param(7, "percentage_point", 7, "percentage_point", id="points-stay"),
        pytest.param(7, "per_mille", 0.7, "percent", id="per-mille"),
        pytest.param(25, "basis_point", 0.25, "percentage_point", id="basis-points"),
        pytest.param(9, "beaufort", 9, "beaufort", id="wind-force-stays"),
        pytest.param(5, "nanogram", 5e-12, "kilogram", id="small-mass"),
        pytest.param(250, "megabit/second", 2.5e8, "bit/second", id="rate-of-transfer"),
        pytest.param(7, "EUR", 7, "EUR", id="currency-stays"),
        pytest.param(3, "EUR/hectare", 3e-4, "EUR/meter**2", id="price-of-land"),
    ],
)
def test_a_unit_converts_to_base_units(value, unit, base_value, base_unit):
    found = conversion(unit)
    assert value * found.factor + found.offset == pytest.approx(base_value)
    assert found.base_unit == base_unit


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param("PS", id="a-symbol"),
        pytest.param("kt", id="pints-own-knot"),
        pytest.param("meters", id="plural"),
        pytest.param("kilometer / hour", id="spaces"),
        pytest.param("degree_Celsius/hour", id="an-offset-unit-in-a-compound"),
        pytest.param("meter/meter", id="nothing-left"),
        pytest.param("3*meter", id="a-factor"),
        pytest.param("meter/", id="half-an-expression"),
        pytest.param("meter**99", id="absurd-power"),
        pytest.param("", id="empty"),
        pytest.param("__import__('os').getcwd()", id="code"),
        pytest.param("€", id="currency-sign"),
    ],
)
def test_what_is_not_in_the_vocabulary_is_an_error_that_names_it(unit):
    assert not known(unit)
    with pytest.raises(ValueError, match="unknown unit"):
        conversion(unit)


def test_an_error_tells_the_spelling_that_is_known():
    with pytest.raises(ValueError, match="'meter'"):
        conversion("meters")


def test_conversions_are_a_row_a_distinct_known_unit():
    frame = conversions(pl.Series(["mile", None, "furlongs", "EUR", "mile"]))
    assert frame.select("unit", "base_unit", "dimension").rows() == [
        ("EUR", "EUR", "EUR"),
        ("mile", "meter", "length"),
    ]


def test_conversions_of_nothing_have_the_same_columns():
    assert conversions(pl.Series([None], dtype=pl.String)).schema == {
        "unit": pl.String,
        "base_unit": pl.String,
        "factor": pl.Float64,
        "offset": pl.Float64,
        "dimension": pl.String,
    }
