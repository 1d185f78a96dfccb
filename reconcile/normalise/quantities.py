"""Figures as said become readings: intervals in base units."""

from __future__ import annotations

import polars as pl

from reconcile.values.interval import with_readings
from reconcile.values.units import conversions

KINDS = ("count", "measure", "money", "percent", "number", "ordinal", "score", "duration")
_SAID = ("kind", "hedge", "value", "unit", "place", "digits", "said_low", "said_high")
_READINGS = ("low", "high", "plausible_low", "plausible_high")

# A reading is compared to the last digit: what converting leaves in the last bits of a float
# (842 * 0.01 is not 8.42) must not count as a difference.
SIGNIFICANT = 14


def read_quantities(claims: pl.DataFrame) -> pl.DataFrame:
    """Fill low, high, plausible_low, plausible_high and base_unit of the rows that give a figure.

    CLAIMS in and out, in the same order; rows of other kinds, and without value and bounds, are
    left as they are. A unit that is not in the vocabulary leaves the readings null.
    """
    is_figure = pl.col("kind").is_in(KINDS) & pl.any_horizontal(
        pl.col("value", "said_low", "said_high").is_not_null()
    )
    at = claims.select(pl.arg_where(is_figure)).to_series()
    factors = conversions(claims["unit"]).select(
        "unit", "factor", "offset", _base=pl.col("base_unit")
    )
    unitless = pl.col("unit").is_null()
    factor = pl.when(unitless).then(1.0).otherwise(pl.col("factor"))
    offset = pl.when(unitless).then(0.0).otherwise(pl.col("offset"))
    read = (
        with_readings(claims.select(_SAID)[at])
        .join(factors, on="unit", how="left", maintain_order="left")
        .select(
            *((pl.col(n) * factor + offset).round_sig_figs(SIGNIFICANT) for n in _READINGS),
            base_unit="_base",
        )
    )
    return claims.with_columns(claims[name].scatter(at, read[name]) for name in read.columns)
