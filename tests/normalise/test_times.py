"""TIMEX3 values of lengths and of intervals of the calendar."""

from __future__ import annotations

from datetime import datetime

import pytest

from reconcile.normalise.timex import duration_timex, timex_of
from reconcile.values.calendar import interval

LENGTHS = [
    (2.0, "year", "P2Y"),
    (2.5, "year", "P2Y6M"),
    (0.5, "year", "P6M"),
    (3.0, "month", "P3M"),
    (6.0, "week", "P6W"),
    (10.0, "day", "P10D"),
    (24.0, "hour", "PT24H"),
    (5.5, "hour", "PT5H30M"),
    (90.0, "minute", "PT90M"),
    (3.0, "quarter", "P9M"),
    (3.0, "decade", "P3DE"),
    (-12.0, "year", "P12Y"),
    (None, "day", "PXD"),
    (None, "hour", "PTXH"),
]
DATES = [
    ("century", "18"),
    ("decade", "189"),
    ("year", "1897"),
    ("half", "1897-H2"),
    ("quarter", "1897-Q3"),
    ("month", "1897-08"),
    ("week", "1897-W33"),
    ("day", "1897-08-19"),
]


@pytest.mark.parametrize(("amount", "grain", "timex"), LENGTHS)
def test_a_length(amount: float | None, grain: str, timex: str) -> None:
    assert duration_timex(amount, grain) == timex


@pytest.mark.parametrize(("grain", "timex"), DATES)
def test_an_interval(grain: str, timex: str) -> None:
    assert timex_of(interval(grain, datetime(1897, 8, 19))) == timex
