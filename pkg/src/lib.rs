//! The boundary: the one place where text from JavaScript meets the rules.
//!
//! JavaScript hands over the number of a function and a JSON text, and takes an answer text back. The first
//! character of the answer is its tag, so that a refusal can never be read as a result:
//!
//! - `+` and the result as JSON,
//! - `-` and a refusal as JSON: `{"code":...}`. A code, never a value: personal data must not reach an error.
//!
//! The numbers are those of `FUNCTIONS` in `js/boundary.ts`.

use wasm_bindgen::prelude::wasm_bindgen;

/// The longest text taken, in bytes of UTF-8: the JavaScript side refuses sooner, in UTF-16 code units.
const LONGEST: usize = 3 * 64 * 1024;

/// Answers one question.
#[wasm_bindgen]
pub fn call(function: u32, input: &str) -> String {
    if input.len() > LONGEST {
        return refusal("too_large");
    }
    match function {
        0 => answer(&format!("\"{}\"", env!("CARGO_PKG_VERSION"))),
        1 => match serde_json::from_str::<serde_json::Value>(input) {
            Ok(value) => answer(&value.to_string()),
            Err(_) => refusal("not_json"),
        },
        _ => refusal("unknown_function"),
    }
}

fn answer(json: &str) -> String {
    format!("+{json}")
}

fn refusal(code: &str) -> String {
    format!("-{{\"code\":\"{code}\"}}")
}
