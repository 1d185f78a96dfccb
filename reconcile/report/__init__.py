"""The report: the tables of one run, and one writer a format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import polars as pl

from reconcile.settings import SEVERITIES, FailOn

# format -> module in this package with `render(report) -> str`. A new format is a file and a line.
FORMATS = {
    "html": "html",
    "json": "json_",
    "jsonl": "rows",
    "csv": "rows",
    "markdown": "markdown",
    "text": "text",
}


@dataclass(frozen=True)
class Report:
    """Everything one run found. Every table is described in `reconcile.tables`."""

    articles: pl.DataFrame
    problems: pl.DataFrame
    sources: pl.DataFrame
    sentences: pl.DataFrame
    claims: pl.DataFrame
    cues: pl.DataFrame
    members: pl.DataFrame
    facts: pl.DataFrame
    pairs: pl.DataFrame
    findings: pl.DataFrame
    checks: pl.DataFrame
    not_compared: pl.DataFrame

    def render(self, format: str) -> str:
        """The report in one of `FORMATS`; `KeyError` for another."""
        module = import_module(f"reconcile.report.{FORMATS[format]}")
        render: Callable[[Report, str], str] = module.render
        return render(self, format)

    def write(self, format: str, path: str | Path) -> None:
        """Write the report, UTF-8, with folders made as needed."""
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(self.render(format), encoding="utf-8", newline="\n")

    def exit_code(self, fail_on: FailOn) -> int:
        """2 where an input could not be read, 1 for a finding at or above `fail_on`, else 0."""
        if (self.problems["level"] == "error").any():
            return 2
        if fail_on == "never":
            return 0
        grave = SEVERITIES[SEVERITIES.index(fail_on) :]
        return int(self.findings["severity"].is_in(grave).any())
