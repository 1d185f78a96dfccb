from __future__ import annotations

import polars as pl

from reconcile import read, reconcile
from reconcile.compare.voices import MANY


def test_many_sources_that_agree_agree(tmp_path):
    for n in range(MANY + 5):
        (tmp_path / f"{n:02}.txt").write_text("In Kolm gab es zwölf Tote, sagt die Polizei.")
    facts = reconcile(read([tmp_path])).facts.filter(pl.col("sources") > 1)
    assert facts.select("verdict", "sources").rows() == [("agree", MANY + 5)]


def test_a_date_of_publication_beyond_the_calendar_loses_no_other_source(tmp_path):
    lines = [
        '{"id": "a", "text": "Morgen gibt es in Kolm zwölf Reden.", "published": "9999-12-31"}',
        '{"id": "b", "text": "Am 3. Mai 2024 gab es in Kolm zwölf Reden.", "published": "2024-05-04"}',
    ]
    (tmp_path / "desk.jsonl").write_text("\n".join(lines), encoding="utf-8")
    report = reconcile(read([tmp_path]))
    assert report.claims["source"].unique().sort().to_list() == ["a", "b"]
    assert report.render("json")
    assert report.problems["message"].str.contains("9999").any()
