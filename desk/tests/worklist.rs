//! The work list of the small book, as a spreadsheet shows it.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

mod book;

use onboardable::{Gate, Lang};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::table::{Cell, Row, write_csv};
use onboardable_desk::worklist::{Per, WorkList};

use book::{assessed, rulebook};

fn list(per: Per, lang: Lang) -> WorkList {
    WorkList { per, shows_values: false, lang, pack: rulebook().pack(lang) }
}

fn rows(list: WorkList, gate: Gate) -> Vec<Row> {
    let mut rows = vec![list.head()];
    for (applicant, assessment, report) in assessed(gate, list.lang) {
        rows.extend(list.rows(&applicant, &assessment, &report));
    }
    let broken = Applicant { file: Some("more.ndjson".into()), entry: 2, line: 9, reference: None };
    rows.push(list.unreadable(&broken, "the JSON ends too early (column 11)", "give one JSON object"));
    rows
}

/// Each row as its cells under each other, so that a change of one is a line.
fn shown(list: WorkList, gate: Gate) -> String {
    let rows = rows(list, gate);
    let mut csv = Vec::new();
    write_csv(&mut csv, &rows);
    let mut reader = csv::Reader::from_reader(csv.as_slice());
    let heads = reader.headers().expect("a head").clone();
    assert_eq!(list.widths().count(), heads.len());
    let mut text = String::new();
    for row in reader.records() {
        for (head, cell) in heads.iter().zip(row.expect("a row").iter()) {
            if !cell.is_empty() {
                text.push_str(&format!("{head:<14} {cell}\n"));
            }
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_row_for_each_finding() {
    insta::assert_snapshot!("finding_en", shown(list(Per::Finding, Lang::En), Gate::AccountOpening));
    insta::assert_snapshot!("finding_de", shown(list(Per::Finding, Lang::De), Gate::AccountOpening));
}

#[test]
fn a_row_for_each_applicant() {
    insta::assert_snapshot!("applicant_en", shown(list(Per::Applicant, Lang::En), Gate::AccountOpening));
    insta::assert_snapshot!("applicant_de", shown(list(Per::Applicant, Lang::De), Gate::AccountOpening));
}

#[test]
fn the_heads_are_names_in_english_and_headings_in_german() {
    let head = |list: WorkList| {
        let text = |cell| match cell {
            Cell::Text(text) => text.into_owned(),
            Cell::Empty | Cell::Number(_) | Cell::Day(_) => panic!("a head is a text"),
        };
        list.head().into_iter().map(text).collect::<Vec<_>>().join(",")
    };
    let with_values = WorkList { shows_values: true, ..list(Per::Finding, Lang::En) };
    assert_eq!(
        head(with_values),
        "file,line,entry,reference,decision,gate,rule,effect,field,pointer,value,message,who,next_step,due_day,\
         next_deadline,source"
    );
    assert_eq!(
        head(list(Per::Applicant, Lang::En)),
        "file,line,entry,reference,decision,gate,findings,rule,effect,field,message,who,next_step,due_day,\
         next_deadline,source"
    );
    assert_eq!(
        head(list(Per::Applicant, Lang::De)),
        "Datei,Zeile,Eintrag,Referenz,Ergebnis,Stufe,Befunde,Regel,Folge,Feld,Befund,Wer,Zu tun,Frist,Nächste Frist,\
         Quelle"
    );
}

#[test]
fn every_applicant_has_a_row_and_every_finding() {
    for gate in [Gate::SignUp, Gate::Identification, Gate::AccountOpening] {
        let (by_finding, by_applicant) = (list(Per::Finding, Lang::En), list(Per::Applicant, Lang::En));
        for (applicant, assessment, report) in assessed(gate, Lang::En) {
            let findings = report.findings.len() + report.later.len();
            let rows = by_finding.rows(&applicant, &assessment, &report);
            assert_eq!(rows.len(), findings.max(1));
            for row in &rows {
                assert_eq!((row.len(), &row[1]), (by_finding.head().len(), &Cell::number(applicant.line)));
            }
            let later = rows.iter().filter(|row| row[5] == Cell::text("later")).count();
            assert_eq!(later, report.later.len());
            assert_eq!(by_applicant.rows(&applicant, &assessment, &report).len(), 1);
        }
    }
}

#[test]
fn values_are_shown_without_the_quotes_of_json() {
    let (applicant, assessment, report) = assessed(Gate::AccountOpening, Lang::En).swap_remove(1);
    let list = WorkList { shows_values: true, ..list(Per::Finding, Lang::En) };
    for (value, expected) in [
        ("\"+49 30 \\u00e4\"", "+49 30 ä"),
        // What JSON escapes stays harmless.
        ("\"\\u001b[2J\\u0000A\\n\\u202eB\"", "<U+001B>[2J<U+0000>A<U+000A><U+202E>B"),
    ] {
        let report = report.clone().with_values(|_| Some(value.to_owned()));
        let row = list.rows(&applicant, &assessment, &report).swap_remove(0);
        assert_eq!(row[10], Cell::text(expected));
    }
}
