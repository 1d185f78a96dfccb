"""Markdown: front matter, YAML between `---` or TOML between `+++`, and the body as it stands."""

from __future__ import annotations

import re
import tomllib

import yaml

from reconcile.sources.listing import toml_line
from reconcile.sources.record import Problem, Record

_FENCED = re.compile(r"\A(---|\+\+\+)[ \t]*\r?\n(.*?)^\1[ \t]*(?:\r?\n|\Z)", re.S | re.M)

# Front matter has no one vocabulary; these are the names that site generators use.
_NAMES = {
    "title": ("title",),
    "published": ("published", "date"),
    "outlet": ("outlet",),
    "url": ("url",),
    "language": ("language", "lang"),
}
_YAML_NULLS = ("", "~", "null")


def read_markdown(text: str) -> list[Record | Problem]:
    """One record: front matter is metadata, what follows is the text."""
    fenced = _FENCED.match(text)
    if fenced is None:
        return [Record(text, {}, "metadata", text_line=1)]
    body = text[fenced.end() :]
    text_line = text.count("\n", 0, fenced.end()) + 1
    matter = _toml(fenced[2]) if fenced[1] == "+++" else _yaml(fenced[2])
    if isinstance(matter, Problem):
        return [matter, Record(body, {}, "metadata", text_line=text_line)]
    if not isinstance(matter, dict):  # prose between two rules, which is no front matter
        return [Record(text, {}, "metadata", text_line=1)]
    fields = {
        field: next((matter[name] for name in names if matter.get(name) is not None), None)
        for field, names in _NAMES.items()
    }
    return [Record(body, fields, "metadata", text_line=text_line)]


def _yaml(matter: str) -> object:
    """Every scalar as written: YAML's own types read `12:30` as 750 and fail on 30 February."""
    try:
        read = yaml.load(matter, Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        return _broken("YAML", getattr(error, "problem", None), mark.line + 2 if mark else None)
    except RecursionError:
        return _broken("YAML", "nested too deeply", None)
    if read is None or read in _YAML_NULLS:
        return {}
    if isinstance(read, dict):
        return {k: None if v in _YAML_NULLS else v for k, v in read.items() if isinstance(k, str)}
    return read


def _toml(matter: str) -> object:
    try:
        return tomllib.loads(matter.replace("\r\n", "\n"))
    except RecursionError:
        return _broken("TOML", "nested too deeply", None)
    except ValueError as error:
        return _broken("TOML", str(error), toml_line(error, matter) + 1)


def _broken(kind: str, why: object, line: int | None) -> Problem:
    return Problem(
        "warning",
        f"front matter is broken {kind} ({why or 'no reason given'}): only the text is read",
        "mend the lines between the fences, or give what they say in sources.toml",
        line or 1,
    )
