"""What a sentence may leave out, since those before it in its article have said it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.provisional import settle
from reconcile.extract.reading import finds
from reconcile.extract.rows import Row, read_found
from reconcile.extract.subjects import Topic

LEAD = 3  # sentences, the heading with them, that say what an article is about
_NUMBERED = ("counted", "concept", "subject", "moves")
_ITS_CLAUSE = 9  # words: a comma between counts as ten
_MEASURED_BEFORE = 2  # sentences
_PAID_BEFORE = 3
_LARGE = 1e6  # so much of nothing that is named is of what was spoken of last in such numbers


class Carried:
    """The sentences of one article, each read with what those before it have told."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._lead: list[Line] = []
        self._whole: Row | None = None  # the last thing counted
        self._numbered: Row | None = None  # the last ordinal that has a noun
        self._sized: Row | None = None  # the last measure of which it is known of what
        self._paid: tuple[int, str] | None = None  # the sentence and the currency of the last sum

    def read(self, number: int, line: Line) -> tuple[list[Row], list[tuple[Any, ...]]]:
        """The claims of the next sentence worth a look, and their cues."""
        if number < LEAD or not self._lead:
            self._lead.append(line)
        if self._whole is not None and number > self._whole["sentence"] + 1:
            self._whole = None
        found = [self._in_its_currency(number, find) for find in finds(line)]
        rows, cues = read_found(self.source, number, line, found, self._whole)
        _take_up(rows, cues, self._lead)
        self._numbered = _number_on(rows, self._numbered)
        self._sized = _measured_again(rows, line, self._sized)
        settle(rows, cues, line, self._lead)
        self._whole = next((row for row in reversed(rows) if row["kind"] == "count"), self._whole)
        return rows, cues

    def _in_its_currency(self, number: int, find: Found) -> Found:
        """“Geplant waren 42 Millionen Euro. Es werden 75 Millionen.”: of the currency before."""
        columns = find.columns
        if columns.get("scale", 1.0) < _LARGE:
            return find
        kind = columns["kind"]
        if kind == "number" and self._paid and number - self._paid[0] <= _PAID_BEFORE:
            return find._replace(columns={**columns, "kind": "money", "unit": self._paid[1]})
        self._paid = (number, columns["unit"]) if kind == "money" else None
        return find


def _main_topic(lead: Iterable[Line]) -> Topic:
    """The first thing named whose size is told in percent: what an article is about."""
    for line in lead:
        concepts = line.language.concepts
        for entry in line:
            concept = entry.concept
            if concept is not None and "percent" in concepts[concept].kinds:
                moves = concepts[concept].moves
                return {"concept": concept, "subject": entry.text, "moves": moves}
    return {}


def _take_up(rows: Iterable[Topic], cues: Iterable[Sequence[Any]], lead: Iterable[Line]) -> None:
    """“Inflation im März gestiegen. Im Februar waren es 2,9 Prozent.”: still of inflation.

    Gives a percentage of nothing named, but of a time of its own, the topic of its article, which
    the sentences of `lead` tell. What rose by so much is another thing, which has its own name.
    """
    unnamed = [row for row in rows if row["kind"] == "percent" and not row["concept"]]
    if not unnamed:
        return
    near: dict[str, set[str]] = {row["claim"]: set() for row in unnamed}
    for claim, role, concept, _, distance in cues:
        if distance <= _ITS_CLAUSE and claim in near:
            near[claim].add("time" if role == "time" else concept)
    for row in unnamed:
        around = near[row["claim"]]
        if "time" in around and "change" not in around:
            row |= _main_topic(lead)


def _number_on(rows: Iterable[Topic], before: Topic | None) -> Topic | None:
    """“Die siebte Runde folgt im Mai. Die sechste war kurz.”: gives an ordinal the noun before.

    `before` is the last ordinal that has one; so is what is returned.
    """
    for row in rows:
        if row["kind"] != "ordinal":
            continue
        if row["counted"] is None and row["concept"] is None and before is not None:
            near = row["sentence"] <= before["sentence"] + 1
            row |= {k: before[k] for k in _NUMBERED} if near else {}
        before = row if row["counted"] else before
    return before


def _measured_again(rows: list[Topic], line: Line, before: Topic | None) -> Topic | None:
    """“Der Pegel stand bei 8,42 Metern. Mittags wurden 7,90 Meter gemessen”: still of the level.

    Gives a measure that is only said to be measured the subject of the last one in its unit, up to
    two sentences `before`; the last measure of which the subject is known, for the next sentence.
    """
    measures = [row for row in rows if row["kind"] == "measure"]
    told = bool(measures) and not line.language.words("events.measured").isdisjoint(line.lower)
    for row in measures:
        if row["concept"]:
            before = row
            continue
        near = before is not None and row["sentence"] - before["sentence"] <= _MEASURED_BEFORE
        if told and near and before is not None and row["unit"] == before["unit"]:
            row |= {k: before[k] for k in ("concept", "subject", "moves")}
    return before
