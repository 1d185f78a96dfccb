"""Rows of CLAIMS and CUES from what is found in a sentence."""

from __future__ import annotations

from typing import Any

from reconcile.extract.context import Context, Cue
from reconcile.extract.line import Found, Line
from reconcile.extract.reading import finds
from reconcile.extract.subjects import about

Row = dict[str, Any]
_SAYS_NO_SIZE = ("ordinal", "date", "time", "duration", "set")
CUE_COLUMNS = ("claim", "role", "concept", "words", "distance")


def read_sentence(
    source: str, number: int, line: Line, whole: Row | None
) -> tuple[list[Row], list[tuple[Any, ...]]]:
    """The claims of one sentence and their cues; `whole` is the last thing counted before it."""
    return read_found(source, number, line, finds(line), whole)


def read_found(
    source: str, number: int, line: Line, found: list[Found], whole: Row | None = None
) -> tuple[list[Row], list[tuple[Any, ...]]]:
    """Rows and cues of what is found in a sentence."""
    rows: list[Row] = []
    cues: list[tuple[Any, ...]] = []
    if not found:
        return rows, cues
    context = Context(line, found)
    end = line.offset + len(line.text)
    previous: Row | None = None
    for find in found:
        around = context.cues(find)
        row = _row(source, line, find, context, around, previous or _taken_up(around, whole))
        row["sentence"], row["sentence_start"], row["sentence_end"] = number, line.offset, end
        row["language"] = ""
        cues += [(row["claim"], *cue) for cue in around]
        rows.append(row)
        previous = row if row["kind"] not in _SAYS_NO_SIZE else previous
    told = zip(found, rows, strict=True)
    dates = [(f, r["claim"]) for f, r in told if r["kind"] in ("date", "duration")]
    if dates:
        for find, row in zip(found, rows, strict=True):
            cues += [(row["claim"], *cue) for cue in context.times(find, dates)]
    _link_parts(line, found, rows, whole)
    rows += _ranges(line, found, rows)
    return rows, cues


def _taken_up(around: list[Cue], whole: Row | None) -> Row | None:
    """“Tausende kamen. Laut Polizei waren es 6.500”: what was counted in the sentence before."""
    return whole if any(cue.role == "speaker" for cue in around) else None


def _row(
    source: str,
    line: Line,
    find: Found,
    context: Context,
    around: list[Cue],
    previous: Row | None,
) -> Row:
    columns = find.columns
    columns.pop("scale", None)
    row = {**columns, **about(line, find, context, around, previous)}
    kind = row["kind"]
    start, end = line.starts[find.first], line.end(find.last)
    quoted = line.starts[min(find.quoted, find.first)]
    offset = line.offset
    row["claim"] = f"{source}#{offset + start}-{offset + end}-{kind}"
    row["source"] = source
    row["start"] = offset + start
    row["end"] = offset + end
    row["text"] = line.text[start:end]
    row["wording"] = line.text[quoted:end]
    if kind == "date" or kind == "time":
        row["tense"] = context.tense(find)
    return row


def _link_parts(line: Line, found: list[Found], rows: list[Row], whole: Row | None) -> None:
    """`of`: "16 der 37 Mandate" is a part of what follows, "drei von ihnen" of what came before."""
    language = line.language
    for k, (find, row) in enumerate(zip(found, rows, strict=True)):
        if row["kind"] not in ("count", "number"):
            whole = whole if row["kind"] in _SAYS_NO_SIZE else None
            continue
        behind = line.lower[find.last + 1 : find.last + 3]
        if behind and behind[0] in language.words("nouns.partitive") and k + 1 < len(found):
            after = found[k + 1]
            if after.first - find.last <= 3 and rows[k + 1]["kind"] == "count":
                row["of"] = rows[k + 1]["claim"]
                continue
        ahead = line.lower_at(find.quoted - 1)
        part = line.phrase("nouns.elliptic", find.last + 1)
        if whole is not None and (part or ahead in language.words("nouns.part_before")):
            row["of"] = whole["claim"]
            if not row.get("counted") and whole.get("counted"):
                row["counted"] = whole["counted"]
        elif row["kind"] == "count":
            whole = row


def _ranges(line: Line, found: list[Found], rows: list[Row]) -> list[Row]:
    """“24. bis 26. Jänner”: a row of its own for the whole, beside those of its ends."""
    ranges = []
    joints = line.language.words("dates.to")
    for k in range(len(found) - 1):
        first, last = found[k], found[k + 1]
        between = line.lower[first.last + 1 : last.first]
        kind = rows[k]["kind"]
        if kind not in ("date", "time") or rows[k + 1]["kind"] != kind:
            continue
        if not between or len(between) > 2:
            continue
        if rows[k + 1]["when"]["shape"] == "part":
            continue  # "le 12 février au soir"
        if between[0] not in joints and not (kind == "time" and _is_between(line, first, between)):
            continue
        row = {**rows[k + 1], "when": {"shape": "range"}, "mod": None, "timex": None}
        row["start"], row["text"] = rows[k]["start"], line.said(first.first, last.last)
        row["wording"] = line.said(min(first.quoted, first.first), last.last)
        row["claim"] = f"{row['source']}#{row['start']}-{row['end']}-{kind}"
        ranges.append(row)
    return ranges


def _is_between(line: Line, first: Found, joint: list[str]) -> bool:
    """“Zwischen 8 und 10 Uhr”."""
    before = line.lower_at(first.first - 1)
    language = line.language
    return before in language.words("ranges.between") and joint[0] in language.words("ranges.and")
