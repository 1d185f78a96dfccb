"""Claims as linking sees them: what they are of, of when, what stands around them."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from typing import Any

from reconcile.languages import Languages
from reconcile.link.around import Around, around, rarity_of
from reconcile.link.beside import Beside, Said
from reconcile.link.dating import counted_over_days, is_followed, is_of_another_time, one_period
from reconcile.link.moved import Course
from reconcile.link.readings import day_of, overlap
from reconcile.link.reasons import roles_of
from reconcile.link.scope import scope_of
from reconcile.link.what import Things, What
from reconcile.link.when import Times, When
from reconcile.link.words import Stems

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A claim in one role: compared as a figure (`value`) or as a `date`.

    `scope` is what narrows it, `heads` tells whether it stands in a headline.
    """

    claim: str
    source: str
    role: str
    row: Row
    scope: frozenset[str]
    heads: bool
    what: What
    when: When
    around: Around
    beside: Beside
    course: Course

    @property
    def is_part(self) -> bool:
        """Whether it is a part of what its source gives as well."""
        return self.row["of"] is not None

    @property
    def is_an_age(self) -> bool:
        """Whether it is how old someone is."""
        return bool(self.row["kind"] == "measure" and self.row["unit"] == "year")

    @property
    def follows(self) -> bool:
        """Whether it is followed over months, as jobs are, and the dead of a day are not."""
        return bool(self.row["moves"]) and not self.what.toll

    def of_another_time(self, other: Candidate) -> bool:
        """Whether it is dated to a time that the other figure is not of."""
        own, others = self.when, other.when
        counts = self.row["kind"] == "count" and self.follows and other.follows
        if counts and own.as_of and others.as_of:
            return not is_followed(own.as_of, others.as_of)
        if own.yearly or others.yearly:
            return False  # of any year
        if own.period and others.period and "change" not in {*self.scope, *other.scope}:
            return not one_period(own.period, others.period)
        if own.as_of and "forecast" in other.scope and overlap(own.as_of, day_of(other.row)):
            return False  # what is expected is expected of the year that is not over
        return is_of_another_time(own.as_of, self.follows, other.row, others.as_of or others.period)


def candidates(
    rows: list[dict[str, Any]],
    cues_of: Mapping[str, list[dict[str, Any]]],
    stems: Mapping[str, Stems],
    speakers: Mapping[str, str],
    moved: Mapping[str, str],
    corrected: Mapping[str, str],
    headings: Container[tuple[str, int]],
    languages: Languages,
) -> list[Candidate]:
    """The claims of one story that can be compared, each in every role that it can have."""
    rarity = rarity_of((cue for row in rows for cue in cues_of.get(row["claim"], ())), len(rows))
    cues: dict[str, list[Row]] = {
        r["claim"]: [c for c in cues_of.get(r["claim"], ()) if c["concept"] != r["concept"]]
        for r in rows
    }
    said, over_days = Said(rows), counted_over_days(rows, cues)
    things, times = Things(rows, languages), Times(rows, cues, speakers, said)
    by_id = {row["claim"]: row for row in rows}

    def scoped(row: Row, role: str) -> frozenset[str]:
        scope = scope_of(row, role, cues[row["claim"]], languages)
        return scope | {"total"} if row["claim"] in over_days and role == "value" else scope

    def narrowed(row: Row, role: str) -> tuple[Any, ...]:
        return role, scoped(row, role), times.dated(row)

    def candidate(row: Row, role: str) -> Candidate:
        claim, own = row["claim"], cues[row["claim"]]
        was = by_id.get(moved.get(claim, ""))
        return Candidate(
            claim=claim,
            source=row["source"],
            role=role,
            row=row,
            scope=scoped(row, role),
            heads=(row["source"], row["sentence"]) in headings,
            what=things.of(row, own),
            when=times.of(row, role),
            around=around(own, rarity, stems.get(claim, {}), speakers.get(claim)),
            beside=said.beside(row, narrowed(row, role)),
            course=Course(
                was=was,
                was_known=was is not None and said.said_before(was),
                recalled=said.recalled(row),
                corrects=corrected.get(claim),
            ),
        )

    roles = [(row, role) for row in rows for role in roles_of(row)]
    for row, role in roles:
        said.add(row, narrowed(row, role))
    return [candidate(row, role) for row, role in roles]
