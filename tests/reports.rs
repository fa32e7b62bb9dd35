//! Reports for analysts: `tests/reports/NAME.json` is an applicant with an own `as_of`; the snapshots
//! `NAME.text.snap` and `NAME.json.snap` beside it are the whole report. Those called `bankident_*`, `videoident_*`,
//! `kyc_reference_*` and `onboarding_*` are the examples of the bank's own documents.
//!
//! `cargo xtask bless` writes them again; read what changed before you commit it. The digest of the rulebook changes
//! with every word of it and appears here as `<digest>`, that of the program as `<version>`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::path::PathBuf;

use onboardable::rulebook::Rulebook;
use onboardable::{Application, Gate, Lang, Report, assess};

const AT_LEAST: usize = 15;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/reports")
}

fn applicants() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("tests/reports").flatten();
    let names = files.filter_map(|file| {
        let name = file.file_name().to_string_lossy().into_owned();
        name.strip_suffix(".json").map(str::to_owned)
    });
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn report(name: &str, lang: Lang) -> Report {
    let path = folder().join(format!("{name}.json"));
    let json = fs::read_to_string(&path).expect("an applicant");
    let application = Application::from_json(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert!(application.as_of.present().is_some(), "{}: give it an as_of, so that its report stays", path.display());
    let unused = "2000-01-01T00:00:00Z".parse().expect("an instant");
    Report::new(&assess(&application, Gate::AccountOpening, unused), lang)
}

#[test]
fn every_applicant_is_reported_as_it_stands() {
    let names = applicants();
    assert!(names.len() >= AT_LEAST, "only {} applicants in tests/reports", names.len());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("reports");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for name in names {
            let report = report(&name, Lang::En);
            for (kind, told) in [("text", report.to_text()), ("json", report.to_json_pretty())] {
                let told = told.replace(Rulebook::builtin().digest, "<digest>").replace(report.program, "<version>");
                insta::assert_snapshot!(format!("{name}.{kind}"), told);
            }
        }
    });
}

/// A report whose applicant is gone says nothing of anybody.
#[test]
fn every_report_has_its_applicant() {
    let names = applicants();
    for file in fs::read_dir(folder()).expect("tests/reports").flatten() {
        let file = file.file_name().to_string_lossy().into_owned();
        let name = file.split('.').next().unwrap_or_default().to_owned();
        assert!(names.contains(&name), "{file}: there is no {name}.json");
    }
}

/// What a report promises to whoever reads it alone, in both languages and all forms.
#[test]
fn every_report_reads_alone() {
    for name in applicants() {
        for lang in [Lang::En, Lang::De] {
            let report = report(&name, lang);
            for told in [report.to_text(), report.to_markdown()] {
                for part in
                    [Rulebook::builtin().version, Rulebook::builtin().digest, &report.as_of, report.decision.name()]
                {
                    assert!(told.contains(part), "{name}: {part} is missing");
                }
                for finding in &report.findings {
                    assert!(told.contains(finding.rule), "{name}: {} is missing", finding.rule);
                    for field in &finding.fields {
                        assert!(told.contains(field), "{name}: {field} is missing");
                    }
                }
                assert!(!told.contains(['{', '}']), "{name}: a placeholder was not filled");
                assert!(!told.contains("..  ") && !told.contains("…"), "{name}: a detail is missing");
                let strange = told.chars().find(|c| c.is_control() && *c != '\n');
                assert_eq!(strange, None, "{name}: a control character");
            }
            for (number, line) in report.to_text().lines().enumerate() {
                let width = line.chars().count();
                assert!(width <= 100 || !line.trim().contains(' '), "{name}, line {}: {width} columns", number + 1);
                assert!(!line.ends_with(' '), "{name}, line {}: ends with a blank", number + 1);
            }
        }
    }
}
