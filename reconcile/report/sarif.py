"""SARIF 2.1.0, for code scanning and editors: a result a finding, its other claims beside it.

Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import reconcile
from reconcile.report.located import NEAREST, STDIN, Located, Place, located
from reconcile.rules import RULES, Rule

if TYPE_CHECKING:
    from reconcile.report import Options, Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {None: "none", "minor": "warning", "major": "error", "critical": "error"}
NOTICES = {"error": "error", "warning": "warning", "note": "note"}
FINGERPRINT = "reconcile/v1"


def render(report: Report, _format: str, _options: Options) -> str:
    """One log with one run; what was accepted is in it, and marked as suppressed."""
    baseline = (report.accepted["by"] == "baseline").any()
    run = {
        "tool": {"driver": _driver()},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(report)],
        "artifacts": [_artifact(*row) for row in _files(report)],
        "results": [_result(found, bool(baseline)) for found in located(report)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _driver() -> dict[str, Any]:
    version = reconcile.__version__
    rules = [_rule(rule) for rule in RULES if rule.severity]
    return {"name": "reconcile", "semanticVersion": version, "version": version, "rules": rules}


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": "".join(part.capitalize() for part in rule.id.split("-")),
        "shortDescription": {"text": f"{rule.title}."},
        "fullDescription": {"text": rule.why},
        "help": {
            "text": f"{rule.why}\n\nExample: {rule.example}",
            "markdown": f"{rule.why}\n\n*Example:* {rule.example}",
        },
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": ["reconcile"]},
    }


def _invocation(report: Report) -> dict[str, Any]:
    """What went wrong with the input is no result, but a notice of the run."""
    problems = list(report.problems.iter_rows(named=True))
    return {
        "executionSuccessful": all(problem["level"] != "error" for problem in problems),
        "toolExecutionNotifications": [
            {
                "level": NOTICES[problem["level"]],
                "message": {"text": f"{problem['message']}; {problem['remedy']}"},
                "locations": [{"physicalLocation": _physical(problem["path"], problem["line"])}],
            }
            for problem in problems
        ],
    }


def _files(report: Report) -> list[tuple[str, str]]:
    return sorted(set(report.articles.select("path", "sha256").rows()))


def _artifact(path: str, sha256: str) -> dict[str, Any]:
    return {"location": _location(path), "hashes": {"sha-256": sha256}}


def _result(found: Located, baseline: bool) -> dict[str, Any]:
    reported = [rule.id for rule in RULES if rule.severity]
    result: dict[str, Any] = {
        "ruleId": found.rule,
        "ruleIndex": reported.index(found.rule),
        "level": LEVELS[found.severity],
        "message": {"text": found.message},
        "locations": [_placed(found.place)],
        "relatedLocations": [
            {"id": number, **_placed(place)} for number, place in enumerate(found.others)
        ],
        "partialFingerprints": {FINGERPRINT: found.finding},
        "properties": {"severity": found.severity},
    }
    if found.accepted is not None:
        suppression = {"kind": "external", "status": "accepted", "justification": found.whose}
        result["suppressions"] = [suppression]
    if baseline:
        known = found.accepted is not None and found.accepted["by"] == "baseline"
        result["baselineState"] = "unchanged" if known else "new"
    return result


def _placed(place: Place) -> dict[str, Any]:
    region = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    physical = _physical(place.path, None)
    known = {key: number for key, number in region.items() if number is not None}
    if known:
        physical["region"] = known
    nearest = f" ({NEAREST})" if place.basis == "nearest" else ""
    words = f"“{place.words}”{nearest}" if place.words else "The finding is about no one place."
    return {"physicalLocation": physical, "message": {"text": words}}


def _physical(path: str, line: int | None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _location(path)}
    return physical | ({"region": {"startLine": line}} if line else {})


def _location(path: str) -> dict[str, str]:
    """A path from here is one from the top of the repository; another one is absolute."""
    if path == STDIN:
        return {"uri": "stdin:"}
    posix = PurePosixPath(path)
    if posix.is_absolute():
        return {"uri": f"file://{quote(path)}"}
    return {"uri": quote(str(posix)), "uriBaseId": "%SRCROOT%"}
