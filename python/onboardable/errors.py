"""Why there is no answer."""

from __future__ import annotations

from typing import Literal, TypedDict

ErrorCode = Literal[
    "duplicate_key",
    "ill_formed_text",
    "invalid_as_of",
    "invalid_column",
    "invalid_option",
    "invalid_rulebook",
    "invalid_value",
    "no_change",
    "no_threads",
    "not_an_object",
    "not_json",
    "null",
    "refused",
    "stopped",
    "too_large",
    "unknown_name",
]
"""Every way in which a call can fail."""


class Reason(TypedDict):
    """Why an application has no answer."""

    code: ErrorCode
    """The reason, for programs."""
    problem: str
    """What is wrong."""
    way_out: str
    """What to do."""
    line: int
    """The line in the JSON text, from 1; 0 where the text as a whole is the problem."""
    column: int
    """The byte in that line, from 1; 0 likewise."""


class Unanswered(TypedDict):
    """The answer of a batch to an application that cannot be read."""

    error: Reason


class OnboardableError(ValueError):
    """Raised where there is no answer.

    No message contains a value of the applicant: error messages are logged, and an applicant's data must not be.

    Attributes:
        code: the reason, for programs.
        problem: what is wrong.
        way_out: what to do.
        line: the line in the JSON text, from 1; 0 where the text as a whole is the problem.
        column: the byte in that line, from 1; 0 likewise.
    """

    def __init__(self, code: ErrorCode, problem: str, way_out: str, line: int = 0, column: int = 0) -> None:
        super().__init__(code, problem, way_out, line, column)
        self.code = code
        self.problem = problem
        self.way_out = way_out
        self.line = line
        self.column = column

    def __str__(self) -> str:
        place = f" (line {self.line}, column {self.column})" if self.line and self.column else ""
        return f"{self.problem}{place}; {self.way_out}"
