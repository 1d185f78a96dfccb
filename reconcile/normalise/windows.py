"""Days on which an article can have been published, and the words that tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from reconcile.values.calendar import Interval, published_interval

DAY = timedelta(days=1)
# Years of which articles can be: the first newspaper is of 1605, and the calendar ends in 9999.
YEARS = range(1605, 9900)


@dataclass(frozen=True)
class Window:
    """From `first` to `last`, both in; None is open. `claims` are those that it follows from."""

    first: datetime | None = None
    last: datetime | None = None
    claims: tuple[str, ...] = ()

    @property
    def interval(self) -> Interval | None:
        """Its days as an interval of the calendar; None where one end is open."""
        if self.first is None or self.last is None:
            return None
        return Interval(self.first, self.last + DAY, "interval")

    @property
    def days(self) -> int | None:
        """How many days it holds; None where one end is open."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1

    def __contains__(self, day: datetime) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def and_(self, other: Window) -> Window | None:
        """What the two have in common, following from what narrows it; None where nothing is."""
        begins = other.first is not None and (self.first is None or other.first > self.first)
        ends = other.last is not None and (self.last is None or other.last < self.last)
        first = other.first if begins else self.first
        last = other.last if ends else self.last
        if first is not None and last is not None and first > last:
            return None
        told = other.claims if begins or ends else ()
        return Window(first, last, tuple(dict.fromkeys((*self.claims, *told))))

    def iso(self) -> str | None:
        """As `published` has it: a day, or `a/b`; None where an end is open."""
        if self.first is None or self.last is None:
            return None
        first, last = (day.date().isoformat() for day in (self.first, self.last))
        return first if first == last else f"{first}/{last}"


def given(published: str | None) -> Window:
    """What an article's date leaves open."""
    own = published_interval(published)
    return Window() if own is None else of(own)


def of(dates: Interval, claims: tuple[str, ...] = ()) -> Window:
    """The days of an interval of the calendar."""
    return Window(dates.start, dates.end - DAY, claims)
