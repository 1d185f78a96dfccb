"""What a run can be told."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Severity = Literal["minor", "major", "critical"]
FailOn = Literal["never", "minor", "major", "critical"]
SEVERITIES: tuple[Severity, ...] = ("minor", "major", "critical")


@dataclass(frozen=True)
class Settings:
    """Settings of one run; the defaults are those of the command line."""

    suites: tuple[Path, ...] = ()
    """Expectation suites (files or folders); empty: the ones that ship with the program."""
    languages: tuple[Path, ...] = ()
    """Folders with further language files, beside the ones that ship with the program."""
    max_bytes: int = 64 * 1024 * 1024
    """Largest input file read, in bytes."""
    max_characters: int = 2_000_000
    """Longest article read, in characters: what comes after is left out, with a warning."""
