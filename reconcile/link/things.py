"""Whether two claims count, measure or price one thing, by what it is called.

Weights as in `evidence`.
"""

from __future__ import annotations

from reconcile.link.candidates import Candidate
from reconcile.link.nearness import is_narrow
from reconcile.link.readings import figures_meet, is_known_again, same_figure

COUNTED = ("count", "number", "ordinal")
SAME_CONCEPT = 0.30
THAT_MOVES = 0.04  # and its figure moves, so that another one is no other thing
THAT_MOVE = ("count", "money")
BY_ONE_NAME = 0.02  # and is called by one noun
SPECIFIC = -0.20  # jobs and jobs for apprentices
OTHER_SPECIFIC = -0.45  # goods trains and passenger trains
OTHER_SORT = -0.35  # children killed and soldiers killed
SAME_NOUN = 0.28  # of no known concept
SAME_HEAD = 0.18  # the last part of a compound
SAME_GENERIC = 0.10  # "persons" says nothing of itself
KIND_OF = 0.15  # farms and companies, where nothing better is known of these
ANOTHER_CONCEPT = -0.25  # of measures, sums and shares: known from around, and not always rightly
ANOTHER_TELLING = -0.10  # of one telling figure: known by it, in whatever words
OF_ONE_PERSON = 0.15  # ages beside a name that the sources share
OF_TWO_PERSONS = -0.35  # ages that differ, beside two names
OF_THE_MAIN = 0.25  # of one it is known, and is what the story is about
ANOTHER_NOUN = -0.25
ONLY_ONE = 0.20  # each source gives one figure alone of this concept or noun
ONLY_ONE_UNNAMED = 0.10  # or of this unit, where nothing tells what it is of
COMPOUND = 12  # letters: a noun that long is mostly one, and tells what it is of


def named_alike(a: Candidate, b: Candidate) -> float:
    """Same concept, or at least the same noun."""
    concept, noun = a.row["concept"], a.row["counted"]
    only = a.beside.alone and b.beside.alone
    if concept is not None and concept == b.row["concept"]:
        if a.what.generic:
            return SAME_GENERIC
        return SAME_CONCEPT + _of_one_concept(a, b)
    if a.row["kind"] not in COUNTED:
        if concept and b.row["concept"]:
            telling = is_known_again(a.row, b.row) and a.row["kind"] != "percent"
            return ANOTHER_TELLING if telling else ANOTHER_CONCEPT
        if a.is_an_age and b.is_an_age and not a.around.names.isdisjoint(b.around.names):
            return OF_ONE_PERSON
        if _of_two_persons(a, b):
            return OF_TWO_PERSONS
        speaker = a.around.speaker
        told = speaker is not None and speaker == b.around.speaker and (a.what.main or b.what.main)
        return (ONLY_ONE_UNNAMED if only else 0.0) + (OF_THE_MAIN if told else 0.0)
    if befell(a, b):
        return SAME_CONCEPT
    one, other = a.what, b.what
    generic = one.generic or other.generic
    if one.people and other.people and generic and not (one.toll or other.toll):
        narrow = figures_meet(a.row, b.row) and is_narrow(a.row) and is_narrow(b.row)
        return SAME_GENERIC if narrow else 0.0
    if _is_a_kind_of(a, b):
        return KIND_OF
    if noun is None or b.row["counted"] is None or generic:
        return 0.0
    if noun == b.row["counted"]:
        return SAME_NOUN + (ONLY_ONE if only else 0.0)
    if _same_head(noun, b.row["counted"]):
        return SAME_HEAD
    known = concept is not None and b.row["concept"] is not None
    return ANOTHER_NOUN if known or a.row["language"][:2] == b.row["language"][:2] else 0.0


def named_apart(a: Candidate, b: Candidate) -> bool:
    """Whether what the two count is called by names that are not known to be of one thing.

    Or whether they are ages of people that are called by two names.
    """
    if _of_two_persons(a, b):
        return True
    if a.row["kind"] != "count" or not (a.row["counted"] and b.row["counted"]):
        return False
    if _can_be_people(a, b) or _can_be_people(b, a):
        return False
    return named_alike(a, b) < SAME_GENERIC


def other_things(a: Candidate, b: Candidate) -> bool:
    """Dead are no injured, and people no hotels: two things that are known to be different."""
    if a.row["concept"] == b.row["concept"] is not None or befell(a, b):
        return False
    if _is_a_kind_of(a, b):
        return False
    one, other = a.what, b.what
    if one.people is not None and other.people is not None and one.people != other.people:
        return True
    known = a.row["concept"] and b.row["concept"] and not (one.generic or other.generic)
    if one.by_deed != other.by_deed and not (one.toll or other.toll):  # farms registered, companies
        return False
    return bool(known) and not (one.named or other.named)  # a thief may be called a suspect


def befell(a: Candidate, b: Candidate) -> bool:
    """“1,180 residents were evacuated” and “1,200 evacuees”."""
    fates = ((a.what.fate, b.row["concept"]), (b.what.fate, a.row["concept"]))
    told = any(fate is not None and fate == concept for fate, concept in fates)
    return told and figures_meet(a.row, b.row)


def of_one_name(a: Candidate, b: Candidate) -> bool:
    """Whether what is measured or counted is not known to differ, or known of one alone."""
    one, other = (c.row["concept"] or c.row["counted"] for c in (a, b))
    return bool(one == other or (a.row["kind"] == "count" and not (one and other)))


def by_a_noun_alone(a: Candidate, b: Candidate) -> bool:
    """Whether nothing but a noun that anybody may count joins two figures that differ.

    A compound says more than that: “Verhandlungsrunden” and no other rounds.
    """
    noun, concept = a.row["counted"], a.row["concept"]
    if a.row["kind"] != "count" or noun is None or len(noun) >= COMPOUND:
        return False
    return noun == b.row["counted"] and concept is None and not figures_meet(a.row, b.row)


def _can_be_people(a: Candidate, b: Candidate) -> bool:
    """“Three men”, “three robbers”, unless the other name is known, and not as one of people."""
    anyone = a.what.generic and bool(a.what.people)
    return anyone and (bool(b.what.people) or b.row["concept"] is None)


def _of_two_persons(a: Candidate, b: Candidate) -> bool:
    """Ages that differ, each beside a name that is not named around the other."""
    if not (a.is_an_age and b.is_an_age) or same_figure(a.row, b.row):
        return False
    one, other = a.around, b.around
    if one.owner is None or other.owner is None:
        return False
    return one.owner not in other.weights and other.owner not in one.weights


def _of_one_concept(a: Candidate, b: Candidate) -> float:
    """How much more than a concept two claims of one share."""
    if _differ(a.what.specific, b.what.specific):
        return OTHER_SPECIFIC
    if _differ(a.what.sort, b.what.sort) and not figures_meet(a.row, b.row):
        return OTHER_SORT
    one, other = a.row["counted"], b.row["counted"]
    if one and other and one != other and _same_head(one, other):
        return SPECIFIC
    if "part" in a.scope:
        return 0.0  # of what?
    if a.beside.alone and b.beside.alone:
        return ONLY_ONE
    if not (a.row["moves"] and a.row["kind"] in THAT_MOVE):
        return 0.0
    return THAT_MOVES + (BY_ONE_NAME if one is not None and one == other else 0.0)


def _differ(a: str | None, b: str | None) -> bool:
    """Whether both are known, and are not one."""
    return a is not None and b is not None and a != b


def _is_a_kind_of(a: Candidate, b: Candidate) -> bool:
    """“2.600 Betriebe” and “3.200 Höfe”: the one is called by what the other is a kind of."""
    pairs = ((a.what.broader, b), (b.what.broader, a))
    return any(k is not None and k in (wide.what.sort, wide.row["concept"]) for k, wide in pairs)


def _same_head(a: str, b: str) -> bool:
    """“Wahlkarte” and “Karte”, “Nato-Staat” and “Staat”: one is the other with something before."""
    short, long = sorted((a.lower(), b.lower()), key=len)
    return len(short) >= 4 and long.endswith(short)
