"""What speaks for two claims being about the same thing, and what against it.

Evidence adds up: the same property of a thing, a reading that is unlikely to be met twice by
chance, the same surroundings. A few things bar two claims, whatever else they share.

The weights were set by hand on the gold of fixtures/, the same stories that the evaluation gate
measures: what is reached there says nothing of how they do on other stories.
"""

from __future__ import annotations

from reconcile.link import dates
from reconcile.link.candidates import Candidate, Row
from reconcile.link.nearness import closeness, is_narrow, slip
from reconcile.link.readings import (
    digits,
    figures_meet,
    figures_overlap,
    is_bound,
    said_alike,
    same_figure,
    same_time,
)
from reconcile.link.recalling import has_moved_on, recalled_beside
from reconcile.link.words import cosine

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

SURROUNDINGS = 0.60
FAINT = 0.2  # length of a vector of weights, below which what stands around tells little
SENTENCE = 0.60
NOTHING = 0.05  # of the two together: the sentences have nothing in common
BY_A_NOUN_ALONE = -0.30
COMPOUND = 12  # letters: a noun that long is mostly one, and tells what it is of
OTHER_LANGUAGE = 0.08  # what the words of two sentences on one thing share on average
OF_ITS_HEADLINE = 0.15  # the same figure in the headline and in the text
CORRECTED = 0.40  # “three at first, four by now”
SAME_SOURCE = -0.10  # two sources that agree say more than one that says a thing twice

# The same figure by its significant digits: two sources hardly come upon 43.7 by chance.
SAME_FIGURE = (0.0, 0.16, 0.30, 0.40, 0.45)
# and still less so with its unit
WITH_UNIT = {"money": 0.18, "measure": 0.10, "percent": 0.06, "duration": 0.06}
ONCE = {"money": 0.12, "measure": 0.12, "duration": 0.12}  # and each source says it only once
SAME_BOUND = 0.10  # “unter vier Minuten”, “less than four minutes”: bounded alike as well
LARGE = 1000  # a count from here up is as rare as one with a unit
REVERSED = 0.25  # a result told from the other side
TELLING = 3  # digits, a unit counting as one, of a figure that needs no more to be known again
COLLISION = {"percent": 6}  # shares crowd among the small figures; others are thought even
LEAST_TELLING = 0.4  # of the weight of a figure in the most crowded source

# A part beside the whole, a change beside a level, last year's figure beside this year's.
OTHER_SCOPE = -3.0
OTHER_FATE = -0.45  # homes burnt, homes cleared; the police's figure, the organisers'
LEFT_OUT = -0.10
PART_AND_WHOLE = -0.25  # “20 Millionen, acht davon” beside “zwölf Millionen, davon vier”
NOT_ALL = -0.15  # all in all, beside another figure that is not said to be of all
OTHER_DAY = -0.25  # who watched the one match and the other
IN_PASSING = -0.20  # where the figures meet: what narrows them may be left out
PASSED_OVER = frozenset(("change", "peak", "forecast"))
MOVED_ON = 0.35  # the one says that it was what the other says
SAME_OWNER = 0.10  # the party, company or place named nearest
OTHER_PLACE = -0.35  # “40 British rescuers”, “45 French rescuers”
UNTOLD_FATE = -0.10  # one tells what befell those counted, and one does not
OTHER_SPEAKER = -0.80
UNTOLD_SPEAKER = -0.1
SAME_SPEAKER = 0.25  # where sources have rival figures: the police's, the organisers'
SAME_TIME = 0.10  # and of one time, which is not that of the articles

CONVERTED = 1.0  # a sum and, in brackets, the same in another currency


def score(a: Candidate, b: Candidate) -> float:
    """How much speaks for one fact: 0 for nothing; what is enough depends on the kind."""
    if a.amount == b.amount:
        return CONVERTED
    close = dates.close if a.role == "date" else _figures
    within = _within_one_source(a, b) if a.source == b.source else 0.0
    around = _surroundings(a, b) + SENTENCE * cosine(a.stems, b.stems)
    if around < NOTHING and _by_a_noun_alone(a, b):
        around += BY_A_NOUN_ALONE
    return close(a, b) + around + within + _translated(a, b)


def _within_one_source(a: Candidate, b: Candidate) -> float:
    """What is said twice or corrected; a figure of the headline is that of the text."""
    if a.corrects == b.claim or b.corrects == a.claim:
        return CORRECTED
    telling = a.role == "value" and digits(a.row) > 1 and same_figure(a.row, b.row)
    return OF_ITS_HEADLINE if a.heads != b.heads and telling else SAME_SOURCE


def _by_a_noun_alone(a: Candidate, b: Candidate) -> bool:
    """Whether nothing but a noun that anybody may count joins two figures that differ.

    A compound says more than that: “Verhandlungsrunden” and no other rounds.
    """
    noun, concept = a.row["counted"], a.row["concept"]
    if a.row["kind"] != "count" or noun is None or len(noun) >= COMPOUND:
        return False
    return noun == b.row["counted"] and concept is None and not figures_meet(a.row, b.row)


def _translated(a: Candidate, b: Candidate) -> float:
    """What two sentences on one thing would share, were they in one language."""
    if a.row["language"][:2] == b.row["language"][:2]:
        return 0.0
    concepts = a.row["concept"], b.row["concept"]
    unknown = None in concepts and a.row["counted"] and b.row["counted"]
    other = a.row["kind"] == "percent" and concepts[0] != concepts[1]
    return 0.0 if unknown or other else OTHER_LANGUAGE


def barred(a: Candidate, b: Candidate) -> bool:
    """What keeps two claims apart whatever else they share."""
    if a.role == "date":
        return dates.barred(a, b)
    if a.row["kind"] == b.row["kind"] == "count" and _other_things(a, b):
        return True
    if a.row["kind"] != b.row["kind"] and not one_figure(a, b):
        return True  # a bare number: nothing but the figure tells what it is of
    if a.source != b.source:
        return False
    if not comparable(a, b):  # “in Bregenz 3.49 Euro, in St. Margrethen 3.95 Franken”
        return bool(a.row["sentence"] == b.row["sentence"])
    if a.corrects == b.claim or b.corrects == a.claim:
        return False
    if a.claim == b.row["of"] or b.claim == a.row["of"]:
        return True
    if a.amount == b.amount or said_alike(a.row, b.row):
        return False
    return not recalled_beside(a, b)


def comparable(a: Candidate, b: Candidate) -> bool:
    """Whether two figures tell anything of each other, as those in two currencies do not."""
    one_unit = a.row["kind"] != "money" or a.row["unit"] == b.row["unit"]
    return one_unit or a.amount == b.amount or a.row["value"] == b.row["value"]


def alike(a: Candidate, b: Candidate) -> bool:
    """Whether the two say the very same figure or time."""
    return same_time(a.row, b.row) if a.role == "date" else same_figure(a.row, b.row)


def akin(a: Candidate, b: Candidate) -> bool:
    """Whether the two are at least of one thing by name, or one figure of one unit.

    And nothing known of the one, its event, place, part or time, tells it from the other.
    """
    concepts = a.row["concept"], b.row["concept"]
    if a.role == "date":
        return None in concepts or concepts[0] == concepts[1]
    if _whose(a, b) + _scope(a, b) < 0:
        return False
    if a.row["kind"] in ONCE:
        return alike(a, b) or (a.row["unit"] != b.row["unit"] and one_figure(a, b))
    one, other = (c.row["concept"] or c.row["counted"] for c in (a, b))
    return one is not None and one == other and (alike(a, b) or not a.row["moves"])


def meet(a: Candidate, b: Candidate) -> bool:
    """Whether the two can be said of one figure or time without a difference."""
    return dates.times_meet(a.row, b.row) if a.role == "date" else said_alike(a.row, b.row)


def one_figure(a: Candidate, b: Candidate) -> bool:
    """Whether the two can be said of one figure or time, or the one is a slip of the other."""
    if a.role == "date":
        return dates.times_meet(a.row, b.row)
    mistaken = slip(a.row, b.row)
    return figures_overlap(a.row, b.row) or (mistaken is not None and mistaken >= 0)


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
    return _property(a, b) < SAME_GENERIC


def _can_be_people(a: Candidate, b: Candidate) -> bool:
    """“Three men”, “three robbers”, unless the other name is known, and not as one of people."""
    return bool(a.generic and a.people) and (bool(b.people) or b.row["concept"] is None)


def _surroundings(a: Candidate, b: Candidate) -> float:
    """The cosine of what stands around, if anything stands near."""
    shared = sorted(a.weights.keys() & b.weights.keys())
    if not shared:
        return 0.0
    size = max(a.norm, FAINT) * max(b.norm, FAINT)
    return SURROUNDINGS * sum(a.weights[c] * b.weights[c] for c in shared) / size


def _figures(a: Candidate, b: Candidate) -> float:
    identical = same_figure(a.row, b.row)
    close = _same(a, b) if identical else closeness(a.row, b.row)
    if a.row["unit"] != b.row["unit"] and a.row["kind"] == "percent" and a.scope != b.scope:
        close = min(close, 0.0)  # a share, and by how many points it changed
    telling = identical and _tells(a.row)
    common = a.row["kind"] == "percent" and digits(a.row) < TELLING  # of rivals, of other years
    whose = _whose(a, b) if common or not telling else 0.0
    scope = whose + (0.0 if telling else _scope(a, b))
    owner = SAME_OWNER if a.owner is not None and a.owner == b.owner else 0.0
    moved_on = MOVED_ON if has_moved_on(a, b) or has_moved_on(b, a) else 0.0
    return _property(a, b) + scope + owner + moved_on + close


def is_known_again(a: Candidate, b: Candidate) -> bool:
    """Whether the two say one figure that is no other by chance."""
    return same_figure(a.row, b.row) and _tells(a.row)


def _tells(row: Row) -> bool:
    return digits(row) + bool(row["unit"]) >= TELLING


def _whose(a: Candidate, b: Candidate) -> float:
    """Of another time, or another's figure."""
    against = 0.0
    if a.of_another_time(b) or b.of_another_time(a):
        against += IN_PASSING if _lasts(a, b) else OTHER_SCOPE
    if bool(a.speaker) != bool(b.speaker):
        return against + UNTOLD_SPEAKER
    if a.speaker:
        if a.speaker != b.speaker:
            return against + OTHER_SPEAKER
        one_time = a.as_of is not None and a.as_of == b.as_of
        return against + SAME_SPEAKER * _of_one_name(a, b) + SAME_TIME * one_time
    return against


def _lasts(a: Candidate, b: Candidate) -> bool:
    """Whether a time beside one of the two tells nothing of it: “drei Kilo schwer, von 1874”."""
    if a.as_of and b.as_of:
        return False
    if a.row["kind"] == "measure":
        near = figures_meet(a.row, b.row) and is_narrow(a.row) and is_narrow(b.row)
        return near and a.row["unit"] != b.row["unit"]
    lasts = a.row["kind"] == "count" and (digits(a.row) > 1 or not a.row["moves"])
    return lasts and same_figure(a.row, b.row)


def _scope(a: Candidate, b: Candidate) -> float:
    """What narrows the one and not the other, befell the one and not the other."""
    against = 0.0
    differ = _differ(a, b)
    meet = figures_meet(a.row, b.row)
    if "total" in a.scope ^ b.scope and not meet:
        against += NOT_ALL
    if not meet and ((a.is_part and b.is_whole) or (a.is_whole and b.is_part)):
        against += PART_AND_WHOLE
    if a.day and b.day and a.day != b.day and not meet:
        against += OTHER_DAY
    if differ:
        if differ == {"forecast"}:
            against += 0.0 if meet else LEFT_OUT
        else:
            against += IN_PASSING if meet and _in_passing(a, b, differ) else OTHER_SCOPE
    if a.places and b.places and a.places.isdisjoint(b.weights) and b.places.isdisjoint(a.weights):
        against += OTHER_PLACE
    if a.fate != b.fate and not _befell(a, b):
        against += OTHER_FATE if a.fate and b.fate else UNTOLD_FATE
    return against


def _differ(a: Candidate, b: Candidate) -> frozenset[str]:
    """What narrows one alone; growth of 1.2 percent and a plus of 1.2 percent are no two things."""
    differ = (a.scope ^ b.scope) - {"total"}
    if a.period is not None and a.period == b.period:
        differ -= {"other"}  # which other one that is, its time tells
    if (a.specific or b.specific) and same_figure(a.row, b.row):
        differ -= {"part"}  # “260 Züge, 130 davon Güterzüge”, and “130 Güterzüge”
    one_unit = a.row["unit"] == b.row["unit"]
    is_rate = a.row["kind"] == "percent" and one_unit and (a.rate or b.rate)
    return differ - {"change"} if is_rate else differ


def _of_one_name(a: Candidate, b: Candidate) -> bool:
    """Whether what is measured or counted is not known to differ, or known of one alone."""
    one, other = (c.row["concept"] or c.row["counted"] for c in (a, b))
    return bool(one == other or (a.row["kind"] == "count" and not (one and other)))


def _in_passing(a: Candidate, b: Candidate, differ: frozenset[str]) -> bool:
    """A level and a change of one thing are two figures even where they are the same number."""
    if a.row["kind"] == "percent":  # every share is one of something
        differ -= {"part"}
    one_thing = a.row["concept"] is not None and a.row["concept"] == b.row["concept"]
    return PASSED_OVER.issuperset(differ) and not ("change" in differ and one_thing)


def _property(a: Candidate, b: Candidate) -> float:
    """Same concept, or at least the same noun."""
    concept, noun = a.row["concept"], a.row["counted"]
    only = a.alone and b.alone
    if concept is not None and concept == b.row["concept"]:
        if a.generic:
            return SAME_GENERIC
        return SAME_CONCEPT + _of_one_concept(a, b)
    if a.row["kind"] not in COUNTED:
        if concept and b.row["concept"]:
            telling = same_figure(a.row, b.row) and _tells(a.row) and a.row["kind"] != "percent"
            return ANOTHER_TELLING if telling else ANOTHER_CONCEPT
        if a.is_an_age and b.is_an_age and not a.names.isdisjoint(b.names):
            return OF_ONE_PERSON
        if _of_two_persons(a, b):
            return OF_TWO_PERSONS
        told = a.speaker is not None and a.speaker == b.speaker and (a.main or b.main)
        return (ONLY_ONE_UNNAMED if only else 0.0) + (OF_THE_MAIN if told else 0.0)
    if _befell(a, b):
        return SAME_CONCEPT
    if a.people and b.people and (a.generic or b.generic) and not (a.toll or b.toll):
        narrow = figures_meet(a.row, b.row) and is_narrow(a.row) and is_narrow(b.row)
        return SAME_GENERIC if narrow else 0.0
    if _is_a_kind_of(a, b):
        return KIND_OF
    if noun is None or b.row["counted"] is None or a.generic or b.generic:
        return 0.0
    if noun == b.row["counted"]:
        return SAME_NOUN + (ONLY_ONE if only else 0.0)
    if _same_head(noun, b.row["counted"]):
        return SAME_HEAD
    known = concept is not None and b.row["concept"] is not None
    return ANOTHER_NOUN if known or a.row["language"][:2] == b.row["language"][:2] else 0.0


def _of_two_persons(a: Candidate, b: Candidate) -> bool:
    """Ages that differ, each beside a name that is not named around the other."""
    if not (a.is_an_age and b.is_an_age) or same_figure(a.row, b.row):
        return False
    if a.owner is None or b.owner is None:
        return False
    return a.owner not in b.weights and b.owner not in a.weights


def _of_one_concept(a: Candidate, b: Candidate) -> float:
    """How much more than a concept two claims of one share."""
    one, other = a.row["counted"], b.row["counted"]
    if a.specific and b.specific and a.specific != b.specific:
        return OTHER_SPECIFIC
    if a.sort and b.sort and a.sort != b.sort and not figures_meet(a.row, b.row):
        return OTHER_SORT
    if one and other and one != other and _same_head(one, other):
        return SPECIFIC
    if "part" in a.scope:
        return 0.0  # of what?
    if a.alone and b.alone:
        return ONLY_ONE
    if not (a.row["moves"] and a.row["kind"] in THAT_MOVE):
        return 0.0
    return THAT_MOVES + (BY_ONE_NAME if one is not None and one == other else 0.0)


def _befell(a: Candidate, b: Candidate) -> bool:
    """“1,180 residents were evacuated” and “1,200 evacuees”."""
    one = a.fate is not None and a.fate == b.row["concept"]
    return (one or (b.fate is not None and b.fate == a.row["concept"])) and figures_meet(
        a.row, b.row
    )


def _is_a_kind_of(a: Candidate, b: Candidate) -> bool:
    """“2.600 Betriebe” and “3.200 Höfe”: the one is called by what the other is a kind of."""
    return any(
        narrow.broader is not None and narrow.broader in (wide.sort, wide.row["concept"])
        for narrow, wide in ((a, b), (b, a))
    )


def _same_head(a: str, b: str) -> bool:
    """“Wahlkarte” and “Karte”, “Nato-Staat” and “Staat”: one is the other with something before."""
    short, long = sorted((a.lower(), b.lower()), key=len)
    return len(short) >= 4 and long.endswith(short)


def _other_things(a: Candidate, b: Candidate) -> bool:
    """Dead are no injured, and people no hotels: two things that are known to be different."""
    if a.row["concept"] == b.row["concept"] is not None or _befell(a, b):
        return False
    if _is_a_kind_of(a, b):
        return False
    if a.people is not None and b.people is not None and a.people != b.people:
        return True
    known = a.row["concept"] and b.row["concept"] and not (a.generic or b.generic)
    if a.by_deed != b.by_deed and not (a.toll or b.toll):  # farms registered, and companies
        return False
    return bool(known) and not (a.named or b.named)  # a thief may be called a suspect elsewhere


def _same(a: Candidate, b: Candidate) -> float:
    """The more figures of its kind a source has, the likelier two are the same by chance."""
    row = a.row
    if row["kind"] == "score" and row["text"] != b.row["text"]:
        return REVERSED
    said = digits(row)
    weight = SAME_FIGURE[min(said, len(SAME_FIGURE) - 1)] + _unit(row)
    others = max(a.crowd, b.crowd) - 1
    chance: float = COLLISION.get(row["kind"], 1) * others / (9 * 10.0 ** (said - 1))
    once = ONCE.get(row["kind"], 0.0) if a.once and b.once else 0.0
    bound = SAME_BOUND if is_bound(row) and row["hedge"] == b.row["hedge"] else 0.0
    return (weight + once) * max(LEAST_TELLING, 1 - chance) + bound


def _unit(row: Row) -> float:
    if row["kind"] == "count" and row["value"] is not None and row["value"] >= LARGE:
        return WITH_UNIT["percent"]
    return WITH_UNIT.get(row["kind"], 0.0)
