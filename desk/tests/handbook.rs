//! The handbook as a page, a table and JSON, in both languages.

#![allow(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;

use base64::Engine as _;
use chrono::NaiveDate;
use onboardable::Lang;
use onboardable::rulebook::Rulebook;
use onboardable_desk::handbook::{Book, csv, html};
use sha2::{Digest as _, Sha256};

const LANGS: [Lang; 2] = [Lang::En, Lang::De];

fn day() -> NaiveDate {
    "2026-11-21".parse().expect("a day")
}

fn page(lang: Lang) -> String {
    html(Rulebook::builtin(), day(), lang)
}

/// The values of an attribute.
fn all<'h>(html: &'h str, attribute: &str) -> Vec<&'h str> {
    let start = format!(" {attribute}=\"");
    html.split(&start).skip(1).filter_map(|rest| rest.split_once('"')).map(|(value, _)| value).collect()
}

#[test]
fn every_entry_is_in_the_page_once_and_every_link_leads_to_one() {
    for lang in LANGS {
        let page = page(lang);
        let ids = all(&page, "id");
        let unique: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "an id occurs twice");
        for name in Rulebook::builtin().names() {
            assert!(unique.contains(name), "{name} is missing");
        }
        for link in all(&page, "href") {
            let place = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leads out of the page"));
            assert!(unique.contains(place), "{link} leads nowhere");
        }
        for machine in Rulebook::builtin().machines {
            assert!(unique.contains(&*format!("method-{}", machine.method.name())));
        }
    }
}

/// Every reading is at its entry and in the chapter of all readings.
#[test]
fn every_reading_is_in_its_chapter() {
    for lang in LANGS {
        let page = page(lang);
        let (_, chapter) = page.split_once("<section id=\"readings\"").expect("the chapter");
        let (chapter, _) = chapter.split_once("<section id=\"methods\"").expect("its end");
        let book = Book::new(Rulebook::builtin(), day(), lang);
        let rules = book.families.iter().flat_map(|family| &family.rules);
        let of_rules = rules.filter(|rule| rule.entry.reading.is_some()).map(|rule| rule.entry.rule.to_owned());
        let of_clocks = book.clocks.iter().filter(|clock| clock.reading.is_some()).map(|one| one.clock.to_owned());
        let of_methods = book.methods.iter().filter(|one| one.entry.reading.is_some());
        let expected: BTreeSet<String> = of_rules
            .chain(of_clocks)
            .chain(of_methods.map(|one| format!("method-{}", one.entry.method)))
            .chain(book.failures.iter().filter(|one| one.reading.is_some()).map(|one| one.code.to_owned()))
            .collect();
        let listed: BTreeSet<_> =
            all(chapter, "href").into_iter().filter_map(|link| link.strip_prefix('#')).map(str::to_owned).collect();
        assert!(expected.len() > 200 && listed.is_superset(&expected), "{:?}", expected.difference(&listed));
    }
}

#[test]
fn only_the_script_of_the_page_may_run_and_nothing_is_loaded() {
    for lang in LANGS {
        let page = page(lang);
        let scripts: Vec<_> = page.split("<script>").skip(1).collect();
        assert_eq!(scripts.len(), 1);
        assert_eq!(page.matches("<script").count(), 1);
        let (script, _) = scripts[0].split_once("</script>").expect("its end");
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script.as_bytes()));
        let policy = "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-";
        assert!(page.contains(&format!("{policy}{digest}'\"")), "the policy does not name the script");
        for loads in [" src=", "@import", "url(http", "<link", "<iframe", "<object"] {
            assert!(!page.contains(loads), "{loads}");
        }
    }
}

#[test]
fn the_table_has_a_row_for_each_rule() {
    for lang in LANGS {
        let book = Book::new(Rulebook::builtin(), day(), lang);
        let table = csv(&book);
        let mut reader = csv::Reader::from_reader(table.as_slice());
        let columns = reader.headers().expect("the first row").clone();
        let rows: Vec<_> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), Rulebook::builtin().rules.len());
        let column = |name: &str| columns.iter().position(|one| one == name).expect(name);
        for (row, rule) in rows.iter().zip(book.families.iter().flat_map(|family| &family.rules)) {
            assert_eq!(&row[column("rule")], rule.entry.rule);
            assert_eq!(&row[column("title")], rule.entry.title);
            assert_eq!(&row[column("reading")], rule.entry.reading.as_deref().unwrap_or_default());
            assert!(!row[column("example_found")].is_empty(), "{}", rule.entry.rule);
            for cell in row {
                assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
            }
        }
    }
}

#[test]
fn json_has_the_examples_and_the_moves() {
    let json = Book::new(Rulebook::builtin(), day(), Lang::De).to_json_pretty();
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let rules: Vec<_> =
        json["families"].as_array().into_iter().flatten().flat_map(|one| one["rules"].as_array()).flatten().collect();
    assert_eq!(rules.len(), Rulebook::builtin().rules.len());
    for rule in rules {
        assert!(rule["title"].is_string() && rule["examples"].as_array().is_some_and(|all| all.len() > 1), "{rule}");
    }
    let methods = json["methods"].as_array().expect("methods");
    assert_eq!(methods.len(), Rulebook::builtin().machines.len());
    for (method, machine) in methods.iter().zip(Rulebook::builtin().machines) {
        assert_eq!(method["moves"].as_array().map(Vec::len), Some(machine.moves.len()), "{}", method["method"]);
    }
}

/// One entry of each kind, in both languages; the rest is the rulebook's own text.
#[test]
fn entries_are_as_pinned() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (lang, name) in [(Lang::En, "en"), (Lang::De, "de")] {
            let page = page(lang);
            let entry = |id: &str| {
                let start = page.find(&format!(" id=\"{id}\"")).unwrap_or_else(|| panic!("{id}"));
                let before = page.split_at(start).0.rfind("<article").expect("an entry");
                let rest = page.split_at(before).1;
                let end = rest.find("</article>").expect("its end");
                rest.split_at(end).0.to_owned()
            };
            let entries =
                ["proof_of_address.too_old", "fatca.us_phone", "bank_plus.recovery", "JOINT_ACCOUNT", "method-bank"]
                    .map(entry);
            insta::assert_snapshot!(format!("handbook.{name}"), entries.join("\n"));
        }
    });
}
