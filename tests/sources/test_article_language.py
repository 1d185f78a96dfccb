"""The language of an article."""

from __future__ import annotations

import pytest

from reconcile.sources.language import detect, tag

GERMAN = "Der Gemeinderat hat am Montag über den Neubau der Brücke beraten."
ENGLISH = "The council met on Monday to talk about the new bridge over the river."
FRENCH = "Le conseil municipal a voté lundi la construction du nouveau pont."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(GERMAN, "de", id="german"),
        pytest.param(ENGLISH, "en", id="english"),
        pytest.param(FRENCH, "fr", id="french"),
        pytest.param(GERMAN.replace(" ", "\r\n"), "de", id="line breaks everywhere"),
        pytest.param(GERMAN + "\n" + ENGLISH * 200, "en", id="the bulk of the head decides"),
        pytest.param(GERMAN * 50 + ENGLISH * 500, "de", id="what comes late is not looked at"),
        pytest.param("Zwölf Tote", "und", id="fewer than twenty letters"),
        pytest.param("12 34 56 " * 100, "und", id="no letters"),
        pytest.param("", "und", id="nothing"),
        pytest.param("xkcd qwrt zzzz pppp ffff gggg hhhh", "und", id="no language"),
        pytest.param("9" * 1_000_000, "und", id="a million digits"),
    ],
)
def test_the_words_show_the_language_or_it_is_undetermined(text, expected):
    assert detect(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de_at", "de-AT"),
        ("DE-ch", "de-CH"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("es-419", "es-419"),
        (" en-US ", "en-US"),
    ],
)
def test_a_tag_is_written_in_its_usual_case(text, expected):
    assert tag(text) == expected


@pytest.mark.parametrize("text", ["German", "Deutsch", "d", "", "de AT", "de-", "<b>", "dé"])
def test_what_is_no_tag_is_refused(text):
    with pytest.raises(ValueError, match="BCP 47"):
        tag(text)
