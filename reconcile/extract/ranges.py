"""Rows for the whole of a range, beside those of its ends: "24. bis 26. Jänner"."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, NamedTuple

from reconcile.extract.line import Found, Line

Row = dict[str, Any]
_KINDS = ("date", "time")
_MOST_JOINING = 2  # words between a day and its clock time, or between the ends of a range


class _End(NamedTuple):
    """What may be an end of a range, by its place among the finds: a day, an hour, or both."""

    first: int
    last: int
    dated: bool


def ranges(line: Line, found: list[Found], rows: list[Row]) -> list[Row]:
    """A row of its own for each range, from its first end to its last.

    Where both ends name a day the clock times beside belong to them, "Montag 7 Uhr bis Freitag";
    else the range is one of hours, "Montag 14 bis 16 Uhr".
    """
    wholes = []
    for one, other in pairwise(_ends(line, found, rows)):
        if not _is_joined(line, found[one.first], found[one.last], found[other.first]):
            continue
        if one.dated and other.dated:
            wholes.append(_whole(line, found, rows, one.first, other.last))
        elif rows[one.last]["kind"] == rows[other.first]["kind"] or _is_now(found[other.first]):
            wholes.append(_whole(line, found, rows, one.last, other.first))
    return wholes


def _ends(line: Line, found: list[Found], rows: list[Row]) -> list[_End]:
    """The days and hours of a sentence; an hour goes with the day right beside it."""
    ends: list[_End] = []
    k = 0
    while k < len(rows):
        kind = rows[k]["kind"]
        if kind in _KINDS:
            beside = rows[k + 1]["kind"] if k + 1 < len(rows) else None
            both = beside in _KINDS and beside != kind and _is_beside(line, found[k], found[k + 1])
            ends.append(_End(k, k + both, both or kind == "date"))
            k += both
        k += 1
    return ends


def _is_beside(line: Line, one: Found, other: Found) -> bool:
    """“Montag, 7 Uhr”, “10 p.m. on Friday”."""
    between = line.lower[one.last + 1 : other.first]
    language = line.language
    beside = {","} | language.words("dates.on") | language.words("clock.bare_at")
    return len(between) <= _MOST_JOINING and beside - language.words("dates.to") >= {*between}


def _is_joined(line: Line, first: Found, last: Found, other: Found) -> bool:
    """“24. bis 26. Jänner”, “von Freitag, 4. März, bis Montag”, “zwischen 8 und 10 Uhr”."""
    joint = line.lower[last.last + 1 : other.first]
    language = line.language
    i = first.first - 1
    i -= line.listed("dates.article_before", i)
    if joint[:1] == [","] and line.listed("dates.from", first.first - 1):
        joint = joint[1:]
    if not joint:  # "bis heute"
        return _is_now(other) and line.listed("dates.to", other.first)
    if len(joint) > _MOST_JOINING:
        return False
    if other.columns["when"]["shape"] in ("part", "set"):
        return False  # "le 12 février au soir", "täglich von 8 bis 18 Uhr"
    if joint[0] in language.words("dates.to"):
        return True
    return line.listed("ranges.between", i) and joint[0] in language.words("ranges.and")


def _is_now(find: Found) -> bool:
    return bool(find.columns["when"].get("direction") == "PRESENT_REF")


def _whole(line: Line, found: list[Found], rows: list[Row], first: int, last: int) -> Row:
    begin, end = found[first], found[last]
    row = {**rows[last], "when": {"shape": "range"}, "mod": None, "timex": None}
    within = {row["kind"] for row in rows[first : last + 1]}
    row["kind"] = kind = "time" if "time" in within else "date"
    row["start"], row["text"] = rows[first]["start"], line.said(begin.first, end.last)
    row["wording"] = line.said(min(begin.quoted, begin.first), end.last)
    row["claim"] = f"{row['source']}#{row['start']}-{row['end']}-{kind}"
    return row
