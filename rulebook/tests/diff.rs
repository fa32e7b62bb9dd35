//! What differs between two rulebooks: one sentence for each change, in both languages.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod copy;

use copy::{Copy, rules};
use onboardable::Lang;
use onboardable::rulebook::Rulebook;
use onboardable_rulebook::{Diff, diff, read};

fn compared(folder: &Copy, lang: Lang) -> Diff {
    diff(Rulebook::builtin(), read(&folder.0).expect("an edited copy"), lang)
}

/// Each change with its entry.
fn sentences(diff: &Diff) -> Vec<(String, String, String)> {
    let entries = diff.groups.iter().flat_map(|group| group.entries.iter().map(move |entry| (group, entry)));
    let changes = entries.flat_map(|(group, entry)| {
        entry.changes.iter().map(move |change| (group.group.clone(), entry.entry.clone(), change.sentence.clone()))
    });
    changes.collect()
}

struct Edit {
    file: &'static str,
    begins: &'static str,
    before: &'static str,
    after: &'static str,
    group: &'static str,
    entry: &'static str,
    en: &'static str,
    de: &'static str,
}

const EDITS: &[Edit] = &[
    Edit {
        file: "proof_of_address.toml",
        begins: "max_age_months =",
        before: "value = 6",
        after: "value = 3",
        group: "proof_of_address",
        entry: "proof_of_address.max_age_months",
        en: "From 1 January 2022: 3 months instead of 6 months.",
        de: "Ab 1. Januar 2022: 3 Monate statt 6 Monate.",
    },
    Edit {
        file: "tax.toml",
        begins: "\nreasons =",
        before: "\"NOT_ASSIGNED_YET\", ",
        after: "\"NEVER\", ",
        group: "tax",
        entry: "tax.reasons",
        en: "From 1 January 2022: NEVER added, NOT_ASSIGNED_YET removed.",
        de: "Ab 1. Januar 2022: NEVER hinzugefügt, NOT_ASSIGNED_YET entfernt.",
    },
    Edit {
        file: "eligibility.toml",
        begins: "ranking_bankident_plus =",
        before: "\"postident\", \"manual\"",
        after: "\"manual\", \"postident\"",
        group: "eligibility",
        entry: "eligibility.ranking_bankident_plus",
        en: "From 1 January 2022: another order: bank_plus, idnow, manual, postident, bank, bank_id, fourthline, \
             idnow_autoident, idnow_custom.",
        de: "Ab 1. Januar 2022: andere Reihenfolge: bank_plus, idnow, manual, postident, bank, bank_id, fourthline, \
             idnow_autoident, idnow_custom.",
    },
    Edit {
        file: "account.toml",
        begins: "open_statuses =",
        before: "source = \"Accounts API reference, Index accounts for a person, status\"",
        after: "source = \"Our reading: the value's name\"",
        group: "account",
        entry: "account.open_statuses",
        en: "Source of the value from 1 January 2022: “Our reading: the value's name” instead of “Accounts API reference, \
             Index accounts for a person, status”.",
        de: "Quelle des Werts ab 1. Januar 2022: „Our reading: the value's name“ statt „Accounts API reference, Index \
             accounts for a person, status“.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "effect = \"complete\"",
        after: "effect = \"clarify\"",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "Effect: ask instead of to be supplied.",
        de: "Folge: klären statt fehlt noch.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "gate = \"identification\"",
        after: "gate = \"sign_up\"",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "Gate: sign_up instead of identification.",
        de: "Stufe: sign_up statt identification.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "condition_of",
        after: "branches = [\"DE\", \"FR\"]\ncondition_of",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "Branches: DE, FR instead of all.",
        de: "Niederlassungen: DE, FR statt alle.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "Proof of address too old",
        after: "Proof of address is old",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "Title in English: “Proof of address is old” instead of “Proof of address too old”.",
        de: "Titel (Englisch): „Proof of address is old“ statt „Proof of address too old“.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "in_force = { from = 2022-01-01 }",
        after: "in_force = { from = 2022-01-01, until = 2026-12-31 }",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "In force until: 31 December 2026; none before.",
        de: "In Kraft bis: 31. Dezember 2026; bisher ohne Angabe.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.too_old\"",
        before: "{ doc = \"Video identification\", section = \"POST Create identification\", checked = 2026-11-21 }, ",
        after: "",
        group: "proof_of_address",
        entry: "proof_of_address.too_old",
        en: "Sources: Video identification, POST Create identification removed.",
        de: "Quellen: Video identification, POST Create identification entfernt.",
    },
    Edit {
        file: "proof_of_address.toml",
        begins: "id = \"proof_of_address.unknown_type\"",
        before: "checked = 2026-11-21",
        after: "checked = 2027-01-15",
        group: "proof_of_address",
        entry: "proof_of_address.unknown_type",
        en: "Customer Identification (KYC) API reference, proof_of_address_type: read on 2027-01-15 instead of 2026-11-21.",
        de: "Customer Identification (KYC) API reference, proof_of_address_type: gelesen am 2027-01-15 statt am 2026-11-21.",
    },
    Edit {
        file: "identification/bank.toml",
        begins: "id = \"bank.code\"",
        before: "value = 5",
        after: "value = 10",
        group: "deadlines",
        entry: "bank.code",
        en: "Length: from 1 January 2022: 10 minutes instead of 5 minutes.",
        de: "Dauer: ab 1. Januar 2022: 10 Minuten statt 5 Minuten.",
    },
    Edit {
        file: "identification/bank.toml",
        begins: "code = \"ACCOUNT_SNAPSHOT_EXPIRED\"",
        before: "permanent = false",
        after: "permanent = true",
        group: "failure_codes",
        entry: "bank, ACCOUNT_SNAPSHOT_EXPIRED",
        en: "Permanent: yes instead of no.",
        de: "Dauerhaft: ja statt nein.",
    },
    Edit {
        file: "codes.toml",
        begins: "code = \"PERSON_CHANGED\"",
        before: "code = \"PERSON_CHANGED\"",
        after: "code = \"PERSON_MOVED\", means = { en = \"New.\", de = \"Neu.\" } },\n  { code = \"PERSON_CHANGED\"",
        group: "codes",
        entry: "webhook, PERSON_MOVED",
        en: "New entry.",
        de: "Neuer Eintrag.",
    },
    Edit {
        file: "questions.toml",
        begins: "questions = ",
        before: "questions = [",
        after: "questions = [\"/person/title\", ",
        group: "questions",
        entry: "/person/title",
        en: "New entry.",
        de: "Neuer Eintrag.",
    },
    Edit {
        file: "fields.toml",
        begins: "\"/person/birth_city\"",
        before: "your place of birth",
        after: "where you were born",
        group: "fields",
        entry: "/person/birth_city",
        en: "Name in the form in English: “where you were born” instead of “your place of birth”.",
        de: "Name im Formular (Englisch): „where you were born“ statt „your place of birth“.",
    },
    Edit {
        file: "words.toml",
        begins: "hold = ",
        before: "Not yet",
        after: "Later",
        group: "words",
        entry: "hold",
        en: "Text in English: “Later” instead of “Not yet”.",
        de: "Text (Englisch): „Later“ statt „Not yet“.",
    },
    Edit {
        file: "rulebook.toml",
        begins: "version",
        before: "2026.11",
        after: "2027.01",
        group: "rulebook",
        entry: "rulebook",
        en: "Version: 2027.01 instead of 2026.11.",
        de: "Fassung: 2027.01 statt 2026.11.",
    },
];

/// Edits of different entries, together in one copy.
fn copies() -> Vec<Vec<&'static Edit>> {
    let mut copies: Vec<Vec<&Edit>> = Vec::new();
    for edit in EDITS {
        let has_none =
            |copy: &&mut Vec<&Edit>| copy.iter().all(|other| (other.file, other.begins) != (edit.file, edit.begins));
        match copies.iter_mut().find(has_none) {
            Some(copy) => copy.push(edit),
            None => copies.push(vec![edit]),
        }
    }
    copies
}

#[test]
fn every_change_is_a_sentence() {
    for edits in copies() {
        let folder = Copy::of_rules();
        for edit in &edits {
            folder.edit_after(edit.file, edit.begins, edit.before, edit.after);
        }
        let edited = read(&folder.0).expect("an edited copy");
        for lang in [Lang::En, Lang::De] {
            let found = sentences(&diff(Rulebook::builtin(), edited, lang));
            for edit in &edits {
                let sentence = if lang == Lang::En { edit.en } else { edit.de };
                let expected = (edit.group.to_owned(), edit.entry.to_owned(), sentence.to_owned());
                assert!(found.contains(&expected), "{} in {}: {found:#?}", edit.after, edit.file);
            }
            // A new question is one of its step, too; nothing else causes a second change.
            let of_step = edits.iter().filter(|edit| edit.file == "questions.toml").count();
            assert_eq!(found.len(), edits.len() + of_step, "{found:#?}");
        }
    }
}

#[test]
fn a_new_version_says_from_when() {
    let folder = Copy::of_rules();
    folder.edit_after(
        "proof_of_address.toml",
        "max_age_months =",
        "}]",
        "}, { from = 2027-07-01, value = 1, source = \"Our reading: planned\" }]",
    );
    let found = compared(&folder, Lang::En);
    let [(_, _, sentence)] = sentences(&found).try_into().expect("one change");
    assert_eq!(sentence, "From 1 July 2027: 1 month; until then 6 months.");
    let change = &found.groups[0].entries[0].changes[0];
    assert_eq!(
        (change.day.as_deref(), change.from.as_deref(), change.to.as_deref()),
        (Some("2027-07-01"), Some("6 months"), Some("1 month"))
    );

    // The other way round the version is removed.
    let back = diff(read(&folder.0).expect("a copy"), Rulebook::builtin(), Lang::De);
    let [(_, _, sentence)] = sentences(&back).try_into().expect("one change");
    assert_eq!(sentence, "Ab 1. Juli 2027 nicht mehr 1 Monat: Die Fassung dieses Tages entfällt.");
}

/// A deadline that a value measures changes with it.
#[test]
fn a_value_changes_its_deadline() {
    let folder = Copy::with(
        "tax.toml",
        "grace_days = [{ from = 2022-01-01, value = 90",
        "grace_days = [{ from = 2022-01-01, value = 60",
    );
    let changed: Vec<_> =
        sentences(&compared(&folder, Lang::En)).into_iter().map(|(group, entry, _)| (group, entry)).collect();
    let expected = [("tax", "tax.grace_days"), ("deadlines", "tax_identification")];
    assert_eq!(changed, expected.map(|(group, entry)| (group.to_owned(), entry.to_owned())));
}

/// Layout, comments and the order of rules in a file make no difference.
#[test]
fn files_are_not_compared() {
    let same = diff(Rulebook::builtin(), read(&rules()).expect("the project's rules"), Lang::En);
    assert_eq!(same.count, 0, "{same:?}");
    let folder = Copy::of_rules();
    let (text, first) = (folder.read("fatca.toml"), "[[rule]]");
    let (head, tail) = text.split_at(text.find(first).expect("a rule"));
    let mut rules: Vec<&str> = tail.split(first).filter(|rule| !rule.trim().is_empty()).collect();
    rules.reverse();
    folder.write("fatca.toml", format!("# A comment.\n{head}{first}{}", rules.join(&format!("\n{first}"))));
    let reordered = compared(&folder, Lang::En);
    assert_ne!(reordered.from.digest, reordered.to.digest);
    assert_eq!(reordered.count, 0, "{reordered:?}");
}

/// The page as a whole, in each format and language.
#[test]
fn the_page_reads_alone() {
    let folder = Copy::with(
        "proof_of_address.toml",
        "max_age_months = [{ from = 2022-01-01, value = 6",
        "max_age_months = [{ from = 2022-01-01, value = 3",
    );
    folder.edit_after(
        "proof_of_address.toml",
        "id = \"proof_of_address.too_old\"",
        "effect = \"complete\"",
        "effect = \"clarify\"",
    );
    let written = |text: String| {
        let named = |text: String, digest: &str, name: &str| text.replace(digest, name);
        let diff = compared(&folder, Lang::En);
        named(named(text, diff.from.digest, "sha256:before"), diff.to.digest, "sha256:now")
    };
    assert_eq!(
        written(compared(&folder, Lang::En).to_text(Lang::En)),
        "\
What differs between two rulebooks
  Before: version 2026.11, sha256:before
  Now: version 2026.11, sha256:now
  2 changes.

Proof of address
  proof_of_address.max_age_months
    From 1 January 2022: 3 months instead of 6 months.
  proof_of_address.too_old (Proof of address too old)
    Effect: ask instead of to be supplied.
"
    );
    assert_eq!(
        written(compared(&folder, Lang::De).to_markdown(Lang::De)),
        "\
# Was sich zwischen zwei Regelwerken unterscheidet

- Bisher: Fassung 2026.11, sha256:before
- Jetzt: Fassung 2026.11, sha256:now
- 2 Änderungen.

## Adressnachweis

### proof\\_of\\_address.max\\_age\\_months

- Ab 1. Januar 2022: 3 Monate statt 6 Monate.

### proof\\_of\\_address.too\\_old (Adressnachweis zu alt)

- Folge: klären statt fehlt noch.
"
    );
    let json: serde_json::Value = serde_json::from_str(&compared(&folder, Lang::En).to_json()).expect("JSON");
    assert_eq!(json["count"], 2);
    assert_eq!(
        json["groups"][0]["entries"][1],
        serde_json::json!({
            "kind": "rule",
            "entry": "proof_of_address.too_old",
            "title": "Proof of address too old",
            "changes": [{
                "what": "effect",
                "from": "to be supplied",
                "to": "ask",
                "sentence": "Effect: ask instead of to be supplied.",
            }],
        })
    );
}
