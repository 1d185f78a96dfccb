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
    abbreviations = language.words("sentences.abbreviations") if language else frozenset()
    for end in _END.finditer(text):
        word = end[3]
        if word[:1].islower():
            continue
        if end[1] == ".":
            dot = end.start()
            before = text[text.rfind(" ", max(dot - _LONGEST_WORD, 0), dot) + 1 : dot]
            plain = len(before) > 1 and before.isalpha()
            if before.lower() in abbreviations if plain else _goes_on(text, dot, word, language):
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


def _goes_on(text: str, dot: int, word: str, language: Language | None) -> bool:
    """Whether a sentence goes on behind a full stop: of an initial, of "z. B.", of an ordinal."""
    last = _LAST_WORD.search(text, max(dot - _LONGEST_WORD, 0), dot)
    before = last.group() if last else ""
    if before.isdecimal() and len(before) <= 2:
        return _is_ordinal(word, text, dot - len(before), language)
    if len(before) == 1 and before.isalpha():
        return True
    if language is None:
        return "." in before and before.replace(".", "").isalpha() and len(before) <= 4
    if "." in before and before.replace(".", "").isalpha() and len(before) <= 4:
        return word.lower() not in language.words("sentences.starters")
    return before.lower() in language.words("sentences.abbreviations")


def _is_ordinal(word: str, text: str, number: int, language: Language | None) -> bool:
    """Whether "7." before `word` is an ordinal within the sentence."""
    if language is None:
        return False
    if word.lower() in language.words("sentences.after_ordinal"):
        return True
    if language.phrases("months").at([word.lower()], 0):
        return bool(language.get("dates.day_marker") == ".")
    previous = text[max(0, number - _LONGEST_WORD) : number].split()
    return bool(previous) and previous[-1].lower() in language.words("sentences.before_ordinal")
