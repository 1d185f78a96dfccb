"""Annotations for GitHub: workflow commands, which a step prints to its standard output.

Syntax: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.located import NEAREST, STDIN, Located, located

if TYPE_CHECKING:
    from reconcile.report import Options, Report

LEVELS = {"minor": "warning", "major": "error", "critical": "error"}


def render(report: Report, _format: str, _options: Options) -> str:
    """A command for each finding that counts; a job's summary is the format `markdown`."""
    counting = (found for found in located(report) if found.accepted is None)
    return "".join(f"{_command(found)}\n" for found in counting)


def _command(found: Located) -> str:
    place = found.place
    # A column is only taken where the annotation ends on the line that it begins on.
    on_one_line = place.line == place.end_line
    where = {
        "file": place.path if place.path != STDIN else None,
        "line": place.line,
        "endLine": place.end_line,
        "col": place.column if on_one_line else None,
        "endColumn": place.end_column if on_one_line else None,
        "title": f"{found.severity} {found.rule}",
    }
    said = ",".join(f"{key}={_property(str(v))}" for key, v in where.items() if v is not None)
    nearest = f" [{NEAREST}]" if place.basis == "nearest" else ""
    beside = f" (beside {', '.join(map(str, found.others))})" if found.others else ""
    return f"::{LEVELS[found.severity]} {said}::{_data(found.message + beside + nearest)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
