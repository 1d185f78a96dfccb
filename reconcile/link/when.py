"""What time a claim is of, and what other times its source names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reconcile.link.beside import Said
from reconcile.link.dating import dated, days_of_events, of_every_year
from reconcile.link.readings import Span

Row = Mapping[str, Any]


@dataclass(frozen=True)
class When:
    """What time a claim is of.

    `as_of` is the time that a figure is dated to where that is not its article's own, `period` the
    year or quarter in any case, `day` that of the event at which it was counted once and for all,
    `yearly` whether it is so many every year, `times` every time that its source names, where the
    claim is one itself.
    """

    as_of: Span | None
    period: Span | None
    day: str | None
    yearly: bool
    times: tuple[Span, ...]

    def names_one_within(self, time: Span) -> bool:
        """Whether its source names no two times within that one."""
        within = [t for t in self.times if time[0] <= t[0] and t[1] <= time[1]]
        return not within or max(t[0] for t in within) < min(t[1] for t in within)

    def names_one_hour_of(self, day: str) -> bool:
        """Whether its source names no two clock times of that day (ISO 8601)."""
        return len({t[0] for t in self.times if t[0][:10] == day and "T" in t[0]}) <= 1


class Times:
    """The times of all figures of a story."""

    def __init__(
        self,
        rows: Sequence[Row],
        cues: Mapping[str, Sequence[Row]],
        speakers: Mapping[str, str],
        said: Said,
    ) -> None:
        self._as_of, self._periods = dated(rows, cues, speakers)
        self._days = days_of_events(rows)
        self._yearly = of_every_year(rows)
        self._said = said

    def dated(self, row: Row) -> Span | None:
        """The time that a figure is dated to where that is not its article's own."""
        return self._as_of.get(row["claim"])

    def of(self, row: Row, role: str) -> When:
        """What time a claim is of in one of its roles."""
        claim = row["claim"]
        return When(
            as_of=self._as_of.get(claim) if role == "value" else None,
            period=self._periods.get(claim),
            day=self._days.get(claim),
            yearly=claim in self._yearly,
            times=self._said.times(row) if role == "date" else (),
        )
