//! The values that the yardstick reads from the rulebook: the newest lists, numbers, and lengths of clocks.
//!
//! Its own checks are in the other files. The values that the bank may change any day are shared, so that the two
//! never differ in them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use onboardable::rulebook::{Failure, Method, Rulebook, values};

pub static BOOK: LazyLock<Book> = LazyLock::new(Book::in_force_last);

type List = &'static [&'static str];

/// Values of the rulebook, each under its name there, and the name of its family where two have the same.
macro_rules! book {
    (lists { $($list:ident: $of_list:path,)* } numbers { $($number:ident: $number_type:ty: $of_number:path,)* }
        clocks { $($clock:ident: $id:literal,)* }) => {
        pub struct Book {
            $( pub $list: List, )*
            $( pub $number: $number_type, )*
            $( pub $clock: Clock, )*
            /// With the plus before it.
            pub us_calling_code: String,
            pub methods: Vec<&'static str>,
            /// The statuses of the methods with documented moves, in every spelling.
            pub statuses: BTreeMap<&'static str, Vec<&'static str>>,
            /// The failure codes, in every spelling, in capitals.
            pub failures: BTreeMap<String, &'static Failure>,
        }

        impl Book {
            fn in_force_last() -> Self {
                let statuses = Rulebook::builtin().machines.iter().map(|machine| {
                    let spelled = machine.statuses.iter().flat_map(|one| {
                        [one.status.name()].into_iter().chain(one.spellings.iter().copied())
                    });
                    (machine.method.name(), spelled.collect())
                });
                let failures = Rulebook::builtin().failures.iter().flat_map(|failure| {
                    let spelled = [failure.code].into_iter().chain(failure.spellings.iter().copied());
                    spelled.map(move |code| (code.to_uppercase(), failure))
                });
                Self {
                    $( $list: $of_list.of_builtin_on(NaiveDate::MAX), )*
                    $( $number: <$number_type>::try_from($of_number.of_builtin_on(NaiveDate::MAX)).expect("a count"), )*
                    $( $clock: Clock::named($id), )*
                    us_calling_code: format!("+{}", values::fatca::US_CALLING_CODE.of_builtin_on(NaiveDate::MAX)),
                    methods: Method::ALL.iter().map(|method| method.name()).collect(),
                    statuses: statuses.collect(),
                    failures: failures.collect(),
                }
            }
        }
    };
}

book! {
    lists {
        us: values::fatca::US,
        us_areas: values::fatca::US_AREAS,
        other_us_territories: values::fatca::OTHER_US_TERRITORIES,
        sandbox_phone_numbers: values::fatca::SANDBOX_NUMBERS,
        reasons: values::tax::REASONS,
        reasons_with_description: values::tax::REASONS_WITH_DESCRIPTION,
        id_types: values::tax::ID_TYPES,
        id_type_countries: values::tax::ID_TYPE_COUNTRIES,
        grace_branches: values::tax::GRACE_BRANCHES,
        sandbox_tax_numbers: values::tax::SANDBOX_NUMBERS,
        no_last_name: values::name::NO_LAST_NAME,
        sandbox_prefixes: values::name::SANDBOX_PREFIXES,
        methods_with_iban: values::iban::METHODS_WITH_IBAN,
        accepted_country: values::iban::ACCEPTED_COUNTRY,
        test_ibans: values::iban::TEST_IBANS,
        implausible_first_digits: values::iban::IMPLAUSIBLE_FIRST_DIGITS,
        identification_passed: values::readiness::IDENTIFICATION_PASSED,
        identification_failed: values::readiness::IDENTIFICATION_FAILED_STATUSES,
        identification_expired: values::readiness::IDENTIFICATION_EXPIRED_STATUSES,
        identification_interrupted: values::readiness::IDENTIFICATION_INTERRUPTED_STATUSES,
        identification_review: values::readiness::IDENTIFICATION_REVIEW_STATUSES,
        identification_bank: values::readiness::IDENTIFICATION_BANK_STATUSES,
        identification_transfer: values::readiness::IDENTIFICATION_TRANSFER_STATUSES,
        identification_open: values::readiness::IDENTIFICATION_OPEN_STATUSES,
        identification_partner: values::readiness::IDENTIFICATION_PARTNER_STATUSES,
        screening_passed: values::readiness::SCREENING_PASSED,
        screening_declined: values::readiness::SCREENING_DECLINED_STATUSES,
        risk_passed: values::readiness::RISK_PASSED,
        vetting_passed: values::readiness::VETTING_PASSED,
        rejected: values::readiness::REJECTED_STATUSES,
        information: values::readiness::INFORMATION_STATUSES,
        proof_of_address_methods: values::proof_of_address::METHODS,
        proof_of_address_types: values::proof_of_address::TYPES,
        proof_of_address_always: values::proof_of_address::BRANCH_ALWAYS,
        salutations: values::person::SALUTATIONS,
        neutral_salutation_branches: values::person::NEUTRAL_SALUTATION_BRANCHES,
        titles: values::person::TITLES,
        employment_statuses: values::person::EMPLOYMENT_STATUSES,
        marital_statuses: values::person::MARITAL_STATUSES,
        tax_assessments: values::person::TAX_ASSESSMENTS,
        annual_income_ranges: values::person::ANNUAL_INCOME_RANGES,
        excluded_for_bankident: values::mobile_number::EXCLUDED_FOR_BANKIDENT,
        order_button_texts: values::consent::ORDER_BUTTON_TEXTS,
        changeable: values::update::CHANGEABLE,
        own_business_statuses: values::update::OWN_BUSINESS_STATUSES,
        branch_methods_de: values::eligibility::BRANCH_METHODS_DE,
        branch_methods_es: values::eligibility::BRANCH_METHODS_ES,
        branch_methods_fr: values::eligibility::BRANCH_METHODS_FR,
        branch_methods_it: values::eligibility::BRANCH_METHODS_IT,
        by_arrangement: values::eligibility::BY_ARRANGEMENT,
        full_account_products: values::eligibility::FULL_ACCOUNT_PRODUCTS,
        session_languages: values::identification::SESSION_LANGUAGES,
        recovery_methods: values::identification::RECOVERY_METHODS,
        expired_document_codes: values::identification::EXPIRED_DOCUMENT_CODES,
    }
    numbers {
        grace_days: u64: values::tax::GRACE_DAYS,
        max_characters: usize: values::name::MAX_CHARACTERS,
        minimum_age_years: i32: values::person::MINIMUM_AGE_YEARS,
        blocking_days: u64: values::identity_document::BLOCKING_DAYS,
        notice_days_before: u64: values::identity_document::NOTICE_DAYS_BEFORE,
        max_age_months: u32: values::proof_of_address::MAX_AGE_MONTHS,
        max_age_months_fr: u32: values::proof_of_address::MAX_AGE_MONTHS_FR,
        bank_attempts: usize: values::identification::BANK_ATTEMPTS,
        aml_confirmation_days: u64: values::update::AML_CONFIRMATION_DAYS,
    }
    clocks {
        idnow_link: "idnow.link",
        idnow_review: "idnow.review",
        bank_payment: "bank.payment",
        bank_signature: "bank.signature",
        bank_authorization: "bank.authorization",
        bank_code: "bank.code",
        bank_confirmation: "bank.confirmation",
        bank_identification: "bank.identification",
        bank_plus_transfer: "bank_plus.transfer",
        bank_plus_recovery: "bank_plus.recovery",
        person_deletion: "person_deletion",
    }
}

/// The length of a clock, in the unit of the rulebook, and its statuses.
pub struct Clock {
    pub length: u32,
    pub statuses: Vec<&'static str>,
}

impl Clock {
    fn named(id: &str) -> Self {
        let clock = Rulebook::builtin().clocks.iter().find(|clock| clock.id == id).expect("a clock of the rulebook");
        Self {
            length: u32::try_from(clock.length.on(NaiveDate::MAX)).expect("a count"),
            statuses: clock.statuses.iter().map(|status| status.name()).collect(),
        }
    }
}
