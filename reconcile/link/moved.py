"""“Von 6.500 auf 8.000”, “4,8 statt 4,2 Prozent”, “vier und nicht drei”: what it was before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from reconcile.languages import Languages
from reconcile.languages.tokens import folded, words_of
from reconcile.link.words import Texts

CORRECTED = ("count", "measure", "money", "percent")
LED = 8  # words at most from “zunächst” to the figure that is given up
FROM_TO = 15  # code points at most between what a figure was and what it is now
INSTEAD_OF = 30  # between what it is now and what it was before: “4,8 Prozent mehr Lohn statt 4,2”
LISTS = ("ranges.from", "ranges.instead")
ALIKE = ("source", "sentence", "kind", "unit", "concept")

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Course:
    """How a figure has come about.

    `was` is the claim that it has moved on from (“von 6.500 auf 8.000”), `was_known` whether
    another source said that before, `recalled` whether one has said the figure itself before,
    `corrects` the id of the claim that it is said in place of (“vier, und nicht drei”).
    """

    was: Row | None
    was_known: bool
    recalled: bool
    corrects: str | None


def moved_from(rows: Sequence[Row], text_of: Texts, languages: Languages) -> dict[str, str]:
    """Of each claim that another one has moved on to, that other: the earlier by the later."""
    in_order = sorted(rows, key=lambda row: (row["source"], row["start"], row["end"]))
    moved: dict[str, str] = {}
    for first, second in pairwise(in_order):
        apart = second["start"] - first["end"]
        if apart <= 0 or any(first[name] != second[name] for name in ALIKE):
            continue
        if apart <= FROM_TO and "ranges.from" in _leading(first, text_of, languages):
            moved[second["claim"]] = first["claim"]
        elif apart <= INSTEAD_OF and "ranges.instead" in _leading(second, text_of, languages):
            moved[first["claim"]] = second["claim"]
    return moved


def _leading(row: Row, text_of: Texts, languages: Languages) -> frozenset[str]:
    """Of the lists that tell what was and what is, those that have the word before a claim."""
    text = text_of.get(row["source"], {}).get(row["sentence"], ("", 0))[0]
    start = row["end"] - len(row["wording"]) - row["sentence_start"]
    ahead = text[: max(0, start)].lower().split()[-1:]
    language = languages[row["language"]]
    return frozenset(name for name in LISTS if not language.words(name).isdisjoint(ahead))


def corrected_from(rows: Sequence[Row], text_of: Texts, languages: Languages) -> dict[str, str]:
    """Of each claim that its sentence has in place of another one, that other.

    “Zunächst war von drei Tätern die Rede, nun von vier”, “ils étaient quatre, et non trois”.
    """
    counted: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in rows:
        if row["kind"] in CORRECTED and row["value"] is not None:
            counted[tuple(row[name] for name in ALIKE)].append(row)
    found = {}
    for pair in counted.values():
        apart = len(pair) == len({row["value"] for row in pair}) == 2
        if apart and _are_of_one_noun(pair, languages):
            given_up = [_is_given_up(row, pair, text_of, languages) for row in pair]
            if any(given_up) and not all(given_up):
                old, new = pair if given_up[0] else reversed(pair)
                found[new["claim"]] = old["claim"]
    return found


def _are_of_one_noun(pair: Sequence[Row], languages: Languages) -> bool:
    """Whether the two count the same, as far as is told: no women and men."""
    language = languages[pair[0]["language"]]
    anyone = {None, *language.words("nouns.anyone")}
    nouns = {row["counted"] and row["counted"].lower() for row in pair}
    return len(nouns) == 1 or not nouns.isdisjoint(anyone)


def _is_given_up(row: Row, pair: Sequence[Row], text_of: Texts, languages: Languages) -> bool:
    """Whether “zunächst” leads to it, no other figure between, or “und nicht” stands before it."""
    language = languages[row["language"]]
    words = words_of(_ahead(row, text_of))
    if language.phrases("ranges.denied").before(words, len(words)):
        return True
    others = [r["end"] for r in pair if r["end"] <= row["start"]]
    between = words_of(_ahead(row, text_of, max(others, default=row["sentence_start"])))
    first = language.phrases("ranges.at_first")
    return any(first.at(between, k) for k in range(max(0, len(between) - LED), len(between)))


def _ahead(row: Row, text_of: Texts, start: int | None = None) -> str:
    """What its sentence says before it, in lower case."""
    text = text_of.get(row["source"], {}).get(row["sentence"], ("", 0))[0]
    begin = row["sentence_start"] if start is None else start
    end = row["end"] - len(row["wording"])
    return folded(text[begin - row["sentence_start"] : max(0, end - row["sentence_start"])])
