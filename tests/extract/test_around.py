"""What stands around a figure: by how much it says that something changed, and who says so."""

from __future__ import annotations

import polars as pl
import pytest

from tests.extract.said import extraction, rows

SCOPES = [
    ("a part of the verb", "de", "Die Rewag setzte 318 Millionen Euro um.", False),
    ("by how much, before the figure", "de", "Der Umsatz stieg um drei Millionen Euro.", True),
    ("how many fewer", "de", "Die Firma hat 240 Mitarbeiter weniger als im Mai.", True),
    ("a bound", "de", "Die Firma hat weniger als 240 Mitarbeiter.", False),
    ("until when", "en", "The fire was 15 percent contained by midday.", False),
    ("by how much", "en", "Prices rose by 15 percent.", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "changed"), [c[1:] for c in SCOPES], ids=[c[0] for c in SCOPES]
)
def test_by_how_much_a_figure_changed(language: str, text: str, changed: bool):
    found = extraction(text, language)
    first = found.cues.filter(pl.col("claim") == found.claims["claim"][0])
    assert ("change" in first["concept"].to_list()) == changed


def test_each_figure_of_a_sentence_has_its_own_speaker():
    text = "Das Defizit beträgt laut Seeinstitut 4,2 Prozent, laut Berginstitut 4,7 Prozent."
    said = {row["text"]: row["attribution"] for row in rows(text)}
    assert said == {"4,2 Prozent": "Seeinstitut", "4,7 Prozent": "Berginstitut"}
