"""How languages build number words: the mechanisms that a language file names.

Each is a function (word in lower case, numbers section of the language) -> value or None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Numbers = Mapping[str, Any]


def plain(word: str, numbers: Numbers) -> float | None:
    """Only what the file lists."""
    return _listed(numbers).get(word)


def germanic(word: str, numbers: Numbers) -> float | None:
    """Units before tens, all in one word: einundzwanzig, zweitausenddreihundert, dreieinhalb."""
    listed = _listed(numbers)
    if word in listed:
        return listed[word]
    halves = numbers.get("halves")
    for name, factor in ((numbers["thousand"], 1000.0), (numbers["hundred"], 100.0)):
        head, found, tail = word.partition(name)
        if found:
            high = _part(head, listed, halves, numbers, default=1.0)
            low = germanic(tail.removeprefix(numbers["and"]), numbers) if tail else 0.0
            return None if high is None or low is None or low >= factor else high * factor + low
    if halves and word.endswith(halves):
        whole = listed.get(word.removesuffix(halves))
        return None if whole is None else whole + 0.5
    unit, found, tens = word.partition(numbers["and"])
    if found and listed.get(tens, 0) in range(20, 100, 10):
        one = _part(unit, listed, None, numbers, default=None)
        return listed[tens] + one if one is not None and one < 10 else None
    for ten in ("zehn",) if "zehn" in listed else ():
        small = listed.get(word.removesuffix(ten)) if word.endswith(ten) else None
        if small is not None and 3 <= small <= 9:
            return 10.0 + small
    return None


def _part(
    word: str, listed: Mapping[str, float], halves: str | None, numbers: Numbers, default: float | None
) -> float | None:
    """A multiplier within a compound: "" is one, "ein" too, "drei", "dreiein(halb)", "zwölf"."""
    if not word:
        return default
    if word in _articles(numbers):
        return 1.0
    return germanic(word, {**numbers, "halves": halves})


def english(word: str, numbers: Numbers) -> float | None:
    """Tens and units joined by a hyphen: twenty-one."""
    listed = _listed(numbers)
    if word in listed:
        return listed[word]
    tens, found, unit = word.partition("-")
    if found and listed.get(tens, 0) in range(20, 100, 10) and 1 <= listed.get(unit, 0) <= 9:
        return listed[tens] + listed[unit]
    return None


MECHANISMS: Mapping[str, Callable[[str, Numbers], float | None]] = {
    "plain": plain,
    "germanic": germanic,
    "english": english,
}


def _listed(numbers: Numbers) -> dict[str, float]:
    return {w: float(value) for value, words in numbers["words"].items() for w in words}


def _articles(numbers: Numbers) -> list[str]:
    return [w for words in numbers.get("articles", {}).values() for w in words]
