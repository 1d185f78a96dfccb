"""Which articles tell one story, and the table of sources.

Articles that share many rare names tell one story, if those already taken to tell it do so in the
mean: of many pairs, one always happens to be alike. A figure is as good as a name, and across
languages there are few others. Articles of one folder need share less. One too short to tell by its
names belongs to the story that most articles of its folder tell. Histories of two times, which may
name the same countries throughout, are two stories.
"""

from __future__ import annotations

import posixpath
from collections import Counter, defaultdict
from collections.abc import Mapping
from heapq import heapify, heappop, heappush

import polars as pl

from reconcile.tables import IDS, SOURCES
from reconcile.values.groups import Groups

NAME = r"\p{Lu}\p{L}{3,}"  # a capital letter, and long enough to be no article or preposition
# Share of the weight of names in the lighter article. Those of one story of fixtures/ hang together
# from 0.15 up; of their many unrelated pairs, which share 0.02 in the mean, one shares 0.18.
SHARED = 0.14
IN_THE_MEAN = 0.07  # of all pairs of two groups: unrelated ones share up to 0.04
LEAST = 0.04  # of a pair, for it to count in the mean
OF_ONE_FOLDER = 1.4  # times as much as of two
# And of the geometric mean of both: a long article shares many names with any short one. Those of
# one story of fixtures/ hang together from 0.09 up; unrelated ones of two collections share 0.06.
SHARED_OF_BOTH = 0.07
FEWEST = 3  # shared names
SHORT = 10  # names: an article with fewer says too little
MANY_DATES = 10  # so many dates of years long before or behind all of another's tell another time
TAILS = 0.1  # of an article's dates at either end, which may be of what came before or after
YEARS_APART = 5
# Figures that tell of what an article is: neither small nor round, as any other one might have.
FIGURES = ("count", "number", "measure", "money", "percent")
TELLING = 10  # from here up
ROUND = tuple(map(float, range(10, 101, 10)))
COMMONEST = 200  # articles: a name that stands in more of them tells nothing

Time = tuple[float, float]  # years, from and to


def stories(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """SOURCES of ARTICLES, each in its story; every source is its own origin until compared."""
    told = claims.group_by("source").agg(claims=pl.len().cast(pl.Int64))
    return (
        articles.with_columns(story=_stories(articles, claims))
        .join(told, on="source", how="left", maintain_order="left")
        .with_columns(
            origin=pl.col("source"),
            claims=pl.col("claims").fill_null(0),
            words=pl.col("text").str.count_matches(r"\S+").cast(pl.Int64),
            published_start=pl.lit(None, pl.String),
            published_end=pl.lit(None, pl.String),
            published_from=pl.lit(None, IDS),
        )
        .select(SOURCES.schema.keys())
    )


def _stories(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.Series:
    sources = articles["source"].to_list()
    folder = dict(zip(sources, _folders(articles["path"].to_list()), strict=True))
    names, times = _marks(articles, claims), _times(claims)
    told = Groups(sorted(sources))
    alike = [
        (a, b, s * OF_ONE_FOLDER if folder[a] == folder[b] else s) for a, b, s in _alike(names)
    ]
    _join(told, alike, times)
    long = set(names.filter(pl.col("names") >= SHORT)["source"])
    for short, home in _homes(told.firsts(), folder, long):
        told.join(short, home)
    story = told.firsts()
    title = _titles(story, folder)
    return pl.Series("story", [title[story[source]] for source in sources], pl.String)


def _times(claims: pl.DataFrame) -> dict[str, Time]:
    """The years between which the dates of each article lie that has many, but for the tails."""
    year = pl.col("date_start").str.extract(r"^(-?\d+)-").cast(pl.Float64)
    told = (
        claims.filter(pl.col("kind") == "date")
        .with_columns(year=year)
        .drop_nulls("year")
        .group_by("source")
        .agg(
            n=pl.len(), low=pl.col("year").quantile(TAILS), high=pl.col("year").quantile(1 - TAILS)
        )
        .filter(pl.col("n") >= MANY_DATES)
    )
    return {source: (low, high) for source, _, low, high in told.iter_rows()}


def _common(one: Time | None, other: Time | None) -> Time | None:
    """Of two groups the latest that one begins and the earliest that one ends."""
    if one is None or other is None:
        return one or other
    return max(one[0], other[0]), min(one[1], other[1])


def _of_two_times(time: Time | None) -> bool:
    """Whether articles with that in common are of years far from each other's."""
    return time is not None and time[0] - time[1] >= YEARS_APART


def _join(told: Groups, alike: list[tuple[str, str, float]], times: Mapping[str, Time]) -> None:
    """Make one of the groups that tell one story, the most alike first: average linkage (UPGMA).

    What a pair that is not alike shares counts as nothing in the mean.
    """
    time: dict[str, Time | None] = dict(times)
    size = dict.fromkeys(told.firsts(), 1)
    shared: dict[str, dict[str, tuple[float, float]]] = {source: {} for source in size}
    for a, b, share in alike:  # sum and most
        shared[a][b] = shared[b][a] = (share, share)
    nearest = [(-share, a, b) for a, b, share in alike]
    heapify(nearest)
    while nearest:
        distance, one, other = heappop(nearest)
        total, most = shared.get(one, {}).get(other, (0.0, 0.0))
        mean = total / (size[one] * size[other])
        if mean != -distance or mean < IN_THE_MEAN or most < SHARED:
            continue  # joined with others meanwhile, or not alike enough
        common = _common(time.get(one), time.get(other))
        if _of_two_times(common):
            continue
        told.join(one, other)
        kept, gone = (one, other) if told.first(one) == one else (other, one)
        time[kept] = common
        size[kept] += size[gone]
        for third, (total, most) in shared.pop(gone).items():
            del shared[third][gone]
            if third != kept:
                before, most_before = shared[kept].get(third, (0.0, 0.0))
                new = (before + total, max(most_before, most))
                shared[kept][third] = shared[third][kept] = new
        for third, (total, _) in shared[kept].items():
            heappush(nearest, (-total / (size[kept] * size[third]), kept, third))


def _homes(story: dict[str, str], folder: dict[str, str], long: set[str]) -> list[tuple[str, str]]:
    """Each short article with one of the story that most long ones of its folder tell.

    Where these tell many stories, it is told apart; where there are none, all are of one.
    """
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for source, first in story.items():
        told[folder[source]][first] += source in long
    most = {name: min(t, key=lambda r: (-t[r], r)) for name, t in told.items()}
    home = {name: r for name, r in most.items() if 2 * told[name][r] >= told[name].total()}
    return [(s, home[folder[s]]) for s in story if s not in long and folder[s] in home]


def _titles(story: dict[str, str], folder: dict[str, str]) -> dict[str, str]:
    """A story has the name of its first article's folder; further ones there are numbered."""
    seen: Counter[str] = Counter()
    titles: dict[str, str] = {}
    for source, first in story.items():
        if first not in titles:
            name = folder[source]
            seen[name] += 1
            titles[first] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return titles


def _folders(paths: list[str]) -> list[str]:
    """The folder of each file, below the one that holds them all; that one by its own name."""
    folders = [posixpath.dirname(path.replace("\\", "/")) for path in paths]
    known = sorted({folder for folder in folders if folder})
    alike = len({folder.startswith("/") for folder in known}) == 1
    top = posixpath.commonpath(known) if alike else ""
    own = posixpath.basename(top) or "."
    below = {f: posixpath.relpath(f, top) if top else f for f in known}
    return [own if below.get(f, ".") == "." else below[f] for f in folders]


def _marks(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """source, language, name, df, weight, and of the article: total weight and number of names."""
    language = articles.select("source", pl.col("language").str.slice(0, 2))
    names = (
        articles.select("source", name=pl.col("text").str.extract_all(NAME))
        .explode("name", empty_as_null=False)
        .with_columns(_one_spelling(pl.col("name")), named=pl.lit(True))
    )
    return (
        pl.concat([names, _figures(claims)])
        .unique(["source", "name"])
        .join(language, on="source")
        .with_columns(df=pl.len().over("name"))
        .with_columns(weight=(1 + articles.height / pl.col("df")).log())
        .with_columns(
            total=pl.col("weight").sum().over("source"), names=pl.col("named").sum().over("source")
        )
    )


def _one_spelling(name: pl.Expr) -> pl.Expr:
    """“KALTBRÜCK” and “Kaltbrueck”, “Genève” and “Geneve”."""
    plain = name.str.to_lowercase().str.replace_many(["ä", "ö", "ü", "ß"], ["ae", "oe", "ue", "ss"])
    return plain.str.normalize("NFD").str.replace_all(r"\p{M}", "")


def _figures(claims: pl.DataFrame) -> pl.DataFrame:
    """source, name, named: each figure that others would hardly come upon, with its unit."""
    value, unit = pl.col("value"), pl.coalesce("unit", pl.lit(""))
    telling = (value.abs() >= TELLING) & ~value.is_in(ROUND) & pl.col("repeats").is_null()
    return claims.filter(pl.col("kind").is_in(FIGURES), telling).select(
        "source", name=pl.format("{} {}", value, unit), named=pl.lit(False)
    )


def _alike(names: pl.DataFrame) -> list[tuple[str, str, float]]:
    """Pairs of articles that share names, and how much, weighed by how rare these are."""
    # What two languages share are names of people and places and figures, and no common nouns.
    two_languages = pl.col("language") != pl.col("language_b")
    telling_of_both = two_languages | (pl.col("weight") >= SHARED_OF_BOTH * pl.col("both"))
    telling = names.filter(pl.col("df").is_between(2, COMMONEST))
    return (
        telling.join(telling, on="name", suffix="_b")
        .filter(pl.col("source") < pl.col("source_b"))
        .group_by("source", "source_b")
        .agg(
            pl.col("weight").sum(),
            shared=pl.len(),
            least=pl.min_horizontal(pl.col("total").first(), pl.col("total_b").first()),
            language=pl.col("language").first(),
            language_b=pl.col("language_b").first(),
            both=(pl.col("total").first() * pl.col("total_b").first()).sqrt(),
        )
        .filter(pl.col("shared") >= FEWEST, telling_of_both)
        .select("source", "source_b", share=pl.col("weight") / pl.col("least"))
        .filter(pl.col("share") >= LEAST)
        .sort("source", "source_b")
        .rows()
    )
