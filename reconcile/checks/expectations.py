"""Expectations of our own, for what the built-in ones cannot say of facts and claims.

Each is one of Great Expectations' classes on a column that `derived` makes, so that its results,
`mostly` and Data Docs are theirs. Importing this module registers them, under their class names in
snake case. `kind` and `subject` narrow one to the facts of a kind, or of one thing; `arguments` are
what a suite may say, the other fields of the class are filled in.
"""

from __future__ import annotations

from typing import Any, ClassVar

from great_expectations.compatibility import pydantic
from great_expectations.expectations.core.expect_column_values_to_be_between import (
    ExpectColumnValuesToBeBetween,
)
from great_expectations.expectations.core.expect_column_values_to_be_in_set import (
    ExpectColumnValuesToBeInSet,
)

# Great Expectations reads the annotations below while the module runs, so they are plain types.
NARROWING = ("kind", "subject")


def _narrowed(said: dict[str, Any]) -> dict[str, Any]:
    """The arguments with a condition on the rows that `kind` and `subject` leave."""
    asked = [f"{name} == {said[name]!r}" for name in NARROWING if said.get(name)]
    if not asked:
        return said
    return {**said, "row_condition": " and ".join(asked), "condition_parser": "pandas"}


class ExpectFactReadingsToAgreeWithin(ExpectColumnValuesToBeBetween):
    """The figures of a fact lie no further apart than `tolerance`, relative to the larger one."""

    table: ClassVar[str] = "facts"
    arguments: ClassVar[tuple[str, ...]] = ("tolerance", "mostly", *NARROWING)
    column: str = "gap"
    tolerance: float
    kind: str | None = None
    subject: str | None = None

    @pydantic.root_validator(pre=True)
    def _fill_in(cls, said: dict[str, Any]) -> dict[str, Any]:  # noqa: N805 - a class method
        if not isinstance(said.get("tolerance"), int | float) or said["tolerance"] < 0:
            raise ValueError("`tolerance` is a share such as 0.05, and not below 0")
        return _narrowed({**said, "max_value": said["tolerance"]})


class ExpectFactsToHaveOriginsAtLeast(ExpectColumnValuesToBeBetween):
    """A fact has `origins` independent texts or more; copies of one text count once."""

    table: ClassVar[str] = "facts"
    arguments: ClassVar[tuple[str, ...]] = ("at_least", "mostly", *NARROWING)
    column: str = "origins"
    at_least: int
    kind: str | None = None
    subject: str | None = None

    @pydantic.root_validator(pre=True)
    def _fill_in(cls, said: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        if not isinstance(said.get("at_least"), int):
            raise ValueError("`at_least` is a whole number")
        return _narrowed({**said, "min_value": said["at_least"]})


class ExpectFactsToHoldNoOppositeBounds(ExpectColumnValuesToBeInSet):
    """No source says "more than 500" of what another says "fewer than 400"."""

    table: ClassVar[str] = "facts"
    arguments: ClassVar[tuple[str, ...]] = ("mostly", *NARROWING)
    column: str = "opposite_bounds"
    kind: str | None = None
    subject: str | None = None

    @pydantic.root_validator(pre=True)
    def _fill_in(cls, said: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        return _narrowed({**said, "value_set": [False]})


class ExpectPastEventsToHaveOneDay(ExpectColumnValuesToBeBetween):
    """The sources name one day for what lies behind them."""

    table: ClassVar[str] = "facts"
    arguments: ClassVar[tuple[str, ...]] = ("mostly", "subject")
    column: str = "past_days"
    subject: str | None = None

    @pydantic.root_validator(pre=True)
    def _fill_in(cls, said: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        return _narrowed({**said, "max_value": 1})


class ExpectRelativeDatesToBeResolved(ExpectColumnValuesToBeInSet):
    """Every time that points from another ("on Wednesday", "yesterday") was given its date."""

    table: ClassVar[str] = "claims"
    arguments: ClassVar[tuple[str, ...]] = ("mostly", "kind")
    column: str = "resolved"
    kind: str | None = None

    @pydantic.root_validator(pre=True)
    def _fill_in(cls, said: dict[str, Any]) -> dict[str, Any]:  # noqa: N805
        return _narrowed({**said, "value_set": [True]})


OURS = (
    ExpectFactReadingsToAgreeWithin,
    ExpectFactsToHaveOriginsAtLeast,
    ExpectFactsToHoldNoOppositeBounds,
    ExpectPastEventsToHaveOneDay,
    ExpectRelativeDatesToBeResolved,
)
