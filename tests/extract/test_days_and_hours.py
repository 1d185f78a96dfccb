"""Dates in digits, hours beside a day, and weeks and days counted within a longer time.

All of Wednesday, 12 January 2022.
"""

from __future__ import annotations

import pytest

from tests.extract.said import days, times

ENGLISH = {
    # Dates in digits, and of parts that are joined.
    "a named month between strokes": ("It opened on 23/Sep/2020.", ["2020-09-23"]),
    "year, month and day": ("It opened on 2019-aug-1.", ["2019-08-01"]),
    "month and day": ("It opened on Nov/2.", ["2021-11-02"]),
    "month and year": ("It opened in Dec-2018.", ["2018-12"]),
    "with dashes": ("It opened on 02-03-2020.", ["2020-02-03"]),
    "an order that cannot be": ("It opened on 22/04/2020.", ["2020-04-22"]),
    "a leap day": ("It opened on 2/29.", ["2020-02-29"]),
    "the ends of a range": ("It ran from 10/1 to 11/7.", ["2021-10-01", "2021-11-07"]),
    "a range of fractions is none": ("It fell from 3/4 to 1/2 of a mile.", []),
    "a fraction by itself is none": ("It grew by 1/3.", []),
    # In small letters; a word that has other meanings needs its capital.
    "a month in small letters": ("It was wet in june 1992.", ["1992-06"]),
    "a weekday in small letters": ("It opened on friday.", ["2022-01-07"]),
    "a holiday in small letters": ("It rained last easter.", ["2021-04-04"]),
    "no month": ("They may march in august company.", []),
    # In words.
    "a day in words": ("They met on April the ninth.", ["2021-04-09"]),
    "a year in words": ("They met in nineteen ninety-six.", ["1996"]),
    "month and year in words": ("They met in April nineteen eighty.", ["1980-04"]),
    "a number is no year": ("Nineteen twenty-year-olds met.", []),
    # Hours that only the day beside them tells.
    "an hour behind a weekday": (
        "It closed on Sat at 5.",
        ["2022-01-08", "2022-01-08T05:00"],
    ),
    "an hour of this evening": (
        "It starts tonight around 7.",
        ["2022-01-12TNI", "2022-01-12T19:00"],
    ),
    "of last night": ("She died at 6:41 last night.", ["2022-01-11T18:41", "2022-01-11TNI"]),
    "hours of a day": (
        "It was open from 9 to 5 on Friday.",
        ["2022-01-07T09:00", "2022-01-07T17:00", "2022-01-07"],
    ),
    "hours of a morning, one in words": (
        "It rained from 5 to seven in the morning.",
        ["2022-01-12T05:00", "2022-01-12T07:00"],
    ),
    "with seconds": ("It rang at 7:56:30 pm.", ["2022-01-12T19:56:30"]),
    "minutes past": ("It rang at 20 past eight in the evening.", ["2022-01-12T20:20"]),
    "the first hour is of the morning": (
        "It is open 9.30-4.30pm.",
        ["2022-01-12T09:30", "2022-01-12T16:30"],
    ),
    "figures that moved": ("The pace fell from 7 to 9 Tuesday.", ["2022-01-11"]),
    "a share": ("It stood on Tuesday at 8 percent.", ["2022-01-11"]),
    "an address": ("They met on Saturday at 10 Downing Street.", ["2022-01-08"]),
    "a score": ("Kiel won the match on Saturday 24:22.", ["2022-01-08"]),
    # Within a longer time.
    "a week of a month": ("It opened in the third week of January 2021.", ["2021-W03"]),
    "the last week of a year": ("It shut in the last week of 2016.", ["2016-W52"]),
    "a day of next month": ("Rent is due on the 15th day of next month.", ["2022-02-15"]),
    "the week of a day": ("Shops shut in the week of April 10, 2020.", ["2020-W15"]),
    "a holiday's weekend": ("It hit on Labor Day weekend.", ["2021-W35-WE"]),
    "an evening of next week": ("It opens Wednesday evening next week.", ["2022-01-19TEV"]),
    "the quarter behind": ("It fell in 2020-Q1 and the following quarter.", ["2020-Q1", "2020-Q2"]),
    "the week of a war": ("In the first week of the war he fell.", []),
}
GERMAN = {
    "a named month between strokes": ("Das war am 23/Sep/2020.", ["2020-09-23"]),
    "a weekday in small letters": ("Das war am dienstag.", ["2022-01-11"]),
    "the month by its number in words": ("Es war Dienstag, der siebte zwölfte.", ["2021-12-07"]),
    "a year behind a holiday": ("An Ostern im Jahr 2019 schneite es.", ["2019-04-21"]),
    "a year behind a month": ("Im Mai des Jahres 1940 schneite es.", ["1940-05"]),
    "an evening ahead of its hour": ("Abends um 8 Uhr schneite es.", ["2022-01-12T20:00"]),
    "a bare number with its part of the day": ("Er rief um 12 nachts an.", ["2022-01-12T00:00"]),
    "a quarter of the hour to come": ("Er rief um viertel 8 an.", ["2022-01-12T07:15"]),
    "every hour has its own day": (
        "Offen ist heute ab 15 Uhr, am morgigen Donnerstag von 8.30 bis 12 Uhr.",
        ["2022-01-12", "2022-01-12T15:00", "2022-01-13", "2022-01-13T08:30", "2022-01-13T12:00"],
    ),
    "a week of a year": ("In der dritten Woche des Jahres 2021 fror es.", ["2021-W03"]),
    "a week of what is told": (
        "Start war am 3. Jänner 2022. In der zweiten Woche schneite es.",
        ["2022-01-03", "2022-W02"],
    ),
    "weeks in a row": ("Es schneite in der zweiten Woche in Folge.", []),
    "the week of a day": ("In der Woche vom 10. April 2020 schneite es.", ["2020-W15"]),
}
FRENCH = {
    "a named month between strokes": ("Il a plu le 23/sept/2020.", ["2020-09-23"]),
    "hours of a day": (
        "Il a plu samedi de 9 à 17.",
        ["2022-01-08", "2022-01-08T09:00", "2022-01-08T17:00"],
    ),
    "hours of a morning": (
        "Il a plu de 5 à 7 du matin.",
        ["2022-01-12T05:00", "2022-01-12T07:00"],
    ),
    "the week of a day": ("Il a plu dans la semaine du 10 avril 2020.", ["2020-W15"]),
    "a year behind a holiday": ("Pâques en 2019 fut pluvieux.", ["2019-04-21"]),
    "an afternoon is no noon": ("Il a plu 6 après-midi.", []),
}
INTERVALS = {
    "a weekend with a holiday beside it": (
        "They met on Labor Day weekend.",
        ["2021-09-04/2021-09-07"],
    ),
    "the last months of a year": (
        "Sales fell in the last four months of 2021.",
        ["2021-09-01/2022-01-01"],
    ),
    "the first days of a year": (
        "Sales fell in the first ten days of 2021.",
        ["2021-01-01/2021-01-11"],
    ),
    "hours, the second past noon": (
        "It was open on Monday from 10:30 to 3.",
        [
            "2022-01-10/2022-01-11",
            "2022-01-10T10:30/2022-01-10T10:31",
            "2022-01-10T10:30/2022-01-10T15:00",
            "2022-01-10T15:00/2022-01-10T16:00",
        ],
    ),
}


def values(text: str, language: str = "de") -> list[str]:
    """TIMEX3 values alone, without the rows of ranges, which have none."""
    said = (line.split()[0] for line in times(text, language))
    return [value for value in said if value[0].isdigit()]


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_an_english_day_or_hour_is_read(text: str, read: list[str]) -> None:
    assert values(text, "en-US") == read


@pytest.mark.parametrize(("text", "read"), GERMAN.values(), ids=GERMAN)
def test_a_german_day_or_hour_is_read(text: str, read: list[str]) -> None:
    assert values(text) == read


@pytest.mark.parametrize(("text", "read"), FRENCH.values(), ids=FRENCH)
def test_a_french_day_or_hour_is_read(text: str, read: list[str]) -> None:
    assert values(text, "fr") == read


@pytest.mark.parametrize(("text", "read"), INTERVALS.values(), ids=INTERVALS)
def test_a_time_counted_within_another_is_an_interval(text: str, read: list[str]) -> None:
    assert days(text, "en-US") == read


@pytest.mark.parametrize(("tag", "read"), [("en", "2020-03-04"), ("en-GB", "2020-04-03")])
def test_without_a_region_the_month_goes_first(tag: str, read: str) -> None:
    assert times("It opened on 03/04/2020 in town.", tag) == [read]
