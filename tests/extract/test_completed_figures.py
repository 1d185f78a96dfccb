"""Bare numbers beside a figure, whose unit they take; and those that name something."""

from __future__ import annotations

import pytest

from tests.extract.said import figures

COMPLETED = {
    "instead of so far": ("Es kostet 29 statt bisher 24 Euro.", "de", ["29 EUR", "24 EUR"]),
    "instead of what was planned": (
        "Es gab 20.000 statt der ursprünglich geplanten 35.000 Euro.",
        "de",
        ["20000 EUR", "35000 EUR"],
    ),
    "instead of the usual": ("12 statt der üblichen 15 Züge fuhren.", "de", ["12 Zug", "15 Zug"]),
    "a scale without a unit": (
        "Die Zahl sank von 5,2 auf zuletzt 4,8 Millionen.",
        "de",
        ["5200000", "4800000"],
    ),
    "a part has no unit": (
        "Der Gewinn stieg um ein Drittel auf 45,6 Mio. Euro.",
        "de",
        ["0.333333333", "45600000 EUR"],
    ),
    "two sides": ("Die Halle misst 12 mal 8 Meter.", "de", ["12 meter", "8 meter"]),
    "two sides in English": ("The room is 12 by 8 feet.", "en", ["12 foot", "8 foot"]),
    "two sides in French": ("Une salle de 12 m sur 8.", "fr", ["12 meter", "8 meter"]),
    "no sides of a price": ("Es gab 12 mal 8 Euro.", "de", ["12", "8 EUR"]),
}
NAMES = {
    "two buses": ("Die Busse 12 und 36 fahren nicht.", "de"),
    "two gates": ("Gates 4 and 5 are closed.", "en"),
    "two motorways": ("Highways 5 and 99 are closed.", "en"),
    "two lines": ("Les lignes 8 et 12 sont interrompues.", "fr"),
    "two articles of law": ("Les articles 12 et 13 de la loi.", "fr"),
    "a junction": ("Traffic is slow near junction 12.", "en"),
    "a department": ("Le département 93 est en alerte.", "fr"),
}


@pytest.mark.parametrize(("text", "language", "said"), COMPLETED.values(), ids=COMPLETED)
def test_a_completed_figure(text: str, language: str, said: list[str]) -> None:
    assert figures(text, language) == said


@pytest.mark.parametrize(("text", "language"), NAMES.values(), ids=NAMES)
def test_a_name(text: str, language: str) -> None:
    assert figures(text, language) == []


def test_a_noun_behind_makes_a_figure_of_it() -> None:
    said = figures("Betroffen sind die Busse 12 und 36 Fahrgäste.", "de")
    assert said == ["36 Fahrgast"]
