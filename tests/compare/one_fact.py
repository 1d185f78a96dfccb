"""Claims of one fact, written as short as the tests need them."""

from __future__ import annotations

from typing import Any

from reconcile.compare import Compared, compare
from reconcile.normalise.quantities import read_quantities
from reconcile.tables import CLAIMS, MEMBERS, SOURCES, TOPICS
from reconcile.values.interval import place_and_digits

Claim = dict[str, Any]


def counted(hedge: str, value: float, decimals: int = 0, **more: Any) -> Claim:
    place, digits = place_and_digits(value, decimals)
    said = {"kind": "count", "hedge": hedge, "value": float(value)}
    return {**said, "place": place, "digits": digits, **more}


def ranged(low: float, high: float, **more: Any) -> Claim:
    return {"kind": "count", "hedge": "between", "said_low": low, "said_high": high, **more}


def measured(hedge: str, value: float, decimals: int = 0, **more: Any) -> Claim:
    return counted(hedge, value, decimals, **{"kind": "measure", **more})


def percent(hedge: str, value: float, decimals: int = 0, **more: Any) -> Claim:
    return counted(hedge, value, decimals, **{"kind": "percent", "unit": "percent", **more})


def money(hedge: str, value: float, unit: str, decimals: int = 0, **more: Any) -> Claim:
    return counted(hedge, value, decimals, **{"kind": "money", "unit": unit, **more})


def dated(start: str, end: str, grain: str, **more: Any) -> Claim:
    read = {"date_start": start, "date_end": end, "grain": grain, "anchor": "absolute"}
    return {"kind": "date", "hedge": "none", **read, **more}


def compared(
    *said: Claim,
    label: str = "dead",
    origins: dict[str, str] | None = None,
    aside: list[Claim] | None = None,
) -> Compared:
    """One fact of these claims, each of a source of its own (`a`, `b`, ...) unless it names one.

    Those `aside` belong to no fact.
    """
    rows = []
    for n, claim in enumerate((*said, *(aside or ()))):
        base = {"claim": f"c{n}", "source": chr(ord("a") + n), "published": "2022-01-12"}
        base |= {"published_basis": "given", "language": "en", "start": n, "end": n + 1}
        base |= {"sentence": n, "sentence_start": 0, "sentence_end": 99}
        rows.append({**base, "wording": f"words {n}", "text": f"words {n}", **claim})
    claims = CLAIMS.check(read_quantities(CLAIMS.frame(rows)))
    names = list(dict.fromkeys(row["source"] for row in rows))
    sources = [
        {
            "source": name,
            "story": "s",
            "language": "en",
            "published_basis": "given",
            "origin": (origins or {}).get(name, name),
            "claims": 1,
            "words": 9,
            "outlet": f"Outlet {name.upper()}",
        }
        for name in names
    ]
    is_date = "date_start" in rows[0]
    role = "date" if is_date else "value"
    members = [
        {"fact": "f", "claim": row["claim"], "role": role, "why": "x"} for row in rows[: len(said)]
    ]
    topic = {"fact": "f", "story": "s", "label": label, "unit": claims["base_unit"][0]}
    return compare(
        claims,
        MEMBERS.frame(members),
        TOPICS.frame([{**topic, "kind": "date" if is_date else rows[0]["kind"]}]),
        SOURCES.frame(sources),
    )
