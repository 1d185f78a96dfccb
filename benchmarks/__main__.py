"""How fast claims are extracted, on one core, and in how much memory, beside other tools.

The stage measured is the whole of `pipeline.claims_of`: articles in memory to claims with readings.
Text is made as it goes (`corpus`), in batches as large as the pipeline works at once, and twice as
much of it must not take more memory. dateparser and quantulum3 read a sample of the same text in
the same run; they find dates alone and figures alone, quantulum3 reads it as English, without its
classifier.

Then claims are linked, ten and a hundred times as many (`linking`).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks import linking

ONE_CORE = {"POLARS_MAX_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
MB = 1_000_000


def main() -> None:
    asked = _arguments()
    whole = asked.megabytes * MB
    small, large = (_measured("reconcile", n * whole, asked.seed) for n in (1, 2))
    dense = _measured("reconcile", whole // 4, asked.seed, "dense")
    sample = asked.sample * 1000
    others = [_measured(tool, sample, asked.seed) for tool in ("dateparser", "quantulum3")]
    own = _measured("reconcile", sample, asked.seed)

    print(f"\n{'tool':<12}{'text':>16}{'speed':>14}{'reconcile is':>18}")
    for result in (small, dense, own, *others):
        times = "" if result["tool"] == "reconcile" else f"{_speed(own) / _speed(result):.0f} times"
        text = f"{result['bytes'] / MB:.2f} MB {result['density']}"
        print(f"{result['tool']:<12}{text:>16}{_speed(result):>9.3f} MB/s{times:>18}")
    print(f"\n{'stage':<12}{'seconds':>10}{'share':>8}")
    for stage, seconds in small["stages"].items():
        print(f"{stage:<12}{seconds:>10.2f}{seconds / small['seconds']:>8.0%}")
    print(f"\n{'text':>10}{'claims':>12}{'peak memory':>16}")
    for result in (small, large):
        print(
            f"{result['bytes'] / MB:>7.1f} MB{result['found']:>12,}{result['peak'] / MB:>13.0f} MB"
        )
    linked = list(linking.measured())
    print(f"\n{'linked':>10}{'seconds':>10}{'a claim':>12}")
    for claims, seconds in linked:
        print(f"{claims:>10,}{seconds:>10.2f}{1e6 * seconds / claims:>9.0f} µs")
    if asked.json:
        asked.json.write_text(json.dumps([small, large, dense, own, *others], indent=1) + "\n")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=20, help="text for reconcile; then twice")
    parser.add_argument("--sample", type=int, default=60, help="kilobytes for the other tools")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the measurements there, too")
    return parser.parse_args()


def _measured(tool: str, size: int, seed: int, density: str = "news") -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.worker", tool, str(size), str(seed), density]
    print(f"{tool}: {size / MB:g} MB {density}", file=sys.stderr)
    done = subprocess.run(
        command, env={**os.environ, **ONE_CORE}, stdout=subprocess.PIPE, check=True
    )
    return dict(json.loads(done.stdout))


def _speed(result: dict[str, Any]) -> float:
    """Megabytes a second."""
    return float(result["bytes"] / result["seconds"] / MB)


if __name__ == "__main__":
    main()
