"""Which articles tell one story, and the table of sources.

A folder is a story, and folders whose articles share many rare names tell the same one.
"""

from __future__ import annotations

import posixpath

import polars as pl

from reconcile.tables import SOURCES

NAME = r"\p{Lu}\p{L}{3,}"  # a capital letter, and long enough to be no article or preposition
SHARED = 0.15  # of the weight of names in the lighter article; unrelated articles share up to 0.12
FEWEST = 3  # shared names: two short texts may well have one word in common
COMMONEST = 200  # articles: a name that stands in more of them tells nothing


def stories(articles: pl.DataFrame, claims: pl.DataFrame) -> pl.DataFrame:
    """SOURCES of ARTICLES, each in its story; every source is its own origin until compared."""
    told = claims.group_by("source").agg(claims=pl.len().cast(pl.Int64))
    return (
        articles.with_columns(story=_stories(articles))
        .join(told, on="source", how="left", maintain_order="left")
        .with_columns(
            origin=pl.col("source"),
            claims=pl.col("claims").fill_null(0),
            words=pl.col("text").str.count_matches(r"\S+").cast(pl.Int64),
        )
        .select(SOURCES.schema.keys())
    )


def _stories(articles: pl.DataFrame) -> pl.Series:
    """The story of each article: the first of the folders that tell it."""
    folders = _folders(articles["path"].to_list())
    first = {folder: folder for folder in folders}

    def root(folder: str) -> str:
        while first[folder] != folder:
            folder = first[folder]
        return folder

    if len(first) > 1:
        for a, b in _alike(articles["text"], pl.Series("folder", folders, pl.String)):
            one, other = sorted((root(a), root(b)))
            first[other] = one
    return pl.Series("story", [root(folder) for folder in folders], pl.String)


def _folders(paths: list[str]) -> list[str]:
    """The folder of each file, below the one that holds them all; that one by its own name."""
    folders = [posixpath.dirname(path.replace("\\", "/")) for path in paths]
    known = sorted({folder for folder in folders if folder})
    alike = len({folder.startswith("/") for folder in known}) == 1
    top = posixpath.commonpath(known) if alike else ""
    own = posixpath.basename(top) or "."
    below = {f: posixpath.relpath(f, top) if top else f for f in known}
    return [own if below.get(f, ".") == "." else below[f] for f in folders]


def _alike(texts: pl.Series, folders: pl.Series) -> list[tuple[str, str]]:
    """Pairs of folders with two articles that share names, weighed by how rare these are."""
    names = (
        pl.DataFrame({"text": texts, "folder": folders})
        .with_row_index("article")
        .select("article", "folder", name=pl.col("text").str.extract_all(NAME))
        .explode("name", empty_as_null=False)
        .unique()
        .with_columns(df=pl.len().over("name"))
        .with_columns(weight=(1 + len(texts) / pl.col("df")).log())
        .with_columns(total=pl.col("weight").sum().over("article"))
    )
    telling = names.filter(pl.col("df").is_between(2, COMMONEST))
    return (
        telling.join(telling, on="name", suffix="_b")
        .filter(pl.col("folder") < pl.col("folder_b"))
        .group_by("article", "article_b", "folder", "folder_b")
        .agg(
            pl.col("weight").sum(),
            shared=pl.len(),
            least=pl.min_horizontal(pl.col("total").first(), pl.col("total_b").first()),
        )
        .filter(pl.col("weight") >= SHARED * pl.col("least"), pl.col("shared") >= FEWEST)
        .select("folder", "folder_b")
        .unique()
        .sort("folder", "folder_b")
        .rows()
    )
