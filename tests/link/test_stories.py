"""Articles of many stories are told apart, in folders of their own or in one."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import polars as pl
import pytest

from reconcile import read
from reconcile.languages import load
from reconcile.link import stories
from reconcile.pipeline import claims_of
from reconcile.tables import ARTICLES
from tests.link.linking import linked

FIXTURES = Path(__file__).parents[2] / "fixtures"


def told(articles: pl.DataFrame) -> dict[str, str]:
    """The story of each source, by its names and figures."""
    claims = claims_of(articles, load()).claims
    return dict(stories(articles, claims).select("source", "story").iter_rows())


def folder_of(source: str) -> str:
    return PurePosixPath(source).parts[0]


@pytest.fixture(scope="module")
def fixtures() -> pl.DataFrame:
    """All articles of fixtures/, each in the folder of its story."""
    folders = sorted(gold.parent for gold in FIXTURES.glob("*/gold.toml"))
    tables = [read([folder]).table for folder in folders]
    named = zip(tables, folders, strict=True)
    return pl.concat(
        table.with_columns(pl.format(f"{folder.name}/{{}}", "source").alias("source"))
        for table, folder in named
    )


def test_each_folder_is_a_story(fixtures: pl.DataFrame):
    """Found by a mistake: one pair that happened to be alike made one story of two folders."""
    assert {(folder_of(source), story) for source, story in told(fixtures).items()} == {
        (folder, folder) for folder in map(folder_of, fixtures["source"])
    }


def test_the_stories_of_one_folder_are_told_apart(fixtures: pl.DataFrame):
    """Found by a mistake: eight stories of a flat folder, each alike to the next, were one."""
    one = fixtures.with_columns(path=pl.format("desk/{}", pl.col("source").str.replace("/", "-")))
    pairs = {(folder_of(source), story) for source, story in told(one).items()}
    stories_of, folders_of = ([pair[k] for pair in pairs] for k in (0, 1))
    assert sorted(stories_of) == sorted(set(stories_of))
    assert sorted(folders_of) == sorted(set(folders_of))


def test_the_order_of_the_articles_does_not_matter(fixtures: pl.DataFrame):
    assert told(fixtures.reverse()) == told(fixtures)


def history(year: int) -> str:
    towns = "Obernau, Kolmberg, Brennfurt, Sternau, Lindach, Rösenau, Altkirchen, Steinfeld"
    places = f"{towns}, Grubenau, Weilerbach, Moosburg und Talheim"
    return " ".join(
        f"Am {day}. Mai {year} zogen die Truppen durch {places}." for day in range(1, 13)
    )


@pytest.mark.parametrize(
    ("first", "second", "n"),
    [
        pytest.param(history(1809), history(1811), 1, id="years-near-each-other"),
        pytest.param(history(1809), history(1866), 2, id="a-lifetime-later"),
        pytest.param(
            history(1809), f"Vom 3. Mai 1866. {history(1809)}", 1, id="one-date-of-another-time"
        ),
    ],
)
def test_histories_of_two_times_are_two_stories(first: str, second: str, n: int):
    """Found by a mistake: wars of three centuries were one story, as the same countries fought."""
    _, sources, _ = linked(("h/a", "2011-02-16", first), ("h/b", "2011-02-16", second))
    assert sources["story"].n_unique() == n


FIRE = """In der Lackfabrik Nordhag in Grünkoog hat es am Montag gebrannt. Auf dem Gelände waren
94 Beschäftigte, 11.800 Anwohner mussten die Fenster schließen. Der Schaden liegt bei 17 Millionen
Euro, sagte die Feuerwehr. Im Tank waren 38 Tonnen Lösungsmittel, die Straße blieb gesperrt."""
BLAZE = """GRUENKOOG, Germany - Fire broke out on Monday in a paint factory. On site were 94 workers,
and some 11,800 people were told to keep their windows shut. The owner, Nordhag, spoke of damage of
17 million euros. The tank held 38 tonnes of solvent, said the local fire brigade."""
RACE = """GRUENKOOG, Germany - The regatta began on Monday with 94 boats. Skippers from Denmark and
Norway had come, said the sponsor. Crowds of 23,500 were expected on Sunday, and the prize
is 12 million euros. The course of 31 miles leads around the island of Hollerup, and Captain Sorensen is ahead of Lindqvist."""


@pytest.mark.parametrize(
    ("other", "n"),
    [
        pytest.param(BLAZE, 1, id="the-figures-of-one-fire"),
        pytest.param(RACE, 2, id="the-place-and-one-figure"),
    ],
)
def test_articles_in_two_languages_are_told_together_by_their_figures(other: str, n: int):
    """Found by a mistake: they share few names, and were two stories."""
    table = ARTICLES.frame(
        [
            {
                "source": f"desk/{language}",
                "path": f"desk/{language}",
                "language": language,
                "published": "2026-03-03",
                "published_basis": "given",
                "text": text,
                "sha256": "",
            }
            for language, text in (("de", FIRE), ("en", other))
        ]
    )
    assert len(set(told(table).values())) == n
