"""Names of works in quotation marks, in which a time is none: “Sieben Jahre Pech”."""

from __future__ import annotations

from reconcile.extract.line import Line

_LONGEST = 6  # words between the marks


def is_in_a_title(line: Line, i: int) -> bool:
    """Whether word `i` stands in quotation marks with few other words, none of them a verb."""
    marks = line.language.lists["dates.quotation_marks"]
    if marks.isdisjoint(line.words[max(0, i - _LONGEST) : i]):
        return False
    before = [k for k in range(max(0, i - _LONGEST), i) if line.words[k] in marks]
    first = before[-1] + 1
    end = next(
        (k for k in range(i + 1, min(len(line), first + _LONGEST + 1)) if line.words[k] in marks),
        None,
    )
    if end is None:
        return False
    inside = line.entries[first:end]
    if line.entries[i].digit and len(line.words[i]) == 4 and i > first:
        return False  # "Weihnachtsmarkt 2013" is of that year
    opens = inside[0].capital or inside[0].digit
    said = inside[-1].text in ",.!?" or any(entry.tense for entry in inside)
    return opens and not said
