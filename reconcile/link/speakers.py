"""Whose figure it is, where sources have rival ones: the police's, the organisers', an institute's.

Who speaks is named beside a figure, or before it in its sentence or paragraph; by name, or by the
city that its reports are dated from (“die Linzer”); or not at all where an article opens with one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reconcile.link.words import Texts

ITS_CLAUSE = 9  # words: a comma between counts as ten
BRACKET = 3  # code points from a figure to the name in brackets behind it
BEHIND = 40  # code points from a figure to who is named behind it
STEM = 4  # letters of a city that its inhabitants' name begins with

# “Linz. – Das Institut …”, “WIEN (agentur) - Nach …”
DATELINE = re.compile(r"([^\W\d_]{3,})\.?(?: \([^)]*\))?\.? ?(?:[-–—] |$)")
CAPITAL = re.compile(r"[^\W\d_a-zß-öø-ÿ][^\W\d_]{3,}")

Row = Mapping[str, Any]
Sentences = Mapping[tuple[str, int], tuple[str, int]]


def speakers(
    rows: Sequence[Row],
    around: Mapping[str, Sequence[Row]],
    text_of: Texts,
    moved: Mapping[str, str],
) -> dict[str, str]:
    """Of each claim of a kind that rivals speak of, who does; claims of nobody are left out."""
    names = _names(rows, around)
    said = {row["claim"]: _beside(around.get(row["claim"], ()), names) for row in rows}
    for later, earlier in moved.items():
        said[later] = said[later] or said[earlier]
    found = {}
    for kind, rivals in _contested(rows, said).items():
        own = {name: name for name in sorted(rivals) if names.get(name) == name}
        told = [row for row in rows if row["kind"] == kind]
        read = _Reading(own, {row["source"] for row in told}, text_of) if len(own) > 1 else None
        for row in told:
            who = (read.speaker(row) if read else None) or said[row["claim"]]
            if who is not None:
                found[row["claim"]] = who
    return found


def _names(rows: Iterable[Row], around: Mapping[str, Sequence[Row]]) -> dict[str, str]:
    """Who is said anywhere in a story to give a figure, in lower case: “laut Donauinstitut”.

    Those listed by their office (“Polizei”) stand for that.
    """
    offices = {
        cue["words"].lower(): cue["concept"]
        for row in rows
        for cue in around.get(row["claim"], ())
        if cue["role"] == "speaker"
    }
    named = {row["attribution"].lower() for row in rows if row["attribution"]}
    return {name: offices.get(name, name) for name in sorted(named)}


def _beside(cues: Iterable[Row], names: Mapping[str, str]) -> str | None:
    """Who is named nearest as the one to say it, or is so elsewhere in the story."""
    for cue in cues:
        if cue["distance"] > ITS_CLAUSE:
            continue
        if cue["role"] == "speaker":
            return str(cue["concept"])
        if cue["role"] in ("name", "actor") and cue["concept"] in names:
            return names[cue["concept"]]
    return None


def _contested(rows: Iterable[Row], speakers: Mapping[str, str | None]) -> dict[str, set[str]]:
    """The kinds of figure that some source has from two that speak, and not alike; and who."""
    said: dict[tuple[str, str, str | None], dict[str, set[Any]]] = defaultdict(dict)
    for row in rows:
        speaker = speakers[row["claim"]]
        if speaker is not None and row["value"] is not None:
            about = said[row["source"], row["kind"], row["concept"] or row["counted"]]
            about.setdefault(speaker, set()).add(row["value"])
    kinds: dict[str, set[str]] = defaultdict(set)
    for (_, kind, _), told in said.items():
        if len(told) > 1:
            kinds[kind] |= told.keys()
    return kinds


class _Reading:
    """The articles of a story, read for who speaks in each of their sentences."""

    def __init__(self, names: Mapping[str, str], sources: set[str], text_of: Texts) -> None:
        self._names = dict(names)
        self._text = {
            (source, n): told for source in sources for n, told in text_of.get(source, {}).items()
        }
        self._names |= _cities(self._text, self._names)
        self._before: dict[tuple[str, int], str | None] = {}
        opening: dict[str, tuple[int, set[str]]] = {}
        current: dict[tuple[str, int], str | None] = {}
        for (source, sentence), (text, paragraph) in sorted(self._text.items()):
            self._before[source, sentence] = current.get((source, paragraph))
            who = {name for _, name in _mentions(text, self._names)}
            if who:
                current[source, paragraph] = min(who) if len(who) == 1 else None
                first, named = opening.setdefault(source, (paragraph, set()))
                if first == paragraph:
                    named |= who
        self._main = {s: min(named) for s, (_, named) in opening.items() if len(named) == 1}

    def speaker(self, row: Row) -> str | None:
        """Who says this figure."""
        key = row["source"], row["sentence"]
        start, end = (row[side] - row["sentence_start"] for side in ("start", "end"))
        mentions = _mentions(self._text.get(key, ("", 0))[0], self._names)
        behind = [(at - end, name) for at, name in mentions if at >= end]
        if behind and behind[0][0] <= BRACKET:
            return behind[0][1]
        before = [name for at, name in mentions if at < start]
        if before:
            return before[-1]
        if behind:
            return behind[0][1] if behind[0][0] <= BEHIND else None
        return self._before.get(key) or self._main.get(row["source"])


def _mentions(text: str, names: Mapping[str, str]) -> list[tuple[int, str]]:
    """Where who is named: by the beginning of a word, so that inflected forms are met too."""
    found = []
    for word in CAPITAL.finditer(text):
        low = word[0].lower()
        name = next((who for start, who in names.items() if low.startswith(start)), None)
        if name is not None:
            found.append((word.start(), name))
    return found


def _cities(texts: Sentences, names: Mapping[str, str]) -> dict[str, str]:
    """The beginning of each city's name that stands for who reports from there."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    dated: dict[str, str] = {}
    first: set[str] = set()
    for (source, _), (text, _) in sorted(texts.items()):
        place = DATELINE.match(text)
        if place and source not in dated:
            dated[source] = place[1][:STEM].lower()
        mentions = _mentions(text, names)
        if source in dated and mentions and source not in first:
            first.add(source)
            votes[dated[source]][mentions[0][1]] += 1
    best: dict[str, str] = {}
    for city, who in sorted(votes.items(), key=lambda v: (-v[1].total(), v[0])):
        most = min(who, key=lambda name: (-who[name], name))
        if most not in best.values():
            best[city] = most
    return best if len(best) > 1 else {}
