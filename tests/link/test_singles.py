"""An article read as 1 is held against a number of the same thing, and never stands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile import read, reconcile
from reconcile.report import Report


def report(folder: Path, *texts: str) -> Report:
    for n, text in enumerate(texts):
        front = f"---\npublished: 2024-03-{11 + n}\nlanguage: de-AT\n---\n"
        (folder / f"{n}.md").write_text(front + text + "\n", encoding="utf-8")
    return reconcile(read([folder]))


TWO = "Die Regierung in Obernau hat dem Landtag zwei Gesetzesentwürfe zum Stausee vorgelegt."
ONE = "Die Regierung in Obernau hat dem Landtag einen Gesetzesentwurf zum Stausee vorgelegt."


def test_one_of_what_another_source_counts_is_a_discrepancy(tmp_path: Path):
    made = report(tmp_path, TWO, ONE)
    claims = made.claims.filter(made.claims["counted"] == "Gesetzesentwurf")
    assert claims["text"].to_list() == ["zwei Gesetzesentwürfe", "einen Gesetzesentwurf"]
    fact = made.members.filter(made.members["claim"].is_in(claims["claim"].to_list()))["fact"]
    assert fact.n_unique() == 1
    assert made.facts.filter(made.facts["fact"] == fact[0])["verdict"].to_list() == ["conflict"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(ONE, ONE, id="no source has a number"),
        pytest.param(f"{TWO} {ONE}", "Der Landtag tagt.", id="its own source has the number"),
        pytest.param(
            f"{TWO} Danach fiel ein Gesetzesentwurf im Ausschuss durch.",
            ONE,
            id="the source that counts them speaks of one of them as well",
        ),
        pytest.param(
            TWO.replace("zwei", "elf"), ONE, id="of many one is named, and says nothing of the rest"
        ),
        pytest.param(
            "Zwei Brände zerstörten in Obernau Häuser.",
            "Ein Brand zerstörte in Obernau ein Haus.",
            id="of an event there is always another",
        ),
        pytest.param(
            "Zwei Arbeiter starben in Obernau.",
            "Ein Arbeiter starb beinahe in Obernau.",
            id="and of people",
        ),
    ],
)
def test_an_article_is_no_claim_where(tmp_path: Path, first: str, second: str):
    made = report(tmp_path, first, second)
    assert made.claims.filter(made.claims["digits"] == 0).is_empty()
