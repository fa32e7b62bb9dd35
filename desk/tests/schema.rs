//! Writes the JSON Schemas of what the desk writes, and compares the committed files with them.
//!
//! `cargo xtask bless` writes them again.

#![cfg(feature = "schema")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../../tests/generated/mod.rs"]
mod generated;

use std::path::Path;

use generated::{schema_of, schemas_are_current};
use onboardable_desk::compare::Comparison;
use onboardable_desk::due::DueList;
use onboardable_desk::handbook::Book;
use onboardable_desk::record::chain::{Line, Verified};
use onboardable_desk::record::replay::Output;
use onboardable_desk::record::sample::Sample;
use onboardable_desk::work::Work;

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let all = [
        ("handbook", schema_of::<Book>("Handbook")),
        ("due", schema_of::<DueList>("Due")),
        ("work", schema_of::<Work>("Work")),
        ("compare", schema_of::<Comparison>("Comparison")),
        ("record", schema_of::<Line>("Record")),
        ("verify", schema_of::<Verified<'_>>("Verified")),
        ("replay", schema_of::<Output>("Replay")),
        ("sample", schema_of::<Sample>("Sample")),
    ];
    schemas_are_current(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), all);
}
