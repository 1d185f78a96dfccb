"""What one article gets wrong by itself."""

import pytest
from one_fact import compared, counted, dated

from reconcile.rules import get


def day(date, until, weekday=None, number=None, month=None):
    when = {"shape": "calendar", "weekday": weekday, "day": number, "month": month}
    return dated(date, until, "day", when=when)


@pytest.mark.parametrize(
    ("claim", "rules"),
    [
        pytest.param(day("2022-01-13", "2022-01-14", 3, 13, 1), ["weekday-mismatch"], id="wrong"),
        pytest.param(day("2022-01-13", "2022-01-14", 4, 13, 1), [], id="right"),
        pytest.param(day("2022-01-13", "2022-01-14", 3), [], id="a-weekday-alone"),
        pytest.param(day("2022-01-13", "2022-01-14", None, 13, 1), [], id="a-date-alone"),
    ],
)
def test_a_weekday_is_held_against_its_date(claim, rules):
    assert compared(claim).findings["rule"].to_list() == rules


@pytest.mark.parametrize(
    ("part", "whole", "rules"),
    [
        pytest.param(counted("none", 40), counted("none", 37), ["part-exceeds-whole"], id="more"),
        pytest.param(counted("none", 16), counted("none", 37), [], id="less"),
        pytest.param(counted("none", 37), counted("none", 37), [], id="all-of-them"),
        pytest.param(counted("about", 40), counted("none", 37), [], id="only-about"),
    ],
)
def test_a_part_is_held_against_its_whole(part, whole, rules):
    whole, part = whole | {"claim": "whole"}, part | {"of": "whole", "source": "a"}
    findings = compared(whole, aside=[part]).findings
    assert findings["rule"].to_list() == rules
    assert all(get(rule).severity == "major" for rule in findings["rule"])
    assert findings["fact"].null_count() == findings.height
