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
}
