"""What stands on the page and is no part of the article: menus, bars, credits, images."""

from __future__ import annotations

import polars as pl

from reconcile.languages import Language

# (pattern, reason); these hold in any language. Polars' engine is linear in the length of the line.
_ANY_LANGUAGE = (
    (r"^-?(?:\d{1,3}\s?%\s?){4,}$", "progress bar"),
    (r"^(?:\pL[\w./-]{0,23}\s?\([\pL/, -]{1,60}\)\s*)$", "credit line"),
    (r"^(?:[^|•·\n]{1,70}[|•·]){2,}[^|•·\n]{0,70}$", "menu"),
    (r"^[^\s].{0,59}(?:(?:\s{2,}|\t)\S.{0,59}){2,}$", "menu"),
    (r"^!\[[^\]\n]*\]\([^)\n]*\)\s*$", "image"),
    (r"^<?https?://\S+>?\s*$", "web address"),
    (r"^[\W\d_]+$", "no words"),
)
_YEAR = r"^\W*[12]\d{3}(?:\s?[-–/]\s?(?:[12]\d)?\d\d)?\W*$"  # a heading of a history
_LONGEST = 400  # characters: a longer line is text, whatever it begins with
_LONGEST_WORD = 4000  # characters without a space that no one wrote as text


def furniture(lines: pl.Series, language: Language | None) -> list[str | None]:
    """Why each line is furniture; None where it is text."""
    line = pl.col("line")
    frame = lines.alias("line").to_frame().with_row_index()
    size = line.str.len_chars()
    dense = (size > _LONGEST_WORD) & ~line.str.contains(r"\s")
    long = frame.filter(size > _LONGEST).select(
        "index", why=pl.when(dense).then(pl.lit("no words")).otherwise(None)
    )
    reasons = [
        pl.when(line.str.contains(pattern)).then(pl.lit(why)) for pattern, why in _ANY_LANGUAGE
    ]
    # One look a pattern: joined into one they are too large for the engine's fast paths.
    own = [str(pattern) for pattern in language.get("furniture.lines", [])] if language else []
    listed = [line.str.contains(pattern.replace(r"\b", r"(?-u:\b)")) for pattern in own]
    if listed:
        why = pl.lit("as the language file lists it")
        reasons.append(pl.when(pl.any_horizontal(listed)).then(why))
    read = pl.when(~line.str.contains(_YEAR)).then(pl.coalesce(reasons))
    short = frame.filter(size <= _LONGEST).select("index", why=read)
    return pl.concat([short, long]).sort("index")["why"].to_list()
