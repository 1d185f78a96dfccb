"""What is wrong with a language file, said so that its author can mend it.

The files that ship are the model: a file may have the sections and options that they have, and
what is a list there must be one here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import polars as pl

from reconcile.languages.number_words import MECHANISMS
from reconcile.values.units import known, names

NOUNS = ("capitalised", "plain", "first")
_MOST_NAMED = 3  # near keys that an error names
_UNIT_SECTIONS = (
    "units",
    "units_before",
    "units_below_zero",
    "currencies",
    "currencies.hundredths",
    "time_units",
)
# Sections whose keys are the author's, and are not those of the files that ship.
_OPEN = frozenset(
    (
        "units",
        "units_before",
        "units_below_zero",
        "hedges_behind",
        "local_currencies",
        "joined_measures",
        "numbers.marks",
        "currencies",
        "currencies.hundredths",
        "lemmas",
        "governed",
        "units_within",
        "large_sums",
        "deictic",
    )
) | {"concepts", "predicates", "region", "nouns.pairs", "nouns.hyphenated", "sets.words", "scope"}
_OPEN |= {"speakers", "verbs", "mechanisms.participle_endings"}
_KINDS: Mapping[type, str] = {list: "a list", dict: "a table", str: "a text", bool: "true or false"}


def faults(data: Mapping[str, Any], models: list[dict[str, Any]]) -> Iterator[str]:
    """Every fault of a language file, each with the key it is at."""
    if "code" not in data:
        near = next((key for key in data if key.lower() in ("language", "lang", "name")), None)
        hint = f" (there is `{near}`)" if near else ""
        yield f"`code` is missing; set it to the language's BCP 47 code{hint}"
    yield from _shape(data, models, "")
    mechanisms = data.get("mechanisms", {})
    for key, choices in (("number_words", tuple(MECHANISMS)), ("nouns", NOUNS)):
        chosen = mechanisms.get(key, choices[0])
        if chosen not in choices:
            yield f"mechanisms.{key} is `{chosen}`{_nearest(chosen, choices)}"
    yield from _numbers(data)
    yield from _units(data)
    yield from _patterns(data)


def _shape(data: Mapping[str, Any], models: list[dict[str, Any]], path: str) -> Iterator[str]:
    """Unknown keys, and values of another kind than in the files that ship."""
    options = {key: value for model in models for key, value in model.items()}
    for key, value in data.items():
        here = f"{path}.{key}" if path else key
        closed = path not in _OPEN and not _is_numbered(options)
        if closed and key not in options:
            yield f"unknown key `{here}`{_nearest(key, options)}"
            continue
        model = options.get(key, next(iter(options.values()), value))
        if type(value) is not type(model) and here not in _OPEN:
            wanted = _KINDS.get(type(model), "a number")
            yield (
                f"{here} must be {wanted}, as in [{', '.join(map(repr, list(model)[:2]))}]"
                if (isinstance(model, list))
                else f"{here} must be {wanted}"
            )
        elif isinstance(value, dict) and key != "region" and path != "deictic":
            inner = [m[key] for m in models if isinstance(m.get(key), dict)]
            yield from _shape(value, inner, here)


def _is_numbered(options: Mapping[str, Any]) -> bool:
    """Tables from numbers to words take any number."""
    return bool(options) and all(re.match(r"[\d.e+-]", key) for key in options)


def _numbers(data: Mapping[str, Any]) -> Iterator[str]:
    """Each mechanism needs some words of its own."""
    mechanism = MECHANISMS.get(data.get("mechanisms", {}).get("number_words", "plain"))
    try:
        if mechanism is not None:
            mechanism(data.get("numbers", {}))
    except KeyError as error:
        yield f"numbers.{error.args[0]} is missing"
    except (ValueError, AttributeError, TypeError) as error:
        yield f"numbers: {error}"


def _units(data: Mapping[str, Any]) -> Iterator[str]:
    for section in _UNIT_SECTIONS[:-1]:
        table: Any = data
        for key in section.split("."):
            table = table.get(key, {}) if isinstance(table, Mapping) else {}
        for unit in table:
            if unit != "hundredths" and not known(unit):
                yield f"{section}.{unit} is no unit{_nearest(unit, names())}"


def _patterns(data: Mapping[str, Any]) -> Iterator[str]:
    """Regular expressions that one of the two engines cannot read."""
    for section, keys in (("furniture", ("lines",)), ("nouns", ("plural",)), ("tense", _FORMS)):
        table = data.get(section, {})
        for key in keys:
            for pattern in table.get(key, []) if isinstance(table, Mapping) else []:
                try:
                    pl.Series([""]).str.contains(pattern)
                    re.compile(pattern.replace("\\p{Ll}", "[a-z]").replace("\\p{Lu}", "[A-Z]"))
                except (pl.exceptions.ComputeError, re.error) as error:
                    yield f"{section}.{key}: no pattern: {pattern}: {error}"


_FORMS = ("preterite", "participle", "present", "future_forms")


def _nearest(key: str, options: Iterable[str]) -> str:
    near = get_close_matches(key, sorted(options), n=_MOST_NAMED, cutoff=0.5)
    named = near or sorted(options)[:_MOST_NAMED]
    return "; did you mean " + ", ".join(f"`{n}`" for n in named) + "?" if named else ""
