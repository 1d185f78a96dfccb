"""Words and marks: how a text, and every phrase of a language file, is cut up.

One tokenizer for both, so that "km/h" or "Mio." in a language file means in a text what it says.
"""

from __future__ import annotations

import re

# Digits with their separators; a word (letters first, digits may follow: A400M); any other mark.
# Thin and hard spaces group digits always, an ordinary space only three by three.
TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?![\d.,]\d|\d)(?:,\d+)?"
    r"|\d+(?:[.,:'’/]\d+)*"
    r"|[^\W\d_]\w*"
    r"|[^\w\s]|_"
)


def words_of(text: str) -> list[str]:
    """The words and marks of a text, without white space."""
    return TOKEN.findall(text)
