"""Lengths as a stopwatch shows them: “2:35 Minuten”, “2:05:13 hours”, “in 2:14:57”."""

from __future__ import annotations

import re

from reconcile.extract.hedges import hedge_before
from reconcile.extract.line import Found, Line

_STOPWATCH = re.compile(r"(\d{1,3}):([0-5]\d(?:[.,]\d+)?)(?::([0-5]\d(?:[.,]\d+)?))?")


def read_clocked_length(line: Line, i: int) -> Found | None:
    """“2:35 Minuten”, “1:42 Stunden”, “in 2:05:13 hours”: as a stopwatch shows it.

    By itself it is one with seconds behind hours, or with decimals: “2:14:57”, “27:41.35”.
    """
    unit = line.phrase("time_units", i + 1)
    told = _STOPWATCH.fullmatch(line.words[i])
    if told is None:
        return None
    if unit is None or unit[0] not in ("minute", "hour"):
        alone = told[3] or not told[2].isdecimal()
        if not alone or line.glued(i) or told[1][0] == "0":
            return None
        unit = "minute", i + 1
    first, second, *third = (float(part.replace(",", ".")) for part in told.groups() if part)
    if third:  # in minutes and seconds: a TIMEX3 value is made of two units here
        grain, amount = "minute", 60 * first + second + third[0] / 60
    else:
        grain, amount = unit[0], first + second / 60
    hedge, quoted = hedge_before(line, i)
    when = {"shape": "span", "grain": grain, "offset": amount}
    columns = {"kind": "duration", "unit": grain, "hedge": hedge, "value": amount, "when": when}
    return Found(i, unit[1] - 1, quoted, columns | {"place": 1 / 60, "digits": 3})
