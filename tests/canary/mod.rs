//! Applications with a canary in the place of every value, for the tests that no output shows one.

use onboardable::application::{Application, FieldKind, Shape};
use serde_json::{Value, json};

pub const CANARY: &str = "ZZCANARY-7f3a";

/// Applications with the canary in all fields, readable and unreadable, and in keys.
pub fn everywhere() -> Vec<Value> {
    vec![
        filled(&Application::SHAPE, &json!(CANARY)),
        filled(&Application::SHAPE, &json!(format!("{CANARY} \u{202e}\n\u{1b}[2J<script>|`"))),
        filled(&Application::SHAPE, &json!([CANARY])),
        filled(&Application::SHAPE, &json!({ CANARY: CANARY })),
        filled(&Application::SHAPE, &json!(format!("{CANARY}{}", "x".repeat(1200)))),
        json!({ CANARY: CANARY, "person": { CANARY: { CANARY: [CANARY] } } }),
        json!({ "change": { CANARY: CANARY, "last_name": CANARY } }),
    ]
}

/// Returns the application with this value in every field; objects and lists contain such fields.
fn filled(shape: &Shape, value: &Value) -> Value {
    let fields = shape.fields.iter().map(|field| {
        let value = match field.kind {
            // The caller's name for the application is repeated unchanged, as `docs/records.md` says.
            _ if (shape.name, field.name) == ("Application", "reference") => json!("r-17"),
            _ if (shape.name, field.name) == ("Person", "id") => json!("p-17"),
            FieldKind::Object(inner) | FieldKind::OneOrList(inner) => filled(inner, value),
            FieldKind::List(inner) => json!([filled(inner, value), filled(inner, value)]),
            FieldKind::Countries | FieldKind::Texts => json!([value, value]),
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Country
            | FieldKind::Date
            | FieldKind::LastDay
            | FieldKind::Timestamp
            | FieldKind::DayOrTimestamp => value.clone(),
        };
        (field.name.to_owned(), value)
    });
    Value::Object(fields.collect())
}
