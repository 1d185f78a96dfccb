import pytest
from one_fact import compared, counted, dated, measured, money, percent, ranged

DAY = ("2022-01-12", "2022-01-13", "day")
NEXT_DAY = ("2022-01-13", "2022-01-14", "day")
MONTH = ("2022-01-01", "2022-02-01", "month")
TWO = "2022-01-12T14:00", "2022-01-12T14:01", "minute"
THREE = "2022-01-12T15:00", "2022-01-12T15:01", "minute"


def first_pair(*claims):
    return compared(*claims).pairs.row(0, named=True)


def aged(years, published):
    return measured("none", years, unit="year", published=published)


VAGUE = {"kind": "count", "hedge": "vague", "said_low": 1000.0}  # “Tausende”
# fmt: off
FIGURES = [
    # openness of bounds
    ("more than a number leaves it out", counted("more_than", 30), counted("none", 30), "borderline"),
    ("at least a number has it in", counted("at_least", 30), counted("none", 30), "compatible"),
    ("less than a number leaves it out", counted("less_than", 30), counted("none", 30), "borderline"),
    ("at most a number has it in", counted("at_most", 30), counted("none", 30), "compatible"),
    ("nearly a number can be that number", counted("nearly", 30), counted("none", 30), "compatible"),
    ("more than and less than touch", counted("more_than", 30), counted("less_than", 30), "borderline"),
    ("at least and at most share their end", counted("at_least", 30), counted("at_most", 30), "compatible"),
    # the same value
    ("another hedge is not the same", counted("none", 30), counted("exact", 30), "compatible"),
    ("a hedged number twice", counted("about", 30), counted("about", 30), "equal"),
    ("one range twice", ranged(12, 15), ranged(12, 15), "equal"),
    # rounding
    ("rounding is of bare numbers only", counted("exact", 100_000), counted("none", 98_400), "conflict"),
    ("two bare measures whose roundings touch", measured("none", 20, unit="kilometer"), measured("none", 21, unit="kilometer"), "borderline"),
    ("two bare measures beyond rounding", measured("none", 20, unit="kilometer"), measured("none", 22, unit="kilometer"), "conflict"),
    # vague amounts
    ("thousands may be a few more than ten thousand", VAGUE, counted("more_than", 14_000), "compatible"),
    ("and are not ever so many", VAGUE, counted("none", 300_000), "borderline"),
    ("nor so few", VAGUE, counted("none", 400), "conflict"),
    # ages
    ("someone grows older within months", aged(26, "2022-01-03"), aged(27, "2022-09-27"), "compatible"),
    ("and is told of in any order", aged(27, "2022-09-27"), aged(26, "2022-01-03"), "compatible"),
    ("but not from one day to the next", aged(26, "2022-01-03"), aged(27, "2022-01-04"), "borderline"),
    ("nor by two years in months", aged(26, "2022-01-03"), aged(28, "2022-09-27"), "conflict"),
    ("nor younger", aged(27, "2022-01-03"), aged(26, "2022-09-27"), "borderline"),
    # units
    ("a temperature in two scales", measured("none", 100, unit="degree_Celsius"), measured("none", 212, unit="degree_Fahrenheit"), "equal"),
]
# fmt: on


@pytest.mark.parametrize(
    ("first", "second", "relation"), [pytest.param(*c[1:], id=c[0]) for c in FIGURES]
)
def test_figures(first, second, relation):
    assert first_pair(first, second)["relation"] == relation


@pytest.mark.parametrize(
    ("first", "second", "relation", "cause"),
    [
        pytest.param(dated(*DAY), dated(*DAY), "equal", None, id="the-same-day"),
        pytest.param(
            dated("2022-01-10", "2022-01-17", "week"),
            dated("2022-01-10", "2022-01-17", "day"),
            "compatible",
            "grain",
            id="one-interval-of-two-grains",
        ),
        pytest.param(
            dated(*DAY), dated(*DAY, mod="APPROX"), "compatible", "grain", id="another-modifier"
        ),
        pytest.param(
            dated(*DAY, kind="duration", timex="P2D"),
            dated(*DAY),
            "compatible",
            "grain",
            id="two-days-after-and-the-day",
        ),
        pytest.param(dated(*MONTH), dated(*DAY), "compatible", "grain", id="a-month-holds-its-day"),
        pytest.param(dated(*DAY), dated(*NEXT_DAY), "conflict", None, id="neighbouring-days"),
        pytest.param(
            dated("2022-01-24", "2022-01-27", "day"),
            dated("2022-01-25", "2022-01-29", "day"),
            "borderline",
            None,
            id="two-spans-overlap-in-part",
        ),
        pytest.param(
            dated("2022-01-24", "2022-01-27", "day", mod="APPROX"),
            dated("2022-01-25", "2022-01-29", "day"),
            "compatible",
            "hedge",
            id="overlap-with-a-roughly-told-one",
        ),
        pytest.param(
            dated("1997-01-01", "1998-01-01", "year", timex="P27Y"),
            dated("1998-01-01", "1999-01-01", "year"),
            "borderline",
            "hedge",
            id="a-duration-counted-back-touches",
        ),
        pytest.param(dated(*TWO), dated(*THREE), "conflict", None, id="two-clock-times"),
        pytest.param(
            dated(*TWO, kind="time", anchor="published"),
            dated("2022-01-14T14:00", "2022-01-14T14:01", "minute", kind="time"),
            "compatible",
            None,
            id="one-hour-of-a-day-that-one-does-not-name",
        ),
        pytest.param(
            dated(*TWO, kind="time", anchor="context", published_basis="inferred"),
            dated("2022-01-14T14:00", "2022-01-14T14:01", "minute", kind="time"),
            "compatible",
            None,
            id="one-hour-of-a-day-that-hangs-on-an-inferred-date",
        ),
        pytest.param(
            dated(*TWO, kind="time", anchor="published", hedge="about"),
            dated("2022-01-14T14:03", "2022-01-14T14:04", "minute", kind="time"),
            "compatible",
            "hedge",
            id="a-rough-hour-of-a-day-that-is-not-named",
        ),
        pytest.param(
            dated(*TWO, kind="time", anchor="published"),
            dated("2022-01-14T14:03", "2022-01-14T14:04", "minute", kind="time"),
            "conflict",
            None,
            id="two-hours-of-a-day-that-is-not-named",
        ),
        pytest.param(
            dated(*TWO, kind="time", anchor="context"),
            dated("2022-01-14T14:00", "2022-01-14T14:01", "minute", kind="time", anchor="context"),
            "conflict",
            None,
            id="one-hour-of-two-weekdays",
        ),
        pytest.param(
            dated(*TWO, kind="time"),
            dated("2022-01-14T14:00", "2022-01-14T14:01", "minute", kind="time"),
            "conflict",
            None,
            id="one-hour-of-two-days",
        ),
        pytest.param(dated(*DAY), dated(*TWO), "compatible", "grain", id="a-day-holds-its-times"),
        pytest.param(
            dated("2022-01-12T14:00+01:00", "2022-01-12T14:01+01:00", "minute"),
            dated("2022-01-12T13:00Z", "2022-01-12T13:01Z", "minute"),
            "equal",
            None,
            id="one-moment-in-two-zones",
        ),
        pytest.param(
            dated("2022-01-12T14:00+01:00", "2022-01-12T14:01+01:00", "minute"),
            dated(*TWO),
            "equal",
            None,
            id="a-zone-counts-where-both-name-one",
        ),
    ],
)
@pytest.mark.parametrize("swapped", [False, True], ids=["", "swapped"])
def test_dates(first, second, relation, cause, swapped):
    pair = first_pair(*((second, first) if swapped else (first, second)))
    assert (pair["relation"], pair["cause"]) == (relation, cause)


@pytest.mark.parametrize(
    ("earlier", "later", "relation"),
    [
        pytest.param("2022-01-12", "2022-01-13", "update", id="a-day-later"),
        pytest.param("2022-01-12", "2022-01-12", "conflict", id="one-day"),
        pytest.param("2022-01-12T08:00", "2022-01-12T16:00", "update", id="other-clock-times"),
        pytest.param("2022-01-12T08:00", "2022-01-12T08:00", "conflict", id="one-clock-time"),
        pytest.param("2022-01-12", "2022-01-12T16:00", "conflict", id="one-clock-is-not-known"),
        pytest.param("2022-01", "2022-01-20", "conflict", id="a-month-may-be-that-day"),
        pytest.param("2022-01", "2022-02", "update", id="two-months"),
        pytest.param("2021", "2022-01-20", "update", id="the-year-before"),
        pytest.param("2022-01-10/2022-01-12", "2022-01-12", "conflict", id="within-an-interval"),
        pytest.param("2022-01-10/2022-01-12", "2022-01-13", "update", id="after-an-interval"),
        pytest.param(None, "2022-01-12", "conflict", id="undated"),
    ],
)
def test_what_moves_may_differ_from_moment_to_moment(earlier, later, relation):
    pair = first_pair(
        counted("none", 10, published=earlier, moves=True),
        counted("none", 12, published=later, moves=True),
    )
    assert pair["relation"] == relation


@pytest.mark.parametrize(
    ("earlier", "later", "relation"),
    [
        pytest.param(False, True, "conflict", id="what-does-not-move-is-never-an-update"),
        pytest.param(None, None, "conflict", id="nor-is-what-is-not-known-to"),
        pytest.param(None, True, "update", id="“17 people”-and-“23-arrests”"),
    ],
)
def test_what_moves(earlier, later, relation):
    pair = first_pair(
        counted("none", 10, published="2022-01-12", moves=earlier),
        counted("none", 12, published="2022-01-20", moves=later),
    )
    assert pair["relation"] == relation


def test_a_date_that_is_set_anew_is_an_update():
    pair = first_pair(
        dated(*DAY, published="2022-01-01", moves=True),
        dated(*NEXT_DAY, published="2022-01-05", moves=True),
    )
    assert (pair["relation"], pair["rule"]) == ("update", "dates-update")


@pytest.mark.parametrize(
    ("first", "second", "gap"),
    [
        pytest.param(counted("none", 30), counted("none", 30), 0, id="equal"),
        pytest.param(counted("none", 10), counted("none", 12), 2 / 12, id="by-the-larger"),
        pytest.param(counted("about", 10), counted("none", 22), 0.5, id="between-inner-readings"),
        pytest.param(counted("none", 0), counted("none", 2), 1, id="from-nothing"),
        pytest.param(counted("none", -2), counted("none", 2), 2, id="of-the-other-sign"),
        pytest.param(counted("more_than", 30), counted("none", 30), 0, id="touching"),
        pytest.param(dated(*DAY), dated(*NEXT_DAY), 1, id="to-the-next-day"),
        pytest.param(dated(*DAY), dated("2022-01-14", "2022-01-15", "day"), 2, id="two-days"),
        pytest.param(dated(*DAY), dated(*MONTH), 0, id="dates-that-meet"),
        pytest.param(dated(*TWO), dated(*THREE), 1 / 24, id="an-hour"),
    ],
)
def test_gap(first, second, gap):
    assert first_pair(first, second)["gap"] == pytest.approx(gap, abs=1e-6)


@pytest.mark.parametrize(
    ("first", "second", "cause"),
    [
        pytest.param(money("none", 5, "EUR"), money("none", 5, "USD"), "currency", id="currency"),
        pytest.param(
            percent("none", 5),
            percent("none", 5, unit="percentage_point"),
            "percent_vs_points",
            id="percent-and-points",
        ),
    ],
)
def test_one_number_in_units_that_do_not_convert_is_a_conflict(first, second, cause):
    pair = first_pair(first, second)
    assert (pair["relation"], pair["cause"], pair["gap"]) == ("conflict", cause, None)


def test_two_sums_in_two_currencies_are_told_side_by_side():
    pair = first_pair(money("none", 5, "EUR"), money("none", 6, "USD"))
    assert (pair["relation"], pair["cause"], pair["gap"]) == ("compatible", "currency", None)
    assert pair["why"] == "two sums in EUR and in USD"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(counted("none", 5), percent("none", 5), id="a-count-and-a-share"),
        pytest.param(
            measured("none", 5, unit="meter"), measured("none", 5, unit="hour"), id="two-dimensions"
        ),
        pytest.param(
            measured("none", 5, unit="meter"), measured("none", 5, unit="cubit"), id="no-reading"
        ),
    ],
)
def test_what_cannot_be_compared_is_no_pair(first, second):
    found = compared(first, second)
    assert found.pairs.is_empty()
    assert found.facts["verdict"].item() == "single"
    assert found.facts["sources"].item() == 2
