"""Command lines run in this process, on a folder of two small articles that differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reconcile.cli import run


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str


Reconcile = Callable[..., Done]


@pytest.fixture
def reconcile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Reconcile:
    """Run the command line in an empty folder, and see what it says and how it ends."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Done:
        capfd.readouterr()
        code = run(arguments)
        return Done(code, *capfd.readouterr())

    return call


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Two articles of one day that count the dead of one accident differently."""
    folder = tmp_path / "story"
    folder.mkdir()
    for name, dead in (("a", "zehn"), ("b", "zwölf")):
        (folder / f"{name}.txt").write_text(
            f"Zugunglück bei Neudorf fordert {dead} Tote\n\n"
            "Neudorf. Bei einem Zugunglück nahe Neudorf sind am 3. Mai 2024 "
            f"{dead} Menschen ums Leben gekommen, wie die Polizei mitteilte.\n",
            encoding="utf-8",
        )
    (folder / "sources.toml").write_text(
        "".join(
            f'[[source]]\nfile = "{name}.txt"\npublished = "2024-05-04"\nlanguage = "de"\n'
            for name in "ab"
        ),
        encoding="utf-8",
    )
    return folder
