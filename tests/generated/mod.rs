//! Files that are made from the Rust types: compared with the committed ones, or written again.

use std::fs;
use std::path::Path;

use onboardable::report::SCHEMA;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

/// Returns the schema of a serialized type, by its name outside Rust.
pub fn schema_of<T: schemars::JsonSchema>(title: &str) -> Value {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = generator.into_root_schema_for::<T>().to_value();
    schema["title"] = json!(title);
    schema
}

/// Compares each schema with its file in `schema/` of the project. Its name there ends with the version.
pub fn schemas_are_current<'a>(project: &Path, schemas: impl IntoIterator<Item = (&'a str, Value)>) {
    for (name, mut schema) in schemas {
        schema["$id"] = json!(format!("urn:onboardable:{name}:{SCHEMA}"));
        is_current(&project.join(format!("schema/{name}.schema.json")), &format!("{schema:#}\n"));
    }
}

pub fn is_current(path: &Path, generated: &str) {
    if fs::read_to_string(path).unwrap_or_default() == generated {
        return;
    }
    #[allow(clippy::disallowed_methods, reason = "a test may ask how it was called")]
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    assert!(bless, "{} does not match the Rust types. Write it again with: cargo xtask bless", path.display());
    fs::write(path, generated).expect("the file can be written");
}
