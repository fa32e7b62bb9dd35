//! The pages of the command line: reports and the handbook as HTML, and the handbook as a table.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod program;

use program::{Run, onboardable};

#[test]
fn one_applicant_is_a_page_and_several_are_sheets_of_one_file() {
    let Run { status, out: page, .. } =
        onboardable(&["assess", "--format", "html"], r#"{"reference": "A<1", "branch": "DE"}"#);
    assert_eq!(status, 1);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">") && page.ends_with("</html>\n"));
    assert_eq!(page.matches("<article").count(), 1);
    assert!(page.contains("A&#60;1") && !page.contains("standard input"), "its place is known");

    let input = "{\"reference\": \"first\"}\nbroken <b>\n{\"reference\": \"third\"}\n";
    let Run { status, out: pages, err: errors } = onboardable(&["assess", "--format", "html", "--lang", "de"], input);
    assert_eq!(status, 2);
    assert_eq!(errors.lines().count(), 1);
    assert!(pages.contains("<html lang=\"de\">"));
    // Three records, and how many have which answer.
    assert_eq!(pages.matches("<article class=\"sheet\">").count(), 4);
    let at = |text: &str| pages.find(text).unwrap_or_else(|| panic!("{text} is missing"));
    assert!(at("first") < at("Zeile 2") && at("Zeile 2") < at("third") && at("third") < at("Zusammenfassung"));
    assert!(!pages.contains("broken"), "an unreadable record is not quoted");
    assert_eq!(pages.matches("<!doctype html>").count(), 1);
    assert_eq!(pages.matches("</html>").count(), 1);
}

#[test]
fn a_report_names_the_digest_of_its_input() {
    // printf %s '{"branch":"DE"}' | sha256sum
    let digest = "111991d860e6bcd753f4666cec4ce0fbbe61d9440d1c8cc47b3ffb74a9440b3b";
    let input = "{\"branch\":\"DE\"}\n";
    let of = |arguments: &[&str]| {
        let text = onboardable(&[&["assess"], arguments].concat(), input).out;
        text.split("sha256:").skip(1).map(|rest| rest.chars().take(64).collect::<String>()).collect::<Vec<_>>()
    };
    let text = of(&[]);
    assert_eq!(text.len(), 2, "the rulebook's and the input's");
    assert_eq!(text[1], digest);
    for format in ["markdown", "html"] {
        assert_eq!(of(&["--format", format]), text, "{format}");
    }
    assert_eq!(of(&["--format", "json", "--input-digest"]), text);
    // What programs read has the bytes that the library gives, unless more is asked for.
    assert_eq!(of(&["--format", "json"]), text[..1]);
    assert_eq!(of(&["--jsonl"]), text[..1]);
}

#[test]
fn the_handbook_is_a_page_and_a_table() {
    for (lang, title) in [("en", "Handbook of rules"), ("de", "Handbuch der Regeln")] {
        let Run { status, out: page, .. } = onboardable(&["rules", "--format", "html", "--lang", lang], "");
        assert_eq!(status, 0);
        assert!(page.contains(&format!("<h1>{title}</h1>")) && page.contains("id=\"fatca.us_birthplace\""));
        let Run { status, out: table, .. } = onboardable(&["rules", "--format", "csv", "--lang", lang], "");
        assert_eq!(status, 0);
        assert!(table.starts_with("rule,family,title,") && table.contains("\r\nfatca.us_birthplace,"));
    }
}
