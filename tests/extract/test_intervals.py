"""Times as intervals of the calendar; written on Wednesday, 12 January 2022."""

from __future__ import annotations

import pytest

from tests.extract.said import days

INTERVALS = {
    "a day": ("Am 7. Jänner 2022 schneite es.", ["2022-01-07/2022-01-08"]),
    "the middle of a month": ("Mitte Februar soll sie öffnen.", ["2022-02-11/2022-02-21"]),
    "the end of a year": ("Ende 2021 sank er.", ["2021-09-01/2022-01-01"]),
    "a range and its ends": (
        "Sie tagen vom 24. bis 26. Jänner in Genf.",
        ["2022-01-24/2022-01-25", "2022-01-24/2022-01-27", "2022-01-26/2022-01-27"],
    ),
    "days ago": ("Vor drei Tagen schneite es.", ["2022-01-09/2022-01-10"]),
    "years ago, as wide as a year": ("Vor zwölf Jahren schneite es.", ["2010-01-01/2011-01-01"]),
    "two years and a half ago": ("Vor zweieinhalb Jahren schneite es.", ["2019-04-01/2019-11-01"]),
    "and about so": ("Seit rund zweieinhalb Jahren regnet es.", ["2019-01-01/2020-02-01"]),
    "about so many years ago": ("Vor rund zwölf Jahren schneite es.", ["2009-01-01/2012-01-01"]),
    "more than that, which is earlier": (
        "Vor mehr als zwölf Jahren schneite es.",
        ["2009-01-01/2011-01-01"],
    ),
    "almost that, which is later": (
        "Vor fast zwölf Jahren schneite es.",
        ["2010-01-01/2012-01-01"],
    ),
    "the next three days, from tomorrow": (
        "In den nächsten drei Tagen schneit es.",
        ["2022-01-13/2022-01-16"],
    ),
    "the last two quarters of the calendar": (
        "In den letzten zwei Quartalen sank er.",
        ["2021-07-01/2022-01-01"],
    ),
    "weeks after a day": (
        "Zwei Wochen nach dem 3. Mai 2021 öffnete das Bad.",
        ["2021-05-17/2021-05-18", "2021-05-03/2021-05-04"],
    ),
    "counted from what the sentence tells of": (
        "Bei der Feier im Mai 2015 erinnerte sie an den Brand vor 20 Jahren.",
        ["2015-05-01/2015-06-01", "1995-01-01/1996-01-01"],
    ),
    "months that begin a range to come": (
        "Von Jänner bis März wird gebaut.",
        ["2022-01-01/2022-02-01", "2022-01-01/2022-04-01", "2022-03-01/2022-04-01"],
    ),
    "months over the turn of the year": (
        "Von November bis Februar 2017 wurde gebaut.",
        ["2016-11-01/2016-12-01", "2016-11-01/2017-03-01", "2017-02-01/2017-03-01"],
    ),
    "a clock time in its zone": (
        "Um 14 Uhr MEZ beginnt es.",
        ["2022-01-12T14:00+01:00/2022-01-12T15:00+01:00"],
    ),
    "the end of a month, by the verb": ("Gegen Monatsende sank er.", ["2021-12-21/2022-01-01"]),
    "days after an event": ("Neun Tage nach der Flut riecht es noch.", ["2022-01-03/2022-01-04"]),
    "the last three years": ("In den letzten drei Jahren schneite es.", ["2019-01-12/2022-01-12"]),
    "a clock time": ("Um 18.30 Uhr krachte es.", ["2022-01-12T18:30/2022-01-12T18:31"]),
    "a length points nowhere": ("Die Sitzung dauerte vier Stunden.", []),
}
ENGLISH_INTERVALS = {
    "after an event, by a verb in the perfect": (
        "Nine days after the flood tore through the town, crews have stopped searching.",
        ["2022-01-03/2022-01-04"],
    ),
    "so long on": ("Nine days on, the town still smells of mud.", ["2022-01-03/2022-01-04"]),
    "a length, and a street": ("Nine days on the road are too many.", []),
}


@pytest.mark.parametrize(("text", "read"), INTERVALS.values(), ids=INTERVALS)
def test_a_time_is_an_interval_of_the_calendar(text: str, read: list[str]) -> None:
    assert days(text) == read


@pytest.mark.parametrize(("text", "read"), ENGLISH_INTERVALS.values(), ids=ENGLISH_INTERVALS)
def test_an_english_time_is_an_interval_of_the_calendar(text: str, read: list[str]) -> None:
    assert days(text, "en-US") == read
