"""What speaks for two claims being about the same thing, and what against it.

The weights were set by hand on the gold of fixtures/, the same stories that the evaluation gate
measures: what is reached there says nothing of how they do on other stories.
"""

from __future__ import annotations

import math
from datetime import date

from reconcile.link.candidates import Candidate, Row

SAME_CONCEPT = 0.30
SAME_NOUN = 0.25  # of no known concept
SAME_GENERIC = 0.15  # "persons" says nothing of itself
ONLY_ONE = 0.20  # each source gives one figure alone of this concept or noun
SURROUNDINGS = 0.60
SAME_SOURCE = -0.10  # two sources that agree say more than one that says a thing twice

MEETING = 0.15  # readings that have something in common
SAME_DIGITS = 0.10  # a lost zero, a million for a billion: a slip is likelier than another thing
APART = -0.05  # and no figure that moves
FACTOR_OF_TWO = -0.20

SAME_DATES = 0.25
ONE_HOLDS_THE_OTHER = 0.15
DAYS_APART = ((3, 0.0), (31, -0.15))  # up to so many days: so much
FAR_APART = -0.40


def score(a: Candidate, b: Candidate) -> float:
    """How much speaks for one fact: 0 for nothing; what is enough depends on the kind."""
    close = _dates_closeness if a.role == "date" else _figures_closeness
    within = SAME_SOURCE if a.source == b.source else 0.0
    return _about(a, b) + _surroundings(a, b) + close(a.row, b.row) + within


def barred(a: Candidate, b: Candidate) -> bool:
    """What keeps two claims apart whatever else they share."""
    if a.scope != b.scope or _of_other_kinds(a.row, b.row):
        return True
    if a.as_of != b.as_of and not _overlap(a.as_of, b.as_of):
        return True
    if a.role == "value":
        return a.source == b.source and not _figures_meet(a.row, b.row)
    if a.source == b.source:
        return _dates(a.row) != _dates(b.row)
    known_event = a.row["concept"] and b.row["concept"]
    return not known_event and not _overlap(_dates(a.row), _dates(b.row))


def _about(a: Candidate, b: Candidate) -> float:
    """Same concept, or at least the same noun."""
    concept, noun = a.row["concept"], a.row["counted"]
    only = ONLY_ONE if a.alone and b.alone else 0.0
    if concept is not None and concept == b.row["concept"]:
        return SAME_GENERIC if a.generic else SAME_CONCEPT + only
    if noun is not None and noun == b.row["counted"] and a.role == "value":
        return SAME_NOUN + only
    return 0.0


def _surroundings(a: Candidate, b: Candidate) -> float:
    """The cosine of what stands around."""
    shared = sorted(a.weights.keys() & b.weights.keys())
    if not shared:
        return 0.0
    return SURROUNDINGS * sum(a.weights[c] * b.weights[c] for c in shared) / (a.norm * b.norm)


def _of_other_kinds(a: Row, b: Row) -> bool:
    """Dead are no injured: two things counted that are known to be different."""
    if a["kind"] != "count":
        return False
    if a["concept"] and b["concept"]:
        return bool(a["concept"] != b["concept"])
    return bool(a["counted"] and b["counted"] and a["counted"] != b["counted"])


def _figures_closeness(a: Row, b: Row) -> float:
    """What near figures add, and far ones take away."""
    if _figures_meet(a, b):
        return MEETING
    first, second = a["value"], b["value"]
    if not first or not second or a["unit"] != b["unit"]:
        return 0.0
    if _digits(first) == _digits(second):
        return SAME_DIGITS
    if a["moves"]:
        return 0.0
    return FACTOR_OF_TWO if not 0.5 < first / second < 2 else APART


def _figures_meet(a: Row, b: Row) -> bool:
    """Whether the outer readings of two claims have anything in common."""
    low = max(-math.inf if x["low"] is None else x["low"] for x in (a, b))
    high = min(math.inf if x["high"] is None else x["high"] for x in (a, b))
    return bool(low <= high) and a["base_unit"] == b["base_unit"]


def _digits(value: float) -> str:
    """The significant digits, without the power of ten."""
    return f"{abs(value):.12e}".partition("e")[0].rstrip("0")


def _dates_closeness(a: Row, b: Row) -> float:
    """What near days add, and far ones take away."""
    if _dates(a) == _dates(b):
        return SAME_DATES
    if _overlap(_dates(a), _dates(b)):
        return ONE_HOLDS_THE_OTHER
    earlier, later = sorted((_dates(a), _dates(b)))
    days = (date.fromisoformat(later[0][:10]) - date.fromisoformat(earlier[1][:10])).days + 1
    return next((value for most, value in DAYS_APART if days <= most), FAR_APART)


def _dates(row: Row) -> tuple[str, str]:
    return row["date_start"], row["date_end"]


def _overlap(a: tuple[str, str] | None, b: tuple[str, str] | None) -> bool:
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]
