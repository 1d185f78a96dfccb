"""Ranges of days: which days their ends are, and the interval of the whole."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
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
    ("with dates behind the weekdays, set apart by commas", "de",
     "Die Strecke bleibt von Donnerstag, 3. März, bis Sonntag, 6. März, gesperrt.",
     "2022-03-03", "2022-03-06"),
    ("between two days", "de",
     "Zwischen Montag und Freitag fiel Schnee.", "2022-01-03", "2022-01-07"),
    ("of a state", "de",
     "Das Museum ist von Freitag bis Montag geschlossen.", "2022-01-14", "2022-01-17"),
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
    claims = _claims(language, text)
    days = claims.filter(claims["grain"] == "day")
    ends = sorted(days.filter(days["timex"].is_not_null())["date_start"])
    whole = days.filter(days["timex"].is_null())
    assert ends == [first, last]
    assert whole["date_start"].to_list() == [first]
    behind = date.fromisoformat(last) + timedelta(days=1)
    assert whole["date_end"].to_list() == [behind.isoformat()]


# name, language, text, first moment, last moment
# fmt: off
HOURS = [
    ("days with their hours", "de",
     "Die Messe ist von Montag 7 Uhr bis Freitag 15 Uhr geöffnet.",
     "2022-01-17T07:00", "2022-01-21T15:00"),
    ("set apart by commas", "de",
     "Von Freitag, 22 Uhr, bis Montag, 5 Uhr, ist die Brücke gesperrt.",
     "2022-01-14T22:00", "2022-01-17T05:00"),
    ("an hour of the first day alone", "de",
     "Die Sperre gilt von Montag, 7 Uhr, bis Mittwoch.", "2022-01-17T07:00", "2022-01-20T00:00"),
    ("hours in front of their days", "en",
     "The bridge will be closed from 10 p.m. Friday to 5 a.m. Monday.",
     "2022-01-14T22:00", "2022-01-17T05:00"),
    ("hours in front of days with their dates", "en",
     "It will be closed from 10 p.m. on Friday, Jan. 14, to 5 a.m. on Monday, Jan. 17.",
     "2022-01-14T22:00", "2022-01-17T05:00"),
    ("hours of one day", "de",
     "Am Montag wird von 14 bis 16 Uhr geöffnet.", "2022-01-17T14:00", "2022-01-17T16:00"),
]
WHOLES = [
    ("from the end of a year to the end of another", "de",
     "Von Ende 2007 bis Ende 2008 sank der Preis.", "2007-09-01", "2009-01-01"),
    ("from the beginning of a month to the middle of another", "de",
     "Von Anfang Mai bis Mitte Juni wird gebaut.", "2022-05-01", "2022-06-21"),
    ("the same in English", "en",
     "It fell between the end of 2007 and the end of 2008.", "2007-09-01", "2009-01-01"),
    ("the same in French", "fr",
     "De fin mai à mi-juin, la route sera fermée.", "2022-05-21", "2022-06-21"),
    ("from a year until now", "en",
     "From 2010 until now rents have doubled.", "2010-01-01", "2022-01-12"),
    ("from a month until now", "de",
     "Von November bis jetzt fiel kein Regen.", "2021-11-01", "2022-01-12"),
    ("from a day until now", "fr",
     "Entre le 3 novembre et maintenant, rien n’a changé.", "2021-11-03", "2022-01-12"),
    ("from now to a day", "en",
     "Between now and 3 March they will decide.", "2022-01-12", "2022-03-04"),
    ("to these days", "de", "Von 2010 bis heute stieg der Preis.", "2010-01-01", "2022-01-12"),
]
LENGTHS = [
    ("from an hour on", "de",
     "Die Sitzung dauert drei Stunden ab 10 Uhr.", "2022-01-12T10:00", "2022-01-12T13:00"),
    ("behind the day that it begins with", "de",
     "Das Bad ist ab Montag für zwei Wochen geschlossen.", "2022-01-17", "2022-01-31"),
    ("behind the hour that it begins with", "en",
     "It starts from 10 am for 2 hours 30 minutes.", "2022-01-12T10:00", "2022-01-12T12:30"),
    ("from an hour of a day on", "en",
     "It closes for a day starting this Friday at 5 pm.",
     "2022-01-14T17:00", "2022-01-15T17:00"),
    ("from the day of publication on", "en",
     "They close for three days from today.", "2022-01-12", "2022-01-15"),
    ("a fortnight", "en", "He returns in a fortnight.", "2022-01-24", "2022-01-31"),
    ("a distance and no stretch", "en",
     "He returns three weeks from Monday.", "2022-02-07", "2022-02-08"),
]
# fmt: on


def _claims(language: str, text: str) -> pl.DataFrame:
    article = {
        "source": "a",
        "path": "a.txt",
        "language": language,
        "published": WEDNESDAY,
        "published_basis": "given",
        "text": text,
        "sha256": "",
    }
    return claims_of(tables.ARTICLES.frame([article]), LANGUAGES).claims


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [r[1:] for r in HOURS + WHOLES],
    ids=[r[0] for r in HOURS + WHOLES],
)
def test_a_range_begins_and_ends_with_its_ends(
    language: str, text: str, first: str, last: str
) -> None:
    whole = _claims(language, text).filter(pl.col("timex").is_null())
    assert whole.select("date_start", "date_end").rows() == [(first, last)]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"), [r[1:] for r in LENGTHS], ids=[r[0] for r in LENGTHS]
)
def test_a_length_begins_where_it_is_said_to(
    language: str, text: str, first: str, last: str
) -> None:
    lengths = _claims(language, text).filter(kind="duration")
    assert lengths.select("date_start", "date_end").rows() == [(first, last)]
