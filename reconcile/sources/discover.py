"""Which files are meant: paths, folders, globs, and what a `sources.toml` says of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

# Unlike pathlib's, these take a path that may not be looked at, or is none, for absent.
from os.path import exists, isdir, isfile, lexists, realpath
from pathlib import Path, PurePath

from reconcile.sources.formats import ENDINGS
from reconcile.sources.listing import NAME, Listed, Listing, read_listing
from reconcile.sources.record import Level, Problem, encodable

KNOWN_ENDINGS = f"endings that are read: {' '.join(ENDINGS)}"

_MAGIC = re.compile(r"[*?[]")
_SHOWN = 5  # file names in one note


@dataclass(frozen=True)
class Candidate:
    """A file to read."""

    path: Path
    name: str
    """Its source id, unless a record has one of its own."""
    named: bool
    """Whether somebody named it, so that it is an error if it holds no article."""
    listed: Listed | None = None
    """What a `sources.toml` says of it."""


class Discovery:
    """Finds the files behind the paths of one run; each `sources.toml` is read once."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        self._listings: dict[Path, Listing | None] = {}

    def find(self, path: str) -> list[Candidate]:
        """The files that a path of the command line means, in path order."""
        if isdir(path):
            found = self._folder(Path(path), Path(path), None, set())
        elif lexists(path):
            found = self._file(Path(path))
        elif _MAGIC.search(path):
            found = self._glob(path)
        else:
            self._tell("error", path, "there is no such file or folder", "check the path")
            return []
        return sorted(found, key=lambda candidate: candidate.path.parts)

    def _file(self, path: Path) -> Iterator[Candidate]:
        if path.name == NAME:
            self._tell("error", path, "is a list of articles, not an article", "name its folder")
        elif not _known(path):
            self._tell("error", path, "has an ending that is not read", KNOWN_ENDINGS)
        else:
            listing = self._listing(path.parent)
            listed = listing.files.get(PurePath(path.name)) if listing else None
            yield Candidate(path, encodable(path.name), named=True, listed=listed)

    def _glob(self, pattern: str) -> Iterator[Candidate]:
        """Files that match, and folders searched through; ids begin where the wildcards do."""
        parts = Path(pattern).parts
        fixed = next(i for i, part in enumerate(parts) if _MAGIC.search(part))
        top = Path(*parts[:fixed])
        try:
            matched = sorted(top.glob("/".join(parts[fixed:])))
        except ValueError as error:  # `**` with something beside it
            self._tell("error", pattern, f"is no pattern: {error}", "write ** between slashes")
            return
        shown = [m for m in matched if not any(map(_hidden, m.relative_to(top).parts))]
        folders = {m for m in shown if isdir(m)}
        for match in shown:
            if not folders.isdisjoint(match.parents):
                continue  # found again in the search of that folder
            ruled_by = self._ruling(match.parent, top)
            if match in folders:
                yield from self._folder(match, top, ruled_by, set())
            else:
                yield from self._files([match], match.parent, top, ruled_by)

    def _ruling(self, folder: Path, top: Path) -> Path | None:
        """The nearest folder from here up to `top` that has a `sources.toml`."""
        ways_up = [f for f in (folder, *folder.parents) if f == top or top in f.parents]
        return next((f for f in ways_up if self._listing(f)), None)

    def _folder(
        self, folder: Path, top: Path, ruled_by: Path | None, seen: set[str]
    ) -> Iterator[Candidate]:
        """A folder and those below it. `ruled_by` is the nearest one with a `sources.toml`."""
        real = realpath(folder)
        if real in seen:
            self._aside(folder, [folder], "a link to a folder that is read already")
            return
        seen.add(real)
        try:
            entries = [entry for entry in sorted(folder.iterdir()) if not _hidden(entry.name)]
        except OSError as error:
            why = f"cannot be read: {error.strerror}"
            self._tell("error", folder, why, "check the folder's permissions")
            return
        if listing := self._listing(folder):
            ruled_by = folder
            self._check(folder, listing)
        folders = [entry for entry in entries if isdir(entry)]
        files = [entry for entry in entries if not isdir(entry)]
        yield from self._files(files, folder, top, ruled_by)
        for entry in folders:
            yield from self._folder(entry, top, ruled_by, seen)

    def _files(
        self, files: list[Path], folder: Path, top: Path, ruled_by: Path | None
    ) -> Iterator[Candidate]:
        """Those of a folder's files that may be articles, and one note a reason for the others."""
        # A link that leads nowhere is no file, and an error when it is opened.
        known = [f for f in files if _known(f) and (isfile(f) or not exists(f))]
        listing = self._listing(ruled_by) if ruled_by else None
        if ruled_by and listing:
            named = {f: listing.files.get(PurePath(f.relative_to(ruled_by))) for f in known}
            aside = {file for file in known if named[file] is None}
            self._aside(folder, aside, f"not named in {NAME}")
        else:
            others = {f for f in files if f.suffix != _SETTINGS} - set(known)
            self._aside(folder, others, "no ending that is read")
            named = dict.fromkeys(known)
            aside = {file for file in known if file.stem.lower() == "readme"}
            self._aside(folder, aside, "about the folder, not an article")
        for file, listed in named.items():
            if file not in aside:
                name = encodable(file.relative_to(top).as_posix())
                yield Candidate(file, name, named=listed is not None, listed=listed)

    def _check(self, folder: Path, listing: Listing) -> None:
        """Say which files of a listing will not be read."""
        for name, listed in listing.files.items():
            path = folder / name
            if not isfile(path):
                message, remedy = f"names {name}, which is not there", "check the name"
            elif not _known(path):
                message, remedy = f"names {name}, whose ending is not read", KNOWN_ENDINGS
            elif any(map(_hidden, name.parts)):
                message, remedy = f"names {name}, which is hidden", "take the dot away"
            else:
                continue
            self.problems.append(Problem("error", message, remedy, listed.line, listed.path))

    def _listing(self, folder: Path) -> Listing | None:
        if folder not in self._listings:
            path = folder / NAME
            listing, problems = read_listing(path) if exists(path) else (None, [])
            self._listings[folder] = listing
            self.problems += problems
        return self._listings[folder]

    def _aside(self, folder: Path, files: Collection[Path], why: str) -> None:
        if files:
            names = ", ".join(file.name for file in sorted(files)[:_SHOWN])
            more = f" and {len(files) - _SHOWN} more" if len(files) > _SHOWN else ""
            remedy = "nothing, if that is meant; else name the file itself"
            self._tell("note", folder, f"left aside: {names}{more} ({why})", remedy)

    def _tell(self, level: Level, path: str | Path, message: str, remedy: str) -> None:
        shown = encodable(path.as_posix() if isinstance(path, Path) else path) or '""'
        self.problems.append(Problem(level, encodable(message), remedy, path=shown))


_SETTINGS = ".toml"  # what a desk says of its sources, never a source


def _known(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS


def _hidden(name: str) -> bool:
    return name.startswith(".")
