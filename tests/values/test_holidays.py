"""On which day holidays fall, against calendars that were printed."""

from __future__ import annotations

import pytest

from reconcile.languages import load
from reconcile.values.holidays import holiday, nth_weekday

DAYS = [
    ("easter", 2021, "2021-04-04"),
    ("easter", 2024, "2024-03-31"),
    ("ash_wednesday", 2024, "2024-02-14"),
    ("whit_monday", 2023, "2023-05-29"),
    ("corpus_christi", 2022, "2022-06-16"),
    ("advent_1", 2022, "2022-11-27"),
    ("advent_4", 2022, "2022-12-18"),
    ("advent_4", 2023, "2023-12-24"),
    ("sunday_of_the_dead", 2022, "2022-11-20"),
    ("repentance_day", 2022, "2022-11-16"),
    ("mourning_day", 2022, "2022-11-13"),
    ("thanksgiving", 2022, "2022-11-24"),
    ("black_friday", 2022, "2022-11-25"),
    ("memorial_day", 2022, "2022-05-30"),
    ("election_day", 2022, "2022-11-08"),
    ("election_day", 2016, "2016-11-08"),
    ("mothers_day", 2022, "2022-05-08"),
    ("swiss_day_of_prayer", 2022, "2022-09-18"),
    ("austrian_national_day", 2022, "2022-10-26"),
]


@pytest.mark.parametrize(("name", "year", "day"), DAYS)
def test_a_holiday_of_a_year(name: str, year: int, day: str) -> None:
    assert holiday(name, year).date().isoformat() == day


def test_a_month_has_no_sixth_monday() -> None:
    with pytest.raises(ValueError, match="no weekday"):
        nth_weekday(2022, 2, 1, 5)


@pytest.mark.parametrize("code", ["de", "en", "fr"])
def test_every_holiday_of_a_language_has_a_day(code: str) -> None:
    table = load()[code].get("holidays")
    named = {key for key, words in table.items() if isinstance(words, list)}
    named |= set(table.get("nights", {}))
    assert [key for key in sorted(named) if holiday(key, 2022).year != 2022] == []
