"""Repeated times: "jeden Dienstag", "täglich", "twice a week"."""

from __future__ import annotations

from reconcile.extract.calendar_dates import read_day, read_month
from reconcile.extract.line import Found, Line
from reconcile.extract.numbers import read_digits
from reconcile.values.holidays import HOLIDAYS

_MOST = 1000  # of a unit in a period, in digits: "every 2022 years" is none
PERIODS = {
    "second": "PT1S",
    "minute": "PT1M",
    "hour": "PT1H",
    "day": "P1D",
    "week": "P1W",
    "fortnight": "P2W",
    "weekend": "P1WE",
    "month": "P1M",
    "quarter": "P3M",
    "year": "P1Y",
    "decade": "P10Y",
    "century": "P100Y",
}


def read_set(line: Line, i: int) -> Found | None:
    """“jeden Dienstag”, “täglich”, “every two weeks”."""
    language = line.language
    period = line.phrase("sets.words", i)
    if period:
        return repeated(i, period[1] - 1, period[0])
    adjective = line.phrase("+sets.adjectives", i)
    if adjective:
        return repeated(i, adjective[1] - 1, adjective[0])
    every = line.phrase("sets.every", i)
    if every is None or every[1] >= len(line):
        return _in_the_mornings(line, i)
    j = every[1]
    if line.listed("sets.other", j):
        second = line.phrase("time_units", j + 1)
        if second and second[0] in PERIODS:
            return repeated(i, second[1] - 1, duration_period(second[0], 2))
        weekday = line.phrase("weekdays", j + 1)
        if weekday:  # "every other Tuesday"
            return repeated(i, weekday[1] - 1, duration_period("week", 2))
    few = line.phrase("offsets.few", j)
    some = line.phrase("time_units", few[1]) if few else None
    if some and some[0] in PERIODS:
        return repeated(i, some[1] - 1, PERIODS[some[0]].replace("1", "X").replace("3", "X"))
    monthly = _of_the_month(line, i, j)
    if monthly is not None:
        return monthly
    weekday = line.phrase("weekdays", j)
    if weekday:
        return repeated(i, weekday[1] - 1, f"XXXX-WXX-{weekday[0]}")
    yearly = _of_the_year(line, i, j)
    if yearly is not None:
        return yearly
    number = language.numbers.read(line.lower, j) if line.is_word(j) else None
    amount, after = (number[0], number[1]) if number else (1.0, j)
    digits = read_digits(line.words[j], language) if line.entries[j].digit else None
    if digits is not None and digits < _MOST:
        amount, after = float(digits), j + 1
    ordinal = line.phrase("+numbers.ordinals", j)
    if ordinal and line.phrase("time_units", ordinal[1]):  # "jede dritte Woche"
        amount, after = float(ordinal[0]), ordinal[1]
    unit = line.phrase("time_units", after)
    if unit and amount == 1.0 and unit[0] in PERIODS:
        return repeated(i, unit[1] - 1, PERIODS[unit[0]])
    if unit and unit[0] in PERIODS:
        when = {"shape": "set", "grain": unit[0], "offset": amount}
        return Found(i, unit[1] - 1, i, {"kind": "set", "hedge": "none", "when": when})
    weekend = line.phrase("weekend", j)
    if weekend:
        return repeated(i, weekend[1] - 1, PERIODS["weekend"])
    season = line.phrase("seasons", j)
    if season:
        return repeated(i, season[1] - 1, f"XXXX-{season[0]}")
    month = line.phrase("months", j)
    if month:
        return repeated(i, month[1] - 1, f"XXXX-{int(month[0]):02}")
    part = line.phrase("parts_of_day", j)
    return repeated(i, part[1] - 1, f"XXXX-XX-XXT{part[0]}") if part else None


def _in_the_mornings(line: Line, i: int) -> Found | None:
    """“In the evenings”: a part of every day."""
    part = line.phrase("sets.parts_of_day", i)
    led = line.listed("dates.article_before", i - 1) and line.listed("dates.part_before", i - 2)
    return repeated(i, part[1] - 1, f"XXXX-XX-XXT{part[0]}") if part and led else None


def _of_the_year(line: Line, i: int, j: int) -> Found | None:
    """“Jeden 1. Mai”, “every Christmas”: a day of the calendar, or one that moves, each year."""
    holiday = line.phrase("holidays", j) if line.is_capital(j) else None
    if holiday:
        day = HOLIDAYS.get(holiday[0])
        fixed = f"XXXX-{day[0]:02}-{day[1]:02}" if type(day) is tuple else PERIODS["year"]
        return repeated(i, holiday[1] - 1, fixed)
    dated = read_day(line, j) if line.entries[j].digit else read_month(line, j)
    when = dated.columns["when"] if dated else {}
    if dated is None or not when.get("day") or not when.get("month") or when.get("year"):
        return None
    return repeated(i, dated.last, f"XXXX-{when['month']:02}-{when['day']:02}")


def _of_the_month(line: Line, i: int, j: int) -> Found | None:
    """“Jeden letzten Samstag im Monat”, “every first Monday”; “jeden zweiten Montag” is P2W."""
    ordinal = line.phrase("+numbers.ordinals", j)
    which = ordinal or line.phrase("+directions", j)
    if which is None or (ordinal is None and which[0] != "past"):
        return None
    weekday = line.phrase("weekdays", which[1]) if which[1] < len(line) else None
    if weekday is None:
        return None
    of = line.over("dates.nth_of", weekday[1])
    of += line.listed("dates.article_before", of)
    month = line.phrase("time_units", of) if of > weekday[1] else None
    if month and month[0] == "month":
        return repeated(i, month[1] - 1, PERIODS["month"])
    every_other = ordinal is not None and ordinal[0] == "2"
    return repeated(
        i, weekday[1] - 1, duration_period("week", 2) if every_other else PERIODS["month"]
    )


def with_repeated_days(line: Line, found: list[Found]) -> list[Found]:
    """The finds; the days of “Dienstag bis Sonntag geöffnet” are those of every week.

    So is the second of “every Tuesday and Thursday”.
    """
    for k in range(len(found) - 1):
        if _is_bare_day(found[k + 1]) and _goes_on(line, found[k], found[k + 1]):
            found = [*found[: k + 1], _every_week(found[k + 1]), *found[k + 2 :]]
        if _is_bare_day(found[k]) and _is_bare_day(found[k + 1]):
            first, last = found[k], found[k + 1]
            joined = line.lower[first.last + 1 : last.first]
            to = len(joined) == 1 and line.listed("dates.to", last.first - 1)
            if to and not _has_hours(found, k) and _tells_of_every_week(line, found, k + 1):
                found = [*found[:k], *map(_every_week, found[k : k + 2]), *found[k + 2 :]]
    return found


def _is_bare_day(find: Found) -> bool:
    when = find.columns.get("when", {})
    bare = when.get("shape") == "weekday" and when.get("part") is None
    return bare and when.get("direction") is None


def _goes_on(line: Line, every: Found, day: Found) -> bool:
    """Whether a day is joined to a set of weekdays before it."""
    language = line.language
    joining = {","} | language.words("ranges.and")
    weekly = (every.columns.get("timex") or "").startswith("XXXX-WXX")
    return weekly and joining.issuperset(line.lower[every.last + 1 : day.first])


def _has_hours(found: list[Found], k: int) -> bool:
    """Whether the first day has an hour of its own before it: “10 p.m. Monday to Friday”."""
    before = found[k - 1] if k else None
    near = before is not None and before.last + 2 >= found[k].first
    return before is not None and near and before.columns["kind"] == "time"


def _tells_of_every_week(line: Line, found: list[Found], k: int) -> bool:
    """Whether something is open on these days, or hours follow in a line without a verb."""
    language = line.language
    tenses = {entry.tense for entry in line.entries if entry.letter}
    if not tenses.isdisjoint(("past", "preterite", "future")):
        return False
    if any(line.phrase("sets.opening", i) for i in range(len(line))):
        return True
    verbless = tenses.isdisjoint(("present", "perfect"))
    verbless = verbless and language.words("tense.being").isdisjoint(line.lower)
    behind = found[k + 1] if k + 1 < len(found) else None
    hours = behind if behind is not None and behind.columns["kind"] == "time" else None
    return hours is not None and verbless and _leads_to_hours(line, found[k], hours)


def _every_week(find: Found) -> Found:
    timex = f"XXXX-WXX-{find.columns['when']['weekday']}"
    columns = {**find.columns, "kind": "set", "when": {"shape": "set"}, "timex": timex}
    return find._replace(columns=columns)


def with_repeated_hours(line: Line, found: list[Found]) -> list[Found]:
    """The finds; hours beside a set are of its days, and of no one: "jeden Montag um 16 Uhr"."""
    if all(find.columns["kind"] != "set" for find in found):
        return found
    repeated = list(found)
    for k, find in enumerate(found):
        if find.columns["kind"] != "time" or find.columns["when"]["shape"] != "clock":
            continue
        before = repeated[k - 1] if k else None
        behind = found[k + 1] if k + 1 < len(found) else None
        if before is not None and _leads_to_hours(line, before, find):
            repeated[k] = _repeated(find, before)
        elif behind is not None and behind.first == find.last + 1:
            repeated[k] = _repeated(find, behind)
    return repeated


def _leads_to_hours(line: Line, before: Found, hours: Found) -> bool:
    language = line.language
    lists = ("clock.bare_at", "clock.at", "clock.range_from", "dates.to", "ranges.and")
    leading = {","}.union(*(language.words(path) for path in lists))
    return leading.issuperset(line.lower[before.last + 1 : hours.first])


def _repeated(hours: Found, beside: Found) -> Found:
    """The hours with the days of the set beside them, or of the repeated hours before them."""
    of_a_set = beside.columns.get("when", {}).get("shape") == "set"
    days = beside.columns.get("timex") if of_a_set else None
    if days is None:
        return hours
    days = "XXXX-XX-XX" if days == PERIODS["day"] else days.partition("T")[0]
    days = days if days.startswith("XXXX") else ""
    when = hours.columns["when"]
    timex = f"{days}T{when['hour']:02}:{when['minute'] or 0:02}"
    return hours._replace(columns={**hours.columns, "when": {"shape": "set"}, "timex": timex})


def duration_period(unit: str, count: int) -> str:
    """The period of every `count`-th unit."""
    return PERIODS[unit].replace("1", str(count)).replace("3", str(3 * count))


def read_repetition(line: Line, i: int) -> Found | None:
    """“Zweimal im Jahr”, “twice a week”; “pro Tag” behind what is so often."""
    times = line.phrase("sets.times", i)
    per = line.phrase("sets.per", times[1]) if times else None
    per = per or line.phrase("sets.rates", i)
    unit = line.phrase("time_units", per[1]) if per else None
    if unit is None or unit[0] not in PERIODS or unit[0] in ("second", "minute", "hour"):
        return None
    return repeated(i, unit[1] - 1, PERIODS[unit[0]])


def repeated(first: int, last: int, timex: str) -> Found:
    """What comes again and again, of words first..last."""
    columns = {"kind": "set", "hedge": "none", "when": {"shape": "set"}, "timex": timex}
    return Found(first, last, first, columns)
