//! A table of applicants: a row is an application, and every row has its answer.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod program;

use std::fs;

use program::{AS_OF, answers, file, onboardable};

const HEADERS: &str = "reference,person.first_name,person.birth_country,person.fatca_relevant";

#[test]
fn a_row_is_answered_as_its_application_is() {
    let table = file("rows.csv", format!("\u{feff}{HEADERS}\r\n7,\"Ann, \"\"A\"\"\",US,FALSE\r\n"));
    let json =
        br#"{"reference":"7","person":{"first_name":"Ann, \"A\"","birth_country":"US","fatca_relevant":false}}"#;
    let of_table = onboardable(&["assess", "--format=jsonl", AS_OF, "--show-values", &table], b"");
    let of_json = onboardable(&["assess", "--format=jsonl", AS_OF, "--show-values"], json);
    assert_eq!(of_table.status, 1);
    assert_eq!(of_table.out, of_json.out.replacen("\"line\":1", "\"line\":2", 1));
    // The separator is recognised, and standard input is a table where that is said.
    for separator in [";", "\t"] {
        let rows = format!(
            "{}\n7{separator}\"Ann, \"\"A\"\"\"{separator}US{separator}false",
            HEADERS.replace(',', separator)
        );
        let piped = onboardable(&["assess", "--csv", "--format=jsonl", AS_OF, "--show-values"], rows);
        assert_eq!(piped.out, of_table.out, "{separator:?}");
    }
}

#[test]
fn every_row_has_an_answer_and_the_refused_ones_are_listed() {
    let rows =
        "1,a,DE,false\n2,a\n\n3,\"a\nb\",DE,false\n4,\u{fffd},DE,false\n5,a,DE,false\n6,\"a,DE,false\n7,a,DE,false\n";
    let rows = format!("{HEADERS}\n{rows}").replace('\u{fffd}', "\u{1}").into_bytes();
    let rows: Vec<u8> = rows.into_iter().map(|byte| if byte == 1 { 0xff } else { byte }).collect();
    let (table, refused) = (file("refused.csv", rows), file("list.csv", ""));
    let run = onboardable(&["assess", "--format=jsonl", AS_OF, "--refused", &refused, &table], b"");
    assert_eq!(run.status, 2);
    let answers = answers(&run.out);
    let lines: Vec<_> = answers.iter().map(|answer| (answer["line"].as_u64(), answer["error"].is_null())).collect();
    let expected = [(2, true), (3, false), (5, false), (7, false), (8, true), (9, false)];
    assert_eq!(lines, expected.map(|(line, is_read)| (Some(line), is_read)));
    let list = fs::read_to_string(&refused).expect("the list");
    let list: Vec<_> = list.lines().map(|line| line.replace(table.as_str(), "TABLE")).collect();
    assert_eq!(
        list,
        [
            "file,line,entry,column,problem,way_out",
            "TABLE,3,,,\"the row has 2 cells, but there are 4 headers\",check its separators and quotation marks",
            "TABLE,5,,,the cell in column 2 has a line break (the row goes on to line 6),check its quotation marks",
            "TABLE,7,,,the cell in column 2 is not UTF-8,save the table as CSV in UTF-8",
            "TABLE,9,,,\"the row has 2 cells, but there are 4 headers (the row goes on to line 10)\",check its separators \
             and quotation marks",
        ]
    );
    assert_eq!(run.err.lines().count(), 4);
}

#[test]
fn a_table_that_cannot_be_read_says_why_and_shows_nothing_of_it() {
    let cases: [(&[u8], &str); 6] = [
        (b"", "the input is empty"),
        (b"\n\n", "the input is empty"),
        (b",,\n1,2,3\n", "there is no line of headers"),
        (b"reference,Erika\n1,2\n", "column 2 has no field of this name"),
        (b"reference\n", "there is no row below the headers"),
        (b"\xff\xfer\0e\0", "the headers are not UTF-8"),
    ];
    for (rows, problem) in cases {
        let run = onboardable(&["assess", "--csv"], rows);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{problem}");
        assert!(run.err.contains(problem) && !run.err.contains("Erika"), "{problem}: {}", run.err);
    }
}

#[test]
fn headers_of_ones_own_are_mapped() {
    let table = file("own.csv", "Kundennummer;Geburtsland;Anrede;Geboren\n7;US;Herr;05.02.1990\n");
    let proposed = onboardable(&["assess", "--mapping", "init", &table], b"");
    assert_eq!(proposed.status, 0);
    assert!(proposed.out.contains("\"Geburtsland\" = \"person.birth_country\"\n"), "{}", proposed.out);
    let mapping = "[columns]\nKundennummer = 'reference'\nGeburtsland = 'person.birth_country'\nAnrede = 'person.salutation'\n\
                   Geboren = 'person.birth_date'\n[values.'person.salutation']\nHerr = 'MR'\n[days]\n'person.birth_date' = 'DD.MM.YYYY'\n";
    let mapping = file("own.toml", mapping);
    let run_mapped = onboardable(&["assess", "--mapping", &mapping, "--format=jsonl", AS_OF, &table], b"");
    let json = br#"{"reference":"7","person":{"birth_country":"US","salutation":"MR","birth_date":"1990-02-05"}}"#;
    let of_json = onboardable(&["assess", "--format=jsonl", AS_OF], json);
    assert_eq!(run_mapped.out, of_json.out.replacen("\"line\":1", "\"line\":2", 1));
    // A mapping that is none is refused, with its line.
    let broken = file("broken.toml", "[columns]\nx = 1\n");
    let refused = onboardable(&["assess", "--mapping", &broken, &table], b"");
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("broken.toml: line 2 of the mapping"), "{}", refused.err);
}

/// A quotation mark that is not closed does not fill the memory.
#[test]
fn a_row_without_end_is_refused() {
    let mut rows = format!("{HEADERS}\n1,a,DE,false\n2,\"").into_bytes();
    rows.resize(40 * 1024 * 1024, b'x');
    let run = onboardable(&["assess", "--csv", "--format=jsonl", AS_OF], &rows);
    assert_eq!(run.status, 2);
    let answers = answers(&run.out);
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[1]["error"]["problem"], "the row is longer than 16 MiB");
}
