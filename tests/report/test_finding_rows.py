from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import polars as pl
import pytest

from reconcile import tables
from reconcile.report import Report
from reconcile.report.rows import inert

CELLS = [
    ("a formula", "=1+1", "'=1+1"),
    ("a plus", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
    ("a minus", "-2+3", "'-2+3"),
    ("an at sign", "@SUM(A1)", "'@SUM(A1)"),
    ("a tab", "\t=1", "'\t=1"),
    ("a line end", "\r=1", "'\r=1"),
    ("a wide formula", "＝1+1", "'＝1+1"),
    ("a negative number", "-12,5", "-12,5"),
    ("a signed number", "+1.000", "+1.000"),
    ("words", "rund 30", "rund 30"),
    ("nothing", None, ""),
]


@pytest.mark.parametrize(("cell", "written"), [c[1:] for c in CELLS], ids=[c[0] for c in CELLS])
def test_a_cell_is_no_formula(cell: str | None, written: str) -> None:
    assert inert(cell) == written


def test_csv_has_a_row_a_finding_and_no_formula_of_a_source(report: Report) -> None:
    hostile = replace(report, sources=report.sources.with_columns(outlet=pl.lit('=HYPERLINK("x")')))
    rows = list(csv.DictReader(io.StringIO(hostile.render("csv"))))
    assert len(rows) == report.findings.height
    assert all(row["words"].startswith("'=HYPERLINK") for row in rows)


def test_a_row_says_who_set_its_finding_aside(report: Report) -> None:
    first = report.findings["finding"][0]
    said = {"finding": first, "by": "suppression", "reason": "old", "author": "mw", "path": "s"}
    known = replace(report, accepted=tables.ACCEPTED.frame([{**said, "line": 1}]))
    rows = list(csv.DictReader(io.StringIO(known.render("csv"))))
    assert [row["accepted"] for row in rows[:2]] == ["suppression: mw: old", ""]
    lines = [json.loads(line) for line in known.render("jsonl").splitlines()]
    assert (lines[0]["accepted"]["reason"], lines[1]["accepted"]) == ("old", None)


def test_jsonl_has_a_finding_a_line_with_the_words_of_its_claims(report: Report) -> None:
    rows = [json.loads(line) for line in report.render("jsonl").splitlines()]
    assert [row["finding"] for row in rows] == report.findings["finding"].to_list()
    damage = next(row for row in rows if row["fact"] == "f-damage")
    assert [said["wording"] for said in damage["said"]] == [
        "1,2 Milliarden Euro",
        "1,2 Millionen Euro",
    ]
    assert damage["causes"] == ["scale_word"]
    assert damage["verdict"] == "conflict"


def test_no_finding_is_no_line(empty: Report) -> None:
    assert empty.render("jsonl") == ""
    assert len(empty.render("csv").splitlines()) == 1
