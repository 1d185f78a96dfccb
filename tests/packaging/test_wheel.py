"""The wheel, installed with its dependencies in an environment of its own, off the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
ALONE = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}

# Builds and installs for a minute or two.
pytestmark = [pytest.mark.slow]

Run = Callable[..., subprocess.CompletedProcess[str]]


def pip(python: str | Path, *arguments: str | Path) -> None:
    quiet = ("-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input")
    subprocess.run([python, *quiet, *arguments], check=True, env=ALONE)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip(sys.executable, "wheel", "--no-deps", "--wheel-dir", folder, CHECKOUT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Run the Python that has the wheel, in a folder with two articles and nothing else."""
    folder = tmp_path_factory.mktemp("elsewhere")
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip(python, "install", wheel)
    desk = folder / "desk"
    desk.mkdir()
    (desk / "a.txt").write_text("Am 3. Mai 2024 kamen 300 Gäste nach Neudorf.\n", encoding="utf-8")
    (desk / "b.txt").write_text("Am 4. Mai 2024 kamen 450 Gäste nach Neudorf.\n", encoding="utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [python, *arguments], cwd=desk, env=ALONE, capture_output=True, text=True, check=False
        )

    return run


def test_the_wheel_holds_the_package_and_its_data_and_no_more(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    for needed in (
        "reconcile/py.typed",
        "reconcile/languages/de.toml",
        "reconcile/expectations/claims.json",
        "reconcile/expectations/facts.json",
        "reconcile/expectations/pairs.json",
        "reconcile/report/report.schema.json",
        "reconcile/expectations/sources.json",
    ):
        assert needed in names
    assert any(name.startswith("reconcile/report/templates/") for name in names)
    assert {"LICENSE", "NOTICE"} <= {Path(name).name for name in names}
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"reconcile"}


def test_it_is_the_installed_package_that_runs(installed: Run) -> None:
    where = installed("-c", "import reconcile; print(reconcile.__file__)").stdout
    assert "site-packages" in where
    assert str(CHECKOUT) not in where


def test_report_finds_suites_templates_and_languages(installed: Run) -> None:
    outputs = ("--output", "html=page/index.html", "--output", "json=-")
    done = installed("-m", "reconcile", "report", "a.txt", "b.txt", *outputs)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert {check["suite"] for check in report["checks"]} == {"claims", "facts", "pairs", "sources"}
    assert {claim["value"] for claim in report["claims"]} >= {300.0, 450.0}
    page = installed("-c", "print(open('page/index.html', encoding='utf-8').read())").stdout
    assert page.lower().startswith("<!doctype html>")


def test_the_entry_point_is_installed(installed: Run) -> None:
    probe = (
        "import subprocess, sys, pathlib;"
        "entry = pathlib.Path(sys.executable).with_name('reconcile');"
        "sys.exit(subprocess.run([entry, 'explain', 'dates-conflict']).returncode)"
    )
    done = installed("-c", probe)
    assert done.returncode == 0, done.stderr
    assert "dates-conflict" in done.stdout
