"""The words around a claim: two that tell one thing share rare ones.

Words are cut to their first letters, which is stem enough for the languages of the house and needs
no dictionary. Sentences in two languages share little but names: that they do not is no evidence.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
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
    found = {}
    for row in rows:
        text = text_of.get(row["source"], {}).get(row["sentence"], ("", 0))[0]
        first, last = (row[end] - row["sentence_start"] for end in ("start", "end"))
        stems: dict[str, float] = {}
        for word in WORD.finditer(text.lower()):
            if word.end() <= first or word.start() >= last:
                near = first - NEAR <= word.start() and word.end() <= last + NEAR
                stem = word[0][:STEM]
                stems[stem] = max(stems.get(stem, 0.0), 1.0 if near else AFAR)
        found[row["claim"]] = stems
    return found


def texts(sentences: pl.DataFrame) -> Texts:
    """The text and the paragraph of each sentence of each source, by its number."""
    columns = sentences.select("source", "sentence", "text", "paragraph")
    told: dict[str, dict[int, tuple[str, int]]] = defaultdict(dict)
    for source, n, text, paragraph in columns.iter_rows():
        told[source][n] = (text, paragraph)
    return told


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
