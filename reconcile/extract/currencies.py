"""Names of currencies as an article writes them, and the hundredths behind a sum."""

from __future__ import annotations

from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Line
from reconcile.extract.nouns import is_known
from reconcile.extract.number import Number

_MILLION = 1e6
_IN_BRACKETS = 6  # words: “(about $66,500)”
_TRADE = frozenset(("purchase", "sale", "auction"))


def currency_at(line: Line, j: int) -> tuple[str, int] | None:
    """The currency that word `j` begins to name, and the index after it.

    Small letters where the file has capitals name it only if they are no other word: "80 usd",
    "80 euro", but not "a cop", "2026 real".
    """
    found = line.phrase("currencies", j)
    if found is None or found[1] > j + 1 or not line.words[j].islower():
        return found
    word = line.words[j]
    if word in line.language.get("currencies").get(found[0], ()):
        return found
    return None if is_known(word, line.language) else found


def local_currency(line: Line, j: int) -> str | None:
    """Which dollar, which crown: the one of a country that the sentence speaks of."""
    if not line.listed("local_currencies.names", j):
        return None
    tables = line.language.phrases(f"local_currencies.{line.lower[j]}").by_first
    return next((tables[word][0][1] for word in line.lower if word in tables), None)


def hundredths_at(line: Line, j: int) -> tuple[str, int] | None:
    """“10 Cent”, “43c”: the currency of which it is a hundredth; a letter only as it is written."""
    named = line.phrase("currencies.hundredths", j)
    if named and len(line.words[j]) == 1 and line.words[j].isupper():
        return None
    unit = line.phrase("units", j) if named else None
    return None if unit and named and unit[1] > named[1] else named  # "7 p.c."


def weighed_sum(line: Line, number: Number, j: int) -> tuple[str, int] | None:
    """The currency that word `j` names, if what else is a weight (or books) is a sum of money here.

    “93.6 billion pounds”, “50,000 pounds ($66,500)”, “a reward of 50,000 pounds”, “bought it for
    18,000 pounds”.
    """
    named = line.phrase("large_sums", j)
    if named is None:
        return None
    told = number.scaled >= _MILLION or _is_converted(line, named[1])
    return named if told or _is_the_size_of_a_sum(line, number) else None


def _is_converted(line: Line, j: int) -> bool:
    """Whether a sum in a currency stands in brackets from word `j` on."""
    if line.lower_at(j) != "(":
        return False
    inside = range(j + 1, min(len(line), j + _IN_BRACKETS))
    return any(line.phrase("currencies", k) for k in inside)


def _is_the_size_of_a_sum(line: Line, number: Number) -> bool:
    """Whether what stands before a number is known to be money, or something was traded for it."""
    start = hedge_before(line, number.opened)[1]
    if line.listed("numbers.of", start - 1):
        concept = line.entries[start - 2].concept
        known = line.language.concepts.get(concept or "")
        return known is not None and "money" in known.kinds and not known.rate
    if not line.listed("sums.at", start - 1):
        return False
    return any(verb.concept in _TRADE for entry in line.entries for verb in entry.verbs)
