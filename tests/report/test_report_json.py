from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import polars as pl
import pytest

from reconcile import tables
from reconcile.report import Report


@pytest.fixture(scope="module")
def document(report: Report) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(report.render("json"))
    return parsed


def test_the_document_has_the_keys_of_its_schema(document: dict[str, Any]) -> None:
    assert document["schema"] == "reconcile.report/1"
    assert " ".join(document) == (
        "schema sources claims facts findings checks not_compared accepted places problems"
        " provenance"
    )


CONTRACT = {
    "sources": "source title outlet url language published published_basis origin story claims"
    " words",
    "claims": "claim source language published published_basis start end text sentence_start"
    " sentence_end repeats kind value unit counted hedge said_low said_high low high"
    " plausible_low plausible_high base_unit of timex mod signal date_start date_end grain"
    " anchor attribution subject",
    "facts": "fact story label kind unit verdict severity claims sources origins consensus pairs",
    "findings": "finding rule severity fact claims message",
    "checks": "suite expectation success severity observed failing",
    "not_compared": "source start end text reason",
}


@pytest.mark.parametrize("table", CONTRACT)
def test_rows_begin_with_the_columns_of_the_contract(table: str, document: dict[str, Any]) -> None:
    columns = CONTRACT[table].split()
    assert document[table]
    for row in document[table]:
        assert list(row)[: len(columns)] == columns


def test_claims_keep_every_column(document: dict[str, Any]) -> None:
    assert set(document["claims"][0]) == set(tables.CLAIMS.schema)


def test_facts_hold_their_claims_consensus_and_pairs(document: dict[str, Any]) -> None:
    facts = {fact["fact"]: fact for fact in document["facts"]}
    power = facts["f-power"]
    assert len(power["claims"]) == 2
    assert power["consensus"] == {"low": 10560.0, "high": 12000.0, "claims": power["claims"]}
    (pair,) = power["pairs"]
    assert " ".join(pair) == "a b relation rule cause gap why"


def test_a_consensus_on_a_date_is_given_in_dates(report: Report) -> None:
    agreed = report.facts.with_columns(
        consensus_start=pl.lit("2022-01-11"), consensus_end=pl.lit("2022-01-12")
    )
    document = json.loads(replace(report, facts=agreed).render("json"))
    assert document["facts"][0]["consensus"]["low"] == "2022-01-11"
    assert document["facts"][0]["consensus"]["high"] == "2022-01-12"


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_null(number: float, report: Report) -> None:
    odd = report.claims.with_columns(value=pl.lit(number))
    document = json.loads(replace(report, claims=odd).render("json"))
    assert {claim["value"] for claim in document["claims"]} == {None}


def test_inputs_are_named_with_their_hashes(report: Report, document: dict[str, Any]) -> None:
    assert document["provenance"]["inputs"] == (
        report.articles.select("source", "path", "sha256").to_dicts()
    )


def test_an_empty_report_is_a_document_too(empty: Report) -> None:
    document = json.loads(empty.render("json"))
    assert document["facts"] == document["claims"] == []
