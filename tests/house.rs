//! The house: the floors of `src/` are the list of modules in `lib.rs`, from the roof down, and a floor imports
//! nothing from above.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A file of `src/`, without its comments and without its tests.
struct File {
    path: String,
    /// The floor it is on: the first part of its path. `lib.rs` has none.
    floor: Option<String>,
    code: String,
}

fn files() -> Vec<File> {
    fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of src/") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, paths);
            } else {
                paths.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&src, &mut paths);
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let text = fs::read_to_string(&path).expect("a file of src/");
        let path = path.strip_prefix(&src).expect("inside src/").to_string_lossy().replace('\\', "/");
        let floor = path.split('/').next().map(|first| first.trim_end_matches(".rs").to_owned());
        let floor = floor.filter(|floor| floor != "lib");
        let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        File { path, floor, code }
    });
    files.filter(|file| !file.path.ends_with("/tests.rs")).collect()
}

/// The modules of `lib.rs` from the roof down, each with the sentence before it.
fn floors() -> Vec<(String, String)> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("src/lib.rs");
    let mut floors = Vec::new();
    let mut sentence = String::new();
    for line in lib.lines() {
        if let Some(comment) = line.strip_prefix("// ") {
            comment.clone_into(&mut sentence);
        } else if let Some(name) = line.strip_prefix("pub mod ").or_else(|| line.strip_prefix("mod ")) {
            floors.push((name.trim_end_matches(';').to_owned(), std::mem::take(&mut sentence)));
        } else if line.is_empty() {
            sentence.clear();
        }
    }
    floors
}

/// The floors that a file names: by `crate::...`, or by as many `super::` as lead out of its own floor.
fn named(file: &File) -> impl Iterator<Item = &str> {
    let out_of_the_floor = "super::".repeat(file.path.split('/').count());
    let paths = file.code.split("crate::").skip(1).chain(file.code.split(&*out_of_the_floor).skip(1));
    let paths: Vec<_> = paths.collect();
    paths.into_iter().map(|path| {
        let end = path.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(path.len());
        path.split_at(end).0
    })
}

#[test]
fn every_floor_has_a_sentence_and_every_file_a_floor() {
    let floors = floors();
    assert!(floors.len() > 15, "{floors:?}");
    for (name, sentence) in &floors {
        assert!(sentence.ends_with('.'), "lib.rs does not describe `{name}` in the line before it");
    }
    for file in files() {
        let Some(floor) = file.floor else { continue };
        assert!(floors.iter().any(|(name, _)| *name == floor), "{}: lib.rs has no module `{floor}`", file.path);
    }
}

#[test]
fn no_import_runs_upward() {
    let height: BTreeMap<String, usize> = floors().into_iter().rev().map(|(name, _)| name).zip(0..).collect();
    let mut wrong = Vec::new();
    for file in files() {
        let Some(floor) = &file.floor else { continue };
        for name in named(&file) {
            match height.get(name) {
                Some(of_name) if of_name > &height[floor] => wrong.push(format!("{} imports `{name}`", file.path)),
                Some(_) => {}
                // A name that `lib.rs` re-exports would bypass the floors, and so would a group: `crate::{judge,
                // rules}`.
                None => wrong.push(format!("{} names `crate::{name}`, which is no floor", file.path)),
            }
        }
    }
    assert!(wrong.is_empty(), "A floor may not import from a floor above it:\n{}", wrong.join("\n"));
}

#[test]
fn each_room_keeps_to_its_matter() {
    let mut wrong = Vec::new();
    for file in files() {
        let (Some(floor), code) = (file.floor.as_deref(), &file.code) else { continue };
        let mut must_not = |does: bool, what: &str| {
            if does {
                wrong.push(format!("{} {what}", file.path));
            }
        };
        must_not(
            floor == "rulebook" && named(&file).any(|name| name != "rulebook"),
            "imports more than the rulebook",
        );
        must_not(matches!(floor, "value" | "facts") && code.contains("Answer"), "answers, which is for the rules");
        must_not(
            matches!(floor, "rules" | "deadline" | "scope" | "decision" | "finding" | "facts")
                && ["builtin", "RULEBOOK", ".rule()."].iter().any(|name| code.contains(name))
                // Facts use the built-in rulebook where the caller passes none.
                && file.path != "facts.rs",
            "uses the built-in rulebook, and not the one of the assessment",
        );
        let declared = ["struct", "impl", "for"].map(|before| code.matches(&format!("{before} Finding {{")).count());
        must_not(
            floor != "judge" && code.matches("Finding {").count() > declared.iter().sum(),
            "makes a finding, which is for the judge",
        );
        // Texts and characters have no end; the values of an application do.
        let is_of_texts = matches!(floor, "value" | "character" | "application" | "rulebook" | "report");
        must_not(
            !is_of_texts && [" _ =>", "(_, _) =>"].iter().any(|rest| code.contains(rest)),
            "matches the rest with `_ =>`; name the variants, so that a new one is noticed",
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_read_facts_and_name_no_pointer() {
    let mut wrong = Vec::new();
    for file in files().into_iter().filter(|file| file.floor.as_deref() == Some("rules")) {
        let code = &file.code;
        // Unreadable data are no facts: that family walks over the application itself.
        let of_application = file.path == "rules/application.rs";
        let imports = code.split("crate::application").skip(1).any(|rest| !rest.starts_with("::Pointer;"));
        if (imports || code.contains(".application")) && !of_application {
            wrong.push(format!("{} reads the application; a rule reads facts (src/facts/)", file.path));
        }
        if ["\"/", ".at(\"", "pointer!"].iter().any(|literal| code.contains(literal)) {
            wrong.push(format!("{} writes a pointer; a fact has its place: `facts.flow().found()`", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The dependencies cannot either: chrono has no clock here (its feature `clock` is off), and `deny.toml` refuses what
/// opens connections.
#[test]
fn nothing_reads_a_clock_a_file_or_the_network() {
    const OUTSIDE: [&str; 9] = ["env", "fs", "io", "net", "os", "path", "process", "thread", "time"];
    let mut wrong = Vec::new();
    for file in files() {
        for rest in file.code.split("std::").skip(1) {
            let end = rest.find(|one: char| !one.is_alphanumeric() && one != '_').unwrap_or(rest.len());
            let module = rest.split_at(end).0;
            // A group, `std::{...}`, would hide the names.
            if module.is_empty() || OUTSIDE.contains(&module) {
                wrong.push(format!("{} names `std::{module}`", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "src/ knows nothing but its input:\n{}", wrong.join("\n"));
}
