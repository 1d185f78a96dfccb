"""The pages of docs/ with commands say what the program does: each of them is run here."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from reconcile.cli import run
from reconcile.configuration import KEYS
from reconcile.decisions import read_decisions
from reconcile.report import FORMATS

DOCS = Path(__file__).parents[1] / "docs"
BLOCK = re.compile(r"```(\w+)(?: (\S+))?\n(.*?)```", re.DOTALL)


PAGES = {"ci.md": 7, "reference-figures.md": 3}


@pytest.mark.parametrize(("page", "count"), PAGES.items(), ids=PAGES.keys())
def test_every_command_of_the_page_does_what_it_says(
    page: str,
    count: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    code, said, commands = 0, "", 0
    for kind, name, text in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")):
        if name:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        if kind != "console":
            continue
        for line in text.splitlines():
            if line == "$ echo $?":
                said = f"{code}\n"
            elif line.startswith("$ "):
                program, *arguments = shlex.split(line[2:])
                assert program == "reconcile"
                code = run(arguments)
                said = "".join(capfd.readouterr())
                commands += 1
            else:
                assert line in said, line
    assert commands == count


def test_the_settings_of_the_page_write_what_they_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _, name, text in BLOCK.findall((DOCS / "ci.md").read_text(encoding="utf-8")):
        if name.startswith("articles/") or name == "reconcile.toml":
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
    assert run(["check", "articles"]) == 1
    assert (tmp_path / "build/reconcile.sarif").exists()
    assert (tmp_path / "build/reconcile.xml").exists()


def test_every_format_is_on_the_page() -> None:
    page = (DOCS / "ci.md").read_text(encoding="utf-8")
    assert [format for format in FORMATS if f"`{format}`" not in page] == []


def test_every_setting_is_on_its_page() -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([\w-]+)` \|", page, re.MULTILINE) == list(KEYS)


def test_the_suppressions_of_the_page_are_read(tmp_path: Path) -> None:
    page = (DOCS / "settings.md").read_text(encoding="utf-8")
    (text,) = (text for _, name, text in BLOCK.findall(page) if name == "suppressions.toml")
    (tmp_path / "s.toml").write_text(text, encoding="utf-8")
    found = read_decisions(tmp_path / "s.toml")
    assert (len(found.suppressions), len(found.links)) == (2, 2)
    assert [name for name, _ in found.vocabulary.units] == ["football_pitch", "container"]
