import pytest
from one_fact import compared, counted, dated, measured, money, percent


def clock(time, zone=""):
    moment = f"2022-01-12T{time}"
    ends = f"{moment}:00{zone}", f"{moment}:59{zone}"
    return dated(*ends, "minute", kind="time")


@pytest.mark.parametrize(
    ("first", "second", "cause"),
    [
        pytest.param(counted("none", 84), counted("none", 48), "transposed_digits", id="84-and-48"),
        pytest.param(counted("none", 841), counted("none", 148), None, id="not-neighbours"),
        pytest.param(
            counted("none", 120_000), counted("none", 210_000), "transposed_digits", id="thousands"
        ),
        pytest.param(counted("none", 12), counted("none", 120), "power_of_ten", id="a-zero-more"),
        pytest.param(
            measured("none", 8.42, 2, unit="meter"),
            measured("none", 84.2, 1, unit="meter"),
            "power_of_ten",
            id="a-decimal-point",
        ),
        pytest.param(
            measured("none", 500, unit="meter"),
            measured("none", 5, unit="kilometer"),
            "power_of_ten",
            id="after-conversion",
        ),
        pytest.param(
            money("none", 1.2e6, "EUR"), money("none", 1.2e9, "EUR"), "scale_word", id="million"
        ),
        pytest.param(
            counted("none", 5), counted("none", 5000), "power_of_ten", id="too-small-for-a-word"
        ),
        pytest.param(
            measured("none", 30, unit="mile"),
            measured("none", 30, unit="kilometer"),
            "unit",
            id="miles-for-kilometers",
        ),
        pytest.param(
            money("none", 1.1, "EUR", 2),
            money("none", 1.01, "EUR", 2),
            "transposed_digits",
            id="a-last-zero-counts",
        ),
        pytest.param(
            percent("none", 5.9, 1),
            percent("none", 9.5, 1),
            "transposed_digits",
            id="around-the-point",
        ),
        pytest.param(clock("06:40"), clock("05:40", "+00:00"), "time_zone", id="one-names-a-zone"),
        pytest.param(clock("06:40"), clock("05:40"), None, id="none-names-a-zone"),
        pytest.param(clock("06:40"), clock("05:10", "+00:00"), None, id="no-whole-hours"),
        pytest.param(clock("08:35"), clock("08:53"), "transposed_digits", id="minutes"),
        pytest.param(counted("none", 10), counted("none", 12), None, id="no-trace"),
        pytest.param(counted("none", 0), counted("none", 10), None, id="nothing"),
        pytest.param(
            dated("2022-01-12", "2022-01-13", "day"),
            dated("2022-01-21", "2022-01-22", "day"),
            "transposed_digits",
            id="12-and-21-january",
        ),
        pytest.param(
            dated("2022-01-12", "2022-01-13", "day", anchor="published"),
            dated("2022-01-21", "2022-01-22", "day"),
            None,
            id="a-day-that-was-not-written-in-digits",
        ),
    ],
)
def test_why_two_claims_are_apart(first, second, cause):
    pair = compared(first, second).pairs.row(0, named=True)
    assert (pair["relation"], pair["cause"]) == ("conflict", cause)


def test_the_other_clock_of_one_source_taken_for_the_hour_is_named():
    found = compared(
        {**clock("05:42"), "source": "a", "sentence": 0},
        {**clock("03:42", "+00:00"), "source": "a", "sentence": 0},
        {**clock("03:42"), "source": "b"},
    )
    assert found.pairs.select("a", "b", "cause").rows() == [("c0", "c2", "time_zone")]


def test_a_part_held_against_a_whole_is_named():
    whole = counted("none", 2014, claim="whole", source="a")
    part = counted("none", 640, claim="part", source="a", of="whole")
    other = counted("none", 640, source="b")
    pairs = compared(whole, other, aside=[part]).pairs
    assert pairs["cause"].to_list() == ["part_vs_whole"]


def test_a_part_is_known_from_any_source():
    whole = counted("none", 2014, claim="whole", source="a")
    part = counted("none", 640, claim="part", source="a", of="whole")
    again = counted("none", 2014, source="b")
    other = counted("none", 640, source="c")
    pairs = compared(whole, again, other, aside=[part]).pairs
    assert pairs.filter(relation="conflict")["cause"].to_list() == ["part_vs_whole"] * 2


@pytest.mark.parametrize(
    ("first", "second", "relation", "cause"),
    [
        pytest.param(842, 824, "conflict", "transposed_digits", id="places-changed"),
        pytest.param(1420, 14200, "conflict", "power_of_ten", id="a-zero-more"),
        pytest.param(12, 21, "update", "update", id="two-digits-may-come-again"),
        pytest.param(540_000, 450_000, "conflict", "transposed_digits", id="two-of-a-large-one"),
        pytest.param(5_400, 4_500, "update", "update", id="two-of-a-smaller-one"),
        pytest.param(5, 50, "update", "update", id="one-digit-may-come-again"),
        pytest.param(842, 798, "update", "update", id="other-digits"),
    ],
)
def test_what_moves_does_not_come_to_its_own_digits_in_other_places(first, second, relation, cause):
    later = counted("none", second, moves=True, published="2022-01-14")
    pair = compared(counted("none", first, moves=True), later).pairs.row(0, named=True)
    assert (pair["relation"], pair["cause"]) == (relation, cause)


def test_what_moves_does_not_come_to_what_another_source_calls_a_part():
    whole = counted("none", 2014, claim="whole", source="a", moves=True)
    part = counted("none", 640, claim="part", source="a", of="whole", moves=True)
    other = counted("none", 640, source="b", moves=True, published="2022-01-14")
    pair = compared(whole, other, aside=[part]).pairs.row(0, named=True)
    assert (pair["relation"], pair["cause"]) == ("conflict", "part_vs_whole")
