"""What a claim is about: the concept counted, measured or dated, and a readable name for it."""

from __future__ import annotations

from typing import Any

from reconcile.extract.context import Context, Cue
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import concept_of, counted_noun

Topic = dict[str, Any]


def about(
    line: Line, find: Found, context: Context, around: list[Cue], previous: Topic | None
) -> Topic:
    """Columns concept, moves, subject and counted; and kind, where the words around decide it."""
    kind = find.columns["kind"]
    if kind == "count":
        topic = _counted(find, around, line)
    elif kind == "number":
        topic = _elliptic(find, context, around, previous)
    elif kind in ("measure", "money", "percent"):
        topic = _measured(around)
    elif kind in ("date", "time", "duration"):
        topic = _dated(around, line)
    else:
        topic = {}
    concept = topic.get("concept")
    if concept:
        topic["moves"] = line.language.concepts[concept].moves
    if context.attribution:
        topic["attribution"] = context.attribution
    return topic


def _counted(find: Found, around: list[Cue], line: Line) -> Topic:
    noun = find.columns.get("counted")
    concept = concept_of(noun, line.language) if noun else None
    happened = _nearest(around, "predicate")
    if happened and (concept is None or line.language.concepts[concept].generic):
        subject = f"{noun}, {happened.words}" if noun else happened.words
        return {"concept": happened.concept, "subject": subject}
    return {"concept": concept, "subject": noun}


def _elliptic(find: Found, context: Context, around: list[Cue], previous: Topic | None) -> Topic:
    """“Die Zahl der Toten stieg auf fünf”, “sieben wurden verletzt”; else as what came before."""
    line = context.line
    for at, noun_at in context.number_of:
        if at < find.first:
            noun = counted_noun(line, noun_at)
            if noun is not None:
                concept = concept_of(noun.lemma, line.language)
                topic = {"counted": noun.lemma, "concept": concept, "subject": noun.lemma}
                return {"kind": "count", **topic}
    happened = _nearest(around, "predicate")
    counted = previous.get("counted") if previous else None
    if happened:
        topic = {"kind": "count", "concept": happened.concept, "subject": happened.words}
        return topic | ({"counted": counted} if counted else {})
    if previous is not None and counted:
        before = {k: previous.get(k) for k in ("counted", "concept", "subject")}
        return {"kind": "count", **before}
    return {}


def _measured(around: list[Cue]) -> Topic:
    """The nearest thing known to have a size, or else the nearest name."""
    measured = _nearest(around, "subject") or _nearest(around, "predicate")
    if measured:
        return {"concept": measured.concept, "subject": measured.words}
    name = _nearest(around, "actor", "name")
    return {"subject": name.words} if name else {}


def _dated(around: list[Cue], line: Line) -> Topic:
    """The nearest event; none where the clause only tells when someone said something."""
    concepts = line.language.concepts
    for cue in around:
        if cue.role in ("subject", "predicate") and concepts[cue.concept].event:
            return {"concept": cue.concept, "subject": cue.words}
    name = _nearest(around, "actor", "name")
    return {"subject": name.words} if name else {}


def _nearest(around: list[Cue], *roles: str) -> Cue | None:
    for cue in around:
        if cue.role in roles and cue.distance > 0:
            return cue
    return None
