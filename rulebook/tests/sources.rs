//! The register of sources against texts, with made-up guides: what is the same, what has changed, what is not there, and what
//! is recorded.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod copy;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use copy::Copy;
use onboardable::Lang;
use onboardable::rulebook::Rulebook;
use onboardable_rulebook::sources::{Check, Register, State, Texts, check, record};
use onboardable_rulebook::{Day, lint};
use proptest::prelude::*;

fn guides() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guides")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The project's rules with the register of the tests.
fn rules() -> Copy {
    let rules = Copy::of_rules();
    rules.write(
        "sources.toml",
        std::fs::read_to_string(guides().join("register/sources.toml")).expect("the register"),
    );
    rules
}

fn texts() -> Copy {
    Copy::of(&guides().join("texts"))
}

/// The rules after the texts of the tests were recorded.
fn recorded() -> Copy {
    let rules = rules();
    let texts = Texts::read(&texts().0).expect("the texts");
    let recorded = record(&rules.0, Rulebook::builtin(), &texts, day("2026-12-24")).expect("a writable folder");
    assert!(recorded.not_found.is_empty() && !recorded.sections.is_empty(), "{recorded:?}");
    rules
}

fn compared(rules: &Copy, texts: &Copy) -> Check {
    let texts = Texts::read(&texts.0).expect("the texts");
    check(&Register::read(&rules.0).expect("the register"), Rulebook::builtin(), &texts)
}

/// The sections that are not the same, with the heading in their place.
fn due(check: &Check) -> Vec<(&str, State, Option<&str>)> {
    let sections = check.documents.iter().flat_map(|document| &document.sections);
    let due = sections.filter(|section| section.state != State::Same);
    due.map(|section| (section.section.as_str(), section.state, section.now.as_deref())).collect()
}

const HARD: &str = "4.3 Screening for FATCA indicia, Hard criteria";
const SOFT: &str = "4.3 Screening for FATCA indicia, Soft criteria";
const FATCA: &str = "4.3 Screening for FATCA indicia";
const TAX: &str = "Step 3: Record tax identification";
const TESTING: &str = "Step 3: Record tax identification, Tax ID testing data";

#[test]
fn what_is_recorded_is_the_same() {
    let (rules, texts) = (recorded(), texts());
    let check = compared(&rules, &texts);
    assert_eq!(due(&check), []);
    assert!(!check.is_due() && check.read_again.is_empty() && check.unknown_files.is_empty());
    assert_eq!(check.not_compared, ["PERSON_DELETED webhook"]);
    assert_eq!(check.documents.iter().map(|one| one.files.len()).collect::<Vec<_>>(), [1, 1, 1]);
    // The second time nothing is left to record.
    let again = record(&rules.0, Rulebook::builtin(), &Texts::read(&texts.0).expect("texts"), day("2026-12-24"));
    let again = again.expect("a writable folder");
    assert!(again.sections.is_empty() && again.files.is_empty(), "{again:?}");
}

type Edit =
    (&'static str, &'static [(&'static str, &'static str)], &'static [(&'static str, State, Option<&'static str>)]);

const EDITS: &[Edit] = &[
    (
        "a sentence",
        &[("reject the customer", "decline the customer")],
        &[(FATCA, State::Changed, None), (HARD, State::Changed, None)],
    ),
    (
        "a number in a section within another",
        &[("SSSNNN31B28X000C", "SSSNNN31B28X000D")],
        &[(TAX, State::Changed, None), (TESTING, State::Changed, None)],
    ),
    ("a text that is not cited", &[("An introduction", "Another introduction")], &[]),
    ("layout", &[("Within 90 days of the opening.", "Within\n90   days\tof the\r\n\n opening.  ")], &[]),
    (
        "the depth and marks of a heading",
        &[("#### Hard criteria", "**Hard   criteria:**")],
        &[(FATCA, State::Changed, None)],
    ),
    (
        "a heading",
        &[("#### Hard criteria", "#### Hard criteria (US)")],
        &[(FATCA, State::Changed, None), (HARD, State::Renamed, Some("Hard criteria (US)"))],
    ),
    (
        "a heading and its text",
        &[("## 4.3 Screening for FATCA indicia", "## 4.3 FATCA screening"), ("There are", "Now there are")],
        &[(FATCA, State::RenamedAndChanged, Some("4.3 FATCA screening"))],
    ),
    (
        "a section that is gone",
        &[("#### Soft criteria\n\nA number with the calling code +1: clarify.\n", "")],
        &[(FATCA, State::Changed, None), (SOFT, State::Vanished, None)],
    ),
    (
        "a new section",
        &[("## 4.3 Screening", "## 4.2 Due diligence\n\nNew.\n\n## 4.3 Screening")],
        &[(TAX, State::Changed, None), (TESTING, State::Changed, None)],
    ),
];

#[test]
fn changes_are_found_where_they_are() {
    let rules = recorded();
    for (what, edits, expected) in EDITS {
        let texts = texts();
        for (before, after) in *edits {
            texts.edit("onboarding.md", before, after);
        }
        let check = compared(&rules, &texts);
        assert_eq!(due(&check), *expected, "{what}");
        assert_eq!(check.is_due(), !expected.is_empty(), "{what}");
    }
}

#[test]
fn what_rests_on_a_section_must_be_read_again() {
    let (rules, texts) = (recorded(), texts());
    texts.edit("onboarding.md", "SSSNNN31B28X000C", "SSSNNN31B28X000D");
    let check = compared(&rules, &texts);
    assert!(check.read_again.rules.contains("tax.missing"), "{check:?}");
    assert!(
        check.read_again.values.contains("tax.grace_days") && check.read_again.values.contains("tax.sandbox_numbers")
    );
    assert!(check.read_again.deadlines.contains("tax_identification"));
    assert!(check.read_again.codes.iter().any(|group| group.codes.contains(&"MISSING_TAX_INFORMATION")));
    assert!(!check.read_again.rules.contains("fatca.us_birthplace"));
    // Where only the heading has changed, nothing must be read again.
    let texts = self::texts();
    texts.edit("onboarding.md", "### Tax ID testing data", "### Tax ID test data");
    let check = compared(&rules, &texts);
    assert!(due(&check).contains(&(TESTING, State::Renamed, Some("Tax ID test data"))), "{check:?}");
    assert!(!check.read_again.rules.contains("tax.check_digit_contradicts_bank"), "{check:?}");
}

/// Where a text prints no headings, sections begin with the lines that the register names.
#[test]
fn sections_without_headings_begin_with_their_lines() {
    let (rules, texts) = (recorded(), texts());
    texts.edit("reference.txt", "identification: pending", "identification: open");
    let status = "identification_sessions, identifications, status";
    let due = compared(&rules, &texts);
    let due = self::due(&due);
    assert!(due.iter().any(|(section, state, _)| *section == status && *state == State::Changed), "{due:?}");
    assert!(!due.iter().any(|(section, ..)| *section == "identification_sessions, status"), "{due:?}");
}

/// A document without headings is compared as a whole.
#[test]
fn a_page_is_compared_as_a_whole() {
    let (rules, texts) = (recorded(), texts());
    texts.edit("device-binding.txt", "five", "six");
    assert_eq!(due(&compared(&rules, &texts)), [("Security requirements", State::Changed, None)]);
}

#[test]
fn files_belong_to_documents() {
    let rules = recorded();
    // By the headings, where neither the name nor the first line is known.
    let texts = texts();
    let text = texts.read("onboarding.md").replace("# Onboard a person (Digital Banking & Cards)", "# Guide");
    texts.write("a.md", text);
    std::fs::remove_file(texts.0.join("onboarding.md")).expect("a file");
    texts.write("cookery.txt", "# Cookery\nNo document of the bank.\n");
    texts.write("picture.png", b"\x89PNG");
    let check = compared(&rules, &texts);
    assert_eq!(due(&check), []);
    assert_eq!(check.documents[0].files, ["a.md"]);
    assert_eq!(check.unknown_files, ["cookery.txt"]);
    assert!(!check.is_due());
    // Two files of one document: none is compared.
    texts.write("b.md", texts.read("a.md"));
    let check = compared(&rules, &texts);
    assert_eq!(check.documents[0].files, ["a.md", "b.md"]);
    assert!(check.is_due() && check.documents[0].sections.is_empty());
}

#[test]
fn a_document_that_is_missing_is_said_to_be() {
    let (rules, texts) = (recorded(), texts());
    std::fs::remove_file(texts.0.join("onboarding.md")).expect("a file");
    let check = compared(&rules, &texts);
    assert!(check.is_due() && check.documents[0].files.is_empty());
    assert!(check.to_text(Lang::De).contains("Im Ordner ist keine Datei dieses Dokuments."));
    // An empty folder has no document.
    let empty = Copy::of(&guides().join("texts"));
    for file in ["onboarding.md", "reference.txt", "device-binding.txt"] {
        std::fs::remove_file(empty.0.join(file)).expect("a file");
    }
    let check = compared(&rules, &empty);
    assert!(check.is_due() && check.documents.iter().all(|one| one.files.is_empty()));
    assert_eq!(check.documents.len(), 3);
    let nowhere = Texts::read(&empty.0.join("nowhere")).err().expect("no folder");
    assert!(nowhere.to_string().contains("there is no such folder"), "{nowhere}");
}

#[test]
fn a_text_that_is_not_utf_8_is_refused_alone() {
    let (rules, texts) = (recorded(), texts());
    texts.write("onboarding.md", b"# K\xe4se\n");
    let read = Texts::read(&texts.0).expect("a folder");
    let [refused] = read.unreadable.as_slice() else { panic!("{:?}", read.unreadable) };
    assert_eq!((refused.file.as_str(), refused.line), ("onboarding.md", 0));
    assert!(refused.reason.contains("not UTF-8"), "{refused}");
    // It is not said to be missing, too; the others are compared.
    let check = compared(&rules, &texts);
    assert_eq!(check.documents.iter().map(|one| one.files.len()).collect::<Vec<_>>(), [1, 1]);
}

/// What is recorded has its digest and day in the register, and its day in every citation; the rest stays as it is.
#[test]
fn recording_sets_digests_and_days() {
    let (rules, texts) = (recorded(), texts());
    let register = rules.read("sources.toml");
    assert!(
        register.contains(
            "{ section = \"4.3 Screening for FATCA indicia, Hard criteria\", checked = 2026-12-24, digest = \"sha256:"
        ),
        "{register}"
    );
    assert!(register.starts_with("# A small register for tests."), "comments stay");
    // Sections in the order of the document.
    let place = |section: &str| register.find(&format!("section = \"{section}\"")).expect("a section");
    assert!(place(TAX) < place(TESTING) && place(TESTING) < place(HARD) && place(HARD) < place(SOFT));
    let cited = "doc = \"Onboard a person (Digital Banking & Cards)\", section = \"4.3 Screening for FATCA indicia, Hard criteria\"";
    assert!(rules.read("fatca.toml").contains(&format!("{cited}, checked = 2026-12-24")));
    assert!(!rules.read("fatca.toml").contains(&format!("{cited}, checked = 2026-11-21")));
    // Only the dates differ.
    let before = Copy::of_rules().read("fatca.toml");
    let same = |text: &str| text.replace("2026-12-24", "2026-11-21");
    assert_eq!(same(&rules.read("fatca.toml")), same(&before));

    // Another day later, only what has changed gets that day.
    texts.edit("onboarding.md", "SSSNNN31B28X000C", "SSSNNN31B28X000D");
    let read = Texts::read(&texts.0).expect("texts");
    let recorded = record(&rules.0, Rulebook::builtin(), &read, day("2027-01-15")).expect("a writable folder");
    assert_eq!(recorded.sections.iter().map(|(_, section)| section.as_str()).collect::<Vec<_>>(), [TAX, TESTING]);
    let register = rules.read("sources.toml");
    assert!(
        register.contains("Hard criteria\", checked = 2026-12-24")
            && register.contains("testing data\", checked = 2027-01-15")
    );
    assert_eq!(due(&compared(&rules, &texts)), []);
    assert!(recorded.to_text(Lang::De).contains("Geschriebene Dateien: sources.toml, "), "{recorded:?}");

    // What is not there is not recorded.
    texts.edit("onboarding.md", "### Tax ID testing data", "### Numbers for the sandbox");
    let read = Texts::read(&texts.0).expect("texts");
    let recorded = record(&rules.0, Rulebook::builtin(), &read, day("2027-02-01")).expect("a writable folder");
    assert_eq!(recorded.not_found.iter().map(|(_, section)| section.as_str()).collect::<Vec<_>>(), [TESTING]);
    assert!(recorded.is_incomplete());
}

/// A rulebook with recorded sources is still a rulebook, and its lint is clean but for what the small register lacks.
#[test]
fn recorded_rules_are_read() {
    let rules = recorded();
    onboardable_rulebook::read(&rules.0).expect("a rulebook");
    let lint = lint(&rules.0, Lang::En).expect("a readable folder");
    let kinds: std::collections::BTreeSet<_> = lint.findings.iter().map(|one| one.kind).collect();
    assert!(kinds.iter().all(|kind| *kind == onboardable_rulebook::Kind::NoSource), "{kinds:?}");
}

#[test]
fn the_register_is_listed() {
    let rules = recorded();
    let listed = Register::read(&rules.0).expect("the register").list(Rulebook::builtin(), Lang::De);
    let document = &listed.documents[0];
    assert_eq!((document.edition.as_deref(), document.read.as_str()), (Some("der Tests"), "2026-12-24"));
    let text = listed.to_text(Lang::De);
    assert!(
        text.contains("Leitfaden oder Referenz der Bank, ganz gelesen; Ausgabe: der Tests; gelesen am 2026-12-24"),
        "{text}"
    );
    assert!(text.contains("    Regeln      fatca."), "{text}");
    let rows = listed.to_rows();
    assert_eq!(rows[0], ["document", "kind", "edition", "section", "checked", "digest", "what", "name"]);
    let guide = ["Onboard a person (Digital Banking & Cards)", "guide", "der Tests", HARD, "2026-12-24"];
    assert!(rows.iter().any(|row| row.starts_with(&guide) && row[5].starts_with("sha256:")), "{rows:?}");
    for rests in [["value", "tax.grace_days"], ["deadline", "tax_identification"]] {
        assert!(rows.iter().any(|row| row.ends_with(&rests)), "{rests:?}");
    }
    let json: serde_json::Value = serde_json::from_str(&listed.to_json()).expect("JSON");
    assert_eq!(json["documents"][3]["sections"][0]["digest"], serde_json::Value::Null);
    assert!(listed.to_markdown(Lang::En).contains("| Section | Read on | Digest | What rests on it |"));
    // Citations that the small register lacks are said to be.
    assert!(
        listed.not_found.iter().any(|(entry, cited)| entry == "bank_plus" && cited.starts_with("BankIdent Plus, ")),
        "{:?}",
        listed.not_found
    );
}

#[test]
fn the_page_reads_alone() {
    let (rules, texts) = (recorded(), texts());
    texts.edit("onboarding.md", "### Tax ID testing data", "### Tax ID test data");
    texts.edit("onboarding.md", "The code is 212212.", "The code is 212213.");
    texts.write("cookery.txt", "Cookery\n");
    std::fs::remove_file(texts.0.join("device-binding.txt")).expect("a file");
    let check = compared(&rules, &texts);
    let text = check.to_text(Lang::En);
    // The names that rest on a section belong to the rulebook.
    let lines = text.lines().filter(|line| !line.starts_with("    "));
    let labels = ["  Rules", "  Values", "  Deadlines", "  Codes"];
    let lines: Vec<&str> =
        lines.map(|line| labels.into_iter().find(|label| line.starts_with(label)).unwrap_or(line)).collect();
    assert_eq!(
        lines,
        [
            "Sources compared with the register",
            "",
            "Onboard a person (Digital Banking & Cards), file onboarding.md",
            "  Step 2: Verify mobile number: changed",
            "  Step 2: Verify mobile number, Testing static values: changed",
            "  Step 3: Record tax identification: changed",
            "  Step 3: Record tax identification, Tax ID testing data: renamed, text the same; now headed “Tax",
            "  Sections that are the same: 3.",
            "",
            "Customer Identification (KYC) API reference, file reference.txt",
            "  Sections that are the same: 4.",
            "",
            "Device binding",
            "  No file of this document is in the folder.",
            "",
            "To be read again",
            "  Rules",
            "  Values",
            "  Deadlines",
            "  Codes",
            "",
            "These files belong to no document of the register: cookery.txt. If one does, name it as `file` in",
            "sources.toml does.",
            "",
            "1 document is not compared, because the register has no digest of its text: PERSON_DELETED webhook.",
        ]
    );
    let markdown = check.to_markdown(Lang::De);
    assert!(markdown.contains("| Abschnitt | Stand | Was darauf beruht |"), "{markdown}");
    assert!(check.to_rows().contains(&vec!["Device binding", "", "document_missing", "", "", "", ""]));
    let json: serde_json::Value = serde_json::from_str(&check.to_json()).expect("JSON");
    assert_eq!(json["documents"][0]["sections"][0]["state"], "changed");
}

/// The recorded register alone.
fn recorded_register() -> Register {
    static WRITTEN: OnceLock<String> = OnceLock::new();
    let written = WRITTEN.get_or_init(|| recorded().read("sources.toml"));
    let folder = texts();
    folder.write("sources.toml", written);
    Register::read(&folder.0).expect("the register")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Spaces and line breaks make no difference, wherever they are.
    #[test]
    fn layout_makes_no_difference(spaces in proptest::collection::vec("[ \t\n]{1,3}", 1..20)) {
        let (text, mut spaces) = (texts().read("onboarding.md"), spaces.iter().cycle());
        let lines = text.lines().map(|line| {
            let is_heading = line.starts_with(['#', '*']);
            let space = |_: &str| if is_heading { "  " } else { spaces.next().map_or(" ", String::as_str) };
            let mut spaced = String::new();
            let mut space = space;
            for (place, word) in line.split(' ').enumerate() {
                if place > 0 {
                    spaced.push_str(space(word));
                }
                spaced.push_str(word);
            }
            spaced
        });
        let laid_out = lines.collect::<Vec<_>>().join("\n\n");
        let edited = texts();
        edited.write("onboarding.md", laid_out);
        let check = check(&recorded_register(), Rulebook::builtin(), &Texts::read(&edited.0).expect("the texts"));
        prop_assert_eq!(due(&check), []);
    }

    /// Any text is compared without a failure, and a text of other words is never the same.
    #[test]
    fn any_text_is_compared(text in "(Step 3: Record tax identification|Hard criteria|API reference|[a-z#* ]{0,12}|\n){0,40}") {
        let edited = texts();
        edited.write("onboarding.md", &text);
        let check = check(&recorded_register(), Rulebook::builtin(), &Texts::read(&edited.0).expect("the texts"));
        prop_assert!(due(&check).iter().any(|(section, ..)| *section == SOFT));
    }
}
