"""The time that a figure is of, where that is not simply the time of its article."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from reconcile.link.readings import Span, overlap
from reconcile.values.calendar import published_interval

RECENT = timedelta(days=20)  # what lies no further back is no other time
SHARE = 0.3  # of its own length that must lie between a time and publication
A_MOMENT = 15  # days: “Ende Dezember” is told of a stock, and what a month brought is its own
MOVED = timedelta(days=300)  # a figure that moves is followed back so far
NEXT = timedelta(days=100)  # a forecast of what begins so far ahead is of no other time
PERIODS = ("year", "half", "quarter")  # a figure of one that is not over is a forecast
YEARLY = "P1Y"
A_DAY = ("day", "part_of_day", "hour", "minute")  # grains of what lies within one
SEVERAL_DAYS = 2 * 86400  # seconds
BESIDE = 5  # words at which a length of time is that over which was counted
COLON = 2  # code points between a time and the figure that it is told of
OF_A_PERIOD = ("percent", "money")  # kinds that a day beside them only tells the saying of

Row = Mapping[str, Any]
Place = tuple[str, int, str]


def dated(
    rows: Sequence[Row], cues: Mapping[str, Sequence[Row]], speakers: Mapping[str, str]
) -> tuple[dict[str, Span], dict[str, Span]]:
    """The time that the clause of a figure dates it to: "2020 waren es noch 33,1 Prozent".

    Then the period that it is dated to even where that is what the article tells of.

    What stands behind a figure dates it alone ("86 Millionen nach 92 Millionen im Jahr davor"),
    and not where it is right before another one ("43,7 Prozent (2020: 39,2)"). What it dates of one
    of two rivals it dates of the other ("Für 2027 sehen die Wiener 1,3, die Linzer 1,1 Prozent").
    """
    told = _Told(rows, cues, speakers)
    found, periods = {}, {}
    for row in rows:
        own, times = cues[row["claim"]], told.of(row)
        if times and times[0]["claim"] == row["claim"]:
            continue
        first = times[0] if times else None
        if first and not first["signal"] and not _is_held_against(first, own):
            time = _unusual(first, row["published"])
            if time is not None:
                found[row["claim"]] = time
        if row["kind"] in OF_A_PERIOD:
            times = [d for d in times if not _is_held_against(d, own)]
        else:
            times = times[:1]
        date = next((d for d in times if d["grain"] in (*PERIODS, "month")), None)
        if date and not date["signal"] and not _is_held_against(date, own):
            periods[row["claim"]] = (date["date_start"], date["date_end"])
    return found, periods


class _Told:
    """The times that the words around a figure date it to, the nearest first."""

    def __init__(
        self, rows: Sequence[Row], cues: Mapping[str, Sequence[Row]], speakers: Mapping[str, str]
    ) -> None:
        self._cues, self._speakers = cues, speakers
        self._by_id = {row["claim"]: row for row in rows} | _of_ranges(rows)
        self._named = _named_in(rows)
        self._starts: dict[Place, list[int]] = defaultdict(list)
        for row in rows:
            self._starts[_place(row)].append(row["start"])
        self._last: dict[Place, tuple[str | None, list[Row]]] = {}

    def of(self, row: Row) -> list[Row]:
        """The times of the next claim; itself, where it is the time that “damals” points to."""
        near = (
            self._by_id.get(c["concept"]) for c in self._cues[row["claim"]] if c["role"] == "time"
        )
        then = (_then(d, self._named) if d and d["timex"] == "PAST_REF" else d for d in near)
        times = [d for d in then if d is not None and d["date_end"] and self._dates(d, row)]
        if times and times[0]["claim"] == row["claim"]:
            return times
        speaker = self._speakers.get(row["claim"])
        if row["kind"] in OF_A_PERIOD and not times:
            times = self._before(row) or self._of_the_rival(row, speaker)
        self._last[_place(row)] = speaker, times
        return times

    def _dates(self, date: Row, row: Row) -> bool:
        here = self._starts[_place(row)]
        leads = any(0 < start - date["end"] <= COLON for start in here if start != row["start"])
        return not leads and not any(row["start"] < start < date["start"] for start in here)

    def _before(self, row: Row) -> list[Row]:
        """The last date before it, and behind the figure of its kind that is before it."""
        last = max((s for s in self._starts[_place(row)] if s < row["start"]), default=-1)
        named = self._named.get((row["source"], row["sentence"]), ())
        return [d for d in named if d["kind"] == "date" and last < d["start"] < row["start"]][-1:]

    def _of_the_rival(self, row: Row, speaker: str | None) -> list[Row]:
        who, times = self._last.get(_place(row), (None, []))
        return times if who is not None and speaker is not None and who != speaker else []


def _place(row: Row) -> Place:
    return row["source"], row["sentence"], row["kind"]


def of_every_year(rows: Sequence[Row]) -> frozenset[str]:
    """Figures with “pro Jahr”, “jährlich” right beside them."""
    yearly = [row for row in rows if row["timex"] == YEARLY]
    starts = {(row["source"], row["start"]) for row in yearly}
    ends = {(row["source"], row["end"]) for row in yearly}
    return frozenset(
        row["claim"]
        for row in rows
        if (row["source"], row["end"] + 1) in starts or (row["source"], row["start"] - 1) in ends
    )


def counted_over_days(rows: Sequence[Row], cues: Mapping[str, Sequence[Row]]) -> frozenset[str]:
    """Counts of some days together: “an den zwei Tagen”, and not “nach zwei Tagen”."""
    several = {
        row["claim"]
        for row in rows
        if row["kind"] == "duration" and not row["signal"] and not row["date_start"]
        if (row["plausible_low"] or 0) >= SEVERAL_DAYS
    }
    return frozenset(
        row["claim"]
        for row in rows
        if row["kind"] == "count"
        and any(c["concept"] in several and c["distance"] <= BESIDE for c in cues[row["claim"]])
    )


def days_of_events(rows: Sequence[Row]) -> dict[str, str]:
    """Of counts that move no more the day named in their sentence, or last in the one before."""
    named: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row["start"])):
        if row["kind"] in ("date", "time") and row["grain"] in A_DAY and row["date_start"]:
            named[row["source"], row["sentence"]].append(row)
    found = {}
    for row in rows:
        if row["kind"] == "count" and row["moves"] is False:
            source, sentence = row["source"], row["sentence"]
            times = named.get((source, sentence)) or named.get((source, sentence - 1))
            if times:
                found[row["claim"]] = str(times[-1]["date_start"])[:10]
    return found


def _of_ranges(rows: Sequence[Row]) -> dict[str, Row]:
    """Of each end of "April bis Juni" the whole: what it dates is of no single month."""
    ranges = [row for row in rows if row["when"] and row["when"]["shape"] == "range"]
    ends: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in rows:
        if row["kind"] == "date":
            ends[row["source"], row["sentence"]].append(row)
    return {
        end["claim"]: whole
        for whole in ranges
        for end in ends[whole["source"], whole["sentence"]]
        if whole["date_end"] and whole["start"] <= end["start"] and end["end"] <= whole["end"]
    }


def _is_held_against(date: Row, cues: Sequence[Row]) -> bool:
    """“Um 3,1 Prozent über dem Vorjahresmonat”: what a change is measured from dates it not."""
    changed = (c["role"] == "scope" and c["concept"] == "change" for c in cues)
    return bool(date["when"]) and date["when"]["shape"] == "context" and any(changed)


def _named_in(rows: Sequence[Row]) -> Mapping[tuple[str, int], Sequence[Row]]:
    """The times that each sentence names, as they follow one another in the text."""
    named: dict[tuple[str, int], list[Row]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: int(row["start"])):
        if row["kind"] in ("date", "duration") and row["date_end"]:
            named[row["source"], row["sentence"]].append(row)
    return named


def _then(reference: Row, named: Mapping[tuple[str, int], Sequence[Row]]) -> Row | None:
    """What “damals” points back to: the time named last before it, or in the sentence before."""
    if reference["date_end"]:
        return reference
    source, sentence, start = (reference[c] for c in ("source", "sentence", "start"))
    here = named.get((source, sentence), ())
    before = here[: bisect_left(here, start, key=lambda row: int(row["start"]))]
    return next(reversed(before or named.get((source, sentence - 1), ())), None)


def _unusual(date: Row, published: str | None) -> Span | None:
    """A time that is not simply that of the article.

    A day of last week is what the article is about, and so is last year in March.
    """
    time = (date["date_start"], date["date_end"])
    day = published_interval(published)
    if day is None:
        return time if date["grain"] == "year" else None
    first, last = (datetime.fromisoformat(end[:10]) for end in time)
    if last > day.end:
        return time if date["grain"] in PERIODS else None
    return time if day.start - last >= max(RECENT, SHARE * (last - first)) else None


def one_period(a: Span, b: Span) -> bool:
    """Whether two periods can be one: a quarter is not the year that it lies in."""
    if not overlap(a, b):
        return False
    short, long = sorted(_days(period) for period in (a, b))
    return long < 2 * short


def is_followed(a: Span, b: Span) -> bool:
    """Whether a figure of some day is followed from the one to the other, as no month's is."""
    if max(_days(a), _days(b)) > A_MOMENT:
        return overlap(a, b)
    earlier, later = sorted((a, b))
    first, last = (datetime.fromisoformat(day[:10]) for day in (earlier[1], later[0]))
    return last - first < MOVED


def _days(time: Span) -> int:
    first, last = (datetime.fromisoformat(end[:10]) for end in time)
    return (last - first).days


def is_of_another_time(
    as_of: Span | None, follows: bool, other: Row, other_as_of: Span | None
) -> bool:
    """Whether the first figure is dated to a time that the other one is not of.

    `follows`: a figure that is followed over months, as that of a company's jobs is, and that of
    the dead of one day is not. One that dates nothing is of the time that its article tells of:
    of the last year or quarter, if that has just ended.
    """
    if as_of is None:
        return False
    if other_as_of is not None:
        return not overlap(as_of, other_as_of)
    day = published_interval(other["published"])
    if day is None:
        return False
    first, last = (datetime.fromisoformat(end[:10]) for end in as_of)
    if first - day.end >= NEXT:
        return True
    if last > day.end:
        return first < day.start and not follows
    return day.start - last >= (MOVED if follows else max(RECENT, SHARE * (last - first)))
