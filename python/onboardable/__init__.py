"""May this applicant be onboarded, and if not yet, what is missing, who has to act, and which rule says so?

The rules of the Rust library, the npm package and the command line, with the same answers::

    import onboardable

    answer = onboardable.assess({"person": {"birth_country": "US"}}, as_of="2026-11-21")
    answer["decision"]  # "deny"

Every function is one of these: it takes an application as a dict or as JSON, and answers with a dict. The rules know no
clock, so the day or the instant of the evaluation, `as_of`, has no default. The module `onboardable.text` has the same
functions with JSON text as the answer, `onboardable.spark` and `onboardable.duckdb` are for tables, and so is
`assess_arrow` for pandas, polars and Arrow.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from json import loads
from typing import TYPE_CHECKING, Any, Union, cast

from . import _native, text
from ._arguments import AsOf, Context, question_of
from ._native import Rulebook, __version__
from .errors import ErrorCode, OnboardableError, Reason, Unanswered

if TYPE_CHECKING:
    import pyarrow

    from ._arguments import Record
    from .shapes import (
        AddressCheck,
        AddressInput,
        Advanced,
        Assessment,
        Explanation,
        Gate,
        IbanCheck,
        IdentityDocumentCheck,
        Lang,
        Methods,
        MobileNumberCheck,
        NameCheck,
        ProofOfAddressCheck,
        ProofOfAddressInput,
        Questions,
        Reactivation,
        SanitizedName,
        TinCheck,
        TinInput,
        UpdateCheck,
        ValueInput,
        Way,
    )

__all__ = [
    "AsOf",
    "Context",
    "ErrorCode",
    "OnboardableError",
    "Reason",
    "Rulebook",
    "Unanswered",
    "__version__",
    "advance",
    "assess",
    "assess_arrow",
    "assess_batch",
    "builtin_rulebook",
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
    "read_rulebook",
    "sanitize_name",
    "text",
    "way",
]

# A process that was forked has none of the threads of its parent.
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_native.after_fork)


def builtin_rulebook() -> Rulebook:
    """Returns the rulebook that is built in, with its `version` and `digest`."""
    return _native.builtin_rulebook()


def read_rulebook(folder: str | os.PathLike[str]) -> Rulebook:
    """Reads a folder of rules, such as an edited copy of `rules/`, to pass as `rules`.

    A rulebook lives as long as the process; the same folder read again is the same one. It can be sent to other processes.

    Raises:
        OnboardableError: with the code `invalid_rulebook` and the file and line, where the folder does not fit the rules.
    """
    return _native.read_rulebook(os.fspath(folder))


def assess(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> Assessment:
    """Evaluates an application: may this applicant be onboarded, and if not yet, what is missing, and who has to act?

    What is missing is `unknown`, with the fields that are needed. A field that cannot be read is a finding, not an error.

    Args:
        application: a dict in the shapes of the bank's API, or JSON as `str` or `bytes`. Dates may be dates.
        as_of: the day or the instant of the evaluation: a date, a datetime with a time zone, `"2026-11-21"`, or
            `"2026-11-21T09:30:00Z"`. An application that states its own `as_of` keeps it.
        gate: up to which gate: `"sign_up"`, `"identification"` or `"account_opening"`, which has every rule.
        lang: the language of the texts, `"en"` or `"de"`.
        rules: a rulebook from `read_rulebook`; the built-in one by default.
        context: what is the same for all applications, such as `{"branch": "DE"}`.

    Raises:
        OnboardableError: where the text is no JSON object, or too large for one application: see its `code`.
        TypeError: where the application is neither a mapping nor a text.

    Example:
        >>> answer = assess({"person": {"birth_country": "US"}}, as_of="2026-11-21")
        >>> answer["decision"], [one["rule"] for one in answer["findings"] if one["light"] == "red"]
        ('deny', ['fatca.us_birthplace'])
    """
    return cast("Assessment", loads(text.assess(application, as_of=as_of, gate=gate, lang=lang, rules=rules, context=context)))


def assess_batch(
    applications: Iterable[Record],
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
    threads: int | None = None,
) -> Iterator[Union[Assessment, Unanswered]]:
    """Evaluates many applications on all cores, without the interpreter's lock.

    The answers come in the order of the applications, one for each. One that cannot be read is answered with
    `{"error": {"code": ..., "problem": ..., "way_out": ..., "line": ..., "column": ...}}`. At most 2,048 applications and their answers
    are in memory, however many there are.

    Args:
        applications: anything to iterate over, such as the lines of a file of JSON.
        threads: how many cores to use; all of them by default.

    The other arguments are those of `assess`.

    Example:
        >>> for answer in assess_batch(['{"person": {}}', "no JSON"], as_of="2026-11-21"):
        ...     print(answer["error"]["code"] if "error" in answer else answer["decision"])
        hold
        not_json
    """
    answers = text.assess_batch(
        applications, as_of=as_of, gate=gate, lang=lang, rules=rules, context=context, threads=threads
    )
    return (cast("Union[Assessment, Unanswered]", loads(answer)) for answer in answers)


def assess_arrow(
    data: Any,
    *,
    as_of: AsOf,
    column: str | None = None,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
    threads: int | None = None,
    json: bool = False,
) -> pyarrow.Table:
    """Evaluates the applications in Arrow data, on all cores and without a Python object per row.

    The table has a row for each application, in their order, and these columns:

    | column | type | |
    |---|---|---|
    | `reference` | string | the applicant's own reference |
    | `decision` | string | `proceed`, `hold` or `deny`; null where the application cannot be read |
    | `light` | string | `green`, `yellow` or `red`; likewise |
    | `as_of` | string | the instant of the evaluation, which an application may state itself |
    | `rules` | list of strings | the rules that block |
    | `notes` | list of strings | the rules that only note something |
    | `next` | list of structs | what is to be done: `rule`, `who`, `text` |
    | `due` | list of structs | what runs out: `day`, `by`, `passed`, `who`, `what`, `title`, `rule` |
    | `error` | struct | why the application cannot be read: as `Reason`; otherwise null |
    | `json` | string | the whole assessment, if asked for |

    Args:
        data: a table, a record batch, or a column: anything with Arrow's PyCapsule interface, such as objects of pyarrow,
            polars, pandas, DuckDB and nanoarrow.
        column: the column of the applications: JSON in text or bytes, or structs. Without it each row is an application,
            with a column for each of its parts; a column by itself is taken as it is. In structs, null is a field that is
            missing, a day is a date, and a time needs a time zone. JSON says more: a `salutation` of null is an answer in
            Germany, one that is left out is not.
        threads: how many cores to use; all of them by default.
        json: whether to add the column `json`.

    The other arguments are those of `assess`.

    Raises:
        OnboardableError: with the code `invalid_column` where there is no such column, it has neither JSON nor structs, or
            no column of a table is a part of an application.
        TypeError: where it is no Arrow data.
        ImportError: where pyarrow is not installed: `pip install 'onboardable[arrow]'`.

    Example:
        >>> import pyarrow as pa
        >>> applications = pa.array(['{"person": {"birth_country": "US"}}'])
        >>> assess_arrow(applications, as_of="2026-11-21")["decision"].to_pylist()
        ['deny']
    """
    try:
        import pyarrow as _pyarrow  # noqa: F401
    except ImportError as error:
        raise ImportError("assess_arrow needs pyarrow: pip install 'onboardable[arrow]'") from error
    if not (hasattr(data, "__arrow_c_array__") or hasattr(data, "__arrow_c_stream__")):
        raise TypeError(f"assess_arrow takes Arrow data, not {type(data).__name__}; assess_batch takes any iterable")
    return _native.assess_arrow(data, question_of(as_of, lang, rules, gate, context), column, threads, json)


def methods(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> Methods:
    """Evaluates every identification method for an applicant, the recommended one first: yes, no or unknown, and why.

    The arguments are those of `assess`.

    Example:
        >>> answer = methods({"person": {}}, as_of="2026-11-21")
        >>> [one["method"] for one in answer["methods"] if one["answer"] == "yes"]
        []
    """
    return cast("Methods", loads(text.methods(application, as_of=as_of, lang=lang, rules=rules, context=context)))


def next_questions(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> Questions:
    """Lists what an applicant must still answer to pass a gate, in steps, the decisive questions first.

    An answer may make the next question needed or needless: ask again after each one. The arguments are those of `assess`.

    Example:
        >>> next_questions({}, gate="sign_up", as_of="2026-11-21")["next"]
        '/person/address/country'
    """
    answer = text.next_questions(application, as_of=as_of, gate=gate, lang=lang, rules=rules, context=context)
    return cast("Questions", loads(answer))


def way(
    application: Record,
    *,
    as_of: AsOf,
    gate: Gate = "account_opening",
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> Way:
    """Lists the shortest way to yes: what must still be supplied, corrected, explained or waited for, and by whom.

    No step can be left out. An applicant who is refused has no way: `refused` says why. The arguments are those of
    `assess`.
    """
    return cast("Way", loads(text.way(application, as_of=as_of, gate=gate, lang=lang, rules=rules, context=context)))


def check_update(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> UpdateCheck:
    """Checks a change of a person before it is sent.

    Args:
        application: with `person` as the bank has it, as far as it is known, and `change`, the body of the `PATCH`.

    The other arguments are those of `assess`.

    Raises:
        OnboardableError: with the code `no_change` where no change is stated.

    Example:
        >>> check_update({"change": {"first_name": "Eva"}}, as_of="2026-11-21")["findings"][0]["rule"]
        'update.field_not_changeable'
    """
    answer = text.check_update(application, as_of=as_of, lang=lang, rules=rules, context=context)
    return cast("UpdateCheck", loads(answer))


def may_reactivate(
    application: Record,
    *,
    as_of: AsOf,
    lang: Lang = "en",
    rules: Rulebook | None = None,
    context: Context | None = None,
) -> Reactivation:
    """Evaluates whether the account of a failed BankIdent Plus identification may be reactivated.

    `answer` is yes, no or unknown, `preconditions` are those of the bank, and `last_day` is the last day on which it
    accepts the call. An applicant whom `assess` refuses may meet them all, and then has no `next` step. The arguments
    are those of `assess`.
    """
    answer = text.may_reactivate(application, as_of=as_of, lang=lang, rules=rules, context=context)
    return cast("Reactivation", loads(answer))


def check_name(
    name: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> NameCheck:
    """Checks a first or last name. `suggestion` is the closest name that is allowed.

    Example:
        >>> check_name({"field": "last_name", "value": "N/A"}, as_of="2026-11-21")["light"]
        'green'
    """
    return cast("NameCheck", loads(text.check_name(name, as_of=as_of, lang=lang, rules=rules)))


def check_iban(
    iban: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> IbanCheck:
    """Checks an IBAN, as the applicant typed it.

    Where a single typing error explains what is wrong, `suggestion` is the IBAN that was meant.

    Example:
        >>> check_iban("DE89370400440532013000", as_of="2026-11-21")["formatted"]
        'DE89 3704 0044 0532 0130 00'
    """
    return cast("IbanCheck", loads(text.check_iban(iban, as_of=as_of, lang=lang, rules=rules)))


def check_mobile_number(
    number: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> MobileNumberCheck:
    """Checks a mobile number in international form. Returns the number in E.164, its calling code and the regions.

    Example:
        >>> check_mobile_number("+1 787 555 0100", as_of="2026-11-21")["findings"][0]["rule"]
        'fatca.us_phone'
    """
    answer = text.check_mobile_number(number, as_of=as_of, lang=lang, rules=rules)
    return cast("MobileNumberCheck", loads(answer))


def check_address(
    address: str | AddressInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> AddressCheck:
    """Checks the parts of an address that are stated. A part that is left out is not missing yet.

    Example:
        >>> check_address({"line_1": "Postfach 12 34", "country": "DE"}, as_of="2026-11-21")["kind"]
        'po_box'
    """
    return cast("AddressCheck", loads(text.check_address(address, as_of=as_of, lang=lang, rules=rules)))


def check_proof_of_address(
    proof: ProofOfAddressInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> ProofOfAddressCheck:
    """Checks a proof of address by what it is and when it was issued.

    Example:
        >>> proof = {"type": "ELECTRICITY_BILL", "issued_at": "2026-05-21"}
        >>> check_proof_of_address(proof, as_of="2026-11-21")["light"]
        'yellow'
    """
    answer = text.check_proof_of_address(proof, as_of=as_of, lang=lang, rules=rules)
    return cast("ProofOfAddressCheck", loads(answer))


def check_identity_document(
    document: str | ValueInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> IdentityDocumentCheck:
    """Checks the code of an identity document. Returns whether such a document shows the address.

    Example:
        >>> check_identity_document("DEU-BO-02001", as_of="2026-11-21")["shows_address"]
        True
    """
    answer = text.check_identity_document(document, as_of=as_of, lang=lang, rules=rules)
    return cast("IdentityDocumentCheck", loads(answer))


def check_tin(
    tin: TinInput, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None
) -> TinCheck:
    """Checks a tax identification number by the form and the check characters of its country.

    Example:
        >>> check_tin({"country": "DE", "number": "86095742719"}, as_of="2026-11-21")["light"]
        'green'
    """
    return cast("TinCheck", loads(text.check_tin(tin, as_of=as_of, lang=lang, rules=rules)))


def sanitize_name(value: str, *, field: str = "first_name") -> SanitizedName:
    """Proposes a name that is allowed, and lists what it would change. The applicant decides whether to use it.

    Args:
        value: the name.
        field: `"first_name"` or `"last_name"`.

    Example:
        >>> sanitize_name(" O´Brien", field="last_name")["value"]
        "O'Brien"
    """
    return cast("SanitizedName", loads(text.sanitize_name(value, field=field)))


def advance(
    method: str,
    status: str,
    event: str,
    *,
    failed_transfers: int = 0,
    lang: Lang = "en",
    rules: Rulebook | None = None,
) -> Advanced:
    """Returns the next status of an identification after an event, or why there is none.

    Args:
        method: the identification method, such as `"idnow"`.
        status: its status, such as `"pending"`.
        event: what happened, as the command line names it.
        failed_transfers: how many reference transfers failed before; only BankIdent Plus counts them.
    """
    answer = text.advance(method, status, event, failed_transfers=failed_transfers, lang=lang, rules=rules)
    return cast("Advanced", loads(answer))


def explain(name: str, *, as_of: AsOf, lang: Lang = "en", rules: Rulebook | None = None) -> Explanation:
    """Explains a rule, a deadline, or a code of the bank or a provider, with the values in force on a day.

    Raises:
        OnboardableError: with the code `unknown_name`, and similar names, where there is none of this name.

    Example:
        >>> explain("fatca.us_birthplace", as_of="2026-11-21")["effect"]
        'deny'
    """
    return cast("Explanation", loads(text.explain(name, as_of=as_of, lang=lang, rules=rules)))
