"""When an article without a date, or with half of one, was published: what the texts tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import polars as pl

from reconcile.normalise.own_date import own_window
from reconcile.normalise.said import TEMPORAL, Said, said
from reconcile.normalise.same_event import events
from reconcile.normalise.shared_events import Articles
from reconcile.normalise.times import read_times
from reconcile.normalise.windows import YEARS, Window, given
from reconcile.tables import PUBLICATIONS

_A_DAY = r"^\d{4}-\d\d-\d\d(?:T[^/]*)?$"


def from_own_words(claims: pl.DataFrame) -> pl.DataFrame:
    """CLAIMS with the dates that articles without a day tell of themselves, read anew from them."""
    undated = claims.filter(~_has_a_day(), pl.col("kind").is_in(TEMPORAL))
    if undated.is_empty():
        return claims
    known = _known(undated)
    windows = {s: _own(rows, known[s][0]) for s, rows in _by_source(undated).items()}
    return redated(claims, _table(windows, known))


def publications(
    claims: pl.DataFrame, members: pl.DataFrame, sources: pl.DataFrame
) -> pl.DataFrame:
    """PUBLICATIONS of the articles that SOURCES have without a day.

    Their own words tell, and the events of MEMBERS that other articles of their story date.
    """
    undated = sources.filter(~_has_a_day())
    if undated.is_empty():
        return PUBLICATIONS.empty()
    told = sources.join(undated, on="story", how="semi")
    rows = claims.filter(pl.col("kind").is_in(TEMPORAL)).join(told, on="source", how="semi")
    known, by_source = _known(told), _by_source(rows)
    windows = {s: _own(by_source.get(s, []), known[s][0]) for s in told["source"]}
    dated = members.filter(pl.col("role") == "date").select("fact", "claim").iter_rows()
    story = dict(told.select("source", "story").iter_rows())
    all_rows = [row for rows in by_source.values() for row in rows]
    narrowed = Articles(all_rows, windows).narrow(events(all_rows, dated, story))
    return _table({source: narrowed[source] for source in undated["source"]}, known)


def redated(claims: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """CLAIMS with the dates of PUBLICATIONS; where one is new, the article's times read anew."""
    new = claims.select("source", "published", "published_basis").join(
        found.select("source", date="published", basis="published_basis"),
        on="source",
        how="left",
        maintain_order="left",
    )
    is_new = new.select(
        pl.col("basis").is_not_null() & pl.col("date").ne_missing("published")
    ).to_series()
    if not is_new.any():
        return claims
    anew = claims.with_columns(published=new["date"], published_basis=new["basis"])
    anew = read_times(anew.filter(is_new))
    numbered = claims.with_row_index()
    anew = anew.with_columns(index=numbered["index"].filter(is_new)).select(numbered.columns)
    return pl.concat([numbered.filter(~is_new), anew]).sort("index").drop("index")


def with_dates(sources: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """SOURCES with what PUBLICATIONS say of their dates."""
    return sources.update(found, on="source", how="left").select(sources.columns)


def _has_a_day() -> pl.Expr:
    return pl.col("published").str.contains(_A_DAY).fill_null(value=False)


def _known(frame: pl.DataFrame) -> dict[str, tuple[str | None, str]]:
    """What is known of each source's date, and on what that rests."""
    rows = frame.select("source", "published", "published_basis").unique(maintain_order=True)
    return {source: (published, basis) for source, published, basis in rows.iter_rows()}


def _by_source(claims: pl.DataFrame) -> dict[str, list[Said]]:
    rows: dict[str, list[Said]] = defaultdict(list)
    for row in said(claims):
        rows[row.source].append(row)
    return rows


def _own(rows: Iterable[Said], published: str | None) -> Window:
    window = given(published)
    if window.days == 1 or (window.first is not None and window.first.year not in YEARS):
        return window
    return own_window(list(rows), window)


def _table(
    windows: Mapping[str, Window], known: Mapping[str, tuple[str | None, str]]
) -> pl.DataFrame:
    rows = []
    for source, window in windows.items():
        published, basis = known[source]
        inferred = bool(window.claims) and window.iso() is not None
        rows.append(
            {
                "source": source,
                "published": window.iso() if inferred else published,
                "published_basis": "inferred" if inferred else basis,
                "published_start": window.first and window.first.date().isoformat(),
                "published_end": window.last and window.last.date().isoformat(),
                "published_from": list(window.claims),
            }
        )
    return PUBLICATIONS.frame(rows)
