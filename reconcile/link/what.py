"""What a claim is of, as the tables of concepts have it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reconcile.languages import Concept, Languages, concept_of
from reconcile.link.scope import fate_of

HEAD = 3  # letters at least of the head of a compound

Row = Mapping[str, Any]


@dataclass(frozen=True)
class What:
    """What a claim is of.

    `generic` tells whether what it counts says nothing of itself, `people` whether those counted
    are people (None where that is not known), `sort` the concept of the counted noun, whatever
    befell it, where it says anything of itself, `broader` the one that this or the claim's own is a
    kind of (farms are companies), `named` whether its concept is but a name, `specific` what its
    noun says beyond one of the same concept that the story counts as well (“Güterzüge” where there
    are “Züge”), `by_deed` whether it is called by what befell it or what it does rather than by its
    noun, `toll` whether it counts people by what befell them, `rate` whether its size in percent is
    itself a change, `main` whether it is of what the story gives percentages of first, `fate` what
    befell those counted.
    """

    generic: bool
    people: bool | None
    sort: str | None
    broader: str | None
    named: bool
    specific: str | None
    by_deed: bool
    toll: bool
    rate: bool
    main: bool
    fate: str | None


class Things:
    """All that a story gives figures of."""

    def __init__(self, rows: Sequence[Row], languages: Languages) -> None:
        self._languages = languages
        self._main = _main_topics(rows)
        self._nouns: dict[str | None, set[str]] = defaultdict(set)
        for row in rows:
            if row["concept"] and row["counted"]:
                self._nouns[row["concept"]].add(row["counted"].lower())

    def of(self, row: Row, cues: Iterable[Row]) -> What:
        """What a claim is of that stands between these cues."""
        concept = self._languages.concepts.get(row["concept"] or "")
        sort = _sort(row, self._languages)
        known = sort or concept
        return What(
            generic=concept is not None and concept.generic,
            people=known.are_people if known is not None else None,
            sort=sort.id if sort is not None and not sort.generic else None,
            broader=known.kind_of if known is not None else None,
            named=concept is not None and concept.is_a_name,
            specific=_specific(row, self._nouns.get(row["concept"], ())),
            by_deed=bool(row["counted"]) and row["subject"] != row["counted"],
            toll=concept is not None and concept.toll,
            rate=concept is not None and concept.rate,
            main=row["concept"] in self._main,
            fate=fate_of(row, cues, self._languages) if row["kind"] == "count" else None,
        )


def _main_topics(rows: Iterable[Row]) -> frozenset[str]:
    """What the first percentage of most articles of a story is of, where it is of one thing."""
    first: dict[str, str | None] = {}
    for row in rows:
        if row["kind"] == "percent":
            first.setdefault(row["source"], row["concept"])
    counted = Counter(concept for concept in first.values() if concept is not None)
    return frozenset(concept for concept, n in counted.items() if 2 * n > len(first) > 1)


def _sort(row: Row, languages: Languages) -> Concept | None:
    """The concept of the noun that is counted."""
    noun = row["counted"] if row["kind"] == "count" else None
    named = concept_of(noun, languages[row["language"]]) if noun else None
    return languages.concepts[named] if named else None


def _specific(row: Row, nouns: Iterable[str]) -> str | None:
    """“güter” of “Güterzug” where one of the NOUNS is “zug”."""
    noun = (row["counted"] or "").lower()
    heads = [n for n in nouns if len(n) >= HEAD and n != noun and noun.endswith(n)]
    return noun.removesuffix(min(heads, key=lambda n: (len(n), n))) if heads else None
