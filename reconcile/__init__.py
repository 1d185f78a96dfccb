"""Reads the figures and dates of several articles on one story, and reports where they disagree.

>>> import reconcile
>>> articles = reconcile.read(["fixtures/hochwasser"])
>>> report = reconcile.reconcile(articles)
>>> report.write("html", "reports/hochwasser.html")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reconcile.pipeline import read, reconcile
    from reconcile.report import Report
    from reconcile.settings import Settings

__version__ = "0.1.0"
__all__ = ["Report", "Settings", "read", "reconcile"]


def __getattr__(name: str) -> Any:
    """Import on first use: `reconcile --help` must not wait for Polars."""
    homes = {
        "read": "pipeline",
        "reconcile": "pipeline",
        "Report": "report",
        "Settings": "settings",
    }
    if name not in homes:
        raise AttributeError(f"module 'reconcile' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"reconcile.{homes[name]}"), name)
