"""docs/language-keys.md: its rows are held to the language files, and to what the code asks for."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reconcile.languages import Language, load

ROOT = Path(__file__).parents[1]
SHIPPED = {code: load()[code] for code in load()}


class Key(NamedTuple):
    """A row of docs/language-keys.md."""

    path: str
    kind: str
    decides: str
    german: str
    english: str


KEYS = [
    Key(*(cell.strip() for cell in row.split("|")[1:-1]))._replace(path=path)
    for row, path in re.findall(
        r"^(\| `([\w.]+)` \|.*)$",
        (ROOT / "docs" / "language-keys.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
]
KINDS: dict[str, tuple[type, ...]] = {
    "list": (list,),
    "patterns": (list,),
    "table": (dict,),
    "stems": (list, dict),
    "flag": (bool,),
    "text": (str,),
}
TABLES = {key.path for key in KEYS if dict in KINDS[key.kind]}


def keys_of(data: Mapping[str, Any], path: str = "") -> Iterator[str]:
    """Every key of a language file, but for the payloads of tables."""
    for name, value in data.items():
        here = f"{path}.{name}" if path else name
        if isinstance(value, dict) and here not in TABLES:
            yield from keys_of(value, here)
        else:
            yield here


def paths_in(file: Path) -> set[str]:
    """The dotted paths of language files that a module has in it, as far as they are written out."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    paths = {t.lstrip("+").partition("=")[0] for t in texts if isinstance(t, str)}
    sections = {section for language in SHIPPED.values() for section in language.data}
    return {
        path
        for path in paths
        if re.fullmatch(r"\w+(?:\.\w+)+", path) and path.partition(".")[0] in sections
    }


def surfaces(value: Any) -> Iterator[str]:
    """The words of a text, a list, or a table."""
    if isinstance(value, str):
        yield value
    for inner in value if isinstance(value, list) else ():
        yield inner
    for name, inner in value.items() if isinstance(value, dict) else ():
        yield name
        yield from surfaces(inner)


def has(language: Language, key: Key, word: str) -> bool:
    """Whether a file has an example's word: by a pattern, or as it stands but for capitals."""
    if key.kind == "patterns":
        return any(pattern.search(word) for pattern in language.patterns(key.path))
    return word.lower() in {surface.lower() for surface in surfaces(language.get(key.path))}


def test_every_key_of_the_shipped_files_is_explained_and_no_other():
    shipped = {key for language in SHIPPED.values() for key in keys_of(language.data)}
    assert sorted(shipped - {key.path for key in KEYS}) == []
    unknown = [
        key.path
        for key in KEYS
        if all(language.get(key.path) is None for language in SHIPPED.values())
    ]
    assert unknown == []
    assert len(KEYS) == len({key.path for key in KEYS})


def test_every_path_that_the_code_asks_for_is_explained():
    asked = {path for file in (ROOT / "reconcile").rglob("*.py") for path in paths_in(file)}
    assert len(asked) > 200
    explained = {key.path for key in KEYS}
    within = {path for path in asked if any(path.startswith(f"{table}.") for table in TABLES)}
    assert sorted(asked - explained - within) == []


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.path)
def test_a_key_holds_what_its_row_says(key: Key):
    values = {code: language.get(key.path) for code, language in SHIPPED.items()}
    assert {type(v) for v in values.values() if v is not None} <= set(KINDS[key.kind])
    for code, example in (("de", key.german), ("en", key.english)):
        value = values[code]
        if value is None:
            assert example == "–"
        elif isinstance(value, bool):
            assert example == f"`{str(value).lower()}`"
        elif not any(surfaces(value)):
            assert example == "none"
        else:
            words = re.findall(r"\*([^*]+)\*", example)
            assert words
            assert [word for word in words if not has(SHIPPED[code], key, word)] == []
