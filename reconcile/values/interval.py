"""What a figure's words can mean: one table of widths, and the intervals that follow from it.

The outer reading is all that the words can mean, the inner (plausible) one what readers take from
them. Null is an open side.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import polars as pl


@dataclass(frozen=True)
class Width:
    """How far a hedge reaches.

    `widths`: of the inner reading, as a share of the number, at 1, 2, 3 and 4 significant digits.
    `edges`: low, plausible low, plausible high and high in such widths from the number; None: open.
    """

    widths: tuple[float, float, float, float]
    edges: tuple[float | None, float | None, float | None, float | None]


_NOTHING = (0.0, 0.0, 0.0, 0.0)

# Sources:
#   [F] Ferson, O'Rawe, Antonenko, Siegrist, Mickley, Luhmann, Sentz, Finkel: Natural language of
#       uncertainty: numeric hedge words. Int. J. Approximate Reasoning 57 (2015), raw data.
#   [C] Cummins, Sauerland, Solt: Granularity and scalar implicature in numerical expressions.
#       Linguistics and Philosophy 35 (2012).
# Which study stands behind which row, and the full references, are yet to be checked against the
# papers. Outer readings of `about` and `nearly` are set to twice the inner ones. A bound's outer
# reading is what it says, open to the other side.
WIDTHS = {
    "about": Width((0.10, 0.06, 0.02, 0.003), (-2, -1, 1, 2)),  # [F]
    "nearly": Width((0.10, 0.06, 0.01, 0.003), (-2, -1, 0, 0)),  # [F]
    "more_than": Width((0.20, 0.09, 0.03, 0.01), (0, 0, 1, None)),  # [F], [C]
    "at_least": Width((0.20, 0.09, 0.03, 0.01), (0, 0, 1, None)),  # [F]
    "less_than": Width((0.35, 0.35, 0.35, 0.35), (None, -1, 0, 0)),  # [F]
    "at_most": Width((0.35, 0.35, 0.35, 0.35), (None, -1, 0, 0)),  # [F]
    "up_to": Width((0.35, 0.35, 0.35, 0.35), (None, -1, 0, 0)),  # [F]
    "exact": Width(_NOTHING, (0, 0, 0, 0)),
    # Readers take a bare number as exact (93 % in [F]), who writes it rounds: `_rounding()`.
    "none": Width(_NOTHING, (-1, 0, 0, 1)),
}
HUNDREDS = 0.50  # "more than 100", 200, ... 900 reaches further than 110 or 1,000 [C]
LARGEST_ROUNDING = 0.05  # of a number from 100 up: "100,000" is 95,000 to 105,000
VAGUE = 10.0  # "thousands" is plausibly up to ten times the least it can mean

# Scales without a true zero: a share of the number says nothing, so that a width is one unit of the
# last place said.
ABSOLUTE_UNITS = ("degree_Celsius", "degree_Fahrenheit", "magnitude", "decibel")

COUNTS = ("count", "number")  # exact below 100
NEVER_ROUNDED = ("ordinal", "score")
_EDGES = ("low", "plausible_low", "plausible_high", "high")


def place_and_digits(value: float, decimals: int, scale: float = 1.0) -> tuple[float, int]:
    """What `place` and `digits` of a claim must hold, from the number as it is written.

    `value` is the number before its scale word, `decimals` how many decimals are written, `scale`
    the factor of the scale word (`1,2 Milliarden`: 1.2, 1, 1e9; ten cents in euro: 10, 0, 0.01).

    `place` is the unit of the last place written where there are decimals or the number is below
    100, and from 100 up that of the last digit that is not zero: 20 -> 1, 8.42 -> 0.01,
    120,000 -> 10,000, 100,000 -> 100,000, 1.2 billion -> 1e8, 20 million -> 1e7.
    `digits` are the significant ones: zeros at the end of an integer do not count, those after a
    decimal point do (20 -> 1, 120,000 -> 2, 2.0 -> 2).
    Of a fraction in words ("two and a half") `place` is the fraction, 0.5, and the rest as here.
    """
    written = round(abs(value) * 10**decimals)
    significant = str(written)
    if decimals == 0:
        significant = significant.rstrip("0") or "0"
    if decimals or written * max(scale, 1.0) < 100:
        return scale / 10**decimals, len(significant)
    return scale * 10.0 ** (len(str(written)) - len(significant)), len(significant)


def with_readings(figures: pl.DataFrame) -> pl.DataFrame:
    """Figures with columns `low`, `high`, `plausible_low`, `plausible_high`, in their own `unit`.

    Of columns hedge, value, said_low, said_high, place, digits, kind, unit. A range is read as
    said; a vague amount from the least it can mean; everything else by its number and `WIDTHS`.
    All null where nothing is said.
    """
    said_low, said_high = pl.col("said_low"), pl.col("said_high")
    is_range = pl.col("value").is_null() & said_low.is_not_null() & said_high.is_not_null()
    is_vague = pl.col("hedge") == "vague"
    least = pl.coalesce(said_low, "value")
    most = pl.coalesce(said_high, least + (VAGUE - 1) * least.abs())
    lower, upper = pl.min_horizontal(said_low, said_high), pl.max_horizontal(said_low, said_high)
    vague = {"low": least, "plausible_low": least, "plausible_high": most, "high": said_high}
    as_said = {"low": lower, "plausible_low": lower, "plausible_high": upper, "high": upper}
    number, digits = pl.coalesce("value", "said_low", "said_high"), pl.col("digits").fill_null(4)
    hedged = (
        figures.with_columns(_number=number, _digits=digits.clip(1, 4))
        .join(_hedges(), on=("hedge", "_digits"), how="left", maintain_order="left")
        .with_columns(_width=_width(pl.col("_number")))
    )
    return hedged.select(
        *figures.columns,
        *(
            pl.when(is_range)
            .then(as_said[edge])
            .when(is_vague)
            .then(vague[edge])
            .otherwise(_from_number(edge))
            .alias(edge)
            for edge in _EDGES
        ),
    )


@cache
def _hedges() -> pl.DataFrame:
    """`WIDTHS` by hedge and significant digits: the share of a width, and in widths the edges."""
    rows = [
        (hedge, digits, share, *row.edges)
        for hedge, row in WIDTHS.items()
        for digits, share in enumerate(row.widths, 1)
    ]
    edges = {f"_{edge}": pl.Float64 for edge in _EDGES}
    schema = {"hedge": pl.String, "_digits": pl.Int64, "_share": pl.Float64, **edges}
    return pl.DataFrame(rows, schema, orient="row")


def _from_number(edge: str) -> pl.Expr:
    """The number and so many widths; null is open."""
    # What is nearly -10 has not come as far as -10: it lies on the side of zero.
    mirrored = (pl.col("hedge") == "nearly") & (pl.col("_number") < 0)
    opposite = _EDGES[-1 - _EDGES.index(edge)]
    steps = pl.when(mirrored).then(-pl.col(f"_{opposite}")).otherwise(pl.col(f"_{edge}"))
    return pl.col("_number") + steps * pl.col("_width")


def _width(number: pl.Expr) -> pl.Expr:
    """One width of the hedge, in `unit`; of a bare number, how far it may be rounded."""
    place, size = pl.col("place").fill_null(0.0), number.abs()
    no_zero = pl.col("unit").is_in(ABSOLUTE_UNITS)
    is_bare, is_small = pl.col("hedge") == "none", size < 100
    is_exact = is_small & (pl.col("place") >= 1) & pl.col("kind").is_in(COUNTS)
    is_above = pl.col("hedge").is_in(["more_than", "at_least"])
    return (
        pl.when(is_bare & (is_exact | pl.col("kind").is_in(NEVER_ROUNDED)))
        .then(0.0)
        .when(is_bare & (is_small | no_zero))
        .then(place / 2)
        .when(is_bare)
        .then(pl.min_horizontal(place / 2, LARGEST_ROUNDING * size))
        .when(no_zero & (pl.col("hedge") != "exact"))
        .then(place)
        .when(is_above & number.is_in([100.0 * n for n in range(1, 10)]))
        .then(HUNDREDS * number)
        .otherwise(pl.col("_share") * size)
    )
