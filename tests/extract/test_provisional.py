"""Whether a figure of nothing named is final: text in, `moves` of its last figure out."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

CASES = [
    ("a projection", "de", "Laut Hochrechnung fällt die Union auf 29 Prozent.", True),
    ("a projection in the headline", "de", "Kolm wählt: erste Hochrechnung\n\nDie Union fällt auf 29 Prozent.", True),
    ("a final result", "de", "Im Endergebnis hat die Union 28,4 Prozent.", False),
    ("a final result in the headline", "de", "Kolm: Das Endergebnis\n\nDie Union hat 28,4 Prozent.", False),
    ("its own sentence goes before the headline", "de", "Erste Hochrechnung\n\nIm Endergebnis hatte die Union 28,4 Prozent.", False),
    ("a projection and the final result to come", "de", "Nach der Hochrechnung hat die Union 28 Prozent, das Endergebnis folgt.", None),
    ("neither", "de", "Die Union hat 28,4 Prozent.", None),
    ("of an earlier vote", "de", "Erste Hochrechnung\n\nBei der vorigen Abstimmung hatte die Union 33 Prozent.", None),
    ("a sum of an article with a projection", "de", "Erste Hochrechnung\n\nFür die Feier zahlte die Union 900 Euro.", None),
    ("the term of an offer", "de", "Das neue Angebot hat eine Laufzeit von 24 Monaten.", True),
    ("a term, and no offer", "de", "Der Vertrag hat eine Laufzeit von 24 Monaten.", None),
    ("a provisional share in English", "en", "The union fell to 29 percent in a first projection.", True),
    ("a final share in English", "en", "The union has 28.4 percent in the final result.", False),
    ("the term of an offer in English", "en", "The new offer runs for 24 months.", True),
    ("a provisional share in French", "fr", "Selon les premières estimations, l'Union recule à 29 pour cent.", True),
    ("the term of an offer in French", "fr", "La nouvelle offre court sur 24 mois.", True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "moves"), [c[1:] for c in CASES], ids=[c[0] for c in CASES]
)
def test_what_is_not_final_moves(language: str, text: str, moves: bool | None):
    figures = [row for row in rows(text, language) if row["kind"] not in ("date", "ordinal")]
    assert figures[-1]["moves"] is moves
