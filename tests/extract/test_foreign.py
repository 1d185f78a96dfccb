"""Absolute dates are read in languages that no file describes; other figures are set aside."""

from __future__ import annotations

import pytest

from reconcile.languages import load
from reconcile.pipeline import claims_of
from reconcile.tables import ARTICLES
from tests.extract.said import days, rows

FOREIGN = {
    "Swedish": ("sv", "Branden bröt ut den 12 januari 2022 i Lund.", ["2022-01-12/2022-01-13"]),
    "Swedish, in digits": (
        "sv",
        "Avtalet gäller från 2022-01-31 i hela landet.",
        ["2022-01-31/2022-02-01"],
    ),
    "Czech": ("cs", "Požár vypukl 12. ledna 2022 v Brně.", ["2022-01-12/2022-01-13"]),
    "Czech, in digits": ("cs", "Schůze je 07.02.2022 v Brně.", ["2022-02-07/2022-02-08"]),
    "Turkish": ("tr", "Yangın 12 Ocak 2022 tarihinde çıktı.", ["2022-01-12/2022-01-13"]),
    "two in a sentence": (
        "tr",
        "Toplantı 3 Mayıs 2021 ve 5 Haziran 2021 günü yapıldı.",
        ["2021-05-03/2021-05-04", "2021-06-05/2021-06-06"],
    ),
}
NO_DATES = {
    "words that are no month": ("sv", "Laget vann 12 matcher 2022 i Lund."),
    "a day alone": ("cs", "Požár vypukl 12. ledna v Brně."),
    "a relative date": ("sv", "Branden bröt ut för 3 dagar sedan i Lund."),
    "a day that is none": ("cs", "Schůze je 31.02.2022 v Brně."),
    "a version": ("tr", "Sürüm 1.2.2022.7 çıktı."),
    "an unknown tongue": ("xx", "Zorb 12 blubbu 2022 en Bruna."),
}


@pytest.mark.parametrize(("language", "text", "read"), FOREIGN.values(), ids=FOREIGN)
def test_an_absolute_date_is_read(language: str, text: str, read: list[str]) -> None:
    assert days(text, language) == read


@pytest.mark.parametrize(("language", "text"), NO_DATES.values(), ids=NO_DATES)
def test_nothing_else_is_taken_for_a_date(language: str, text: str) -> None:
    assert rows(text, language) == []


def test_a_date_does_not_depend_on_the_day_of_publication() -> None:
    text = "Branden bröt ut den 12 januari 2022 i Lund."
    assert days(text, "sv", "1999-01-01") == days(text, "sv", None) == ["2022-01-12/2022-01-13"]


def test_the_sentence_is_set_aside_for_its_other_figures() -> None:
    article = {
        "source": "a",
        "path": "a",
        "language": "sv",
        "sha256": "",
        "published_basis": "none",
    }
    frame = ARTICLES.frame([{**article, "text": "Den 12 januari 2022 dog 14 personer."}])
    set_aside = claims_of(frame, load()).set_aside
    assert set_aside["reason"].to_list() == ["no language file for sv"]
