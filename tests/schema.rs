//! Writes the JSON Schemas and the types of TypeScript and Python from the Rust types, and compares the committed files
//! with them.
//!
//! `cargo xtask bless` writes them again.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

mod generated;
mod shapes;

use std::path::Path;

use generated::{is_current, schema_of};
use onboardable::advance::{Advanced, Answered};
use onboardable::application::{Application, FieldKind, Shape};
use onboardable::check::{Check, INPUTS, Kind};
use onboardable::handbook::Explanation;
use onboardable::report::Report;
use onboardable::report::methods::MethodsReport;
use onboardable::value::name::Sanitized;
use onboardable::{Gate, Handbook, Lang, QuestionsReport, ReactivationReport, UpdateReport, WayReport};
use serde_json::{Map, Value, json};
use shapes::{python, typescript};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

#[test]
fn schemas_and_types_are_current() {
    let all = [
        ("application", application_schema()),
        ("inputs", json!({ "$schema": DRAFT, "$defs": inputs() })),
        ("assessment", schema_of::<Report>("Assessment")),
        ("methods", schema_of::<MethodsReport>("Methods")),
        ("questions", schema_of::<QuestionsReport>("Questions")),
        ("way", schema_of::<WayReport>("Way")),
        ("update_check", schema_of::<UpdateReport>("UpdateCheck")),
        ("reactivation", schema_of::<ReactivationReport>("Reactivation")),
        ("advance", schema_of::<Answered>("Advance")),
        ("explanation", schema_of::<Explanation>("Explanation")),
        ("request", request_schema()),
        ("version", version_schema()),
        ("error", error_schema()),
        ("check", schema_of::<Check>("Check")),
    ];
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    generated::schemas_are_current(project, all.clone());
    let handbook = schema_of::<Handbook>("Handbook");
    let sanitized = schema_of::<Sanitized>("SanitizedName");
    let advanced = advanced_schema();
    let in_a_process = |(name, _): &&(&str, Value)| !matches!(*name, "advance" | "request" | "version" | "error");
    let mut schemas: Vec<&Value> = all.iter().filter(in_a_process).map(|(_, schema)| schema).collect();
    schemas.extend([&handbook, &sanitized]);
    let pointers = pointers(&Application::SHAPE);
    is_current(&project.join("pkg/js/shapes.ts"), &typescript::written(&shapes::declarations(&schemas, &pointers)));
    let unreadable = error_schema();
    schemas.extend([&advanced, &unreadable]);
    is_current(
        &project.join("python/onboardable/shapes.py"),
        &python::written(&shapes::declarations(&schemas, &pointers)),
    );
    is_current(&project.join("pkg/js/pointers.ts"), &pointers_file(&pointer_table(&Application::SHAPE)));
}

/// The answer to one request, with a name for each of its two shapes.
fn advanced_schema() -> Value {
    let mut schema = schema_of::<Advanced>("Advanced");
    for (place, name) in ["Moved", "Refused"].into_iter().enumerate() {
        let shape = json!({ "$ref": format!("#/$defs/{name}") });
        schema["$defs"][name] = std::mem::replace(&mut schema["anyOf"][place], shape);
    }
    schema["$defs"]["Moved"]["properties"]["status"]["$ref"] = json!("#/$defs/IdentificationStatus");
    schema
}

/// The answer to a record that cannot be read, in streams.
fn error_schema() -> Value {
    json!({
        "$schema": DRAFT,
        "title": "Unreadable",
        "description": "The answer of the command line to a record that cannot be read. It contains no part of the record.",
        "type": "object",
        "properties": {
            "file": { "type": "string", "description": "The name of the file, where several are read." },
            "entry": { "type": "integer", "minimum": 1, "description": "The place of the record in a list." },
            "line": { "type": "integer", "minimum": 1, "description": "The line of the record." },
            "id": id_schema("Of a request to a co-process: its `id`."),
            "error": {
                "type": "object",
                "description": "What is wrong with the record, and what to do.",
                "properties": {
                    "problem": { "type": "string", "description": "What is wrong." },
                    "line": { "type": "integer", "minimum": 1, "description": "The line of the problem." },
                    "column": {
                        "type": "integer",
                        "minimum": 0,
                        "description": "The byte in that line, from 1; 0 where the record as a whole is the problem.",
                    },
                    "way_out": { "type": "string", "description": "What to do." },
                },
                "required": ["problem", "line", "column", "way_out"],
            },
        },
        "required": ["line", "error"],
    })
}

/// The caller's own name of a request of a co-process.
fn id_schema(about: &str) -> Value {
    json!({
        "description": about,
        "anyOf": [
            { "type": "integer" },
            { "type": "string", "pattern": "^[ -~]{1,128}$" },
        ],
    })
}

/// A request to a co-process.
fn request_schema() -> Value {
    let names = |names: Vec<&str>, about: &str| json!({ "enum": names, "description": about });
    let or_null = |mut schema: Value| {
        let about = schema.as_object_mut().expect("an object").remove("description");
        json!({ "anyOf": [schema, { "type": "null" }], "description": about })
    };
    let asked = [
        "assess",
        "methods",
        "questions",
        "way",
        "check",
        "check-update",
        "may-reactivate",
        "advance",
        "explain",
        "version",
    ];
    let gates = Gate::ALL.iter().map(|gate| gate.name()).collect();
    let kinds = Kind::ALL.iter().map(|kind| kind.name()).collect();
    let langs = Lang::ALL.iter().map(|lang| lang.name()).collect();
    let flag = |about: &str| json!({ "type": "boolean", "description": about });
    json!({
        "$schema": DRAFT,
        "title": "Request",
        "description": "A request to `onboardable serve --stdio`: one line, which has one answer.",
        "type": "object",
        "properties": {
            "id": or_null(id_schema("The caller's own name of the request, repeated in the answer.")),
            "do": names(asked.to_vec(), "What is asked: the command that gives the same answer."),
            "input": { "description": "What the command reads: an applicant, a value, a change, an event, or a name." },
            "gate": or_null(names(gates, "Of `assess`, `questions` and `way`; `account_opening` by default.")),
            "kind": or_null(names(kinds, "Of `check`: what the value is.")),
            "lang": or_null(names(langs, "The language of the texts; that of `--lang` by default.")),
            "as_of": or_null(json!({
                "type": "string",
                "description": "The day or instant to evaluate as of; the moment of the answer by default.",
            })),
            "all_rules": or_null(flag("Of `assess`: whether rules that found nothing are listed, too.")),
            "input_digest": or_null(flag("Of `assess`: whether the SHA-256 of the input is stated.")),
        },
        "required": ["do"],
        "additionalProperties": false,
    })
}

/// Which program answers a co-process, by which rulebook.
fn version_schema() -> Value {
    let text = |about: &str| json!({ "type": "string", "description": about });
    json!({
        "$schema": DRAFT,
        "title": "Version",
        "description": "Which program answers, by which rulebook.",
        "type": "object",
        "properties": {
            "program": text("The version of the program."),
            "schema": text("The version of the JSON of all answers."),
            "rulebook": {
                "type": "object",
                "description": "The rulebook.",
                "properties": {
                    "version": text("The year and month of its words and values."),
                    "digest": text("The SHA-256 of its files."),
                },
                "required": ["version", "digest"],
            },
        },
        "required": ["program", "schema", "rulebook"],
    })
}

/// Every field of an application is optional, and the API writes `null` for an unknown value.
fn application_schema() -> Value {
    let mut definitions = Map::new();
    let mut schema = object(&Application::SHAPE, &mut definitions);
    schema["$schema"] = json!(DRAFT);
    schema["$defs"] = Value::Object(definitions);
    schema
}

fn object(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    let properties: Map<String, Value> = shape
        .fields
        .iter()
        .map(|field| {
            let mut property = match field.kind {
                FieldKind::Flag => json!({ "type": ["boolean", "null"] }),
                FieldKind::Count => json!({ "type": ["integer", "null"], "minimum": 0 }),
                FieldKind::Text => json!({ "type": ["string", "null"] }),
                FieldKind::Country => json!({ "type": ["string", "null"], "pattern": "^[A-Za-z]{2,3}$" }),
                FieldKind::Countries => {
                    let code = json!({ "type": ["string", "null"], "pattern": "^[A-Za-z]{2,3}$" });
                    json!({ "type": ["array", "null"], "items": code })
                }
                FieldKind::Texts => json!({ "type": ["array", "null"], "items": { "type": ["string", "null"] } }),
                FieldKind::Date | FieldKind::LastDay => json!({ "type": ["string", "null"], "format": "date" }),
                FieldKind::Timestamp => json!({ "type": ["string", "null"], "format": "date-time" }),
                FieldKind::DayOrTimestamp => json!({ "type": ["string", "null"] }),
                FieldKind::Object(inner) => json!({ "anyOf": [define(inner, definitions), { "type": "null" }] }),
                FieldKind::OneOrList(inner) => {
                    let one = define(inner, definitions);
                    json!({ "anyOf": [one, { "type": "array", "items": one }, { "type": "null" }] })
                }
                FieldKind::List(inner) => {
                    json!({ "type": ["array", "null"], "items": define(inner, definitions) })
                }
            };
            property["description"] = json!(field.about.trim());
            (field.name.to_owned(), property)
        })
        .collect();
    json!({ "title": shape.name, "description": shape.about.trim(), "type": "object", "properties": properties })
}

/// The inputs of the checks that are objects.
fn inputs() -> Map<String, Value> {
    let mut definitions = Map::new();
    for shape in INPUTS {
        let name = shape.name.strip_suffix("Value").expect("a name that ends in Value");
        let name = if name.is_empty() { "ValueInput".to_owned() } else { format!("{name}Input") };
        let mut schema = object(shape, &mut Map::new());
        schema["title"] = json!(name);
        definitions.insert(name, schema);
    }
    definitions
}

fn define(shape: &Shape, definitions: &mut Map<String, Value>) -> Value {
    if !definitions.contains_key(shape.name) {
        let schema = object(shape, definitions);
        definitions.insert(shape.name.to_owned(), schema);
    }
    json!({ "$ref": format!("#/$defs/{}", shape.name) })
}

/// The JSON pointers of an application's fields, with `*` for a place in a list. What an application has one or several of
/// can be addressed either way.
fn pointers(shape: &Shape) -> Vec<String> {
    let mut all = Vec::new();
    for field in shape.fields {
        let here = format!("/{}", field.name);
        let mut within = |inner: &Shape, place: &str| {
            all.extend(pointers(inner).into_iter().map(|pointer| format!("{here}{place}{pointer}")));
        };
        match field.kind {
            FieldKind::Object(inner) => within(inner, ""),
            FieldKind::List(inner) => {
                within(inner, "/*");
                all.push(format!("{here}/*"));
            }
            FieldKind::OneOrList(inner) => {
                within(inner, "");
                within(inner, "/*");
                all.push(format!("{here}/*"));
            }
            FieldKind::Flag
            | FieldKind::Count
            | FieldKind::Text
            | FieldKind::Texts
            | FieldKind::Country
            | FieldKind::Countries
            | FieldKind::Date
            | FieldKind::LastDay
            | FieldKind::Timestamp
            | FieldKind::DayOrTimestamp => {}
        }
        all.push(here);
    }
    all.sort();
    all
}

/// The pointers as one text, for the check at run time.
fn pointer_table(shape: &Shape) -> String {
    let fields = shape.fields.iter().map(|field| match field.kind {
        FieldKind::Object(inner) => format!("{}{{{}}}", field.name, pointer_table(inner)),
        FieldKind::List(inner) => format!("{}{{*{{{}}}}}", field.name, pointer_table(inner)),
        FieldKind::OneOrList(inner) => format!("{}{{{1} *{{{1}}}}}", field.name, pointer_table(inner)),
        FieldKind::Flag
        | FieldKind::Count
        | FieldKind::Text
        | FieldKind::Texts
        | FieldKind::Country
        | FieldKind::Countries
        | FieldKind::Date
        | FieldKind::LastDay
        | FieldKind::Timestamp
        | FieldKind::DayOrTimestamp => field.name.to_owned(),
    });
    fields.collect::<Vec<_>>().join(" ")
}

fn pointers_file(table: &str) -> String {
    format!(
        "/**\n * The pointers of the type `Pointer`: the fields of each object in braces, `*` for a place in a list.\n *\n * \
         Generated from the Rust types; do not edit. Written by `BLESS=1 cargo test --features schema --test schema`.\n \
         */\n\nexport const POINTERS =\n  \"{table}\";\n"
    )
}
