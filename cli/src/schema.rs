//! `onboardable schema`: prints the JSON Schema of an input or an answer.

use clap::Args;
use onboardable::report::SCHEMA;

use crate::output::{Failure, Status, print};

/// Prints the JSON Schema of an input or an answer; without a name, the list of them
///
/// All schemas have one version, which is also part of each schema's `$id`, such as urn:onboardable:assessment:1.1. A
/// new minor version adds keys; whatever else changes is a new major version. In streams and lists an answer begins with
/// "line" and, where they are needed, "file", "entry" and "id"; the schemas allow these and other additional keys.
#[derive(Args)]
#[command(after_help = "\
Examples:
  onboardable schema
  onboardable schema assessment > assessment.schema.json")]
pub struct Schema {
    /// Which schema to print
    #[arg(value_name = "NAME")]
    name: Option<String>,
}

/// Every schema: its name, what it describes, and its text.
const ALL: &[(&str, &str, &str)] = &[
    ("application", "an applicant, as `assess` reads it", include_str!("../../schema/application.schema.json")),
    ("inputs", "the values that `check` reads", include_str!("../../schema/inputs.schema.json")),
    ("assessment", "an answer of `assess`", include_str!("../../schema/assessment.schema.json")),
    ("methods", "an answer of `methods`", include_str!("../../schema/methods.schema.json")),
    ("questions", "an answer of `questions`", include_str!("../../schema/questions.schema.json")),
    ("way", "an answer of `way`", include_str!("../../schema/way.schema.json")),
    ("check", "an answer of `check`", include_str!("../../schema/check.schema.json")),
    ("update_check", "an answer of `check-update`", include_str!("../../schema/update_check.schema.json")),
    ("reactivation", "an answer of `may-reactivate`", include_str!("../../schema/reactivation.schema.json")),
    ("advance", "an answer of `advance --jsonl`", include_str!("../../schema/advance.schema.json")),
    ("handbook", "the handbook of `rules`", include_str!("../../schema/handbook.schema.json")),
    ("explanation", "an entry of `explain`", include_str!("../../schema/explanation.schema.json")),
    ("due", "the list of `due`", include_str!("../../schema/due.schema.json")),
    ("work", "the groups of `work`", include_str!("../../schema/work.schema.json")),
    ("compare", "an answer of `compare`", include_str!("../../schema/compare.schema.json")),
    (
        "record",
        "a line of records, as `assess --record` writes them",
        include_str!("../../schema/record.schema.json"),
    ),
    ("verify", "an answer of `verify`", include_str!("../../schema/verify.schema.json")),
    ("replay", "an answer of `replay`, or the list of them", include_str!("../../schema/replay.schema.json")),
    ("sample", "a sample of `sample`", include_str!("../../schema/sample.schema.json")),
    ("rules_diff", "an answer of `rules --diff`", include_str!("../../schema/rules_diff.schema.json")),
    ("rules_lint", "an answer of `rules --lint`", include_str!("../../schema/rules_lint.schema.json")),
    ("sources", "the register of `sources`", include_str!("../../schema/sources.schema.json")),
    ("sources_check", "an answer of `sources check`", include_str!("../../schema/sources_check.schema.json")),
    ("sources_record", "an answer of `sources record`", include_str!("../../schema/sources_record.schema.json")),
    ("request", "a request to `serve --stdio`", include_str!("../../schema/request.schema.json")),
    ("version", "the answer of `serve --stdio` to `version`", include_str!("../../schema/version.schema.json")),
    ("error", "the answer to a record that cannot be read", include_str!("../../schema/error.schema.json")),
];

/// Prints a schema, or the list of them.
pub fn run(command: &Schema) -> Result<Status, Failure> {
    let Some(name) = &command.name else {
        let list: Vec<_> = ALL.iter().map(|(name, about, _)| format!("  {name:<14} {about}")).collect();
        print(&format!("Version {SCHEMA}\n{}", list.join("\n")))?;
        return Ok(Status::GREEN);
    };
    let Some((_, _, schema)) = ALL.iter().find(|(known, _, _)| known == name) else {
        let names: Vec<_> = ALL.iter().map(|(name, _, _)| *name).collect();
        return Err(Failure::Usage(format!("there is no schema of this name; the names are {}", names.join(", "))));
    };
    print(schema)?;
    Ok(Status::GREEN)
}
