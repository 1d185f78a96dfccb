"""A percentage beside the two numbers that it is said to be made of."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from reconcile.compare.inside.passage import Passage, Row, fault, meet, quoted, shown, span


def shares(passage: Passage) -> Iterator[Row]:
    """“16 von 37 Sitzen, also 53 Prozent”: 16 of 37 are 43."""
    percents = [c for c in passage.claims if c["unit"] == "percent"]
    if not percents:
        return
    by_id = {claim["claim"]: claim for claim in passage.claims}
    for part in passage.claims:
        whole = by_id.get(part["of"])
        if whole is None or part["kind"] == "percent" or part["base_unit"] != whole["base_unit"]:
            continue
        percent = next((p for p in percents if _restates(passage, p, part, whole)), None)
        if percent is not None:
            yield from _held(percent, part, whole)


def _restates(passage: Passage, percent: Row, part: Row, whole: Row) -> bool:
    """The words between say that the percentage is the share: “also”, “das sind”, “(16 von 37)”."""
    first, last = sorted((part, whole), key=lambda c: int(c["start"]))
    if percent["start"] > last["start"]:
        between = passage.between(last, percent)
        of_another = passage.begins(passage.behind(percent), "of")
        return passage.only(between, "restated") and not of_another
    between = passage.between(percent, first)
    return between == ("(",) or passage.only(between, "restated")


def _held(percent: Row, part: Row, whole: Row) -> Iterator[Row]:
    (a, b), (c, d) = span(part), span(whole)
    if not 0 < c <= d < inf or a < 0:
        return
    share = (100 * a / d, 100 * b / c)
    if not meet(share, span(percent)):
        what = (
            f"has {quoted([part, whole])} as “{percent['wording']}”; it is {shown(*share)} percent"
        )
        yield fault("share-mismatch", [part, whole, percent], what)
