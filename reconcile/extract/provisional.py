"""Whether a figure is final, where its words tell: a projection, a final result, an offer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reconcile.extract.line import Line

_OFFERED = ("percent", "money", "duration")  # what terms are told in


def settle(
    rows: Iterable[dict[str, Any]],
    cues: Iterable[Sequence[Any]],
    line: Line,
    lead: Sequence[Line],
) -> None:
    """Fill `moves` of figures of nothing named that are said to be final, or not yet to be.

    The sentence of an offer tells it of its terms. A projection of shares, or the final result, is
    told once for a whole article, in one of the sentences of `lead`, where the sentence itself does
    not tell; but not of the shares of an earlier time.
    """
    unnamed = [row for row in rows if row["kind"] in _OFFERED and row["concept"] is None]
    if not unnamed:
        return
    offered = not line.language.words("events.offered").isdisjoint(line.lower)
    told = (_is_final(said) for said in (line, *lead))
    final = next((is_final for is_final in told if is_final is not None), None)
    earlier = {cue[0] for cue in cues if cue[1] == "scope" and cue[2] == "other"}
    for row in unnamed:
        if offered:
            row["moves"] = True
        elif final is not None and row["kind"] == "percent" and row["claim"] not in earlier:
            row["moves"] = not final


def _is_final(line: Line) -> bool | None:
    """None where the sentence does not tell, or tells of both."""
    words = line.language.words
    final = not words("events.final").isdisjoint(line.lower)
    projected = not words("events.projected").isdisjoint(line.lower)
    return final if final != projected else None
