"""What a source only recalls: figures that others had said before, and that have moved on."""

from __future__ import annotations

from reconcile.link.candidates import Candidate
from reconcile.link.moved import FROM_TO
from reconcile.link.readings import digits, same_figure

RECALLED = {"percent": 5}  # times: between a figure of yesterday and that of today
RECALLED_ELSE = 3
LEAST_MOVED = 2  # digits of what it was, which one alone says too often


def recalled_beside(a: Candidate, b: Candidate) -> bool:
    """Whether a source only recalls the one, which others had said before, and has the other."""
    first, second = a.row["value"], b.row["value"]
    nouns = {a.row["counted"], b.row["counted"]} - {None}
    times = RECALLED.get(a.row["kind"], RECALLED_ELSE)
    of_one = a.what.toll or len(nouns) < 2
    near = of_one and first and second and 1 / times < first / second < times
    if _has_come_from(a, b) or _has_come_from(b, a):  # "von 1,30 auf 1,10"
        now, then = (a.course, b.course) if _has_come_from(a, b) else (b.course, a.course)
        return bool(near) and (then.recalled or now.was_known) and not now.recalled
    if a.row["kind"] == "percent" and _side_by_side(a, b):
        return False
    moves = bool(a.row["moves"] and b.row["moves"])
    return bool(near) and a.course.recalled != b.course.recalled and moves


def _has_come_from(now: Candidate, then: Candidate) -> bool:
    """Whether the one is said to be what the other has become."""
    return now.course.was is not None and now.course.was["claim"] == then.claim


def _side_by_side(a: Candidate, b: Candidate) -> bool:
    """“Die Wiener rechnen mit 7,1 Prozent, die Linzer mit 7,4”: two of one moment.

    Unlike “von 1,2 auf 0,6 Prozent”, which stand right beside each other.
    """
    first, second = sorted((a.row, b.row), key=lambda row: int(row["start"]))
    apart = second["start"] - first["end"] > FROM_TO
    one_sentence = first["sentence"] == second["sentence"]
    return one_sentence and apart and not (a.when.as_of or b.when.as_of)


def has_moved_on(a: Candidate, b: Candidate) -> bool:
    """“4,8 statt 4,2 Prozent”, where another source had said 4.2 before."""
    was = a.course.was
    if was is None or a.source == b.source or digits(b.row) < LEAST_MOVED:
        return False
    earlier = (a.row["published"] or "") >= (b.row["published"] or "")
    return earlier and same_figure(was, b.row)
