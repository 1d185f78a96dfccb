"""Work grows with the text, never with its square: a line of a megabyte too."""

from __future__ import annotations

import pytest

from tests.extract.said import rows

MEGABYTE = 1_000_000
LINES = {
    "digits without end": "7" * MEGABYTE,
    "digits in groups without end": "123 " * (MEGABYTE // 4),
    "one word without end": "a" * MEGABYTE,
    "words without a full stop": "und dann " * (MEGABYTE // 9),
    "dots without end": ". " * (MEGABYTE // 2),
    "brackets without end": "(" * MEGABYTE,
    "dots and letters": "a.b" * (MEGABYTE // 3),
    "bars": "a|" * (MEGABYTE // 2),
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
def test_a_line_of_a_megabyte_without_sense_says_nothing(line: str) -> None:
    assert [r for r in rows(line) if r["kind"] not in ("count", "number")] == []


def test_a_line_of_a_megabyte_with_figures_is_read_to_its_end() -> None:
    clause = "Rund 120 Menschen kamen am 7. Jänner und "
    line = clause * (MEGABYTE // len(clause) // 4)
    found = rows(line)
    assert len(found) >= 2 * (MEGABYTE // len(clause) // 4) - 10
    assert found[-1]["end"] > len(line) - len(clause)
