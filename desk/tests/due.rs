//! What runs out, as text, JSON, CSV, and as a calendar.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod book;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::{DateTime, Days, Utc};
use onboardable::application::Text;
use onboardable::deadline::{By, due_within};
use onboardable::setting::Reference;
use onboardable::{Deadline, Gate, Lang};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::due::{Due, DueList};
use proptest::prelude::*;

use book::{as_of, assessed, plain, rulebook};

fn empty(within: u64, lang: Lang) -> DueList {
    DueList {
        rulebook: rulebook(),
        lang,
        gate: Gate::AccountOpening,
        as_of: as_of(),
        within,
        applicants: 0,
        unreadable: 1,
        applicants_due: 0,
        due: Vec::new(),
    }
}

fn list(within: u64, lang: Lang) -> DueList {
    let mut list = empty(within, lang);
    for (applicant, assessment, _) in assessed(Gate::AccountOpening, lang) {
        list.applicants += 1;
        let due: Vec<_> = due_within(&assessment.deadlines, assessment.as_of, within).cloned().collect();
        list.applicants_due += usize::from(!due.is_empty());
        list.due.extend(due.into_iter().map(|deadline| Due {
            applicant: applicant.clone(),
            as_of: assessment.as_of,
            deadline,
        }));
    }
    list.sort();
    list
}

#[test]
fn each_format_in_both_languages() {
    for (lang, code) in [(Lang::En, "en"), (Lang::De, "de")] {
        let list = list(30, lang);
        insta::assert_snapshot!(format!("text_{code}"), list.to_text(&plain));
        insta::assert_snapshot!(format!("csv_{code}"), String::from_utf8(list.to_csv()).expect("UTF-8"));
        insta::assert_snapshot!(format!("calendar_{code}"), list.to_calendar().replace('\r', ""));
    }
    let json = list(30, Lang::En).to_json();
    insta::assert_snapshot!("json", json.replace(rulebook().digest, "[digest]"));
    insta::assert_snapshot!("nothing_en", empty(0, Lang::En).to_text(&plain));
}

#[test]
fn passed_ones_come_first_then_the_days() {
    let list = list(365, Lang::En);
    let order: Vec<_> = list.due.iter().map(|one| (!one.deadline.has_passed, one.deadline.by.end())).collect();
    assert!(order.len() > 3 && order.is_sorted() && !order[0].0, "{order:?}");
}

/// The lines of a calendar, unfolded.
fn lines(calendar: &str) -> Vec<String> {
    calendar.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

fn values<'l>(lines: &'l [String], name: &str) -> Vec<&'l str> {
    lines.iter().filter_map(|line| line.strip_prefix(name)).collect()
}

fn named(reference: &str) -> Applicant {
    let reference = Reference::of(&Text::from(reference.to_owned()));
    Applicant { file: None, entry: 0, line: 7, reference }
}

fn of(applicants: Vec<Applicant>, as_of: DateTime<Utc>) -> DueList {
    static PASSED: LazyLock<Deadline> = LazyLock::new(|| list(0, Lang::En).due.swap_remove(0).deadline);
    let due = |applicant| Due { applicant, as_of, deadline: PASSED.clone() };
    DueList { due: applicants.into_iter().map(due).collect(), ..empty(365, Lang::En) }
}

#[test]
fn an_entry_is_the_same_in_the_next_run_and_newer() {
    let applicants = || vec![named("A-1"), named("A-2"), named("A-1"), named(""), Applicant { line: 8, ..named("") }];
    let today = lines(&of(applicants(), as_of()).to_calendar());
    let tomorrow = lines(&of(applicants(), as_of() + Days::new(1)).to_calendar());
    let uids = values(&today, "UID:");
    assert_eq!(uids, values(&tomorrow, "UID:"));
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), 5, "one entry each");
    for uid in uids {
        let (digest, product) = uid.split_once('@').expect("a digest and the product");
        assert!(
            digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()) && product == "onboardable"
        );
    }
    assert!(values(&today, "DTSTAMP:").iter().all(|stamp| *stamp == "20261121T093000Z"));
    assert!(values(&tomorrow, "DTSTAMP:").iter().all(|stamp| *stamp == "20261122T093000Z"));
    let sequence = |lines: &[String]| values(lines, "SEQUENCE:")[0].parse::<u32>().expect("a number");
    assert_eq!(sequence(&tomorrow) - sequence(&today), 24 * 60);
    // Another deadline of the same applicant is another entry.
    let mut other = of(vec![named("A-1")], as_of());
    other.due[0].deadline.what = "another";
    assert_ne!(values(&lines(&other.to_calendar()), "UID:")[0], values(&today, "UID:")[0]);
}

#[test]
fn an_entry_is_on_the_last_good_day() {
    let mut list = of(vec![named("A-1"), named("A-2")], as_of());
    list.due[0].deadline.by = By::Day("2026-12-05".parse().expect("a day"));
    list.due[1].deadline.by = By::Instant("2026-12-06T23:59:59Z".parse().expect("an instant"));
    let lines = lines(&list.to_calendar());
    assert_eq!(values(&lines, "DTSTART;VALUE=DATE:"), ["20261205", "20261206"]);
    assert!(lines.iter().any(|line| line.contains("2026-12-06T23:59:59Z")));
}

proptest! {
    /// Lines that end with CRLF, and no name begins a line of its own. RFC 5545 says that a line should not be longer than
    /// 75 bytes; the library does not count the space before the last part of a folded line.
    #[test]
    fn a_calendar_is_folded_and_escaped(name in "([,;:\\\\\"\r\n\t =\u{2028}\u{202e}üß漢🙂a]|\\PC|END:VEVENT\r\n){1,120}") {
        let list = of(vec![named(&name)], as_of());
        let calendar = list.to_calendar();
        prop_assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        for line in calendar.split_terminator("\r\n") {
            prop_assert!(line.len() <= 76, "{} bytes: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let lines = lines(&calendar);
        let names: Vec<_> = lines.iter().map(|line| line.split([':', ';']).next().unwrap_or_default()).collect();
        prop_assert_eq!(names, [
            "BEGIN", "VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "BEGIN", "DESCRIPTION", "DTSTAMP",
            "DTSTART", "SEQUENCE", "SUMMARY", "TRANSP", "UID", "END", "END",
        ]);
        let summary = values(&lines, "SUMMARY:")[0];
        let read = summary.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        prop_assert!(read.ends_with(&list.due[0].applicant.name(Lang::En)), "{read}");
    }
}
