"""Bytes to text."""

from __future__ import annotations

import pytest

from reconcile.sources.decode import declared_in, decode
from reconcile.sources.record import NotReadError

GERMAN = "Für März rechnet die Gemeinde mit 300 Gästen – „das ist schön“, hieß es.\n"
FRENCH = "Le ministère a été réélu à 43,7 pour cent. Ça y est, dit-il, où êtes-vous ?\n"
POLISH = (
    "W wyniku powodzi zginęło dwanaście osób, poinformowała policja we wtorek rano. "
    "Ewakuowano też 300 mieszkańców miejscowości położonych nad rzeką.\n"
)
CZECH = "Při povodních zahynulo dvanáct lidí, uvedla policie v úterý ráno.\n"
RUSSIAN = "Премьер сказал, что двенадцать человек погибли.\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(GERMAN.encode(), GERMAN, id="utf-8"),
        pytest.param(GERMAN.encode("utf-8-sig"), GERMAN, id="utf-8 with byte order mark"),
        pytest.param(b"a\r\nb\rc\n\n", "a\r\nb\rc\n\n", id="line breaks stay as they are"),
        pytest.param(b"  a\t ", "  a\t ", id="nothing is stripped"),
        pytest.param("a\ufeffb".encode(), "a\ufeffb", id="only a leading mark is dropped"),
    ],
)
def test_utf8_is_read_as_it_stands(data, expected):
    assert decode(data) == (expected, None)


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        (GERMAN, "utf-16", "UTF-16"),
        (GERMAN, "cp1252", "cp1252"),
        ("Müller sagt: 5 Grad.", "cp1252", "cp1252"),
        ("12 Männer, 20 Kräfte.", "cp1252", "cp1252"),
        ("Größe: 5 m², „rund“.", "cp1252", "cp1252"),
        (FRENCH, "cp1252", "cp1252"),
        (GERMAN, "mac_roman", "mac_roman"),
        (FRENCH, "cp850", "cp850"),
        (POLISH, "cp1250", "cp1250"),
        pytest.param(
            *(CZECH, "cp1250", "cp1250"),
            marks=pytest.mark.xfail(reason="as little mess in cp1252, which goes first"),
        ),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8_r", "koi8_r"),
    ],
)
def test_another_encoding_is_read_and_named(text, encoding, named):
    read, doubt = decode(text.encode(encoding))
    assert read == text
    assert doubt is not None
    assert doubt.level == "warning"
    assert named in doubt.message
    assert "UTF-8" in doubt.remedy


def test_a_doubt_names_the_line_where_utf8_ends():
    _, doubt = decode(b"eins\nzwei\nf\xfcnf\n")
    assert doubt is not None
    assert doubt.line == 3


def test_damaged_utf8_stays_utf8():
    text, doubt = decode((GERMAN * 3).encode() + b"kaputt \xff hier\n")
    assert text == GERMAN * 3 + "kaputt \ufffd hier\n"
    assert doubt is not None
    assert (doubt.level, doubt.line) == ("warning", 4)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"a\nb\0c", id="NUL bytes"),
        pytest.param("Zwölf".encode("utf-16-le"), id="utf-16 without its mark"),
        pytest.param(b"\xff\xfea\0b", id="utf-16 cut in the middle"),
        pytest.param("Zwölf".encode("utf-32"), id="utf-32"),
        pytest.param(bytes(range(1, 256)) * 9, id="every byte there is"),
    ],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(NotReadError) as refused:
        decode(data)
    assert "UTF-8" in refused.value.remedy


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'<meta charset="windows-1252">', "cp1252"),
        (b"<meta charset=latin1>", "cp1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', "cp1252"),
        (b"<META CHARSET='iso-8859-2'>", "iso8859_2"),
        (b'<meta charset="utf-8">', None),
        (b'<meta charset="zip">', None),
        (b'<meta charset="no-such-thing">', None),
        (b"<p>charset=cp1252</p>", None),
    ],
)
def test_a_page_names_its_encoding(head, expected):
    assert declared_in(b"<html><head>" + head + b"</head>") == expected
