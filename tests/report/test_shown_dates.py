from __future__ import annotations

import pytest

from reconcile.report import dates
from reconcile.report.strings import AUSTRIAN, ENGLISH, GERMAN, Interface

INTERVALS = [
    ("2022-01-12", "2022-01-13", "Wednesday, 12 January 2022"),
    ("2022-01-01", "2022-02-01", "January 2022"),
    ("2022-01-01", "2022-04-01", "January to March 2022"),
    ("2021-12-01", "2022-03-01", "December 2021 to February 2022"),
    ("2022-01-01", "2023-01-01", "2022"),
    ("1801-01-01", "1901-01-01", "1801 to 1900"),
    ("2022-02-11", "2022-02-21", "11 to 20 February 2022"),
    ("2022-02-28", "2022-03-04", "28 February to 3 March 2022"),
    ("2021-12-28", "2022-01-04", "28 December 2021 to 3 January 2022"),
    ("2022-01-12T14:00", "2022-01-12T14:01", "Wednesday, 12 January 2022, 14:00"),
    ("2022-01-12T18:00", "2022-01-13", "Wednesday, 12 January 2022, 18:00 to 24:00"),
    (
        "2022-01-12T14:00+01:00",
        "2022-01-12T15:00+01:00",
        "Wednesday, 12 January 2022, 14:00 to 15:00 (UTC+01:00)",
    ),
    ("2022-01-12T14:00", "2022-01-14T15:00", "12 January 2022, 14:00 to 14 January 2022, 15:00"),
    (None, "2022-01-01", "until 1 January 2022"),
    ("2022-01-01", None, "from 1 January 2022"),
    ("-0044-03-15", "-0044-03-16", "-0044-03-15 to -0044-03-16"),
    ("9999-12-31", "9999-12-31", "Friday, 31 December 9999"),
    (None, None, ""),
]


@pytest.mark.parametrize(("start", "end", "shown"), INTERVALS)
def test_an_interval_has_its_coarsest_name(start: str | None, end: str | None, shown: str) -> None:
    assert dates.interval(start, end, ENGLISH) == shown


@pytest.mark.parametrize(
    ("ui", "shown"),
    [(GERMAN, "Mittwoch, 12.\u00a0Januar 2022"), (AUSTRIAN, "Mittwoch, 12.\u00a0Jänner 2022")],
)
def test_a_day_is_named_as_its_country_does(ui: Interface, shown: str) -> None:
    assert dates.interval("2022-01-12", "2022-01-13", ui) == shown


PUBLISHED = [
    ("2022-01-12", "12 January 2022"),
    ("2022-01", "January 2022"),
    ("2022", "2022"),
    ("2022-01-13/2022-02-28", "13 January to 28 February 2022"),
    ("2022-01-12T16:12:00+01:00", "12 January 2022, 16:12 (UTC+01:00)"),
    ("2022-W02", "2022-W02"),
    ("2022-01-13/soon", "2022-01-13/soon"),
    (None, "date unknown"),
]


@pytest.mark.parametrize(("text", "shown"), PUBLISHED)
def test_a_date_of_publication_is_shown_at_its_grain(text: str | None, shown: str) -> None:
    assert dates.published(text, ENGLISH) == shown
