"""`suppressions.toml`: what it sets aside, when it ends, and what is said of a mistaken one."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import tables
from reconcile.decisions import accept, read_decisions
from reconcile.languages import load
from reconcile.userfile import UserFileError
from reconcile.values.units import conversion

A, B, C = ("a" * 12, "b" * 12, "c" * 12)
WHY = 'reason = "known"\nauthor = "mw"\n'


def claim(id: str, source: str) -> dict[str, Any]:
    needed = {"language": "de", "published_basis": "none", "start": 0, "end": 1, "text": "x"}
    needed |= {"wording": "x", "sentence": 0, "sentence_start": 0, "sentence_end": 1}
    return {"claim": id, "source": source, "kind": "count", "hedge": "none", **needed}


CLAIMS = tables.CLAIMS.frame([claim("1", "old/a.txt"), claim("2", "b.txt")])


def finding(id: str, rule: str, *claims: str) -> dict[str, Any]:
    said = {"severity": "major", "fact": "f", "claims": list(claims), "message": "m"}
    return {"finding": id, "rule": rule, **said}


FINDINGS = tables.FINDINGS.frame(
    [
        finding(A, "figures-conflict", "1", "2"),
        finding(B, "figures-update", "2"),
        finding(C, "expectation-failed"),
    ]
)


def file(folder: Path, text: str) -> Path:
    path = folder / "suppressions.toml"
    path.write_text(text, encoding="utf-8")
    return path


def accepted(folder: Path, text: str, today: date | None = None) -> Any:
    decided = read_decisions(file(folder, text)).suppressions
    return accept(FINDINGS, CLAIMS, decided, today)


SET_ASIDE = {
    "by finding": (f'finding = "{A}"', [A]),
    "by rule and source": ('rule = "figures-conflict"\nsource = "b.txt"', [A]),
    "by rule and pattern of sources": ('rule = "figures-conflict"\nsource = "old/*"', [A]),
    "another rule": ('rule = "figures-update"\nsource = "b.txt"', [B]),
    "a rule that is not of that source": ('rule = "figures-update"\nsource = "old/a.txt"', []),
    "a source that is there in part": ('rule = "figures-conflict"\nsource = "a.txt"', []),
}


@pytest.mark.parametrize(("said", "ids"), SET_ASIDE.values(), ids=SET_ASIDE.keys())
def test_what_is_set_aside(said: str, ids: list[str], tmp_path: Path) -> None:
    found = accepted(tmp_path, f"[[suppress]]\n{said}\n{WHY}")
    assert found.accepted["finding"].to_list() == ids
    assert found.problems.height == (0 if ids else 1)
    assert found.findings.equals(FINDINGS)


def test_what_sets_nothing_aside_is_told_with_its_line(tmp_path: Path) -> None:
    found = accepted(tmp_path, f'\n[[suppress]]\nfinding = "{"9" * 12}"\n{WHY}')
    assert found.problems.select("level", "line").rows() == [("warning", 2)]


ENDS = {
    "before its day": (date(2026, 1, 30), [A], []),
    "on its day": (date(2026, 1, 31), [A], []),
    "after its day": (date(2026, 2, 1), [], ["suppression-expired"]),
    "where nobody knows the day": (None, [A], []),
}


@pytest.mark.parametrize(("today", "aside", "late"), ENDS.values(), ids=ENDS.keys())
def test_a_suppression_ends(
    today: date | None, aside: list[str], late: list[str], tmp_path: Path
) -> None:
    found = accepted(tmp_path, f'[[suppress]]\nfinding = "{A}"\nuntil = 2026-01-31\n{WHY}', today)
    assert found.accepted["finding"].to_list() == aside
    assert found.findings["rule"].to_list()[3:] == late
    if late:
        message = found.findings["message"][-1]
        assert "suppressions.toml:1: " in message
        assert "ended on 2026-01-31 (mw: known)" in message


MISTAKES = {
    "a key that is misspelt": (
        f'[[suppress]]\nfindng = "{A}"\n{WHY}',
        ':2: unknown key of [suppress] "findng"; did you mean "finding"?',
    ),
    "a table that is misspelt": ("[[supress]]\n", ':1: unknown key "supress"; did you mean "supp'),
    "a table that is no list": (f"[suppress]\n{WHY}", "`suppress` is written [[suppress]]"),
    "no reason": (
        f'\n\n[[suppress]]\nfinding = "{A}"\nauthor = "mw"\n',
        ":3: `reason` is missing: add reason = ",
    ),
    "an empty author": (
        f'[[suppress]]\nfinding = "{A}"\nreason = "x"\nauthor = " "\n',
        ":4: `author` is a string that says something",
    ),
    "neither finding nor rule": (f"[[suppress]]\n{WHY}", ":1: name a `finding`, or a `rule` and"),
    "both": (
        f'[[suppress]]\nfinding = "{A}"\nrule = "figures-conflict"\n{WHY}',
        ":1: name a `finding`, or a `rule` and a `source`",
    ),
    "a rule without a source": (
        f'[[suppress]]\nrule = "figures-conflict"\n{WHY}',
        "name a `finding`, or",
    ),
    "an unknown rule": (
        f'[[suppress]]\nrule = "figure-conflict"\nsource = "a"\n{WHY}',
        ":2: no rule 'figure-conflict'; did you mean figures-conflict",
    ),
    "a day that is none": (
        f'[[suppress]]\nfinding = "{A}"\nuntil = "soon"\n{WHY}',
        ":3: `until` is a day such as 2026-12-31, not 'soon'",
    ),
    "the same twice": (
        f'[[suppress]]\nfinding = "{A}"\n{WHY}\n[[suppress]]\nfinding = "{A}"\n{WHY}',
        ":6: finding aaaaaaaaaaaa is set aside on line 1 already",
    ),
    "broken TOML": ("[[suppress]\n", ":1: is no TOML"),
    "a claim without words": (
        f'[[apart]]\na = {{ source = "a.txt" }}\nb = {{ source = "b", words = "c" }}\n{WHY}',
        ":2: `words` is missing",
    ),
    "a claim that is a string": (
        f'[[together]]\na = "ten dead"\nb = "x"\n{WHY}',
        ":2: `a` names a claim: a = { source = ",
    ),
}


MISTAKES |= {
    "a language that is not there": (
        '[concepts.dee]\nkilled = ["x"]\n',
        'unknown key of [concepts] "dee"; did you mean "de"?',
    ),
    "a word that is no list": (
        '[concepts.de]\n\nkilled = "Tote"\n',
        ":3: `killed` is a list of words: killed = ",
    ),
    "a unit that is one already": (
        '[units.meter]\nde = ["Meter"]\n',
        ':1: "meter" is a unit of the program; give yours another name',
    ),
    "a unit with a name that is none": (
        '[units."m²"]\nde = ["Meter"]\n',
        ":1: a unit has a name such as",
    ),
    "a unit of an unknown one": (
        '[units.pitch]\nis = "7140 metre"\nde = ["Feld"]\n',
        ':2: `is` has the unknown unit "metre"; did you mean "meter"?',
    ),
    "a unit of one that comes below": (
        '[units.half]\nis = "2 quarter_pitch"\nde = ["x"]\n[units.quarter_pitch]\nde = ["y"]\n',
        ':2: `is` has the unknown unit "quarter_pitch"',
    ),
    "a unit of no amount": (
        '[units.pitch]\nis = "meter**2"\nde = ["Feld"]\n',
        ":2: `is` says how much of another unit: is = ",
    ),
    "a unit of one with a nought of its own": (
        '[units.chill]\nis = "2 degree_Celsius"\nde = ["Schauer"]\n',
        ":2: `is` cannot be told in degree_Celsius; name a unit",
    ),
    "a unit without words": (
        '[units.pitch]\nis = "7140 meter**2"\n',
        ':1: "pitch" has no words: add de = ',
    ),
    "a unit in a language that is not there": (
        '[units.pitch]\ndee = ["Feld"]\n',
        ':2: unknown key of [units.pitch] "dee"; did you mean "de"?',
    ),
    "an alias of nothing": ('[aliases]\nGrid = [" "]\n', ":2: `Grid` is a list of words"),
}


@pytest.mark.parametrize(("text", "words"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_file_line_and_remedy(
    text: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(UserFileError) as error:
        read_decisions(file(tmp_path, text))
    assert str(tmp_path / "suppressions.toml") in str(error.value)
    assert words in str(error.value)


def test_words_of_ones_own_mean_what_is_said_and_nothing_else(tmp_path: Path) -> None:
    text = '[concepts.de]\ncarriage = ["Kutsche"]\ninjured = ["Tote"]\n'
    own = read_decisions(file(tmp_path, text)).vocabulary
    german = load((), own)["de-AT"].phrases("concepts")
    assert german.at(["kutsche"], 0) == ("carriage", 1)
    assert german.at(["tote"], 0) == ("injured", 1)
    assert load((), own).concepts["carriage"].kinds == ()
    assert load()["de"].phrases("concepts").at(["tote"], 0) == ("killed", 1)


def test_a_unit_of_ones_own_is_read_and_converted(tmp_path: Path) -> None:
    text = '[units.ice_rink]\nis = "1800 meter**2"\nde = ["Eisplatz", "Eisplätze"]\n'
    text += '[units.ice_park]\nis = "2.5 ice_rink"\nen = ["ice park"]\n'
    own = read_decisions(file(tmp_path, text)).vocabulary
    german = load((), own)["de-AT"].phrases("units")
    assert german.at(["eisplätze"], 0) == ("ice_rink", 1)
    assert conversion("ice_park").factor == 4500
    assert conversion("ice_park").base_unit == "meter**2"


def test_a_unit_that_is_no_other_is_a_measure_of_its_own(tmp_path: Path) -> None:
    read_decisions(file(tmp_path, '[units.cartload]\nde = ["Fuhre", "Fuhren"]\n'))
    assert (conversion("cartload").base_unit, conversion("cartload").factor) == ("cartload", 1)


def test_what_a_unit_is_may_be_said_anew(tmp_path: Path) -> None:
    for amount in (7, 9):
        read_decisions(file(tmp_path, f'[units.yoke]\nis = "{amount} are"\nde = ["Joch"]\n'))
        assert conversion("yoke").factor == 100 * amount


def test_aliases_are_names_of_one_thing(tmp_path: Path) -> None:
    own = read_decisions(file(tmp_path, '[aliases]\n"Alpenstrom" = ["AS", "AS Netz AG"]\n'))
    names = load((), own.vocabulary)["de"].organisations
    found = {names.at(words, 0) for words in (["as"], ["alpenstrom"])}
    assert found == {("Alpenstrom", 1)}
    assert names.at(["as", "netz", "ag"], 0) == ("Alpenstrom", 3)


def test_without_a_file_nothing_was_decided() -> None:
    assert read_decisions(None).suppressions == ()
    assert isinstance(FINDINGS, pl.DataFrame)
