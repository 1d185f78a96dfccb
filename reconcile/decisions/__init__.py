"""What people decided about an earlier report, read from files of theirs, on the way of this one.

`suppressions.toml` sets findings aside, and says which claims are or are not one fact; a baseline
lists the findings that were there when the gate was put up.
"""

from __future__ import annotations

from reconcile.decisions.acceptance import Accepted, accept
from reconcile.decisions.baseline import read_baseline
from reconcile.decisions.file import Decisions, read_decisions
from reconcile.decisions.linking import Relinked, relink

__all__ = [
    "Accepted",
    "Decisions",
    "Relinked",
    "accept",
    "read_baseline",
    "read_decisions",
    "relink",
]
