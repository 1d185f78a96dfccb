"""A figure in the headline that the text below it gives otherwise."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from reconcile.compare.inside.passage import Row, fault, meet, span
from reconcile.compare.voices import EXACT
from reconcile.compare.wording import one_line
from reconcile.languages import Languages
from reconcile.languages.tokens import folded, words_of

KINDS = ("count", "measure", "money", "percent")
LEAD = 3  # sentences that tell again what the headline tells


def headlines(claims: pl.DataFrame, sentences: pl.DataFrame, languages: Languages) -> Iterator[Row]:
    """“Zwölf Tote bei Grubenunglück”, and below it ten dead and no other number of dead."""
    figures = claims.with_columns(beside=pl.len().over("source", "sentence", "kind") - 1).filter(
        pl.col("kind").is_in(KINDS), pl.col("concept").is_not_null(), pl.col("of").is_null()
    )
    in_text = sentences.select("source", "sentence", "role", "text", behind=_behind_the_headline())
    placed = figures.join(
        in_text.rename({"text": "line"}), on=["source", "sentence"], maintain_order="left"
    )
    heads = placed.filter(pl.col("behind") < 0, pl.col("role") == "heading")
    body = placed.filter(pl.col("behind") >= 0).join(
        heads, on="source", how="semi", maintain_order="left"
    )
    below = body.partition_by("source", "concept", "kind", as_dict=True)
    for head in heads.filter(pl.col("hedge").is_in(EXACT)).iter_rows(named=True):
        if not languages.concepts[head["concept"]].generic:
            said = below.get((head["source"], head["concept"], head["kind"]))
            yield from _held(head, [] if said is None else said.rows(named=True), languages)


def _behind_the_headline() -> pl.Expr:
    """How many sentences behind the first one of the body; null where there is none."""
    first = pl.when(pl.col("role") == "body").then("sentence").min().over("source")
    return pl.col("sentence") - first


def _held(head: Row, said: list[Row], languages: Languages) -> Iterator[Row]:
    """One other figure alone: where the text has several, they may be parts, or another time's."""
    alike = [row for row in said if row["base_unit"] == head["base_unit"]]
    figures = {row["value"] for row in alike}
    if len(figures) != 1 or None in figures or any(row["hedge"] not in EXACT for row in alike):
        return
    below = alike[0]
    alone = not below["beside"] and not _is_earlier(below, languages)
    told_again = below["behind"] < LEAD and alone
    if told_again and not meet(span(head), span(below)):
        what = (
            f"has “{one_line(head['wording'])}” in its headline, "
            f"“{one_line(below['wording'])}” below it"
        )
        yield fault("headline-mismatch", [head, below], what)


def _is_earlier(row: Row, languages: Languages) -> bool:
    """“Gestern war noch von zwei Toten die Rede”."""
    language = languages.find(row["language"])
    words = set(words_of(folded(row["line"])))
    return language is None or bool(words & language.words("arithmetic.earlier"))
