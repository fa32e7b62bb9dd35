//! Writes the JSON Schemas of the reports on rulebooks and sources, and compares the committed files with them.
//!
//! `cargo xtask bless` writes them again.

#![cfg(feature = "schema")]
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use onboardable::report::SCHEMA;
use onboardable_rulebook::sources::{Check, Listed, Recorded};
use onboardable_rulebook::{Diff, Lint};
use schemars::generate::SchemaSettings;
use serde_json::json;

fn schema_of<T: schemars::JsonSchema>(name: &str, title: &str) -> String {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    schema["title"] = json!(title);
    schema["$id"] = json!(format!("urn:onboardable:{name}:{SCHEMA}"));
    format!("{schema:#}\n")
}

#[test]
fn schemas_are_current() {
    let all = [
        ("rules_diff", schema_of::<Diff>("rules_diff", "RulesDiff")),
        ("rules_lint", schema_of::<Lint>("rules_lint", "RulesLint")),
        ("sources", schema_of::<Listed>("sources", "Sources")),
        ("sources_check", schema_of::<Check>("sources_check", "SourcesCheck")),
        ("sources_record", schema_of::<Recorded>("sources_record", "SourcesRecord")),
    ];
    for (name, schema) in all {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../schema/{name}.schema.json"));
        if fs::read_to_string(&path).unwrap_or_default() == schema {
            continue;
        }
        #[allow(clippy::disallowed_methods, reason = "a test may ask how it was called")]
        let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
        assert!(bless, "{} does not match the types. Write it again with: cargo xtask bless", path.display());
        fs::write(&path, schema).expect("the file can be written");
    }
}
