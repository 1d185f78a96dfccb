"""The JSON Schema of `report.json`, made of the declared tables: `report.schema.json` beside it.

What is not declared may be there too: adding a key is free, as the contract has it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import polars as pl

from reconcile import tables
from reconcile.report.json_ import PAIRS, SCHEMA
from reconcile.tables import Column, Table

DRAFT = "https://json-schema.org/draft/2020-12/schema"
FILE = Path(__file__).with_name("report.schema.json")

_TYPES = {pl.String: "string", pl.Int64: "integer", pl.Float64: "number", pl.Boolean: "boolean"}
_FACT = ("fact", "story", "label", "kind", "unit", "verdict", "severity", "sources", "origins")


def schema() -> dict[str, Any]:
    """The schema as one document."""
    parts = {
        "schema": {"const": SCHEMA},
        "sources": _rows(tables.SOURCES),
        "claims": _rows(tables.CLAIMS),
        "facts": {"type": "array", "items": _fact()},
        "findings": _rows(tables.FINDINGS),
        "checks": _rows(tables.CHECKS),
        "not_compared": _rows(tables.NOT_COMPARED),
        "accepted": _rows(tables.ACCEPTED),
        "places": _rows(tables.PLACES),
        "problems": _rows(tables.PROBLEMS),
        "provenance": {
            "type": "object",
            "required": ["version", "inputs"],
            "properties": {"version": {"type": "string"}, "inputs": {"type": "array"}},
        },
    }
    return {
        "$schema": DRAFT,
        "title": "What reconcile reports, as `report.json`",
        "type": "object",
        "required": list(parts),
        "properties": parts,
    }


def written() -> str:
    """The schema as its file has it."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _rows(table: Table) -> dict[str, Any]:
    return {"type": "array", "items": _object(table.columns)}


def _object(columns: tuple[Column, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [column.name for column in columns],
        "properties": {c.name: {**_type(c), "description": c.meaning} for c in columns},
    }


def _type(column: Column) -> dict[str, Any]:
    if isinstance(column.dtype, pl.List):
        kind, more = "array", {"items": {"type": "string"}}
    else:
        struct = isinstance(column.dtype, pl.Struct)
        kind, more = "object" if struct else _TYPES[type(column.dtype)], {}
    return {"type": kind if column.required else [kind, "null"], **more}


def _fact() -> dict[str, Any]:
    """A fact holds its claims, what most share, and its pairs."""
    fact = _object(tuple(c for c in tables.FACTS.columns if c.name in _FACT))
    pair = _object(tuple(c for c in tables.PAIRS.columns if c.name in PAIRS.split()))
    ids = {"type": "array", "items": {"type": "string"}}
    end = {"type": ["number", "string", "null"], "description": "a date where dates are compared"}
    shared = {"low": end, "high": end, "claims": ids}
    consensus = {"type": "object", "required": list(shared), "properties": shared}
    own = {"claims": ids, "consensus": consensus, "pairs": {"type": "array", "items": pair}}
    return {
        "type": "object",
        "required": [*fact["required"], *own],
        "properties": fact["properties"] | own,
    }
