"""False alarms between strangers, per article.

Strangers are two stories of fixtures/ that have nothing to do with each other, read as one: every
difference between an article of the one and an article of the other is false.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import polars as pl

from reconcile import read
from reconcile.compare import compare, origins
from reconcile.languages import load
from reconcile.link import link, stories
from reconcile.pipeline import claims_of

FIXTURES = Path(__file__).parents[2] / "fixtures"
STRANGERS = (
    ("hochwasser", "fussball"),
    ("unfall", "bilanz"),
    ("wildfire", "erdbeben"),
    ("demo", "preise"),
    ("wahl", "fallen"),
)


def between_strangers() -> float:
    """False alarms per article of all pairs of strangers."""
    pairs = [strangers(*pair) for pair in STRANGERS]
    return round(sum(len(f) for f, _ in pairs) / sum(n for _, n in pairs), 2)


@cache
def strangers(first: str, second: str) -> tuple[list[str], int]:
    """What is said to differ between two stories read as one; and how many articles there are."""
    articles = pl.concat([_named(name) for name in (first, second)])
    languages = load()
    found = claims_of(articles, languages)
    sources = stories(articles, found.claims).with_columns(story=pl.lit("one"))
    linked = link(found.claims, found.cues, found.sentences, sources, languages)
    compared = compare(
        found.claims, linked.members, linked.topics, origins(sources, found.sentences)
    )
    story_of = dict(
        found.claims.select("claim", pl.col("source").str.split("/").list.first()).rows()
    )
    between = (
        finding["message"]
        for finding in compared.findings.iter_rows(named=True)
        if len({story_of[claim] for claim in finding["claims"]}) > 1
    )
    return list(between), articles.height


def _named(story: str) -> pl.DataFrame:
    """The articles of a story, their ids with its name before them."""
    table = read([FIXTURES / story]).table
    return table.with_columns(source=pl.lit(f"{story}/") + pl.col("source"))
