"""Dates of publication at the grain that is known."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone

import pytest

from reconcile.sources.published import in_head, iso

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2022", "2022"),
        (2022, "2022"),
        ("2022-01", "2022-01"),
        ("2022-01-12", "2022-01-12"),
        (" 2022-01-12\n", "2022-01-12"),
        ("2024-02-29", "2024-02-29"),
        ("2022-01-12T16:12:00+01:00", "2022-01-12T16:12:00+01:00"),
        ("2022-01-12T16:12", "2022-01-12T16:12:00"),
        ("2022-01-12 16:12:00 +0100", "2022-01-12T16:12:00+01:00"),
        ("2022-01-12T23:30:00Z", "2022-01-12T23:30:00+00:00"),
        (date(2022, 1, 12), "2022-01-12"),
        (datetime(2022, 1, 12), "2022-01-12"),
        (datetime(2022, 1, 12, 16, 12), "2022-01-12T16:12:00"),
        (datetime(2022, 1, 12, 0, 0, tzinfo=CET), "2022-01-12T00:00:00+01:00"),
        (datetime(2022, 1, 12, 16, 12, 0, 500, tzinfo=UTC), "2022-01-12T16:12:00+00:00"),
    ],
)
def test_a_date_keeps_its_grain_its_clock_and_its_zone(value, expected):
    assert iso(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        "2022-13-45",
        "2022-02-30",
        "2023-02-29",
        "2022-00",
        "0000",
        "gestern",
        "12.01.2022",
        "20220112",
        "2022-1-2",
        "2022-01-12T99:00",
        "٢٠٢٢",
        "",
        20220112,
        12,
        True,
        None,
        2022.0,
        time(12, 0),
        ["2022"],
    ],
)
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ValueError):  # noqa: PT011 - the caller says what is wrong
        iso(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" date 2022-01 Der Rat tagte.", "2022-01"),
        ("date 2022-01-12\nDer Rat tagte.", "2022-01-12"),
        ("Date: 2022-01-12", "2022-01-12"),
        ("date 2022 war ein gutes Jahr", None),
        ("date 2022-13 Der Rat tagte.", None),
        ("date 2022-01-12-x", None),
        ("Der Rat tagte. date 2022-01", None),
        ("2022-01-12 tagte der Rat.", None),
        ("update 2022-01-12", None),
    ],
)
def test_a_text_dates_itself_only_by_a_line_that_says_so(text, expected):
    assert in_head(text) == expected
