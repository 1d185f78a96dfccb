"""How languages build number words: the mechanisms that a language file names.

A mechanism reads the words of a text in lower case from one of them on, and says what number they
make and which word follows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Numbers = Mapping[str, Any]
Read = tuple[float, int]


class Plain:
    """Only what the file lists, each number one word."""

    def __init__(self, numbers: Numbers) -> None:
        self.listed = {
            word: float(value)
            for value, words in numbers.get("words", {}).items()
            for word in words
        }
        self.articles = frozenset(w for ws in numbers.get("articles", {}).values() for w in ws)
        self.fractions = {
            word: float(value)
            for value, words in numbers.get("fractions", {}).items()
            for word in words
        }

    def stems(self) -> set[str]:
        """What every number word begins with."""
        return set(self.listed)

    def value(self, word: str) -> float | None:
        """What one word says."""
        return self.listed.get(word)

    def read(self, words: Sequence[str], i: int) -> Read | None:
        """What the words from `i` on say, and the index after them."""
        joined = self._hyphenated(words, i)
        if joined is not None:
            return joined
        value = self.value(words[i])
        return None if value is None else (value, i + 1)

    def _hyphenated(self, words: Sequence[str], i: int) -> Read | None:
        """twenty-one, ein-und-zwanzig: the hyphens are marks of their own."""
        end = i + 1
        while end + 1 < len(words) and words[end] == "-" and words[end + 1].isalpha():
            end += 2
        while end > i + 1:
            value = self.value("-".join(words[i:end:2]))
            if value is not None:
                return value, end
            end -= 2
        return None


class Germanic(Plain):
    """Units before tens, all in one word: einundzwanzig, zweitausenddreihundert, dreieinhalb."""

    def __init__(self, numbers: Numbers) -> None:
        super().__init__(numbers)
        self.halves: str = numbers["halves"]
        self.joint: str = numbers["and"]
        self.powers = ((numbers["thousand"], 1000.0), (numbers["hundred"], 100.0))
        self.teen: str = numbers["ten"]

    def stems(self) -> set[str]:
        """Also "einund", "einhundert"."""
        joints = (self.joint, *(name for name, _ in self.powers))
        return set(self.listed) | {article + joint for article in self.articles for joint in joints}

    def value(self, word: str) -> float | None:
        """What a number word says, however long; None where a part of it is none."""
        if word in self.listed:
            return self.listed[word]
        for name, factor in self.powers:
            head, found, tail = word.partition(name)
            if found:
                high = self._multiplier(head)
                low = self.value(tail.removeprefix(self.joint)) if tail else 0.0
                return None if high is None or low is None or low >= factor else high * factor + low
        if word.endswith(self.halves):
            whole = self.listed.get(word.removesuffix(self.halves))
            return None if whole is None else whole + 0.5
        return self._below_hundred(word)

    def _below_hundred(self, word: str) -> float | None:
        if word.endswith(self.teen):
            small = self.listed.get(word.removesuffix(self.teen))
            if small is not None and 3 <= small <= 9:
                return 10.0 + small
        unit, found, tens = word.partition(self.joint)
        if found and self.listed.get(tens, 0) in range(20, 100, 10):
            one = 1.0 if unit in self.articles else self.listed.get(unit, 0.0)
            return self.listed[tens] + one if 1 <= one <= 9 else None
        return None

    def _multiplier(self, word: str) -> float | None:
        """Before "hundert": "" is one, "ein" too, "drei", "dreieinhalb"."""
        return 1.0 if not word or word in self.articles else self.value(word)


class English(Plain):
    """Several words, tens and units with a hyphen: two hundred and thirty-one, two and a half."""

    def __init__(self, numbers: Numbers) -> None:
        super().__init__(numbers)
        self.joint: str = numbers["and"]
        self.hundred: str = numbers["hundred"]
        self.thousand: str = numbers["thousand"]

    def value(self, word: str) -> float | None:
        """What one word says, or two joined by a hyphen."""
        if word in self.listed:
            return self.listed[word]
        tens, found, unit = word.partition("-")
        if found and self.listed.get(tens, 0) in range(20, 100, 10):
            one = self.listed.get(unit, 0.0)
            return self.listed[tens] + one if 1 <= one <= 9 else None
        return None

    def read(self, words: Sequence[str], i: int) -> Read | None:
        """Hundreds and thousands add up; "and a half" may follow."""
        total, group, last, j = 0.0, None, 0.0, i
        while j < len(words):
            word = words[j]
            if word in (self.hundred, self.thousand):
                factor = 100.0 if word == self.hundred else 1000.0
                group = (1.0 if group is None else group) * factor
                if factor == 1000.0:
                    total, group = total + group, 0.0
                last, j = factor, j + 1
            elif (word in self.articles and j == i and self._power(words, j + 1)) or (
                word == self.joint and last >= 100.0 and self._small(words, j + 1)
            ):
                j += 1
            elif (small := self._small(words, j)) and (group is None or last >= 100.0):
                group, j = (group or 0.0) + small[0], small[1]
                last = small[0]
            else:
                break
        if group is None:
            return None
        return self._and_a_half(words, j, total + group)

    def _power(self, words: Sequence[str], j: int) -> bool:
        return j < len(words) and words[j] in (self.hundred, self.thousand)

    def _small(self, words: Sequence[str], j: int) -> Read | None:
        """A number below a hundred."""
        if j >= len(words):
            return None
        read = super().read(words, j)
        return read if read and read[0] < 100 else None

    def _and_a_half(self, words: Sequence[str], j: int, value: float) -> Read:
        if j + 2 < len(words) and words[j] == self.joint and words[j + 1] in self.articles:
            part = self.fractions.get(words[j + 2])
            if part is not None:
                return value + part, j + 3
        return value, j


MECHANISMS: Mapping[str, type[Plain]] = {"plain": Plain, "germanic": Germanic, "english": English}
