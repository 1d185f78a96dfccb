"""Names of currencies as an article writes them, and the hundredths behind a sum."""

from __future__ import annotations

from reconcile.extract.line import Line
from reconcile.extract.nouns import is_known


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
