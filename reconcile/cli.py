"""The command line: arguments in, exit code out. What the commands do is in `pipeline`.

Whatever takes time to import is imported in the command that uses it: `--help` is instant.
Exit codes: 0 fine; 1 findings at or above `--fail-on`; 2 usage, a crash, or an input that could not
be read; 130 interrupted.
"""

from __future__ import annotations

import shutil
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from glob import glob
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reconcile import __version__
from reconcile.nearest import hint
from reconcile.options import (
    Against,
    Baseline,
    Cache,
    ClaimsFormat,
    Config,
    Docs,
    Excerpts,
    FailOnOption,
    Lang,
    Outputs,
    Paths,
    Quiet,
    StdinFormatOption,
    StrictBaseline,
    Suites,
    Suppressions,
    Verbose,
)
from reconcile.settings import FailOn
from reconcile.terminal import STDOUT, grid, hang_up, obstacle, put, say, show

if TYPE_CHECKING:
    from reconcile.running import Run

FINE, FAILED, INTERRUPTED = 0, 2, 130

_PREFIX = "Value error, "  # what the library that Typer reads values with says of each


def _typer(help: str, name: str | None = None) -> typer.Typer:
    return typer.Typer(
        name=name,
        help=help,
        add_completion=False,
        rich_markup_mode=None,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


app = _typer(
    "Reads the figures and dates of several articles on one story, "
    "and reports where they disagree.",
    "reconcile",
)
baseline = _typer("Findings that are known already, and do not fail the gate.")
config = _typer("What a run is told.")
app.add_typer(baseline, name="baseline")
app.add_typer(config, name="config")


def main() -> None:
    """Entry point: run the arguments of this process, and exit with their code."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run a command line and give its exit code; nothing else comes out of it."""
    try:
        return int(app(list(arguments), prog_name="reconcile", standalone_mode=False) or FINE)
    except typer.TyperException as error:
        error.message = error.message.removeprefix(_PREFIX)
        error.show()  # type: ignore[attr-defined]  # each that Typer raises can
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:  # Typer's answer to a reader of its help that went away
        hang_up()
        return FINE
    except Exception as error:
        if isinstance(error, OSError) and error.filename is not None:
            say(f"error: {error.filename}: {error.strerror}")
        elif isinstance(error, _refusals()):
            say(f"error: {error}")
        elif {"-v", "--verbose"} & set(arguments):
            traceback.print_exc()
        else:
            say(f"error: reconcile crashed: {type(error).__name__}: {error} (-v shows where)")
    return FAILED


def _refusals() -> tuple[type[Exception], ...]:
    """What the user can put right: no crash, and no traceback."""
    from reconcile.checks import SuiteError
    from reconcile.languages import LanguageError
    from reconcile.userfile import UserFileError

    return (SuiteError, LanguageError, UserFileError, OSError)


def _version(asked: bool) -> None:
    if asked:
        show(f"reconcile {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Options before the command: `_version` has answered by now."""


@dataclass(frozen=True)
class Comparing:
    """What the commands that compare do not have in common."""

    help: str
    fail_on: FailOn
    outputs: Callable[[str], list[str]]
    """What is written where `--output` asks for nothing, from the first PATH."""
    summary: bool
    """Whether the summary is printed beside it."""


def _page_and_data(path: str) -> list[str]:
    from reconcile.running import name_of

    folder = Path("reports", name_of(path))
    return [f"html={folder / 'index.html'}", f"json={folder / 'report.json'}"]


REPORT = Comparing(
    "Read, compare, write the report: a page, or what --output asks for.",
    "never",
    _page_and_data,
    summary=True,
)
CHECK = Comparing(
    "The same, as a gate: exit with 1 on a finding at or above --fail-on.",
    "major",
    lambda _: [f"concise={STDOUT}"],
    summary=False,
)


def _comparing(command: Comparing) -> Callable[..., int]:
    def compare(
        paths: Paths,
        output: Outputs,
        suite: Suites,
        against: Against,
        fail_on: FailOnOption = None,
        baseline: Baseline = None,
        strict_baseline: StrictBaseline = False,
        suppressions: Suppressions = None,
        docs: Docs = None,
        cache: Cache = None,
        lang: Lang = None,
        excerpts: Excerpts = False,
        config: Config = None,
        stdin_format: StdinFormatOption = "txt",
        quiet: Quiet = False,
        verbose: Verbose = False,
    ) -> int:
        from reconcile.running import on_screen

        flags = {
            "fail-on": fail_on,
            "output": output,
            "suite": suite,
            "baseline": baseline,
            "strict-baseline": strict_baseline or None,
            "suppressions": suppressions,
            "docs": docs,
            "against": against,
            "cache": cache,
            "lang": lang,
            "excerpts": excerpts or None,
        }
        defaults = {"fail-on": command.fail_on}
        run = _run(paths, flags, config, stdin_format, quiet, verbose, defaults)
        wanted = _outputs(run.outputs or command.outputs(paths[0]))
        if run.settings.docs is not None:
            _writable(run.settings.docs / "index.html", "--docs")
        found = run.compared()
        if found is None:
            return FAILED
        if not run.outputs:
            if command.summary and not quiet:
                show(found.render("text", on_screen(found)))
            wanted = [(f, to) for f, to in wanted if to != STDOUT or not quiet]
        run.deliver(found, wanted)
        run.conclude(found)
        return found.exit_code(run.settings.fail_on)

    compare.__doc__ = command.help
    return compare


app.command("report")(_comparing(REPORT))
app.command("check")(_comparing(CHECK))


@app.command()
def extract(
    paths: Paths,
    format: Annotated[ClaimsFormat, typer.Option("--format", help="What to print.")] = "table",
    to: Annotated[
        str, typer.Option("-o", "--output", metavar="PATH", help="Where to write it.")
    ] = STDOUT,
    config: Config = None,
    stdin_format: StdinFormatOption = "txt",
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> int:
    """The claims alone: every figure and date that the articles give."""
    if format == "parquet" and to == STDOUT and sys.stdout.isatty():
        raise typer.BadParameter("parquet is no text to read: pipe it, or name a file with -o")
    _writable(to, "--output")
    from reconcile.report import claims

    run = _run(paths, {}, config, stdin_format, quiet, verbose)
    found = run.extracted()
    if found is None:
        return FAILED
    width = shutil.get_terminal_size().columns if to == STDOUT and sys.stdout.isatty() else None
    put(claims.render(found.claims, format, width), to)
    return FAILED if run.unreadable else FINE


@app.command()
def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help="Its id; none lists all.")] = "",
) -> int:
    """What a rule means, why it is one, and an example."""
    from reconcile import rules

    if not rule:
        rows = [(known.id, known.title) for known in rules.RULES]
        show(grid(("rule", "what it says"), rows, None))
        return FINE
    try:
        found = rules.get(rule)
    except KeyError as unknown:
        raise typer.BadParameter(unknown.args[0], param_hint="RULE") from None
    severity = f"Severity: {found.severity}." if found.severity else "No finding."
    parts = (f"{found.id}: {found.title}", severity, found.why, f"Example: {found.example}")
    show("\n\n".join(fill(part, width=80) for part in parts) + "\n")
    return FINE


def _keeping(prune: bool, help: str) -> Callable[..., int]:
    def keep(
        paths: Paths,
        suite: Suites,
        baseline: Baseline = None,
        suppressions: Suppressions = None,
        config: Config = None,
        stdin_format: StdinFormatOption = "txt",
        quiet: Quiet = False,
        verbose: Verbose = False,
    ) -> int:
        flags = {"suite": suite, "baseline": baseline, "suppressions": suppressions}
        run = _run(paths, flags, config, stdin_format, quiet, verbose)
        _writable(run.baseline_path, "--baseline")
        return FINE if run.keep_baseline(prune) else FAILED

    keep.__doc__ = help
    return keep


baseline.command("write")(_keeping(False, "List all findings there are now: later ones fail."))
baseline.command("prune")(_keeping(True, "Take out of the list what is no finding any more."))


@config.command("show")
def show_config(
    path: Annotated[str, typer.Argument(metavar="PATH", help="As for a run.")] = ".",
    config: Config = None,
) -> int:
    """The settings of a run on PATH, and where each comes from."""
    from reconcile.configuration import configuration

    if path != STDOUT and not Path(path).exists() and not glob(path):
        raise typer.BadParameter(
            f"there is no such file or folder: {path}; check the path", param_hint="PATH"
        )
    rows = configuration(Path(path), {}, config).rows()
    show(grid(("setting", "value", "from"), rows, None))
    return FINE


def _run(
    paths: Sequence[str],
    flags: Mapping[str, Any],
    config: Path | None,
    stdin_format: str,
    quiet: bool,
    verbose: bool,
    defaults: Mapping[str, Any] | None = None,
) -> Run:
    """A run on paths, as flags, files and the command's defaults have it."""
    from reconcile.configuration import configuration
    from reconcile.running import Run

    told = configuration(Path(paths[0]), flags, config, defaults)
    outputs = told.get("output", ())
    return Run(paths, told.settings(), stdin_format, quiet, verbose, outputs)


def _outputs(said: Sequence[str]) -> list[tuple[str, str]]:
    """Format and path of each `FORMAT=PATH`, checked before any work is done."""
    from reconcile.report import FORMATS

    outputs: list[tuple[str, str]] = []
    for each in said:
        format, equals, path = each.partition("=")
        if not equals or not path:
            raise typer.BadParameter(f"{each!r} is not FORMAT=PATH", param_hint="--output")
        if format not in FORMATS:
            message = f'unknown format "{format}"; {hint(format, FORMATS)}'
            raise typer.BadParameter(message, param_hint="--output")
        if path in (other for _, other in outputs):
            raise typer.BadParameter(f"two formats go to {path!r}", param_hint="--output")
        _writable(path, "--output")
        outputs.append((format, path))
    return outputs


def _writable(path: str | Path, option: str) -> None:
    """`BadParameter` for a place that nothing can be written to: to be said before the work."""
    why = obstacle(path) if path != STDOUT else None
    if why is not None:
        raise typer.BadParameter(why, param_hint=option)
