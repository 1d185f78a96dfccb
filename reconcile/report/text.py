"""The summary for a terminal: what differs, gravest first, within a width, in colours if wanted."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile.report.model import Check, Fact, Said, Slip
from reconcile.report.strings import Interface, load
from reconcile.report.view import view

if TYPE_CHECKING:
    from reconcile.report import Options, Report

NARROWEST = 40
# Of ECMA-48, "select graphic rendition"; severity is a word before it is a colour.
COLOURS = {"critical": "1;31", "major": "33", "minor": "36", "warning": "33"}
BOLD = "1"


def render(report: Report, _format: str, options: Options) -> str:
    """The headline, what differs, failed checks, then counts of the rest."""
    ui = load(options.language or "en")
    page = view(report, ui, excerpts=True)  # no use for the sources' texts here
    lines = _Lines(ui, max(options.width, NARROWEST), options.colour)
    blocks = [[lines.coloured(page.headline, BOLD), page.dek]]
    blocks += [list(lines.fact(fact)) for fact in page.differing]
    blocks += [list(lines.slip(slip)) for slip in page.slips]
    blocks += [list(lines.check(check)) for check in page.failed]
    blocks += [[count for _, count in page.rest]]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


@dataclass(frozen=True)
class _Lines:
    ui: Interface
    width: int
    colour: bool

    def fact(self, fact: Fact) -> Iterator[str]:
        head = " ".join(
            (
                self.ui.name("severity", fact.severity).upper(),
                self.ui.name("verdict", fact.verdict) + ":",
            )
        )
        yield from self._head(head, fact.label, fact.severity)
        for each in fact.differing[:1]:
            yield from self._wrap(each.why, 2)
        for cause in fact.causes:
            yield from self._wrap(f"{self.ui('cause')}: {cause}", 2)
        for said in fact.once:
            yield from self._wrap(self._said(said), 4)

    def slip(self, slip: Slip) -> Iterator[str]:
        severity = self.ui.name("severity", slip.severity)
        rule = self.ui.name("rule", slip.rule)
        yield from self._head(f"{severity.upper()}:", rule, slip.severity)
        for said in slip.said:
            yield from self._wrap(self._said(said), 4)

    def check(self, check: Check) -> Iterator[str]:
        severity = self.ui.name("check_severity", check.severity).upper()
        yield from self._head(
            f"{severity} {self.ui('check')}:", check.expectation.text, check.severity
        )
        yield from self._wrap(check.observed.text, 2)
        for words in check.words:
            yield from self._wrap(self.ui("quoted", words=words), 4)

    def coloured(self, text: str, code: str) -> str:
        """Text in a colour, where colours are wanted; the words of sources hold no escapes."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and code else text

    def _said(self, said: Said) -> str:
        reading = f" → {said.reading}" if said.reading else ""
        words = self.ui("quoted", words=said.wording)
        return f"{said.source.name}, {said.source.published}: {words}{reading}"

    def _head(self, head: str, words: str, severity: str) -> list[str]:
        """`head` in the colour of its severity; it is short, and stays on the first line."""
        first, *rest = self._wrap(f"{head} {words}", 0)
        if first.startswith(head):
            first = self.coloured(head, COLOURS.get(severity, "")) + first[len(head) :]
        return [first, *rest]

    def _wrap(self, text: str, indent: int) -> list[str]:
        """Lines that fit the width, those after the first two deeper."""
        return textwrap.wrap(
            text,
            self.width,
            initial_indent=" " * indent,
            subsequent_indent=" " * (indent + 2),
            break_on_hyphens=False,
        )
