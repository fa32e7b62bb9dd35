//! Reports as HTML: complete, readable alone, and safe whatever the values are.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;
use std::path::{Path, PathBuf};

use onboardable::rulebook::Rulebook;
use onboardable::{Application, Gate, Lang, Report, assess};
use onboardable_desk::digest;
use onboardable_desk::report::Sheets;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn applicant(name: &str) -> String {
    fs::read_to_string(root().join(format!("tests/reports/{name}.json"))).expect("an applicant")
}

fn report(json: &str, lang: Lang) -> Report {
    let application = Application::from_json(json).expect("readable");
    let unused = "2026-11-21T00:00:00Z".parse().expect("an instant");
    Report::new(&assess(&application, Gate::AccountOpening, unused), lang)
}

fn sheets(lang: Lang) -> Sheets {
    Sheets::new(Rulebook::builtin(), "2026-11-21".parse().expect("a day"), lang)
}

/// The tags of a page, without the text between them.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|part| part.split_once('>').map_or(part, |(tag, _)| tag)).collect()
}

#[test]
fn a_sheet_says_all_that_the_text_says() {
    for lang in [Lang::En, Lang::De] {
        let sheets = sheets(lang);
        for name in ["us_born", "half_filled_form", "journey_bank_plus_lost", "clean_retail_customer"] {
            let json = applicant(name);
            let report = report(&json, lang).with_input_digest(digest::of_input(json.as_bytes()));
            let html = sheets.sheet(&report, None);
            let digest = report.input.as_deref().expect("a digest");
            for part in [Rulebook::builtin().digest, &report.program, &report.as_of, digest] {
                assert!(html.contains(part), "{name}: {part}");
            }
            for finding in report.findings.iter().chain(&report.later) {
                assert!(html.contains(finding.rule.name()), "{name}: {}", finding.rule);
                for (field, called) in finding.fields.iter().zip(&finding.field_names) {
                    assert!(html.contains(field.as_str()) && html.contains(called.as_str()), "{name}: {field}");
                }
            }
            let folded: Vec<_> =
                report.clear_rules().into_iter().chain(report.not_applicable_rules()).flatten().collect();
            assert!(folded.len() > 150, "{name}");
            for rule in folded {
                assert!(html.contains(&format!("<li><code>{rule}</code> ")), "{name}: {rule}");
            }
        }
    }
}

#[test]
fn reports_are_as_pinned() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (name, lang) in
            [("us_born", Lang::En), ("red_vetting", Lang::De), ("hostile_values", Lang::En), ("cleared", Lang::De)]
        {
            let json = applicant(name);
            let values: serde_json::Value = serde_json::from_str(&json).expect("JSON");
            let report = report(&json, lang)
                .with_input_digest(digest::of_input(json.as_bytes()))
                .with_values(|pointer| onboardable::application::Pointer::value_in(pointer, &values));
            let html = sheets(lang).sheet(&report, Some("applicants.ndjson, line 7"));
            let lasting = html.replace(Rulebook::builtin().digest, "<digest>").replace(&*report.program, "<version>");
            // The lists of rules grow with every new rule, and are tested above.
            let lasting = lasting.split("<section class=\"folded\">").next().expect("the first part").to_owned();
            insta::assert_snapshot!(format!("report.{name}"), lasting);
        }
    });
}

/// Values, references and places are text, whatever they are: the elements of the page stay the same.
#[test]
fn no_value_becomes_markup() {
    const HOSTILE: [&str; 9] = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='x",
        "javascript:alert(1)",
        "</title><script>",
        "</style><script>",
        "<!-- sheets -->",
        "&lt;b&gt;&#60;i&#62;",
        "--><b>",
    ];
    let sheets = sheets(Lang::En);
    let page = |value: &str| {
        let json = serde_json::json!({ "reference": value, "person": { "birth_country": "US", "first_name": "" } });
        let report = report(&json.to_string(), Lang::En).with_values(|_| Some(value.to_owned()));
        let sheet = sheets.sheet(&report, Some(value)) + &sheets.unreadable(value, value);
        format!("{}{sheet}{}", sheets.head(), sheets.foot())
    };
    let harmless = page("harmless");
    for value in HOSTILE {
        let html = page(value);
        assert_eq!(tags(&html), tags(&harmless), "{value}");
        // It is shown, too, and an entity is not taken for the sign it means.
        let signs = [("&", "&#38;"), ("<", "&#60;"), (">", "&#62;"), ("\"", "&#34;"), ("'", "&#39;")];
        let escaped = signs.iter().fold(value.to_owned(), |text, (sign, entity)| text.replace(sign, entity));
        assert!(html.matches(&escaped).count() > 3, "{value}");
    }
    assert!(harmless.contains("default-src 'none'") && !harmless.contains("<script"), "no script at all");
}

#[test]
fn answers_of_other_editions_are_read_back_and_set() {
    let mut read = 0;
    for edition in fs::read_dir(root().join("tests/editions")).expect("tests/editions").flatten() {
        for file in fs::read_dir(edition.path()).expect("an edition").flatten() {
            let text = fs::read_to_string(file.path()).expect("an answer");
            let report: Report = serde_json::from_str(&text).expect("a report");
            read += usize::from(!report.findings.is_empty());
            for lang in [Lang::En, Lang::De] {
                let html = sheets(lang).sheet(&report.clone().with_headings(lang), None);
                assert!(report.findings.iter().all(|one| html.contains(one.rule.name())), "{:?}", file.path());
                // Such an answer does not say what was clear, unless it was asked to.
                assert_eq!(html.contains("<details>"), report.clear.is_some(), "{:?}", file.path());
            }
        }
    }
    assert!(read > 0, "no answer with a finding was read");
}

#[test]
fn a_digest_is_that_of_the_json_without_what_is_around_it() {
    let expected = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    for record in ["{}", "{}\n", " {}\r\n", "\n\n{}"] {
        assert_eq!(digest::of_input(record.as_bytes()), expected);
    }
    assert_ne!(digest::of_input(b"{ }"), expected);
}
