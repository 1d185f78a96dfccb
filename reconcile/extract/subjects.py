"""What a claim is about: the concept counted, measured or dated, and a readable name for it."""

from __future__ import annotations

from typing import Any

from reconcile.extract.context import FURTHEST, Context, Cue
from reconcile.extract.line import Found, Line
from reconcile.extract.nouns import counted_noun
from reconcile.languages import Concept, concept_of

Topic = dict[str, Any]

_MILLION = 1e6
_RIGHT_BEFORE = 4  # words
_ITS_CLAUSE = 9  # words: a comma between counts as ten
_AFAR = 22  # words, in a sentence without another figure before
_BEYOND_AN_INSERTION = 40  # words, two commas among them, from “eine der …” to what befell her
_PARTITIVE = 3  # words from a share to what it is a share of


def about(
    line: Line, find: Found, context: Context, around: list[Cue], previous: Topic | None
) -> Topic:
    """Columns concept, moves, subject and counted; and kind, where the words around decide it.

    `previous` is the claim before, of this sentence or, where that has none, of the one before.
    """
    kind = find.columns["kind"]
    if kind == "count":
        topic = _counted(find, context, around)
    elif kind == "number":
        topic = _elliptic(find, context, around, previous)
        if _is_a_share(find, line):  # "jeder vierte Teenager" is no quarter of one
            topic = {k: v for k, v in topic.items() if k in ("concept", "subject")}
    elif kind in ("measure", "money", "percent"):
        topic = _measured(find, context, around, previous)
    elif kind in ("date", "time", "duration"):
        topic = _dated(around, find, context)
    elif kind == "ordinal":
        topic = _numbered(find, line)
    else:
        topic = {}
    concept = topic.get("concept")
    if concept:
        known = line.language.concepts[concept]
        moves = known.moves or _is_forecast(around) or _is_toll(known, around, line)
        # 25 matches, in all or so far; 17 lorries, of which nothing more is known
        counted = kind == "count" and (known.event or known.is_a_name)
        topic["moves"] = None if known.generic or (counted and not moves) else moves
    attribution = context.attribution(find)
    if attribution:
        topic["attribution"] = attribution
    return topic


def _numbered(find: Found, line: Line) -> Topic:
    """What an ordinal numbers; a place that is taken is known without a noun."""
    noun, concept = find.columns["counted"], find.columns.get("concept")
    if concept is None and noun is not None:
        concept = concept_of(noun, line.language)
    return {"concept": concept, "subject": noun}


def _is_toll(known: Concept, around: list[Cue], line: Line) -> bool:
    """Passengers carried are so many, and passengers killed so many so far."""
    happened = _happened(around, line) if known.people else None
    return happened is not None and line.language.concepts[happened.concept].toll


def _is_forecast(around: list[Cue]) -> bool:
    """A forecast is made anew."""
    return any(cue.concept == "forecast" for cue in around)


def _counted(find: Found, context: Context, around: list[Cue]) -> Topic:
    line = context.line
    noun = find.columns.get("counted")
    if noun is None:  # "eine der Insassinnen, 29 Jahre alt, überlebte nicht"
        around = [c._replace(distance=0) for c in context.cues(find, _BEYOND_AN_INSERTION)]
    concept = concept_of(noun, line.language) if noun else None
    known = line.language.concepts[concept] if concept else None
    generic = known is not None and known.generic
    if known is None or generic or known.is_a_name:
        happened = _happened(around, line, things=known is not None and known.are_people is False)
        if happened and (generic or not line.language.concepts[happened.concept].activity):
            subject = f"{noun}, {happened.words}" if noun else happened.words
            return {"concept": happened.concept, "subject": subject}
    if generic and (whole := _changed(around, line)):
        return {"concept": whole.concept, "subject": whole.words}
    return {"concept": concept, "subject": noun}


def _changed(around: list[Cue], line: Line) -> Cue | None:
    """“Die Belegschaft schrumpfte um 300 Leute”: so many of those whose number has changed."""
    if not any(c.concept == "change" and c.distance <= _RIGHT_BEFORE for c in around):
        return None
    concepts = line.language.concepts
    for cue in around:
        if cue.distance > _ITS_CLAUSE:
            break
        counts = cue.role == "subject" and "count" in concepts[cue.concept].kinds
        if counts and cue.distance > 0 and not concepts[cue.concept].generic:
            return cue
    return None


def _elliptic(find: Found, context: Context, around: list[Cue], previous: Topic | None) -> Topic:
    """“Die Zahl der Toten stieg auf fünf”, “sieben wurden verletzt”; else as what came before."""
    line = context.line
    for at, noun_at in context.number_of:
        if at < find.first and not _says_before(line, at, previous):
            noun = counted_noun(line, noun_at)
            if noun is not None:
                return {"kind": "count", "counted": noun.lemma} | _number_of(
                    noun.lemma, context, find
                )
    peopled = _peopled(line, find)
    if peopled:
        return peopled
    happened = _happened(around, line)
    counted = previous.get("counted") if previous else None
    if happened:
        topic = {"kind": "count", "concept": happened.concept, "subject": happened.words}
        return topic | ({"counted": counted} if counted else {})
    before_it = _counted_before(around, line)
    if before_it:
        return {"kind": "count", "concept": before_it.concept, "subject": before_it.words}
    if previous is not None and previous["kind"] == "money" and _is_large(find.columns):
        before = {k: previous.get(k) for k in ("unit", "concept", "subject")}
        return {"kind": "money", **before}
    if previous is not None and (counted or _is_of_people(previous, line)):
        before = {k: previous.get(k) for k in ("counted", "concept", "subject")}
        return {"kind": "count", **before}
    return _named_before(line, find)


def _is_a_share(find: Found, line: Line) -> bool:
    """“Jeder vierte”, “zwei Drittel”: a part in words, which counts nothing."""
    value = find.columns.get("value")
    return value is not None and 0 < value < 1 and not line.entries[find.last].digit


def _is_of_people(counted: Topic, line: Line) -> bool:
    """“Ils étaient quatre, et non trois”: whether what came before counts people by no noun."""
    known = line.language.concepts.get(counted.get("concept") or "")
    return counted["kind"] == "count" and known is not None and known.people and known.generic


def _number_of(noun: str, context: Context, find: Found) -> Topic:
    """“The number of people killed in a fire aboard a ferry rose to four”: of those killed."""
    concepts = context.line.language.concepts
    concept = concept_of(noun, context.line.language)
    if concept and concepts[concept].generic:
        for cue in context.cues(find, _AFAR):
            if cue.role == "predicate" and cue.distance > 0 and concepts[cue.concept].toll:
                return {"concept": cue.concept, "subject": f"{noun}, {cue.words}"}
    return {"concept": concept, "subject": noun}


def _peopled(line: Line, find: Found) -> Topic:
    """“A town of 8,700”: so many of those who make it up; “ils étaient quatre”."""
    of = line.phrase_before("nouns.peopled", find.quoted)
    if of is None:
        return {}
    generic = line.language.concepts[of[0]].generic
    return {"kind": "count", "concept": of[0], "subject": None if generic else of[0]}


def _named_before(line: Line, find: Found) -> Topic:
    """“The names of the dead were read out, all 112 of them”: of those named last before it."""
    if not line.phrase("nouns.elliptic", find.last + 1):
        return {}
    concepts = line.language.concepts
    for entry in reversed(line.entries[: find.first]):
        concept = concepts.get(entry.concept or "")
        if concept is not None and concept.kinds == ("count",) and not concept.generic:
            return {"kind": "count", "concept": concept.id, "subject": entry.text}
    return {}


def _says_before(line: Line, at: int, previous: Topic | None) -> bool:
    """Whether the claim before stands between "die Zahl der Toten" and this one."""
    if previous is None or previous["kind"] not in ("count", "number"):
        return False
    return bool(previous["start"] > line.offset + line.starts[at])


def _counted_before(around: list[Cue], line: Line) -> Cue | None:
    """“Die Teilnehmerzahl stieg auf 8.000”: something counted, right before."""
    concepts = line.language.concepts
    for cue in around:
        if cue.distance > _RIGHT_BEFORE:
            return None
        concept = concepts[cue.concept] if cue.role == "subject" else None
        if concept and concept.kinds == ("count",) and not concept.generic:
            return cue
    return None


def _is_large(columns: Topic) -> bool:
    """“3,4 Milliarden Euro, davon anderthalb Milliarden aus Brüssel”."""
    return bool(columns.get("value") is not None and columns["value"] >= _MILLION)


def _happened(around: list[Cue], line: Line, *, things: bool = False) -> Cue | None:
    """What its own clause says of those counted: what befell them, or else what they do.

    Of `things` nothing that befalls people alone, as in “28 civilians died and 14 hotels burnt”.
    """
    concepts, does = line.language.concepts, None
    for cue in around:
        if cue.distance > _ITS_CLAUSE:
            break
        befell = cue.role == "predicate" and "count" in concepts[cue.concept].kinds
        if befell and not (things and concepts[cue.concept].people):
            if not concepts[cue.concept].activity:
                return cue
            does = does or cue
    return does


def _measured(find: Found, context: Context, around: list[Cue], previous: Topic | None) -> Topic:
    """The nearest thing known to have such a size, what came before, or else the nearest name.

    Where nothing is near, and no other figure between, it is what its sentence speaks of first:
    “Den Schaden an Schaufenstern und Autos schätzt die Stadt auf 40.000 Euro”.
    """
    line = context.line
    concepts = line.language.concepts
    kind, unit = find.columns["kind"], find.columns.get("unit")
    if kind == "percent" and "partitive" in line.entries[find.last + 1].hints:
        around = [cue for cue in around if not _is_the_whole(cue, find, line)]
    for role in ("subject", "predicate"):
        for cue in around:
            if cue.role == role and cue.distance > 0 and concepts[cue.concept].has_size(kind, unit):
                if role == "subject" and _is_part_of_a_phrase(cue, around):
                    continue
                if (
                    previous is not None
                    and cue.distance > _ITS_CLAUSE
                    and _of_a_kind(find, previous)
                ):
                    break
                sized = concepts[cue.concept].amounts_to or cue.concept
                return {"concept": sized, "subject": cue.words}
    if previous is not None and _of_a_kind(find, previous):
        return {k: previous.get(k) for k in ("concept", "subject")}
    for cue in context.cues(find, _AFAR) if previous is None else ():
        before = cue.distance > FURTHEST and cue.role == "subject"
        if before and concepts[cue.concept].has_size(kind, unit):
            return {"concept": cue.concept, "subject": cue.words}
    name = _nearest(around, "actor", "name")
    return {"subject": name.words} if name else {}


def _is_part_of_a_phrase(subject: Cue, around: list[Cue]) -> bool:
    """“71 Prozent gaben ihre Stimme ab”: a share of those who did, and none of votes."""
    return any(c.role == "predicate" and subject.words in c.words.split() for c in around)


def _is_the_whole(cue: Cue, find: Found, line: Line) -> bool:
    """What a share is of, right behind it, and not what has that size: “4,2 Prozent der ...”.

    A share of what can be counted is said of that: “43 Prozent der Stimmen”.
    """
    if cue.role != "subject" or cue.distance > _PARTITIVE:
        return False
    behind = line.lower[find.last + 1 : find.last + 1 + cue.distance]
    return "count" not in line.language.concepts[cue.concept].kinds and (
        cue.words.lower() in " ".join(behind)
    )


def _of_a_kind(find: Found, previous: Topic) -> bool:
    """Whether the claim before says the size of something, and in the same unit."""
    same = all(previous.get(k) == find.columns.get(k) for k in ("kind", "unit"))
    return same and bool(previous.get("concept"))


def _dated(around: list[Cue], find: Found, context: Context) -> Topic:
    """The nearest event; none where the clause only tells when someone said something.

    Where it tells no more than that something happened, what is named in the clause before.
    """
    line = context.line
    concepts = line.language.concepts
    happened = line.listed("events.happened", find.quoted - 1)
    happened = happened or line.listed("events.happened", find.last + 1)
    around = context.cues(find, _AFAR) if happened else around
    events = [c for c in around if c.role in ("subject", "predicate") and concepts[c.concept].event]
    events.sort(key=lambda cue: concepts[cue.concept].phase)
    if events:
        return {"concept": events[0].concept, "subject": events[0].words}
    name = _nearest(around, "actor", "name")
    return {"subject": name.words} if name else {}


def _nearest(around: list[Cue], *roles: str) -> Cue | None:
    for cue in around:
        if cue.role in roles and cue.distance > 0:
            return cue
    return None
