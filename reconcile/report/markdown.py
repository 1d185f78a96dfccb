"""The summary for a ticket or a pull request, in GitHub's and GitLab's Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reconcile.report.model import Check, Fact, Said, Slip, View
from reconcile.report.strings import Interface, load
from reconcile.report.view import view

if TYPE_CHECKING:
    from reconcile.report import Options, Report

# Within a line; no line of ours begins with untrusted words. The last two make links of bare URLs.
_MARKUP = re.compile(r"[\\`*_\[\]#|~$]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
# Ticket systems make mentions and links of these after the Markdown is read; a word joiner,
# which nobody sees, keeps them apart.
_REFERENCE = re.compile(r"([@#!%&$~])(?=\w)")


def escape(text: str) -> str:
    """Untrusted words as Markdown that shows them, and does nothing else."""
    joined = _REFERENCE.sub("\\1\u2060", text)
    return _MARKUP.sub(r"\\\g<0>", joined.translate(_ENTITIES))


def render(report: Report, _format: str, options: Options) -> str:
    """What differs, gravest first, then counts of the rest."""
    page = view(report, load(options.language or "en"), excerpts=True)
    blocks = [f"## {page.headline}", page.dek]
    blocks += ["\n".join(_fact(fact, page)) for fact in page.differing]
    blocks += ["\n".join(_slip(slip, page)) for slip in page.slips]
    blocks += ["\n".join(_check(check, page)) for check in page.failed]
    blocks += ["\n".join(f"- {count}" for _, count in page.rest)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _fact(fact: Fact, page: View) -> Iterator[str]:
    ui = page.ui
    severity = f"{ui.name('severity', fact.severity)} " if fact.severity else ""
    yield f"### {severity}{ui.name('verdict', fact.verdict)}: {escape(fact.label)}"
    for each in fact.differing[:1]:
        yield f"\n{escape(each.why)}"
    if fact.causes:
        yield f"\n{ui('cause')}: {escape('; '.join(fact.causes))}"
    yield from _table(fact.once, ui)


def _slip(slip: Slip, page: View) -> Iterator[str]:
    ui = page.ui
    yield f"### {ui.name('severity', slip.severity)} {escape(ui.name('rule', slip.rule))}"
    yield from _table(slip.said, ui)


def _table(rows: Iterable[Said], ui: Interface) -> Iterator[str]:
    yield f"\n| {ui('source')} | {ui('published')} | {ui('words')} | {ui('reading')} |"
    yield "| --- | --- | --- | --- |"
    yield from (_said(said) for said in rows)


def _said(said: Said) -> str:
    reading = f"→ {said.reading}" if said.relative and said.reading else said.reading
    cells = (said.source.name, said.source.published, f"“{said.wording}”", reading)
    return f"| {' | '.join(escape(cell) for cell in cells)} |"


def _check(check: Check, page: View) -> Iterator[str]:
    yield f"### {check.severity} {page.ui('check').lower()}: {escape(check.expectation.text)}"
    yield f"\n{page.ui('observed')}: {escape(check.observed.text)}"
    yield from (f"- “{escape(words)}”" for words in check.words)
