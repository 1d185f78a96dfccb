"""Every figure and every time of a sentence, left to right, and how they complete each other."""

from __future__ import annotations

from reconcile.extract.beside import MINUS
from reconcile.extract.calendar_dates import date
from reconcile.extract.completing import completed
from reconcile.extract.durations import read_article_duration, read_duration, read_vague_duration
from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Found, Line
from reconcile.extract.not_figures import is_no_figure, is_year_before, names_something
from reconcile.extract.nouns import lemma
from reconcile.extract.number import Number
from reconcile.extract.numbers import read_between, read_number
from reconcile.extract.ordinals import read_ordinal, read_place
from reconcile.extract.quantities import read_quantity
from reconcile.extract.stopwatch import read_clocked_length
from reconcile.extract.times import read_spoken_hour, read_time, with_signal

_AHEAD = 3  # words in which what a leaning word needs must come


def finds(line: Line) -> list[Found]:
    """What a sentence says of figures and times, none overlapping."""
    found: list[Found] = []
    end = 0
    for i, entry in enumerate(line.entries):
        if not entry.starts or i < end:
            continue
        if entry.second is not None:
            if line.lower_at(i + 1) not in entry.second:
                continue
        elif entry.leans and _leans_on_nothing(line, i):
            continue
        find = _at(line, i)
        if find is not None:
            found.append(find)
            end = find.last + 1
    return completed(line, found) if found else found


def _leans_on_nothing(line: Line, i: int) -> bool:
    """Whether the words with which this one would say a figure or a time are not near by."""
    ahead = line.entries[i + 1 : i + 1 + _AHEAD]
    if not line.entries[i].article:
        return not any(e.calendar or e.counts or e.opens for e in ahead)
    if any(e.unit or e.counts for e in ahead):
        return False
    if line.listed("nouns.partitive", i + 1):
        return False
    return not any(e.toll for e in line.entries)


def _at(line: Line, i: int) -> Found | None:
    """What begins at word `i`: a time, else a length, a quantity, an ordinal."""
    entry = line.entries[i]
    if entry.opens:
        time = read_time(line, i)
        if time is not None:
            return time
    if not entry.counts:
        return read_ordinal(line, i) if "ordinal_time" in entry.opens else None
    if entry.letter:
        spoken = read_spoken_hour(line, i)
        if spoken is not None:
            return spoken
    if ":" in entry.text:
        clocked = read_clocked_length(line, i)
        if clocked is not None:
            return with_signal(line, clocked)
    number = _number(line, i)
    if number is None:
        vague = read_vague_duration(line, i) or read_article_duration(line, i)
        if vague is not None:
            return with_signal(line, vague)
        return _one(line, i) or read_ordinal(line, i)
    place = read_place(line, number)
    if place is not None:
        return place
    if is_no_figure(line, number):
        return None
    if is_year_before(line, number):
        return date(i, i, shape="calendar", grain="year", year=int(line.words[i]))
    duration = read_duration(line, number)
    if duration is not None:
        return with_signal(line, duration)
    quantity = read_quantity(line, number)
    if quantity is None:
        return None
    if quantity.columns["kind"] == "number":
        return read_ordinal(line, i) or (None if names_something(line, number) else quantity)
    return quantity


def _number(line: Line, i: int) -> Number | None:
    before = line.lower_at(i - 1)
    signed = before in MINUS or line.listed("numbers.minus", i - 1)
    if signed or before in line.language.words("currency_marks"):
        before = line.lower_at(i - 2)
    if before in line.language.words("ranges.between"):
        between = read_between(line, i)
        if between is not None:
            return between
    return read_number(line, i)


def _one(line: Line, i: int) -> Found | None:
    """“Eine Frau starb”: an article that counts one, where it tells what happened to people."""
    article = line.phrase("numbers.articles", i)
    if article is None or article[1] >= len(line):
        return None
    j = article[1]
    partitive = line.listed("nouns.partitive", j)
    noun = None if partitive else counted_one(line, j)
    if not partitive and noun is None:
        return None
    if not _tells_of_a_toll(line, line.clauses[i] // 2, further=2 * partitive):
        return None
    columns = {"kind": "count", "hedge": hedge_before(line, i)[0], "value": 1.0, "place": 1.0}
    columns |= {"digits": 1, "counted": noun and noun[1]}
    return Found(i, noun[0] if noun else i, i, columns)


def _tells_of_a_toll(line: Line, clause: int, further: int) -> bool:
    """Whether the clause, or one of the `further` ones behind it, says what befell people."""
    for k, entry in enumerate(line.entries):
        if "predicate" in entry.says and clause <= line.clauses[k] // 2 <= clause + further:
            happened = line.phrase("predicates", k)
            if happened and line.language.concepts[happened[0]].toll:
                return True
    return False


def counted_one(line: Line, j: int) -> tuple[int, str] | None:
    """The person that an article at `j - 1` stands for: its last word and lemma."""
    for k in range(j, min(len(line), j + 3)):
        entry = line.entries[k]
        if not entry.letter or entry.stop or entry.counts:
            return None
        concept = entry.concept
        if concept is not None:
            if not line.language.concepts[concept].generic:
                return None
            return k, lemma(entry.text if entry.capital else entry.lower, line.language)
        if entry.capital:
            return None
    return None
