"""Facts as linked, with what people said of them: claims joined that are one, or taken apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import polars as pl

from reconcile.decisions.file import Link, Words
from reconcile.tables import PROBLEMS

SOURCES_REMEDY = "name the source and the words as `reconcile extract` shows them"


@dataclass(frozen=True)
class Relinked:
    """MEMBERS and TOPICS, and PROBLEMS of what was said of claims that there are not."""

    members: pl.DataFrame
    topics: pl.DataFrame
    problems: pl.DataFrame


def relink(
    members: pl.DataFrame, topics: pl.DataFrame, claims: pl.DataFrame, links: Sequence[Link]
) -> Relinked:
    """Join and part facts, in the order given; where nothing was said, nothing changes."""
    problems: list[dict[str, Any]] = []
    for link in links:
        rows = [_rows(members, claims, words) for words in (link.a, link.b)]
        change = _together if link.verdict == "together" else _apart
        if all(rows):
            message = None
            members, topics, message = change(members, topics, link, *map(set, rows))
        else:
            lost = link.b if rows[0] else link.a
            message = f"no claim “{lost.words}” of {lost.source} is compared"
        if message is not None:
            problems.append(
                {
                    "level": "warning",
                    "path": link.path.as_posix(),
                    "line": link.line,
                    "message": f"`{link.verdict}`: {message}",
                    "remedy": f"{SOURCES_REMEDY}, or take the entry out",
                }
            )
    return Relinked(members, topics, PROBLEMS.frame(problems))


Rows = set[tuple[str, str]]
Changed = tuple[pl.DataFrame, pl.DataFrame, str | None]


def _rows(members: pl.DataFrame, claims: pl.DataFrame, words: Words) -> list[tuple[str, str]]:
    """The facts that claims of these words are members of: (fact, claim)."""
    spaced = (pl.col(name).str.replace_all(r"\s+", " ") for name in ("text", "wording"))
    said = pl.any_horizontal(text == words.words for text in spaced)
    meant = claims.filter(pl.col("source") == words.source, said)
    return (
        members.join(meant.select("claim"), on="claim", how="semi").select("fact", "claim").rows()
    )


def _together(members: pl.DataFrame, topics: pl.DataFrame, link: Link, a: Rows, b: Rows) -> Changed:
    """All that is one fact with `b` is one with `a`, where both are compared as the same."""
    kinds = dict(topics.select("fact", pl.concat_str("kind", "story", separator="\n")).iter_rows())
    pairs = [(x, y) for x, _ in sorted(a) for y, _ in sorted(b) if kinds[x] == kinds[y]]
    if not pairs:
        return members, topics, "the two are of other kinds or stories, and not compared"
    kept, lost = pairs[0]
    if kept == lost:
        return members, topics, "the two are one fact already"
    fact = _id("together", *sorted((kept, lost)))
    joined = {kept: fact, lost: fact}
    return (
        _because(members.with_columns(pl.col("fact").replace(joined)), link, fact, a | b),
        topics.filter(pl.col("fact") != lost).with_columns(pl.col("fact").replace(joined)),
        None,
    )


def _apart(members: pl.DataFrame, topics: pl.DataFrame, link: Link, a: Rows, b: Rows) -> Changed:
    """The claims of `b` leave the facts that they share with `a`, for one of their own."""
    shared = sorted({fact for fact, _ in a} & {fact for fact, _ in b})
    if not shared:
        return members, topics, "the two are not one fact anyway"
    for fact in shared:
        own = _id("apart", fact, link.b.source, link.b.words)
        leaving = [claim for of, claim in sorted(b) if of == fact]
        leaves = (pl.col("fact") == fact) & pl.col("claim").is_in(leaving)
        moved = pl.when(leaves).then(pl.lit(own)).otherwise("fact")
        members = _because(
            members.with_columns(fact=moved), link, own, {(own, claim) for claim in leaving}
        )
        copy = topics.filter(fact=fact).with_columns(fact=pl.lit(own))
        topics = pl.concat([topics, copy])
    return members, topics, None


def _because(members: pl.DataFrame, link: Link, fact: str, rows: Rows) -> pl.DataFrame:
    claims = sorted({claim for _, claim in rows})
    meant = (pl.col("fact") == fact) & pl.col("claim").is_in(claims)
    why = f"{link.author} put it {link.verdict}: {link.reason}"
    return members.with_columns(why=pl.when(meant).then(pl.lit(why)).otherwise("why"))


def _id(*parts: str) -> str:
    return blake2b("\x1f".join(parts).encode(), digest_size=6).hexdigest()
