"""The shapes of what goes in and what comes out, as types of plain dicts and lists.

The types exist for editors and type checkers: a value of `Assessment` is a `dict`, and
no class needs to be called. JSON `null` is `None`, an instant a text in RFC 3339, and
a day a text such as `2026-12-03`.

A key that may be absent is read with `get`. The choices among several shapes
(`Check`, `Explanation`, `Advanced`) are final, so that a type checker follows
`if "rule" in explanation`.

Generated from the Rust types; do not edit. Written by `cargo xtask bless`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, final

__all__ = [
    "Account",
    "AccountOpeningRequest",
    "Action",
    "Address",
    "AddressCheck",
    "AddressInput",
    "AddressKind",
    "Advanced",
    "Answered",
    "Application",
    "Assessment",
    "BankIdentificationAttempt",
    "Cause",
    "Change",
    "ChangeKind",
    "Check",
    "ChecklistRow",
    "ChoiceReport",
    "ChoiceValue",
    "ClearableEntry",
    "Clearance",
    "ClearedReport",
    "ClockEntry",
    "CodeEntry",
    "Deadline",
    "Decision",
    "Device",
    "Effect",
    "Eligibility",
    "Environment",
    "Explanation",
    "FailureCode",
    "FailureEntry",
    "FamilyEntry",
    "Finding",
    "Fraud",
    "Gate",
    "Handbook",
    "IbanCheck",
    "Identification",
    "IdentificationDocument",
    "IdentificationSession",
    "IdentificationStatus",
    "IdentityDocument",
    "IdentityDocumentCheck",
    "InForceEntry",
    "Lang",
    "Light",
    "MethodAnswer",
    "MethodEntry",
    "Methods",
    "MobileNumber",
    "MobileNumberCheck",
    "Moved",
    "NameChange",
    "NameCheck",
    "NextStep",
    "Person",
    "Pointer",
    "Precondition",
    "PreconditionReport",
    "ProofOfAddressCheck",
    "ProofOfAddressInput",
    "QuestionKind",
    "QuestionReport",
    "QuestionState",
    "Questions",
    "Quotation",
    "Reactivation",
    "ReferenceTransfer",
    "Refusal",
    "Refused",
    "RejectionError",
    "RejectionReason",
    "Retry",
    "Row",
    "RuleClock",
    "RuleEntry",
    "RuleId",
    "RuleValue",
    "RulebookName",
    "SanitizedName",
    "SourceEntry",
    "StatedBy",
    "StatusEntry",
    "StepReport",
    "SupportedDocument",
    "TaxIdentification",
    "TaxInformation",
    "TinCheck",
    "TinInput",
    "Unreadable",
    "UnreadableError",
    "UpdateCheck",
    "ValueEntry",
    "ValueInput",
    "Verdict",
    "VersionEntry",
    "Way",
    "WayStepReport",
    "Who",
]

RuleId: TypeAlias = Literal[
    "application.before_rulebook",
    "application.wrong_type",
    "application.unknown_choice",
    "application.contradicting_branch",
    "application.other_person",
    "application.unknown_country",
    "application.former_country",
    "application.travel_document_code",
    "application.malformed_date",
    "application.date_incomplete",
    "application.malformed_timestamp",
    "application.instant_in_future",
    "application.instant_before_birth",
    "application.keys_not_read",
    "application.keys_not_allowed",
    "application.pinned_otherwise",
    "application.bare_person",
    "application.bare_resource",
    "application.error_body",
    "application.webhook_body",
    "person.data_missing",
    "person.salutation_not_listed",
    "person.title_not_listed",
    "person.employment_status_not_listed",
    "person.marital_status_not_listed",
    "person.tax_assessment_not_listed",
    "person.annual_income_range_not_listed",
    "person.country_not_alpha2",
    "person.birth_date_in_future",
    "person.born_too_long_ago",
    "person.minor",
    "person.birth_city_not_a_city",
    "person.residence_not_allowed",
    "person.residence_not_checked",
    "person.marital_status_unknown",
    "person.self_declared_pep",
    "name.missing",
    "name.too_long",
    "name.leading_whitespace",
    "name.trailing_whitespace",
    "name.garbled",
    "name.symbol",
    "name.invisible_character",
    "name.misplaced_mark",
    "name.program_word",
    "name.mixed_script",
    "name.sandbox_scenario",
    "address.incomplete",
    "address.state_missing",
    "address.house_number_missing",
    "address.postal_code_malformed",
    "address.country_without_postal_codes",
    "address.po_box",
    "address.care_of",
    "address.poste_restante",
    "address.no_fixed_abode",
    "address.no_address",
    "address.language_not_covered",
    "mobile_number.missing",
    "mobile_number.code_malformed",
    "mobile_number.malformed",
    "mobile_number.national_format",
    "mobile_number.double_zero",
    "mobile_number.two_numbers_differ",
    "mobile_number.sandbox_number",
    "mobile_number.excluded_for_bankident",
    "consent.missing",
    "consent.in_future",
    "consent.before_terms",
    "consent.after_identification",
    "consent.pep_declaration_missing",
    "consent.disclaimer_missing",
    "consent.disclaimer_after_identification",
    "consent.swisscom_missing",
    "consent.signature_missing",
    "consent.order_button_differs",
    "tax.missing",
    "tax.deferred",
    "tax.no_primary",
    "tax.several_primaries",
    "tax.first_not_primary",
    "tax.country_missing",
    "tax.country_twice",
    "tax.number_or_reason_missing",
    "tax.number_and_reason",
    "tax.unknown_reason",
    "tax.reason_description_missing",
    "tax.reason_description_misplaced",
    "tax.type_not_spanish",
    "tax.type_missing",
    "tax.unknown_type",
    "tax.expired",
    "tax.number_malformed",
    "tax.wrong_check_digit",
    "tax.number_not_verifiable",
    "tax.check_digit_contradicts_bank",
    "tax.number_not_compact",
    "tax.reason_only",
    "identity_document.malformed_code",
    "identity_document.kind_contradicts_code",
    "identity_document.shows_no_address",
    "identity_document.list_may_be_outdated",
    "identity_document.issuer_contradicts",
    "identity_document.not_supported",
    "identity_document.expired",
    "identity_document.expiry_missing",
    "identity_document.expiry_notice",
    "identity_document.blocks_account",
    "proof_of_address.missing",
    "proof_of_address.incomplete",
    "proof_of_address.unknown_type",
    "proof_of_address.too_old",
    "proof_of_address.issued_in_future",
    "proof_of_address.not_needed",
    "eligibility.residence_not_germany",
    "eligibility.residence_in_germany",
    "eligibility.method_not_for_branch",
    "eligibility.product_needs_more",
    "eligibility.mobile_number_unverified",
    "eligibility.passport",
    "eligibility.by_arrangement_only",
    "eligibility.only_the_bank_knows",
    "session.methods_missing",
    "session.method_not_offered",
    "session.method_not_eligible",
    "session.method_not_allowed",
    "session.callback_url_malformed",
    "session.callback_url_missing",
    "session.status_not_listed",
    "session.over",
    "device.not_bound",
    "device.too_many",
    "device.no_room",
    "identification.unknown_method",
    "identification.language_missing",
    "identification.unknown_language",
    "identification.product_fields_missing",
    "identification.status_of_another_method",
    "identification.document_type_not_listed",
    "identification.transfer_sender_differs",
    "identification.transfer_account_unsuitable",
    "identification.fraud_suspected",
    "identification.fraud_under_review",
    "identification.existing_customer",
    "identification.other_iban_needed",
    "identification.other_method_needed",
    "identification.new_identification_needed",
    "identification.data_to_complete",
    "identification.bank_must_help",
    "identification.retry_with_same_link",
    "identification.document_expired",
    "identification.permanent_failure",
    "identification.unknown_failure",
    "identification.reason_missing",
    "identification.reason_beside_other_status",
    "identification.attempts_exhausted",
    "identification.link_expired",
    "identification.call_timed_out",
    "identification.review_overdue",
    "identification.step_overdue",
    "identification.too_old",
    "identification.transfer_overdue",
    "identification.recovery_overdue",
    "identification.account_to_recover",
    "identification.account_to_reactivate",
    "identification.recovery_method_not_allowed",
    "identification.follow_up_overdue",
    "identification.person_deleted",
    "identification.order_unknown",
    "identification.status_misspelt",
    "identification.iban_refused_before",
    "identification.method_refused_before",
    "identification.repeated_after_success",
    "identification.instants_out_of_order",
    "iban.missing",
    "iban.invalid_character",
    "iban.unknown_country",
    "iban.not_german",
    "iban.wrong_length",
    "iban.letter_for_digit",
    "iban.wrong_check_digits",
    "iban.separators",
    "iban.implausible_bank_code",
    "iban.test_value",
    "fatca.us_document",
    "fatca.us_nationality",
    "fatca.us_residence",
    "fatca.us_birthplace",
    "fatca.us_territory_nationality",
    "fatca.us_territory_document",
    "fatca.us_territory_residence",
    "fatca.us_territory_birthplace",
    "fatca.us_contact_address",
    "fatca.us_phone",
    "fatca.us_phone_cleared",
    "fatca.address_not_physical",
    "fatca.us_military_post",
    "fatca.possible_care_of",
    "fatca.declaration_missing",
    "fatca.declared_us_relevant",
    "fatca.us_tax_residence",
    "fatca.us_territory_tax_residence",
    "fatca.us_in_words",
    "fatca.screening_stale",
    "readiness.identification_failed",
    "readiness.identification_to_repeat",
    "readiness.identification_expired",
    "readiness.identification_interrupted",
    "readiness.identification_in_review",
    "readiness.identification_with_bank",
    "readiness.reference_transfer_open",
    "readiness.transfers_used_up",
    "readiness.identification_unfinished",
    "readiness.identification_waits_for_partner",
    "readiness.identification_status_unrecognised",
    "readiness.bank_opens_account",
    "readiness.mobile_number_unverified",
    "readiness.flagged_by_compliance",
    "readiness.screening_declined",
    "readiness.screening_misspelt",
    "readiness.screening_open",
    "readiness.risk_rejected",
    "readiness.risk_information_requested",
    "readiness.risk_misspelt",
    "readiness.risk_open",
    "readiness.vetting_rejected",
    "readiness.vetting_information_requested",
    "readiness.vetting_misspelt",
    "readiness.vetting_match",
    "readiness.vetting_open",
    "account_opening_request.field_missing",
    "account_opening_request.bic_of_another_branch",
    "account_opening_request.customer_type_not_person",
    "account_opening_request.product_not_for_person",
    "account_opening_request.product_of_another_branch",
    "account_opening_request.account_type_not_for_person",
    "account_opening_request.currency_not_offered",
    "account_opening_request.bank_opens_itself",
    "account_opening_request.in_progress",
    "account_opening_request.status_not_listed",
    "account_opening_request.minor",
    "account_opening_request.vetting_not_green",
    "account_opening_request.existing_customer",
    "account_opening_request.too_many_accounts",
    "account_opening_request.validation_not_listed",
    "account_opening_request.rejected_without_reason",
    "account_opening_request.reason_beside_other_status",
    "account.blocked_for_tax",
    "account.blocked_for_identification",
    "account.blocked_for_document",
    "account.blocked_for_confirmation",
    "account.blocked_by_customer",
    "account.blocked_by_bank",
    "account.closed",
    "account.status_not_listed",
    "update.field_not_changeable",
    "update.field_not_known",
    "update.aml_confirmed_on_not_today",
    "update.own_business_without_industry",
    "update.industry_beside_nace_code",
    "update.second_factor_missing",
    "update.confirmation_possible",
    "clearance.incomplete",
    "clearance.second_person_missing",
    "clearance.same_person",
    "clearance.unknown_rule",
    "clearance.not_clearable",
    "clearance.in_future",
    "clearance.expired",
]
"""The name of a rule."""

FailureCode: TypeAlias = Literal[
    "DATA_APPLICATION_ADDRESS",
    "DATA_APPLICATION_DATA",
    "DATA_ID_EXPIRED",
    "TECH_AUDIO",
    "TECH_DISCONNECTED_VIDEO",
    "TECH_DISCONNECTED_WEBSOCKET",
    "TECH_HOLOGRAM",
    "TECH_ID_TYPE",
    "TECH_IDENT_CODE_DELIVERY",
    "TECH_INTERNAL_SERVER_ERROR",
    "TECH_INTERNET_CONNECTION",
    "TECH_LIGHTING",
    "TECH_PHOTO",
    "TECH_TIMEOUT",
    "TECH_VIDEO",
    "NO_VIDEO",
    "BAD_VIDEO",
    "VIDEO_ENVIRONMENT",
    "VIDEO_OTHER",
    "NO_AUDIO",
    "BAD_AUDIO",
    "BAD_AUDIO_ENVIRONMENT",
    "AUDIO_OTHER",
    "BAD_PHOTO_QUALITY",
    "PHOTO_OTHER",
    "CONNECTION_LOST",
    "CONNECTION_BAD",
    "NO_CONNECTION",
    "CONNECTION_OTHER",
    "IDENT_CODE_NOT_RECEIVED",
    "IDENT_CODE_REPEATEDLY_INCORRECT",
    "USER_ABORT_WHILE_WAITING",
    "USER_STARTED_NEW_REQUEST",
    "USER_CANCELLATION",
    "ENROLLED_TO_WAITING_LIST",
    "ID_NOT_SUPPORTED",
    "ID_DAMAGED",
    "ID_OTHER",
    "DISAGREE_WITH_VIDEO_RECORDING",
    "INCORRECT_ID_NUMBER",
    "INCORRECT_NAME_IN_QES",
    "WRONG_PHONE_NUMBER",
    "USER_ID_NUMBER",
    "USER_IDENT_CODE",
    "USER_LANGUAGE",
    "USER_NO_ID",
    "USER_WRONG_PERSON",
    "INDECENT_BEHAVIOUR",
    "OTHER_ABUSE",
    "OTHER_MISCELLANEOUS_PERMANENT",
    "OTHER_MISCELLANEOUS_TEMPORARY",
    "OTHER_TEST",
    "OTHER_ERROR",
    "STALLED_TIMEOUT",
    "NO_SECURITY_QUESTION_ASKED",
    "SECURITY_QUESTION_NOT_CORRECT_ANSWERED",
    "SECURITY_QUESTION",
    "CALL_QUALITY_FAIL",
    "NO_ESIGN_FRAUD",
    "IBAN_USAGE_LIMIT_EXCEEDED",
    "MOBILE_NUMBER_NOT_VERIFIED",
    "IDENTIFICATION_ATTEMPTS_EXCEEDED",
    "ALREADY_IDENTIFIED_SUCCESSFULLY",
    "MATCH_FOR_PERSON_DATA_NOT_FOUND",
    "PERSON_ACCOUNT_MATCH_NOT_FOUND",
    "PREVIOUS_IDENT_NOT_FOUND",
    "PERSON_MISSING_REQUIRED_DATA",
    "DEPENDENCY_ERROR",
    "INVALID_MODEL",
    "INTERNAL_REQUEST_ERROR",
    "GENERIC_ERROR",
    "ACCESS_BY_AUTHORIZED_HOLDER",
    "EXPIRED",
    "ACCOUNT_SNAPSHOT_FAILED",
    "JOINT_ACCOUNT",
    "ACCOUNT_SNAPSHOT_EXPIRED",
]
"""A failure code of a provider, in its correct spelling."""

Pointer: TypeAlias = str
"""The JSON pointer of a field of an application; a number is a place in a list, counted
from 0."""

IdentificationStatus: TypeAlias = Literal[
    "created",
    "pending",
    "pending_successful",
    "pending_failed",
    "successful",
    "aborted",
    "canceled",
    "failed",
    "expired",
    "authorization_required",
    "confirmation_required",
    "confirmed",
    "pre_successful",
    "pending_account_creation",
    "pending_ref_transfer",
    "identification_data_required",
    "processed",
    "rejected",
    "signed",
]
"""A status of an identification."""

Refusal: TypeAlias = Literal[
    "unknown_method",
    "undocumented",
    "unknown_status",
    "status_of_another_method",
    "unknown_event",
    "final",
    "transfers_used_up",
    "not_from_here",
]
"""The reason why an identification does not change its status."""

Gate: TypeAlias = Literal["sign_up", "identification", "account_opening"]
"""The last gate that is evaluated."""

Lang: TypeAlias = Literal["en", "de"]
"""The language of the words."""

Action: TypeAlias = Literal["supply", "correct", "remove", "explain", "wait"]

AddressKind: TypeAlias = Literal[
    "physical",
    "po_box",
    "care_of",
    "poste_restante",
    "no_fixed_abode",
    "no_address",
    "unknown",
]
"""The kind of an address. As JSON: `physical`, `po_box`, `care_of`, `poste_restante`,
`no_fixed_abode`, `no_address`, `unknown`."""

Answered: TypeAlias = Literal["found", "unknown"]

Cause: TypeAlias = Literal["applicant", "partner", "provider", "bank", "unstated"]

ChangeKind: TypeAlias = Literal["removed", "replaced"]

ChoiceValue: TypeAlias = str | bool
"""The type of a value to choose, for the schema."""

Decision: TypeAlias = Literal["proceed", "hold", "deny"]

Effect: TypeAlias = Literal["note", "wait", "complete", "correct", "clarify", "deny"]

Eligibility: TypeAlias = Literal["yes", "unknown", "no"]

Environment: TypeAlias = Literal["production", "sandbox"]

Fraud: TypeAlias = Literal["none", "review", "stop"]

Light: TypeAlias = Literal["green", "yellow", "red"]

Precondition: TypeAlias = Literal[
    "bank_plus_failed",
    "account_opened",
    "in_time",
    "due_diligence",
    "fallback",
]

QuestionKind: TypeAlias = Literal["text", "date", "country", "choice", "tick"]

QuestionState: TypeAlias = Literal["open", "to_correct", "answered", "needless"]

Retry: TypeAlias = Literal[
    "same_link",
    "other_iban",
    "other_method",
    "new_identification",
    "fix_data",
    "contact_bank",
    "never",
]

Row: TypeAlias = Literal[
    "kyc_identification",
    "mobile_number",
    "tax_identification",
    "fatca_screening",
    "customer_screening",
    "risk_classification",
    "customer_vetting",
]

RuleValue: TypeAlias = (
    int | list[int] | list[str] | dict[str, str] | dict[str, list[str]]
)
"""A value of the rulebook: a number, a list, or texts or lists by a key."""

StatedBy: TypeAlias = Literal["application", "caller"]

Verdict: TypeAlias = Literal["yes", "no", "unknown"]

Who: TypeAlias = Literal["applicant", "partner", "bank", "provider", "nobody"]


class Account(TypedDict, total=False):
    """The account, once there is one.

    Keys, all optional:
        bic: The BIC of the account, which names the branch.
        closed_at: When it was closed, likewise.
        currency: The currency of the account.
        iban: The IBAN of the account.
        id: The account's id in the API.
        locking_reasons: The reasons for the block, as the API's codes.
        locking_status: `NO_BLOCK`, `CREDIT_BLOCK`, `DEBIT_BLOCK` or `BLOCK`.
        opened_at: When it was opened: an instant, or the day alone, because only the
            day (in UTC) counts.
        person_id: The person's id in the API.
        purpose: The purpose of the account, such as `primary`.
        status: `ACTIVE`, or the progress of the closure.
        type: The type of the account, such as `CHECKING_PERSONAL`.
    """

    bic: str | None
    """The BIC of the account, which names the branch."""

    closed_at: str | None
    """When it was closed, likewise."""

    currency: str | None
    """The currency of the account."""

    iban: str | None
    """The IBAN of the account."""

    id: str | None
    """The account's id in the API."""

    locking_reasons: list[str] | list[str | None] | None
    """The reasons for the block, as the API's codes."""

    locking_status: str | None
    """`NO_BLOCK`, `CREDIT_BLOCK`, `DEBIT_BLOCK` or `BLOCK`."""

    opened_at: str | None
    """When it was opened: an instant, or the day alone, because only the day (in UTC)
    counts."""

    person_id: str | None
    """The person's id in the API."""

    purpose: str | None
    """The purpose of the account, such as `primary`."""

    status: str | None
    """`ACTIVE`, or the progress of the closure."""

    type: str | None
    """The type of the account, such as `CHECKING_PERSONAL`."""


class AccountOpeningRequest(TypedDict, total=False):
    """The `account_opening_request` resource: as it is sent, or, with a status, as the
    bank answers.

    Keys, all optional:
        account_bic: The BIC of the account, which names the branch.
        account_currency: The currency of the account.
        account_purpose: The purpose of the account.
        account_type: The type of the account.
        customer_id: The id of the customer: of the person, where the type is `Person`.
        customer_type: `Person` or `Business`.
        error: The reason of the rejection, as the webhook sends it.
        product_name: The product the account is opened for.
        rejection_reason: The reason of the rejection, as the API answers it.
        status: `INITIATED`, `IN_PROGRESS`, `COMPLETED` or `REJECTED`; only in the
            bank's answer.
    """

    account_bic: str | None
    """The BIC of the account, which names the branch."""

    account_currency: str | None
    """The currency of the account."""

    account_purpose: str | None
    """The purpose of the account."""

    account_type: str | None
    """The type of the account."""

    customer_id: str | None
    """The id of the customer: of the person, where the type is `Person`."""

    customer_type: str | None
    """`Person` or `Business`."""

    error: RejectionError | None
    """The reason of the rejection, as the webhook sends it."""

    product_name: str | None
    """The product the account is opened for."""

    rejection_reason: RejectionReason | None
    """The reason of the rejection, as the API answers it."""

    status: str | None
    """`INITIATED`, `IN_PROGRESS`, `COMPLETED` or `REJECTED`; only in the bank's answer.
    """


class Address(TypedDict, total=False):
    """A postal address.

    Keys, all optional:
        city: The city.
        country: The country.
        line_1: Street and number.
        line_2: What does not fit in the first line; may be empty.
        postal_code: The post code.
        state: The state or province.
    """

    city: str | None
    """The city."""

    country: str | None
    """The country."""

    line_1: str | None
    """Street and number."""

    line_2: str | None
    """What does not fit in the first line; may be empty."""

    postal_code: str | None
    """The post code."""

    state: str | None
    """The state or province."""


class _AddressCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class AddressCheck(_AddressCheckOptional):
    """The result for one field, with the data read from it: `address`.

    Keys:
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        kind: The kind of address.
        light: The worst light of the findings.
        suggestion: The post code that was probably meant, if the stated one cannot be
            right.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    kind: AddressKind | None
    """The kind of address."""

    light: Light
    """The worst light of the findings."""

    suggestion: str | None
    """The post code that was probably meant, if the stated one cannot be right."""


class AddressInput(TypedDict, total=False):
    """An address to check.

    Keys, all optional:
        as_of: The instant to check as of.
        branch: The bank's branch.
        city: The city.
        country: The country.
        line_1: Street and number.
        line_2: What does not fit in the first line.
        postal_code: The post code.
        reference: The caller's own name for this value, repeated in the answer.
        state: The state or province.
        typing: Whether the applicant is still typing: a kind that the next letter could
            change is not shown yet.
    """

    as_of: str | None
    """The instant to check as of."""

    branch: str | None
    """The bank's branch."""

    city: str | None
    """The city."""

    country: str | None
    """The country."""

    line_1: str | None
    """Street and number."""

    line_2: str | None
    """What does not fit in the first line."""

    postal_code: str | None
    """The post code."""

    reference: str | None
    """The caller's own name for this value, repeated in the answer."""

    state: str | None
    """The state or province."""

    typing: bool | None
    """Whether the applicant is still typing: a kind that the next letter could change
    is not shown yet."""


class Application(TypedDict, total=False):
    """Everything that is known about one applicant, as one JSON object. Every part is
    optional.

    Keys, all optional:
        account: The account, where one exists.
        account_opening_request: The `account_opening_request` for the person, sent or
            about to be.
        accounts: The accounts of the person, as the API lists them; may be used instead
            of `account`.
        allowed_residence_countries: The countries of residence that the bank allows for
            the branch, as agreed with the bank. Not a field of the API: the list is not
            public.
        as_of: The instant to evaluate this application as of; it takes precedence over
            what the caller passes.
        bank_identification_attempts: The attempts of the person to identify with a bank
            account, as the API lists them.
        branch: The bank's branch, as a country: `DE`, `FR`, `IT` or `ES`.
        change: A change of the person that is about to be sent, as the body of the
            `PATCH`.
        clearances: The decisions of persons to clear what a rule found. Not a resource
            of the API: recorded by the partner.
        devices: The devices that are bound to the person, as the API lists them; an
            empty list where there is none.
        environment: `production` (when absent) or `sandbox`, where the bank's
            documented test values are allowed.
        flow: The integration the applicant signs up through: `digital_banking` (when
            absent), `videoident`, `bankident` or `bankident_plus`.
        identification: The `identification` resource of the person.
        identification_session: The `identification_session` of the person, requested or
            about to be.
        identifications: All identifications of the person; may be used instead of
            `identification`.
        identity_document: The identity document the applicant will show or has shown.
        mobile_number: The `mobile_number` resource of the person.
        order_button_text: The text on the button that opens the account. Not a field of
            the API.
        person: The `person` resource.
        reference: The caller's own name for this application. It is repeated in the
            answer and read by no rule.
        reference_transfer: The reference transfer that completes BankIdent Plus. Not a
            resource of the API: recorded by the partner.
        supported_documents: The documents that the bank supports for the person's
            identification, as the API lists them.
        tax_identifications: The `tax_identification` resources of the person.
    """

    account: Account | list[Account] | None
    """The account, where one exists."""

    account_opening_request: AccountOpeningRequest | None
    """The `account_opening_request` for the person, sent or about to be."""

    accounts: Account | list[Account] | None
    """The accounts of the person, as the API lists them; may be used instead of
    `account`."""

    allowed_residence_countries: list[str] | list[str | None] | None
    """The countries of residence that the bank allows for the branch, as agreed with
    the bank. Not a field of the API: the list is not public."""

    as_of: str | None
    """The instant to evaluate this application as of; it takes precedence over what the
    caller passes."""

    bank_identification_attempts: list[BankIdentificationAttempt] | None
    """The attempts of the person to identify with a bank account, as the API lists
    them."""

    branch: str | None
    """The bank's branch, as a country: `DE`, `FR`, `IT` or `ES`."""

    change: Change | None
    """A change of the person that is about to be sent, as the body of the `PATCH`."""

    clearances: list[Clearance] | None
    """The decisions of persons to clear what a rule found. Not a resource of the API:
    recorded by the partner."""

    devices: list[Device] | None
    """The devices that are bound to the person, as the API lists them; an empty list
    where there is none."""

    environment: str | None
    """`production` (when absent) or `sandbox`, where the bank's documented test values
    are allowed."""

    flow: str | None
    """The integration the applicant signs up through: `digital_banking` (when absent),
    `videoident`, `bankident` or `bankident_plus`."""

    identification: Identification | None
    """The `identification` resource of the person."""

    identification_session: IdentificationSession | None
    """The `identification_session` of the person, requested or about to be."""

    identifications: list[Identification] | None
    """All identifications of the person; may be used instead of `identification`."""

    identity_document: IdentityDocument | None
    """The identity document the applicant will show or has shown."""

    mobile_number: MobileNumber | None
    """The `mobile_number` resource of the person."""

    order_button_text: str | None
    """The text on the button that opens the account. Not a field of the API."""

    person: Person | None
    """The `person` resource."""

    reference: str | None
    """The caller's own name for this application. It is repeated in the answer and read
    by no rule."""

    reference_transfer: ReferenceTransfer | None
    """The reference transfer that completes BankIdent Plus. Not a resource of the API:
    recorded by the partner."""

    supported_documents: list[SupportedDocument] | None
    """The documents that the bank supports for the person's identification, as the API
    lists them."""

    tax_identifications: list[TaxIdentification] | None
    """The `tax_identification` resources of the person."""


class _AssessmentOptional(TypedDict, total=False):
    checklist_light: Light | None
    """The literal verdict of the seven rows alone."""

    clear: list[RuleId] | None
    """The rules that were judged and found nothing, where they are asked for."""

    input: str | None
    """The digest of the input, where the caller states it."""

    not_applicable: list[RuleId] | None
    """The rules that do not apply: to the gate, the flow, the branch, the method or the
    day, where they are asked for."""

    reference: str | None
    """The caller's own `reference`, else the `id` of the person."""


class Assessment(_AssessmentOptional):
    """An assessment in words of one language. Serializes as the assessment of the JSON
    contract, and is read back from it.

    Keys:
        as_of: The instant it was evaluated as of, in RFC 3339.
        as_of_by: Who stated that instant: the application's own `as_of` outranks the
            caller's, unless the caller pins it.
        branch: The bank's branch, alpha-2; `None` where it is not known.
        checklist: The bank's seven rows; empty at the gates that have none.
        deadlines: What runs out, in the order of the days.
        decision: May the applicant pass the gate?
        environment: `production` or `sandbox`.
        findings: What was not clear, in the order of the rulebook.
        flow: The integration the applicant signs up through; `None` where it cannot be
            read.
        gate: The gate that was asked for.
        later: What is already found for the gates after this one and will not pass by
            itself, apart from the decision of this gate.
        light: The decision as a light.
        method: The method of the identification that the gate asks about; `None` where
            it is not known.
        program: The version of the program that judged.
        rulebook: The rulebook that was judged by.

    Keys that may be absent:
        checklist_light: The literal verdict of the seven rows alone.
        clear: The rules that were judged and found nothing, where they are asked for.
        input: The digest of the input, where the caller states it.
        not_applicable: The rules that do not apply: to the gate, the flow, the branch,
            the method or the day, where they are asked for.
        reference: The caller's own `reference`, else the `id` of the person.
    """

    as_of: str
    """The instant it was evaluated as of, in RFC 3339."""

    as_of_by: StatedBy
    """Who stated that instant: the application's own `as_of` outranks the caller's,
    unless the caller pins it."""

    branch: str | None
    """The bank's branch, alpha-2; `None` where it is not known."""

    checklist: list[ChecklistRow]
    """The bank's seven rows; empty at the gates that have none."""

    deadlines: list[Deadline]
    """What runs out, in the order of the days."""

    decision: Decision
    """May the applicant pass the gate?"""

    environment: Environment
    """`production` or `sandbox`."""

    findings: list[Finding]
    """What was not clear, in the order of the rulebook."""

    flow: str | None
    """The integration the applicant signs up through; `None` where it cannot be read.
    """

    gate: Gate
    """The gate that was asked for."""

    later: list[Finding]
    """What is already found for the gates after this one and will not pass by itself,
    apart from the decision of this gate."""

    light: Light
    """The decision as a light."""

    method: str | None
    """The method of the identification that the gate asks about; `None` where it is not
    known."""

    program: str
    """The version of the program that judged."""

    rulebook: RulebookName
    """The rulebook that was judged by."""


class BankIdentificationAttempt(TypedDict, total=False):
    """A `bank_identification_attempt`: one attempt to identify with a bank account.

    Keys, all optional:
        created_at: When it was made.
        failure_reason: The reason of the failure, if the API answers one.
        iban: The IBAN that was tried.
        person_id: The id of the person it belongs to.
        successful: Whether it was successful.
    """

    created_at: str | None
    """When it was made."""

    failure_reason: str | None
    """The reason of the failure, if the API answers one."""

    iban: str | None
    """The IBAN that was tried."""

    person_id: str | None
    """The id of the person it belongs to."""

    successful: bool | None
    """Whether it was successful."""


class Change(TypedDict, total=False):
    """A change of the person that is about to be sent. An absent field stays as it is,
    `None` empties it.

    Keys, all optional:
        address: The residential address.
        aml_confirmed_on: When the person data were last confirmed.
        aml_follow_up_date: When the person data must next be confirmed.
        annual_income_range: The income, as one of `RANGE_1` to `RANGE_7`.
        birth_city: The city of birth.
        birth_country: The country of birth.
        birth_date: The date of birth.
        birth_name: The name at birth.
        birth_province: The province of birth.
        branch: The bank's branch the person belongs to.
        business_purpose: The business purpose of the account.
        compliance_disclaimer_agreed_at: When the bank's compliance disclaimer was
            agreed to. Not a field of the API: recorded by the partner.
        contact_address: A mailing address, where it differs.
        created_at: When the person resource was created. Not in the API's answers:
            recorded by the partner.
        customer_vetting_status: The bank's vetting against fraud patterns.
        data_terms_signed_at: When the processing of data was agreed to.
        email: The e-mail address.
        employment_status: One of the API's employment statuses.
        fatca_crs_confirmed_at: When that declaration was made.
        fatca_relevant: The applicant's own declaration of being subject to US tax.
        first_name: All first names, as on the identity document; at most 50 characters.
        flagged_by_compliance: Whether compliance has flagged the person.
        id: The person's id in the API. It shows that the person exists already.
        industry: The industry of a business.
        industry_key: The key of that industry.
        job_title: The job title.
        last_name: All last names, as on the identity document; at most 50 characters.
            `N/A` where there is none.
        legitimation_valid_until: The last day the identity document is valid on.
        mobile_number: The number that is passed to the identification provider. The
            verified number is a resource of its own.
        nace_code: The NACE code of a business.
        nationality: The nationality; the API has one.
        own_economic_interest_signed_at: When acting in one's own economic interest was
            declared.
        risk_classification_status: The bank's classification of the risk.
        salutation: `MR`, `MS` or `None` (non-binary).
        screening_progress: The bank's screening against sanction, watch and PEP lists.
        self_declared_as_pep: The applicant's own declaration of being politically
            exposed.
        tax_information: Tax assessment and marital status.
        terms_conditions_signed_at: When the terms and conditions of the bank were
            agreed to.
        title: The academic title, one of the API's list.
    """

    address: Address | None
    """The residential address."""

    aml_confirmed_on: str | None
    """When the person data were last confirmed."""

    aml_follow_up_date: str | None
    """When the person data must next be confirmed."""

    annual_income_range: str | None
    """The income, as one of `RANGE_1` to `RANGE_7`."""

    birth_city: str | None
    """The city of birth."""

    birth_country: str | None
    """The country of birth."""

    birth_date: str | None
    """The date of birth."""

    birth_name: str | None
    """The name at birth."""

    birth_province: str | None
    """The province of birth."""

    branch: str | None
    """The bank's branch the person belongs to."""

    business_purpose: str | None
    """The business purpose of the account."""

    compliance_disclaimer_agreed_at: str | None
    """When the bank's compliance disclaimer was agreed to. Not a field of the API:
    recorded by the partner."""

    contact_address: Address | None
    """A mailing address, where it differs."""

    created_at: str | None
    """When the person resource was created. Not in the API's answers: recorded by the
    partner."""

    customer_vetting_status: str | None
    """The bank's vetting against fraud patterns."""

    data_terms_signed_at: str | None
    """When the processing of data was agreed to."""

    email: str | None
    """The e-mail address."""

    employment_status: str | None
    """One of the API's employment statuses."""

    fatca_crs_confirmed_at: str | None
    """When that declaration was made."""

    fatca_relevant: bool | None
    """The applicant's own declaration of being subject to US tax."""

    first_name: str | None
    """All first names, as on the identity document; at most 50 characters."""

    flagged_by_compliance: bool | None
    """Whether compliance has flagged the person."""

    id: str | None
    """The person's id in the API. It shows that the person exists already."""

    industry: str | None
    """The industry of a business."""

    industry_key: str | None
    """The key of that industry."""

    job_title: str | None
    """The job title."""

    last_name: str | None
    """All last names, as on the identity document; at most 50 characters. `N/A` where
    there is none."""

    legitimation_valid_until: str | None
    """The last day the identity document is valid on."""

    mobile_number: str | None
    """The number that is passed to the identification provider. The verified number is
    a resource of its own."""

    nace_code: str | None
    """The NACE code of a business."""

    nationality: str | None
    """The nationality; the API has one."""

    own_economic_interest_signed_at: str | None
    """When acting in one's own economic interest was declared."""

    risk_classification_status: str | None
    """The bank's classification of the risk."""

    salutation: str | None
    """`MR`, `MS` or `None` (non-binary)."""

    screening_progress: str | None
    """The bank's screening against sanction, watch and PEP lists."""

    self_declared_as_pep: bool | None
    """The applicant's own declaration of being politically exposed."""

    tax_information: TaxInformation | None
    """Tax assessment and marital status."""

    terms_conditions_signed_at: str | None
    """When the terms and conditions of the bank were agreed to."""

    title: str | None
    """The academic title, one of the API's list."""


class ChecklistRow(TypedDict):
    """A row of the checklist.

    Keys:
        light: The worst light of its rules.
        row: The row.
    """

    light: Light
    """The worst light of its rules."""

    row: Row
    """The row."""


class ChoiceReport(TypedDict):
    """A value to choose, in words.

    Keys:
        label: What it is called.
        value: The value in the application: a text, `True`, `False` or `None`.
    """

    label: str
    """What it is called."""

    value: ChoiceValue | None
    """The value in the application: a text, `True`, `False` or `None`."""


class ClearableEntry(TypedDict):
    """That a person may clear a finding of a rule.

    Keys:
        by: Whose decision it is: the partner's or the bank's.
        reading: Why a person may, marked as ours.
        text: What that means, as a sentence.
    """

    by: Who
    """Whose decision it is: the partner's or the bank's."""

    reading: str
    """Why a person may, marked as ours."""

    text: str
    """What that means, as a sentence."""


class Clearance(TypedDict, total=False):
    """A decision of a person to clear what a rule found, approved by a second person.
    Not a resource of the API: recorded by the partner. It counts only where the rule's
    entry lets a person decide, between its day and its last day, and if nothing but the
    evidence is missing.

    Keys, all optional:
        approved_by: Who approved the decision: another person.
        at: When it was decided.
        decided_by: Who decided: a name, or an id of the partner's own.
        evidence: Where the evidence is kept. Required where the decision is the bank's.
        reason: The reason for the decision.
        rule: The rule whose finding is cleared, such as `fatca.us_phone`.
        until: The last day on which it counts.
    """

    approved_by: str | None
    """Who approved the decision: another person."""

    at: str | None
    """When it was decided."""

    decided_by: str | None
    """Who decided: a name, or an id of the partner's own."""

    evidence: str | None
    """Where the evidence is kept. Required where the decision is the bank's."""

    reason: str | None
    """The reason for the decision."""

    rule: str | None
    """The rule whose finding is cleared, such as `fatca.us_phone`."""

    until: str | None
    """The last day on which it counts."""


class ClearedReport(TypedDict):
    """A decision of a person that cleared a finding. Never who decided.

    Keys:
        at: The UTC day on which it was decided.
        clearance: The entry of `clearances`, as a JSON pointer.
        text: The same as a sentence.
        until: The last day on which it counts.
    """

    at: str
    """The UTC day on which it was decided."""

    clearance: str
    """The entry of `clearances`, as a JSON pointer."""

    text: str
    """The same as a sentence."""

    until: str
    """The last day on which it counts."""


class _ClockEntryOptional(TypedDict, total=False):
    ends_in: str | None
    """The status that its running out leads to; absent where it ends no status."""

    found_by: str | None
    """The rule that finds it run out; absent where no field says when it starts."""

    reading: str | None
    """How an unclear source is read, marked as ours."""


@final
class ClockEntry(_ClockEntryOptional):
    """A clock in words.

    Keys:
        branches: The branches it runs in; empty for all.
        clock: Its name.
        consequence: What happens when it has run out.
        length: The length, with every version.
        methods: The methods it belongs to; empty for a person or an account.
        runs: How long it runs and from when, as a sentence: `60 days, counted from: the
            status failed`.
        sources: Where it is described.
        statuses: The statuses of the identification it runs in; empty where it hangs on
            no identification.
        title: What is due.
        unit: What the length counts: `minutes`, `hours`, or `days` (calendar days in
            UTC, the last one included).
        who: Who must act.

    Keys that may be absent:
        ends_in: The status that its running out leads to; absent where it ends no
            status.
        found_by: The rule that finds it run out; absent where no field says when it
            starts.
        reading: How an unclear source is read, marked as ours.
    """

    branches: list[str]
    """The branches it runs in; empty for all."""

    clock: str
    """Its name."""

    consequence: str
    """What happens when it has run out."""

    length: ValueEntry
    """The length, with every version."""

    methods: list[str]
    """The methods it belongs to; empty for a person or an account."""

    runs: str
    """How long it runs and from when, as a sentence: `60 days, counted from: the status
    failed`."""

    sources: list[SourceEntry]
    """Where it is described."""

    statuses: list[str]
    """The statuses of the identification it runs in; empty where it hangs on no
    identification."""

    title: str
    """What is due."""

    unit: str
    """What the length counts: `minutes`, `hours`, or `days` (calendar days in UTC, the
    last one included)."""

    who: Who
    """Who must act."""


class _CodeEntryOptional(TypedDict, total=False):
    found_by: str | None
    """The rule that finds what it speaks of, where there is one."""

    reading: str | None
    """How an unclear source is read, marked as ours."""


@final
class CodeEntry(_CodeEntryOptional):
    """A code in words.

    Keys:
        code: The code.
        kind: The kind of code, such as `blocking_reason`.
        means: What it means.
        sources: Where it is described.
        title: What that kind of code is.
        whose: Whose code it is.

    Keys that may be absent:
        found_by: The rule that finds what it speaks of, where there is one.
        reading: How an unclear source is read, marked as ours.
    """

    code: str
    """The code."""

    kind: str
    """The kind of code, such as `blocking_reason`."""

    means: str
    """What it means."""

    sources: list[SourceEntry]
    """Where it is described."""

    title: str
    """What that kind of code is."""

    whose: Who
    """Whose code it is."""


class Deadline(TypedDict):
    """A deadline.

    Keys:
        by: The last good day, or the last good instant in RFC 3339.
        consequence: What happens afterwards.
        identification: The identification it belongs to, as a JSON pointer; none where
            it belongs to the person or the account.
        passed: Whether it is over.
        rule: The rule that finds it missing afterwards.
        title: What is due, in words.
        what: What is due.
        who: Who must act.
    """

    by: str
    """The last good day, or the last good instant in RFC 3339."""

    consequence: str
    """What happens afterwards."""

    identification: str | None
    """The identification it belongs to, as a JSON pointer; none where it belongs to the
    person or the account."""

    passed: bool
    """Whether it is over."""

    rule: RuleId
    """The rule that finds it missing afterwards."""

    title: str
    """What is due, in words."""

    what: str
    """What is due."""

    who: Who
    """Who must act."""


class Device(TypedDict, total=False):
    """A device that is bound to the person: an entry of the API's list of devices.

    Keys, all optional:
        id: The device's id in the API.
        name: The name of the device.
        person_id: The id of the person it belongs to.
    """

    id: str | None
    """The device's id in the API."""

    name: str | None
    """The name of the device."""

    person_id: str | None
    """The id of the person it belongs to."""


class _FailureEntryOptional(TypedDict, total=False):
    bank_message: Quotation | None
    """The message the bank suggests for the screen, in both languages, as the bank
    prints it."""

    category: str | None
    """The provider's heading for it, where there is one."""

    http: int | None
    """The HTTP status it comes with, where there is one."""

    reading: str | None
    """How an unclear source is read, marked as ours."""


@final
class FailureEntry(_FailureEntryOptional):
    """A failure code in words.

    Keys:
        applicant: A sentence for the applicant.
        cause: Who caused it.
        code: The code, in its correct spelling.
        existing_customer: Whether the person is a customer already.
        fraud: Whether it speaks of fraud.
        permanent: Whether a new attempt cannot help.
        provider: The method whose provider sends it.
        retry: What can be tried, the best first.
        sources: Where it is listed.
        spellings: Other spellings in the bank's guides.
        support: A sentence for support.

    Keys that may be absent:
        bank_message: The message the bank suggests for the screen, in both languages,
            as the bank prints it.
        category: The provider's heading for it, where there is one.
        http: The HTTP status it comes with, where there is one.
        reading: How an unclear source is read, marked as ours.
    """

    applicant: str
    """A sentence for the applicant."""

    cause: Cause
    """Who caused it."""

    code: str
    """The code, in its correct spelling."""

    existing_customer: bool
    """Whether the person is a customer already."""

    fraud: Fraud
    """Whether it speaks of fraud."""

    permanent: bool
    """Whether a new attempt cannot help."""

    provider: str
    """The method whose provider sends it."""

    retry: list[Retry]
    """What can be tried, the best first."""

    sources: list[SourceEntry]
    """Where it is listed."""

    spellings: list[str]
    """Other spellings in the bank's guides."""

    support: str
    """A sentence for support."""


class FamilyEntry(TypedDict):
    """A family of rules in words.

    Keys:
        about: What it decides, by whose authority, and what it does not cover.
        family: The stem of its rules.
        rules: Its rules, in order.
        title: Its heading.
        values: What the bank or the law may change.
    """

    about: str
    """What it decides, by whose authority, and what it does not cover."""

    family: str
    """The stem of its rules."""

    rules: list[RuleEntry]
    """Its rules, in order."""

    title: str
    """Its heading."""

    values: list[ValueEntry]
    """What the bank or the law may change."""


class _FindingOptional(TypedDict, total=False):
    cleared: ClearedReport | None
    """The decision of a person that cleared the finding, which then is only a note."""

    detail: str | None
    """What there is to say beyond that."""

    reading: str | None
    """How an unclear source is read, marked as ours; none where the program has no
    words for analysts."""

    values: list[str]
    """The values of those fields, where the caller asked for them."""


class Finding(_FindingOptional):
    """A finding in words.

    Keys:
        answer: `found` or `unknown`.
        effect: What it means.
        field_names: What those fields are called, in the same order.
        fields: The fields, as JSON pointers.
        light: How bad it is.
        message: What the applicant reads in a form; `None` where it is not the
            applicant's business.
        next: The next step; none where the applicant is refused for another finding:
            then nothing else is to be done.
        rule: The rule's name.
        source: Where the rule comes from.
        title: What was found, or what is not known, in a few words.
        why: Why it matters; empty where the program has no words for analysts.

    Keys that may be absent:
        cleared: The decision of a person that cleared the finding, which then is only a
            note.
        detail: What there is to say beyond that.
        reading: How an unclear source is read, marked as ours; none where the program
            has no words for analysts.
        values: The values of those fields, where the caller asked for them.
    """

    answer: Answered
    """`found` or `unknown`."""

    effect: Effect
    """What it means."""

    field_names: list[str]
    """What those fields are called, in the same order."""

    fields: list[str]
    """The fields, as JSON pointers."""

    light: Light
    """How bad it is."""

    message: str | None
    """What the applicant reads in a form; `None` where it is not the applicant's
    business."""

    next: NextStep | None
    """The next step; none where the applicant is refused for another finding: then
    nothing else is to be done."""

    rule: RuleId
    """The rule's name."""

    source: str
    """Where the rule comes from."""

    title: str
    """What was found, or what is not known, in a few words."""

    why: str
    """Why it matters; empty where the program has no words for analysts."""


class Handbook(TypedDict):
    """The whole rulebook in words of one language.

    Keys:
        clocks: What runs out.
        codes: The other codes of the bank and the providers.
        failures: The failure codes of the providers, in the order of the bank's tables.
        families: Its families, in order.
        first_day: The first day its rules are known for.
        first_day_reading: What that day rests on, marked as ours.
        methods: The methods of identification whose life the bank documents.
        rulebook: The rulebook it describes.
    """

    clocks: list[ClockEntry]
    """What runs out."""

    codes: list[CodeEntry]
    """The other codes of the bank and the providers."""

    failures: list[FailureEntry]
    """The failure codes of the providers, in the order of the bank's tables."""

    families: list[FamilyEntry]
    """Its families, in order."""

    first_day: str
    """The first day its rules are known for."""

    first_day_reading: str
    """What that day rests on, marked as ours."""

    methods: list[MethodEntry]
    """The methods of identification whose life the bank documents."""

    rulebook: RulebookName
    """The rulebook it describes."""


class _IbanCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class IbanCheck(_IbanCheckOptional):
    """The result for one field, with the data read from it: `iban`.

    Keys:
        bank_code: The German bank code.
        country: The country, alpha-2.
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        formatted: In groups of four.
        light: The worst light of the findings.
        suggestion: The only valid IBAN that was probably meant, if the typed one is
            wrong.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    bank_code: str | None
    """The German bank code."""

    country: str | None
    """The country, alpha-2."""

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    formatted: str | None
    """In groups of four."""

    light: Light
    """The worst light of the findings."""

    suggestion: str | None
    """The only valid IBAN that was probably meant, if the typed one is wrong."""


class Identification(TypedDict, total=False):
    """The `identification` resource: one attempt to identify the person.

    Keys, all optional:
        account_bic: BankIdent Plus: the BIC of the account, which names the branch.
        account_currency: BankIdent Plus: the currency of the account.
        account_purpose: BankIdent Plus: the purpose of the account.
        account_type: BankIdent Plus: the type of the account.
        address: The address the provider found.
        authorization_expires_at: The deadline for starting the signature.
        completed_at: When it was completed.
        confirmation_expires_at: The deadline for confirming the signature.
        created_at: When it was created. Not in the API's answers: recorded by the
            partner.
        documents: The documents that the identification has created, as the API lists
            them.
        failed_transfers: BankIdent Plus: the number of failed reference transfers, a
            whole number from 0. Not in the API's answers: counted by the partner from
            the webhook `IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT`.
        failure_reason: The reason of the failure, if the API answers one.
        iban: The IBAN of the account used for the identification.
        id: The identification's id in the API. The same id twice is the same
            identification.
        language: `DE` or `EN`: the language of the session.
        legitimation_country: The country that issued the identity document.
        method: The method: `idnow`, `bank`, `bank_id`, `bank_plus`, `fourthline`,
            `idnow_autoident`, `idnow_custom`, `postident` or `manual`.
        opened_at: When the applicant opened the link last. Not in the API's answers:
            recorded by the partner.
        person_id: The id of the person it belongs to.
        product_name: BankIdent Plus: the product the account is opened for.
        proof_of_address_issued_at: When the proof of address was issued.
        proof_of_address_type: The type of the proof of address, one of the API's list.
        requested_at: When it was requested, so when the link was issued. Not in the
            API's answers: recorded by the partner.
        status: The status. The possible values depend on the method.
        status_since: When it changed to its present status: the instant of the last
            `IDENTIFICATION` webhook.
        terms_and_conditions_signed_at: When the terms of the signature provider were
            agreed to (Bankident only; not the bank's own terms).
    """

    account_bic: str | None
    """BankIdent Plus: the BIC of the account, which names the branch."""

    account_currency: str | None
    """BankIdent Plus: the currency of the account."""

    account_purpose: str | None
    """BankIdent Plus: the purpose of the account."""

    account_type: str | None
    """BankIdent Plus: the type of the account."""

    address: Address | None
    """The address the provider found."""

    authorization_expires_at: str | None
    """The deadline for starting the signature."""

    completed_at: str | None
    """When it was completed."""

    confirmation_expires_at: str | None
    """The deadline for confirming the signature."""

    created_at: str | None
    """When it was created. Not in the API's answers: recorded by the partner."""

    documents: list[IdentificationDocument] | None
    """The documents that the identification has created, as the API lists them."""

    failed_transfers: int | None
    """BankIdent Plus: the number of failed reference transfers, a whole number from 0.
    Not in the API's answers: counted by the partner from the webhook
    `IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT`."""

    failure_reason: str | None
    """The reason of the failure, if the API answers one."""

    iban: str | None
    """The IBAN of the account used for the identification."""

    id: str | None
    """The identification's id in the API. The same id twice is the same identification.
    """

    language: str | None
    """`DE` or `EN`: the language of the session."""

    legitimation_country: str | None
    """The country that issued the identity document."""

    method: str | None
    """The method: `idnow`, `bank`, `bank_id`, `bank_plus`, `fourthline`,
    `idnow_autoident`, `idnow_custom`, `postident` or `manual`."""

    opened_at: str | None
    """When the applicant opened the link last. Not in the API's answers: recorded by
    the partner."""

    person_id: str | None
    """The id of the person it belongs to."""

    product_name: str | None
    """BankIdent Plus: the product the account is opened for."""

    proof_of_address_issued_at: str | None
    """When the proof of address was issued."""

    proof_of_address_type: str | None
    """The type of the proof of address, one of the API's list."""

    requested_at: str | None
    """When it was requested, so when the link was issued. Not in the API's answers:
    recorded by the partner."""

    status: str | None
    """The status. The possible values depend on the method."""

    status_since: str | None
    """When it changed to its present status: the instant of the last `IDENTIFICATION`
    webhook."""

    terms_and_conditions_signed_at: str | None
    """When the terms of the signature provider were agreed to (Bankident only; not the
    bank's own terms)."""


class IdentificationDocument(TypedDict, total=False):
    """A document of the identification, such as a report or a signed contract.

    Keys, all optional:
        document_type: The type of document, one of the API's list, such as
            `SIGNED_QES_DOCUMENT`.
    """

    document_type: str | None
    """The type of document, one of the API's list, such as `SIGNED_QES_DOCUMENT`."""


class IdentificationSession(TypedDict, total=False):
    """The `identification_session` resource: a page of the bank on which the person
    chooses among the methods that the partner allows. As it is requested, or, with a
    status, as the bank answers.

    Keys, all optional:
        callback_url: The URL that the bank calls at the end of the session.
        identification_methods: The methods that are allowed in the session.
        person_id: The id of the person it belongs to.
        status: The status of the session; only in the bank's answer.
    """

    callback_url: str | None
    """The URL that the bank calls at the end of the session."""

    identification_methods: list[str] | list[str | None] | None
    """The methods that are allowed in the session."""

    person_id: str | None
    """The id of the person it belongs to."""

    status: str | None
    """The status of the session; only in the bank's answer."""


class IdentityDocument(TypedDict, total=False):
    """The identity document, named by its code in the public register of identity
    documents (PRADO).

    Keys, all optional:
        code: The code, such as `DEU-BO-02001`.
        kind: `passport` or `id_card`, where the form asks for it.
    """

    code: str | None
    """The code, such as `DEU-BO-02001`."""

    kind: str | None
    """`passport` or `id_card`, where the form asks for it."""


class _IdentityDocumentCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class IdentityDocumentCheck(_IdentityDocumentCheckOptional):
    """The result for one field, with the data read from it: `identity-document`.

    Keys:
        address_by_law: Whether the law of the issuer has the address printed on every
            document of this kind.
        country: The issuing country, alpha-2.
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        kind: `passport` or `id_card`.
        light: The worst light of the findings.
        shows_address: Whether the document is on the bank's list of documents that show
            the address.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    address_by_law: bool | None
    """Whether the law of the issuer has the address printed on every document of this
    kind."""

    country: str | None
    """The issuing country, alpha-2."""

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    kind: str | None
    """`passport` or `id_card`."""

    light: Light
    """The worst light of the findings."""

    shows_address: bool | None
    """Whether the document is on the bank's list of documents that show the address."""


_InForceEntryKeyword = TypedDict(
    "_InForceEntryKeyword",
    {
        # The first day.
        "from": str,
    },
)


class InForceEntry(_InForceEntryKeyword, total=False):
    """The days a rule is in force.

    Keys:
        from: The first day.

    Keys that may be absent:
        until: The last day, for what was withdrawn.
    """

    until: str | None
    """The last day, for what was withdrawn."""


class MethodAnswer(TypedDict):
    """A method in words.

    Keys:
        answer: Whether it may be used: yes, no or unknown.
        fallbacks: The methods to offer where this one fails.
        findings: What the rules say, and what would change the answer.
        method: The method.
        needs: What the request that creates the identification must still state, as
            JSON pointers.
        rank: Its place in the order recommended, from 1.
        reasons: The rules that say so; empty where it may be used.
    """

    answer: Eligibility
    """Whether it may be used: yes, no or unknown."""

    fallbacks: list[str]
    """The methods to offer where this one fails."""

    findings: list[Finding]
    """What the rules say, and what would change the answer."""

    method: str
    """The method."""

    needs: list[str]
    """What the request that creates the identification must still state, as JSON
    pointers."""

    rank: int
    """Its place in the order recommended, from 1."""

    reasons: list[str]
    """The rules that say so; empty where it may be used."""


class _MethodEntryOptional(TypedDict, total=False):
    reading: str | None
    """How an unclear source is read, marked as ours."""


class MethodEntry(_MethodEntryOptional):
    """A method of identification in words.

    Keys:
        about: How it identifies.
        drawing: Its moves as a drawing: a Mermaid state diagram.
        method: Its name in the API.
        sources: Where its life is described.
        statuses: Its statuses, the first one first.
        title: Its name for people.

    Keys that may be absent:
        reading: How an unclear source is read, marked as ours.
    """

    about: str
    """How it identifies."""

    drawing: str
    """Its moves as a drawing: a Mermaid state diagram."""

    method: str
    """Its name in the API."""

    sources: list[SourceEntry]
    """Where its life is described."""

    statuses: list[StatusEntry]
    """Its statuses, the first one first."""

    title: str
    """Its name for people."""


class _MethodsOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own `reference`, else the `id` of the person."""


class Methods(_MethodsOptional):
    """The methods in words of one language.

    Keys:
        as_of: The instant they were evaluated as of, in RFC 3339.
        as_of_by: Who stated that instant: the application's own `as_of` outranks the
            caller's, unless the caller pins it.
        branch: The bank's branch, alpha-2; `None` where it is not known.
        environment: `production` or `sandbox`.
        flow: The integration the applicant signs up through; `None` where it cannot be
            read.
        methods: The methods, the recommended one first.

    Keys that may be absent:
        reference: The caller's own `reference`, else the `id` of the person.
    """

    as_of: str
    """The instant they were evaluated as of, in RFC 3339."""

    as_of_by: StatedBy
    """Who stated that instant: the application's own `as_of` outranks the caller's,
    unless the caller pins it."""

    branch: str | None
    """The bank's branch, alpha-2; `None` where it is not known."""

    environment: Environment
    """`production` or `sandbox`."""

    flow: str | None
    """The integration the applicant signs up through; `None` where it cannot be read.
    """

    methods: list[MethodAnswer]
    """The methods, the recommended one first."""


class MobileNumber(TypedDict, total=False):
    """The `mobile_number` resource: the number that receives the codes.

    Keys, all optional:
        number: The number in E.164, such as `+4915112345678`.
        person_id: The id of the person it belongs to.
        token: The code that was sent to the number, as the applicant typed it: in the
            body of the confirmation.
        verified: Whether the applicant has proved to have the number.
    """

    number: str | None
    """The number in E.164, such as `+4915112345678`."""

    person_id: str | None
    """The id of the person it belongs to."""

    token: str | None
    """The code that was sent to the number, as the applicant typed it: in the body of
    the confirmation."""

    verified: bool | None
    """Whether the applicant has proved to have the number."""


class _MobileNumberCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class MobileNumberCheck(_MobileNumberCheckOptional):
    """The result for one field, with the data read from it: `mobile-number`.

    Keys:
        calling_code: The calling code, also where the rest cannot be read.
        e164: The number in E.164.
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        light: The worst light of the findings.
        regions: The regions, alpha-2, that share the calling code, or own the area code
            under `+1`.
        suggestion: The number in E.164 that was probably meant: with a plus for `00`,
            without characters that the bank does not remove or a trunk zero, or read as
            a number of the country, or else of the branch, that the input names. To be
            shown to the applicant for confirmation, never to be sent silently.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    calling_code: int | None
    """The calling code, also where the rest cannot be read."""

    e164: str | None
    """The number in E.164."""

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    light: Light
    """The worst light of the findings."""

    regions: list[str]
    """The regions, alpha-2, that share the calling code, or own the area code under
    `+1`."""

    suggestion: str | None
    """The number in E.164 that was probably meant: with a plus for `00`, without
    characters that the bank does not remove or a trunk zero, or read as a number of the
    country, or else of the branch, that the input names. To be shown to the applicant
    for confirmation, never to be sent silently."""


@final
class Moved(TypedDict):
    """The status changes.

    Keys:
        status: The next status.
    """

    status: IdentificationStatus
    """The next status."""


_NameChangeKeyword = TypedDict(
    "_NameChangeKeyword",
    {
        # The character, in JSON as its code point: it may be invisible.
        "from": str,
    },
)


class NameChange(_NameChangeKeyword):
    """One character that the proposal leaves out or replaces. Its `Debug` does not show
    the characters.

    Keys:
        from: The character, in JSON as its code point: it may be invisible.
        position: Position in the typed text, in characters from 1.
        to: The replacement. Empty where the character was removed.
        what: Whether it was removed or replaced.
    """

    position: int
    """Position in the typed text, in characters from 1."""

    to: str
    """The replacement. Empty where the character was removed."""

    what: ChangeKind
    """Whether it was removed or replaced."""


class _NameCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class NameCheck(_NameCheckOptional):
    """The result for one field, with the data read from it: `name`.

    Keys:
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        light: The worst light of the findings.
        suggestion: The nearest name without disallowed characters, where it differs.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    light: Light
    """The worst light of the findings."""

    suggestion: str | None
    """The nearest name without disallowed characters, where it differs."""


class NextStep(TypedDict):
    """The next step, and who takes it.

    Keys:
        text: The step.
        who: Who takes it.
    """

    text: str
    """The step."""

    who: Who
    """Who takes it."""


class Person(TypedDict, total=False):
    """The `person` resource: the applicant's data, the instants of their consents, and
    the statuses of the bank's own checks.

    Keys, all optional:
        address: The residential address.
        aml_confirmed_on: When the person data were last confirmed.
        aml_follow_up_date: When the person data must next be confirmed.
        annual_income_range: The income, as one of `RANGE_1` to `RANGE_7`.
        birth_city: The city of birth.
        birth_country: The country of birth.
        birth_date: The date of birth.
        birth_name: The name at birth.
        birth_province: The province of birth.
        branch: The bank's branch the person belongs to.
        business_purpose: The business purpose of the account.
        compliance_disclaimer_agreed_at: When the bank's compliance disclaimer was
            agreed to. Not a field of the API: recorded by the partner.
        contact_address: A mailing address, where it differs.
        created_at: When the person resource was created. Not in the API's answers:
            recorded by the partner.
        customer_vetting_status: The bank's vetting against fraud patterns.
        data_terms_signed_at: When the processing of data was agreed to.
        email: The e-mail address.
        employment_status: One of the API's employment statuses.
        fatca_crs_confirmed_at: When that declaration was made.
        fatca_relevant: The applicant's own declaration of being subject to US tax.
        first_name: All first names, as on the identity document; at most 50 characters.
        flagged_by_compliance: Whether compliance has flagged the person.
        id: The person's id in the API. It shows that the person exists already.
        industry: The industry of a business.
        industry_key: The key of that industry.
        job_title: The job title.
        last_name: All last names, as on the identity document; at most 50 characters.
            `N/A` where there is none.
        legitimation_valid_until: The last day the identity document is valid on.
        mobile_number: The number that is passed to the identification provider. The
            verified number is a resource of its own.
        nace_code: The NACE code of a business.
        nationality: The nationality; the API has one.
        own_economic_interest_signed_at: When acting in one's own economic interest was
            declared.
        risk_classification_status: The bank's classification of the risk.
        salutation: `MR`, `MS` or `None` (non-binary).
        screening_progress: The bank's screening against sanction, watch and PEP lists.
        self_declared_as_pep: The applicant's own declaration of being politically
            exposed.
        tax_information: Tax assessment and marital status.
        terms_conditions_signed_at: When the terms and conditions of the bank were
            agreed to.
        title: The academic title, one of the API's list.
    """

    address: Address | None
    """The residential address."""

    aml_confirmed_on: str | None
    """When the person data were last confirmed."""

    aml_follow_up_date: str | None
    """When the person data must next be confirmed."""

    annual_income_range: str | None
    """The income, as one of `RANGE_1` to `RANGE_7`."""

    birth_city: str | None
    """The city of birth."""

    birth_country: str | None
    """The country of birth."""

    birth_date: str | None
    """The date of birth."""

    birth_name: str | None
    """The name at birth."""

    birth_province: str | None
    """The province of birth."""

    branch: str | None
    """The bank's branch the person belongs to."""

    business_purpose: str | None
    """The business purpose of the account."""

    compliance_disclaimer_agreed_at: str | None
    """When the bank's compliance disclaimer was agreed to. Not a field of the API:
    recorded by the partner."""

    contact_address: Address | None
    """A mailing address, where it differs."""

    created_at: str | None
    """When the person resource was created. Not in the API's answers: recorded by the
    partner."""

    customer_vetting_status: str | None
    """The bank's vetting against fraud patterns."""

    data_terms_signed_at: str | None
    """When the processing of data was agreed to."""

    email: str | None
    """The e-mail address."""

    employment_status: str | None
    """One of the API's employment statuses."""

    fatca_crs_confirmed_at: str | None
    """When that declaration was made."""

    fatca_relevant: bool | None
    """The applicant's own declaration of being subject to US tax."""

    first_name: str | None
    """All first names, as on the identity document; at most 50 characters."""

    flagged_by_compliance: bool | None
    """Whether compliance has flagged the person."""

    id: str | None
    """The person's id in the API. It shows that the person exists already."""

    industry: str | None
    """The industry of a business."""

    industry_key: str | None
    """The key of that industry."""

    job_title: str | None
    """The job title."""

    last_name: str | None
    """All last names, as on the identity document; at most 50 characters. `N/A` where
    there is none."""

    legitimation_valid_until: str | None
    """The last day the identity document is valid on."""

    mobile_number: str | None
    """The number that is passed to the identification provider. The verified number is
    a resource of its own."""

    nace_code: str | None
    """The NACE code of a business."""

    nationality: str | None
    """The nationality; the API has one."""

    own_economic_interest_signed_at: str | None
    """When acting in one's own economic interest was declared."""

    risk_classification_status: str | None
    """The bank's classification of the risk."""

    salutation: str | None
    """`MR`, `MS` or `None` (non-binary)."""

    screening_progress: str | None
    """The bank's screening against sanction, watch and PEP lists."""

    self_declared_as_pep: bool | None
    """The applicant's own declaration of being politically exposed."""

    tax_information: TaxInformation | None
    """Tax assessment and marital status."""

    terms_conditions_signed_at: str | None
    """When the terms and conditions of the bank were agreed to."""

    title: str | None
    """The academic title, one of the API's list."""


class PreconditionReport(TypedDict):
    """A precondition in words.

    Keys:
        answer: Whether it is met.
        fields: The fields that show it, or that would, as JSON pointers; empty where it
            is met.
        precondition: The precondition.
        text: The precondition as a sentence.
    """

    answer: Verdict
    """Whether it is met."""

    fields: list[str]
    """The fields that show it, or that would, as JSON pointers; empty where it is met.
    """

    precondition: Precondition
    """The precondition."""

    text: str
    """The precondition as a sentence."""


class _ProofOfAddressCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class ProofOfAddressCheck(_ProofOfAddressCheckOptional):
    """The result for one field, with the data read from it: `proof-of-address`.

    Keys:
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        light: The worst light of the findings.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    light: Light
    """The worst light of the findings."""


class ProofOfAddressInput(TypedDict, total=False):
    """A proof of address to check.

    Keys, all optional:
        as_of: The instant to check as of.
        branch: The bank's branch.
        document: The code of the identity document it accompanies.
        issued_at: When it was issued.
        reference: The caller's own name for this value, repeated in the answer.
        type: The type of document.
    """

    as_of: str | None
    """The instant to check as of."""

    branch: str | None
    """The bank's branch."""

    document: str | None
    """The code of the identity document it accompanies."""

    issued_at: str | None
    """When it was issued."""

    reference: str | None
    """The caller's own name for this value, repeated in the answer."""

    type: str | None
    """The type of document."""


class QuestionReport(TypedDict):
    """A question, in words.

    Keys:
        choices: The values to choose from; empty unless the kind is `choice`.
        field: The field that the answer belongs to, as a JSON pointer.
        fills: Further fields that take the same value, as JSON pointers.
        instead: The fields of questions of which one may be answered instead, as JSON
            pointers.
        kind: How it is answered.
        label: What the field is called.
        message: What must be corrected, to the applicant; `None` where nothing must.
        request: The request to the applicant: "Enter your date of birth".
        rules: The rules that wait for the answer, or that find fault with it.
        state: Whether it must be answered.
    """

    choices: list[ChoiceReport]
    """The values to choose from; empty unless the kind is `choice`."""

    field: str
    """The field that the answer belongs to, as a JSON pointer."""

    fills: list[str]
    """Further fields that take the same value, as JSON pointers."""

    instead: list[str]
    """The fields of questions of which one may be answered instead, as JSON pointers.
    """

    kind: QuestionKind
    """How it is answered."""

    label: str
    """What the field is called."""

    message: str | None
    """What must be corrected, to the applicant; `None` where nothing must."""

    request: str
    """The request to the applicant: "Enter your date of birth"."""

    rules: list[RuleId]
    """The rules that wait for the answer, or that find fault with it."""

    state: QuestionState
    """Whether it must be answered."""


class Questions(TypedDict):
    """The questions of one applicant, in words of one language.

    Keys:
        as_of: The instant they were evaluated as of, in RFC 3339.
        due: How many questions are open or have an answer to be corrected.
        gate: The gate that the questions lead to.
        next: The field of the question to ask next, as a JSON pointer; `None` if there
            is none.
        refused: Whether the applicant is refused already: then nothing is open.
        steps: The steps, in order.
    """

    as_of: str
    """The instant they were evaluated as of, in RFC 3339."""

    due: int
    """How many questions are open or have an answer to be corrected."""

    gate: Gate
    """The gate that the questions lead to."""

    next: str | None
    """The field of the question to ask next, as a JSON pointer; `None` if there is
    none."""

    refused: bool
    """Whether the applicant is refused already: then nothing is open."""

    steps: list[StepReport]
    """The steps, in order."""


class Quotation(TypedDict):
    """A text of the bank in both of its languages, quoted.

    Keys:
        de: German.
        en: English.
    """

    de: str
    """German."""

    en: str
    """English."""


class _ReactivationOptional(TypedDict, total=False):
    last_day: str | None
    """The last day on which the call is accepted, if the time of the failure is known.
    """

    next: NextStep | None
    """The next step, if it depends on the preconditions alone; none for an applicant
    whom the assessment refuses."""


class Reactivation(_ReactivationOptional):
    """The answer to the question whether an account may be reactivated, in one
    language.

    Keys:
        answer: Whether the account may be reactivated.
        as_of: The instant it was evaluated as of, in RFC 3339.
        preconditions: The preconditions of the bank in order; only the first where
            nothing has failed.

    Keys that may be absent:
        last_day: The last day on which the call is accepted, if the time of the failure
            is known.
        next: The next step, if it depends on the preconditions alone; none for an
            applicant whom the assessment refuses.
    """

    answer: Verdict
    """Whether the account may be reactivated."""

    as_of: str
    """The instant it was evaluated as of, in RFC 3339."""

    preconditions: list[PreconditionReport]
    """The preconditions of the bank in order; only the first where nothing has failed.
    """


class ReferenceTransfer(TypedDict, total=False):
    """The reference transfer that completes BankIdent Plus, as far as the partner knows
    it. Not a resource of the API.

    Keys, all optional:
        sender_iban: The IBAN of the account that it comes from.
        sender_name: The name of the holder of the account that it comes from.
    """

    sender_iban: str | None
    """The IBAN of the account that it comes from."""

    sender_name: str | None
    """The name of the holder of the account that it comes from."""


@final
class Refused(TypedDict):
    """The status does not change.

    Keys:
        code: The reason, as a code.
        refused: The reason, as a sentence.
    """

    code: Refusal
    """The reason, as a code."""

    refused: str
    """The reason, as a sentence."""


class RejectionError(TypedDict, total=False):
    """The reason why an account opening request was rejected, as the webhook sends it.

    Keys, all optional:
        code: The code of the validation that failed.
    """

    code: str | None
    """The code of the validation that failed."""


class RejectionReason(TypedDict, total=False):
    """The reason why an account opening request was rejected, as the API answers it.

    Keys, all optional:
        failed_validation: The code of the validation that failed.
    """

    failed_validation: str | None
    """The code of the validation that failed."""


class RuleClock(TypedDict):
    """A clock of a rule.

    Keys:
        clock: Its name.
        runs: How long it runs and from when, as a sentence.
    """

    clock: str
    """Its name."""

    runs: str
    """How long it runs and from when, as a sentence."""


class _RuleEntryOptional(TypedDict, total=False):
    applicant: str | None
    """What the applicant reads in a form; absent where a finding is not the applicant's
    business."""

    clearable: ClearableEntry | None
    """Who may clear a finding; absent where nobody may."""

    detail: str | None
    """What a finding adds where there is more to say."""

    reading: str | None
    """How an unclear source is read, marked as ours."""

    row: Row | None
    """The row of the readiness checklist it belongs to."""


@final
class RuleEntry(_RuleEntryOptional):
    """A rule in words.

    Keys:
        branches: The branches it is judged for; empty for all.
        clocks: The clocks that it finds run out.
        effect: What a finding means.
        flows: The flows it is judged in; empty for all.
        gate: The gate it belongs to.
        in_force: The days it is in force.
        light: How bad a finding is.
        methods: The methods of identification it is judged for; empty for all.
        next: The step after a finding.
        read_names: What those fields are called, in the same order.
        reads: The fields it reads, as JSON pointers, where `*` is a place in a list.
        rule: Its name.
        sources: Where it comes from; empty where the rule is ours.
        title: What it finds.
        values: The values its family may take, with every version.
        why: Why that matters.

    Keys that may be absent:
        applicant: What the applicant reads in a form; absent where a finding is not the
            applicant's business.
        clearable: Who may clear a finding; absent where nobody may.
        detail: What a finding adds where there is more to say.
        reading: How an unclear source is read, marked as ours.
        row: The row of the readiness checklist it belongs to.
    """

    branches: list[str]
    """The branches it is judged for; empty for all."""

    clocks: list[RuleClock]
    """The clocks that it finds run out."""

    effect: Effect
    """What a finding means."""

    flows: list[str]
    """The flows it is judged in; empty for all."""

    gate: Gate
    """The gate it belongs to."""

    in_force: InForceEntry
    """The days it is in force."""

    light: Light
    """How bad a finding is."""

    methods: list[str]
    """The methods of identification it is judged for; empty for all."""

    next: NextStep
    """The step after a finding."""

    read_names: list[str]
    """What those fields are called, in the same order."""

    reads: list[str]
    """The fields it reads, as JSON pointers, where `*` is a place in a list."""

    rule: str
    """Its name."""

    sources: list[SourceEntry]
    """Where it comes from; empty where the rule is ours."""

    title: str
    """What it finds."""

    values: list[ValueEntry]
    """The values its family may take, with every version."""

    why: str
    """Why that matters."""


class RulebookName(TypedDict):
    """Which rulebook it was.

    Keys:
        digest: The SHA-256 of its files.
        version: The year and month of its words and values.
    """

    digest: str
    """The SHA-256 of its files."""

    version: str
    """The year and month of its words and values."""


class SanitizedName(TypedDict):
    """A proposal, and its changes. Its `Debug` does not show the name.

    Keys:
        changes: The changes, in the order of the positions. Empty where the name had no
            fault, or where it is not certain what was meant.
        value: The proposal. Empty where no name is left, or where it is not certain
            what was meant.
    """

    changes: list[NameChange]
    """The changes, in the order of the positions. Empty where the name had no fault, or
    where it is not certain what was meant."""

    value: str
    """The proposal. Empty where no name is left, or where it is not certain what was
    meant."""


class SourceEntry(TypedDict):
    """A place in a document of the bank.

    Keys:
        checked: The day it was last read.
        document: The document's title.
        section: Where in it.
    """

    checked: str
    """The day it was last read."""

    document: str
    """The document's title."""

    section: str
    """Where in it."""


class _StatusEntryOptional(TypedDict, total=False):
    gives_reason: bool | None
    """Whether a failure reason is given with it; absent where no guide says."""


class StatusEntry(_StatusEntryOptional):
    """A status of a method in words.

    Keys:
        final: Whether nothing moves it any more.
        means: What it means.
        next: What to do, and who does it.
        same_link: Whether the applicant can try again with the same link.
        services: Whether banking services may be offered.
        shows_iban: Whether the IBAN of the new account may be shown.
        status: The status.

    Keys that may be absent:
        gives_reason: Whether a failure reason is given with it; absent where no guide
            says.
    """

    final: bool
    """Whether nothing moves it any more."""

    means: str
    """What it means."""

    next: NextStep
    """What to do, and who does it."""

    same_link: bool
    """Whether the applicant can try again with the same link."""

    services: bool
    """Whether banking services may be offered."""

    shows_iban: bool
    """Whether the IBAN of the new account may be shown."""

    status: str
    """The status."""


class StepReport(TypedDict):
    """A step of the sign-up, in words.

    Keys:
        due: How many of its questions are open or have an answer to be corrected.
        questions: Its questions, in order.
        step: Its name.
        title: Its heading.
    """

    due: int
    """How many of its questions are open or have an answer to be corrected."""

    questions: list[QuestionReport]
    """Its questions, in order."""

    step: str
    """Its name."""

    title: str
    """Its heading."""


class SupportedDocument(TypedDict, total=False):
    """A kind of document that the bank supports for the identification of the person,
    and the countries that may have issued it: an entry of the API's list of supported
    documents.

    Keys, all optional:
        issuing_countries: The countries that may have issued it.
        type: The type of document, such as a passport or an identity card.
    """

    issuing_countries: list[str] | list[str | None] | None
    """The countries that may have issued it."""

    type: str | None
    """The type of document, such as a passport or an identity card."""


class TaxIdentification(TypedDict, total=False):
    """A `tax_identification` resource: one per country of tax residence.

    Keys, all optional:
        country: The country of tax residence.
        number: The tax identification number.
        person_id: The id of the person it belongs to.
        primary: Whether this is the primary one.
        reason_description: The reason in words, with `OTHER`.
        reason_no_tin: The reason for a missing number: `NOT_ASSIGNED_YET`,
            `NOT_ASSIGNED_BY_COUNTRY` or `OTHER`.
        tax_id_type: Spain only: `NIE` or `NIF`.
        valid_until: The last day the number is valid on.
    """

    country: str | None
    """The country of tax residence."""

    number: str | None
    """The tax identification number."""

    person_id: str | None
    """The id of the person it belongs to."""

    primary: bool | None
    """Whether this is the primary one."""

    reason_description: str | None
    """The reason in words, with `OTHER`."""

    reason_no_tin: str | None
    """The reason for a missing number: `NOT_ASSIGNED_YET`, `NOT_ASSIGNED_BY_COUNTRY` or
    `OTHER`."""

    tax_id_type: str | None
    """Spain only: `NIE` or `NIF`."""

    valid_until: str | None
    """The last day the number is valid on."""


class TaxInformation(TypedDict, total=False):
    """Tax assessment and marital status.

    Keys, all optional:
        marital_status: `SINGLE`, `MARRIED`, `DIVORCED`, `WIDOWED` or `UNKNOWN`.
        tax_assessment: `NONE`, `SEPARATE` or `JOINT`.
    """

    marital_status: str | None
    """`SINGLE`, `MARRIED`, `DIVORCED`, `WIDOWED` or `UNKNOWN`."""

    tax_assessment: str | None
    """`NONE`, `SEPARATE` or `JOINT`."""


class _TinCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own name for the value, if the input states one."""


@final
class TinCheck(_TinCheckOptional):
    """The result for one field, with the data read from it: `tin`.

    Keys:
        findings: The findings, in the order of the rulebook. An unknown key is noted at
            the part of an application that the value belongs to.
        light: The worst light of the findings.
        suggestion: The only valid number that was probably meant, if the typed one has
            the country's code in front or lost its leading zeros. To be shown to the
            applicant for confirmation, never to be sent silently.

    Keys that may be absent:
        reference: The caller's own name for the value, if the input states one.
    """

    findings: list[Finding]
    """The findings, in the order of the rulebook. An unknown key is noted at the part
    of an application that the value belongs to."""

    light: Light
    """The worst light of the findings."""

    suggestion: str | None
    """The only valid number that was probably meant, if the typed one has the country's
    code in front or lost its leading zeros. To be shown to the applicant for
    confirmation, never to be sent silently."""


class TinInput(TypedDict, total=False):
    """A tax identification number to check.

    Keys, all optional:
        as_of: The instant to check as of.
        country: The country of tax residence.
        environment: `production` or `sandbox`.
        number: The number.
        reference: The caller's own name for this value, repeated in the answer.
        tax_id_type: Spain only: `NIE` or `NIF`.
    """

    as_of: str | None
    """The instant to check as of."""

    country: str | None
    """The country of tax residence."""

    environment: str | None
    """`production` or `sandbox`."""

    number: str | None
    """The number."""

    reference: str | None
    """The caller's own name for this value, repeated in the answer."""

    tax_id_type: str | None
    """Spain only: `NIE` or `NIF`."""


class UnreadableError(TypedDict):
    """What is wrong with the record, and what to do.

    Keys:
        column: The byte in that line, from 1; 0 where the record as a whole is the
            problem.
        line: The line of the problem.
        problem: What is wrong.
        way_out: What to do.
    """

    column: int
    """The byte in that line, from 1; 0 where the record as a whole is the problem."""

    line: int
    """The line of the problem."""

    problem: str
    """What is wrong."""

    way_out: str
    """What to do."""


class _UnreadableOptional(TypedDict, total=False):
    entry: int
    """The place of the record in a list."""

    file: str
    """The name of the file, where several are read."""

    id: int | str
    """Of a request to a co-process: its `id`."""


class Unreadable(_UnreadableOptional):
    """The answer of the command line to a record that cannot be read. It contains no
    part of the record.

    Keys:
        error: What is wrong with the record, and what to do.
        line: The line of the record.

    Keys that may be absent:
        entry: The place of the record in a list.
        file: The name of the file, where several are read.
        id: Of a request to a co-process: its `id`.
    """

    error: UnreadableError
    """What is wrong with the record, and what to do."""

    line: int
    """The line of the record."""


class _UpdateCheckOptional(TypedDict, total=False):
    reference: str | None
    """The caller's own `reference`, else the `id` of the person."""


class UpdateCheck(_UpdateCheckOptional):
    """What was judged of a change, in words of one language. Serializes as `{"light",
    "findings"}`.

    Keys:
        findings: What was not clear, in the order of the rulebook.
        light: The worst light of the findings.

    Keys that may be absent:
        reference: The caller's own `reference`, else the `id` of the person.
    """

    findings: list[Finding]
    """What was not clear, in the order of the rulebook."""

    light: Light
    """The worst light of the findings."""


class ValueEntry(TypedDict):
    """A value that the bank or the law may change.

    Keys:
        in_force: What is in force on the day of the handbook.
        name: Its name in its family.
        versions: All versions, the first first.
    """

    in_force: RuleValue
    """What is in force on the day of the handbook."""

    name: str
    """Its name in its family."""

    versions: list[VersionEntry]
    """All versions, the first first."""


class ValueInput(TypedDict, total=False):
    """A value to check, with its context.

    Keys, all optional:
        as_of: The instant to check as of.
        branch: The bank's branch.
        country: For a mobile number: the country whose national form it may be written
            in; the branch's where absent.
        environment: `production` or `sandbox`.
        field: Of a name: `first_name` or `last_name`.
        kind: Of an identity document: `passport` or `id_card`.
        reference: The caller's own name for this value, repeated in the answer.
        typing: For a mobile number: whether more digits may follow. A number that can
            still grow is then not suggested.
        value: The value.
    """

    as_of: str | None
    """The instant to check as of."""

    branch: str | None
    """The bank's branch."""

    country: str | None
    """For a mobile number: the country whose national form it may be written in; the
    branch's where absent."""

    environment: str | None
    """`production` or `sandbox`."""

    field: str | None
    """Of a name: `first_name` or `last_name`."""

    kind: str | None
    """Of an identity document: `passport` or `id_card`."""

    reference: str | None
    """The caller's own name for this value, repeated in the answer."""

    typing: bool | None
    """For a mobile number: whether more digits may follow. A number that can still grow
    is then not suggested."""

    value: str | None
    """The value."""


_VersionEntryKeyword = TypedDict(
    "_VersionEntryKeyword",
    {
        # The first day.
        "from": str,
    },
)


class VersionEntry(_VersionEntryKeyword):
    """A version of a value.

    Keys:
        from: The first day.
        source: Where it comes from.
        value: The value.
    """

    source: str
    """Where it comes from."""

    value: RuleValue
    """The value."""


class Way(TypedDict):
    """The shortest way to yes of one applicant, in words of one language.

    Keys:
        as_of: The instant it was evaluated as of, in RFC 3339.
        gate: The gate that the way leads to.
        left: What no step settles; nearly always empty.
        refused: The findings that refuse the applicant, at this gate or a later one;
            then there is no way. Otherwise empty.
        steps: The steps, those that settle most first. Empty if nothing is left to do.
    """

    as_of: str
    """The instant it was evaluated as of, in RFC 3339."""

    gate: Gate
    """The gate that the way leads to."""

    left: list[Finding]
    """What no step settles; nearly always empty."""

    refused: list[Finding]
    """The findings that refuse the applicant, at this gate or a later one; then there
    is no way. Otherwise empty."""

    steps: list[WayStepReport]
    """The steps, those that settle most first. Empty if nothing is left to do."""


class WayStepReport(TypedDict):
    """A step of the way, in words.

    Keys:
        action: What is to be done: supply, correct, remove, explain or wait.
        choices: The values to choose from.
        clearable_by: Whose decision it is to clear the finding instead: `partner` or
            `bank`; `None` where nobody may.
        field_names: What those fields are called, in the same order.
        fields: The fields that take the same value, as JSON pointers.
        follows: Whether the step is only needed because of another one: it may change
            with the answers.
        instead: Fields of which one can settle the same instead, as JSON pointers.
        message: What the applicant reads in a form; `None` where it is not the
            applicant's business.
        rule: The rule whose finding the step settles first.
        settles: The rules that keep the application on hold as long as this step alone
            is not done.
        text: What is to be done, in words.
        title: What that rule found, or what is not known.
        until: The status that settles it, of what only the bank or the provider
            decides; otherwise `None`.
        who: Who does it.
    """

    action: Action
    """What is to be done: supply, correct, remove, explain or wait."""

    choices: list[ChoiceReport]
    """The values to choose from."""

    clearable_by: Who | None
    """Whose decision it is to clear the finding instead: `partner` or `bank`; `None`
    where nobody may."""

    field_names: list[str]
    """What those fields are called, in the same order."""

    fields: list[str]
    """The fields that take the same value, as JSON pointers."""

    follows: bool
    """Whether the step is only needed because of another one: it may change with the
    answers."""

    instead: list[str]
    """Fields of which one can settle the same instead, as JSON pointers."""

    message: str | None
    """What the applicant reads in a form; `None` where it is not the applicant's
    business."""

    rule: RuleId
    """The rule whose finding the step settles first."""

    settles: list[RuleId]
    """The rules that keep the application on hold as long as this step alone is not
    done."""

    text: str
    """What is to be done, in words."""

    title: str
    """What that rule found, or what is not known."""

    until: str | None
    """The status that settles it, of what only the bank or the provider decides;
    otherwise `None`."""

    who: Who
    """Who does it."""


Advanced: TypeAlias = Moved | Refused
"""The answer to a move: `{"status"}`, or `{"refused", "code"}`."""

Check: TypeAlias = (
    NameCheck
    | IbanCheck
    | MobileNumberCheck
    | AddressCheck
    | ProofOfAddressCheck
    | IdentityDocumentCheck
    | TinCheck
)
"""The result for one field. Serializes as `{"light", "findings", ...}` with the further
parts of the kind."""

Explanation: TypeAlias = RuleEntry | ClockEntry | FailureEntry | CodeEntry
"""What a name means. In JSON the entry itself: a rule has `rule`, a clock `clock`, a
failure `code` and `provider`, any other code `code` and `kind`."""
