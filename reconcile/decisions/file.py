"""`suppressions.toml`: what it may say, and what is wrong with one that says something else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from reconcile import rules
from reconcile.languages import Vocabulary, load
from reconcile.nearest import hint
from reconcile.userfile import Entry, UserFile, read
from reconcile.values import units

BY_FINDING, BY_RULE = ("finding",), ("rule", "source")
WHY = ("reason", "author")
_WORD = re.compile(r"\w")
_UNIT = re.compile(r"[a-z]+(?:_[a-z]+)*")
_AMOUNT = re.compile(r"(?P<number>\d+(?:\.\d+)?) (?P<unit>\S+)", re.ASCII)


@dataclass(frozen=True)
class Suppression:
    """A finding set aside, or those of a rule in a source (`*` stands for any characters)."""

    finding: str | None
    rule: str | None
    source: str | None
    until: date | None
    reason: str
    author: str
    path: Path
    line: int

    @property
    def about(self) -> str:
        """What it sets aside, in the words of the file."""
        return f"finding {self.finding}" if self.finding else f"{self.rule} in {self.source}"


@dataclass(frozen=True)
class Words:
    """Claims, named as people can: the source, and the words as they stand in it."""

    source: str
    words: str


@dataclass(frozen=True)
class Link:
    """Two claims that are one fact (`together`), or are not (`apart`)."""

    verdict: Literal["apart", "together"]
    a: Words
    b: Words
    reason: str
    author: str
    path: Path
    line: int


@dataclass(frozen=True)
class Decisions:
    """A whole file; without one nothing was decided."""

    suppressions: tuple[Suppression, ...] = ()
    links: tuple[Link, ...] = ()
    vocabulary: Vocabulary = field(default_factory=Vocabulary)


def read_decisions(path: Path | None) -> Decisions:
    """What a file says; `UserFileError` for whatever in it is not known."""
    if path is None:
        return Decisions()
    file = read(path)
    file.entry().only(("suppress", "apart", "together", "concepts", "aliases", "units"))
    links = (
        *(_link(entry, "together") for entry in file.entries("together")),
        *(_link(entry, "apart") for entry in file.entries("apart")),
    )
    return Decisions(_suppressions(file), links, _vocabulary(file))


def _suppressions(file: UserFile) -> tuple[Suppression, ...]:
    found: list[Suppression] = []
    for entry in file.entries("suppress"):
        one = _suppression(entry)
        for earlier in found:
            if earlier.about == one.about:
                raise entry.error(f"{one.about} is set aside on line {earlier.line} already")
        found.append(one)
    return tuple(found)


def _suppression(entry: Entry) -> Suppression:
    entry.only((*BY_FINDING, *BY_RULE, *WHY, "until"))
    finding, rule, source = (entry.text(key) for key in (*BY_FINDING, *BY_RULE))
    if (finding is None) == (rule is None or source is None) or (finding and (rule or source)):
        raise entry.error('name a `finding`, or a `rule` and a `source`: rule = "…", source = "…"')
    if rule is not None:
        try:
            rules.get(rule)
        except KeyError as unknown:
            raise entry.error(str(unknown.args[0]), "rule") from None
    return Suppression(
        finding=finding,
        rule=rule,
        source=source,
        until=entry.day("until"),
        reason=entry.needed("reason"),
        author=entry.needed("author"),
        path=entry.path,
        line=entry.line(),
    )


def _link(entry: Entry, verdict: Literal["apart", "together"]) -> Link:
    entry.only(("a", "b", *WHY))
    return Link(
        verdict=verdict,
        a=_words(entry, "a"),
        b=_words(entry, "b"),
        reason=entry.needed("reason"),
        author=entry.needed("author"),
        path=entry.path,
        line=entry.line(),
    )


def _words(entry: Entry, key: str) -> Words:
    said = entry.values.get(key)
    if not isinstance(said, Mapping):
        remedy = f'{key} = {{ source = "a.txt", words = "ten people" }}'
        raise entry.error(f"`{key}` names a claim: {remedy}", key)
    claim = Entry(entry.path, key, said, entry.line(key), ())
    claim.only(("source", "words"))
    return Words(claim.needed("source"), " ".join(claim.needed("words").split()))


def _vocabulary(file: UserFile) -> Vocabulary:
    """`[concepts.LANGUAGE]`, `[aliases]` and `[units.NAME]`."""
    spoken = file.entry("concepts")
    spoken.only(sorted(load()))
    concepts = [
        (code, concept, _surfaces(entry, concept))
        for code in spoken.values
        for entry in (file.entry(f"concepts.{code}"),)
        for concept in entry.values
    ]
    known = file.entry("aliases")
    aliases = [(key, (key, *_surfaces(known, key))) for key in known.values]
    measures = file.entry("units")
    own = {name: file.entry(f"units.{name}") for name in measures.values}
    definitions = [_definition(name, entry) for name, entry in own.items()]
    words = [
        (code, name, _surfaces(entry, code))
        for name, entry in own.items()
        for code in entry.values
        if code != "is"
    ]
    return Vocabulary(tuple(concepts), tuple(aliases), tuple(definitions), tuple(words))


def _definition(name: str, entry: Entry) -> tuple[str, str]:
    """A unit of the user's own, which the next ones may be told in."""
    languages = sorted(load())
    entry.only(("is", *languages))
    if not _UNIT.fullmatch(name):
        raise entry.error(f'a unit has a name such as "football_pitch", not {name!r}')
    if name in units.names():
        raise entry.error(f'"{name}" is a unit of the program; give yours another name')
    if len(entry.values) == ("is" in entry.values):
        raise entry.error(f'"{name}" has no words: add {languages[0]} = ["…"]')
    definition = f"[{name}]"
    if "is" in entry.values:
        said = _AMOUNT.fullmatch(entry.needed("is"))
        if said is None:
            raise entry.error('`is` says how much of another unit: is = "7140 meter**2"', "is")
        if not units.known(said["unit"]):
            remedy = hint(said["unit"], units.names())
            raise entry.error(f'`is` has the unknown unit "{said["unit"]}"; {remedy}', "is")
        if units.conversion(said["unit"]).offset:
            remedy = "name a unit whose scale begins at nought"
            raise entry.error(f"`is` cannot be told in {said['unit']}; {remedy}", "is")
        definition = f"{said['number']} * {said['unit']}"
    units.define([(name, definition)])
    return name, definition


def _surfaces(entry: Entry, key: str) -> tuple[str, ...]:
    said = entry.values[key]
    if not isinstance(said, list) or not all(isinstance(w, str) and _WORD.search(w) for w in said):
        raise entry.error(f'`{key}` is a list of words: {key} = ["…"], not {said!r}', key)
    return tuple(said)
