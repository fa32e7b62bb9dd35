//! One value of each kind: a check says what an assessment says of an application with that value alone.
#![no_main]

use std::collections::BTreeSet;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::check::{Kind, check_json};
use onboardable::{Application, Gate, assess};
use onboardable_fuzz::{any_lang, as_of, has_no_control, text};
use serde_json::{Value, json};

const KINDS: [Kind; 7] = [
    Kind::Name,
    Kind::Iban,
    Kind::MobileNumber,
    Kind::Address,
    Kind::ProofOfAddress,
    Kind::IdentityDocument,
    Kind::Tin,
];

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let kind = *bytes.choose(&KINDS)?;
    let lang = any_lang(bytes)?;
    if bytes.ratio(1, 4)? {
        let json = bytes.peek_bytes(bytes.len()).unwrap_or_default();
        if let Ok(check) = check_json(kind, json, as_of(), lang) {
            has_no_control(&serde_json::to_string(&check).expect("a check can be written"));
        }
        return Ok(());
    }
    let (asked, application, fields) = question(kind, bytes)?;
    let asked = asked.to_string();
    // What is longer than a record may be is refused by both.
    let Ok(check) = check_json(kind, asked.as_bytes(), as_of(), lang) else { return Ok(()) };
    has_no_control(&serde_json::to_string(&check).expect("a check can be written"));
    let is_asked = |field: &str| {
        fields.iter().any(|one| field.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    };
    let checked: BTreeSet<_> = check
        .findings
        .iter()
        .filter(|one| one.fields.iter().all(|field| is_asked(field)))
        .map(|one| format!("{} {}", one.answer, one.rule))
        .collect();
    let text = application.to_string();
    let Ok(application) = Application::from_json(&text) else { return Ok(()) };
    let assessed: BTreeSet<_> = assess(&application, Gate::AccountOpening, as_of())
        .findings
        .iter()
        .filter(|one| one.evidence.fields.iter().all(|field| is_asked(field.as_str())))
        .map(|one| format!("{} {}", if one.is_found { "found" } else { "unknown" }, one.rule))
        .collect();
    assert!(checked == assessed, "check {kind}: {checked:?}, but assess: {assessed:?}");
    Ok(())
}

/// The input of a check, an application with only that value, and the fields of both.
fn question(kind: Kind, bytes: &mut Unstructured<'_>) -> Result<(Value, Value, &'static [&'static str])> {
    const COUNTRIES: [&str; 8] = ["DE", "AT", "FR", "IT", "ES", "US", "GB", "XX"];

    let value = text(bytes)?;
    Ok(match kind {
        Kind::Name if bytes.arbitrary()? => (
            json!({ "field": "first_name", "value": value }),
            json!({ "person": { "first_name": value, "last_name": "Muster" } }),
            &["/person/first_name"],
        ),
        Kind::Name => (
            json!({ "field": "last_name", "value": value }),
            json!({ "person": { "first_name": "Anna", "last_name": value } }),
            &["/person/last_name"],
        ),
        Kind::Iban => (
            json!(value),
            json!({ "identification": { "method": "bank", "iban": value } }),
            &["/identification/iban"],
        ),
        Kind::MobileNumber => {
            (json!(value), json!({ "mobile_number": { "number": value } }), &["/mobile_number/number"])
        }
        Kind::Address => {
            let address = json!({
                "line_1": value, "line_2": text(bytes)?, "postal_code": "13353", "city": text(bytes)?,
                "country": bytes.choose(&COUNTRIES)?,
            });
            (address.clone(), json!({ "person": { "address": address } }), &["/person/address"])
        }
        Kind::ProofOfAddress => {
            let issued_at = text(bytes)?;
            (
                json!({ "type": value, "issued_at": issued_at }),
                json!({ "identification": {
                    "method": "idnow", "proof_of_address_type": value, "proof_of_address_issued_at": issued_at,
                } }),
                &["/identification/proof_of_address_type", "/identification/proof_of_address_issued_at"],
            )
        }
        Kind::IdentityDocument => {
            (json!(value), json!({ "identity_document": { "code": value } }), &["/identity_document/code"])
        }
        Kind::Tin => {
            let tax = json!({ "country": bytes.choose(&COUNTRIES)?, "number": value });
            let fields: &[&str] = &["/tax_identifications/0/country", "/tax_identifications/0/number"];
            (tax.clone(), json!({ "tax_identifications": [tax] }), fields)
        }
    })
}
