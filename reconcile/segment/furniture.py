"""What stands on the page and is no part of the article: menus, bars, credits, images."""

from __future__ import annotations

import re
from functools import lru_cache

import polars as pl

from reconcile.languages import Language
from reconcile.segment.first_look import HEAD, first_look

Kind = tuple[str, tuple[str, ...], tuple[str, ...]]
# Reason, patterns that all match, and marks one of which is then there. These hold in any language.
# Polars' engine is linear in the length of the line; it takes long to read a class that is counted.
_ANY_LANGUAGE: tuple[Kind, ...] = (
    ("progress bar", (r"^-?(?:\d{1,3}\s?%\s?){4,}$",), ("%",)),
    (
        "credit line",
        (r"^\pL[\w./-]*\s?\([\pL/, -]+\)$", r"^[^(]{1,24}\s?\([^()]{1,60}\)$"),
        ("(",),
    ),
    ("menu", (r"^(?:[^|•·\n]{1,70}[|•·]){2,}[^|•·\n]{0,70}$",), ("|", "•", "·")),
    ("menu", (r"^[^\s].{0,59}(?:(?:\s{2,}|\t)\S.{0,59}){2,}$",), ()),
    ("image", (r"^!\[[^\]\n]*\]\([^)\n]*\)\s*$",), (HEAD + "![",)),
    ("web address", (r"^<?https?://\S+>?\s*$",), ("http",)),
    ("no words", (r"^[\W\d_]+$",), ()),
)
_YEAR = r"^\W*[12]\d{3}(?:\s?[-–/]\s?(?:[12]\d)?\d\d)?\W*$"  # a heading of a history
_LABELS = ("publication.published", "publication.updated")
_OF_A_DATE = (
    *("months", "months_short", "weekdays", "weekdays_short", "dates.day_suffixes"),
    *("publication.before_day", "publication.clock", "publication.before_noon"),
    "publication.after_noon",
)
_CLOCK = r"\d{1,4}\D{1,12}\d{1,2}[:.h]\d\d(?:[ap]m)?\b"  # behind a day or a year
_A_YEAR = r"\b[12]\d{3}\b|\d[./]\d{1,2}[./]\d\d\b"
_LISTED = "as the language file lists it"
_LONGEST = 400  # characters: a longer line is text, whatever it begins with
_LONGEST_WORD = 4000  # characters without a space that no one wrote as text
_LINE = pl.col("line")


def furniture(lines: pl.Series, language: Language | None) -> pl.Series:
    """Why each of LINES, which are bare of white space around them, is furniture; null if text."""
    kinds = [*_ANY_LANGUAGE, *(_of_language(language) if language else ())]
    frame = lines.alias("line").to_frame().with_row_index()
    size = _LINE.str.len_chars()
    words = pl.Series([word for _, _, words in kinds for word in words])
    likely = pl.any_horizontal(
        (HEAD + _LINE).str.contains_any(words.implode()),
        *(_matches(patterns) for _, patterns, words in kinds if not words),
    )
    short = frame.filter(size <= _LONGEST).filter(likely)
    text = HEAD + HEAD.join(short["line"])
    # One look a pattern: joined into one they are too large for the engine's fast paths.
    reasons = [
        pl.when(_matches(patterns)).then(pl.lit(reason))
        for reason, patterns, words in kinds
        if not words or any(word in text for word in words)
    ]
    found = short.filter(~_LINE.str.contains(_YEAR)).select("index", reason=pl.coalesce(reasons))
    dense = frame.filter(size > _LONGEST_WORD).filter(~_LINE.str.contains(r"\s"))
    rows = pl.concat([found, dense.select("index", reason=pl.lit("no words"))])
    return frame.join(rows, on="index", how="left", maintain_order="left")["reason"]


@lru_cache(maxsize=64)
def _of_language(language: Language) -> tuple[Kind, ...]:
    """What the language file lists, and lines that say but when the article came out."""
    listed = [str(pattern) for pattern in language.get("furniture.lines", [])]
    return (
        ("the article's own date", _date_line(language), ()),
        *((_LISTED, (each,), first_look(each)) for each in listed),
    )


def _date_line(language: Language) -> tuple[str, ...]:
    """Patterns of “Updated 9 September 2013 at 14:39 GMT”: nothing but a day, told by more."""
    said, labels = (_any_of(language, paths) for paths in (_OF_A_DATE, _LABELS))
    more = rf"{_CLOCK}|\b(?:{labels})\b" if labels else _CLOCK
    return rf"(?i)^(?:[\W\d_]+|(?:{said}|{labels})\b)+$", rf"(?i){more}", _A_YEAR


def _any_of(language: Language, paths: tuple[str, ...]) -> str:
    words = {word.rstrip(".") for path in paths for word, _ in language.surfaces(path)}
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


def _matches(patterns: tuple[str, ...]) -> pl.Expr:
    return pl.all_horizontal(
        _LINE.str.contains(pattern.replace(r"\b", r"(?-u:\b)")) for pattern in patterns
    )
