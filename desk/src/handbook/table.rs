//! The handbook as a table: a row for each rule.

use onboardable::report::RulebookName;

use super::{Article, Book};
use crate::examples::{Example, Shown};
use crate::table::{Cell, write_csv};

/// What the columns are called.
const COLUMNS: [&str; 26] = [
    "rule",
    "family",
    "title",
    "detail",
    "why",
    "effect",
    "light",
    "gate",
    "row",
    "flows",
    "branches",
    "methods",
    "in_the_form",
    "next_who",
    "next",
    "fields",
    "deadlines",
    "sources",
    "read_on",
    "reading",
    "in_force_from",
    "in_force_until",
    "example_found",
    "example_clear",
    "example_unknown",
    "rulebook",
];

/// Writes the rules as CSV (RFC 4180), the first row with the names of the columns. No cell is taken for a formula.
#[must_use]
pub fn csv(book: &Book) -> Vec<u8> {
    let mut rows = vec![COLUMNS.map(Cell::text).to_vec()];
    for chapter in &book.families {
        let row_of = |article| row(chapter.title, article, &book.rulebook).map(Cell::text).to_vec();
        rows.extend(chapter.rules.iter().map(row_of));
    }
    let mut table = Vec::new();
    write_csv(&mut table, &rows);
    table
}

fn row(family: &str, article: &Article, rulebook: &RulebookName) -> [String; 26] {
    let rule = &article.entry;
    let sources = rule.sources.iter().map(|source| format!("{}, {}", source.document, source.section));
    let mut days: Vec<_> = rule.sources.iter().map(|source| source.checked.as_str()).collect();
    days.dedup();
    let clocks = rule.clocks.iter().map(|clock| format!("{}: {}", clock.clock, clock.runs));
    let example = |shown: Shown| {
        let example = article.examples.iter().find(|example| example.answer == shown);
        example.map(in_a_cell).unwrap_or_default()
    };
    [
        rule.rule.to_owned(),
        family.to_owned(),
        rule.title.clone(),
        rule.detail.clone().unwrap_or_default(),
        rule.why.clone(),
        rule.effect.name().to_owned(),
        rule.light.name().to_owned(),
        rule.gate.name().to_owned(),
        rule.row.map(|row| row.name().to_owned()).unwrap_or_default(),
        rule.flows.join(" "),
        rule.branches.join(" "),
        rule.methods.join(" "),
        rule.applicant.clone().unwrap_or_default(),
        rule.next.who.name().to_owned(),
        rule.next.text.clone(),
        rule.reads.join(" "),
        clocks.collect::<Vec<_>>().join("; "),
        sources.collect::<Vec<_>>().join("; "),
        days.join(" "),
        rule.reading.clone().unwrap_or_default(),
        rule.in_force.from.clone(),
        rule.in_force.until.clone().unwrap_or_default(),
        example(Shown::Found),
        example(Shown::Clear),
        example(Shown::Unknown),
        rulebook.digest.to_string(),
    ]
}

/// What an example changes, each field with its value.
fn in_a_cell(example: &Example) -> String {
    let changes = example.changes.iter().map(|change| match change.shown() {
        Some(value) => format!("{} = {value}", change.field),
        None => format!("{} = ", change.field),
    });
    let nothing_else = example.from_nothing.then(|| "{}".to_owned());
    let as_of = example.as_of.as_ref().map(|as_of| format!("as_of = {as_of}"));
    let gate = example.gate.as_ref().map(|gate| format!("gate = {gate}"));
    let context = example.context.as_ref().map(|context| format!("context = {context}"));
    [nothing_else, as_of, gate, context].into_iter().flatten().chain(changes).collect::<Vec<_>>().join("; ")
}
