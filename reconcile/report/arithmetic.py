"""Why claims differ, in figures: pairs of one arithmetic together, and a sentence to copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import Any

from reconcile.report import dates, figures
from reconcile.report.model import DIFFERING, Comparison, Correction, Said
from reconcile.report.strings import Interface
from reconcile.values.interval import ABSOLUTE_UNITS

Ends = tuple[float | None, float | None]
RELATIONS = (*DIFFERING, "compatible", "equal")
# From here on a share of the larger figure says less than how many times it is the smaller.
FACTOR_FROM = 0.5
# And from here on, ten times the smaller, what lies between them says nothing.
TIMES_FROM = 0.9


def comparisons(
    pairs: Sequence[Mapping[str, Any]],
    said: Mapping[str, Said],
    unit: str | None,
    ui: Interface,
) -> tuple[Comparison, ...]:
    """Pairs with one relation and one arithmetic as one, what differs most first.

    `said` is by claim, figures in `unit`.
    """
    groups: dict[tuple[str, str], list[tuple[Said, Said]]] = {}
    oriented: dict[frozenset[str], str] = {}
    gravity = [(RELATIONS.index(pair["relation"]), -(pair["gap"] or 0.0)) for pair in pairs]
    for _, pair in sorted(zip(gravity, pairs, strict=True), key=lambda each: each[0]):
        a, b = said[pair["a"]], said[pair["b"]]
        if oriented.setdefault(frozenset((a.reading, b.reading)), a.reading) != a.reading:
            a, b = b, a
        why = _why(pair, a, b, unit, ui)
        groups.setdefault((pair["relation"], why), []).append((a, b))
    return tuple(
        Comparison(
            *couples[0],
            relation=relation,
            verdict=ui.name("verdict", relation),
            why=why,
            names=(_names(a for a, _ in couples), _names(b for _, b in couples)),
        )
        for (relation, why), couples in groups.items()
    )


def corrections(
    label: str, differing: Sequence[Comparison], ui: Interface
) -> tuple[Correction, ...]:
    """Sentences to copy from the gravest comparison: one a side; of an update, the later state."""
    if not differing:
        return ()
    first = differing[0]
    a, b = first.a, first.b
    if first.relation == "update":
        told = {"now": _told(b), "then": _told(a)}
        dated = {"now_source": _credit(b), "then_source": _credit(a)}
        return (Correction(ui("update_sentence", label=label, **told, **dated), ""),)
    return tuple(
        Correction(
            ui("correction_sentence", label=label, right=_told(right), wrong=_told(wrong)),
            ui.enumerate(names),
        )
        for right, wrong, names in ((a, b, first.names[0]), (b, a, first.names[1]))
    )


def _told(said: Said) -> str:
    """The words themselves; of a date, which words may tell from where they stand, the reading."""
    return said.reading if said.dated else said.wording


def _credit(said: Said) -> str:
    return f"{said.source.name}, {said.source.published}"


def _names(said: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.called for each in said))


def _why(pair: Mapping[str, Any], a: Said, b: Said, unit: str | None, ui: Interface) -> str:
    relation, gap = pair["relation"], pair["gap"] or 0.0
    if relation in ("equal", "compatible"):
        return ui(f"why_{relation}", a=a.reading, b=b.reading)
    if relation == "borderline":
        if a.outer or b.outer:
            widest = {"outer_a": a.outer or a.reading, "outer_b": b.outer or b.reading}
            return ui("why_widest", a=a.reading, b=b.reading, **widest)
        return ui("why_borderline", a=a.reading, b=b.reading)
    if not gap:
        why = ui("why_unmeasured", a=a.reading, b=b.reading)
    else:
        apart = _days(gap, ui) if a.dated else _difference(gap, a.inner, b.inner, unit, ui)
        key = "why_days" if a.dated else "why_apart"
        why = ui(key, a=a.reading, b=b.reading, gap=apart)
    return why if relation == "conflict" else f"{why} {_meanwhile(a, b, ui)}".rstrip()


def _days(gap: float, ui: Interface) -> str:
    if gap < 1:
        return ui.count("n_hours", max(1, round(gap * 24)))
    return ui.count("n_days", round(gap))


def _difference(gap: float, a: Ends, b: Ends, unit: str | None, ui: Interface) -> str:
    """What lies between two figures, and what share of the larger, or how many times the smaller.

    On scales without a true zero a share says nothing.
    """
    share = "" if unit in ABSOLUTE_UNITS else _share(gap, ui)
    below, above = sorted((a, b), key=lambda ends: -inf if ends[0] is None else ends[0])
    high, low = above[0], below[1]
    if high is None or low is None or high <= low or (share and gap >= TIMES_FROM):
        return share
    points = "percentage_point" if unit == "percent" else unit
    difference = figures.with_unit(figures.readable(round(high - low, 9), ui), points, ui)
    if above[0] == above[1] and below[0] == below[1]:
        term = ui("subtraction", high=figures.readable(high, ui), low=figures.readable(low, ui))
        difference = f"{term} = {difference}"
    else:
        difference = ui("distance", n=difference)
    return f"{difference}, {share}" if share else difference


def _share(gap: float, ui: Interface) -> str:
    if FACTOR_FROM <= gap < 1:
        factor = 1 / (1 - gap)
        rounded = round(factor, 1) if factor < 10 else float(f"{factor:.2g}")
        return ui("factor", n=figures.number(rounded, ui))
    percent = figures.with_unit(figures.number(round(100 * gap, 1), ui), "percent", ui)
    return ui("share", percent=percent)


def _meanwhile(a: Said, b: Said, ui: Interface) -> str:
    first, second = (dates.publication_day(said.source.published_iso) for said in (a, b))
    if first is None or second is None or first == second:
        return ""
    return ui("meanwhile", days=ui.count("n_days", abs((second - first).days)))
