"""Tables of reference figures: an office's own, to be held against what was written.

A row is `subject, value, unit, as_of, source`. The rows that one source has as of one day are an
article of a line a row, written as a newspaper would, so that they are read and linked as any other
sentence: “Höchststand der Lanitz: 8,42 Meter.”, and of counts “4 Todesopfer.”.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from reconcile.languages import Language
from reconcile.nearest import hint
from reconcile.sources.published import iso
from reconcile.sources.record import Figure, NoArticleError, Problem, Record
from reconcile.sources.records import Value

COLUMNS = ("subject", "value", "unit", "as_of", "source")
FURTHER = ("language", "url")
GIVE_COLUMNS = f"a table of figures has the columns {', '.join(COLUMNS)}"
NUMBER = "write digits alone, with a point before decimals, as in 1180 or 8.42"
LONGEST = 40  # characters of a cell in a message
THIN = "\u202f"  # a space that breaks no line
DAY = "write it as in 2022-01-12 or 2022-01"

_TELLING = {"subject", "value"}
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_WHOLE = re.compile(r"\.0+$")
_UNITS = ("units", "currencies", "time_units")


def is_figures(columns: Iterable[str]) -> bool:
    """Whether a table of these columns has figures; `NoArticleError` if some of them are missing.

    A column `text` makes it a table of articles, whatever else it has.
    """
    found = set(columns)
    if "text" in found or not found >= _TELLING:
        return False
    missing = [f"`{column}`" for column in COLUMNS if column not in found]
    if missing:
        raise NoArticleError(f"has figures, but no column {', '.join(missing)}", GIVE_COLUMNS)
    return True


def figures(values: Iterable[Value]) -> list[Record | Problem]:
    """The rows of a table: a record for each source and day, and what is wrong with the others."""
    told: dict[tuple[str, str], list[tuple[Figure, Mapping[str, object]]]] = {}
    found: list[Record | Problem] = []
    for value in values:
        row = value.data if isinstance(value.data, Mapping) else {}
        try:
            source, day, figure = _row(row, value)
        except ValueError as wrong:
            message, remedy = wrong.args
            found.append(Problem("error", f"row {value.number} {message}", remedy, value.line))
            continue
        told.setdefault((source, day), []).append((figure, row))
    for number, ((source, day), rows) in enumerate(told.items(), start=1):
        first, row = rows[0]
        further = {key: row.get(key) for key in FURTHER}
        found.append(
            Record(
                text="\n".join(figure.subject for figure, _ in rows),
                fields={"outlet": source, "published": day, **further},
                basis="given",
                line=first.line,
                number=number,
                key=f"{source}, {day}",
                figures=tuple(figure for figure, _ in rows),
            )
        )
    return found


def written(
    figures: Iterable[Figure], language: Language
) -> Iterator[tuple[Figure, str | Problem]]:
    """Each figure as a sentence of the language, or what is wrong with its unit."""
    units = _units(language)
    decimal = str(language.get("numbers.decimal", "."))
    remedies: dict[str, str] = {}
    for figure in figures:
        if not figure.unit:
            number = _grouped(_WHOLE.sub("", figure.value), decimal)
            yield figure, f"{number} {figure.subject}."
        elif figure.unit in units:
            number = _grouped(figure.value, decimal)
            yield figure, f"{figure.subject}: {number} {units[figure.unit]}."
        else:
            message = f"row {figure.number} has an unknown unit {_quoted(figure.unit)}"
            if figure.unit not in remedies:
                remedies[figure.unit] = hint(figure.unit[:LONGEST], units)
            yield figure, Problem("error", message, remedies[figure.unit], figure.line)


def _grouped(number: str, decimal: str) -> str:
    """A whole number in threes, parted by what no language misreads; so it is no year either."""
    if "." in number:
        return number.replace(".", decimal)
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", THIN, number)


def _units(language: Language) -> dict[str, str]:
    """What a unit may be called, to how it is written: its name, or a word that means it alone."""
    said = [
        (word, name)
        for table in _UNITS
        for word, name in language.surfaces(table)
        if isinstance(language.get(table)[name], list)
    ]
    means = dict(said)
    names = {name: word for word, name in reversed(said) if means[word] == name}
    return {word: word for word in means} | names


def _row(row: Mapping[str, object], value: Value) -> tuple[str, str, Figure]:
    """Source, day and figure of a row; `ValueError` with what is wrong with it, and a remedy."""
    subject = _text(row, "subject", "say what the figure is of").rstrip(" .:;,")
    source = _text(row, "source", "say whose figure it is")
    unit = "" if row["unit"] is None else " ".join(str(row["unit"]).split())
    said = row["value"]
    number = _number(said)
    if number is None:
        raise ValueError(f"has a `value` that is no number: {_quoted(said)}", NUMBER)
    try:
        day = iso(row["as_of"])
    except ValueError:
        message = f"has an `as_of` that is no date: {_quoted(row['as_of'])}"
        raise ValueError(message, DAY) from None
    return source, day, Figure(subject, number, unit, value.line, value.number)


def _text(row: Mapping[str, object], column: str, remedy: str) -> str:
    said = row[column]
    text = " ".join(said.split()) if isinstance(said, str) else ""
    if not re.search(r"\w", text):
        raise ValueError(f"has no `{column}`", remedy)
    return text


def _number(said: object) -> str | None:
    """A number as digits with a point before decimals; None for what is none."""
    match said:
        case bool():
            return None
        case int():
            return str(said)
        case float() | Decimal():
            if not math.isfinite(said):
                return None
            return f"{Decimal(str(said)):f}".removesuffix(".0")
        case str():
            text = said.strip()
            return text if _NUMBER.fullmatch(text) else None
    return None


def _quoted(said: object) -> str:
    return "nothing" if said is None else f"“{str(said)[:LONGEST]}”"
