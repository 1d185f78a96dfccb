"""Claims as said become readings: intervals in base units, dates on the calendar."""

from __future__ import annotations

import polars as pl

from reconcile.normalise.publication import from_own_words, publications, redated, with_dates
from reconcile.normalise.quantities import read_quantities
from reconcile.normalise.times import read_times

__all__ = ["normalise", "publications", "redated", "with_dates"]


def normalise(claims: pl.DataFrame) -> pl.DataFrame:
    """CLAIMS without readings in, with readings out."""
    return from_own_words(read_times(read_quantities(claims)))
