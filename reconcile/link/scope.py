"""What narrows a claim: a part, a change, a peak; what befell those counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from unicodedata import combining, normalize

from reconcile.languages import Concept, Languages

WHOLE_SENTENCE = ("peak", "forecast")  # scope words that qualify from anywhere around
QUALIFIES = 3  # words at which another scope word still qualifies a claim
ITS_CLAUSE = 9  # words: a comma between counts as ten
NEAR = 6  # words at which a name may be whose figure it is
BESIDE = 4  # words at which a place is that of the claim

STEM = 3  # letters of a noun that its plural has as well

Row = Mapping[str, Any]


def scope_of(row: Row, role: str, cues: Iterable[Row], languages: Languages) -> frozenset[str]:
    """What narrows a claim: a part of what was counted, a change, a peak; since when or until."""
    if role == "date":
        return frozenset({row["signal"]} & {"since", "until"})
    concept = languages.concepts.get(row["concept"] or "")
    is_change = concept is not None and concept.is_change(row["unit"])
    return frozenset(
        cue["concept"]
        for cue in cues
        if cue["role"] == "scope"
        and not (is_change and cue["concept"] == "change")
        and (cue["concept"] != "part" or _can_be_part(row, concept))
        and (cue["distance"] <= QUALIFIES or cue["concept"] in WHOLE_SENTENCE)
    )


def _can_be_part(row: Row, concept: Concept | None) -> bool:
    """“Davon neun Elektroautos” are known by their name, and not as a part of something."""
    whole = concept is not None and concept.whole
    counts = row["kind"] == "count" and not whole and not _names_itself(row)
    return counts or row["kind"] == "percent"


def _names_itself(row: Row) -> bool:
    """Whether its own words say what it counts, and it is not “140.000” of what came before."""
    return bool(row["counted"]) and plain(row["counted"])[:STEM] in plain(row["text"])


def plain(text: str) -> str:
    """In lower case and without accents, as “Hof” in “Höfe”."""
    return "".join(c for c in normalize("NFD", text.lower()) if not combining(c))


def fate_of(row: Row, cues: Iterable[Row], languages: Languages) -> str | None:
    """What befell those counted, where it is not what is counted: homes burnt, homes cleared."""
    concept = languages.concepts.get(row["concept"] or "")
    if concept is not None and concept.toll:
        return None
    for cue in cues:
        near = cue["role"] == "predicate" and cue["distance"] <= ITS_CLAUSE
        befell = languages.concepts[cue["concept"]] if near else None
        if befell is not None and "count" in befell.kinds and not befell.activity:
            return str(cue["concept"])
    return None


def owner_of(cues: Iterable[Row]) -> str | None:
    """The name that stands nearest, if it stands near."""
    names = (c for c in cues if c["role"] in ("name", "actor", "place") and c["distance"] <= NEAR)
    return next((str(cue["concept"]) for cue in names), None)


def places_of(cues: Iterable[Row]) -> frozenset[str]:
    """The places named right beside a claim."""
    return frozenset(c["concept"] for c in cues if c["role"] == "place" and c["distance"] <= BESIDE)
