"""What a type checker must refuse: an error in each marked line, and in no other."""

from __future__ import annotations

from onboardable.shapes import (
    Advanced,
    Application,
    Assessment,
    Decision,
    Explanation,
    NameChange,
    Person,
    TaxIdentification,
)


def reads(assessment: Assessment) -> None:
    print(assessment["descision"])  # expect-error: no such key
    number: int = assessment["light"]  # expect-error: a text
    print(assessment["branch"].lower(), number)  # expect-error: may be None
    print(assessment["findings"][0]["next"]["text"])  # expect-error: may be None
    print(assessment.get("reference").upper())  # expect-error: may be absent
    print(assessment["rulebook"]["versions"])  # expect-error: no such key


def decides(decision: Decision) -> str:  # expect-error: an answer is missing
    if decision == "proceed":
        return "yes"
    elif decision == "hold":
        return "not yet"


def decided() -> Decision:
    return "approve"  # expect-error: no such decision


def builds() -> list[Application]:
    person: Person = {"first_name": 4711}  # expect-error: not a text
    misspelt: Person = {"firstname": "Ada"}  # expect-error: no such key
    number: TaxIdentification = {"primary": "yes"}  # expect-error: not a flag
    application: Application = {"person": person}
    application["branch"] = 49  # expect-error: not a text
    application["persons"] = [misspelt]  # expect-error: no such key
    application["tax_identifications"] = number  # expect-error: not a list
    application["allowed_residence_countries"] = "DE"  # expect-error: not a list
    return [application]


def replaces() -> NameChange:
    return {"from": "U+200B", "to": "", "position": 1}  # expect-error: lacks "what"


def narrows(answer: Advanced, explanation: Explanation) -> None:
    print(answer["status"])  # expect-error: absent where it is refused
    if "clock" in explanation:
        print(explanation["rule"])  # expect-error: a clock has no rule
