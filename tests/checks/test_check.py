"""What the suites find in tables that are wrong in one place each."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import tables
from reconcile.checks import Checked, SuiteError, check, load_suites

TEXT = "Über 300 Häuser standen am Abend unter Wasser."
ARTICLE = {"source": "a", "path": "a.txt", "language": "de", "published_basis": "given"}
ARTICLE |= {"text": TEXT, "sha256": "0"}
SOURCE = {"source": "a", "story": "s", "language": "de", "published": "2024-05-02"}
SOURCE |= {"published_basis": "given", "origin": "a", "claims": 1, "words": 8}
CLAIM = {"claim": "c1", "source": "a", "language": "de", "published_basis": "given"}
CLAIM |= {"start": 5, "end": 15, "text": "300 Häuser", "wording": "Über 300 Häuser"}
CLAIM |= {"sentence": 0, "sentence_start": 0, "sentence_end": 46, "kind": "count"}
CLAIM |= {"hedge": "more_than", "value": 300.0, "low": 300.0, "plausible_low": 300.0}
CLAIM |= {"plausible_high": 450.0}
FACT = {"fact": "f1", "story": "s", "label": "flooded houses", "kind": "count"}
FACT |= {"verdict": "agree", "sources": 2, "origins": 2, "consensus_claims": ["c1"]}
PAIR = {"fact": "f1", "a": "c1", "b": "c2", "relation": "conflict", "rule": "r", "why": "w"}

Rows = list[dict[str, Any]]
TABLES_AND_ROWS: tuple[tuple[tables.Table, Rows], ...] = (
    (tables.CLAIMS, [CLAIM]),
    (tables.FACTS, [FACT]),
    (tables.PAIRS, []),
    (tables.MEMBERS, []),
    (tables.SOURCES, [SOURCE]),
    (tables.ARTICLES, [ARTICLE]),
)


def run(
    claims: Rows | None = None,
    facts: Rows | None = None,
    pairs: Rows | None = None,
    members: Rows | None = None,
    sources: Rows | None = None,
    suites: tuple[Path, ...] = (),
) -> Checked:
    return check(
        tables.CLAIMS.frame([CLAIM] if claims is None else claims),
        tables.FACTS.frame([FACT] if facts is None else facts),
        tables.PAIRS.frame(pairs or []),
        tables.MEMBERS.frame(members or []),
        tables.SOURCES.frame([SOURCE] if sources is None else sources),
        tables.ARTICLES.frame([ARTICLE]),
        load_suites(suites),
    )


def failed(checked: Checked) -> Rows:
    return checked.checks.filter(~pl.col("success")).to_dicts()


def own_suite(folder: Path, table: str, *expectations: dict[str, Any]) -> tuple[Path, ...]:
    path = folder / "own.json"
    suite = {"name": "own", "meta": {"table": table}, "expectations": expectations}
    path.write_text(json.dumps(suite), encoding="utf-8")
    return (path,)


def test_what_is_right_fails_nowhere() -> None:
    checked = run()
    assert failed(checked) == []
    assert checked.findings.is_empty()
    assert checked.checks.height > 10


def test_tables_are_as_declared() -> None:
    checked = run(sources=[{**SOURCE, "published": None}])
    tables.CHECKS.check(checked.checks)
    tables.FINDINGS.check(checked.findings)


def test_empty_tables_fail_nowhere() -> None:
    checked = run(claims=[], facts=[], sources=[])
    assert failed(checked) == []
    assert checked.checks["observed"].unique().to_list() == ["held in all 0 rows"]


ONE_WRONG = {
    "a span that misses by one": ("claims", {"start": 4}, "at its span"),
    "a span of negative length": ("claims", {"end": 2}, "at its span"),
    "a source without an article": ("claims", {"source": "x"}, "at its span"),
    "a kind out of nowhere": ("claims", {"kind": "amount"}, "of a kind"),
    "a hedge out of nowhere": ("claims", {"hedge": "maybe"}, "hedge"),
    "a unit out of nowhere": ("claims", {"unit": "furlongs per fortnight"}, "unit"),
    "an inverted outer reading": ("claims", {"high": 299.0, "plausible_high": None}, "outer"),
    "an inverted inner reading": ("claims", {"plausible_high": 1.0}, "inner reading is inv"),
    "an inner reading below": ("claims", {"plausible_low": 299.0}, "below the outer"),
    "an inner reading above": ("claims", {"high": 400.0}, "above the outer"),
    "an inverted date": (
        "claims",
        {"date_start": "2024-05-02", "date_end": "2024-05-01"},
        "date begins",
    ),
    "a verdict out of nowhere": ("facts", {"verdict": "wrong"}, "verdict"),
    "no date of publication": ("sources", {"published": None}, "date of publication"),
    "a language that could not be told": ("sources", {"language": "und"}, "language"),
    "an empty source": ("sources", {"words": 0}, "empty"),
}
GOOD = {"claims": CLAIM, "facts": FACT, "sources": SOURCE}


@pytest.mark.parametrize(("table", "wrong", "words"), ONE_WRONG.values(), ids=ONE_WRONG.keys())
def test_one_wrong(table: str, wrong: dict[str, Any], words: str) -> None:
    rows = failed(run(**{table: [{**GOOD[table], **wrong}]}))
    assert [row["table"] for row in rows] == [table]
    assert words in rows[0]["expectation"]
    assert len(rows[0]["failing"]) == 1


GAPS = {
    "a figure within the bound": ("count", 0.5, []),
    "a figure beyond it": ("count", 0.51, ["No figure differs between sources by more than half"]),
    "a date within the bound": ("date", 31.0, []),
    "a date beyond it": ("date", 32.0, ["No date differs between sources by more than a month"]),
    "sources that meet": ("count", 0.0, []),
}


@pytest.mark.parametrize(("kind", "gap", "expected"), GAPS.values(), ids=GAPS.keys())
def test_gap_of_a_fact_is_that_of_its_widest_pair(
    kind: str, gap: float, expected: list[str]
) -> None:
    pairs = [{**PAIR, "gap": 0.0}, {**PAIR, "gap": gap}]
    rows = failed(run(facts=[{**FACT, "kind": kind}], pairs=pairs))
    assert [row["expectation"] for row in rows] == expected


def test_a_bound_is_the_users_to_set(tmp_path: Path) -> None:
    bound = {
        "type": "expect_column_values_to_be_between",
        "kwargs": {"column": "gap", "max_value": 0.1},
        "severity": "critical",
        "description": "no more than a tenth",
    }
    checked = run(pairs=[{**PAIR, "gap": 0.2}], suites=own_suite(tmp_path, "facts", bound))
    assert checked.checks["suite"].to_list() == ["own"]
    assert checked.findings.drop("finding").to_dicts() == [
        {
            "rule": "expectation-failed",
            "severity": "critical",
            "fact": "f1",
            "claims": [],
            "message": "no more than a tenth: 1 of 1 rows failed: “flooded houses”",
        }
    ]


def test_a_failed_warning_is_minor_and_names_words_not_ids() -> None:
    finding = run(sources=[{**SOURCE, "published": None}]).findings.to_dicts()[0]
    assert finding["severity"] == "minor"
    assert finding["message"].endswith("1 of 1 rows failed: “a”")
    assert finding["claims"] == []


def test_a_finding_on_claims_names_the_claims_and_three_of_their_words() -> None:
    claims = [{**CLAIM, "claim": f"c{n}", "wording": f"w{n}", "hedge": "maybe"} for n in range(5)]
    finding = run(claims=claims).findings.to_dicts()[0]
    assert finding["claims"] == ["c0", "c1", "c2", "c3", "c4"]
    assert finding["message"].endswith("5 of 5 rows failed: “w0”, “w1”, “w2” and 2 more")


def test_a_finding_keeps_its_id_when_more_rows_fail() -> None:
    one = run(sources=[{**SOURCE, "published": None}])
    two = run(sources=[{**SOURCE, "published": None, "source": s} for s in "ab"])
    assert one.findings["finding"].to_list() == two.findings["finding"].to_list()
    assert two.checks.filter(~pl.col("success"))["failing"].to_list() == [["a", "b"]]


def test_two_facts_that_fail_are_no_finding_of_one_of_them() -> None:
    facts = [{**FACT, "fact": name, "verdict": "wrong"} for name in ("f1", "f2")]
    assert run(facts=facts).findings["fact"].to_list() == [None]


def test_an_expectation_that_raises_is_told_from_data_that_fail(tmp_path: Path) -> None:
    nonsense = {
        "type": "expect_column_values_to_be_between",
        "kwargs": {"column": "wording", "max_value": 3},
        "severity": "warning",
        "description": "words below three",
    }
    checked = run(suites=own_suite(tmp_path, "claims", nonsense))
    row = checked.checks.to_dicts()[0]
    assert not row["success"]
    assert row["observed"].startswith("could not be checked: ")
    assert row["failing"] == []
    assert row["severity"] == "critical"
    assert checked.findings["severity"].to_list() == ["critical"]


def test_an_expectation_on_a_whole_column_says_what_it_observed(tmp_path: Path) -> None:
    mean = {
        "type": "expect_column_max_to_be_between",
        "kwargs": {"column": "value", "max_value": 10},
    }
    row = failed(run(suites=own_suite(tmp_path, "claims", mean)))[0]
    assert row["observed"] == "observed 300.0"
    assert row["expectation"] == "expect column max to be between (column = value, max_value = 10)"


def test_outcomes_stand_in_the_order_of_the_file(tmp_path: Path) -> None:
    columns = ("text", "hedge", "claim", "kind", "wording", "start")
    suite = own_suite(
        tmp_path,
        "claims",
        *(
            {"type": f"expect_column_values_to_{what}", "kwargs": {"column": column}}
            for what in ("not_be_null", "be_unique")
            for column in columns
        ),
    )
    said = run(suites=suite).checks["expectation"].to_list()
    assert [words.split("column = ")[1].rstrip(")") for words in said] == [*columns, *columns]


REFUSED = {
    "an unknown type": (
        {"type": "expect_colum_values_to_be_unique", "kwargs": {"column": "kind"}},
        r'own\.json:1: unknown type of expectation .* "expect_column_values_to_be_unique"',
    ),
    "an argument that is not there": (
        {
            "type": "expect_column_values_to_be_in_set",
            "kwargs": {"column": "kind", "valueset": ["count"]},
        },
        r'own\.json:1: expect_column_values_to_be_in_set has no argument "valueset"; '
        r'did you mean "value_set"\?',
    ),
}


@pytest.mark.parametrize(("expectation", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_great_expectations_would_drop_is_refused(
    tmp_path: Path, expectation: dict[str, Any], message: str
) -> None:
    with pytest.raises(SuiteError, match=message):
        run(suites=own_suite(tmp_path, "claims", expectation))


def test_nothing_is_asked_of_the_network_and_nothing_is_printed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a check went to the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    run(sources=[{**SOURCE, "published": None}])
    assert capfd.readouterr() == ("", "")
