//! The rules: one function each, five to fifteen lines, named after what it finds.
//!
//! A function reads facts and answers clear, found or unknown. It holds no number, list or sentence: those are
//! in the [rulebook](crate::rulebook). What an answer means is weighed in [decision](crate::decision).

pub mod account;
pub mod account_opening_request;
pub mod address;
pub mod application;
pub mod consent;
pub mod device;
pub mod eligibility;
pub mod fatca;
pub mod iban;
pub mod identification;
pub mod identity_document;
pub mod mobile_number;
pub mod name;
pub mod person;
pub mod proof_of_address;
pub mod readiness;
pub mod session;
pub mod tax;
pub mod update;

use crate::application::Stated;
use crate::facts::country::Country;
use crate::facts::{Fact, Facts, near_miss};
use crate::finding::{Answer, Detail};
use crate::rulebook::RuleId;

/// Judges one rule, whatever its scope.
#[must_use]
pub fn judge(rule: RuleId, facts: &Facts<'_>) -> Answer {
    match rule {
        RuleId::ApplicationBeforeRulebook => application::before_rulebook(facts),
        RuleId::ApplicationWrongType => application::wrong_type(facts),
        RuleId::ApplicationUnknownChoice => application::unknown_choice(facts),
        RuleId::ApplicationContradictingBranch => application::contradicting_branch(facts),
        RuleId::ApplicationOtherPerson => application::other_person(facts),
        RuleId::ApplicationUnknownCountry => application::unknown_country(facts),
        RuleId::ApplicationFormerCountry => application::former_country(facts),
        RuleId::ApplicationTravelDocumentCode => application::travel_document_code(facts),
        RuleId::ApplicationMalformedDate => application::malformed_date(facts),
        RuleId::ApplicationDateIncomplete => application::date_incomplete(facts),
        RuleId::ApplicationMalformedTimestamp => application::malformed_timestamp(facts),
        RuleId::ApplicationInstantInFuture => application::instant_in_future(facts),
        RuleId::ApplicationInstantBeforeBirth => application::instant_before_birth(facts),
        RuleId::PersonBornTooLongAgo => person::born_too_long_ago(facts),
        RuleId::ProofOfAddressNotNeeded => proof_of_address::not_needed(facts),
        RuleId::ApplicationKeysNotRead => application::keys_not_read(facts),
        RuleId::ApplicationKeysNotAllowed => application::keys_not_allowed(facts),
        RuleId::ApplicationPinnedOtherwise => application::pinned_otherwise(facts),
        RuleId::ApplicationBarePerson => application::bare_person(facts),
        RuleId::ApplicationBareResource => application::bare_resource(facts),
        RuleId::ApplicationErrorBody => application::error_body(facts),
        RuleId::ApplicationWebhookBody => application::webhook_body(facts),
        RuleId::EligibilityResidenceNotGermany => eligibility::residence_not_germany(facts),
        RuleId::EligibilityResidenceInGermany => eligibility::residence_in_germany(facts),
        RuleId::EligibilityMethodNotForBranch => eligibility::method_not_for_branch(facts),
        RuleId::EligibilityProductNeedsMore => eligibility::product_needs_more(facts),
        RuleId::EligibilityMobileNumberUnverified => eligibility::mobile_number_unverified(facts),
        RuleId::EligibilityPassport => eligibility::passport(facts),
        RuleId::EligibilityByArrangementOnly => eligibility::by_arrangement_only(facts),
        RuleId::EligibilityOnlyTheBankKnows => eligibility::only_the_bank_knows(facts),
        RuleId::SessionMethodsMissing => session::methods_missing(facts),
        RuleId::SessionMethodNotOffered => session::method_not_offered(facts),
        RuleId::SessionMethodNotEligible => session::method_not_eligible(facts),
        RuleId::SessionMethodNotAllowed => session::method_not_allowed(facts),
        RuleId::SessionCallbackUrlMalformed => session::callback_url_malformed(facts),
        RuleId::SessionCallbackUrlMissing => session::callback_url_missing(facts),
        RuleId::SessionOver => session::over(facts),
        RuleId::SessionStatusNotListed => session::status_not_listed(facts),
        RuleId::DeviceNotBound => device::not_bound(facts),
        RuleId::DeviceTooMany => device::too_many(facts),
        RuleId::DeviceNoRoom => device::no_room(facts),
        RuleId::AccountOpeningRequestFieldMissing => account_opening_request::field_missing(facts),
        RuleId::AccountOpeningRequestBicOfAnotherBranch => account_opening_request::bic_of_another_branch(facts),
        RuleId::AccountOpeningRequestCustomerTypeNotPerson => {
            account_opening_request::customer_type_not_person(facts)
        }
        RuleId::AccountOpeningRequestProductNotForPerson => account_opening_request::product_not_for_person(facts),
        RuleId::AccountOpeningRequestProductOfAnotherBranch => {
            account_opening_request::product_of_another_branch(facts)
        }
        RuleId::AccountOpeningRequestAccountTypeNotForPerson => {
            account_opening_request::account_type_not_for_person(facts)
        }
        RuleId::AccountOpeningRequestCurrencyNotOffered => account_opening_request::currency_not_offered(facts),
        RuleId::AccountBlockedForTax => account::blocked_for_tax(facts),
        RuleId::AccountBlockedForIdentification => account::blocked_for_identification(facts),
        RuleId::AccountBlockedForDocument => account::blocked_for_document(facts),
        RuleId::AccountBlockedForConfirmation => account::blocked_for_confirmation(facts),
        RuleId::AccountBlockedByCustomer => account::blocked_by_customer(facts),
        RuleId::AccountBlockedByBank => account::blocked_by_bank(facts),
        RuleId::AccountClosed => account::closed(facts),
        RuleId::AccountStatusNotListed => account::status_not_listed(facts),
        RuleId::AccountOpeningRequestBankOpensItself => account_opening_request::bank_opens_itself(facts),
        RuleId::AccountOpeningRequestInProgress => account_opening_request::in_progress(facts),
        RuleId::AccountOpeningRequestStatusNotListed => account_opening_request::status_not_listed(facts),
        RuleId::AccountOpeningRequestMinor => account_opening_request::minor(facts),
        RuleId::AccountOpeningRequestVettingNotGreen => account_opening_request::vetting_not_green(facts),
        RuleId::AccountOpeningRequestExistingCustomer => account_opening_request::existing_customer(facts),
        RuleId::AccountOpeningRequestTooManyAccounts => account_opening_request::too_many_accounts(facts),
        RuleId::AccountOpeningRequestValidationNotListed => account_opening_request::validation_not_listed(facts),
        RuleId::AccountOpeningRequestRejectedWithoutReason => account_opening_request::rejected_without_reason(facts),
        RuleId::AccountOpeningRequestReasonBesideOtherStatus => {
            account_opening_request::reason_beside_other_status(facts)
        }
        RuleId::IdentificationUnknownMethod => identification::unknown_method(facts),
        RuleId::IdentificationLanguageMissing => identification::language_missing(facts),
        RuleId::IdentificationUnknownLanguage => identification::unknown_language(facts),
        RuleId::IdentificationProductFieldsMissing => identification::product_fields_missing(facts),
        RuleId::IdentificationStatusOfAnotherMethod => identification::status_of_another_method(facts),
        RuleId::IdentificationOrderUnknown => identification::order_unknown(facts),
        RuleId::IdentificationStatusMisspelt => identification::status_misspelt(facts),
        RuleId::IdentificationIbanRefusedBefore => identification::iban_refused_before(facts),
        RuleId::IdentificationMethodRefusedBefore => identification::method_refused_before(facts),
        RuleId::IdentificationRepeatedAfterSuccess => identification::repeated_after_success(facts),
        RuleId::IdentificationInstantsOutOfOrder => identification::instants_out_of_order(facts),
        RuleId::IdentificationDocumentTypeNotListed => identification::document_type_not_listed(facts),
        RuleId::IdentificationTransferSenderDiffers => identification::transfer_sender_differs(facts),
        RuleId::IdentificationTransferAccountUnsuitable => identification::transfer_account_unsuitable(facts),
        RuleId::IdentificationFraudSuspected => identification::fraud_suspected(facts),
        RuleId::IdentificationFraudUnderReview => identification::fraud_under_review(facts),
        RuleId::IdentificationExistingCustomer => identification::existing_customer(facts),
        RuleId::IdentificationOtherIbanNeeded => identification::other_iban_needed(facts),
        RuleId::IdentificationOtherMethodNeeded => identification::other_method_needed(facts),
        RuleId::IdentificationNewIdentificationNeeded => identification::new_identification_needed(facts),
        RuleId::IdentificationDataToComplete => identification::data_to_complete(facts),
        RuleId::IdentificationBankMustHelp => identification::bank_must_help(facts),
        RuleId::IdentificationRetryWithSameLink => identification::retry_with_same_link(facts),
        RuleId::IdentificationDocumentExpired => identification::document_expired(facts),
        RuleId::IdentificationPermanentFailure => identification::permanent_failure(facts),
        RuleId::IdentificationUnknownFailure => identification::unknown_failure(facts),
        RuleId::IdentificationReasonMissing => identification::reason_missing(facts),
        RuleId::IdentificationReasonBesideOtherStatus => identification::reason_beside_other_status(facts),
        RuleId::IdentificationAttemptsExhausted => identification::attempts_exhausted(facts),
        RuleId::IdentificationLinkExpired => identification::link_expired(facts),
        RuleId::IdentificationCallTimedOut => identification::call_timed_out(facts),
        RuleId::IdentificationReviewOverdue => identification::review_overdue(facts),
        RuleId::IdentificationStepOverdue => identification::step_overdue(facts),
        RuleId::IdentificationTooOld => identification::too_old(facts),
        RuleId::IdentificationTransferOverdue => identification::transfer_overdue(facts),
        RuleId::IdentificationRecoveryOverdue => identification::recovery_overdue(facts),
        RuleId::IdentificationAccountToRecover => identification::account_to_recover(facts),
        RuleId::IdentificationAccountToReactivate => identification::account_to_reactivate(facts),
        RuleId::IdentificationRecoveryMethodNotAllowed => identification::recovery_method_not_allowed(facts),
        RuleId::IdentificationFollowUpOverdue => identification::follow_up_overdue(facts),
        RuleId::IdentificationPersonDeleted => identification::person_deleted(facts),
        RuleId::PersonDataMissing => person::data_missing(facts),
        RuleId::PersonSalutationNotListed => person::salutation_not_listed(facts),
        RuleId::PersonTitleNotListed => person::title_not_listed(facts),
        RuleId::PersonEmploymentStatusNotListed => person::employment_status_not_listed(facts),
        RuleId::PersonMaritalStatusNotListed => person::marital_status_not_listed(facts),
        RuleId::PersonTaxAssessmentNotListed => person::tax_assessment_not_listed(facts),
        RuleId::PersonAnnualIncomeRangeNotListed => person::annual_income_range_not_listed(facts),
        RuleId::PersonCountryNotAlpha2 => person::country_not_alpha2(facts),
        RuleId::PersonBirthDateInFuture => person::birth_date_in_future(facts),
        RuleId::PersonMinor => person::minor(facts),
        RuleId::PersonBirthCityNotACity => person::birth_city_not_a_city(facts),
        RuleId::PersonResidenceNotAllowed => person::residence_not_allowed(facts),
        RuleId::PersonResidenceNotChecked => person::residence_not_checked(facts),
        RuleId::PersonMaritalStatusUnknown => person::marital_status_unknown(facts),
        RuleId::PersonSelfDeclaredPep => person::self_declared_pep(facts),
        RuleId::AddressIncomplete => address::incomplete(facts),
        RuleId::AddressStateMissing => address::state_missing(facts),
        RuleId::AddressHouseNumberMissing => address::house_number_missing(facts),
        RuleId::AddressPostalCodeMalformed => address::postal_code_malformed(facts),
        RuleId::AddressCountryWithoutPostalCodes => address::country_without_postal_codes(facts),
        RuleId::AddressPoBox => address::po_box(facts),
        RuleId::AddressCareOf => address::care_of(facts),
        RuleId::AddressPosteRestante => address::poste_restante(facts),
        RuleId::AddressNoFixedAbode => address::no_fixed_abode(facts),
        RuleId::AddressNoAddress => address::no_address(facts),
        RuleId::AddressLanguageNotCovered => address::language_not_covered(facts),
        RuleId::MobileNumberMissing => mobile_number::missing(facts),
        RuleId::MobileNumberCodeMalformed => mobile_number::code_malformed(facts),
        RuleId::MobileNumberMalformed => mobile_number::malformed(facts),
        RuleId::MobileNumberNationalFormat => mobile_number::national_format(facts),
        RuleId::MobileNumberDoubleZero => mobile_number::double_zero(facts),
        RuleId::MobileNumberTwoNumbersDiffer => mobile_number::two_numbers_differ(facts),
        RuleId::MobileNumberSandboxNumber => mobile_number::sandbox_number(facts),
        RuleId::MobileNumberExcludedForBankident => mobile_number::excluded_for_bankident(facts),
        RuleId::ConsentMissing => consent::missing(facts),
        RuleId::ConsentInFuture => consent::in_future(facts),
        RuleId::ConsentBeforeTerms => consent::before_terms(facts),
        RuleId::ConsentPepDeclarationMissing => consent::pep_declaration_missing(facts),
        RuleId::ConsentAfterIdentification => consent::after_identification(facts),
        RuleId::ConsentDisclaimerMissing => consent::disclaimer_missing(facts),
        RuleId::ConsentDisclaimerAfterIdentification => consent::disclaimer_after_identification(facts),
        RuleId::ConsentSwisscomMissing => consent::swisscom_missing(facts),
        RuleId::ConsentSignatureMissing => consent::signature_missing(facts),
        RuleId::ConsentOrderButtonDiffers => consent::order_button_differs(facts),
        RuleId::NameMissing => name::missing(facts),
        RuleId::NameTooLong => name::too_long(facts),
        RuleId::NameLeadingWhitespace => name::leading_whitespace(facts),
        RuleId::NameTrailingWhitespace => name::trailing_whitespace(facts),
        RuleId::NameSymbol => name::symbol(facts),
        RuleId::NameInvisibleCharacter => name::invisible_character(facts),
        RuleId::NameMisplacedMark => name::misplaced_mark(facts),
        RuleId::NameGarbled => name::garbled(facts),
        RuleId::NameProgramWord => name::program_word(facts),
        RuleId::NameMixedScript => name::mixed_script(facts),
        RuleId::NameSandboxScenario => name::sandbox_scenario(facts),
        RuleId::IbanMissing => iban::missing(facts),
        RuleId::IbanInvalidCharacter => iban::invalid_character(facts),
        RuleId::IbanUnknownCountry => iban::unknown_country(facts),
        RuleId::IbanNotGerman => iban::not_german(facts),
        RuleId::IbanWrongLength => iban::wrong_length(facts),
        RuleId::IbanLetterForDigit => iban::letter_for_digit(facts),
        RuleId::IbanWrongCheckDigits => iban::wrong_check_digits(facts),
        RuleId::IbanSeparators => iban::separators(facts),
        RuleId::IbanImplausibleBankCode => iban::implausible_bank_code(facts),
        RuleId::IbanTestValue => iban::test_value(facts),
        RuleId::FatcaUsDocument => fatca::us_document(facts),
        RuleId::FatcaUsNationality => fatca::us_nationality(facts),
        RuleId::FatcaUsResidence => fatca::us_residence(facts),
        RuleId::FatcaUsBirthplace => fatca::us_birthplace(facts),
        RuleId::FatcaUsTerritoryNationality => fatca::us_territory_nationality(facts),
        RuleId::FatcaUsTerritoryDocument => fatca::us_territory_document(facts),
        RuleId::FatcaUsTerritoryResidence => fatca::us_territory_residence(facts),
        RuleId::FatcaUsTerritoryBirthplace => fatca::us_territory_birthplace(facts),
        RuleId::FatcaUsContactAddress => fatca::us_contact_address(facts),
        RuleId::FatcaUsPhone => fatca::us_phone(facts),
        RuleId::FatcaUsPhoneCleared => fatca::us_phone_cleared(facts),
        RuleId::FatcaAddressNotPhysical => fatca::address_not_physical(facts),
        RuleId::FatcaUsMilitaryPost => fatca::us_military_post(facts),
        RuleId::FatcaPossibleCareOf => fatca::possible_care_of(facts),
        RuleId::FatcaDeclarationMissing => fatca::declaration_missing(facts),
        RuleId::FatcaDeclaredUsRelevant => fatca::declared_us_relevant(facts),
        RuleId::FatcaUsTaxResidence => fatca::us_tax_residence(facts),
        RuleId::FatcaUsTerritoryTaxResidence => fatca::us_territory_tax_residence(facts),
        RuleId::FatcaUsInWords => fatca::us_in_words(facts),
        RuleId::FatcaScreeningStale => fatca::screening_stale(facts),
        RuleId::TaxMissing => tax::missing(facts),
        RuleId::TaxDeferred => tax::deferred(facts),
        RuleId::IdentityDocumentMalformedCode => identity_document::malformed_code(facts),
        RuleId::IdentityDocumentKindContradictsCode => identity_document::kind_contradicts_code(facts),
        RuleId::IdentityDocumentShowsNoAddress => identity_document::shows_no_address(facts),
        RuleId::IdentityDocumentListMayBeOutdated => identity_document::list_may_be_outdated(facts),
        RuleId::IdentityDocumentNotSupported => identity_document::not_supported(facts),
        RuleId::IdentityDocumentIssuerContradicts => identity_document::issuer_contradicts(facts),
        RuleId::IdentityDocumentExpired => identity_document::expired(facts),
        RuleId::IdentityDocumentExpiryMissing => identity_document::expiry_missing(facts),
        RuleId::IdentityDocumentExpiryNotice => identity_document::expiry_notice(facts),
        RuleId::IdentityDocumentBlocksAccount => identity_document::blocks_account(facts),
        RuleId::ProofOfAddressMissing => proof_of_address::missing(facts),
        RuleId::ProofOfAddressIncomplete => proof_of_address::incomplete(facts),
        RuleId::ProofOfAddressUnknownType => proof_of_address::unknown_type(facts),
        RuleId::ProofOfAddressTooOld => proof_of_address::too_old(facts),
        RuleId::ProofOfAddressIssuedInFuture => proof_of_address::issued_in_future(facts),
        RuleId::ReadinessIdentificationFailed => readiness::identification_failed(facts),
        RuleId::ReadinessIdentificationToRepeat => readiness::identification_to_repeat(facts),
        RuleId::ReadinessIdentificationExpired => readiness::identification_expired(facts),
        RuleId::ReadinessIdentificationInterrupted => readiness::identification_interrupted(facts),
        RuleId::ReadinessIdentificationInReview => readiness::identification_in_review(facts),
        RuleId::ReadinessIdentificationWithBank => readiness::identification_with_bank(facts),
        RuleId::ReadinessReferenceTransferOpen => readiness::reference_transfer_open(facts),
        RuleId::ReadinessTransfersUsedUp => readiness::transfers_used_up(facts),
        RuleId::ReadinessIdentificationUnfinished => readiness::identification_unfinished(facts),
        RuleId::ReadinessIdentificationWaitsForPartner => readiness::identification_waits_for_partner(facts),
        RuleId::ReadinessIdentificationStatusUnrecognised => readiness::identification_status_unrecognised(facts),
        RuleId::ReadinessBankOpensAccount => readiness::bank_opens_account(facts),
        RuleId::ReadinessMobileNumberUnverified => readiness::mobile_number_unverified(facts),
        RuleId::ReadinessFlaggedByCompliance => readiness::flagged_by_compliance(facts),
        RuleId::ReadinessScreeningDeclined => readiness::screening_declined(facts),
        RuleId::ReadinessScreeningMisspelt => readiness::screening_misspelt(facts),
        RuleId::ReadinessScreeningOpen => readiness::screening_open(facts),
        RuleId::ReadinessRiskRejected => readiness::risk_rejected(facts),
        RuleId::ReadinessRiskInformationRequested => readiness::risk_information_requested(facts),
        RuleId::ReadinessRiskMisspelt => readiness::risk_misspelt(facts),
        RuleId::ReadinessRiskOpen => readiness::risk_open(facts),
        RuleId::ReadinessVettingRejected => readiness::vetting_rejected(facts),
        RuleId::ReadinessVettingInformationRequested => readiness::vetting_information_requested(facts),
        RuleId::ReadinessVettingMisspelt => readiness::vetting_misspelt(facts),
        RuleId::ReadinessVettingOpen => readiness::vetting_open(facts),
        RuleId::TaxNoPrimary => tax::no_primary(facts),
        RuleId::TaxSeveralPrimaries => tax::several_primaries(facts),
        RuleId::TaxFirstNotPrimary => tax::first_not_primary(facts),
        RuleId::TaxCountryMissing => tax::country_missing(facts),
        RuleId::TaxCountryTwice => tax::country_twice(facts),
        RuleId::TaxNumberOrReasonMissing => tax::number_or_reason_missing(facts),
        RuleId::TaxNumberAndReason => tax::number_and_reason(facts),
        RuleId::TaxUnknownReason => tax::unknown_reason(facts),
        RuleId::TaxReasonDescriptionMissing => tax::reason_description_missing(facts),
        RuleId::TaxReasonDescriptionMisplaced => tax::reason_description_misplaced(facts),
        RuleId::TaxTypeNotSpanish => tax::type_not_spanish(facts),
        RuleId::TaxTypeMissing => tax::type_missing(facts),
        RuleId::TaxUnknownType => tax::unknown_type(facts),
        RuleId::TaxExpired => tax::expired(facts),
        RuleId::TaxNumberMalformed => tax::number_malformed(facts),
        RuleId::TaxWrongCheckDigit => tax::wrong_check_digit(facts),
        RuleId::TaxNumberNotVerifiable => tax::number_not_verifiable(facts),
        RuleId::TaxCheckDigitContradictsBank => tax::check_digit_contradicts_bank(facts),
        RuleId::TaxNumberNotCompact => tax::number_not_compact(facts),
        RuleId::TaxReasonOnly => tax::reason_only(facts),
        RuleId::UpdateFieldNotChangeable => update::field_not_changeable(facts),
        RuleId::UpdateFieldNotKnown => update::field_not_known(facts),
        RuleId::UpdateSecondFactorMissing => update::second_factor_missing(facts),
        RuleId::UpdateAmlConfirmedOnNotToday => update::aml_confirmed_on_not_today(facts),
        RuleId::UpdateOwnBusinessWithoutIndustry => update::own_business_without_industry(facts),
        RuleId::UpdateIndustryBesideNaceCode => update::industry_beside_nace_code(facts),
        RuleId::UpdateConfirmationPossible => update::confirmation_possible(facts),
    }
}

/// Whether a list of the rulebook names a text, in whichever case: what is misspelt so is still no better than it says.
fn names(list: &[&'static str], text: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(text))
}

/// What a list of the rulebook says of a country, where each entry is `DE=` and what is said.
fn said_of(country: Country, list: &[&'static str]) -> Option<&'static str> {
    let of_country = |entry: &&'static str| entry.strip_prefix(country.alpha2())?.strip_prefix('=');
    list.iter().find_map(of_country)
}

/// The same answer with the listed value that was probably meant: the same letters in another case or with other separators,
/// or a known slip.
fn perhaps(answer: Answer, text: Fact<&str>, list: &[&'static str], slips: &[&'static str]) -> Answer {
    let is_found = matches!(answer, Answer::Found(_));
    match text.known().filter(|_| is_found).and_then(|text| near_miss::listed(text, list, slips)) {
        Some(suggestion) => answer.with("suggestion", Detail::Word(suggestion)),
        None => answer,
    }
}

/// What of a list of pointers holds nothing. `null` is judged apart, because it can be an answer.
fn missing_of<'a>(
    facts: &Facts<'_>,
    required: impl IntoIterator<Item = &'a &'static str>,
    null: impl Fn(&'static str) -> Answer,
) -> Answer {
    if facts.is_bare() {
        return Answer::Clear;
    }
    let mut answer = Answer::Clear;
    for &pointer in required {
        let of_field = match facts.stated_at(pointer) {
            Stated::Something => continue,
            Stated::Nothing => facts.found(pointer),
            Stated::Null => null(pointer),
            Stated::Unreadable => facts.unknown(pointer),
        };
        answer = answer.or(of_field);
    }
    answer
}
