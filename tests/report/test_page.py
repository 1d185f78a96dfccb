"""The page as a file: what is in it, and that nothing of a source's gets to act."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import polars as pl
import pytest

from reconcile.report import Report

PAYLOAD = (
    "\"'></bdi></title></style><script>alert(1)</script><img src=x onerror=alert(1)><i style=a>"
)
VOID = {"meta", "link", "input", "br", "img"}


class Page(HTMLParser):
    """Elements with their attributes; `open` is what was never closed."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.texts.setdefault(self.open[-1], []).append(data)

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] for _, attrs in self.elements if attribute in attrs]


@pytest.fixture(scope="module")
def html(report: Report) -> str:
    return report.render("html")


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_every_element_is_closed(page: Page) -> None:
    assert page.open == []


def test_ids_are_unique_and_links_within_the_page_lead_somewhere(page: Page) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in page.values("href") if re.match("#[^=]*$", href)}
    referred = inner | set(page.values("aria-labelledby"))
    assert referred <= set(ids)


def test_the_page_speaks_the_language_of_its_sources(page: Page) -> None:
    (root,) = [attrs for tag, attrs in page.elements if tag == "html"]
    assert root["lang"] == "de-AT"
    assert page.texts["h1"] == ["5 von 7 gemeinsamen Angaben weichen ab, 2 davon schwerwiegend"]


def test_headings_skip_no_level(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(
    ("element", "directive"), [("style", "style-src"), ("script", "script-src")]
)
def test_the_policy_admits_the_inline_content_by_its_hash(
    element: str, directive: str, html: str, page: Page
) -> None:
    (content,) = re.findall(rf"<{element}>(.*?)</{element}>", html, re.DOTALL)
    digest = b64encode(sha256(content.encode()).digest()).decode()
    (policy,) = [p for p in page.values("content") if p.startswith("default-src 'none'")]
    assert f"{directive} 'sha256-{digest}'" in policy.split("; ")


def test_nothing_is_loaded(html: str, page: Page) -> None:
    assert page.values("src") == []
    assert [a["href"] for tag, a in page.elements if tag == "link"] == ["data:,"]
    assert not re.search(r"url\(|@import|xlink", html)
    assert page.values("style") == []


def test_what_leads_outside_leads_to_the_web_and_tells_nothing(page: Page) -> None:
    outside = [a for _, a in page.elements if "href" in a and a["href"][0] != "#"]
    for attrs in outside[1:]:  # the first is the icon
        assert re.match("https?://", attrs["href"])
        assert attrs["rel"] == "noopener noreferrer"
    assert len(outside) > 3


# Every column whose words come from articles or files, or may hold some of theirs.
UNTRUSTED = [
    ("articles", "path"),
    ("articles", "text"),
    ("problems", "path"),
    ("problems", "message"),
    ("problems", "remedy"),
    ("sources", "title"),
    ("sources", "outlet"),
    ("sources", "url"),
    ("sources", "language"),
    ("sources", "published"),
    ("sources", "story"),
    ("sources", "origin"),
    ("sentences", "text"),
    ("claims", "wording"),
    ("claims", "attribution"),
    ("claims", "unit"),
    ("claims", "date_start"),
    ("members", "why"),
    ("facts", "label"),
    ("facts", "kind"),
    ("facts", "story"),
    ("pairs", "why"),
    ("pairs", "cause"),
    ("checks", "suite"),
    ("checks", "expectation"),
    ("checks", "observed"),
    ("not_compared", "text"),
    ("not_compared", "reason"),
]


@pytest.mark.parametrize(("table", "column"), UNTRUSTED, ids=[".".join(u) for u in UNTRUSTED])
def test_hostile_words_stay_words(table: str, column: str, report: Report, page: Page) -> None:
    frame = getattr(report, table)
    hostile = replace(report, **{table: frame.with_columns(pl.lit(PAYLOAD).alias(column))})
    found = Page(hostile.render("html"))
    assert found.open == []
    assert sum(tag == "script" for tag, _ in found.elements) == 1
    assert not {"img", "i", "iframe"} & {tag for tag, _ in found.elements}
    assert not [name for _, attrs in found.elements for name in attrs if name.startswith("on")]
    assert found.values("style") == []


def test_a_title_of_ten_thousand_characters_is_cut(report: Report) -> None:
    long = report.sources.with_columns(title=pl.lit("Flut " * 2000))
    assert max(map(len, Page(replace(report, sources=long).render("html")).texts["a"])) <= 120


def test_marked_are_the_words_of_the_claims(page: Page) -> None:
    assert {"am Dienstag", "Rund 2.400 Menschen", "1,2 Milliarden Euro"} <= set(page.texts["mark"])


def test_a_plot_has_a_text_for_those_who_do_not_see_it(page: Page) -> None:
    texts = [a["aria-label"] for tag, a in page.elements if tag == "svg" and "role" in a]
    assert len(texts) == 5
    assert "Der Talbote, 13.\u00a0Jänner 2022: 11.280 bis 12.720" in texts[-1]


def test_an_empty_report_is_a_page_too(empty: Report) -> None:
    assert Page(empty.render("html")).texts["h1"] == ["No figure or date could be compared"]


PAIRS = [
    *((ink, "paper") for ink in ("ink", "soft", "link", "critical", "major", "minor")),
    ("ink", "mark"),
    ("ink", "wash"),
    ("soft", "wash"),
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "paper"), PAIRS)
def test_letters_have_the_contrast_that_wcag_asks_for(
    scheme: str, ink: str, paper: str, html: str
) -> None:
    light, dark = (dict(re.findall(r"--(\w+): (#\w{6});", part)) for part in _schemes(html))
    colours = light if scheme == "light" else light | dark
    a, b = sorted((_luminance(colours[ink]), _luminance(colours[paper])), reverse=True)
    assert (a + 0.05) / (b + 0.05) >= 4.5


def _schemes(html: str) -> tuple[str, str]:
    light, _, rest = html.partition("@media (prefers-color-scheme: dark)")
    return light, rest.partition("*, ::before")[0]


def _luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
