//! Nothing in a value or in a text of a rulebook is live in Markdown: an independent reader of GitHub's Markdown
//! (comrak) shows it as it is, without a link, an image, an entity or an element.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use comrak::{Options, markdown_to_html};
use onboardable::report::{escape_markdown, shown, verbatim_markdown};
use onboardable::value::date;
use onboardable::{Application, Gate, Lang, Report, assess};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What means something to one reader of Markdown or another.
const HOSTILE: [&str; 20] = [
    "&lt;script&gt;&#64;&amp;",
    "@octocat",
    "a@b.example",
    "https://evil.example/x",
    "http://evil.example",
    "ftp://evil.example",
    "mailto:a@b.example",
    "xmpp:a@b.example/x",
    "www.evil.example",
    "WWW.evil.example",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "<img src=x onerror=alert(1)>",
    "</details><script>alert(1)</script>",
    "<https://evil.example>",
    "`code` ``two`` ```",
    "| a | b |",
    "**a** _b_ ~~c~~ ==d== ^e^ $f$",
    "[^1] [ ] [x] :tada: #12 !12 GH-12",
    "\\@octocat \\[x](y) \\",
];

/// Returns the HTML that GitHub's Markdown is read as, with raw HTML left in, so that any would be seen.
fn read(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.autolink = true;
    options.extension.strikethrough = true;
    options.extension.superscript = true;
    options.extension.footnotes = true;
    options.extension.table = true;
    options.extension.tasklist = true;
    options.render.r#unsafe = true;
    markdown_to_html(markdown, &options)
}

/// Returns the text of HTML: what is between its elements, with the five entities that comrak writes.
fn text(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text.push_str(part.split_once('>').map_or(part, |(_, after)| after));
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replace('\u{200b}', "")
}

/// Any text of the signs that could mean something, mixed with words.
fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        2 => prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
        3 => "[\\\\`*_\\[\\]()<>|#~!$^&;:@./= 0-9a-zA-Z-]{1,6}",
        1 => prop::sample::select(&["www.", "://", "https", "&#", "mailto:", "x@y.z", "``", "]("][..]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// A text of a rulebook, in a sentence.
    #[test]
    fn an_escaped_text_is_shown_as_it_is(any in any_text()) {
        let text_of = any.trim().to_owned();
        let html = read(&format!("- **Why:** {}.", escape_markdown(&text_of)));
        let expected = format!("Why: {text_of}.");
        let shown = text(&html);
        prop_assert_eq!(shown.trim(), expected, "{}", html);
        let elements = html.matches('<').count();
        prop_assert_eq!(elements, read("- **Why:** x.").matches('<').count(), "{}", html);
    }

    /// A value of an application.
    #[test]
    fn a_value_is_shown_as_it_is(any in any_text()) {
        let html = read(&format!("- **Value:** {}", verbatim_markdown(&any)));
        let expected = format!("Value: {any}");
        let shown = text(&html);
        prop_assert_eq!(shown.trim(), expected.trim(), "{}", html);
        let elements = html.matches('<').count();
        prop_assert_eq!(elements, read("- **Value:** `x`").matches('<').count(), "{}", html);
    }
}

/// Puts a text into every text of an application.
fn filled(json: &mut Value, with: &str) {
    match json {
        Value::Object(object) => object.values_mut().for_each(|one| filled(one, with)),
        Value::Array(list) => list.iter_mut().for_each(|one| filled(one, with)),
        Value::String(text) => with.clone_into(text),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The whole report with every value shown has the elements of our own, and no other.
#[test]
fn a_report_with_values_has_no_live_value() {
    let clean: Value = serde_json::from_str(include_str!("cases/clean.json")).expect("the clean applicant");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for hostile in HOSTILE {
        let mut application = clean.clone();
        filled(&mut application, hostile);
        application["reference"] = json!(hostile);
        let application = application.to_string();
        let read_application = Application::from_json(&application).expect("it can be read");
        for gate in Gate::ALL {
            let assessment = assess(&read_application, *gate, as_of);
            for lang in Lang::ALL {
                let mut report = Report::new(&assessment, *lang).with_values(|_| Some(shown(hostile)));
                report.input = Some(hostile.into());
                let html = read(&report.to_markdown());
                assert!(text(&html).contains(&shown(hostile)), "{hostile} is shown: {html}");
                for element in html.split('<').skip(1) {
                    let name = element.trim_start_matches('/').split(['>', ' ']).next().unwrap_or_default();
                    let own = [
                        "h1", "h2", "h3", "p", "ul", "li", "strong", "code", "table", "thead", "tbody", "tr", "th",
                        "td", "details", "summary",
                    ];
                    assert!(own.contains(&name), "{hostile} is live as <{element}");
                }
            }
        }
    }
}
