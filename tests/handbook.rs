//! The entries of `explain`: every rule, clock and code, and every code that a text of the rulebook prints.

#![cfg(feature = "handbook")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use chrono::NaiveDate;
use onboardable::handbook::{Explanation, codes, explain};
use onboardable::report::AnyValue;
use onboardable::report::handbook::{ValueEntry, VersionEntry};
use onboardable::rulebook::{Method, Rulebook, Words};
use onboardable::{Handbook, Lang};

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

/// Every name occurs once, with one meaning.
#[test]
fn every_name_is_explained() {
    let names: Vec<_> = codes().collect();
    let others: usize = Rulebook::builtin().codes.iter().map(|list| list.codes.len()).sum();
    assert_eq!(
        names.len(),
        Rulebook::builtin().rules.len()
            + Rulebook::builtin().clocks.len()
            + Rulebook::builtin().failures.len()
            + others
    );
    assert_eq!(names.iter().map(|name| name.to_ascii_lowercase()).collect::<BTreeSet<_>>().len(), names.len());
    for name in names {
        for lang in [Lang::En, Lang::De] {
            let explained = explain(name, day(), lang).unwrap_or_else(|| panic!("{name}"));
            for text in [explained.to_text(), explained.to_markdown()] {
                let is_filled = ["{length}", "{unit}", "{start}"].iter().all(|part| !text.contains(part));
                assert!(text.contains(name) && is_filled, "{name}:\n{text}");
            }
        }
    }
}

#[test]
fn clocks_and_codes() {
    let text = |name: &str, lang| explain(name, day(), lang).expect(name).to_text();
    let recovery = text("bank_plus.recovery", Lang::En);
    for part in ["60 days, counted from: the change to status failed", "identification.recovery_overdue", "bank_plus"]
    {
        assert!(recovery.contains(part), "{part}:\n{recovery}");
    }
    assert!(text("bank_plus.recovery", Lang::De).contains("60 Tage, gezählt ab: der Wechsel in den Status failed"));
    assert!(
        text("bank.authorization", Lang::En)
            .contains("until: the time that the API returns in authorization_expires_at")
    );
    // The rule of a clock prints its length.
    let overdue = text("identification.recovery_overdue", Lang::En);
    assert!(overdue.contains("bank_plus.recovery: 60 days, counted from: the change to status failed"), "{overdue}");
    assert!(text("tax.missing", Lang::En).contains("tax_identification: 90 days"));
    for code in ["MISSING_TAX_INFORMATION", " missing_tax_information ", "expectation_mismatch", "SCREENED_DECLINED"]
    {
        let explained = explain(code, day(), Lang::En);
        assert!(matches!(explained, Some(Explanation::Code(_))), "{code}");
    }
    for unknown in ["", "bank_plus", "BANK_PLUS.RECOVERY", "MISSING"] {
        assert!(explain(unknown, day(), Lang::En).is_none(), "{unknown}");
    }
}

/// The bank's messages, as the bank prints them, mistakes included; only one of its codes has none.
#[test]
fn the_bank_is_quoted() {
    let text = |code: &str, lang| explain(code, day(), lang).expect(code).to_text();
    assert!(text("JOINT_ACCOUNT", Lang::En).contains("\u{201c}Joint accounts are not supported."));
    assert!(
        text("ALREADY_IDENTIFIED_SUCCESSFULLY", Lang::De)
            .contains("„Sie haben sich bereits erfolgreich identifizert.“")
    );
    let without: Vec<_> = Rulebook::builtin()
        .failures
        .iter()
        .filter(|failure| failure.provider == Method::Bank && failure.message.is_none())
        .map(|failure| failure.code)
        .collect();
    assert_eq!(without, ["MOBILE_NUMBER_NOT_VERIFIED"]);
    let json = explain("EXPIRED", day(), Lang::De).expect("a code").to_json_pretty();
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(json["bank_message"]["en"], "Your Identification attempt has expired. Please Try again.");
    assert_eq!(
        json["bank_message"]["de"],
        "Ihr Identifizierungsprozess ist abgelaufen. Bitte versuchen Sie es erneut."
    );
}

/// Every code in capitals that a text of the rulebook prints, in either language, can be looked up. A value that a
/// text fills in from a list is a value of a field, not a code.
#[test]
fn every_printed_code_is_explained() {
    let is_code = |word: &str| {
        let is_part = |part: &str| part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        word.contains('_') && word.split('_').all(|part| !part.is_empty() && is_part(part))
    };
    let mut texts: Vec<Words> = Vec::new();
    for rule in Rulebook::builtin().rules {
        texts.extend([rule.title, rule.why, rule.next.text]);
        texts.extend(rule.detail.into_iter().chain(rule.reading));
    }
    for machine in Rulebook::builtin().machines {
        texts.extend(machine.reading.into_iter().chain([machine.about]));
        texts.extend(machine.statuses.iter().flat_map(|status| [status.means, status.next]));
    }
    texts.extend(Rulebook::builtin().clocks.iter().flat_map(|clock| [clock.start, clock.consequence]));
    texts.extend(Rulebook::builtin().failures.iter().map(|failure| failure.support));
    let words =
        texts.iter().flat_map(|text| [Lang::En, Lang::De].map(|lang| text.text(Rulebook::builtin().pack(lang))));
    let words = words.flat_map(|text| text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_'));
    let codes = words.filter(|word| is_code(word)).chain(["expectation_mismatch"]);
    let unknown: BTreeSet<_> = codes.filter(|code| explain(code, day(), Lang::En).is_none()).collect();
    assert!(unknown.is_empty(), "name them in rules/codes.toml: {unknown:?}");
}

/// A list is shown whole, a long one by its beginning.
#[test]
fn of_a_long_list_the_beginning_is_shown() {
    let english = Rulebook::builtin().pack(Lang::En);
    for (length, expected) in [(12, "0 to 11"), (13, "0 to 12"), (24, "0 to 23"), (25, "0 to 11, and 13 more")] {
        let numbers: Vec<i64> = (0..length).collect();
        let value = AnyValue::Numbers(numbers.leak());
        let version = VersionEntry { from: "2022-01-01".to_owned(), value, source: "a guide" };
        let glimpse = ValueEntry { name: "numbers", in_force: value, versions: vec![version] }.glimpse(english);
        let (shown, rest) = glimpse.split_once(" from ").expect("a day");
        let (listed, more) = shown.split_once(" and ").map_or((shown, ""), |(listed, more)| (listed, more));
        let listed: Vec<_> = listed.split(", ").collect();
        let more = if more.is_empty() { String::new() } else { format!(", and {more}") };
        assert_eq!(format!("0 to {}{more}", listed.len() - 1), expected, "{glimpse}");
        assert_eq!(rest, "2022-01-01 (a guide)");
    }
}

/// The handbook is printed in both languages, so that a change of a text is a diff that reads alone.
#[test]
fn the_printed_handbooks_are_current() {
    #[allow(clippy::disallowed_methods, reason = "a test may ask how it was called")]
    let bless = std::env::var("BLESS").is_ok_and(|value| value == "1");
    for (lang, file) in [(Lang::En, "HANDBOOK.en.md"), (Lang::De, "HANDBOOK.de.md")] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules").join(file);
        // The digest changes with every word, and would be a second line of every diff.
        let printed = Handbook::new(day(), lang).to_markdown().replace(Rulebook::builtin().digest, "sha256:...");
        let printed = format!("<!-- Generated from the entries in this folder: cargo xtask bless -->\n\n{printed}");
        if fs::read_to_string(&path).unwrap_or_default() != printed {
            assert!(bless, "rules/{file} is not what the rulebook says. Write it with: cargo xtask bless");
            fs::write(&path, printed).expect("the file can be written");
        }
    }
}

/// The printed handbook has every method, status, clock and code; a code alone is explained with its provider and spellings.
#[test]
fn the_handbook_as_text_has_every_method_and_failure() {
    let book = Rulebook::builtin();
    let english = book.pack(Lang::En);
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let printed = words(&Handbook::new(day(), Lang::En).to_text());
    for machine in book.machines {
        assert!(printed.contains(&words(machine.about.text(english))), "{}", machine.title.text(english));
        for status in machine.statuses {
            assert!(printed.contains(&words(status.means.text(english))), "{}", status.means.text(english));
        }
    }
    for failure in book.failures {
        // A number of a clock is filled in.
        let support = words(failure.support.text(english));
        assert!(printed.contains(&support) || support.contains('{'), "{}", failure.code);
        let alone = words(&explain(failure.code, day(), Lang::En).expect("an entry").to_text());
        let provider = book.machine(failure.provider).map(|machine| machine.title.text(english));
        assert!(alone.contains(provider.unwrap_or_default()) && alone.contains(failure.provider.name()), "{alone}");
        assert_eq!(alone.contains(" Also "), !failure.spellings.is_empty(), "{alone}");
    }
}
