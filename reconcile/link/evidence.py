"""What speaks for two claims being about the same thing, and what against it.

Evidence adds up: the same property of a thing, a reading that is unlikely to be met twice by
chance, the same surroundings. A few things bar two claims, whatever else they share.

The weights were set by hand on the gold of fixtures/, the same stories that the evaluation gate
measures: what is reached there says nothing of how they do on other stories.
"""

from __future__ import annotations

from reconcile.link import dates
from reconcile.link.around import Around
from reconcile.link.candidates import Candidate, Row
from reconcile.link.nearness import closeness, is_narrow, slip
from reconcile.link.readings import (
    TELLING,
    digits,
    figures_meet,
    figures_overlap,
    is_bound,
    said_alike,
    same_figure,
    same_time,
    tells,
)
from reconcile.link.recalling import has_moved_on, recalled_beside
from reconcile.link.things import befell, by_a_noun_alone, named_alike, of_one_name, other_things
from reconcile.link.words import cosine

SURROUNDINGS = 0.60
FAINT = 0.2  # length of a vector of weights, below which what stands around tells little
SENTENCE = 0.60
NOTHING = 0.05  # of the two together: the sentences have nothing in common
BY_A_NOUN_ALONE = -0.30
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
    if a.beside.amount == b.beside.amount:
        return CONVERTED
    close = dates.close if a.role == "date" else _figures
    within = _within_one_source(a, b) if a.source == b.source else 0.0
    around = _surroundings(a, b) + SENTENCE * cosine(a.around.stems, b.around.stems)
    if around < NOTHING and by_a_noun_alone(a, b):
        around += BY_A_NOUN_ALONE
    return close(a, b) + around + within + _translated(a, b)


def _within_one_source(a: Candidate, b: Candidate) -> float:
    """What is said twice or corrected; a figure of the headline is that of the text."""
    if a.course.corrects == b.claim or b.course.corrects == a.claim:
        return CORRECTED
    telling = a.role == "value" and digits(a.row) > 1 and same_figure(a.row, b.row)
    return OF_ITS_HEADLINE if a.heads != b.heads and telling else SAME_SOURCE


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
    if a.row["kind"] == b.row["kind"] == "count" and other_things(a, b):
        return True
    if a.row["kind"] != b.row["kind"] and not one_figure(a, b):
        return True  # a bare number: nothing but the figure tells what it is of
    if a.source != b.source:
        return False
    if not comparable(a, b):  # “in Bregenz 3.49 Euro, in St. Margrethen 3.95 Franken”
        return bool(a.row["sentence"] == b.row["sentence"])
    if a.course.corrects == b.claim or b.course.corrects == a.claim:
        return False
    if a.claim == b.row["of"] or b.claim == a.row["of"]:
        return True
    if a.beside.amount == b.beside.amount or said_alike(a.row, b.row):
        return False
    return not recalled_beside(a, b)


def comparable(a: Candidate, b: Candidate) -> bool:
    """Whether two figures tell anything of each other, as those in two currencies do not."""
    one_unit = a.row["kind"] != "money" or a.row["unit"] == b.row["unit"]
    return one_unit or a.beside.amount == b.beside.amount or a.row["value"] == b.row["value"]


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


def _surroundings(a: Candidate, b: Candidate) -> float:
    """The cosine of what stands around, if anything stands near."""
    one, other = a.around.weights, b.around.weights
    shared = sorted(one.keys() & other.keys())
    if not shared:
        return 0.0
    size = max(a.around.norm, FAINT) * max(b.around.norm, FAINT)
    return SURROUNDINGS * sum(one[c] * other[c] for c in shared) / size


def _figures(a: Candidate, b: Candidate) -> float:
    identical = same_figure(a.row, b.row)
    close = _same(a, b) if identical else closeness(a.row, b.row)
    if a.row["unit"] != b.row["unit"] and a.row["kind"] == "percent" and a.scope != b.scope:
        close = min(close, 0.0)  # a share, and by how many points it changed
    telling = identical and tells(a.row)
    common = a.row["kind"] == "percent" and digits(a.row) < TELLING  # of rivals, of other years
    whose = _whose(a, b) if common or not telling else 0.0
    scope = whose + (0.0 if telling else _scope(a, b))
    name = a.around.owner
    owner = SAME_OWNER if name is not None and name == b.around.owner else 0.0
    moved_on = MOVED_ON if has_moved_on(a, b) or has_moved_on(b, a) else 0.0
    return named_alike(a, b) + scope + owner + moved_on + close


def _whose(a: Candidate, b: Candidate) -> float:
    """Of another time, or another's figure."""
    against = 0.0
    if a.of_another_time(b) or b.of_another_time(a):
        against += IN_PASSING if _lasts(a, b) else OTHER_SCOPE
    if bool(a.around.speaker) != bool(b.around.speaker):
        return against + UNTOLD_SPEAKER
    if a.around.speaker:
        if a.around.speaker != b.around.speaker:
            return against + OTHER_SPEAKER
        one_time = a.when.as_of is not None and a.when.as_of == b.when.as_of
        return against + SAME_SPEAKER * of_one_name(a, b) + SAME_TIME * one_time
    return against


def _lasts(a: Candidate, b: Candidate) -> bool:
    """Whether a time beside one of the two tells nothing of it: “drei Kilo schwer, von 1874”."""
    if a.when.as_of and b.when.as_of:
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
    if not meet and ((a.is_part and b.beside.is_whole) or (a.beside.is_whole and b.is_part)):
        against += PART_AND_WHOLE
    if a.when.day and b.when.day and a.when.day != b.when.day and _by_half(a.row, b.row):
        against += OTHER_DAY
    if differ:
        if differ == {"forecast"}:
            against += 0.0 if meet else LEFT_OUT
        else:
            against += IN_PASSING if meet and _in_passing(a, b, differ) else OTHER_SCOPE
    if _in_other_places(a.around, b.around):
        against += OTHER_PLACE
    if a.what.fate != b.what.fate and not befell(a, b):
        against += OTHER_FATE if a.what.fate and b.what.fate else UNTOLD_FATE
    return against


def _in_other_places(a: Around, b: Around) -> bool:
    """Whether each stands right beside places that are not named around the other."""
    told = bool(a.places and b.places)
    return told and a.places.isdisjoint(b.weights) and b.places.isdisjoint(a.weights)


def _by_half(a: Row, b: Row) -> bool:
    """Whether the one is less than half of the other: no two counts of one crowd."""
    first, second = a["value"], b["value"]
    return bool(first and second) and not 0.5 <= first / second <= 2


def _differ(a: Candidate, b: Candidate) -> frozenset[str]:
    """What narrows one alone; growth of 1.2 percent and a plus of 1.2 percent are no two things."""
    differ = (a.scope ^ b.scope) - {"total"}
    if a.when.period is not None and a.when.period == b.when.period:
        differ -= {"other"}  # which other one that is, its time tells
    if (a.what.specific or b.what.specific) and same_figure(a.row, b.row):
        differ -= {"part"}  # “260 Züge, 130 davon Güterzüge”, and “130 Güterzüge”
    one_unit = a.row["unit"] == b.row["unit"]
    is_rate = a.row["kind"] == "percent" and one_unit and (a.what.rate or b.what.rate)
    return differ - {"change"} if is_rate else differ


def _in_passing(a: Candidate, b: Candidate, differ: frozenset[str]) -> bool:
    """A level and a change of one thing are two figures even where they are the same number."""
    if a.row["kind"] == "percent":  # every share is one of something
        differ -= {"part"}
    one_thing = a.row["concept"] is not None and a.row["concept"] == b.row["concept"]
    return PASSED_OVER.issuperset(differ) and not ("change" in differ and one_thing)


def _same(a: Candidate, b: Candidate) -> float:
    """The more figures of its kind a source has, the likelier two are the same by chance."""
    row = a.row
    if row["kind"] == "score" and row["text"] != b.row["text"]:
        return REVERSED
    said = digits(row)
    weight = SAME_FIGURE[min(said, len(SAME_FIGURE) - 1)] + _unit(row)
    others = max(a.beside.crowd, b.beside.crowd) - 1
    chance: float = COLLISION.get(row["kind"], 1) * others / (9 * 10.0 ** (said - 1))
    once = ONCE.get(row["kind"], 0.0) if a.beside.once and b.beside.once else 0.0
    bound = SAME_BOUND if is_bound(row) and row["hedge"] == b.row["hedge"] else 0.0
    return (weight + once) * max(LEAST_TELLING, 1 - chance) + bound


def _unit(row: Row) -> float:
    if row["kind"] == "count" and row["value"] is not None and row["value"] >= LARGE:
        return WITH_UNIT["percent"]
    return WITH_UNIT.get(row["kind"], 0.0)
