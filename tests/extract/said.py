"""What is read in a sentence, in one short line a claim, for the tables of cases."""

from __future__ import annotations

from typing import Any

from reconcile.languages import load
from reconcile.pipeline import Extraction, claims_of
from reconcile.tables import ARTICLES

PUBLISHED = "2022-01-12"  # a Wednesday


def extraction(text: str, language: str = "de", published: str | None = PUBLISHED) -> Extraction:
    """What is found in a text."""
    article = {
        "source": "a",
        "path": "a.txt",
        "language": language,
        "published": published,
        "published_basis": "given" if published else "none",
        "text": text,
        "sha256": "",
    }
    return claims_of(ARTICLES.frame([article]), load())


def rows(
    text: str, language: str = "de", published: str | None = PUBLISHED
) -> list[dict[str, Any]]:
    """The claims of a text, in order."""
    return list(extraction(text, language, published).claims.iter_rows(named=True))


def figures(text: str, language: str = "de") -> list[str]:
    """Its quantities: hedge, number, unit or noun; "about 120000 Soldat", "42..45 percent"."""
    temporal = ("date", "time", "set")
    return [_figure(r) for r in rows(text, language) if r["kind"] not in temporal]


def times(text: str, language: str = "de", published: str | None = PUBLISHED) -> list[str]:
    """Its times: TIMEX3 value, modifier, signal; "2022-02 MID", "P2Y since"."""
    temporal = ("date", "time", "set", "duration")
    found = [r for r in rows(text, language, published) if r["kind"] in temporal]
    return [" ".join(filter(None, (r["timex"], r["mod"], r["signal"]))) or "-" for r in found]


def days(text: str, language: str = "de", published: str | None = PUBLISHED) -> list[str]:
    """Its dates as intervals of the calendar: "2022-02-11/2022-02-21"."""
    return [
        f"{r['date_start']}/{r['date_end']}"
        for r in rows(text, language, published)
        if r["date_start"] is not None
    ]


def _figure(row: dict[str, Any]) -> str:
    if row["kind"] == "score":
        return f"score {row['text']}"
    if row["value"] is not None:
        number = _number(row["value"])
    else:
        low, high = row["said_low"], row["said_high"]
        number = f"{_number(low)}..{_number(high)}"
    of = row["unit"] or row["counted"] or ""
    hedge = "" if row["hedge"] in ("none", "between", "vague") else row["hedge"]
    kind = "ordinal" if row["kind"] == "ordinal" else ""
    return " ".join(filter(None, (kind, hedge, number, of)))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.15g}"
