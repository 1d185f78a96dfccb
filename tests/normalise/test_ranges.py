"""Ranges of days: which days their ends are, and the interval of the whole."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reconcile import tables
from reconcile.languages import load
from reconcile.pipeline import claims_of

LANGUAGES = load()
WEDNESDAY = "2022-01-12"
# name, language, text, first day, last day
# fmt: off
RANGES = [
    ("to come, the end lies before the beginning as the calendar goes", "en",
     "The museum will be closed from Monday to Friday.", "2022-01-17", "2022-01-21"),
    ("to come, in order", "de",
     "Das Museum wird von Freitag bis Montag geschlossen sein.", "2022-01-14", "2022-01-17"),
    ("to come, until the weekday of publication", "de",
     "Das Museum wird von Freitag bis Mittwoch geschlossen sein.", "2022-01-14", "2022-01-19"),
    ("past, in order", "de",
     "Das Museum war von Freitag bis Montag geschlossen.", "2022-01-07", "2022-01-10"),
    ("past, the beginning is nearer than the end", "de",
     "Das Museum war von Montag bis Freitag geschlossen.", "2022-01-03", "2022-01-07"),
    ("past, from the weekday of publication", "de",
     "Das Museum war von Mittwoch bis Freitag geschlossen.", "2022-01-05", "2022-01-07"),
    ("the month is said with the end alone", "de",
     "Die Messe läuft vom 3. bis 5. März.", "2022-03-03", "2022-03-05"),
    ("over the turn of a year", "de",
     "Das Bad war vom 28. Dezember bis 6. Jänner geschlossen.", "2021-12-28", "2022-01-06"),
]
# fmt: on


@pytest.mark.parametrize(
    ("language", "text", "first", "last"), [r[1:] for r in RANGES], ids=[r[0] for r in RANGES]
)
def test_a_range_begins_and_ends_with_its_days(
    language: str, text: str, first: str, last: str
) -> None:
    article = {
        "source": "a",
        "path": "a.txt",
        "language": language,
        "published": WEDNESDAY,
        "published_basis": "given",
        "text": text,
        "sha256": "",
    }
    claims = claims_of(tables.ARTICLES.frame([article]), LANGUAGES).claims
    days = claims.filter(claims["grain"] == "day")
    ends = sorted(days.filter(days["timex"].is_not_null())["date_start"])
    whole = days.filter(days["timex"].is_null())
    assert ends == [first, last]
    assert whole["date_start"].to_list() == [first]
    behind = date.fromisoformat(last) + timedelta(days=1)
    assert whole["date_end"].to_list() == [behind.isoformat()]
