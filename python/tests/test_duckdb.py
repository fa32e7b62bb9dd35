"""The rules as a function of SQL, and the command line's output in DuckDB."""

from __future__ import annotations

import html
import importlib.util
import json
import re
import subprocess
from pathlib import Path
from types import ModuleType
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import AS_OF, answers_of

import onboardable
import onboardable.duckdb
from onboardable import OnboardableError

EXAMPLES = Path(__file__).parents[1] / "examples"

# What no line of JSON is, and how it is answered.
UNREADABLE = [
    ("no JSON", "not_json"),
    (None, "null"),
    ("", "not_json"),
    ("[1]", "not_an_object"),
    ('{"flow": 1, "flow": 2}', "duplicate_key"),
    ("[" * 100_000, "too_large"),
]


@pytest.fixture
def connection() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    onboardable.duckdb.register(connection, as_of=AS_OF, json=True)
    return connection


@pytest.fixture(scope="module")
def book_in_parquet(book: list[str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The book in small row groups, so that several threads read it."""
    path = tmp_path_factory.mktemp("duckdb") / "book.parquet"
    numbers = range(len(book))
    pq.write_table(pa.table({"number": numbers, "application": book}), path, row_group_size=1500)
    return str(path)


def example() -> ModuleType:
    """`examples/portfolio.py`."""
    spec = importlib.util.spec_from_file_location("portfolio", EXAMPLES / "portfolio.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cli_json(cli: Path, *arguments: str | Path) -> Any:
    run = subprocess.run([cli, *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return json.loads(run.stdout)


def rows(relation: duckdb.DuckDBPyRelation) -> list[dict[str, Any]]:
    return [dict(zip(relation.columns, row)) for row in relation.fetchall()]


@pytest.mark.parametrize("threads", [1, 4])
def test_every_row_is_answered_as_by_a_single_process(
    connection: duckdb.DuckDBPyConnection, book: list[str], book_in_parquet: str, threads: int
) -> None:
    connection.execute(f"SET threads = {threads}")
    answered = f"SELECT number, assess(application) AS answer FROM '{book_in_parquet}'"
    query = f"SELECT unnest(answer) FROM ({answered}) ORDER BY number"
    answers = connection.sql(query).to_arrow_table()
    expected = onboardable.assess_arrow(pa.array(book), as_of=AS_OF, threads=1, json=True)
    assert answers.cast(expected.schema).equals(expected.combine_chunks())


@pytest.mark.parametrize("type_", ["VARCHAR", "JSON", "BLOB"])
def test_every_kind_of_text(connection: duckdb.DuckDBPyConnection, type_: str) -> None:
    query = f"""SELECT assess('{{"person": {{"birth_country": "US"}}}}'::{type_}).decision"""
    assert connection.sql(query).fetchall() == [("deny",)]


def test_what_cannot_be_read_is_a_row_with_an_error(connection: duckdb.DuckDBPyConnection, book: list[str]) -> None:
    lines = [book[0], *(line for line, _ in UNREADABLE), book[1]]
    connection.from_arrow(pa.table({"application": lines})).create_view("book")
    answers = connection.sql("SELECT unnest(assess(application)) FROM book").to_arrow_table().to_pylist()
    assert [row["error"] and row["error"]["code"] for row in answers] == [None, *(code for _, code in UNREADABLE), None]
    assert all((row["decision"] is None) == (row["error"] is not None) for row in answers)
    query = "SELECT assess(NULL).error.code, assess(NULL::VARCHAR).error.code"
    assert connection.sql(query).fetchall() == [("null", "null")]


def test_structs_and_whole_rows(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("SET TimeZone = 'Europe/Berlin'")
    connection.execute("""CREATE TABLE book AS SELECT 'r1' AS reference, {
        'birth_date': DATE '1990-02-03', 'birth_country': NULL,
        'terms_conditions_signed_at': TIMESTAMPTZ '2026-11-01 10:00:00'
    } AS person""")
    expected = onboardable.text.assess(
        {
            "reference": "r1",
            "person": {"birth_date": "1990-02-03", "terms_conditions_signed_at": "2026-11-01T09:00:00Z"},
        },
        as_of=AS_OF,
    )
    assert connection.sql("SELECT assess(book).json FROM book").fetchall() == [(expected,)]
    query = """SELECT assess(CASE WHEN x THEN {'reference': 'a', 'devices': [NULL, {'id': 'b'}]} END)
        FROM (VALUES (true), (false)) t(x)"""
    first, second = (row[0] for row in connection.sql(query).fetchall())
    assert (first["reference"], first["error"], second["error"]["code"]) == ("a", None, "null")


def test_the_arguments(connection: duckdb.DuckDBPyConnection, rules: Path, tmp_path: Path) -> None:
    query = "SELECT assess('{}').json"
    edited = tmp_path / "rules"
    for path in rules.rglob("*.toml"):
        copy = edited / path.relative_to(rules)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(path.read_text(encoding="utf-8").replace("Name is missing", "No name at all"), encoding="utf-8")
    arguments: dict[str, Any] = {
        "gate": "sign_up",
        "lang": "de",
        "rules": onboardable.read_rulebook(edited),
        "context": {"branch": "FR", "pin": True},
    }
    before = connection.sql(query).fetchall()
    onboardable.duckdb.register(connection, as_of="2026-11-22", json=True, **arguments)
    assert connection.sql(query).fetchall() == [(onboardable.text.assess("{}", as_of="2026-11-22", **arguments),)]
    onboardable.duckdb.register(connection, "again", as_of=AS_OF, json=True)
    assert connection.sql(query.replace("assess", "again")).fetchall() == before


def test_what_cannot_be_asked(connection: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(OnboardableError, match="as_of is not a day"):
        onboardable.duckdb.register(connection, as_of="tomorrow")
    with pytest.raises(duckdb.InvalidInputException, match="neither JSON nor structs"):
        connection.sql("SELECT assess(1)").fetchall()
    with pytest.raises(duckdb.InvalidInputException, match="call assess"):
        connection.sql("SELECT assess('{}', '{}')").fetchall()


@pytest.fixture(scope="module")
def portfolio(
    cli: Path, book: list[str], tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, list[dict[str, Any]]], Path, str]:
    """The figures in SQL of 3,000 applicants in Parquet, their lines in a file, and the page of the command line."""
    folder = tmp_path_factory.mktemp("portfolio")
    lines, parquet, page = folder / "book.ndjson", folder / "book.parquet", folder / "page.html"
    some = [*book[:3000], "no JSON"]
    lines.write_text("".join(f"{line}\n" for line in some), encoding="utf-8")
    pq.write_table(pa.table({"application": some}), parquet)
    portfolio = example()
    figures = {name: rows(one) for name, one in portfolio.figures(portfolio.connect(str(parquet), AS_OF)).items()}
    command = [
        cli,
        "assess",
        "--as-of",
        AS_OF,
        "--summary",
        page,
        "--output",
        folder / "answers.jsonl",
        "--format",
        "jsonl",
    ]
    subprocess.run([*command, lines], stderr=subprocess.DEVNULL, check=False)
    return figures, lines, page.read_text(encoding="utf-8")


def tables_of(page: str) -> dict[str, list[list[str]]]:
    """The cells of the tables of a page by their captions, each as the texts of its elements."""
    tables: dict[str, list[list[str]]] = {}
    for table in re.findall(r"<table.*?</table>", page, re.DOTALL):
        cells = [
            [
                html.unescape(" ".join(re.sub(r"<[^>]*>", " ", cell).split())).replace(",", "")
                for cell in re.findall(r"<t[dh].*?</t[dh]>", row, re.DOTALL)
            ]
            for row in re.findall(r"<tr.*?</tr>", table, re.DOTALL)
        ]
        tables[cells[0][0]] = cells[1:]
    return tables


def test_the_figures_are_those_of_the_page(portfolio: tuple[dict[str, list[dict[str, Any]]], Path, str]) -> None:
    figures, _, page = portfolio
    tables = tables_of(page)

    outcomes = {row["outcome"]: row["applicants"] for row in figures["outcomes"]}
    names = {"proceed": "Yes", "hold": "Not yet", "deny": "No", "unreadable": "Unreadable"}
    assert {names[name]: str(count) for name, count in outcomes.items()} == {
        row[0]: row[1] for row in tables["Answer"][:4]
    }

    listed = [row for row in tables["Rule"] if not row[0].startswith("Other")]
    assert len(listed) == 15
    for (_, found, not_known, alone, cumulative), row in zip(listed, figures["rules"]):
        assert int(found) + int(not_known) == row["applicants"]
        assert (int(not_known), int(alone)) == (row["not_known"], row["alone"])
        assert abs(float(cumulative.rstrip("%")) - row["cumulative_percent"]) < 0.06

    missing = {row["field"]: row["not_stated"] + row["not_usable"] for row in figures["missing"]}
    for field, not_stated, not_usable, _ in tables["Field"]:
        pointer = re.search(r"(/\S+)", field)
        assert pointer and missing[pointer[1]] == int(not_stated) + int(not_usable), field

    countries = {"not known": "Not known", "other": "Other"}
    residences = {
        countries.get(row["country"], row["country"]): [
            str(row[name]) for name in ("proceed", "hold", "deny", "applicants")
        ]
        for row in figures["residences"]
    }
    assert residences == {row[0]: row[1:] for row in tables["Country"]}

    due = {row["what"]: [row["passed"], row["within_30"], row["within_60"], row["within_90"]] for row in figures["due"]}
    shown = {row[0].split(" · ")[0].split(" ")[-1]: [int(one) for one in row[1:5]] for row in tables["Deadline"][:-1]}
    assert shown == due


def test_the_groups_are_those_of_work_and_due(
    cli: Path, portfolio: tuple[dict[str, list[dict[str, Any]]], Path, str]
) -> None:
    figures, lines, _ = portfolio
    for by, key in [("field", "fields"), ("who", "who")]:
        groups = cli_json(cli, "work", "--as-of", AS_OF, "--by", by, "--format", "json", lines)["groups"]
        column = by if by == "field" else "who"
        shown = {row[column]: (row["applicants"], row["findings"]) for row in figures[key]}
        assert {group["key"]: (group["count"], group["findings"]) for group in groups} == shown
    deadlines = cli_json(cli, "due", "--as-of", AS_OF, "--within", "90", "--format", "json", lines)["deadlines"]
    for row in figures["due"]:
        days = [one["days"] for one in deadlines if one["what"] == row["what"] and not one["passed"]]
        within = [sum(first <= day <= first + 29 + (first == 0) for day in days) for first in (0, 31, 61)]
        assert within == [row["within_30"], row["within_60"], row["within_90"]], row["what"]
        assert row["passed"] == sum(one["passed"] for one in deadlines if one["what"] == row["what"])


def test_the_ages_of_proofs_are_those_of_the_page(cli: Path, book: list[str], tmp_path: Path) -> None:
    lines, page = tmp_path / "book.ndjson", tmp_path / "page.html"
    lines.write_text("".join(f"{one}\n" for one in book if "identifications" not in json.loads(one)), encoding="utf-8")
    subprocess.run(
        [cli, "assess", "--as-of", AS_OF, "--summary", page, "--output", tmp_path / "answers", lines],
        stderr=subprocess.DEVNULL,
        check=False,
    )
    portfolio = example()
    ages = rows(portfolio.figures(portfolio.connect(str(lines), AS_OF))["proofs"])
    mine = [{row["months"]: row[branch] for row in ages if row[branch]} for branch in ("proofs", "french")]
    shown = [
        {int(row[0]): int(row[2]) for row in cells if row[0].isdigit() and row[2] != "0"}
        for table in re.findall(r"<table.*?</table>", page.read_text(encoding="utf-8"), re.DOTALL)
        for caption, cells in tables_of(table).items()
        if caption == "Age in months"
    ]
    assert shown and all(one in mine for one in shown)


def test_duckdb_reads_the_answers_of_the_command_line(cli: Path, book: list[str], tmp_path: Path) -> None:
    lines = tmp_path / "book.ndjson"
    lines.write_text("".join(f"{line}\n" for line in [*book[:500], "no JSON"]), encoding="utf-8")
    for name, format in [("answers.jsonl", "jsonl"), ("worklist.csv", "csv")]:
        command = [cli, "assess", "--as-of", AS_OF, "--format", format, "--output", tmp_path / name, lines]
        subprocess.run(command, stderr=subprocess.DEVNULL, check=False)
    answers = list(onboardable.assess_batch(book[:500], as_of=AS_OF))
    findings = [(number, one["rule"]) for number, answer in enumerate(answers, 1) for one in answer["findings"]]

    # The lines: a column for each key, lists and objects as DuckDB's own types.
    jsonl = f"read_json('{tmp_path}/answers.jsonl', format = 'newline_delimited', sample_size = -1)"
    query = f"SELECT decision, count(*) FROM {jsonl} WHERE error IS NULL GROUP BY ALL"
    decisions = [answer["decision"] for answer in answers]
    assert dict(duckdb.sql(query).fetchall()) == {one: decisions.count(one) for one in set(decisions)}
    query = f"SELECT line, finding.rule FROM (SELECT line, unnest(findings) AS finding FROM {jsonl})"
    assert sorted(duckdb.sql(query).fetchall()) == sorted(findings)
    assert duckdb.sql(f"SELECT line, error.problem <> '' FROM {jsonl} WHERE error IS NOT NULL").fetchall() == [
        (501, True)
    ]

    # The work list: all columns as text, so that a reference such as 007 stays what it is.
    csv = f"read_csv('{tmp_path}/worklist.csv', all_varchar = true)"
    query = f"SELECT line::INT, rule FROM {csv} WHERE rule IS NOT NULL AND gate <> 'later'"
    assert sorted(duckdb.sql(query).fetchall()) == sorted(findings)
    query = f"SELECT count(DISTINCT line) FROM {csv}"
    assert duckdb.sql(query).fetchall() == [(501,)]


def test_parquet_to_lines_for_the_command_line_and_back(
    cli: Path, book: list[str], book_in_parquet: str, tmp_path: Path
) -> None:
    path = tmp_path / "book.ndjson"
    # JSON as text keeps every byte. A line break in it is white space between two parts, so a space says the same.
    duckdb.execute(f"""
        COPY (SELECT translate(application, chr(10) || chr(13), '  ') FROM '{book_in_parquet}' ORDER BY number)
        TO '{path}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '')
    """)
    assert path.read_text(encoding="utf-8").splitlines() == book
    answers = answers_of(cli, ["assess", "--as-of", AS_OF, "--format", "jsonl"], book[:2000])
    duckdb.execute(
        f"COPY (SELECT json AS application FROM read_ndjson_objects('{path}') LIMIT 2000) TO '{tmp_path}/back.parquet'"
    )
    back = onboardable.assess_arrow(
        pq.read_table(tmp_path / "back.parquet"), column="application", as_of=AS_OF, json=True
    )
    for answer, row in zip(answers, back.to_pylist(), strict=True):
        # The command line states the ID of the person where there is no reference.
        assert answer.endswith(row["json"].removeprefix("{"))


def test_columns_to_lines_without_nulls(connection: duckdb.DuckDBPyConnection, cli: Path, tmp_path: Path) -> None:
    # A column that is null in one row and not in another: what is missing stays missing.
    connection.execute("""CREATE TABLE book AS SELECT * FROM (VALUES
        ('a', 'DE', {'salutation': NULL, 'first_name': 'Ada', 'address': {'city': NULL, 'country': 'DE'}}),
        ('b', 'DE', {'salutation': 'MS', 'first_name': NULL, 'address': NULL})
    ) AS t(reference, branch, person)""")
    kept, dropped = tmp_path / "nulls.ndjson", tmp_path / "book.ndjson"
    connection.execute(f"COPY book TO '{kept}' (FORMAT json)")
    connection.execute(f"""COPY (SELECT json_merge_patch('{{}}', to_json(book)) FROM book)
        TO '{dropped}' (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '')""")
    answers = [row[0] for row in connection.sql("SELECT assess(book).json FROM book").fetchall()]

    def command_line(path: Path) -> list[str]:
        return answers_of(
            cli, ["assess", "--as-of", AS_OF, "--format", "jsonl"], path.read_text(encoding="utf-8").splitlines()
        )

    assert command_line(dropped) == answers
    # FORMAT json writes the nulls, and a salutation of null is an answer in Germany: nothing is missing any more.
    lacks = [
        ["/person/salutation" in str(json.loads(one)["findings"]) for one in all_]
        for all_ in (answers, command_line(kept))
    ]
    assert lacks == [[True, False], [False, False]]
