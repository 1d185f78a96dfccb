"""A year, and the length of time that is said to have passed since."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reconcile.compare.inside.passage import Passage, Row, fault
from reconcile.compare.voices import EXACT

WHOLE = 1  # a year: a birthday, an anniversary may lie before or behind
BRACKET = ("(",)


def spans(passage: Passage) -> Iterator[Row]:
    """“Seit 1998, also seit 25 Jahren”, written in 2025."""
    for pair in pairwise(c for c in passage.claims if c["kind"] in ("date", "duration")):
        length, date = sorted(pair, key=lambda c: c["kind"] == "date")
        if length["kind"] == "date" or date["kind"] == "duration":
            continue
        if _is_apposed(passage, *pair) and _is_counted_back(length, date) and _is_absolute(date):
            yield from _held(date, length)


def _is_apposed(passage: Passage, first: Row, second: Row) -> bool:
    """“…, also seit”, “(vor”, and behind a length of time “…, im Jahr”."""
    words = passage.plainly_between(first, second)
    if first["kind"] == "duration" and len(words) > 1 and passage.only(words, "in_year"):
        return True
    words = passage.without_last(words, "lasting")
    return words == BRACKET or passage.only(words, "apposed")


def _is_counted_back(length: Row, date: Row) -> bool:
    """Years back from the day of publication: “vor 25 Jahren”, or “25 Jahre” since some year."""
    placed = length["anchor"] == "published" and length["date_start"] is not None
    since = date["signal"] == "since" and length["anchor"] is None
    exact = length["unit"] == "year" and length["hedge"] in EXACT
    return exact and (placed or since)


def _is_absolute(date: Row) -> bool:
    return date["anchor"] == "absolute" and date["grain"] in ("year", "month", "day")


def _held(date: Row, length: Row) -> Iterator[Row]:
    value = length["value"]
    if value is None or value % 1 or length["published"] is None:
        return
    written, then = int(length["published"][:4]), int(date["date_start"][:4])
    if abs(written - then - value) > WHOLE:
        what = (
            f"has “{date['wording']}” and “{length['wording']}”; "
            f"from {then} to {written} it is {abs(written - then)} years"
        )
        yield fault("time-span-mismatch", [date, length], what)
