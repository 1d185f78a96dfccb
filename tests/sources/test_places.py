"""A claim's line and column are those of the file as its user has it."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile import tables
from reconcile.settings import Settings
from reconcile.sources import read_sources
from reconcile.sources.pages import line_in_page
from reconcile.sources.places import places

WORDS = "zwölf Tote"
TEXT = f"Ein Zug.\nEs gab „so“ viele: {WORDS} 😀 und mehr."
QUOTED = f'Er sagte "nein".\n\tEs gab {WORDS}.'
PAGE = """<!doctype html>
<html lang="de"><head><title>Unglück</title><script>var a = "zwölf Tote";</script></head>
<body><nav>Menü</nav><article><h1>Unglück bei Neudorf</h1>
<p>Bei einem Unglück nahe Neudorf am Fluss ist am Abend ein langer Zug entgleist, sagt die Polizei.
Die Gleise waren danach stundenlang gesperrt, es fuhren Busse zwischen den beiden Orten.</p>
<p>Nach Angaben der Beh&ouml;rden gab es
<b>zw&ouml;lf</b> Tote, und viele Menschen wurden zur Vorsicht in das n&auml;chste Spital gebracht.</p>
</article></body></html>
"""


def rows(path: Path, words: str) -> pl.DataFrame:
    """The claims of these words in every article of a file, and nothing else of a claim."""
    found = []
    for article in read_sources([str(path)], Settings()).table.iter_rows(named=True):
        at = article["text"].index(words)
        claim = {"claim": article["source"], "source": article["source"], "language": "de"}
        claim |= {"published_basis": "none", "start": at, "end": at + len(words), "text": words}
        claim |= {"wording": words, "sentence": 0, "sentence_start": max(0, at - 12)}
        claim |= {"sentence_end": len(article["text"]), "kind": "count", "hedge": "none"}
        found.append(claim)
    return tables.CLAIMS.frame(found)


def located(path: Path, words: str = WORDS) -> list[dict[str, Any]]:
    articles = read_sources([str(path)], Settings()).table
    frame = places(articles, rows(path, words))
    tables.PLACES.check(frame)
    return frame.to_dicts()


def seen(content: str, line: int, column: int, length: int) -> str:
    """What an editor shows there: lines end with a line feed, columns count characters."""
    return content.split("\n")[line - 1][column - 1 : column - 1 + length]


EXACT: dict[str, tuple[str, str]] = {
    "text": ("a.txt", TEXT),
    "text with Windows' line ends": ("a.txt", TEXT.replace("\n", "\r\n")),
    "the first line of a text": ("a.txt", WORDS + " waren es."),
    "Markdown": ("a.md", TEXT),
    "Markdown with front matter": ("a.md", f"---\ntitle: x\nlang: de\n---\n\n{TEXT}"),
    "Markdown with TOML before it": ("a.md", f'+++\ntitle = "x"\n+++\n{TEXT}'),
    "a CSV": ("a.csv", f"id,text\nx,Es gab {WORDS} heute\n"),
    "a CSV of other separators": ("a.csv", f"id;text\nx;Es gab {WORDS} heute\n"),
    "a CSV with a text of many lines": (
        "a.csv",
        'id,text\nx,"' + QUOTED.replace('"', '""') + '"\n',
    ),
}


@pytest.mark.parametrize(("name", "content"), EXACT.values(), ids=EXACT.keys())
def test_words_stand_where_they_are_said_to(name: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode())
    (found,) = located(path)
    assert found["basis"] == "exact"
    assert seen(content, found["line"], found["column"], len(WORDS)) == WORDS
    assert (found["end_line"], found["end_column"]) == (
        found["line"],
        found["column"] + len(WORDS),
    )


def test_a_byte_order_mark_is_no_column(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + WORDS.encode())
    assert located(tmp_path / "a.txt")[0]["column"] == 1


@pytest.mark.parametrize("ascii", [False, True], ids=["as they are", "escaped"])
@pytest.mark.parametrize("text", [TEXT, QUOTED, f"😀\t\\ {WORDS}"], ids=["plain", "quotes", "odd"])
@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_words_in_json_stand_where_they_are_said_to(
    name: str, text: str, ascii: bool, tmp_path: Path
) -> None:
    records = [{"id": i, "title": "x", "text": f"{i} {text}"} for i in ("one", "two")]
    lines = [json.dumps(record, ensure_ascii=ascii) for record in records]
    content = "\n".join(lines) if name.endswith("l") else json.dumps(records, ensure_ascii=ascii)
    (tmp_path / name).write_text(content, encoding="utf-8")
    found = located(tmp_path / name)
    said = json.dumps(WORDS, ensure_ascii=ascii)[1:-1]
    assert [p["basis"] for p in found] == ["exact", "exact"]
    assert [seen(content, p["line"], p["column"], len(said)) for p in found] == [said, said]
    assert (found[0]["line"], found[0]["column"]) < (found[1]["line"], found[1]["column"])
    assert all(p["end_column"] == p["column"] + len(said) for p in found)


def test_words_in_json_of_many_lines_stand_on_theirs(tmp_path: Path) -> None:
    content = json.dumps([{"text": "Nichts."}, {"text": TEXT}], indent=2, ensure_ascii=False)
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    articles = read_sources([str(tmp_path / "a.json")], Settings()).table
    second = articles.tail(1)
    at = TEXT.index(WORDS)
    claim = {**rows_of(second, at)}
    (found,) = places(second, tables.CLAIMS.frame([claim])).to_dicts()
    assert seen(content, found["line"], found["column"], len(WORDS)) == WORDS


def rows_of(article: pl.DataFrame, at: int) -> dict[str, Any]:
    source = article["source"][0]
    claim = {"claim": "c", "source": source, "language": "de", "published_basis": "none"}
    claim |= {"start": at, "end": at + len(WORDS), "text": WORDS, "wording": WORDS, "sentence": 0}
    return claim | {"sentence_start": at, "sentence_end": at, "kind": "count", "hedge": "none"}


def test_a_file_that_has_changed_gives_the_line_of_its_record(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    articles, claims = read_sources([str(path)], Settings()).table, rows(path, WORDS)
    path.write_text(json.dumps({"text": "Ganz anders. " + TEXT}), encoding="utf-8")
    (found,) = places(articles, claims).to_dicts()
    assert (found["basis"], found["line"], found["column"]) == ("record", 1, None)


def test_a_parquet_has_no_lines(tmp_path: Path) -> None:
    pl.DataFrame({"text": [TEXT]}).write_parquet(tmp_path / "a.parquet")
    (found,) = located(tmp_path / "a.parquet")
    assert (found["basis"], found["line"]) == ("none", None)


def test_of_a_page_the_nearest_line_is_found_by_the_sentence_s_words(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (found,) = located(tmp_path / "a.html")
    assert (found["basis"], found["line"], found["column"]) == ("nearest", 7, None)


OPEN = {
    "a tag that is left open": "<p>" + WORDS + " <b",
    "a script that is left open": f"<p>{WORDS}</p><script>" * 2000,
    "a comment that is left open": f"<p>{WORDS}</p><!--" * 2000,
    "nothing but brackets": "<" * 5000 + WORDS,
    "letters that are two in lower case": f"<p>İİ {WORDS}</p>",
}


@pytest.mark.parametrize("page", OPEN.values(), ids=OPEN.keys())
def test_a_page_in_disorder_has_a_line_or_none(page: str) -> None:
    claim = {"start": 0, "end": len(WORDS), "sentence_start": 0, "sentence_end": len(WORDS)}
    assert line_in_page(page, WORDS, claim) in (1, None)


def test_a_broken_line_is_not_searched_for_the_one_before_it(tmp_path: Path) -> None:
    lines = [json.dumps({"text": TEXT}), '{"text": "' + '"' * 20000]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (found,) = located(tmp_path / "a.jsonl")
    assert (found["basis"], found["line"]) == ("exact", 1)


def raw(content: str, place: dict[str, Any]) -> str:
    """What stands in the file from the place's beginning to its end."""
    lines = content.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    begin = starts[place["line"] - 1] + place["column"] - 1
    return content[begin : starts[place["end_line"] - 1] + place["end_column"] - 1]


WRITTEN: dict[str, Any] = {
    "text": (".txt", lambda text: text, lambda raw: raw),
    "JSON": (".json", lambda t: json.dumps([{"text": t}]), lambda raw: json.loads(f'"{raw}"')),
    "JSON as it is": (
        ".jsonl",
        lambda t: json.dumps({"id": "x", "text": t}, ensure_ascii=False),
        lambda raw: json.loads(f'"{raw}"', strict=False),
    ),
    "CSV": (
        ".csv",
        lambda t: 'text\n"' + t.replace('"', '""') + '"\n',
        lambda raw: raw.replace('""', '"'),
    ),
}


@pytest.mark.parametrize(("ending", "write", "read"), WRITTEN.values(), ids=WRITTEN.keys())
@settings(max_examples=60, deadline=None)
@given(
    text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff")).map(
        lambda text: f'Es gab “{text}" 12 {text}'
    ),
    ends=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_any_words_of_any_text_are_found_in_its_file(
    ending: str, write: Any, read: Any, text: str, ends: tuple[float, float]
) -> None:
    start, end = sorted(round(share * len(text)) for share in ends)
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"a{ending}"
        path.write_bytes(write(text).encode())
        articles = read_sources([str(path)], Settings()).table
        assert articles["text"][0] == text
        claim = {**rows_of(articles, start), "end": end, "text": text[start:end]}
        (place,) = places(articles, tables.CLAIMS.frame([claim])).to_dicts()
    assert place["basis"] == "exact"
    assert read(raw(write(text), place)) == text[start:end]
