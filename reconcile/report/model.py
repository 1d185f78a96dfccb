"""What a reader sees of a report: the words that text, markdown and html lay out.

They decide nothing of their own. All words of sources here have gone through `quotation.clean`;
escaping is left to the format.
"""

from __future__ import annotations

from dataclasses import dataclass

from reconcile.report.plot import Plot
from reconcile.report.strings import Interface
from reconcile.settings import SEVERITIES

DIFFERING = ("conflict", "update", "borderline")
ALIKE = ("agree", "compatible")


@dataclass(frozen=True)
class Source:
    """An article; `label` tells it from others of its outlet, `copy_of` is whose text it has."""

    number: int
    name: str
    label: str
    source: str
    title: str
    url: str
    link: str
    language: str
    published: str
    basis: str
    copy_of: str
    story: str
    claims: int
    words: int


@dataclass(frozen=True)
class Said:
    """What a source says of a fact: its sentence in three parts, and how the words are read."""

    claim: str
    source: Source
    wording: str
    before: str
    marked: str
    after: str
    hedge: str
    reading: str
    outer: str
    dated: bool
    relative: bool
    attribution: str
    why: str


@dataclass(frozen=True)
class Pair:
    """Two claims of a fact, and the arithmetic between them."""

    a: Said
    b: Said
    relation: str
    verdict: str
    cause: str
    why: str


@dataclass(frozen=True)
class Fact:
    """One thing that sources speak of. `verdict` and `severity` are the contract's terms."""

    fact: str
    label: str
    kind: str
    unit: str
    story: str
    verdict: str
    severity: str
    causes: tuple[str, ...]
    origins: int
    sources: int
    consensus: str
    said: tuple[Said, ...]
    differing: tuple[Pair, ...]
    alike: tuple[Pair, ...]
    plot: Plot | None
    plot_text: str

    @property
    def once(self) -> tuple[Said, ...]:
        """`said`, without what a source says again in words that it used before."""
        first: dict[tuple[int, str, str], Said] = {}
        for said in self.said:
            first.setdefault((said.source.number, said.wording, said.reading), said)
        return tuple(first.values())


@dataclass(frozen=True)
class Check:
    """A data check, with the words of the rows that failed it."""

    suite: str
    expectation: str
    success: bool
    severity: str
    observed: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Unread:
    """Words that were not compared, or an input that was not read, with the reason."""

    where: str
    level: str
    words: str
    reason: str


@dataclass(frozen=True)
class View:
    """The whole report. `headline` is a sentence, `tally` its bare counts."""

    ui: Interface
    headline: str
    tally: str
    differing: tuple[Fact, ...]
    alike: tuple[Fact, ...]
    single: tuple[Fact, ...]
    failed: tuple[Check, ...]
    passed: tuple[Check, ...]
    problems: tuple[Unread, ...]
    notes: int
    not_compared: tuple[Unread, ...]
    sources: tuple[Source, ...]
    stories: int
    version: str
    inputs: tuple[tuple[str, str], ...]

    @property
    def severities(self) -> tuple[str, ...]:
        """The severities there are, gravest first."""
        found = {fact.severity for fact in self.differing}
        return tuple(severity for severity in reversed(SEVERITIES) if severity in found)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of facts there are."""
        return tuple(sorted({f.kind for f in self.differing + self.alike + self.single}))

    @property
    def rest(self) -> tuple[str, ...]:
        """How many there are of what a summary does not spell out."""
        counts = {
            "n_alike": len(self.alike),
            "n_single": len(self.single),
            "n_not_compared": len(self.not_compared),
            "n_failed": len(self.failed),
            "n_problems": len(self.problems) - self.notes,
            "n_notes": self.notes,
        }
        return tuple(self.ui.count(key, n) for key, n in counts.items() if n)
