"""What an article gets wrong by itself: arithmetic and calendar that its own words contradict."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from reconcile.compare.inside.ages import ages
from reconcile.compare.inside.calendar_and_parts import parts, weekdays
from reconcile.compare.inside.changes import changes
from reconcile.compare.inside.headline import headlines
from reconcile.compare.inside.passage import Row, passages
from reconcile.compare.inside.shares import shares
from reconcile.compare.inside.spans import spans
from reconcile.compare.inside.sums import sums
from reconcile.compare.wording import one_line
from reconcile.languages import Languages

__all__ = ["inside"]

OF_A_SENTENCE = (sums, shares, changes, spans, ages)


def inside(
    claims: pl.DataFrame, sentences: pl.DataFrame, sources: pl.DataFrame, languages: Languages
) -> Iterator[Row]:
    """Each fault: rule, the source, the claims that it is about, and what is to be said of it."""
    outlet = dict(sources.select("source", "outlet").iter_rows())
    for row in _faults(claims, sentences, languages):
        name = outlet.get(row["source"]) or row["source"]
        yield row | {"message": f"{one_line(name)} {one_line(row['message'])}."}


def _faults(claims: pl.DataFrame, sentences: pl.DataFrame, languages: Languages) -> Iterator[Row]:
    yield from weekdays(claims)
    yield from parts(claims)
    for passage in passages(claims, sentences, languages):
        for rule in OF_A_SENTENCE:
            yield from rule(passage)
    yield from headlines(claims, sentences, languages)
