"""A day or month without a year is of the year that its clause points to: “heuer am 24. Dezember”.

Holidays and seasons are too: “im Vorjahr war zu Ostern Schnee gefallen”.
"""

from __future__ import annotations

from reconcile.extract.line import Found, Line

_OPENING = 2  # words before a year that a sentence opens with: “Dans l'année écoulée, …”
_YEARS = ("deictic", "offset", "year_before")


def with_pointed_years(line: Line, found: list[Found]) -> list[Found]:
    """The finds; those that lack a year have that which was pointed to before them."""
    for k, find in enumerate(found):
        if k and _lacks_a_year(find):
            year = _year_before(line, found[:k], find)
            if year is not None:
                when = find.columns["when"]
                shape = "offset" if when["shape"] == "calendar" else when["shape"]
                when |= {"shape": shape, "offset": year.columns["when"]["offset"]}
    return found


def _lacks_a_year(find: Found) -> bool:
    when = find.columns.get("when") or {}
    shape = when.get("shape")
    if when.get("year") is not None or when.get("direction") or "offset" in when:
        return False
    return shape in ("holiday", "season") or (shape == "calendar" and when.get("month") is not None)


def _year_before(line: Line, found: list[Found], find: Found) -> Found | None:
    """The year that the clause points to, but for one that something is compared with.

    “Mehr als im Vorjahr”, “gegenüber dem Vorjahr”: a preposition, or “as”, stands before it.
    """
    clause = line.clauses[find.first] // 2
    for year in reversed(found):
        opens = year.first <= _OPENING and line.lower_at(year.last + 1) == ","
        if line.clauses[year.first] // 2 != clause - opens:
            return None
        when = year.columns.get("when") or {}
        if when.get("grain") != "year" or when.get("shape") not in _YEARS:
            continue
        within = line.listed("dates.in_year", year.first - 1)
        led = line.entries[year.first - (2 if within else 1)]
        compared = led.stop and not led.tense
        return None if compared or year.columns.get("signal") else year
    return None
