"""Which claims date one event, so surely that the date of an article may rest on it.

Two claims of a fact do that name the same kind of event, or the same day of the month. And so do
two that call theirs the first since the same time: “das erste Treffen seit Juli 2019 folgt am
Mittwoch”, “bei der ersten Tagung seit zweieinhalb Jahren im Jänner”.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from reconcile.normalise.own_date import after, dates_said
from reconcile.normalise.said import Said
from reconcile.normalise.shared_events import Event
from reconcile.normalise.windows import Window, of
from reconcile.values.calendar import Interval


@dataclass(frozen=True)
class FirstSince:
    """A claim of how long nothing of the kind has been; `dates` it, if it is a date; its event."""

    since: Said
    dates: Interval | None
    event: Said


def events(
    rows: Sequence[Said], members: Iterable[tuple[str, str]], story: Mapping[str, str]
) -> list[Event]:
    """The events that articles share, of temporal rows and pairs (fact, claim) of MEMBERS."""
    return _merged([*_of_facts(rows, members), *_of_firsts(rows, story)])


def _of_facts(rows: Sequence[Said], members: Iterable[tuple[str, str]]) -> Iterator[Event]:
    by_id = {row.claim: row for row in rows if row.kind == "date"}
    groups: dict[tuple[str, Any], list[Said]] = defaultdict(list)
    for fact, claim in members:
        row = by_id.get(claim)
        if row is not None and row.signal is None:
            for key in _kinds(row):
                groups[fact, key].append(row)
    for group in groups.values():
        if len({row.source for row in group}) > 1:
            yield Event(tuple(group))


def _kinds(row: Said) -> Iterator[Any]:
    """By what a claim is known to date the same as another one of its fact."""
    if row.concept is not None:
        yield row.concept
    when = row.when
    if when.shape == "calendar" and when.day is not None and when.month is not None:
        yield when.month, when.day


def _of_firsts(rows: Sequence[Said], story: Mapping[str, str]) -> Iterator[Event]:
    groups: dict[tuple[str, str | None], list[FirstSince]] = defaultdict(list)
    for first in _firsts(rows):
        groups[story[first.since.source], first.since.concept].append(first)
    for group in groups.values():
        for one, other in combinations(group, 2):
            if one.since.source != other.since.source:
                yield from _same_first(one, other)


def _firsts(rows: Sequence[Said]) -> Iterator[FirstSince]:
    """Of each source the one event of a kind that it dates by the last before it."""
    since: dict[tuple[str, str], list[Said]] = defaultdict(list)
    dated: dict[tuple[str, int, str], list[Said]] = defaultdict(list)
    for row in rows:
        if row.concept is None:
            continue
        if row.signal == "since":
            since[row.source, row.concept].append(row)
        elif row.kind == "date" and row.signal is None:
            dated[row.source, row.sentence, row.concept].append(row)
    for (source, concept), found in since.items():
        event = dated[source, found[0].sentence, concept]
        if len(found) == len(event) == 1:
            yield FirstSince(found[0], dates_said(found[0]), event[0])


def _same_first(one: FirstSince, other: FirstSince) -> Iterator[Event]:
    """One event, where both name the same time before it, or one tells how long ago that was."""
    claims = (one.event, other.event)
    if one.dates is not None and other.dates is not None:
        if one.dates.start < other.dates.end and other.dates.start < one.dates.end:
            yield Event(claims)
        return
    for length, date in ((one, other), (other, one)):
        if length.dates is not None or date.dates is None:
            continue
        dates = after(date.dates, length.since)
        if dates is not None:
            yield Event(claims, (of(dates, (length.since.claim, date.since.claim)),))


def _merged(found: Iterable[Event]) -> list[Event]:
    """Events that have a claim in common are one."""
    merged: list[Event] = []
    for event in found:
        ids = {row.claim for row in event.claims}
        same = [e for e in merged if ids & {row.claim for row in e.claims}]
        merged = [e for e in merged if e not in same]
        rows = {row.claim: row for e in (*same, event) for row in e.claims}
        bounds: dict[Window, None] = dict.fromkeys(b for e in (*same, event) for b in e.bounds)
        merged.append(Event(tuple(rows.values()), tuple(bounds)))
    return merged
