"""Times as English articles write them, and their TIMEX3; written on Wednesday, 12 January 2022."""

from __future__ import annotations

import pytest

from tests.extract.said import times

ENGLISH = {
    "noon and midnight with their number": (
        "It lasts from 12 noon to 12 midnight.",
        ["2022-01-12T12:00 since", "-", "2022-01-12T00:00"],
    ),
    "weeks and days ago": ("It burned two weeks and two days ago.", ["P16D"]),
    "parts of each weekday": ("It opens Friday mornings.", ["XXXX-WXX-5TMO"]),
    "an hour before every day": ("It opens 6 a.m. every day.", ["XXXX-XX-XXT06:00", "P1D"]),
    "no length but a number": ("There were only 3 last week.", ["2022-W01"]),
    "nights that are counted": ("They stayed for 2 nights.", ["P2D"]),
    "a night that is told of": ("One night it burned.", []),
    "a clock time behind a day with its ordinal": (
        "We leave January 22nd 3:30.",
        ["2022-01-22", "2022-01-22T03:30"],
    ),
    "a weekday of a state": ("The office is closed on Monday.", ["2022-01-17"]),
    "a weekday since which a state lasts": (
        "The road has been closed since Monday.",
        ["2022-01-10 since"],
    ),
    "month, day and year": ("It opened on Jan. 5, 2024.", ["2024-01-05"]),
    "day, month and year": ("It opened on 5 January 2024.", ["2024-01-05"]),
    "a day with its ordinal": ("It opened on January 5th, 2024.", ["2024-01-05"]),
    "a day without a year": ("The storm hit on Dec. 20.", ["2021-12-20"]),
    "a month of a year": ("It closed in July 2019.", ["2019-07"]),
    "since a month": ("It is closed since July 2019.", ["2019-07 since"]),
    "the middle of a month": ("It will open in mid-February.", ["2022-02 MID"]),
    "late in a year": ("It closed in late 2021.", ["2021 END"]),
    "a weekday past": ("Police said Tuesday it was over.", ["2022-01-11"]),
    "a weekday to come": ("The council will meet on Friday.", ["2022-01-14"]),
    "part of a weekday": ("It began on Sunday afternoon.", ["2022-01-09TAF"]),
    "next weekday": ("It meets next Tuesday.", ["2022-01-18"]),
    "tomorrow and its clock time": (
        "It opens tomorrow at 6 p.m. in town.",
        ["2022-01-13", "2022-01-13T18:00"],
    ),
    "a clock time with minutes": (
        "It began at 4:52 p.m. on Monday.",
        ["2022-01-10T16:52", "2022-01-10"],
    ),
    "noon": ("By noon it was over.", ["2022-01-12TMI by"]),
    "last month": ("It burned last month.", ["2021-12"]),
    "days ago": ("It burned three days ago.", ["P3D"]),
    "a day earlier": ("It burned a day earlier.", ["2022-01-11"]),
    "by the weekend": ("It is to end by the weekend.", ["2022-W02-WE by"]),
    "the last 24 hours": ("In the past 24 hours it snowed.", ["PT24H"]),
    "a decade": ("It was built in the 1990s.", ["199"]),
    "a length": ("It took two and a half years.", ["P2Y6M"]),
    "on Mondays": ("It is closed on Mondays.", ["XXXX-WXX-1"]),
    "twice a week": ("They train twice a week.", ["P1W"]),
    "every other day": ("A bus runs every other day.", ["P2D"]),
    "two days later": (
        "It burned on 3 November 2021. Two days later it rained.",
        ["2021-11-03", "2021-11-05"],
    ),
    "the following year": (
        "It opened on 3 May 2015. The following year it closed.",
        ["2015-05-03", "2016"],
    ),
    "before as a conjunction": ("It was two years before it opened.", ["P2Y"]),
    "the nth weekday of a month": (
        "They vote on the second Tuesday of March 2022.",
        ["2022-03-08"],
    ),
    "a month in letters and dashes": ("It is dated 05-Aug-2016 there.", ["2016-08-05"]),
    "a year of two digits": ("The stamp reads 10 Nov 11 in ink.", ["2011-11-10"]),
    "days of a month": ("It ran April 9-17, 2021, in town.", ["2021-04-09", "-", "2021-04-17"]),
    "four digits and a zone": ("It called at 0300 GMT and fell silent.", ["2022-01-12T03:00"]),
    "Thanksgiving": ("It rained on Thanksgiving 2021.", ["2021-11-25"]),
    "Labor Day": ("It rained on Labor Day 2021.", ["2021-09-06"]),
    "a zone that changes with the season": (
        "Kick-off is at 7:30 p.m. ET Friday.",
        ["2022-01-14T19:30", "2022-01-14"],
    ),
    "the time of a place": (
        "It landed at 10:38 local time (0938 GMT).",
        ["2022-01-12T10:38", "2022-01-12T09:38"],
    ),
    "half an hour past ten at night": (
        "They left at half past ten at night.",
        ["2022-01-12T22:30"],
    ),
    "half an hour past noon": (
        "They left at half past 12 in the afternoon.",
        ["2022-01-12T12:30"],
    ),
    "digits that an hour with a name ends": (
        "It rained between 22:30 and midnight.",
        ["2022-01-12T22:30", "-", "2022-01-12T00:00"],
    ),
    "digits before a zone of both ends": (
        "It rained between 02:15 and 02:50 GMT.",
        ["2022-01-12T02:15", "-", "2022-01-12T02:50"],
    ),
    "early in a part of a weekday": (
        "By early afternoon Monday it had stopped.",
        ["2022-01-10TAF by"],
    ),
    "each weekday": ("A bus runs each weekday.", ["P1WD"]),
    "a quarter joined to what is of it": ("Its fourth-quarter profit fell.", ["2021-Q4"]),
    "a half of a game": ("It was a second-half goal.", []),
    "a stopwatch with hours": ("She ran it in 2:14:57 and won.", ["PT134M57S"]),
    "a stopwatch with hundredths": ("He swam 1:42.96 and lost.", ["PT1M43S"]),
    "a month before what is of it": ("The April figures were poor.", ["2021-04"]),
    "a month that is no one's name": ("It was the worst January on record.", ["2022-01"]),
    "a month whose year is named behind": (
        "He came on a cold January day in 2009.",
        ["2009-01", "2009"],
    ),
    "months that are names": ("April was angry and May left.", []),
    "a name with a month": ("Then came January Jones.", []),
    "a length before an event": ("It fell a week after the vote.", ["P1W"]),
    "where a day of trading led": (
        "Shares rose 3% to close at 20.50 on Friday.",
        ["2022-01-07"],
    ),
    "what they plan for a day": ("They agreed to meet on Friday.", ["2022-01-14"]),
    "a day that is expected": ("Crews expect rain on Friday.", ["2022-01-14"]),
    "what is investigated": ("Police are investigating a crash on Friday.", ["2022-01-07"]),
    "a day before the clause that tells of it": (
        "On Sunday, the council will vote, officials said.",
        ["2022-01-16"],
    ),
    "a day before a clause of the past": (
        "On Sunday, the council voted, officials say.",
        ["2022-01-09"],
    ),
    "a noun that is written like a verb": ("They won by 336 runs on Sunday.", ["2022-01-09"]),
    "a game by its number": ("Game 7 starts on Sunday.", ["2022-01-16"]),
    "a month of another year": ("It rose from the same month in 2020.", ["2020"]),
    "a range of last year": (
        "It ran from 21 July to 1 September last year.",
        ["2021-07-21 since", "-", "2021-09-01"],
    ),
    "the 80s": ("Back in the '80s it was a bar.", ["198"]),
    "decades": ("For decades it was a bar.", ["PXDE"]),
    "now": ("It is now a bar.", ["PRESENT_REF"]),
    "a weekday behind its verb": (
        "Talks that collapsed Tuesday will resume Thursday.",
        ["2022-01-11", "2022-01-13"],
    ),
    "some weekday": ("It burned on a Friday evening in May 2019.", ["XXXX-WXX-5", "2019-05"]),
    "the weekday of a statement": ("In a Friday statement he denied it.", ["2022-01-07"]),
    "a paper's name": ("The Sunday Times printed it.", []),
    "a season that is a part": ("The spring in the lock broke.", []),
    "a first name like a month": ("Commander April Dawes said so.", []),
    "a surname like a day": ("Marcus Friday told us so.", []),
    "a modal like a month": ("They may leave.", []),
}


@pytest.mark.parametrize(("text", "read"), ENGLISH.values(), ids=ENGLISH)
def test_an_english_time_is_read(text: str, read: list[str]) -> None:
    assert times(text, "en-US") == read


@pytest.mark.parametrize(
    ("language", "read"), [("en-US", ["2022-03-04"]), ("en-GB", ["2022-04-03"])]
)
def test_the_region_tells_which_number_is_the_month(language: str, read: list[str]) -> None:
    assert times("It opened on 03/04/2022 in town.", language) == read
