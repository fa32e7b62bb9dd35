"""Applications in a Spark DataFrame: a column of them in, the same rows with a column of answers out.

::

    import onboardable.spark

    book = spark.read.parquet("book.parquet")
    answers = onboardable.spark.assess(book, "application", as_of="2026-11-21")
    answers.groupBy("assessment.decision").count().show()

The rules run in Spark's Python workers, on Arrow data, without a Python object per row. An answer depends on its row
and the arguments only: a task that is run again gives the same answers, in any order and on any machine.

**On a cluster.** Every worker needs this package and pyarrow. The package contains native code, which
`spark.submit.pyFiles` and `--py-files` cannot import: install the wheel (it is for every Python from 3.10 on), or ship
the environment.

- Spark on YARN, Kubernetes or standalone: pack a virtual environment with `venv-pack` (or `conda-pack`) and ship it::

      python -m venv env && . env/bin/activate && pip install 'onboardable[spark]' venv-pack
      venv-pack -o env.tar.gz
      PYSPARK_PYTHON=./env/bin/python spark-submit --archives env.tar.gz#env job.py

  On Kubernetes an image with the package installed does the same.
- Spark Connect: `spark.addArtifacts("env.tar.gz#env", archive=True)`, and
  `spark.conf.set("spark.sql.execution.pyspark.python", "env/bin/python")`. The client needs the package, too.
- Databricks: add the wheel to the libraries of the cluster, or `%pip install` it in the notebook.

A worker whose environment has no package fails with `ModuleNotFoundError: No module named 'onboardable'`. The
environment must be made on the operating system and the architecture of the workers, and with their version of Python.
A rulebook that was read from a folder travels with the job: the workers need no folder.

**Memory.** A worker has at most `spark.sql.execution.arrow.maxRecordsPerBatch` rows (10,000 by default) in memory, and
the answers to 1,024 of them. An application has 2 kB or so, and an assessment with `json=True` some 10 kB: set 2,000
where rows have other large columns. All columns travel through the worker: `select` those that you need first, and
return only those that identify a row: `assess(book, keep=["number"], ...)`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pyarrow as pa
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructField, StructType

from . import assess_arrow
from .errors import OnboardableError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pyspark.sql import DataFrame

    from ._arguments import AsOf, Context
    from ._native import Rulebook
    from .shapes import Gate, Lang

__all__ = ["assess"]

_PIECE = 1024


def assess(
    df: DataFrame,
    column: str | None = "application",
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
    json: bool = False,
    answer: str = "assessment",
    keep: Sequence[str] | None = None,
) -> DataFrame:
    """Evaluates the applications in a DataFrame. Returns its rows with one more column, a struct: the answer.

    The fields of the struct are the columns of `onboardable.assess_arrow`: `assessment.decision`,
    `assessment.rules`, `assessment.due` and so on. A row whose application is null or cannot be read has
    `assessment.error` and no decision; it never fails the task.

    In a struct a field that is null counts as missing. In JSON text the two differ, and in one place it matters: a
    `salutation` of null is an answer in Germany. So read files of JSON with `spark.read.text`.

    Args:
        df: a DataFrame of Spark or Spark Connect.
        column: the column of the applications: JSON as strings or binary, or structs. With None each row is an
            application, with a column for each of its parts, such as `person`.
        answer: the name of the column of answers; it must be new.
        keep: the columns to return beside it; all of them by default. What is not returned need not travel back from
            the worker: applications are most of it.

    The other arguments are those of `onboardable.assess_arrow`.

    Raises:
        OnboardableError: with the code `invalid_column` where there is no such column, it has neither JSON nor structs,
            or `answer` is taken. This and what is wrong with the other arguments is reported at once, not by a task.

    Example:
        >>> from pyspark.sql import SparkSession
        >>> spark = SparkSession.builder.master("local[2]").getOrCreate()
        >>> book = spark.createDataFrame([('{"person": {"birth_country": "US"}}',)], ["application"])
        >>> assess(book, as_of="2026-11-21").select("assessment.decision").show()
        +--------+
        |decision|
        +--------+
        |    deny|
        +--------+
        <BLANKLINE>
    """
    evaluate = partial(
        assess_arrow,
        as_of=as_of,
        column=column,
        gate=gate,
        lang=lang,
        rules=rules,
        context=context,
        threads=1,
        json=json,
    )
    if answer.lower() in (name.lower() for name in df.columns):
        raise OnboardableError(
            "invalid_column", f"the column {answer} is there already", "give another name as `answer`"
        )
    # A row of nulls is answered here and now, so that what is wrong with the arguments fails before the job begins. Its
    # answer has the types of all others.
    nulls = pa.RecordBatch.from_pylist([{}], schema=to_arrow_schema(df.schema))
    answers = from_arrow_schema(evaluate(nulls).schema)
    kept = list(df.columns if keep is None else keep)
    if unknown := [name for name in kept if name not in df.columns]:
        raise OnboardableError(
            "invalid_column", f"there is no column {', '.join(unknown)}", f"keep some of {', '.join(df.columns)}"
        )
    schema = StructType([*(df.schema[name] for name in kept), StructField(answer, answers)])
    return df.mapInArrow(partial(_answered, evaluate=evaluate, kept=kept, answer=answer), schema)


def _answered(
    batches: Iterable[pa.RecordBatch], *, evaluate: Any, kept: list[str], answer: str
) -> Iterator[pa.RecordBatch]:
    """The rows of each batch with their answers, in pieces so that memory is bounded."""
    for batch in batches:
        for start in range(0, batch.num_rows, _PIECE):
            rows = batch.slice(start, _PIECE)
            # One array: of a chunked one `append_column` would make a Python object for each value.
            answers = evaluate(rows).to_struct_array().combine_chunks()
            yield rows.select(kept).append_column(answer, answers)
