"""The whole way, from files to report, on one page: the only module that knows every stage."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import polars as pl

from reconcile.cache import Cache
from reconcile.checks import check, load_suites
from reconcile.compare import compare, faults, origins
from reconcile.decisions import accept, read_baseline, read_decisions, relink
from reconcile.extract import extract, extract_singles
from reconcile.focus import Focus
from reconcile.languages import Languages, load
from reconcile.link import Linked, link, stories
from reconcile.normalise import normalise, publications, redated, with_dates
from reconcile.report import Report
from reconcile.segment import segment
from reconcile.settings import Settings
from reconcile.sources import Articles, read_sources
from reconcile.sources.places import places
from reconcile.tables import PROBLEMS, SINGLE, in_order


def read(
    paths: Sequence[str | Path], settings: Settings | None = None, stdin_format: str = "txt"
) -> Articles:
    """Read articles; what could not be read stands in `.problems`, and loses no other article."""
    settings = settings or Settings()
    languages = load(settings.languages, read_decisions(settings.suppressions).vocabulary)
    named = [str(path) for path in paths]
    return read_sources(named, settings, stdin_format=stdin_format, languages=languages)


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


def with_singles(found: Extraction, articles: pl.DataFrame, languages: Languages) -> Extraction:
    """“Einen Entwurf” beside another source's “zwei Entwürfe”: weak claims (`tables.SINGLE`)."""
    said = extract_singles(found.sentences, found.claims, articles, languages)
    if said.claims.is_empty():
        return found
    claims = pl.concat([found.claims, normalise(said.claims)])
    claims = in_order(claims, articles, "start", "end")
    return replace(found, claims=claims, cues=pl.concat([found.cues, said.cues]))


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


_ROUNDS = 3


def _linked(
    found: Extraction, sources: pl.DataFrame, languages: Languages
) -> tuple[pl.DataFrame, Linked, pl.DataFrame]:
    """Claims in facts, and the dates that articles without one have from facts they share.

    A date that is found out lets more be linked, and that may tell more of other articles.
    """
    claims = found.claims
    linked = link(claims, found.cues, found.sentences, sources, languages)
    for _ in range(_ROUNDS):
        dates = publications(claims, linked.members, sources)
        again = redated(claims, dates)
        if again is claims:
            break
        claims = again
        linked = link(claims, found.cues, found.sentences, sources, languages)
    return claims, linked, dates


def remembered(articles: pl.DataFrame, languages: Languages, cache: Cache) -> Extraction:
    """`claims_of`, but for what a cache has of them."""
    return Extraction(**cache.frames(articles, lambda new: vars(claims_of(new, languages))))


def reconcile(
    articles: Articles, settings: Settings | None = None, about: Sequence[str] | None = None
) -> Report:
    """Articles to a report: what the sources say of one thing, and how it stands to each other.

    `about` names the sources that alone are held against the others, whose claims may be cached.
    """
    settings = settings or Settings()
    decided = read_decisions(settings.suppressions)
    known = read_baseline(settings.baseline) if settings.baseline else []
    suites = load_suites(settings.suites)
    languages = load(settings.languages, decided.vocabulary)
    cache = Cache(settings.cache, settings.languages, repr(decided.vocabulary))
    found = (
        claims_of(articles.table, languages)
        if about is None
        else remembered(articles.table, languages, cache)
    )
    sources = origins(stories(articles.table, found.claims), found.sentences)
    found = with_singles(found, articles.table, languages)
    claims, linked, dates = _linked(found, sources, languages)
    claims = claims.filter(~SINGLE | pl.col("claim").is_in(linked.members["claim"].to_list()))
    sources = with_dates(sources, dates)
    relinked = relink(linked.members, linked.topics, claims, decided.links)
    focus = Focus.on(about, claims, relinked.members)
    members, topics = focus.facts(relinked.members), focus.facts(relinked.topics)
    compared = compare(claims, members, topics, sources, about)
    alone = faults(claims, found.sentences, sources, languages)
    checked = check(
        claims,
        compared.facts,
        compared.pairs,
        members,
        sources,
        articles.table,
        suites,
        settings.docs,
        about,
    )
    accepted = accept(
        pl.concat([focus.findings(pl.concat([compared.findings, alone])), checked.findings]),
        claims,
        decided.suppressions,
        settings.today,
        known,
        settings.strict_baseline,
    )
    told = accepted.findings.select(claim=pl.col("claims").list.explode()).unique().drop_nulls()
    damaged = PROBLEMS.frame(cache.problems)
    return Report(
        articles=articles.table,
        problems=pl.concat([articles.problems, damaged, relinked.problems, accepted.problems]),
        sources=sources,
        sentences=found.sentences,
        claims=claims,
        cues=found.cues,
        members=members,
        facts=compared.facts,
        pairs=compared.pairs,
        findings=accepted.findings,
        settings=settings,
        about=tuple(about or ()),
        accepted=accepted.accepted,
        places=places(articles.table, claims.join(told, on="claim", how="semi")),
        checks=checked.checks,
        not_compared=focus.sources(pl.concat([found.set_aside, linked.not_compared])),
    )
