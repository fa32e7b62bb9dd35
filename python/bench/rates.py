"""How many applicants a second, compared with the command line in the same run.

    python bench/rates.py target/release/onboardable book.ndjson

Each way is timed several times, in turns, and the best time of each counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa

import onboardable
from onboardable import text

AS_OF = "2026-11-21"
ROUNDS = 5


def main(cli: str, book: str) -> None:
    lines = Path(book).read_text(encoding="utf-8").splitlines()
    column = pa.array(lines)

    def command_line() -> None:
        command = [cli, "assess", "--format", "jsonl", "--as-of", AS_OF, book]
        # A line each, as the batch gives them: into a pipe that is read.
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as run:
            assert run.stdout is not None
            assert sum(1 for _ in run.stdout) == len(lines)

    def batch_text() -> None:
        assert sum(1 for _ in text.assess_batch(lines, as_of=AS_OF)) == len(lines)

    def batch_dicts() -> None:
        assert sum(1 for _ in onboardable.assess_batch(lines, as_of=AS_OF)) == len(lines)

    def arrow() -> None:
        assert onboardable.assess_arrow(column, as_of=AS_OF).num_rows == len(lines)

    def arrow_json() -> None:
        assert onboardable.assess_arrow(column, as_of=AS_OF, json=True).num_rows == len(lines)

    ways: dict[str, Callable[[], None]] = {
        "command line, jsonl": command_line,
        "assess_batch, text": batch_text,
        "assess_batch, dicts": batch_dicts,
        "assess_arrow": arrow,
        "assess_arrow, json": arrow_json,
    }
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for name, way in ways.items():
            started = time.perf_counter()
            way()
            best[name] = min(best[name], time.perf_counter() - started)
    print(f"{len(lines)} applicants, {os.cpu_count()} cores, best of {ROUNDS}\n")
    print(f"{'':22} {'a second':>9} {'ratio':>6}")
    for name, seconds in best.items():
        print(f"{name:22} {len(lines) / seconds:9,.0f} {best['command line, jsonl'] / seconds:6.2f}")

    some = lines[:2000]
    single: dict[str, Callable[[str], object]] = {
        "text.assess": lambda one: text.assess(one, as_of=AS_OF),
        "assess": lambda one: onboardable.assess(one, as_of=AS_OF),
    }
    print(f"\n{'one call':22} {'us':>9}")
    for name, call in single.items():
        times = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            for one in some:
                call(one)
            times.append((time.perf_counter() - started) / len(some) * 1e6)
        print(f"{name:22} {min(times):9.1f}")
    started = time.perf_counter()
    for _ in range(10_000):
        text.sanitize_name("Eva")
    print(f"{'text.sanitize_name':22} {(time.perf_counter() - started) * 100:9.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
