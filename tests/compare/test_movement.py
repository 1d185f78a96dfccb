"""What moves: told by the words of any source, or by one that gives the old figure and the new."""

import pytest
from one_fact import compared, counted, measured

EARLY, LATE = "2022-01-12", "2022-01-14"


@pytest.mark.parametrize(
    ("claims", "verdict"),
    [
        pytest.param(
            [
                counted("none", 20, moves=True, published=EARLY),
                counted("none", 20, published=EARLY),
                counted("none", 23, published=LATE),
            ],
            "update",
            id="a-third-source-tells",
        ),
        pytest.param(
            [measured("none", 7.9, 1), measured("none", 1.8, 1, moves=True, published=LATE)],
            "update",
            id="the-later-one-tells",
        ),
        pytest.param(
            [counted("none", 20, published=EARLY), counted("none", 23, published=LATE)],
            "conflict",
            id="nobody-tells",
        ),
        pytest.param(
            [counted("none", n, published=day) for n, day in ((44, EARLY), (47, LATE)) * 2],
            "update",
            id="all-say-another-figure-from-some-day-on",
        ),
        pytest.param(
            [counted("none", n, published=day) for n, day in ((44, EARLY), (47, LATE)) * 2]
            + [counted("none", 44, published="2022-01-15")],
            "conflict",
            id="and-one-the-first-again",
        ),
        pytest.param(
            [
                counted("none", 20, moves=False, published=EARLY),
                counted("none", 23, moves=True, published=LATE),
            ],
            "conflict",
            id="the-earlier-one-denies",
        ),
    ],
)
def test_a_claim_whose_words_do_not_tell_moves_as_the_others_do(claims, verdict):
    assert compared(*claims).facts["verdict"].to_list() == [verdict]


def revised(old, new, **more):
    """A source that gives two figures in one sentence."""
    return [
        counted("none", value, source="b", sentence=7, published=LATE, moves=False, **more)
        for value in (old, new)
    ]


@pytest.mark.parametrize(
    ("first", "later", "verdict"),
    [
        pytest.param(6500, revised(6500, 8000), "update", id="from-the-old-to-the-new"),
        pytest.param(7000, revised(6500, 8000), "conflict", id="neither-was-said-before"),
        pytest.param(6500, revised(6500, 6500), "agree", id="the-old-one-twice"),
    ],
)
def test_a_source_that_gives_both_figures_in_one_sentence_tells_of_a_change(first, later, verdict):
    said = counted("none", first, published=EARLY, moves=False)
    assert compared(said, *later).facts["verdict"].to_list() == [verdict]


def test_who_tells_of_a_change_after_another_has_told_of_it_recalls_the_old_figure_too():
    """Found by a mistake: of the two, that source was said to contradict itself."""
    said = counted("none", 3, published=EARLY, moves=False)
    told = [{**claim, "source": "c", "published": "2022-01-15"} for claim in revised(3, 4)]
    result = compared(said, *revised(3, 4), *told)
    assert result.facts["verdict"].to_list() == ["update"]
    assert sorted(result.pairs["relation"]) == ["equal", "update", "update"]


def test_two_figures_in_two_sentences_tell_of_no_change():
    said = counted("none", 12, published=EARLY, moves=False)
    later = [counted("none", value, source="b", published=LATE, moves=False) for value in (12, 10)]
    assert compared(said, *later).facts["verdict"].to_list() == ["conflict"]
