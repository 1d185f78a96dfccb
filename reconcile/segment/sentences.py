"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re

from reconcile.languages import Language

# A terminal mark with what closes after it, then white space, or the end.
_END = re.compile(r"[.!?…]+[\"“”»«’')\]]*(?=\s|$)")
_LAST_WORD = re.compile(r"[\w.]*\Z")
_NEXT_WORD = re.compile(r"\s*[\"„“»«‘'(\[]*([^\W_]+)")
_ORDINAL = re.compile(r"\d{1,2}\Z")
_LONGEST_WORD = 40


def sentences_of(text: str, language: Language | None) -> list[tuple[int, int]]:
    """Spans of the sentences of one paragraph that neither begins nor ends with white space."""
    spans, start = [], 0
    for mark in _END.finditer(text):
        if mark.end() == len(text) or not _ends(text, mark, language):
            continue
        spans.append((start, mark.end()))
        start = mark.end()
        while text[start].isspace():
            start += 1
    spans.append((start, len(text)))
    return spans


def _ends(text: str, mark: re.Match[str], language: Language | None) -> bool:
    """Whether the mark ends a sentence: not after an abbreviation, an initial, an ordinal."""
    after = _NEXT_WORD.match(text, mark.end())
    word = after.group(1) if after else ""
    if word[:1].islower():
        return False
    if mark.group() != ".":
        return True
    last = _LAST_WORD.search(text, max(0, mark.start() - _LONGEST_WORD), mark.start())
    before = last.group() if last else ""
    if _ORDINAL.match(before):
        return not _goes_on(word, text, mark.start() - len(before), language)
    if len(before) == 1 and before.isalpha():
        return False
    if "." in before and before.replace(".", "").isalpha() and len(before) <= 4:
        return word in _starters(language)
    return language is None or before.lower() not in language.words("sentences.abbreviations")


def _goes_on(word: str, text: str, number: int, language: Language | None) -> bool:
    """Whether "7." before `word` is an ordinal within the sentence."""
    if language is None:
        return False
    if word.lower() in language.words("sentences.after_ordinal"):
        return True
    if language.phrases("months").at([word.lower()], 0):
        return True
    previous = text[max(0, number - _LONGEST_WORD) : number].split()
    return bool(previous) and previous[-1].lower() in language.words("sentences.before_ordinal")


def _starters(language: Language | None) -> frozenset[str]:
    """Words that begin a sentence even after "U.S." and the like."""
    return frozenset() if language is None else language.words("sentences.starters")
