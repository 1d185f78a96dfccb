"""Web pages: the article without menus and adverts, and what the page's head says of it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from reconcile.sources.record import NotReadError, Record

# htmldate by default takes no date later than today, so its answer would change with the day.
_LATEST = "9999-12-31"
# Dates in running text and headlines are of what the article tells, not of the article.
_PROSE = "//title|//h1|//h2|//h3|//li|//td|//blockquote|//p[not(@class) and not(.//time)]"


def read_html(text: str) -> list[Record]:
    """One record: trafilatura's main text; title, outlet, url, date and language as metadata."""
    import trafilatura

    tree: Any = trafilatura.load_html(text)
    if tree is None:
        raise _nothing()
    document: Any = trafilatura.bare_extraction(
        deepcopy(tree),
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "max_date": _LATEST},
    )
    if document is None or not (document.text or "").strip():
        raise _nothing()
    fields = {
        "title": document.title,
        "outlet": document.sitename,
        "url": document.url,
        "published": _published(tree),
        "language": tree.get("lang"),
    }
    return [Record(document.text, fields, "metadata")]


def _published(tree: Any) -> str | None:
    """The date in the page's markup. The tree is always given: htmldate would fetch a URL."""
    from htmldate import find_date

    for element in tree.xpath(_PROSE):
        element.drop_tree()
    found: str | None = find_date(
        tree, extensive_search=False, original_date=True, max_date=_LATEST
    )
    return found


def _nothing() -> NotReadError:
    return NotReadError(
        "no article is found in this page", "save the article's text as .txt or .md"
    )
