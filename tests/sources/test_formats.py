"""What each format gives: text, fields, lines."""

from __future__ import annotations

import hashlib
import io
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest

BODY = "Der Gemeinderat hat am Montag über den Neubau der Brücke beraten.\n"


def parquet(columns: dict[str, list[Any]]) -> bytes:
    out = io.BytesIO()
    pl.DataFrame(columns).write_parquet(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        pytest.param("a.txt", BODY, {"text": BODY, "text_line": 1}, id="plain text"),
        pytest.param(
            "a.txt",
            f"\ufeff\r\n {BODY}\r\n",
            {"text": f"\r\n {BODY}\r\n"},
            id="not stripped",
        ),
        pytest.param("A.TXT", BODY, {"source": "A.TXT", "text": BODY}, id="capitals in the ending"),
        pytest.param(
            "a.txt",
            f" date 2022-01 {BODY}",
            {"published": "2022-01", "published_basis": "text", "text": f" date 2022-01 {BODY}"},
            id="a text that dates itself",
        ),
        pytest.param(
            "a.md",
            f"---\ntitle: 'Die Brücke: neu'\ndate: 2022-01-12\nlang: de-AT\n---\n\n{BODY}",
            {
                "title": "Die Brücke: neu",
                "published": "2022-01-12",
                "published_basis": "metadata",
                "language": "de-AT",
                "text": f"\n{BODY}",
                "text_line": 6,
            },
            id="yaml front matter",
        ),
        pytest.param(
            "a.md",
            f'+++\r\ntitle = "Die Brücke"\r\ndate = 2022-01-12T16:12:00+01:00\r\n+++\r\n{BODY}',
            {
                "title": "Die Brücke",
                "published": "2022-01-12T16:12:00+01:00",
                "text": BODY,
                "text_line": 5,
            },
            id="toml front matter with a clock",
        ),
        pytest.param(
            "a.md",
            f"---\npublished: 2022-01\ntitle: 12:30\nurl: ~\noutlet:\n---\n{BODY}",
            {"published": "2022-01", "title": "12:30", "url": None, "outlet": None},
            id="yaml scalars as written",
        ),
        pytest.param("a.md", f"---\n---\n{BODY}", {"text": BODY, "text_line": 3}, id="no matter"),
        pytest.param("a.md", BODY, {"text": BODY, "text_line": 1}, id="no front matter"),
        pytest.param(
            "a.md",
            f"---\nNur ein Satz.\n---\n{BODY}",
            {"text": f"---\nNur ein Satz.\n---\n{BODY}", "text_line": 1},
            id="prose between rules is text",
        ),
        pytest.param(
            "a.md", f"---\n{BODY}", {"text": f"---\n{BODY}", "text_line": 1}, id="a rule is text"
        ),
        pytest.param(
            "a.json",
            '\n{"id": 7, "text": "Zwölf.", "title": "Titel", "published": 2022, "x": []}\n',
            {
                "source": "7",
                "text": "Zwölf.",
                "title": "Titel",
                "published": "2022",
                "published_basis": "given",
                "text_line": None,
            },
            id="one json record",
        ),
        pytest.param(
            "a.json",
            '{"text": "Zw\\u00f6lf \\ud83d\\ude00", "language": "de_at"}',
            {"source": "a.json", "text": "Zwölf 😀", "language": "de-AT"},
            id="a record without id has the file's name",
        ),
        pytest.param(
            "a.csv",
            'id;text;published\n1;"Zwölf; ""dreizehn""";2022-01\n',
            {"source": "1", "text": 'Zwölf; "dreizehn"', "published": "2022-01", "line": 2},
            id="csv with semicolons",
        ),
        pytest.param(
            "a.parquet",
            parquet({"text": ["Zwölf."], "published": [date(2022, 1, 12)]}),
            {"text": "Zwölf.", "published": "2022-01-12", "published_basis": "given"},
            id="parquet with a day",
        ),
        pytest.param(
            "a.parquet",
            parquet({"text": ["Zwölf."], "published": [datetime(2022, 1, 12, tzinfo=UTC)]}),
            {"published": "2022-01-12T00:00:00+00:00"},
            id="parquet with a clock and a zone",
        ),
        pytest.param(
            "a.parquet",
            parquet({"text": ["Zwölf."], "title": [["Titel"]], "outlet": [{"name": "x"}]}),
            {"text": "Zwölf.", "title": None, "outlet": None},
            id="parquet with nested columns",
        ),
        pytest.param(
            "a.txt",
            "9" * 1_000_000,
            {"text": "9" * 1_000_000, "language": "und"},
            id="one line of a million digits",
        ),
        pytest.param(
            "a.json",
            '{"text": "Zwölf.", "title": "<script>alert(1)</script>"}',
            {"title": "<script>alert(1)</script>"},
            id="markup in a title is data",
        ),
    ],
)
def test_a_file_gives_its_article(read, name, content, expected):
    (article,) = read({name: content}, name).articles
    assert {column: article[column] for column in expected} == expected
    raw = content.encode() if isinstance(content, str) else content
    assert article["sha256"] == hashlib.sha256(raw).hexdigest()
    assert article["path"] == name


@pytest.mark.parametrize(
    ("name", "content", "lines"),
    [
        pytest.param(
            "a.jsonl",
            '{"id": "x", "text": "Eins."}\n\n{"id": "y", "text": "Zwei\u2028drei."}\r\n',
            [1, 3],
            id="jsonl",
        ),
        pytest.param(
            "a.ndjson",
            '{"id": "x", "text": "Eins."}\n{"id": "y", "text": "Zwei."}',
            [1, 2],
            id="ndjson",
        ),
        pytest.param(
            "a.json",
            '[\n {"id": "x", "text": "Eins."},\n {"id": "y",\n  "text": "Zwei."}\n]',
            [2, 3],
            id="json list",
        ),
        pytest.param(
            "a.csv", 'id,text\nx,"Eins\nzwei"\n\ny,Drei\n', [2, 5], id="csv with line breaks"
        ),
        pytest.param(
            "a.parquet",
            parquet({"id": ["x", "y"], "text": ["Eins.", "Zwei."]}),
            [None, None],
            id="parquet",
        ),
    ],
)
def test_a_file_of_records_gives_them_all_with_their_lines(read, name, content, lines):
    outcome = read({name: content}, name)
    assert outcome.ids == ["x", "y"]
    assert [article["line"] for article in outcome.articles] == lines


def test_records_without_ids_are_numbered(read):
    outcome = read({"a.jsonl": '{"text": "Eins."}\n{"text": "Zwei."}\n'})
    assert outcome.ids == ["a.jsonl#1", "a.jsonl#2"]


PAGE = """<html lang="de-AT"><head><title>Blatt</title>{head}</head><body>
<nav>Start Sport Wetter</nav><article><h1>Die Brücke</h1>
<p>Am 12. März 2014 wurde die alte Brücke gesperrt, sagte der Bürgermeister der Gemeinde.</p>
<p>Der Gemeinderat hat am Montag über den Neubau beraten, der 3,5 Millionen Euro kosten soll.</p>
{body}</article></body></html>"""


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        pytest.param("", "", None, id="no date"),
        pytest.param("", "<p>Am 2014-03-12 war Schluss mit dem Verkehr.</p>", None, id="in prose"),
        pytest.param("", "<h2>Seit dem 12. März 2014 gesperrt</h2>", None, id="in a headline"),
        pytest.param('<meta name="date" content="2022-01-12">', "", "2022-01-12", id="meta"),
        pytest.param(
            '<meta property="article:published_time" content="2022-01-12T23:30:00+01:00">'
            '<meta property="article:modified_time" content="2022-02-01T08:00:00+01:00">',
            "",
            "2022-01-12",
            id="published goes before modified",
        ),
        pytest.param('<meta name="date" content="2091-01-12">', "", "2091-01-12", id="future"),
        pytest.param(
            "", '<time datetime="2022-01-12T10:00">heute</time>', "2022-01-12", id="time element"
        ),
    ],
)
def test_a_page_is_dated_by_its_markup_alone(read, head, body, expected):
    (article,) = read({"a.html": PAGE.format(head=head, body=body)}).articles
    assert article["published"] == expected
    assert article["published_basis"] == ("metadata" if expected else "none")


def test_a_page_gives_its_article_without_the_menu(read):
    head = '<meta property="og:site_name" content="Landbote">'
    (article,) = read({"a.html": PAGE.format(head=head, body="")}).articles
    assert article["title"] == "Die Brücke"
    assert article["outlet"] == "Landbote"
    assert article["language"] == "de-AT"
    assert article["text_line"] is None
    assert "3,5 Millionen Euro" in article["text"]
    assert "Wetter" not in article["text"]


def test_a_page_in_the_encoding_it_names_is_read_without_a_doubt(read):
    page = PAGE.format(head='<meta charset="iso-8859-1">', body="").encode("latin-1")
    outcome = read({"a.html": page})
    assert "Bürgermeister" in outcome.articles[0]["text"]
    assert outcome.said == []


@pytest.mark.parametrize(
    ("data", "format_", "expected"),
    [
        pytest.param(BODY.encode(), "txt", [("-", BODY)], id="text"),
        pytest.param(b'{"id": "x", "text": "Eins."}', "jsonl", [("x", "Eins.")], id="jsonl"),
    ],
)
def test_standard_input_is_read(read, data, format_, expected):
    outcome = read({}, "-", "-", stdin=data, stdin_format=format_)
    assert [(a["source"], a["text"]) for a in outcome.articles] == expected
    assert outcome.said == []


def test_another_format_of_standard_input_is_refused(read):
    with pytest.raises(ValueError, match="txt, jsonl"):
        read({}, "-", stdin=b"x", stdin_format="csv")
