"""A language is a file: one that no program ever saw is read as soon as its TOML is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reconcile.languages import LanguageError, load
from reconcile.pipeline import claims_of
from reconcile.tables import ARTICLES

ZORBIAN = """
code = "qzo"

[numbers]
decimal = ","
[numbers.words]
2 = ["duk"]
7 = ["sepo"]
[numbers.scales]
"1e6" = ["milo"]

[hedges]
about = ["quasu"]
more_than = ["plu ol"]

[units]
kilometer = ["kilmo"]
percent = ["cento"]
[currencies]
EUR = ["eurox"]

[months]
1 = ["Unomo"]
[weekdays]
3 = ["Mercdi"]
[dates]
day_marker = "."
month_before = ["ul"]
to = ["ad"]
[time_units]
year = ["anu"]
[offsets]
ago_before = ["ante"]

[nouns]
plural = ["oj$"]
stop = ["en", "kej"]
[lemmas]
mortu = ["mortoj"]
[concepts]
killed = ["mortu"]
comet = ["kometu"]
[predicates]
comet = ["falis"]
[tense]
past = ["estis"]
[sentences]
abbreviations = ["dr"]
[furniture]
lines = ["^Foto "]
"""
TEXT = """Quasu 1.200 mortoj estis en Bruna. La vojo haves 8,5 kilmo kej sepo cento.
Plu ol duk milo eurox estis ante duk anu donata.
Mercdi estis 7. Unomo 2022 en Bruna.
Foto 12 kilmo
"""


def folder(tmp_path: Path, toml: str) -> Path:
    (tmp_path / "made_up.toml").write_text(toml, encoding="utf-8")
    return tmp_path


@pytest.fixture
def claims(tmp_path: Path) -> dict[str, dict[str, Any]]:
    article = {"source": "a", "path": "a", "language": "qzo", "text": TEXT, "sha256": ""}
    frame = ARTICLES.frame([{**article, "published": "2022-01-12", "published_basis": "given"}])
    found = claims_of(frame, load((folder(tmp_path, ZORBIAN),))).claims
    return {row["text"]: row for row in found.iter_rows(named=True)}


READ = {
    "digits, a hedge and a noun": (
        "1.200 mortoj",
        {"value": 1200.0, "hedge": "about", "counted": "mortu"},
    ),
    "a concept": ("1.200 mortoj", {"concept": "killed", "moves": True}),
    "decimals and a unit": ("8,5 kilmo", {"value": 8.5, "unit": "kilometer"}),
    "a number word": ("sepo cento", {"value": 7.0, "unit": "percent"}),
    "a scale word": ("duk milo eurox", {"value": 2e6, "unit": "EUR", "hedge": "more_than"}),
    "years ago": ("duk anu", {"timex": "P2Y", "date_start": "2020-01-01"}),
    "a weekday": ("Mercdi", {"timex": "2022-01-12"}),
    "a date": ("7. Unomo 2022", {"timex": "2022-01-07"}),
}


@pytest.mark.parametrize(("words", "read"), READ.values(), ids=READ)
def test_a_file_alone_makes_a_language(
    claims: dict[str, dict[str, Any]], words: str, read: dict[str, Any]
) -> None:
    assert {key: claims[words][key] for key in read} == read


def test_its_furniture_is_set_aside(claims: dict[str, dict[str, Any]]) -> None:
    assert "12 kilmo" not in claims


def test_a_concept_of_its_own_is_known(tmp_path: Path) -> None:
    languages = load((folder(tmp_path, ZORBIAN),))
    assert "comet" in languages.concepts
    assert "comet" not in load().concepts


def test_a_file_may_replace_a_language_that_ships(tmp_path: Path) -> None:
    languages = load((folder(tmp_path, 'code = "de"\nweekend = ["Wekenenn"]'),))
    assert languages["de-AT"].words("weekend") == {"wekenenn"}


BROKEN = {
    "no TOML": ("code = \nweekend = 7", ["made_up.toml", "line 1"]),
    "not UTF-8": (None, ["made_up.toml", "utf-8"]),
    "no code": ('name = "Zorbian"', ["made_up.toml", "`code` is missing"]),
    "a code that is no word": ("code = 7", ["made_up.toml", "code must be a text"]),
    "an unknown section": ('code = "qzo"\n[hegdes]\nabout = ["x"]', ["`hegdes`", "`hedges`"]),
    "an unknown mechanism": (
        'code = "qzo"\n[mechanisms]\nnumber_words = "germanik"',
        ["mechanisms.number_words", "`germanik`", "`germanic`"],
    ),
    "an unknown way of nouns": (
        'code = "qzo"\n[mechanisms]\nnouns = "capitals"',
        ["mechanisms.nouns", "`capitals`", "`capitalised`"],
    ),
    "what a mechanism needs": (
        'code = "qzo"\n[mechanisms]\nnumber_words = "germanic"',
        ["made_up.toml", "numbers.", "missing"],
    ),
    "a number that is none": (
        'code = "qzo"\n[numbers.words]\nmany = ["multu"]',
        ["made_up.toml", "numbers", "many"],
    ),
    "a unit that is none": (
        'code = "qzo"\n[units]\nkilometre = ["kilmo"]',
        ["units.kilometre", "`kilometer`"],
    ),
    "a pattern that is none": (
        'code = "qzo"\n[furniture]\nlines = ["("]',
        ["made_up.toml", "furniture.lines", "("],
    ),
    "a table where a list belongs": (
        'code = "qzo"\n[hedges]\nabout = "quasu"',
        ["made_up.toml", "hedges.about", "list"],
    ),
}


@pytest.mark.parametrize(("toml", "named"), BROKEN.values(), ids=BROKEN)
def test_an_error_names_the_file_the_key_and_the_nearest_known(
    tmp_path: Path, toml: str | None, named: list[str]
) -> None:
    if toml is None:
        (tmp_path / "made_up.toml").write_bytes(b'code = "\xff"')
    else:
        folder(tmp_path, toml)
    with pytest.raises(LanguageError) as error:
        load((tmp_path,))
    assert all(words in str(error.value) for words in named), str(error.value)
