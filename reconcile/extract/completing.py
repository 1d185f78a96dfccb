"""Bare numbers complete one another: “von 5 auf 7 Prozent”, “150 deutsche und 100 Soldaten”."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reconcile.extract.line import Found, Line
from reconcile.extract.number import Number
from reconcile.extract.quantities import read_quantity
from reconcile.values.units import conversion, known

_LARGE = 1e6  # so much of nothing that is named, where money was spoken of, is money too
_RUNNERS = 4  # of a relay
_IN_BRACKETS = 8  # words
_NEAR = 3  # words between "von 92,1" and "auf 86,4 Millionen"
_FINITE = ("past", "future", "perfect")  # of verbs that are listed, and look like no adjective
_SHARES = ("percent", "money")
_SIZES = ("measure", *_SHARES)
_QUANTITIES = ("count", "measure", "money", "percent")
_BORROWED = ("kind", "unit", "counted")


def completed(line: Line, found: list[Found]) -> list[Found]:
    """The readings of a sentence; a bare number takes its unit from the one it is set beside."""
    bare = [k for k, find in enumerate(found) if find.columns["kind"] == "number"]
    if any(line.lower[found[k].last + 1] == "(" for k in bare):
        found = _with_what_follows_brackets(line, found)
        bare = [k for k, find in enumerate(found) if find.columns["kind"] == "number"]
    for k in bare:
        if not k:
            continue
        last, find = found[k - 1], found[k]
        if _has_moved_on(line, last, find) or _is_of_a_length(line, last, find):
            found[k] = _with(find, last)
    bare = [k for k in bare if found[k].columns["kind"] == "number"]
    listed = 0  # where the list begins that was last met: "17, 19 und 24 Jahre"
    for k in reversed(bare):
        behind, n = _over_a_bracket(line, found, k)
        if n < len(found) and _belongs_to(line, found[k], behind, found[n], listed == n):
            found[k], listed = _with(found[k], found[n]), k
        elif k + 2 < len(found) and _is_told_of_each_time(line, found[max(k - 1, 0) : k + 3]):
            found[k] = _with(found[k], found[k + 2])
    for k in range(1, len(found)):
        rate = _rate_before(line, found[k], found[k - 1 :: -1])
        if rate is not None:
            found[k] = found[k]._replace(columns={**found[k].columns, "unit": rate})
    for k in bare:
        if k and found[k].columns["kind"] == "number":
            other = _before(line, found[k], found[:k])
            found[k] = found[k] if other is None else _with(found[k], other)
    return found


def _with_what_follows_brackets(line: Line, found: list[Found]) -> list[Found]:
    """“1,15 (Vorjahr: 0,98) Milliarden Euro”: what stands behind the bracket is of both."""
    for k, find in enumerate(found):
        opening = find.last + 1
        if find.columns["kind"] != "number" or line.lower[opening] != "(":
            continue
        close = _closing(line, opening)
        inside = [n for n in range(k + 1, len(found)) if close and found[n].last < close]
        if close is None or not inside or found[inside[-1]].columns["kind"] != "number":
            continue
        whole = _said_behind(line, close)
        if whole is None:
            continue
        for n in (k, inside[-1]):
            found[n] = _with(found[n], whole)
        return _with_what_follows_brackets(
            line, [f for f in found if not close < f.first <= whole.last]
        )
    return found


def _said_behind(line: Line, close: int) -> Found | None:
    """The scale word and the unit or noun right behind a bracket."""
    scale = line.phrase("numbers.scales", close + 1)
    factor, end = (float(scale[0]), scale[1]) if scale else (1.0, close + 1)
    number = Number(close, end - 1, close, factor, 1.0, 1, scaled=factor)
    whole = read_quantity(line, number)
    return whole if whole and whole.columns["kind"] != "number" else None


def _closing(line: Line, opening: int) -> int | None:
    """Where a bracket is closed that holds a few words."""
    end = opening + _IN_BRACKETS
    return next((j for j in range(opening, min(len(line), end)) if line.words[j] == ")"), None)


def _over_a_bracket(line: Line, found: list[Found], k: int) -> tuple[int, int]:
    """“von 5 (2019) auf 7 Prozent”: the word behind a figure and its bracket, and the find."""
    behind, n = found[k].last + 1, k + 1
    close = _closing(line, behind) if line.lower[behind] == "(" else None
    if close is None:
        return behind, n
    behind = close + 1
    while n < len(found) and found[n].first < behind:
        n += 1
    return behind, n


def _is_told_of_each_time(line: Line, found: list[Found]) -> bool:
    """“2019 kamen 500 und 2020 bereits 800 Gäste”: a time of each, and one noun."""
    if len(found) < 4 or any(found[k].columns["kind"] != "date" for k in (0, 2)):
        return False
    _, find, date, after = found
    joined = line.listed("ranges.and", find.last + 1) and date.first - find.last <= _NEAR
    return joined and after.columns["kind"] in _QUANTITIES and after.quoted - date.last <= _NEAR


def _belongs_to(line: Line, find: Found, behind: int, after: Found, listed: bool) -> bool:
    """“5 statt 7 Prozent”, “36.000, später 40.000 Euro”, “5 auf 7 Prozent”.

    `behind` is the word behind the first, and its bracket; `listed` is whether the figure behind
    got its own unit so: “17, 19 und 24 Jahre”.
    """
    kind = after.columns["kind"]
    scaled = kind == "number" and after.columns.get("scale", 1.0) >= _LARGE
    if not (kind in _QUANTITIES or scaled or _spans(after)) or _is_a_part(line, find):
        return False
    start = behind + (line.lower[behind] == ",")
    if line.over("ranges.then", start) == after.quoted > start:
        return True
    instead = line.over("ranges.instead", start)
    if instead > start and after.quoted - instead <= _NEAR:
        return True  # "24 statt bisher 29 Euro"
    behind += line.lower[behind] == "-" and line.glued(behind)  # "17- und 19-Jährige"
    between = line.lower[behind : after.first]
    if between == [","]:
        return listed
    if not between or "," in between:
        return False
    if kind not in _QUANTITIES and not scaled:
        return line.listed("ranges.beside", behind) and after.quoted == behind + 1
    if line.listed("ranges.beside", behind) and len(between) <= _NEAR:
        return True
    if scaled:
        return False
    if any(line.phrase_before("ranges.instead", j) for j in (find.quoted, find.quoted - 1)):
        return True  # "statt um 2,1 nur um 0,5 Prozent"
    if line.listed("nouns.partitive", behind) and len(between) <= 2:
        return True
    if kind == "count":
        return _shares_a_noun(line, find, after)
    if len(between) > 1:
        return False
    if line.listed("ranges.by_sides", behind):
        return _is_a_side(find, after)
    alike = line.entries[find.last].digit == line.entries[after.first].digit
    return line.listed("ranges.and", behind) and alike


def _rate_before(line: Line, find: Found, earlier: Iterable[Found]) -> str | None:
    """“Statt 5,8 Tonnen je Hektar nur vier Tonnen”: a unit that is short for the rate before it."""
    unit = find.columns.get("unit")
    if find.columns["kind"] != "measure" or not isinstance(unit, str) or "/" in unit:
        return None
    for other in earlier:
        rate = other.columns.get("unit")
        if other.columns["kind"] == "measure" and str(rate).startswith(f"{unit}/"):
            again = line.listed("ranges.again", find.quoted - 1)
            instead = line.phrase_before("ranges.instead", other.quoted)
            return str(rate) if again or instead else None
    return None


def _is_a_part(line: Line, find: Found) -> bool:
    """“ein Drittel”, “zwei Drittel”: of something, and of no unit."""
    value = find.columns.get("value")
    return value is not None and 0 < value < 1 and not line.entries[find.first].digit


def _is_a_side(find: Found, other: Found) -> bool:
    """“12 mal 8 Meter”; not “4 mal 100 Meter”, which is run by four."""
    value, unit = find.columns.get("value"), other.columns.get("unit")
    if not value or value <= _RUNNERS or unit is None or not known(unit):
        return False
    return conversion(unit).dimension == "length"


def _shares_a_noun(line: Line, find: Found, after: Found) -> bool:
    """“150 deutsche und 100 italienische Soldaten”: an adjective of each, one noun of both.

    Where nothing marks an adjective, only that of a people is known for one: it has a capital.
    """
    joint = after.quoted - 1
    if not line.listed("ranges.and", joint) or not 0 < joint - find.last - 1 <= _NEAR - 1:
        return False
    if after.columns["counted"] is None:
        return False
    own = line.entries[find.last + 1 : joint]
    if any(not e.letter or e.stop or e.tense in _FINITE or e.concept for e in own):
        return False
    endings = tuple(e for e in line.language.endings if e)
    if not line.language.nouns_have_capitals:
        return all(e.capital for e in own)
    return all(not e.capital and e.lower.endswith(endings) for e in own)


def _before(line: Line, find: Found, earlier: list[Found]) -> Found | None:
    """What was said before of the same: “15 Euro (nach 12)”, “von 150 Minuten auf 36”.

    And “62 Euro, vor einem Jahr waren es 35”: so much of it at another time.
    """
    last = earlier[-1]
    if _has_moved_on(line, last, find) or _is_another_age(line, last, find):
        return last
    if line.listed("ranges.by_sides", last.last + 1) and find.quoted == last.last + 2:
        return last if _is_a_side(find, last) else None  # "12 m sur 8"
    if line.listed("ranges.again", find.quoted - 1) and not line.entries[find.last + 1].capital:
        return next((f for f in reversed(earlier) if f.columns["kind"] in _SIZES), None)
    if _is_a_part(line, find):
        return None  # "elf Prozent mehr, ein Drittel weniger als"
    before = next((f for f in reversed(earlier) if f.columns["kind"] in _SHARES), None)
    bracketed = line.lower_at(find.last + 1) == ")" and line.lower_at(find.first - 1) in ("(", ":")
    compared = line.listed("ranges.compared", find.quoted - 1)
    compared = compared or line.listed("ranges.comparing", find.last + 1)
    if before is not None and before.columns["kind"] == "money":
        scale = find.columns.get("scale")
        compared = compared or (isinstance(scale, float) and scale >= _LARGE)
    return before if bracketed or compared else None


def _has_moved_on(line: Line, last: Found, find: Found) -> bool:
    """“von 150 Minuten auf 36”, “187 km/h statt der erlaubten 100”: from one figure to the next."""
    if last.columns["kind"] not in _QUANTITIES and not _spans(last):
        return False
    behind = last.last + 1 + (line.lower_at(last.last + 1) == ",")
    instead = line.over("ranges.instead", behind)
    if instead > behind:
        return last.columns["kind"] in _QUANTITIES and find.quoted - instead <= _NEAR
    if not any(line.listed("ranges.from", j) for j in (last.quoted - 1, last.quoted)):
        return False
    joint = find.quoted - 1
    return joint == last.last + 1 and line.listed("ranges.beside", joint)


def _is_of_a_length(line: Line, last: Found, find: Found) -> bool:
    """“vier Jahre Haft, davon zwei bedingt”: so many of the years before."""
    return _spans(last) and "part" in line.entries[find.quoted - 1].hints


def _is_another_age(line: Line, last: Found, find: Found) -> bool:
    """“ages 6 and 16”, “aged 17, 19 and 24”."""
    if last.columns.get("unit") != "year" or last.columns["kind"] != "measure":
        return False
    if find.quoted != last.last + 2:
        return False
    if line.listed("ranges.and", last.last + 1):
        return True
    goes_on = line.listed("ranges.and", find.last + 1) or line.lower[find.last + 1] == ","
    return line.lower[last.last + 1] == "," and goes_on and line.entries[find.last + 2].counts


def _spans(find: Found) -> bool:
    """Whether it is a length of time of its own unit, and nothing that points."""
    if find.columns["kind"] != "duration":
        return False
    when = find.columns["when"]
    return bool(when["shape"] == "span" and when["grain"] == find.columns["unit"])


def _with(find: Found, other: Found) -> Found:
    return find._replace(columns=_as(find.columns, other.columns))


def _as(columns: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The figure with kind, unit and noun of another, and its scale word where it stands behind."""
    taken = {**columns, **{k: other[k] for k in _BORROWED if k in other}}
    scale = other.get("scale")
    if isinstance(scale, float) and scale > 1 and columns.get("scale") == 1.0:
        for key in ("value", "said_low", "said_high", "place"):
            amount = taken.get(key)
            if isinstance(amount, float):
                taken[key] = round(amount * scale, 6)
    if "when" in other:
        taken["when"] = {**other["when"], "offset": taken.get("value")}
    return taken
