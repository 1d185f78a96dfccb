"""Absolute dates in languages that no file describes: dateparser says what they mean.

The places worth a look are found without any knowledge of the language: day, word, year of four
digits ("12 ledna 2022", "12 januari 2022") and dates in digits. dateparser then reads those, and
nothing else, strictly and never from today.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import Any

import polars as pl

from reconcile.extract.rows import BLANK

_DATE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"\d{1,2}\.?\s(?:\w{1,3}\s)?[^\W\d_]{3,20}\.?,?\s(?:\w{1,3}\s)?\d{4}"
    r"|[^\W\d_]{3,20}\.?\s\d{1,2}(?:,|\w{1,2})?\s\d{4}"
    r"|\d{1,2}([./-])\d{1,2}\1\d{4}"
    r"|\d{4}-\d{2}-\d{2}"
    r")(?![\w/-]|[.,]\d)"
)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def read_foreign(sentences: pl.DataFrame) -> list[dict[str, Any]]:
    """Rows of CLAIMS, one for each absolute date in SENTENCES of languages without a file."""
    rows: list[dict[str, Any]] = []
    worth = sentences.filter(pl.col("text").str.contains(r"\d{4}"))
    columns = ("source", "sentence", "start", "end", "text", "language")
    for source, number, start, end, text, tag in worth.select(columns).iter_rows():
        for match in _DATE.finditer(text):
            day = _day(match.group(), tag.split("-")[0])
            if day is None:
                continue
            first, last = start + match.start(), start + match.end()
            when = {"shape": "calendar", "grain": "day"}
            rows.append(
                {
                    **BLANK,
                    "claim": f"{source}#{first}-{last}-date",
                    "source": source,
                    "language": tag,
                    "start": first,
                    "end": last,
                    "text": match.group(),
                    "wording": match.group(),
                    "sentence": number,
                    "sentence_start": start,
                    "sentence_end": end,
                    "kind": "date",
                    "hedge": "none",
                    "when": {**when, "year": day.year, "month": day.month, "day": day.day},
                }
            )
    return rows


@lru_cache(maxsize=65536)
def _day(words: str, code: str) -> datetime | None:
    """The day that the words name in a language; None where they name none."""
    iso = _ISO.fullmatch(words)
    if iso:
        try:
            year, month, day = map(int, iso.groups())
            return datetime(year, month, day)
        except ValueError:
            return None
    import dateparser

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RELATIVE_BASE": datetime(2000, 1, 1),
        "PARSERS": ["absolute-time"],
        "DATE_ORDER": "DMY",
    }
    try:
        found = dateparser.parse(words, languages=[code], settings=settings)
    except ValueError:  # a language that dateparser does not know
        return None
    return found if isinstance(found, datetime) else None
