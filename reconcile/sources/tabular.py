"""Tables: CSV and Parquet, a row an article or a figure."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

import polars as pl

from reconcile.sources.figures import COLUMNS, figures, is_figures
from reconcile.sources.record import NotReadError, Problem, Record
from reconcile.sources.records import Value, articles

_SEPARATORS = ",;\t|"


def read_csv(text: str) -> list[Record | Problem]:
    """The rows; every value is text. The separator is the one that gives columns that are known."""
    try:
        frame = pl.read_csv(
            io.BytesIO(text.encode()), separator=_separator(text), infer_schema=False
        )
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException) as error:
        raise NotReadError(
            f"is broken CSV: {_first_line(error)}",
            "give every row the columns of the first, and close every quotation mark",
        ) from error
    return _records(frame.columns, _values(frame.iter_rows(named=True), _lines(frame)))


def read_parquet(data: bytes) -> list[Record | Problem]:
    """The rows, with dates as dates.

    Through Arrow, which refuses a mangled file: Polars' reader may end the whole process over it.
    """
    from pyarrow import ArrowException, parquet

    try:
        table = parquet.ParquetFile(io.BytesIO(data), pre_buffer=False).read(use_threads=False)
        table.validate(full=True)
        rows: list[dict[str, object]] = table.to_pylist()
    except (ArrowException, OSError, MemoryError, OverflowError, ValueError) as error:
        raise NotReadError(
            f"is broken Parquet: {_first_line(error)}", "write the file anew"
        ) from error
    return _records(table.column_names, _values(rows, repeat(None)))


def _records(columns: Sequence[str], values: Iterator[Value]) -> list[Record | Problem]:
    return figures(values) if is_figures(columns) else articles(values)


def _separator(text: str) -> str:
    header = text.partition("\n")[0]
    for separator in _SEPARATORS:
        names = [name.strip(' \r"') for name in header.split(separator)]
        if "text" in names or names[0] in COLUMNS:
            return separator
    return ","


def _lines(frame: pl.DataFrame) -> list[int]:
    """The line that each row begins on: values may hold line breaks of their own."""
    breaks = pl.sum_horizontal(pl.all().str.count_matches("\n", literal=True).fill_null(0))
    return frame.select(2 + (breaks + 1).cum_sum().shift(1, fill_value=0)).to_series().to_list()


def _values(rows: Iterable[dict[str, object]], lines: Iterable[int | None]) -> Iterator[Value]:
    number = 0
    for line, row in zip(lines, rows, strict=False):
        if any(value is not None for value in row.values()):  # else a blank line
            number += 1
            yield Value(row, number, line)


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0]
