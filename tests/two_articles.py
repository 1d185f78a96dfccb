"""A folder of two articles of one day, which count the dead of one accident differently."""

from __future__ import annotations

from pathlib import Path

SOURCE = """\
[[source]]
file = "{}.txt"
published = "2024-05-04"
language = "de"
"""


def put_two_articles(folder: Path, text: str) -> Path:
    """The folder, made; `text` has a place for the number word."""
    folder.mkdir()
    for name, dead in (("a", "zehn"), ("b", "zwölf")):
        (folder / f"{name}.txt").write_text(text.format(dead), encoding="utf-8")
    (folder / "sources.toml").write_text("".join(map(SOURCE.format, "ab")), encoding="utf-8")
    return folder
