import pytest
from one_fact import compared, counted, dated, measured, money

from reconcile.compare import compare
from reconcile.rules import get
from reconcile.tables import CLAIMS, FACTS, FINDINGS, MEMBERS, PAIRS, SOURCES, TOPICS

JAN = "2022-01-12"
MOVED = [
    counted("none", 10, published=JAN, moves=True),
    counted("none", 11, published="2022-01-14", moves=True),
]


@pytest.mark.parametrize(
    ("claims", "verdict", "severity", "rules"),
    [
        pytest.param([counted("none", 10)], "single", None, [], id="one-source-alone"),
        pytest.param([counted("none", 10)] * 3, "agree", None, [], id="all-equal"),
        pytest.param(
            [counted("none", 10), counted("about", 10), counted("none", 10)],
            "compatible",
            None,
            [],
            id="all-meet",
        ),
        pytest.param(
            [counted("none", 10), counted("more_than", 10)],
            "borderline",
            "minor",
            ["figures-borderline"],
            id="borderline",
        ),
        pytest.param(MOVED, "update", "minor", ["figures-update"], id="update"),
        pytest.param(
            [counted("none", 10), counted("none", 12)],
            "conflict",
            "major",
            ["figures-conflict"],
            id="conflict",
        ),
        pytest.param(
            [counted("none", 10), counted("none", 10), counted("none", 20)],
            "conflict",
            "critical",
            ["figures-conflict"],
            id="from-a-factor-of-two",
        ),
        pytest.param(
            [money("none", 3e6, "EUR"), money("none", 3e9, "EUR")],
            "conflict",
            "critical",
            ["scale-slip"],
            id="a-scale-word",
        ),
        pytest.param(
            [dated(JAN, "2022-01-13", "day"), dated("2022-01-14", "2022-01-15", "day")],
            "conflict",
            "critical",
            ["dates-conflict"],
            id="the-day-of-an-event",
        ),
        pytest.param(
            [dated("2021-01-01", "2022-01-01", "year"), dated(JAN, "2022-01-13", "day")],
            "conflict",
            "major",
            ["dates-conflict"],
            id="a-year-and-a-day",
        ),
        pytest.param(
            [
                dated(f"{JAN}T14:00", f"{JAN}T14:01", "minute"),
                dated(f"{JAN}T15:00", f"{JAN}T15:01", "minute"),
            ],
            "conflict",
            "major",
            ["dates-conflict"],
            id="another-hour-of-the-day",
        ),
        pytest.param(
            [counted("none", 10, source="a"), counted("none", 12, source="a")],
            "conflict",
            "major",
            ["self-contradiction"],
            id="a-source-contradicts-itself",
        ),
        pytest.param(
            [*MOVED, counted("none", 12, published=JAN, moves=True)],
            "conflict",
            "major",
            ["figures-conflict"],
            id="the-gravest-pair-speaks",
        ),
    ],
)
def test_verdict_severity_and_finding(claims, verdict, severity, rules):
    found = compared(*claims)
    assert FACTS.check(found.facts).select("verdict", "severity").row(0) == (verdict, severity)
    assert FINDINGS.check(found.findings)["rule"].to_list() == rules
    assert found.findings["severity"].to_list() == [severity] * len(rules)
    assert all(get(rule) for rule in PAIRS.check(found.pairs)["rule"])


@pytest.mark.parametrize(
    ("first", "second", "sentence", "contradicts"),
    [
        pytest.param("05:42", "03:42Z", 1, False, id="one-names-a-zone"),
        pytest.param("06:00", "04:00Z", 1, False, id="a-full-hour-of-a-zone"),
        pytest.param("05:42", "00:42", 1, False, id="one-odd-minute"),
        pytest.param("05:42", "03:41Z", 1, True, id="another-minute"),
        pytest.param("06:00", "04:00", 1, True, id="two-full-hours"),
        pytest.param("05:42", "03:42Z", 2, True, id="of-another-sentence"),
    ],
)
def test_one_moment_by_two_clocks_is_no_contradiction(first, second, sentence, contradicts):
    ends = [f"{JAN}T{clock}" for clock in (first, second)]
    said = [
        dated(end, end.replace(":42", ":43").replace(":41", ":42").replace(":00", ":01"), "minute")
        for end in ends
    ]
    found = compared(
        {**said[0], "kind": "time", "source": "a", "sentence": 1},
        {**said[1], "kind": "time", "source": "a", "sentence": sentence},
    )
    assert bool(found.findings.height) == contradicts


def test_a_source_speaks_with_its_most_precise_wording():
    found = compared(
        counted("nearly", 100_000, source="a"),
        counted("none", 98_400, source="a"),
        counted("none", 98_400, source="b"),
    )
    assert found.pairs.select("a", "b", "relation").rows() == [("c1", "c2", "equal")]


def test_a_source_speaks_with_its_narrowest_date():
    found = compared(
        dated("2022-01-01", "2022-02-01", "month", source="a"),
        dated("2022-01-12", "2022-01-13", "day", source="a"),
        dated("2022-01-12", "2022-01-13", "day", source="b"),
    )
    assert found.pairs.select("a", "b", "relation").rows() == [("c1", "c2", "equal")]


def test_pairs_are_in_order_of_publication():
    found = compared(
        counted("none", 1, published="2022-03-01"),
        counted("none", 1, published=None),
        counted("none", 1, published="2022-01-01"),
        counted("none", 1, published="2022-01-01"),
    )
    assert found.pairs.select("a", "b").rows() == [
        ("c2", "c3"),
        ("c2", "c0"),
        ("c2", "c1"),
        ("c3", "c0"),
        ("c3", "c1"),
        ("c0", "c1"),
    ]


def test_a_finding_says_what_differs_in_one_sentence():
    found = compared(
        measured("about", 20, unit="kilometer", wording="rund 20\nKilometer"),
        measured("none", 25, unit="mile", wording="25 miles", published="2022-01-13"),
        label="length of the jam",
    )
    assert found.findings["message"].item() == (
        "length of the jam: Outlet A (2022-01-12) has “rund 20 Kilometer”, Outlet B (2022-01-13) "
        "“25 miles”; 18 to 22 kilometers and 40.23 kilometers do not meet: 45.3 % apart."
    )


def test_the_id_of_a_finding_stays_when_something_is_added_elsewhere():
    said = [counted("none", 10), counted("none", 12)]
    alone = compared(*said).findings["finding"].item()
    moved = [{**claim, "start": 700 + n, "claim": f"x{n}"} for n, claim in enumerate(said)]
    with_more = compared(*moved, counted("none", 10, source="a", start=900, wording="again"))
    assert with_more.findings["finding"].item() == alone


def test_another_wording_is_another_finding():
    said = [counted("none", 10), counted("none", 12)]
    reworded = [said[0], {**said[1], "wording": "a dozen"}]
    assert compared(*said).findings["finding"][0] != compared(*reworded).findings["finding"][0]


def test_nothing_to_compare_is_no_finding():
    found = compare(CLAIMS.empty(), MEMBERS.empty(), TOPICS.empty(), SOURCES.empty())
    assert FACTS.check(found.facts).is_empty()
    assert PAIRS.check(found.pairs).is_empty()
    assert FINDINGS.check(found.findings).is_empty()


def test_a_figure_that_is_only_recalled_does_not_speak_for_its_source():
    old = counted("none", 2, published=JAN, moves=True)
    new = counted("none", 4, published="2022-01-14", moves=True, source="b")
    recalled = counted("none", 2, published="2022-01-14", moves=True, source="b")
    result = compared(old, new, recalled)
    assert result.facts["verdict"].to_list() == ["update"]
    assert result.pairs.height == 1


def test_an_estimate_may_be_final_by_now():
    estimate = counted("none", 10, published=JAN, moves=True)
    final = counted("none", 11, published="2022-01-14", moves=False)
    assert compared(estimate, final).facts["verdict"].to_list() == ["update"]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param("3:1", "3:1", "agree", id="the-same"),
        pytest.param("3:1", "1:3", "agree", id="from-the-other-side"),
        pytest.param("20-13", "20:13", "agree", id="another-mark"),
        pytest.param("3:1", "2:1", "conflict", id="another"),
    ],
)
def test_results_are_the_same_from_either_side(first, second, verdict):
    said = [{"kind": "score", "hedge": "none", "wording": text} for text in (first, second)]
    assert compared(*said).facts["verdict"].to_list() == [verdict]


@pytest.mark.parametrize(
    ("first", "second", "verdict"),
    [
        pytest.param("XXXX-11-08", "XXXX-11-08", "agree", id="the-same-day"),
        pytest.param("XXXX-11-08", "XXXX-11-09", "conflict", id="another-day"),
        pytest.param("XXXX-WXX-3", "XXXX-WXX-3", "agree", id="the-same-weekday"),
    ],
)
def test_days_of_an_unknown_year_are_compared(first, second, verdict):
    said = [
        {"kind": "date", "hedge": "none", "grain": "day", "timex": timex, "date_start": None}
        for timex in (first, second)
    ]
    assert compared(*said).facts["verdict"].to_list() == [verdict]
