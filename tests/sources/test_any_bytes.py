"""Whatever bytes a file holds: articles, or an error that says so."""

from __future__ import annotations

import io

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import tables
from reconcile.languages import load
from reconcile.sources.assemble import Assembly
from reconcile.sources.formats import ENDINGS, read_records
from reconcile.sources.record import NotReadError, Record


def parquet() -> bytes:
    out = io.BytesIO()
    pl.DataFrame({"id": ["1", "2"], "text": ["Zwölf.", "Elf."]}).write_parquet(out)
    return out.getvalue()


WHOLE = {
    ".txt": "Zwölf Tote.".encode(),
    ".md": b"---\ntitle: a\ndate: 2022-01-12\n---\nZw\xc3\xb6lf.",
    ".html": b"<html lang=de><head><title>a</title></head><body><p>Zehn</p></body></html>",
    ".jsonl": b'{"id": "1", "text": "Zehn."}\n{"id": 2, "text": "Elf.", "title": [1]}\n',
    ".json": b'[{"id": "1", "text": "Zehn.", "published": "2022"}, {"text": "Elf."}]',
    ".csv": b'id,text\n1,"Zehn, elf"\n2,Elf\n',
    ".parquet": parquet(),
}


@st.composite
def mangled(draw: st.DrawFn, whole: bytes) -> bytes:
    """A file with some of its bytes replaced by others."""
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(whole)))
        end = start + draw(st.integers(0, 6))
        whole = whole[:start] + draw(st.binary(max_size=6)) + whole[end:]
    return whole


@pytest.mark.parametrize("ending", WHOLE)
@settings(max_examples=60, deadline=None, derandomize=True)
@given(data=st.data())
def test_any_bytes_give_rows_of_the_table_or_an_error(ending, data):
    raw = data.draw(st.one_of(st.binary(), mangled(WHOLE[ending])))
    try:
        found = read_records(raw, ending)
    except NotReadError:
        return  # any other exception fails the test
    rows = [
        Assembly("a", record, None, True, [], 1_000, load()).row("a", "0")
        for record in found
        if isinstance(record, Record)
    ]
    tables.ARTICLES.check(tables.ARTICLES.frame(rows))
    for row in rows:
        row["text"].encode()  # raises on a lone surrogate


def test_every_ending_is_tried_above():
    aliases = {".htm", ".ndjson"}
    assert set(ENDINGS) - aliases == set(WHOLE)
