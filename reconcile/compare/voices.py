"""Who speaks in a fact, with which interval, and who is compared with whom."""

from __future__ import annotations

import polars as pl

from reconcile.compare.movement import with_movement
from reconcile.values.calendar import rough_minutes
from reconcile.values.units import conversions

DAY = 86400.0  # seconds
MINUTE = 60.0
WIDTHS = {minute: rough_minutes(minute) for minute in range(60)}
EXACT = ("none", "exact")
RESULT = 1000.0  # a score is its two numbers in one: 2:1 is 2001, whoever is named first
MANY = 40  # sources of a fact: beyond, not each is paired with each
SIGNIFICANT = 14  # digits that count when two converted values are compared
CLOCK = r"T(\d\d:\d\d)"  # of an ISO 8601 moment

_CLAIM = (
    *("claim", "source", "published", "sentence", "start", "wording", "kind", "value", "unit"),
    *(
        "digits",
        "hedge",
        "said_low",
        "said_high",
        "low",
        "high",
        "plausible_low",
        "plausible_high",
        "base_unit",
    ),
    *("moves", "timex", "mod", "date_start", "date_end", "grain", "anchor", "language", "of"),
    "published_basis",
)


def spoken(members: pl.DataFrame, claims: pl.DataFrame, sources: pl.DataFrame) -> pl.DataFrame:
    """A row a member: its claim, its outlet and origin, and its reading as one kind of interval.

    `inner_low`, `inner_high`, `outer_low`, `outer_high`: base units for figures, seconds since
    1970 for dates, infinite where open; null where a claim has no reading. `open_low` and
    `open_high` tell whether the end itself is left out. `recalled` claims neither speak nor are
    compared. `order` is by publication, source and place in the text; `voice` marks the most
    precise claim of a source in a fact, which speaks for it.
    """
    rows = (
        members.select("fact", "claim", "role")
        .join(claims.select(_CLAIM), on="claim")
        .join(sources.select("source", "outlet", "origin"), on="source", how="left")
        .join(conversions(claims["unit"]).drop("base_unit", "dimension"), on="unit", how="left")
        .with_columns(pl.col("factor").fill_null(1.0), pl.col("offset").fill_null(0.0))
        .sort("published", "source", "start", "claim", "fact", "role", nulls_last=True)
        .with_row_index("order")
        .with_columns(
            said=(pl.col("value") * pl.col("factor") + pl.col("offset")).round_sig_figs(SIGNIFICANT)
        )
    )
    read = rows.with_columns(_interval()).with_columns(_moment())
    return _with_voice(_with_clocks(_with_parts(with_movement(read), claims)))


def _with_parts(rows: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """`parts`: what any source of the fact calls a part of this figure.

    “2.014 Arbeiter, 640 davon im Norden”: of the 2,014 of another source, too.
    """
    parts = claims.filter(pl.col("of").is_not_null()).select(claim="of", part="value").drop_nulls()
    whole = ("fact", "role", "said")
    of_whole = (
        rows.join(parts, on="claim").group_by(whole).agg(parts=pl.col("part").unique().sort())
    )
    return rows.join(of_whole, on=whole, how="left", maintain_order="left")


def _with_clocks(rows: pl.DataFrame) -> pl.DataFrame:
    """`clocks`: the clock times that its source gives of the fact: “5:42am (03:42 GMT)”."""
    clock = pl.col("date_start").str.extract(CLOCK)
    of_source = ("fact", "role", "source")
    said = rows.filter(kind="time").group_by(of_source).agg(clocks=clock.unique().sort())
    return rows.join(said, on=of_source, how="left", maintain_order="left")


def _interval() -> list[pl.Expr]:
    """The reading of either role, as one kind of interval."""
    is_date = pl.col("role") == "date"
    undated = pl.col("date_start").is_null().all().over("fact", "role")
    partial = pl.when(undated).then(_partial_day())
    start = pl.coalesce(_seconds(pl.col("date_start")), partial) - _rough()
    end = pl.coalesce(_seconds(pl.col("date_end")), partial + DAY) + _rough()
    read = pl.any_horizontal(pl.col("plausible_low", "plausible_high").is_not_null())
    is_score = pl.col("kind") == "score"

    def edge(name: str, date: pl.Expr, infinity: float) -> pl.Expr:
        figure = pl.when(read).then(pl.col(name).fill_null(infinity))
        when = pl.when(is_date).then(pl.when(start < end).then(date))
        return when.when(is_score).then(_result()).otherwise(figure)

    inf = float("inf")
    return [
        edge("plausible_low", start, -inf).alias("inner_low"),
        edge("plausible_high", end, inf).alias("inner_high"),
        edge("low", start, -inf).alias("outer_low"),
        edge("high", end, inf).alias("outer_high"),
        (~is_date & (pl.col("hedge") == "more_than")).alias("open_low"),
        (is_date | (pl.col("hedge") == "less_than")).alias("open_high"),
        pl.col("date_start").str.extract(r"T.*([+-]\d\d:\d\d|Z)$").alias("zone"),
    ]


def _rough() -> pl.Expr:
    """How far a clock time reaches to both sides, in seconds: “gegen halb vier”."""
    minute = pl.col("date_start").str.extract(r"T\d\d:(\d\d)").cast(pl.Int64)
    width = minute.replace_strict(WIDTHS, default=0, return_dtype=pl.Float64).fill_null(0.0)
    about = (pl.col("kind") == "time") & (pl.col("hedge") == "about")
    return pl.when(about).then(width * MINUTE).otherwise(0.0)


def _result() -> pl.Expr:
    """Of a score its larger and its smaller number, in one."""
    numbers = pl.col("wording").str.extract_all(r"\d+").cast(pl.List(pl.Float64))
    return numbers.list.max() * RESULT + numbers.list.min()


def _partial_day() -> pl.Expr:
    """“Nov. 8” in an article of no known year, as a day of the year 4; weekdays as its first."""
    month_and_day = pl.col("timex").str.extract(r"^XXXX(-\d\d-\d\d)$")
    weekday = pl.col("timex").str.extract(r"^XXXX-WXX-(\d)$")
    return _seconds(pl.coalesce("0004" + month_and_day, "0004-01-0" + weekday))


def _seconds(moment: pl.Expr) -> pl.Expr:
    """An ISO 8601 day, with a clock or without, in seconds since 1970; its zone aside."""
    day = moment.str.slice(0, 10).str.to_date(strict=False)
    clock = moment.str.extract(r"T(\d\d:\d\d(?::\d\d)?)")
    seconds = sum(
        clock.str.slice(at, 2).cast(pl.Float64, strict=False).fill_null(0.0) * factor
        for at, factor in ((0, 3600), (3, 60), (6, 1))
    )
    return day.to_physical().cast(pl.Float64) * DAY + seconds


def _moment() -> list[pl.Expr]:
    """When the source speaks: `said_from` to `said_to`, half-open, and the clock where known."""
    ends = pl.col("published").str.split("/")
    first, last = ends.list.first(), ends.list.last()
    grain = (
        pl.when(last.str.len_chars() == 4)
        .then(pl.lit("1y"))
        .when(last.str.len_chars() == 7)
        .then(pl.lit("1mo"))
        .otherwise(pl.lit("1d"))
    )
    return [
        _first_day(first).alias("said_from"),
        _first_day(last).dt.offset_by(grain).alias("said_to"),
        pl.col("published").str.extract(r"^([^/]*T\d\d:\d\d)").alias("said_at"),
    ]


def _first_day(moment: pl.Expr) -> pl.Expr:
    padded = (
        pl.when(moment.str.len_chars() == 4)
        .then(moment + "-01-01")
        .when(moment.str.len_chars() == 7)
        .then(moment + "-01")
        .otherwise(moment.str.slice(0, 10))
    )
    return padded.str.to_date(strict=False)


def precision() -> list[pl.Expr]:
    """What to sort by to have the most precise wording first."""
    return [
        pl.col("inner_high") - pl.col("inner_low"),
        ~pl.col("hedge").is_in(EXACT),
        pl.col("outer_high") - pl.col("outer_low"),
        pl.col("order"),
    ]


def _with_voice(rows: pl.DataFrame) -> pl.DataFrame:
    voices = (
        rows.filter(~pl.col("recalled"))
        .drop_nulls(["inner_low", "inner_high"])
        .sort(precision())
        .unique(["fact", "role", "source"], keep="first", maintain_order=True)
    )
    return rows.with_columns(voice=pl.col("order").is_in(voices["order"].implode()))


def paired(rows: pl.DataFrame) -> pl.DataFrame:
    """The claims to compare, columns doubled as `_a` and `_b`, in order of publication.

    Every voice of a fact with every other, and each with what else its own source says (`own`).
    """
    readable = rows.drop_nulls(["inner_low", "inner_high"]).filter(~pl.col("recalled"))
    voices = _few(readable.filter("voice"))
    between = _joined(voices, voices, ["fact", "role"]).filter(
        pl.col("source_a") != pl.col("source_b"), pl.col("order_a") < pl.col("order_b")
    )
    within = _joined(readable, readable, ["fact", "role", "source"]).filter(
        pl.col("order_a") < pl.col("order_b"), pl.col("voice_a") | pl.col("voice_b")
    )
    both = [between.with_columns(own=False), within.with_columns(own=True)]
    return pl.concat(both, how="diagonal").sort("fact", "role", "own", "order_a", "order_b")


def _few(voices: pl.DataFrame) -> pl.DataFrame:
    """Where many sources speak, the first two of those that say the very same speak for them."""
    many = pl.len().over("fact", "role") > MANY
    reading = ("inner_low", "inner_high", "outer_low", "outer_high", "hedge", "unit")
    place = pl.col("order").rank("ordinal").over("fact", "role", *reading)
    return voices.filter(~many | (place <= 2))


def _joined(left: pl.DataFrame, right: pl.DataFrame, on: list[str]) -> pl.DataFrame:
    """A frame with itself, every column with its side."""
    keep = ("fact", "role")
    joined = left.rename({c: f"{c}_a" for c in left.columns if c not in keep}).join(
        right.rename({c: f"{c}_b" for c in right.columns if c not in keep}),
        left_on=[c if c in keep else f"{c}_a" for c in on],
        right_on=[c if c in keep else f"{c}_b" for c in on],
        coalesce=False,
    )
    return joined.drop([f"{c}_right" for c in keep if f"{c}_right" in joined.columns])
