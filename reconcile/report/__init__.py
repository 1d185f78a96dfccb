"""The report: the tables of one run, and one writer a format."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

import polars as pl

from reconcile import tables
from reconcile.settings import SEVERITIES, FailOn, Settings

# format -> module in this package with `render(report) -> str`. A new format is a file and a line.
FORMATS = {
    "html": "html",
    "json": "json_",
    "jsonl": "rows",
    "csv": "rows",
    "markdown": "markdown",
    "text": "text",
    "concise": "concise",
    "junit": "junit",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
}


@dataclass(frozen=True)
class Options:
    """How a report is written."""

    language: str | None = None
    """One of `strings.SPOKEN`; null: of most sources for the page, English for all else."""
    excerpts: bool = False
    """Of the articles, the page has the sentences that are compared and no others."""
    width: int = 100
    """Columns that a line of the summary may have."""
    colour: bool = False
    """Whether the summary is coloured."""


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
    settings: Settings = field(default_factory=Settings)
    about: tuple[str, ...] = ()
    """The sources that alone were held against the others; empty: each against each."""
    accepted: pl.DataFrame = field(default_factory=tables.ACCEPTED.empty)
    places: pl.DataFrame = field(default_factory=tables.PLACES.empty)

    def render(self, format: str, options: Options | None = None) -> str:
        """The report in one of `FORMATS`; `KeyError` for another."""
        module = import_module(f"reconcile.report.{FORMATS[format]}")
        render: Callable[[Report, str, Options], str] = module.render
        return render(self, format, options or self.options)

    def write(self, format: str, path: str | Path, options: Options | None = None) -> None:
        """Write the report, UTF-8, with folders made as needed; a long page with others beside."""
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        if format == "html":
            from reconcile.report.html import pages

            files = pages(self, target.stem, target.suffix, options or self.options)
        else:
            files = {target.name: self.render(format, options)}
        for name, content in files.items():
            (target.parent / name).write_text(content, encoding="utf-8", newline="\n")

    @property
    def options(self) -> Options:
        """How the settings of the run would have it written."""
        return Options(self.settings.lang, self.settings.excerpts)

    def exit_code(self, fail_on: FailOn | None = None) -> int:
        """2 where an input could not be read, 1 for a finding at or above `fail_on`, else 0.

        None is the threshold of the settings.
        """
        if (self.problems["level"] == "error").any():
            return 2
        settings = replace(self.settings, fail_on=fail_on or self.settings.fail_on)
        return int(replace(self, settings=settings).failing > 0)

    def fails(self, severity: str) -> bool:
        """Whether a finding of that severity fails the gate, if nobody has accepted it."""
        fail_on = self.settings.fail_on
        return fail_on != "never" and severity in SEVERITIES[SEVERITIES.index(fail_on) :]

    @property
    def failing(self) -> int:
        """How many findings fail the gate."""
        return sum(map(self.fails, self.counting["severity"]))

    @property
    def counting(self) -> pl.DataFrame:
        """The findings that nobody has accepted."""
        return self.findings.join(self.accepted, on="finding", how="anti", maintain_order="left")
