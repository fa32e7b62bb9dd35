//! Writes `python/onboardable/shapes.py`: a `TypedDict` per object, an alias for everything else.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Declaration, Key, Shape, capital};

const HEAD: &str = r#""""The shapes of what goes in and what comes out, as types of plain dicts and lists.

The types exist for editors and type checkers: a value of `Assessment` is a `dict`, and
no class needs to be called. JSON `null` is `None`, an instant a text in RFC 3339, and
a day a text such as `2026-12-03`.

A key that may be absent is read with `get`. The choices among several shapes
(`Check`, `Explanation`, `Advanced`) are final, so that a type checker follows
`if "rule" in explanation`.

Generated from the Rust types; do not edit. Written by `cargo xtask bless`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict, final
"#;

/// The width that the usual formatters of Python keep to.
const WIDTH: usize = 88;

/// The words that cannot be a name.
const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

pub fn written(declarations: &[Declaration]) -> String {
    let mut names: BTreeSet<String> = declarations.iter().map(|declaration| declaration.name.clone()).collect();
    let mut classes = String::new();
    let choices = choices(declarations);
    for Declaration { name, about, shape } in declarations {
        if let Shape::Object(keys) = shape {
            let class = Class { name, about: about.as_deref(), is_choice: choices.contains(name.as_str()) };
            class.write(&mut classes, keys, &mut names);
        }
    }
    // An alias is evaluated when the module is read: what it names comes before it.
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for Declaration { name, about, shape } in declarations {
        let aliases = match shape {
            Shape::Object(_) => continue,
            shape if has_name(shape) => &mut after,
            _ => &mut before,
        };
        aliases.push(alias(name, about.as_deref(), shape));
    }
    let exported: String = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let (before, after) = (before.join("\n"), after.join("\n"));
    format!("{HEAD}\n__all__ = [\n{exported}]\n\n{before}{classes}\n\n{after}")
}

/// The names of the shapes that are a choice of a declaration.
fn choices(declarations: &[Declaration]) -> BTreeSet<&str> {
    let choices = declarations.iter().filter_map(|declaration| match &declaration.shape {
        Shape::OneOf(choices) => Some(choices),
        _ => None,
    });
    let named = choices.flatten().filter_map(|choice| match choice {
        Shape::Name(name) => Some(name.as_str()),
        _ => None,
    });
    named.collect()
}

fn alias(name: &str, about: Option<&str>, shape: &Shape) -> String {
    let text = type_of(shape);
    let line = format!("{name}: TypeAlias = {text}");
    let mut out = match shape {
        _ if line.len() <= WIDTH => line,
        Shape::Literal(texts) => {
            let lines: String = texts.iter().map(|text| format!("    \"{text}\",\n")).collect();
            format!("{name}: TypeAlias = Literal[\n{lines}]")
        }
        _ if text.len() + 4 <= WIDTH => format!("{name}: TypeAlias = (\n    {text}\n)"),
        _ => format!("{name}: TypeAlias = (\n    {}\n)", text.replace(" | ", "\n    | ")),
    };
    out.push('\n');
    if let Some(about) = about {
        let _ = writeln!(out, "{}", docstring(about, ""));
    }
    out
}

struct Class<'a> {
    name: &'a str,
    about: Option<&'a str>,
    /// Whether a type checker must be able to exclude it by a key.
    is_choice: bool,
}

impl Class<'_> {
    /// A key that is no name, and one that may be absent beside others, can only be declared in a base.
    fn write(&self, out: &mut String, keys: &[Key], names: &mut BTreeSet<String>) {
        let keys: Vec<Key> = keys.iter().map(|key| self.lifted(key, out, names)).collect();
        let name = self.name;
        let mut bases = Vec::new();
        for (is_required, kind) in [(true, "Keyword"), (false, "OptionalKeyword")] {
            let keywords: Vec<_> =
                keys.iter().filter(|key| !is_name(&key.name) && key.is_required == is_required).collect();
            if !keywords.is_empty() {
                let base = format!("_{name}{kind}");
                functional(out, &base, &keywords, is_required);
                bases.push(base);
            }
        }
        let (required, optional): (Vec<_>, Vec<_>) =
            keys.iter().filter(|key| is_name(&key.name)).partition(|key| key.is_required);
        let own = if required.is_empty() {
            &optional
        } else {
            if !optional.is_empty() {
                let base = format!("_{name}Optional");
                let _ = write!(out, "\n\nclass {base}(TypedDict, total=False):\n{}", lines_of(&optional));
                bases.push(base);
            }
            &required
        };
        if bases.is_empty() {
            bases.push("TypedDict".to_owned());
        }
        let total = if required.is_empty() && !optional.is_empty() { ", total=False" } else { "" };
        let decorator = if self.is_choice { "@final\n" } else { "" };
        let _ = write!(out, "\n\n{decorator}class {name}({}{total}):\n{}", bases.join(", "), self.docstring(&keys));
        if !own.is_empty() {
            let _ = write!(out, "\n{}", lines_of(own));
        }
    }

    /// Declares an object within an object under a name of its own.
    fn lifted(&self, key: &Key, out: &mut String, names: &mut BTreeSet<String>) -> Key {
        let Shape::Object(keys) = &key.shape else { return key.clone() };
        let name = format!("{}{}", self.name, key.name.split('_').map(capital).collect::<String>());
        assert!(names.insert(name.clone()), "two different shapes are called {name}");
        Class { name: &name, about: key.about.as_deref(), is_choice: false }.write(out, keys, names);
        Key { shape: Shape::Name(name), ..key.clone() }
    }

    /// The documentation of the object, for `help`, which shows none of the keys.
    fn docstring(&self, keys: &[Key]) -> String {
        let mut text = wrapped(self.about.expect("a doc comment"), "    \"\"\"", "    ");
        let is_free = keys.iter().all(|key| !key.is_required);
        let optional = if is_free { "Keys, all optional" } else { "Keys that may be absent" };
        for (is_required, heading) in [(true, "Keys"), (false, optional)] {
            let keys: Vec<_> = keys.iter().filter(|key| key.is_required == is_required).collect();
            if !keys.is_empty() {
                let _ = write!(text, "\n\n    {heading}:");
            }
            for key in keys {
                let about = key.about.as_deref().expect("a doc comment");
                let line = wrapped(&format!("{}: {about}", key.name), "        ", "            ");
                let _ = write!(text, "\n{line}");
            }
        }
        text + "\n    \"\"\"\n"
    }
}

fn functional(out: &mut String, name: &str, keys: &[&Key], is_required: bool) {
    let _ = write!(out, "\n\n{name} = TypedDict(\n    \"{name}\",\n    {{\n");
    for key in keys {
        let comment = wrapped(key.about.as_deref().expect("a doc comment"), "        # ", "        # ");
        let text = type_of(&key.shape);
        let quote = if has_name(&key.shape) { "\"" } else { "" };
        let _ = writeln!(out, "{comment}\n        \"{}\": {quote}{text}{quote},", key.name);
    }
    let total = if is_required { "" } else { "    total=False,\n" };
    let _ = writeln!(out, "    }},\n{total})");
}

fn lines_of(keys: &[&Key]) -> String {
    let line = |key: &&Key| {
        let about = docstring(key.about.as_deref().expect("a doc comment"), "    ");
        format!("    {}: {}\n{about}\n", key.name, type_of(&key.shape))
    };
    keys.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn docstring(about: &str, indent: &str) -> String {
    let text = wrapped(about, &format!("{indent}\"\"\""), indent);
    let last = text.lines().last().unwrap_or_default();
    let end = if last.len() + 3 > WIDTH { format!("\n{indent}") } else { String::new() };
    format!("{text}{end}\"\"\"")
}

/// A text in lines, with the constants of Python in place of those of JSON.
fn wrapped(text: &str, first: &str, other: &str) -> String {
    assert!(!text.contains('\\') && !text.ends_with('"'), "not a docstring: {text}");
    let text = text.replace("`null`", "`None`").replace("`true`", "`True`").replace("`false`", "`False`");
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(first)
        .subsequent_indent(other)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(&text, options)
}

fn is_name(key: &str) -> bool {
    let is_identifier = key.chars().all(|character| character.is_ascii_alphanumeric() || character == '_')
        && key.starts_with(|first: char| !first.is_ascii_digit());
    is_identifier && !KEYWORDS.contains(&key)
}

fn has_name(shape: &Shape) -> bool {
    match shape {
        Shape::Name(_) => true,
        Shape::List(of) | Shape::Table(of) => has_name(of),
        Shape::OneOf(choices) => choices.iter().any(has_name),
        Shape::Null | Shape::Flag | Shape::Whole | Shape::Text | Shape::Literal(_) => false,
        Shape::Pointer(_) | Shape::Object(_) => false,
    }
}

fn type_of(shape: &Shape) -> String {
    match shape {
        Shape::Name(name) => name.clone(),
        Shape::Null => "None".to_owned(),
        Shape::Flag => "bool".to_owned(),
        Shape::Whole => "int".to_owned(),
        // Python has no type for a text with a number in it.
        Shape::Text | Shape::Pointer(_) => "str".to_owned(),
        Shape::Literal(texts) => {
            let quoted: Vec<_> = texts.iter().map(|text| format!("\"{text}\"")).collect();
            format!("Literal[{}]", quoted.join(", "))
        }
        Shape::List(of) => match &**of {
            // A type checker refuses a `list[str]` where a `list[str | None]` is expected.
            Shape::OneOf(choices) if choices.last() == Some(&Shape::Null) => {
                let certain = Shape::OneOf(choices[..choices.len() - 1].to_vec());
                format!("list[{}] | list[{}]", type_of(&certain), type_of(of))
            }
            of => format!("list[{}]", type_of(of)),
        },
        Shape::Table(of) => format!("dict[str, {}]", type_of(of)),
        Shape::OneOf(choices) => choices.iter().map(type_of).collect::<Vec<_>>().join(" | "),
        Shape::Object(_) => panic!("an object without a name"),
    }
}
