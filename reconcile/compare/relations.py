"""How two claims stand to each other: the first line of the table that holds.

| relation   | figures                                    | dates                                 |
| ---------- | ------------------------------------------ | ------------------------------------- |
| equal      | same value and hedge                       | same interval, grain and modifier,    |
|            |                                            | neither counted back by a duration    |
| compatible | inner readings overlap; or a bare number's | one holds the other; or they overlap, |
|            | outer reading holds the other's inner; or  | and one is only roughly told          |
|            | the outer do, and a vague one is near; or  |                                       |
|            | an age, and a birthday can lie between     |                                       |
| borderline | outer readings overlap or touch            | overlap; or touch, one roughly told   |
| update     | apart, it moves, said of other moments     | the same                              |
| conflict   | apart                                      | apart                                 |

Two neighbouring days, years or minutes that are plainly told do not touch: they are apart.
Expressions over pairs as `voices.paired` makes them.
"""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from reconcile.compare.voices import DAY, EXACT
from reconcile.tables import UNSURE

ORDER = ("equal", "compatible", "borderline", "update", "conflict")  # by gravity
HOUR = 3600.0  # seconds
MONTH, YEAR = 30, 365  # days
FAR_MORE = 0.5  # a relative gap
CURRENCY = r"^[A-Z]{3}$"
PERCENTAGES = ("percent", "percentage_point")
_SAME_NUMBER = pl.col("value_a") == pl.col("value_b")
AS_SAID = (*EXACT, "between")  # hedges that widen nothing


def related(pairs: pl.DataFrame) -> pl.DataFrame:
    """Pairs with relation, cause (where no second look is needed) and gap.

    Figures whose base units differ are no pair, but for sums in two currencies, which nothing
    converts, and the same number of percent and percentage points. Of a source's own claims
    (`own`) only a conflict is a pair, and only the widest.
    """
    is_date = pl.col("role") == "date"
    mixed = ~is_date & pl.col("base_unit_a").ne_missing(pl.col("base_unit_b"))

    def by_kind(other_unit: pl.Expr, date: pl.Expr, figure: pl.Expr) -> pl.Expr:
        return pl.when("mixed").then(other_unit).when(is_date).then(date).otherwise(figure)

    other_unit = _in_another_unit()
    mixed_relation = pl.when(_SAME_NUMBER).then(pl.lit("conflict")).otherwise(pl.lit("compatible"))
    compared = (
        _on_one_clock(pairs)
        .with_columns(mixed=mixed)
        .filter(~pl.col("mixed") | other_unit.is_not_null())
        .with_columns(relation=by_kind(mixed_relation, _date_relation(), _figure_relation()))
        .with_columns(
            cause=by_kind(other_unit, _date_cause(), _figure_cause()),
            gap=by_kind(pl.lit(None, pl.Float64), _days_between(), _relative_gap()).round(6),
        )
    )
    own = (
        compared.filter("own", pl.col("relation") == "conflict", ~_in_another_zone())
        .sort("gap", "order_a", "order_b", descending=[True, False, False], nulls_last=True)
        .unique(["fact", "role", "source_a"], keep="first", maintain_order=True)
    )
    return pl.concat([compared.filter(~pl.col("own")), own]).sort(
        "fact", "role", "own", "order_a", "order_b"
    )


# Of both kinds


def _either(holds: Callable[[str, str], pl.Expr]) -> pl.Expr:
    """It holds of one side towards the other."""
    return holds("a", "b").fill_null(False) | holds("b", "a").fill_null(False)


def _facing(reading: str) -> tuple[pl.Expr, pl.Expr]:
    """Where the later reading begins and where the earlier one ends."""
    return (
        pl.max_horizontal(f"{reading}_low_a", f"{reading}_low_b"),
        pl.min_horizontal(f"{reading}_high_a", f"{reading}_high_b"),
    )


def _inner_meet() -> pl.Expr:
    """The inner readings have a point in common that neither leaves out."""
    low, high = _facing("inner")
    left_out = _either(
        lambda a, _: (
            (pl.col(f"open_low_{a}") & (pl.col(f"inner_low_{a}") == low))
            | (pl.col(f"open_high_{a}") & (pl.col(f"inner_high_{a}") == low))
        )
    )
    return (low < high) | ((low == high) & ~left_out)


def _apart() -> pl.Expr:
    """`update` where the thing moves and the two are said of different moments, else `conflict`.

    The earlier of the two decides: what was an estimate may be final by now.
    """
    moves = pl.coalesce("moves_a", "moves_b").fill_null(False)
    another_day = _either(lambda a, b: pl.col(f"said_from_{a}") >= pl.col(f"said_to_{b}"))
    another_clock = (pl.col("said_at_a") != pl.col("said_at_b")).fill_null(False)
    return (
        pl.when(moves & (another_day | another_clock))
        .then(pl.lit("update"))
        .otherwise(pl.lit("conflict"))
    )


# Figures


def _figure_relation() -> pl.Expr:
    same_value = (pl.col("said_a") == pl.col("said_b")).fill_null(False) | (
        (pl.col("inner_low_a") == pl.col("inner_low_b"))
        & (pl.col("inner_high_a") == pl.col("inner_high_b"))
    )
    low, high = _facing("outer")
    return (
        pl.when(same_value & (pl.col("hedge_a") == pl.col("hedge_b")))
        .then(pl.lit("equal"))
        .when(_inner_meet() | _is_the_other_rounded())
        .then(pl.lit("compatible"))
        .when(((low <= high) & _is_of_a_vague_size()) | _a_birthday_between())
        .then(pl.lit("compatible"))
        .when(low <= high)
        .then(pl.lit("borderline"))
        .otherwise(_apart())
    )


def _is_the_other_rounded() -> pl.Expr:
    return _either(
        lambda a, b: (
            (pl.col(f"hedge_{a}") == "none")
            & (pl.col(f"outer_low_{a}") <= pl.col(f"inner_low_{b}"))
            & (pl.col(f"inner_high_{b}") <= pl.col(f"outer_high_{a}"))
        )
    )


def _is_of_a_vague_size() -> pl.Expr:
    """“Tausende” are 14,000 as well: where so many end nobody says, but for far more."""
    vague = _either(lambda a, _: pl.col(f"hedge_{a}") == "vague")
    return vague & (_relative_gap() < FAR_MORE)


def _a_birthday_between() -> pl.Expr:
    """The age of someone who, as the later article tells, has grown older meanwhile."""
    ages = pl.all_horizontal(
        (pl.col(f"kind_{side}") == "measure") & (pl.col(f"unit_{side}") == "year") for side in "ab"
    )
    older = pl.col("value_b") - pl.col("value_a")

    def days(a: str, b: str) -> pl.Expr:
        return (pl.col(f"said_to_{b}") - pl.col(f"said_from_{a}")).dt.total_days()

    def grown(older: pl.Expr, days: pl.Expr) -> pl.Expr:
        return (older > 0) & (days >= MONTH) & (older <= (days / YEAR).ceil())

    return (ages & (grown(older, days("a", "b")) | grown(-older, days("b", "a")))).fill_null(False)


def _figure_cause() -> pl.Expr:
    """The cause of readings that meet; why others are apart is looked at one by one."""
    hedged = _either(lambda a, _: ~pl.col(f"hedge_{a}").is_in(AS_SAID))
    near = pl.col("relation").is_in(["compatible", "borderline"])
    older = ~_inner_meet() & _a_birthday_between()
    rounded = (pl.col("relation") == "compatible") & ~_inner_meet() & ~_is_of_a_vague_size()
    return (
        pl.when(older)
        .then(None)
        .when(rounded)
        .then(pl.lit("rounding"))
        .when(near & hedged)
        .then(pl.lit("hedge"))
        .when(pl.col("relation") == "borderline")
        .then(pl.lit("rounding"))
    )


def _relative_gap() -> pl.Expr:
    """Between the inner readings, by the larger of the two ends that face each other."""
    low, high = _facing("inner")
    return (
        pl.when(low > high)
        .then((low - high) / pl.max_horizontal(low.abs(), high.abs()))
        .otherwise(0.0)
    )


def _in_another_unit() -> pl.Expr:
    """The cause, where two units do not convert, and what is compared all the same."""
    units = [pl.col(f"base_unit_{side}") for side in "ab"]
    currencies = pl.all_horizontal(unit.str.contains(CURRENCY) for unit in units)
    percentages = pl.all_horizontal(unit.is_in(PERCENTAGES) for unit in units)
    return (
        pl.when(currencies & _SAME_NUMBER.is_not_null())
        .then(pl.lit("currency"))
        .when(_SAME_NUMBER & percentages)
        .then(pl.lit("percent_vs_points"))
    )


# Dates


def _on_one_clock(pairs: pl.DataFrame) -> pl.DataFrame:
    """Two times that both name a zone are compared in the first one's; others as they stand."""
    shift = (_zone("zone_a") - _zone("zone_b")).fill_null(0.0)
    return pairs.with_columns(
        pl.col(f"{reading}_{edge}_b") + shift
        for reading in ("inner", "outer")
        for edge in ("low", "high")
    )


def _zone(column: str) -> pl.Expr:
    """Offset from UTC in seconds; null where no zone is named."""
    zone = pl.col(column).str.replace("Z", "+00:00", literal=True)
    hours, minutes = (zone.str.slice(at, 2).cast(pl.Float64) for at in (1, 4))
    size = hours * 3600 + minutes * 60
    return pl.when(zone.str.starts_with("-")).then(-size).otherwise(size)


def _roughly_told() -> pl.Expr:
    """A date with a modifier or hedge, or one counted back by a duration ("27 years ago")."""
    return _either(
        lambda a, _: (
            pl.col(f"mod_{a}").is_not_null()
            | ~pl.col(f"hedge_{a}").is_in(AS_SAID)
            | pl.col(f"timex_{a}").str.starts_with("P").fill_null(False)
            | (pl.col(f"kind_{a}") == "duration")
        )
    )


def _date_relation() -> pl.Expr:
    low, high = _facing("inner")
    same = (
        (pl.col("inner_low_a") == pl.col("inner_low_b"))
        & (pl.col("inner_high_a") == pl.col("inner_high_b"))
        & pl.col("grain_a").eq_missing(pl.col("grain_b"))
        & pl.col("mod_a").eq_missing(pl.col("mod_b"))
        & ((pl.col("kind_a") == "duration") == (pl.col("kind_b") == "duration"))
    )
    rough = _roughly_told()
    return (
        pl.when(same)
        .then(pl.lit("equal"))
        .when(_one_hour_of_no_day())
        .then(pl.lit("compatible"))
        .when(_one_holds_the_other() | ((low < high) & rough))
        .then(pl.lit("compatible"))
        .when((low < high) | ((low == high) & rough))
        .then(pl.lit("borderline"))
        .otherwise(_apart())
    )


def _one_hour_of_no_day() -> pl.Expr:
    """One time of day, and one of the two texts names no day for it: “at 2:56”.

    Or only one that hangs on a date of its article that may be off: “on Saturday at 8.40”.
    """
    times = (pl.col("kind_a") == "time") & (pl.col("kind_b") == "time")
    supposed = _either(
        lambda a, _: (
            (pl.col(f"anchor_{a}") == "published")
            | ((pl.col(f"anchor_{a}") == "context") & pl.col(f"published_basis_{a}").is_in(UNSURE))
        )
    )
    middle_a, middle_b = (
        (pl.col(f"inner_low_{side}") + pl.col(f"inner_high_{side}")) / 2 for side in "ab"
    )
    lengths = (pl.col(f"inner_high_{side}") - pl.col(f"inner_low_{side}") for side in "ab")
    off = (middle_b - middle_a + DAY / 2) % DAY - DAY / 2
    return times & supposed & (off.abs() < pl.sum_horizontal(*lengths) / 2)


def _in_another_zone() -> pl.Expr:
    """“At 3:10 a.m. (0110 GMT)”: one moment by two clocks, whole hours apart, in one sentence.

    Where neither names a zone that is known, the same odd minute tells it.
    """
    times = (pl.col("kind_a") == "time") & (pl.col("kind_b") == "time")
    apart = pl.col("inner_low_a") - pl.col("inner_low_b")
    odd = pl.col("inner_low_a") % HOUR != 0
    one_zone = pl.col("zone_a").is_null() != pl.col("zone_b").is_null()
    beside = pl.col("sentence_a") == pl.col("sentence_b")
    return (times & beside & (apart % HOUR == 0) & (odd | one_zone)).fill_null(False)


def _one_holds_the_other() -> pl.Expr:
    return _either(
        lambda a, b: (
            (pl.col(f"inner_low_{a}") <= pl.col(f"inner_low_{b}"))
            & (pl.col(f"inner_high_{b}") <= pl.col(f"inner_high_{a}"))
        )
    )


def _date_cause() -> pl.Expr:
    near = pl.col("relation").is_in(["compatible", "borderline"])
    return (
        pl.when((pl.col("relation") == "compatible") & _one_holds_the_other())
        .then(pl.lit("grain"))
        .when(near & _roughly_told())
        .then(pl.lit("hedge"))
    )


def _days_between() -> pl.Expr:
    """From the end of the earlier to the start of the later, in days: 1 from a day to the next."""
    low, high = _facing("inner")
    lengths = [pl.col(f"inner_high_{x}") - pl.col(f"inner_low_{x}") for x in "ab"]
    return (
        pl.when(low < high)
        .then(0.0)
        .when((low == high) & (pl.col("relation") == "borderline"))
        .then(0.0)
        .otherwise((low - high + pl.min_horizontal(*lengths, DAY)) / DAY)
    )
