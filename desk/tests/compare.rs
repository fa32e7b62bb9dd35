//! The comparison of two rulebooks or days: its counts add up whatever differs, it is empty where nothing does, and the
//! other way round it is its own mirror image.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use onboardable::rulebook::{Effect, Rulebook};
use onboardable::setting::Reference;
use onboardable::value::date;
use onboardable::{Application, Gate, Lang, Report};
use onboardable_desk::applicant::Applicant;
use onboardable_desk::compare::{By, Comparison, Outcome, Setting, Side, Standing, Tally, What};
use proptest::prelude::*;

/// One side of a comparison.
#[derive(Clone, Copy)]
struct Evaluated {
    rulebook: &'static Rulebook,
    as_of: DateTime<Utc>,
}

impl Evaluated {
    fn on(day: &str) -> Self {
        Self { rulebook: Rulebook::builtin(), as_of: date::parse_as_of(day).expect("a day") }
    }

    /// The built-in rulebook, with other effects.
    fn with_effects(effects: &[(usize, usize)], days: i64) -> Self {
        let mut rules = Rulebook::builtin().rules.to_vec();
        for (rule, effect) in effects {
            let count = rules.len();
            rules[rule % count].effect = Effect::ALL[effect % Effect::ALL.len()];
        }
        let rulebook = Box::leak(Box::new(Rulebook { rules: rules.leak(), ..*Rulebook::builtin() }));
        let as_of = Self::on(applicants::AS_OF).as_of + chrono::Duration::days(days);
        Self { rulebook, as_of }
    }

    fn side(self) -> Side {
        Side {
            what: What::Rulebook,
            name: None,
            as_of: format!("{:?}Z", self.as_of.naive_utc()),
            as_of_last: None,
            shared: 0,
            rulebooks: vec![By {
                version: "2026.11".to_owned(),
                digest: "sha256:0".to_owned(),
                program: "0.1.0".to_owned(),
                gate: Gate::AccountOpening,
                answers: None,
            }],
        }
    }

    /// What it says of a record; a record that is no object cannot be read.
    fn outcome(self, record: &str) -> Outcome {
        match Application::from_json(record) {
            Ok(application) => Outcome::of(&self.rulebook.assess(&application, Gate::AccountOpening, self.as_of)),
            Err(_) => Outcome::UNREADABLE,
        }
    }
}

fn at(line: usize, reference: Option<&str>) -> Applicant {
    let reference = reference.map(|text| Reference::of(&text.into()).expect("not blank"));
    Applicant { file: None, entry: 0, line, reference }
}

fn tally(records: &[String], from: Evaluated, to: Evaluated, names_all: bool) -> Tally {
    let mut tally = Tally::default();
    for (index, record) in records.iter().enumerate() {
        let (before, after) = (from.outcome(record), to.outcome(record));
        tally.compare(at(index + 1, None), Some(&before), Some(&after), names_all, || None);
    }
    tally
}

fn comparison(tally: Tally, from: Evaluated, to: Evaluated, lang: Lang) -> Comparison {
    let setting = Setting {
        gate: Gate::AccountOpening,
        sides: [from.side(), to.side()],
        rulebook: to.rulebook,
        day: to.as_of.date_naive(),
        lang,
        begins: None,
        without_applicant: [Vec::new(), Vec::new()],
    };
    Comparison::new(tally, setting)
}

fn records(first: u64, count: u64) -> Vec<String> {
    let one = |index: u64| match index % 7 {
        0 => "no JSON".to_owned(),
        1 => applicants::applicant(index),
        _ => applicants::situation(index),
    };
    (first..first + count).map(one).collect()
}

/// The counts of each rule and each deadline, by its name.
fn counts(comparison: &Comparison) -> BTreeMap<String, [usize; 4]> {
    let mut all: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    let rules =
        comparison.rules.iter().map(|one| (one.rule.to_string(), [one.new, one.gone, one.changed, one.decisive]));
    let clocks =
        comparison.deadlines.iter().map(|one| (one.what.to_string(), [one.new, one.gone, one.earlier, one.later]));
    for (name, counts) in rules.chain(clocks.map(|(name, counts)| (format!("deadline {name}"), counts))) {
        let sum = all.entry(name).or_default();
        for (sum, count) in sum.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn the_counts_add_up(
        first in 0_u64..50_000,
        effects in prop::collection::vec((0_usize..500, 0_usize..6), 0..8),
        days in -30_i64..60,
        split in 0_usize..24,
        names_all: bool,
    ) {
        let (from, to) = (Evaluated::on(applicants::AS_OF), Evaluated::with_effects(&effects, days));
        let records = records(first, 24);
        let whole = tally(&records, from, to, names_all);

        // The parts of a stream say together what the whole says.
        let mut joined = tally(&records[..split], from, to, names_all);
        let mut rest = Tally::default();
        for (index, record) in records.iter().enumerate().skip(split) {
            let (before, after) = (from.outcome(record), to.outcome(record));
            rest.compare(at(index + 1, None), Some(&before), Some(&after), names_all, || None);
        }
        joined.join(rest);
        prop_assert!(joined == whole);

        let one = comparison(whole, from, to, Lang::En);
        let matrix = &one.matrix;
        prop_assert_eq!(matrix.total(), records.len());
        prop_assert_eq!((one.applicants, one.compared), (records.len(), records.len()));
        let sum = |total: &dyn Fn(Standing) -> usize| Standing::ALL.into_iter().map(total).sum::<usize>();
        prop_assert_eq!(sum(&|from| matrix.total_from(from)), records.len());
        prop_assert_eq!(sum(&|to| matrix.total_to(to)), records.len());
        prop_assert_eq!(matrix.total() - matrix.same(), one.differing.answer);
        prop_assert_eq!(one.changes.len(), one.differing.applicants);

        // Every cell names its applicants, and what is responsible.
        let named: usize = one.cells.iter().filter(|cell| names_all || cell.from != cell.to).map(|cell| cell.count).sum();
        prop_assert_eq!(named, if names_all { records.len() } else { one.differing.answer });
        for cell in &one.cells {
            let named: usize = cell.groups.iter().map(|group| group.applicants.len()).sum();
            prop_assert_eq!(named, cell.count);
            let is_read = cell.from != Standing::Unreadable && cell.to != Standing::Unreadable;
            let has_causes = cell.groups.iter().all(|group| !group.causes.is_empty());
            prop_assert!(cell.from == cell.to || !is_read || has_causes);
        }
        let beside: usize = one.beside.iter().map(|group| group.applicants.len()).sum();
        prop_assert_eq!(beside, one.differing.applicants - one.differing.answer);
    }

    #[test]
    fn the_other_way_round_is_the_mirror_image(
        first in 0_u64..50_000,
        effects in prop::collection::vec((0_usize..500, 0_usize..6), 0..8),
        days in -30_i64..60,
    ) {
        let (from, to) = (Evaluated::on(applicants::AS_OF), Evaluated::with_effects(&effects, days));
        let records = records(first, 16);
        let there = comparison(tally(&records, from, to, false), from, to, Lang::En);
        let back = comparison(tally(&records, to, from, false), to, from, Lang::En);
        for one in Standing::ALL {
            for other in Standing::ALL {
                prop_assert_eq!(there.matrix.count(one, other), back.matrix.count(other, one));
            }
        }
        prop_assert_eq!(there.differing, back.differing);
        let mirrored = counts(&back).into_iter().map(|(name, [new, gone, earlier, later])| {
            // Of a deadline, earlier becomes later; of a rule, `changed` and `decisive` stay.
            let rest = if name.starts_with("deadline ") { [later, earlier] } else { [earlier, later] };
            (name, [gone, new, rest[0], rest[1]])
        });
        prop_assert_eq!(counts(&there), mirrored.collect::<BTreeMap<_, _>>());
    }

    #[test]
    fn nothing_differs_from_itself(first in 0_u64..50_000, days in -30_i64..60) {
        let side = Evaluated::with_effects(&[], days);
        let records = records(first, 16);
        let same = comparison(tally(&records, side, side, false), side, side, Lang::En);
        prop_assert!(!same.differs());
        prop_assert!(same.cells.is_empty() && same.rules.is_empty() && same.deadlines.is_empty());
    }

    /// An answer that is written and read back says the same as the assessment.
    #[test]
    fn an_answer_read_back_says_the_same(index in 0_u64..50_000) {
        let side = Evaluated::on(applicants::AS_OF);
        let record = applicants::situation(index);
        let application = Application::from_json(&record).expect("readable");
        let assessment = side.rulebook.assess(&application, Gate::AccountOpening, side.as_of);
        let json = Report::new(&assessment, Lang::De).to_json();
        let report: Report = serde_json::from_str(&json).expect("a report");
        prop_assert!(Outcome::read_back(report) == Outcome::of(&assessment));
    }
}

/// A small book of which everything differs in one way or another.
fn book() -> Comparison {
    book_in(Lang::En)
}

fn book_in(lang: Lang) -> Comparison {
    let from = Evaluated::on(applicants::AS_OF);
    let rules = Rulebook::builtin().rules;
    let place = |name: &str| rules.iter().position(|rule| rule.name == name).expect("a rule");
    let effect = |effect: Effect| Effect::ALL.iter().position(|one| *one == effect).expect("an effect");
    let to = Evaluated::with_effects(
        &[(place("name.missing"), effect(Effect::Deny)), (place("fatca.us_birthplace"), effect(Effect::Clarify))],
        0,
    );
    let clean = include_str!("../../tests/cases/clean.json");
    let us_born = clean.replace(r#""birth_country": "DE""#, r#""birth_country": "US""#);
    let records: [(&str, &str); 4] =
        [("A-1", clean), ("=A-2 <b>\u{202e}", r#"{"branch": "DE"}"#), ("A-3", &us_born), ("A-4", "no JSON")];
    let mut tally = Tally::default();
    for (index, (reference, record)) in records.into_iter().enumerate() {
        let (before, after) = (from.outcome(record), to.outcome(record));
        // The last one was readable before.
        let before = if record == "no JSON" { from.outcome(clean) } else { before };
        tally.compare(at(index + 1, Some(reference)), Some(&before), Some(&after), false, || None);
    }
    tally.compare(at(5, None), None, Some(&to.outcome("{}")), false, || None);
    comparison(tally, from, to, lang)
}

#[test]
fn the_text_reads_alone() {
    insta::assert_snapshot!("text_en", book().to_text(10, &|_, text| text.to_owned()));
    insta::assert_snapshot!("text_de", book_in(Lang::De).to_text(10, &|_, text| text.to_owned()));
}

#[test]
fn the_table_reads_alone() {
    insta::assert_snapshot!("csv", book().to_csv());
}

#[test]
fn without_names_everybody_is_still_counted() {
    let (text, html) = (book().to_text(0, &|_, text| text.to_owned()), book().to_html(0));
    for (page, count) in [(text, "No → Not yet: 1"), (html, "<p class=\"count\">1</p>")] {
        assert!(!page.contains("A-3") && !page.contains("more") && page.contains(count), "{page}");
    }
}

#[test]
fn references_are_escaped_on_the_page_and_neutral_in_the_table() {
    let (html, csv) = (book().to_html(10), book().to_csv());
    assert!(html.contains("=A-2 &#60;b&#62;") && !html.contains("<b>"), "{html}");
    assert!(csv.contains("'=A-2") && !csv.contains(",=A-2"), "{csv}");
    for text in [html, csv] {
        assert!(!text.contains('\u{202e}'), "a bidi mark is not shown raw");
    }
}

#[test]
fn the_page_is_whole_in_both_languages() {
    for (lang, code) in [(Lang::En, "en"), (Lang::De, "de")] {
        let html = book_in(lang).to_html(10);
        assert!(html.contains(&format!("<html lang=\"{code}\">")) && html.trim_end().ends_with("</html>"));
        assert!(!html.contains("{{") && !html.contains("{count}") && !html.contains("<script"), "{html}");
        // Every link of the matrix leads to its cell.
        let links: Vec<_> = html.split("href=\"#").skip(1).collect();
        assert_eq!(links.len(), 3, "one of each cell that differs");
        for link in links {
            let anchor = link.split('"').next().expect("an anchor");
            assert!(html.contains(&format!("id=\"{anchor}\"")), "{anchor}");
        }
    }
}
