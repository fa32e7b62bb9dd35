//! The rules: one function each, five to fifteen lines, named after what it finds.
//!
//! A function reads facts and answers clear, found or unknown. It holds no number, list or sentence: those are
//! in the [rulebook](crate::rulebook). What an answer means is weighed in [decision](crate::decision).

pub mod application;
pub mod fatca;
pub mod iban;
pub mod name;
pub mod tax;

use crate::facts::Facts;
use crate::finding::Answer;
use crate::rulebook::RuleId;

/// Judges one rule, whatever its scope.
#[must_use]
pub fn judge(rule: RuleId, facts: &Facts<'_>) -> Answer {
    match rule {
        RuleId::ApplicationBeforeRulebook => application::before_rulebook(facts),
        RuleId::ApplicationWrongType => application::wrong_type(facts),
        RuleId::ApplicationUnknownChoice => application::unknown_choice(facts),
        RuleId::ApplicationUnknownCountry => application::unknown_country(facts),
        RuleId::ApplicationMalformedDate => application::malformed_date(facts),
        RuleId::ApplicationMalformedTimestamp => application::malformed_timestamp(facts),
        RuleId::NameMissing => name::missing(facts),
        RuleId::NameTooLong => name::too_long(facts),
        RuleId::NameLeadingWhitespace => name::leading_whitespace(facts),
        RuleId::NameTrailingWhitespace => name::trailing_whitespace(facts),
        RuleId::NameSymbol => name::symbol(facts),
        RuleId::NameInvisibleCharacter => name::invisible_character(facts),
        RuleId::NameMisplacedMark => name::misplaced_mark(facts),
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
        RuleId::FatcaUsTerritoryResidence => fatca::us_territory_residence(facts),
        RuleId::FatcaUsTerritoryBirthplace => fatca::us_territory_birthplace(facts),
        RuleId::FatcaUsContactAddress => fatca::us_contact_address(facts),
        RuleId::FatcaUsPhone => fatca::us_phone(facts),
        RuleId::FatcaAddressNotPhysical => fatca::address_not_physical(facts),
        RuleId::FatcaPossibleCareOf => fatca::possible_care_of(facts),
        RuleId::FatcaDeclarationMissing => fatca::declaration_missing(facts),
        RuleId::FatcaDeclaredUsRelevant => fatca::declared_us_relevant(facts),
        RuleId::FatcaUsTaxResidence => fatca::us_tax_residence(facts),
        RuleId::FatcaScreeningStale => fatca::screening_stale(facts),
        RuleId::TaxMissing => tax::missing(facts),
        RuleId::TaxDeferred => tax::deferred(facts),
    }
}
