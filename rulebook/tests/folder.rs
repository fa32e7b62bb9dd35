//! A folder of rules as a rulebook: the project's own says what the built-in one says, an edited copy differs in what was
//! edited, and a broken one is refused with file, line and reason.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod copy;

use std::fs;
use std::path::Path;

use copy::{Copy, rules};
use onboardable::rulebook::Rulebook;
use onboardable::value::date;
use onboardable::{Application, Decision, Gate, Lang, Report, RuleId};

#[test]
fn the_folder_of_the_project_says_what_is_built_in() {
    let (read, built_in) = (onboardable_rulebook::read(&rules()).expect("the project's rules"), Rulebook::builtin());
    assert_eq!((read.version, read.digest, read.first_day), (built_in.version, built_in.digest, built_in.first_day));
    let day = date::parse("2026-11-21").expect("a day");
    for lang in [Lang::En, Lang::De] {
        // Every word, value, clock, code and source of the rulebook is in its handbook.
        assert_eq!(read.handbook(day, lang).to_json(), built_in.handbook(day, lang).to_json());
    }
    for (read, built_in) in read.rules.iter().zip(built_in.rules) {
        assert_eq!(format!("{read:?}"), with_places_of(read, built_in), "{}", read.name);
    }
    assert_eq!(format!("{:?}", read.scopes), format!("{:?}", built_in.scopes));
}

/// An entry with the places of another's words: the same text can have another place in another rulebook.
fn with_places_of(read: &onboardable::rulebook::Rule, built_in: &onboardable::rulebook::Rule) -> String {
    let onboardable::rulebook::Rule {
        title, why, next, applicant, details, detail, reading, clearable_reading, ..
    } = read;
    let next = onboardable::rulebook::Next { text: next.text, ..built_in.next };
    let built_in = onboardable::rulebook::Rule {
        title: *title,
        why: *why,
        next,
        detail: built_in.detail.and(*detail),
        reading: built_in.reading.and(*reading),
        id: built_in.id,
        name: built_in.name,
        family: built_in.family,
        gate: built_in.gate,
        flows: built_in.flows,
        branches: built_in.branches,
        methods: built_in.methods,
        condition_of: built_in.condition_of,
        effect: built_in.effect,
        row: built_in.row,
        reads: built_in.reads,
        applicant: built_in.applicant.and(*applicant),
        details,
        sources: built_in.sources,
        in_force: built_in.in_force,
        general: built_in.general,
        each_field: built_in.each_field,
        names_missing: built_in.names_missing,
        instead_of: built_in.instead_of,
        clearable: built_in.clearable,
        clearable_reading: built_in.clearable_reading.and(*clearable_reading),
        clocks: built_in.clocks,
        never_unknown: built_in.never_unknown,
    };
    format!("{built_in:?}")
}

const APPLICANT: &str = r#"{"branch": "DE", "identification": {"method": "idnow", "proof_of_address_type": "GAS_BILL",
    "proof_of_address_issued_at": "2026-07-01"}, "identity_document": {"code": "DEU-PO-01001"}}"#;

fn findings(rulebook: &'static Rulebook, json: &str) -> Vec<(RuleId, bool)> {
    let application = Application::from_json(json).expect("JSON");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    let assessment = rulebook.assess(&application, Gate::AccountOpening, as_of);
    assessment.findings.iter().map(|one| (one.rule, one.is_found)).collect()
}

#[test]
fn three_months_in_place_of_six_change_the_age_of_a_proof_of_address_and_nothing_else() {
    let folder = Copy::with("proof_of_address.toml", "value = 6", "value = 3");
    let edited = onboardable_rulebook::read(&folder.0).expect("an edited copy");
    assert_ne!(edited.digest, Rulebook::builtin().digest);
    let before = findings(Rulebook::builtin(), APPLICANT);
    let mut after = findings(edited, APPLICANT);
    assert!(!before.contains(&(RuleId::ProofOfAddressTooOld, true)));
    assert!(after.contains(&(RuleId::ProofOfAddressTooOld, true)));
    after.retain(|one| *one != (RuleId::ProofOfAddressTooOld, true));
    assert_eq!(before, after);

    let report = |rulebook: &'static Rulebook| {
        let application = Application::from_json(APPLICANT).expect("JSON");
        let as_of = date::parse_as_of("2026-11-21").expect("a day");
        Report::new(&rulebook.assess(&application, Gate::AccountOpening, as_of), Lang::En)
            .to_text()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    // The text of the rule names the value of the rulebook that was judged by, and the report names that rulebook.
    assert!(report(edited).contains("3 months") && report(edited).contains(edited.digest));
    assert!(!report(Rulebook::builtin()).contains(edited.digest));
}

#[test]
fn words_effects_and_withdrawals_are_those_of_the_folder() {
    let american = r#"{"person": {"birth_country": "US"}}"#;
    let decision = |rulebook: &'static Rulebook| {
        let application = Application::from_json(american).expect("JSON");
        let as_of = date::parse_as_of("2026-11-21").expect("a day");
        rulebook.assess(&application, Gate::AccountOpening, as_of).decision()
    };
    assert_eq!(decision(Rulebook::builtin()), Decision::Deny);

    let text = fs::read_to_string(rules().join("fatca.toml")).expect("a file of rules/");
    let entry = text.split("[[rule]]").find(|entry| entry.contains("\"fatca.us_birthplace\"")).expect("the entry");
    let milder = Copy::with("fatca.toml", entry, &entry.replacen("effect = \"deny\"", "effect = \"clarify\"", 1));
    assert_eq!(decision(onboardable_rulebook::read(&milder.0).expect("another effect")), Decision::Hold);

    let until = "in_force = { from = 2022-01-01, until = 2026-01-31 }";
    let withdrawn = Copy::with("fatca.toml", entry, &entry.replacen("in_force = { from = 2022-01-01 }", until, 1));
    let withdrawn = onboardable_rulebook::read(&withdrawn.0).expect("a rule withdrawn");
    assert!(!findings(withdrawn, american).iter().any(|(rule, _)| *rule == RuleId::FatcaUsBirthplace));

    let other = Copy::with("words.toml", "Nothing blocks the application.", "All clear.");
    let other = onboardable_rulebook::read(&other.0).expect("other words");
    assert!(other.pack(Lang::En).texts.iter().any(|text| text == "All clear."));
}

const CLEARABLE: &str =
    "clearable = { by = \"partner\", reading = { en = \"Ours: x.\", de = \"Unsere Lesart: x.\" } }\nin_force = {";

/// The entry of a rule, as the project has it.
fn entry_of(file: &str, rule: &str) -> String {
    let text = fs::read_to_string(rules().join(file)).expect("a file of rules/");
    let id = format!("\"{rule}\"");
    text.split("[[rule]]").find(|entry| entry.contains(&format!("\nid = {id}"))).expect("the entry").to_owned()
}

#[test]
fn who_may_clear_a_finding_is_said_by_the_folder() {
    let cleared = r#"{"person": {"address": {"line_1": "Postfach 1", "city": "Bonn", "postal_code": "53111",
        "country": "DE"}, "contact_address": {"line_1": "APO AE 09123", "country": "DE"}}, "clearances": [
        {"rule": "fatca.address_not_physical", "decided_by": "a", "approved_by": "b", "reason": "seen",
         "at": "2026-11-20", "until": "2027-01-01"},
        {"rule": "fatca.us_military_post", "decided_by": "a", "approved_by": "b", "reason": "seen",
         "at": "2026-11-20", "until": "2027-01-01"}]}"#;
    let lights = |rulebook: &'static Rulebook| {
        let application = Application::from_json(cleared).expect("JSON");
        let as_of = date::parse_as_of("2026-11-21").expect("a day");
        let findings = rulebook.assess(&application, Gate::AccountOpening, as_of).findings;
        let of = |rule| findings.iter().find(|one| one.rule == rule).map(|one| one.cleared.is_some());
        [RuleId::FatcaAddressNotPhysical, RuleId::FatcaUsMilitaryPost].map(of)
    };
    assert_eq!(lights(Rulebook::builtin()), [Some(true), Some(false)]);

    // The analyst may take the decision away, and leave one to a person.
    let entry = entry_of("fatca.toml", "fatca.address_not_physical");
    let without: String =
        entry.lines().filter(|line| !line.starts_with("clearable")).map(|line| format!("{line}\n")).collect();
    let folder = Copy::with("fatca.toml", &entry, &without);
    assert_eq!(lights(onboardable_rulebook::read(&folder.0).expect("a copy")), [Some(false), Some(false)]);
    let entry = entry_of("fatca.toml", "fatca.us_military_post");
    let folder = Copy::with("fatca.toml", &entry, &entry.replacen("in_force = {", CLEARABLE, 1));
    assert_eq!(lights(onboardable_rulebook::read(&folder.0).expect("a copy")), [Some(true), Some(true)]);
}

#[test]
fn nobody_may_clear_a_refusal_whatever_the_folder_says() {
    for (file, rule, edit, reason) in [
        ("fatca.toml", "fatca.us_birthplace", ("", ""), "nobody may clear a refusal"),
        // Not even where the refusal is made milder first.
        ("fatca.toml", "fatca.us_birthplace", ("\"deny\"", "\"clarify\""), "nobody may clear a refusal"),
        ("fatca.toml", "fatca.us_residence", ("\"deny\"", "\"wait\""), "nobody may clear a refusal"),
        ("readiness.toml", "readiness.vetting_rejected", ("\"deny\"", "\"wait\""), "nobody may clear a refusal"),
        ("person.toml", "person.data_missing", ("", ""), "must be supplied or corrected"),
        ("iban.toml", "iban.not_german", ("", ""), "must be supplied or corrected"),
        ("clearance.toml", "clearance.same_person", ("", ""), "no clearance clears another"),
        ("fatca.toml", "fatca.us_military_post", ("\"partner\"", "\"applicant\""), "must be partner or bank"),
        ("fatca.toml", "fatca.us_military_post", ("Ours: x", "x"), "must begin with \"Ours: \""),
    ] {
        let entry = entry_of(file, rule);
        let edited = entry.replacen("in_force = {", CLEARABLE, 1).replacen(edit.0, edit.1, 1);
        let folder = Copy::with(file, &entry, &edited);
        let Err(refused) = onboardable_rulebook::read(&folder.0) else { panic!("{rule} was taken with {edited:?}") };
        assert!(refused.reason.contains(reason) && refused.reason.contains(rule), "{refused}");
        assert!(refused.file == file && refused.line > 0, "{refused}");
    }
}

#[test]
fn a_broken_folder_is_refused_with_file_line_and_reason() {
    let entry = "[[rule]]\nid = \"iban.missing\"";
    let devices = fs::read_to_string(rules().join("device.toml")).expect("a file of rules/");
    let unread = devices.split("[[rule]]").skip(1).find(|entry| !entry.contains("\nreading")).expect("such an entry");
    for (file, before, after, reason) in [
        // An entry without a function.
        ("iban.toml", entry, "[[rule]]\nid = \"iban.too_pretty\"", "has no function for this rule"),
        // A missing word.
        ("words.toml", "nothing_found = ", "nothing_was_found = ", "the words `nothing_found` are missing"),
        // A number for a text.
        ("rulebook.toml", "version = \"2026.11\"", "version = 2026", "invalid type"),
        // An unknown key.
        ("person.toml", "[values]", "[values]\n[tables]", "unknown field `tables`"),
        // A value of another type.
        ("proof_of_address.toml", "value = 6", "value = [\"6\"]", "has the type List"),
        // A value that no rule compares with.
        (
            "person.toml",
            "[values]",
            "[values]\nshoe_sizes = [{ from = 2022-01-01, value = 42, source = \"none\" }]",
            "no rule compares",
        ),
        // An effect that is none.
        ("fatca.toml", "effect = \"deny\"", "effect = \"forbid\"", "not `forbid`"),
        // No source and no reading.
        ("device.toml", unread, &unread.replacen("sources = [", "sources = [] # [", 1), "name a source"),
        // A placeholder that nothing fills.
        ("iban.toml", "why = { en = \"", "why = { en = \"{size} ", "is neither a value"),
        // Words in one language.
        ("iban.toml", ", de = \"", ", fr = \"", "unknown field `fr`"),
        // No TOML.
        ("fatca.toml", "[family]", "[family", ""),
        // Nobody who can act.
        ("iban.toml", "next = { who = \"", "next = { who = \"un", "`who` must be one of applicant"),
        // A lookup table.
        ("tables/countries.toml", "\n", "\n# edited\n", "built in"),
    ] {
        let folder = Copy::with(file, before, after);
        let Err(refused) = onboardable_rulebook::read(&folder.0) else { panic!("{file} was taken with {after:?}") };
        assert_eq!(refused.file, file, "{refused}");
        assert!(refused.reason.contains(reason), "{refused}");
        let whole_file = ["the words `nothing_found` are missing", "built in"].contains(&reason);
        assert!(refused.line > 0 || whole_file, "{refused}");
    }
    let folder = Copy::of_rules();
    fs::remove_file(folder.0.join("fatca.toml")).expect("a writable folder");
    let refused = onboardable_rulebook::read(&folder.0).expect_err("a family is missing");
    assert_eq!((refused.file.as_str(), refused.line), ("fatca.toml", 0));
    assert!(onboardable_rulebook::read(Path::new("there-is-no-such-folder")).is_err());
}

/// A flag of which a rulebook does not say which value is good is tried both ways.
#[test]
fn a_way_is_found_where_no_good_value_is_named() {
    let folder = Copy::of_rules();
    folder.edit_after("fields.toml", "\"/mobile_number/verified\"", ", good = [\"true\"]", "");
    let edited = onboardable_rulebook::read(&folder.0).expect("an edited copy");
    let clean = include_str!("../../tests/cases/clean.json").replacen("\"verified\": true", "\"verified\": null", 1);
    let application = Application::from_json(&clean).expect("the clean applicant");
    let as_of = date::parse_as_of("2026-11-21").expect("a day");
    for rulebook in [Rulebook::builtin(), edited] {
        let way = rulebook.way(&application, Gate::AccountOpening, as_of);
        let fields: Vec<_> = way.steps.iter().flat_map(|step| &step.fields).map(|field| field.as_str()).collect();
        assert_eq!(fields, ["/mobile_number/verified"]);
        assert!(way.left.is_empty());
    }
}
