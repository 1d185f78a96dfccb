"""Lengths of time, and repeated times."""

from __future__ import annotations

from typing import Any

from reconcile.extract.ages import is_age, young_age
from reconcile.extract.calendar_dates import STEPS, date, part_of_week
from reconcile.extract.compounds import Added, added_behind
from reconcile.extract.hedges import hedge_before
from reconcile.extract.joined import joined_lengths
from reconcile.extract.line import Found, Line
from reconcile.extract.members import read_firsts
from reconcile.extract.number import Number
from reconcile.extract.offsets import joins_a_clause, with_direction
from reconcile.extract.pointing import weekends_at
from reconcile.extract.quantities import said
from reconcile.extract.sets import read_repetition
from reconcile.extract.titles import is_in_a_title

_MOST_ADJECTIVES = 2
# Units that a claim names by a smaller one: three decades are thirty years.
_MULTIPLES = {
    "decade": (10.0, "year"),
    "century": (100.0, "year"),
    "fortnight": (2.0, "week"),
    "weekend": (2.0, "day"),
}


def read_duration(line: Line, number: Number) -> Found | None:
    """“zweieinhalb Jahre”, “zwei schwierige Jahre”, “24-hour”: a length; hedge apart from it."""
    start = number.last + 1
    if start >= len(line) or number.score:
        return None
    entry = line.entries[start]
    if not entry.unit and (entry.capital or not entry.letter or entry.stop):
        return None
    hyphen = line.words[start] == "-" and line.glued(start) and line.glued(start + 1)
    if "direction" in entry.opens and not line.phrase_before("currencies", number.first):
        return _directed_length(line, number, start)
    firsts = _first_so_many(line, number, start) if "ordinal_time" in entry.opens else None
    if firsts is not None:
        return firsts
    if number.scaled > 1 or number.part:
        start = line.over("numbers.of", start)
    unit = _unit_at(line, start + hyphen, adjectives=not hyphen)
    if unit is None and not (number.words and number.value == 1):
        unit = line.phrase("counted_parts", start)  # "zwei Nächte"; "one night" is a date
    if unit is None:
        return None
    if is_in_a_title(line, number.opened):
        return None
    name, end = unit
    more = added_behind(line, number, name, end, "time_units")
    if more is not None:
        number, end = more.of(number), more.end
    aged = line.phrase("ages.suffix", start + hyphen)
    if aged or is_age(line, number, start) or (hyphen and young_age(line, start + 1)):
        return None
    hedge, quoted = hedge_before(line, number.opened)
    grain = name
    multiple, name = _MULTIPLES.get(name, (1.0, name))
    columns: dict[str, Any] = {"kind": "duration", "unit": name, **said(number, hedge, multiple)}
    amount = columns.get("value")
    if more is not None and more.unit != grain:
        columns |= {"unit": more.unit, **said(more.in_smallest(number), hedge)}
    if hyphen and _is_a_rhythm(line, end):
        period = {"shape": "set", "grain": name, "offset": amount}
        return Found(number.first, end + 1, quoted, {"kind": "set", "hedge": hedge, "when": period})
    when = {"shape": "span", "grain": grain, "offset": amount and amount / multiple}
    when["part"] = part_of_week(line, end)
    if more is not None and (grain, more.unit) == ("week", "day"):  # "two weeks and two days ago"
        when |= {"grain": more.unit, "offset": columns.get("value")}
    if number.value is None and not number.vague:
        when["offset"] = None
    first = number.opened if number.value == 0.5 or number.scaled > 1 else number.first
    return with_direction(line, Found(first, end - 1, quoted, columns | {"when": when}))


def _directed_length(line: Line, number: Number, j: int) -> Found | None:
    """“13 dernières minutes”: a direction stands between the number and its unit."""
    towards = line.phrase("+directions", j)
    unit = line.phrase("time_units", towards[1]) if towards else None
    step = STEPS[towards[0]] if towards else 0
    if unit is not None and not line.listed("plural_time_units", unit[1] - 1):
        return None  # "there were only 3 last week"
    unit = unit or (weekends_at(line, towards[1]) if towards else None)
    if unit is None or step == 0 or number.value is None:
        return None
    hedge, quoted = hedge_before(line, number.opened)
    multiple, name = _MULTIPLES.get(unit[0], (1.0, unit[0]))
    columns = {"kind": "duration", "unit": name, **said(number, hedge, multiple)}
    when = {"shape": "stretch", "grain": unit[0], "offset": step * number.value}
    when["part"] = part_of_week(line, unit[1])
    return Found(number.first, unit[1] - 1, quoted, columns | {"when": when})


def _first_so_many(line: Line, number: Number, j: int) -> Found | None:
    """“Six premiers mois de 2024”, “cent premiers jours”: the number stands before the ordinal."""
    ordinal = line.phrase("+numbers.ordinals", j)
    unit = line.phrase("time_units", ordinal[1]) if ordinal and ordinal[0] == "1" else None
    if unit is None or number.value is None or number.value % 1:
        return None
    dated = read_firsts(line, number.first, int(number.value), unit)
    if dated is not None:
        return dated
    hedge, quoted = hedge_before(line, number.opened)
    multiple, name = _MULTIPLES.get(unit[0], (1.0, unit[0]))
    columns = {"kind": "duration", "unit": name, **said(number, hedge, multiple)}
    when = {"shape": "span", "grain": unit[0], "offset": number.value}
    return Found(number.first, unit[1] - 1, quoted, columns | {"when": when})


def read_vague_duration(line: Line, i: int) -> Found | None:
    """“mehrere Wochen”, “vor wenigen Tagen”, “einige Monate”: an amount that no number gives."""
    few = line.phrase("offsets.few", i)
    if few is None:
        return None
    unit = _unit_at(line, few[1], adjectives=True)
    if unit is None:
        return None
    return with_direction(line, _some(i, unit[1] - 1, unit[0]))


def read_article_duration(line: Line, i: int) -> Found | None:
    """“vor einem Jahr”, “a day earlier”, “ein weiteres Jahr”: an article that counts one."""
    article = line.phrase("numbers.articles", i)
    if article is None:
        return None
    unit = line.phrase("time_units", article[1])
    shade = None if unit else line.phrase("+offsets.shades", article[1])
    if shade and not line.listed("plural_time_units", shade[1]):
        unit = line.phrase("time_units", shade[1])
    if unit is None and line.listed("offsets.plain", i):
        unit = line.phrase("counted_parts", article[1])  # "ein Wochenende", "für eine Nacht"
    if unit is None:
        return None
    one = Number(i, article[1] - 1, i, 1.0, 1.0, 1, words=True)
    more = added_behind(line, one, unit[0], unit[1], "time_units")
    if more is not None:
        return with_direction(line, _lasting(line, one, unit[0], more))
    multiple, name = _MULTIPLES.get(unit[0], (1.0, unit[0]))
    hedge, quoted = hedge_before(line, i)
    if shade and hedge == "none":
        hedge = shade[0]
    columns = {"kind": "duration", "unit": name, "hedge": hedge, "value": multiple, "digits": 1}
    columns |= {"place": 1.0, "when": {"shape": "span", "grain": unit[0], "offset": 1.0}}
    if line.phrase("offsets.ago_after", unit[1]):
        columns["hedge"], quoted = "none", i  # "1,3 Millionen mehr als ein Jahr zuvor"
    found = with_direction(line, Found(i, unit[1] - 1, quoted, columns))
    if found.columns["when"]["shape"] != "span":
        return found
    spanning = line.phrase_before("offsets.span_before", i)
    if hedge == "more_than" and shade:
        return found if spanning else None  # "2019 war ein gutes Jahr"
    signal = line.phrase("signals", unit[1])
    beside = signal is not None and signal[0] in ("before", "after")  # "a week after the vote"
    spanned = spanning is not None or hedge != "none" or beside
    return found if spanned or _article_counts(line, i, unit[1]) else None


def _lasting(line: Line, one: Number, name: str, more: Added) -> Found:
    """“an hour and a half”, “eine Stunde und 20 Minuten”."""
    hedge, quoted = hedge_before(line, one.opened)
    number = more.of(one)
    when = {"shape": "span", "grain": name, "offset": number.value}
    spoken = number if more.unit == name else more.in_smallest(number)
    columns = {"kind": "duration", "unit": more.unit, **said(spoken, hedge), "when": when}
    return Found(one.first, more.end - 1, quoted, columns)


def _article_counts(line: Line, i: int, end: int) -> bool:
    """Whether "ein Jahr" is a length by itself; not "eines Tages", "ein Tag der Freude"."""
    language = line.language
    if not language.get("offsets.articles_count"):
        return False
    article = line.phrase("numbers.articles", i)
    genitive = article is not None and line.listed("offsets.genitives", i)
    of = line.lower_at(end) in language.words("nouns.partitive") | language.words(
        "dates.article_before"
    )
    return not genitive and not of


def _unit_at(line: Line, i: int, *, adjectives: bool) -> tuple[str, int] | None:
    units = line.language.phrases("time_units")
    units_of_measure = line.language.phrases("units")
    for j in range(i, min(len(line), i + 1 + (_MOST_ADJECTIVES if adjectives else 0))):
        unit = units.at(line.lower, j)
        if unit:
            return unit
        entry = line.entries[j]
        if not entry.letter or entry.capital or entry.stop or entry.counts or entry.opens:
            return None
        if entry.lower in units_of_measure.by_first or entry.concept is not None:
            return None
    return None


def _is_a_rhythm(line: Line, i: int) -> bool:
    """“Zwei-Stunden-Takt”."""
    return line.lower_at(i) == "-" and line.listed("sets.rhythms", i + 1)


def read_unit(line: Line, i: int) -> Found | None:
    """What a unit of time says without a number: "seit Jahren", "im Jahr darauf", "pro Tag"."""
    return read_repetition(line, i) or _unit_beside(line, i) or _bare_units(line, i)


def _unit_beside(line: Line, i: int) -> Found | None:
    """“Im Jahr darauf”, “the day before”: told from what was named last."""
    language = line.language
    unit = line.phrase("time_units", i)
    if unit is None or unit[0] in ("hour", "minute", "second"):
        return None
    if line.listed("plural_time_units", unit[1] - 1):
        return None
    later = line.phrase("offsets.later_after", unit[1])
    behind = later or line.phrase("offsets.earlier_after", unit[1])
    before = language.words("dates.part_before") | language.words("dates.season_before")
    if behind is None or line.lower_at(i - 1) not in before or joins_a_clause(line, behind[1]):
        return None
    grain, step = unit[0], 1.0 if later else -1.0
    return date(i, behind[1] - 1, shape="context", grain=grain, offset=step)


def _bare_units(line: Line, i: int) -> Found | None:
    """“Seit Jahren”, “for decades”: so many that nobody counts them."""
    unit = line.phrase("time_units", i)
    if unit is None or not line.listed("plural_time_units", unit[1] - 1):
        return None
    later = line.phrase("offsets.later_after", unit[1])
    beside = later or line.phrase("offsets.earlier_after", unit[1])
    if not beside and not line.listed("offsets.bare_before", i - 1):
        return None
    return with_direction(line, _some(i, unit[1] - 1, unit[0]))


def _some(first: int, last: int, unit: str) -> Found:
    """A length without a number."""
    when = {"shape": "span", "grain": unit, "offset": None}
    columns = {"kind": "duration", "unit": unit, "hedge": "vague", "when": when}
    return Found(first, last, first, columns)


def read_length_word(line: Line, i: int) -> Found | None:
    """“Jahrelang”, “mehrtägige”."""
    length = line.phrase("+lengths", i)
    return _some(i, length[1] - 1, length[0]) if length else None


def read_whole(line: Line, i: int) -> Found | None:
    """“Den ganzen Tag”, “all week”."""
    if not line.listed("dates.whole", i):
        return None
    unit = line.phrase("time_units", i + 1)
    if unit is None or line.listed("plural_time_units", i + 1):
        return None
    when = {"shape": "span", "grain": unit[0], "offset": 1.0}
    columns = {"kind": "duration", "unit": unit[0], "hedge": "none", "value": 1.0, "digits": 1}
    return Found(i, unit[1] - 1, i, columns | {"place": 1.0, "when": when})


def read_said_length(line: Line, i: int) -> Found | None:
    """“Vierteljahrhundert”, “quarter of an hour”: a length that is one word or phrase."""
    said_ = line.phrase("said_lengths", i)
    if said_ is None:
        return None
    amount, unit = said_[0].split()
    first = i - (line.lower_at(i - 1) in line.language.phrases("numbers.articles").by_first)
    hedge, quoted = hedge_before(line, first)
    when = {"shape": "span", "grain": unit, "offset": float(amount)}
    columns = {"kind": "duration", "unit": unit, "hedge": hedge, "value": float(amount)}
    columns |= {"digits": 1, "place": 1.0, "when": when}
    return with_direction(line, Found(first, said_[1] - 1, quoted, columns))


def read_joined_length(line: Line, i: int) -> Found | None:
    """“Dreitägige”, “anderthalbstündigem”."""
    joined = joined_lengths(line.language).get(line.lower[i])
    if joined is None:
        return None
    amount, unit = joined
    hedge, quoted = hedge_before(line, i)
    when = {"shape": "span", "grain": unit, "offset": amount}
    columns = {"kind": "duration", "unit": unit, "hedge": hedge, "value": amount, "digits": 1}
    return Found(i, i, quoted, columns | {"place": 1.0, "when": when})
