"""The words around a claim: two that tell one thing share rare ones.

Words are cut to their first letters, which is stem enough for the languages of the house and needs
no dictionary. Sentences in two languages share little but names: that they do not is no evidence.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import polars as pl

WORD = re.compile(r"[^\W\d_]{4,}")  # shorter ones are mostly grammar
STEM = 5  # letters
NEAR = 60  # code points before and behind a claim
AFAR = 0.4  # of the weight of a near word: of one elsewhere in the sentence

Row = Mapping[str, Any]
Stems = Mapping[str, float]
Texts = Mapping[str, Mapping[int, tuple[str, int]]]


def stems_of(rows: Iterable[Row], text_of: Texts) -> dict[str, dict[str, float]]:
    """The stems of each claim's sentence but for its own words, each with its nearness."""
    cut: dict[tuple[str, int], _Cut] = {}
    found = {}
    for row in rows:
        where = row["source"], row["sentence"]
        if where not in cut:
            cut[where] = _Cut(text_of.get(where[0], {}).get(where[1], ("", 0))[0])
        first, last = (row[end] - row["sentence_start"] for end in ("start", "end"))
        found[row["claim"]] = cut[where].around(first, last)
    return found


class _Cut:
    """A sentence cut into stems, once for all claims in it."""

    def __init__(self, text: str) -> None:
        words = list(WORD.finditer(text.lower()))
        self._stems = [word[0][:STEM] for word in words]
        self._starts = [word.start() for word in words]
        self._ends = [word.end() for word in words]
        self._all = Counter(self._stems)

    def around(self, first: int, last: int) -> dict[str, float]:
        """The stems before code point `first` and from `last` on: near ones weigh 1."""
        own = slice(bisect_right(self._ends, first), bisect_left(self._starts, last))
        stems = dict.fromkeys(self._all, AFAR)
        for stem, said in Counter(self._stems[own]).items():
            if said == self._all[stem]:
                del stems[stem]
        before = slice(bisect_left(self._starts, first - NEAR), own.start)
        behind = slice(own.stop, bisect_right(self._ends, last + NEAR))
        return stems | dict.fromkeys(self._stems[before] + self._stems[behind], 1.0)


def texts(sentences: pl.DataFrame) -> Texts:
    """The text and the paragraph of each sentence of each source, by its number."""
    columns = sentences.select("source", "sentence", "text", "paragraph")
    told: dict[str, dict[int, tuple[str, int]]] = defaultdict(dict)
    for source, n, text, paragraph in columns.iter_rows():
        told[source][n] = (text, paragraph)
    return told


def headings_of(sentences: pl.DataFrame) -> frozenset[tuple[str, int]]:
    """The sentences of headings; of a first line without a full stop at its end, all."""
    said = sentences.filter(pl.col("role") != "furniture")
    first = pl.col("paragraph") == pl.col("paragraph").min().over("source")
    ended = pl.col("text").last().over("source", "paragraph").str.ends_with(".")
    heads = said.filter((pl.col("role") == "heading") | (first & ~ended))
    return frozenset(heads.select("source", "sentence").iter_rows())


def weighed(rows: Iterable[Row], stems: Mapping[str, Mapping[str, float]]) -> dict[str, Stems]:
    """The words around each claim of a story as a vector of length one, weighed by rarity."""
    sources: dict[str, set[str]] = defaultdict(set)
    articles = set()
    for row in rows:
        articles.add(row["source"])
        for stem in stems[row["claim"]]:
            sources[stem].add(row["source"])
    weights = {stem: math.log(1 + len(articles) / len(where)) for stem, where in sources.items()}
    return {
        row["claim"]: _unit({s: near * weights[s] for s, near in stems[row["claim"]].items()})
        for row in rows
    }


def _unit(vector: dict[str, float]) -> Stems:
    length = math.sqrt(sum(w * w for w in vector.values()))
    return {stem: w / length for stem, w in vector.items()} if length else {}


def cosine(a: Stems, b: Stems) -> float:
    """The cosine of two vectors."""
    if len(a) > len(b):
        a, b = b, a
    return sum(w * b[stem] for stem, w in a.items() if stem in b)
