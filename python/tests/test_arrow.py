"""Columns and tables of every library."""

from __future__ import annotations

import datetime
import json

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from conftest import AS_OF

import onboardable
from onboardable import OnboardableError


def rows_of(lines: list[str]) -> list[dict]:
    return onboardable.assess_arrow(pa.array(lines), as_of=AS_OF).to_pylist()


def test_each_row_says_what_the_assessment_says(book: list[str]) -> None:
    some = book[:2000]
    table = onboardable.assess_arrow(pa.array(some), as_of=AS_OF)
    for row, answer in zip(table.to_pylist(), onboardable.assess_batch(some, as_of=AS_OF)):
        blocking = [one for one in answer["findings"] if one["light"] != "green"]
        assert row["decision"] == answer["decision"] and row["light"] == answer["light"]
        assert row["reference"] == answer.get("reference")
        assert row["rules"] == list(dict.fromkeys(one["rule"] for one in blocking))
        assert row["notes"] == list(dict.fromkeys(one["rule"] for one in answer["findings"] if one["light"] == "green"))
        steps = [(one["rule"], one["next"]["who"], one["next"]["text"]) for one in blocking if one["next"]]
        assert [(one["rule"], one["who"], one["text"]) for one in row["next"]] == [
            step for at, step in enumerate(steps) if at == 0 or steps[at - 1] != step
        ]
        assert [one["by"] for one in row["due"]] == [one["by"] for one in answer["deadlines"]]
        assert all(one["day"] == datetime.date.fromisoformat(one["by"][:10]) for one in row["due"])
        assert row["error"] is None


@pytest.mark.parametrize(
    "type_", [pa.string(), pa.large_string(), pa.string_view(), pa.binary(), pa.large_binary(), pa.binary_view()]
)
def test_json_in_columns_of_every_type(book: list[str], type_: pa.DataType) -> None:
    some = [*book[:50], "no JSON", None]
    array = pa.array(some, pa.string())
    array = pa.array([None if one is None else one.encode() for one in some], pa.binary()).cast(type_) if "binary" in str(type_) else array.cast(type_)
    assert onboardable.assess_arrow(array, as_of=AS_OF).to_pylist() == rows_of(some)


def test_a_part_of_a_column_is_that_part(book: list[str]) -> None:
    array = pa.array(book[:100])
    assert onboardable.assess_arrow(array.slice(7, 20), as_of=AS_OF).to_pylist() == rows_of(book[7:27])
    chunks = pa.chunked_array([array.slice(0, 3), array.slice(3, 0), array.slice(3, 30)])
    assert onboardable.assess_arrow(chunks, as_of=AS_OF).to_pylist() == rows_of(book[:33])
    assert onboardable.assess_arrow(pa.array([], pa.string()), as_of=AS_OF).num_rows == 0


def test_the_tables_of_every_library(book: list[str]) -> None:
    some = book[:40]
    columns = {"number": list(range(40)), "application": some}
    expected = rows_of(some)
    for data in (
        pa.table(columns),
        pa.RecordBatch.from_pydict(columns),
        pl.DataFrame(columns),
        pd.DataFrame(columns),
        duckdb.from_arrow(pa.table(columns)).to_arrow_reader(),
        pa.RecordBatchReader.from_batches(pa.table(columns).schema, pa.table(columns).to_batches(7)),
    ):
        table = onboardable.assess_arrow(data, column="application", as_of=AS_OF)
        assert table.to_pylist() == expected, type(data)
    for data in (pl.Series(some), pd.Series(some, dtype=pd.ArrowDtype(pa.string()))):
        assert onboardable.assess_arrow(data, as_of=AS_OF).to_pylist() == expected, type(data)


APPLICATIONS = [
    {
        "reference": "A",
        "branch": "DE",
        "person": {"birth_country": "US", "birth_date": datetime.date(1990, 5, 17), "fatca_relevant": False},
        "tax_identifications": [{"country": "DE", "number": "86095742719", "primary": True}],
        "identification": {"method": "idnow", "completed_at": datetime.datetime(2026, 11, 2, tzinfo=datetime.timezone.utc)},
    },
    {"reference": "B", "branch": None, "person": {"birth_country": "DE", "birth_date": None, "fatca_relevant": None},
     "tax_identifications": None, "identification": None},
    {"reference": "C", "branch": "FR", "person": None, "tax_identifications": [], "identification": None},
]  # fmt: skip


def test_structs_are_read_as_their_json() -> None:
    answers = [onboardable.assess(one, as_of=AS_OF) for one in APPLICATIONS]
    structs = pa.array(APPLICATIONS)
    table = pa.Table.from_pylist(APPLICATIONS)
    for data, column in ((structs, None), (table, None), (pa.table({"one": structs}), "one"), (pl.DataFrame(table), None)):
        answered = onboardable.assess_arrow(data, column=column, as_of=AS_OF, json=True)
        assert [json.loads(one) for one in answered["json"].to_pylist()] == answers


def test_rows_without_an_application_have_an_error() -> None:
    structs = pa.array([APPLICATIONS[0], None, APPLICATIONS[1]])
    rows = onboardable.assess_arrow(structs, as_of=AS_OF).to_pylist()
    assert [row["decision"] for row in rows] == ["deny", None, "hold"]
    assert rows[1]["error"]["code"] == "null"
    assert (rows[1]["light"], rows[1]["rules"], rows[1]["due"]) == (None, [], [])


def test_a_value_that_json_does_not_have_takes_no_other_row_with_it() -> None:
    times = pa.array([0, 2**63 - 1, None], pa.timestamp("us")).cast(pa.timestamp("us", "UTC"))
    table = pa.table({"reference": ["A", "B", "C"], "as_of": times})
    rows = onboardable.assess_arrow(table, as_of=AS_OF).to_pylist()
    assert [row["reference"] for row in rows] == ["A", None, "C"]
    assert [row["error"] and row["error"]["code"] for row in rows] == [None, "invalid_value", None]
    assert "application.before_rulebook" in rows[0]["rules"]


@pytest.mark.parametrize(
    ("data", "column", "text"),
    [
        (pa.table({"application": ["{}"]}), "aplication", "give one of application"),
        (pa.array(["{}"]), "application", "leave out `column`"),
        (pa.array([1, 2]), None, "give a column of JSON"),
        (pa.table({"one": [[1]]}), "one", "give a column of JSON"),
        (pa.table({"number": [1], "application": ["{}"]}), None, "name the column"),
    ],
)
def test_what_is_no_column_of_applications(data, column: str | None, text: str) -> None:
    with pytest.raises(OnboardableError, match=text) as caught:
        onboardable.assess_arrow(data, column=column, as_of=AS_OF)
    assert caught.value.code == "invalid_column"


@pytest.mark.parametrize("data", [["{}"], None, "{}", pl.LazyFrame({"application": ["{}"]})])
def test_what_is_no_arrow_data_is_a_type_error(data) -> None:
    with pytest.raises(TypeError, match="assess_batch"):
        onboardable.assess_arrow(data, as_of=AS_OF)


def test_a_person_alone_is_an_application() -> None:
    table = pa.table({"birth_country": ["US"], "first_name": ["Eva"]})
    assert onboardable.assess_arrow(table, as_of=AS_OF)["decision"].to_pylist() == ["deny"]
