//! Checks of single fields, as in a form: each line is an input and its answer.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeSet;

use onboardable::application::Field;
use onboardable::check::{
    Check, Kind, check_address, check_iban, check_identity_document, check_json, check_mobile_number, check_name,
    check_proof_of_address, check_text, check_tin,
};
use onboardable::rulebook::{Rule, Rulebook};
use onboardable::value::date;
use onboardable::{Application, Lang, Light, NameField, RuleId};
use serde_json::{Value, json};

/// Returns the light, the rules found, the rules unknown, and the details of the kind, as one line.
fn answer(kind: Kind, input: &str) -> String {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let check = check_json(kind, input.as_bytes(), as_of, Lang::En).expect("JSON");
    let rules: Vec<_> = check.findings.iter().map(|finding| format!("{} {}", finding.answer, finding.rule)).collect();
    let answered = serde_json::to_string(&check.value).expect("JSON");
    format!("{} [{}] {answered}", check.light, rules.join(", "))
}

#[track_caller]
fn expect(kind: Kind, cases: &[(&str, &str)]) {
    for (input, expected) in cases {
        assert_eq!(answer(kind, input), *expected, "{input}");
    }
}

#[test]
fn mobile_numbers() {
    expect(
        Kind::MobileNumber,
        &[
            (
                r#""+49 151/12345678""#,
                r#"green [] {"e164":"+4915112345678","calling_code":49,"regions":["DE"],"suggestion":null}"#,
            ),
            (
                r#""+1 416 555 0123""#,
                r#"yellow [found fatca.us_phone] {"e164":"+14165550123","calling_code":1,"regions":["CA"],"suggestion":null}"#,
            ),
            (
                r#"{"value":"+15550101","environment":"sandbox"}"#,
                r#"green [] {"e164":"+15550101","calling_code":1,"regions":[],"suggestion":null}"#,
            ),
        ],
    );
}

/// Who asks from Rust, by a function, gets the answer of who asks with JSON; a text alone is the value.
#[test]
fn a_function_says_the_same_as_json() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let json = |check: &Check| serde_json::to_value(check).expect("JSON");
    for lang in Lang::ALL {
        let asked =
            |kind, input: Value| json(&check_json(kind, input.to_string().as_bytes(), as_of, *lang).expect("JSON"));
        for text in ["Erika", "M\\xfcller", "DE89 3704 0044 0532 0130 00", "0151 12345678", "DEU-BO-02001", ""] {
            assert_eq!(
                json(&check_name(NameField::Last, text, as_of, *lang)),
                asked(Kind::Name, json!({ "field": "last_name", "value": text }))
            );
            assert_eq!(json(&check_iban(text, as_of, *lang)), asked(Kind::Iban, json!(text)));
            assert_eq!(json(&check_mobile_number(text, as_of, *lang)), asked(Kind::MobileNumber, json!(text)));
            assert_eq!(
                json(&check_identity_document(text, as_of, *lang)),
                asked(Kind::IdentityDocument, json!(text))
            );
            assert_eq!(
                json(&check_proof_of_address("ELECTRICITY_BILL", text, as_of, *lang)),
                asked(Kind::ProofOfAddress, json!({ "type": "ELECTRICITY_BILL", "issued_at": text }))
            );
            assert_eq!(
                json(&check_tin("DE", text, as_of, *lang)),
                asked(Kind::Tin, json!({ "country": "DE", "number": text }))
            );
            let address =
                json!({ "line_1": text, "postal_code": "10115", "city": "Berlin", "country": "DE", "floor": 2 });
            let typed: String = json!({ "person": { "address": address } }).to_string();
            let application = Application::from_json(&typed).expect("an application");
            let Field::Present(person) = &application.person else { panic!("a person") };
            let Field::Present(of_person) = &person.address else { panic!("an address") };
            assert_eq!(json(&check_address(of_person, as_of, *lang)), asked(Kind::Address, address));
            for kind in [Kind::Address, Kind::ProofOfAddress, Kind::Tin] {
                assert_eq!(json(&check_text(kind, text, as_of, *lang)), asked(kind, json!(text)), "{kind:?} {text}");
            }
        }
    }
}

/// `Debug` of a check shows nothing of the value.
#[test]
fn debug_of_a_check_has_no_value() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let check = check_iban("DE89370400440532013000", as_of, Lang::En);
    assert!(!format!("{check:?}").contains("37040044") && format!("{:?}", check.value).contains("CheckedValue"));
}

/// A character that looks like the right one, and only one IBAN that is meant.
#[test]
fn an_iban_with_look_alikes_gets_a_suggestion() {
    for (typed, expected) in [
        ("DE8937Q400440532013000", "DE89370400440532013000"),
        ("DEB9370400440532013000", "DE89370400440532013000"),
        ("DE893T0400440532013000", "DE89370400440532013000"),
        ("GB375ZBK60161331926819", "GB37SZBK60161331926819"),
        ("GB37S2BK60161331926819", "GB37SZBK60161331926819"),
    ] {
        let answered = answer(Kind::Iban, &json!(typed).to_string());
        assert!(answered.contains(&format!("\"suggestion\":\"{expected}\"")), "{typed}: {answered}");
    }
}

/// The name that a form proposes.
#[test]
fn a_garbled_or_disguised_name_gets_a_suggestion() {
    for (typed, expected) in [
        ("M\\xfcller", Some("Müller")),
        ("M\\u00fcller", Some("Müller")),
        ("\\ud801\\udc28a", None),
        ("Jr．", Some("Jr.")),
        ("Ani֊Mari", Some("Ani-Mari")),
        ("a፡b", None),
        ("Erika", None),
        // Nothing would be left of it.
        ("<>", None),
    ] {
        let input = json!({ "field": "first_name", "value": typed }).to_string();
        let answered = answer(Kind::Name, &input);
        let value: Value = serde_json::from_str(answered.split_once("] ").expect("the value").1).expect("JSON");
        assert_eq!(value["suggestion"].as_str(), expected, "{typed}: {answered}");
    }
}

#[test]
fn a_mobile_number_in_national_form_gets_a_suggestion_where_the_country_is_known() {
    let suggestion = |input: &str| {
        let answered = answer(Kind::MobileNumber, input);
        assert!(answered.starts_with("yellow"), "a suggestion is never applied silently: {input}: {answered}");
        answered.split_once(r#""suggestion":"#).expect("a suggestion, or null").1.trim_end_matches('}').to_owned()
    };
    for (input, expected) in [
        (r#""0151 12345678""#, "null"),
        (r#"{"value":"0151 12345678","branch":"DE"}"#, r#""+4915112345678""#),
        (r#"{"value":"06 12 34 56 78","branch":"FR"}"#, r#""+33612345678""#),
        (r#"{"value":"0664/1234567","branch":"DE","country":"AT"}"#, r#""+436641234567""#),
        (r#"{"value":"612 34 56 78","country":"ESP"}"#, r#""+34612345678""#),
        (r#"{"value":"06 12345678","branch":"IT"}"#, r#""+390612345678""#),
        (r#"{"value":"347 1234567","branch":"IT"}"#, r#""+393471234567""#),
        (r#"{"value":"39 347 1234567","branch":"IT"}"#, r#""+393471234567""#),
        (r#"{"value":"0151 2345678","branch":"DE"}"#, r#""+491512345678""#),
        (r#"{"value":"0151 2345678","branch":"DE","typing":true}"#, "null"),
        (r#"{"value":"0151 2345678","branch":"DE","typing":false}"#, r#""+491512345678""#),
        // With the zero or the plus, it would be another number, so there is no suggestion.
        (r#"{"value":"17012345678","branch":"DE"}"#, "null"),
        (r#"{"value":"612 34 56 78","branch":"DE"}"#, "null"),
        (r#"{"value":"0151 12345678","branch":"PL"}"#, "null"),
        (r#"{"value":"(0151) 12345678","branch":"DE"}"#, r#""+4915112345678""#),
        (r#""+49 (0)151 12345678""#, r#""+4915112345678""#),
        (r#""tel:+447400123456""#, r#""+447400123456""#),
        // With 00 the country is known.
        (r#""0049 151 12345678""#, r#""+4915112345678""#),
        (r#"{"value":"0043 664 1234567","branch":"DE"}"#, r#""+436641234567""#),
    ] {
        assert_eq!(suggestion(input), expected, "{input}");
    }
}

#[test]
fn addresses() {
    expect(
        Kind::Address,
        &[
            (r#"{"line_1":"Amrumer Straße 14","country":"DE"}"#, r#"green [] {"kind":"physical","suggestion":null}"#),
            (r#"{"line_1":"Postfachweg 3"}"#, r#"green [] {"kind":"physical","suggestion":null}"#),
            (
                r#"{"line_1":"Postfach 12 34 56","country":"DE"}"#,
                r#"yellow [found address.po_box, found fatca.address_not_physical] {"kind":"po_box","suggestion":null}"#,
            ),
            (
                r#"{"line_1":"1 Main St","country":"US"}"#,
                r#"red [found fatca.us_residence] {"kind":"physical","suggestion":null}"#,
            ),
            (r#"{"line_2":"Hinterhaus"}"#, r#"green [] {"kind":"physical","suggestion":null}"#),
            (
                r#"{"line_1":"Rruga e Kavajës 5","country":"AL"}"#,
                r#"green [found address.language_not_covered] {"kind":"unknown","suggestion":null}"#,
            ),
            (
                r#"{"line_1":"n/a","country":"DE"}"#,
                r#"yellow [found address.no_address] {"kind":"no_address","suggestion":null}"#,
            ),
            (
                r#"{"line_1":"ohne festen Wohnsitz","country":"DE"}"#,
                r#"yellow [found address.no_fixed_abode, found fatca.address_not_physical] {"kind":"no_fixed_abode","suggestion":null}"#,
            ),
            (
                r#"{"line_1":"PSC 2 Box 12","city":"APO","state":"AE","country":"DE"}"#,
                r#"yellow [found address.po_box, found fatca.address_not_physical, found fatca.us_military_post] {"kind":"po_box","suggestion":null}"#,
            ),
        ],
    );
}

/// A kind that the next letter could change is not shown yet; any other is.
#[test]
fn an_address_that_is_still_typed() {
    let boxed =
        r#"yellow [found address.po_box, found fatca.address_not_physical] {"kind":"po_box","suggestion":null}"#;
    expect(
        Kind::Address,
        &[
            (r#"{"line_1":"Postfach 1","country":"DE"}"#, boxed),
            (r#"{"line_1":"Postfach 1","country":"DE","typing":false}"#, boxed),
            (
                r#"{"line_1":"Postfach","country":"DE","typing":true}"#,
                r#"green [found address.house_number_missing] {"kind":null,"suggestion":null}"#,
            ),
            (
                r#"{"line_1":"Postfachw 1","country":"DE","typing":true}"#,
                r#"green [] {"kind":"physical","suggestion":null}"#,
            ),
            (r#"{"line_1":"Postfach 1","country":"DE","typing":true}"#, boxed),
            (
                r#"{"line_1":"x","country":"DE","typing":true}"#,
                r#"green [found address.house_number_missing] {"kind":null,"suggestion":null}"#,
            ),
            (
                r#"{"line_1":"keine","country":"DE","typing":true}"#,
                r#"green [found address.house_number_missing] {"kind":null,"suggestion":null}"#,
            ),
        ],
    );
}

#[test]
fn an_address_without_a_line_is_never_green() {
    for value in ["{}", r#"{"country":"DE"}"#, r#"{"line_1":null}"#, r#"{"line_1":""}"#, "null"] {
        let answer = answer(Kind::Address, value);
        assert!(answer.starts_with("yellow ["), "{value}: {answer}");
    }
}

#[test]
fn a_value_of_a_wrong_type_is_a_finding() {
    let answer = answer(Kind::Iban, "5");
    assert!(answer.starts_with("yellow [found application.wrong_type"), "{answer}");
}

#[test]
fn tax_numbers() {
    expect(
        Kind::Tin,
        &[
            (r#"{"country":"DE","number":"48954371207"}"#, r#"green [] {"suggestion":null}"#),
            (
                r#"{"country":"DE","number":"48954371208"}"#,
                r#"yellow [found tax.wrong_check_digit] {"suggestion":null}"#,
            ),
            (
                r#"{"country":"DE","number":"31659837651"}"#,
                r#"yellow [found tax.number_malformed] {"suggestion":null}"#,
            ),
            (
                r#"{"country":"DE","number":"48 954 371 207"}"#,
                r#"green [found tax.number_not_compact] {"suggestion":null}"#,
            ),
            (r#"{"country":"ES","number":"X2482300W"}"#, r#"green [] {"suggestion":null}"#),
            (
                r#"{"country":"ES","number":"54362315K","tax_id_type":"NIE"}"#,
                r#"yellow [found tax.number_malformed] {"suggestion":null}"#,
            ),
            (
                r#"{"country":"GB","number":"QQ123456C"}"#,
                r#"green [unknown tax.number_not_verifiable] {"suggestion":null}"#,
            ),
            (r#"{"country":"DE"}"#, r#"yellow [found tax.number_or_reason_missing] {"suggestion":null}"#),
            (
                r#"{"country":"NL","number":"12345672"}"#,
                r#"yellow [found tax.number_malformed] {"suggestion":"012345672"}"#,
            ),
            (
                r#"{"country":"ES","number":"4417203F","tax_id_type":"NIF"}"#,
                r#"yellow [found tax.number_malformed] {"suggestion":"04417203F"}"#,
            ),
            (
                r#"{"country":"IT","number":"SSSNNN31B28X000C","environment":"sandbox"}"#,
                r#"green [found tax.check_digit_contradicts_bank] {"suggestion":null}"#,
            ),
        ],
    );
}

#[test]
fn proofs_of_address() {
    expect(
        Kind::ProofOfAddress,
        &[
            (r#"{"type":"GAS_BILL","issued_at":"2026-05-22"}"#, "green [] {}"),
            (r#"{"type":"GAS_BILL","issued_at":"2026-05-21"}"#, "yellow [found proof_of_address.too_old] {}"),
            (r#"{"type":"GAS_BILL","issued_at":"2026-08-22","branch":"FR"}"#, "green [] {}"),
            (
                r#"{"type":"GAS_BILL","issued_at":"2026-08-21","branch":"FR"}"#,
                "yellow [found proof_of_address.too_old] {}",
            ),
            (r#"{"type":"GAS_BILL","issued_at":"2026-08-31","as_of":"2027-02-28"}"#, "green [] {}"),
            (
                r#"{"type":"GAS_BILL","issued_at":"2026-08-28","as_of":"2027-02-28"}"#,
                "yellow [found proof_of_address.too_old] {}",
            ),
            (r#"{"type":"gas_bill","issued_at":"2026-11-01"}"#, "yellow [found proof_of_address.unknown_type] {}"),
            (
                r#"{"type":"GAS_BILL","issued_at":"2026-11-22"}"#,
                "yellow [found proof_of_address.issued_in_future] {}",
            ),
            (r#"{"type":"GAS_BILL"}"#, "yellow [found proof_of_address.incomplete] {}"),
            (r#"{"type":"GAS_BILL","issued_at":"2026-11-01","document":"DEU-AO-03001"}"#, "green [] {}"),
            (r#"{"document":"DEU-BO-02001","branch":"DE"}"#, "green [] {}"),
            (r#"{"document":"DEU-AO-03001"}"#, "yellow [found proof_of_address.missing] {}"),
            (r#"{"type":null,"issued_at":null}"#, "yellow [unknown proof_of_address.missing] {}"),
        ],
    );
}

#[test]
fn identity_documents() {
    expect(
        Kind::IdentityDocument,
        &[
            (
                r#""DEU-BO-02001""#,
                r#"green [] {"shows_address":true,"address_by_law":true,"country":"DE","kind":"id_card"}"#,
            ),
            (
                r#""SVN-AO-02002""#,
                r#"green [] {"shows_address":true,"address_by_law":false,"country":"SI","kind":"passport"}"#,
            ),
            (
                r#""POL-BO-02001-02003""#,
                r#"green [] {"shows_address":true,"address_by_law":false,"country":"PL","kind":"id_card"}"#,
            ),
            (
                r#""DEU-AO-03001""#,
                r#"green [found identity_document.shows_no_address] {"shows_address":false,"address_by_law":false,"country":"DE","kind":"passport"}"#,
            ),
            (
                r#""DEU-BO-02004""#,
                r#"green [found identity_document.list_may_be_outdated] {"shows_address":false,"address_by_law":true,"country":"DE","kind":"id_card"}"#,
            ),
            (
                r#""DEU-BO-2001""#,
                r#"yellow [found identity_document.malformed_code] {"shows_address":null,"address_by_law":null,"country":null,"kind":null}"#,
            ),
        ],
    );
}

/// A key that is not read, and the context of the value, are reported as in an application: with a misspelt key the
/// answer would be for another question.
#[test]
fn the_context_of_a_value_is_checked_too() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let answered = |kind, input: &str| {
        let check = check_json(kind, input.as_bytes(), as_of, Lang::En).expect("JSON");
        let findings =
            check.findings.iter().map(|one| format!("{} {} {}", one.light, one.rule, one.fields.join(" ")));
        findings.collect::<Vec<_>>().join(", ")
    };
    for (kind, input, expected) in [
        (
            Kind::Tin,
            r#"{"country":"DE","number":"86095742719","tax_id_typ":"NIE"}"#,
            "green application.keys_not_read /tax_identifications/0/tax_id_type",
        ),
        (Kind::Name, r#"{"value":"Erika","fieldd":"last_name"}"#, "green application.keys_not_read /person"),
        (
            Kind::Address,
            r#"{"line_1":"Hauptstr. 1","country":"DE","post_code":"10115"}"#,
            "green application.keys_not_read /person/address/postal_code",
        ),
        (Kind::Iban, r#"{"value":"DE89370400440532013000","brand":null}"#, ""),
        (
            Kind::Iban,
            r#"{"value":"DE89370400440532013000","branch":"XX"}"#,
            "yellow application.unknown_country /branch",
        ),
        (Kind::Iban, r#"{"value":"DE89370400440532013000","as_of":5}"#, "yellow application.wrong_type /as_of"),
        (Kind::Name, r#"{"value":"Erika","as_of":"yesterday"}"#, "yellow application.unknown_choice /as_of"),
        (
            Kind::Name,
            r#"{"value":"Erika","environment":"Sandbox?"}"#,
            "yellow application.unknown_choice /environment",
        ),
    ] {
        assert_eq!(answered(kind, input), expected, "{input}");
    }
}

/// One unreadable field is one finding, and hides nothing else.
#[test]
fn an_unreadable_field_is_one_finding() {
    let clean = std::fs::read_to_string("tests/cases/clean.json").expect("the clean applicant");
    for (good, bad, field) in [
        (r#""fatca_relevant": false"#, r#""fatca_relevant": "false""#, "/person/fatca_relevant"),
        (r#""birth_country": "DE""#, r#""birth_country": "XX""#, "/person/birth_country"),
        (r#""birth_date": "1990-05-05""#, r#""birth_date": "1990-02-30""#, "/person/birth_date"),
        (r#""verified": true"#, r#""verified": 1"#, "/mobile_number/verified"),
    ] {
        let json = clean.replacen(good, bad, 1);
        let application = onboardable::Application::from_json(&json).expect("JSON");
        let as_of = date::parse_as_of("2026-11-21").expect("a day");
        let assessment = onboardable::assess(&application, onboardable::Gate::AccountOpening, as_of);
        let answered: Vec<_> =
            assessment.findings.iter().map(|one| (one.effect.name(), one.evidence.fields[0].as_str())).collect();
        assert_eq!(answered, [("correct", field)], "{bad}");
        assert_eq!(assessment.decision(), onboardable::Decision::Hold, "{bad}");
    }
}

/// A good value is evaluated by itself; only a bad one is evaluated within an application. Both ways must give the
/// same answer for every text in the cases.
#[test]
fn a_value_alone_is_evaluated_as_in_an_application() {
    for (day, every) in [("2026-11-21", 1), ("2021-06-01", 8)] {
        let as_of = date::parse_as_of(day).expect("a day");
        let answered = |kind, input: &serde_json::Value| {
            let check = check_json(kind, input.to_string().as_bytes(), as_of, Lang::De).expect("JSON");
            serde_json::to_string(&check).expect("JSON")
        };
        // `null` states nothing, but then the value is not alone.
        let same = |kind, mut input: serde_json::Value| {
            let alone = answered(kind, &input);
            input["as_of"] = serde_json::Value::Null;
            assert_eq!(alone, answered(kind, &input), "{kind} {input}");
            alone
        };
        for text in texts_of_the_cases().into_iter().step_by(every) {
            for kind in [Kind::Name, Kind::Iban, Kind::MobileNumber, Kind::IdentityDocument] {
                let alone = same(kind, json!({ "value": text }));
                assert_eq!(alone, serde_json::to_string(&check_text(kind, &text, as_of, Lang::De)).expect("JSON"));
            }
            same(Kind::Name, json!({ "value": text, "field": "last_name" }));
            same(Kind::Tin, json!({ "country": text, "number": "86095742719" }));
            for country in ["DE", "ESP", "fr", "GB", "XX"] {
                same(Kind::Tin, json!({ "country": country, "number": text }));
            }
            same(Kind::Tin, json!({ "country": "ES", "number": text, "tax_id_type": "NIE" }));
            same(Kind::Tin, json!({ "country": "ES", "number": "X2482300W", "tax_id_type": text }));
        }
    }
}

/// Every text in quotes of every case, and some that are too long, blank or of the wrong kind.
fn texts_of_the_cases() -> BTreeSet<String> {
    let mut texts: BTreeSet<String> = ["", " ", "null", "\u{FEFF}", "DE", "N/A"].map(str::to_owned).into();
    texts.extend([1023, 1024, 1025].map(|length| "a".repeat(length)));
    let mut folders = vec![std::path::PathBuf::from("tests/cases")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder of the cases").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(path).expect("a case");
            // Without the sentences that describe a case.
            let is_value = |part: &&str| part.len() <= 32 && part.split(' ').count() <= 6 && !part.contains('\n');
            texts.extend(text.split('"').filter(is_value).map(str::to_owned));
        }
    }
    assert!(texts.len() > 1_000, "{}", texts.len());
    texts
}

/// A value alone is the one part that its kind is about.
#[test]
fn a_value_alone_equals_the_object_with_it() {
    let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
    let answered = |kind, json: &str| {
        let check = check_json(kind, json.as_bytes(), as_of, Lang::En).expect("it is JSON");
        serde_json::to_string(&check).expect("a check is JSON")
    };
    for (kind, part) in [
        (Kind::Name, "value"),
        (Kind::Iban, "value"),
        (Kind::MobileNumber, "value"),
        (Kind::Address, "line_1"),
        (Kind::ProofOfAddress, "issued_at"),
        (Kind::IdentityDocument, "value"),
        (Kind::Tin, "number"),
    ] {
        for value in ["5", "true", "[]", "null", r#""""#, r#""x""#, r#""2026-05-05""#] {
            let object = format!(r#"{{"{part}":{value}}}"#);
            assert_eq!(answered(kind, value), answered(kind, &object), "{kind} {value}");
        }
    }
}

/// A rulebook whose rules read other fields is asked by what its own rules read.
#[test]
fn a_check_asks_the_rules_of_its_rulebook() {
    let built_in = Rulebook::builtin();
    let reads_nothing = |rule: &Rule| match rule.id {
        RuleId::IbanWrongCheckDigits => Rule { reads: &[], ..*rule },
        _ => *rule,
    };
    let rules: Vec<Rule> = built_in.rules.iter().map(reads_nothing).collect();
    let edited: &Rulebook = Box::leak(Box::new(Rulebook { rules: rules.leak(), ..*built_in }));
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for (rulebook, light) in [(built_in, Light::Yellow), (edited, Light::Green)] {
        let check = rulebook.check_json(Kind::Iban, br#""DE89370400440532013001""#, as_of, Lang::En);
        assert_eq!(check.expect("JSON").light, light);
    }
}

/// Every part of a value is a part of what is checked: a wrong type at its place is reported there.
#[test]
fn every_part_of_a_value_is_checked() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for (kind, key, field) in [
        (Kind::Name, "value", "/person/first_name"),
        (Kind::Iban, "value", "/identification/iban"),
        (Kind::MobileNumber, "value", "/mobile_number/number"),
        (Kind::IdentityDocument, "value", "/identity_document/code"),
        (Kind::Address, "line_1", "/person/address/line_1"),
        (Kind::Address, "line_2", "/person/address/line_2"),
        (Kind::Address, "postal_code", "/person/address/postal_code"),
        (Kind::Address, "city", "/person/address/city"),
        (Kind::Address, "state", "/person/address/state"),
        (Kind::Address, "country", "/person/address/country"),
        (Kind::ProofOfAddress, "type", "/identification/proof_of_address_type"),
        (Kind::ProofOfAddress, "issued_at", "/identification/proof_of_address_issued_at"),
        (Kind::ProofOfAddress, "document", "/identity_document/code"),
        (Kind::Tin, "country", "/tax_identifications/0/country"),
        (Kind::Tin, "number", "/tax_identifications/0/number"),
        (Kind::Tin, "tax_id_type", "/tax_identifications/0/tax_id_type"),
    ] {
        let input = json!({ key: [] }).to_string();
        let check = check_json(kind, input.as_bytes(), as_of, Lang::En).expect("JSON");
        let wrong: Vec<_> = check.findings.iter().filter(|one| one.rule == RuleId::ApplicationWrongType).collect();
        assert!(wrong.iter().any(|one| one.fields == [field]), "{kind} {input}: {:?}", check.findings);
    }
    // The function hands every part on.
    for part in ["line_1", "line_2", "postal_code", "city", "state", "country", "key_of_nobody"] {
        let address = json!({ part: [] });
        let text = json!({ "person": { "address": address } }).to_string();
        let application = Application::from_json(&text).expect("an application");
        let of_person = application.person.present().and_then(|person| person.address.present());
        let check = check_address(of_person.expect("an address"), as_of, Lang::En);
        let of_json = check_json(Kind::Address, address.to_string().as_bytes(), as_of, Lang::En).expect("JSON");
        let [check, of_json] = [check, of_json].map(|one| serde_json::to_value(&one).expect("JSON"));
        assert_eq!(check, of_json, "{part}");
    }
}

/// A key beside the value that nobody reads is noted, whatever the kind; so is the method of an identification by account.
#[test]
fn a_key_that_is_not_read_is_noted_for_every_kind() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for kind in Kind::ALL {
        let check = check_json(*kind, br#"{"new_key":1}"#, as_of, Lang::En).expect("JSON");
        assert!(check.findings.iter().any(|one| one.rule == RuleId::ApplicationKeysNotRead), "{kind}");
    }
    let missing = check_json(Kind::Iban, br#"{"value":"","as_of":null}"#, as_of, Lang::En).expect("JSON");
    assert_eq!(missing.light, Light::Yellow, "an IBAN is needed where it is asked for");
}

/// What a value lacks, or is wrong with it, is reported at its own place.
#[test]
fn a_fault_is_reported_at_its_place() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for (kind, input, expected) in [
        (Kind::Name, r#"{"value":null}"#, "name.missing /person/first_name"),
        (Kind::Name, r#"{"value":null,"field":"last_name"}"#, "name.missing /person/last_name"),
        (Kind::Iban, r#"{"value":null}"#, "iban.missing /identification/iban"),
        (Kind::MobileNumber, r#"{"value":null}"#, "mobile_number.missing /mobile_number/number"),
        (
            Kind::Tin,
            r#"{"country":"DE","number":null}"#,
            "tax.number_or_reason_missing /tax_identifications/0/number",
        ),
        (Kind::Tin, r#"{"country":"XX","number":"1"}"#, "application.unknown_country /tax_identifications/0/country"),
        (Kind::Name, r#"{"value":"Erika <","field":"last_name"}"#, "name.symbol /person/last_name"),
        (
            Kind::Address,
            r#"{"line_1":"Hauptstr. 1","line_2":"Postfach 12"}"#,
            "address.po_box /person/address/line_2",
        ),
        // The context beside a number counts as well.
        (Kind::Tin, r#"{"country":"DE","number":"86095742719","as_of":"soon"}"#, "application.unknown_choice /as_of"),
    ] {
        let check = check_json(kind, input.as_bytes(), as_of, Lang::En).expect("JSON");
        let findings: Vec<_> =
            check.findings.iter().map(|one| format!("{} {}", one.rule, one.fields.join(" "))).collect();
        assert!(findings.iter().any(|one| one == expected), "{kind} {input}: {findings:?}");
    }
}

/// A post code is suggested where exactly one is near, with the sign of its own country taken off.
#[test]
fn a_post_code_gets_a_suggestion() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for (country, code, expected) in [
        ("DE", "D-10115", json!("10115")),
        ("DE", "DE 10115", json!("10115")),
        ("DE", "F-10115", Value::Null),
        ("DE", "1067", json!("01067")),
        ("DE", "10115", Value::Null),
        ("XX", "D-10115", Value::Null),
    ] {
        let input = json!({ "line_1": "Hauptstr. 1", "postal_code": code, "country": country }).to_string();
        let check = check_json(Kind::Address, input.as_bytes(), as_of, Lang::En).expect("JSON");
        let value = serde_json::to_value(&check.value).expect("JSON");
        assert_eq!(value["suggestion"], expected, "{country} {code}");
    }
}

/// How long a number is in its country: one length, or from one to another.
#[test]
fn a_mobile_number_of_the_wrong_length_gets_the_right_one() {
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let detail = |number: &str| {
        let check = check_mobile_number(number, as_of, Lang::En);
        check.findings.iter().find_map(|one| one.detail.clone()).expect("a detail")
    };
    assert_eq!(detail("+33 6 12 34 56"), "What is wrong: after +33, a number has 9 digits.");
    let between = "after +44, a number has between 7 and 10 digits, and not every length in between is in use.";
    assert_eq!(detail("+44 20 1234"), format!("What is wrong: {between}"));
}
