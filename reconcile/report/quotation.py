"""Words of sources made fit to be shown: they are untrusted, and may be of any length."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

# Characters at most.
TITLE, QUOTE, LABEL = 120, 280, 36
# Words before and after a quotation that tell it from the same words elsewhere on its page.
CONTEXT = 4

# Control characters would steer a terminal; bidirectional overrides would reorder what follows.
_UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_DASHES = " –—-"  # behind a dateline, or before an item of a list: they are of no sentence
# Marks of Markdown are no words: hashes before a heading, asterisks around what is bold.
_MARKS = re.compile(r"^\s*#{1,6}\s+|\*\*")


def clean(text: str | None, limit: int | None = None) -> str:
    """Words of a source fit to be shown: white space folded, control characters made visible."""
    words = _UNSAFE.sub("\ufffd", re.sub(r"\s+", " ", text or ""))
    return words if limit is None or len(words) <= limit else words[: limit - 1].rstrip() + "…"


def plain(text: str) -> str:
    """`clean`, without the marks of Markdown."""
    return clean(_MARKS.sub("", text))


def link(url: str | None) -> str:
    """A URL that is safe to follow, else nothing."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return ""
    return url if url and parts.scheme in ("http", "https") and parts.netloc else ""


def original(url: str, before: str, words: str, after: str) -> str:
    """A link to words on the page where they were published; empty where there is none.

    A text fragment, https://wicg.github.io/scroll-to-text-fragment/: hyphen, comma and ampersand
    are its syntax, so those of the words are percent-encoded.
    """
    if not url or not words or words.endswith("…"):
        return ""
    prefix, suffix = before.split()[-CONTEXT:], after.split()[:CONTEXT]
    parts = (
        *([f"{_encoded(' '.join(prefix))}-"] if prefix else ()),
        _encoded(words),
        *([f"-{_encoded(' '.join(suffix))}"] if suffix else ()),
    )
    return f"{url}{'' if '#' in url else '#'}:~:text={','.join(parts)}"


def _encoded(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")


def quotation(claim: Mapping[str, Any]) -> tuple[str, str, str]:
    """A claim's sentence: what stands before the words claimed, the words, what stands after.

    The words are the `wording` where the sentence has it around the claim, else the bare span.
    """
    sentence, wording = claim["context"], claim["wording"]
    if sentence is None:
        return "", clean(wording, QUOTE), ""
    start, end = claim["start"] - claim["context_start"], claim["end"] - claim["context_start"]
    around = sentence.rfind(wording, 0, start + len(wording))
    if wording and 0 <= around <= start and end <= around + len(wording):
        start, end = around, around + len(wording)
    before, after = plain(sentence[:start]).lstrip(_DASHES), plain(sentence[end:]).rstrip()
    if len(before) > QUOTE:
        before = "… " + before[-QUOTE:].partition(" ")[2]
    if len(after) > QUOTE:
        after = after[:QUOTE].rpartition(" ")[0] + " …"
    return before, clean(sentence[start:end], QUOTE), after
