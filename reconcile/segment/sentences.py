"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re

from reconcile.languages import Language

# A terminal mark with what closes after it, white space, and the word that goes on.
_END = re.compile(r"([.!?…]+(?:[\"“”»«’')\]]|[ \u00a0\u202f]»)*)\s+(?=\S)([\"„“»«‘'(\[]*([^\W_]*))")
_LAST_WORD = re.compile(r"[\w.]*\Z")
_SPACE = re.compile(r"\s+")
_LONGEST_WORD = 40
_LONGEST_PHRASE = 100  # characters before an ordinal that its article is looked for in
_ORDINAL = re.compile(r"\(?\d{1,3}\.")
_ORDINAL_DIGITS = 3
_DAY_AND_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.\s(?:0?[1-9]|1[0-2])\.")
_OPEN = frozenset(":;(")  # what numbers the items of a list stands behind
_MOST_ADJECTIVES = 2  # between an article and an ordinal
_QUOTES = "\"“”„«»‘’'("
LONGEST = 2000  # characters: what goes on without an end is cut at a space, to bound the work


def sentences_of(text: str, language: Language | None) -> list[tuple[int, int]]:
    """Spans of the sentences of one paragraph that neither begins nor ends with white space."""
    spans, start = [], 0
    abbreviations = language.words("sentences.abbreviations") if language else frozenset()
    for end in _END.finditer(text):
        word = end[3]
        if word[:1].islower():
            continue
        if end[1] == ".":
            dot = end.start()
            before = text[text.rfind(" ", max(dot - _LONGEST_WORD, 0), dot) + 1 : dot]
            plain = len(before) > 1 and before.isalpha()
            if (
                before.lower() in abbreviations
                if plain
                else _goes_on(text, start, dot, word, language)
            ):
                continue
        spans.append((start, end.end(1)))
        start = end.start(2)
    spans.append((start, len(text)))
    if any(end - begin > LONGEST for begin, end in spans):
        return [part for span in spans for part in _cut(text, *span)]
    return spans


def _cut(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span in parts of bounded length, cut at the first space behind each bound."""
    parts = []
    while end - start > LONGEST:
        space = _SPACE.search(text, start + LONGEST, min(end, start + 2 * LONGEST))
        stop, after = space.span() if space else (start + LONGEST, start + LONGEST)
        parts.append((start, stop))
        start = after
    return [*parts, (start, end)] if start < end else parts


def _goes_on(text: str, start: int, dot: int, word: str, language: Language | None) -> bool:
    """Whether the sentence from `start` goes on behind a full stop.

    That of an initial, of "z. B.", of an ordinal.
    """
    last = _LAST_WORD.search(text, max(dot - _LONGEST_WORD, 0), dot)
    before = last.group() if last else ""
    if before.isdecimal() and len(before) <= _ORDINAL_DIGITS:
        return _is_ordinal(word, text, start, dot - len(before), language)
    if len(before) == 1 and before.isalpha():
        return language is None or before not in language.words("sentences.units")
    if language is None:
        return "." in before and before.replace(".", "").isalpha() and len(before) <= 4
    if "." in before and before.replace(".", "").isalpha() and len(before) <= 4:
        return word.lower() not in language.words("sentences.starters")
    return before.lower() in language.words("sentences.abbreviations")


def _is_ordinal(word: str, text: str, start: int, number: int, language: Language | None) -> bool:
    """Whether the digits at `number`, in the sentence from `start`, number what follows.

    `word` is what stands behind their full stop. Digits at the head of a sentence number an item
    of a list; elsewhere an ordinal stands behind an article or what goes between it and its noun,
    behind another ordinal, or before what is numbered everywhere ("Jahrhundert").
    """
    if language is None:
        return False
    if number == start:
        return True
    if language.get("dates.day_marker") != ".":
        return False
    after = word.lower()
    if after in language.words("sentences.after_ordinal"):
        return True
    if language.phrases("months").at([after], 0):
        return True
    previous = text[max(start, number - _LONGEST_PHRASE) : number].split()
    if not previous or after in language.words("sentences.never_after_ordinal"):
        return False
    if after.isdecimal():
        return _is_date(previous, after, text, number)
    return _is_numbering(previous, language)


def _is_date(previous: list[str], after: str, text: str, number: int) -> bool:
    """“am 23. 3. 1976”: a day before a month in digits, a month before a year."""
    if _ORDINAL.fullmatch(previous[-1]):
        return len(after) in (2, 4)
    return len(after) <= 2 and _DAY_AND_MONTH.match(text, number) is not None


def _is_numbering(previous: list[str], language: Language) -> bool:
    """Whether an ordinal may stand behind these words."""
    last, before = previous[-1], previous[-2] if len(previous) > 1 else ""
    if last.lower() in language.words("sentences.before_ordinal") or last[-1] in _OPEN:
        return True
    joint = last.lower() in language.words("dates.to") or last.lower() in language.words(
        "clauses.joints"
    )
    if (joint and _ORDINAL.fullmatch(before)) or _ORDINAL.fullmatch(last.rstrip(",")):
        return True
    if last.lower() in language.words("sentences.as_ordinal"):
        return not before.lower().endswith(tuple(language.words("sentences.comparatives")))
    return _ends_an_article(previous, language)


def _ends_an_article(words: list[str], language: Language) -> bool:
    """“die französische”, “von der Roten”: an article and its adjectives, and no more."""
    endings = tuple(ending for ending in language.endings if ending)
    articles = language.words("sentences.before_ordinal")
    for word in reversed(words[-_MOST_ADJECTIVES - 1 :]):
        if word.lower().strip(_QUOTES) in articles:
            return True
        if not word.strip(_QUOTES).endswith(endings) or word.lower() in language.words(
            "not_figures.after"
        ):
            return False
    return False
