"""Which files are read, under which ids, and whose word goes first."""

from __future__ import annotations

from pathlib import Path

import pytest

BODY = "Der Gemeinderat hat am Montag über den Neubau der Brücke beraten.\n"
LISTED = '[[source]]\nfile = "a.txt"\npublished = 2022-01-12\n'
CLAIM = '{"claim": "c1", "source": "a", "start": 0, "end": 2, "text": "12"}\n'
REPORT = '{"schema": "reconcile.report/1", "text": "x", "claims": []}'


@pytest.mark.parametrize(
    ("files", "paths", "ids"),
    [
        pytest.param(["x/a.txt"], ["x/a.txt"], ["a.txt"], id="a file has its name"),
        pytest.param(
            ["x/b.txt", "x/a/c.txt", "x/a.txt", "x/.h/d.txt", "x/.e.txt"],
            ["x"],
            ["a/c.txt", "a.txt", "b.txt"],
            id="a folder is searched through, hidden files are not",
        ),
        pytest.param(["x/a.txt"], ["./x/"], ["a.txt"], id="a slash at the end changes nothing"),
        pytest.param(["b.txt", "a.txt"], ["b.txt", "a.txt"], ["b.txt", "a.txt"], id="order given"),
        pytest.param(["x/b.txt", "x/a.txt"], ["x/*.txt"], ["a.txt", "b.txt"], id="glob"),
        pytest.param(
            ["x/b.txt", "x/y/z/a.txt", "x/.h/c.txt"],
            ["x/**/*.txt"],
            ["b.txt", "y/z/a.txt"],
            id="glob of any depth",
        ),
        pytest.param(["x/y/a.txt", "x/z/a.txt"], ["x/*"], ["y/a.txt", "z/a.txt"], id="of folders"),
        pytest.param(["x/y/a.txt"], ["x/**"], ["y/a.txt"], id="glob of everything below"),
        pytest.param(["[a].txt", "a.txt"], ["[a].txt"], ["[a].txt"], id="a file named as a glob"),
        pytest.param(["a.txt"], ["a.txt", ".", "*.txt"], ["a.txt"], id="a file is read once"),
        pytest.param(["README.md", "a.txt"], ["."], ["a.txt"], id="a readme is left aside"),
        pytest.param(["README.md"], ["README.md"], ["README.md"], id="a readme that is named"),
        pytest.param(["a.txt", "b.jpg", "gold.toml"], ["."], ["a.txt"], id="other endings"),
    ],
)
def test_paths_give_sources_in_order(read, files, paths, ids):
    outcome = read(dict.fromkeys(files, BODY), *paths)
    assert outcome.ids == ids
    assert outcome.said == []


@pytest.mark.parametrize(
    ("files", "ids", "aside"),
    [
        pytest.param(
            {"sources.toml": LISTED, "a.txt": BODY, "b.txt": BODY, "gold.toml": ""},
            ["a.txt"],
            "b.txt",
            id="only what is named",
        ),
        pytest.param(
            {"sources.toml": LISTED, "a.txt": BODY, "sub/c.txt": BODY},
            ["a.txt"],
            "c.txt",
            id="below as well",
        ),
        pytest.param(
            {"sources.toml": LISTED, "a.txt": BODY, "sub/sources.toml": LISTED, "sub/a.txt": BODY},
            ["a.txt", "sub/a.txt"],
            "",
            id="unless a folder below has its own",
        ),
        pytest.param(
            {"sources.toml": LISTED.replace("a.txt", "sub/a.txt"), "sub/a.txt": BODY},
            ["sub/a.txt"],
            "",
            id="a file below is named by its path",
        ),
        pytest.param(
            {"sources.toml": LISTED.replace("a.txt", "README.md"), "README.md": BODY},
            ["README.md"],
            "",
            id="a readme that is named",
        ),
        pytest.param(
            {"sources.toml": "\ufeff" + LISTED.replace("\n", "\r\n"), "a.txt": BODY},
            ["a.txt"],
            "",
            id="with a byte order mark and other line breaks",
        ),
    ],
)
def test_a_listing_names_the_articles_of_its_folder(read, files, ids, aside):
    outcome = read(files, ".")
    assert outcome.ids == ids
    assert outcome.said == []
    assert aside in outcome.words("note")


@pytest.mark.parametrize("paths", [["x"], ["x/a.txt"], ["x/*.txt"], ["**/*.txt"], ["*"]])
def test_what_a_listing_knows_holds_however_the_file_is_found(read, paths):
    outcome = read({"x/sources.toml": LISTED, "x/a.txt": BODY}, *paths)
    assert [a["published"] for a in outcome.articles] == ["2022-01-12"]


def test_a_glob_follows_the_listing(read):
    files = {"x/sources.toml": LISTED, "x/a.txt": BODY, "x/b.txt": BODY}
    assert read(files, "x/*.txt").ids == ["a.txt"]
    assert read(files, "x/b.txt").ids == ["b.txt"]


ALL = 'title = "L"\noutlet = "L"\nurl = "L"\nlanguage = "fr"\npublished = 2001-01-01\n'
OWN = '"title": "R", "outlet": "R", "url": "R", "language": "en", "published": "2002-02-02"'
RECORD = f'{{"text": "date 2003-03 x", {OWN}}}'


@pytest.mark.parametrize(
    ("name", "content", "entry", "expected"),
    [
        pytest.param(
            "a.json",
            RECORD,
            ALL,
            ("L", "L", "L", "fr", "2001-01-01", "given"),
            id="the listing goes before the record",
        ),
        pytest.param(
            "a.json",
            RECORD,
            "",
            ("R", "R", "R", "en", "2002-02-02", "given"),
            id="the record before the text",
        ),
        pytest.param(
            "a.json",
            RECORD,
            'outlet = "L"\n',
            ("R", "L", "R", "en", "2002-02-02", "given"),
            id="field by field",
        ),
        pytest.param(
            "a.md",
            "---\ntitle: M\ndate: 2002-02\nlang: und\n---\ndate 2003-03 x",
            "",
            ("M", None, None, "und", "2002-02", "metadata"),
            id="metadata before the text",
        ),
        pytest.param(
            "a.md",
            "---\ntitle: M\ndate: gestern\n---\ndate 2003-03 x",
            "published = '2001'\n",
            ("M", None, None, "und", "2001", "given"),
            id="a listing goes before metadata",
        ),
        pytest.param(
            "a.txt",
            "date 2003-03 x",
            "",
            (None, None, None, "und", "2003-03", "text"),
            id="the text where nothing else speaks",
        ),
        pytest.param("a.txt", "x", "", (None, None, None, "und", None, "none"), id="silence"),
    ],
)
def test_whose_word_goes_first(read, name, content, entry, expected):
    files = {"sources.toml": f'[[source]]\nfile = "{name}"\n{entry}', name: content}
    (article,) = read(files).articles
    columns = ("title", "outlet", "url", "language", "published", "published_basis")
    assert tuple(article[column] for column in columns) == expected


def test_a_listing_speaks_of_all_records_of_a_file_but_not_of_their_titles(read):
    files = {
        "sources.toml": f'[[source]]\nfile = "a.jsonl"\n{ALL}',
        "a.jsonl": '{"id": "x", "text": "Eins.", "title": "R"}\n{"id": "y", "text": "Zwei."}\n',
    }
    outcome = read(files)
    assert [a["outlet"] for a in outcome.articles] == ["L", "L"]
    assert [a["title"] for a in outcome.articles] == ["R", None]
    assert ("warning", "sources.toml", 1) in outcome.said
    assert "own `title`" in outcome.words("warning")


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("x.json", '{"a": 1}', "no `text`, but a"),
        ("x.json", "[]", "no `text`"),
        ("x.json", "12", "no `text`"),
        ("x.json", REPORT, "own report"),
        ("x.jsonl", CLAIM, "own report"),
        ("x.csv", "claim,source,start,end,text\nc1,a,0,2,12\n", "own report"),
        ("x.csv", "id,body\n1,Eins\n", "no `text`, but body, id"),
        ("x.csv", "id,text\n", "no `text`"),
    ],
)
def test_what_holds_no_article_is_a_note_in_a_folder_and_an_error_when_named(
    read, name, content, why
):
    found = read({"a.txt": BODY, name: content}, ".")
    assert (found.ids, found.said) == (["a.txt"], [])
    assert why in found.words("note")
    named = read({}, "a.txt", name)
    assert (named.ids, named.said) == (["a.txt"], [("error", name, None)])
    assert why in named.words("error")


def test_a_link_that_leads_back_is_followed_once(read, tmp_path):
    (tmp_path / "x" / "y").mkdir(parents=True)
    (tmp_path / "x" / "y" / "back").symlink_to(tmp_path / "x", target_is_directory=True)
    outcome = read({"x/a.txt": BODY}, "x", "x/**/*.txt")
    assert (outcome.ids, outcome.said) == (["a.txt"], [])
    assert "read already" in outcome.words("note")


def test_a_folder_behind_a_link_is_read(read, tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "far").symlink_to(tmp_path / "y", target_is_directory=True)
    assert read({"y/a.txt": BODY}, "x").ids == ["far/a.txt"]


def test_the_same_folder_gives_the_same_tables(read):
    files = {f"{n}.txt": BODY for n in "cab"} | {"README.md": "x", "d.json": "{}"}
    first, second = read(files), read(files)
    assert first == second


def test_a_name_that_is_no_utf8_is_read(read, tmp_path):
    try:
        Path(tmp_path / "z\udcffz.txt").write_text(BODY)
    except (OSError, UnicodeError):
        pytest.skip("this file system holds no such names")
    outcome = read({"a.txt": BODY})
    assert outcome.ids == ["a.txt", "z\ufffdz.txt"]


def test_the_stories_that_come_along_are_read_whole(read):
    outcome = read({}, str(Path(__file__).parents[2] / "fixtures"))
    assert outcome.said == []
    assert "hochwasser/01-agentur.txt" in outcome.ids
    read_from = {Path(article["path"]).name for article in outcome.articles}
    assert read_from.isdisjoint({"README.md", "gold.toml", "sources.toml"})
    assert {article["published_basis"] for article in outcome.articles} <= {"given", "metadata"}
