//! Writes the JSON Schemas of the reports on rulebooks and sources, and compares the committed files with them.
//!
//! `cargo xtask bless` writes them again.

#![cfg(feature = "schema")]
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

#[path = "../../tests/generated/mod.rs"]
mod generated;

use std::path::Path;

use generated::{schema_of, schemas_are_current};
use onboardable_rulebook::sources::{Check, Listed, Recorded};
use onboardable_rulebook::{Diff, Lint};

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let all = [
        ("rules_diff", schema_of::<Diff>("RulesDiff")),
        ("rules_lint", schema_of::<Lint>("RulesLint")),
        ("sources", schema_of::<Listed>("Sources")),
        ("sources_check", schema_of::<Check>("SourcesCheck")),
        ("sources_record", schema_of::<Recorded>("SourcesRecord")),
    ];
    schemas_are_current(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), all);
}
