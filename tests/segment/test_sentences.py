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


FRENCH = {
    "titles": ("M. Petit parle. Mme Roux écoute.", ["M. Petit parle.", "Mme Roux écoute."]),
    "a space within the quotation marks": (
        "Il dit : « C'est fini. » Puis il part.",
        ["Il dit : « C'est fini. »", "Puis il part."],
    ),
    "an article of law": ("L'art. 5 s'applique.", ["L'art. 5 s'applique."]),
    "before our era": ("Né en 106 av. J.-C. à Rome.", ["Né en 106 av. J.-C. à Rome."]),
    "an hour": ("Il est 18 h. Le match commence.", ["Il est 18 h.", "Le match commence."]),
    "an initial": ("Le livre de G. Roux paraît.", ["Le livre de G. Roux paraît."]),
}
GERMAN = {
    "two sentences": ("Es regnet. Es schneit.", ["Es regnet.", "Es schneit."]),
    "a question and an exclamation": ("Wirklich? Ja! Gut.", ["Wirklich?", "Ja!", "Gut."]),
    "a quotation mark closes": ("„Es regnet.“ Er geht.", ["„Es regnet.“", "Er geht."]),
    "a day of the month": ("Am 7. Jänner schneite es.", ["Am 7. Jänner schneite es."]),
    "an ordinal before a noun": ("Das 19. Jahrhundert begann.", ["Das 19. Jahrhundert begann."]),
    "an ordinal behind an article": ("Er wohnt im 3. Bezirk.", ["Er wohnt im 3. Bezirk."]),
    "a number at the end": ("Es waren 12. Das ist viel.", ["Es waren 12.", "Das ist viel."]),
    "an abbreviation": ("Dr. Maier und ca. 40 Gäste kamen.", ["Dr. Maier und ca. 40 Gäste kamen."]),
    "a street": ("Er wohnt Lindenstr. 5 im Ort.", ["Er wohnt Lindenstr. 5 im Ort."]),
    "a street at the end": (
        "Er wohnt Lindenstr. Es regnet.",
        ["Er wohnt Lindenstr.", "Es regnet."],
    ),
    "a scale word": ("Er verlor 3 Mio. Euro.", ["Er verlor 3 Mio. Euro."]),
    "an abbreviation of several letters": ("Es gibt z. B. Äpfel.", ["Es gibt z. B. Äpfel."]),
    "an initial": ("J. Maier kam.", ["J. Maier kam."]),
    "dots go on": ("Er kam ... und ging.", ["Er kam ... und ging."]),
    "a paragraph each": ("Es regnet\nEs schneit", ["Es regnet", "Es schneit"]),
    "white space around": ("  Es regnet. \n\n Es schneit.\n", ["Es regnet.", "Es schneit."]),
}
ORDINALS = {
    "behind an adjective": ["Dann griff die italienische 9. Division an.", "Es regnete."],
    "behind a name as an adjective": ["Die Rote 7. Brigade wich zurück.", "Es regnete."],
    "behind two adjectives": ["Die alte sächsische 2. Kompanie kam.", "Es regnete."],
    "of two": ["Die 81. und 102. Kompanie kamen.", "Sie blieben."],
    "of three": ["Im 1., 2. und 3. Bezirk fiel Strom aus.", "Es regnete."],
    "as which it takes a place": ["Er trat als 17. Land dem Bund bei.", "Es regnete."],
    "not behind a comparison": ["Keiner war älter als 35.", "Ärzte halfen."],
    "not behind a verb": ["Im Vorjahr kamen 12.", "Kinder waren nicht dabei."],
    "behind an article at the end": ["Die Wahl ist am 12.", "Danach wird gezählt."],
    "a page": ["Die Liste steht auf der Seite 12.", "Eltern wissen das."],
    "a date in digits": ["Das Gesetz vom 4. 8. 1976 gilt.", "Es regnete."],
    "items of a list": ["Das Ergebnis: 1. Altdorf 14 Punkte; 2. Neudorf 12 Punkte."],
    "the head of a sentence": ["4. Kompanie kam zurück.", "Es regnete."],
    "in capitals": ["FERIEN VOM 21. BIS 27. FEBRUAR"],
}
ENGLISH = {
    "the number of an item": ("1. We walk. 2. We run.", ["1. We walk.", "2. We run."]),
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
    "its own date and time": "Montag, 12. Mai 2014, 18:05 Uhr",
    "its own date, with a short weekday": "Mi, 12. März 2014 | 18.05",
    "its own date, with a label": "Aktualisiert am 12. Mai 2014",
}
OWN_DATES = {
    "day and time": ("en", "9 September 2013 11:55"),
    "a label between": ("en", "9 September 2013 Last updated at 14:39 GMT"),
    "a label before": ("en", "Date published: Tuesday, November 15, 2011"),
    "in capitals": ("en", "AUGUST 2, 2013 | 08:06AM PT"),
    "with dots": ("en", "Sept. 9, 2013 at 3:15 p.m. EDT"),
}
# What only begins like a line of the page; the first one of each language was swallowed once.
LIKE_FURNITURE = {
    "a broad consent": ("en", "Support for the plan rose to 54 percent in May."),
    "shares": ("en", "Share prices fell 3 percent on Friday."),
    "by a day": ("en", "By Monday, 12 people had died."),
    "a book's year": ("en", "Published in 1998, the book sold 2 million copies."),
    "remarks": ("en", "Comments by the mayor drew 300 complaints."),
    "a right": ("en", "Copyright claims rose by 30 percent."),
    "the state of things": ("de", "Stand heute sind 200 Menschen obdachlos."),
    "photographs": ("de", "Fotos zeigen 300 Häuser unter Wasser."),
    "those who take them": ("de", "Fotografen kamen aus 30 Ländern."),
    "advertising": ("de", "Werbung kostete die Partei 3 Millionen Euro."),
    "a film": ("de", "Video zeigt 300 Menschen auf der Brücke"),
    "the editors": ("de", "Die Redaktion erhielt 300 Briefe."),
    "a means of speech": ("de", "Telefon und Strom fielen in 300 Häusern aus."),
    "a ticker": ("de", "12.01.2022, 14:30 Uhr: In Obernau fehlen noch 12 Menschen."),
    "a welcome": ("fr", "Accueil de 300 réfugiés à Obernau"),
    "what is shared": ("fr", "Partager 300 euros entre douze personnes ne sert à rien."),
    "the date of what is announced": ("en", "Date: Wednesday at 3.30pm"),
    "a year in French": ("fr", "Publié en 1998, le livre compte 300 pages."),
}
TEXT = {
    "a headline": "Zwei Tote nach Hochwasser",
    "a headline with a colon": "Hochwasser: Zwei Tote",
    "a quotation in brackets": "Er kam (und ging) um 14 Uhr.",
    "a heading of a chronicle": "12. Mai 2014",
    "an hour alone": "Um 18.05 Uhr",
    "a list item": "• Zwei Menschen starben.",
}


@pytest.mark.parametrize(("text", "parts"), FRENCH.values(), ids=FRENCH)
def test_french_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, "fr")["text"].to_list() == parts


@pytest.mark.parametrize(("text", "parts"), GERMAN.values(), ids=GERMAN)
def test_german_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text)["text"].to_list() == parts


@pytest.mark.parametrize("parts", ORDINALS.values(), ids=ORDINALS)
def test_a_german_ordinal_ends_no_sentence(parts: list[str]) -> None:
    assert sentences(" ".join(parts))["text"].to_list() == parts


@pytest.mark.parametrize(("text", "parts"), ENGLISH.values(), ids=ENGLISH)
def test_english_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text, "en-US")["text"].to_list() == parts


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE)
def test_page_furniture_is_set_aside_with_a_reason(line: str) -> None:
    found = sentences(f"Es regnet.\n{line}\nEs schneit.").row(1, named=True)
    assert (found["text"], found["role"]) == (line, "furniture")
    assert found["reason"]


@pytest.mark.parametrize(("language", "line"), OWN_DATES.values(), ids=OWN_DATES)
def test_a_line_that_says_but_when_the_article_came_out(language: str, line: str) -> None:
    found = sentences(f"It rains.\n{line}\nIt snows.", language).row(1, named=True)
    assert found["reason"] == "the article's own date"


def test_a_page_of_furniture_alone() -> None:
    assert sentences("Start | Politik | Wetter")["role"].to_list() == ["furniture"]


@pytest.mark.parametrize("line", TEXT.values(), ids=TEXT)
def test_text_is_no_furniture(line: str) -> None:
    assert "furniture" not in sentences(line)["role"].to_list()


@pytest.mark.parametrize(("tag", "line"), LIKE_FURNITURE.values(), ids=LIKE_FURNITURE)
def test_a_sentence_that_begins_like_furniture_is_text(tag: str, line: str) -> None:
    assert "furniture" not in sentences(line, tag)["role"].to_list()


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
