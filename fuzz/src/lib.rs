//! What the targets share: applicants that are made of bytes.

mod applicant;
#[allow(dead_code, reason = "the cases' expectations are for the tests")]
#[path = "../../tests/case/mod.rs"]
mod case;
#[path = "../../tests/every_field/mod.rs"]
mod every_field;
#[allow(dead_code, reason = "not everything is for the targets")]
#[path = "../../tests/taken_away/mod.rs"]
pub mod taken_away;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use onboardable::rulebook::{Gate, Lang};
use onboardable::value::date;

pub use applicant::{applicant, fields, record, text};

/// The instant of the tests.
pub fn as_of() -> DateTime<Utc> {
    date::parse_as_of(case::AS_OF).expect("a day")
}

/// An instant to evaluate as of: mostly that of the tests, else one at the edges.
pub fn any_as_of(bytes: &mut Unstructured<'_>) -> Result<DateTime<Utc>> {
    Ok(match bytes.arbitrary::<u8>()? {
        0 => DateTime::<Utc>::MIN_UTC,
        1 => DateTime::<Utc>::MAX_UTC,
        2 => date::parse_as_of("1900-01-01").expect("a day"),
        3 => date::parse_as_of("2200-12-31").expect("a day"),
        4 => date::parse_as_of("2028-02-29T23:59:59.999Z").expect("an instant"),
        days @ 5..=40 => as_of() + chrono::TimeDelta::days(i64::from(days) * 10),
        _ => as_of(),
    })
}

/// A gate.
pub fn any_gate(bytes: &mut Unstructured<'_>) -> Result<Gate> {
    bytes.choose(Gate::ALL).copied()
}

/// A language.
pub fn any_lang(bytes: &mut Unstructured<'_>) -> Result<Lang> {
    bytes.choose(Lang::ALL).copied()
}

/// The folder that contains `rules` and `tests`.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Fails if a text has a control character other than a line end, or one that hides or reorders what is read.
#[track_caller]
pub fn has_no_control(text: &str) {
    let strange = text.chars().find(|one| (one.is_control() && *one != '\n') || "\u{202e}\u{2028}".contains(*one));
    assert!(strange.is_none(), "an output has {strange:?}");
}
