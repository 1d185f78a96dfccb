"""What is counted: the noun behind a number, its lemma, and the concept it stands for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from reconcile.extract.line import Line
from reconcile.languages import Language

_MOST_BETWEEN = 4  # words between a number and its noun
_SHORTEST_HEAD = 4  # letters of a compound's head


@dataclass(frozen=True)
class Noun:
    """A noun of words first..last."""

    first: int
    last: int
    lemma: str


def counted_noun(line: Line, i: int) -> Noun | None:
    """The noun that a number right before word `i` counts, over adjectives."""
    if line.language.get("mechanisms.nouns") == "capitalised":
        return _capitalised(line, i)
    return _plain(line, i)


def _capitalised(line: Line, i: int) -> Noun | None:
    """Languages that write every noun with a capital letter."""
    stop = line.language.words("nouns.stop")
    for j in range(i, min(len(line), i + _MOST_BETWEEN)):
        if not line.is_word(j):
            return None
        if line.words[j][0].isupper():
            last = _pair(line, _hyphenated(line, j))
            return Noun(j, last, lemma(line.text[slice(*line.span(j, last))], line.language))
        if line.lower[j] in stop:
            return None
    return None


def _plain(line: Line, i: int) -> Noun | None:
    """Languages without that: the first word known as a concept or plural before a stop word."""
    stop = line.language.words("nouns.stop")
    for j in range(i, min(len(line), i + _MOST_BETWEEN)):
        if not line.is_word(j) or line.lower[j] in stop:
            return None
        last = _hyphenated(line, j)
        words = line.text[slice(*line.span(j, last))]
        base = lemma(words.lower(), line.language)
        if concept_of(base, line.language) or _is_plural(line.lower[last], line.language):
            following = line.lower_at(last + 1)
            if following and _is_plural(following, line.language) and following not in stop:
                continue
            return Noun(j, last, base)
    return None


def _is_plural(word: str, language: Language) -> bool:
    return (
        word in language.words("nouns.plurals")
        or any(p.search(word) for p in language.patterns("nouns.plural"))
    )


def _hyphenated(line: Line, j: int) -> int:
    """The last word of "Nato-Staaten", of "Cent-Münzen"."""
    while line.glued(j + 1) and line.lower_at(j + 1) == "-" and line.glued(j + 2) and line.is_word(j + 2):
        j += 2
    return j


def _pair(line: Line, j: int) -> int:
    """The last word of "Soldatinnen und Soldaten"."""
    pair = line.language.get("nouns.pair")
    if not pair or not line.lower[j].endswith(pair) or j + 2 >= len(line):
        return j
    joined = line.lower[j + 1] in line.language.words("ranges.and")
    return j + 2 if joined and line.words[j + 2][:3] == line.words[j][:3] else j


@lru_cache(maxsize=65536)
def lemma(words: str, language: Language) -> str:
    """The dictionary form; of a compound that no dictionary has, that of its head."""
    word = words.split()[-1]
    listed = language.phrases("lemmas").at([word.lower()], 0)
    if listed:
        return listed[0]
    for stem in language.get("nominalised.stems", ()):
        if word.startswith(stem) and word[len(stem) :] in ("e", "en", "er", "em", "es"):
            return f"{stem}e"
    head, joined, tail = word.rpartition("-")
    if joined and tail:
        return f"{head}-{lemma(tail, language)}"
    return _dictionary(word, language)


def _dictionary(word: str, language: Language) -> str:
    import simplemma

    code = language.code
    if code not in _LEMMATISED:
        return word
    found = simplemma.lemmatize(word, lang=code)
    if found != word or simplemma.is_known(word, lang=code):
        return str(found) if found[0].isupper() or not word[0].isupper() else word
    for cut in range(1, len(word) - _SHORTEST_HEAD):
        tail = word[cut:].capitalize() if word[0].isupper() else word[cut:]
        head = simplemma.lemmatize(tail, lang=code)
        if head != tail and head[0].isupper() == tail[0].isupper():
            return word[:cut] + str(head).lower()
    return word


# simplemma's languages that Latin-script news is likely to be written in.
_LEMMATISED = frozenset(
    "bg ca cs cy da de el en es et fi fr ga gl hu id is it lb lt lv mk nb nl nn pl pt ro ru sk sl sq sv tr uk".split()
)


@lru_cache(maxsize=65536)
def concept_of(noun: str, language: Language) -> str | None:
    """The concept that a lemma stands for, by itself or by the head of the compound."""
    nouns = language.phrases("concepts")
    low = noun.lower()
    exact = nouns.by_first.get(low)
    if exact and len(exact[0][0]) == 1:
        return exact[0][1]
    whole = nouns.at(low.replace("-", " - ").split(), 0)
    if whole and "-" in low:
        return whole[0]
    heads = [w for w in nouns.by_first if len(w) >= _SHORTEST_HEAD and low.endswith(w) and w != low]
    best = max(heads, key=len, default=None)
    return nouns.by_first[best][0][1] if best else None
