"""Bytes to text: UTF-8, and what else turns up in newsrooms."""

from __future__ import annotations

import codecs
import re

from reconcile.sources.record import NotReadError, Problem

# What is tried when a file is not UTF-8; of equally good ones the first is taken.
ENCODINGS = ("cp1252", "mac_roman", "cp850", "cp1250", "cp1251", "koi8_r", "iso8859_2")
# Browsers read the label latin-1 as its superset: https://encoding.spec.whatwg.org/#names-and-labels
_LATIN_1 = ("iso8859-1", "ascii")

_BOMS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)

SAVE_AS_UTF8 = "save the file as UTF-8"


def decode(data: bytes, declared: str | None = None) -> tuple[str, Problem | None]:
    """The text, nothing stripped but a byte order mark, and a warning where there is a doubt.

    `declared` is the encoding that the file names for itself, used where it is not UTF-8.
    `NotReadError` where the bytes are no text.
    """
    text, problem = _decode(data, declared)
    if "\0" in text:
        raise NotReadError(
            "holds NUL bytes: this is no text",
            SAVE_AS_UTF8,
            text.count("\n", 0, text.find("\0")) + 1,
        )
    return text, problem


def declared_in(html: bytes) -> str | None:
    """The encoding that a web page's head names, if it is one that this program tries."""
    found = _DECLARED.search(html[:4096])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except LookupError:
        return None
    name = "cp1252" if name in _LATIN_1 else name.replace("-", "_")
    return name if name in ENCODINGS else None


def _decode(data: bytes, declared: str | None) -> tuple[str, Problem | None]:
    try:
        return data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _as(data, encoding), _doubt(f"is {encoding.upper()}, not UTF-8")
    if declared is not None:
        try:
            return data.decode(declared), None
        except UnicodeDecodeError:
            pass
    mended = data.decode("utf-8-sig", errors="replace")
    if _mostly_utf8(mended):
        return mended, _doubt("holds bytes that are not UTF-8: each is read as U+FFFD", line)
    guess = _guess(data)
    if guess is None:
        raise NotReadError("is neither UTF-8 nor any other text known here", SAVE_AS_UTF8, line)
    return data.decode(guess), _doubt(f"is not UTF-8: read as {guess}, which is a guess", line)


def _as(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotReadError(f"is broken {encoding.upper()}", SAVE_AS_UTF8) from error


def _doubt(message: str, line: int | None = None) -> Problem:
    return Problem("warning", message, SAVE_AS_UTF8, line)


def _mostly_utf8(mended: str) -> bool:
    """Whether more letters beyond ASCII came through than were lost: UTF-8 with some damage."""
    lost = mended.count("\ufffd")
    return sum(not c.isascii() for c in mended) > 2 * lost


# What German, French and English print beyond ASCII, but for letters.
_PRINTED = frozenset("„“”‚‘’«»‹›–—…•·€£§°ßºª¹²³½¼¾×®©™\u00a0´`¿¡")
_WITHIN = re.compile("[’‘–—´`\u00a0]")  # these do stand between letters
_FOREIGN = re.compile(r"(?<=[^\W\d_])[„“”‚«»‹›…•·€£§°ºª¹²³½¼¾×®©™¿¡](?=[^\W\d_])")
_WESTERN = frozenset("äöüÄÖÜßéèêëàâáçîïíôóòûùúñÉÈÀÇœæŒÆ")


def _is_western(data: bytes) -> bool:
    """Whether all that is not ASCII reads, as Windows-1252, like Western print."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    # A mark within a word is a letter of another alphabet: "mia³" is Polish "miał".
    odd = _WITHIN.sub("", text)
    return _FOREIGN.search(odd) is None and all(
        c.isascii() or c in _WESTERN or c in _PRINTED for c in text
    )


def _guess(data: bytes) -> str | None:
    """The likeliest encoding: least mess, most like a language, first of ours.

    Short texts give no ground to tell by, and nearly all that is not UTF-8 is Windows-1252: where
    what it makes of the bytes are letters and the marks of print, it is taken.
    """
    from charset_normalizer import from_bytes

    if _is_western(data):
        return "cp1252"

    ranked = [
        (match.chaos, -match.coherence, ENCODINGS.index(name))
        for match in from_bytes(data, cp_isolation=list(ENCODINGS))
        # A match stands for every encoding that gives the same text.
        for name in match.could_be_from_charset
        if name in ENCODINGS
    ]
    return ENCODINGS[min(ranked)[-1]] if ranked else None
