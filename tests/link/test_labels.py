"""What a fact is called: by what it is of, as the sources write it."""

from __future__ import annotations

import pytest

from tests.link.linking import linked

LABELS = [
    ("the noun that says all", "In Kolm gab es drei Verletzte.", "In Kolm wurden vier Menschen verletzt.", ["Verletzte (Kolm)"]),
    ("a noun, and what befell", "In Kolm wurden drei Menschen verletzt.", "In Kolm sind vier Menschen verletzt worden.", ["Menschen, verletzt (Kolm)"]),
    # Found by a mistake: such a fact was called "drei".
    ("a noun that all leave out", "Es wurden zehn Menschen verletzt, drei davon schwer.", "Es wurden elf Menschen verletzt, fünf von ihnen schwer.", ["Menschen, verletzt", "verletzt (Menschen)"]),
    # Found by a mistake: "Polizisten (Einsatz, im Einsatz)".
    ("a name within another", "In Kolm waren 40 Polizisten im Einsatz.", "In Kolm sind nun 50 Polizisten im Einsatz.", ["Polizisten (Kolm, im Einsatz)"]),
    # Found by a mistake: such facts were called "ruht" and "8.53 Uhr".
    ("a date of which only the verb is known", "Wegen der Reparatur ruht die Fähre bis zum 16. Februar.", "Sie ruht nun bis zum 18. Februar.", ["ruht (Fähre, Reparatur)"]),
    ("a time of which nothing is known", "Um 8.53 Uhr betrat der Mann die Filiale.", "Es war 8.53 Uhr.", ["8.53 Uhr (Mann, Filiale)"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "labels"), [c[1:] for c in LABELS], ids=[c[0] for c in LABELS]
)
def test_a_fact_is_called(first: str, second: str, labels: list[str]):
    result = linked(("s/a", "2024-05-02", first), ("s/b", "2024-05-02", second))[2]
    shared = result.members.group_by("fact").len().filter(len=2)["fact"]
    found = result.topics.filter(result.topics["fact"].is_in(shared.to_list()))["label"]
    assert sorted(found) == labels


def test_a_fact_is_called_by_what_it_is_of_and_not_by_what_one_source_writes():
    """Found by a mistake: such a fact was called “1,18 Milliarden Euro”."""
    day = "2024-05-03"
    first = ("a/a", day, "Kersing setzte 1,18 Milliarden Euro um, im Werk Kolm.")
    second = ("a/b", day, "Der Umsatz von Kersing lag mit dem Werk Kolm bei 1,18 Milliarden Euro.")
    labels = linked(first, second)[2].topics["label"].to_list()
    assert [label.partition(" ")[0] for label in labels] == ["Umsatz"]
