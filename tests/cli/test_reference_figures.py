"""An office's table in the gate: it agrees with one article, and contradicts another."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

FIXTURES = Path(__file__).parents[2] / "fixtures"
REGISTER = """subject,value,unit,as_of,source,language
Umsatz von Kersing Antriebe im Jahr 2025,1240000000,EUR,2026-03-12,Firmenbuch,de
Dividende von Kersing Antriebe,1.10,EUR,2026-03-12,Firmenbuch,de
Beschäftigte von Kersing Antriebe,6850,,2026-03-12,Firmenbuch,de
"""
WARNING_CENTRE = """subject;value;unit;as_of;source;language
Höchststand der Lanitz am Pegel Obernau;8.42;meter;2025-07-14;Hydrografischer Dienst;de-AT
Verletzte nach dem Hochwasser im Lanitztal;19;;2025-07-15;Landeswarnzentrale;de-AT
"""

Run = Callable[..., Any]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Two of our stories, and beside them the tables of two offices."""
    for story in ("bilanz", "hochwasser"):
        shutil.copytree(FIXTURES / story, tmp_path / story)
    (tmp_path / "office").mkdir()
    (tmp_path / "office/firmenbuch.csv").write_text(REGISTER, encoding="utf-8")
    (tmp_path / "office/pegel.csv").write_text(WARNING_CENTRE, encoding="utf-8")
    return tmp_path


GATE: dict[str, tuple[str, str, int, list[tuple[int, str]]]] = {
    "agrees: sales, dividend and staff": ("bilanz/01-agentur.md", "firmenbuch", 0, []),
    "million for billion, and 1,01 for 1,10": (
        "bilanz/03-portal.md",
        "firmenbuch",
        1,
        [(3, "figures-conflict"), (2, "scale-slip")],
    ),
    "agrees: the water": ("hochwasser/01-agentur.txt", "pegel", 0, []),
    "two more injured": ("hochwasser/02-landesblatt.txt", "pegel", 1, [(3, "figures-conflict")]),
}


@pytest.mark.parametrize(("article", "office", "code", "found"), GATE.values(), ids=GATE.keys())
def test_an_article_is_held_against_the_office(
    article: str, office: str, code: int, found: list[tuple[int, str]], reconcile: Run, desk: Path
) -> None:
    table = f"office/{office}.csv"
    done = reconcile("check", article, table, "--output", "json=r.json", "--output", "concise=-")
    assert done.code == code, done.out
    report = json.loads((desk / "r.json").read_text(encoding="utf-8"))
    line = {p["claim"]: p["line"] for p in report["places"] if p["path"] == table}
    grave = [f for f in report["findings"] if f["severity"] != "minor"]
    assert [(line[c], f["rule"]) for f in grave for c in f["claims"] if c in line] == found
    for number, rule in found:
        assert f"{table}:{number}: " in done.out
        assert rule in done.out


def test_a_fact_that_the_office_shares_names_it(reconcile: Run, desk: Path) -> None:
    articles = ("01-agentur.md", "04-schweiz.md")
    paths = [f"bilanz/{name}" for name in articles]
    reconcile("check", *paths, "office/firmenbuch.csv", "--output", "json=r.json")
    report = json.loads((desk / "r.json").read_text(encoding="utf-8"))
    source = {claim["claim"]: claim["source"] for claim in report["claims"]}
    shared = [
        {source[claim] for claim in fact["claims"]}
        for fact in report["facts"]
        if fact["verdict"] == "agree"
        and "firmenbuch.csv#Firmenbuch, 2026-03-12" in {source[c] for c in fact["claims"]}
    ]
    assert set(articles) <= set().union(*shared)


def test_a_draft_is_held_against_the_office(reconcile: Run, desk: Path) -> None:
    draft = ("check", "bilanz/03-portal.md", "--against", "office", "--output", "concise=-")
    done = reconcile(*draft)
    assert done.code == 1
    assert "bilanz/03-portal.md:19:" in done.out


def test_a_table_s_claims_are_extracted_as_an_article_s_are(reconcile: Run, desk: Path) -> None:
    done = reconcile("extract", "office/pegel.csv", "--format", "jsonl")
    claims = [json.loads(line) for line in done.out.splitlines()]
    assert [c["text"] for c in claims] == ["8,42 Meter", "19 Verletzte"]
    assert {c["published"] for c in claims} == {"2025-07-14", "2025-07-15"}


def test_the_other_rows_of_a_table_with_a_mistake_are_worked(reconcile: Run, desk: Path) -> None:
    path = desk / "office/pegel.csv"
    path.write_text(f"{WARNING_CENTRE}Tote;viel;;2025-07-15;Amt;de\n", encoding="utf-8")
    done = reconcile("check", "hochwasser/02-landesblatt.txt", "office/pegel.csv")
    assert done.code == 2
    assert "office/pegel.csv:4: row 3 has a `value` that is no number: “viel”" in done.err
    assert "19 Verletzte" in done.out
