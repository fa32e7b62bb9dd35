"""The same bytes as the command line, by every way in."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow as pa
import pytest
from conftest import AS_OF, answers_of

import onboardable
from onboardable import text


@pytest.mark.parametrize(
    ("gate", "lang"),
    [("account_opening", "en"), ("sign_up", "de"), ("identification", "en"), ("account_opening", "de")],
)
def test_10_000_assessments(cli: Path, book: list[str], gate: str, lang: str) -> None:
    command = ["assess", "--format", "jsonl", "--as-of", AS_OF, "--gate", gate, "--lang", lang]
    expected = answers_of(cli, command, book)
    assert len(expected) == 10_000
    options = {"as_of": AS_OF, "gate": gate, "lang": lang}
    assert list(text.assess_batch(book, **options)) == expected
    table = onboardable.assess_arrow(pa.array(book), json=True, **options)
    assert table["json"].to_pylist() == expected
    for column in ("reference", "decision", "light"):
        assert table[column].to_pylist() == [json.loads(answer).get(column) for answer in expected]
    some = slice(0, 500)
    assert [text.assess(one, **options) for one in book[some]] == expected[some]
    # A dict that was read from JSON and is written again states the same.
    assert [onboardable.assess(json.loads(one), **options) for one in book[some]] == [
        json.loads(one) for one in expected[some]
    ]


@pytest.mark.parametrize(
    ("command", "function", "options"),
    [
        ("methods", text.methods, {}),
        ("questions", text.next_questions, {"gate": "sign_up"}),
        ("way", text.way, {"gate": "account_opening"}),
    ],
)
def test_1_000_of_the_other_questions(cli: Path, book: list[str], command, function, options) -> None:
    gate = [word for key, value in options.items() for word in (f"--{key}", value)]
    expected = answers_of(cli, [command, "--format", "jsonl", "--as-of", AS_OF, *gate], book[:1000])
    assert [function(one, as_of=AS_OF, **options) for one in book[:1000]] == expected


@pytest.mark.parametrize(
    ("kind", "function", "values"),
    [
        ("iban", text.check_iban, ["DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 01", "", "FR76", {"value": "x"}]),
        ("name", text.check_name, ["Eva", " O´Brien", "N/A", {"field": "last_name", "value": "Müller-Lüdenscheidt"}]),
        ("mobile-number", text.check_mobile_number, ["+49 151 23456789", "+1 787 555 0100", "0151", {"value": "0151 23456789", "country": "DE"}]),
        ("address", text.check_address, ["Postfach 12 34", {"line_1": "Postfach 12 34", "country": "DE"}, {}]),
        ("proof-of-address", text.check_proof_of_address, [{"type": "ELECTRICITY_BILL", "issued_at": "2026-05-21"}, {}]),
        ("identity-document", text.check_identity_document, ["DEU-BO-02001", "USA-AO-01001", "x", {"value": "x", "kind": "passport"}]),
        ("tin", text.check_tin, [{"country": "DE", "number": "86095742719"}, {"country": "DE", "number": "1"}, {}]),
    ],
)
def test_checks(cli: Path, kind: str, function, values: list[object]) -> None:
    lines = [json.dumps(value, ensure_ascii=False) for value in values]
    expected = answers_of(cli, ["check", kind, "--jsonl", "--as-of", AS_OF], lines)
    assert [function(value, as_of=AS_OF) for value in values] == expected


def test_a_rulebook_that_was_edited(cli: Path, book: list[str], rules: Path, tmp_path: Path) -> None:
    for file in rules.rglob("*.toml"):
        edited = file.read_text(encoding="utf-8")
        if file.name == "rulebook.toml":
            edited = edited.replace('version = "', 'version = "edited-', 1)
        copy = tmp_path / file.relative_to(rules)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(edited, encoding="utf-8")
    rulebook = onboardable.read_rulebook(tmp_path)
    assert rulebook.version.startswith("edited-") and rulebook != onboardable.builtin_rulebook()
    some = book[:200]
    command = ["assess", "--format", "jsonl", "--as-of", AS_OF, "--rules", str(tmp_path)]
    assert list(text.assess_batch(some, as_of=AS_OF, rules=rulebook)) == answers_of(cli, command, some)
