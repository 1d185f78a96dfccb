"""Days that are told by counting: weekdays of a month, ordinals in words, business days, weekends.

All of Wednesday, 12 January 2022.
"""

from __future__ import annotations

import pytest

from tests.extract.said import days, times

# The weekdays of a month or a year, and days in words; the TIMEX3 value.
WEEKDAYS = {
    "of next month": ("en", "It is held on the first Monday of next month.", ["2022-02-07"]),
    "of this month": ("en", "It was held on the second Sunday of the month.", ["2022-01-09"]),
    "the last of a month": ("en", "It opens on the last Sunday of October.", ["2022-10-30"]),
    "the last of a month and its year": (
        "de",
        "Am letzten Freitag im März 2021 war Markt.",
        ["2021-03-26"],
    ),
    "the last of a year": ("en", "The last Monday of the year was quiet.", ["2022-12-26"]),
    "the first of a year to come": ("en", "The first Saturday of 2023 is free.", ["2023-01-07"]),
    "in German, of a month to come": (
        "de",
        "Am ersten Montag im nächsten Monat wird gewählt.",
        ["2022-02-07"],
    ),
    "in German, of this month": ("de", "Am ersten Montag des Monats war Markt.", ["2022-01-03"]),
    "in French, of a month to come": (
        "fr",
        "Le premier lundi du mois prochain, on votera.",
        ["2022-02-07"],
    ),
    "in French, the last of a month": (
        "fr",
        "Le dernier vendredi de mars 2021, on a voté.",
        ["2021-03-26"],
    ),
    "just the last one": ("en", "He came last Friday in a car.", ["2022-01-07"]),
    "just the last one, in German": ("de", "Er kam am letzten Samstag im Auto.", ["2022-01-08"]),
}
WORDS = {
    "an ordinal before its month": ("en", "It rained on the second of March.", ["2021-03-02"]),
    "a compound before its month": (
        "en",
        "It rained on the twenty-second of March.",
        ["2021-03-22"],
    ),
    "a compound behind its month": ("en", "It rained on March twenty second.", ["2021-03-22"]),
    "with its year": ("en", "It rained on the thirty first of March 2020.", ["2020-03-31"]),
    "a day of a month": (
        "en",
        "It rained on the twenty third day of September.",
        ["2021-09-23"],
    ),
    "behind a comma": ("en", "It rained on October, 1st in Rome.", ["2021-10-01"]),
    "a figure behind a comma is no day": ("en", "In October, 12 people came.", ["2021-10"]),
    "a length and no ordinal": ("en", "There was a twenty second delay.", ["PT20S"]),
    "a price is no day": ("en", "It sold for $12 December 27.", ["2021-12-27"]),
    "a house number is no year": ("en", "He fell in the 1200 block of Oak Street.", []),
    "nor is a likely one": ("en", "He fell in the 2000 block of Oak Street.", []),
}


@pytest.mark.parametrize(("language", "text", "said"), WEEKDAYS.values(), ids=WEEKDAYS.keys())
def test_a_weekday_of_a_month(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said


@pytest.mark.parametrize(("language", "text", "said"), WORDS.values(), ids=WORDS.keys())
def test_a_day_in_words(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said


# What is past of the time that now is in, or left of it: its days, half-open.
ELAPSED = {
    "the year so far": ("en", "Earlier this year the mill closed.", "2022-01-01/2022-01-12"),
    "the week so far": ("en", "He resigned earlier this week.", "2022-01-10/2022-01-12"),
    "with an article": ("en", "He resigned earlier in the month.", "2022-01-01/2022-01-12"),
    "the rest of a month": ("en", "It will open later this month.", "2022-01-12/2022-02-01"),
    "the rest of a week": ("en", "It will open later in the week.", "2022-01-12/2022-01-17"),
    "the year to date": ("en", "Sales rose 4% in the year to date.", "2022-01-01/2022-01-12"),
    "the rest of a year, in German": (
        "de",
        "Später in diesem Jahr soll gebaut werden.",
        "2022-01-12/2023-01-01",
    ),
    "the year so far, in German": (
        "de",
        "Früher im Jahr hatte er gekündigt.",
        "2022-01-01/2022-01-12",
    ),
    "its further course": (
        "de",
        "Im weiteren Verlauf der Woche wird es kalt.",
        "2022-01-12/2022-01-17",
    ),
    "the year so far, in French": (
        "fr",
        "Plus tôt cette année, il a démissionné.",
        "2022-01-01/2022-01-12",
    ),
    "the rest of a year, in French": (
        "fr",
        "Plus tard dans l’année, on votera.",
        "2022-01-12/2023-01-01",
    ),
    "the end of a year that is over": (
        "en",
        "He came back later in 2019.",
        "2019-09-01/2020-01-01",
    ),
}


@pytest.mark.parametrize(("language", "text", "dates"), ELAPSED.values(), ids=ELAPSED.keys())
def test_a_time_that_is_partly_over(language: str, text: str, dates: str) -> None:
    assert days(text, language) == [dates]


# Days that leave out weekends; written on a Wednesday.
BUSINESS_DAYS = {
    "to come": ("en", "It reopens in the next 4 business days.", "2022-01-13/2022-01-19"),
    "past": ("en", "It fell over the past 4 trading days.", "2022-01-06/2022-01-12"),
    "so many ahead": ("en", "The bank pays in five business days.", "2022-01-19/2022-01-20"),
    "so many ago": ("en", "He wrote three working days ago.", "2022-01-07/2022-01-08"),
    "to come, in German": (
        "de",
        "In den nächsten drei Arbeitstagen wird entschieden.",
        "2022-01-13/2022-01-18",
    ),
    "past, in German": (
        "de",
        "Der Kurs fiel in den vergangenen acht Handelstagen.",
        "2021-12-31/2022-01-12",
    ),
    "to come, in French": (
        "fr",
        "Dans les trois prochains jours ouvrés, il décidera.",
        "2022-01-13/2022-01-18",
    ),
    "of six days a week, counted as any": (
        "de",
        "In fünf Werktagen wird entschieden.",
        "2022-01-17/2022-01-18",
    ),
}
LENGTHS = {
    "a length": ("en", "Delivery takes ten business days.", ["P10D"]),
    "in German": ("de", "Die Lieferung dauert zehn Bankarbeitstage.", ["P10D"]),
    "in French": ("fr", "La livraison dure dix jours ouvrables.", ["P10D"]),
    "someone's last day at work": ("de", "Am letzten Arbeitstag weinte er.", []),
}


@pytest.mark.parametrize(
    ("language", "text", "dates"), BUSINESS_DAYS.values(), ids=BUSINESS_DAYS.keys()
)
def test_business_days(language: str, text: str, dates: str) -> None:
    assert days(text, language) == [dates]


@pytest.mark.parametrize(("language", "text", "said"), LENGTHS.values(), ids=LENGTHS.keys())
def test_a_length_in_business_days(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said


# A range of weekdays: those of every week, or of one.
EVERY_WEEK = {
    "to be seen": (
        "de",
        "Die Ausstellung ist von Dienstag bis Sonntag zu sehen.",
        ["XXXX-WXX-2", "XXXX-WXX-7 until"],
    ),
    "in a line without a verb, with hours": (
        "de",
        "Montag bis Freitag, 8 bis 12 Uhr",
        ["XXXX-WXX-1", "XXXX-WXX-5 until", "XXXX-WXX-5T08:00", "XXXX-WXX-5T12:00 until"],
    ),
    "open": (
        "en",
        "The gallery is open Tuesday to Sunday.",
        ["XXXX-WXX-2", "XXXX-WXX-7"],
    ),
    "open, in French": (
        "fr",
        "L’exposition est ouverte du mardi au dimanche.",
        ["XXXX-WXX-2", "XXXX-WXX-7"],
    ),
    "of one week, past": (
        "de",
        "Die Messe war von Dienstag bis Sonntag geöffnet.",
        ["2022-01-04", "until", "2022-01-09 until"],
    ),
    "of one week, closed": (
        "en",
        "The road is closed from Monday to Friday.",
        ["2022-01-17 since", "-", "2022-01-21"],
    ),
    "of one week, with hours": (
        "de",
        "Die Straße ist Montag bis Freitag von 8 bis 12 Uhr gesperrt.",
        [
            *("2022-01-17", "until", "2022-01-21 until"),
            *("2022-01-21T08:00", "until", "2022-01-21T12:00 until"),
        ],
    ),
}


@pytest.mark.parametrize(("language", "text", "said"), EVERY_WEEK.values(), ids=EVERY_WEEK.keys())
def test_days_of_every_week(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said


YEARS_BEFORE = {
    "before the year that opens the sentence": ("2019 waren es 5, im Vorjahr 4.", "2018"),
    "before a year with its noun": (
        "Im Jahr 2019 stieg er gegenüber dem Vorjahr um 5 Prozent.",
        "2018",
    ),
    "before that of a quarter": (
        "Im ersten Quartal 2019 sank er gegenüber dem Vorjahr.",
        "2018",
    ),
    "not before one that tells of something else": (
        "Das 2015 eröffnete Bad zählte im Vorjahr 3000 Gäste.",
        "2021",
    ),
    "not before one since which": (
        "Seit 2015 wird gebaut, im Vorjahr kam ein Turm dazu.",
        "2021",
    ),
}


@pytest.mark.parametrize(("text", "year"), YEARS_BEFORE.values(), ids=YEARS_BEFORE.keys())
def test_the_year_before(text: str, year: str) -> None:
    assert times(text, "de")[-1] == year


# Weekends, and weeks that are told by a day of theirs.
WEEKS = {
    "that weekend": ("en", "The fair was held that weekend.", "2022-01-15/2022-01-17"),
    "before the weekend": ("de", "Er kommt vor dem Wochenende.", "2022-01-15/2022-01-17"),
    "the last two weekends": (
        "en",
        "It rained over the last two weekends.",
        "2022-01-01/2022-01-10",
    ),
    "the next three weekends": (
        "en",
        "It opens on the next three weekends.",
        "2022-01-15/2022-01-31",
    ),
    "the last two weekends, in German": (
        "de",
        "An den letzten beiden Wochenenden schneite es.",
        "2022-01-01/2022-01-10",
    ),
    "the last two weekends, in French": (
        "fr",
        "Il a plu les deux derniers week-ends.",
        "2022-01-01/2022-01-10",
    ),
    "a week that ends with a day": (
        "en",
        "It fell in the week ending 8 January.",
        "2022-01-02/2022-01-09",
    ),
    "a week to a day": ("en", "It fell in the week to January 8.", "2022-01-02/2022-01-09"),
    "a week to a day, in German": (
        "de",
        "In der Woche bis 8. Jänner sank er.",
        "2022-01-02/2022-01-09",
    ),
    "a working week": ("de", "Kommende Arbeitswoche wird gebaut.", "2022-01-17/2022-01-22"),
    "a working week, in English": ("en", "They meet next workweek.", "2022-01-17/2022-01-22"),
    "the end of a decade, in French": (
        "fr",
        "Vers la fin des années 1990, il partit.",
        "1996-08-31/2000-01-01",
    ),
}


@pytest.mark.parametrize(("language", "text", "dates"), WEEKS.values(), ids=WEEKS.keys())
def test_a_week_or_a_weekend(language: str, text: str, dates: str) -> None:
    assert days(text, language) == [dates]


# Of two that are joined the first has its noun from the second.
SHARED = {
    "centuries": ("de", "Im 18. und 19. Jahrhundert war hier Wald.", ["17", "18"]),
    "centuries from one to the other": (
        "de",
        "Vom 12. bis zum 14. Jahrhundert war hier Wald.",
        ["11", "until", "13 until"],
    ),
    "centuries, in English": (
        "en",
        "It was built in the 18th and 19th centuries.",
        ["17", "18"],
    ),
    "centuries in words": ("en", "The twelfth and thirteenth centuries were cold.", ["11", "12"]),
    "centuries, in French": ("fr", "On bâtit aux XVIIIe et XIXe siècles.", ["17", "18"]),
    "quarters": (
        "de",
        "Im ersten und zweiten Quartal 2021 sank er.",
        ["2021-Q1", "2021-Q2"],
    ),
    "days of a month": ("de", "Am 12. und 14. Mai 2021 schneite es.", ["2021-05-12", "2021-05-14"]),
    "places": ("de", "Der erste und der zweite Platz gingen an Wien.", []),
    "a late century": ("de", "Im ausgehenden 19. Jahrhundert war hier Wald.", ["18 END"]),
    "an early decade": ("de", "In den frühen 1990er-Jahren war hier Wald.", ["199 START"]),
    "an early morning": ("de", "Am frühen Morgen brannte es.", ["2022-01-12TMO"]),
}


@pytest.mark.parametrize(("language", "text", "said"), SHARED.values(), ids=SHARED.keys())
def test_a_noun_of_two(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said


SETS = {
    "every other one": ("en", "They meet every other Tuesday.", ["P2W"]),
    "every one of two": (
        "en",
        "They meet every Tuesday and Thursday.",
        ["XXXX-WXX-2", "XXXX-WXX-4"],
    ),
    "every one of three": (
        "de",
        "Jeden Montag, Mittwoch und Freitag ist Markt.",
        ["XXXX-WXX-1", "XXXX-WXX-3", "XXXX-WXX-5"],
    ),
    "one of every month": (
        "en",
        "They meet on the first Tuesday of each month.",
        ["XXXX-WXX-2", "P1M"],
    ),
    "one of every month, in German": (
        "de",
        "Markt ist am ersten Montag jedes Monats.",
        ["XXXX-WXX-1", "P1M"],
    ),
    "one of every month, in French": (
        "fr",
        "On se retrouve le premier mardi de chaque mois.",
        ["XXXX-WXX-2", "P1M"],
    ),
    "a day beside a set": (
        "de",
        "Dienstags ist Markt, und am Donnerstag wird gewählt.",
        ["XXXX-WXX-2", "2022-01-13"],
    ),
}


@pytest.mark.parametrize(("language", "text", "said"), SETS.values(), ids=SETS.keys())
def test_weekdays_again_and_again(language: str, text: str, said: list[str]) -> None:
    assert times(text, language) == said
