//! The report of an applicant as a page to read and to print; several applicants are one file with a sheet for each.

use askama::Template;
use chrono::NaiveDate;
use onboardable::handbook::RuleEntry;
use onboardable::report::{
    FindingReport, NextReport, Voice, decision_words, effect_words, light_words, row_words, shown, who_words,
};
use onboardable::rulebook::{Rulebook, Words, words};
use onboardable::{Lang, Light, Report, RuleId};

use crate::card::{Line, Part, codes, places};
use crate::page::{lang_code, written};
use crate::words::report as say;

/// Writes reports as pages of one rulebook and one language.
#[derive(Debug)]
pub struct Sheets {
    lang: Lang,
    /// What each rule finds.
    titles: Vec<(RuleId, String)>,
    head: String,
    foot: String,
}

/// Where the sheets come in the file.
const SHEETS: &str = "<!-- sheets -->";

#[derive(Template)]
#[template(path = "report.html")]
struct File {
    lang_code: &'static str,
    title: &'static str,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct Sheet<'r> {
    /// Where the applicant is in the input; none where it is the only one.
    place: Option<&'r str>,
    question: &'static str,
    answer: &'static str,
    light: Light,
    facts: Vec<Line>,
    nothing_found: Option<&'static str>,
    checklist: Option<Table>,
    sections: Vec<Section>,
    deadlines: Option<Table>,
    folded: Vec<Folded>,
}

#[derive(Template)]
#[template(path = "unreadable.html")]
struct Unreadable<'r> {
    place: &'r str,
    title: &'static str,
    problem: &'r str,
}

#[derive(Template)]
#[template(path = "summary.html")]
struct Summary<'r> {
    heading: &'static str,
    counts: &'r [(&'static str, usize)],
}

/// A part of the report with its heading.
struct Section {
    heading: &'static str,
    entries: Vec<Entry>,
}

/// A finding, or what is not known.
struct Entry {
    title: Vec<Part>,
    badge: Option<(Light, &'static str)>,
    lines: Vec<Line>,
}

struct Table {
    heading: &'static str,
    columns: Vec<&'static str>,
    rows: Vec<Vec<Cell>>,
}

struct Cell {
    text: String,
    light: Option<Light>,
    /// The name of a rule below the text.
    rule: Option<&'static str>,
}

/// Rules that say nothing of the applicant.
struct Folded {
    summary: String,
    rules: Vec<(&'static str, String)>,
}

impl Sheets {
    /// Prepares to write reports in a language. Titles of rules name the values in force on a day.
    #[must_use]
    pub fn new(rulebook: &'static Rulebook, day: NaiveDate, lang: Lang) -> Self {
        let voice = Voice::new(rulebook, day, lang);
        let title = |id: &RuleId| (*id, RuleEntry::new(rulebook.rule(*id), voice).title);
        let file = written(&File { lang_code: lang_code(lang), title: say::TITLE.text(lang) });
        let (head, foot) = file.split_once(SHEETS).unwrap_or((&file, ""));
        Self {
            lang,
            titles: RuleId::ALL.iter().map(title).collect(),
            head: head.to_owned(),
            foot: format!("{foot}\n"),
        }
    }

    /// Returns what comes before the first sheet.
    #[must_use]
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Returns what comes after the last sheet.
    #[must_use]
    pub fn foot(&self) -> &str {
        &self.foot
    }

    /// Writes the sheet of an applicant. `place` says where the applicant is in the input, if there are several.
    #[must_use]
    pub fn sheet(&self, report: &Report, place: Option<&str>) -> String {
        written(&Sheet {
            place,
            question: report.say(report.question()),
            answer: report.say(decision_words(report.decision)),
            light: report.light,
            facts: facts(report),
            nothing_found: (report.light == Light::Green).then(|| {
                let nothing = if report.later.is_empty() { words::NOTHING_FOUND } else { words::NOTHING_FOUND_HERE };
                report.say(nothing)
            }),
            checklist: checklist(report),
            sections: sections(report),
            deadlines: deadlines(report),
            folded: [
                (words::HEADING_CLEAR, report.clear_rules()),
                (words::HEADING_NOT_APPLICABLE, report.not_applicable_rules()),
            ]
            .into_iter()
            .filter_map(|(heading, rules)| self.folded(report, heading, rules?))
            .collect(),
        })
    }

    /// Writes the sheet of a record that cannot be read.
    #[must_use]
    pub fn unreadable(&self, place: &str, problem: &str) -> String {
        written(&Unreadable { place, title: say::UNREADABLE.text(self.lang), problem })
    }

    /// Writes the last sheet of several: how many applicants have which answer.
    #[must_use]
    pub fn summary(&self, heading: &'static str, counts: &[(&'static str, usize)]) -> String {
        written(&Summary { heading, counts })
    }

    fn folded(&self, report: &Report, heading: Words, rules: Vec<RuleId>) -> Option<Folded> {
        let title = |rule: &RuleId| self.titles.iter().find(|(id, _)| id == rule).map(|(_, title)| title.clone());
        let count = report.say(words::RULE_COUNT).replace("{count}", &rules.len().to_string());
        (!rules.is_empty()).then(|| Folded {
            summary: format!("{}: {count}", report.say(heading)),
            rules: rules.iter().map(|rule| (rule.name(), title(rule).unwrap_or_default())).collect(),
        })
    }
}

/// For whom, as of when, by what.
fn facts(report: &Report) -> Vec<Line> {
    let mut facts = Vec::new();
    if let Some(reference) = &report.reference {
        facts.push(Line::text(report.say(words::HEADING_REFERENCE), shown(reference.as_str())));
    }
    facts.push(Line::text(report.say(words::HEADING_AS_OF), report.as_of_in_words()));
    facts.extend(report.setting().into_iter().map(|(label, value)| Line::text(label, shown(value))));
    let rulebook = report.say(words::HEADING_RULEBOOK);
    let version = Part::Text(format!("{} ", shown(&report.rulebook.version)));
    facts.push(Line::new(rulebook, vec![version, Part::Code(shown(&report.rulebook.digest))]));
    if let Some(input) = &report.input {
        facts.push(Line::code(report.say(words::HEADING_INPUT), shown(input)));
    }
    facts
}

fn checklist(report: &Report) -> Option<Table> {
    let verdict = report.checklist_light?;
    let row = |name: Words, light: Light| {
        let name = Cell { text: report.say(name).to_owned(), light: None, rule: None };
        let light = Cell { text: report.say(light_words(light)).to_owned(), light: Some(light), rule: None };
        vec![name, light]
    };
    let mut rows: Vec<_> = report.checklist.iter().map(|one| row(row_words(one.row), one.light)).collect();
    rows.push(row(words::LITERAL_VERDICT, verdict));
    Some(Table {
        heading: report.say(words::HEADING_CHECKLIST),
        columns: [words::HEADING_ROW, words::HEADING_LIGHT].map(|one| report.say(one)).to_vec(),
        rows,
    })
}

fn sections(report: &Report) -> Vec<Section> {
    let findings = |heading: Words, findings: &[FindingReport]| Section {
        heading: report.say(heading),
        entries: findings.iter().map(|finding| entry(report, finding)).collect(),
    };
    let open = report.open_questions().into_iter().map(|question| {
        let mut lines: Vec<_> = question.next().map(|next| step(report, next)).into_iter().collect();
        let names = question.rules().iter().map(|rule| rule.name()).collect::<Vec<_>>();
        lines.push(Line::new(report.say(words::HEADING_NEEDED_BY), codes(&names)).small());
        let source = report.say(words::HEADING_SOURCE);
        lines.extend(question.sources().into_iter().map(|one| Line::text(source, one).small()));
        Entry { title: places(question.fields(), question.field_names()), badge: None, lines }
    });
    let unknown_notes = report.unknown_notes().map(|finding| Entry {
        title: places(&finding.fields, &finding.field_names),
        badge: None,
        lines: vec![Line::code(report.say(words::HEADING_NEEDED_BY), finding.rule.name())],
    });
    let mut sections = vec![
        findings(words::HEADING_FINDINGS, &report.found()),
        Section { heading: report.say(words::HEADING_UNKNOWN), entries: open.collect() },
        findings(words::HEADING_LATER, &report.found_later()),
        findings(words::HEADING_NOTES, &report.notes()),
        Section { heading: report.say(words::HEADING_UNKNOWN_NOTES), entries: unknown_notes.collect() },
    ];
    sections.retain(|section| !section.entries.is_empty());
    sections
}

fn entry(report: &Report, finding: &FindingReport) -> Entry {
    let mut lines = vec![Line::new(report.say(words::HEADING_WHERE), places(&finding.fields, &finding.field_names))];
    let values: Vec<_> = finding.values.iter().collect();
    if !values.is_empty() {
        lines.push(Line::new(report.say(words::HEADING_VALUE), codes(&values)));
    }
    if let Some(detail) = &finding.detail {
        lines.push(Line::text(report.say(words::HEADING_DETAIL), detail));
    }
    lines.extend(finding.next.as_ref().map(|next| step(report, next)));
    if let Some(cleared) = &finding.cleared {
        let parts = vec![Part::Text(format!("{} ", cleared.text)), Part::Code(cleared.clearance.clone())];
        lines.push(Line::new(report.say(words::HEADING_CLEARED), parts));
    }
    // A program without words for analysts has no reason.
    if !finding.why.is_empty() {
        lines.push(Line::text(report.say(words::HEADING_WHY), &finding.why));
    }
    lines.push(Line::code(report.say(words::HEADING_RULE), finding.rule.name()).small());
    lines.push(Line::text(report.say(words::HEADING_SOURCE), &finding.source).small());
    if let Some(reading) = &finding.reading {
        lines.push(Line::text(report.say(words::HEADING_READING), reading).small());
    }
    Entry {
        title: vec![Part::Text(finding.title.clone())],
        badge: Some((finding.light, report.say(effect_words(finding.effect)))),
        lines,
    }
}

fn step(report: &Report, next: &NextReport) -> Line {
    let text = format!("{}: {}", report.say(who_words(next.who)), next.text);
    Line { class: "step", ..Line::text(report.say(words::HEADING_NEXT), text) }
}

fn deadlines(report: &Report) -> Option<Table> {
    let cell = |text: &str| Cell { text: text.to_owned(), light: None, rule: None };
    let row = |deadline: &onboardable::report::DeadlineReport| {
        let passed = if deadline.passed { format!(", {}", report.say(words::PASSED)) } else { String::new() };
        vec![
            cell(&format!("{}{passed}", deadline.by)),
            Cell { rule: Some(deadline.rule.name()), ..cell(&deadline.title) },
            cell(report.say(who_words(deadline.who))),
            cell(&deadline.consequence),
        ]
    };
    let columns = [words::HEADING_BY, words::HEADING_WHAT, words::HEADING_WHO, words::HEADING_IF_NOT_DONE];
    (!report.deadlines.is_empty()).then(|| Table {
        heading: report.say(words::HEADING_DEADLINES),
        columns: columns.map(|one| report.say(one)).to_vec(),
        rows: report.deadlines.iter().map(row).collect(),
    })
}
