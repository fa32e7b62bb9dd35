//! The order of keys says nothing: the same JSON, turned round.

use serde_json::Value;

/// The JSON text with the keys of every object the other way round.
pub fn backwards(json: &Value) -> String {
    match json {
        Value::Object(object) => {
            let fields: Vec<_> = object
                .iter()
                .rev()
                .map(|(key, value)| format!("{}:{}", Value::from(key.as_str()), backwards(value)))
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(backwards).collect::<Vec<_>>().join(",")),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => json.to_string(),
    }
}
