"""An age, and the year of birth beside it."""

from __future__ import annotations

from collections.abc import Iterator

from reconcile.compare.inside.passage import Passage, Row, fault
from reconcile.compare.voices import EXACT

NEAR = 4  # words from the date of birth to the age
MARKS = ((",",), ("(",))
ADULT = 120  # years: no age beyond


def ages(passage: Passage) -> Iterator[Row]:
    """“Maria Berger (61), geboren 1950”, written in 2025.

    Only where the sentence has one age, one date and one word for birth.
    """
    said = [c for c in passage.claims if _is_age(c)]
    dates = [c for c in passage.claims if c["kind"] in ("date", "time", "duration")]
    if len(said) != 1 or len(dates) != 1 or not _is_birth(passage, dates[0]):
        return
    age, birth = said[0], dates[0]
    of_then = passage.ends(passage.before(age), "age_then") or bool(
        passage.words & passage.language.words("arithmetic.age_past")
    )
    if not of_then and _is_of_one(passage, age, birth):
        yield from _held(age, birth)


def _is_of_one(passage: Passage, age: Row, birth: Row) -> bool:
    """“Anna Huber (61), geboren am”, “der 1950 geborene Maler, 61”: no other person between."""
    if age["start"] < birth["start"]:
        return passage.plain(passage.plainly_between(age, birth), "born_told")
    between = passage.between(birth, age)
    led = between[-1:] in MARKS or passage.ends(between, "is")
    return led and len(between) <= NEAR


def _is_age(claim: Row) -> bool:
    age = claim["kind"] == "measure" and claim["unit"] == "year"
    exact = claim["hedge"] in EXACT and claim["value"] is not None
    return age and exact and claim["value"] < ADULT


def _is_birth(passage: Passage, date: Row) -> bool:
    """“1950 geboren”, “geboren am 12. März 1950”, “Jahrgang 1950”."""
    dated = date["anchor"] == "absolute" and date["grain"] in ("year", "month", "day")
    near = (*passage.before(date)[-3:], *passage.behind(date)[:4])
    return dated and passage.has(near, "born")


def _held(age: Row, birth: Row) -> Iterator[Row]:
    if age["published"] is None or len(age["published"].split("/")) > 1:
        return
    written, born = int(age["published"][:4]), int(birth["date_start"][:4])
    if not written - born - 1 <= age["value"] <= written - born:
        what = (
            f"has “{birth['wording']}” as year of birth and “{age['wording']}” as age; "
            f"born in {born}, one is {written - born - 1} or {written - born} in {written}"
        )
        yield fault("age-mismatch", [birth, age], what)
