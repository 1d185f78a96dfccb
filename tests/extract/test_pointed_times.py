"""Times told from a day, a week or a year that stands beside them; written on Wednesday, 12 January
2022. Nearly all of them were found by mistakes."""

from __future__ import annotations

import pytest

from tests.extract.said import days, rows, times

GERMAN = {
    "a day of this year": ("Die Ferien beginnen heuer am 24. Dezember.", ["2022", "2022-12-24"]),
    "a holiday of last year": (
        "Im Vorjahr war der Lift schon am Josefitag offen.",
        ["2021", "2021-03-19"],
    ),
    "a month of next year": ("Nächstes Jahr wird im Mai gewählt.", ["2023", "2023-05"]),
    "a month beside a year that is compared": (
        "Die Preise waren im November höher als im Vorjahr.",
        ["2021-11", "2021"],
    ),
    "the winter after": (
        "Im Sommer 2019 kam der Sturm, im Winter darauf der Frost.",
        ["2019-SU", "2019-WI"],
    ),
    "the month after": (
        "Im Mai 2019 kam der Sturm, im Oktober darauf der Regen.",
        ["2019-05", "2019-10"],
    ),
    "the weekday after": (
        "Am 3. Mai 2019 kam der Sturm, am Sonntag darauf der Regen.",
        ["2019-05-03", "2019-05-05"],
    ),
    "days later, with the day": (
        "Drei Tage später, am 12. November, kehrte sie zurück.",
        ["2021-11-12", "2021-11-12"],
    ),
    "weekdays of next week": (
        "Von Montag bis Mittwoch nächster Woche bleibt das Bad zu.",
        ["2022-01-17", "until", "2022-01-19 until"],
    ),
    "a weekday and weeks": ("Der Kurs beginnt am Freitag in einer Woche.", ["2022-01-21"]),
    "today and weeks": ("Heute in zwei Wochen beginnt der Kurs.", ["2022-01-26"]),
    "the last such weekday, on that weekday": ("Letzten Mittwoch schneite es.", ["2022-01-05"]),
    "the night between two weekdays": (
        "In der Nacht von Samstag auf Sonntag brannte der Stall.",
        ["2022-01-08TNI"],
    ),
    "days before, and no comparison": (
        "Am 3. Jänner kam die Post, zwei Tage zuvor als üblich der Bote.",
        ["2022-01-03", "2022-01-01"],
    ),
    "a holiday to come, in the present": ("Zu Ostern sperrt der Zoo auf.", ["2022-04-17"]),
}
ENGLISH = {
    "a month of last year": ("Last year, the lake froze in December.", ["2021", "2021-12"]),
    "a month beside a year that is compared": (
        "Compared with last year, sales in November fell.",
        ["2021", "2021-11"],
    ),
    "a week on a weekday": ("The school reopens a week on Monday.", ["2022-01-24"]),
    "a weekday and a week": ("The trial will open on Friday week.", ["2022-01-21"]),
    "a length before a weekday": ("It stayed shut for a week on Monday.", ["P1W", "2022-01-10"]),
    "a fortnight ago": ("The trial opened a fortnight ago.", ["2021-W52"]),
    "a year up to now": ("Rents rose over the past year.", ["P1Y"]),
    "a week up to now": ("In the past week it snowed.", ["P1W"]),
    "a decade up to now": ("Rents doubled over the past decade.", ["P10Y"]),
    "the small hours of a weekday": (
        "The barn burned in the early hours of Sunday.",
        ["2022-01-09TMO"],
    ),
    "weekdays of next week": (
        "Trains will stop from Tuesday to Thursday next week.",
        ["2022-01-18 since", "-", "2022-01-20"],
    ),
    "late in a season": ("In late summer the brook dries up.", ["2022-SU END"]),
    "a noun that falls": ("The late fall in prices hurt them.", []),
}
FRENCH = {
    "a month of last year": (
        "L'an dernier, la foire avait eu lieu en octobre.",
        ["2021", "2021-10"],
    ),
    "the evening of a weekday": ("La grange a brûlé dans la soirée de samedi.", ["2022-01-08TEV"]),
    "weekdays of next week": (
        "Du mardi au jeudi de la semaine prochaine, la piscine sera fermée.",
        ["2022-01-18", "-", "2022-01-20"],
    ),
    "the end of a day": ("Le trafic a repris en fin de journée.", ["2022-01-12TEV"]),
    "the night between two weekdays, in a passive": (
        "Dans la nuit de lundi à mardi, deux hommes ont été blessés.",
        ["2022-01-10TNI"],
    ),
    "a square": ("La place du 8-Mai-1945 sera fermée.", []),
    "a station": ("La station Quatre-Septembre sera fermée.", []),
    "a film": ("Le film « 1917 » repasse au Rex.", []),
    "early in the morning": (
        "Ils sont partis mardi au petit matin.",
        ["2022-01-11", "2022-01-11TMO"],
    ),
}
NAMED = {
    "winter of two years": ("Im Winter 2019/20 war es mild.", ["2019-WI"]),
    "a Sunday by its number": ("Am ersten Adventssonntag sang der Chor.", ["2021-11-28"]),
    "a year before Christ": ("Im Jahr 480 v. Chr. siegten sie.", ["BC0480"]),
    "minutes and seconds": ("Das Lied dauert 2:35 Minuten.", ["PT2M35S"]),
    "hours and minutes": ("Das Spiel dauerte 1:42 Stunden.", ["PT1H42M"]),
    "hours, minutes and seconds": ("Sie lief 2:05:13 Stunden.", ["PT125M13S"]),
    "a day of every year": ("Jeden 1. Mai spielt die Musik.", ["XXXX-05-01"]),
    "a holiday of every year": ("Jedes Weihnachten kam er heim.", ["XXXX-12-25"]),
    "months of a year": ("In den ersten neun Monaten 2021 fiel es.", ["-"]),
    "every so many, with decimals": ("Der Bus fährt alle 7,5 Minuten.", ["PT7M30S"]),
    "every so many and a half": ("Der Bus fährt alle siebeneinhalb Minuten.", ["PT7M30S"]),
}
NAMED_IN_ENGLISH = {
    "winter of two years": ("The winter of 2019-20 was mild.", ["2019-WI"]),
    "a fiscal year": ("Fiscal 2021 was good for them.", ["2021"]),
    "between two years": ("It was built between 1887 and 1890.", ["1887", "-", "1890"]),
    "a decade of this century": ("They parted in the noughties.", ["200"]),
    "a holiday of every year": ("They march every Fourth of July.", ["XXXX-07-04"]),
    "a holiday that moves, of every year": ("They meet every Easter.", ["P1Y"]),
    "a day of every year": ("They meet every May 1.", ["XXXX-05-01"]),
    "every two weeks": ("They meet once a fortnight.", ["P2W"]),
    "a part of every day": ("He runs in the evenings.", ["XXXX-XX-XXTEV"]),
    "a telephone number": ("Call 800-555-2020 for help.", []),
}
INTERVALS = {
    "so many to so many years ago": (
        "Vor zwei bis drei Jahren zog er weg.",
        ["2019-01-01/2021-01-01"],
    ),
    "in so many to so many weeks": (
        "Sie wird in zwei bis drei Wochen operiert.",
        ["2022-01-24/2022-02-07"],
    ),
    "a night of two weekdays": (
        "In der Nacht von Samstag auf Sonntag brannte es.",
        ["2022-01-08/2022-01-10"],
    ),
    "a night of two days of the month": (
        "In der Nacht vom 30. auf den 31. Dezember brannte es.",
        ["2021-12-30/2022-01-01", "2021-12-31/2022-01-01"],
    ),
}


@pytest.mark.parametrize(("text", "read"), (GERMAN | NAMED).values(), ids=GERMAN | NAMED)
def test_a_german_time_is_told_by_what_stands_beside_it(text: str, read: list[str]) -> None:
    assert times(text) == read


@pytest.mark.parametrize(
    ("text", "read"), (ENGLISH | NAMED_IN_ENGLISH).values(), ids=ENGLISH | NAMED_IN_ENGLISH
)
def test_an_english_time_is_told_by_what_stands_beside_it(text: str, read: list[str]) -> None:
    assert times(text, "en-US") == read


@pytest.mark.parametrize(("text", "read"), FRENCH.values(), ids=FRENCH)
def test_a_french_time_is_told_by_what_stands_beside_it(text: str, read: list[str]) -> None:
    assert times(text, "fr") == read


@pytest.mark.parametrize(("text", "read"), INTERVALS.values(), ids=INTERVALS)
def test_it_is_an_interval_as_wide_as_the_words(text: str, read: list[str]) -> None:
    assert days(text) == read


LAST_SEASONS = [
    ("said while it lasts", "Im vergangenen Sommer war die Ernte besser.", "2025-07-31", "2024-SU"),
    (
        "said when it is over",
        "Im vergangenen Sommer war die Ernte besser.",
        "2025-11-02",
        "2025-SU",
    ),
    (
        "said before it comes",
        "Im vergangenen Sommer war die Ernte besser.",
        "2025-03-02",
        "2024-SU",
    ),
]


@pytest.mark.parametrize(
    ("text", "published", "timex"), [c[1:] for c in LAST_SEASONS], ids=[c[0] for c in LAST_SEASONS]
)
def test_the_last_season_is_over(text: str, published: str, timex: str) -> None:
    assert [row["timex"] for row in rows(text, "de", published)] == [timex]
