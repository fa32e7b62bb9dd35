"""Measures Spark with two local workers and DuckDB against a single process over the same Parquet.

    python bench/spark.py book.ndjson 200000

The lines are repeated up to the number, each with a reference of its own. The answers of Spark, with the JSON of each
assessment, are also compared with those of the single process. Needs Java, and
`pip install 'onboardable[spark,duckdb]' psutil`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import duckdb
import psutil
import pyarrow as pa
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

import onboardable
import onboardable.duckdb
import onboardable.spark

AS_OF = "2026-11-21"


def write_book(lines: list[str], rows: int, path: str) -> None:
    """Writes the book, a row group for every 10,000 applicants."""
    schema = pa.schema({"number": pa.int64(), "application": pa.string()})
    with pq.ParquetWriter(path, schema) as writer:
        for start in range(0, rows, 10_000):
            numbers = range(start, min(start + 10_000, rows))
            texts = [json.dumps({**json.loads(lines[one % len(lines)]), "reference": f"r{one}"}) for one in numbers]
            writer.write_table(pa.table({"number": numbers, "application": texts}, schema))


@dataclass
class Watch:
    """CPU seconds and memory of this process and all that it started."""

    seconds: float = 0.0
    cpu: dict[str, float] = field(default_factory=dict)
    peak: dict[str, int] = field(default_factory=dict)


def kinds() -> dict[str, tuple[float, int]]:
    """CPU seconds and resident bytes: of the JVM, of Python workers, and of this process."""
    sums: dict[str, tuple[float, int]] = {}
    for process in [psutil.Process(), *psutil.Process().children(recursive=True)]:
        try:
            times, memory = process.cpu_times(), process.memory_info().rss
            kind = "this" if process.pid == os.getpid() else "jvm" if "java" in process.name() else "workers"
        except psutil.Error:
            continue
        cpu, total = sums.get(kind, (0.0, 0))
        sums[kind] = (cpu + times.user + times.system, total + memory)
    return sums


@contextmanager
def watched() -> Iterator[Watch]:
    """Measures what runs inside."""
    watch, stop = Watch(), threading.Event()

    def look() -> None:
        while not stop.wait(0.2):
            for kind, (_, memory) in kinds().items():
                watch.peak[kind] = max(memory, watch.peak.get(kind, 0))

    thread = threading.Thread(target=look)
    before, start = kinds(), time.monotonic()
    thread.start()
    yield watch
    watch.seconds = time.monotonic() - start
    watch.cpu = {kind: cpu - before.get(kind, (0.0, 0))[0] for kind, (cpu, _) in kinds().items()}
    stop.set()
    thread.join()


def single(path: str, with_json: bool) -> int:
    """One process, one thread, a row group at a time, as a worker of Spark has it."""
    rows = 0
    for batch in pq.ParquetFile(path).iter_batches(1024, columns=["application"]):
        rows += onboardable.assess_arrow(batch, column="application", as_of=AS_OF, threads=1, json=with_json).num_rows
    return rows


def report(name: str, rows: int, watch: Watch, base: float | None = None) -> float:
    rate = rows / watch.seconds
    times = "" if base is None else f" {rate / base:5.2f} times"
    cpu = ", ".join(f"{kind} {seconds:.1f}" for kind, seconds in watch.cpu.items())
    peak = ", ".join(f"{kind} {memory >> 20}" for kind, memory in watch.peak.items())
    print(f"{name:28} {rate:9,.0f} rows/s{times:12} CPU s: {cpu}; peak MB: {peak}", flush=True)
    return rate


def measure(name: str, rows: int, run: Callable[[], object], base: float | None = None) -> float:
    with watched() as watch:
        run()
    return report(name, rows, watch, base)


def compare(spark: SparkSession, path: str, rows: int, with_json: bool) -> None:
    """Measures the same evaluation in each way."""

    def by_spark() -> None:
        # Everything is computed and nothing is written.
        book = spark.read.parquet(path)
        answered = onboardable.spark.assess(book, as_of=AS_OF, json=with_json, keep=["number"])
        answered.write.format("noop").mode("overwrite").save()

    def by_duckdb() -> None:
        connection = duckdb.connect()
        onboardable.duckdb.register(connection, as_of=AS_OF, json=with_json)
        connection.sql(f"SELECT assess(application).decision, count(*) FROM '{path}' GROUP BY ALL").fetchall()

    print("with the JSON of each assessment" if with_json else "columns only")
    base = measure("one process, one thread", rows, lambda: single(path, with_json))
    measure("Spark, two workers, first", rows, by_spark, base)
    measure("Spark, two workers", rows, by_spark, base)
    measure("DuckDB, all cores", rows, by_duckdb, base)


def main(book: str, rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/book.parquet"
        write_book(Path(book).read_text(encoding="utf-8").splitlines(), rows, path)
        print(f"{rows:,} applicants, {Path(path).stat().st_size >> 20} MB of Parquet")
        os.environ["PYSPARK_PYTHON"] = sys.executable
        spark = (
            SparkSession.builder.master("local[2]")
            .config("spark.driver.memory", "2g")
            .config("spark.ui.enabled", "false")
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        for with_json in (False, True):
            compare(spark, path, rows, with_json)
        answered = onboardable.spark.assess(spark.read.parquet(path), as_of=AS_OF, json=True)
        answered.select("number", "assessment.*").write.parquet(f"{folder}/answers")
        answers = {name: 0 for name in ("equal", "different")}
        given = pq.read_table(f"{folder}/answers").sort_by("number").drop_columns("number")
        at = 0
        for batch in pq.ParquetFile(path).iter_batches(1024, columns=["application"]):
            expected = onboardable.assess_arrow(batch, column="application", as_of=AS_OF, threads=1, json=True)
            same = (
                given.slice(at, batch.num_rows).cast(expected.schema).combine_chunks().equals(expected.combine_chunks())
            )
            answers["equal" if same else "different"] += batch.num_rows
            at += batch.num_rows
        print("answers of Spark and of the single process:", answers)
        spark.stop()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
