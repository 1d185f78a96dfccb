"""The page: one file that needs nothing else, and lets nothing in.

Everything from a source is escaped by Jinja. The content security policy admits the page's own
style and script by their hashes alone, so that even an escape that failed would stay inert.
Above the sizes below, what is long moves to pages beside it, and the first page says where.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from reconcile.report.model import Fact, View
from reconcile.report.strings import interface, load
from reconcile.report.view import view

if TYPE_CHECKING:
    from reconcile.report import Options, Report

TEMPLATES = files("reconcile.report") / "templates"

# So that a page with 1,000 facts of five sources takes a browser half a second of one core.
CARDS = 150
"""Facts that differ, spelled out on one page."""
CHARACTERS = 500_000
"""Of the sources' texts, on the page of the facts."""
CELLS = 3000
"""Of the tables of sources side by side, on the page of the facts."""


@dataclass(frozen=True)
class Layout:
    """Which page has what: `here` is this one, empty where there is but one."""

    here: str
    first: str
    texts: str
    matrix: str
    cards: Mapping[str, str]

    def fact(self, fact: Fact) -> str:
        """Where a fact is spelled out."""
        return self._to(self.cards.get(fact.fact, self.first), fact.anchor)

    def text(self, number: int) -> str:
        """Where a source is read as a text."""
        return self._to(self.texts, f"text-{number}")

    def source(self, number: int) -> str:
        """Where a source is described."""
        return self._to(self.first, f"source-{number}")

    def _to(self, page: str, anchor: str) -> str:
        return f"{'' if page == self.here else page}#{anchor}"


def render(report: Report, _format: str, options: Options) -> str:
    """The report as one page, however long, in the language of most of its sources."""
    page = _view(report, options)
    layout = Layout("", "", "", "", {})
    return _page("page.html", page, layout, cards=page.differing, rest=())


def pages(report: Report, stem: str, suffix: str, options: Options) -> dict[str, str]:
    """The report as pages by file name, the first of them `stem` + `suffix`."""
    page = _view(report, options)
    first = f"{stem}{suffix}"
    starts = range(0, len(page.differing), CARDS)
    parts = [page.differing[start : start + CARDS] for start in starts] or [()]
    names = [first, *(f"{stem}-{n}{suffix}" for n in range(2, len(parts) + 1))]
    cards = {fact.fact: name for name, part in zip(names, parts, strict=True) for fact in part}
    long_texts = sum(len(text) for text in report.articles["text"]) > CHARACTERS
    long_matrix = sum(len(s.rows) * len(s.sources) for s in page.stories) > CELLS
    texts = f"{stem}-texts{suffix}" if long_texts and page.texts else first
    matrix = f"{stem}-matrix{suffix}" if long_matrix else first

    def layout(here: str) -> Layout:
        return Layout(here, first, texts, matrix, cards)

    rest = [fact for part in parts[1:] for fact in part]
    made = {first: _page("page.html", page, layout(first), cards=parts[0], rest=rest)}
    for number, (name, part) in enumerate(zip(names[1:], parts[1:], strict=True), start=1):
        bounds = (number * CARDS + 1, number * CARDS + len(part))
        made[name] = _page("cards.html", page, layout(name), cards=part, bounds=bounds)
    if texts != first:
        made[texts] = _page("texts.html", page, layout(texts))
    if matrix != first:
        made[matrix] = _page("matrix.html", page, layout(matrix))
    return made


def _view(report: Report, options: Options) -> View:
    ui = load(options.language) if options.language else interface(report.sources["language"])
    return view(report, ui, options.excerpts)


def _page(template: str, page: View, layout: Layout, **more: Any) -> str:
    from markupsafe import Markup

    style, script = (_asset(name) for name in ("style.css", "script.js"))
    rendered: str = (
        _environment()
        .get_template(template)
        .render(
            page=page,
            t=page.ui,
            at=layout,
            style=Markup(style),
            script=Markup(script),
            policy=policy(style, script),
            **more,
        )
    )
    return rendered


@cache
def _environment() -> Any:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("reconcile.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def policy(style: str, script: str) -> str:
    """The content security policy of a page with this style and this script."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


@cache
def _asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _digest(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
