"""What the sources of the report made by hand say, hostile ones among them, and how it stands."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

HOSTILE = '</title></script><script>alert("Titel")</script>'
BIDI = "Pegel\u202e3102\u202c steigt"

Row = dict[str, Any]

ARTICLES: tuple[Row, ...] = (
    {
        "source": "alpendienst.txt",
        "outlet": "Alpendienst",
        "title": "Damm im Erlental gebrochen",
        "url": "https://alpendienst.example/erlental?a=1&b=2",
        "language": "de-AT",
        "published": "2022-01-12T16:12:00+01:00",
        "published_basis": "given",
        "text": "Beim Hochwasser im Erlental sind laut Polizei zehn Menschen gestorben. "
        "Der Damm oberhalb von Brunnfeld ist am Dienstag gebrochen. "
        "Rund 2.400 Menschen mussten ihre Häuser verlassen, "
        "etwa 10.000 Haushalte waren ohne Strom. 30 Boote waren im Einsatz. "
        "Die Welle lief 12 Kilometer talabwärts.",
    },
    {
        "source": "nachdruck/alpendienst.txt",
        "outlet": "Brunnfelder Blatt",
        "title": "Damm " * 40,
        "url": "http://blatt.example/1",
        "language": "de",
        "published": "2022-01-13/2022-02-28",
        "published_basis": "inferred",
        "text": "Beim Hochwasser im Erlental sind laut Polizei zehn Menschen gestorben.",
    },
    {
        "source": "talbote.md",
        "outlet": "Der Talbote",
        "title": BIDI,
        "language": "de-AT",
        "published": "2022-01-13",
        "published_basis": "metadata",
        "text": "Zwölf Menschen starben im Erlental. "
        "Am Mittwoch brach oberhalb von Brunnfeld der Damm, den die Gemeinde seit 14 Jahren "
        "sanieren wollte. Rund 12.000 Haushalte hatten keinen Strom. "
        "Den Schaden schätzt das Land auf 1,2 Milliarden Euro. "
        "In der Notrufzentrale gingen 130 Prozent aller Anrufe von Handys ein. "
        "Für die Strecke von 12,3 Kilometern brauchte die Welle kaum eine halbe Stunde.",
    },
    {
        "source": "rundschau.html",
        "outlet": None,
        "title": "Eine Woche nach der Flut",
        "url": "https://rundschau.example/flut",
        "language": "de-AT",
        "published": "2022-01-18",
        "published_basis": "text",
        "text": "Mehr als 3.100 Menschen haben inzwischen ihre Häuser verlassen. "
        "Der Schaden wird mit 1,2 Millionen Euro angegeben, die Zahl der Toten mit 12. "
        "Insgesamt 30 Boote fuhren.",
    },
    {
        "source": "fremd.jsonl#1",
        "outlet": "<img src=x onerror=alert(1)>",
        "title": HOSTILE,
        "url": "javascript:alert(1)",
        "language": "und",
        "published": None,
        "published_basis": "none",
        "text": "=HYPERLINK('http://böse.example') <b>30 Boote</b> @alle #1 | [hier](http://x.example)",
    },
)
TEXTS = {row["source"]: row["text"] for row in ARTICLES}
A, REPRINT, B, C, X = TEXTS


def figure(source: str, wording: str, value: float, inner: tuple[float, float], **more: Any) -> Row:
    """A claim to a figure; `inner` in the base unit, and the outer reading where none is given."""
    low, high = more.pop("outer", inner)
    readings = {"plausible_low": inner[0], "plausible_high": inner[1], "low": low, "high": high}
    return claim(source, wording, kind="count", value=value) | readings | more


def day(source: str, wording: str, start: str, end: str, **more: Any) -> Row:
    """A claim to a date."""
    said = claim(source, wording, kind="date", date_start=start, date_end=end, grain="day")
    return said | {"timex": start, "anchor": "published"} | more


def claim(source: str, wording: str, **more: Any) -> Row:
    """A claim that says `wording`, in the sentence where it stands."""
    text = TEXTS[source]
    start = text.index(wording)
    number, (first, last) = next(
        (n, ends) for n, ends in enumerate(sentence_ends(text)) if ends[0] <= start < ends[1]
    )
    article = next(row for row in ARTICLES if row["source"] == source)
    return {
        "claim": f"c-{sha256(f'{source} {wording}'.encode()).hexdigest()[:8]}",
        "source": source,
        "start": start,
        "end": start + len(wording),
        "text": wording,
        "wording": wording,
        "sentence": number,
        "sentence_start": first,
        "sentence_end": last,
        "hedge": "none",
        **{key: article[key] for key in ("language", "published", "published_basis")},
        **more,
    }


def sentence_ends(text: str) -> list[tuple[int, int]]:
    """Spans of sentences: these texts have a full stop and a blank nowhere else."""
    ends, start = [], 0
    for part in text.split(". "):
        ends.append((start, min(start + len(part) + 1, len(text))))
        start += len(part) + 2
    return ends


def between(a: Row, b: Row, relation: str, cause: str | None, gap: float, why: str) -> Row:
    """A pair of claims."""
    pair = {"a": a["claim"], "b": b["claim"], "relation": relation, "cause": cause}
    return pair | {"rule": rule((a, b), relation), "gap": gap, "why": why}


def rule(claims: tuple[Row, ...], relation: str) -> str:
    """The rule by which claims stand in a relation."""
    name = {"agree": "equal"}.get(relation, relation)
    return f"{'dates' if 'date_start' in claims[0] else 'figures'}-{name}"


DEAD = (
    figure(A, "zehn Menschen", 10, (10, 10), attribution="Polizei"),
    figure(REPRINT, "zehn Menschen", 10, (10, 10), attribution="Polizei"),
    figure(B, "Zwölf Menschen", 12, (12, 12)),
    figure(C, "12", 12, (12, 12)),
)
BROKEN = (
    day(A, "am Dienstag", "2022-01-11", "2022-01-12"),
    day(B, "Am Mittwoch", "2022-01-12", "2022-01-13"),
)
DAMAGE = (
    figure(
        B, "1,2 Milliarden Euro", 1.2e9, (1.2e9, 1.2e9), outer=(1.15e9, 1.25e9),
        kind="money", unit="EUR", base_unit="EUR",
    ),
    figure(
        C, "1,2 Millionen Euro", 1.2e6, (1.2e6, 1.2e6), outer=(1.15e6, 1.25e6),
        kind="money", unit="EUR", base_unit="EUR",
    ),
)  # fmt: skip
EVACUATED = (
    figure(A, "Rund 2.400 Menschen", 2400, (2256, 2544), outer=(2112, 2688), hedge="about"),
    figure(C, "Mehr als 3.100 Menschen", 3100, (3100, 3379), outer=(3100, None), hedge="more_than"),
)
POWER = (
    figure(A, "etwa 10.000 Haushalte", 10_000, (9000, 11_000), outer=(8000, 12_000), hedge="about"),
    figure(
        B, "Rund 12.000 Haushalte", 12_000, (11_280, 12_720), outer=(10_560, 13_440), hedge="about"
    ),
)
BOATS = (
    figure(A, "30 Boote", 30, (30, 30)),
    figure(C, "30 Boote", 30, (30, 30)),
    figure(X, "30 Boote", 30, (30, 30)),
)
DISTANCE = (
    figure(
        A, "12 Kilometer", 12, (12_000, 12_000), outer=(11_500, 12_500),
        kind="measure", unit="kilometer", base_unit="meter",
    ),
    figure(
        B, "12,3 Kilometern", 12.3, (12_300, 12_300), outer=(12_250, 12_350),
        kind="measure", unit="kilometer", base_unit="meter",
    ),
)  # fmt: skip
REPAIR = (
    day(B, "14 Jahren", "2008-01-01", "2009-01-01", kind="duration", grain="year", signal="since"),
)
CALLS = (
    figure(B, "130 Prozent", 130, (130, 130), kind="percent", unit="percent", base_unit="percent"),
)

FACTS: tuple[tuple[Row, tuple[Row, ...], list[Row]], ...] = (
    (
        {"fact": "f-boats", "label": "Boote im Einsatz", "verdict": "agree",
         "consensus_low": 30.0, "consensus_high": 30.0},
        BOATS,
        [between(BOATS[0], BOATS[1], "equal", None, 0.0, "both read 30"),
         between(BOATS[0], BOATS[2], "equal", None, 0.0, "both read 30")],
    ),
    (
        {"fact": "f-evacuated", "label": "Menschen, die ihre Häuser verließen",
         "verdict": "update", "severity": "minor"},
        EVACUATED,
        [between(*EVACUATED, "update", "update", 0.22,
                 "2,256 to 2,544 and 3,100 to 3,379 do not meet: 22 % apart, 6 days later")],
    ),
    (
        {"fact": "f-dead", "label": "Tote des Hochwassers", "verdict": "conflict",
         "severity": "major", "consensus_low": 12.0, "consensus_high": 12.0},
        DEAD,
        [between(DEAD[0], DEAD[1], "equal", None, 0.0, "both read 10"),
         between(DEAD[0], DEAD[2], "conflict", None, 0.2, "10 and 12 do not meet: 20 % apart"),
         between(DEAD[0], DEAD[3], "conflict", None, 0.2, "10 and 12 do not meet: 20 % apart"),
         between(DEAD[1], DEAD[2], "conflict", None, 0.2, "10 and 12 do not meet: 20 % apart"),
         between(DEAD[1], DEAD[3], "conflict", None, 0.2, "10 and 12 do not meet: 20 % apart"),
         between(DEAD[2], DEAD[3], "equal", None, 0.0, "both read 12")],
    ),
    (
        {"fact": "f-power", "label": "Haushalte ohne Strom", "verdict": "borderline",
         "severity": "minor", "consensus_low": 10_560.0, "consensus_high": 12_000.0},
        POWER,
        [between(*POWER, "borderline", "hedge", 0.0,
                 "9,000 to 11,000 and 11,280 to 12,720 do not meet, at the widest they do")],
    ),
    (
        {"fact": "f-broken", "label": "Tag, an dem der Damm brach", "kind": "date",
         "verdict": "conflict", "severity": "critical"},
        BROKEN,
        [between(*BROKEN, "conflict", None, 1.0, "11 January and 12 January do not meet: 1 day")],
    ),
    (
        {"fact": "f-distance", "label": "Weg der Welle", "kind": "measure", "unit": "meter",
         "verdict": "compatible", "consensus_low": 12_250.0, "consensus_high": 12_350.0},
        DISTANCE,
        [between(*DISTANCE, "compatible", "rounding", 0.0, "11.5 to 12.5 holds 12.3")],
    ),
    (
        {"fact": "f-damage", "label": "Schaden", "kind": "money", "unit": "EUR",
         "verdict": "conflict", "severity": "critical"},
        DAMAGE,
        [between(*DAMAGE, "conflict", "scale_word", 0.999,
                 "1,200,000,000 and 1,200,000 do not meet: a factor of 1,000 apart")],
    ),
    (
        {"fact": "f-repair", "label": "Beginn der Sanierungspläne", "kind": "duration",
         "verdict": "single"},
        REPAIR,
        [],
    ),
    (
        {"fact": "f-calls", "label": "Anteil der Handys", "kind": "percent", "unit": "percent",
         "verdict": "single"},
        CALLS,
        [],
    ),
)  # fmt: skip
