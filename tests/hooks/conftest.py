"""A repository as a desk keeps one: two articles that differ, and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.two_articles import put_two_articles

ROOT = Path(__file__).parents[2]
DEAD = "Bei einem Zugunglück nahe Neudorf sind am 3. Mai 2024 {} Menschen ums Leben gekommen.\n"

Shell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    put_two_articles(tmp_path / "articles", DEAD)
    return tmp_path


@pytest.fixture
def shell(desk: Path) -> Shell:
    """Run a command in the repository; `reconcile` on its path is the one under test."""
    here = Path(sys.executable).parent

    def run(*command: str, **variables: str) -> subprocess.CompletedProcess[str]:
        own = {"PATH": f"{here}{os.pathsep}{os.environ['PATH']}", "HOME": str(desk)}
        return subprocess.run(
            command,
            cwd=desk,
            env={**os.environ, **own, **variables},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def agree(desk: Path) -> None:
    (desk / "articles/b.txt").write_text(DEAD.format("zehn"), encoding="utf-8")
