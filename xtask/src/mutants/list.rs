//! The mutants, as cargo-mutants lists them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::process::Command;

use serde::Deserialize;

use super::switch::Source;
use crate::tools::{Result, output, root, run};

/// Another version may list other mutants.
const VERSION: &str = "27.1.0";

/// Files and folders that `cargo xtask bless` writes, and whose tests compare them with their sources.
const GENERATED: &[&str] = &["src/rulebook/rows/", "src/value/composition/tables.rs", "src/character/table.rs"];

/// One change of the code.
#[derive(Debug, Clone)]
pub struct Mutant {
    pub file: String,
    /// The function that contains it, or nothing where a constant does.
    pub function: String,
    /// What is changed, in the words of cargo-mutants.
    pub mutation: String,
    /// The expression that is changed, where `mutation` does not say which.
    pub at: String,
    /// How many of the same words are before it.
    pub nth: usize,
    pub genre: Genre,
    /// The bytes that are replaced.
    pub span: Range<usize>,
    pub replacement: String,
    /// Whether it may take effect while the crate is compiled: it is in a constant, or in a `const fn`.
    pub is_constant: bool,
    pub returns_impl: bool,
}

impl Mutant {
    /// Returns the mutant in words that outlive a move of its lines.
    pub fn name(&self) -> String {
        let Self { file, function, mutation, at, nth, .. } = self;
        let nth = if *nth == 0 { String::new() } else { format!(" #{}", nth + 1) };
        format!("{file}: {mutation} in {function}: {at}{nth}")
    }

    /// Returns whether it makes `||` of an `&&` beside a `let`, which is no Rust.
    pub fn breaks_let_chain(&self) -> bool {
        self.genre == Genre::BinaryOperator && self.at.is_empty()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Genre {
    FnValue,
    BinaryOperator,
    UnaryOperator,
    MatchArm,
    MatchArmGuard,
    StructField,
}

#[derive(Deserialize)]
struct Listed {
    file: String,
    function: Option<Function>,
    genre: Genre,
    name: String,
    replacement: String,
    span: Span,
}

#[derive(Deserialize)]
struct Function {
    function_name: String,
    return_type: String,
}

#[derive(Deserialize)]
struct Span {
    start: Position,
    end: Position,
}

/// Both numbers count from 1, and columns count characters.
#[derive(Deserialize)]
struct Position {
    line: usize,
    column: usize,
}

/// Returns all mutants.
pub fn mutants() -> Result<Vec<Mutant>> {
    let mut listed = listed()?;
    listed.retain(|one| !GENERATED.iter().any(|path| one.file.starts_with(path)));
    let mut sources: BTreeMap<String, Source> = BTreeMap::new();
    let (mut mutants, mut names) = (Vec::new(), BTreeSet::new());
    for one in listed {
        if !sources.contains_key(&one.file) {
            let text =
                fs::read_to_string(root().join(&one.file)).map_err(|error| format!("{}: {error}", one.file))?;
            sources.insert(one.file.clone(), Source::parsed(&one.file, text)?);
        }
        let Some(source) = sources.get(&one.file) else { continue };
        let span = source.offset(one.span.start.line, one.span.start.column - 1)
            ..source.offset(one.span.end.line, one.span.end.column - 1);
        let returns_impl = one.function.as_ref().is_some_and(|function| function.return_type.contains("impl "));
        let function = one.function.map(|function| function.function_name).unwrap_or_default();
        // `src/a.rs:1:2: delete ! in f`
        let mutation = one.name.splitn(4, ':').nth(3).unwrap_or_default().trim();
        let mutation = mutation.strip_suffix(&format!(" in {function}")).unwrap_or(mutation);
        let mut mutant = Mutant {
            at: source.changed(one.genre, &span),
            nth: 0,
            is_constant: source.is_constant(&span),
            mutation: mutation.split_whitespace().collect::<Vec<_>>().join(" "),
            file: one.file,
            function,
            genre: one.genre,
            returns_impl,
            span,
            replacement: one.replacement,
        };
        while !names.insert(mutant.name()) {
            mutant.nth += 1;
        }
        mutants.push(mutant);
    }
    Ok(mutants)
}

fn listed() -> Result<Vec<Listed>> {
    let installed = output(Command::new("cargo").args(["mutants", "--version"]));
    if installed.is_none_or(|version| !version.ends_with(VERSION)) {
        run(Command::new("cargo").args(["install", "cargo-mutants", "--locked", "--version", VERSION]))?;
    }
    let json = output(
        Command::new("cargo")
            .args(["mutants", "--list", "--json", "--no-config", "--package", "onboardable"])
            .current_dir(root()),
    )
    .ok_or("cargo mutants --list failed")?;
    serde_json::from_str(&json).map_err(|error| format!("cargo mutants --list --json: {error}"))
}
