"""How a command ends: 0 fine, 1 findings, 2 usage or crash or unreadable, 130 interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from reconcile import pipeline, tables
from reconcile.report import Report

Run = Callable[..., Any]


FIELDS = {field for field in Report.__dataclass_fields__ if field != "findings"}


def found(*severities: str) -> Report:
    """A report with a finding of each severity, and nothing else."""
    rows = [
        {"finding": s, "rule": "figures-conflict", "severity": s, "claims": [], "message": "m"}
        for s in severities
    ]
    empty = {table.name: table.empty() for table in tables.ALL}
    return Report(
        **{name: empty[name] for name in empty if name in FIELDS},
        findings=tables.FINDINGS.frame(rows),
    )


GATE: dict[str, tuple[list[str], list[str], int]] = {
    "check, nothing found": (["check"], [], 0),
    "check, below the default": (["check"], ["minor"], 0),
    "check, at the default": (["check"], ["minor", "major"], 1),
    "check, above the default": (["check"], ["critical"], 1),
    "check, below what is asked": (["check", "--fail-on", "critical"], ["major"], 0),
    "check, at what is asked": (["check", "--fail-on", "minor"], ["minor"], 1),
    "check, whatever comes": (["check", "--fail-on", "never"], ["critical"], 0),
    "check, quiet": (["check", "-q"], ["critical"], 1),
    "report, whatever comes": (["report"], ["critical"], 0),
    "report, at what is asked": (["report", "--fail-on", "major"], ["major"], 1),
    "report, below what is asked": (["report", "--fail-on", "major"], ["minor"], 0),
}


@pytest.mark.parametrize(("command", "severities", "code"), GATE.values(), ids=GATE.keys())
def test_findings(
    command: list[str],
    severities: list[str],
    code: int,
    reconcile: Run,
    story: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pipeline, "reconcile", lambda *_: found(*severities))
    assert reconcile(*command, str(story)).code == code


@pytest.mark.parametrize("command", ["report", "check", "extract"])
def test_an_unreadable_input_is_2_and_the_rest_is_worked(
    command: str, reconcile: Run, story: Path
) -> None:
    (story / "sources.toml").unlink()
    (story / "c.json").write_text("{ not json", encoding="utf-8")
    done = reconcile(command, str(story))
    assert done.code == 2
    assert "error: " in done.err
    assert "c.json:1" in done.err
    assert done.out


def test_unreadable_goes_before_findings(
    reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = {"level": "error", "path": "x", "message": "m", "remedy": "r"}

    def both(*_: object) -> Report:
        report = found("critical")
        return Report(**{**vars(report), "problems": tables.PROBLEMS.frame([problem])})

    monkeypatch.setattr(pipeline, "reconcile", both)
    assert reconcile("check", str(story)).code == 2


USAGE: dict[str, tuple[list[str], str]] = {
    "no path": (["check"], "Missing argument"),
    "an unknown command": (["chekc", "x"], "check"),
    "an unknown option": (["check", "story", "--fial-on", "minor"], "--fial-on"),
    "an unknown severity": (
        ["check", "story", "--fail-on", "huge"],
        "'--fail-on': 'huge' is not one of 'never', 'minor', 'major', 'critical'.",
    ),
    "an unknown format": (["report", "story", "--output", "htm=x"], 'did you mean "html"?'),
    "a format like no other": (["report", "story", "--output", "ppt=x"], "known: html, json"),
    "an output without a path": (["report", "story", "--output", "html"], "FORMAT=PATH"),
    "two outputs to one place": (
        ["check", "story", "--output", "json=-", "--output", "text=-"],
        "two formats",
    ),
    "a suite that is not there": (["check", "story", "--suite", "none.json"], "none.json"),
    "a format extract does not have": (["extract", "story", "--format", "xml"], "parquet"),
    "an unknown rule": (["explain", "date-conflict"], "dates-conflict"),
    "an output that is a folder": (
        ["report", "story", "--output", "json=story"],
        "story is a folder; name a file in it",
    ),
    "an output in what is no folder": (
        ["check", "story", "--output", "json=story/a.txt/report.json"],
        "story/a.txt is no folder; name another place",
    ),
    "claims to a folder": (["extract", "story", "-o", "story"], "story is a folder"),
    "Data Docs in a file": (["check", "story", "--docs", "story/a.txt"], "a.txt is no folder"),
    "a baseline that is a folder": (
        ["baseline", "write", "story", "--baseline", "story"],
        "folder",
    ),
    "settings of what is not there": (["config", "show", "gone"], "no such file or folder: gone"),
    "settings of what a glob does not match": (["config", "show", "gone/*.txt"], "gone/*.txt"),
    "nothing matched": (["check", "nothing/*.txt"], "no article was found"),
    "a file that is not there": (["report", "gone.txt"], "gone.txt"),
    "a folder that is empty": (["extract", "empty"], "no article was found"),
}


@pytest.mark.parametrize(("arguments", "words"), USAGE.values(), ids=USAGE.keys())
def test_usage_is_2(
    arguments: list[str], words: str, reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    done = reconcile(*arguments)
    assert done.code == 2
    assert words in done.err
    assert done.out == ""
    assert not (tmp_path / "reports").exists()


def crash(*_: object) -> None:
    raise ZeroDivisionError("seven by nought")


@pytest.mark.parametrize("command", ["report", "check"])
def test_a_crash_is_2_and_short(
    command: str, reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "reconcile", crash)
    done = reconcile(command, str(story))
    assert done.code == 2
    assert "ZeroDivisionError: seven by nought" in done.err
    assert "Traceback" not in done.err


def test_a_crash_shows_where_with_v(
    reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "reconcile", crash)
    done = reconcile("check", "-v", str(story))
    assert done.code == 2
    assert "Traceback" in done.err


def test_a_suite_that_is_broken_is_2_and_names_its_line(
    reconcile: Run, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "mine.json").write_text('{\n"name": oops}', encoding="utf-8")
    done = reconcile("check", str(story), "--suite", "mine.json")
    assert done.code == 2
    assert done.err.splitlines()[-1].startswith("error: mine.json:2: not JSON")


@pytest.mark.parametrize(
    "arguments",
    [
        ["report", "story", "--output", "json=story"],
        ["check", "story", "--docs", "story/a.txt"],
        ["check", "story", "--baseline", "none.jsonl"],
        ["check", "story", "--suite", "broken.json"],
        ["baseline", "write", "story", "--baseline", "story"],
    ],
    ids=lambda arguments: " ".join(arguments[:3]),
)
def test_what_cannot_end_well_is_said_before_any_article_is_worked(
    arguments: list[str],
    reconcile: Run,
    story: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr(pipeline, "claims_of", crash)
    done = reconcile(*arguments)
    assert done.code == 2
    assert "crash" not in done.err


def interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def test_an_interrupt_is_130(reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "reconcile", interrupt)
    assert reconcile("check", str(story)).code == 130


BLOCKED = """
import sys
from reconcile import cli, pipeline

def wait(*_):
    print("reading", flush=True)
    sys.stdin.read()

pipeline.read = wait
cli.main()
"""


def test_a_signal_of_interrupt_is_130_without_a_traceback() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", BLOCKED, "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"reading\n"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in err


@pytest.mark.parametrize("arguments", [["explain"], ["--help"]], ids=" ".join)
def test_a_reader_that_goes_away_changes_no_exit_code_and_hears_nothing(
    arguments: list[str],
) -> None:
    reads, writes = os.pipe()
    os.close(reads)
    done = subprocess.run(
        [sys.executable, "-m", "reconcile", *arguments],
        stdout=writes,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writes)
    assert done.returncode == 0
    assert done.stderr == b""


@pytest.mark.parametrize("arguments", [["--help"], ["report", "--help"], ["--version"]])
def test_help_waits_for_nothing_heavy(arguments: list[str]) -> None:
    probe = (
        "import sys; from reconcile import cli; code = cli.run(sys.argv[1:]);"
        "heavy = {'polars', 'pandas', 'pyarrow', 'great_expectations', 'pint', 'trafilatura'};"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "[]\n")
    assert done.stdout


def test_extract_does_not_wait_for_great_expectations(story: Path) -> None:
    probe = (
        "import sys; from reconcile import cli; code = cli.run(sys.argv[1:]);"
        "print('great_expectations' in sys.modules, file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe, "extract", str(story)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "False\n")


def test_findings_are_what_the_report_says(
    reconcile: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stand-in of these tests is a report like any other."""
    report = found("minor")
    assert report.findings.schema == pl.Schema(tables.FINDINGS.schema)
    assert {report.exit_code("minor"), report.exit_code("major")} == {0, 1}
