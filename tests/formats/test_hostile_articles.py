"""Articles that mean harm, as a desk may have them: every format opens in what reads it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest

from reconcile import read, reconcile
from reconcile.report import FORMATS, Options, Report
from reconcile.report import schema as report_schema
from reconcile.settings import Settings

NAMES = ("a,b:c=1%0A.txt", "=cmd ]]> <b>&.txt")
OUTLET = (
    '=HYPERLINK("x") %0A::error::o ]]> <script>alert(1)</script> | ` \x1b[31m\u202e \n::warning::x'
)
TEXT = (
    "Bei einem Zugunglück nahe Neudorf sind am 3. Mai 2024 {} Menschen ums Leben gekommen, "
    "::error file=x::sagt <script>alert(1)</script> die ]]>&\x1b[31m\u202e Polizei.\n"
)
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Report]:
    folder = tmp_path_factory.mktemp("desk")
    listed = ""
    for name, dead in zip(NAMES, ("zehn", "zwölf"), strict=True):
        (folder / name).write_text(TEXT.format(dead), encoding="utf-8")
        said = {"file": name, "published": "2024-05-04", "language": "de", "outlet": OUTLET}
        fields = (
            f"{key} = {json.dumps(value)}\n" for key, value in (said | {"title": OUTLET}).items()
        )
        listed += "[[source]]\n" + "".join(fields)
    (folder / "sources.toml").write_text(listed, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        yield reconcile(read(["."]), Settings(fail_on="major"))


def test_the_articles_differ(report: Report) -> None:
    assert report.findings["rule"].to_list() == ["figures-conflict"]


@pytest.mark.parametrize("format", [f for f in FORMATS if f not in ("json", "jsonl", "csv")])
def test_nothing_drives_a_terminal_or_a_reader(format: str, report: Report) -> None:
    assert CONTROL.findall(report.render(format)) == []


def test_github_has_a_command_a_finding_and_no_other(report: Report) -> None:
    lines = report.render("github").splitlines()
    assert len(lines) == report.findings.height
    (line,) = (line for line in lines if "title=major figures-conflict" in line)
    command = re.fullmatch(r"::error file=([^,:]*),((?:\w+=[^,:]*,?)+)::(.*)", line)
    assert command is not None
    name = command[1].replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
    assert name in NAMES
    assert re.search(r"%(?!25|0A|0D)", command[3]) is None


def test_gitlab_is_an_array_of_issues_on_files_that_are_there(report: Report) -> None:
    issues = json.loads(report.render("gitlab"))
    assert {issue["location"]["path"] for issue in issues} <= set(NAMES)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)


def test_junit_is_read_as_xml_and_fails_as_the_gate_does(report: Report) -> None:
    top = ElementTree.fromstring(report.render("junit").encode())
    failed = [case for case in top.iter("testcase") if case.find("failure") is not None]
    assert len(failed) == report.failing > 0
    assert failed[0].get("file") in NAMES


def test_sarif_is_valid_and_its_places_lead_to_the_files(report: Report) -> None:
    schema = Path(__file__).with_name("sarif-2.1.0-rtm.5.json")
    log = json.loads(report.render("sarif"))
    validator = jsonschema.Draft4Validator(json.loads(schema.read_text(encoding="utf-8")))
    validator.validate(log)
    (run,) = log["runs"]
    for result in run["results"]:
        for place in (*result["locations"], *result["relatedLocations"]):
            location = place["physicalLocation"]["artifactLocation"]
            assert re.fullmatch(r"[\w.~%!$'()*+,;=@:-]+", location["uri"])
            assert unquote(location["uri"]) in NAMES


def test_json_is_as_its_schema_says(report: Report) -> None:
    jsonschema.validate(json.loads(report.render("json")), report_schema.schema())


def test_csv_holds_no_formula(report: Report) -> None:
    rows = list(csv.reader(io.StringIO(report.render("csv"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@")]


@pytest.mark.parametrize("format", ["html", "markdown"])
def test_no_markup_of_a_source_is_markup(format: str, report: Report) -> None:
    said = report.render(format, Options("en"))
    assert "<script>alert" not in said
    assert said.count("alert(1)") > 0


def test_concise_is_a_line_a_finding(report: Report) -> None:
    assert len(report.render("concise").splitlines()) == report.findings.height + 1
