//! Writes the JSON Schemas and the TypeScript types from the Rust types, and compares the committed files with them.
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

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use generated::{is_current, schema_of};
use onboardable::advance::{Answered, Refusal};
use onboardable::application::{Application, FieldKind, Shape};
use onboardable::check::{Check, INPUTS, Kind};
use onboardable::handbook::Explanation;
use onboardable::report::Report;
use onboardable::report::methods::MethodsReport;
use onboardable::rulebook::{Rulebook, Status};
use onboardable::value::name::Sanitized;
use onboardable::{Gate, Handbook, Lang, QuestionsReport, ReactivationReport, UpdateReport, WayReport};
use serde_json::{Map, Value, json};

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
        ("error", error_schema()),
        ("check", schema_of::<Check>("Check")),
    ];
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    generated::schemas_are_current(project, all.clone());
    let handbook = schema_of::<Handbook>("Handbook");
    let sanitized = schema_of::<Sanitized>("SanitizedName");
    let of_javascript = |name: &&(&str, Value)| !matches!(name.0, "advance" | "error" | "check");
    let mut schemas: Vec<&Value> = all.iter().filter(of_javascript).map(|(_, schema)| schema).collect();
    schemas.extend([&handbook, &sanitized]);
    // The last, because the answer of each kind of check becomes a type of its own.
    schemas.extend(all.last().map(|(_, check)| check));
    let pointers = pointers(&Application::SHAPE);
    is_current(&project.join("pkg/js/shapes.ts"), &typescript(&schemas, &pointers));
    is_current(&project.join("pkg/js/pointers.ts"), &pointers_file(&pointer_table(&Application::SHAPE)));
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
            "error": {
                "type": "object",
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

/// One TypeScript declaration per schema and definition.
fn typescript(schemas: &[&Value], pointers: &[String]) -> String {
    let mut declarations = BTreeMap::new();
    let answers = checks(schemas.last().expect("the schema of a check"));
    for (name, answer) in &answers {
        declarations.insert(name.clone(), answer);
    }
    for schema in schemas {
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            let other = declarations.insert(public_name(name).to_owned(), definition);
            assert!(other.is_none_or(|other| other == definition), "two different shapes are called {name}");
        }
        if let Some(title) = schema["title"].as_str() {
            declarations.insert(title.to_owned(), schema);
        }
    }
    let mut out = String::from(
        "/**\n * The shapes of what goes in and what comes out.\n *\n * Generated from the Rust types; do not edit. \
         Written by `BLESS=1 cargo test --features schema --test schema`.\n */\n",
    );
    let rules: Vec<_> = Rulebook::builtin().rules.iter().map(|rule| format!("  | \"{}\"", rule.name)).collect();
    let _ = writeln!(out, "\n/** The name of a rule. */\nexport type RuleId =\n{};", rules.join("\n"));
    let codes: Vec<_> =
        Rulebook::builtin().failures.iter().map(|failure| format!("  | \"{}\"", failure.code)).collect();
    let about = "A failure code of a provider, in its correct spelling.";
    let _ = writeln!(out, "\n/** {about} */\nexport type FailureCode =\n{};", codes.join("\n"));
    let about = "The JSON pointer of a field of an application; a number is a place in a list, counted from 0.";
    let union: Vec<_> = pointers
        .iter()
        .map(|pointer| {
            let quote = if pointer.contains('*') { '`' } else { '"' };
            format!("  | {quote}{}{quote}", pointer.replace('*', "${number}"))
        })
        .collect();
    let _ = writeln!(out, "\n/** {about} */\nexport type Pointer =\n{};", union.join("\n"));
    for (name, about, all) in [
        ("IdentificationStatus", "A status of an identification.", Status::ALL.map(Status::name).to_vec()),
        (
            "Refusal",
            "The reason why an identification does not change its status.",
            Refusal::ALL.iter().map(|one| one.name()).collect(),
        ),
        ("Gate", "The last gate that is evaluated.", Gate::ALL.iter().map(|gate| gate.name()).collect::<Vec<_>>()),
        ("Lang", "The language of the words.", Lang::ALL.iter().map(|lang| lang.name()).collect()),
    ] {
        declarations.remove(name);
        let _ = writeln!(out, "\n/** {about} */\nexport type {name} = \"{}\";", all.join("\" | \""));
    }
    for (name, schema) in declarations {
        out.push('\n');
        comment(&mut out, "", schema);
        if schema["properties"].is_object() && schema["anyOf"].is_null() {
            let _ = writeln!(out, "export interface {name} {}", interface(schema, ""));
        } else {
            let _ = writeln!(out, "export type {name} = {};", type_of(schema, ""));
        }
    }
    out
}

/// The answer of each kind of check, as a type of its own: `IbanCheck` and so on.
fn checks(check: &Value) -> BTreeMap<String, Value> {
    let kinds = check["anyOf"].as_array().expect("one shape per kind");
    assert_eq!(kinds.len(), Kind::ALL.len(), "the parts of `CheckedValue` are in the order of `Kind`");
    let answer = |(kind, of_kind): (&Kind, &Value)| {
        let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
        let title: String = kind.name().split('-').map(capital).collect();
        let mut schema = check.clone();
        schema.as_object_mut().expect("an object").remove("anyOf");
        schema["description"] =
            json!(format!("The result for one field, with the data read from it: `{}`.", kind.name()));
        for (name, property) in of_kind["properties"].as_object().into_iter().flatten() {
            schema["properties"][name] = property.clone();
        }
        let required = of_kind["required"].as_array().cloned().unwrap_or_default();
        schema["required"].as_array_mut().expect("a list").extend(required);
        (format!("{title}Check"), schema)
    };
    Kind::ALL.iter().zip(kinds).map(answer).collect()
}

/// The names of the report types outside Rust.
fn public_name(name: &str) -> &str {
    match name {
        "FindingReport" => "Finding",
        "DeadlineReport" => "Deadline",
        "NextReport" => "NextStep",
        "RowReport" => "ChecklistRow",
        "AnyValue" => "RuleValue",
        "MethodReport" => "MethodAnswer",
        "What" => "ChangeKind",
        other => other,
    }
}

fn comment(out: &mut String, indent: &str, schema: &Value) {
    if let Some(text) = schema["description"].as_str() {
        let _ = writeln!(out, "{indent}/** {} */", text.split_whitespace().collect::<Vec<_>>().join(" "));
    }
}

fn interface(schema: &Value, indent: &str) -> String {
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let inner = format!("{indent}  ");
    let mut out = "{\n".to_owned();
    for (name, property) in schema["properties"].as_object().expect("properties") {
        comment(&mut out, &inner, property);
        let optional = if required.contains(&name.as_str()) { "" } else { "?" };
        let mut text = type_of(property, &inner);
        // Only an input may be null and left out: a form passes `undefined` for a field that was never filled.
        if !optional.is_empty() && text.ends_with(" | null") {
            text.push_str(" | undefined");
        }
        let _ = writeln!(out, "{inner}{name}{optional}: {text};");
    }
    let _ = write!(out, "{indent}}}");
    out
}

fn type_of(schema: &Value, indent: &str) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        return public_name(reference.rsplit('/').next().expect("a name")).to_owned();
    }
    if schema["const"].is_string() {
        return schema["const"].to_string();
    }
    if let Some(values) = schema["enum"].as_array() {
        if values.iter().any(|value| value == "fatca.us_birthplace") {
            return "RuleId".to_owned();
        }
        return values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
    }
    if let Some(choices) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
        let choices = choices.iter().map(|choice| type_of(choice, indent)).collect::<Vec<_>>().join(" | ");
        // The properties beside the choices apply to each of them.
        return if schema["properties"].is_object() {
            format!("{} & ({choices})", interface(schema, indent))
        } else {
            choices
        };
    }
    match &schema["type"] {
        Value::Array(types) => {
            let each = |name: &Value| {
                let mut one = schema.clone();
                one["type"] = name.clone();
                type_of(&one, indent)
            };
            types.iter().map(each).collect::<Vec<_>>().join(" | ")
        }
        Value::String(name) => match name.as_str() {
            "string" => "string".to_owned(),
            "boolean" => "boolean".to_owned(),
            "integer" | "number" => "number".to_owned(),
            "null" => "null".to_owned(),
            "array" => format!("ReadonlyArray<{}>", type_of(&schema["items"], indent)),
            "object" if schema["properties"].as_object().is_some_and(|fields| !fields.is_empty()) => {
                interface(schema, indent)
            }
            "object" => "object".to_owned(),
            other => panic!("no TypeScript for the type {other}"),
        },
        other => panic!("no TypeScript for {other}"),
    }
}
