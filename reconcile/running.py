"""A run of a command: the pipeline at work, and what is said of it on standard error."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl

from reconcile import pipeline
from reconcile.decisions import baseline, read_decisions
from reconcile.decisions.acceptance import EXPIRED
from reconcile.languages import load
from reconcile.report import Options, Report
from reconcile.settings import Settings
from reconcile.sources import Articles, NothingFound
from reconcile.tables import PROBLEMS
from reconcile.terminal import STDOUT, colours, columns, put, say, show

DOCS = "its pages load their styles and scripts from the net"


@dataclass
class Run:
    """One command on its paths. `unreadable`: whether an input could not be read."""

    paths: Sequence[str]
    settings: Settings
    stdin_format: str
    quiet: bool
    verbose: bool
    outputs: Sequence[str] = ()
    """FORMAT=PATH, as files and flags ask for them."""
    unreadable: bool = field(default=False, init=False)

    def articles(self) -> Articles | None:
        """The articles, with what went wrong said; None where there are none."""
        try:
            articles = pipeline.read(self.paths, self.settings, self.stdin_format)
        except NothingFound as nothing:
            self._tell(nothing.problems)
            say("error: no article was found, so there is nothing to compare")
            return None
        self._tell(articles.problems)
        return articles

    def extracted(self) -> pipeline.Extraction | None:
        """The claims of the articles, and said how much was left aside; None without articles."""
        articles = self.articles()
        if articles is None:
            return None
        own = read_decisions(self.settings.suppressions).vocabulary
        found = pipeline.claims_of(articles.table, load(self.settings.languages, own))
        if not self.quiet:
            reasons = found.set_aside["reason"].value_counts().sort("reason")
            for reason, count in reasons.iter_rows():
                say(f"{_counted(count, 'sentence')} left aside: {reason}")
        return found

    def compared(self) -> Report | None:
        """The report; None where there is nothing to report on."""
        articles = self.articles()
        if articles is None:
            return None
        if self.settings.against:
            about = articles.table["source"].to_list()
            others = replace(self, paths=self.settings.against).articles()
            if others is None:
                return None
            articles = beside(articles, others)
            self.unreadable |= "error" in articles.problems["level"]
            found = pipeline.reconcile(articles, self._dated(), about)
        else:
            found = pipeline.reconcile(articles, self._dated())
        columns = found.problems.columns
        told = articles.problems
        self._tell(found.problems.join(told, on=columns, how="anti", nulls_equal=True))
        return found

    def _dated(self) -> Settings:
        """With the day of the run, where something that people decided ends some day."""
        decided = read_decisions(self.settings.suppressions).suppressions
        if any(suppression.until for suppression in decided):
            return replace(self.settings, today=today())
        return self.settings

    def deliver(self, found: Report, outputs: Sequence[tuple[str, str]]) -> None:
        """Each format to its path."""
        for format, path in outputs:
            if path == STDOUT:
                show(found.render(format, on_screen(found)))
                continue
            found.write(format, path)
            if format == "html" and not self.quiet:
                say(f"Report: {path}")

    def conclude(self, found: Report) -> None:
        """What the exit code rests on, in a line, where a gate was asked for."""
        if self.quiet:
            return
        if self.settings.docs is not None:
            say(f"Data Docs: {self.settings.docs / 'index.html'}: {DOCS}")
        by = found.accepted["by"].value_counts().sort("by").rows()
        accepted = ", ".join(f"{count} by {what}" for what, count in by)
        if self.settings.fail_on != "never":
            count = _counted(found.failing, "finding")
            say(f"{count} at or above {self.settings.fail_on}; accepted: {accepted or 'none'}")

    @property
    def baseline_path(self) -> Path:
        """The file that lists known findings, be it there or not."""
        return self.settings.baseline or baseline.DEFAULT

    def keep_baseline(self, prune: bool) -> bool:
        """Write the baseline anew, or take out of it what is gone; whether it could be done."""
        path = self.baseline_path
        known = baseline.read_baseline(path) if prune else []
        self.settings = replace(self.settings, baseline=None)
        found = self.compared()
        if found is None:
            return False
        if self.unreadable:
            say(f"error: {path} is left as it is: what could not be read may have findings too")
            return False
        findings = found.counting.filter(pl.col("rule") != EXPIRED)
        text = (
            baseline.pruned(known, findings)
            if prune
            else baseline.written(findings, found.facts, found.claims)
        )
        put(text.encode(), str(path))
        if not self.quiet:
            kept = text.count("\n")
            gone = f", {len(known) - kept} taken out" if prune else ""
            say(f"Baseline: {path}: {_counted(kept, 'finding')}{gone}")
        return True

    def _tell(self, problems: pl.DataFrame) -> None:
        """Errors always, warnings unless quiet, notes if verbose."""
        levels = ["error"] if self.quiet else ["error", "warning"]
        self.unreadable |= "error" in problems["level"]
        for problem in problems.iter_rows(named=True):
            if problem["level"] in levels or self.verbose:
                line = f":{problem['line']}" if problem["line"] else ""
                message = f"{problem['message'].rstrip('.')}; {problem['remedy']}"
                say(f"{problem['level']}: {problem['path']}{line}: {message}")
        notes = problems.filter(level="note").height
        if notes and not self.quiet and not self.verbose:
            say(f"{_counted(notes, 'note')} on the articles: -v shows them")


def beside(drafts: Articles, others: Articles) -> Articles:
    """Drafts with the articles that they are held against, of which they may be some."""
    read = {os.path.realpath(path) for path in drafts.table["path"]}
    again = pl.Series([os.path.realpath(path) in read for path in others.table["path"]])
    left = others.table.filter(~again.cast(pl.Boolean))
    taken = left.join(drafts.table, on="source", how="semi")
    clashes = [
        {
            "level": "error",
            "path": row["path"],
            "line": row["line"],
            "message": f"has the id {row['source']!r}, as one of the articles to check has",
            "remedy": "give one of the two another `id`, or another name",
        }
        for row in taken.iter_rows(named=True)
    ]
    return Articles(
        pl.concat([drafts.table, left.join(taken, on="source", how="anti", maintain_order="left")]),
        pl.concat([drafts.problems, others.problems, PROBLEMS.frame(clashes)]),
    )


def on_screen(found: Report) -> Options:
    """How a report is written to standard output."""
    width = columns(found.options.width)
    return replace(found.options, width=width, colour=colours())


def name_of(path: str) -> str:
    """What a report on `path` is named after: the file or folder; of a glob, its fixed part."""
    if path == STDOUT:
        return "stdin"
    fixed = Path(path)
    if not fixed.exists():
        while any(mark in str(fixed) for mark in "*?["):
            fixed = fixed.parent
    return fixed.resolve().name or "articles"


def today() -> date:
    """The one look at the clock, for suppressions that end; `SOURCE_DATE_EPOCH` goes before it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch and epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return datetime.now(UTC).date()


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
