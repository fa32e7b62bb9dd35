"""The commands of `docs/parquet.md` do what the page says. DuckDB runs them here from Python."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import onboardable

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "parquet.md").read_text(encoding="utf-8")
AS_OF = "2026-11-21"

BOOK = [
    {"reference": "A-1", "branch": "DE", "person": {"salutation": None, "birth_country": "US", "first_name": "Zoë"}},
    {
        "reference": "A-2",
        "branch": "DE",
        "person": {"salutation": "MS", "birth_country": "DE", "first_name": 'Eva\tM "E"'},
    },
    {"reference": "A-3", "branch": "DE", "person": {"first_name": 12, "birth_date": "1969-11-08"}, "accounts": []},
]


def commands() -> list[str]:
    """The SQL of the page, with a file instead of standard output."""
    found = re.findall(r'duckdb -c "((?:[^"\\]|\\.)*)"', PAGE)
    return [one.replace('\\"', '"').replace("/dev/stdout", "lines.ndjson") for one in found]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in BOOK)
    (tmp_path / "book.ndjson").write_text(text, encoding="utf-8")
    return tmp_path


def test_the_page_goes_from_lines_to_parquet_and_back(folder: Path) -> None:
    to_parquet, to_lines, keep, ask = commands()
    duckdb.sql(to_parquet)
    assert pq.read_schema("book.parquet").names == ["application"]
    duckdb.sql(to_lines)
    assert (folder / "lines.ndjson").read_bytes() == (folder / "book.ndjson").read_bytes()

    [program] = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    exec(compile(program, "docs/parquet.md", "exec"), {})
    expected = [onboardable.assess(one, as_of=AS_OF) for one in BOOK]
    answers = pq.read_table("answers.parquet")
    assert answers["decision"].to_pylist() == [one["decision"] for one in expected]
    assert answers["reference"].to_pylist() == [one["reference"] for one in BOOK]

    lines = "".join(json.dumps({"line": line, **answer}) + "\n" for line, answer in enumerate(expected, start=1))
    (folder / "answers.jsonl").write_text(lines, encoding="utf-8")
    duckdb.sql(keep)
    kept = pq.read_table("assessments.parquet")
    assert kept["line"].to_pylist() == [1, 2, 3]
    assert [json.loads(text) for text in kept["assessment"].to_pylist()] == [
        json.loads(line) for line in lines.splitlines()
    ]
    rules = duckdb.execute(ask).fetchall()
    assert len(rules) == 3 and rules[0][1] == len(BOOK)


def test_null_is_missing_in_a_table_with_a_column_for_each_part() -> None:
    def fields(answer: Any) -> set[str]:
        return {field for one in answer["findings"] if one["rule"] == "person.data_missing" for field in one["fields"]}

    application = BOOK[0]
    assert "/person/salutation" not in fields(onboardable.assess(application, as_of=AS_OF))
    table = pa.Table.from_pylist([application])
    [text] = onboardable.assess_arrow(table, as_of=AS_OF, json=True)["json"].to_pylist()
    assert "/person/salutation" in fields(json.loads(text))
