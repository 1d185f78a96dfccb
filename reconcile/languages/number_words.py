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
            word.lower(): float(value)
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
        self.parts = {word: float(v) for v, ws in numbers.get("parts", {}).items() for word in ws}
        self.parts[numbers["halves"]] = 0.5
        self.joint: str = numbers["and"]
        self.powers = ((numbers["thousand"], 1000.0), (numbers["hundred"], 100.0))
        self.teen: str = numbers["ten"]
        last = [*self.listed, *self.parts, *(name for name, _ in self.powers), self.teen]
        self._end = min(map(len, last))
        self._ends = {word[-self._end :] for word in last}

    def stems(self) -> set[str]:
        """Also "einund", "einhundert"."""
        joints = (self.joint, *(name for name, _ in self.powers))
        return set(self.listed) | {article + joint for article in self.articles for joint in joints}

    def value(self, word: str) -> float | None:
        """What a number word says, however long; None where a part of it is none."""
        if word in self.listed:
            return self.listed[word]
        if word[-self._end :] not in self._ends:
            return None
        for name, factor in self.powers:
            head, found, tail = word.partition(name)
            if found:
                high = self._multiplier(head)
                low = self.value(tail.removeprefix(self.joint)) if tail else 0.0
                return None if high is None or low is None or low >= factor else high * factor + low
        for name, part in self.parts.items():
            head, found, tail = word.rpartition(name)
            if found and not tail:
                whole = self._multiplier(head) if head in self.articles else self.listed.get(head)
                return None if whole is None else whole + part
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
        """Hundreds and thousands add up."""
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
        return None if group is None else (total + group, j)

    def _power(self, words: Sequence[str], j: int) -> bool:
        return j < len(words) and words[j] in (self.hundred, self.thousand)

    def _small(self, words: Sequence[str], j: int) -> Read | None:
        """A number below a hundred; "twenty one" may lack its hyphen."""
        read = super().read(words, j) if j < len(words) else None
        if read is None or read[0] >= 100:
            return None
        value, end = read
        unit = self.listed.get(words[end], 0.0) if end < len(words) else 0.0
        tens = end == j + 1 and value in range(20, 100, 10)
        return (value + unit, end + 1) if tens and 1 <= unit <= 9 else read


class French(Plain):
    """Words with or without hyphens: soixante et onze, quatre-vingt-dix-sept, mille deux cents.

    The article is a one within a number only: "vingt et un", "cent un", but no "un" alone.
    """

    def __init__(self, numbers: Numbers) -> None:
        super().__init__(numbers)
        self.joint: str = numbers["and"]
        self.hundreds = frozenset(numbers["hundreds"])
        self.thousands = frozenset(numbers["thousands"])
        self._known = {**self.listed}
        self._known.update(dict.fromkeys(self.hundreds, 100.0))
        self._known.update(dict.fromkeys(self.thousands, 1000.0))

    def stems(self) -> set[str]:
        """All but the articles, which begin too many words."""
        return set(self._known) - self.articles

    def value(self, word: str) -> float | None:
        """What one word says by itself."""
        return None if word in self.articles else self._known.get(word)

    def read(self, words: Sequence[str], i: int) -> Read | None:
        """Thousands, hundreds, tens and units add up; "et demi" may follow."""
        whole = self._whole(words, i)
        if whole is None:
            one = words[i] in self.articles and self._part(words, i + 1)
            return (1.0 + one[0], one[1]) if one else None
        value, j = whole
        part = self._part(words, j)
        return (value + part[0], part[1]) if part else whole

    def _whole(self, words: Sequence[str], i: int) -> Read | None:
        if words[i] in self.articles:
            return None
        head = (1.0, i) if words[i] in self.thousands else self._below_thousand(words, i)
        if head is None:
            return None
        j = self._next(words, head[1]) if head[1] > i else i
        if j >= len(words) or words[j] not in self.thousands:
            return head
        thousands, end = head[0] * 1000.0, j + 1
        rest = self._below_thousand(words, self._next(words, end))
        return (thousands + rest[0], rest[1]) if rest and rest[0] else (thousands, end)

    def _below_thousand(self, words: Sequence[str], i: int) -> Read | None:
        if i >= len(words):
            return None
        head = (1.0, i) if words[i] in self.hundreds else self._below_hundred(words, i)
        if head is None:
            return None
        j = self._next(words, head[1]) if head[1] > i else i
        if j >= len(words) or words[j] not in self.hundreds or not 0 < head[0] < 20:
            return head
        hundreds, end = head[0] * 100.0, j + 1
        rest = self._below_hundred(words, self._next(words, end))
        return (hundreds + rest[0], rest[1]) if rest and rest[0] else (hundreds, end)

    def _below_hundred(self, words: Sequence[str], i: int) -> Read | None:
        """A unit, a ten, or a ten and what is added to it; "quatre-vingt" is a ten."""
        first = self.listed.get(words[i]) if i < len(words) else None
        if first is None:
            return None
        tens, end = first, i + 1
        j = self._next(words, end)
        if first == 4.0 and j < len(words) and self.listed.get(words[j]) == 20.0:
            tens, end = 80.0, j + 1
        if tens < 10 or tens % 10:
            return tens, end
        return self._added(words, end, tens) or (tens, end)

    def _added(self, words: Sequence[str], end: int, tens: float) -> Read | None:
        """-sept, et un, et onze, -dix-neuf: to sixty and eighty one adds up to nineteen."""
        j = self._next(words, end)
        joined = j < len(words) and words[j] == self.joint
        j = self._next(words, j + 1) if joined else j
        small = self.listed.get(words[j]) if j < len(words) else None
        if small is None:
            return None
        if small == 10.0 and tens in (60.0, 80.0) and not joined:
            more = self._added(words, j + 1, 10.0)
            return (tens + more[0], more[1]) if more else (tens + 10, j + 1)
        least, most = {10.0: (7, 9), 60.0: (1, 16), 80.0: (1, 16)}.get(tens, (1, 9))
        if joined and small not in (1.0, 11.0):
            return None
        return (tens + small, j + 1) if least <= small <= most else None

    def _next(self, words: Sequence[str], j: int) -> int:
        """Over a hyphen before another number word."""
        over = j + 1 < len(words) and words[j] == "-"
        return j + 1 if over and (words[j + 1] in self._known or words[j + 1] == self.joint) else j

    def _part(self, words: Sequence[str], j: int) -> Read | None:
        """“et demi”, “et un quart”, “et trois quarts” behind a number."""
        if j + 1 >= len(words) or words[j] != self.joint:
            return None
        half = self.fractions.get(words[j + 1])
        if half == 0.5:
            return half, j + 2
        count = self.listed.get(words[j + 1])
        part = self.fractions.get(words[j + 2]) if count and j + 2 < len(words) else None
        return (count * part, j + 3) if count and part and count * part < 1 else None


MECHANISMS: Mapping[str, type[Plain]] = {
    "plain": Plain,
    "germanic": Germanic,
    "english": English,
    "french": French,
}
