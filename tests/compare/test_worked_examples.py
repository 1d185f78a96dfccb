"""The pairs that the contract names, from the words' parts to the relation."""

import pytest
from one_fact import compared, counted, dated, measured, percent

# name, first claim, second claim, relation, cause
EXAMPLES = [
    (
        "almost 100,000, and 18 days later around 120,000",
        counted("nearly", 100_000, published="2022-01-12", moves=True),
        counted("about", 120_000, published="2022-01-30", moves=True),
        ("update", "update"),
    ),
    (
        "almost 100,000 and more than 100,000",
        counted("nearly", 100_000),
        counted("more_than", 100_000),
        ("borderline", "hedge"),
    ),
    (
        "more than 100,000 and around 120,000",
        counted("more_than", 100_000),
        counted("about", 120_000),
        ("compatible", "hedge"),
    ),
    (
        "about 100,000 and around 120,000",
        counted("about", 100_000),
        counted("about", 120_000),
        ("borderline", "hedge"),
    ),
    (
        "100,000 and 98,400",
        counted("none", 100_000),
        counted("none", 98_400),
        ("compatible", "rounding"),
    ),
    ("10 and 12", counted("none", 10), counted("none", 12), ("conflict", None)),
    ("30 and 30", counted("none", 30), counted("none", 30), ("equal", None)),
    (
        "just under 62 percent and 61.8 percent",
        percent("nearly", 62),
        percent("none", 61.8, 1),
        ("compatible", "hedge"),
    ),
    (
        "under 100 and at least 100",
        counted("less_than", 100),
        counted("at_least", 100),
        ("borderline", "hedge"),
    ),
    (
        "more than 100 and 500",
        counted("more_than", 100),
        counted("none", 500),
        ("borderline", "hedge"),
    ),
    (
        "8.42 meters and 842 centimeters",
        measured("none", 8.42, 2, unit="meter"),
        measured("none", 842, unit="centimeter"),
        ("equal", None),
    ),
    (
        "8.42 and 8.24 of one moment",
        measured("none", 8.42, 2, unit="meter", moves=True),
        measured("none", 8.24, 2, unit="meter", moves=True),
        ("conflict", "transposed_digits"),
    ),
    (
        "January and 12 January",
        dated("2022-01-01", "2022-02-01", "month"),
        dated("2022-01-12", "2022-01-13", "day"),
        ("compatible", "grain"),
    ),
    (
        "12 miles and around 19 kilometers",
        measured("none", 12, unit="mile"),
        measured("about", 19, unit="kilometer"),
        ("compatible", "hedge"),
    ),
    (
        "12 miles and 20 kilometers",
        measured("none", 12, unit="mile"),
        measured("none", 20, unit="kilometer"),
        ("compatible", "rounding"),
    ),
    (
        "43.7 percent and 44 percent",
        percent("none", 43.7, 1),
        percent("none", 44),
        ("compatible", "rounding"),
    ),
    (
        "27 years ago, said in 2025, and 1998",
        dated("1997-07-01", "1998-07-01", "year", timex="P27Y", anchor="published"),
        dated("1998-01-01", "1999-01-01", "year"),
        ("compatible", "hedge"),
    ),
]


@pytest.mark.parametrize(
    ("first", "second", "expected"), [pytest.param(*e[1:], id=e[0]) for e in EXAMPLES]
)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_worked_example(first, second, expected, swapped):
    claims = (second, first) if swapped else (first, second)
    pair = compared(*claims).pairs.row(0, named=True)
    assert (pair["relation"], pair["cause"]) == expected
