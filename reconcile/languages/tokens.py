"""Words and marks: how a text, and every phrase of a language file, is cut up.

One tokenizer for both, so that "km/h" or "Mio." in a language file means in a text what it says.
"""

from __future__ import annotations

import re

import polars as pl

# Digits with their separators; a word (letters first, digits may follow: A400M, and behind two or
# three letters also their decimals: USD3.14); any other mark.
# Thin and hard spaces group digits always, an ordinary space only three by three.
_TOKEN = (
    r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3}\b)+(?:,\d+)?"
    r"|\d+(?:[.,:'’/]\d+)*"
    r"|\p{Lu}\p{Alphabetic}{1,2}\d+(?:[.,]\d+)*\w*"
    r"|\p{Alphabetic}\w*"
    r"|[^\w\s]|_"
)
# Each piece is a token and the white space behind it, so that the pieces make up the text.
_PIECE = rf"(?:{_TOKEN}|\w)\s*|^\s+"
# The same for Python's engine, to which "²" is a letter.
_LETTER = "[^\\W\\d_²³¹½¼¾⅓⅔]"
_PHRASE = re.compile(rf"\d+(?:[.,:'’/]\d+)*|{_LETTER}(?:{_LETTER}|[\d_])*|[^\w\s]|[_²³¹½¼¾⅓⅔]")
_CODE_AND_DIGITS = re.compile(rf"({_LETTER}+)(\d+(?:[.,]\d+)*)(\w*)")


def folded(word: str) -> str:
    """A word as it is looked up: in lower case, with one kind of apostrophe."""
    return word.lower().replace("’", "'")


def words_of(phrase: str) -> list[str]:
    """The words and marks of a phrase, without white space."""
    return _PHRASE.findall(phrase)


def pieces_of(texts: pl.Expr) -> pl.Expr:
    """The pieces of each text: its tokens, each with the white space behind it."""
    return texts.str.extract_all(_PIECE)


def code_and_digits(word: str) -> tuple[str, ...]:
    """The parts of letters joined to digits: "EUR5bn" is "EUR", "5", "bn"; of no other word any."""
    parts = None if word.isalpha() else _CODE_AND_DIGITS.fullmatch(word)
    return tuple(filter(None, parts.groups())) if parts else ()
