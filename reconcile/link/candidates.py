"""Claims as linking sees them: what they are about, what stands around them, what narrows them."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reconcile.languages import Concept, Languages, concept_of
from reconcile.link.beside import Said
from reconcile.link.dating import (
    counted_over_days,
    dated,
    days_of_events,
    is_followed,
    is_of_another_time,
    of_every_year,
    one_period,
)
from reconcile.link.readings import Span, day_of, overlap
from reconcile.link.reasons import roles_of
from reconcile.link.scope import (
    fate_of,
    owner_of,
    places_of,
    scope_of,
)
from reconcile.link.words import Stems

# How much a cue tells, by its role: a place and an organisation more than any noun near by.
ROLE_WEIGHT = {"place": 1.0, "actor": 1.0, "name": 0.9, "subject": 0.8, "predicate": 0.8}
HALF = 5.0  # words of distance at which a cue tells half as much
HEAD = 3  # letters at least of the head of a compound
LEAST_RARITY = 0.3  # of a cue that stands by nearly every claim of a story

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A claim in one role: compared as a figure (`value`) or as a `date`.

    `weights` are of the concepts around it, `stems` of the words. `scope` is what narrows it,
    `fate` what befell those counted, `as_of` the time that a figure is dated to where that is not
    its article's own, `period` the year or quarter in any case, `day` that of the event
    at which it was counted once and for all, `speaker` whose figure it is where
    sources have rival ones, `owner` the name nearest, `names` all of them, `places` those right
    beside it. `is_whole` tells whether its source gives a part of it, `was` is the claim that it
    has moved on from (“von 6.500 auf 8.000”), `earlier` its row, `was_known` whether another source
    said that before, `corrects` the one that it is said
    in place of (“vier, und nicht drei”), `yearly` whether it is so many every year. `alone`,
    `crowd`, `once`, `times`, `recalled` and `amount` are as in `beside.Said`. `toll` tells whether
    it counts people by what befell them, `generic` whether what it counts says nothing of itself,
    `people` whether those counted are people (None where that is not known), `sort` the concept of
    the counted noun, whatever befell it, where it says anything of itself, `broader` the one that
    this or the claim's own is a kind of (farms are companies), `by_deed` whether it is
    called by what befell it or what it does rather than by its noun,
    `named` whether its concept is but a name, `specific` what its noun says beyond one of the same
    concept that the story counts as well (“Güterzüge” where there are “Züge”),
    `heads` whether it stands in a headline,
    `rate` whether its size in percent is itself a change, `main` whether it is of what the story
    gives percentages of first.
    """

    claim: str
    source: str
    role: str
    row: Row
    generic: bool
    people: bool | None
    sort: str | None
    broader: str | None
    named: bool
    specific: str | None
    by_deed: bool
    toll: bool
    rate: bool
    main: bool
    weights: Mapping[str, float]
    words: Mapping[str, str]
    stems: Stems
    scope: frozenset[str]
    fate: str | None
    as_of: Span | None
    period: Span | None
    day: str | None
    speaker: str | None
    owner: str | None
    names: frozenset[str]
    places: frozenset[str]
    alone: bool
    crowd: int
    once: bool
    times: tuple[Span, ...]
    recalled: bool
    is_whole: bool
    was: str | None
    earlier: Row | None
    was_known: bool
    corrects: str | None
    yearly: bool
    amount: str
    heads: bool

    @cached_property
    def norm(self) -> float:
        """Length of the vector of weights."""
        return math.sqrt(sum(w * w for w in self.weights.values()))

    def names_one_within(self, time: Span) -> bool:
        """Whether its source names no two times within that one."""
        within = [t for t in self.times if time[0] <= t[0] and t[1] <= time[1]]
        return not within or max(t[0] for t in within) < min(t[1] for t in within)

    def names_one_hour_of(self, day: str) -> bool:
        """Whether its source names no two clock times of that day (ISO 8601)."""
        return len({t[0] for t in self.times if t[0][:10] == day and "T" in t[0]}) <= 1

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
        return bool(self.row["moves"]) and not self.toll

    def of_another_time(self, other: Candidate) -> bool:
        """Whether it is dated to a time that the other figure is not of."""
        counts = self.row["kind"] == "count" and self.follows and other.follows
        if counts and self.as_of and other.as_of:
            return not is_followed(self.as_of, other.as_of)
        if self.yearly or other.yearly:
            return False  # of any year
        if self.period and other.period and "change" not in {*self.scope, *other.scope}:
            return not one_period(self.period, other.period)
        if self.as_of and "forecast" in other.scope and overlap(self.as_of, day_of(other.row)):
            return False  # what is expected is expected of the year that is not over
        return is_of_another_time(self.as_of, self.follows, other.row, other.as_of or other.period)


def candidates(
    rows: list[dict[str, Any]],
    around: Mapping[str, list[dict[str, Any]]],
    stems: Mapping[str, Stems],
    speakers: Mapping[str, str],
    moved: Mapping[str, str],
    corrected: Mapping[str, str],
    headings: Container[tuple[str, int]],
    languages: Languages,
) -> list[Candidate]:
    """The claims of one story that can be compared, each in every role that it can have."""
    rarity = _rarity((cue for row in rows for cue in around.get(row["claim"], ())), len(rows))
    cues: dict[str, list[Row]] = {
        r["claim"]: [c for c in around.get(r["claim"], ()) if c["concept"] != r["concept"]]
        for r in rows
    }
    by_id = {row["claim"]: row for row in rows}
    wholes = {row["of"] for row in rows}
    as_of, periods = dated(rows, cues, speakers)
    yearly = of_every_year(rows)
    over_days, days = counted_over_days(rows, cues), days_of_events(rows)
    said = Said(rows)
    main = _main_topics(rows)
    nouns: dict[str | None, set[str]] = defaultdict(set)
    for row in rows:
        if row["concept"] and row["counted"]:
            nouns[row["concept"]].add(row["counted"].lower())
    roles = [(row, role) for row in rows for role in roles_of(row)]

    def scoped(row: Row, role: str) -> frozenset[str]:
        scope = scope_of(row, role, cues[row["claim"]], languages)
        return scope | {"total"} if row["claim"] in over_days and role == "value" else scope

    def narrowed(row: Row, role: str) -> tuple[Any, ...]:
        return role, scoped(row, role), as_of.get(row["claim"])

    for row, role in roles:
        said.add(row, narrowed(row, role))

    def candidate(row: Row, role: str) -> Candidate:
        claim, own = row["claim"], cues[row["claim"]]
        concept = languages.concepts.get(row["concept"] or "")
        sort = _sort(row, languages)
        known = sort or concept
        return Candidate(
            claim=claim,
            source=row["source"],
            role=role,
            row=row,
            generic=concept is not None and concept.generic,
            people=known.are_people if known is not None else None,
            sort=sort.id if sort is not None and not sort.generic else None,
            broader=known.kind_of if known is not None else None,
            named=concept is not None and concept.is_a_name,
            specific=_specific(row, nouns.get(row["concept"], ())),
            by_deed=bool(row["counted"]) and row["subject"] != row["counted"],
            toll=concept is not None and concept.toll,
            rate=concept is not None and concept.rate,
            main=row["concept"] in main,
            weights=_weigh(own, rarity),
            words={cue["concept"]: cue["words"] for cue in reversed(own)},
            stems=stems.get(claim, {}),
            scope=scoped(row, role),
            fate=fate_of(row, own, languages) if row["kind"] == "count" else None,
            as_of=as_of.get(claim) if role == "value" else None,
            period=periods.get(claim),
            day=days.get(claim),
            speaker=speakers.get(claim),
            owner=owner_of(own),
            names=frozenset(cue["concept"] for cue in own if cue["role"] == "name"),
            places=places_of(own),
            alone=said.alone(row, narrowed(row, role)),
            crowd=said.crowd(row),
            once=said.once(row),
            times=said.times(row) if role == "date" else (),
            recalled=said.recalled(row),
            is_whole=claim in wholes,
            was=moved.get(claim),
            was_known=claim in moved and said.said_before(by_id[moved[claim]]),
            earlier=by_id.get(moved.get(claim, "")),
            corrects=corrected.get(claim),
            yearly=claim in yearly,
            amount=said.amount(row),
            heads=(row["source"], row["sentence"]) in headings,
        )

    return [candidate(row, role) for row, role in roles]


def _main_topics(rows: Iterable[Row]) -> frozenset[str]:
    """What the first percentage of most articles of a story is of, where it is of one thing."""
    first: dict[str, str | None] = {}
    for row in rows:
        if row["kind"] == "percent":
            first.setdefault(row["source"], row["concept"])
    counted = Counter(concept for concept in first.values() if concept is not None)
    return frozenset(concept for concept, n in counted.items() if 2 * n > len(first) > 1)


def _sort(row: Row, languages: Languages) -> Concept | None:
    """The concept of the noun that is counted."""
    noun = row["counted"] if row["kind"] == "count" else None
    named = concept_of(noun, languages[row["language"]]) if noun else None
    return languages.concepts[named] if named else None


def _specific(row: Row, nouns: Iterable[str]) -> str | None:
    """“güter” of “Güterzug” where one of the NOUNS is “zug”."""
    noun = (row["counted"] or "").lower()
    heads = [n for n in nouns if len(n) >= HEAD and n != noun and noun.endswith(n)]
    return noun.removesuffix(min(heads, key=lambda n: (len(n), n))) if heads else None


def _rarity(cues: Iterable[Row], claims: int) -> dict[str, float]:
    """Inverse document frequency of each concept among the claims of a story, up to 1."""
    seen: dict[str, set[str]] = defaultdict(set)
    for cue in cues:
        seen[cue["concept"]].add(cue["claim"])
    most = math.log(1 + max(1, claims))
    return {c: max(LEAST_RARITY, 1 - math.log(len(ids)) / most) for c, ids in seen.items()}


def _weigh(cues: Iterable[Row], rarity: Mapping[str, float]) -> dict[str, float]:
    """Each concept around a claim with its weight: by role, distance, and how rare it is here."""
    weights: dict[str, float] = {}
    for cue in cues:
        role = ROLE_WEIGHT.get(cue["role"])
        if role is None:
            continue
        weight = role * rarity[cue["concept"]] * HALF / (HALF + cue["distance"])
        weights[cue["concept"]] = max(weight, weights.get(cue["concept"], 0.0))
    return weights
