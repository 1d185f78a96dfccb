"""Expectations of our own: what holds, what fails, and what the page of them says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile.checks import SuiteError, load_suites
from reconcile.checks.derived import TABLES
from tests.checks.test_check import CLAIM, FACT, PAIR, Rows, failed, own_suite, run

PAGE = (Path(__file__).parents[2] / "docs/expectations.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]

AGREE = "expect_fact_readings_to_agree_within"
ORIGINS = "expect_facts_to_have_origins_at_least"
BOUNDS = "expect_facts_to_hold_no_opposite_bounds"
ONE_DAY = "expect_past_events_to_have_one_day"
RESOLVED = "expect_relative_dates_to_be_resolved"
OF_TABLE = {AGREE: "facts", ORIGINS: "facts", BOUNDS: "facts", ONE_DAY: "facts", RESOLVED: "claims"}


def held(folder: Path, type: str, kwargs: dict[str, Any], **rows: Rows) -> list[str]:
    """The rows that fail an expectation, alone in its suite."""
    expectation = {"type": type, "kwargs": kwargs, "severity": "warning"}
    found = failed(run(**rows, suites=own_suite(folder, OF_TABLE[type], expectation)))
    assert all(not row["observed"].startswith("could not") for row in found)
    return [id for row in found for id in row["failing"]]


def gaps(*gap: float, **fact: Any) -> dict[str, Rows]:
    names = [f"f{n}" for n in range(len(gap))]
    return {
        "facts": [{**FACT, "fact": name, **fact} for name in names],
        "pairs": [{**PAIR, "fact": n, "gap": g} for n, g in zip(names, gap, strict=True)],
        "members": [{"fact": n, "claim": "c1", "role": "value", "why": "w"} for n in names],
        "claims": [{**CLAIM, "concept": "killed"}],
    }


READINGS: dict[str, tuple[dict[str, Any], dict[str, Rows], list[str]]] = {
    "within": ({"tolerance": 0.1}, gaps(0.1), []),
    "beyond": ({"tolerance": 0.1}, gaps(0.11), ["f0"]),
    "dates aside": ({"tolerance": 0.1}, gaps(9.0, kind="date"), []),
    "most": ({"tolerance": 0.1, "mostly": 0.75}, gaps(0, 0, 0, 0.2), []),
    "not so many": ({"tolerance": 0.1, "mostly": 0.8}, gaps(0, 0, 0, 0.2), ["f3"]),
    "of that kind": ({"tolerance": 0.1, "kind": "count"}, gaps(0.2), ["f0"]),
    "of another kind": ({"tolerance": 0.1, "kind": "money"}, gaps(0.2), []),
    "of that subject": ({"tolerance": 0.1, "subject": "killed"}, gaps(0.2), ["f0"]),
    "of another subject": ({"tolerance": 0.1, "subject": "o'clock"}, gaps(0.2), []),
    "of both": ({"tolerance": 0.1, "kind": "count", "subject": "killed"}, gaps(0.2), ["f0"]),
}


@pytest.mark.parametrize(("kwargs", "rows", "ids"), READINGS.values(), ids=READINGS.keys())
def test_readings(kwargs: Any, rows: Any, ids: list[str], tmp_path: Path) -> None:
    assert held(tmp_path, AGREE, kwargs, **rows) == ids


@pytest.mark.parametrize(("origins", "ids"), [(1, ["f1"]), (2, []), (3, [])])
def test_origins(origins: int, ids: list[str], tmp_path: Path) -> None:
    facts = [{**FACT, "origins": origins}]
    assert held(tmp_path, ORIGINS, {"at_least": 2}, facts=facts) == ids


def bound(id: str, hedge: str, low: float | None, high: float | None) -> dict[str, Any]:
    return {**CLAIM, "claim": id, "hedge": hedge, "low": low, "high": high}


OPPOSITE: dict[str, tuple[dict[str, Any], dict[str, Any], list[str]]] = {
    "more than 500, fewer than 400": (
        bound("c1", "more_than", 500, None),
        bound("c2", "less_than", None, 400),
        ["f1"],
    ),
    "the other way round": (
        bound("c1", "at_most", None, 400),
        bound("c2", "at_least", 500, None),
        ["f1"],
    ),
    "room between them": (
        bound("c1", "more_than", 300, None),
        bound("c2", "less_than", None, 400),
        [],
    ),
    "two lower ones": (
        bound("c1", "more_than", 500, None),
        bound("c2", "at_least", 400, None),
        [],
    ),
    "no bound": (bound("c1", "more_than", 500, None), bound("c2", "none", 10, 10), []),
}


@pytest.mark.parametrize(("a", "b", "ids"), OPPOSITE.values(), ids=OPPOSITE.keys())
def test_opposite_bounds(a: Any, b: Any, ids: list[str], tmp_path: Path) -> None:
    assert held(tmp_path, BOUNDS, {}, claims=[a, b], pairs=[PAIR]) == ids


def days(*said: tuple[str, str, str]) -> dict[str, Rows]:
    claims = [
        {**CLAIM, "claim": f"c{n}", "kind": "date", "grain": g, "date_start": d, "published": p}
        for n, (d, g, p) in enumerate(said)
    ]
    member = {"fact": "f1", "role": "date", "why": "w"}
    members = [{**member, "claim": claim["claim"]} for claim in claims]
    return {"claims": claims, "members": members, "facts": [{**FACT, "kind": "date"}]}


PAST: dict[str, tuple[dict[str, Rows], list[str]]] = {
    "one day": (
        days(("2024-05-02", "day", "2024-05-03"), ("2024-05-02", "day", "2024-05-04")),
        [],
    ),
    "two days": (
        days(("2024-05-02", "day", "2024-05-03"), ("2024-05-01", "day", "2024-05-04")),
        ["f1"],
    ),
    "a day and its hour": (
        days(("2024-05-02", "day", "2024-05-03"), ("2024-05-02T14:00", "hour", "2024-05-04")),
        [],
    ),
    "a day and its month": (
        days(("2024-05-02", "day", "2024-05-03"), ("2024-05-01", "month", "2024-05-04")),
        [],
    ),
    "two days to come": (
        days(("2024-06-02", "day", "2024-05-03"), ("2024-06-09", "day", "2024-05-04")),
        [],
    ),
    "today": (
        days(("2024-05-03", "day", "2024-05-03T16:00+02:00"), ("2024-05-02", "day", "2024-05-04")),
        ["f1"],
    ),
}


@pytest.mark.parametrize(("rows", "ids"), PAST.values(), ids=PAST.keys())
def test_the_day_of_what_has_happened(rows: Any, ids: list[str], tmp_path: Path) -> None:
    assert held(tmp_path, ONE_DAY, {}, **rows) == ids


POINTS: dict[str, tuple[str, str | None, list[str]]] = {
    "a weekday with its date": ("weekday", "2024-05-01", []),
    "a weekday without": ("weekday", None, ["c1"]),
    "yesterday without": ("deictic", None, ["c1"]),
    "a calendar date points nowhere": ("calendar", None, []),
}


@pytest.mark.parametrize(("shape", "start", "ids"), POINTS.values(), ids=POINTS.keys())
def test_relative_dates(shape: str, start: str | None, ids: list[str], tmp_path: Path) -> None:
    claim = {**CLAIM, "kind": "date", "date_start": start, "when": {"shape": shape}}
    assert held(tmp_path, RESOLVED, {}, claims=[claim]) == ids


def test_pairs_name_both_claims_and_their_words(tmp_path: Path) -> None:
    claims = [CLAIM, {**CLAIM, "claim": "c2", "wording": "400 Häuser"}]
    no_gap = {
        "type": "expect_column_values_to_be_between",
        "kwargs": {"column": "gap", "max_value": 0},
        "description": "no gap",
    }
    checked = run(
        claims=claims, pairs=[{**PAIR, "gap": 0.2}], suites=own_suite(tmp_path, "pairs", no_gap)
    )
    (finding,) = checked.findings.to_dicts()
    assert finding["claims"] == ["c1", "c2"]
    assert finding["message"].endswith("“Über 300 Häuser” and “400 Häuser””")


REFUSED: dict[str, tuple[str, dict[str, Any], str]] = {
    "a name that is misspelt": (
        AGREE.replace("readings", "reading"),
        {},
        rf'own\.json:1: unknown type .*did you mean "{AGREE}"',
    ),
    "an argument that is misspelt": (
        AGREE,
        {"tolerence": 0.1},
        r'own\.json:1: .* has no argument "tolerence"; did you mean "tolerance"',
    ),
    "an argument left out": (AGREE, {}, "`tolerance` is a share such as 0.05"),
    "a tolerance below nothing": (AGREE, {"tolerance": -1}, "`tolerance` is a share"),
    "half an origin": (ORIGINS, {"at_least": 1.5}, "`at_least` is a whole number"),
    "a condition beside a kind": (
        AGREE,
        {"tolerance": 1, "row_condition": "x"},
        'has no argument "row_condition"; known: tolerance, mostly, kind, subject',
    ),
    "the wrong table": (RESOLVED, {}, "is of the table claims, and this suite checks facts"),
}


@pytest.mark.parametrize(("type", "kwargs", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_a_mistake_is_named(type: str, kwargs: Any, message: str, tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match=message):
        run(suites=own_suite(tmp_path, "facts", {"type": type, "kwargs": kwargs}))


@pytest.mark.parametrize("example", EXAMPLES[1:], ids=lambda e: e["type"])
def test_the_examples_of_the_page_run(example: Any, tmp_path: Path) -> None:
    suite = own_suite(tmp_path, OF_TABLE[example["type"]], example)
    assert run(suites=suite).checks["expectation"].to_list() == [example["description"]]


def test_the_page_has_every_expectation_and_every_derived_column() -> None:
    from reconcile.checks.expectations import OURS

    ours = {re.sub(r"(?<!^)(?=[A-Z])", "_", each.__name__).lower() for each in OURS}
    assert {example["type"] for example in EXAMPLES[1:]} == ours == set(OF_TABLE)
    for name, table in TABLES.items():
        for column, meaning in table.derived.items():
            assert f"| {name} | `{column}` | {meaning} |" in PAGE


def test_data_docs_are_written_where_they_are_wanted(tmp_path: Path) -> None:
    from tests.checks import test_check

    suites = load_suites(own_suite(tmp_path, "sources", EXAMPLES[0]["expectations"][0]))
    frames = [t.frame(rows) for t, rows in test_check.TABLES_AND_ROWS]
    checked = test_check.check(*frames, suites, tmp_path / "docs")
    assert checked.checks.filter(pl.col("success")).height == 0
    page = (tmp_path / "docs/index.html").read_text(encoding="utf-8")
    assert "https://" in page  # what the page of them says
    assert list((tmp_path / "docs/validations").rglob("*.html"))
