"""The command line: arguments in, exit code out. What the commands do is in `pipeline`.

Whatever takes time to import is imported in the command that uses it: `--help` is instant.
Exit codes: 0 fine; 1 findings at or above `--fail-on`; 2 usage, a crash, or an input that could not
be read; 130 interrupted.
"""

from __future__ import annotations

import os
import shutil
import sys
import traceback
from collections.abc import Collection, Sequence
from difflib import get_close_matches
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from reconcile import __version__
from reconcile.settings import FailOn, Settings
from reconcile.terminal import grid, printable

if TYPE_CHECKING:
    import polars as pl

    from reconcile.report import Report
    from reconcile.sources import Articles

STDOUT = "-"
FINE, FAILED, INTERRUPTED = 0, 2, 130

StdinFormat = Literal["txt", "jsonl"]
ClaimsFormat = Literal["table", "jsonl", "csv", "parquet"]

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH", help="Files, folders, globs, or - for stdin.")
]
FailOnOption = Annotated[
    FailOn, typer.Option("--fail-on", help="Exit with 1 on a finding at or above this severity.")
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
StdinFormatOption = Annotated[
    StdinFormat, typer.Option("--stdin-format", help="What - is: one text, or a record a line.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Errors only.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Notes on what was left aside; tracebacks.")
]

app = typer.Typer(
    name="reconcile",
    help="Reads the figures and dates of several articles on one story, "
    "and reports where they disagree.",
    add_completion=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def main() -> None:
    """Entry point: run the arguments of this process, and exit with their code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run a command line and give its exit code; nothing else comes out of it."""
    try:
        return int(app(list(arguments), prog_name="reconcile", standalone_mode=False) or FINE)
    except typer.TyperException as error:
        error.show()  # type: ignore[attr-defined]  # each that Typer raises can
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:  # Typer's answer to a reader of its help that went away
        _hang_up()
        return FINE
    except Exception as error:
        if isinstance(error, _refusals()):
            _say(f"error: {error}")
        elif {"-v", "--verbose"} & set(arguments):
            traceback.print_exc()
        else:
            _say(f"error: reconcile crashed: {type(error).__name__}: {error} (-v shows where)")
    return FAILED


def _refusals() -> tuple[type[Exception], ...]:
    """What the user can put right: no crash, and no traceback."""
    from reconcile.checks import SuiteError
    from reconcile.languages import LanguageError

    return (SuiteError, LanguageError, OSError)


def _version(asked: bool) -> None:
    if asked:
        _print(f"reconcile {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Options before the command: `_version` has answered by now."""


@app.command()
def report(
    paths: Paths,
    output: Outputs,
    suite: Suites,
    fail_on: FailOnOption = "never",
    stdin_format: StdinFormatOption = "txt",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """Read, compare, write the report: a page, or what --output asks for."""
    wanted = _outputs(output)
    found = _found(paths, suite, stdin_format, quiet, verbose)
    if found is None:
        return FAILED
    if not wanted:
        folder = Path("reports", _name(paths[0]))
        wanted = [("html", str(folder / "index.html")), ("json", str(folder / "report.json"))]
        if not quiet:
            _print(found.render("text"))
    _deliver(found, wanted, quiet)
    return found.exit_code(fail_on)


@app.command()
def check(
    paths: Paths,
    output: Outputs,
    suite: Suites,
    fail_on: FailOnOption = "major",
    stdin_format: StdinFormatOption = "txt",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """The same, as a gate: exit with 1 on a finding at or above --fail-on."""
    wanted = _outputs(output)
    found = _found(paths, suite, stdin_format, quiet, verbose)
    if found is None:
        return FAILED
    if not wanted and not quiet:
        _print(found.render("text"))
    _deliver(found, wanted, quiet)
    return found.exit_code(fail_on)


@app.command()
def extract(
    paths: Paths,
    format: Annotated[ClaimsFormat, typer.Option("--format", help="What to print.")] = "table",
    to: Annotated[
        str, typer.Option("-o", "--output", metavar="PATH", help="Where to write it.")
    ] = STDOUT,
    stdin_format: StdinFormatOption = "txt",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """The claims alone: every figure and date that the articles give."""
    if format == "parquet" and to == STDOUT and sys.stdout.isatty():
        raise typer.BadParameter("parquet is no text to read: pipe it, or name a file with -o")
    articles = _articles(paths, Settings(), stdin_format, quiet, verbose)
    if articles is None:
        return FAILED
    from reconcile import pipeline
    from reconcile.languages import load
    from reconcile.report import claims

    found = pipeline.claims_of(articles.table, load())
    width = shutil.get_terminal_size().columns if to == STDOUT and sys.stdout.isatty() else None
    _write(claims.render(found.claims, format, width), to)
    if not quiet:
        for reason, count in found.set_aside["reason"].value_counts().sort("reason").iter_rows():
            _say(f"{count} {'sentence' if count == 1 else 'sentences'} left aside: {reason}")
    return FAILED if _has_errors(articles.problems) else FINE


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(help="A rule's id; none lists them all.")] = "",
) -> int:
    """What a rule means, why it is one, and an example."""
    from reconcile import rules

    if not rule:
        rows = [(known.id, known.title) for known in rules.RULES]
        _print(grid(("rule", "what it says"), rows, None))
        return FINE
    try:
        found = rules.get(rule)
    except KeyError as unknown:
        raise typer.BadParameter(unknown.args[0], param_hint="RULE") from None
    severity = f"Severity: {found.severity}." if found.severity else "No finding."
    parts = (f"{found.id}: {found.title}", severity, found.why, f"Example: {found.example}")
    _print("\n\n".join(fill(part, width=80) for part in parts) + "\n")
    return FINE


def _articles(
    paths: list[str], settings: Settings, stdin_format: StdinFormat, quiet: bool, verbose: bool
) -> Articles | None:
    """The articles, with what went wrong said on standard error; None where there are none."""
    from reconcile import pipeline
    from reconcile.sources import NothingFound

    try:
        articles = pipeline.read(paths, settings, stdin_format)
    except NothingFound as nothing:
        _tell(nothing.problems, quiet, verbose)
        _say("error: no article was found, so there is nothing to compare")
        return None
    _tell(articles.problems, quiet, verbose)
    return articles


def _found(
    paths: list[str], suites: list[Path], stdin_format: StdinFormat, quiet: bool, verbose: bool
) -> Report | None:
    settings = Settings(suites=tuple(suites))
    articles = _articles(paths, settings, stdin_format, quiet, verbose)
    if articles is None:
        return None
    from reconcile import pipeline

    return pipeline.reconcile(articles, settings)


def _outputs(said: list[str]) -> list[tuple[str, str]]:
    """Format and path of each `FORMAT=PATH`, checked before any work is done."""
    from reconcile.report import FORMATS

    outputs: list[tuple[str, str]] = []
    for each in said:
        format, equals, path = each.partition("=")
        if not equals or not path:
            raise typer.BadParameter(f"{each!r} is not FORMAT=PATH", param_hint="--output")
        if format not in FORMATS:
            raise typer.BadParameter(_unknown("format", format, FORMATS), param_hint="--output")
        if path in (other for _, other in outputs):
            raise typer.BadParameter(f"two formats go to {path!r}", param_hint="--output")
        outputs.append((format, path))
    return outputs


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    near = get_close_matches(name, known, n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(known)}"
    return f"unknown {what} {name!r}; {hint}"


def _deliver(found: Report, outputs: list[tuple[str, str]], quiet: bool) -> None:
    for format, path in outputs:
        if path == STDOUT:
            _print(found.render(format))
            continue
        found.write(format, path)
        if format == "html" and not quiet:
            _say(f"Report: {path}")


def _name(path: str) -> str:
    """What a report on `path` is named after: the file or folder; of a glob, its fixed part."""
    if path == STDOUT:
        return "stdin"
    fixed = Path(path)
    if not fixed.exists():
        while any(mark in str(fixed) for mark in "*?["):
            fixed = fixed.parent
    return fixed.resolve().name or "articles"


def _tell(problems: pl.DataFrame, quiet: bool, verbose: bool) -> None:
    """Problems on standard error: errors always, warnings unless quiet, notes if verbose."""
    levels = ["error"] if quiet else ["error", "warning"]
    for problem in problems.iter_rows(named=True):
        if problem["level"] in levels or verbose:
            line = f":{problem['line']}" if problem["line"] else ""
            message = f"{problem['message'].rstrip('.')}. {problem['remedy']}"
            _say(f"{problem['level']}: {problem['path']}{line}: {message}")
    notes = problems.filter(level="note").height
    if notes and not quiet and not verbose:
        _say(f"{notes} {'note' if notes == 1 else 'notes'} on the articles: -v shows them")


def _has_errors(problems: pl.DataFrame) -> bool:
    return bool((problems["level"] == "error").any())


def _say(message: str) -> None:
    """A line on standard error; what an article or a file name smuggles in drives no terminal."""
    print(printable(message), file=sys.stderr)


def _print(text: str) -> None:
    _write((text if text.endswith("\n") else text + "\n").encode(), STDOUT)


def _write(data: bytes, path: str) -> None:
    """Bytes to a file or to standard output, whose reader may go away without a word."""
    if path != STDOUT:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(data)
        return
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _hang_up()


def _hang_up() -> None:
    """Nobody reads on: let the rest of standard output, and its last flush, come to nothing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
