"""Digits that have changed places."""

from __future__ import annotations

import pytest

from reconcile.values.digits import swapped

SWAPPED: dict[str, tuple[str, str, tuple[int, int] | None]] = {
    "neighbours": ("842", "824", (1, 2)),
    "with one between them": ("842", "248", (0, 2)),
    "the same": ("842", "842", None),
    "one digit is another": ("842", "843", None),
    "two digits are others": ("842", "851", None),
    "three have moved": ("842", "284", None),
    "a digit more": ("842", "8424", None),
    "nothing": ("", "", None),
}


@pytest.mark.parametrize(("a", "b", "places"), SWAPPED.values(), ids=SWAPPED.keys())
def test_two_digits_that_have_changed_places(
    a: str, b: str, places: tuple[int, int] | None
) -> None:
    assert swapped(a, b) == swapped(b, a) == places
