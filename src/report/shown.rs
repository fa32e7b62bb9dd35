//! Text of others, made safe to show.

use std::fmt::Write as _;

use crate::application::Pointer;
use crate::character::is_visible;

impl Pointer {
    /// The value at a pointer in a JSON document, as JSON text that is safe to show: at most
    /// [`SHOWN_CHARACTERS`], and control characters, bidi marks and what else is invisible as code points.
    #[must_use]
    pub fn value_in(pointer: &str, json: &serde_json::Value) -> Option<String> {
        json.pointer(pointer).map(|value| shown(&value.to_string()))
    }
}

/// How much of a value is shown.
pub const SHOWN_CHARACTERS: usize = 200;

/// Text of others, made safe to show on a screen or in a log: what could move the cursor, turn the direction of
/// reading or not be seen at all is written as its code point.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        if index == SHOWN_CHARACTERS {
            shown.push('…');
            break;
        }
        if is_visible(character) {
            shown.push(character);
        } else {
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_at_a_pointer_is_safe_to_show() {
        let json = serde_json::json!({ "person": { "first_name": "E\u{202E}va", "minor": false }, "list": [1] });
        for (pointer, expected) in [
            ("/person/first_name", Some("\"E<U+202E>va\"")),
            ("/person/minor", Some("false")),
            ("/list/0", Some("1")),
            ("/list/1", None),
        ] {
            assert_eq!(Pointer::value_in(pointer, &json).as_deref(), expected, "{pointer}");
        }
    }
}
