"""What each format for CI systems and editors says of one report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from reconcile.report import Report
from reconcile.report import schema as report_schema
from tests.formats.conftest import finding, made

HERE = Path(__file__).parent
ONE = "1" * 12


# concise


def test_concise_is_a_line_a_finding_that_counts_and_a_tally(report: Report) -> None:
    assert report.render("concise").splitlines() == [
        "news/a 1.txt: major expectation-failed: no gaps: 1 of 2 rows failed: “dead”",
        "news/a 1.txt:3:5: critical figures-conflict: dead: 50% of them, 10:12, a b "
        "(beside page.html:14)",
        "2 findings (1 critical, 1 major), 1 accepted",
    ]


def test_concise_says_that_a_line_of_a_page_is_the_nearest() -> None:
    of_page = [finding(ONE, "major", "f1", ["c1", "c2"], "m")]
    line = made(findings=of_page).render("concise").splitlines()[0]
    assert line.startswith("page.html:14: major ")
    assert line.endswith("[the nearest line that can be known in a web page]")


# github


def test_github_escapes_what_would_end_a_command_or_a_property(report: Report) -> None:
    _, line = report.render("github").splitlines()
    assert line == (
        "::error file=news/a 1.txt,line=3,endLine=3,col=5,endColumn=8,"
        "title=critical figures-conflict::"
        "dead: 50%25 of them, 10:12, a b (beside page.html:14)"
    )


GITHUB = {
    "critical": ("critical", "::error "),
    "major": ("major", "::error "),
    "minor": ("minor", "::warning "),
}


@pytest.mark.parametrize(("severity", "level"), GITHUB.values(), ids=GITHUB.keys())
def test_github_levels(severity: str, level: str) -> None:
    said = made(findings=[finding(ONE, severity, "f1", ["c1"], "m")], accepted=[])
    assert said.render("github").startswith(level)


def test_github_names_no_file_for_standard_input() -> None:
    said = made(articles=[{**made().articles.to_dicts()[0], "path": "-"}]).render("github")
    assert said.startswith("::error title=major expectation-failed::")


# gitlab

ISSUE = {
    "type": "object",
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
    "properties": {
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "properties": {
                "path": {"type": "string", "not": {"pattern": r"^(\./|/)"}},
                "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer"}}},
            },
        },
    },
}


def test_gitlab_issues_have_what_the_format_asks_for(report: Report) -> None:
    issues = json.loads(report.render("gitlab"))
    for issue in issues:
        jsonschema.validate(issue, ISSUE)
    assert [issue["location"]["lines"]["begin"] for issue in issues] == [1, 3]
    assert len({issue["fingerprint"] for issue in issues}) == 2


# junit


def suites(report: Report) -> dict[str, Any]:
    top = ElementTree.fromstring(report.render("junit").encode())
    return {suite.attrib["name"]: suite for suite in top}


def test_junit_has_a_case_a_fact_and_one_an_expectation(report: Report) -> None:
    found = suites(report)
    cases = {case.attrib["name"]: [e.tag for e in case] for s in found.values() for case in s}
    assert cases == {
        "dead [f1]": ["failure"],
        "boats [f2]": ["skipped"],
        "trains [f3]": [],
        "no gaps": ["failure"],
        "known verdicts": [],
    }
    counted = ("tests", "failures", "errors", "skipped")
    assert [found["facts"].attrib[key] for key in counted] == ["3", "1", "0", "1"]


def test_junit_never_passes_a_check_that_failed() -> None:
    said = suites(made(findings=[], accepted=[]))["expectations: facts"]
    assert [[element.tag for element in case] for case in said] == [["failure"], []]


def test_junit_has_a_case_for_what_is_about_no_fact() -> None:
    slip = {**finding(ONE, "major", None, ["c1"], "no such Friday"), "rule": "self-contradiction"}
    (case,) = suites(made(findings=[slip], accepted=[]))["articles"]
    assert case.attrib["classname"] == "self-contradiction"
    assert [element.tag for element in case] == ["failure"]


def test_junit_names_place_severity_and_words(report: Report) -> None:
    case = suites(report)["facts"][0]
    assert case.attrib == {
        "classname": "figures-conflict",
        "name": "dead [f1]",
        "file": "news/a 1.txt",
        "line": "3",
    }
    failure = case.find("failure")
    assert failure is not None
    assert failure.attrib["type"] == "critical"
    assert "news/a 1.txt:3:5: “ten dead”" in str(failure.text)


THRESHOLDS = {
    "below the threshold": ("critical", "major", "system-out"),
    "at the threshold": ("major", "major", "failure"),
    "never": ("never", "critical", "system-out"),
}


@pytest.mark.parametrize(("fail_on", "severity", "tag"), THRESHOLDS.values(), ids=THRESHOLDS.keys())
def test_junit_fails_where_the_exit_code_does(fail_on: Any, severity: str, tag: str) -> None:
    said = made(fail_on, findings=[finding(ONE, severity, "f1", ["c1"], "m")], accepted=[])
    case = next(c for c in suites(said)["facts"] if c.attrib["name"] == "dead [f1]")
    assert [element.tag for element in case] == [tag]
    assert (said.exit_code() == 1) == (tag == "failure")


def test_junit_tells_an_expectation_that_could_not_be_checked_from_one_that_failed() -> None:
    check = {**made().checks.to_dicts()[0], "observed": "could not be checked: KeyError"}
    message = "no gaps: could not be checked: KeyError"
    said = made(checks=[check], findings=[finding(ONE, "critical", None, [], message)])
    (case,) = suites(said)["expectations: facts"]
    assert [element.tag for element in case] == ["error"]


@pytest.mark.parametrize("odd", ["\x00", "\x1b[31m", "\ufffe", "\u2028"], ids=ascii)
def test_junit_is_xml_whatever_a_source_says(odd: str) -> None:
    report = made(findings=[finding(ONE, "major", "f1", ["c1"], f"a{odd}b")])
    assert ElementTree.fromstring(report.render("junit").encode())


# sarif


@pytest.fixture(scope="module")
def sarif_schema() -> Any:
    return json.loads((HERE / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


VARIANTS = {
    "findings": {},
    "nothing found": {"findings": [], "accepted": []},
    "no article": {"articles": [], "findings": [], "accepted": [], "claims": [], "places": []},
    "a problem with the input": {
        "problems": [
            {"level": "error", "path": "c.json", "line": 3, "message": "broken", "remedy": "mend"}
        ]
    },
}


@pytest.mark.parametrize("changed", VARIANTS.values(), ids=VARIANTS.keys())
def test_sarif_is_valid(changed: Any, sarif_schema: Any) -> None:
    log = json.loads(made(**changed).render("sarif"))
    jsonschema.Draft4Validator(sarif_schema).validate(log)


def results(report: Report) -> dict[str, Any]:
    (run,) = json.loads(report.render("sarif"))["runs"]
    return {result["partialFingerprints"]["reconcile/v1"]: result for result in run["results"]}


def test_sarif_places_a_finding_and_the_other_source_beside_it(report: Report) -> None:
    result = results(report)[ONE]
    physical = result["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"] == {"uri": "news/a%201.txt", "uriBaseId": "%SRCROOT%"}
    assert physical["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 8}
    (other,) = result["relatedLocations"]
    assert other["physicalLocation"]["region"] == {"startLine": 14}
    assert "nearest line" in other["message"]["text"]
    assert result["level"] == "error"


def test_sarif_marks_what_was_accepted(report: Report) -> None:
    (suppression,) = results(report)["2" * 12]["suppressions"]
    assert suppression["justification"] == "suppression: mw: old boats"
    assert "suppressions" not in results(report)[ONE]


def test_sarif_tells_new_from_known_where_there_is_a_baseline(report: Report) -> None:
    assert "baselineState" not in results(report)[ONE]
    known = [{"finding": "2" * 12, "by": "baseline", "path": "b.jsonl", "line": 1}]
    states = {f: r["baselineState"] for f, r in results(made(accepted=known)).items()}
    assert states == {ONE: "new", "2" * 12: "unchanged", "3" * 12: "new"}


def test_sarif_rules_have_help_and_every_result_has_its_rule(report: Report) -> None:
    (run,) = json.loads(report.render("sarif"))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rule["help"]["text"] and rule["help"]["markdown"] for rule in rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


# json


def test_the_schema_that_ships_is_made_of_the_tables() -> None:
    assert report_schema.FILE.read_text(encoding="utf-8") == report_schema.written(), (
        "write reconcile.report.schema.written() to reconcile/report/report.schema.json"
    )
    jsonschema.Draft202012Validator.check_schema(report_schema.schema())


def test_json_is_as_its_schema_says(report: Report) -> None:
    jsonschema.validate(json.loads(report.render("json")), report_schema.schema())


WRONG = {
    "a missing table": lambda d: d.pop("findings"),
    "another schema": lambda d: d.update(schema="reconcile.report/0"),
    "a missing column": lambda d: d["claims"][0].pop("wording"),
    "a column of another type": lambda d: d["claims"][0].update(start="four"),
    "null where nothing may be": lambda d: d["facts"][0].update(verdict=None),
}


@pytest.mark.parametrize("spoil", WRONG.values(), ids=WRONG.keys())
def test_the_schema_refuses(spoil: Any, report: Report) -> None:
    document = json.loads(report.render("json"))
    spoil(document)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, report_schema.schema())


@pytest.mark.parametrize("format", ["concise", "github", "gitlab", "junit", "sarif", "json"])
def test_the_same_report_gives_the_same_bytes(format: str) -> None:
    assert made().render(format) == made().render(format)
