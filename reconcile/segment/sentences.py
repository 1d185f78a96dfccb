"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re

from reconcile.languages import Language

# A terminal mark with what closes after it, white space, and the word that goes on.
_END = re.compile(r"([.!?…]+[\"“”»«’')\]]*)\s+(?=\S)([\"„“»«‘'(\[]*([^\W_]*))")
_LAST_WORD = re.compile(r"[\w.]*\Z")
_SPACE = re.compile(r"\s+")
_LONGEST_WORD = 40
LONGEST = 2000  # characters: what goes on without an end is cut at a space, to bound the work


def sentences_of(text: str, language: Language | None) -> list[tuple[int, int]]:
    """Spans of the sentences of one paragraph that neither begins nor ends with white space."""
    spans, start = [], 0
    for mark in _END.finditer(text):
        if _ends(text, mark.start(), mark[1], mark[3], language):
            spans.append((start, mark.end(1)))
            start = mark.start(2)
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


def _ends(text: str, dot: int, mark: str, word: str, language: Language | None) -> bool:
    """Whether the mark ends a sentence: not after an abbreviation, an initial, an ordinal."""
    if word and word[0].islower():
        return False
    if mark != ".":
        return True
    nearest = max(text.rfind(" ", 0, dot) + 1, dot - _LONGEST_WORD)
    before = text[nearest:dot]
    if not before.isalpha():
        last = _LAST_WORD.search(before)
        before = last.group() if last else ""
    if before.isdecimal() and len(before) <= 2:
        return not _goes_on(word, text, dot - len(before), language)
    if len(before) == 1 and before.isalpha():
        return False
    if "." in before and before.replace(".", "").isalpha() and len(before) <= 4:
        return language is not None and word.lower() in language.words("sentences.starters")
    return language is None or before.lower() not in language.words("sentences.abbreviations")


def _goes_on(word: str, text: str, number: int, language: Language | None) -> bool:
    """Whether "7." before `word` is an ordinal within the sentence."""
    if language is None:
        return False
    if word.lower() in language.words("sentences.after_ordinal"):
        return True
    if language.phrases("months").at([word.lower()], 0):
        return bool(language.get("dates.day_marker") == ".")
    previous = text[max(0, number - _LONGEST_WORD) : number].split()
    return bool(previous) and previous[-1].lower() in language.words("sentences.before_ordinal")
