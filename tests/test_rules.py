import re
from pathlib import Path

import pytest

import reconcile
from reconcile.rules import RULES, get

CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted(Path(reconcile.__file__).parent.rglob("*.py"))
    if path.name != "rules.py"
)


def test_ids_are_kebab_case_and_unique():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", id) for id in ids)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_given_by_the_code(rule):
    kind, _, relation = rule.id.partition("-")
    composed = f'"{kind}-"' in CODE and f'"{relation}"' in CODE
    assert composed or f'"{rule.id}"' in CODE


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_found_by_its_id(rule):
    assert get(rule.id) is rule


def test_an_unknown_id_is_an_error_that_names_the_nearest():
    with pytest.raises(KeyError, match="figures-conflict"):
        get("figure-conflicts")


def test_an_id_like_no_other_is_an_error_that_names_them_all():
    with pytest.raises(KeyError, match="expectation-failed"):
        get("xyzzy")
