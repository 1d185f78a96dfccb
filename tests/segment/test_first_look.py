"""The words that a pattern needs: looked for in its stead, they must never hide a match."""

from __future__ import annotations

import polars as pl
import pytest

from reconcile.languages import load
from reconcile.segment.first_look import HEAD, first_look

NEEDED = {
    "words": ("Alle Rechte", ["Alle Rechte"]),
    "words at the head": ("^Online seit", [HEAD + "Online seit"]),
    "the longest run": (r"\d+ min de lecture", [" min de lecture"]),
    "each of a group": (r"\b(?:Konto|IBAN)\b.*\d", ["Konto", "IBAN"]),
    "each of a group at the head": ("^(?:Stand|Quelle): ?", [HEAD + "Stand", HEAD + "Quelle"]),
    "a group in a group": ("^(?:Stand|(?:Neu )?[Aa]ktuell)", [HEAD + "Stand", "ktuell"]),
    "signs": (r"^Kommentare \(", [HEAD + "Kommentare ("]),
    "said more than once": ("(?:Foto){2,} ", ["Foto"]),
}
NOTHING_NEEDED = {
    "what may be left out": "(?:Foto)?",
    "what may be left out by a count": "(?:Foto){0,3}",
    "what lies beside a free choice": r"Foto|\d+",
    "an empty alternative": "(?:Foto|)",
    "a single sign": r"^.*\|",
    "a flag": "(?i)foto",
    "a code": r"Foto\x41",
    "a set in a set": "[a[b]]Foto",
}


@pytest.mark.parametrize(("pattern", "words"), NEEDED.values(), ids=NEEDED)
def test_the_words_a_pattern_needs(pattern: str, words: list[str]) -> None:
    assert list(first_look(pattern)) == words


@pytest.mark.parametrize("pattern", NOTHING_NEEDED.values(), ids=NOTHING_NEEDED)
def test_a_pattern_that_needs_no_words(pattern: str) -> None:
    assert first_look(pattern) == ()


@pytest.mark.parametrize("language", ["de", "en", "fr"])
def test_a_line_that_a_listed_pattern_finds_holds_its_words(language: str) -> None:
    lines = ["Foto: A", "Stand: 12.1.", "By Jo Hill", "Published 3 May", "© 2022", "Photo : A"]
    lines += ["Lesezeit 3", "Share", "Partager", "Publié le 3 mai", "5 min read", "Video: A"]
    for pattern in load()[language].get("furniture.lines"):
        words = first_look(pattern)
        hits = pl.Series(lines).filter(pl.Series(lines).str.contains(pattern))
        assert not words or all(any(w in HEAD + line for w in words) for line in hits), pattern
