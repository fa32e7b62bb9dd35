"""What callers hand over, as the text and the numbers that the rules take."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

from ._native import Question, Rulebook
from .errors import OnboardableError

if TYPE_CHECKING:
    from .shapes import Application, Gate, Lang

    Record = Union[Application, Mapping[str, Any], str, bytes]
    """An application: a dict, or JSON as `str` or `bytes`."""

AsOf = Union[datetime.date, datetime.datetime, str]
"""The day or the instant of the evaluation. A `datetime` needs a time zone."""


class Context(TypedDict, total=False):
    """What is the same for all applications.

    An application that states its own value keeps it. With `pin` the caller's value takes precedence, and an application
    with another value is a finding.
    """

    branch: str
    """The bank's branch: `"DE"`, `"FR"`, `"IT"` or `"ES"`."""
    flow: Literal["digital_banking", "videoident", "bankident", "bankident_plus"]
    """The integration."""
    environment: Literal["production", "sandbox"]
    """The environment of the applications."""
    allowed_residence_countries: Sequence[str]
    """The countries of residence that the bank allows for the branch."""
    order_button_text: str
    """The text on the button that opens the account."""
    pin: bool
    """Whether all of these, and `as_of`, take precedence over what an application states."""
    strict: bool
    """Whether a key that was not read must be corrected. By default it is a note."""


def record_of(application: Record) -> str | bytes:
    """The JSON of an application."""
    if isinstance(application, (str, bytes)):
        return application
    if not isinstance(application, Mapping):
        raise TypeError(f"an application must be a dict, or JSON as str or bytes, not {type(application).__name__}")
    return json_of(application)


def json_of(value: object) -> str:
    """A value as JSON. Days and instants are written as the bank's API does."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_plain)
    except OnboardableError:
        raise
    except (ValueError, RecursionError) as error:
        # The message of the library may contain a value.
        if isinstance(error, RecursionError):
            raise OnboardableError("too_large", "the application is nested too deeply", _PLAIN) from None
        raise OnboardableError("not_json", "the application has a value that JSON does not have", _PLAIN) from None


_PLAIN = "supply plain data"


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return instant_of(value)
    raise TypeError(f"an application must be plain data; {type(value).__name__} is not")


def instant_of(as_of: AsOf) -> str:
    """A day or an instant as text."""
    if isinstance(as_of, str):
        return as_of
    if isinstance(as_of, datetime.datetime):
        if as_of.utcoffset() is None:
            way_out = "give it a time zone, such as datetime.now(timezone.utc)"
            raise OnboardableError("invalid_as_of", "the datetime has no time zone", way_out)
        return as_of.astimezone(datetime.timezone.utc).replace(tzinfo=None).isoformat() + "Z"
    if isinstance(as_of, datetime.date):
        return as_of.isoformat()
    raise TypeError(f"as_of must be a date, a datetime or a str, not {type(as_of).__name__}")


def question_of(
    as_of: AsOf,
    lang: Lang,
    rules: Rulebook | None,
    gate: Gate = "account_opening",
    context: Context | None = None,
) -> Question:
    """What is asked about every application of a call."""
    if rules is not None and not isinstance(rules, Rulebook):
        raise TypeError("rules must be a rulebook; onboardable.read_rulebook reads a folder")
    return _question(instant_of(as_of), gate, lang, None if context is None else json_of(context), rules)


@lru_cache(maxsize=64)
def _question(as_of: str, gate: str, lang: str, context: str | None, rules: Rulebook | None) -> Question:
    return Question(as_of, gate, lang, context, rules)
