"""Whatever is put before it: said with file, line and remedy, and no other article is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reconcile.settings import Settings

BODY = "Der Gemeinderat hat am Montag über den Neubau der Brücke beraten.\n"
GOOD = {"good.txt": BODY}
TEN = [f'{{"id": "{n}", "text": "Satz {n}."}}' for n in range(1, 11)]
DEEP = "[" * 100_000


def entry(lines: str) -> str:
    return f'[[source]]\nfile = "good.txt"\n{lines}\n'


@pytest.mark.parametrize(
    ("name", "content", "line", "word"),
    [
        pytest.param("a.txt", "", None, "no text", id="empty"),
        pytest.param("a.txt", " \r\n\t\n", None, "no text", id="white space"),
        pytest.param("a.txt", "\ufeff", None, "no text", id="a byte order mark alone"),
        pytest.param("a.jsonl", "\n\n", None, "no text", id="empty jsonl"),
        pytest.param("a.parquet", "", None, "no text", id="empty parquet"),
        pytest.param("a.md", "---\ntitle: x\n---\n \n", None, "no text", id="front matter alone"),
        pytest.param("a.txt", b"eins\n\0zwei", 2, "NUL", id="binary"),
        pytest.param("a.html", "<html><body></body></html>", None, "no article", id="empty page"),
        pytest.param("a.html", "https://example.org/", None, "no article", id="a URL for a page"),
        pytest.param("a.json", '{"text": "x",}', 1, "JSON", id="broken json"),
        pytest.param("a.json", '{"text": "x"}\n{"text": "y"}', 2, "after its end", id="two values"),
        pytest.param("a.json", '[\n{"text": "x"}\n{"text": "y"}]', 3, "comma", id="no comma"),
        pytest.param("a.json", '[\n{"text": "x"},\n', 3, "JSON", id="an open list"),
        pytest.param("a.json", '{"text": "x"', 1, "JSON", id="an open object"),
        pytest.param("a.json", DEEP, 1, "deep", id="json nested deeply"),
        pytest.param("a.json", '{"text": "x", "y": ' + DEEP, 1, "deep", id="nested below"),
        pytest.param("a.json", '{"text": ' + "9" * 9_999 + "}", 1, "digits", id="endless number"),
        pytest.param("a.csv", "id,text\n1,x,y\n", None, "CSV", id="a row too long"),
        pytest.param("a.csv", 'id,text\n1,"x\n', None, "CSV", id="an open quotation mark"),
        pytest.param("a.parquet", "PAR1 x PAR1", None, "Parquet", id="broken parquet"),
        pytest.param("a.parquet", b"PAR1" + b"\xff" * 60 + b"PAR1", None, "Parquet", id="mangled"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error_and_the_others_are_read(
    read, name, content, line, word
):
    outcome = read(GOOD | {name: content}, ".")
    assert outcome.ids == ["good.txt"]
    assert outcome.said == [("error", name, line)]
    assert word in outcome.words("error")


@pytest.mark.parametrize(
    ("bad", "word"),
    [
        pytest.param('{"id": "7", "text": "Satz', "JSON", id="broken"),
        pytest.param('{"id": "7", "titel": "x"}', "no `text`, but id, titel", id="no text"),
        pytest.param('{"id": "7", "text": null}', "no `text`", id="null"),
        pytest.param('{"id": "7", "text": " "}', "no text", id="a text of nothing"),
        pytest.param('{"id": "7", "text": 7}', "a number", id="a number"),
        pytest.param('{"id": "7", "text": ["x"]}', "a list", id="a list"),
        pytest.param('["x"]', "a list, not an object", id="no object"),
        pytest.param(DEEP, "deep", id="nested deeply"),
    ],
)
def test_one_bad_record_in_ten_costs_no_other(read, bad, word):
    lines = [*TEN[:6], bad, *TEN[7:]]
    outcome = read({"a.jsonl": "\n".join(lines)})
    assert outcome.ids == ["1", "2", "3", "4", "5", "6", "8", "9", "10"]
    assert outcome.said == [("error", "a.jsonl", 7)]
    assert word in outcome.words("error")


def test_a_text_of_no_language_is_told_of(read):
    outcome = read({"a.txt": "Zwölf Tote"})
    assert outcome.articles[0]["language"] == "und"
    assert "a language that cannot be told -- give its `language`" in outcome.words("note")


def test_one_bad_record_in_a_list_costs_no_other(read):
    outcome = read({"a.json": f'[\n{TEN[0]},\n{{"id": "2"}},\n{TEN[2]}\n]'})
    assert outcome.ids == ["1", "3"]
    assert outcome.said == [("error", "a.json", 3)]


def test_one_csv_row_without_text_costs_no_other(read):
    outcome = read({"a.csv": "id,text\n1,Eins.\n2,\n3,Drei.\n"})
    assert outcome.ids == ["1", "3"]
    assert outcome.said == [("error", "a.csv", 3)]


@pytest.mark.parametrize(
    ("path", "word"),
    [
        pytest.param("missing.txt", "no such file", id="a missing file"),
        pytest.param("missing/", "no such file", id="a missing folder"),
        pytest.param("", "no such file", id="an empty path"),
        pytest.param("x\0y", "no such file", id="a path with a NUL"),
        pytest.param("*.nothing", "no article", id="a glob that matches nothing"),
        pytest.param("missing/**/*.txt", "no article", id="a glob in no folder"),
        pytest.param("a**b/*.txt", "", id="a glob that is none"),
        pytest.param("empty", "no article", id="a folder without articles"),
        pytest.param("aside", "no article", id="a folder of other things"),
        pytest.param("a.docx", ".txt .md", id="an ending that is not read"),
        pytest.param("aside/sources.toml", "folder", id="a listing"),
    ],
)
def test_a_path_that_gives_nothing_is_an_error_and_the_others_are_read(read, tmp_path, path, word):
    (tmp_path / "empty").mkdir()
    files = {"a.docx": "x", "aside/README.md": "x", "aside/x.json": "{}", "aside/y.jpg": "x"}
    files |= {"aside/sources.toml": ""} if path.startswith("aside/") else {}
    outcome = read(GOOD | files, "good.txt", path)
    assert outcome.ids == ["good.txt"]
    assert [level for level, _, _ in outcome.said] == ["error"]
    assert word in outcome.words("error")


@pytest.mark.parametrize("paths", [["."], ["missing.txt"], ["*.txt"], [".", "missing.txt"]])
def test_nothing_found_is_never_an_empty_success(read, paths):
    outcome = read({}, *paths)
    assert outcome.articles == []
    assert {level for level, _, _ in outcome.said} == {"error"}


@pytest.mark.parametrize(
    ("listing", "level", "line", "words"),
    [
        pytest.param("[[source]]\nfile = 'good.txt\n", "error", 2, "TOML", id="broken"),
        pytest.param(entry("published = 2022-13-45"), "error", 3, "TOML", id="a date that is none"),
        pytest.param("a = " + DEEP, "error", None, "deep", id="nested deeply"),
        pytest.param(b"\xff\xfe\0", "error", None, "UTF-8", id="not utf-8"),
        pytest.param("", "error", None, "[[source]]", id="empty"),
        pytest.param("source = 'good.txt'", "error", None, "[[source]]", id="not a list"),
        pytest.param(
            entry("") + "[[source]]\nfile = 'gone.txt'", "error", 4, "gone.txt", id="missing file"
        ),
        pytest.param(
            entry("") + "[[source]]\nfile = 'other.docx'", "error", 4, "gone", id="missing ending"
        ),
        pytest.param(
            entry("") + "[[source]]\nfile = 'x.docx'", "error", 4, ".txt .md", id="other ending"
        ),
        pytest.param(
            entry("") + "[[source]]\ntitle = 'x'", "error", 4, "no `file`", id="without a file"
        ),
        pytest.param(
            entry("") + "[[source]]\nfile = '../x.txt'",
            "error",
            4,
            "within",
            id="outside",
        ),
        pytest.param(
            entry("") + "[[source]]\nfile = '/etc/hosts'", "error", 4, "within", id="absolute"
        ),
        pytest.param(
            entry("") + "[[source]]\nfile = 'good.txt'", "error", 4, "second time", id="named twice"
        ),
        pytest.param(entry("publishd = 2022"), "warning", 1, "`published`?", id="misspelt key"),
        pytest.param(entry("qqqq = 2022"), "warning", 1, "language, title", id="unknown key"),
        pytest.param("sorces = 1\n" + entry(""), "warning", None, "`source`?", id="top level"),
        pytest.param(entry("published = 'gestern'"), "warning", 1, "“gestern”", id="no date"),
        pytest.param(entry("published = 12:30:00"), "warning", 1, "time", id="a clock alone"),
        pytest.param(entry("title = ['x']"), "warning", 1, "not text", id="a title that is a list"),
        pytest.param(entry("language = 'Deutsch'"), "warning", 1, "de-AT", id="no language tag"),
    ],
)
def test_a_doubtful_listing_is_said_and_its_articles_are_read(read, listing, level, line, words):
    if "other.docx" in str(listing):
        words = "other.docx"
    outcome = read(GOOD | {"sources.toml": listing, "x.docx": "x"})
    assert outcome.ids == ["good.txt"]
    assert outcome.said == [(level, "sources.toml", line)]
    assert words in outcome.words(level)


def test_a_broken_listing_leaves_its_folder_as_without_one(read):
    outcome = read(GOOD | {"sources.toml": "[[", "other.txt": BODY, "README.md": BODY})
    assert outcome.ids == ["good.txt", "other.txt"]


@pytest.mark.parametrize(
    ("name", "content", "line", "words"),
    [
        pytest.param(
            "a.jsonl",
            '{"id": "1", "text": "x"}\n{"id": "2", "text": "y", "published": "2022-13-45"}',
            2,
            ("2022-13-45", "2022-01-12"),
            id="a date that is none",
        ),
        pytest.param(
            "a.md", "---\ndate: gestern\n---\nx", None, ("gestern",), id="a word for a date"
        ),
        pytest.param(
            "a.md", "---\ndate: 2022-02-30\n---\nx", None, ("2022-02-30",), id="30 February"
        ),
        pytest.param(
            "a.md", "---\noutlet: a\ntitle: a: b\n---\nx", 3, ("YAML", "fences"), id="broken yaml"
        ),
        pytest.param("a.md", "---\nx: &a [*a]\n---\nx", 2, ("YAML",), id="yaml within itself"),
        pytest.param("a.md", f"---\n{DEEP}\n---\nx", 1, ("deep",), id="yaml nested deeply"),
        pytest.param("a.md", "+++\ntitle = 'a'\nx = \n+++\nx", 3, ("TOML",), id="broken toml"),
        pytest.param("a.md", f"+++\nx={DEEP}\n+++\nx", 1, ("deep",), id="toml nested deeply"),
        pytest.param("a.txt", "für\nMüller\n".encode("cp1252"), 1, ("cp1252",), id="not utf-8"),
        pytest.param("a.json", r'{"text": "x\ud800y"}', None, ("U+FFFD",), id="half a character"),
    ],
)
def test_a_doubt_is_a_warning_and_the_article_is_read(read, name, content, line, words):
    outcome = read({name: content})
    assert outcome.articles
    assert outcome.said == [("warning", name, line)]
    assert all(word in outcome.words("warning") for word in words)
    assert [a["published"] for a in outcome.articles] == [None] * len(outcome.articles)
    assert {a["published_basis"] for a in outcome.articles} == {"none"}


def test_half_a_character_never_leaves_this_stage(read):
    record = r'{"id": "\udc00", "text": "x\ud800y", "title": "\ud83d", "outlet": "\ud83d\ude00"}'
    (article,) = read({"a.json": record}).articles
    assert (article["source"], article["text"]) == ("\ufffd", "x\ufffdy")
    assert (article["title"], article["outlet"]) == ("\ufffd", "😀")


def test_aliases_that_multiply_are_never_written_out(read):
    doubled = "\n".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" if n else "a0: &a0 [x, x]"
        for n in range(40)
    )
    outcome = read({"a.md": f"---\n{doubled}\ntitle: *a39\ndate: *a39\n---\n{BODY}"})
    assert outcome.ids == ["a.md"]
    assert "`title` is not text" in outcome.words("warning")
    assert "(a list) is no date" in outcome.words("warning")


@pytest.mark.parametrize(
    ("files", "paths", "ids", "places"),
    [
        pytest.param(
            {
                "a.jsonl": '{"id": "x", "text": "Eins."}\n',
                "b.jsonl": '\n{"id": "x", "text": "2"}',
            },
            ["."],
            ["x"],
            ("a.jsonl, line 1", "b.jsonl, line 2"),
            id="two records",
        ),
        pytest.param(
            {"a/x.txt": "Eins.", "b/x.txt": "Zwei."},
            ["a/x.txt", "b/x.txt"],
            ["x.txt"],
            ("a/x.txt", "b/x.txt"),
            id="two files",
        ),
        pytest.param(
            {"a.json": '[{"id": 1, "text": "Eins."}, {"id": "1", "text": "Zwei."}]'},
            ["."],
            ["1"],
            ("a.json, line 1 is read", "a.json, line 1 is not"),
            id="a number and its digits",
        ),
    ],
)
def test_of_two_sources_with_one_id_the_first_stays(read, files, paths, ids, places):
    outcome = read(files, *paths)
    assert outcome.ids == ids
    assert outcome.articles[0]["text"] == "Eins."
    assert [level for level, _, _ in outcome.said] == ["error"]
    assert all(place in outcome.words("error") for place in places)


@pytest.mark.parametrize(
    ("size", "said"),
    [(100, []), (101, [("error", "a.txt", None)])],
    ids=["as large as may be", "one byte more"],
)
def test_a_file_above_the_limit_is_an_error_with_a_remedy(read, size, said):
    outcome = read(GOOD | {"a.txt": "x" * size}, settings=Settings(max_bytes=100))
    assert outcome.said == said
    assert ("max-bytes" in outcome.words("error")) == bool(said)
    assert "good.txt" in outcome.ids


def test_an_article_of_fifty_megabytes_is_read_as_far_as_an_article_goes(read):
    outcome = read({"a.txt": BODY * (50_000_000 // len(BODY.encode()))})
    assert [level for level, *_ in outcome.said] == ["warning"]
    assert "max-characters" in outcome.words("warning")
    assert outcome.articles[0]["language"] == "de"
    assert len(outcome.articles[0]["text"]) == Settings().max_characters


def test_standard_input_above_the_limit_is_an_error(read):
    outcome = read({}, "-", stdin=b"x" * 11, settings=Settings(max_bytes=10))
    assert outcome.said == [("error", "-", None)]


def test_a_file_that_may_not_be_opened_is_an_error(read, monkeypatch):
    opened = Path.open

    def locked(path, *args, **kwargs):
        if path.name == "locked.txt":
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    read(GOOD | {"locked.txt": BODY})
    monkeypatch.setattr(Path, "open", locked)
    outcome = read({}, ".")
    assert outcome.ids == ["good.txt"]
    assert outcome.said == [("error", "locked.txt", None)]
    assert "Permission denied" in outcome.words("error")


def test_a_folder_that_may_not_be_opened_is_an_error(read, monkeypatch):
    listed = Path.iterdir

    def locked(path):
        if path.name == "locked":
            raise PermissionError(13, "Permission denied")
        return listed(path)

    monkeypatch.setattr(Path, "iterdir", locked)
    outcome = read(GOOD | {"locked/a.txt": BODY})
    assert outcome.ids == ["good.txt"]
    assert outcome.said == [("error", "locked", None)]


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
@pytest.mark.parametrize("target", ["nowhere.txt", "link.txt"], ids=["nowhere", "itself"])
def test_a_link_that_leads_nowhere_is_an_error(read, tmp_path, target):
    (tmp_path / "link.txt").symlink_to(tmp_path / target)
    for paths in (["."], ["good.txt", "link.txt"]):
        outcome = read(GOOD, *paths)
        assert outcome.ids == ["good.txt"]
        assert outcome.said == [("error", "link.txt", None)]


def test_reading_needs_no_network(read, monkeypatch):
    def refused(*args, **kwargs):
        raise AssertionError("the network was asked for")

    monkeypatch.setattr("socket.socket.connect", refused)
    monkeypatch.setattr("socket.getaddrinfo", refused)
    outcome = read({"a.txt": BODY, "a.html": "https://example.org/", "b.html": f"<p>{BODY}</p>"})
    assert outcome.articles[0]["language"] == "de"
