from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_fact import compared, counted, dated

from reconcile.compare.consensus import Interval, agreement


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        pytest.param([], None, id="none"),
        pytest.param([(3, 5)], (3, 5), id="one-speaks-for-itself"),
        pytest.param([(8, 12), (11, 13), (10, 12)], (11, 12), id="all-share"),
        pytest.param([(8, 12), (11, 13), (14, 15)], (11, 12), id="one-stands-apart"),
        pytest.param([(8, 9), (8, 12), (10, 12)], None, id="two-places-shared-by-as-many"),
        pytest.param([(1, 2), (3, 4)], None, id="nothing-shared"),
        pytest.param([(30, 30), (30, 30), (31, 31)], (30, 30), id="points"),
        pytest.param([(1, 3), (3, 5)], (3, 3), id="closed-ends-touch"),
        pytest.param([(1, float("inf")), (3, 5)], (3, 5), id="open-above"),
    ],
)
def test_agreement(intervals, expected):
    expected = expected and Interval(*expected)
    assert agreement([Interval(*ends) for ends in intervals]) == expected


def test_an_end_that_is_left_out_is_not_shared():
    assert agreement([Interval(1, 3, open_high=True), Interval(3, 5)]) is None
    assert agreement([Interval(1, 3), Interval(3, 5, open_low=True)]) is None


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 4)), min_size=1, max_size=6))
def test_no_place_is_shared_by_more_than_the_agreement(spans):
    intervals = [Interval(low, low + length) for low, length in spans]
    # Halves stand for what lies between two ends.
    held = [sum(i.low <= n / 2 <= i.high for i in intervals) for n in range(30)]
    regions = sum(now == max(held) > before for before, now in pairwise([0, *held]))
    found = agreement(intervals)
    if regions > 1 or (max(held) == 1 and len(intervals) > 1):
        assert found is None
    else:
        assert found is not None
        most = [n / 2 for n in range(30) if held[n] == max(held)]
        assert (found.low, found.high) == (most[0], most[-1])


def test_sources_of_one_origin_count_once():
    said = [counted("none", 10), counted("none", 10), counted("none", 12)]
    fact = compared(*said, origins={"b": "a"}).facts.row(0, named=True)
    assert (fact["sources"], fact["origins"]) == (3, 2)
    assert (fact["consensus_low"], fact["consensus_claims"]) == (None, [])


@pytest.mark.parametrize(
    ("said", "origins", "expected"),
    [
        pytest.param([12, 14], {"b": "a"}, None, id="a-copy-with-a-slip-is-not-the-consensus"),
        pytest.param([12, 14, 14], {"b": "a"}, None, id="one-other-text-is-no-consensus"),
        pytest.param([12, 14, 14, 14], {"b": "a"}, 14, id="two-other-texts-are"),
        pytest.param([98_400, 100_000], {"b": "a"}, 98_400, id="a-copy-that-rounds-agrees"),
    ],
)
def test_a_text_of_which_copies_differ_has_no_voice(said, origins, expected):
    fact = compared(*(counted("none", each) for each in said), origins=origins).facts
    assert fact["consensus_low"].to_list() == [expected]


def test_a_source_that_contradicts_itself_has_no_voice():
    said = [counted("none", 12, source="a"), counted("none", 14, source="a")]
    assert compared(*said).facts["consensus_low"].to_list() == [None]


def test_claims_that_meet_the_consensus_are_named():
    said = [counted("about", 120), counted("none", 118), counted("none", 118), counted("none", 99)]
    fact = compared(*said).facts.row(0, named=True)
    assert (fact["consensus_low"], fact["consensus_high"]) == (118, 118)
    assert fact["consensus_claims"] == ["c0", "c1", "c2"]


def test_dates_have_a_consensus_of_dates():
    fact = compared(
        dated("2022-01-01", "2022-02-01", "month"),
        dated("2022-01-12", "2022-01-13", "day"),
    ).facts.row(0, named=True)
    assert (fact["consensus_start"], fact["consensus_end"]) == ("2022-01-12", "2022-01-13")
