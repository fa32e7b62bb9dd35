/**
 * The shapes of what goes in and what comes out.
 *
 * Generated from the Rust types; do not edit. Written by `BLESS=1 cargo test --features schema --test schema`.
 */

/** The name of a rule. */
export type RuleId =
  | "application.before_rulebook"
  | "application.wrong_type"
  | "application.unknown_choice"
  | "application.contradicting_branch"
  | "application.other_person"
  | "application.unknown_country"
  | "application.former_country"
  | "application.travel_document_code"
  | "application.malformed_date"
  | "application.date_incomplete"
  | "application.malformed_timestamp"
  | "application.instant_in_future"
  | "application.instant_before_birth"
  | "application.keys_not_read"
  | "application.keys_not_allowed"
  | "application.pinned_otherwise"
  | "application.bare_person"
  | "application.bare_resource"
  | "application.error_body"
  | "application.webhook_body"
  | "person.data_missing"
  | "person.salutation_not_listed"
  | "person.title_not_listed"
  | "person.employment_status_not_listed"
  | "person.marital_status_not_listed"
  | "person.tax_assessment_not_listed"
  | "person.annual_income_range_not_listed"
  | "person.country_not_alpha2"
  | "person.birth_date_in_future"
  | "person.born_too_long_ago"
  | "person.minor"
  | "person.birth_city_not_a_city"
  | "person.residence_not_allowed"
  | "person.residence_not_checked"
  | "person.marital_status_unknown"
  | "person.self_declared_pep"
  | "name.missing"
  | "name.too_long"
  | "name.leading_whitespace"
  | "name.trailing_whitespace"
  | "name.garbled"
  | "name.symbol"
  | "name.invisible_character"
  | "name.misplaced_mark"
  | "name.program_word"
  | "name.mixed_script"
  | "name.sandbox_scenario"
  | "address.incomplete"
  | "address.state_missing"
  | "address.house_number_missing"
  | "address.postal_code_malformed"
  | "address.country_without_postal_codes"
  | "address.po_box"
  | "address.care_of"
  | "address.poste_restante"
  | "address.no_fixed_abode"
  | "address.no_address"
  | "address.language_not_covered"
  | "mobile_number.missing"
  | "mobile_number.code_malformed"
  | "mobile_number.malformed"
  | "mobile_number.national_format"
  | "mobile_number.double_zero"
  | "mobile_number.two_numbers_differ"
  | "mobile_number.sandbox_number"
  | "mobile_number.excluded_for_bankident"
  | "consent.missing"
  | "consent.in_future"
  | "consent.before_terms"
  | "consent.after_identification"
  | "consent.pep_declaration_missing"
  | "consent.disclaimer_missing"
  | "consent.disclaimer_after_identification"
  | "consent.swisscom_missing"
  | "consent.signature_missing"
  | "consent.order_button_differs"
  | "tax.missing"
  | "tax.deferred"
  | "tax.no_primary"
  | "tax.several_primaries"
  | "tax.first_not_primary"
  | "tax.country_missing"
  | "tax.country_twice"
  | "tax.number_or_reason_missing"
  | "tax.number_and_reason"
  | "tax.unknown_reason"
  | "tax.reason_description_missing"
  | "tax.reason_description_misplaced"
  | "tax.type_not_spanish"
  | "tax.type_missing"
  | "tax.unknown_type"
  | "tax.expired"
  | "tax.number_malformed"
  | "tax.wrong_check_digit"
  | "tax.number_not_verifiable"
  | "tax.check_digit_contradicts_bank"
  | "tax.number_not_compact"
  | "tax.reason_only"
  | "identity_document.malformed_code"
  | "identity_document.kind_contradicts_code"
  | "identity_document.shows_no_address"
  | "identity_document.list_may_be_outdated"
  | "identity_document.issuer_contradicts"
  | "identity_document.not_supported"
  | "identity_document.expired"
  | "identity_document.expiry_missing"
  | "identity_document.expiry_notice"
  | "identity_document.blocks_account"
  | "proof_of_address.missing"
  | "proof_of_address.incomplete"
  | "proof_of_address.unknown_type"
  | "proof_of_address.too_old"
  | "proof_of_address.issued_in_future"
  | "proof_of_address.not_needed"
  | "eligibility.residence_not_germany"
  | "eligibility.residence_in_germany"
  | "eligibility.method_not_for_branch"
  | "eligibility.product_needs_more"
  | "eligibility.mobile_number_unverified"
  | "eligibility.passport"
  | "eligibility.by_arrangement_only"
  | "eligibility.only_the_bank_knows"
  | "session.methods_missing"
  | "session.method_not_offered"
  | "session.method_not_eligible"
  | "session.method_not_allowed"
  | "session.callback_url_malformed"
  | "session.callback_url_missing"
  | "session.status_not_listed"
  | "session.over"
  | "device.not_bound"
  | "device.too_many"
  | "device.no_room"
  | "identification.unknown_method"
  | "identification.language_missing"
  | "identification.unknown_language"
  | "identification.product_fields_missing"
  | "identification.status_of_another_method"
  | "identification.document_type_not_listed"
  | "identification.transfer_sender_differs"
  | "identification.transfer_account_unsuitable"
  | "identification.fraud_suspected"
  | "identification.fraud_under_review"
  | "identification.existing_customer"
  | "identification.other_iban_needed"
  | "identification.other_method_needed"
  | "identification.new_identification_needed"
  | "identification.data_to_complete"
  | "identification.bank_must_help"
  | "identification.retry_with_same_link"
  | "identification.document_expired"
  | "identification.permanent_failure"
  | "identification.unknown_failure"
  | "identification.reason_missing"
  | "identification.reason_beside_other_status"
  | "identification.attempts_exhausted"
  | "identification.link_expired"
  | "identification.call_timed_out"
  | "identification.review_overdue"
  | "identification.step_overdue"
  | "identification.too_old"
  | "identification.transfer_overdue"
  | "identification.recovery_overdue"
  | "identification.account_to_recover"
  | "identification.account_to_reactivate"
  | "identification.recovery_method_not_allowed"
  | "identification.follow_up_overdue"
  | "identification.person_deleted"
  | "identification.order_unknown"
  | "identification.status_misspelt"
  | "identification.iban_refused_before"
  | "identification.method_refused_before"
  | "identification.repeated_after_success"
  | "identification.instants_out_of_order"
  | "iban.missing"
  | "iban.invalid_character"
  | "iban.unknown_country"
  | "iban.not_german"
  | "iban.wrong_length"
  | "iban.letter_for_digit"
  | "iban.wrong_check_digits"
  | "iban.separators"
  | "iban.implausible_bank_code"
  | "iban.test_value"
  | "fatca.us_document"
  | "fatca.us_nationality"
  | "fatca.us_residence"
  | "fatca.us_birthplace"
  | "fatca.us_territory_nationality"
  | "fatca.us_territory_document"
  | "fatca.us_territory_residence"
  | "fatca.us_territory_birthplace"
  | "fatca.us_contact_address"
  | "fatca.us_phone"
  | "fatca.us_phone_cleared"
  | "fatca.address_not_physical"
  | "fatca.us_military_post"
  | "fatca.possible_care_of"
  | "fatca.declaration_missing"
  | "fatca.declared_us_relevant"
  | "fatca.us_tax_residence"
  | "fatca.us_territory_tax_residence"
  | "fatca.us_in_words"
  | "fatca.screening_stale"
  | "readiness.identification_failed"
  | "readiness.identification_to_repeat"
  | "readiness.identification_expired"
  | "readiness.identification_interrupted"
  | "readiness.identification_in_review"
  | "readiness.identification_with_bank"
  | "readiness.reference_transfer_open"
  | "readiness.transfers_used_up"
  | "readiness.identification_unfinished"
  | "readiness.identification_waits_for_partner"
  | "readiness.identification_status_unrecognised"
  | "readiness.bank_opens_account"
  | "readiness.mobile_number_unverified"
  | "readiness.flagged_by_compliance"
  | "readiness.screening_declined"
  | "readiness.screening_misspelt"
  | "readiness.screening_open"
  | "readiness.risk_rejected"
  | "readiness.risk_information_requested"
  | "readiness.risk_misspelt"
  | "readiness.risk_open"
  | "readiness.vetting_rejected"
  | "readiness.vetting_information_requested"
  | "readiness.vetting_misspelt"
  | "readiness.vetting_match"
  | "readiness.vetting_open"
  | "account_opening_request.field_missing"
  | "account_opening_request.bic_of_another_branch"
  | "account_opening_request.customer_type_not_person"
  | "account_opening_request.product_not_for_person"
  | "account_opening_request.product_of_another_branch"
  | "account_opening_request.account_type_not_for_person"
  | "account_opening_request.currency_not_offered"
  | "account_opening_request.bank_opens_itself"
  | "account_opening_request.in_progress"
  | "account_opening_request.status_not_listed"
  | "account_opening_request.minor"
  | "account_opening_request.vetting_not_green"
  | "account_opening_request.existing_customer"
  | "account_opening_request.too_many_accounts"
  | "account_opening_request.validation_not_listed"
  | "account_opening_request.rejected_without_reason"
  | "account_opening_request.reason_beside_other_status"
  | "account.blocked_for_tax"
  | "account.blocked_for_identification"
  | "account.blocked_for_document"
  | "account.blocked_for_confirmation"
  | "account.blocked_by_customer"
  | "account.blocked_by_bank"
  | "account.closed"
  | "account.status_not_listed"
  | "update.field_not_changeable"
  | "update.field_not_known"
  | "update.aml_confirmed_on_not_today"
  | "update.own_business_without_industry"
  | "update.industry_beside_nace_code"
  | "update.second_factor_missing"
  | "update.confirmation_possible"
  | "clearance.incomplete"
  | "clearance.second_person_missing"
  | "clearance.same_person"
  | "clearance.unknown_rule"
  | "clearance.not_clearable"
  | "clearance.in_future"
  | "clearance.expired";

/** A failure code of a provider, in its correct spelling. */
export type FailureCode =
  | "DATA_APPLICATION_ADDRESS"
  | "DATA_APPLICATION_DATA"
  | "DATA_ID_EXPIRED"
  | "TECH_AUDIO"
  | "TECH_DISCONNECTED_VIDEO"
  | "TECH_DISCONNECTED_WEBSOCKET"
  | "TECH_HOLOGRAM"
  | "TECH_ID_TYPE"
  | "TECH_IDENT_CODE_DELIVERY"
  | "TECH_INTERNAL_SERVER_ERROR"
  | "TECH_INTERNET_CONNECTION"
  | "TECH_LIGHTING"
  | "TECH_PHOTO"
  | "TECH_TIMEOUT"
  | "TECH_VIDEO"
  | "NO_VIDEO"
  | "BAD_VIDEO"
  | "VIDEO_ENVIRONMENT"
  | "VIDEO_OTHER"
  | "NO_AUDIO"
  | "BAD_AUDIO"
  | "BAD_AUDIO_ENVIRONMENT"
  | "AUDIO_OTHER"
  | "BAD_PHOTO_QUALITY"
  | "PHOTO_OTHER"
  | "CONNECTION_LOST"
  | "CONNECTION_BAD"
  | "NO_CONNECTION"
  | "CONNECTION_OTHER"
  | "IDENT_CODE_NOT_RECEIVED"
  | "IDENT_CODE_REPEATEDLY_INCORRECT"
  | "USER_ABORT_WHILE_WAITING"
  | "USER_STARTED_NEW_REQUEST"
  | "USER_CANCELLATION"
  | "ENROLLED_TO_WAITING_LIST"
  | "ID_NOT_SUPPORTED"
  | "ID_DAMAGED"
  | "ID_OTHER"
  | "DISAGREE_WITH_VIDEO_RECORDING"
  | "INCORRECT_ID_NUMBER"
  | "INCORRECT_NAME_IN_QES"
  | "WRONG_PHONE_NUMBER"
  | "USER_ID_NUMBER"
  | "USER_IDENT_CODE"
  | "USER_LANGUAGE"
  | "USER_NO_ID"
  | "USER_WRONG_PERSON"
  | "INDECENT_BEHAVIOUR"
  | "OTHER_ABUSE"
  | "OTHER_MISCELLANEOUS_PERMANENT"
  | "OTHER_MISCELLANEOUS_TEMPORARY"
  | "OTHER_TEST"
  | "OTHER_ERROR"
  | "STALLED_TIMEOUT"
  | "NO_SECURITY_QUESTION_ASKED"
  | "SECURITY_QUESTION_NOT_CORRECT_ANSWERED"
  | "SECURITY_QUESTION"
  | "CALL_QUALITY_FAIL"
  | "NO_ESIGN_FRAUD"
  | "IBAN_USAGE_LIMIT_EXCEEDED"
  | "MOBILE_NUMBER_NOT_VERIFIED"
  | "IDENTIFICATION_ATTEMPTS_EXCEEDED"
  | "ALREADY_IDENTIFIED_SUCCESSFULLY"
  | "MATCH_FOR_PERSON_DATA_NOT_FOUND"
  | "PERSON_ACCOUNT_MATCH_NOT_FOUND"
  | "PREVIOUS_IDENT_NOT_FOUND"
  | "PERSON_MISSING_REQUIRED_DATA"
  | "DEPENDENCY_ERROR"
  | "INVALID_MODEL"
  | "INTERNAL_REQUEST_ERROR"
  | "GENERIC_ERROR"
  | "ACCESS_BY_AUTHORIZED_HOLDER"
  | "EXPIRED"
  | "ACCOUNT_SNAPSHOT_FAILED"
  | "JOINT_ACCOUNT"
  | "ACCOUNT_SNAPSHOT_EXPIRED";

/** The JSON pointer of a field of an application; a number is a place in a list, counted from 0. */
export type Pointer =
  | "/account"
  | `/account/${number}`
  | `/account/${number}/bic`
  | `/account/${number}/closed_at`
  | `/account/${number}/currency`
  | `/account/${number}/iban`
  | `/account/${number}/id`
  | `/account/${number}/locking_reasons`
  | `/account/${number}/locking_status`
  | `/account/${number}/opened_at`
  | `/account/${number}/person_id`
  | `/account/${number}/purpose`
  | `/account/${number}/status`
  | `/account/${number}/type`
  | "/account/bic"
  | "/account/closed_at"
  | "/account/currency"
  | "/account/iban"
  | "/account/id"
  | "/account/locking_reasons"
  | "/account/locking_status"
  | "/account/opened_at"
  | "/account/person_id"
  | "/account/purpose"
  | "/account/status"
  | "/account/type"
  | "/account_opening_request"
  | "/account_opening_request/account_bic"
  | "/account_opening_request/account_currency"
  | "/account_opening_request/account_purpose"
  | "/account_opening_request/account_type"
  | "/account_opening_request/customer_id"
  | "/account_opening_request/customer_type"
  | "/account_opening_request/error"
  | "/account_opening_request/error/code"
  | "/account_opening_request/product_name"
  | "/account_opening_request/rejection_reason"
  | "/account_opening_request/rejection_reason/failed_validation"
  | "/account_opening_request/status"
  | "/accounts"
  | `/accounts/${number}`
  | `/accounts/${number}/bic`
  | `/accounts/${number}/closed_at`
  | `/accounts/${number}/currency`
  | `/accounts/${number}/iban`
  | `/accounts/${number}/id`
  | `/accounts/${number}/locking_reasons`
  | `/accounts/${number}/locking_status`
  | `/accounts/${number}/opened_at`
  | `/accounts/${number}/person_id`
  | `/accounts/${number}/purpose`
  | `/accounts/${number}/status`
  | `/accounts/${number}/type`
  | "/accounts/bic"
  | "/accounts/closed_at"
  | "/accounts/currency"
  | "/accounts/iban"
  | "/accounts/id"
  | "/accounts/locking_reasons"
  | "/accounts/locking_status"
  | "/accounts/opened_at"
  | "/accounts/person_id"
  | "/accounts/purpose"
  | "/accounts/status"
  | "/accounts/type"
  | "/allowed_residence_countries"
  | "/as_of"
  | "/bank_identification_attempts"
  | `/bank_identification_attempts/${number}`
  | `/bank_identification_attempts/${number}/created_at`
  | `/bank_identification_attempts/${number}/failure_reason`
  | `/bank_identification_attempts/${number}/iban`
  | `/bank_identification_attempts/${number}/person_id`
  | `/bank_identification_attempts/${number}/successful`
  | "/branch"
  | "/change"
  | "/change/address"
  | "/change/address/city"
  | "/change/address/country"
  | "/change/address/line_1"
  | "/change/address/line_2"
  | "/change/address/postal_code"
  | "/change/address/state"
  | "/change/aml_confirmed_on"
  | "/change/aml_follow_up_date"
  | "/change/annual_income_range"
  | "/change/birth_city"
  | "/change/birth_country"
  | "/change/birth_date"
  | "/change/birth_name"
  | "/change/birth_province"
  | "/change/branch"
  | "/change/business_purpose"
  | "/change/compliance_disclaimer_agreed_at"
  | "/change/contact_address"
  | "/change/contact_address/city"
  | "/change/contact_address/country"
  | "/change/contact_address/line_1"
  | "/change/contact_address/line_2"
  | "/change/contact_address/postal_code"
  | "/change/contact_address/state"
  | "/change/created_at"
  | "/change/customer_vetting_status"
  | "/change/data_terms_signed_at"
  | "/change/email"
  | "/change/employment_status"
  | "/change/fatca_crs_confirmed_at"
  | "/change/fatca_relevant"
  | "/change/first_name"
  | "/change/flagged_by_compliance"
  | "/change/id"
  | "/change/industry"
  | "/change/industry_key"
  | "/change/job_title"
  | "/change/last_name"
  | "/change/legitimation_valid_until"
  | "/change/mobile_number"
  | "/change/nace_code"
  | "/change/nationality"
  | "/change/own_economic_interest_signed_at"
  | "/change/risk_classification_status"
  | "/change/salutation"
  | "/change/screening_progress"
  | "/change/self_declared_as_pep"
  | "/change/tax_information"
  | "/change/tax_information/marital_status"
  | "/change/tax_information/tax_assessment"
  | "/change/terms_conditions_signed_at"
  | "/change/title"
  | "/clearances"
  | `/clearances/${number}`
  | `/clearances/${number}/approved_by`
  | `/clearances/${number}/at`
  | `/clearances/${number}/decided_by`
  | `/clearances/${number}/evidence`
  | `/clearances/${number}/reason`
  | `/clearances/${number}/rule`
  | `/clearances/${number}/until`
  | "/devices"
  | `/devices/${number}`
  | `/devices/${number}/id`
  | `/devices/${number}/name`
  | `/devices/${number}/person_id`
  | "/environment"
  | "/flow"
  | "/identification"
  | "/identification/account_bic"
  | "/identification/account_currency"
  | "/identification/account_purpose"
  | "/identification/account_type"
  | "/identification/address"
  | "/identification/address/city"
  | "/identification/address/country"
  | "/identification/address/line_1"
  | "/identification/address/line_2"
  | "/identification/address/postal_code"
  | "/identification/address/state"
  | "/identification/authorization_expires_at"
  | "/identification/completed_at"
  | "/identification/confirmation_expires_at"
  | "/identification/created_at"
  | "/identification/documents"
  | `/identification/documents/${number}`
  | `/identification/documents/${number}/document_type`
  | "/identification/failed_transfers"
  | "/identification/failure_reason"
  | "/identification/iban"
  | "/identification/id"
  | "/identification/language"
  | "/identification/legitimation_country"
  | "/identification/method"
  | "/identification/opened_at"
  | "/identification/person_id"
  | "/identification/product_name"
  | "/identification/proof_of_address_issued_at"
  | "/identification/proof_of_address_type"
  | "/identification/requested_at"
  | "/identification/status"
  | "/identification/status_since"
  | "/identification/terms_and_conditions_signed_at"
  | "/identification_session"
  | "/identification_session/callback_url"
  | "/identification_session/identification_methods"
  | "/identification_session/person_id"
  | "/identification_session/status"
  | "/identifications"
  | `/identifications/${number}`
  | `/identifications/${number}/account_bic`
  | `/identifications/${number}/account_currency`
  | `/identifications/${number}/account_purpose`
  | `/identifications/${number}/account_type`
  | `/identifications/${number}/address`
  | `/identifications/${number}/address/city`
  | `/identifications/${number}/address/country`
  | `/identifications/${number}/address/line_1`
  | `/identifications/${number}/address/line_2`
  | `/identifications/${number}/address/postal_code`
  | `/identifications/${number}/address/state`
  | `/identifications/${number}/authorization_expires_at`
  | `/identifications/${number}/completed_at`
  | `/identifications/${number}/confirmation_expires_at`
  | `/identifications/${number}/created_at`
  | `/identifications/${number}/documents`
  | `/identifications/${number}/documents/${number}`
  | `/identifications/${number}/documents/${number}/document_type`
  | `/identifications/${number}/failed_transfers`
  | `/identifications/${number}/failure_reason`
  | `/identifications/${number}/iban`
  | `/identifications/${number}/id`
  | `/identifications/${number}/language`
  | `/identifications/${number}/legitimation_country`
  | `/identifications/${number}/method`
  | `/identifications/${number}/opened_at`
  | `/identifications/${number}/person_id`
  | `/identifications/${number}/product_name`
  | `/identifications/${number}/proof_of_address_issued_at`
  | `/identifications/${number}/proof_of_address_type`
  | `/identifications/${number}/requested_at`
  | `/identifications/${number}/status`
  | `/identifications/${number}/status_since`
  | `/identifications/${number}/terms_and_conditions_signed_at`
  | "/identity_document"
  | "/identity_document/code"
  | "/identity_document/kind"
  | "/mobile_number"
  | "/mobile_number/number"
  | "/mobile_number/person_id"
  | "/mobile_number/token"
  | "/mobile_number/verified"
  | "/order_button_text"
  | "/person"
  | "/person/address"
  | "/person/address/city"
  | "/person/address/country"
  | "/person/address/line_1"
  | "/person/address/line_2"
  | "/person/address/postal_code"
  | "/person/address/state"
  | "/person/aml_confirmed_on"
  | "/person/aml_follow_up_date"
  | "/person/annual_income_range"
  | "/person/birth_city"
  | "/person/birth_country"
  | "/person/birth_date"
  | "/person/birth_name"
  | "/person/birth_province"
  | "/person/branch"
  | "/person/business_purpose"
  | "/person/compliance_disclaimer_agreed_at"
  | "/person/contact_address"
  | "/person/contact_address/city"
  | "/person/contact_address/country"
  | "/person/contact_address/line_1"
  | "/person/contact_address/line_2"
  | "/person/contact_address/postal_code"
  | "/person/contact_address/state"
  | "/person/created_at"
  | "/person/customer_vetting_status"
  | "/person/data_terms_signed_at"
  | "/person/email"
  | "/person/employment_status"
  | "/person/fatca_crs_confirmed_at"
  | "/person/fatca_relevant"
  | "/person/first_name"
  | "/person/flagged_by_compliance"
  | "/person/id"
  | "/person/industry"
  | "/person/industry_key"
  | "/person/job_title"
  | "/person/last_name"
  | "/person/legitimation_valid_until"
  | "/person/mobile_number"
  | "/person/nace_code"
  | "/person/nationality"
  | "/person/own_economic_interest_signed_at"
  | "/person/risk_classification_status"
  | "/person/salutation"
  | "/person/screening_progress"
  | "/person/self_declared_as_pep"
  | "/person/tax_information"
  | "/person/tax_information/marital_status"
  | "/person/tax_information/tax_assessment"
  | "/person/terms_conditions_signed_at"
  | "/person/title"
  | "/reference"
  | "/reference_transfer"
  | "/reference_transfer/sender_iban"
  | "/reference_transfer/sender_name"
  | "/supported_documents"
  | `/supported_documents/${number}`
  | `/supported_documents/${number}/issuing_countries`
  | `/supported_documents/${number}/type`
  | "/tax_identifications"
  | `/tax_identifications/${number}`
  | `/tax_identifications/${number}/country`
  | `/tax_identifications/${number}/number`
  | `/tax_identifications/${number}/person_id`
  | `/tax_identifications/${number}/primary`
  | `/tax_identifications/${number}/reason_description`
  | `/tax_identifications/${number}/reason_no_tin`
  | `/tax_identifications/${number}/tax_id_type`
  | `/tax_identifications/${number}/valid_until`;

/** A status of an identification. */
export type IdentificationStatus = "created" | "pending" | "pending_successful" | "pending_failed" | "successful" | "aborted" | "canceled" | "failed" | "expired" | "authorization_required" | "confirmation_required" | "confirmed" | "pre_successful" | "pending_account_creation" | "pending_ref_transfer" | "identification_data_required" | "processed" | "rejected" | "signed";

/** The reason why an identification does not change its status. */
export type Refusal = "unknown_method" | "undocumented" | "unknown_status" | "status_of_another_method" | "unknown_event" | "final" | "transfers_used_up" | "not_from_here";

/** The last gate that is evaluated. */
export type Gate = "sign_up" | "identification" | "account_opening";

/** The language of the words. */
export type Lang = "en" | "de";

/** The account, once there is one. */
export interface Account {
  /** The BIC of the account, which names the branch. */
  bic?: string | null | undefined;
  /** When it was closed, likewise. */
  closed_at?: string | null | undefined;
  /** The currency of the account. */
  currency?: string | null | undefined;
  /** The IBAN of the account. */
  iban?: string | null | undefined;
  /** The account's id in the API. */
  id?: string | null | undefined;
  /** The reasons for the block, as the API's codes. */
  locking_reasons?: ReadonlyArray<string | null> | null | undefined;
  /** `NO_BLOCK`, `CREDIT_BLOCK`, `DEBIT_BLOCK` or `BLOCK`. */
  locking_status?: string | null | undefined;
  /** When it was opened: an instant, or the day alone, because only the day (in UTC) counts. */
  opened_at?: string | null | undefined;
  /** The person's id in the API. */
  person_id?: string | null | undefined;
  /** The purpose of the account, such as `primary`. */
  purpose?: string | null | undefined;
  /** `ACTIVE`, or the progress of the closure. */
  status?: string | null | undefined;
  /** The type of the account, such as `CHECKING_PERSONAL`. */
  type?: string | null | undefined;
}

/** The `account_opening_request` resource: as it is sent, or, with a status, as the bank answers. */
export interface AccountOpeningRequest {
  /** The BIC of the account, which names the branch. */
  account_bic?: string | null | undefined;
  /** The currency of the account. */
  account_currency?: string | null | undefined;
  /** The purpose of the account. */
  account_purpose?: string | null | undefined;
  /** The type of the account. */
  account_type?: string | null | undefined;
  /** The id of the customer: of the person, where the type is `Person`. */
  customer_id?: string | null | undefined;
  /** `Person` or `Business`. */
  customer_type?: string | null | undefined;
  /** The reason of the rejection, as the webhook sends it. */
  error?: RejectionError | null | undefined;
  /** The product the account is opened for. */
  product_name?: string | null | undefined;
  /** The reason of the rejection, as the API answers it. */
  rejection_reason?: RejectionReason | null | undefined;
  /** `INITIATED`, `IN_PROGRESS`, `COMPLETED` or `REJECTED`; only in the bank's answer. */
  status?: string | null | undefined;
}

export type Action = "supply" | "correct" | "remove" | "explain" | "wait";

/** A postal address. */
export interface Address {
  /** The city. */
  city?: string | null | undefined;
  /** The country. */
  country?: string | null | undefined;
  /** Street and number. */
  line_1?: string | null | undefined;
  /** What does not fit in the first line; may be empty. */
  line_2?: string | null | undefined;
  /** The post code. */
  postal_code?: string | null | undefined;
  /** The state or province. */
  state?: string | null | undefined;
}

/** The result for one field, with the data read from it: `address`. */
export interface AddressCheck {
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** The kind of address. */
  kind: AddressKind | null;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** The post code that was probably meant, if the stated one cannot be right. */
  suggestion: string | null;
}

/** An address to check. */
export interface AddressInput {
  /** The instant to check as of. */
  as_of?: string | null | undefined;
  /** The bank's branch. */
  branch?: string | null | undefined;
  /** The city. */
  city?: string | null | undefined;
  /** The country. */
  country?: string | null | undefined;
  /** Street and number. */
  line_1?: string | null | undefined;
  /** What does not fit in the first line. */
  line_2?: string | null | undefined;
  /** The post code. */
  postal_code?: string | null | undefined;
  /** The caller's own name for this value, repeated in the answer. */
  reference?: string | null | undefined;
  /** The state or province. */
  state?: string | null | undefined;
  /** Whether the applicant is still typing: a kind that the next letter could change is not shown yet. */
  typing?: boolean | null | undefined;
}

/** The kind of an address. As JSON: `physical`, `po_box`, `care_of`, `poste_restante`, `no_fixed_abode`, `no_address`, `unknown`. */
export type AddressKind = "physical" | "po_box" | "care_of" | "poste_restante" | "no_fixed_abode" | "no_address" | "unknown";

export type Answered = "found" | "unknown";

/** Everything that is known about one applicant, as one JSON object. Every part is optional. */
export interface Application {
  /** The account, where one exists. */
  account?: Account | ReadonlyArray<Account> | null | undefined;
  /** The `account_opening_request` for the person, sent or about to be. */
  account_opening_request?: AccountOpeningRequest | null | undefined;
  /** The accounts of the person, as the API lists them; may be used instead of `account`. */
  accounts?: Account | ReadonlyArray<Account> | null | undefined;
  /** The countries of residence that the bank allows for the branch, as agreed with the bank. Not a field of the API: the list is not public. */
  allowed_residence_countries?: ReadonlyArray<string | null> | null | undefined;
  /** The instant to evaluate this application as of; it takes precedence over what the caller passes. */
  as_of?: string | null | undefined;
  /** The attempts of the person to identify with a bank account, as the API lists them. */
  bank_identification_attempts?: ReadonlyArray<BankIdentificationAttempt> | null | undefined;
  /** The bank's branch, as a country: `DE`, `FR`, `IT` or `ES`. */
  branch?: string | null | undefined;
  /** A change of the person that is about to be sent, as the body of the `PATCH`. */
  change?: Change | null | undefined;
  /** The decisions of persons to clear what a rule found. Not a resource of the API: recorded by the partner. */
  clearances?: ReadonlyArray<Clearance> | null | undefined;
  /** The devices that are bound to the person, as the API lists them; an empty list where there is none. */
  devices?: ReadonlyArray<Device> | null | undefined;
  /** `production` (when absent) or `sandbox`, where the bank's documented test values are allowed. */
  environment?: string | null | undefined;
  /** The integration the applicant signs up through: `digital_banking` (when absent), `videoident`, `bankident` or `bankident_plus`. */
  flow?: string | null | undefined;
  /** The `identification` resource of the person. */
  identification?: Identification | null | undefined;
  /** The `identification_session` of the person, requested or about to be. */
  identification_session?: IdentificationSession | null | undefined;
  /** All identifications of the person; may be used instead of `identification`. */
  identifications?: ReadonlyArray<Identification> | null | undefined;
  /** The identity document the applicant will show or has shown. */
  identity_document?: IdentityDocument | null | undefined;
  /** The `mobile_number` resource of the person. */
  mobile_number?: MobileNumber | null | undefined;
  /** The text on the button that opens the account. Not a field of the API. */
  order_button_text?: string | null | undefined;
  /** The `person` resource. */
  person?: Person | null | undefined;
  /** The caller's own name for this application. It is repeated in the answer and read by no rule. */
  reference?: string | null | undefined;
  /** The reference transfer that completes BankIdent Plus. Not a resource of the API: recorded by the partner. */
  reference_transfer?: ReferenceTransfer | null | undefined;
  /** The documents that the bank supports for the person's identification, as the API lists them. */
  supported_documents?: ReadonlyArray<SupportedDocument> | null | undefined;
  /** The `tax_identification` resources of the person. */
  tax_identifications?: ReadonlyArray<TaxIdentification> | null | undefined;
}

/** An assessment in words of one language. Serializes as the assessment of the JSON contract, and is read back from it. */
export interface Assessment {
  /** The instant it was evaluated as of, in RFC 3339. */
  as_of: string;
  /** Who stated that instant: the application's own `as_of` outranks the caller's, unless the caller pins it. */
  as_of_by: StatedBy;
  /** The bank's branch, alpha-2; `null` where it is not known. */
  branch: string | null;
  /** The bank's seven rows; empty at the gates that have none. */
  checklist: ReadonlyArray<ChecklistRow>;
  /** The literal verdict of the seven rows alone. */
  checklist_light?: Light | null | undefined;
  /** The rules that were judged and found nothing, where they are asked for. */
  clear?: ReadonlyArray<RuleId> | null | undefined;
  /** What runs out, in the order of the days. */
  deadlines: ReadonlyArray<Deadline>;
  /** May the applicant pass the gate? */
  decision: Decision;
  /** `production` or `sandbox`. */
  environment: Environment;
  /** What was not clear, in the order of the rulebook. */
  findings: ReadonlyArray<Finding>;
  /** The integration the applicant signs up through; `null` where it cannot be read. */
  flow: string | null;
  /** The gate that was asked for. */
  gate: Gate;
  /** The digest of the input, where the caller states it. */
  input?: string | null | undefined;
  /** What is already found for the gates after this one and will not pass by itself, apart from the decision of this gate. */
  later: ReadonlyArray<Finding>;
  /** The decision as a light. */
  light: Light;
  /** The method of the identification that the gate asks about; `null` where it is not known. */
  method: string | null;
  /** The rules that do not apply: to the gate, the flow, the branch, the method or the day, where they are asked for. */
  not_applicable?: ReadonlyArray<RuleId> | null | undefined;
  /** The version of the program that judged. */
  program: string;
  /** The caller's own `reference`, else the `id` of the person. */
  reference?: string | null | undefined;
  /** The rulebook that was judged by. */
  rulebook: RulebookName;
}

/** A `bank_identification_attempt`: one attempt to identify with a bank account. */
export interface BankIdentificationAttempt {
  /** When it was made. */
  created_at?: string | null | undefined;
  /** The reason of the failure, if the API answers one. */
  failure_reason?: string | null | undefined;
  /** The IBAN that was tried. */
  iban?: string | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
  /** Whether it was successful. */
  successful?: boolean | null | undefined;
}

export type Cause = "applicant" | "partner" | "provider" | "bank" | "unstated";

/** A change of the person that is about to be sent. An absent field stays as it is, `null` empties it. */
export interface Change {
  /** The residential address. */
  address?: Address | null | undefined;
  /** When the person data were last confirmed. */
  aml_confirmed_on?: string | null | undefined;
  /** When the person data must next be confirmed. */
  aml_follow_up_date?: string | null | undefined;
  /** The income, as one of `RANGE_1` to `RANGE_7`. */
  annual_income_range?: string | null | undefined;
  /** The city of birth. */
  birth_city?: string | null | undefined;
  /** The country of birth. */
  birth_country?: string | null | undefined;
  /** The date of birth. */
  birth_date?: string | null | undefined;
  /** The name at birth. */
  birth_name?: string | null | undefined;
  /** The province of birth. */
  birth_province?: string | null | undefined;
  /** The bank's branch the person belongs to. */
  branch?: string | null | undefined;
  /** The business purpose of the account. */
  business_purpose?: string | null | undefined;
  /** When the bank's compliance disclaimer was agreed to. Not a field of the API: recorded by the partner. */
  compliance_disclaimer_agreed_at?: string | null | undefined;
  /** A mailing address, where it differs. */
  contact_address?: Address | null | undefined;
  /** When the person resource was created. Not in the API's answers: recorded by the partner. */
  created_at?: string | null | undefined;
  /** The bank's vetting against fraud patterns. */
  customer_vetting_status?: string | null | undefined;
  /** When the processing of data was agreed to. */
  data_terms_signed_at?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** One of the API's employment statuses. */
  employment_status?: string | null | undefined;
  /** When that declaration was made. */
  fatca_crs_confirmed_at?: string | null | undefined;
  /** The applicant's own declaration of being subject to US tax. */
  fatca_relevant?: boolean | null | undefined;
  /** All first names, as on the identity document; at most 50 characters. */
  first_name?: string | null | undefined;
  /** Whether compliance has flagged the person. */
  flagged_by_compliance?: boolean | null | undefined;
  /** The person's id in the API. It shows that the person exists already. */
  id?: string | null | undefined;
  /** The industry of a business. */
  industry?: string | null | undefined;
  /** The key of that industry. */
  industry_key?: string | null | undefined;
  /** The job title. */
  job_title?: string | null | undefined;
  /** All last names, as on the identity document; at most 50 characters. `N/A` where there is none. */
  last_name?: string | null | undefined;
  /** The last day the identity document is valid on. */
  legitimation_valid_until?: string | null | undefined;
  /** The number that is passed to the identification provider. The verified number is a resource of its own. */
  mobile_number?: string | null | undefined;
  /** The NACE code of a business. */
  nace_code?: string | null | undefined;
  /** The nationality; the API has one. */
  nationality?: string | null | undefined;
  /** When acting in one's own economic interest was declared. */
  own_economic_interest_signed_at?: string | null | undefined;
  /** The bank's classification of the risk. */
  risk_classification_status?: string | null | undefined;
  /** `MR`, `MS` or `null` (non-binary). */
  salutation?: string | null | undefined;
  /** The bank's screening against sanction, watch and PEP lists. */
  screening_progress?: string | null | undefined;
  /** The applicant's own declaration of being politically exposed. */
  self_declared_as_pep?: boolean | null | undefined;
  /** Tax assessment and marital status. */
  tax_information?: TaxInformation | null | undefined;
  /** When the terms and conditions of the bank were agreed to. */
  terms_conditions_signed_at?: string | null | undefined;
  /** The academic title, one of the API's list. */
  title?: string | null | undefined;
}

export type ChangeKind = "removed" | "replaced";

/** The result for one field. Serializes as `{"light", "findings", ...}` with the further parts of the kind. */
export type Check = NameCheck | IbanCheck | MobileNumberCheck | AddressCheck | ProofOfAddressCheck | IdentityDocumentCheck | TinCheck;

/** A row of the checklist. */
export interface ChecklistRow {
  /** The worst light of its rules. */
  light: Light;
  /** The row. */
  row: Row;
}

/** A value to choose, in words. */
export interface ChoiceReport {
  /** What it is called. */
  label: string;
  /** The value in the application: a text, `true`, `false` or `null`. */
  value: ChoiceValue | null;
}

/** The type of a value to choose, for the schema. */
export type ChoiceValue = string | boolean;

/** That a person may clear a finding of a rule. */
export interface ClearableEntry {
  /** Whose decision it is: the partner's or the bank's. */
  by: Who;
  /** Why a person may, marked as ours. */
  reading: string;
  /** What that means, as a sentence. */
  text: string;
}

/** A decision of a person to clear what a rule found, approved by a second person. Not a resource of the API: recorded by the partner. It counts only where the rule's entry lets a person decide, between its day and its last day, and if nothing but the evidence is missing. */
export interface Clearance {
  /** Who approved the decision: another person. */
  approved_by?: string | null | undefined;
  /** When it was decided. */
  at?: string | null | undefined;
  /** Who decided: a name, or an id of the partner's own. */
  decided_by?: string | null | undefined;
  /** Where the evidence is kept. Required where the decision is the bank's. */
  evidence?: string | null | undefined;
  /** The reason for the decision. */
  reason?: string | null | undefined;
  /** The rule whose finding is cleared, such as `fatca.us_phone`. */
  rule?: string | null | undefined;
  /** The last day on which it counts. */
  until?: string | null | undefined;
}

/** A decision of a person that cleared a finding. Never who decided. */
export interface ClearedReport {
  /** The UTC day on which it was decided. */
  at: string;
  /** The entry of `clearances`, as a JSON pointer. */
  clearance: string;
  /** The same as a sentence. */
  text: string;
  /** The last day on which it counts. */
  until: string;
}

/** A clock in words. */
export interface ClockEntry {
  /** The branches it runs in; empty for all. */
  branches: ReadonlyArray<string>;
  /** Its name. */
  clock: string;
  /** What happens when it has run out. */
  consequence: string;
  /** The status that its running out leads to; absent where it ends no status. */
  ends_in?: string | null | undefined;
  /** The rule that finds it run out; absent where no field says when it starts. */
  found_by?: string | null | undefined;
  /** The length, with every version. */
  length: ValueEntry;
  /** The methods it belongs to; empty for a person or an account. */
  methods: ReadonlyArray<string>;
  /** How an unclear source is read, marked as ours. */
  reading?: string | null | undefined;
  /** How long it runs and from when, as a sentence: `60 days, counted from: the status failed`. */
  runs: string;
  /** Where it is described. */
  sources: ReadonlyArray<SourceEntry>;
  /** The statuses of the identification it runs in; empty where it hangs on no identification. */
  statuses: ReadonlyArray<string>;
  /** What is due. */
  title: string;
  /** What the length counts: `minutes`, `hours`, or `days` (calendar days in UTC, the last one included). */
  unit: string;
  /** Who must act. */
  who: Who;
}

/** A code in words. */
export interface CodeEntry {
  /** The code. */
  code: string;
  /** The rule that finds what it speaks of, where there is one. */
  found_by?: string | null | undefined;
  /** The kind of code, such as `blocking_reason`. */
  kind: string;
  /** What it means. */
  means: string;
  /** How an unclear source is read, marked as ours. */
  reading?: string | null | undefined;
  /** Where it is described. */
  sources: ReadonlyArray<SourceEntry>;
  /** What that kind of code is. */
  title: string;
  /** Whose code it is. */
  whose: Who;
}

/** A deadline. */
export interface Deadline {
  /** The last good day, or the last good instant in RFC 3339. */
  by: string;
  /** What happens afterwards. */
  consequence: string;
  /** The identification it belongs to, as a JSON pointer; none where it belongs to the person or the account. */
  identification: string | null;
  /** Whether it is over. */
  passed: boolean;
  /** The rule that finds it missing afterwards. */
  rule: RuleId;
  /** What is due, in words. */
  title: string;
  /** What is due. */
  what: string;
  /** Who must act. */
  who: Who;
}

export type Decision = "proceed" | "hold" | "deny";

/** A device that is bound to the person: an entry of the API's list of devices. */
export interface Device {
  /** The device's id in the API. */
  id?: string | null | undefined;
  /** The name of the device. */
  name?: string | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
}

export type Effect = "note" | "wait" | "complete" | "correct" | "clarify" | "deny";

export type Eligibility = "yes" | "unknown" | "no";

export type Environment = "production" | "sandbox";

/** What a name means. In JSON the entry itself: a rule has `rule`, a clock `clock`, a failure `code` and `provider`, any other code `code` and `kind`. */
export type Explanation = RuleEntry | ClockEntry | FailureEntry | CodeEntry;

/** A failure code in words. */
export interface FailureEntry {
  /** A sentence for the applicant. */
  applicant: string;
  /** The message the bank suggests for the screen, in both languages, as the bank prints it. */
  bank_message?: Quotation | null | undefined;
  /** The provider's heading for it, where there is one. */
  category?: string | null | undefined;
  /** Who caused it. */
  cause: Cause;
  /** The code, in its correct spelling. */
  code: string;
  /** Whether the person is a customer already. */
  existing_customer: boolean;
  /** Whether it speaks of fraud. */
  fraud: Fraud;
  /** The HTTP status it comes with, where there is one. */
  http?: number | null | undefined;
  /** Whether a new attempt cannot help. */
  permanent: boolean;
  /** The method whose provider sends it. */
  provider: string;
  /** How an unclear source is read, marked as ours. */
  reading?: string | null | undefined;
  /** What can be tried, the best first. */
  retry: ReadonlyArray<Retry>;
  /** Where it is listed. */
  sources: ReadonlyArray<SourceEntry>;
  /** Other spellings in the bank's guides. */
  spellings: ReadonlyArray<string>;
  /** A sentence for support. */
  support: string;
}

/** A family of rules in words. */
export interface FamilyEntry {
  /** What it decides, by whose authority, and what it does not cover. */
  about: string;
  /** The stem of its rules. */
  family: string;
  /** Its rules, in order. */
  rules: ReadonlyArray<RuleEntry>;
  /** Its heading. */
  title: string;
  /** What the bank or the law may change. */
  values: ReadonlyArray<ValueEntry>;
}

/** A finding in words. */
export interface Finding {
  /** `found` or `unknown`. */
  answer: Answered;
  /** The decision of a person that cleared the finding, which then is only a note. */
  cleared?: ClearedReport | null | undefined;
  /** What there is to say beyond that. */
  detail?: string | null | undefined;
  /** What it means. */
  effect: Effect;
  /** What those fields are called, in the same order. */
  field_names: ReadonlyArray<string>;
  /** The fields, as JSON pointers. */
  fields: ReadonlyArray<string>;
  /** How bad it is. */
  light: Light;
  /** What the applicant reads in a form; `null` where it is not the applicant's business. */
  message: string | null;
  /** The next step; none where the applicant is refused for another finding: then nothing else is to be done. */
  next: NextStep | null;
  /** How an unclear source is read, marked as ours; none where the program has no words for analysts. */
  reading?: string | null | undefined;
  /** The rule's name. */
  rule: RuleId;
  /** Where the rule comes from. */
  source: string;
  /** What was found, or what is not known, in a few words. */
  title: string;
  /** The values of those fields, where the caller asked for them. */
  values?: ReadonlyArray<string>;
  /** Why it matters; empty where the program has no words for analysts. */
  why: string;
}

export type Fraud = "none" | "review" | "stop";

/** The whole rulebook in words of one language. */
export interface Handbook {
  /** What runs out. */
  clocks: ReadonlyArray<ClockEntry>;
  /** The other codes of the bank and the providers. */
  codes: ReadonlyArray<CodeEntry>;
  /** The failure codes of the providers, in the order of the bank's tables. */
  failures: ReadonlyArray<FailureEntry>;
  /** Its families, in order. */
  families: ReadonlyArray<FamilyEntry>;
  /** The first day its rules are known for. */
  first_day: string;
  /** What that day rests on, marked as ours. */
  first_day_reading: string;
  /** The methods of identification whose life the bank documents. */
  methods: ReadonlyArray<MethodEntry>;
  /** The rulebook it describes. */
  rulebook: RulebookName;
}

/** The result for one field, with the data read from it: `iban`. */
export interface IbanCheck {
  /** The German bank code. */
  bank_code: string | null;
  /** The country, alpha-2. */
  country: string | null;
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** In groups of four. */
  formatted: string | null;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** The only valid IBAN that was probably meant, if the typed one is wrong. */
  suggestion: string | null;
}

/** The `identification` resource: one attempt to identify the person. */
export interface Identification {
  /** BankIdent Plus: the BIC of the account, which names the branch. */
  account_bic?: string | null | undefined;
  /** BankIdent Plus: the currency of the account. */
  account_currency?: string | null | undefined;
  /** BankIdent Plus: the purpose of the account. */
  account_purpose?: string | null | undefined;
  /** BankIdent Plus: the type of the account. */
  account_type?: string | null | undefined;
  /** The address the provider found. */
  address?: Address | null | undefined;
  /** The deadline for starting the signature. */
  authorization_expires_at?: string | null | undefined;
  /** When it was completed. */
  completed_at?: string | null | undefined;
  /** The deadline for confirming the signature. */
  confirmation_expires_at?: string | null | undefined;
  /** When it was created. Not in the API's answers: recorded by the partner. */
  created_at?: string | null | undefined;
  /** The documents that the identification has created, as the API lists them. */
  documents?: ReadonlyArray<IdentificationDocument> | null | undefined;
  /** BankIdent Plus: the number of failed reference transfers, a whole number from 0. Not in the API's answers: counted by the partner from the webhook `IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT`. */
  failed_transfers?: number | null | undefined;
  /** The reason of the failure, if the API answers one. */
  failure_reason?: string | null | undefined;
  /** The IBAN of the account used for the identification. */
  iban?: string | null | undefined;
  /** The identification's id in the API. The same id twice is the same identification. */
  id?: string | null | undefined;
  /** `DE` or `EN`: the language of the session. */
  language?: string | null | undefined;
  /** The country that issued the identity document. */
  legitimation_country?: string | null | undefined;
  /** The method: `idnow`, `bank`, `bank_id`, `bank_plus`, `fourthline`, `idnow_autoident`, `idnow_custom`, `postident` or `manual`. */
  method?: string | null | undefined;
  /** When the applicant opened the link last. Not in the API's answers: recorded by the partner. */
  opened_at?: string | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
  /** BankIdent Plus: the product the account is opened for. */
  product_name?: string | null | undefined;
  /** When the proof of address was issued. */
  proof_of_address_issued_at?: string | null | undefined;
  /** The type of the proof of address, one of the API's list. */
  proof_of_address_type?: string | null | undefined;
  /** When it was requested, so when the link was issued. Not in the API's answers: recorded by the partner. */
  requested_at?: string | null | undefined;
  /** The status. The possible values depend on the method. */
  status?: string | null | undefined;
  /** When it changed to its present status: the instant of the last `IDENTIFICATION` webhook. */
  status_since?: string | null | undefined;
  /** When the terms of the signature provider were agreed to (Bankident only; not the bank's own terms). */
  terms_and_conditions_signed_at?: string | null | undefined;
}

/** A document of the identification, such as a report or a signed contract. */
export interface IdentificationDocument {
  /** The type of document, one of the API's list, such as `SIGNED_QES_DOCUMENT`. */
  document_type?: string | null | undefined;
}

/** The `identification_session` resource: a page of the bank on which the person chooses among the methods that the partner allows. As it is requested, or, with a status, as the bank answers. */
export interface IdentificationSession {
  /** The URL that the bank calls at the end of the session. */
  callback_url?: string | null | undefined;
  /** The methods that are allowed in the session. */
  identification_methods?: ReadonlyArray<string | null> | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
  /** The status of the session; only in the bank's answer. */
  status?: string | null | undefined;
}

/** The identity document, named by its code in the public register of identity documents (PRADO). */
export interface IdentityDocument {
  /** The code, such as `DEU-BO-02001`. */
  code?: string | null | undefined;
  /** `passport` or `id_card`, where the form asks for it. */
  kind?: string | null | undefined;
}

/** The result for one field, with the data read from it: `identity-document`. */
export interface IdentityDocumentCheck {
  /** Whether the law of the issuer has the address printed on every document of this kind. */
  address_by_law: boolean | null;
  /** The issuing country, alpha-2. */
  country: string | null;
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** `passport` or `id_card`. */
  kind: string | null;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** Whether the document is on the bank's list of documents that show the address. */
  shows_address: boolean | null;
}

/** The days a rule is in force. */
export interface InForceEntry {
  /** The first day. */
  from: string;
  /** The last day, for what was withdrawn. */
  until?: string | null | undefined;
}

export type Light = "green" | "yellow" | "red";

/** A method in words. */
export interface MethodAnswer {
  /** Whether it may be used: yes, no or unknown. */
  answer: Eligibility;
  /** The methods to offer where this one fails. */
  fallbacks: ReadonlyArray<string>;
  /** What the rules say, and what would change the answer. */
  findings: ReadonlyArray<Finding>;
  /** The method. */
  method: string;
  /** What the request that creates the identification must still state, as JSON pointers. */
  needs: ReadonlyArray<string>;
  /** Its place in the order recommended, from 1. */
  rank: number;
  /** The rules that say so; empty where it may be used. */
  reasons: ReadonlyArray<string>;
}

/** A method of identification in words. */
export interface MethodEntry {
  /** How it identifies. */
  about: string;
  /** Its moves as a drawing: a Mermaid state diagram. */
  drawing: string;
  /** Its name in the API. */
  method: string;
  /** How an unclear source is read, marked as ours. */
  reading?: string | null | undefined;
  /** Where its life is described. */
  sources: ReadonlyArray<SourceEntry>;
  /** Its statuses, the first one first. */
  statuses: ReadonlyArray<StatusEntry>;
  /** Its name for people. */
  title: string;
}

/** The methods in words of one language. */
export interface Methods {
  /** The instant they were evaluated as of, in RFC 3339. */
  as_of: string;
  /** Who stated that instant: the application's own `as_of` outranks the caller's, unless the caller pins it. */
  as_of_by: StatedBy;
  /** The bank's branch, alpha-2; `null` where it is not known. */
  branch: string | null;
  /** `production` or `sandbox`. */
  environment: Environment;
  /** The integration the applicant signs up through; `null` where it cannot be read. */
  flow: string | null;
  /** The methods, the recommended one first. */
  methods: ReadonlyArray<MethodAnswer>;
  /** The caller's own `reference`, else the `id` of the person. */
  reference?: string | null | undefined;
}

/** The `mobile_number` resource: the number that receives the codes. */
export interface MobileNumber {
  /** The number in E.164, such as `+4915112345678`. */
  number?: string | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
  /** The code that was sent to the number, as the applicant typed it: in the body of the confirmation. */
  token?: string | null | undefined;
  /** Whether the applicant has proved to have the number. */
  verified?: boolean | null | undefined;
}

/** The result for one field, with the data read from it: `mobile-number`. */
export interface MobileNumberCheck {
  /** The calling code, also where the rest cannot be read. */
  calling_code: number | null;
  /** The number in E.164. */
  e164: string | null;
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** The regions, alpha-2, that share the calling code, or own the area code under `+1`. */
  regions: ReadonlyArray<string>;
  /** The number in E.164 that was probably meant: with a plus for `00`, without characters that the bank does not remove or a trunk zero, or read as a number of the country, or else of the branch, that the input names. To be shown to the applicant for confirmation, never to be sent silently. */
  suggestion: string | null;
}

/** One character that the proposal leaves out or replaces. Its `Debug` does not show the characters. */
export interface NameChange {
  /** The character, in JSON as its code point: it may be invisible. */
  from: string;
  /** Position in the typed text, in characters from 1. */
  position: number;
  /** The replacement. Empty where the character was removed. */
  to: string;
  /** Whether it was removed or replaced. */
  what: ChangeKind;
}

/** The result for one field, with the data read from it: `name`. */
export interface NameCheck {
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** The nearest name without disallowed characters, where it differs. */
  suggestion: string | null;
}

/** The next step, and who takes it. */
export interface NextStep {
  /** The step. */
  text: string;
  /** Who takes it. */
  who: Who;
}

/** The `person` resource: the applicant's data, the instants of their consents, and the statuses of the bank's own checks. */
export interface Person {
  /** The residential address. */
  address?: Address | null | undefined;
  /** When the person data were last confirmed. */
  aml_confirmed_on?: string | null | undefined;
  /** When the person data must next be confirmed. */
  aml_follow_up_date?: string | null | undefined;
  /** The income, as one of `RANGE_1` to `RANGE_7`. */
  annual_income_range?: string | null | undefined;
  /** The city of birth. */
  birth_city?: string | null | undefined;
  /** The country of birth. */
  birth_country?: string | null | undefined;
  /** The date of birth. */
  birth_date?: string | null | undefined;
  /** The name at birth. */
  birth_name?: string | null | undefined;
  /** The province of birth. */
  birth_province?: string | null | undefined;
  /** The bank's branch the person belongs to. */
  branch?: string | null | undefined;
  /** The business purpose of the account. */
  business_purpose?: string | null | undefined;
  /** When the bank's compliance disclaimer was agreed to. Not a field of the API: recorded by the partner. */
  compliance_disclaimer_agreed_at?: string | null | undefined;
  /** A mailing address, where it differs. */
  contact_address?: Address | null | undefined;
  /** When the person resource was created. Not in the API's answers: recorded by the partner. */
  created_at?: string | null | undefined;
  /** The bank's vetting against fraud patterns. */
  customer_vetting_status?: string | null | undefined;
  /** When the processing of data was agreed to. */
  data_terms_signed_at?: string | null | undefined;
  /** The e-mail address. */
  email?: string | null | undefined;
  /** One of the API's employment statuses. */
  employment_status?: string | null | undefined;
  /** When that declaration was made. */
  fatca_crs_confirmed_at?: string | null | undefined;
  /** The applicant's own declaration of being subject to US tax. */
  fatca_relevant?: boolean | null | undefined;
  /** All first names, as on the identity document; at most 50 characters. */
  first_name?: string | null | undefined;
  /** Whether compliance has flagged the person. */
  flagged_by_compliance?: boolean | null | undefined;
  /** The person's id in the API. It shows that the person exists already. */
  id?: string | null | undefined;
  /** The industry of a business. */
  industry?: string | null | undefined;
  /** The key of that industry. */
  industry_key?: string | null | undefined;
  /** The job title. */
  job_title?: string | null | undefined;
  /** All last names, as on the identity document; at most 50 characters. `N/A` where there is none. */
  last_name?: string | null | undefined;
  /** The last day the identity document is valid on. */
  legitimation_valid_until?: string | null | undefined;
  /** The number that is passed to the identification provider. The verified number is a resource of its own. */
  mobile_number?: string | null | undefined;
  /** The NACE code of a business. */
  nace_code?: string | null | undefined;
  /** The nationality; the API has one. */
  nationality?: string | null | undefined;
  /** When acting in one's own economic interest was declared. */
  own_economic_interest_signed_at?: string | null | undefined;
  /** The bank's classification of the risk. */
  risk_classification_status?: string | null | undefined;
  /** `MR`, `MS` or `null` (non-binary). */
  salutation?: string | null | undefined;
  /** The bank's screening against sanction, watch and PEP lists. */
  screening_progress?: string | null | undefined;
  /** The applicant's own declaration of being politically exposed. */
  self_declared_as_pep?: boolean | null | undefined;
  /** Tax assessment and marital status. */
  tax_information?: TaxInformation | null | undefined;
  /** When the terms and conditions of the bank were agreed to. */
  terms_conditions_signed_at?: string | null | undefined;
  /** The academic title, one of the API's list. */
  title?: string | null | undefined;
}

export type Precondition = "bank_plus_failed" | "account_opened" | "in_time" | "due_diligence" | "fallback";

/** A precondition in words. */
export interface PreconditionReport {
  /** Whether it is met. */
  answer: Verdict;
  /** The fields that show it, or that would, as JSON pointers; empty where it is met. */
  fields: ReadonlyArray<string>;
  /** The precondition. */
  precondition: Precondition;
  /** The precondition as a sentence. */
  text: string;
}

/** The result for one field, with the data read from it: `proof-of-address`. */
export interface ProofOfAddressCheck {
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
}

/** A proof of address to check. */
export interface ProofOfAddressInput {
  /** The instant to check as of. */
  as_of?: string | null | undefined;
  /** The bank's branch. */
  branch?: string | null | undefined;
  /** The code of the identity document it accompanies. */
  document?: string | null | undefined;
  /** When it was issued. */
  issued_at?: string | null | undefined;
  /** The caller's own name for this value, repeated in the answer. */
  reference?: string | null | undefined;
  /** The type of document. */
  type?: string | null | undefined;
}

export type QuestionKind = "text" | "date" | "country" | "choice" | "tick";

/** A question, in words. */
export interface QuestionReport {
  /** The values to choose from; empty unless the kind is `choice`. */
  choices: ReadonlyArray<ChoiceReport>;
  /** The field that the answer belongs to, as a JSON pointer. */
  field: string;
  /** Further fields that take the same value, as JSON pointers. */
  fills: ReadonlyArray<string>;
  /** The fields of questions of which one may be answered instead, as JSON pointers. */
  instead: ReadonlyArray<string>;
  /** How it is answered. */
  kind: QuestionKind;
  /** What the field is called. */
  label: string;
  /** What must be corrected, to the applicant; `null` where nothing must. */
  message: string | null;
  /** The request to the applicant: "Enter your date of birth". */
  request: string;
  /** The rules that wait for the answer, or that find fault with it. */
  rules: ReadonlyArray<RuleId>;
  /** Whether it must be answered. */
  state: QuestionState;
}

export type QuestionState = "open" | "to_correct" | "answered" | "needless";

/** The questions of one applicant, in words of one language. */
export interface Questions {
  /** The instant they were evaluated as of, in RFC 3339. */
  as_of: string;
  /** How many questions are open or have an answer to be corrected. */
  due: number;
  /** The gate that the questions lead to. */
  gate: Gate;
  /** The field of the question to ask next, as a JSON pointer; `null` if there is none. */
  next: string | null;
  /** Whether the applicant is refused already: then nothing is open. */
  refused: boolean;
  /** The steps, in order. */
  steps: ReadonlyArray<StepReport>;
}

/** A text of the bank in both of its languages, quoted. */
export interface Quotation {
  /** German. */
  de: string;
  /** English. */
  en: string;
}

/** The answer to the question whether an account may be reactivated, in one language. */
export interface Reactivation {
  /** Whether the account may be reactivated. */
  answer: Verdict;
  /** The instant it was evaluated as of, in RFC 3339. */
  as_of: string;
  /** The last day on which the call is accepted, if the time of the failure is known. */
  last_day?: string | null | undefined;
  /** The next step, if it depends on the preconditions alone; none for an applicant whom the assessment refuses. */
  next?: NextStep | null | undefined;
  /** The preconditions of the bank in order; only the first where nothing has failed. */
  preconditions: ReadonlyArray<PreconditionReport>;
}

/** The reference transfer that completes BankIdent Plus, as far as the partner knows it. Not a resource of the API. */
export interface ReferenceTransfer {
  /** The IBAN of the account that it comes from. */
  sender_iban?: string | null | undefined;
  /** The name of the holder of the account that it comes from. */
  sender_name?: string | null | undefined;
}

/** The reason why an account opening request was rejected, as the webhook sends it. */
export interface RejectionError {
  /** The code of the validation that failed. */
  code?: string | null | undefined;
}

/** The reason why an account opening request was rejected, as the API answers it. */
export interface RejectionReason {
  /** The code of the validation that failed. */
  failed_validation?: string | null | undefined;
}

export type Retry = "same_link" | "other_iban" | "other_method" | "new_identification" | "fix_data" | "contact_bank" | "never";

export type Row = "kyc_identification" | "mobile_number" | "tax_identification" | "fatca_screening" | "customer_screening" | "risk_classification" | "customer_vetting";

/** A clock of a rule. */
export interface RuleClock {
  /** Its name. */
  clock: string;
  /** How long it runs and from when, as a sentence. */
  runs: string;
}

/** A rule in words. */
export interface RuleEntry {
  /** What the applicant reads in a form; absent where a finding is not the applicant's business. */
  applicant?: string | null | undefined;
  /** The branches it is judged for; empty for all. */
  branches: ReadonlyArray<string>;
  /** Who may clear a finding; absent where nobody may. */
  clearable?: ClearableEntry | null | undefined;
  /** The clocks that it finds run out. */
  clocks: ReadonlyArray<RuleClock>;
  /** What a finding adds where there is more to say. */
  detail?: string | null | undefined;
  /** What a finding means. */
  effect: Effect;
  /** The flows it is judged in; empty for all. */
  flows: ReadonlyArray<string>;
  /** The gate it belongs to. */
  gate: Gate;
  /** The days it is in force. */
  in_force: InForceEntry;
  /** How bad a finding is. */
  light: Light;
  /** The methods of identification it is judged for; empty for all. */
  methods: ReadonlyArray<string>;
  /** The step after a finding. */
  next: NextStep;
  /** What those fields are called, in the same order. */
  read_names: ReadonlyArray<string>;
  /** How an unclear source is read, marked as ours. */
  reading?: string | null | undefined;
  /** The fields it reads, as JSON pointers, where `*` is a place in a list. */
  reads: ReadonlyArray<string>;
  /** The row of the readiness checklist it belongs to. */
  row?: Row | null | undefined;
  /** Its name. */
  rule: string;
  /** Where it comes from; empty where the rule is ours. */
  sources: ReadonlyArray<SourceEntry>;
  /** What it finds. */
  title: string;
  /** The values its family may take, with every version. */
  values: ReadonlyArray<ValueEntry>;
  /** Why that matters. */
  why: string;
}

/** A value of the rulebook: a number, a list, or texts or lists by a key. */
export type RuleValue = number | ReadonlyArray<number> | ReadonlyArray<string> | object | object;

/** Which rulebook it was. */
export interface RulebookName {
  /** The SHA-256 of its files. */
  digest: string;
  /** The year and month of its words and values. */
  version: string;
}

/** A proposal, and its changes. Its `Debug` does not show the name. */
export interface SanitizedName {
  /** The changes, in the order of the positions. Empty where the name had no fault, or where it is not certain what was meant. */
  changes: ReadonlyArray<NameChange>;
  /** The proposal. Empty where no name is left, or where it is not certain what was meant. */
  value: string;
}

/** A place in a document of the bank. */
export interface SourceEntry {
  /** The day it was last read. */
  checked: string;
  /** The document's title. */
  document: string;
  /** Where in it. */
  section: string;
}

export type StatedBy = "application" | "caller";

/** A status of a method in words. */
export interface StatusEntry {
  /** Whether nothing moves it any more. */
  final: boolean;
  /** Whether a failure reason is given with it; absent where no guide says. */
  gives_reason?: boolean | null | undefined;
  /** What it means. */
  means: string;
  /** What to do, and who does it. */
  next: NextStep;
  /** Whether the applicant can try again with the same link. */
  same_link: boolean;
  /** Whether banking services may be offered. */
  services: boolean;
  /** Whether the IBAN of the new account may be shown. */
  shows_iban: boolean;
  /** The status. */
  status: string;
}

/** A step of the sign-up, in words. */
export interface StepReport {
  /** How many of its questions are open or have an answer to be corrected. */
  due: number;
  /** Its questions, in order. */
  questions: ReadonlyArray<QuestionReport>;
  /** Its name. */
  step: string;
  /** Its heading. */
  title: string;
}

/** A kind of document that the bank supports for the identification of the person, and the countries that may have issued it: an entry of the API's list of supported documents. */
export interface SupportedDocument {
  /** The countries that may have issued it. */
  issuing_countries?: ReadonlyArray<string | null> | null | undefined;
  /** The type of document, such as a passport or an identity card. */
  type?: string | null | undefined;
}

/** A `tax_identification` resource: one per country of tax residence. */
export interface TaxIdentification {
  /** The country of tax residence. */
  country?: string | null | undefined;
  /** The tax identification number. */
  number?: string | null | undefined;
  /** The id of the person it belongs to. */
  person_id?: string | null | undefined;
  /** Whether this is the primary one. */
  primary?: boolean | null | undefined;
  /** The reason in words, with `OTHER`. */
  reason_description?: string | null | undefined;
  /** The reason for a missing number: `NOT_ASSIGNED_YET`, `NOT_ASSIGNED_BY_COUNTRY` or `OTHER`. */
  reason_no_tin?: string | null | undefined;
  /** Spain only: `NIE` or `NIF`. */
  tax_id_type?: string | null | undefined;
  /** The last day the number is valid on. */
  valid_until?: string | null | undefined;
}

/** Tax assessment and marital status. */
export interface TaxInformation {
  /** `SINGLE`, `MARRIED`, `DIVORCED`, `WIDOWED` or `UNKNOWN`. */
  marital_status?: string | null | undefined;
  /** `NONE`, `SEPARATE` or `JOINT`. */
  tax_assessment?: string | null | undefined;
}

/** The result for one field, with the data read from it: `tin`. */
export interface TinCheck {
  /** The findings, in the order of the rulebook. An unknown key is noted at the part of an application that the value belongs to. */
  findings: ReadonlyArray<Finding>;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own name for the value, if the input states one. */
  reference?: string | null | undefined;
  /** The only valid number that was probably meant, if the typed one has the country's code in front or lost its leading zeros. To be shown to the applicant for confirmation, never to be sent silently. */
  suggestion: string | null;
}

/** A tax identification number to check. */
export interface TinInput {
  /** The instant to check as of. */
  as_of?: string | null | undefined;
  /** The country of tax residence. */
  country?: string | null | undefined;
  /** `production` or `sandbox`. */
  environment?: string | null | undefined;
  /** The number. */
  number?: string | null | undefined;
  /** The caller's own name for this value, repeated in the answer. */
  reference?: string | null | undefined;
  /** Spain only: `NIE` or `NIF`. */
  tax_id_type?: string | null | undefined;
}

/** What was judged of a change, in words of one language. Serializes as `{"light", "findings"}`. */
export interface UpdateCheck {
  /** What was not clear, in the order of the rulebook. */
  findings: ReadonlyArray<Finding>;
  /** The worst light of the findings. */
  light: Light;
  /** The caller's own `reference`, else the `id` of the person. */
  reference?: string | null | undefined;
}

/** A value that the bank or the law may change. */
export interface ValueEntry {
  /** What is in force on the day of the handbook. */
  in_force: RuleValue;
  /** Its name in its family. */
  name: string;
  /** All versions, the first first. */
  versions: ReadonlyArray<VersionEntry>;
}

/** A value to check, with its context. */
export interface ValueInput {
  /** The instant to check as of. */
  as_of?: string | null | undefined;
  /** The bank's branch. */
  branch?: string | null | undefined;
  /** For a mobile number: the country whose national form it may be written in; the branch's where absent. */
  country?: string | null | undefined;
  /** `production` or `sandbox`. */
  environment?: string | null | undefined;
  /** Of a name: `first_name` or `last_name`. */
  field?: string | null | undefined;
  /** Of an identity document: `passport` or `id_card`. */
  kind?: string | null | undefined;
  /** The caller's own name for this value, repeated in the answer. */
  reference?: string | null | undefined;
  /** For a mobile number: whether more digits may follow. A number that can still grow is then not suggested. */
  typing?: boolean | null | undefined;
  /** The value. */
  value?: string | null | undefined;
}

export type Verdict = "yes" | "no" | "unknown";

/** A version of a value. */
export interface VersionEntry {
  /** The first day. */
  from: string;
  /** Where it comes from. */
  source: string;
  /** The value. */
  value: RuleValue;
}

/** The shortest way to yes of one applicant, in words of one language. */
export interface Way {
  /** The instant it was evaluated as of, in RFC 3339. */
  as_of: string;
  /** The gate that the way leads to. */
  gate: Gate;
  /** What no step settles; nearly always empty. */
  left: ReadonlyArray<Finding>;
  /** The findings that refuse the applicant, at this gate or a later one; then there is no way. Otherwise empty. */
  refused: ReadonlyArray<Finding>;
  /** The steps, those that settle most first. Empty if nothing is left to do. */
  steps: ReadonlyArray<WayStepReport>;
}

/** A step of the way, in words. */
export interface WayStepReport {
  /** What is to be done: supply, correct, remove, explain or wait. */
  action: Action;
  /** The values to choose from. */
  choices: ReadonlyArray<ChoiceReport>;
  /** Whose decision it is to clear the finding instead: `partner` or `bank`; `null` where nobody may. */
  clearable_by: Who | null;
  /** What those fields are called, in the same order. */
  field_names: ReadonlyArray<string>;
  /** The fields that take the same value, as JSON pointers. */
  fields: ReadonlyArray<string>;
  /** Whether the step is only needed because of another one: it may change with the answers. */
  follows: boolean;
  /** Fields of which one can settle the same instead, as JSON pointers. */
  instead: ReadonlyArray<string>;
  /** What the applicant reads in a form; `null` where it is not the applicant's business. */
  message: string | null;
  /** The rule whose finding the step settles first. */
  rule: RuleId;
  /** The rules that keep the application on hold as long as this step alone is not done. */
  settles: ReadonlyArray<RuleId>;
  /** What is to be done, in words. */
  text: string;
  /** What that rule found, or what is not known. */
  title: string;
  /** The status that settles it, of what only the bank or the provider decides; otherwise `null`. */
  until: string | null;
  /** Who does it. */
  who: Who;
}

export type Who = "applicant" | "partner" | "bank" | "provider" | "nobody";
