from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from string import Formatter

import pytest

from reconcile.report.figures import unit_name
from reconcile.report.model import DIFFERING
from reconcile.report.strings import AUSTRIAN, ENGLISH, GERMAN, Interface, interface
from reconcile.rules import RULES
from reconcile.values.units import DEFINITIONS

ROOT = Path(__file__).parents[2]


def braces(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("table", [GERMAN.table, AUSTRIAN.table], ids=["de", "de-AT"])
def test_languages_say_the_same_things(table: Mapping[str, str]) -> None:
    assert set(table) == set(ENGLISH.table)
    for key, text in ENGLISH.table.items():
        assert braces(table[key]) == braces(text), key
        assert ("|" in table[key]) == ("|" in text), key


def test_austria_says_but_a_few_things_differently() -> None:
    different = {key for key, text in AUSTRIAN.table.items() if text != GERMAN.table[key]}
    assert different == {"months", "months_short"}


CHOICES = [
    (["de", "de-AT", "en"], "de"),
    (["de-AT", "de-AT", "de"], "de-AT"),
    (["de", "en"], "en"),
    (["de-CH"], "de"),
    (["den"], "en"),
    ([], "en"),
]


@pytest.mark.parametrize(("languages", "chosen"), CHOICES)
def test_the_interface_speaks_the_language_of_most_sources(
    languages: list[str], chosen: str
) -> None:
    assert interface(languages).language == chosen


def test_no_name_for_a_term_is_the_term() -> None:
    assert interface([]).name("cause", "some_new_cause") == "some new cause"


@pytest.mark.parametrize("ui", [ENGLISH, GERMAN], ids=["en", "de"])
def test_every_rule_has_a_name(ui: Interface) -> None:
    assert [rule.id for rule in RULES if f"rule_{rule.id}" not in ui.table] == []


@pytest.mark.parametrize("ui", [ENGLISH, GERMAN], ids=["en", "de"])
def test_every_verdict_has_a_name(ui: Interface) -> None:
    assert [v for v in DIFFERING if f"verdict_{v}" not in ui.table] == []


def test_every_unit_has_a_symbol_or_a_name() -> None:
    lines = DEFINITIONS.read_text(encoding="utf-8").splitlines()
    units = [line.partition(" = ")[0] for line in lines if " = " in line and line[0] not in "#@ "]
    written = [unit for unit in units if not unit.isupper()]  # currencies go by their codes
    known = ("percent", "magnitude")  # written with their figure
    alike = ("bar", "bit", "stone", "mole", "candela")
    unnamed = [u for u in written if unit_name(u, GERMAN) == u.replace("_", " ")]
    assert [unit for unit in unnamed if unit not in (*known, *alike)] == []


def test_every_expectation_that_ships_with_the_program_is_said_in_german() -> None:
    said = [
        expectation["description"]
        for suite in sorted((ROOT / "expectations").glob("*.json"))
        for expectation in json.loads(suite.read_text(encoding="utf-8"))["expectations"]
    ]
    assert [text for text in said if GERMAN.sentence(text) is None] == []


SENTENCES = [
    ("same thing: Tote", "dieselbe Sache: Tote"),
    (
        "same counted noun: Boot; named beside it: Inn, Wehr",
        "gezählt wird dasselbe: Boot; daneben genannt: Inn, Wehr",
    ),
    (
        "same thing: A; same figure: 3; 4 Tote; named beside it: Inn",
        None,  # what is quoted has a semicolon: rather English than cut at a wrong place
    ),
    ("page furniture: menu", "Beiwerk der Seite: Menü"),
    ("3 of 40 rows failed", "3 von 40 Zeilen nicht bestanden"),
    (
        "left aside: a.md and 3 more (no ending that is read)",
        "beiseitegelassen: a.md und 3 weitere (keine Endung, die gelesen wird)",
    ),
    ("record 3: has no `text`", "Datensatz 3: hat keinen `text`"),
    ("something that nobody has said before", None),
    ("same thing: {braces} stay", "dieselbe Sache: {braces} stay"),
]


@pytest.mark.parametrize(("english", "german"), SENTENCES)
def test_what_other_rooms_say_is_said_in_german(english: str, german: str | None) -> None:
    assert GERMAN.sentence(english) == german
    assert ENGLISH.sentence(english) == english


def test_a_sentence_made_to_be_slow_is_left_in_english() -> None:
    assert GERMAN.sentence("left aside: " + " and 3 more (" * 3000) is None
    assert GERMAN.sentence("left aside: " + " and 3 more (" * 25) is None


NAMES = [
    ([], ""),
    (["A"], "A"),
    (["A", "B"], "A und B"),
    (["A", "B", "C"], "A, B und C"),
    (["A", "B", "C", "D", "E"], "A, B, C und 2 weitere"),
]


@pytest.mark.parametrize(("names", "said"), NAMES)
def test_names_in_a_row(names: list[str], said: str) -> None:
    assert GERMAN.enumerate(names) == said
