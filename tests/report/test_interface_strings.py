from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

import pytest

from reconcile.report.strings import DE, DE_AT, EN, interface


def braces(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("table", [DE, DE_AT], ids=["de", "de-AT"])
def test_languages_say_the_same_things(table: Mapping[str, str]) -> None:
    assert list(table) == list(EN)
    for key, text in EN.items():
        assert braces(table[key]) == braces(text), key
        assert ("|" in table[key]) == ("|" in text), key


CHOICES = [
    (["de", "de-AT", "en"], "de"),
    (["de-AT", "de-AT", "de"], "de-AT"),
    (["de", "en"], "en"),
    (["de-CH"], "de"),
    (["den"], "en"),
    ([], "en"),
]


@pytest.mark.parametrize(("languages", "chosen"), CHOICES)
def test_the_interface_speaks_the_language_of_most_sources(
    languages: list[str], chosen: str
) -> None:
    assert interface(languages).language == chosen


def test_no_name_for_a_term_is_the_term() -> None:
    assert interface([]).name("cause", "some_new_cause") == "some new cause"
