"""What a reader sees of a report: the words that text, markdown and html lay out.

They decide nothing of their own. All words of sources here have gone through `quotation.clean`;
escaping is left to the format.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reconcile.report.plot import Plot
from reconcile.report.strings import Interface
from reconcile.settings import SEVERITIES

DIFFERING = ("conflict", "update", "borderline")
ALIKE = ("agree", "compatible")


@dataclass(frozen=True)
class Words:
    """What another room says; `language` is set where that is not the page's."""

    text: str
    language: str = ""


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
    published_iso: str
    published_day: str
    basis: str
    copy_of: str
    copies: tuple[str, ...]
    story: str
    claims: int
    words: int


@dataclass(frozen=True)
class Said:
    """What a source says of a fact: its sentence in three parts, and how the words are read.

    `anchor` is made of source and words alone, so that a link to it outlives a run; `original`
    leads to the words where they were published. `called` tells the source from the others of its
    fact. `inner` is the inner reading of a figure in the
    unit shown, `starts` of a date where it begins, ISO 8601.
    """

    claim: str
    anchor: str
    source: Source
    called: str
    wording: str
    before: str
    marked: str
    after: str
    original: str
    hedge: str
    reading: str
    brief: str
    outer: str
    inner: tuple[float | None, float | None]
    dated: bool
    starts: str
    relative: bool
    attribution: str
    inside: bool


def worded(said: Iterable[Said]) -> tuple[tuple[Said, ...], ...]:
    """Those together that say the same in the same words."""
    groups: dict[tuple[str, str], list[Said]] = {}
    for each in said:
        groups.setdefault((each.wording, each.reading), []).append(each)
    return tuple(tuple(group) for group in groups.values())


@dataclass(frozen=True)
class Comparison:
    """Pairs of one relation and one arithmetic: `a` and `b` speak for those named beside them."""

    a: Said
    b: Said
    relation: str
    verdict: str
    why: str
    names: tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True)
class Correction:
    """A sentence to copy; it holds if `supposing` is right, which the report does not say."""

    text: str
    supposing: str


@dataclass(frozen=True)
class Reason:
    """Why claims belong to a fact, and whose."""

    why: Words
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Fact:
    """One thing that sources speak of. `verdict` and `severity` are the contract's terms.

    `starts` is where dates that sources share begin, ISO 8601; `accepted` says who set the finding
    aside, and why.
    """

    fact: str
    label: str
    kind: str
    unit: str
    story: str
    verdict: str
    severity: str
    rule: str
    moves: bool
    causes: tuple[str, ...]
    origins: int
    sources: int
    consensus: str
    starts: str
    said: tuple[Said, ...]
    differing: tuple[Comparison, ...]
    alike: tuple[Comparison, ...]
    corrections: tuple[Correction, ...]
    joined: tuple[Reason, ...]
    accepted: str
    plot: Plot | None
    plot_text: str

    @property
    def anchor(self) -> str:
        """Where its permalink leads: what is said of it first."""
        return self.said[0].anchor if self.said else f"fact-{self.fact}"

    @property
    def language(self) -> str:
        """The language of its label, which is made of words of its sources."""
        return self.said[0].source.language if self.said else ""

    @property
    def once(self) -> tuple[Said, ...]:
        """`said`, without what a source says again in words that it used before."""
        first: dict[tuple[int, str, str], Said] = {}
        for said in self.said:
            first.setdefault((said.source.number, said.wording, said.reading), said)
        return tuple(first.values())

    @property
    def worded(self) -> tuple[tuple[Said, ...], ...]:
        """`once`, those together that say the same in the same words."""
        return worded(self.once)

    @property
    def again(self) -> tuple[Said, ...]:
        """What `once` leaves out."""
        once = {said.claim for said in self.once}
        return tuple(said for said in self.said if said.claim not in once)

    @property
    def numbers(self) -> str:
        """The numbers of its sources, for filters."""
        return " ".join(dict.fromkeys(str(said.source.number) for said in self.said))


@dataclass(frozen=True)
class Slip:
    """What one source gets wrong by itself, by the rule's id, and its words.

    `accepted` is as for facts.
    """

    finding: str
    rule: str
    severity: str
    accepted: str
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Moment:
    """A point of a story's time: what happened then, or which sources were published.

    `said` has those together that say it in the same words.
    """

    date: str
    starts: str
    fact: Fact | None
    said: tuple[tuple[Said, ...], ...]
    published: tuple[str, ...]


@dataclass(frozen=True)
class Course:
    """A figure that moves, by dates of publication: positions across in per cent, down in pixels.

    A point is (across, top, bottom, middle); its words are those of `fact.plot_text`.
    """

    fact: Fact
    points: tuple[tuple[float, float, float, float], ...]
    line: tuple[tuple[float, float], ...]
    ticks: tuple[tuple[float, str], ...]
    ends: tuple[str, str]


@dataclass(frozen=True)
class Story:
    """Sources of one story, side by side and in time."""

    name: str
    sources: tuple[Source, ...]
    rows: tuple[tuple[Fact, tuple[tuple[Said, ...], ...]], ...]
    moments: tuple[Moment, ...]
    courses: tuple[Course, ...]


@dataclass(frozen=True)
class Piece:
    """Words of a text; `fact` is what they are a claim to."""

    words: str
    fact: Fact | None = None


@dataclass(frozen=True)
class Text:
    """A source as it reads: paragraphs, each with its role and its words in pieces."""

    source: Source
    paragraphs: tuple[tuple[str, tuple[Piece, ...]], ...]


@dataclass(frozen=True)
class Check:
    """A data check, with the words of the rows that failed it; `accepted` is as for facts."""

    suite: str
    expectation: Words
    success: bool
    severity: str
    observed: Words
    accepted: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Unread:
    """Words that were not compared, or an input that was not read, with the reason."""

    where: str
    level: str
    words: Words
    reason: Words


@dataclass(frozen=True)
class View:
    """The whole report. `headline` is a sentence, `dek` says whose.

    What was accepted is no part of `differing`, `slips` and `failed`, but apart.
    """

    ui: Interface
    headline: str
    dek: str
    differing: tuple[Fact, ...]
    alike: tuple[Fact, ...]
    single: tuple[Fact, ...]
    slips: tuple[Slip, ...]
    stories: tuple[Story, ...]
    texts: tuple[Text, ...]
    failed: tuple[Check, ...]
    passed: tuple[Check, ...]
    accepted: tuple[Fact, ...]
    accepted_slips: tuple[Slip, ...]
    accepted_checks: tuple[Check, ...]
    problems: tuple[Unread, ...]
    notes: int
    not_compared: tuple[Unread, ...]
    sources: tuple[Source, ...]
    excerpts: bool
    version: str
    settings: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[str, str], ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All of them, what differs first."""
        return self.differing + self.accepted + self.alike + self.single

    @property
    def severities(self) -> tuple[str, ...]:
        """The severities there are, gravest first."""
        found = {fact.severity for fact in self.differing}
        return tuple(severity for severity in reversed(SEVERITIES) if severity in found)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of facts there are."""
        return tuple(sorted({fact.kind for fact in self.facts}))

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that something was found by."""
        return tuple(sorted({fact.rule for fact in self.facts if fact.rule}))

    @property
    def rest(self) -> tuple[tuple[str, str], ...]:
        """How many there are of what a summary does not spell out: a name, and a count in words."""
        aside = (self.accepted, self.accepted_slips, self.accepted_checks)
        counts = {
            "accepted": sum(map(len, aside)),
            "slips": len(self.slips),
            "alike": len(self.alike),
            "single": len(self.single),
            "not_compared": len(self.not_compared),
            "failed": len(self.failed),
            "problems": len(self.problems) - self.notes,
            "notes": self.notes,
        }
        return tuple((key, self.ui.count(f"n_{key}", n)) for key, n in counts.items() if n)
