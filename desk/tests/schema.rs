//! Writes the JSON Schemas of what the desk writes, and compares the committed files with them.
//!
//! `cargo xtask bless` writes them again.

#![cfg(feature = "schema")]
#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::Path;

use onboardable::report::SCHEMA;
use onboardable_desk::compare::Comparison;
use onboardable_desk::due::DueList;
use onboardable_desk::handbook::Book;
use onboardable_desk::record::chain::{Line, Verified};
use onboardable_desk::record::replay::Output;
use onboardable_desk::record::sample::Sample;
use onboardable_desk::work::Work;
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
        ("handbook", schema_of::<Book>("handbook", "Handbook")),
        ("due", schema_of::<DueList>("due", "Due")),
        ("work", schema_of::<Work>("work", "Work")),
        ("compare", schema_of::<Comparison>("compare", "Comparison")),
        ("record", schema_of::<Line>("record", "Record")),
        ("verify", schema_of::<Verified<'_>>("verify", "Verified")),
        ("replay", schema_of::<Output>("replay", "Replay")),
        ("sample", schema_of::<Sample>("sample", "Sample")),
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
