"""A line a finding, as compilers and linters write it: `file:line:column: severity rule: words`."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.report.located import NEAREST, Located, located
from reconcile.settings import SEVERITIES

if TYPE_CHECKING:
    from reconcile.report import Options, Report


def render(report: Report, _format: str, _options: Options) -> str:
    """The findings that count, and how many there are of each severity."""
    found = located(report)
    counting = [each for each in found if each.accepted is None]
    return "".join(f"{line}\n" for line in (*map(_line, counting), _tally(found, counting)))


def _line(found: Located) -> str:
    beside = f" (beside {', '.join(map(str, found.others))})" if found.others else ""
    nearest = f" [{NEAREST}]" if found.place.basis == "nearest" else ""
    return f"{found.place}: {found.severity} {found.rule}: {found.message}{beside}{nearest}"


def _tally(found: list[Located], counting: list[Located]) -> str:
    grave = Counter(each.severity for each in counting)
    each = [f"{grave[severity]} {severity}" for severity in reversed(SEVERITIES) if grave[severity]]
    of_them = f" ({', '.join(each)})" if each else ""
    aside = len(found) - len(counting)
    accepted = f", {aside} accepted" if aside else ""
    plural = "finding" if len(counting) == 1 else "findings"
    return f"{len(counting)} {plural}{of_them}{accepted}"
