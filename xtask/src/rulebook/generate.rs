//! Writes the generated files from the entries.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::entry::{Book, Day, FamilyFile, Rule, Source, Value, Version, Words};

/// The SHA-256 of all files of `rules/`, by path and content, so that an edit of any word is another rulebook.
/// `README.md` and `INDEX.md` say nothing of their own and do not count.
pub fn digest(folder: &Path) -> String {
    let mut files = BTreeMap::new();
    collect(folder, folder, &mut files);
    let mut sha = Sha256::new();
    for (path, content) in files {
        sha.update(path);
        sha.update([0]);
        sha.update(content);
        sha.update([0]);
    }
    sha.finalize().iter().fold("sha256:".to_owned(), |mut digest, byte| {
        let _ = write!(digest, "{byte:02x}");
        digest
    })
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let Ok(path) = entry.map(|entry| entry.path()) else { continue };
        if path.is_dir() {
            collect(root, &path, files);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            files.insert(name, fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n"));
        }
    }
}

/// `rules/INDEX.md`: every rule on a line.
pub fn index(families: &[FamilyFile]) -> String {
    let mut out = "<!-- Generated from the entries in this folder: cargo xtask bless -->\n\n\
        # Every rule\n"
        .to_owned();
    let count: usize = families.iter().map(|family| family.rules.len()).sum();
    let _ = writeln!(out, "\n{count} rules in {} families.", families.len());
    for family in families {
        let _ =
            writeln!(out, "\n## {}: {}\n\n{}\n", family.family.name, family.family.title.en, family.family.about.en);
        out.push_str("| rule | finds | effect | gate | source |\n|---|---|---|---|---|\n");
        for rule in &family.rules {
            let source = rule
                .sources
                .first()
                .map_or_else(|| "our reading".to_owned(), |source| format!("{}, {}", source.doc, source.section));
            let _ =
                writeln!(out, "| `{}` | {} | {} | {} | {source} |", rule.id, rule.title.en, rule.effect, rule.gate);
        }
    }
    out
}

/// `src/rulebook/rows/rules.rs`, before `rustfmt`.
pub fn rust(book: &Book, families: &[FamilyFile], report: &BTreeMap<String, Words>, digest: &str) -> String {
    let rules: Vec<(&FamilyFile, &Rule)> =
        families.iter().flat_map(|family| family.rules.iter().map(move |rule| (family, rule))).collect();
    let mut out = String::from(
        "//! The rulebook as data. Generated from `rules/*.toml`; do not edit.\n\
         //!\n\
         //! Written by `cargo xtask bless`, and held against `rules/` by the same test.\n\n\
         #[cfg(feature = \"handbook\")]\n\
         use crate::rulebook::entry::Family;\n\
         use crate::rulebook::entry::{AnyDated, Dated, InForce, Next, Rule, Rulebook, Value, Version, day};\n\
         use crate::rulebook::flow::Flow;\n\
         use crate::rulebook::method::Method;\n\
         use crate::rulebook::terms::{ConditionOf, Effect, Gate, Row, Source, Who, Words};\n\n",
    );
    let _ = writeln!(
        out,
        "/// The rulebook that is built in.\npub static RULEBOOK: Rulebook = Rulebook {{ version: {:?}, digest: {:?}, \
         first_day: {}, #[cfg(feature = \"handbook\")] first_day_reading: {}, \
         #[cfg(feature = \"handbook\")] families: &[",
        book.version,
        digest,
        date(&book.first_day),
        words(&book.first_day_reading),
    );
    for family in families {
        let _ = writeln!(
            out,
            "Family {{ name: {:?}, title: {}, about: {} }},",
            family.family.name,
            words(&family.family.title),
            words(&family.family.about)
        );
    }
    out.push_str("] };\n\n/// Every rule there is or was, in the order of the rulebook.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]\npub enum RuleId {\n");
    for (_, rule) in &rules {
        let _ =
            writeln!(out, "/// `{}`: {}.\n///\n/// {}\n{},", rule.id, rule.title.en, rule.why.en, variant(&rule.id));
    }
    let _ = writeln!(
        out,
        "}}\n\n/// The entries, in the order of [`RuleId`].\npub static RULES: [Rule; {}] = [",
        rules.len()
    );
    for (family, rule) in &rules {
        entry(&mut out, family, rule);
    }
    out.push_str("];\n\n/// The dated values of every family.\npub mod values {\n");
    for family in families.iter().filter(|family| !family.values.is_empty()) {
        let _ = writeln!(
            out,
            "/// Values of the family `{0}`.\npub mod {0} {{ use super::super::{{Dated, Version, day}};\n",
            family.family.name
        );
        for (name, versions) in &family.values {
            let _ = write!(
                out,
                "/// `{name}` of `{}`.\npub static {}: Dated<{}> = Dated(&[",
                family.family.name,
                name.to_uppercase(),
                rust_type(versions)
            );
            for version in versions {
                let _ = write!(
                    out,
                    "Version {{ from: {}, value: {}, #[cfg(feature = \"handbook\")] source: {:?} }},",
                    date(&version.from),
                    value(&version.value),
                    version.source
                );
            }
            out.push_str("]);\n");
        }
        out.push_str("}\n");
    }
    out.push_str("}\n\n/// Every dated value, for the handbook and for the words of rules.\npub static VALUES: &[Value] = &[\n");
    for family in families {
        for (name, versions) in &family.values {
            let kind = match versions.first().map(|version| &version.value) {
                Some(Value::Number(_)) => "Number",
                Some(Value::List(_)) | None => "List",
            };
            let _ = writeln!(
                out,
                "Value {{ family: {:?}, name: {name:?}, dated: AnyDated::{kind}(&values::{}::{}) }},",
                family.family.name,
                family.family.name,
                name.to_uppercase()
            );
        }
    }
    out.push_str(
        "];\n\n/// The words of reports that belong to no single rule.\npub mod words { use crate::rulebook::terms::Words;\n",
    );
    for (name, text) in report {
        let _ = writeln!(out, "/// {}\npub const {}: Words = {};", text.en, name.to_uppercase(), words(text));
    }
    out.push_str("}\n");
    out
}

fn entry(out: &mut String, family: &FamilyFile, rule: &Rule) {
    let _ = writeln!(
        out,
        "Rule {{ id: RuleId::{}, name: {:?}, family: {:?}, gate: Gate::{}, flows: &[{}], branches: &{:?}, \
         methods: &[{}], condition_of: ConditionOf::{}, effect: Effect::{}, row: {}, reads: &{:?}, title: {}, why: {}, \
         next: Next {{ who: Who::{}, text: {} }}, ask: Who::{}, detail: {}, sources: &[{}], reading: {}, \
         in_force: InForce {{ from: {}, until: {} }}, general: {}, each_field: {}, tells_missing: {}, instead_of: &[{}], #[cfg(feature = \"handbook\")] never_unknown: {:?} }},",
        variant(&rule.id),
        rule.id,
        family.family.name,
        variant(&rule.gate),
        list("Flow", &rule.flows),
        rule.branches,
        list("Method", &rule.methods),
        variant(&rule.condition_of),
        variant(&rule.effect),
        some("Row", rule.row.as_ref()),
        rule.reads,
        words(&rule.title),
        words(&rule.why),
        variant(&rule.next.who),
        words(&Words { en: rule.next.en.clone(), de: rule.next.de.clone() }),
        variant(&rule.ask),
        optional(rule.detail.as_ref()),
        rule.sources.iter().map(source).collect::<String>(),
        optional(rule.reading.as_ref()),
        date(&rule.in_force.from),
        rule.in_force.until.as_ref().map_or("None".to_owned(), |until| format!("Some({})", date(until))),
        rule.general,
        rule.each_field,
        rule.tells_missing,
        list("RuleId", &rule.instead_of),
        rule.never_unknown,
    );
}

/// `fatca.us_birthplace` is `FatcaUsBirthplace`, so that searching for one word finds all of it.
pub(super) fn variant(name: &str) -> String {
    name.split(['.', '_'])
        .flat_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

pub(super) fn list<'n>(of: &str, names: impl IntoIterator<Item = &'n String>) -> String {
    names.into_iter().map(|name| format!("{of}::{},", variant(name))).collect()
}

/// One of an enum, where there is one.
pub(super) fn some(of: &str, name: Option<&String>) -> String {
    name.map_or("None".to_owned(), |name| format!("Some({of}::{})", variant(name)))
}

pub(super) fn words(words: &Words) -> String {
    format!("Words {{ en: {:?}, de: {:?} }}", words.en, words.de)
}

pub(super) fn optional(text: Option<&Words>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some({})", words(text)))
}

pub(super) fn source(source: &Source) -> String {
    format!(
        "Source {{ document: {:?}, section: {:?}, checked: {} }},",
        source.doc,
        source.section,
        date(&source.checked)
    )
}

pub(super) fn date(date: &Day) -> String {
    let (year, month, day) = date.day();
    format!("day({year}, {month}, {day})")
}

fn rust_type(versions: &[Version]) -> &'static str {
    match versions.first().map(|version| &version.value) {
        Some(Value::Number(_)) => "i64",
        Some(Value::List(_)) | None => "&'static [&'static str]",
    }
}

pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::List(words) => format!("&{words:?}"),
    }
}
