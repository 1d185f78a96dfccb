"""What stands on the page and is no part of the article: menus, bars, credits, images."""

from __future__ import annotations

import polars as pl

from reconcile.languages import Language

# (pattern, reason); these hold in any language. Polars' engine is linear in the length of the line.
_ANY_LANGUAGE = (
    (r"^(?:[\w./-]{1,24}\s?\([\w/, -]{1,60}\)\s*)$", "credit line"),
    (r"^(?:[^|•·\n]{1,70}[|•·]){2,}[^|•·\n]{0,70}$", "menu"),
    (r"^[^\s].{0,59}(?:(?:\s{2,}|\t)\S.{0,59}){2,}$", "menu"),
    (r"^!\[[^\]\n]*\]\([^)\n]*\)\s*$", "image"),
    (r"^<?https?://\S+>?\s*$", "web address"),
    (r"^[\W\d_]+$", "no words"),
)
_BAR = r"^-?(?:\d{1,3}\s?%\s?){4,}$"
_LONGEST = 400  # characters: a longer line is text, whatever it begins with
_LONGEST_WORD = 4000  # characters without a space that no one wrote as text


def furniture(lines: pl.Series, language: Language | None) -> list[str | None]:
    """Why each line is furniture; None where it is text."""
    line = pl.col("line")
    own = [str(pattern) for pattern in language.get("furniture.lines", [])] if language else []
    reason = pl.when(line.str.contains(_BAR)).then(pl.lit("progress bar"))
    long = line.str.len_chars() > _LONGEST
    dense = (line.str.len_chars() > _LONGEST_WORD) & ~line.str.contains(r"\s")
    chain = reason.when(dense).then(pl.lit("no words")).when(long).then(None)
    for pattern, why in _ANY_LANGUAGE:
        chain = chain.when(line.str.contains(pattern)).then(pl.lit(why))
    if own:
        pattern = "|".join(f"(?:{p})" for p in own).replace(r"\b", r"(?-u:\b)")
        chain = chain.when(line.str.contains(pattern)).then(pl.lit("as the language file lists it"))
    return lines.alias("line").to_frame().select(chain.otherwise(None))["literal"].to_list()
