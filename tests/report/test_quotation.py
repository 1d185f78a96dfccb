from __future__ import annotations

import pytest

from reconcile.report.quotation import QUOTE, clean, link, quotation

LONG = "Wort " * 200

QUOTATIONS = [
    ("the wording with its hedge", "Rund 30 Boote fuhren.", "Rund 30", 5, ("", "Rund 30")),
    ("the second of two alike", "30 Mann, 30 Boote.", "30", 9, ("30 Mann, ", "30")),
    ("the words alone where the wording differs", "Es sind 30.", "rund 30", 8, ("Es sind ", "30")),
    ("letters outside of the basic plane", "🌊🌊 30 Boote", "30", 3, ("🌊🌊 ", "30")),
    ("a dash behind a dateline", "– Es sind 30.", "30", 10, ("Es sind ", "30")),
    ("a minus", "-30 Grad", "-30", 1, ("", "-30")),
    ("a folded line", "Am\n\nEnde 30", "30", 9, ("Am Ende ", "30")),
]


@pytest.mark.parametrize(
    ("sentence", "wording", "start", "shown"),
    [q[1:] for q in QUOTATIONS],
    ids=[q[0] for q in QUOTATIONS],
)
def test_a_sentence_is_parted_around_the_words(
    sentence: str, wording: str, start: int, shown: tuple[str, str]
) -> None:
    claim = {"context": sentence, "context_start": 100, "wording": wording}
    before, words, _ = quotation(claim | {"start": 100 + start, "end": 102 + start})
    assert (before, words) == shown


def test_a_long_sentence_is_cut_on_both_sides() -> None:
    sentence = f"{LONG}30 {LONG}"
    claim = {"context": sentence, "context_start": 0, "wording": "30"}
    before, words, after = quotation(claim | {"start": len(LONG), "end": len(LONG) + 2})
    assert (before[:7], words, after[-6:]) == ("… Wort ", "30", "Wort …")
    assert len(before + after) < 2 * QUOTE + 10


def test_without_a_sentence_the_wording_stands_alone() -> None:
    claim = {"context": None, "context_start": None, "wording": "rund 30", "start": 0, "end": 2}
    assert quotation(claim) == ("", "rund 30", "")


WORDS = [
    ("escape", "\x1b[31mrot", "\ufffd[31mrot"),
    ("nul", "a\x00b", "a\ufffdb"),
    ("override", "a\u202eb\u2069c", "a\ufffdb\ufffdc"),
    ("white space", "a\n\t  b\u2028c", "a b c"),
    ("nothing", None, ""),
]


@pytest.mark.parametrize(("words", "shown"), [w[1:] for w in WORDS], ids=[w[0] for w in WORDS])
def test_words_steer_no_terminal(words: str | None, shown: str) -> None:
    assert clean(words) == shown


def test_a_title_is_cut_to_its_limit() -> None:
    assert len(clean("x" * 10_000, 120)) == 120


URLS = [
    ("https://blatt.example/1?a=b", True),
    ("http://blatt.example", True),
    ("javascript:alert(1)", False),
    ("JAVASCRIPT:alert(1)", False),
    ("data:text/html,x", False),
    ("file:///etc/passwd", False),
    ("//blatt.example", False),
    ("https:", False),
    ("http://[broken", False),
    (None, False),
]


@pytest.mark.parametrize(("url", "safe"), URLS)
def test_only_the_web_is_linked(url: str | None, safe: bool) -> None:
    assert link(url) == (url if safe else "")
