"""Rows of CLAIMS and CUES from what is found in a sentence."""

from __future__ import annotations

from typing import Any

from reconcile.extract.context import Context, Cue
from reconcile.extract.line import Found, Line
from reconcile.extract.pointed_years import with_pointed_years
from reconcile.extract.ranges import ranges
from reconcile.extract.sets import with_repeated_days, with_repeated_hours
from reconcile.extract.subjects import about
from reconcile.tables import CLAIMS

Row = dict[str, Any]
_SAYS_NO_SIZE = ("ordinal", "date", "time", "duration", "set")
# What other stages say of a claim; a row has all other columns.
_LATER = "published published_basis repeats low high plausible_low plausible_high base_unit "
_LATER += "date_start date_end grain anchor"
BLANK: Row = dict.fromkeys(name for name in CLAIMS.schema if name not in _LATER.split())
CUE_COLUMNS = ("claim", "role", "concept", "words", "distance")


def read_found(
    source: str, number: int, line: Line, found: list[Found], whole: Row | None = None
) -> tuple[list[Row], list[tuple[Any, ...]]]:
    """Rows and cues of what is found in a sentence."""
    rows: list[Row] = []
    cues: list[tuple[Any, ...]] = []
    if not found:
        return rows, cues
    if len(found) > 1:
        found = with_pointed_years(line, with_repeated_days(line, found))
        found = with_repeated_hours(line, found)
    context = Context(line, found)
    end = line.offset + len(line.text)
    previous: Row | None = None
    dates: list[tuple[Found, str]] = []
    for find in found:
        around = context.cues(find)
        before = previous
        if previous is None and whole is not None:
            before = whole if _is_of_what_was_counted(line, find) else _taken_up(around, whole)
        row = _row(source, line, find, context, around, before)
        row["sentence"], row["sentence_start"], row["sentence_end"] = number, line.offset, end
        claim, kind = row["claim"], row["kind"]
        cues += [(claim, *cue) for cue in around]
        rows.append(row)
        if kind not in _SAYS_NO_SIZE:
            previous = row
        elif kind == "date" or kind == "duration":
            dates.append((find, claim))
    _link_parts(line, found, rows, whole)
    if dates and len(found) > 1:
        for find, row in zip(found, rows, strict=True):
            cues += [(row["claim"], *cue) for cue in context.times(find, dates)]
    rows += ranges(line, found, rows)
    return rows, cues


def _taken_up(around: list[Cue], whole: Row) -> Row | None:
    """“Tausende kamen. Laut Polizei waren es 6.500”: what was counted in the sentence before."""
    return whole if any(cue.role == "speaker" for cue in around) else None


def _is_of_what_was_counted(line: Line, find: Found) -> bool:
    """“Drei davon”, “three of them”: of those counted in the sentence before."""
    return find.columns["kind"] == "number" and _is_a_part(line, find)


def _row(
    source: str,
    line: Line,
    find: Found,
    context: Context,
    around: list[Cue],
    previous: Row | None,
) -> Row:
    columns, offset, starts = find.columns, line.offset, line.starts
    first, end = starts[find.first], line.end(find.last)
    row = {**BLANK, **columns, **about(line, find, context, around, previous)}
    kind = row["kind"]
    row["claim"] = f"{source}#{offset + first}-{offset + end}-{kind}"
    row["source"] = source
    row["start"] = offset + first
    row["end"] = offset + end
    row["text"] = text = line.text[first:end]
    quoted = find.quoted
    row["wording"] = line.text[starts[quoted] : end] if quoted < find.first else text
    if kind == "date" or kind == "time":
        row["tense"] = context.tense(find)
    return row


def _link_parts(line: Line, found: list[Found], rows: list[Row], whole: Row | None) -> None:
    """`of`: "16 der 37 Mandate" is a part of what follows, "drei von ihnen" of what came before.

    So is a sum of the sum before it: “zwölf Millionen Euro, davon vier Millionen für das Futter”.
    """
    entries = line.entries
    total: Row | None = None
    for k, find in enumerate(found):
        row = rows[k]
        kind = row["kind"]
        if kind == "money":
            if total is not None and total["unit"] == row["unit"] and _is_a_part(line, find):
                row["of"] = total["claim"]
            else:
                total = row
        if kind != "count" and kind != "number":
            whole = whole if kind in _SAYS_NO_SIZE else None
            continue
        behind = entries[find.last + 1]
        after = rows[k + 1] if k + 1 < len(found) and "partitive" in behind.hints else None
        if after and after["kind"] == "count" and found[k + 1].first - find.last <= 3:
            row["of"] = after["claim"]
        elif whole is not None and (_is_a_part(line, find) or _is_left(line, find, k, found)):
            row["of"] = whole["claim"]
            if not row.get("counted") and whole.get("counted"):
                row["counted"] = whole["counted"]
        elif kind == "count":
            whole = row


def _is_left(line: Line, find: Found, k: int, found: list[Found]) -> bool:
    """“Von den 260 Kollegen sind noch 140 übrig”: a number without a noun, behind its whole."""
    if not k or find.columns.get("counted") or find.columns["kind"] != "number":
        return False
    at = found[k - 1].quoted
    return any(line.phrase_before("nouns.whole_before", i) for i in (at, at - 1))


def _is_a_part(line: Line, find: Found) -> bool:
    """“Drei von ihnen”, “darunter drei”."""
    if "part" in line.entries[find.quoted - 1].hints:
        return True
    return line.phrase("nouns.elliptic", find.last + 1) is not None
