"""Words and letters that scale a number: Millionen, dozen, bn, k."""

from __future__ import annotations

from functools import lru_cache

from reconcile.extract.line import Line
from reconcile.extract.nouns import counted_noun, may_be_several
from reconcile.extract.number import Number
from reconcile.languages import Language


def scale_at(line: Line, j: int, number: Number, before: float) -> tuple[float, int] | None:
    """The factor of the scale word at `j` and the index after it."""
    if j >= len(line) or not line.entries[j].unit:
        return None
    if number.part and before == 1.0:
        j = over_article(line, j)
    if j < len(line) and line.words[j] == "-" and line.glued(j) and line.glued(j + 1):
        j += 1
    if j >= len(line):
        return None
    marks = _marks(line.language)
    factor = marks.get(line.words[j])
    if factor is not None and before == 1.0:
        if line.glued(j + 1) and line.listed("currency_marks", j + 1):
            return factor, j + 1  # "3 M€", "zwanzig MEUR"
        if not number.words and _is_scale_mark(line, j, number):
            return factor, j + 1
    scale = line.phrase("numbers.scales", j)
    return None if scale is None else (float(scale[0]), scale[1])


@lru_cache(maxsize=64)
def _marks(language: Language) -> dict[str, float]:
    """Letters glued to digits that scale them: 100k, 3M. Capitals count."""
    return {m: float(f) for f, marks in language.get("numbers.marks", {}).items() for m in marks}


def _is_scale_mark(line: Line, j: int, number: Number) -> bool:
    """“$2m”, “2m people”, “100k”; not “2m”, which is metres, where nothing counts the millions."""
    money = number.first > 0 and line.phrase_before("currencies", number.first)
    if money:
        return True
    if not line.glued(j):
        return False
    unit = line.phrase("units", j)
    if unit is None or line.words[j] not in line.language.get("units")[unit[0]]:
        return True
    if j + 1 >= len(line) or line.glued(j + 1):
        return False
    behind = line.entries[j + 1]
    if behind.unit and behind.letter and not behind.counts:
        return not behind.stop or line.listed("numbers.of", j + 1)  # not "400m in 49 seconds"
    noun = counted_noun(line, j + 1)
    return noun is not None and may_be_several(line, noun)  # not "a 50m pool"


def over_article(line: Line, j: int) -> int:
    """Over “of a”, “of one”: “a quarter of a million”, “a tenth of one percent”."""
    k = j + line.listed("numbers.of", j)
    article = line.phrase("numbers.articles", k)
    if article:
        return article[1]
    one = line.lower_at(k) == "1" or line.language.numbers.listed.get(line.lower_at(k)) == 1.0
    return k + (k > j and one)
