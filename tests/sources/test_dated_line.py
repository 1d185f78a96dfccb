"""The line of a text that says when it was published."""

from __future__ import annotations

import pytest

from reconcile.languages import load
from reconcile.sources.dated_line import in_lines

# Language, text: the date.
LINES = {
    "label, day and clock": (
        "de",
        "Brand\nStand: 12.01.2026, 14:30 Uhr\n\nEs brannte.",
        "2026-01-12T14:30:00",
    ),
    "label and month": ("de", "Es brannte.\n\nVeröffentlicht am 12. Jänner 2022", "2022-01-12"),
    "published before updated": (
        "de",
        "Aktualisiert am 13.01.2022 | Veröffentlicht am 12.01.2022",
        "2022-01-12",
    ),
    "behind a separator": ("de", "Von Eva Lang | Stand: 12.1.2022", "2022-01-12"),
    "byline": ("de", "Von Eva Lang, 12.1.2022, 14:30 Uhr", "2022-01-12T14:30:00"),
    "dateline": ("de", "Wien, 7. Jänner 2022 – Es brannte.", "2022-01-07"),
    # Found by a mistake: a full stop before the dash hid it.
    "dateline with a full stop": ("de", "Wien, 7. Jänner 2022. – Es brannte.", "2022-01-07"),
    "a place and a day that open a tale": ("de", "Wien, 7. Jänner 2022. Es brennt.", None),
    "dateline of an agency": ("en", "DENVER, Jan. 12, 2022 (XYZ) — It burned.", "2022-01-12"),
    "dateline, French": ("fr", "Titre\nLyon, le 1er mars 2022 — La salle brûle.", "2022-03-01"),
    "a day alone": ("de", "Mittwoch, 12. Jänner 2022\nEs brannte.", "2022-01-12"),
    "afternoon": ("en", "Updated Jan. 12, 2022 3:15 p.m. ET\nText", "2022-01-12T15:15:00"),
    "after midnight": ("en", "Posted Jan. 12, 2022, 12:05 am", "2022-01-12T00:05:00"),
    "day first": ("en", "Published: 12 January 2022 | Updated: 13 January 2022", "2022-01-12"),
    "weekday and hour, French": ("fr", "Publié le lundi 3 janvier 2022 à 14h30", "2022-01-03"),
    "ISO": ("en", "Posted: 2022-01-12", "2022-01-12"),
    "day and month told by order": ("fr", "Publié le 03/02/2022", "2022-02-03"),
    "day and month told by region": ("en-US", "Published 03/02/2022", "2022-03-02"),
    "day or month": ("en", "Published 03/02/2022", None),
    "day that can be no month": ("en", "Published 03/22/2022", "2022-03-22"),
    "prose with a participle": (
        "de",
        "Die Studie, veröffentlicht am 12. Jänner 2022, zeigt viel.",
        None,
    ),
    "prose with a label": ("de", "Stand 12. Jänner 2022 waren es 300.", None),
    "the date of a figure": ("de", "Quelle: Amt für Statistik (Stand: 1. Jänner 2021)", None),
    "a day in prose": ("de", "Am 7. Jänner 2022 brannte es.", None),
    "no such day": ("de", "Stand: 31.02.2022", None),
    "relative": ("de", "Online seit heute, 14 Uhr", None),
    "no text": ("de", "", None),
    "far down in the text": (
        "de",
        "Es brannte.\n" * 30 + "Stand: 12.1.2022\n" + "Aus.\n" * 30,
        None,
    ),
}


@pytest.mark.parametrize("case", LINES)
def test_a_line_dates_its_article(case: str) -> None:
    """A label with a date, a dateline, or a date alone; never a date within prose."""
    language, text, date = LINES[case]
    assert in_lines(text, load()[language]) == date
