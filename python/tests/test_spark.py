"""The rules in Spark, on a local cluster: two executors, each a JVM of its own with a Python worker."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pyspark
import pytest
from conftest import AS_OF
from pyspark.sql import DataFrame, SparkSession
from test_personal import MARKER, marked, silent

import onboardable
import onboardable.spark
from onboardable import OnboardableError

pytestmark = pytest.mark.skipif(
    not (shutil.which("java") or os.environ.get("JAVA_HOME")), reason="Spark needs Java, and there is none"
)

ROWS = 20_000

# What is no application, and how it is answered.
UNREADABLE = [
    (b"no JSON", "not_json"),
    (None, "null"),
    (b"[1]", "not_an_object"),
    (b'{"flow": 1, "flow": 2}', "duplicate_key"),
    (b'{"flow": "\xff"}', "not_json"),
    (b"[" * 100_000, "too_large"),
]


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    # The workers of a local cluster write into Spark's home.
    home = tmp_path_factory.mktemp("spark")
    for name in ("bin", "jars"):
        (home / name).symlink_to(Path(pyspark.__file__).parent / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SPARK_HOME", str(home))
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.chdir(home)
        builder = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.executorEnv.PYTHONPATH", os.pathsep.join(sys.path))
        )
        session = builder.getOrCreate()
        yield session
        session.stop()


@pytest.fixture(scope="module")
def book_of_rows(book: list[str], tmp_path_factory: pytest.TempPathFactory) -> tuple[str, pa.Table]:
    """20,000 applicants in Parquet, each with a reference of its own, and the answers of a single process."""
    applications = []
    for number in range(ROWS):
        application = json.loads(book[number % len(book)])
        applications.append(json.dumps({**application, "reference": f"r{number}"}, ensure_ascii=False))
    path = tmp_path_factory.mktemp("book") / "book.parquet"
    table = pa.table({"number": range(ROWS), "application": applications})
    pq.write_table(table, path, row_group_size=2_000)
    return str(path), onboardable.assess_arrow(table, column="application", as_of=AS_OF, threads=1, json=True)


def answers_by_number(answered: DataFrame) -> pa.Table:
    """The answers in the order of `number`, as a table of `assess_arrow`."""
    table = answered.select("number", "assessment.*").toArrow().sort_by("number")
    assert table["number"].to_pylist() == list(range(table.num_rows))
    return table.drop_columns("number")


def assert_equal(answered: DataFrame, expected: pa.Table) -> None:
    # Spark names the items of its lists otherwise than Arrow does.
    answers = answers_by_number(answered)
    assert answers.column_names == expected.column_names
    assert answers.cast(expected.schema).combine_chunks().equals(expected.combine_chunks())


def test_every_row_is_answered_as_by_a_single_process(spark: SparkSession, book_of_rows: tuple[str, pa.Table]) -> None:
    path, expected = book_of_rows
    book = spark.read.parquet(path).repartition(6)
    answered = onboardable.spark.assess(book, as_of=AS_OF, json=True)
    assert answered.columns == ["number", "application", "assessment"]
    assert_equal(answered, expected)
    kept = onboardable.spark.assess(book, as_of=AS_OF, json=True, keep=["number"])
    assert kept.columns == ["number", "assessment"]
    assert_equal(kept, expected)
    # The driver and two executors.
    assert spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() == 3


def test_no_row_shows_a_value(spark: SparkSession, tmp_path: Path) -> None:
    applications = [json.dumps(application) for application in marked()] + [MARKER, f'["{MARKER}"]']
    path = tmp_path / "marked.parquet"
    pq.write_table(pa.table({"application": applications}), path)
    answered = onboardable.spark.assess(spark.read.parquet(str(path)), as_of=AS_OF, json=True).select("assessment.*")
    rows = answered.collect()
    assert len(rows) == len(applications)
    for row in rows:
        silent(repr(row), "a row")


@pytest.mark.parametrize("victim", ["worker", "executor"])
def test_a_partition_that_is_killed_and_run_again_changes_nothing(
    spark: SparkSession, book_of_rows: tuple[str, pa.Table], tmp_path: Path, victim: str
) -> None:
    path, expected = book_of_rows
    killed = tmp_path / "killed"

    def kill_once(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for at, batch in enumerate(batches):
            if at == 2:
                try:
                    killed.touch(exist_ok=False)
                except FileExistsError:
                    pass
                else:
                    import psutil

                    # The parent of a worker is the daemon that forked it, and the executor has started the daemon.
                    process = psutil.Process()
                    process = process if victim == "worker" else process.parent().parent()
                    os.kill(process.pid, signal.SIGKILL)
            yield batch

    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", 100)
    try:
        answered = onboardable.spark.assess(spark.read.parquet(path).repartition(4), as_of=AS_OF, json=True)
        again = answered.mapInArrow(kill_once, answered.schema)
        assert_equal(again, expected)
    finally:
        spark.conf.unset("spark.sql.execution.arrow.maxRecordsPerBatch")
    assert killed.exists()


def test_what_cannot_be_read_is_a_row_with_an_error(spark: SparkSession, book: list[str]) -> None:
    rows = [(book[0].encode(), None), *UNREADABLE, (book[1].encode(), None)]
    table = [(number, None if row is None else bytearray(row)) for number, (row, _) in enumerate(rows)]
    frame = spark.createDataFrame(table, "number long, application binary")
    # Spark does not check that a string is UTF-8.
    for one in (frame, frame.selectExpr("number", "cast(application AS string) AS application")):
        answers = answers_by_number(onboardable.spark.assess(one, as_of=AS_OF)).to_pylist()
        assert [row["error"] and row["error"]["code"] for row in answers] == [code for _, code in rows]
        assert all((row["decision"] is None) == (row["error"] is not None) for row in answers)


def test_structs_and_whole_rows(spark: SparkSession, book: list[str], tmp_path: Path) -> None:
    path = tmp_path / "book.ndjson"
    path.write_text("".join(f"{line}\n" for line in book[:200]), encoding="utf-8")
    rows = spark.read.json(str(path))
    expected = [
        onboardable.text.assess(without_nulls(row.asDict(recursive=True)), as_of=AS_OF) for row in rows.collect()
    ]
    whole = onboardable.spark.assess(rows, None, as_of=AS_OF, json=True)
    assert [row.json for row in whole.select("assessment.json").collect()] == expected
    nested = rows.selectExpr("struct(*) AS applicant")
    nested = onboardable.spark.assess(nested, "applicant", as_of=AS_OF, json=True, answer="answer")
    assert [row.json for row in nested.select("answer.json").collect()] == expected


def without_nulls(value: Any) -> Any:
    """In structs a field that is null is missing."""
    if isinstance(value, dict):
        return {name: without_nulls(one) for name, one in value.items() if one is not None}
    return [without_nulls(one) for one in value] if isinstance(value, list) else value


def test_days_instants_and_structs_that_are_null(spark: SparkSession) -> None:
    spark.conf.set("spark.sql.session.timeZone", "Europe/Berlin")
    try:
        frame = spark.sql("""
            SELECT number, CASE WHEN number = 0 THEN named_struct('reference', 'a', 'person', named_struct(
                'birth_date', DATE'1990-02-03', 'terms_conditions_signed_at', TIMESTAMP'2026-11-01 10:00:00'
            )) END AS application FROM VALUES (0L), (1L) AS t(number)
        """)
        answers = answers_by_number(onboardable.spark.assess(frame, as_of=AS_OF, json=True)).to_pylist()
    finally:
        spark.conf.unset("spark.sql.session.timeZone")
    person = {"birth_date": "1990-02-03", "terms_conditions_signed_at": "2026-11-01T09:00:00Z"}
    assert answers[0]["json"] == onboardable.text.assess({"reference": "a", "person": person}, as_of=AS_OF)
    assert answers[1]["error"]["code"] == "null"


def test_the_arguments_travel_with_the_job(spark: SparkSession, book: list[str], rules: Path, tmp_path: Path) -> None:
    edited = tmp_path / "rules"
    shutil.copytree(rules, edited)
    for path in edited.rglob("*.toml"):
        path.write_text(path.read_text(encoding="utf-8").replace("Name is missing", "No name at all"), encoding="utf-8")
    arguments: dict[str, Any] = {
        "as_of": "2026-11-22",
        "gate": "sign_up",
        "lang": "de",
        "rules": onboardable.read_rulebook(edited),
        "context": {"branch": "FR", "pin": True},
    }
    # A worker on another machine has no such folder.
    shutil.rmtree(edited)
    table = [(number, line) for number, line in enumerate(["{}", *book[:50]])]
    frame = spark.createDataFrame(table, "number long, application string").repartition(4)
    answers = answers_by_number(onboardable.spark.assess(frame, json=True, **arguments))
    assert answers["json"].to_pylist() == list(onboardable.text.assess_batch([line for _, line in table], **arguments))
    assert arguments["rules"].digest != onboardable.builtin_rulebook().digest
    assert all(arguments["rules"].digest in one for one in answers["json"].to_pylist())


def test_an_empty_book(spark: SparkSession) -> None:
    frame = spark.createDataFrame([], "number long, application string")
    assert onboardable.spark.assess(frame, as_of=AS_OF).count() == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({"column": "applicant"}, "invalid_column"),
        ({"column": "number"}, "invalid_column"),
        ({"answer": "Number"}, "invalid_column"),
        ({"keep": ["number", "id"]}, "invalid_column"),
        ({"as_of": "tomorrow"}, "invalid_as_of"),
        ({"lang": "fr"}, "invalid_option"),
        ({"context": {"branch": "XX"}}, "invalid_option"),
    ],
)
def test_what_cannot_be_asked_fails_before_the_job(spark: SparkSession, arguments: dict[str, Any], code: str) -> None:
    frame = spark.createDataFrame([], "number long, application string")
    with pytest.raises(OnboardableError) as raised:
        onboardable.spark.assess(frame, **{"as_of": AS_OF, **arguments})
    assert raised.value.code == code
