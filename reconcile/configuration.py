"""Settings from `reconcile.toml` or `[tool.reconcile]` of a `pyproject.toml`, and flags over them.

The file nearest to the input counts, and it alone; paths in it are relative to its folder.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args

from reconcile.nearest import hint
from reconcile.report.strings import SPOKEN
from reconcile.settings import FailOn, Settings
from reconcile.terminal import STDOUT
from reconcile.userfile import Entry, UserFile, read

OWN, PROJECT = "reconcile.toml", "pyproject.toml"
SUPPRESSIONS = "suppressions.toml"
TABLE = "tool.reconcile"
DEFAULT, FLAG = "default", "command line"

T = TypeVar("T")


@dataclass(frozen=True)
class Configuration:
    """What a run is told, by key, and where each value comes from."""

    values: Mapping[str, Any] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)

    def get(self, key: str, default: T) -> T:
        """The value of a key of `KEYS`; the default where nothing is said."""
        value: T = self.values.get(key, default)
        return value

    def settings(self) -> Settings:
        """Those that the pipeline knows."""
        return Settings(
            fail_on=self.get("fail-on", Settings.fail_on),
            suites=tuple(self.get("suite", ())),
            docs=self.get("docs", None),
            baseline=self.get("baseline", None),
            strict_baseline=self.get("strict-baseline", False),
            suppressions=self.get("suppressions", None),
            lang=self.get("lang", None),
            excerpts=self.get("excerpts", False),
            against=tuple(self.get("against", ())),
            cache=self.get("cache", Settings.cache),
            languages=tuple(self.get("languages", ())),
            max_bytes=self.get("max-bytes", Settings.max_bytes),
            max_characters=self.get("max-characters", Settings.max_characters),
        )

    def rows(self) -> list[tuple[str, str, str]]:
        """Every key with its value and its origin, for people."""
        return [
            (key, _shown(self.values.get(key, DEFAULTS.get(key))), self.origins.get(key, DEFAULT))
            for key in sorted(KEYS)
        ]


def configuration(
    start: Path,
    flags: Mapping[str, Any],
    given: Path | None = None,
    defaults: Mapping[str, Any] | None = None,
) -> Configuration:
    """The configuration for an input at `start`; a flag that is None or empty was not given.

    `given` is the file that counts instead of the nearest, `defaults` are the command's.
    `UserFileError` for a file that cannot be used, and for a key that is not known.
    """
    file, entry = _named(given) if given else _nearest(start)
    values: dict[str, Any] = dict(defaults or {})
    origins: dict[str, str] = {}
    decided = _upwards(start, SUPPRESSIONS)
    if decided is not None:
        values["suppressions"], origins["suppressions"] = decided, f"found beside or above {start}"
    if file is not None and entry is not None:
        entry.only(KEYS)
        for key, said in entry.values.items():
            values[key] = KEYS[key](entry, key, said)
            origins[key] = f"{file.path}:{entry.line(key)}"
    for key, said in flags.items():
        if said not in (None, [], ()):
            values[key], origins[key] = said, FLAG
    return Configuration(values, origins)


def _named(path: Path) -> tuple[UserFile, Entry]:
    file = read(path)
    return file, file.entry(TABLE if path.name == PROJECT else "")


def _nearest(start: Path) -> tuple[UserFile | None, Entry | None]:
    """The nearest file upwards; a `pyproject.toml` only where it speaks of this program."""
    for folder in _folders(start):
        own, project = folder / OWN, folder / PROJECT
        if own.is_file():
            return _named(own)
        if project.is_file() and "reconcile" in project.read_text("utf-8", errors="replace"):
            file = read(project)
            tool = file.content.get("tool")
            if isinstance(tool, Mapping) and "reconcile" in tool:
                return file, file.entry(TABLE)
    return None, None


def _upwards(start: Path, name: str) -> Path | None:
    return next((f / name for f in _folders(start) if (f / name).is_file()), None)


def _folders(start: Path) -> list[Path]:
    """The folder of an input and those above it, nearest first, as few words as will do."""
    here = start if start.is_dir() else start.parent
    while not here.is_dir():  # of a glob, the part that is fixed
        here = here.parent
    absolute = here.resolve()
    below = Path.cwd()
    return [_short(folder, below) for folder in (absolute, *absolute.parents)]


def _short(folder: Path, below: Path) -> Path:
    return folder.relative_to(below) if folder.is_relative_to(below) else folder


# What each key may hold: from the entry, the key and what is said there to the value.


def _path(entry: Entry, key: str, said: Any) -> Path:
    if not isinstance(said, str) or not said:
        raise entry.error(f"`{key}` is a path in quotation marks, not {said!r}", key)
    return entry.path.parent / said


def _paths(entry: Entry, key: str, said: Any) -> tuple[Path, ...]:
    listed = said if isinstance(said, list) else [said]
    return tuple(_path(entry, key, each) for each in listed)


def _outputs(entry: Entry, key: str, said: Any) -> tuple[str, ...]:
    found = []
    for each in said if isinstance(said, list) else [said]:
        if not isinstance(each, str) or "=" not in each:
            raise entry.error(f'`{key}` is a list of "FORMAT=PATH", not {said!r}', key)
        format, _, path = each.partition("=")
        found.append(f"{format}={path if path == STDOUT else entry.path.parent / path}")
    return tuple(found)


def _inputs(entry: Entry, key: str, said: Any) -> tuple[str, ...]:
    return tuple(str(path) for path in _paths(entry, key, said))


def _switch(entry: Entry, key: str, said: Any) -> bool:
    if not isinstance(said, bool):
        raise entry.error(f"`{key}` is true or false, not {said!r}", key)
    return said


def _amount(entry: Entry, key: str, said: Any) -> int:
    if isinstance(said, bool) or not isinstance(said, int) or said < 1:
        raise entry.error(f"`{key}` is a whole number from 1 up, not {said!r}", key)
    return said


def _severity(entry: Entry, key: str, said: Any) -> str:
    if said not in get_args(FailOn):
        message = f'unknown severity "{said}" of `{key}`; {hint(str(said), get_args(FailOn))}'
        raise entry.error(message, key)
    return str(said)


def _language(entry: Entry, key: str, said: Any) -> str:
    if said not in SPOKEN:
        raise entry.error(f'unknown language "{said}" of `{key}`; {hint(str(said), SPOKEN)}', key)
    return str(said)


KEYS: Mapping[str, Callable[[Entry, str, Any], Any]] = {
    "fail-on": _severity,
    "output": _outputs,
    "suite": _paths,
    "baseline": _path,
    "strict-baseline": _switch,
    "suppressions": _path,
    "docs": _path,
    "against": _inputs,
    "cache": _path,
    "lang": _language,
    "excerpts": _switch,
    "languages": _paths,
    "max-bytes": _amount,
    "max-characters": _amount,
}

DEFAULTS: Mapping[str, Any] = {
    "fail-on": "major for check, never for report",
    "output": "concise for check, a page and its data for report",
    "suite": "the suites of the program",
    "strict-baseline": False,
    "cache": Settings.cache,
    "lang": "that of most sources",
    "excerpts": False,
    "max-bytes": Settings.max_bytes,
    "max-characters": Settings.max_characters,
}


def _shown(value: Any) -> str:
    if isinstance(value, tuple | list):
        return ", ".join(str(each) for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)
