"""What a figure is of: wording in, the concept of its last figure out."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

SIZES = ("count", "money", "percent", "measure")


def concept(language: str, text: str) -> str | None:
    return [row["concept"] for row in rows(text, language) if row["kind"] in SIZES][-1]


CASES = [
    # Several words name it, and the last of them alone something else.
    ("two words", "de", "Die harmonisierte Teuerungsrate stieg auf 2,8 Prozent.", "harmonised_inflation"),
    ("two words, behind another rate", "de", "Die Kernrate lag bei 3,1 Prozent, die harmonisierte Rate bei 2,8 Prozent.", "harmonised_inflation"),
    ("two words in English", "en", "Core inflation rose to 3.1 percent.", "core_inflation"),
    ("two words in the plural", "en", "Interest rates were left at 3.5 percent.", "interest_rate"),
    ("two words in French", "fr", "Le taux de chômage recule à 7,1 pour cent.", "unemployment"),
    # What is left out is not what the figure is of.
    ("without two things", "de", "Die Kerninflation ohne Energie und Lebensmittel liegt bei 3,1 Prozent.", "core_inflation"),
    ("without a thing, which is said first", "de", "Ohne Energie kletterte die Inflation auf 3,1 Prozent.", "inflation"),
    ("excluding two things", "en", "Core inflation excluding energy and food was 3.1 percent.", "core_inflation"),
    ("hors", "fr", "L'inflation sous-jacente hors énergie atteint 3,1 pour cent.", "core_inflation"),
    # The first thing that a sentence speaks of, far from its only figure.
    ("a damage at the head", "de", "Den Schaden an Zäunen und an den Gehegen beziffert der Tierpark mit gut 30.000 Euro.", "damage"),
    ("a relative clause at the head", "de", "Wer im Restaurant mit Freunden am Abend feiert, zahlt um sieben Prozent mehr.", "catering"),
    # Words of one class.
    ("lorries", "de", "Auf der Passstraße sind 40 Prozent der Lastwagen leer.", "trucks"),
    ("badly wounded", "en", "Twelve were badly wounded.", "badly_injured"),
    ("grave injuries", "de", "Sieben erlitten lebensgefährliche Verletzungen.", "badly_injured"),
    ("the longest", "en", "At 35 miles it is the longest in the world.", "length"),
    # What befalls people alone befalls no things, however near it stands.
    ("things beside the dead", "en", "In Kolm 28 civilians were killed; it was Monday, and about 14 hotels were hit.", "hotels"),
    ("animals", "de", "Drei Menschen starben, auch 40 Schafe.", "sheep"),
    # A change told in people, who say nothing of themselves.
    ("a workforce and persons", "de", "Die Belegschaft schrumpfte um 300 Personen.", "employees"),
    ("a workforce and people", "en", "The workforce shrank by 300 people.", "employees"),
    ("people, and no change", "de", "Vor der Belegschaft sprachen 30 Personen.", "persons"),
    ("those injured", "de", "In der Belegschaft stieg die Zahl der Verletzten um 30 Menschen.", "injured"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_what_a_figure_is_of(language: str, text: str, expected: str):
    assert concept(language, text) == expected
