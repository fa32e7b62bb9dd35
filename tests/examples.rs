//! Picks the examples of the handbook from the case files: of each rule a case that is found, one that is clear and one
//! whose answer is not known, as what they change in the clean applicant (JSON Patch, RFC 6902).
//!
//! `cargo xtask bless` writes `desk/src/examples.json`; the crate `desk` evaluates and shows them. It also writes
//! `rulebook/src/lint/examples.json`: every case that is found, for the lint of an edited rulebook.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[allow(dead_code, reason = "what a case expects beyond its answer is for tests/cases.rs")]
mod case;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use case::{AS_OF, Base, Case, application, cases, clean};
use onboardable::rulebook::{Rule, Rulebook};
use serde_json::{Value, json};

/// The case that shows an answer best: one that needs the fewest changes and no other day, gate or context. The first of
/// a file are the usual ones, so the order decides between those that change as little.
fn shown(rule: &Rule, answer: &str, clean: &Value) -> Option<Value> {
    const FEW: usize = 3;
    const SHORT: usize = 240;
    let all = cases(rule);
    let of_answer = all.iter().filter(|case| case.answer == answer);
    let mut examples: Vec<_> = of_answer
        .map(|case| {
            let example = example(case, clean);
            let changes = example["changes"].as_array().map_or(0, Vec::len);
            let is_special = case.context.is_some() || case.gate.is_some() || case.as_of.is_some();
            let is_empty = matches!(case.base, Some(Base::Empty));
            // That the clean applicant is clear needs no example, unless there is no other.
            let is_long = example["changes"].to_string().len() > SHORT;
            (is_long, is_special, is_empty, changes == 0, changes.max(FEW), example)
        })
        .collect();
    examples.sort_by_key(|(is_long, is_special, is_empty, is_unchanged, changes, _)| {
        (*is_long, *is_special, *is_empty, *is_unchanged, *changes)
    });
    examples.into_iter().next().map(|(.., example)| example)
}

fn example(case: &Case, clean: &Value) -> Value {
    let (from_nothing, base) = match case.base {
        Some(Base::Empty) => (true, json!({})),
        Some(Base::Clean | Base::Created) | None => (false, clean.clone()),
    };
    let changes = json_patch::diff(&base, &application(case, clean));
    let mut example = json!({ "answer": case.answer, "case": case.name, "changes": changes });
    if from_nothing {
        example["from_nothing"] = true.into();
    }
    if let Some(as_of) = &case.as_of {
        example["as_of"] = as_of.to_string().into();
    }
    if let Some(gate) = &case.gate {
        example["gate"] = gate.as_str().into();
    }
    if let Some(context) = &case.context {
        example["context"] = context.clone();
    }
    example
}

#[test]
fn the_examples_of_the_handbook_are_current() {
    let clean = clean();
    let mut text = "{\n".to_owned();
    let rules = Rulebook::builtin().rules;
    for (index, rule) in rules.iter().enumerate() {
        let examples: Vec<_> =
            ["found", "clear", "unknown"].iter().filter_map(|answer| shown(rule, answer, &clean)).collect();
        assert!(examples.len() >= 2, "{} has no case that is found or none that is clear", rule.name);
        let lines: Vec<_> = examples.iter().map(|example| format!("  {example}")).collect();
        let comma = if index + 1 < rules.len() { "," } else { "" };
        let _ = writeln!(text, "\"{}\": [\n{}\n]{comma}", rule.name, lines.join(",\n"));
    }
    text.push_str("}\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("desk/src/examples.json");
    is_current(&path, &text);
}

/// The cases that are found, from which `onboardable rules --lint` sees whether an edited rule is ever found. `BLESS=1`
/// writes them.
#[test]
fn examples_of_the_lint_are_current() {
    let mut lines = Vec::new();
    for rule in Rulebook::builtin().rules {
        for case in cases(rule).into_iter().filter(|case| case.answer == "found") {
            let base = match case.base.unwrap_or(Base::Clean) {
                Base::Clean => "clean",
                Base::Created => "created",
                Base::Empty => "empty",
            };
            let mut line = json!({ "rule": rule.name, "base": base });
            let mut put = |key: &str, value: Value| {
                if !value.is_null() && value != json!({}) && value != json!([]) {
                    line[key] = value;
                }
            };
            put("set", json!(case.set));
            put("null", json!(case.null));
            put("remove", json!(case.remove));
            put("as_of", json!(case.as_of.map(|day| day.to_string())));
            put("gate", json!(case.gate));
            put("context", json!(case.context));
            lines.push(line.to_string());
        }
    }
    let (clean, lines) = (clean(), lines.join(",\n"));
    let written = format!("{{\"as_of\":\"{AS_OF}\",\"clean\":{clean},\"cases\":[\n{lines}\n]}}\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rulebook/src/lint/examples.json");
    is_current(&path, &written);
}

/// Compares a file with what it is to be; with BLESS=1 writes it.
#[expect(clippy::disallowed_methods, reason = "BLESS says whether the test writes")]
fn is_current(path: &Path, written: &str) {
    if fs::read_to_string(path).unwrap_or_default() == written {
        return;
    }
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    assert!(bless, "{} does not match tests/cases. Write it again with: cargo xtask bless", path.display());
    fs::write(path, written).expect("the file can be written");
}
