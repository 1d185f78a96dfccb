from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reconcile.report import Report
from reconcile.report.markdown import escape

PARSER = MarkdownIt("gfm-like", {"linkify": False})

HOSTILE = [
    ("a tag", "<img src=x onerror=alert(1)>"),
    ("a link", "[hier](http://x.example)"),
    ("an image", "![](http://x.example/a.png)"),
    ("a reference", "[a][b]"),
    ("code", "`a` ``b``"),
    ("emphasis", "**a** _b_ ~~c~~"),
    ("an escape", "\\[a](http://x.example)"),
    ("a cell", "a | b"),
    ("an entity", "&lt;b&gt; &#60;"),
    ("a formula", "$a$ 1"),
]


@pytest.mark.parametrize("words", [h[1] for h in HOSTILE], ids=[h[0] for h in HOSTILE])
def test_untrusted_words_show_as_they_are(words: str) -> None:
    plain = "".join(c.content for c in _inline(escape(words)))
    assert plain.replace("\u2060", "") == words
    assert {c.type for c in _inline(escape(words))} <= {"text", "text_special"}


def _inline(markdown: str) -> list[Token]:
    (paragraph,) = (t for t in PARSER.parse(f"a {markdown}") if t.type == "inline")
    first, *rest = paragraph.children or []
    first.content = first.content.removeprefix("a ")
    return [first, *rest]


@pytest.mark.parametrize("words", ["http://x.example", "HTTPS://x.example", "WWW.x.example"])
def test_a_bare_address_is_no_link(words: str) -> None:
    assert words not in escape(words)
    assert "".join(c.content for c in _inline(escape(words))) == words


@pytest.mark.parametrize("words", ["@desk", "#12", "!3", "&4", "a@b.example"])
def test_nobody_is_mentioned(words: str) -> None:
    sign = next(c for c in words if c in "@#!&")
    assert f"{sign}{words.partition(sign)[2]}" not in escape(words).replace("\\", "")


def test_a_table_keeps_its_cells(report: Report) -> None:
    hostile = report.claims.with_columns(wording=pl.lit("a | b \\| c\n| d"))
    markdown = replace(report, claims=hostile).render("markdown")
    tokens = PARSER.parse(markdown)
    rows = sum(t.type == "tr_open" for t in tokens)
    assert sum(t.type in ("td_open", "th_open") for t in tokens) == 4 * rows
