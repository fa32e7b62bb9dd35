"""What a type checker must accept: answers are read, applications are built."""

from __future__ import annotations

import json

from onboardable.shapes import (
    Address,
    Advanced,
    Application,
    Assessment,
    Check,
    Decision,
    Explanation,
    Finding,
    Handbook,
    Light,
    Methods,
    NameChange,
    Person,
    Pointer,
    Questions,
    Reactivation,
    RuleId,
    TaxIdentification,
    Unreadable,
    UpdateCheck,
    Way,
)


def answer_in_words(decision: Decision) -> str:
    """Returns without a last `else`: the three decisions are all there are."""
    if decision == "proceed":
        return "yes"
    elif decision == "hold":
        return "not yet"
    elif decision == "deny":
        return "no"


def open_rules(assessment: Assessment) -> list[RuleId]:
    return [finding["rule"] for finding in assessment["findings"] if is_open(finding)]


def is_open(finding: Finding) -> bool:
    if finding["effect"] == "note" or finding.get("cleared") is not None:
        return False
    return finding["answer"] == "found" or finding["light"] != "green"


def summary(assessment: Assessment) -> str:
    name: str = assessment.get("reference") or "without a reference"
    light: Light = assessment["light"]
    rulebook: str = assessment["rulebook"]["version"]
    branch: str = assessment["branch"] or "branch unknown"
    return (
        f"{name} {light} {rulebook} {branch} {answer_in_words(assessment['decision'])}"
    )


def steps(assessment: Assessment) -> dict[str, list[str]]:
    by_who: dict[str, list[str]] = {}
    for finding in assessment["findings"]:
        step = finding["next"]
        if step is not None:
            by_who.setdefault(step["who"], []).append(step["text"])
    return by_who


def due(assessment: Assessment) -> list[tuple[str, str]]:
    return [
        (deadline["by"], deadline["title"])
        for deadline in assessment["deadlines"]
        if not deadline["passed"]
    ]


def half_filled() -> Application:
    address: Address = {
        "line_1": "Torstraße 1",
        "postal_code": "10119",
        "country": "DE",
    }
    person: Person = {"first_name": "Ada", "salutation": None, "address": address}
    application: Application = {
        "branch": "DE",
        "person": person,
        "tax_identifications": [{"country": "DE", "primary": True}],
        "account": {"locking_reasons": ["COMPLIANCE"]},
        "allowed_residence_countries": ["DE", None],
    }
    # Filled step by step, as a form does it.
    application["mobile_number"] = {"number": "+4915112345678", "verified": True}
    countries: list[str] = ["DE", "AT"]
    application["allowed_residence_countries"] = countries
    numbers: list[TaxIdentification] = [{"country": "DE", "number": "86095742719"}]
    application["tax_identifications"] = numbers
    application["account"] = [{"iban": None}]
    return application


def from_json(text: str) -> Application:
    application: Application = json.loads(text)
    return application


def next_status(answer: Advanced) -> str:
    if "status" in answer:
        return answer["status"]
    return f"{answer['code']}: {answer['refused']}"


def heading(explanation: Explanation) -> str:
    if "rule" in explanation:
        return f"{explanation['rule']}: {explanation['in_force']['from']}"
    if "clock" in explanation:
        return f"{explanation['clock']}: {explanation['runs']}"
    if "provider" in explanation:
        return (
            f"{explanation['code']} ({explanation['provider']}): {explanation['cause']}"
        )
    return f"{explanation['code']} ({explanation['kind']}): {explanation['means']}"


def proposal(check: Check) -> str | None:
    if "e164" in check:
        return check["e164"] or check["suggestion"]
    if "bank_code" in check:
        return check["formatted"]
    if "suggestion" in check:
        return check["suggestion"]
    return None


def pointers(way: Way, questions: Questions, methods: Methods) -> list[Pointer]:
    all_of_them = [pointer for step in way["steps"] for pointer in step["fields"]]
    all_of_them += [
        question["field"]
        for step in questions["steps"]
        for question in step["questions"]
    ]
    all_of_them += [
        pointer for method in methods["methods"] for pointer in method["needs"]
    ]
    return all_of_them


def choices(questions: Questions) -> list[str | bool | None]:
    return [
        choice["value"]
        for step in questions["steps"]
        for question in step["questions"]
        for choice in question["choices"]
    ]


def changed_character(change: NameChange) -> str:
    return f"{change['from']} to {change['to']} at {change['position'] + 1}"


def others(
    update: UpdateCheck, reactivation: Reactivation, handbook: Handbook, bad: Unreadable
) -> list[object]:
    rules = [
        rule["rule"] for family in handbook["families"] for rule in family["rules"]
    ]
    problem = bad["error"]
    place = bad.get("file", "input"), bad["line"], problem["column"] + 1
    return [update["light"], reactivation["answer"], rules, place, problem["way_out"]]
