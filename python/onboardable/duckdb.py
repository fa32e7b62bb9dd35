"""A function for SQL in DuckDB that evaluates applications.

::

    import duckdb
    import onboardable.duckdb

    connection = duckdb.connect()
    onboardable.duckdb.register(connection, as_of="2026-11-21")
    connection.sql("SELECT assess(application).decision, count(*) FROM 'book.parquet' GROUP BY ALL")

`python/examples/portfolio.sql` has the figures of a book in SQL: outcomes, the rules behind them, what is missing, what
runs out.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

import duckdb
import pyarrow as pa

from . import assess_arrow
from .errors import OnboardableError

if TYPE_CHECKING:
    from ._arguments import AsOf, Context
    from ._native import Rulebook
    from .shapes import Gate, Lang

__all__ = ["register"]


def register(
    connection: duckdb.DuckDBPyConnection,
    name: str = "assess",
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
    threads: int | None = None,
    json: bool = False,
) -> None:
    """Adds a function to a connection that evaluates an application: `assess(application)`.

    In SQL it takes JSON, as text, JSON or a blob, or a struct; `SELECT assess(book) FROM book` takes whole rows, with
    a column for each part of an application. It returns a struct with the columns of `onboardable.assess_arrow` as
    fields: `assess(application).decision`. A value that is NULL or cannot be read is answered with a struct, too: it
    has `error` and no decision.

    In a struct a field that is NULL counts as missing. In JSON text the two differ, and in one place it matters: a
    `salutation` of null is an answer in Germany. So keep applications as text.

    A query that uses several fields of the same call evaluates each application once. With `json=True` the struct also
    has the whole assessment as JSON, some 10 kB each. DuckDB hands over 2,048 applications at a time, so memory is
    bounded by that.

    Args:
        name: the name of the function. One of this name that was registered before is replaced.
        threads: how many cores to use for a chunk of applications; all of them by default.

    The other arguments are those of `onboardable.assess_arrow`.

    Raises:
        OnboardableError: where an argument cannot be used, as `onboardable.assess_arrow` does. A query that passes
            neither JSON nor structs fails with an exception of DuckDB that has its message.

    Example:
        >>> connection = duckdb.connect()
        >>> register(connection, as_of="2026-11-21")
        >>> connection.sql('''SELECT assess('{"person": {"birth_country": "US"}}').decision''').fetchall()
        [('deny',)]
    """
    evaluate = partial(
        assess_arrow, as_of=as_of, gate=gate, lang=lang, rules=rules, context=context, threads=threads, json=json
    )

    # With `*` the function takes any type of argument.
    def assess(*columns: Any) -> pa.ChunkedArray:
        if len(columns) != 1:
            raise OnboardableError("invalid_column", f"{name} takes one application", f"call {name}(application)")
        return evaluate(columns[0]).to_struct_array()

    # The answers to no application have the types of all others.
    answers = connection.from_arrow(evaluate(pa.array([], pa.string())))
    struct = duckdb.struct_type(dict(zip(answers.columns, answers.types, strict=True)))
    try:
        connection.remove_function(name)
    except duckdb.InvalidInputException:
        pass  # There is none of this name yet.
    # Without "special" a NULL would have NULL as its answer, which is no decision and no error.
    # The stubs of DuckDB 2 have enumerations in place of these names, which DuckDB 1 has elsewhere.
    cast(Any, connection).create_function(name, assess, None, struct, type="arrow", null_handling="special")
