"""JUnit's XML, which every CI system reads: a case a rule and fact, and one an expectation.

What would fail the gate is a failure; what lies below `--fail-on` passes and says so in its output,
and what was accepted is skipped, so that the file and the exit code tell one story.
Format: https://github.com/testmoapp/junitxml, as far as Jenkins' and GitLab's readers take it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

import polars as pl

from reconcile.report.located import Located, Place, located
from reconcile.terminal import printable

if TYPE_CHECKING:
    from reconcile.report import Options, Report

CHECK = "expectation-failed"
SEVERITIES = {"warning": "minor", "critical": "critical"}
_NOT_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def render(report: Report, _format: str, _options: Options) -> str:
    """A suite of facts, one for each suite of expectations, one of what is about no fact."""
    found = {each.finding: each for each in located(report)}
    top = Element("testsuites", name="reconcile")
    _suite(top, "facts", list(_facts(report, found)))
    for (suite,), checks in report.checks.group_by("suite", maintain_order=True):
        _suite(top, f"expectations: {suite}", list(_checks(report, checks, found)))
    others = [each for each in found.values() if each.fact is None and each.rule != CHECK]
    _suite(top, "articles", [_case(report, e.rule, e.message, e) for e in others])
    top.attrib |= {key: str(sum(int(s.get(key, 0)) for s in top)) for key in _COUNTED}
    indent(top)
    xml: str = tostring(top, encoding="unicode", short_empty_elements=True)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml}\n'


_COUNTED = {"tests": "testcase", "failures": "failure", "errors": "error", "skipped": "skipped"}


def _suite(top: Element, name: str, cases: list[Element]) -> None:
    if not cases:
        return
    suite = SubElement(top, "testsuite", name=_text(name))
    suite.extend(cases)
    for key, tag in _COUNTED.items():
        suite.set(key, str(len(suite.findall(f".//{tag}"))))


def _facts(report: Report, found: dict[str, Located]) -> Iterator[Element]:
    """A case for each finding on a fact; a fact without one has a case that passes."""
    of_fact: dict[str, list[Located]] = defaultdict(list)
    for each in found.values():
        if each.fact is not None and each.rule != CHECK:
            of_fact[each.fact].append(each)
    rules = dict(report.pairs.group_by("fact").agg(pl.col("rule").first()).iter_rows())
    for fact in report.facts.iter_rows(named=True):
        name = f"{fact['label']} [{fact['fact']}]"
        for each in of_fact[fact["fact"]]:
            yield _case(report, each.rule, name, each)
        if not of_fact[fact["fact"]] and fact["verdict"] != "single":
            yield _case(report, rules.get(fact["fact"], "facts"), name, None)


def _checks(report: Report, checks: pl.DataFrame, found: dict[str, Located]) -> Iterator[Element]:
    said = [each for each in found.values() if each.rule == CHECK]
    for check in checks.iter_rows(named=True):
        head = printable(f"{check['expectation']}: {check['observed']}")
        failed = None
        if not check["success"]:
            failed = next((e for e in said if e.message.startswith(head)), _failed(check, head))
        yield _case(report, CHECK, check["expectation"], failed)


def _failed(check: dict[str, Any], message: str) -> Located:
    """A failed check that no finding tells of: it fails all the same."""
    nowhere = Place("", None, None, None, None, "none", "")
    return Located("", CHECK, SEVERITIES[check["severity"]], None, message, nowhere, (), None)


def _case(report: Report, rule: str, name: str, found: Located | None) -> Element:
    case = Element("testcase", classname=_text(rule), name=_text(name))
    if found is None:
        return case
    if found.place.line is not None:
        case.attrib |= {"file": _text(found.place.path), "line": str(found.place.line)}
    places = (f"{each}: “{each.words}”" for each in (found.place, *found.others) if each.words)
    words = _text("\n".join((found.message, *places)), lines=True)
    if found.accepted is not None:
        SubElement(case, "skipped", message=_text(found.whose))
    elif report.fails(found.severity):
        kind = "error" if "could not be checked: " in found.message else "failure"
        failure = SubElement(case, kind, type=found.severity, message=_text(found.message))
        failure.text = words
    else:
        SubElement(case, "system-out").text = words
    return case


def _text(text: Any, lines: bool = False) -> str:
    """What XML can carry: no control characters, no halves of characters."""
    parts = str(text).split("\n") if lines else [str(text)]
    return _NOT_XML.sub("\ufffd", "\n".join(map(printable, parts)))
