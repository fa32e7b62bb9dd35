//! The same JSON with its keys in reverse order, because the order has no meaning.

use serde_json::Value;

/// Returns the JSON text with the keys of every object in reverse order.
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
