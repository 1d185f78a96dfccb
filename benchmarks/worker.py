"""One measurement in a process of its own, so that its peak of memory is its own too.

`python -m benchmarks.worker TOOL BYTES SEED DENSITY` prints a line of JSON.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import warnings
from collections.abc import Callable
from functools import partial
from itertools import chain
from time import perf_counter
from typing import Any


def measure(tool: str, size: int, seed: int, density: str) -> dict[str, Any]:
    """Run one tool on `size` bytes of text; making the text and a first warm run do not count."""
    from benchmarks.corpus import batches
    from reconcile.languages import load

    languages = load()
    run, stages = _reconcile() if tool == "reconcile" else (_other(tool), {})
    run(next(batches(seed + 1, 10_000, languages)))
    made = batches(seed, size, languages, density)
    first = next(made)  # for which the sentences of the fixtures are read as well
    stages.update(dict.fromkeys(stages, 0.0))
    done = found = 0
    seconds = 0.0
    for batch in chain([first], made):
        begun = perf_counter()
        found += run(batch)
        seconds += perf_counter() - begun
        done += sum(len(text.encode()) for text in batch["text"])
    unit = 1 if sys.platform == "darwin" else 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    return {
        "tool": tool,
        "density": density,
        "bytes": done,
        "seconds": seconds,
        "found": found,
        "peak": peak,
        "stages": stages,
    }


def _reconcile() -> tuple[Callable[[Any], int], dict[str, float]]:
    """The complete stage of extraction, as the pipeline runs it, with the time of each step."""
    from reconcile import pipeline
    from reconcile.languages import load

    stages = dict.fromkeys(("segment", "extract", "normalise"), 0.0)

    def timed(name: str, stage: Callable[..., Any], *arguments: Any) -> Any:
        begun = perf_counter()
        result = stage(*arguments)
        stages[name] += perf_counter() - begun
        return result

    for name in stages:
        setattr(pipeline, name, partial(timed, name, getattr(pipeline, name)))
    languages = load()
    return lambda batch: pipeline.claims_of(batch, languages).claims.height, stages


def _other(tool: str) -> Callable[[Any], int]:
    """A tool that reads plain text, article by article."""
    warnings.simplefilter("ignore")
    read: Callable[[str], list[Any] | None]
    if tool == "dateparser":
        from dateparser.search import search_dates

        read = partial(search_dates, languages=["de"])
    else:
        from quantulum3.parser import parse

        read = parse
    return lambda batch: sum(len(read(text) or ()) for text in batch["text"])


def main() -> None:
    tool, size, seed, density = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(json.dumps(measure(tool, size, seed, density)))


if __name__ == "__main__":
    main()
