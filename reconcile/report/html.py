"""The page: one file that needs nothing else, and lets nothing in.

Everything from a source is escaped by Jinja. The content security policy admits the page's own
style and script by their hashes alone, so that even an escape that failed would stay inert.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from reconcile.report.strings import interface
from reconcile.report.view import view

if TYPE_CHECKING:
    from reconcile.report import Report

TEMPLATES = files("reconcile.report") / "templates"


def render(report: Report, format: str) -> str:
    """The report as a page, in the language of most of its sources."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("reconcile.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style, script = (_asset(name) for name in ("style.css", "script.js"))
    ui = interface(report.sources["language"])
    return environment.get_template("page.html").render(
        page=view(report, ui),
        t=ui,
        style=Markup(style),
        script=Markup(script),
        policy=policy(style, script),
    )


def policy(style: str, script: str) -> str:
    """The content security policy of a page with this style and this script."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_digest(style)}'",
            f"script-src '{_digest(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _asset(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"
