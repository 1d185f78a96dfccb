"""The whole way, from files to report, on one page: the only module that knows every stage."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from reconcile.checks import check
from reconcile.compare import compare, origins
from reconcile.extract import extract
from reconcile.languages import Languages, load
from reconcile.link import link, stories
from reconcile.normalise import normalise
from reconcile.report import Report
from reconcile.segment import segment
from reconcile.settings import Settings
from reconcile.sources import Articles, read_sources


def read(
    paths: Sequence[str | Path], settings: Settings | None = None, stdin_format: str = "txt"
) -> Articles:
    """Read articles; what could not be read stands in `.problems`, and loses no other article."""
    return read_sources([str(p) for p in paths], settings or Settings(), stdin_format=stdin_format)


@dataclass(frozen=True)
class Extraction:
    """Claims with their readings, the sentences and cues they came with, and what was set aside."""

    sentences: pl.DataFrame
    claims: pl.DataFrame
    cues: pl.DataFrame
    set_aside: pl.DataFrame


BATCH = 4_000_000  # characters of text worked at once; an article is never cut


def claims_of(articles: pl.DataFrame, languages: Languages) -> Extraction:
    """Articles to claims: segment, extract, normalise, a batch of articles at a time."""
    size = pl.col("text").str.len_chars()
    number = ((size.cum_sum() - size) // BATCH).alias("batch")
    batches = articles.with_columns(number).partition_by("batch", include_key=False)
    done = [_batch(articles, languages) for articles in batches or [articles]]
    tables = ("sentences", "claims", "cues", "set_aside")
    return Extraction(*(pl.concat([getattr(part, name) for part in done]) for name in tables))


def _batch(articles: pl.DataFrame, languages: Languages) -> Extraction:
    with _uncollected():
        sentences = segment(articles, languages)
        said = extract(sentences, articles, languages)
        return Extraction(sentences, normalise(said.claims), said.cues, said.set_aside)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A batch makes rows without cycles by the ten thousand: to look for some costs a third."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def reconcile(articles: Articles, settings: Settings | None = None) -> Report:
    """Articles to a report: what the sources say of one thing, and how it stands to each other."""
    settings = settings or Settings()
    languages = load(settings.languages)
    found = claims_of(articles.table, languages)
    sources = origins(stories(articles.table, found.claims), found.sentences)
    linked = link(found.claims, found.cues, sources, languages)
    compared = compare(found.claims, linked.members, linked.topics, sources)
    checked = check(found.claims, compared.facts, compared.pairs, sources, articles.table, settings)
    return Report(
        articles=articles.table,
        problems=articles.problems,
        sources=sources,
        sentences=found.sentences,
        claims=found.claims,
        cues=found.cues,
        members=linked.members,
        facts=compared.facts,
        pairs=compared.pairs,
        findings=pl.concat([compared.findings, checked.findings]),
        checks=checked.checks,
        not_compared=pl.concat([found.set_aside, linked.not_compared]),
    )
