//! The open work of the small book in groups.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod book;

use std::collections::BTreeSet;

use onboardable::{Gate, Lang, Light};
use onboardable_desk::work::{By, Open, Work};
use serde_json::Value;

use book::{as_of, assessed, plain, rulebook};

fn work(by: By, limit: usize, lang: Lang) -> Work {
    let mut work = Work::new(rulebook(), lang, Gate::AccountOpening, as_of(), by, limit);
    for (applicant, assessment, report) in assessed(Gate::AccountOpening, lang) {
        work.count(1, 0);
        if let Some(open) = Open::of(applicant, &assessment, &report, by) {
            work.add(open);
        }
    }
    work.count(0, 1);
    work
}

const ALL: [(By, &str); 4] = [(By::Who, "who"), (By::Rule, "rule"), (By::Field, "field"), (By::Day, "day")];

#[test]
fn each_grouping_in_both_languages() {
    for (by, name) in ALL {
        for (lang, code) in [(Lang::En, "en"), (Lang::De, "de")] {
            insta::assert_snapshot!(format!("{name}_{code}"), work(by, 2, lang).to_text(&plain));
        }
    }
    insta::assert_snapshot!("counts_only", work(By::Who, 0, Lang::En).to_text(&plain));
    let json = work(By::Who, usize::MAX, Lang::En).to_json();
    insta::assert_snapshot!("json", json.replace(rulebook().digest, "[digest]"));
    insta::assert_snapshot!("csv", String::from_utf8(work(By::Day, usize::MAX, Lang::De).to_csv()).expect("UTF-8"));
    let csv = work(By::Field, usize::MAX, Lang::En).to_csv();
    let rows: Result<Vec<_>, _> = csv::Reader::from_reader(csv.as_slice()).records().collect();
    assert_eq!(rows.expect("each row has every column").len(), 7, "one for each step and applicant");
    let nothing = Work::new(rulebook(), Lang::En, Gate::AccountOpening, as_of(), By::Who, 1);
    assert!(nothing.is_empty() && !work(By::Who, 0, Lang::En).is_empty());
    insta::assert_snapshot!("nothing", nothing.to_text(&plain));
}

#[test]
fn the_counts_add_up() {
    let open: Vec<(usize, usize)> = assessed(Gate::AccountOpening, Lang::En)
        .iter()
        .map(|(applicant, _, report)| {
            let open = report.findings.iter().filter(|one| one.light != Light::Green && one.next.is_some());
            (applicant.line, open.count())
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    let findings: usize = open.iter().map(|(_, count)| count).sum();
    for (by, name) in ALL {
        let json: Value = serde_json::from_str(&work(by, usize::MAX, Lang::En).to_json()).expect("JSON");
        assert_eq!((json["applicants"].as_u64(), json["unreadable"].as_u64()), (Some(8), Some(1)), "{name}");
        assert_eq!(json["open"], open.len(), "{name}");
        assert_eq!(json["findings"], findings, "{name}");
        let groups = json["groups"].as_array().expect("groups");
        let in_groups: u64 = groups.iter().filter_map(|group| group["findings"].as_u64()).sum();
        if by == By::Field {
            assert!(in_groups >= findings as u64, "a finding of several fields is in the group of each");
        } else {
            assert_eq!(in_groups, findings as u64, "{name}");
        }
        let mut lines = BTreeSet::new();
        for group in groups {
            let steps = group["steps"].as_array().expect("steps");
            let applicants = steps.iter().flat_map(|step| step["applicants"].as_array().expect("applicants"));
            let of_group: BTreeSet<u64> = applicants.filter_map(|one| one["line"].as_u64()).collect();
            assert_eq!(group["count"], of_group.len(), "{name}: {group}");
            for step in steps {
                assert_eq!(step["count"], step["applicants"].as_array().expect("applicants").len());
                assert!(!step["rules"].as_array().expect("rules").is_empty());
            }
            lines.extend(of_group);
        }
        assert_eq!(lines, open.iter().map(|(line, _)| *line as u64).collect(), "{name}");
    }
}

/// With a limit the counts are the same, and only the names are fewer.
#[test]
fn a_limit_changes_no_count() {
    for (by, name) in ALL {
        let of = |limit| -> Value { serde_json::from_str(&work(by, limit, Lang::En).to_json()).expect("JSON") };
        let (mut all, mut some) = (of(usize::MAX), of(1));
        for json in [&mut all, &mut some] {
            for group in json["groups"].as_array_mut().expect("groups") {
                for step in group["steps"].as_array_mut().expect("steps") {
                    step["applicants"].as_array_mut().expect("applicants").truncate(1);
                }
            }
        }
        assert_eq!(all, some, "{name}");
    }
}
