//! Every source that the rulebook cites exists: `tests/citations.toml` lists the documents and their headings.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Citations {
    document: Vec<Document>,
    page: Vec<Page>,
    other: Vec<Page>,
}

/// A guide of the bank, read as a whole.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    title: String,
    headings: Vec<String>,
}

/// A page of which only the cited places are listed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Page {
    title: String,
    sections: Vec<String>,
}

fn citations() -> Citations {
    toml::from_str(include_str!("citations.toml")).expect("tests/citations.toml")
}

/// Every pair of document and section in the files of `rules/`, with the file.
fn cited() -> BTreeSet<(String, String, PathBuf)> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "toml") {
                found.push(path);
            }
        }
    }
    fn walk(value: &toml::Value, visit: &mut dyn FnMut(&str, &str)) {
        match value {
            toml::Value::Table(table) => {
                let text = |key: &str| table.get(key).and_then(toml::Value::as_str);
                if let (Some(document), Some(section)) = (text("doc"), text("section")) {
                    visit(document, section);
                }
                table.values().for_each(|value| walk(value, visit));
            }
            toml::Value::Array(values) => values.iter().for_each(|value| walk(value, visit)),
            _ => {}
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut paths, mut cited) = (Vec::new(), BTreeSet::new());
    files(&root.join("rules"), &mut paths);
    for path in paths {
        let file: toml::Value = toml::from_str(&fs::read_to_string(&path).expect("a file")).expect("TOML");
        let name = path.strip_prefix(root).expect("below the root").to_owned();
        walk(&file, &mut |document, section| {
            cited.insert((document.to_owned(), section.to_owned(), name.clone()));
        });
    }
    cited
}

/// Returns whether a section is headings of a document, each after the one it belongs to. A heading may contain a
/// comma.
fn is_headed(section: &str, headings: &[String]) -> bool {
    headings.iter().enumerate().any(|(place, heading)| {
        let inner = section.strip_prefix(heading.as_str());
        let inside = |rest: &str| rest.strip_prefix(", ").is_some_and(|rest| is_headed(rest, &headings[place + 1..]));
        inner.is_some_and(|rest| rest.is_empty() || inside(rest))
    })
}

#[test]
fn every_citation_exists() {
    let Citations { document, page, other } = citations();
    let exists = |title: &str, section: &str| {
        let of_page = |one: &Page| one.title == title && one.sections.iter().any(|known| known == section);
        document.iter().any(|one| one.title == title && is_headed(section, &one.headings))
            || page.iter().chain(&other).any(of_page)
    };
    let missing: Vec<_> = cited().into_iter().filter(|(title, section, _)| !exists(title, section)).collect();
    assert!(missing.is_empty(), "cited, and not in tests/citations.toml: {missing:#?}");
}

/// Sources that are no longer cited are not listed, and a title is one kind of source.
#[test]
fn every_source_is_cited() {
    let Citations { document, page, other } = citations();
    let cited = cited();
    let is_cited = |title: &str| cited.iter().any(|(document, _, _)| document == title);
    let titles = document.iter().map(|one| &one.title).chain(page.iter().chain(&other).map(|one| &one.title));
    let mut seen = BTreeSet::new();
    for title in titles {
        assert!(is_cited(title), "{title} is not cited");
        assert!(seen.insert(title), "{title} is listed twice");
    }
    for one in page.iter().chain(&other) {
        for section in &one.sections {
            let is_listed = cited.iter().any(|(title, cited, _)| *title == one.title && cited == section);
            assert!(is_listed, "{}, {section} is not cited", one.title);
        }
    }
}

#[test]
fn headings_lie_within_each_other() {
    let headings = ["Step 1", "Create, then read", "Step 2", "Create"].map(str::to_owned);
    for (section, expected) in [
        ("Step 1", true),
        ("Step 1, Create, then read", true),
        ("Step 2, Create", true),
        ("Create, Step 2", false),
        ("Step 1, ", false),
        ("Step 1 Create", false),
        ("Step", false),
        ("", false),
    ] {
        assert_eq!(is_headed(section, &headings), expected, "{section}");
    }
}
