"""Where one sentence ends and the next begins."""

from __future__ import annotations

import re

import polars as pl

from reconcile.languages import Language

# A terminal mark with what closes after it, before white space. Polars' engine is linear.
_MARK = "([.!?…]+(?:[\"“”»«’')\\]]|[ \u00a0\u202f]»)*)"
_FULL_STOP = r"(?:^|[^.!?…])\.$"
_GOES_ON = "^\\s+[\"„“»«‘'(\\[]*\\p{Lowercase}"
_PLAIN_WORD = r"[^\pL\pN_.](?:\pL\pL+)?\.$"  # nothing or letters alone, before a full stop
_NEXT_WORD = re.compile(r"(\s+)[\"„“»«‘'(\[]*([^\W_]*)")
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

_TEXT = pl.col("text")
_SIZE = _TEXT.str.len_chars()


def sentences_of(lines: pl.Series, language: Language | None) -> pl.DataFrame:
    """The sentences of LINES, none of which begins or ends with white space or holds a line break.

    `line` is the index of the line; `start` and `end` are code points of it, half-open.
    """
    pieces = _pieces(lines, language)
    doubtful = pieces["ends"].is_null().arg_true()
    ends = pieces["ends"].scatter(doubtful, _judged(pieces, lines, language))
    # No line holds a line break: one is put behind each end, and the whole taken apart at them.
    marked = pl.when(ends).then(_TEXT + "\n").otherwise(_TEXT)
    whole = pieces.select(marked.str.join("").str.split("\n"))["text"].explode()
    last = pieces.filter(ends)
    sentences = last.select("line", "before", whole.head(last.height))
    end, text = _SIZE.cum_sum() - pl.col("before"), _TEXT.str.strip_chars_start()
    return _cut(sentences.select("line", start=end - text.str.len_chars(), end=end, text=text))


def _pieces(lines: pl.Series, language: Language | None) -> pl.DataFrame:
    """Lines in pieces that end where a sentence may, each with the white space that leads to it.

    `ends` says whether one does: null where that takes a look at the words around a full stop.
    `before` counts the characters of the lines before.
    """
    listed = language.words("sentences.abbreviations") if language else ()
    abbreviations = pl.Series([f"{word}." for word in sorted(listed)], dtype=pl.String)
    word = _TEXT.str.extract(_PLAIN_WORD, 0).str.slice(1).str.to_lowercase()
    ends = (
        pl.when(_differs("line", -1))
        .then(True)
        .when(_TEXT.str.contains(_GOES_ON).shift(-1))
        .then(False)
        .when(~_TEXT.str.contains(_FULL_STOP))
        .then(True)
        .when(_ends_in_any(word, _street_marks(language)))
        .then(None)
        .otherwise(~word.is_in(abbreviations.implode()))
    )
    parts = _TEXT.str.replace_all(_MARK + r"(\s)", "$1\n$2").str.split("\n")
    frame = lines.alias("text").to_frame().with_row_index("line")
    split = frame.select("line", parts, before=_SIZE.cum_sum() - _SIZE).explode("text")
    return split.with_columns(ends=ends)


def _street_marks(language: Language | None) -> tuple[str, ...]:
    """Endings of the names of streets that are shortened: “Goethestr. 12”."""
    streets = language.streets if language and language.has_compounds else ()
    return tuple(ending for ending in streets if ending.endswith("."))


def _ends_in_any(word: pl.Expr, endings: tuple[str, ...]) -> pl.Expr:
    return pl.any_horizontal(pl.lit(False), *(word.str.ends_with(e) for e in endings))


def _judged(pieces: pl.DataFrame, lines: pl.Series, language: Language | None) -> list[bool]:
    """Whether a sentence ends with each of the pieces that leave it open."""
    start = _SIZE.cum_sum() - _SIZE - pl.col("before")
    begun = pl.when(_differs("line", 1) | pl.col("ends").shift(1)).then(start).forward_fill()
    open_ = pieces.select("line", "ends", begun=begun, dot=start + _SIZE - 1)
    judged, current, text, following = [], -1, "", 0
    for line, begin, dot in open_.filter(pl.col("ends").is_null()).drop("ends").iter_rows():
        if line != current:
            current, text, following = line, lines[line], 0
        white = _SPACE.match(text, begin)
        begin = max(white.end() if white else begin, following)
        after = _NEXT_WORD.match(text, dot + 1)
        ends = after is None or not _goes_on(text, begin, dot, after[2], language)
        if ends and after:
            following = after.end(1)
        judged.append(ends)
    return judged


def _differs(column: str, by: int) -> pl.Expr:
    """Whether a row says something else than the row before it (1) or behind it (-1)."""
    return pl.col(column).ne_missing(pl.col(column).shift(by))


def _cut(sentences: pl.DataFrame) -> pl.DataFrame:
    """Sentences in parts of bounded length, cut at the first space behind each bound."""
    long = pl.col("end") - pl.col("start") > LONGEST
    parts = [
        (line, start + begin, start + end, text[begin:end])
        for line, start, _, text in sentences.filter(long).iter_rows()
        for begin, end in _parts(text)
    ]
    if not parts:
        return sentences
    cut = pl.DataFrame(parts, schema=sentences.schema, orient="row")
    return pl.concat([sentences.filter(~long), cut]).sort("line", "start")


def _parts(text: str) -> list[tuple[int, int]]:
    parts, start, end = [], 0, len(text)
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
    if word[:1].isdecimal() and f"{before.lower()}.".endswith(_street_marks(language)):
        return True
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
