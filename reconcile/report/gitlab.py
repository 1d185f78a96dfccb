"""A Code Quality report for GitLab, which shows findings in merge requests.

Format: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reconcile.report.located import NEAREST, Located, located

if TYPE_CHECKING:
    from reconcile.report import Options, Report


def render(report: Report, _format: str, _options: Options) -> str:
    """The findings that count, as one JSON array."""
    issues = [_issue(found) for found in located(report) if found.accepted is None]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _issue(found: Located) -> dict[str, Any]:
    nearest = f" [{NEAREST}]" if found.place.basis == "nearest" else ""
    beside = f" (beside {', '.join(map(str, found.others))})" if found.others else ""
    return {
        "description": f"{found.message}{beside}{nearest}",
        "check_name": found.rule,
        "fingerprint": found.finding,
        "severity": found.severity,  # GitLab's own: info, minor, major, critical, blocker
        "location": {"path": found.place.path, "lines": {"begin": found.place.line or 1}},
    }
