"""Personal data: a marker in every field in turn, and no answer, error, traceback or `repr` shows it.

The places are those of the schema, which is made from the Rust types: a new field has its marker by itself.
"""

from __future__ import annotations

import copy
import json
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
from conftest import AS_OF

import onboardable
from onboardable import text

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schema/application.schema.json").read_text(encoding="utf-8"))
CLEAN = json.loads((ROOT / "tests/cases/clean.json").read_text(encoding="utf-8"))
MARKER = "ZZCANARY-7f3a"
NUMBER = 7319126405
# What answers repeat: the caller's own name for the application, and else the id of the person.
REPEATED = [["reference"], ["person", "id"]]


def places(of: dict[str, Any] = SCHEMA, keys: tuple[str | int, ...] = ()) -> Iterator[list[str | int]]:
    """Every place of a value."""
    if "$ref" in of:
        return (yield from places(SCHEMA["$defs"][of["$ref"].rsplit("/", 1)[1]], keys))
    for inner in of.get("anyOf", of.get("oneOf", [])):
        if inner.get("type") != "null":
            return (yield from places(inner, keys))
    if "items" in of:
        return (yield from places(of["items"], (*keys, 0)))
    if not of.get("properties"):
        if list(keys) not in REPEATED:
            yield list(keys)
        return None
    for key, field in of["properties"].items():
        yield from places(field, (*keys, key))


def put(application: Any, keys: list[str | int], value: Any) -> None:
    for at, key in enumerate(keys[:-1]):
        empty: Any = [None] if keys[at + 1] == 0 else {}
        if isinstance(application, list):
            application[0] = application[0] or empty
            application = application[0]
        else:
            if not application.get(key):
                application[key] = empty
            application = application[key]
    application[keys[-1]] = value


def marked() -> Iterator[dict[str, Any]]:
    """The clean applicant with a marker in one place, in every place in turn; and one with it in all of them."""
    for value in (MARKER, NUMBER, {MARKER: MARKER}):
        everywhere: dict[str, Any] = {}
        for keys in places():
            one = copy.deepcopy(CLEAN)
            put(one, keys, value)
            put(everywhere, keys, value)
            yield one
        yield everywhere
    yield {MARKER: {MARKER: NUMBER}}


def silent(said: str, by: str) -> None:
    shown = [part for part in ("ZZCANARY", "-7f3a", str(NUMBER)) if part in said]
    assert not shown, f"{by} shows a value: ...{said[max(0, said.index(shown[0]) - 200) :][:300]}"


def asked(call: Callable[[], Any]) -> str:
    """The answer in words, or everything that an error says, its traceback and causes included."""
    try:
        answer = call()
    except Exception as error:  # noqa: BLE001 - whatever it is, it must be silent
        parts = traceback.TracebackException.from_exception(error)
        # The source lines are those of the caller, and of no interest here.
        said = [str(one) for one in parts.format() if not one.lstrip().startswith("File ")]
        return "\n".join([repr(error), str(error), repr(error.args), repr(error.__dict__), *said])
    return f"{answer!r} {answer}"


FUNCTIONS = ["assess", "methods", "next_questions", "check_update", "may_reactivate"]


def test_every_field_has_its_marker() -> None:
    all_places = list(places())
    assert len(all_places) > 150
    for of in ("person", "change", "identification", "identifications", "account", "clearances"):
        assert any(keys[0] == of for keys in all_places), of


def test_no_answer_shows_a_value() -> None:
    for at, application in enumerate(marked()):
        for name in FUNCTIONS:
            lang = "de" if at % 2 else "en"
            as_dict, as_text = getattr(onboardable, name), getattr(text, name)
            silent(asked(lambda: as_dict(application, as_of=AS_OF, lang=lang)), name)
            silent(asked(lambda: as_text(json.dumps(application), as_of=AS_OF, lang=lang)), name)
        # The way answers for many applications, so for one in eight.
        if at % 8 == 0:
            silent(asked(lambda: onboardable.way(application, as_of=AS_OF)), "way")


def test_no_row_of_a_table_shows_a_value() -> None:
    lines = [json.dumps(application) for application in marked()]
    broken = [f'{{"person": "{MARKER}', MARKER, f'["{MARKER}"]', f'{{"{MARKER}":1,"{MARKER}":2}}', str(NUMBER)]
    table = onboardable.assess_arrow(pa.array(lines + broken), as_of=AS_OF)
    assert table.num_rows == len(lines) + len(broken)
    for row in table.to_pylist():
        silent(repr(row), "a row")
    silent(repr(list(onboardable.assess_batch(lines, as_of=AS_OF))), "a batch")


def test_no_error_shows_a_value() -> None:
    inputs: list[Any] = [
        MARKER,
        f'{{"{MARKER}',
        f'{{"{MARKER}":1,"{MARKER}":2}}',
        f"[{NUMBER}]",
        MARKER.encode() + b"\xff",
        {MARKER: object()},
        {"person": {"first_name": {MARKER}}},
        {"person": {MARKER: "\ud800" + MARKER}},
        [MARKER],
        NUMBER,
    ]
    for name in FUNCTIONS:
        for given in inputs:
            silent(asked(lambda: getattr(onboardable, name)(given, as_of=AS_OF)), name)
            silent(asked(lambda: getattr(text, name)(given, as_of=AS_OF)), name)
    silent(asked(lambda: list(onboardable.assess_batch([MARKER, f'{{"{MARKER}'], as_of=AS_OF))), "a batch")


def test_a_check_shows_a_value_only_where_it_repeats_it() -> None:
    checks: list[Callable[[], Any]] = [
        lambda: onboardable.check_name(MARKER, as_of=AS_OF),
        lambda: onboardable.check_iban(MARKER, as_of=AS_OF),
        lambda: onboardable.check_mobile_number(MARKER, as_of=AS_OF),
        lambda: onboardable.check_address({"line_1": MARKER, "country": MARKER}, as_of=AS_OF),
        lambda: onboardable.check_identity_document(MARKER, as_of=AS_OF),
        lambda: onboardable.check_tin({"country": "DE", "number": MARKER}, as_of=AS_OF),
        lambda: onboardable.check_proof_of_address({"type": MARKER, "issued_at": MARKER}, as_of=AS_OF),
    ]
    for check in checks:
        silent(repr(check()["findings"]), "the findings of a check")


def test_a_value_would_be_seen() -> None:
    assert MARKER in asked(lambda: onboardable.assess({"reference": MARKER}, as_of=AS_OF))
