"""A date as said becomes an interval of the calendar, by its shape and the day of publication."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import Any

from reconcile.normalise.timex import timex_of
from reconcile.values.calendar import (
    Interval,
    holiday,
    interval,
    moment,
    portion,
    published_interval,
    season,
    step,
)

# "Had planned to open on Sept. 2", written in August, is ahead although the verb is past.
_WRONG_SIDE = timedelta(days=300)


@dataclass(frozen=True)
class Reading:
    """A resolved time: `dates` is null where it is not resolved, `timex` says what is known."""

    timex: str | None = None
    dates: Interval | None = None
    anchor: str | None = None


def frozen(when: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    """What is said of a time, as the cached `date_of` takes it."""
    return tuple((k, v) for k, v in when.items() if v is not None)


@lru_cache(maxsize=65536)
def date_of(
    said: tuple[tuple[str, Any], ...],
    published: str | None,
    tense: str | None,
    mod: str | None,
    signal: str | None,
) -> Reading:
    """A date, by its shape; what cannot be resolved keeps its TIMEX3 with X for what is open."""
    when = dict(said) | {"mod": mod, "signal": signal}
    anchor = published_interval(published)
    try:
        return _SHAPES[when["shape"]](when, anchor, tense)
    except (ValueError, OverflowError):  # 31 February, the year 0
        return Reading()


def _calendar(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    grain, year = when["grain"], when.get("year")
    month, day = when.get("month", 1), when.get("day", 1)
    if year is not None:
        dates = interval(grain, moment(max(year, 1), month, day))
        if when.get("end_year"):
            dates = Interval(dates.start, moment(when["end_year"] + 1), grain)
        return _in_part(when, dates, "absolute")
    if anchor is None:
        return Reading(f"XXXX-{month:02}" + (f"-{day:02}" if grain != "month" else ""))
    direction = when.get("direction") or tense
    years = _candidate_years(anchor)
    if direction == "this":
        years = range(anchor.start.year, anchor.start.year + 1)
    scale = "month" if grain == "month" else "day"
    found = [interval(scale, moment(y, month, day)) for y in years if _exists(y, month, day)]
    if direction == "present":
        direction = "future" if scale == "day" and _soon(found, anchor) else None
    dates = min(found, key=lambda d: _distance(d, anchor, direction))
    return _in_part(when, dates, "published")


def _soon(found: list[Interval], anchor: Interval) -> bool:
    """Whether one of the dates lies ahead within nine months: what is said of it is a plan."""
    return any(anchor.start <= d.start < anchor.start + timedelta(days=270) for d in found)


def _candidate_years(anchor: Interval) -> range:
    return range(anchor.start.year - 1, anchor.start.year + 2)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        moment(year, month, day)
    except ValueError:
        return False
    return True


def _distance(dates: Interval, anchor: Interval, direction: str | None) -> timedelta:
    """How far off; what lies on the wrong side of publication for its tense lies much further."""
    wrong = (direction == "past" and dates.start >= anchor.end) or (
        direction == "future" and dates.end <= anchor.start
    )
    return abs(dates.start - anchor.start) + int(wrong) * _WRONG_SIDE


def _weekday(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    number = when["weekday"]
    if anchor is None or anchor.grain != "day":
        return Reading(f"XXXX-WXX-{number}")
    ahead = (number - anchor.start.isoweekday()) % 7
    direction = when.get("direction")
    if direction == "future":
        days = ahead or 7
    elif direction == "after_next":
        days = (ahead or 7) + 7
    elif direction == "before_last":
        days = (ahead or 7) - 14
    elif direction == "past":
        days = (ahead or 7) - 7
    elif direction == "this":
        days = number - anchor.start.isoweekday()
    elif tense in ("future", "present"):
        days = ahead
    elif tense == "near":
        days = ahead if ahead <= 3 else ahead - 7
    else:
        days = ahead - 7 if ahead else 0
    day = anchor.start + timedelta(days=days)
    return _in_part(when, interval("day", day), "published")


def _in_part(when: dict[str, Any], day: Interval, anchor: str) -> Reading:
    """A day, or a part of it; the night "auf Montag" began the day before."""
    part = when.get("part")
    if part is None or day.grain not in ("day", "part_of_day"):
        return Reading(timex_of(day), day, anchor)
    if when.get("end_day"):
        start = step(day.start, "day", -1)
        night = Interval(start, day.end, "part_of_day")
        return Reading(f"{start.date().isoformat()}T{part}", night, anchor)
    return Reading(f"{timex_of(day)}T{part}", replace(day, grain="part_of_day"), anchor)


def _offset(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    grain, offset = when["grain"], int(when["offset"])
    if when.get("month"):  # "5. Mai nächsten Jahres"
        year = shifted(anchor, "year", offset)
        if year is None:
            return _calendar(when, None, tense)
        return _calendar({**when, "year": year.start.year}, anchor, tense)
    there = shifted(anchor, "day" if grain == "part_of_day" else grain, offset)
    if there is None:
        return Reading(None)
    return _in_part(when, there, "published")


def _weekend(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    """The one just past, the one to come: by the words, by the verb, by a preposition."""
    if anchor is None or anchor.grain != "day":
        return Reading("XXXX-WXX-WE")
    direction = when.get("direction") or tense
    if when.get("signal") == "by" and direction != "past":
        direction = "future"
    offset = {"past": -1, "future": 0, "present": 0, "after_next": 1}.get(direction or "past", 0)
    if anchor.start.isoweekday() >= 6 and direction != "future":
        offset = 0
    week = interval("week", step(anchor.start, "week", offset))
    start = week.start + timedelta(days=5)
    return Reading(f"{timex_of(week)}-WE", Interval(start, week.end, "day"), "published")


def _portion(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    """“Jahresende”: the nearest start, middle or end of a year on the side that the verb tells."""
    mod = when["mod"]
    if anchor is None:
        return Reading("XXXX")
    years = [interval("year", moment(y)) for y in _candidate_years(anchor)]
    direction = tense if tense != "present" else None
    year = min(years, key=lambda y: _distance(portion(y, mod), anchor, direction))
    return Reading(timex_of(year), replace(portion(year, mod), grain="portion"), "published")


def shifted(anchor: Interval | None, grain: str, offset: int) -> Interval | None:
    """The interval of `grain` that many steps from the anchor; None where the anchor is coarser."""
    if anchor is None:
        return None
    here, last = interval(grain, anchor.start), interval(grain, anchor.end - timedelta(seconds=1))
    if here != last:
        return None
    return interval(grain, step(here.start, grain, offset))


def _week(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    week = shifted(anchor, "week", int(when["offset"]))
    if week is None:
        return Reading(f"XXXX-WXX-{when['weekday']}")
    day = interval("day", week.start + timedelta(days=when["weekday"] - 1))
    return Reading(timex_of(day), day, "published")


def _season(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    name, year = when["part"], when.get("year")
    if year is not None:
        return Reading(f"{year}-{name}", season(name, year), "absolute")
    if anchor is None:
        return Reading(f"XXXX-{name}")
    direction = when.get("direction") or (tense if tense != "present" else None)
    found = [season(name, y) for y in _candidate_years(anchor)]
    if direction == "this":
        found = [season(name, anchor.start.year)]
    dates = min(found, key=lambda d: _distance(d, anchor, direction))
    return Reading(f"{dates.start.year}-{name}", dates, "published")


def _quarter(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    name, year = when["part"], when.get("year")
    based = "absolute"
    if year is None:
        if anchor is None:
            return Reading(f"XXXX-{name}")
        year, based = anchor.start.year + int(when.get("offset", 0)), "published"
        if (
            "offset" not in when
            and tense == "past"
            and moment(year, _first_month(name)) > anchor.end
        ):
            year -= 1
    start = moment(year, _first_month(name))
    dates = interval("quarter" if name[0] == "Q" else "half", start)
    return Reading(f"{year}-{name}", dates, based)


def _first_month(name: str) -> int:
    return (int(name[1]) - 1) * (3 if name[0] == "Q" else 6) + 1


def _holiday(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    year, based = when.get("year"), "absolute"
    if year is None:
        if anchor is None:
            return Reading(None)
        based = "published"
        direction = when.get("direction") or (tense if tense != "present" else None)
        found = [interval("day", holiday(when["holiday"], y)) for y in _candidate_years(anchor)]
        day = min(found, key=lambda d: _distance(d, anchor, direction))
    else:
        day = interval("day", holiday(when["holiday"], year))
    return Reading(timex_of(day), day, based)


def _reference(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    named = {"past": "PAST_REF", "future": "FUTURE_REF", "this": "PRESENT_REF"}
    return Reading(named.get(when["direction"], when["direction"]))


_SHAPES = {
    "calendar": _calendar,
    "weekday": _weekday,
    "offset": _offset,
    "week": _week,
    "weekend": _weekend,
    "portion": _portion,
    "season": _season,
    "quarter": _quarter,
    "holiday": _holiday,
    "reference": _reference,
}
