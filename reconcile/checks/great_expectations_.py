"""Great Expectations at work: one suite on one table, and what came of it.

Great Expectations knows no Polars; pandas over Arrow arrays is the way that works (1.24). It is
imported on use (2 s), speaks to no network, and keeps quiet: what it has to say is in the outcomes.
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import polars as pl

from reconcile.checks.suites import Suite, describe
from reconcile.nearest import hint

# Fields of an expectation that stand beside its `kwargs` in a suite, or are no one's to set.
NO_ARGUMENTS = (
    *("id", "meta", "notes", "description", "severity", "rendered_content"),
    *("batch_id", "result_format", "catch_exceptions"),
)


@dataclass(frozen=True)
class Outcome:
    """What came of one expectation; `failing` are ids of rows, in the table's order."""

    expectation: str
    success: bool
    severity: str
    observed: str
    failing: tuple[str, ...]


def validate(suite: Suite, frame: pl.DataFrame, id_column: str) -> list[Outcome]:
    """Check a flat table against a suite: outcomes in the order of the suite's file."""
    with quiet():
        import great_expectations as gx

        loaded = expectations(suite)
        asset = session().data_sources.add_pandas(suite.table).add_dataframe_asset(suite.table)
        batch = asset.add_batch_definition_whole_dataframe(suite.table).get_batch(
            {"dataframe": frame.to_pandas(use_pyarrow_extension_array=True)}
        )
        validated: Any = batch.validate(
            gx.ExpectationSuite(name=suite.name, expectations=loaded),
            result_format={
                "result_format": "COMPLETE",
                "unexpected_index_column_names": [id_column],
            },
            expectation_parameters=suite.parameters,
        )
    # Results come in an order of Great Expectations' own: our number, set as id, puts them back.
    by_number = {result.expectation_config.id: result for result in validated.results}
    return [
        _outcome(expectation, by_number[str(number)], id_column)
        for number, expectation in enumerate(suite.expectations)
    ]


def session() -> Any:
    """A context of Great Expectations that keeps nothing and shows no progress."""
    import great_expectations as gx
    from great_expectations.data_context.types.base import ProgressBarsConfig

    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    return context


def expectations(suite: Suite) -> list[dict[str, Any]]:
    """The suite's expectations, numbered; `SuiteError` where Great Expectations refuses one."""
    from great_expectations import ExpectationSuite
    from great_expectations.expectations.registry import (
        get_expectation_impl,
        list_registered_expectation_implementations,
    )

    import reconcile.checks.expectations  # noqa: F401 - registers ours

    types = list_registered_expectation_implementations()
    numbered = []
    for number, said in enumerate(suite.expectations):
        place, name = ("expectations", number), said["type"]
        if name not in types:
            message = f'unknown type of expectation "{name}"; {hint(name, types)}'
            raise suite.error(message, *place, "type")
        expected = get_expectation_impl(name)
        table = getattr(expected, "table", suite.table)
        if table != suite.table:
            message = f"{name} is of the table {table}, and this suite checks {suite.table}"
            raise suite.error(message, *place, "type")
        fields = [key for key in expected.__fields__ if key not in NO_ARGUMENTS]
        arguments = getattr(expected, "arguments", fields)
        for key in said["kwargs"]:
            if key not in arguments:
                message = f'{name} has no argument "{key}"; {hint(key, arguments)}'
                raise suite.error(message, *place, "kwargs", key)
        expectation = {**said, "id": str(number)}
        try:
            loaded = ExpectationSuite(name=suite.name, expectations=[expectation]).expectations
        except (TypeError, ValueError) as error:
            raise suite.error(f"{name}: {_one_line(error)}", *place, "kwargs") from error
        if not loaded:
            raise suite.error(f"{name}: Great Expectations does not load it", *place)
        numbered.append(expectation)
    return numbered


def _outcome(expectation: dict[str, Any], result: Any, id_column: str) -> Outcome:
    raised = _raised(result.exception_info)
    failed = result.result.get("unexpected_index_list") or []
    return Outcome(
        expectation=describe(expectation),
        success=bool(result.success),
        # An expectation that cannot be checked at all is grave, whatever a failed one would be.
        severity="critical" if raised else expectation.get("severity") or "critical",
        observed=f"could not be checked: {raised}" if raised else _observed(result.result),
        failing=tuple(str(row[id_column]) for row in failed),
    )


def _observed(result: dict[str, Any]) -> str:
    rows, failed = result.get("element_count"), result.get("unexpected_count")
    if rows is None or failed is None:
        observed = result.get("observed_value")
        return "nothing observed" if observed is None else f"observed {observed}"
    return f"{failed} of {rows} rows failed" if failed else f"held in all {rows} rows"


def _raised(info: dict[str, Any]) -> str:
    """The first exception of an expectation, or nothing: one alone, or one a metric."""
    several = [info] if "raised_exception" in info else [info[key] for key in sorted(info)]
    messages = [str(one["exception_message"]) for one in several if one["raised_exception"]]
    return _one_line(messages[0]) if messages else ""


def _one_line(message: object) -> str:
    return " ".join(str(message).split())


@contextmanager
def quiet() -> Iterator[None]:
    """No analytics, no warnings, no log lines: an expectation that fails is not an event."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    logger = logging.getLogger("great_expectations")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)
