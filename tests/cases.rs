//! Every rule's cases: `tests/cases/<family>/<rule>.toml`, evaluated by the rule alone.
//!
//! A case begins with the clean applicant of `tests/cases/clean.json`, whose identification has not been started yet
//! where the rule is a condition of creating one (or, with `base = "empty"`, with nothing; `"clean"` and `"created"`
//! select the other). It changes that and states the answer of the rule:
//!
//! ```toml
//! [[case]]
//! name   = "born in the US Virgin Islands"
//! set    = { "/person/birth_country" = "VI" }
//! answer = "found"                              # found | clear | unknown | not_judged
//! fields = ["/person/birth_country"]            # optional: the evidence
//! ```
//!
//! `remove = ["/pointer"]` removes fields, `null = ["/pointer"]` sets them to null, `as_of = 2026-11-21` selects the
//! day (that day when absent), `gate` the gate (that of the rule when absent), `context` the caller's fixed values.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

mod case;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use case::{AS_OF, Case, application, cases, clean, folder, path_of};
use onboardable::application::{Application, Pointer};
use onboardable::facts::{Facts, Question};
use onboardable::finding::{Answer, Evidence};
use onboardable::report::Answered;
use onboardable::rulebook::{Effect, Gate, Lang, Rule, RuleId, Rulebook, Who};
use onboardable::value::date;
use onboardable::{Context, Finding, Light, Report, assess, rules};
use serde_json::{Value, json};

#[test]
fn every_case_has_its_answer() {
    let clean = clean();
    let mut wrong = Vec::new();
    for rule in Rulebook::builtin().rules {
        for case in cases(rule) {
            if let Err(difference) = evaluate(rule, &case, &clean) {
                wrong.push(format!("{} / {}: {difference}", rule.name, case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases are answered otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

/// Rules are found in an answer, and not only by themselves: a rule that others always replace, or that no gate asks for,
/// is none. Where a rule with a next step is found, the step names who takes it.
#[test]
fn every_rule_is_found_in_an_answer() {
    let clean = clean();
    let is_found = |rule: &Rule, case: &Case| {
        let json = application(case, &clean).to_string();
        let context = case.context.as_ref().map_or_else(|| "{}".to_owned(), Value::to_string);
        let context = Context::from_json(&context).expect("a context");
        let application = context.applied_to(Application::from_json(&json).expect("readable"));
        let as_of = case.as_of.map_or_else(|| AS_OF.to_owned(), |as_of| as_of.to_string());
        let as_of = date::parse_as_of(&as_of).expect("a day or an instant");
        Gate::ALL.iter().any(|gate| {
            let report = Report::new(&assess(&application, *gate, as_of), Lang::En);
            let mut of_rule =
                report.findings.iter().filter(|one| one.rule == rule.id && one.answer == Answered::Found);
            of_rule.any(|one| one.next.as_ref().is_none_or(|next| !next.text.is_empty() || next.who == Who::Nobody))
        })
    };
    let never =
        |rule: &&Rule| !cases(rule).iter().filter(|case| case.answer == "found").any(|case| is_found(rule, case));
    // What is general is the same for every applicant of a partner, and reported by other questions.
    let never: Vec<_> =
        Rulebook::builtin().rules.iter().filter(|rule| !rule.general).filter(never).map(|rule| rule.name).collect();
    assert!(never.is_empty(), "no case has an answer with a finding of {never:?}");
}

fn evaluate(rule: &Rule, case: &Case, clean: &Value) -> Result<(), String> {
    let json = application(case, clean).to_string();
    let context = case.context.as_ref().map(Value::to_string).unwrap_or_else(|| "{}".to_owned());
    let context = Context::from_json(&context).map_err(|error| error.to_string())?;
    let application = context.applied_to(Application::from_json(&json).map_err(|error| error.to_string())?);
    let as_of = case.as_of.map_or_else(|| AS_OF.to_owned(), |as_of| as_of.to_string());
    let as_of = date::parse_as_of(&as_of).ok_or("as_of is a day or an instant in UTC")?;
    let gate = match &case.gate {
        Some(name) => Gate::named(name).ok_or("no such gate")?,
        None => rule.gate,
    };
    let facts = Facts::new(&application, Question { gate, as_of });
    let (answer, evidence) = if rule.applies(&facts) {
        match rules::answer(rule.id, &facts) {
            Answer::Clear => ("clear", Evidence::default()),
            Answer::NotClear(grounds) => (if grounds.is_found { "found" } else { "unknown" }, grounds.evidence),
        }
    } else {
        ("not_judged", Evidence::default())
    };
    expect("answer", &case.answer, &answer.to_owned())?;
    for pointer in &evidence.fields {
        if !rule.reads.iter().any(|reads| *reads == "/*" || pointer.matches(reads)) {
            return Err(format!("the evidence names {pointer}, which `reads` does not"));
        }
    }
    if answer != "clear" && answer != "not_judged" && evidence.fields.is_empty() {
        return Err("the evidence names no field".to_owned());
    }
    if let Some(fields) = &case.fields {
        expect("fields", fields, &evidence.fields.iter().map(ToString::to_string).collect())?;
    }
    if let Some(details) = &case.details {
        let shown: BTreeMap<_, _> =
            evidence.details.iter().map(|(name, detail)| ((*name).to_owned(), detail.to_string())).collect();
        expect("details", details, &shown)?;
    }
    Ok(())
}

fn expect<T: PartialEq + std::fmt::Debug>(what: &str, expected: &T, got: &T) -> Result<(), String> {
    if expected == got { Ok(()) } else { Err(format!("{what}: expected {expected:?}, got {got:?}")) }
}

/// A rule without a case for each answer is untested.
#[test]
fn every_rule_has_a_case_for_each_answer() {
    let mut missing = Vec::new();
    for rule in Rulebook::builtin().rules {
        let answers: BTreeSet<String> = cases(rule).into_iter().map(|case| case.answer).collect();
        for answer in ["found", "clear", "unknown"] {
            let may_lack = answer == "unknown" && rule.never_unknown.is_some();
            if !answers.contains(answer) && !may_lack {
                missing.push(format!("{}: no case is {answer}", path_of(rule).display()));
            }
        }
        if answers.contains("unknown") && rule.never_unknown.is_some() {
            missing.push(format!("{}: says it is never unknown, and is", rule.name));
        }
        let scoped = !rule.flows.is_empty() || !rule.branches.is_empty() || !rule.methods.is_empty();
        if scoped && !answers.contains("not_judged") {
            missing.push(format!("{}: has a scope and no case outside it (not_judged)", path_of(rule).display()));
        }
    }
    assert!(
        missing.is_empty(),
        "write the missing cases; the head of tests/cases.rs says how:\n{}",
        missing.join("\n")
    );
}

/// A finding that an assessment leaves out, because another one already names the missing fields, is covered by one
/// that blocks as much, and does not change decision and checklist.
#[test]
fn findings_left_out_are_covered_by_others() {
    let clean = clean();
    let mut left_out = 0;
    for case in Rulebook::builtin().rules.iter().flat_map(cases) {
        let json = application(&case, &clean).to_string();
        let Ok(application) = Application::from_json(&json) else { continue };
        let as_of = case.as_of.map_or_else(|| AS_OF.to_owned(), |as_of| as_of.to_string());
        let as_of = date::parse_as_of(&as_of).expect("a day or an instant");
        let assessment = assess(&application, Gate::AccountOpening, as_of);
        let general = assessment.findings.iter().find(|one| one.rule.rule().general);
        assert_eq!(general, None, "{}: no report repeats what is true of all", case.name);
        if let Some(checklist) = &assessment.checklist {
            for one in &assessment.findings {
                let is_as_dark = |row| checklist.light(row) >= one.light();
                assert!(one.rule.rule().row.is_none_or(is_as_dark), "{}: {} has left its row", case.name, one.rule);
            }
        }
        for one in assessment.findings.iter().filter(|one| one.is_found && one.rule.rule().names_missing) {
            let asks_for_all = |other: &&Finding| {
                other.is_found
                    && other.rule != one.rule
                    && other.rule.rule().names_missing
                    && other.light() >= one.light()
                    && one.evidence.fields.iter().all(|field| other.evidence.fields.contains(field))
            };
            let again = assessment.findings.iter().find(asks_for_all);
            assert!(again.is_none(), "{}: {} asks for nothing that {again:?} does not ask for", case.name, one.rule);
        }
        // A text that is no application at all is reported as that and nothing else.
        let of_none = ["application.bare_resource", "application.error_body", "application.webhook_body"];
        if assessment.findings.iter().any(|one| of_none.contains(&one.rule.rule().name)) {
            assert_eq!(assessment.light(), Light::Yellow, "{}", case.name);
            continue;
        }
        // As in an assessment: the application's own as_of takes precedence.
        let facts = Facts::new(&application, Question { gate: assessment.gate, as_of: assessment.as_of });
        let mut worst = Light::Green;
        for rule in Rulebook::builtin().rules.iter().filter(|rule| !rule.general && rule.applies(&facts)) {
            let evidence = match rules::answer(rule.id, &facts) {
                Answer::Clear => continue,
                Answer::NotClear(grounds) if grounds.is_found => {
                    let evidence = grounds.evidence;
                    worst = worst.max(rule.effect.light());
                    let says_so =
                        |one: &Finding| one.rule == rule.id || one.rule.rule().instead_of.contains(&rule.id);
                    let is_asked = |field: &Pointer| {
                        assessment.findings.iter().any(|one| {
                            one.is_found && one.light() >= rule.effect.light() && one.evidence.fields.contains(field)
                        })
                    };
                    let asks = rule.names_missing && evidence.fields.iter().all(is_asked);
                    assert!(
                        asks || assessment.findings.iter().any(|one| one.is_found && says_so(one)),
                        "{}: {}",
                        rule.name,
                        case.name
                    );
                    continue;
                }
                Answer::NotClear(grounds) => grounds.evidence,
            };
            let light = if rule.effect == Effect::Note { Light::Green } else { Light::Yellow };
            worst = worst.max(light);
            if let (Some(row), Some(checklist)) = (rule.row, &assessment.checklist) {
                assert!(checklist.light(row) >= light, "{}: {} has left its row", case.name, rule.name);
            }
            if assessment.findings.iter().any(|one| one.rule == rule.id) {
                continue;
            }
            left_out += 1;
            // A finding that takes its place has at least the same light.
            let replaces_it =
                |one: &Finding| one.is_found && one.light() >= light && one.rule.rule().instead_of.contains(&rule.id);
            if assessment.findings.iter().any(replaces_it) {
                continue;
            }
            for field in &evidence.fields {
                let is_named = assessment.findings.iter().any(|one| {
                    one.is_found
                        && one.light() >= light
                        && one.evidence.fields.iter().any(|named| field.is_within(named))
                });
                assert!(is_named, "{}: {} waits for {field}, which no finding names", case.name, rule.name);
            }
        }
        // The applicant after the change may be worse.
        if application.change.is_missing() {
            assert_eq!(assessment.light(), worst, "{}", case.name);
        } else {
            assert!(assessment.light() >= worst, "{}", case.name);
        }
    }
    assert!(left_out > 1_000, "hardly anything is left out: {left_out}");
}

/// A finding that a change causes counts in its row, and a later gate lists those that will not resolve on the way.
#[test]
fn rows_and_later_gates_show_the_findings() {
    let evaluate = |pointer: &str, value: Value, gate| {
        let mut json = clean();
        case::put(&mut json, pointer, Some(value));
        case::evaluate(&json, gate)
    };
    let changed = evaluate("/change", json!({ "address": { "country": "US" } }), Gate::AccountOpening);
    assert_eq!(changed.light(), Light::Red);
    let row = RuleId::FatcaUsResidence.rule().row.expect("a row of the checklist");
    assert_eq!(changed.checklist.expect("a checklist").light(row), Light::Red);
    for (status, expected) in
        [("SCREENED_DECLINED", vec![RuleId::ReadinessScreeningDeclined]), ("POTENTIAL_MATCH", vec![])]
    {
        let early = evaluate("/person/screening_progress", json!(status), Gate::SignUp);
        assert_eq!(early.later.iter().map(|one| one.rule).collect::<Vec<_>>(), expected, "{status}");
    }
}

/// Cases of rules that do not exist would never be evaluated.
#[test]
fn every_case_file_belongs_to_a_rule() {
    for family in fs::read_dir(folder()).expect("tests/cases").flatten().filter(|entry| entry.path().is_dir()) {
        for file in fs::read_dir(family.path()).expect("a family").flatten() {
            let path = file.path();
            let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let name = format!("{}.{stem}", family.file_name().to_string_lossy());
            assert!(RuleId::named(&name).is_some(), "{}: there is no rule {name}", path.display());
        }
    }
}

/// The clean applicant is clean at every gate: no rule has a finding, not even a note.
#[test]
fn the_clean_applicant_is_clean() {
    let json = fs::read_to_string(folder().join("clean.json")).expect("the clean applicant");
    let application = Application::from_json(&json).expect("the clean applicant is readable");
    let as_of = date::parse_as_of(AS_OF).expect("a day");
    for gate in Gate::ALL {
        let assessment = onboardable::assess(&application, *gate, as_of);
        assert_eq!(assessment.findings, [], "at {gate}; state in tests/cases/clean.json what a rule asks for");
        assert_eq!(assessment.deadlines, [], "at {gate}");
    }
}
