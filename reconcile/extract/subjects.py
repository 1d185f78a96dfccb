"""What a claim is about: the concept counted, measured or dated, and a readable name for it."""

from __future__ import annotations

from typing import Any

from reconcile.extract.context import Cue, Mark
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import concept_of
from reconcile.languages import Language

_MEASURED = ("measure", "money", "percent")


def about(
    line: Line, find: Found, marks: list[Mark], around: list[Cue], previous: dict[str, Any] | None
) -> dict[str, Any]:
    """Columns concept, moves, subject and counted; and kind, where the words around decide it."""
    columns = find.columns
    kind = columns["kind"]
    if kind == "count":
        topic = _counted(line, find, around, line.language)
    elif kind == "number":
        topic = _elliptic(around, previous)
    elif kind in _MEASURED:
        topic = _measured(around)
    elif kind in ("date", "time", "duration"):
        topic = _dated(around, line)
    else:
        topic = {}
    concept = topic.get("concept")
    if concept:
        topic["moves"] = line.language.concepts[concept].moves
    attribution = _attribution(line)
    return topic | ({"attribution": attribution} if attribution else {})


def _counted(line: Line, find: Found, around: list[Cue], language: Language) -> dict[str, Any]:
    noun = find.columns["counted"]
    concept = concept_of(noun, language)
    happened = _nearest(around, "predicate")
    if happened and (concept is None or language.concepts[concept].generic):
        return {"concept": happened.concept, "subject": f"{noun}, {happened.words}"}
    return {"concept": concept, "subject": noun}


def _elliptic(around: list[Cue], previous: dict[str, Any] | None) -> dict[str, Any]:
    """"sieben wurden verletzt": what happened to them; else what was counted before."""
    happened = _nearest(around, "predicate")
    if happened:
        return {"kind": "count", "concept": happened.concept, "subject": happened.words}
    if previous is not None and previous.get("counted"):
        before = {k: previous.get(k) for k in ("counted", "concept", "subject")}
        return {"kind": "count", **before}
    return {}


def _measured(around: list[Cue]) -> dict[str, Any]:
    """The nearest thing known to have a size, or else the nearest name."""
    measured = _nearest(around, "subject")
    if measured:
        return {"concept": measured.concept, "subject": measured.words}
    name = _nearest(around, "actor")
    return {"subject": name.words} if name else {}


def _dated(around: list[Cue], line: Line) -> dict[str, Any]:
    """The nearest event; none where the clause only tells when someone said something."""
    concepts = line.language.concepts
    for cue in around:
        if cue.role in ("subject", "predicate") and concepts[cue.concept].event:
            return {"concept": cue.concept, "subject": cue.words}
    name = _nearest(around, "actor")
    return {"subject": name.words} if name else {}


def _nearest(around: list[Cue], role: str) -> Cue | None:
    return next((cue for cue in around if cue.role == role and cue.distance > 0), None)


def _attribution(line: Line) -> str | None:
    """Who is named behind "nach Angaben der", "laut"."""
    for i in range(len(line)):
        found = line.language.phrases("attribution.before").at(line.lower, i)
        if found is None:
            continue
        j = found[1]
        while j < len(line) and not line.words[j][0].isupper() and j < found[1] + 4:
            j += 1
        if j < len(line) and line.words[j][0].isupper():
            return line.words[j]
    return None
