"""What a measure is of: the nearest thing that has such a size."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

MEASURED = [
    (
        "burnt, and miles away",
        "en",
        "The van was found burned out nine miles away.",
        "nine miles",
        None,
    ),
    (
        "an area that burnt",
        "en",
        "Some 900 hectares burned near Hollow Creek.",
        "Some 900 hectares",
        "area_burnt",
    ),
    (
        "a length beside a speed",
        "de",
        "Bei Tempo 180 blieb eine Spur von 90 Metern.",
        "90 Metern",
        None,
    ),
    (
        "litres of rain",
        "de",
        "Am Freitag fielen 60 Liter Regen je Quadratmeter.",
        "60 Liter",
        "precipitation",
    ),
    (
        "a length of rock",
        "de",
        "Über der Röhre liegen 400 Meter Fels.",
        "400 Meter",
        "rock",
    ),
    (
        "a weight of rock",
        "en",
        "They took out 300 tonnes of rock.",
        "300 tonnes",
        "rock",
    ),
    (
        "a length of rock above",
        "fr",
        "La galerie passe sous 400 mètres de roche.",
        "400 mètres",
        "rock",
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "wording", "concept"),
    [c[1:] for c in MEASURED],
    ids=[c[0] for c in MEASURED],
)
def test_a_measure_is_of_what_has_its_dimension(language, text, wording, concept):
    """Found by a mistake: a distance was read as an area burnt, whose figure moves."""
    assert {r["wording"]: r["concept"] for r in rows(text, language)}.get(wording) == concept
