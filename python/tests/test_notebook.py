"""The notebook of `examples/` runs from top to bottom, and says what the command line says.

It needs nbclient, ipykernel, pandas, pyarrow and matplotlib. `ONBOARDABLE_BOOK` is a file of generated applicants and
`ONBOARDABLE_CLI` the program; without them, cargo makes both. The first 2,000 applicants are used.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pyarrow.parquet as pq
import pytest

import onboardable

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "python" / "examples" / "analyst.ipynb"
AS_OF = "2026-11-21"

# What a book has in practice: a reference that is a formula, a blank line, and records that cannot be read.
FORMULA = '=HYPERLINK("https://example.com","open")'
HARD = [
    json.dumps({"reference": FORMULA, "branch": "DE", "person": {"birth_country": "US"}}),
    "",
    '{"reference": "cut off", "person": ',
    '{"reference": "twice", "reference": "twice"}',
    json.dumps({"reference": "A-1", "person": "none", "identification": ["none"], "tax_identifications": {}}),
]


def cargo(*arguments: str) -> bytes:
    return subprocess.run(["cargo", "run", "--quiet", *arguments], cwd=ROOT, check=True, capture_output=True).stdout


def cli(*arguments: str | Path) -> Any:
    """The answer of the command line, as JSON. The program must be that of the package."""
    given = os.environ.get("ONBOARDABLE_CLI")
    program = [given] if given else ["cargo", "run", "--quiet", "--package", "onboardable-cli", "--"]
    done = subprocess.run([*program, *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()] if "jsonl" in arguments else json.loads(done.stdout)


class Run:
    """The notebook, executed, and what it wrote."""

    def __init__(self, folder: Path, book: str) -> None:
        self.book = folder / "book.ndjson"
        self.results = folder / "results"
        self.book.write_text(book, encoding="utf-8")
        environment = {
            **os.environ,
            "ONBOARDABLE_BOOK": str(self.book),
            "ONBOARDABLE_RULES": str(ROOT / "rules"),
            "ONBOARDABLE_RESULTS": str(self.results),
        }
        self.notebook = nbformat.read(NOTEBOOK, as_version=4)
        client = nbclient.NotebookClient(self.notebook, kernel_name="python3", timeout=300)
        client.execute(env=environment, cwd=str(folder))

    @property
    def basis(self) -> Any:
        return json.loads((self.results / "basis.json").read_text(encoding="utf-8"))

    @property
    def worklist(self) -> list[dict[str, str]]:
        with (self.results / "worklist.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    @property
    def printed(self) -> str:
        """Everything that the notebook shows in text, with what the charts say."""
        return "\n".join(
            text if isinstance(text, str) else json.dumps(text, ensure_ascii=False)
            for output in self.outputs
            for text in [output.get("text", ""), output.get("metadata", {}), *output.get("data", {}).values()]
        )

    @property
    def outputs(self) -> list[Any]:
        return [output for cell in self.notebook.cells for output in cell.get("outputs", [])]


@pytest.fixture(scope="module")
def book() -> str:
    given = os.environ.get("ONBOARDABLE_BOOK")
    if given:
        with Path(given).open(encoding="utf-8") as lines:
            return "".join(islice(lines, 2_000))
    applicants = cargo("--package", "applicants", "--", "1500") + cargo(
        "--package", "applicants", "--", "500", "situations"
    )
    return applicants.decode()


@pytest.fixture(scope="module")
def run(book: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    yield Run(tmp_path_factory.mktemp("notebook"), book + "\n".join(HARD) + "\n")


@pytest.fixture(scope="module")
def answers(run: Run) -> list[Any]:
    """The answers of the command line to the same book."""
    return cli("assess", run.book, "--as-of", AS_OF, "--format", "jsonl")  # type: ignore[no-any-return]


def test_it_is_kept_without_outputs() -> None:
    """What a notebook shows comes from applicants, and none of that is in the repository."""
    cells = [cell for cell in nbformat.read(NOTEBOOK, as_version=4).cells if cell.cell_type == "code"]
    assert cells and all(cell.outputs == [] and cell.execution_count is None for cell in cells)


def test_every_answer_is_that_of_the_command_line(run: Run, answers: list[Any]) -> None:
    lines = (run.results / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    expected = [answer for answer in answers if "error" not in answer]
    assert len(lines) == len(expected) >= 2_000
    for line, answer in zip(lines, expected, strict=True):
        del answer["line"]
        assert json.loads(line) == answer

    kept = pq.read_table(run.results / "answers.parquet")
    assert json.loads(kept.schema.metadata[b"onboardable"]) == run.basis


def test_the_decisions_add_up(run: Run, answers: list[Any]) -> None:
    outcomes = run.basis["outcomes"]
    assert sum(outcomes.values()) == len(answers) == run.book.read_text(encoding="utf-8").count("\n") - 1
    assert outcomes == Counter(answer.get("decision", "unreadable") for answer in answers)
    assert outcomes["unreadable"] == 2
    assert all(count > 0 for count in outcomes.values())


def test_the_basis_names_the_program_and_the_rulebook(run: Run, answers: list[Any]) -> None:
    basis = run.basis
    assert {"program": basis["program"], "rulebook": basis["rulebook"]} == {
        "program": answers[0]["program"],
        "rulebook": answers[0]["rulebook"],
    }
    assert (
        basis["rulebook"]["digest"] == onboardable.builtin_rulebook().digest != basis["what_if"]["rulebook"]["digest"]
    )


def test_the_what_if_is_that_of_compare(run: Run) -> None:
    compared = cli(
        "compare", run.results / "newcomers.ndjson", "--gate", "identification", "--as-of", AS_OF,
        "--to", run.results / "rules", "--format", "json",
    )  # fmt: skip
    assert compared["to"]["rulebooks"][0]["digest"] == run.basis["what_if"]["rulebook"]["digest"]
    assert compared["differing"]["answer"] == run.basis["what_if"]["other_answer"] > 0
    [cell] = compared["cells"]
    assert (cell["from"], cell["to"]) == ("proceed", "hold")
    expected = {
        str(one["line"]): " and ".join(cause["name"] for cause in group["causes"])
        for group in cell["groups"]
        for one in group["applicants"]
    }
    with (run.results / "changes.csv").open(encoding="utf-8", newline="") as file:
        assert {row["line"]: row["because_of"] for row in csv.DictReader(file)} == expected

    # The matrix that is shown, row by row, with the totals of both sides.
    rows = [tuple(row.values()) for row in compared["matrix"].values()]
    matrix = [output for output in run.outputs if "Unreadable" in str(output)][-1]["data"]["text/plain"]
    for name, row in zip(["Yes", "Not yet", "No"], rows, strict=False):
        assert f"{name} {' '.join(map(str, row))} {sum(row)}" in " ".join(matrix.split())


def test_the_work_list_is_that_of_work(run: Run) -> None:
    work = cli("work", run.book, "--by", "who", "--as-of", AS_OF, "--format", "json")
    rows = run.worklist
    assert work["findings"] == len(rows)
    groups = {group["key"]: (group["count"], group["findings"]) for group in work["groups"]}
    assert groups == {
        who: (len({row["line"] for row in rows if row["who"] == who}), count)
        for who, count in Counter(row["who"] for row in rows).items()
    }


def test_no_cell_of_the_work_list_is_a_formula(run: Run) -> None:
    rows = run.worklist
    assert any(row["rule"] == "fatca.us_birthplace" and row["reference"] == "" for row in rows), "that of the formula"
    assert any(row["reference"] == "A-1" for row in rows)
    for row in rows:
        for cell in row.values():
            assert not cell.lstrip().startswith(("=", "+", "-", "@", "\t", "\r", "'", '"')), cell
    assert "HYPERLINK" not in (run.results / "worklist.csv").read_text(encoding="utf-8-sig")


def test_the_deadlines_are_those_of_due(run: Run) -> None:
    due = cli("due", run.book, "--within", "30", "--as-of", AS_OF, "--format", "json")["deadlines"]
    coming, passed = sum(not one["passed"] for one in due), sum(one["passed"] for one in due)
    assert passed
    assert f"{coming:,} deadline{'s end' if coming != 1 else ' ends'} in the next 30 days; {passed:,} ha" in run.printed


def test_every_chart_is_drawn_and_described(run: Run) -> None:
    names = {"outcomes", "rules", "missing", "countries", "proofs", "due", "what-if"}
    assert {file.stem for file in run.results.glob("*.png")} == names
    shown = [output for output in run.outputs if "image/png" in output.get("data", {})]
    assert len(shown) == len(names)
    assert all(len(output["metadata"]["image/png"]["alt"]) > 40 for output in shown)


def test_nothing_about_a_person_is_printed(run: Run) -> None:
    """But for the reference in section 6, which says so."""
    assert not [output for output in run.outputs if output.get("name") == "stderr"]
    printed, references = run.printed, set()
    for line in run.book.read_text(encoding="utf-8").splitlines():
        try:
            application = json.loads(line)
        except ValueError:
            continue
        person = application.get("person")
        if not isinstance(person, dict):
            continue
        for key in ("last_name", "email", "birth_date", "mobile_number"):
            value = person.get(key)
            assert not (isinstance(value, str) and len(value) > 8 and value in printed), key
        if isinstance(person.get("id"), str) and len(person["id"]) > 8 and person["id"] in printed:
            references.add(person["id"])
    assert len(references) <= 1


def test_a_book_that_is_missing_is_an_error_that_helps(tmp_path: Path) -> None:
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    client = nbclient.NotebookClient(notebook, kernel_name="python3", timeout=60)
    environment = {**os.environ, "ONBOARDABLE_BOOK": str(tmp_path / "none.ndjson")}
    with pytest.raises(nbclient.exceptions.CellExecutionError, match="set ONBOARDABLE_BOOK to your own"):
        client.execute(env=environment, cwd=str(tmp_path))
