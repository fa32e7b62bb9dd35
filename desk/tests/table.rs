//! CSV reads back as it was written, and no program that opens it runs a formula.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use onboardable_desk::table::{Cell, Row, neutral, write_csv};
use proptest::prelude::*;

/// Reads CSV as a program that splits at `delimiter` does.
fn read(csv: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder.has_headers(false).flexible(true).delimiter(delimiter).from_reader(csv);
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

fn is_formula(cell: &str) -> bool {
    let cell = cell.trim_start_matches(|one: char| one.is_whitespace() || one.is_control());
    let is_skipped = |one: char| one.is_whitespace() || one.is_control() || "\"'".contains(one);
    !cell.starts_with('\'')
        && cell.trim_start_matches(is_skipped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

#[test]
fn what_a_spreadsheet_would_run_is_a_text() {
    for (text, expected) in [
        ("", ""),
        ("Erika", "Erika"),
        ("/person/birth_country", "/person/birth_country"),
        ("2026-11-21", "2026-11-21"),
        ("a-b", "a-b"),
        ("a; b", "a; b"),
        ("+49 30 123456", "'+49 30 123456"),
        ("=HYPERLINK(\"http://x\",\"y\")", "'=HYPERLINK(\"http://x\",\"y\")"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("  =1+1", "'  =1+1"),
        ("\u{a0}=1+1", "'\u{a0}=1+1"),
        ("\"=1+1", "'\"=1+1"),
        ("'=1+1", "''=1+1"),
        ("\" '=1+1", "'\" '=1+1"),
        ("＝1+1", "'＝1+1"),
        ("＋49", "'＋49"),
        ("－1", "'－1"),
        ("＠x", "'＠x"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\nx", "'\nx"),
        ("\0x", "'\0x"),
        (" \t=1", "' \t'=1"),
        ("x;=1+1", "x;'=1+1"),
        ("x; \"=1+1", "x;' \"=1+1"),
        ("x\t=1+1", "x\t'=1+1"),
        ("x\n=1+1", "x\n'=1+1"),
        ("x\r\n@y", "x\r\n'@y"),
        ("x,=1+1", "x,=1+1"),
    ] {
        assert_eq!(neutral(text), expected, "{text:?}");
    }
}

#[test]
fn a_row_is_written_as_rfc_4180_says() {
    let row: Row = vec![
        Cell::Empty,
        Cell::text("a \"b\", c"),
        Cell::Number(-7),
        Cell::Day("2026-11-21".parse().expect("a day")),
        Cell::text("x\ny"),
        Cell::text(""),
    ];
    let mut out = Vec::new();
    write_csv(&mut out, [&row, &vec![Cell::text("ü")]]);
    assert_eq!(String::from_utf8(out).expect("UTF-8"), ",\"a \"\"b\"\", c\",-7,2026-11-21,\"x\ny\",\r\nü\r\n");
}

/// Everything that has a meaning in CSV or in a spreadsheet, among other characters.
const TEXT: &str = "([=+\\-@;,\"' \t\r\n\0＝＋－＠a1ü|!]|\\PC){0,24}";

proptest! {
    #[test]
    fn any_text_reads_back_as_it_was_neutralised(rows in prop::collection::vec(prop::collection::vec(TEXT, 2..5), 1..5)) {
        let cells: Vec<Row> = rows.iter().map(|row| row.iter().cloned().map(Cell::text).collect()).collect();
        let mut out = Vec::new();
        write_csv(&mut out, &cells);
        let expected: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|text| neutral(text).into_owned()).collect()).collect();
        prop_assert_eq!(&read(&out, b','), &expected);
    }

    #[test]
    fn no_cell_begins_as_a_formula_however_it_is_split(texts in prop::collection::vec(TEXT, 1..5)) {
        let row: Row = texts.into_iter().map(Cell::text).collect();
        let mut out = Vec::new();
        write_csv(&mut out, [&row]);
        for delimiter in *b",;\t" {
            for cell in read(&out, delimiter).concat() {
                prop_assert!(!is_formula(&cell), "split at {:?}: {cell:?}", char::from(delimiter));
            }
        }
    }

    #[test]
    fn what_is_no_formula_stays_as_it_is(text in "[a-zA-Z0-9/._äöü][a-zA-Z0-9/._ ,:()äöü+=@-]{0,30}") {
        prop_assert_eq!(neutral(&text), text.as_str());
    }

    #[test]
    fn the_text_is_still_there(text in TEXT) {
        let neutral = neutral(&text);
        let mut left = neutral.chars();
        prop_assert!(text.chars().all(|one| left.any(|other| other == one)), "{neutral:?}");
        prop_assert!(neutral.len() <= text.len() * 2 + 1);
    }
}
