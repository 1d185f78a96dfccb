"""Ordinals: with the noun that they number, without one, and places that someone takes."""

from __future__ import annotations

import pytest

from tests.extract.said import figures, rows

ORDINALS = {
    "an ordinal with its noun": ("Das war der dritte Brand.", "de", ["ordinal 3 Brand"]),
    "one before a double adjective": (
        "Das war der Zweite Deutsch-Französische Krieg.",
        "de",
        ["ordinal 2 Krieg"],
    ),
    "one that is left to be understood": ("Es war der dritte seit Mai.", "de", ["ordinal 3"]),
    "and as what the sentence is of": ("Die vierte war kürzer.", "de", ["ordinal 4"]),
    "an English one": ("The storm was the second in a week.", "en", ["ordinal 2", "1 week"]),
    "two that share a noun": (
        "Sie traf in der 12. und 67. Minute.",
        "de",
        ["ordinal 12 Minute", "ordinal 67 Minute"],
    ),
    "two in words": (
        "Die zweite und dritte Etappe fallen aus.",
        "de",
        ["ordinal 2 Etappe", "ordinal 3 Etappe"],
    ),
    "minutes in brackets": ("Es trafen Auer (12.) und Huber (67.).", "de", ["ordinal 12", "ordinal 67"]),
    "a rank": ("Kolm liegt auf Rang fünf.", "de", ["ordinal 5 Rang"]),
    "a rank in digits": ("Kolm kam auf Platz 3.", "de", ["ordinal 3 Platz"]),
    "a place taken": ("Kolm ist Vierter.", "de", ["ordinal 4"]),
    "a place taken by a woman": ("Die Läuferin wurde Zweite vor Auer.", "de", ["ordinal 2"]),
    "a place taken in English": ("She finished third in Kolm.", "en", ["ordinal 3"]),
    "a place taken in French": ("Elle termine troisième de la course.", "fr", ["ordinal 3"]),
    "third parties": ("Dritte haben keinen Zugang.", "de", []),
    "rights of third parties": ("Die Rechte Dritter bleiben unberührt.", "de", []),
    "in the second place": ("Zum zweiten ist es zu spät.", "de", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "language", "said"), ORDINALS.values(), ids=ORDINALS)
def test_ordinals(text: str, language: str, said: list[str]) -> None:
    assert figures(text, language) == said


def test_an_ordinal_without_a_noun_has_that_of_the_one_before() -> None:
    text = "Im Mai folgt die siebte Runde. Die sechste war am Montag."
    assert [r["counted"] for r in rows(text) if r["kind"] == "ordinal"] == ["Runde", "Runde"]


def test_a_sum_is_a_part_of_the_sum_before() -> None:
    text = "Das Land gibt zwölf Millionen Euro, davon vier Millionen Euro für das Futter."
    whole, part = rows(text)
    assert (whole["of"], part["of"]) == (None, whole["claim"])


@pytest.mark.parametrize("text", ["Kolm ist Vierter.", "Kolm liegt auf Rang vier.", "Es ist der vierte Platz."])  # fmt: skip
def test_a_place_is_known_without_a_noun(text: str) -> None:
    assert [row["concept"] for row in rows(text)] == ["placing"]
