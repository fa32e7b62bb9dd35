"""Prints the figures of a book of applicants: python portfolio.py book.parquet 2026-11-21

The book is Parquet with a column `application`, JSON as text, or a file with one application a line.
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

import onboardable.duckdb

QUERIES = Path(__file__).with_name("portfolio.sql")


def connect(book: str, as_of: str) -> duckdb.DuckDBPyConnection:
    """Returns a connection with the tables of `portfolio.sql`."""
    connection = duckdb.connect()
    onboardable.duckdb.register(connection, as_of=as_of, json=True)
    if book.endswith(".parquet"):
        rows = connection.read_parquet(book)
    else:
        # Each line as it is, so that one that is no JSON is answered with its error.
        rows = connection.read_csv(
            book, header=False, sep="", quotechar="", escapechar="", columns={"application": "VARCHAR"}
        )
    rows.create_view("book")
    connection.execute(QUERIES.read_text(encoding="utf-8").partition("-- name: ")[0])
    return connection


def figures(connection: duckdb.DuckDBPyConnection) -> dict[str, duckdb.DuckDBPyRelation]:
    """Returns the figures by their names."""
    queries = QUERIES.read_text(encoding="utf-8").split("-- name: ")[1:]
    return {name: connection.sql(query) for name, _, query in (query.partition("\n") for query in queries)}


if __name__ == "__main__":
    for name, rows in figures(connect(*sys.argv[1:])).items():
        print(name)
        rows.show(max_rows=15)
