"""What a run can be told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

Severity = Literal["minor", "major", "critical"]
FailOn = Literal["never", "minor", "major", "critical"]
SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")


@dataclass(frozen=True)
class Settings:
    """Settings of one run; the defaults are those of the command line."""

    fail_on: FailOn = "never"
    """The least severity of a finding that fails a gate."""
    suites: tuple[Path, ...] = ()
    """Expectation suites (files or folders); empty: the ones that ship with the program."""
    docs: Path | None = None
    """Folder that Great Expectations' Data Docs are written to, if they are wanted."""
    baseline: Path | None = None
    """File of findings that are known, and do not fail the gate."""
    strict_baseline: bool = False
    """Whether an entry of the baseline that nothing matches is an error."""
    suppressions: Path | None = None
    """File of what people decided: findings set aside, claims that are or are not one fact."""
    today: date | None = None
    """The day that a suppression's `until` is held against; none: no suppression has expired."""
    against: tuple[str, ...] = ()
    """Paths that the articles are held against: what differs among those is no finding."""
    cache: Path = Path(".reconcile_cache")
    """Folder that remembers the claims of the articles of `against`."""
    lang: str | None = None
    """Language of the page and the summaries; none: that of most sources, summaries in English."""
    excerpts: bool = False
    """Whether the page has no more of the articles than the sentences that are compared."""
    languages: tuple[Path, ...] = ()
    """Folders with further language files, beside the ones that ship with the program."""
    max_bytes: int = 64 * 1024 * 1024
    """Largest input file read, in bytes."""
    max_characters: int = 2_000_000
    """Longest article read, in characters: what comes after is left out, with a warning."""
