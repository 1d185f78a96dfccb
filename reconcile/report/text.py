"""The summary for a terminal: plain text, no colour, at most 100 columns."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from reconcile.report.model import Check, Fact, Said, View
from reconcile.report.strings import ENGLISH
from reconcile.report.view import view

if TYPE_CHECKING:
    from reconcile.report import Report

WIDTH = 100


def render(report: Report, format: str) -> str:
    """What differs, gravest first, then counts of the rest."""
    page = view(report, ENGLISH)
    blocks = [[page.tally]]
    blocks += [list(_fact(fact, page)) for fact in page.differing]
    blocks += [list(_check(check, page)) for check in page.failed]
    blocks += [list(page.rest)]
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def _fact(fact: Fact, page: View) -> Iterator[str]:
    ui = page.ui
    verdict = ui.name("verdict", fact.verdict)
    severity = f"{ui.name('severity', fact.severity).upper()} " if fact.severity else ""
    yield from _wrap(f"{severity}{verdict}: {fact.label}", 0)
    for cause in fact.causes:
        yield from _wrap(f"{ui('cause').lower()}: {cause}", 2)
    for said in fact.once:
        yield from _said(said)


def _said(said: Said) -> Iterator[str]:
    arrow = " -> " if said.relative else ", read as "
    reading = f"{arrow}{said.reading}" if said.reading else ""
    spoken = f"{said.source.name}, {said.source.published}: “{said.wording}”{reading}"
    yield from _wrap(spoken, 4)


def _check(check: Check, page: View) -> Iterator[str]:
    yield from _wrap(f"{check.severity.upper()} {page.ui('check').lower()}: {check.expectation}", 0)
    yield from _wrap(f"{page.ui('observed').lower()}: {check.observed}", 2)
    for words in check.words:
        yield from _wrap(f"“{words}”", 4)


def _wrap(text: str, indent: int) -> list[str]:
    """Lines of at most `WIDTH` characters, those after the first two deeper."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + 2),
        break_on_hyphens=False,
    )
