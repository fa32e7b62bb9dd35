//! What the types of other languages are written from: the shapes of the schemas, each under its name outside Rust.

pub mod python;
pub mod typescript;

use std::collections::BTreeMap;

use onboardable::advance::Refusal;
use onboardable::check::Kind;
use onboardable::rulebook::{Rulebook, Status};
use onboardable::{Gate, Lang};
use serde_json::Value;

/// A shape with a name.
pub struct Declaration {
    pub name: String,
    /// The doc comment of the Rust type, in one line.
    pub about: Option<String>,
    pub shape: Shape,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A shape that is declared under this name.
    Name(String),
    Null,
    Flag,
    Whole,
    Text,
    /// One of these texts.
    Literal(Vec<String>),
    /// A JSON pointer of one of these forms, with `*` for a place in a list.
    Pointer(Vec<String>),
    List(Box<Shape>),
    /// An object with these keys.
    Object(Vec<Key>),
    /// An object with any keys, and values of this shape.
    Table(Box<Shape>),
    OneOf(Vec<Shape>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub name: String,
    pub about: Option<String>,
    pub is_required: bool,
    pub shape: Shape,
}

/// Returns the shapes of the schemas and of all their definitions, in the order of their names. Before them are those
/// whose values are known only to the rulebook or to the code.
pub fn declarations(schemas: &[&Value], pointers: &[String]) -> Vec<Declaration> {
    let mut all = listed(pointers);
    let mut named: BTreeMap<String, Declaration> = BTreeMap::new();
    let mut declare = |name: &str, schema: &Value, shape: Shape| {
        if all.iter().any(|listed| listed.name == name) {
            return;
        }
        let declaration = Declaration { name: name.to_owned(), about: about(schema), shape };
        let other = named.insert(name.to_owned(), declaration);
        let is_same = other.is_none_or(|other| other.shape == named[name].shape);
        assert!(is_same, "two different shapes are called {name}");
    };
    for schema in schemas {
        for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
            declare(public_name(name), definition, shape_of(definition));
        }
        match schema["title"].as_str() {
            Some("Check") => {
                let answers = checks(schema);
                let names = answers.iter().map(|(name, _)| Shape::Name(name.clone())).collect();
                declare("Check", schema, Shape::OneOf(names));
                for (name, answer) in &answers {
                    declare(name, answer, shape_of(answer));
                }
            }
            Some(title) => declare(title, schema, shape_of(schema)),
            None => {}
        }
    }
    all.extend(named.into_values());
    all
}

fn listed(pointers: &[String]) -> Vec<Declaration> {
    let rulebook = Rulebook::builtin();
    let texts = |texts: Vec<&str>| Shape::Literal(texts.into_iter().map(str::to_owned).collect());
    let all = [
        ("RuleId", "The name of a rule.", texts(rulebook.rules.iter().map(|rule| rule.name).collect())),
        (
            "FailureCode",
            "A failure code of a provider, in its correct spelling.",
            texts(rulebook.failures.iter().map(|failure| failure.code).collect()),
        ),
        (
            "Pointer",
            "The JSON pointer of a field of an application; a number is a place in a list, counted from 0.",
            Shape::Pointer(pointers.to_vec()),
        ),
        ("IdentificationStatus", "A status of an identification.", texts(Status::ALL.map(Status::name).to_vec())),
        (
            "Refusal",
            "The reason why an identification does not change its status.",
            texts(Refusal::ALL.iter().map(|one| one.name()).collect()),
        ),
        ("Gate", "The last gate that is evaluated.", texts(Gate::ALL.iter().map(|gate| gate.name()).collect())),
        ("Lang", "The language of the words.", texts(Lang::ALL.iter().map(|lang| lang.name()).collect())),
    ];
    let declare = |(name, about, shape): (&str, &str, Shape)| Declaration {
        name: name.to_owned(),
        about: Some(about.to_owned()),
        shape,
    };
    all.map(declare).into()
}

/// The answer of each kind of check, as a shape of its own: `IbanCheck` and so on.
fn checks(check: &Value) -> Vec<(String, Value)> {
    let kinds = check["anyOf"].as_array().expect("one shape per kind");
    assert_eq!(kinds.len(), Kind::ALL.len(), "the parts of `CheckedValue` are in the order of `Kind`");
    let answer = |(kind, of_kind): (&Kind, &Value)| {
        let title: String = kind.name().split('-').map(capital).collect();
        let mut schema = check.clone();
        schema.as_object_mut().expect("an object").remove("anyOf");
        schema["description"] =
            format!("The result for one field, with the data read from it: `{}`.", kind.name()).into();
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

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

fn about(schema: &Value) -> Option<String> {
    let text = schema["description"].as_str()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn shape_of(schema: &Value) -> Shape {
    if let Some(reference) = schema["$ref"].as_str() {
        return Shape::Name(public_name(reference.rsplit('/').next().expect("a name")).to_owned());
    }
    if let Some(value) = schema["const"].as_str() {
        return Shape::Literal(vec![value.to_owned()]);
    }
    if let Some(values) = schema["enum"].as_array() {
        if values.iter().any(|value| value == "fatca.us_birthplace") {
            return Shape::Name("RuleId".to_owned());
        }
        return Shape::Literal(values.iter().map(|value| value.as_str().expect("a text").to_owned()).collect());
    }
    if let Some(choices) = schema["anyOf"].as_array().or_else(|| schema["oneOf"].as_array()) {
        assert!(schema["properties"].is_null(), "properties beside choices: {schema:#}");
        return one_of(choices.iter().map(shape_of));
    }
    match &schema["type"] {
        Value::Array(types) => one_of(types.iter().map(|name| {
            let mut one = schema.clone();
            one["type"] = name.clone();
            shape_of(&one)
        })),
        Value::String(name) => match name.as_str() {
            "string" => Shape::Text,
            "boolean" => Shape::Flag,
            "integer" => Shape::Whole,
            "null" => Shape::Null,
            "array" => Shape::List(Box::new(shape_of(&schema["items"]))),
            "object" if schema["properties"].is_object() => Shape::Object(keys(schema)),
            "object" => Shape::Table(Box::new(shape_of(&schema["additionalProperties"]))),
            other => panic!("no shape for the type {other}"),
        },
        other => panic!("no shape for {other}"),
    }
}

/// Texts to choose from are one choice, also where the schema has a description for each of them.
fn one_of(choices: impl Iterator<Item = Shape>) -> Shape {
    let mut all: Vec<Shape> = Vec::new();
    for choice in choices {
        match (all.last_mut(), choice) {
            (Some(Shape::Literal(before)), Shape::Literal(more)) => before.extend(more),
            (_, choice) => all.push(choice),
        }
    }
    match all.pop() {
        Some(only) if all.is_empty() => only,
        last => Shape::OneOf(all.into_iter().chain(last).collect()),
    }
}

fn keys(schema: &Value) -> Vec<Key> {
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let key = |(name, property): (&String, &Value)| Key {
        name: name.clone(),
        about: about(property),
        is_required: required.contains(&name.as_str()),
        shape: shape_of(property),
    };
    schema["properties"].as_object().into_iter().flatten().map(key).collect()
}
