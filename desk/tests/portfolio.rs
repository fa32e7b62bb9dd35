//! The portfolio counts what the answers say, in any order and in any pieces, and its page says what was counted.

#![allow(
    clippy::panic,
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use onboardable::application::Pointer;
use onboardable::facts::{Facts, Question};
use onboardable::report::Answered;
use onboardable::rulebook::Rulebook;
use onboardable::{Application, Decision, Gate, Lang, Light, Report, RuleId};
use onboardable_desk::portfolio::{
    Ages, MethodsPortfolio, Portfolio, Run, Unreadable, UnreadableRecord, methods_page, methods_text, portfolio_page,
};
use proptest::prelude::*;

fn as_of() -> DateTime<Utc> {
    "2026-11-21T00:00:00Z".parse().expect("an instant")
}

/// Flawed and clean applicants, and applicants in any situation.
fn book(size: u64) -> Vec<String> {
    (0..size).flat_map(|index| [applicants::applicant(index), applicants::situation(index)]).collect()
}

fn count(portfolio: &mut Portfolio, json: &str, gate: Gate) {
    let rulebook = Rulebook::builtin();
    let application = Application::from_json(json).expect("an application");
    let assessment = rulebook.assess(&application, gate, as_of());
    let question = Question { gate, as_of: assessment.as_of };
    portfolio.add(&assessment, &Facts::by(rulebook, &application, question));
}

fn counted(book: &[String], gate: Gate) -> Portfolio {
    let mut portfolio = Portfolio::default();
    book.iter().for_each(|json| count(&mut portfolio, json, gate));
    portfolio
}

fn methods_of(book: &[String]) -> MethodsPortfolio {
    let mut portfolio = MethodsPortfolio::default();
    for json in book {
        let application = Application::from_json(json).expect("an application");
        portfolio.add(&Rulebook::builtin().eligible_methods(&application, as_of()));
    }
    portfolio
}

#[test]
fn the_counts_are_those_of_the_reports() {
    for gate in [Gate::AccountOpening, Gate::SignUp] {
        let book = book(300);
        let portfolio = counted(&book, gate);
        let mut decisions: BTreeMap<&str, u64> = BTreeMap::new();
        let mut rules: BTreeMap<RuleId, (u64, u64, u64)> = BTreeMap::new();
        let mut fields: BTreeMap<String, u64> = BTreeMap::new();
        let (mut deadlines, mut passed, mut who) = (0, 0, 0);
        for json in &book {
            let application = Application::from_json(json).expect("an application");
            let assessment = onboardable::assess(&application, gate, as_of());
            let report = Report::new(&assessment, Lang::En);
            *decisions.entry(report.decision.name()).or_default() += 1;
            // After a refusal only the refusal has a next step.
            let in_the_way: Vec<_> =
                report.findings.iter().filter(|one| one.light != Light::Green && one.next.is_some()).collect();
            let of_one: BTreeSet<RuleId> = in_the_way.iter().map(|one| one.rule).collect();
            for rule in &of_one {
                let count = rules.entry(*rule).or_default();
                count.0 += 1;
                count.1 +=
                    u64::from(!in_the_way.iter().any(|one| one.rule == *rule && one.answer == Answered::Found));
                count.2 += u64::from(of_one.len() == 1);
                let acting: BTreeSet<_> = in_the_way
                    .iter()
                    .filter(|one| one.rule == *rule)
                    .filter_map(|one| one.next.as_ref().map(|next| next.who))
                    .collect();
                who += u64::try_from(acting.len()).unwrap();
            }
            let missing: BTreeSet<String> = in_the_way
                .iter()
                .filter(|one| one.answer == Answered::Unknown || Rulebook::builtin().rule(one.rule).names_missing)
                .flat_map(|one| one.fields.iter().map(|field| Pointer::pattern(field).into_owned()))
                .collect();
            missing.into_iter().for_each(|field| *fields.entry(field).or_default() += 1);
            deadlines += report.deadlines.len();
            passed += report.deadlines.iter().filter(|one| one.passed).count();
        }
        let of = |decision: Decision| decisions.get(decision.name()).copied().unwrap_or_default();
        assert_eq!(portfolio.outcomes.proceed, of(Decision::Proceed));
        assert_eq!(portfolio.outcomes.hold, of(Decision::Hold));
        assert_eq!(portfolio.outcomes.deny, of(Decision::Deny));
        assert_eq!(portfolio.outcomes.total(), 600);
        assert!(portfolio.outcomes.proceed > 0 && portfolio.outcomes.hold > 0);
        let found: BTreeMap<_, _> =
            portfolio.rules.iter().map(|(rule, work)| (*rule, (work.applicants, work.unknown, work.alone))).collect();
        assert_eq!(found, rules);
        let acting: u64 = portfolio.rules.values().flat_map(|work| work.who.values()).sum();
        assert_eq!(acting, who);
        let lacks: BTreeMap<_, _> =
            portfolio.fields.iter().map(|(field, lack)| (field.clone(), lack.total())).collect();
        assert_eq!(lacks, fields);
        let due = portfolio.deadlines.values();
        let all: u64 = due.clone().map(|due| due.passed + due.within.iter().sum::<u64>() + due.later).sum();
        assert_eq!(all, u64::try_from(deadlines).unwrap());
        assert_eq!(due.map(|due| due.passed).sum::<u64>(), u64::try_from(passed).unwrap());
        for group in [&portfolio.branches, &portfolio.residences] {
            assert_eq!(group.values().map(|outcomes| outcomes.total()).sum::<u64>(), 600);
        }
        assert_eq!(portfolio.flows.values().map(|outcomes| outcomes.total()).sum::<u64>(), 600);
        assert_eq!(portfolio.environments.values().map(|outcomes| outcomes.total()).sum::<u64>(), 600);
    }
}

/// The age and the limit of the only proof of address: full months, and the limit in months.
fn age(json: &str) -> Option<(usize, i64)> {
    let portfolio = counted(&[json.to_owned()], Gate::Identification);
    let (limit, ages) = portfolio.proofs.iter().next()?;
    Some((ages.months.iter().position(|count| *count > 0)?, *limit))
}

#[test]
fn a_proof_of_address_is_too_old_from_the_month_of_its_limit_on() {
    let proof = |issued: &str, branch: &str, as_of: &str| {
        format!(
            r#"{{"branch": "{branch}", "as_of": "{as_of}", "identity_document": {{"code": "FRA-AO-01001"}},
                "identification": {{"method": "idnow", "proof_of_address_type": "GAS_BILL",
                                    "proof_of_address_issued_at": "{issued}"}}}}"#
        )
    };
    for (issued, branch, as_of, expected) in [
        ("2026-11-21", "DE", "2026-11-21", Some((0, 6))),
        ("2026-10-22", "DE", "2026-11-21", Some((0, 6))),
        ("2026-10-21", "DE", "2026-11-21", Some((1, 6))),
        ("2026-05-22", "DE", "2026-11-21", Some((5, 6))),
        ("2026-05-21", "DE", "2026-11-21", Some((6, 6))),
        ("2026-08-22", "FR", "2026-11-21", Some((2, 3))),
        ("2026-08-21", "FR", "2026-11-21", Some((3, 3))),
        // Months that are too short for the day end on their last day.
        ("2025-08-31", "DE", "2026-02-28", Some((5, 6))),
        ("2025-08-28", "DE", "2026-02-28", Some((6, 6))),
        ("1990-01-01", "DE", "2026-11-21", Some((Ages::MONTHS - 1, 6))),
        // In the future, and without a date.
        ("2026-11-22", "DE", "2026-11-21", None),
        ("soon", "DE", "2026-11-21", None),
    ] {
        let json = proof(issued, branch, as_of);
        assert_eq!(age(&json), expected, "{issued} in {branch} as of {as_of}");
        let application = Application::from_json(&json).expect("an application");
        let assessment = onboardable::assess(&application, Gate::Identification, self::as_of());
        let is_too_old =
            assessment.findings.iter().any(|one| one.rule == RuleId::ProofOfAddressTooOld && one.is_found);
        let reaches_limit = expected.is_some_and(|(months, limit)| i64::try_from(months).unwrap() >= limit);
        assert_eq!(is_too_old, reaches_limit, "{issued} in {branch} as of {as_of}");
    }
    // The branch is not known, so neither is the limit.
    assert_eq!(age(&proof("2026-10-21", "", "2026-11-21")), None);
    // Once it has succeeded, it is as old as it was then.
    let used = proof("2026-01-10", "DE", "2026-11-21")
        .replace(r#""method""#, r#""status": "successful", "completed_at": "2026-02-20T10:00:00Z", "method""#);
    let portfolio = counted(&[used], Gate::AccountOpening);
    assert_eq!(portfolio.proofs.get(&6).map(|ages| ages.months[1]), Some(1));
}

fn unreadable(index: usize) -> UnreadableRecord {
    UnreadableRecord {
        input: String::new(),
        line: index + 1,
        entry: 0,
        problem: "the text is not valid JSON".to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pieces_in_any_order_give_the_whole(
        pieces in proptest::collection::vec(proptest::collection::vec(0_u64..400, 0..12), 0..8),
        order in any::<prop::sample::Index>(),
    ) {
        let applicant = |index: &u64| if index.is_multiple_of(2) { applicants::applicant(*index) } else { applicants::situation(*index) };
        let broken = |index: &u64| unreadable(usize::try_from(*index).unwrap());
        let part = |piece: &Vec<u64>| {
            let mut part = counted(&piece.iter().map(applicant).collect::<Vec<_>>(), Gate::AccountOpening);
            piece.iter().for_each(|index| part.unreadable.add(broken(index)));
            part
        };
        let all: Vec<u64> = pieces.iter().flatten().copied().collect();
        let whole = part(&all);
        let mut rotated = pieces.clone();
        if !rotated.is_empty() {
            let at = order.index(rotated.len());
            rotated.rotate_left(at);
            rotated.reverse();
        }
        let (mut joined, mut methods) = (Portfolio::default(), MethodsPortfolio::default());
        for piece in &rotated {
            joined.merge(part(piece));
            methods.merge(methods_of(&piece.iter().map(applicant).collect::<Vec<_>>()));
        }
        prop_assert_eq!(&joined, &whole);
        prop_assert_eq!(joined.records(), 2 * u64::try_from(all.len()).unwrap());
        prop_assert!(joined.unreadable.first.len() <= Unreadable::LISTED);
        prop_assert_eq!(methods, methods_of(&all.iter().map(applicant).collect::<Vec<_>>()));
    }
}

fn run(lang: Lang, files: &[String]) -> Run<'_> {
    Run { lang, as_of: as_of(), rulebook: Rulebook::builtin(), files, broken: 0, digest: "sha256:0123456789abcdef" }
}

/// What a page says: the texts of its elements, one per line, charts by their descriptions.
fn said(page: &str) -> String {
    let body = page.split("<main>").nth(1).expect("a page has a main part");
    let mut said = String::new();
    let mut begins_line = true;
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("tags are closed");
        let name = tag.split(' ').next().expect("a tag has a name");
        begins_line |= ["tr", "p", "h1", "h2", "h3", "li", "dt", "caption", "title", "desc", "ul"].contains(&name);
        if text.trim().is_empty() || name.trim_start_matches('/') == "text" {
            continue;
        }
        said.push_str(if begins_line { "\n" } else { " | " });
        said.push_str(text.trim());
        begins_line = false;
    }
    let digest = Rulebook::builtin().digest;
    said.replace(digest, "[digest]")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#39;", "'")
        .trim()
        .to_owned()
}

#[test]
fn the_page_says_what_was_counted() {
    let files = ["applicants.ndjson".to_owned()];
    let mut portfolio = counted(&book(40), Gate::AccountOpening);
    portfolio.unreadable.add(unreadable(6));
    let methods = methods_of(&book(40));
    for lang in [Lang::En, Lang::De] {
        insta::with_settings!({ snapshot_path => "portfolio", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("portfolio.{lang}"), said(&portfolio_page(&portfolio, Gate::AccountOpening, run(lang, &files))));
            insta::assert_snapshot!(format!("methods.{lang}"), said(&methods_page(&methods, run(lang, &files))));
            insta::assert_snapshot!(format!("methods_text.{lang}"), methods_text(&methods, Rulebook::builtin(), lang));
        });
    }
}

#[test]
fn a_page_about_nobody_says_so() {
    for lang in [Lang::En, Lang::De] {
        insta::with_settings!({ snapshot_path => "portfolio", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(format!("nobody.{lang}"), said(&portfolio_page(&Portfolio::default(), Gate::SignUp, run(lang, &[]))));
            insta::assert_snapshot!(format!("nobody_methods.{lang}"), said(&methods_page(&MethodsPortfolio::default(), run(lang, &[]))));
        });
    }
}

/// No row about a group is about fewer than ten applicants, unless it joins several groups or those not known.
#[test]
fn small_groups_are_joined() {
    let person = |country: &str, branch: &str| {
        format!(r#"{{"branch": "{branch}", "person": {{"address": {{"country": "{country}"}}}}}}"#)
    };
    let book: Vec<String> = [("DE", "DE", 10), ("FR", "FR", 9), ("LI", "IT", 1)]
        .iter()
        .flat_map(|(country, branch, count)| vec![person(country, branch); *count])
        .collect();
    let page = portfolio_page(&counted(&book, Gate::AccountOpening), Gate::AccountOpening, run(Lang::En, &[]));
    let said = said(&page);
    assert_eq!(said.matches("\nDE | 0 | 10 | 0 | 10").count(), 2, "{said}");
    assert_eq!(said.matches("\nOther | 0 | 10 | 0 | 10").count(), 2, "{said}");
    for hidden in ["FR", "LI", "IT"] {
        assert!(!page.contains(&format!(">{hidden}<")), "{hidden}");
    }
}

#[test]
fn a_hostile_name_stays_a_text() {
    let files = ["</style><script>alert(1)</script>".to_owned(), "\"><img src=x onerror=alert(1)>".to_owned()];
    let mut portfolio = counted(&book(5), Gate::AccountOpening);
    portfolio.unreadable.add(UnreadableRecord { input: files[1].clone(), ..unreadable(0) });
    let page = portfolio_page(&portfolio, Gate::AccountOpening, run(Lang::De, &files));
    assert!(!page.contains("<script") && !page.contains("<img") && page.matches("</style>").count() == 1);
    assert!(page.contains("&#60;script&#62;"));
}

#[test]
fn no_value_of_an_application_is_on_the_page() {
    let book = book(60);
    let page = portfolio_page(&counted(&book, Gate::AccountOpening), Gate::AccountOpening, run(Lang::En, &[]));
    let mut values = 0;
    for json in &book {
        let json: serde_json::Value = serde_json::from_str(json).expect("JSON");
        for pointer in
            ["/person/email", "/person/mobile_number", "/person/birth_date", "/person/id", "/identification/iban"]
        {
            if let Some(value) =
                json.pointer(pointer).and_then(serde_json::Value::as_str).filter(|value| value.len() > 4)
            {
                assert!(!page.contains(value), "{pointer}");
                values += 1;
            }
        }
    }
    assert!(values > 300, "{values}");
}

#[test]
fn two_million_applicants_fit_on_the_page() {
    let mut portfolio = counted(&book(100), Gate::AccountOpening);
    // Twice itself, fourteen times: 200 * 2^14 = 3,276,800.
    for _ in 0..14 {
        portfolio.merge(portfolio.clone());
    }
    let said = said(&portfolio_page(&portfolio, Gate::AccountOpening, run(Lang::De, &[])));
    assert!(said.contains("3.276.800"), "{said}");
    assert!(portfolio.rules.values().all(|work| work.applicants >= 16_384));
}
