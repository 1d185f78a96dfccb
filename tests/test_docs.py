from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from reconcile.languages import load
from reconcile.rules import RULES

ROOT = Path(__file__).parents[1]
SHIPPED = {code: load()[code] for code in load()}
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "CONTRIBUTING.md"]


def rules_page() -> str:
    """docs/rules.md, made from the registry."""
    lines = [
        "# Rules",
        "",
        "Made from `reconcile/rules.py`. `reconcile explain RULE` says the same.",
    ]
    for rule in RULES:
        severity = rule.severity or "no finding"
        lines += [
            "",
            f"## {rule.id}",
            f"{rule.title}. *{severity}*",
            "",
            rule.why,
            "",
            f"Example: {rule.example}",
        ]
    return "\n".join(lines) + "\n"


def test_the_page_of_rules_is_made_from_the_registry():
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == rules_page()


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_links_lead_to_files_that_exist(page: Path):
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [t for t in targets if not (page.parent / t).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_modules_and_files_of_the_project_that_a_page_names_exist(page: Path):
    own = r"`([\w./]+\.py|(?:reconcile|tests|expectations|fixtures|benchmarks)/[\w./]+)`"
    named = re.findall(own, page.read_text(encoding="utf-8"))
    folders = ("reconcile", "tests", "benchmarks", "fixtures", "expectations")
    files = {f.relative_to(ROOT).as_posix() for d in folders for f in (ROOT / d).rglob("*")}
    ends = {f"/{f}".rstrip("/") for f in (*files, *folders)}
    assert [n for n in named if not any(f.endswith(f"/{n.rstrip('/')}") for f in ends)] == []


def test_every_dependency_is_explained_in_the_readme():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=]", d)[0] for d in project["dependencies"]]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [n for n in names if f"| {n} |" not in readme] == []


def test_every_section_of_the_shipped_files_is_named_in_the_guide():
    guide = (ROOT / "docs" / "adding-a-language.md").read_text(encoding="utf-8")
    tables = {
        key
        for language in SHIPPED.values()
        for key in language.data
        if isinstance(language.data[key], dict)
    }
    named = {key.split(".")[0] for key in re.findall(r"`\[([\w.]+)\]`", guide)}
    assert tables == named
