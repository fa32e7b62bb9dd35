//! Applications with a marker in the place of every value, for the tests that no output shows one. The places are those
//! of the shapes, so that a new field has its marker by itself.

#![allow(dead_code, reason = "not every test needs all of it")]

#[path = "../every_field/mod.rs"]
mod every_field;

use onboardable::application::{Application, FieldKind, FieldShape, Shape};
use serde_json::{Value, json};

pub const CANARY: &str = "ZZCANARY-7f3a";

/// A marker that is a number.
pub const NUMBER: u64 = 7_319_126_405;

/// Returns the part of a text that shows a marker, or a part of one.
pub fn shown(text: &str) -> Option<&'static str> {
    ["ZZCANARY", "-7f3a", "7319126405"].into_iter().find(|part| text.contains(part))
}

/// Fields that answers repeat, as they say: the caller's own name for the application, and else the id of the person.
pub const REPEATED: [&str; 2] = ["/reference", "/person/id"];

/// Applications with the marker in all fields, readable and unreadable, and in keys.
pub fn everywhere() -> Vec<Value> {
    vec![
        filled(&Application::SHAPE, &json!(CANARY)),
        filled(&Application::SHAPE, &json!(format!("{CANARY} \u{202e}\n\u{1b}[2J<script>|`"))),
        filled(&Application::SHAPE, &json!(NUMBER)),
        filled(&Application::SHAPE, &json!([CANARY])),
        filled(&Application::SHAPE, &json!({ CANARY: CANARY })),
        filled(&Application::SHAPE, &json!(format!("{CANARY}{}", "x".repeat(1200)))),
        json!({ CANARY: CANARY, "person": { CANARY: { CANARY: [CANARY] } } }),
        json!({ "change": { CANARY: CANARY, "last_name": CANARY, "address": { CANARY: NUMBER } } }),
    ]
}

/// The clean applicant with a value in one place: in every place in turn, and every value there.
pub fn one_by_one(values: &[Value]) -> impl Iterator<Item = (String, Value)> + use<'_> {
    let clean = clean();
    let of_place = move |place: &String| {
        let clean = clean.clone();
        let place = place.clone();
        values.iter().map(move |value| {
            let mut json = clean.clone();
            put(&mut json, &place, value.clone());
            (place.clone(), json)
        })
    };
    let places: Vec<_> = places().iter().map(of_place).collect();
    places.into_iter().flatten()
}

pub fn clean() -> Value {
    serde_json::from_str(include_str!("../cases/clean.json")).expect("the clean applicant")
}

/// An applicant whose every value is good, or nearly, and can be recognised; and those values.
pub fn recognisable() -> (Value, Vec<&'static str>) {
    let values = [
        ("/person/first_name", "Zzelfriede"),
        ("/person/last_name", "Zzobermeier"),
        ("/person/birth_name", "Zzuntermeier"),
        ("/person/email", "zzelfriede@zzmail.example"),
        ("/person/mobile_number", "+4915197319126"),
        ("/person/birth_date", "1957-03-19"),
        ("/person/birth_city", "Zzaachen"),
        ("/person/job_title", "Zzgleisbauerin"),
        ("/person/business_purpose", "Zzhandel"),
        ("/person/address/line_1", "Zzamrumer Straße 7319"),
        ("/person/address/line_2", "Zzhinterhaus"),
        ("/person/address/postal_code", "73191"),
        ("/person/address/city", "Zzberlin"),
        ("/person/address/state", "Zzland"),
        ("/person/contact_address/line_1", "Postfach 731912"),
        ("/person/contact_address/city", "Zzmailing"),
        ("/mobile_number/number", "+4915197319127"),
        ("/tax_identifications/0/number", "86095742719"),
        ("/identification/iban", "DE68370400440000731912"),
        ("/identification/id", "zzidentification"),
        ("/identification/person_id", "zzperson"),
        ("/identification/address/line_1", "Zzandere Straße 1"),
        ("/identification/address/city", "Zzbonn"),
        ("/bank_identification_attempts/0/iban", "DE44500105175407324931"),
        ("/reference_transfer/sender_name", "Zzmax Zzfremd"),
        ("/reference_transfer/sender_iban", "FR1420041010050500013M02606"),
        ("/devices/0/id", "zzdevice"),
        ("/devices/0/name", "Zztelefon"),
        ("/account/id", "zzaccount"),
        ("/account/iban", "DE05011010100000000043"),
        ("/account_opening_request/customer_id", "zzcustomer"),
        ("/clearances/0/decided_by", "Zzdecider"),
        ("/clearances/0/approved_by", "Zzapprover"),
        ("/clearances/0/reason", "Zzreason"),
        ("/clearances/0/evidence", "zz://evidence"),
        ("/mobile_number/token", "731912"),
        ("/change/email", "zznew@zzmail.example"),
        ("/change/address/line_1", "Zzneue Straße 9"),
    ];
    let mut json = clean();
    for (place, value) in values {
        put(&mut json, place, json!(value));
    }
    (json, values.map(|(_, value)| value).to_vec())
}

/// Every place of a value: `0` for an entry of a list. Those that answers repeat are left out.
pub fn places() -> Vec<String> {
    let place = |(place, field): (String, &FieldShape)| match field.kind {
        FieldKind::Countries | FieldKind::Texts => format!("{place}/0"),
        _ => place.replace('*', "0"),
    };
    let mut all: Vec<_> = every_field::values(&Application::SHAPE).into_iter().map(place).collect();
    all.retain(|place| !REPEATED.contains(&place.as_str()));
    all
}

/// Puts a value at a pointer. What is on the way is made; `0` is the first entry of a list.
pub fn put(json: &mut Value, pointer: &str, value: Value) {
    let mut place = json;
    for key in pointer.split('/').skip(1) {
        place = if key == "0" {
            if place.as_array().is_none_or(Vec::is_empty) {
                *place = json!([null]);
            }
            &mut place[0]
        } else {
            if !place.is_object() {
                *place = json!({});
            }
            &mut place[key]
        };
    }
    *place = value;
}

/// Returns the application with this value in every field; objects and lists contain such fields.
fn filled(shape: &Shape, value: &Value) -> Value {
    let fields = shape.fields.iter().map(|field| {
        let value = match field.kind {
            // The caller's name for the application is repeated unchanged, as `docs/records.md` says.
            _ if (shape.name, field.name) == ("Application", "reference") => json!("r-17"),
            _ if (shape.name, field.name) == ("Person", "id") => json!("p-17"),
            FieldKind::List(inner) => json!([filled(inner, value), filled(inner, value)]),
            FieldKind::Countries | FieldKind::Texts => json!([value, value]),
            kind => kind.resource().map_or_else(|| value.clone(), |inner| filled(inner, value)),
        };
        (field.name.to_owned(), value)
    });
    Value::Object(fields.collect())
}
