//! What can be wrong with an applicant: the changes that make it so.

/// Something wrong.
#[derive(Debug)]
pub struct Flaw {
    /// In a few words.
    pub name: &'static str,
    /// What stands where instead: JSON, or `None` where the field is gone.
    pub changes: &'static [(&'static str, Option<&'static str>)],
}

macro_rules! flaws {
    ($( $name:literal { $( $pointer:literal $( = $json:literal )? ),* } )*) => {
        /// All flaws: of every family, with every effect, missing fields and wrong types.
        pub const FLAWS: &[&Flaw] = &[ $( &Flaw {
            name: $name,
            changes: &[ $( ($pointer, flaws!(@json $($json)?)) ),* ],
        }, )* ];
    };
    (@json) => { None };
    (@json $json:literal) => { Some($json) };
}

flaws! {
    // The application itself.
    "a yes in quotes" { "/person/fatca_relevant" = r#""false""# }
    "a number for a name" { "/person/first_name" = "4711" }
    "an object for a text" { "/person/birth_city" = r#"{"name":"Kiel"}"# }
    "a list for an object" { "/mobile_number" = "[]" }
    "a text for a list" { "/tax_identifications" = r#""none""# }
    "a flow nobody knows" { "/flow" = r#""banking""# }
    "an environment nobody knows" { "/environment" = r#""staging""# }
    "a country that does not exist" { "/person/birth_country" = r#""XX""# }
    "a country by name" { "/person/nationality" = r#""Germany""# }
    "a date of another spelling" { "/person/birth_date" = r#""05.05.1990""# }
    "a day that does not exist" { "/person/birth_date" = r#""1990-02-30""# }
    "an instant without a marker" { "/person/terms_conditions_signed_at" = r#""2026-11-02T09:00:00""# }
    "an instant of another zone" { "/person/data_terms_signed_at" = r#""2026-11-02T09:00:00+01:00""# }
    "before the rulebook" { "/as_of" = r#""2021-12-31""# }
    // The United States.
    "a US passport" { "/identification/legitimation_country" = r#""US""# }
    "a US citizen" { "/person/nationality" = r#""usa""# }
    "lives in the US" { "/person/address/country" = r#""US""# }
    "was found to live in the US" { "/identification/address/line_1" = r#""1 Main St""#, "/identification/address/country" = r#""US""# }
    "born in the US" { "/person/birth_country" = r#""US""# }
    "born in the Virgin Islands" { "/person/birth_country" = r#""VIR""# }
    "born in Guam" { "/person/birth_country" = r#""GU""# }
    "national of Puerto Rico" { "/person/nationality" = r#""PR""# }
    "lives in American Samoa" { "/person/address/country" = r#""AS""# }
    "mail goes to the US" { "/person/contact_address/line_1" = r#""1 Main St""#, "/person/contact_address/country" = r#""US""# }
    "a US number" { "/mobile_number/number" = r#""+12125550134""# }
    "a Canadian number" { "/person/mobile_number" = r#""001 416 555 0134""#, "/mobile_number/number" = r#""+14165550134""# }
    "a PO box" { "/person/address/line_1" = r#""Postfach 12 34 56""# }
    "in care of" { "/person/address/line_2" = r#""c/o Meier""# }
    "held mail" { "/person/address/line_1" = r#""postlagernd""# }
    "perhaps in care of" { "/person/address/line_1" = r#""bei Meier""# }
    "no declaration" { "/person/fatca_relevant" = "null", "/person/fatca_crs_confirmed_at" }
    "declares to be relevant" { "/person/fatca_relevant" = "true" }
    "taxed in the US" { "/tax_identifications/1/country" = r#""US""#, "/tax_identifications/1/number" = r#""123456789""#, "/tax_identifications/1/primary" = "false" }
    // Tax.
    "no tax record in branch FR" { "/tax_identifications", "/branch" = r#""FR""# }
    "no tax record, account too old" { "/tax_identifications" = "[]", "/account/opened_at" = r#""2026-07-01T08:00:00Z""# }
    "no primary tax record, no branch" { "/tax_identifications/0/primary" = "false", "/branch" }
    // Missing fields.
    "no birth country" { "/person/birth_country" }
    "no nationality" { "/person/nationality" = "null" }
    "no address" { "/person/address" }
    "no country of residence" { "/person/address/country" = r#""""# }
    "no mobile number" { "/mobile_number", "/person/mobile_number" }
    "a national number" { "/mobile_number/number" = r#""0151 12345678""# }
    "no document country" { "/identification/legitimation_country" = "null" }
    "no identification" { "/identification" }
    "nothing but a name" { "/person" = r#"{"first_name":"Erika","last_name":"Mustermann"}"#, "/identification", "/mobile_number", "/identity_document" }
    // Readiness.
    "identification failed" { "/identification/status" = r#""failed""#, "/identification/failure_reason" = r#""aborted by agent""# }
    "identification expired" { "/identification/status" = r#""expired""#, "/identification/completed_at" = "null" }
    "identification aborted" { "/identification/status" = r#""aborted""# }
    "identification in review" { "/identification/status" = r#""pending_successful""# }
    "identification with the bank" { "/identification/method" = r#""bank_plus""#, "/identification/status" = r#""pending_account_creation""# }
    "reference transfer open" { "/identification/method" = r#""bank_plus""#, "/identification/status" = r#""pending_ref_transfer""# }
    "identification not begun" { "/identification/status" = r#""created""#, "/identification/completed_at" = "null", "/identification/legitimation_country" = "null" }
    "a status nobody knows" { "/identification/status" = r#""SUCCESSFUL""# }
    "no status" { "/identification/status" = "null" }
    "mobile number not verified" { "/mobile_number/verified" = "false" }
    "mobile number perhaps verified" { "/mobile_number/verified" }
    "screening declined" { "/person/screening_progress" = r#""SCREENED_DECLINED""# }
    "not screened" { "/person/screening_progress" = r#""NOT_SCREENED""# }
    "potential match" { "/person/screening_progress" = r#""POTENTIAL_MATCH""# }
    "risk rejected" { "/person/risk_classification_status" = r#""RISK_REJECTED""# }
    "risk asks for information" { "/person/risk_classification_status" = r#""INFORMATION_REQUESTED""# }
    "risk open" { "/person/risk_classification_status" = r#""POTENTIAL_RISK""# }
    "no risk class" { "/person/risk_classification_status" = "null" }
    "vetting rejected" { "/person/customer_vetting_status" = r#""RISK_REJECTED""# }
    "vetting asks for information" { "/person/customer_vetting_status" = r#""INFORMATION_REQUESTED""# }
    "not vetted" { "/person/customer_vetting_status" = r#""NOT_VETTED""# }
    // Proof of address and identity document.
    "passport without a proof of address" { "/identity_document/code" = r#""DEU-AO-01005""#, "/identification/proof_of_address_type", "/identification/proof_of_address_issued_at" }
    "proof of address without a date" { "/identification/proof_of_address_type" = r#""GAS_BILL""#, "/identification/proof_of_address_issued_at" = "null" }
    "proof of address of another type" { "/identification/proof_of_address_type" = r#""SELFIE""#, "/identification/proof_of_address_issued_at" = r#""2026-10-01""# }
    "proof of address exactly too old" { "/identification/proof_of_address_type" = r#""WATER_BILL""#, "/identification/proof_of_address_issued_at" = r#""2026-05-21""# }
    "proof of address of tomorrow" { "/identification/proof_of_address_type" = r#""WATER_BILL""#, "/identification/proof_of_address_issued_at" = r#""2026-11-22""# }
    "no document" { "/identity_document" }
    "no code of a document" { "/identity_document/code" = r#""passport""# }
    "another kind than the code's" { "/identity_document/code" = r#""DEU-BO-02001""#, "/identity_document/kind" = r#""passport""# }
    "document expired" { "/person/legitimation_valid_until" = r#""2026-11-20""# }
    "no expiry in branch IT" { "/branch" = r#""IT""# }
    "account of branch ES is blocked" { "/branch" = r#""ES""#, "/account/opened_at" = r#""2026-02-01T08:00:00Z""#, "/person/legitimation_valid_until" = r#""2026-05-01""# }
    // Tax records.
    "two primary tax records" { "/tax_identifications/1/country" = r#""AT""#, "/tax_identifications/1/number" = "null", "/tax_identifications/1/reason_no_tin" = r#""NOT_ASSIGNED_YET""#, "/tax_identifications/1/primary" = "true" }
    "first tax record not the primary one" { "/tax_identifications/0/primary" = "false", "/tax_identifications/1/country" = r#""AT""#, "/tax_identifications/1/reason_no_tin" = r#""NOT_ASSIGNED_YET""#, "/tax_identifications/1/primary" = "true" }
    "two tax records of one country" { "/tax_identifications/1/country" = r#""DE""#, "/tax_identifications/1/reason_no_tin" = r#""NOT_ASSIGNED_YET""#, "/tax_identifications/1/primary" = "false" }
    "tax record of no country" { "/tax_identifications/0/country" = "null" }
    "neither tax number nor reason" { "/tax_identifications/0/number" = "null" }
    "tax number and reason" { "/tax_identifications/0/reason_no_tin" = r#""NOT_ASSIGNED_YET""# }
    "a reason nobody knows" { "/tax_identifications/0/number" = "null", "/tax_identifications/0/reason_no_tin" = r#""LOST""# }
    "a reason without words" { "/tax_identifications/0/number" = "null", "/tax_identifications/0/reason_no_tin" = r#""OTHER""# }
    "a Spanish type of number" { "/tax_identifications/0/tax_id_type" = r#""NIF""# }
    "tax number expired" { "/tax_identifications/0/valid_until" = r#""2026-11-20""# }
    "tax number too short" { "/tax_identifications/0/number" = r#""4895437120""# }
    "tax number with a wrong check digit" { "/tax_identifications/0/number" = r#""48954371208""# }
    // Names.
    "no last name" { "/person/last_name" = "null" }
    "a name too long" { "/person/first_name" = r#""Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Senior""# }
    "a blank before the name" { "/person/first_name" = r#"" Erika""# }
    "a blank after the name" { "/person/first_name" = r#""Erika ""# }
    "a digit in the name" { "/person/last_name" = r#""Mustermann 2""# }
    "an emoji in the name" { "/person/first_name" = r#""Erika 🦀""# }
    "a zero-width space in the name" { "/person/last_name" = r#""Muster\u200bmann""# }
    "a Cyrillic letter in a Latin name" { "/person/first_name" = r#""Аnna""# }
    "a scripted name" { "/person/last_name" = r#""X-MANUALTEST-HAPPYPATH""# }
    // IBAN.
    "no IBAN" { "/identification/method" = r#""bank""#, "/identification/iban" = "null" }
    "an Austrian IBAN" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""AT611904300234573201""# }
    "an IBAN too short" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE8937040044053201300""# }
    "an O for a 0" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE8937O400440532013000""# }
    "an IBAN with wrong check digits" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE88370400440532013000""# }
    "an IBAN in groups" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE89 3704 0044 0532 0130 00""# }
    "an IBAN of no country" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""XX89370400440532013000""# }
    "a character that no IBAN has" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE8937040044*532013000""# }
    "a test IBAN" { "/identification/method" = r#""bank""#, "/identification/iban" = r#""DE11110101010100000020""# }
}
