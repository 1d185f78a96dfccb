"""Times as said become calendar readings: anchored to publication and to the text around them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

import polars as pl

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

TEMPORAL = ("date", "time", "duration", "set")
_LETTERS = {"second": "S", "minute": "M", "hour": "H", "day": "D", "week": "W", "month": "M", "year": "Y"}
_MODIFIERS = {
    "about": "APPROX",
    "nearly": "LESS_THAN",
    "more_than": "MORE_THAN",
    "at_least": "EQUAL_OR_MORE",
    "less_than": "LESS_THAN",
    "at_most": "EQUAL_OR_LESS",
    "up_to": "EQUAL_OR_LESS",
}


@dataclass(frozen=True)
class Reading:
    """A resolved time: `dates` is null where it is not resolved, `timex` says what is known."""

    timex: str | None = None
    dates: Interval | None = None
    anchor: str | None = None


def read_times(claims: pl.DataFrame) -> pl.DataFrame:
    """Fill timex, mod, date_start, date_end, grain and anchor of the temporal rows of CLAIMS.

    Rows stand in the order of the text; a bare clock time takes the day that the same sentence
    names, then the last day that was named before it, then that of publication.
    """
    temporal = claims.filter(pl.col("kind").is_in(TEMPORAL))
    columns = ("claim", "source", "sentence", "kind", "hedge", "signal", "published", "tense", "mod", "timex", "when")
    rows = []
    for group in _by_sentence(temporal.select(columns).iter_rows(named=True)):
        rows += _sentence(group, rows[-1] if rows else None)
    read = pl.DataFrame(rows, schema=_READ)
    names = [n for n in _READ if n != "claim"]
    joined = claims.join(read, on="claim", how="left", maintain_order="left", suffix="_read")
    return joined.with_columns(
        pl.when(pl.col("kind").is_in(TEMPORAL)).then(pl.col(f"{n}_read")).otherwise(pl.col(n)).alias(n)
        for n in names
    ).select(claims.columns)


_READ = {
    name: pl.String()
    for name in ("claim", "timex", "mod", "date_start", "date_end", "grain", "anchor")
}


def _by_sentence(rows: Any) -> list[list[dict[str, Any]]]:
    groups: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault((row["source"], row["sentence"]), []).append(row)
    return list(groups.values())


def _sentence(rows: list[dict[str, Any]], before: dict[str, Any] | None) -> list[dict[str, Any]]:
    """Resolve the rows of one sentence; `before` is the last row resolved before it."""
    out: list[dict[str, Any]] = []
    days: list[Interval] = []
    resolved: dict[str, Reading] = {}
    for row in rows:
        if row["kind"] == "date":
            reading = _date(_frozen(row["when"]), row["published"], row["tense"])
            resolved[row["claim"]] = reading
            if reading.dates and reading.dates.grain in ("day", "part_of_day"):
                days.append(reading.dates)
    for row in rows:
        when = row["when"]
        if row["kind"] == "date":
            reading = resolved[row["claim"]]
        elif row["kind"] == "time":
            reading = _clock(when, days[0] if days else _day_of(row["published"]))
        elif row["kind"] == "duration":
            reading = _duration(when, row["signal"], row["published"])
        else:
            reading = Reading(timex=row["timex"])
        out.append(_columns(row, reading))
    return out


def _columns(row: dict[str, Any], reading: Reading) -> dict[str, Any]:
    dates = reading.dates
    mod = row["mod"] or _MODIFIERS.get(row["hedge"])
    if dates and row["mod"] in ("START", "MID", "END"):
        dates = portion(dates, row["mod"])
    start, end = dates.iso() if dates else (None, None)
    grain = dates.grain if dates else row["when"]["grain"] if row["kind"] != "set" else None
    return {
        "claim": row["claim"],
        "timex": reading.timex,
        "mod": mod,
        "date_start": start,
        "date_end": end,
        "grain": grain if grain != "weekend" else "day",
        "anchor": reading.anchor,
    }


def _frozen(when: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((k, v) for k, v in when.items() if v is not None)


@lru_cache(maxsize=65536)
def _date(said: tuple[tuple[str, Any], ...], published: str | None, tense: str | None) -> Reading:
    """A date, by its shape; what cannot be resolved keeps its TIMEX3 with X for what is open."""
    when = dict(said)
    anchor = published_interval(published)
    try:
        return _SHAPES[when["shape"]](when, anchor, tense)
    except (ValueError, OverflowError):  # 31 February, the year 0
        return Reading()


def _calendar(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    grain, year = when["grain"], when.get("year")
    month, day = when.get("month", 1), when.get("day", 1)
    if year is not None:
        dates = interval(grain, moment(year, month, day))
        return Reading(timex_of(dates), dates, "absolute")
    if anchor is None:
        return Reading(f"XXXX-{month:02}" + (f"-{day:02}" if grain == "day" else ""))
    direction = when.get("direction") or tense
    years = _candidate_years(anchor, direction)
    found = [interval(grain, moment(y, month, day)) for y in years if _exists(y, month, day)]
    dates = min(found, key=lambda d: _distance(d, anchor, direction))
    return Reading(timex_of(dates), dates, "published")


def _candidate_years(anchor: Interval, direction: str | None) -> range:
    return range(anchor.start.year - 1, anchor.start.year + 2)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        moment(year, month, day)
    except ValueError:
        return False
    return True


def _distance(dates: Interval, anchor: Interval, direction: str | None) -> tuple[int, timedelta]:
    """How far off; what lies on the wrong side of publication for its tense comes last."""
    wrong = (direction == "past" and dates.start >= anchor.end) or (
        direction == "future" and dates.end <= anchor.start
    )
    return int(wrong), abs(dates.start - anchor.start)


def _weekday(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    number = when["weekday"]
    if anchor is None or anchor.grain != "day":
        return Reading(f"XXXX-WXX-{number}")
    ahead = (number - anchor.start.isoweekday()) % 7
    direction = when.get("direction")
    if direction == "future":
        days = ahead or 7
    elif direction == "past":
        days = (ahead or 7) - 7
    elif direction == "this":
        days = number - anchor.start.isoweekday()
    elif tense == "future":
        days = ahead
    else:
        days = ahead - 7 if ahead else 0
    day = anchor.start + timedelta(days=days)
    return _in_part(when, interval("day", day), "published")


def _in_part(when: dict[str, Any], day: Interval, anchor: str) -> Reading:
    """A day, or a part of it; the night "auf Montag" began the day before."""
    part = when.get("part")
    if part is None:
        return Reading(timex_of(day), day, anchor)
    start = day.start
    if when["shape"] == "weekday" and when.get("offset"):
        start = step(start, "day", int(when["offset"]))
        night = Interval(start, step(start, "day", 2), "part_of_day")
        return Reading(f"{start.date().isoformat()}T{part}", night, anchor)
    return Reading(f"{timex_of(day)}T{part}", replace(day, grain="part_of_day"), anchor)


def _offset(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    grain, offset = when["grain"], int(when["offset"])
    if grain == "weekend":
        week = _shifted(anchor, "week", offset)
        if week is None:
            return Reading("XXXX-WXX-WE")
        start = week.start + timedelta(days=5)
        return Reading(f"{timex_of(week)}-WE", Interval(start, week.end, "day"), "published")
    shifted = _shifted(anchor, "day" if grain == "part_of_day" else grain, offset)
    if shifted is None:
        return Reading(None)
    return _in_part(when, shifted, "published")


def _shifted(anchor: Interval | None, grain: str, offset: int) -> Interval | None:
    """The interval of `grain` that many steps from the anchor; None where the anchor is coarser."""
    if anchor is None:
        return None
    here, last = interval(grain, anchor.start), interval(grain, anchor.end - timedelta(seconds=1))
    if here != last:
        return None
    return interval(grain, step(here.start, grain, offset))


def _week(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    week = _shifted(anchor, "week", int(when["offset"]))
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
    direction = when.get("direction") or tense
    found = [season(name, y) for y in _candidate_years(anchor, direction)]
    dates = min(found, key=lambda d: _distance(d, anchor, direction))
    return Reading(f"{dates.start.year}-{name}", dates, "published")


def _quarter(when: dict[str, Any], anchor: Interval | None, tense: str | None) -> Reading:
    name, year = when["part"], when.get("year")
    based = "absolute"
    if year is None:
        if anchor is None:
            return Reading(f"XXXX-{name}")
        year, based = anchor.start.year, "published"
        if tense == "past" and moment(year, _first_month(name)) > anchor.end:
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
        found = [interval("day", holiday(when["holiday"], y)) for y in _candidate_years(anchor, tense)]
        day = min(found, key=lambda d: _distance(d, anchor, tense))
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
    "season": _season,
    "quarter": _quarter,
    "holiday": _holiday,
    "reference": _reference,
}


def _day_of(published: str | None) -> Interval | None:
    anchor = published_interval(published)
    return anchor if anchor and anchor.grain == "day" else None


def _clock(when: dict[str, Any], day: Interval | None) -> Reading:
    hour, minute = when["hour"], when.get("minute")
    clock = f"T{hour:02}" + ("" if minute is None else f":{minute:02}")
    if day is None:
        return Reading(clock)
    start = day.start + timedelta(hours=hour, minutes=minute or 0)
    dates = interval(when["grain"], start)
    return Reading(start.date().isoformat() + clock, dates, "context")


def _duration(when: dict[str, Any], signal: str | None, published: str | None) -> Reading:
    """A length; and where it points ("vor zwei Jahren", "seit …"), the interval counted back."""
    amount, grain = when["offset"], when["grain"]
    timex = duration_timex(amount, grain)
    anchor = published_interval(published)
    if amount is None or anchor is None or anchor.grain != "day":
        return Reading(timex)
    if when["shape"] == "distance":
        return Reading(timex, _counted(anchor.start, grain, amount), "published")
    if signal == "since":
        return Reading(timex, _counted(anchor.start, grain, -amount), "published")
    return Reading(timex)


def _counted(start: datetime, grain: str, amount: float) -> Interval | None:
    """The interval that lies `amount` of `grain` away, as wide as the words are coarse."""
    if grain not in _LETTERS and grain != "decade":
        return None
    whole = int(amount)
    if amount != whole and grain == "year":
        return interval("month", step(start, "month", round(amount * 12)))
    if amount != whole:
        return None
    target = step(start, grain, whole)
    return interval(grain, target)


def duration_timex(amount: float | None, grain: str) -> str:
    """`P2Y6M`, `PT4H`, `PXD`."""
    if grain in ("quarter", "decade", "century"):
        factor, grain = {"quarter": (3, "month"), "decade": (10, "year"), "century": (100, "year")}[grain]
        amount = None if amount is None else amount * factor
    letter = _LETTERS[grain]
    clock = "T" if grain in ("hour", "minute", "second") else ""
    if amount is None:
        return f"P{clock}X{letter}"
    whole, rest = int(amount), amount - int(amount)
    smaller = {"year": (12, "M"), "hour": (60, "M"), "minute": (60, "S")}.get(grain)
    if rest and smaller:
        first = f"{whole}{letter}" if whole else ""
        return f"P{clock}{first}{round(rest * smaller[0])}{smaller[1]}"
    return f"P{clock}{whole if not rest else amount}{letter}"


def timex_of(dates: Interval) -> str:
    """TIMEX3 of an interval of the calendar."""
    start = dates.start
    year = f"{start.year:04}"
    if dates.grain == "week":
        iso = start.isocalendar()
        return f"{iso.year:04}-W{iso.week:02}"
    return {
        "century": year[:2],
        "decade": year[:3],
        "year": year,
        "half": f"{year}-H{(start.month + 5) // 6}",
        "quarter": f"{year}-Q{(start.month + 2) // 3}",
        "month": f"{year}-{start.month:02}",
    }.get(dates.grain, start.date().isoformat())
