"""A story's sources side by side and in time: matrix, timeline, and the course of what moves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reconcile.report import dates
from reconcile.report.figures import short
from reconcile.report.model import (
    ALIKE,
    DIFFERING,
    Course,
    Fact,
    Moment,
    Said,
    Source,
    Story,
    worded,
)
from reconcile.report.plot import nice_ticks
from reconcile.report.strings import Interface

# Of a course's drawing, in pixels.
TOP, HEIGHT = 10.0, 110.0
# Per cent left free: at the left for the scale, at the right so that the last point is seen whole.
LEFT, RIGHT = 16.0, 2.0


def stories_of(
    facts: Sequence[Fact], sources: Sequence[Source], ui: Interface
) -> tuple[Story, ...]:
    """The stories with facts that sources share, in the order of their sources."""
    shared: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.verdict != "single":
            shared[fact.story].append(fact)
    names = [name for name in dict.fromkeys(s.story for s in sources) if name in shared]
    return tuple(
        _story(name, shared[name], [source for source in sources if source.story == name], ui)
        for name in names
    )


def _story(name: str, facts: Sequence[Fact], sources: Sequence[Source], ui: Interface) -> Story:
    courses = (_course(fact, ui) for fact in facts if fact.moves)
    return Story(
        name=name,
        sources=tuple(sources),
        rows=tuple((fact, _cells(fact, sources)) for fact in facts),
        moments=_moments(facts, sources),
        courses=tuple(course for course in courses if course),
    )


def _cells(fact: Fact, sources: Sequence[Source]) -> tuple[tuple[Said, ...], ...]:
    """What each source says, without readings that it gives before."""
    said: dict[int, dict[str, Said]] = defaultdict(dict)
    for each in fact.once:
        said[each.source.number].setdefault(each.reading, each)
    return tuple(tuple(said[source.number].values()) for source in sources)


def _moments(facts: Sequence[Fact], sources: Sequence[Source]) -> tuple[Moment, ...]:
    """Dated events, once where sources agree, else by what they say; between them publications."""
    moments = [moment for fact in facts for moment in _events(fact)]
    if not moments:
        return ()
    appeared: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        if dates.publication_day(source.published_iso):
            appeared[source.published_iso[:10]].append(source)
    for day, those in appeared.items():
        names = tuple(dict.fromkeys(source.name for source in those))
        moments.append(Moment(those[0].published_day, day, None, (), names))
    # On one day, events come before what was published of them.
    return tuple(sorted(moments, key=lambda m: (m.starts[:10], m.fact is None, m.starts, m.date)))


def _events(fact: Fact) -> list[Moment]:
    dated = [said for said in fact.once if said.dated and said.starts]
    if not dated:
        return []
    if fact.verdict in ALIKE and fact.starts:
        return [Moment(fact.consensus, fact.starts, fact, worded(dated), ())]
    said: dict[tuple[str, str], list[Said]] = defaultdict(list)
    for each in dated:
        said[each.starts, each.reading].append(each)
    return [Moment(reading, at, fact, worded(those), ()) for (at, reading), those in said.items()]


def _course(fact: Fact, ui: Interface) -> Course | None:
    """Null where a figure does not move, or less than two days of publication are known."""
    if fact.verdict not in DIFFERING:
        return None
    drawn: list[tuple[float, float, float, Said]] = []
    for said in fact.once:
        low, high = said.inner
        at = dates.position(said.source.published_iso) if said.source.published_day else None
        if at is not None and low is not None and high is not None:
            drawn.append((at, low, high, said))
    if len({at for at, *_ in drawn}) < 2 or len({(low, high) for _, low, high, _ in drawn}) < 2:
        return None
    drawn.sort(key=lambda each: each[0])
    first, last = drawn[0][0], drawn[-1][0]
    bottom, top = min(low for _, low, _, _ in drawn), max(high for _, _, high, _ in drawn)

    def across(at: float) -> float:
        return round(LEFT + (100 - LEFT - RIGHT) * (at - first) / (last - first), 2)

    def down(value: float) -> float:
        return round(TOP + (HEIGHT - 2 * TOP) * (top - value) / (top - bottom), 1)

    points = [
        (across(at), down(high), down(low), down((low + high) / 2)) for at, low, high, _ in drawn
    ]
    readings = dict.fromkeys((x, y) for x, _, _, y in points)
    # Two readings of one day: whatever line went through them would say what no source says.
    single = len({x for x, _ in readings}) == len(readings)
    whole = all(value == round(value) for _, low, high, _ in drawn for value in (low, high))
    ticks = nice_ticks(bottom, top, whole)
    return Course(
        fact=fact,
        points=tuple(points),
        line=tuple(readings) if single else (),
        ticks=tuple((down(value), short(value, ui)) for value in ticks[:: max(1, len(ticks) - 1)]),
        ends=(drawn[0][3].source.published_day, drawn[-1][3].source.published_day),
    )
