"""The functions of `onboardable`, answering with JSON text instead of dicts.

The text of an assessment has the same bytes as the answer of the command line, the Rust library and the npm package. It
takes a third of the time of a dict, so it is the way for answers that are only stored or passed on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from . import _native
from ._arguments import json_of, question_of, record_of

if TYPE_CHECKING:
    from ._arguments import AsOf, Context, Record
    from ._native import Rulebook
    from .shapes import (
        AddressInput,
        Gate,
        Lang,
        ProofOfAddressInput,
        TinInput,
        ValueInput,
    )

__all__ = [
    "advance",
    "assess",
    "assess_batch",
    "check_address",
    "check_iban",
    "check_identity_document",
    "check_mobile_number",
    "check_name",
    "check_proof_of_address",
    "check_tin",
    "check_update",
    "explain",
    "may_reactivate",
    "methods",
    "next_questions",
    "sanitize_name",
    "way",
]


def assess(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.assess` as JSON text."""
    return _native.assess(record_of(application), question_of(as_of, lang, rules, gate, context))


_CHUNK = 1024


def assess_batch(
    applications: Iterable[Record],
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
    threads: int | None = None,
) -> Iterator[str]:
    """Returns `onboardable.assess_batch` as lines of JSON."""
    question = question_of(as_of, lang, rules, gate, context)
    return _answers(iter(applications), question, threads)


def _answers(applications: Iterator[Record], question: _native.Question, threads: int | None) -> Iterator[str]:
    # While the caller uses the answers to one chunk, the next one is evaluated.
    pending: deque[_native.Pending] = deque()
    while True:
        chunk = [record_of(one) for one in islice(applications, _CHUNK)]
        if chunk:
            pending.append(_native.assess_records(chunk, question, threads))
        if not pending:
            return
        if len(pending) > 1 or not chunk:
            yield from pending.popleft().answers()


def methods(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.methods` as JSON text."""
    return _native.methods(record_of(application), question_of(as_of, lang, rules, context=context))


def next_questions(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.next_questions` as JSON text."""
    return _native.next_questions(record_of(application), question_of(as_of, lang, rules, gate, context))


def way(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.way` as JSON text."""
    return _native.way(record_of(application), question_of(as_of, lang, rules, gate, context))


def check_update(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.check_update` as JSON text."""
    return _native.check_update(record_of(application), question_of(as_of, lang, rules, context=context))


def may_reactivate(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> str:
    """Returns `onboardable.may_reactivate` as JSON text."""
    return _native.may_reactivate(record_of(application), question_of(as_of, lang, rules, context=context))


def check_name(
    name: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_name` as JSON text."""
    return _check("name", name, question_of(as_of, lang, rules))


def check_iban(
    iban: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_iban` as JSON text."""
    return _check("iban", iban, question_of(as_of, lang, rules))


def check_mobile_number(
    number: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_mobile_number` as JSON text."""
    return _check("mobile-number", number, question_of(as_of, lang, rules))


def check_address(
    address: str | AddressInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_address` as JSON text."""
    return _check("address", address, question_of(as_of, lang, rules))


def check_proof_of_address(
    proof: ProofOfAddressInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_proof_of_address` as JSON text."""
    return _check("proof-of-address", proof, question_of(as_of, lang, rules))


def check_identity_document(
    document: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_identity_document` as JSON text."""
    return _check("identity-document", document, question_of(as_of, lang, rules))


def check_tin(
    tin: TinInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> str:
    """Returns `onboardable.check_tin` as JSON text."""
    return _check("tin", tin, question_of(as_of, lang, rules))


def _check(kind: str, value: object, question: _native.Question) -> str:
    if isinstance(value, str):
        return _native.check(kind, value, False, question)
    return _native.check(kind, json_of(value), True, question)


def sanitize_name(value: str, *, field: str = "first_name") -> str:
    """Returns `onboardable.sanitize_name` as JSON text."""
    return _native.sanitize_name(field, value)


def advance(
    method: str,
    status: str,
    event: str,
    *,
    failed_transfers: int = 0,
    lang: Lang = "en",
    rules: Rulebook | None = None,
) -> str:
    """Returns `onboardable.advance` as JSON text."""
    # The moves of an identification depend on no day.
    return _native.advance(method, status, event, failed_transfers, question_of("2026-01-01", lang, rules))


def explain(name: str, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None) -> str:
    """Returns `onboardable.explain` as JSON text."""
    return _native.explain(name, question_of(as_of, lang, rules))
