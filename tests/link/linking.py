"""Articles of a sentence or two on the way up to linking, for the tables of cases."""

from __future__ import annotations

import polars as pl

from reconcile.languages import load
from reconcile.link import Linked, link, stories
from reconcile.pipeline import Extraction, claims_of
from reconcile.tables import ARTICLES


def linked(
    *articles: tuple[str, str, str], language: str = "de"
) -> tuple[Extraction, pl.DataFrame, Linked]:
    """(source, published, text) through the way up to linking; a source's folder is its story."""
    table = ARTICLES.frame(
        [
            {
                "source": source,
                "path": source,
                "language": language,
                "published": published or None,
                "published_basis": "given" if published else "none",
                "text": text,
                "sha256": "",
            }
            for source, published, text in articles
        ]
    )
    found = claims_of(table, load())
    sources = stories(table, found.claims)
    return found, sources, link(found.claims, found.cues, found.sentences, sources, load())


def groups(*articles: tuple[str, str, str], language: str = "de") -> set[frozenset[str]]:
    """The facts of two claims or more, as sets of wordings."""
    found, _, result = linked(*articles, language=language)
    wording = dict(found.claims.select("claim", "wording").iter_rows())
    facts = result.members.group_by("fact").agg("claim")
    return {
        frozenset(wording[c] for c in claims) for _, claims in facts.iter_rows() if len(claims) > 1
    }


def two(first: str, second: str, days: str = "2024-05-03") -> set[frozenset[str]]:
    return groups(("s/a", "2024-05-02", first), ("s/b", days, second))
