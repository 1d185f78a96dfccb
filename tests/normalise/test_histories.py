"""Times that are to be understood from the text, and not from the day of its publication."""

from __future__ import annotations

import pytest

from tests.extract.said import times

# Four days of 1809 with their year make a history; published in 2022.
HISTORY = (
    "Am 3. April 1809 brach der Aufstand aus. Am 8. Mai 1809 fiel die Stadt. "
    "Am 2. Juni 1809 zogen sie ab. Am 9. Juli 1809 kehrten sie zurück. "
)
HISTORIES = {
    "a day": ("Am 13. August siegten sie.", ["1809-08-13"]),
    "a month": ("Im Oktober endete der Krieg.", ["1809-10"]),
    "a month before": ("Im Februar hatten sie sich verbündet.", ["1809-02"]),
    "a month beyond the turn of the year": (
        "Im Dezember fror es. Im Februar taute es.",
        ["1809-12", "1810-02"],
    ),
    "a season": ("Im Herbst war es vorbei.", ["1809-FA"]),
    "this year": ("Ende dieses Jahres war es vorbei.", ["1809 END"]),
    "next year": ("Im nächsten Jahr war es vorbei.", ["1810"]),
    "the next day": ("Am nächsten Tag war es vorbei.", ["1809-07-10"]),
    "days later": ("Zwei Tage später war es vorbei.", ["1809-07-11"]),
    "half a year later": ("Ein halbes Jahr später war es vorbei.", ["1810-01"]),
    "a day alone": ("Am 12. kamen sie zurück.", ["1809-07-12"]),
    "the same day": ("Am selben Tag fiel auch der Pass.", ["1809-07-09"]),
    "in the evening": ("Am Abend war es vorbei.", ["1809-07-09TEV"]),
    "a clock time": ("Um 14 Uhr war es vorbei.", ["1809-07-09T14:00"]),
    "today, which is no day of it": ("Heute steht dort ein Denkmal.", ["PRESENT_REF"]),
    "a look back of a year": (
        "Seit 1770 stand die Burg. Im August fiel sie.",
        ["1770 since", "1809-08"],
    ),
}
# A heading that is a year is told of that year, whatever is named besides.
SECTIONS = "1810\n\nDer Hof zögerte bis zum 3. Mai 1812. Im Juni begann der Rückzug."

NEWS = {
    "the scene of a sentence before": (
        "Im Sommer 1683 stand das Heer vor der Stadt. Am 12. September griff es an.",
        ["1683-SU", "1683-09-12"],
    ),
    "and on": (
        "Das Jahr 1944 war hart. Im Mai fielen Bomben. Im Oktober war es vorbei.",
        ["1944", "1944-05", "1944-10"],
    ),
    "a year by the way sets no scene": (
        "Das Bad wurde 1974 eröffnet. Im Dezember kamen viele.",
        ["1974", "2021-12"],
    ),
    "news of a weekday sets none": (
        "Im Sommer 2015 brannte es. Am Montag begann der Prozess. Im Dezember war er krank.",
        ["2015-SU", "2022-01-10", "2021-12"],
    ),
    "the year after": ("Am 3. Mai 2015 brannte es. Im Jahr darauf auch.", ["2015-05-03", "2016"]),
    "the day before": (
        "Am 3. Mai 2015 brannte es. Am Tag davor auch.",
        ["2015-05-03", "2015-05-02"],
    ),
    "that winter": ("Ende 1877 brannte es. In jenem Winter fror es.", ["1877 END", "1877-WI"]),
    "a day of the month named": (
        "Am 3. Mai 2021 brannte es. Am 12. brannte es wieder.",
        ["2021-05-03", "2021-05-12"],
    ),
    "years later": ("1995 brannte es. Zwei Jahre später auch.", ["1995", "1997"]),
    "the same quarter a year before": (
        "Im zweiten Quartal 2021 stieg er. Ein Jahr zuvor war er gesunken.",
        ["2021-Q2", "2020-Q2"],
    ),
    "a clock time goes on with a past day": (
        "Am Montag brannte es. Ein Haus fiel. Die Wehr kam. Um 14 Uhr war es vorbei.",
        ["2022-01-10", "2022-01-10T14:00"],
    ),
    "and not with one to come": (
        "Am Samstag wird gefeiert. Das Bad ist zu. Das Dorf ruht. Das Kino beginnt um 20 Uhr.",
        ["2022-01-15", "2022-01-12T20:00"],
    ),
    "what has been was on no day to come": (
        "Bis Samstag soll alles fertig sein. Das Feuer wurde um 3.10 Uhr entdeckt.",
        ["2022-01-15 until", "2022-01-12T03:10"],
    ),
    "an item of a listing is of its own day": (
        "Lienz: Konzert am kommenden Samstag. Obernau: Theater im Saal des Alten Gasthofs am Bach, 20 Uhr.",
        ["2022-01-15", "2022-01-12T20:00"],
    ),
    "its hour goes with the item before": (
        "Lienz: Konzert am kommenden Samstag. Beginn: 20 Uhr.",
        ["2022-01-15", "2022-01-15T20:00"],
    ),
    "an essay's today": (
        "In den Siebzigerjahren war das Dorf arm. Damals zog man weg. "
        "Früher war hier nichts. Heute ist es reich.",
        ["197", "PAST_REF", "PAST_REF", "PRESENT_REF"],
    ),
}


@pytest.mark.parametrize(("text", "read"), HISTORIES.values(), ids=HISTORIES)
def test_a_history_is_told_from_what_it_named_last(text: str, read: list[str]) -> None:
    assert times(HISTORY + text)[4:] == read


def test_without_a_date_of_publication_a_history_is_read_as_well() -> None:
    assert times(HISTORY + "Am 13. August siegten sie.", published=None)[4:] == ["1809-08-13"]


def test_a_heading_that_is_a_year_holds_for_its_section() -> None:
    assert times(HISTORY + "\n\n" + SECTIONS)[4:] == ["1810", "1812-05-03 until", "1810-06"]


@pytest.mark.parametrize(("text", "read"), NEWS.values(), ids=NEWS)
def test_within_news_the_text_near_by_tells(text: str, read: list[str]) -> None:
    assert times(text) == read
