"""Articles without a date, or with half of one: what they tell of it, and what is then resolved."""

from __future__ import annotations

import pytest

from reconcile import Settings, reconcile
from reconcile.sources import Articles
from reconcile.tables import ARTICLES, PROBLEMS
from tests.extract.said import rows, times

# Language, what is given, text: what is inferred; nothing where the given date stands.
OWN_WORDS = {
    "nothing to tell": ("de", None, "Am Freitag brannte die Halle.", None),
    "what is past bounds one side only": ("de", None, "2014 brannte die Halle.", None),
    "yesterday with its date": (
        "de",
        None,
        "Gestern, am 3. Mai 2021, brannte die Halle.",
        "2021-05-04",
    ),
    "today with its date": ("de", None, "Heute (3.5.2021) öffnet das Bad.", "2021-05-03"),
    "yesterday with its date, English": (
        "en",
        None,
        "The hall burned down yesterday, May 3, 2021.",
        "2021-05-04",
    ),
    "yesterday with its date, French": (
        "fr",
        None,
        "La salle a brûlé hier, 3 mai 2021.",
        "2021-05-04",
    ),
    "last year with its number": (
        "de",
        None,
        "Im vergangenen Jahr (2020) kamen 300 Gäste.",
        "2021-01-01/2021-12-31",
    ),
    "a date, and how long ago it is": (
        "de",
        None,
        "Das Werk brannte am 4. März 2021. Vor einer Woche, am 9. April 2021, begann der Prozess.",
        "2021-04-12/2021-04-18",
    ),
    "since a date, and for how long": (
        "de",
        None,
        "Seit Juli 2019, also seit rund zweieinhalb Jahren, steht die Halle leer.",
        "2021-07-01/2022-07-31",
    ),
    "between past and future": (
        "en",
        None,
        "The court ruled on March 4, 2021. The verdict will be read on April 9, 2021.",
        "2021-03-04/2021-04-09",
    ),
    "a weekday with its date, in the first such year": (
        "de",
        None,
        "Am Mittwoch, 12. Jänner, tagte der Rat. Seit Juli 2019 hatte er nicht getagt.",
        "2022-01-12/2022-07-14",
    ),
    "a weekday with its date, to come": (
        "de",
        None,
        "Am Samstag, 14. Mai, soll das Fest beginnen. 2021 war es ausgefallen.",
        "2021-07-18/2022-05-14",
    ),
    "a weekday with its date, its year long after all that is named": (
        "de",
        None,
        "Am Mittwoch, 12. Jänner, tagte der Rat. Im Mai 2012 hatte er zuletzt getagt.",
        None,
    ),
    "a table's column and the one before": (
        "de",
        None,
        "Der Umsatz stieg 2020 (Vorjahr: 2019) um 3 Prozent.",
        None,
    ),
    "a history, whose verbs look ahead": (
        "de",
        None,
        "Am 7. Mai 1812 fiel die Stadt. Im Juni 1812 zogen sie ab. Am 3. Juli 1812 kehrten sie "
        "heim. Am 2. August 1812 siegten sie. 1815 sollten sie verlieren.",
        None,
    ),
    "from a year on that is to come": (  # found by a mistake
        "de",
        None,
        "Die Halle soll ab 2028 wieder öffnen. 2030 soll sie fertig sein.",
        None,
    ),
    "what was to be and what is past contradict": (
        "de",
        None,
        "Am 4. März 2021 brannte die Halle. 2019 soll das Lager folgen.",
        None,
    ),
    "a given month is narrowed": (
        "de",
        "2022-01",
        "Am 20. Jänner 2022 tagte der Rat.",
        "2022-01-20/2022-01-31",
    ),
    "a given month stands": ("de", "2022-01", "Am Sonntag tagte der Rat.", None),
    "a given day stands": ("de", "2022-01-05", "Am 20. Jänner 2022 tagte der Rat.", None),
    "a year, and a weekday with its date": (
        "de",
        "2022",
        "Am Mittwoch, 12. Jänner, tagte der Rat.",
        "2022-01-12/2022-07-14",
    ),
}


@pytest.mark.parametrize("case", OWN_WORDS)
def test_an_article_tells_of_its_own_date(case: str) -> None:
    """What a text says of days, verbs and ages bounds the day on which it was written."""
    language, given, text, inferred = OWN_WORDS[case]
    found = {(row["published"], row["published_basis"]) for row in rows(text, language, given)}
    unchanged = (given, "given" if given else "none")
    assert found == {(inferred, "inferred") if inferred else unchanged}


# What is known of the date, text: its times as they are resolved.
WITHIN = {
    "nothing, absolute": (None, "Im Mai 2014 brannte die Halle.", ["2014-05"]),
    "nothing, relative": (None, "Gestern brannte die Halle.", ["-"]),
    "nothing, a month": (None, "Im Mai brannte die Halle.", ["XXXX-05"]),
    "a month, yesterday": ("2022-01", "Gestern brannte die Halle.", ["-"]),
    "a month, a weekday": ("2022-01", "Am Sonntag brannte die Halle.", ["XXXX-WXX-7"]),
    "a month, its own name": ("2022-01", "Im Jänner brannte die Halle.", ["2022-01"]),
    "a month, a day of it": ("2022-01", "Am 4. Jänner brannte die Halle.", ["2022-01-04"]),
    "a month, one to come": (
        "2022-01",
        "Mitte Februar soll der Rat tagen.",
        ["2022-02 MID"],
    ),
    "a month, the year before": ("2022-01", "Im Vorjahr brannte die Halle.", ["2021"]),
    "a month, an evening": ("2022-01", "Am Abend brannte die Halle.", ["XXXX-XX-XXTEV"]),
    "a year, this year": ("2022", "Heuer brannte die Halle.", ["2022"]),
    "a year, its first month": ("2022", "Im Jänner brannte die Halle.", ["2022-01"]),
    "a year, a month of it or the last": ("2022", "Im November brannte die Halle.", ["XXXX-11"]),
    "two days, a weekday that both allow": (
        "2022-01-12/2022-01-13",
        "Am Mittwoch brannte die Halle.",
        ["2022-01-12"],
    ),
    "three days, a weekday that they do not": (
        "2022-01-11/2022-01-13",
        "Am Mittwoch brannte die Halle.",
        ["XXXX-WXX-3"],
    ),
    "from one year into the next": (
        "2021-12-20/2022-01-10",
        "Im Vorjahr brannte die Halle.",
        ["-"],
    ),
}


@pytest.mark.parametrize("case", WITHIN)
def test_what_every_possible_day_allows_is_resolved(case: str) -> None:
    """Of an article whose day is not known, a time is resolved if every day gives one answer."""
    published, text, expected = WITHIN[case]
    assert times(text, "de", published) == expected


def test_a_length_is_counted_back_from_all_possible_days() -> None:
    """Lengths are coarse: one reading holds for the whole month."""
    row = rows("Seit rund zweieinhalb Jahren steht die Halle leer.", "de", "2022-01")[0]
    assert (row["date_start"], row["date_end"]) == ("2019-01-01", "2020-02-01")


AHEAD = "Der Gemeinderat von Harding soll am kommenden Dienstag in Lohbach zu einer Sitzung tagen."
BACK = "Der Gemeinderat von Harding hielt am Dienstag in Lohbach eine Sitzung ab."
FIRST_FOR = (
    "Bei der ersten Sitzung seit rund eineinhalb Jahren hatte sich der Gemeinderat von Harding"
    " im Mai in Lohbach beraten."
)
FIRST_SINCE = (
    "Am Dienstag soll die Sitzung des Gemeinderats von Harding in Lohbach stattfinden, die erste"
    " Sitzung seit November 2019."
)


def _inferred(*articles: tuple[str, str | None]) -> list[tuple[str | None, str | None]]:
    """First and last possible day of the articles (text, date) of one run; null where dated."""
    table = [
        {
            "source": str(number),
            "path": f"{number}.txt",
            "language": "de",
            "published": published,
            "published_basis": "given" if published else "none",
            "text": text,
            "sha256": "",
        }
        for number, (text, published) in enumerate(articles)
    ]
    report = reconcile(Articles(ARTICLES.frame(table), PROBLEMS.empty()), Settings())
    return report.sources.select("published_start", "published_end").rows()


# Articles of one run with what is known of their dates: what is inferred.
RUNS = {
    "what is to come was written before": (
        [(AHEAD, None), (BACK, "2021-05-12")],
        [("2021-05-04", "2021-05-10"), (None, None)],
    ),
    "what is past was written after": (
        [(BACK, None), (AHEAD, "2021-05-07")],
        [("2021-05-11", "2021-05-17"), (None, None)],
    ),
    "a given month is narrowed": (
        [(BACK, "2021-05"), (AHEAD, "2021-05-07")],
        [("2021-05-11", "2021-05-17"), (None, None)],
    ),
    "sources that contradict each other tell nothing": (
        [(BACK, "2021-05"), (AHEAD, "2021-05-07"), (BACK, "2021-05-27")],
        [("2021-05-01", "2021-05-31"), (None, None), (None, None)],
    ),
    "the first for so long is the first since then": (
        [(FIRST_FOR, None), (FIRST_SINCE, None)],
        [("2021-05-04", "2022-03-21"), ("2021-04-28", "2021-05-25")],
    ),
    "nobody has a date": ([(AHEAD, None), (BACK, None)], [(None, None), (None, None)]),
}


@pytest.mark.parametrize("case", RUNS)
def test_an_event_that_others_date_dates_an_article(case: str) -> None:
    """Where articles tell of one event, the date of one bounds that of the other."""
    articles, expected = RUNS[case]
    assert _inferred(*articles) == expected
