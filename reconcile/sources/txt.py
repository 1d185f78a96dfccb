"""Plain text: the whole file is the article."""

from __future__ import annotations

from reconcile.sources.record import Record


def read_txt(text: str) -> list[Record]:
    """One record, the text as it stands."""
    return [Record(text, {}, "metadata", text_line=1)]
