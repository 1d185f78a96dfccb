"""As much text as wanted, made of the fixtures' sentences, and varied so that no cache helps much.

The fixtures are about three times as dense in figures as news is: 15,000 claims a megabyte, where
three collections of German prose (news and histories) have 2,700 to 5,000. So `news` text has as
many plain sentences of the fixtures mixed in as bring it to about 5,000; `dense` text has none.

Numbers, dates and names change from article to article, and nouns become compounds, drawn as words
are in real text: few often, many seldom (Zipf). The words that carry meaning for us (units, hedges,
scales, months) stay such words. The same seed gives the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.languages import Language, Languages
from reconcile.pipeline import BATCH, claims_of
from reconcile.settings import Settings
from reconcile.sources import read_sources

FIXTURES = Path(__file__).parent.parent / "fixtures"
TOKEN = re.compile(r"\d+|[^\W\d_]+|[\W_]+")
SENTENCE_END = re.compile(r"[.!?:\n„“»«]")
PLAIN = 2.2  # times the length of an article, in plain sentences
TAGS = ("de", "de-AT", "de-CH", "en-US", "en-GB")
STEMS = 50_000
COMPOUNDED = 0.6  # share of the nouns and names that become another word
# A two-digit number up to the first becomes one between the others: month, hour, day, any.
TWO_DIGITS = ((12, 10, 12), (23, 13, 23), (31, 24, 28), (99, 32, 99))
SYLLABLES = [a + b + c for a in "bdfgklmst" for b in "aeiou" for c in "lnr"]

Token = tuple[str, str]


def batches(
    seed: int, size: int, languages: Languages, density: str = "news"
) -> Iterator[pl.DataFrame]:
    """Tables of articles as large as the pipeline works at once, `size` bytes in all."""
    random = Random(seed)
    articles = read_sources([str(FIXTURES)], Settings()).table.filter(
        pl.col("language").is_in([tag for tag in TAGS if tag in languages])
    )
    stories = [
        (row, _tokens(row["text"], languages[row["language"]]))
        for row in articles.iter_rows(named=True)
    ]
    plain = _plain(articles, languages) if density == "news" else {}
    made, number = 0, 0
    while made < size:
        rows: list[dict[str, Any]] = []
        batch_end = min(made + BATCH, size)
        while made < batch_end:
            row, tokens = stories[number % len(stories)]
            pieces = list(tokens)
            pool, length = plain.get(row["language"].split("-")[0], []), PLAIN * len(row["text"])
            while pool and length > 0:
                sentence = random.choice(pool)
                pieces += [*sentence, (" ", "")]
                length -= sum(len(token) for token, _ in sentence)
            text = "".join(_varied(token, kind, random) for token, kind in pieces)
            published = date(2000, 1, 1) + timedelta(days=random.randrange(9000))
            rows.append(
                {
                    **row,
                    "source": f"{number:08}",
                    "published": published.isoformat(),
                    "published_basis": "given",
                    "text": text,
                }
            )
            number += 1
            made += len(text.encode())
        yield tables.ARTICLES.frame(rows)


def _plain(articles: pl.DataFrame, languages: Languages) -> dict[str, list[list[Token]]]:
    """The sentences of each language that say no figure and no time, in pieces.

    People named May or Freitag, of whom the fixtures have many as traps, are left out: they would
    make every fourth sentence one that is read in vain, where it is one in twenty of real news.
    """
    found = claims_of(articles, languages)
    wordy = (pl.col("role") == "body") & ~pl.col("text").str.contains(r"\d")
    bodies = found.sentences.filter(wordy)
    sentences = bodies.join(found.claims, on=["source", "sentence"], how="anti")
    pools: dict[str, list[list[Token]]] = {}
    for tag, text in sentences.select("language", "text").iter_rows():
        tokens = _tokens(text, languages[tag])
        if all(kind in ("", "noun") for _, kind in tokens):
            pools.setdefault(tag.split("-")[0], []).append(tokens)
    return pools


def _tokens(text: str, language: Language) -> list[Token]:
    """The text in pieces, each with what may be varied in it."""
    kept = _words_of(language)
    named = [[w[0] for w in language.get(path).values()] for path in ("months", "weekdays")]
    calendar = {word: " ".join(words) for words in named for word in words}
    pieces: list[Token] = []
    initial = True
    for piece in TOKEN.findall(text):
        if piece.isdecimal():
            kind = "number"
        elif piece in calendar:
            kind = calendar[piece]
        elif piece.istitle() and len(piece) > 3 and not initial and piece not in kept:
            kind = "noun"
        else:
            kind = ""
        initial = bool(SENTENCE_END.search(piece))
        pieces.append((piece, kind))
    return pieces


def _varied(piece: str, kind: str, random: Random) -> str:
    if kind == "number":
        return _number(piece, random)
    if kind == "noun":
        return _stem(random) + piece.lower() if random.random() < COMPOUNDED else piece
    return random.choice(kind.split()) if kind else piece


def _number(digits: str, random: Random) -> str:
    """Another number of as many digits; what can be a month, hour, day or year remains one."""
    value, length = int(digits), len(digits)
    if length == 2 and digits[0] != "0":
        return str(random.randint(*next(ends for last, *ends in TWO_DIGITS if value <= last)))
    if length == 4 and 1900 <= value < 2100:
        return str(random.randint(1950, 2026))
    zeros = len(digits) - len(digits.rstrip("0"))
    if digits[0] == "0" or zeros == length:
        return digits
    kept = length - zeros
    return str(random.randrange(10 ** (kept - 1), 10**kept)) + "0" * zeros


def _stem(random: Random) -> str:
    """One of `STEMS` made-up stems, the first ones often, the last ones seldom."""
    rank = int(STEMS ** random.random())
    stem = ""
    while rank:
        rank, syllable = divmod(rank, len(SYLLABLES))
        stem += SYLLABLES[syllable]
    return stem.title()


def _words_of(language: Language) -> frozenset[str]:
    """Every word that the language's file lists, but for what is counted and what happens."""
    data = {k: v for k, v in language.data.items() if k not in ("concepts", "predicates")}
    return frozenset(word for phrase in _strings(data) for word in TOKEN.findall(phrase))


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        yield from (text for key, value in data.items() for text in (key, *_strings(value)))
    elif isinstance(data, list):
        yield from (text for value in data for text in _strings(value))
