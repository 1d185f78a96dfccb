"""From where the times of an article are to be understood: its own date, or what it has named.

News is told from the day of publication. A history is told from within: "im Herbst" is the autumn
of the year that it named last, and "heute" no day of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property

from reconcile.normalise.said import Said
from reconcile.values.calendar import Interval, interval, iso_day, published_interval

# A text is a history where it dates so many things by day or month and year, most of them longer
# ago than a year and a half, and hardly anything by a weekday or by "gestern".
_FEWEST_DATED = 4
_LONG_AGO = timedelta(days=550)
_FAR_OUTWEIGHS = 3  # looks back, for each day near by
_A_WHILE_AGO = timedelta(days=200)
_SCENE_LASTS = 2  # sentences
_ITEM = 40  # characters of an item before its hour; "Beginn: 20 Uhr" goes on with the item before
_NEXT_STEP = 25  # years
_NEWS = frozenset(("weekday", "deictic", "weekend"))
_FRAMING = frozenset(("day", "part_of_day", "month", "year", "season", "quarter", "half"))


def narrates(rows: Sequence[Said], published: str | None) -> bool:
    """Whether the times of an article are those of a history, by its temporal rows."""
    if len(rows) < _FEWEST_DATED:
        return False
    anchor = published_interval(published)
    dated = far = pointing = fine = 0
    for row in rows:
        when = row.when
        year = when.year
        if row.kind != "date" or when.shape == "range":
            continue
        if year is not None and when.grain in _FRAMING:
            long_ago = anchor is None or abs(year - anchor.start.year) * 365 > _LONG_AGO.days
            dated += 1
            far += long_ago
            fine += long_ago and when.month is not None
        elif when.shape in _NEWS and (when.weekday or when.offset):
            pointing += 1
    return fine >= _FEWEST_DATED and far > 0.7 * dated and far > 4 * pointing


def is_news(rows: Sequence[Said]) -> bool:
    """Whether an article points from its own day: by a weekday, or by "gestern"."""
    pointing = (r.when for r in rows if r.kind == "date" and r.when.shape in _NEWS)
    return any(when.weekday or when.offset for when in pointing)


def is_essay(rows: Sequence[Said], published: str | None) -> bool:
    """Whether an article looks back on years, and hardly speaks of days around its own.

    Its "heute" is these times, and no day.
    """
    anchor = published_interval(published)
    if anchor is None:
        return False
    back = sum(_looks_back(row, anchor) for row in rows)
    return back > 0 and back > _FAR_OUTWEIGHS * sum(_is_near(row, anchor) for row in rows)


def _looks_back(row: Said, anchor: Interval) -> bool:
    when = row.when
    if when.shape == "reference":
        return bool(when.direction == "PAST_REF")
    return when.year is not None and when.year < anchor.start.year - 1


def _is_near(row: Said, anchor: Interval) -> bool:
    when = row.when
    if row.kind == "time" or when.shape in ("weekday", "weekend", "part"):
        return True
    if when.shape == "deictic":
        return bool(when.offset) or when.part is not None
    day = row.kind == "date" and when.shape == "calendar" and when.day is not None
    return day and when.year in (None, anchor.start.year)


@dataclass
class Frame:
    """What an article has named so far: the last day, the last time, and the last of each grain."""

    rows: Sequence[Said]
    published: str | None
    narrates: bool
    day: Interval | None = None
    sentence: int = 0
    latest: Interval | None = None
    section: Interval | None = None
    last: dict[str, Interval] = field(default_factory=dict)
    scene: Interval | None = None
    scene_sentence: int = 0
    week: tuple[int, Interval] | None = None

    @cached_property
    def is_news(self) -> bool:
        """Whether the article points from its own day."""
        return is_news(self.rows)

    @cached_property
    def is_essay(self) -> bool:
        """Whether the article looks back on years, so that its "heute" is no day."""
        return is_essay(self.rows, self.published)

    def note(self, dates: Interval | None, sentence: int, signal: str | None = None) -> None:
        """Keep what was named last; "seit 1939" says of what is told that it lies elsewhere."""
        if dates is None:
            return
        self.last[dates.grain] = dates
        aside = dates.grain == "year" and (signal is not None or self._is_far(dates))
        if dates.grain in _FRAMING and not (self.narrates and aside):
            self.latest = dates
        if dates.grain in ("day", "part_of_day"):
            self.day, self.sentence = interval("day", dates.start), sentence

    def _is_far(self, dates: Interval) -> bool:
        """Whether a year is no next step of a history, but a look back or ahead."""
        here = self.latest
        return here is not None and abs(dates.start.year - here.start.year) > _NEXT_STEP

    def open_section(self, year: Interval | None) -> None:
        """What a heading that is a year is followed by is told of that year."""
        if year is not None:
            self.section = self.latest = year

    def set_scene(self, dates: Interval | None, sentence: int) -> None:
        """Keep a time long ago that what follows may be told of: "Im Sommer 1683 …"."""
        own = published_interval(self.published)
        if dates is not None and own is not None and own.start - dates.end >= _A_WHILE_AGO:
            self.scene, self.scene_sentence = dates, sentence

    def in_scene(self, sentence: int) -> Interval | None:
        """The scene that was set in this sentence or shortly before, in a text that is no news."""
        if self.scene is None or sentence - self.scene_sentence > _SCENE_LASTS:
            return None
        return None if self.is_news else self.scene

    def week_of(self, sentence: int, tense: str | None) -> Interval | None:
        """The week named in this sentence or the one before, where the tense does not forbid it."""
        own = published_interval(self.published)
        if self.week is None or own is None or sentence - self.week[0] > 1:
            return None
        week = self.week[1]
        against = "future" if week.end <= own.start else "past" if week.start >= own.end else ""
        return None if tense == against else week

    def anchor(self, shape: str) -> str | None:
        """The date from which a time of this shape points, ISO 8601."""
        if not self.narrates or shape == "deictic" or self.latest is None:
            return self.published
        section = self.section
        if section is not None and not section.start <= self.latest.start < section.end:
            return iso(section)
        return iso(self.latest)

    def own_day(self) -> Interval | None:
        """The article's own day, where that is known and what it tells is of that time."""
        anchor = None if self.narrates else published_interval(self.published)
        return anchor if anchor and anchor.grain == "day" else None

    def day_of(self, row: Said) -> Interval | None:
        """The day of a bare part of a day: named just before, or yesterday or today, else today.

        "The night" that is past began yesterday.
        """
        own, sentence, signal = self.own_day(), row.sentence, row.signal
        if own is not None and self.day is None and row.tense == "past":
            night = row.when.part == "NI"
            return interval("day", own.start - timedelta(days=1)) if night else own
        if own is None or self.day is None:
            return self.day or own
        near = sentence - self.sentence <= 1 and signal != "by"
        recent = abs(own.start - self.day.start) <= timedelta(days=1)
        return self.day if near or recent else own

    def day_of_clock(self, row: Said) -> Interval | None:
        """The day of a clock time: that named just before; a report goes on with its past day.

        An item of a listing is of its own: "Tanz auf dem Dorfplatz mit den Schwestern, 20 Uhr."
        """
        own = self.own_day()
        if own is None or self.day is None:
            return self.day or own
        if self.day.start < own.start:
            return self.day
        if self.day.start >= own.end and row.tense == "past":
            return own  # “Bis Mittwoch …”: what has been was on no day to come
        near = row.sentence - self.sentence <= 1
        lists = row.tense is None and row.start - row.sentence_start > _ITEM
        return self.day if near and not lists else own

    def around(self, grain: str) -> Interval | None:
        """The time of a grain that was named last, or in which lies what was; else the own one."""
        if grain in ("quarter", "half") and grain in self.last:
            return self.last[grain]
        if grain == "year" and self.latest is not None and self.latest.grain in ("quarter", "half"):
            return self.latest  # a year before a quarter was the same quarter
        for dates in (self.latest, self.last.get(grain), published_interval(self.published)):
            if dates is not None:
                here = interval(grain, dates.start)
                if here.end >= dates.end:
                    return here
        return None


def iso(dates: Interval) -> str:
    """An interval as a date of publication is written; of odd grains by first and last day."""
    first = iso_day(dates.start)
    if dates.grain in ("day", "part_of_day"):
        return first
    if dates.grain == "month":
        return first[:7]
    return f"{first}/{iso_day(dates.end - timedelta(days=1))}"
