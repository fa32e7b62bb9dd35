//! Cells of a table that a spreadsheet opens.

use std::borrow::Cow;

/// Returns a text that no spreadsheet takes for a formula: one that would begin like a formula gets an apostrophe before
/// it, also where blanks or quotes come first.
#[must_use]
pub fn neutral(text: &str) -> Cow<'_, str> {
    let start = text.trim_start_matches([' ', '\u{a0}', '"', '\'']).chars().next();
    match start {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\0' | '＝' | '＋' | '－' | '＠') => {
            Cow::Owned(format!("'{text}"))
        }
        Some(_) | None => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_neutral() {
        for hostile in [
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(A1)",
            "\t=1+1",
            "\"=1+1",
            " '=1+1",
            "-2+3+cmd|' /C calc'!A0",
            "\r=1",
            "\0=1",
            "＝1+1",
        ] {
            assert_eq!(neutral(hostile), format!("'{hostile}"));
        }
        for harmless in ["", "A-1", "r=1", "'", "proof_of_address.too_old"] {
            assert_eq!(neutral(harmless), harmless);
        }
    }
}
