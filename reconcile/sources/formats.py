"""The formats by file ending. A new format is a module and a line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reconcile.sources.decode import declared_in, decode
from reconcile.sources.html import read_html
from reconcile.sources.json_ import read_json, read_jsonl
from reconcile.sources.markdown import read_markdown
from reconcile.sources.record import NotReadError, Problem, Record
from reconcile.sources.tabular import read_csv, read_parquet
from reconcile.sources.txt import read_txt

_TEXTS: dict[str, Callable[[str], Sequence[Record | Problem]]] = {
    ".txt": read_txt,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".json": read_json,
    ".csv": read_csv,
}
ENDINGS = (*_TEXTS, ".parquet")


def read_records(data: bytes, ending: str) -> list[Record | Problem]:
    """What a file of that ending holds, in its order.

    `NotReadError` where nothing of it can be read, `NoArticleError` where it is something else.
    """
    if not data.strip():
        raise _no_text()
    if ending == ".parquet":
        return read_parquet(data)
    page = ending in (".html", ".htm")
    text, doubt = decode(data, declared_in(data) if page else None)
    if not text.strip():
        raise _no_text()
    return [*([doubt] if doubt else []), *_TEXTS[ending](text)]


def _no_text() -> NotReadError:
    return NotReadError("holds no text", "put the article's text in it, or take it away")
