"""The pre-commit hook, the GitHub action and the GitLab example, run as far as they can be here."""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.hooks.conftest import ROOT, Shell, agree


def read(path: str) -> Any:
    return yaml.safe_load((ROOT / path).read_text(encoding="utf-8"))


def action(step: str) -> str:
    steps = read("action.yml")["runs"]["steps"]
    return str(next(each["run"] for each in steps if each.get("name") == step))


# pre-commit


@pytest.fixture
def committed(desk: Path, shell: Shell) -> Path:
    """The hook as the repository has it, but with the program that is installed here."""
    (hook,) = read(".pre-commit-hooks.yaml")
    local = {**hook, "language": "system", "args": ["articles"], "files": "^articles/"}
    config = {"repos": [{"repo": "local", "hooks": [local]}]}
    (desk / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    shell("git", "init", "--quiet")
    shell("git", "add", ".")
    return desk


with_pre_commit = pytest.mark.skipif(
    not importlib.util.find_spec("pre_commit"), reason="needs pre-commit"
)
PRE_COMMIT = (sys.executable, "-m", "pre_commit", "run", "--all-files")


@with_pre_commit
def test_pre_commit_fails_on_a_conflict_and_passes_without_one(
    committed: Path, shell: Shell
) -> None:
    failed = shell(*PRE_COMMIT)
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "articles/b.txt:1:" in failed.stdout
    agree(committed)
    shell("git", "add", ".")
    passed = shell(*PRE_COMMIT)
    assert passed.returncode == 0, passed.stdout + passed.stderr
    assert "Passed" in passed.stdout


@pytest.mark.slow
@with_pre_commit
@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="needs a commit to install")
def test_pre_commit_installs_the_hook_and_runs_it(desk: Path, shell: Shell) -> None:
    """As its users have it: this repository by its path, and its last commit as `rev`."""
    rev = shell("git", "-C", str(ROOT), "rev-parse", "HEAD").stdout.strip()
    hook = {"id": "reconcile", "args": ["articles"], "files": "^articles/"}
    config = {"repos": [{"repo": str(ROOT), "rev": rev, "hooks": [hook]}]}
    (desk / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    shell("git", "init", "--quiet")
    shell("git", "add", ".")
    own = {"PRE_COMMIT_HOME": str(desk / "installed"), "HOME": os.environ["HOME"]}
    failed = shell(*PRE_COMMIT, **own)
    assert failed.returncode == 1, failed.stdout + failed.stderr
    assert "articles/b.txt:1:" in failed.stdout
    agree(desk)
    shell("git", "add", ".")
    assert shell(*PRE_COMMIT, **own).returncode == 0


def test_the_hook_runs_as_git_would_run_it(committed: Path, shell: Shell) -> None:
    (hook,) = read(".pre-commit-hooks.yaml")
    assert hook["pass_filenames"] is False
    script = f"#!/bin/sh\nexec {hook['entry']} articles >&2\n"
    path = committed / ".git/hooks/pre-commit"
    path.write_text(script, encoding="utf-8")
    path.chmod(0o755)
    commit = ("git", "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-m", "x")
    refused = shell(*commit)
    assert refused.returncode == 1
    assert "articles/b.txt:1:" in refused.stderr


# GitHub

INPUTS = {"PATHS": "articles\n", "FAIL_ON": "major", "OUTPUT": "", "BASELINE": ""}
SAID = 'printf "%s\\n" "$@" > said; exit ${CODE:-0}'


@pytest.fixture
def github(desk: Path, shell: Shell) -> Any:
    """The action's own step, with the inputs as the runner hands them over."""
    summary = desk / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")

    def run(**inputs: str) -> Any:
        variables = {**INPUTS, "GITHUB_STEP_SUMMARY": str(summary), **inputs}
        script = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", action("Check"))
        return shell(*script, RUNNER_TEMP=str(desk), **variables)

    return run


@pytest.fixture
def arguments(desk: Path, github: Any) -> Any:
    """What the step hands to the program, which is none here."""
    stub = desk / "bin" / "reconcile"
    stub.parent.mkdir()
    stub.write_text(f"#!/bin/sh\n{SAID}\n", encoding="utf-8")
    stub.chmod(0o755)
    path = f"{stub.parent}{os.pathsep}{os.environ['PATH']}"

    def run(**inputs: str) -> tuple[int, list[str]]:
        done = github(PATH=path, **inputs)
        return done.returncode, (desk / "said").read_text("utf-8").splitlines()

    return run


def test_the_action_annotates_sums_up_reports_and_fails(github: Any, desk: Path) -> None:
    done = github(OUTPUT="sarif=out.sarif\njunit=out.xml\n")
    assert done.returncode == 1
    assert done.stdout.startswith("::error file=articles/b.txt,line=1,")
    summary = (desk / "summary.md").read_text("utf-8")
    assert summary.startswith("# Before\n")
    assert "zwölf" in summary
    assert json.loads((desk / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert (desk / "out.xml").exists()


def test_the_action_hands_every_input_on(arguments: Any, desk: Path) -> None:
    _, said = arguments(PATHS="a b\nc\n", FAIL_ON="minor", OUTPUT="csv=x y", BASELINE="k.jsonl")
    page = f"markdown={desk}/reconcile-summary.md"
    assert said[:6] == ["check", "--fail-on", "minor", "--output", "github=-", "--output"]
    assert said[6:] == [page, "--baseline", "k.jsonl", "--output", "csv=x y", "--", "a b", "c"]


@pytest.mark.parametrize("code", [0, 1, 2, 130])
def test_the_action_ends_as_the_program_does(code: int, arguments: Any) -> None:
    assert arguments(CODE=str(code))[0] == code


def test_an_input_of_the_action_is_no_script_and_no_option(arguments: Any, desk: Path) -> None:
    _, said = arguments(PATHS='articles"; touch "$RUNNER_TEMP/owned"; "\n--version\n')
    assert not (desk / "owned").exists()
    assert said[-2:] == ['articles"; touch "$RUNNER_TEMP/owned"; "', "--version"]
    assert "--" in said[:-2]


def test_the_action_declares_the_inputs_that_its_step_reads() -> None:
    declared = read("action.yml")
    step = next(s for s in declared["runs"]["steps"] if s.get("name") == "Check")
    used = {value.split("inputs.")[1].split()[0] for value in step["env"].values()}
    assert used == set(declared["inputs"]) == {"paths", "fail-on", "output", "baseline"}


# GitLab


def test_the_gitlab_example_writes_what_it_hands_over(desk: Path, shell: Shell) -> None:
    job = read("docs/examples/gitlab-ci.yml")["reconcile"]
    (line,) = job["script"]
    done = shell(*shlex.split(line))
    assert done.returncode == 1
    for path in job["artifacts"]["reports"].values():
        assert (desk / path).exists()
