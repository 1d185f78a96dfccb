"""The registry of findings: docs, reports and `reconcile explain` are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from reconcile.settings import Severity


@dataclass(frozen=True)
class Rule:
    """One thing that can be said of claims.

    `severity` is what a finding has unless its case is graver; None: it is no finding.
    """

    id: str
    title: str
    severity: Severity | None
    why: str
    example: str


RULES = (
    Rule(
        "figures-equal",
        "The same figure",
        None,
        "Value, hedge and unit are the same after conversion.",
        "8.42 meters and 842 centimeters.",
    ),
    Rule(
        "figures-compatible",
        "Figures that can both be meant",
        None,
        "What readers take from the two wordings overlaps, or one figure is the other one rounded. "
        "So are different sums in two currencies, which nothing converts.",
        "“More than 100,000” and “around 120,000”; 100,000 and 98,400.",
    ),
    Rule(
        "figures-borderline",
        "Figures that only just can both be meant",
        "minor",
        "Only the widest readings of the two wordings overlap, or they touch. Readers will take "
        "them for different figures, and neither wording is wrong.",
        "“Almost 100,000” and “more than 100,000”.",
    ),
    Rule(
        "figures-update",
        "A figure that has moved",
        "minor",
        "The figures do not meet, but they are of a kind that changes with time, and the sources "
        "speak at different moments.",
        "“Almost 100,000 soldiers” and, 18 days later, “around 120,000 soldiers”.",
    ),
    Rule(
        "figures-conflict",
        "Figures that cannot both be meant",
        "major",
        "The figures do not meet, and the time of writing does not explain it. Critical from a "
        "factor of two. The same number in two currencies, or once in percent and once in "
        "percentage points, is such a conflict too.",
        "10 dead and 12 dead, said on one day.",
    ),
    Rule(
        "scale-slip",
        "Figures a power of ten apart",
        "critical",
        "The figures have the same digits and differ by a power of ten: a zero or a decimal point "
        "in the wrong place, or million for billion (German Milliarde).",
        "1.2 million and 1.2 billion euro.",
    ),
    Rule(
        "dates-equal",
        "The same date",
        None,
        "The two read as the same stretch of the calendar, named as precisely.",
        "12 January 2022 and, written on that day, “today”.",
    ),
    Rule(
        "dates-compatible",
        "Dates that can both be meant",
        None,
        "One date lies within the other, or overlaps with one that is only roughly told.",
        "“In January” and “on 12 January”; “27 years ago” (2025) and “1998”.",
    ),
    Rule(
        "dates-borderline",
        "Dates that only just can both be meant",
        "minor",
        "Two stretches of time overlap in part, or a roughly told one ends where the other begins.",
        "“24 to 26 January” and “25 to 28 January”.",
    ),
    Rule(
        "dates-update",
        "A date that has moved",
        "minor",
        "The dates do not meet, but they are of a kind that is set anew, and the sources speak at "
        "different moments.",
        "A vote planned for 3 May and, a week later, for 10 May.",
    ),
    Rule(
        "dates-conflict",
        "Dates that cannot both be meant",
        "major",
        "The dates do not meet. Critical where both name a day.",
        "12 January and 14 January for one accident.",
    ),
    Rule(
        "self-contradiction",
        "A source that contradicts itself",
        "major",
        "One article gives two figures or dates for the same thing that do not meet.",
        "“Twelve people died” in the first paragraph and “the ten dead” in the last.",
    ),
    Rule(
        "weekday-mismatch",
        "A weekday that is not that of its date",
        "major",
        "One article names a date with its weekday, and the calendar has another weekday for it: "
        "one of the two is a slip.",
        "“Wednesday, 13 January 2022”, which was a Thursday.",
    ),
    Rule(
        "part-exceeds-whole",
        "A part larger than its whole",
        "major",
        "One article counts a part of something that it says to be less than that part.",
        "“40 of the 37 seats”.",
    ),
    Rule(
        "sum-mismatch",
        "Parts that do not add up",
        "major",
        "One article gives figures and says that they make a total, or are parts of a whole, and "
        "the arithmetic does not bear it out. Looked at within one sentence, and only where its "
        "words say that the figures belong together.",
        "“Three men and four women, eight people altogether”.",
    ),
    Rule(
        "share-mismatch",
        "A percentage that its numbers contradict",
        "major",
        "One article gives a part and its whole and the share in percent, and the share is "
        "another one, however the three may have been rounded.",
        "“16 of 37 seats, that is 53 percent”, which is 43.",
    ),
    Rule(
        "change-mismatch",
        "A change that its two figures contradict",
        "major",
        "One article says from what to what a figure went, and by how much, and the three do not "
        "fit together.",
        "“Rose from 100 to 120, by 30 percent”, which is 20.",
    ),
    Rule(
        "time-span-mismatch",
        "A length of time that its year contradicts",
        "major",
        "One article names a year and, right beside it, how many years ago that was, and by the "
        "day it was published the two are more than a year apart.",
        "“Since 1998, that is for 25 years”, written in 2025.",
    ),
    Rule(
        "age-mismatch",
        "An age that the year of birth contradicts",
        "major",
        "One article gives someone's age and year of birth, and who was born then has another age "
        "in the year of publication.",
        "“Maria Berger, 61, born in 1950”, written in 2025.",
    ),
    Rule(
        "headline-mismatch",
        "A headline that its article contradicts",
        "major",
        "The headline has a figure, and the text below it has one single other figure of the same "
        "kind of thing.",
        "“Twelve dead in mine”, above an article of ten dead.",
    ),
    Rule(
        "expectation-failed",
        "A check of the data that failed",
        "major",
        "An expectation about the tables does not hold. Its own severity counts: `warning` is "
        "minor, `critical` is critical.",
        "A percentage of a whole above 100.",
    ),
    Rule(
        "suppression-expired",
        "A suppression whose time is over",
        "minor",
        "An entry of `suppressions.toml` set findings aside until a day that has passed. They "
        "count again: take the entry out, or give it another day and say why.",
        "`until = 2026-01-31`, read in February.",
    ),
)

_BY_ID = {rule.id: rule for rule in RULES}


def get(id: str) -> Rule:
    """The rule of that id; `KeyError` names the nearest ids that there are."""
    if id in _BY_ID:
        return _BY_ID[id]
    near = get_close_matches(id, _BY_ID, n=3, cutoff=0.5) or list(_BY_ID)
    raise KeyError(f"no rule {id!r}; did you mean {', '.join(near)}?")
