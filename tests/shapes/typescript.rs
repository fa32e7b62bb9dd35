//! Writes `pkg/js/shapes.ts`: one declaration per shape.

use std::fmt::Write as _;

use super::{Declaration, Key, Shape};

/// A longer list of texts has a line for each.
const MOST_IN_A_LINE: usize = 40;

pub fn written(declarations: &[Declaration]) -> String {
    let mut out = String::from(
        "/**\n * The shapes of what goes in and what comes out.\n *\n * Generated from the Rust types; do not edit. \
         Written by `BLESS=1 cargo test --features schema --test schema`.\n */\n",
    );
    for Declaration { name, about, shape } in declarations {
        out.push('\n');
        comment(&mut out, "", about.as_deref());
        let _ = match shape {
            Shape::Object(keys) => writeln!(out, "export interface {name} {}", interface(keys, "")),
            Shape::Pointer(_) => writeln!(out, "export type {name} =\n  | {};", type_of(shape, "\n  ")),
            Shape::Literal(texts) if texts.len() > MOST_IN_A_LINE => {
                writeln!(out, "export type {name} =\n  | {};", literals(texts, "\n  "))
            }
            shape => writeln!(out, "export type {name} = {};", type_of(shape, "")),
        };
    }
    out
}

fn comment(out: &mut String, indent: &str, about: Option<&str>) {
    if let Some(about) = about {
        let _ = writeln!(out, "{indent}/** {about} */");
    }
}

fn interface(keys: &[Key], indent: &str) -> String {
    let inner = format!("{indent}  ");
    let mut out = "{\n".to_owned();
    for key in keys {
        comment(&mut out, &inner, key.about.as_deref());
        let optional = if key.is_required { "" } else { "?" };
        let mut text = type_of(&key.shape, &inner);
        // Only an input may be null and left out: a form passes `undefined` for a field that was never filled.
        if !key.is_required && text.ends_with(" | null") {
            text.push_str(" | undefined");
        }
        let _ = writeln!(out, "{inner}{}{optional}: {text};", key.name);
    }
    let _ = write!(out, "{indent}}}");
    out
}

fn literals(texts: &[String], before: &str) -> String {
    let quoted: Vec<_> = texts.iter().map(|text| format!("\"{text}\"")).collect();
    let between = if before.is_empty() { " | ".to_owned() } else { format!("{before}| ") };
    quoted.join(&between)
}

fn type_of(shape: &Shape, indent: &str) -> String {
    match shape {
        Shape::Name(name) => name.clone(),
        Shape::Null => "null".to_owned(),
        Shape::Flag => "boolean".to_owned(),
        Shape::Whole => "number".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Literal(texts) => literals(texts, ""),
        Shape::Pointer(pointers) => {
            let quoted = pointers.iter().map(|pointer| {
                let quote = if pointer.contains('*') { '`' } else { '"' };
                format!("{quote}{}{quote}", pointer.replace('*', "${number}"))
            });
            quoted.collect::<Vec<_>>().join(&format!("{indent}| "))
        }
        Shape::List(of) => format!("ReadonlyArray<{}>", type_of(of, indent)),
        Shape::Object(keys) => interface(keys, indent),
        Shape::Table(_) => "object".to_owned(),
        Shape::OneOf(choices) => choices.iter().map(|choice| type_of(choice, indent)).collect::<Vec<_>>().join(" | "),
    }
}
