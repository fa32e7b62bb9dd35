//! The lint of a rulebook: the project's own is clean, and each fault is found in an edited copy, with its line.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod copy;

use copy::{Copy, rules};
use onboardable::Lang;
use onboardable_rulebook::{Finding, Kind, lint};

fn found(folder: &Copy) -> Vec<Finding> {
    lint(&folder.0, Lang::En).expect("a readable folder").findings
}

#[test]
fn the_project_s_rules_are_clean() {
    for lang in [Lang::En, Lang::De] {
        let lint = lint(&rules(), lang).expect("the project's rules");
        assert!(lint.findings.is_empty(), "{}", lint.to_text(lang));
        assert!(lint.rules > 200 && lint.examples > lint.rules, "{} {}", lint.rules, lint.examples);
    }
}

struct Fault {
    kind: Kind,
    file: &'static str,
    begins: &'static str,
    before: &'static str,
    after: &'static str,
    entry: &'static str,
    problem: &'static str,
}

const FAULTS: &[Fault] = &[
    Fault {
        kind: Kind::TwoLists,
        file: "readiness.toml",
        begins: "identification_review_statuses =",
        before: "\"pending_successful\"",
        after: "\"failed\", \"pending_successful\"",
        entry: "readiness.identification_review_statuses",
        problem: "“failed” is on two lists: readiness.identification_failed_statuses and \
                  readiness.identification_review_statuses (statuses of an identification).",
    },
    Fault {
        kind: Kind::NoList,
        file: "readiness.toml",
        begins: "identification_open_statuses =",
        before: "\"pending\", ",
        after: "",
        entry: "readiness.identification_passed",
        problem: "“pending” is on none of the lists",
    },
    Fault {
        kind: Kind::NoList,
        file: "readiness.toml",
        begins: "screening_passed =",
        before: "SCREENED_ACCEPTED",
        after: "SCREENED_FINE",
        entry: "readiness.screening_passed",
        problem: "“SCREENED_ACCEPTED” is on none of the lists",
    },
    Fault {
        kind: Kind::OffList,
        file: "person.toml",
        begins: "salutation_near_misses =",
        before: "HERR = \"MR\"",
        after: "HERR = \"MISTER\"",
        entry: "person.salutation_near_misses",
        problem: "“MISTER” is not on person.salutations.",
    },
    Fault {
        kind: Kind::Duplicate,
        file: "tax.toml",
        begins: "id_types =",
        before: "\"NIE\", ",
        after: "\"NIE\", \"NIE\", ",
        entry: "tax.id_types",
        problem: "“NIE” is listed twice.",
    },
    Fault {
        kind: Kind::Gap,
        file: "tax.toml",
        begins: "grace_days =",
        before: "from = 2022-01-01",
        after: "from = 2023-01-01",
        entry: "tax.grace_days",
        problem: "The first version begins on 2023-01-01. From 2022-01-01, the first day of the rulebook, until then there is \
                  no value.",
    },
    Fault {
        kind: Kind::Overlap,
        file: "tax.toml",
        begins: "grace_days =",
        before: "[{",
        after: "[{ from = 2022-01-01, value = 60, source = \"Our reading: planned\" }, {",
        entry: "tax.grace_days",
        problem: "Two versions begin on 2022-01-01.",
    },
    Fault {
        kind: Kind::Order,
        file: "tax.toml",
        begins: "grace_days =",
        before: "[{",
        after: "[{ from = 2027-01-01, value = 60, source = \"Our reading: planned\" }, {",
        entry: "tax.grace_days",
        problem: "The version of 2022-01-01 is below that of 2027-01-01.",
    },
    Fault {
        kind: Kind::NoChange,
        file: "identification/bank.toml",
        begins: "id = \"bank.code\"",
        before: "}]",
        after: "}, { from = 2027-01-01, value = 5, source = \"Our reading: planned\" }]",
        entry: "bank.code",
        problem: "The version of 2027-01-01 has the same value as that of 2022-01-01.",
    },
    Fault {
        kind: Kind::Order,
        file: "account.toml",
        begins: "id = \"account.blocked_for_tax\"",
        before: "in_force = { from = 2022-01-01 }",
        after: "in_force = { from = 2022-01-01, until = 2021-01-01 }",
        entry: "account.blocked_for_tax",
        problem: "The rule ends on 2021-01-01, before it begins on 2022-01-01.",
    },
    // A limit that no example reaches any more.
    Fault {
        kind: Kind::NotFound,
        file: "name.toml",
        begins: "max_characters =",
        before: "value = 50",
        after: "value = 5000",
        entry: "name.too_long",
        problem: "examples finds this rule.",
    },
    // A scope that no example is in.
    Fault {
        kind: Kind::NotFound,
        file: "account.toml",
        begins: "id = \"account.blocked_for_tax\"",
        before: "effect",
        after: "branches = [\"AT\"]\neffect",
        entry: "account.blocked_for_tax",
        problem: "examples finds this rule.",
    },
    Fault {
        kind: Kind::Number,
        file: "identification/bank.toml",
        begins: "id = \"bank.code\"",
        before: "value = 5,",
        after: "value = 7,",
        entry: "bank.code",
        problem: "The text says “five minutes”, but no value does: ",
    },
    Fault {
        kind: Kind::Number,
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "less than {max_age_months} months old",
        after: "less than 12 months old",
        entry: "proof_of_address.too_old",
        problem: "The text says “12 months”, but no value does: proof_of_address.max_age_months = 6; \
                  proof_of_address.max_age_months_fr = 3",
    },
    Fault {
        kind: Kind::Placeholder,
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "less than {max_age_months} months old",
        after: "less than six months old",
        entry: "proof_of_address.too_old",
        problem: "The text says “six months” in words, which is the value proof_of_address.max_age_months.",
    },
    Fault {
        kind: Kind::Unit,
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "less than {max_age_months} months old",
        after: "less than {max_age_months} days old",
        entry: "proof_of_address.too_old",
        problem: "The text says “{max_age_months} days”, but proof_of_address.max_age_months is in months.",
    },
    Fault {
        kind: Kind::Languages,
        file: "deadlines.toml",
        begins: "id = \"follow_up\"",
        before: "may be asked from 60 days before",
        after: "may be asked from 90 days before",
        entry: "follow_up",
        problem: "The languages have different numbers: 90 days in English, 60. Tag in German.",
    },
    Fault {
        kind: Kind::Reading,
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "en = \"Ours: ",
        after: "en = \"",
        entry: "proof_of_address.too_old",
        problem: "The reading is not marked as ours.",
    },
    Fault {
        kind: Kind::Reading,
        file: "identification/bank.toml",
        begins: "id = \"bank.code\"",
        before: "Unsere Lesart: ",
        after: "",
        entry: "bank.code",
        problem: "The reading is not marked as ours.",
    },
    Fault {
        kind: Kind::NoSource,
        file: "tax.toml",
        begins: "grace_days =",
        before: "Step 3\"",
        after: "Step 33\"",
        entry: "tax.grace_days",
        problem: "The register of sources does not have “Onboard a person (Digital Banking & Cards), Step 33”.",
    },
    Fault {
        kind: Kind::NoSource,
        file: "account.toml",
        begins: "id = \"account.blocked_for_tax\"",
        before: "section = \"Step 3: Record tax identification\"",
        after: "section = \"Step 3: Something else\"",
        entry: "account.blocked_for_tax",
        problem: "The register of sources does not have “Onboard a person (Digital Banking & Cards), Step 3: Something else”.",
    },
    Fault {
        kind: Kind::NotCited,
        file: "sources.toml",
        begins: "title = \"Device binding\"",
        before: "title = \"Device binding\"",
        after: "title = \"Cookery book\"\nkind = \"other\"\nread = 2026-11-21\n\n[[document]]\ntitle = \"Device binding\"",
        entry: "Cookery book",
        problem: "Nothing cites the document “Cookery book”.",
    },
    Fault {
        kind: Kind::NotCited,
        file: "sources.toml",
        begins: "title = \"Device binding\"",
        before: "sections = [",
        after: "sections = [\n  { section = \"Recipes\", checked = 2026-11-21 },",
        entry: "Device binding",
        problem: "Nothing cites the section “Recipes”.",
    },
    Fault {
        kind: Kind::Day,
        file: "account.toml",
        begins: "id = \"account.blocked_for_tax\"",
        before: "checked = 2026-11-21",
        after: "checked = 2026-11-22",
        entry: "account.blocked_for_tax",
        problem: "The citation of “Onboard a person (Digital Banking & Cards), Step 3: Record tax identification” says that it \
                  was read on 2026-11-22, the register on 2026-11-21.",
    },
    Fault {
        kind: Kind::Entry,
        file: "account.toml",
        begins: "id = \"account.blocked_for_tax\"",
        before: "reads = [",
        after: "reads = [] # [",
        entry: "account.blocked_for_tax",
        problem: "account.blocked_for_tax: name the fields that the rule reads in `reads`",
    },
    Fault {
        kind: Kind::NotNeeded,
        file: "mobile_number.toml",
        begins: "id = \"mobile_number.malformed\"",
        before: "at most 15 digits in all",
        after: "a few digits in all",
        entry: "mobile_number.malformed",
        problem: "Nothing would be found without this exception: “15 digits”.",
    },
    Fault {
        kind: Kind::NotNeeded,
        file: "lint.toml",
        begins: "[[within]]",
        before: "of = \"test_ibans\"",
        after: "of = \"tests\"",
        entry: "tests",
        problem: "There is no list “tests”.",
    },
];

/// Faults of different entries, together in one copy. Examples and sources are looked at only where nothing is refused.
fn copies() -> Vec<Vec<&'static Fault>> {
    let needs_a_rulebook =
        |fault: &Fault| [Kind::NotFound, Kind::NoSource, Kind::NotCited, Kind::Day].contains(&fault.kind);
    let mut copies: Vec<Vec<&Fault>> = Vec::new();
    for fault in FAULTS {
        let fits = |copy: &&mut Vec<&Fault>| {
            let differs = |other: &&Fault| (other.file, other.begins) != (fault.file, fault.begins);
            copy.iter().all(|other| differs(other) && needs_a_rulebook(other) == needs_a_rulebook(fault))
        };
        match copies.iter_mut().find(fits) {
            Some(copy) => copy.push(fault),
            None => copies.push(vec![fault]),
        }
    }
    copies
}

#[test]
fn each_fault_is_found() {
    for faults in copies() {
        let folder = Copy::of_rules();
        for fault in &faults {
            folder.edit_after(fault.file, fault.begins, fault.before, fault.after);
        }
        let found = found(&folder);
        for fault in faults {
            let is_it = |one: &&Finding| {
                one.kind == fault.kind && one.entry == fault.entry && one.problem.contains(fault.problem)
            };
            let Some(one) = found.iter().find(is_it) else { panic!("{} in {}: {found:#?}", fault.after, fault.file) };
            assert!(!one.way_out.is_empty() && one.line > 0, "{one:?}");
            // The line is that of the entry, or of the text in it.
            let text = folder.read(&one.file);
            let line = text.lines().nth(one.line - 1).expect("a line");
            let name = fault.entry.rsplit('.').next().unwrap_or_default();
            let is_text = ["reading", "why", "in_force", "sources", "length"].iter().any(|key| line.starts_with(key));
            assert!(is_text || line.contains(name), "{}, line {}: {line}", one.file, one.line);
        }
    }
}

#[test]
fn families_have_rules_and_files_have_families() {
    let folder = Copy::of_rules();
    folder.write("cookery.toml", "");
    let unknown = found(&folder);
    assert!(unknown.iter().any(|one| one.kind == Kind::Family && one.file == "cookery.toml"), "{unknown:?}");

    folder.write(
        "cookery.toml",
        "rule = []\n[family]\nname = \"cookery\"\ntitle = { en = \"Cookery\", de = \"Kochen\" }\nabout = { en = \"None.\", de = \"Keine.\" }\n",
    );
    folder.edit("rulebook.toml", "families = [", "families = [\"cookery\", ");
    let empty = found(&folder);
    assert!(empty.iter().any(|one| one.kind == Kind::Family && one.entry == "cookery"), "{empty:?}");
}

/// A rule that is withdrawn needs no example.
#[test]
fn withdrawn_rules_are_not_missed() {
    let folder = Copy::of_rules();
    folder.edit_after(
        "account.toml",
        "id = \"account.blocked_for_tax\"",
        "in_force = { from = 2022-01-01 }",
        "in_force = { from = 2022-01-01, until = 2026-06-30 }",
    );
    assert_eq!(found(&folder), []);
    // One that begins later is evaluated on its first day.
    let folder = Copy::of_rules();
    folder.edit_after(
        "proof_of_address.toml",
        "id = \"proof_of_address.too_old\"",
        "in_force = { from = 2022-01-01 }",
        "in_force = { from = 2027-06-30 }",
    );
    assert_eq!(found(&folder), []);
}

/// Several faults are found at once, those that a rulebook is refused for, too.
#[test]
fn all_faults_are_found_at_once() {
    let folder = Copy::of_rules();
    folder.edit_after("tax.toml", "grace_days =", "from = 2022-01-01", "from = 2023-01-01");
    folder.edit_after(
        "name.toml",
        "id = \"name.too_long\"",
        "en = \"",
        "en = \"A title that is much too long for any list of findings. ",
    );
    folder.edit_after("identification/bank.toml", "id = \"bank.code\"", "value = 5,", "value = 7,");
    let found = found(&folder);
    let kinds: Vec<Kind> = found.iter().map(|one| one.kind).collect();
    assert_eq!(kinds, [Kind::Number, Kind::Entry, Kind::Gap], "{found:#?}");
}

#[test]
fn the_page_reads_alone() {
    let folder = Copy::of_rules();
    folder.edit_after("tax.toml", "grace_days =", "from = 2022-01-01", "from = 2023-01-01");
    let lint = |lang| lint(&folder.0, lang).expect("a readable folder");
    let line =
        1 + folder.read("tax.toml").lines().position(|line| line.starts_with("grace_days")).expect("the value");
    assert_eq!(
        lint(Lang::De).to_text(Lang::De).replace(&format!("Zeile {line}"), "Zeile 12"),
        "\
Prüfung eines Regelwerks
  1 Fehler.
  261 Regeln. Die Beispiele wurden nicht ausgewertet: Zuerst die Fehler beheben.

tax.toml, Zeile 12: tax.grace_days [zeitliche Lücke]
  Die erste Fassung beginnt am 2023-01-01. Vom 2022-01-01 an, dem ersten Tag des Regelwerks, fehlt
    bis dahin ein Wert.
  Abhilfe     Die Fassung ergänzen, die davor galt.
"
        .replace("261", &lint(Lang::De).rules.to_string())
    );
    let markdown = lint(Lang::En).to_markdown(Lang::En);
    assert!(markdown.contains("| Where | Entry | Fault | What is wrong | Fix |\n"), "{markdown}");
    assert!(markdown.contains(&format!("| tax.toml, line {line} | tax.grace\\_days | gap in time | ")), "{markdown}");
    let json: serde_json::Value = serde_json::from_str(&lint(Lang::En).to_json()).expect("JSON");
    assert_eq!(json["findings"][0]["kind"], "gap");
}

/// What keeps a file from being understood is found alone; the rest of the file cannot be trusted.
#[test]
fn what_is_not_understood_is_found_alone() {
    for (file, before, after, problem) in [
        (
            "codes.toml",
            "code = \"token_required\"",
            "code = \"invalid_token\"",
            "invalid_token: this code is listed twice",
        ),
        ("identification/bank.toml", "permanent = ", "permanently = ", "unknown field `permanently`"),
        ("tax.toml", "effect = ", "effects = ", "unknown field `effects`"),
        (
            "questions.toml",
            "questions = [\"",
            "questions = [\"/person/nothing\", \"",
            "/person/nothing has no entry in fields.toml",
        ),
    ] {
        let folder = Copy::with(file, before, after);
        let lint = lint(&folder.0, Lang::En).expect("a readable folder");
        let [one] = lint.findings.as_slice() else { panic!("{}", lint.to_text(Lang::En)) };
        assert!(one.kind == Kind::Entry && one.file == file && one.line > 0, "{one:?}");
        assert!(one.problem.contains(problem), "{one:?}");
        assert!(lint.to_text(Lang::De).contains(&format!("{file}, Zeile {} [Eintrag fehlerhaft]", one.line)));
    }
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    let folder = Copy::with("tax.toml", "[values]", "[values");
    let refused = lint(&folder.0, Lang::En).expect_err("no TOML");
    assert_eq!(refused.file, "tax.toml");
    assert!(refused.line > 1, "{refused}");
}
