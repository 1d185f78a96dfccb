"""A table of reference figures is a source: what is read of it, and what is said of its mistakes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import pipeline, tables
from reconcile.languages import load
from reconcile.settings import Settings
from reconcile.sources.figures import written
from reconcile.sources.places import places
from reconcile.sources.record import Figure, Problem
from tests.sources.conftest import Read

COLUMNS = "subject,value,unit,as_of,source"
HEAD = f"{COLUMNS},language"
FLOOD = f"""{COLUMNS}
Höchststand der Lanitz am Pegel Obernau,8.42,meter,2025-07-15,Hydrografischer Dienst
Todesopfer nach dem Hochwasser,4,,2025-07-15,Landeswarnzentrale
"Soforthilfe des Landes",10000000,EUR,2025-07-15,Landeswarnzentrale
Todesopfer nach dem Hochwasser,6,,2025-07-23,Landeswarnzentrale
"""


def claims(articles: list[dict[str, Any]]) -> pl.DataFrame:
    return pipeline.claims_of(tables.ARTICLES.frame(articles), load()).claims


def test_what_a_source_says_as_of_a_day_is_an_article(read: Read) -> None:
    found = read({"amt.csv": FLOOD})
    assert [(a["source"], a["outlet"], a["published"], a["text"]) for a in found.articles] == [
        (
            "amt.csv#Hydrografischer Dienst, 2025-07-15",
            "Hydrografischer Dienst",
            "2025-07-15",
            "Höchststand der Lanitz am Pegel Obernau: 8,42 Meter.\n",
        ),
        (
            "amt.csv#Landeswarnzentrale, 2025-07-15",
            "Landeswarnzentrale",
            "2025-07-15",
            "4 Todesopfer nach dem Hochwasser.\nSoforthilfe des Landes: 10\u202f000\u202f000 Euro.\n",
        ),
        (
            "amt.csv#Landeswarnzentrale, 2025-07-23",
            "Landeswarnzentrale",
            "2025-07-23",
            "6 Todesopfer nach dem Hochwasser.\n",
        ),
    ]
    assert {a["published_basis"] for a in found.articles} == {"given"}
    assert found.said == []


def test_each_row_is_a_claim_on_the_line_of_its_row(read: Read) -> None:
    articles = read({"amt.csv": FLOOD}).articles
    said = claims(articles)
    assert said.select("kind", "value", "unit", "concept").rows() == [
        ("measure", 8.42, "meter", "water_level"),
        ("count", 4.0, None, "killed"),
        ("money", 10_000_000.0, "EUR", "aid"),
        ("count", 6.0, None, "killed"),
    ]
    texts = {article["source"]: article["text"] for article in articles}
    for claim in said.iter_rows(named=True):
        assert texts[claim["source"]][claim["start"] : claim["end"]] == claim["text"]
    found = places(tables.ARTICLES.frame(articles), said)
    assert found.select("path", "line", "basis").rows() == [
        ("amt.csv", line, "record") for line in (2, 3, 4, 5)
    ]


TABLES: dict[str, tuple[str, list[str]]] = {
    "semicolons": (
        f"{HEAD}\nGetötete in Obernau,4,,2025-07,Amt,de\n".replace(",", ";"),
        ["4 Getötete in Obernau.\n"],
    ),
    "columns in another order, and more of them": (
        "note,as_of,unit,value,subject,source,language\nx,2025,km,12,Strecke,Amt,de\n",
        ["Strecke: 12 km.\n"],
    ),
    "a unit by its name": (
        f"{HEAD}\nTempo auf der neuen Strecke,200,kilometer/hour,2025,Amt,de\n",
        ["Tempo auf der neuen Strecke: 200 Kilometer pro Stunde.\n"],
    ),
    "digits as written": (
        f"{HEAD}\nHöchststand der Donau,8.40,meter,2025,Amt,de\n",
        ["Höchststand der Donau: 8,40 Meter.\n"],
    ),
    "a count that a spreadsheet gave a point": (
        f"{HEAD}\nGetötete in Obernau,4.0,,2025,Amt,de\n",
        ["4 Getötete in Obernau.\n"],
    ),
    "many digits": (
        f"{HEAD}\nTote,12345,,2025,Amt,de\nHilfe,-1234567,EUR,2025,Amt,de\n",
        ["12\u202f345 Tote.\nHilfe: -1\u202f234\u202f567 Euro.\n"],
    ),
    "less than nothing": (
        f"{HEAD}\nTemperatur in Obernau,-3.5,degree_Celsius,2025,Amt,de\n",
        ["Temperatur in Obernau: -3,5 Grad Celsius.\n"],
    ),
    "a language of its own": (
        f"{HEAD},language\nDead,4.5,mile,2025,Office,en-GB\nTote,4.5,mile,2025,Amt,de\n",
        ["Dead: 4.5 mile.\n", "Tote: 4,5 Meile.\n"],
    ),
    "a text makes it articles": (
        f"{HEAD},text\nGetötete,4,,2025,Amt,de,Vier Menschen kamen dabei ums Leben.\n",
        ["Vier Menschen kamen dabei ums Leben."],
    ),
}


@pytest.mark.parametrize(("content", "texts"), TABLES.values(), ids=TABLES.keys())
def test_what_is_written_of_a_table(content: str, texts: list[str], read: Read) -> None:
    found = read({"amt.csv": content})
    assert [article["text"] for article in found.articles] == texts
    assert found.said == []


def test_a_parquet_has_values_of_its_own_types_and_no_lines(read: Read, tmp_path: Path) -> None:
    rows = {
        "subject": ["Höchststand der Lanitz", "Getötete in Obernau"],
        "value": [8.42, 4.0],
        "unit": ["meter", None],
        "as_of": [date(2025, 7, 15)] * 2,
        "source": ["Amt"] * 2,
    }
    pl.DataFrame(rows).write_parquet(tmp_path / "amt.parquet")
    (article,) = read({}).articles
    assert article["text"] == "Höchststand der Lanitz: 8,42 Meter.\n4 Getötete in Obernau.\n"
    assert article["published"] == "2025-07-15"
    assert article["lines"] == [None, None]


MISTAKES: dict[str, tuple[str, str]] = {
    "an unknown unit": (
        "Länge,4,kilometre,2025,Amt,de",
        "unknown unit “kilometre” -- did you mean",
    ),
    "a unit like no other": ("Länge,4,qqq,2025,Amt,de", "unknown unit “qqq” -- known: "),
    "no value": ("Länge,,meter,2025,Amt,de", "no number: nothing -- write digits alone"),
    "a value in words": ("Länge,vier,meter,2025,Amt,de", "no number: “vier”"),
    "a decimal comma": ('Länge,"4,5",meter,2025,Amt', "no number: “4,5”"),
    "a range": ("Länge,4-5,meter,2025,Amt,de", "no number: “4-5”"),
    "no date": ("Länge,4,meter,,Amt,de", "an `as_of` that is no date: nothing"),
    "a date that is none": ("Länge,4,meter,2025-02-30,Amt,de", "no date: “2025-02-30”"),
    "no subject": (",4,meter,2025,Amt,de", "no `subject` -- say what the figure is of"),
    "no source": ("Länge,4,meter,2025,,de", "no `source` -- say whose figure it is"),
}


@pytest.mark.parametrize(("row", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_row_that_is_mistaken_is_named_and_the_others_go_on(
    row: str, words: str, read: Read
) -> None:
    good = "Höchststand der Lanitz am Pegel,8.42,meter,2025,Amt,de"
    found = read({"amt.csv": f"{HEAD}\n{good}\n{row}\n{good}\n"})
    assert found.said == [("error", "amt.csv", 3)]
    assert words in found.words("error")
    (article,) = found.articles
    assert article["lines"] == [2, 4]


def test_a_table_of_mistakes_alone_is_no_article(read: Read) -> None:
    found = read({"amt.csv": f"{HEAD}\nLänge der Strecke,4,klafter,2025,Amt,de\n"})
    assert (found.articles, found.said) == ([], [("error", "amt.csv", 2)])


def test_a_column_that_is_missing_is_named(read: Read) -> None:
    content = "subject,value,unit\nLänge,4,meter\n"
    found = read({"amt.csv": content, "a.txt": "Ein Zug."})
    assert found.ids == ["a.txt"]
    assert "has figures, but no column `as_of`, `source`" in found.words("note")


def test_a_language_that_cannot_be_told_has_to_be_given(read: Read) -> None:
    found = read({"amt.csv": f"{COLUMNS}\nKm 3,4,meter,2025,Amt\n"})
    assert "give a `language` of de, en, fr" in found.words("error")
    listed = '[[source]]\nfile = "amt.csv"\nlanguage = "de-AT"\n'
    assert read({"sources.toml": listed}).articles[0]["language"] == "de-AT"


def test_a_long_table_is_read_as_far_as_an_article_is(read: Read) -> None:
    rows = "".join(f"Getötete in Obernau,{n},,2025,Amt,de\n" for n in range(9))
    found = read({"amt.csv": f"{HEAD}\n{rows}"}, settings=Settings(max_characters=200))
    assert len(found.articles[0]["text"]) == 200
    assert "only the first 200 are read" in found.words("warning")


ODD = ["\u2028", "\x1c", "\x0b", '""', "\U0001f600", "1. 2. 3", "9" * 400]


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: ascii(odd)[:12])
def test_whatever_a_subject_holds_the_next_claim_stands_on_its_line(odd: str, read: Read) -> None:
    rows = f'"Tote {odd} hier",4,,2025,Amt,de\nHilfe,5,EUR,2025,Amt,de\n'
    articles = read({"amt.csv": f"{HEAD}\n{rows}"}).articles
    said = claims(articles)
    assert said["unit"].to_list()[-1] == "EUR"
    assert places(tables.ARTICLES.frame(articles), said)["line"].to_list()[-1] == 3


READ_OTHERWISE = {("fr", "light_year")}  # "année-lumière" is taken for a year
LARGER = {"decade": "year", "century": "year", "fortnight": "week"}
REGIONAL = {"en-GB": {"pint": "imperial_pint"}}


VALUES = ["0.5", "7", "8.40", "1998", "20250715", "1234567.8", "-3.5", "120000"]


@pytest.mark.parametrize("unit", ["", "EUR", "percent", "meter"])
@pytest.mark.parametrize("tag", ["de", "de-CH", "en", "en-US", "fr"])
def test_every_number_is_read_back(tag: str, unit: str) -> None:
    said = written([Figure("Xaver", v, unit, 1, 1) for v in VALUES], load()[tag])
    text = "\n".join(str(words) for _, words in said)
    article = {"source": "a", "path": "a", "language": tag, "published_basis": "none"}
    found = claims([{**article, "text": text, "sha256": "0"}])
    assert found["value"].to_list() == [float(value) for value in VALUES]
    assert set(found["unit"]) == {unit or None}


@pytest.mark.parametrize("tag", ["de", "de-AT", "de-CH", "en", "en-US", "en-GB", "fr", "fr-CA"])
def test_every_unit_that_a_table_may_name_is_read_back(tag: str) -> None:
    """What is written of a row says to the reader of articles what the row says."""
    language = load()[tag]
    names = [
        name
        for table in ("units", "currencies", "time_units")
        for name, words in language.get(table).items()
        if isinstance(words, list) and (tag[:2], name) not in READ_OTHERWISE
    ]
    said = list(written([Figure("Xaver", "8.4", name, 1, 1) for name in names], language))
    assert not [words for _, words in said if isinstance(words, Problem)]
    article = {"source": "a", "path": "a", "language": tag, "published_basis": "none"}
    text = "\n".join(str(words) for _, words in said)
    found = claims([{**article, "text": text, "sha256": "0"}])
    lines = [text.count("\n", 0, start) for start in found["start"]]
    assert lines == list(range(len(names)))
    read_back = dict(zip(names, found["unit"], strict=True))
    otherwise = {n: u for n, u in LARGER.items() if n in names} | REGIONAL.get(tag, {})
    assert {n: u for n, u in read_back.items() if u != n} == otherwise
