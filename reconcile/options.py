"""The options of the command line, each with its help: what several commands take alike."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from reconcile.settings import FailOn

StdinFormat = Literal["txt", "jsonl"]
ClaimsFormat = Literal["table", "jsonl", "csv", "parquet"]

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH", help="Files, folders, globs, or - for stdin.")
]
FailOnOption = Annotated[
    FailOn | None,
    typer.Option(
        "--fail-on",
        help="Exit with 1 on a finding at or above this severity. Default: major for check, "
        "never for report.",
    ),
]
Outputs = Annotated[
    list[str],
    typer.Option(
        "--output",
        metavar="FORMAT=PATH",
        default_factory=list,
        show_default=False,
        help="Write the report in this format to this path, - for stdout. Repeatable.",
    ),
]
Suites = Annotated[
    list[Path],
    typer.Option(
        "--suite",
        metavar="PATH",
        exists=True,
        default_factory=list,
        show_default=False,
        help="Suite of expectations, or a folder of them, instead of the default. Repeatable.",
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="PATH", help="Findings listed there do not fail the gate."),
]
StrictBaseline = Annotated[
    bool,
    typer.Option("--strict-baseline", help="An entry of the baseline that is gone is an error."),
]
Suppressions = Annotated[
    Path | None,
    typer.Option(
        "--suppressions",
        metavar="PATH",
        help="What people decided, instead of the nearest suppressions.toml.",
    ),
]
Docs = Annotated[
    Path | None,
    typer.Option("--docs", metavar="DIR", help="Write Great Expectations' Data Docs there."),
]
Lang = Annotated[
    Literal["en", "de", "de-AT"] | None,
    typer.Option(
        "--lang",
        help="Language of html, text and markdown. Default: of the page that of most sources, "
        "else English.",
    ),
]
Excerpts = Annotated[
    bool,
    typer.Option(
        "--excerpts",
        help="Of the articles, the page has the sentences that are compared and no others.",
    ),
]
Against = Annotated[
    list[str],
    typer.Option(
        "--against",
        metavar="PATH",
        default_factory=list,
        show_default=False,
        help="Hold PATH... against the articles there, which are read once. Repeatable.",
    ),
]
Cache = Annotated[
    Path | None,
    typer.Option(
        "--cache",
        metavar="DIR",
        help="Remembers the claims of what --against names. Default: .reconcile_cache",
    ),
]
Config = Annotated[
    Path | None,
    typer.Option(
        "--config",
        metavar="PATH",
        help="Settings, instead of the nearest reconcile.toml or pyproject.toml.",
    ),
]
StdinFormatOption = Annotated[
    StdinFormat, typer.Option("--stdin-format", help="What - is: one text, or a record a line.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Errors only.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Notes on what was left aside; tracebacks.")
]
