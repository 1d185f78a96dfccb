"""What a sentence leaves out, since one before it has said it."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

# Name: language, text, kind and unit of its last figure.
SUMS = {
    "a sum in the next sentence": ("de", "Geplant waren 42 Millionen Euro. Es werden wohl 75 Millionen.", "money EUR"),
    "two sentences later": ("de", "Das kostet 42 Mio. Euro. Gebaut wird erst später. Die Stadt sprach von 75 Mio.", "money EUR"),
    "the currency said last": ("de", "Es waren 4 Millionen Franken und 42 Millionen Euro. Nun werden es 75 Millionen.", "money EUR"),
    "in English": ("en", "The bridge was to cost 42 million dollars. It will now be 75 million.", "money USD"),
    "in French": ("fr", "Le pont devait coûter 42 millions d'euros. Il en coûtera 75 millions.", "money EUR"),
    "what is named": ("de", "Geplant waren 42 Millionen Euro. Die Stadt hat 2 Millionen Einwohner.", "count None"),
    "people were counted last": ("de", "Es kostet 42 Millionen Euro. Das Land hat 9 Millionen Einwohner. Früher waren es 8 Millionen.", "number None"),
    "no sum of millions": ("de", "Der Eintritt kostet 42 Euro. Gekommen sind 75.", "number None"),
    "no sum before": ("de", "Im Umland wohnen viele. Es sind wohl 75 Millionen.", "number None"),
    "long ago": ("de", "Geplant waren 42 Millionen Euro. Am Montag regnete es. Am Dienstag schien die Sonne. Am Mittwoch schneite es. Es werden 75 Millionen.", "number None"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "said"), SUMS.values(), ids=SUMS)
def test_a_large_figure_of_nothing_named_is_a_sum_where_one_was_said(
    language: str, text: str, said: str
):
    """Found by a mistake: “75 Millionen” was a bare number, held against no sum."""
    last = [r for r in rows(text, language) if r["value"] is not None and r["kind"] != "date"][-1]
    assert f"{last['kind']} {last['unit']}" == said
