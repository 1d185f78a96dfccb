"""Where sentences end, and what is set aside as page furniture."""

from __future__ import annotations

import polars as pl
import pytest

from reconcile.languages import load
from reconcile.segment import segment
from reconcile.segment.sentences import LONGEST
from reconcile.tables import ARTICLES, SENTENCES


def sentences(text: str, language: str = "de") -> pl.DataFrame:
    article = {"source": "a", "path": "a", "language": language, "text": text, "sha256": ""}
    frame = ARTICLES.frame([{**article, "published_basis": "none"}])
    return SENTENCES.check(segment(frame, load()))


GERMAN = {
    "two sentences": ("Es regnet. Es schneit.", ["Es regnet.", "Es schneit."]),
    "a question and an exclamation": ("Wirklich? Ja! Gut.", ["Wirklich?", "Ja!", "Gut."]),
    "a quotation mark closes": ("„Es regnet.“ Er geht.", ["„Es regnet.“", "Er geht."]),
    "a day of the month": ("Am 7. Jänner schneite es.", ["Am 7. Jänner schneite es."]),
    "an ordinal before a noun": ("Das 19. Jahrhundert begann.", ["Das 19. Jahrhundert begann."]),
    "an ordinal behind an article": ("Er wohnt im 3. Bezirk.", ["Er wohnt im 3. Bezirk."]),
    "a number at the end": ("Es waren 12. Das ist viel.", ["Es waren 12.", "Das ist viel."]),
    "an abbreviation": ("Dr. Maier und ca. 40 Gäste kamen.", ["Dr. Maier und ca. 40 Gäste kamen."]),
    "a scale word": ("Er verlor 3 Mio. Euro.", ["Er verlor 3 Mio. Euro."]),
    "an abbreviation of several letters": ("Es gibt z. B. Äpfel.", ["Es gibt z. B. Äpfel."]),
    "an initial": ("J. Maier kam.", ["J. Maier kam."]),
    "dots go on": ("Er kam ... und ging.", ["Er kam ... und ging."]),
    "a paragraph each": ("Es regnet\nEs schneit", ["Es regnet", "Es schneit"]),
    "white space around": ("  Es regnet. \n\n Es schneit.\n", ["Es regnet.", "Es schneit."]),
}
ENGLISH = {
    "a.m. within": ("It is at 9 a.m. on Monday.", ["It is at 9 a.m. on Monday."]),
    "p.m. at the end": ("It is at 6 p.m. For more, call.", ["It is at 6 p.m.", "For more, call."]),
    "U.S.": ("The U.S. Senate voted.", ["The U.S. Senate voted."]),
    "titles": ("Mr. Hill met Lt. Dale.", ["Mr. Hill met Lt. Dale."]),
    "a month": ("It began on Jan. 5 in town.", ["It began on Jan. 5 in town."]),
    "a decimal": ("It rose 5.1 percent. It fell.", ["It rose 5.1 percent.", "It fell."]),
}
FURNITURE = {
    "a menu": "Start | Politik | Wetter | Sport",
    "a menu of columns": "Startseite  Steiermark  Wetter  Verkehr",
    "a time stamp": "Online seit heute, 17.12 Uhr    Teilen    128 Kommentare",
    "a progress bar": "0%1%2%3%4%5%6%7%8%9%10%",
    "an image": "![Kurve](https://example.org/a_450.png)",
    "a web address": "https://example.org/bilder/a_20250714.jpg",
    "a credit": "Foto: FF Obernau/R. Huber",
    "a copyright line": "© 2022 Landesblatt",
    "an agency's sign": "dnp/hg (rtr, apa)",
    "signs only": "* * * 12 * * *",
}
TEXT = {
    "a headline": "Zwei Tote nach Hochwasser",
    "a headline with a colon": "Hochwasser: Zwei Tote",
    "a quotation in brackets": "Er kam (und ging) um 14 Uhr.",
    "a list item": "• Zwei Menschen starben.",
}


@pytest.mark.parametrize(("text", "parts"), GERMAN.values(), ids=GERMAN)
def test_german_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text)["text"].to_list() == parts


@pytest.mark.parametrize(("text", "parts"), ENGLISH.values(), ids=ENGLISH)
def test_english_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, "en-US")["text"].to_list() == parts


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE)
def test_page_furniture_is_set_aside_with_a_reason(line: str) -> None:
    found = sentences(f"Es regnet.\n{line}\nEs schneit.").row(1, named=True)
    assert (found["text"], found["role"]) == (line, "furniture")
    assert found["reason"]


@pytest.mark.parametrize("line", TEXT.values(), ids=TEXT)
def test_text_is_no_furniture(line: str) -> None:
    assert "furniture" not in sentences(line)["role"].to_list()


def test_figures_alone_are_text_where_there_is_nothing_else() -> None:
    assert sentences("12,5")["role"].to_list() == ["heading"]


def test_a_heading_has_no_full_stop() -> None:
    assert sentences("Zwei Tote\n\nEs regnet.")["role"].to_list() == ["heading", "body"]


def test_a_sentence_printed_twice_names_the_first() -> None:
    assert sentences("Es regnet.\nEs schneit.\nEs regnet.")["repeats"].to_list() == [None, None, 0]


def test_a_line_without_an_end_is_cut_at_spaces() -> None:
    text = " ".join(["Wort"] * LONGEST)
    found = sentences(text)
    assert found["text"].str.len_chars().max() <= 2 * LONGEST
    assert [text[r["start"] : r["end"]] for r in found.to_dicts()] == found["text"].to_list()


def test_the_order_of_the_articles_is_kept_whatever_their_language() -> None:
    article = {"path": "a", "text": "Es regnet.", "sha256": "", "published_basis": "none"}
    tags = ["de", "en", "de", "xx"]
    frame = ARTICLES.frame(
        [{**article, "source": str(i), "language": t} for i, t in enumerate(tags)]
    )
    assert segment(frame, load())["source"].to_list() == ["0", "1", "2", "3"]
