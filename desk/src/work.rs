//! The open work in groups: by who acts, by rule, by field, or by day, with the next steps and the applicants of each.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::{DateTime, NaiveDate, Utc};
use onboardable::application::Pointer;
use onboardable::deadline::By as End;
use onboardable::report::{FindingReport, Paint, RulebookName, Tone, effect_words, who_words};
use onboardable::rulebook::{Pack, Rulebook, Words, words};
use onboardable::{Assessment, Effect, Gate, Lang, Light, Report, RuleId, Who};
use serde::{Serialize, Serializer};

use crate::applicant::Applicant;
use crate::due::{days_between, distance};
use crate::layout::hung;
use crate::table::{BYTE_ORDER_MARK, Cell, Row, write_csv};
use crate::words::{column, due, work as say};
use crate::worklist::{due_day, is_open, message, next_deadline};

/// What the work is grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The party that acts.
    Who,
    /// The rule.
    Rule,
    /// The field.
    Field,
    /// The last day of the deadline that a finding is about, else of the applicant's next one.
    Day,
}

/// What all findings of a group have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Who(Who),
    Rule(RuleId),
    /// The JSON pointer, with `*` for a place in a list.
    Field(&'static str),
    Day(NaiveDate),
    /// There is no such field or day.
    None,
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Who(who) => who.serialize(serializer),
            Self::Rule(rule) => serializer.serialize_str(rule.name()),
            Self::Field(pointer) => serializer.serialize_str(pointer),
            Self::Day(day) => day.to_string().serialize(serializer),
            Self::None => serializer.serialize_none(),
        }
    }
}

/// What is to be done about a finding, in words. It is the same for all applicants, and for all rules that wait for the
/// same fact, if every word is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Step {
    /// What the findings mean.
    effect: Effect,
    /// What was found.
    message: String,
    /// Who acts.
    who: Who,
    /// What to do.
    next: String,
}

impl Step {
    fn of(finding: &FindingReport) -> Option<Self> {
        let next = finding.next.as_ref()?;
        Some(Self { effect: finding.effect, message: message(finding), who: next.who, next: next.text.clone() })
    }
}

/// The open findings of an applicant.
#[derive(Debug)]
pub struct Open {
    applicant: Applicant,
    next_deadline: Option<NaiveDate>,
    findings: Vec<OpenFinding>,
}

#[derive(Debug)]
struct OpenFinding {
    /// A finding of several fields is in the group of each.
    keys: Vec<Key>,
    rule: RuleId,
    /// As JSON pointers, with `*` for a place in a list.
    fields: Vec<&'static str>,
    step: Step,
    due_day: Option<NaiveDate>,
}

impl Open {
    /// Returns the open findings of an applicant; `None` where there are none.
    #[must_use]
    pub fn of(applicant: Applicant, assessment: &Assessment, report: &Report, by: By) -> Option<Self> {
        let next_deadline = next_deadline(&assessment.deadlines);
        let open = |finding: &FindingReport| {
            let due_day = due_day(finding, &assessment.deadlines);
            let step = Step::of(finding)?;
            let fields = fields(assessment.rulebook, finding);
            let keys = match by {
                By::Who => vec![Key::Who(step.who)],
                By::Rule => vec![Key::Rule(finding.rule)],
                By::Day => vec![due_day.or(next_deadline).map_or(Key::None, Key::Day)],
                By::Field if fields.is_empty() => vec![Key::None],
                By::Field => fields.iter().copied().map(Key::Field).collect(),
            };
            Some(OpenFinding { keys, rule: finding.rule, fields, step, due_day })
        };
        let findings: Vec<_> = report.findings.iter().filter(|finding| is_open(finding)).filter_map(open).collect();
        (!findings.is_empty()).then_some(Self { applicant, next_deadline, findings })
    }
}

/// The fields of a finding, each once, in the order of the finding.
fn fields(rulebook: &'static Rulebook, finding: &FindingReport) -> Vec<&'static str> {
    let mut fields = Vec::new();
    for pointer in &finding.fields {
        let field = rulebook.field(&Pointer::pattern(pointer)).pointer;
        if !fields.contains(&field) {
            fields.push(field);
        }
    }
    fields
}

/// An applicant of a step.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Place {
    /// The applicant.
    #[serde(flatten)]
    applicant: Applicant,
    /// The rules that have a finding.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    rules: Vec<RuleId>,
    /// The fields, as JSON pointers, with `*` for a place in a list.
    fields: Vec<&'static str>,
    /// The last day of the deadline that the finding is about; `null` where there is none.
    #[serde(serialize_with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    due_day: Option<NaiveDate>,
    /// The last day of the applicant's next deadline; `null` where there is none.
    #[serde(serialize_with = "day")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    next_deadline: Option<NaiveDate>,
}

impl Place {
    fn add(&mut self, rule: RuleId, fields: &[&'static str]) {
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
        for field in fields {
            if !self.fields.contains(field) {
                self.fields.push(field);
            }
        }
    }
}

fn day<S: Serializer>(day: &Option<NaiveDate>, serializer: S) -> Result<S::Ok, S::Error> {
    day.map(|day| day.to_string()).serialize(serializer)
}

/// The open findings in groups.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct AllAsJson<'w> {
    /// The instant of the evaluation, in RFC 3339, unless an applicant states another.
    as_of: String,
    /// What the work is grouped by.
    by: By,
    /// The gate.
    gate: Gate,
    /// The rulebook.
    rulebook: RulebookName,
    /// The version of the program.
    program: &'static str,
    /// How many applicants were read.
    applicants: usize,
    /// How many records could not be read.
    unreadable: usize,
    /// How many of the applicants have an open finding.
    open: usize,
    /// How many findings are open.
    findings: usize,
    /// The groups.
    groups: Vec<GroupAsJson<'w>>,
}

/// A group.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Group"))]
struct GroupAsJson<'w> {
    /// The party, the rule, the field as a JSON pointer with `*` for a place in a list, or the day; `null` for findings
    /// without a field or a day.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    key: &'w Key,
    /// What it is called.
    name: String,
    /// How many applicants it has.
    count: usize,
    /// How many findings it has.
    findings: usize,
    /// What is to be done, the step of most applicants first.
    steps: Vec<StepAsJson<'w>>,
}

/// What is to be done about findings of a group, and for which applicants.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Step"))]
struct StepAsJson<'w> {
    /// What is to be done.
    #[serde(flatten)]
    step: &'w Step,
    /// The rules that need it.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeSet<String>"))]
    rules: &'w BTreeSet<RuleId>,
    /// The fields, as JSON pointers, with `*` for a place in a list.
    fields: &'w BTreeSet<&'static str>,
    /// How many applicants need it.
    count: usize,
    /// The applicants, in the order of the input.
    applicants: &'w [Place],
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Work {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Work".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        AllAsJson::json_schema(generator)
    }
}

/// Something counted, each applicant once.
#[derive(Debug, Default)]
struct Count {
    applicants: usize,
    /// The number of the applicant that was counted last.
    last: usize,
}

impl Count {
    /// Counts an applicant. Returns whether it is another one than before.
    const fn applicant(&mut self, number: usize) -> bool {
        let is_new = self.last != number;
        if is_new {
            self.applicants = self.applicants.saturating_add(1);
            self.last = number;
        }
        is_new
    }
}

#[derive(Debug, Default)]
struct Group {
    count: Count,
    findings: usize,
    steps: BTreeMap<Step, Applicants>,
}

#[derive(Debug, Default)]
struct Applicants {
    count: Count,
    rules: BTreeSet<RuleId>,
    fields: BTreeSet<&'static str>,
    places: Vec<Place>,
}

/// The open work of all applicants.
#[derive(Debug)]
pub struct Work {
    rulebook: &'static Rulebook,
    lang: Lang,
    gate: Gate,
    as_of: DateTime<Utc>,
    by: By,
    /// How many applicants of a step are remembered; the others are only counted.
    limit: usize,
    applicants: usize,
    unreadable: usize,
    open: usize,
    findings: usize,
    groups: BTreeMap<Key, Group>,
}

impl Work {
    /// Returns the work of no applicant yet. Of each step at most `limit` applicants are remembered.
    #[must_use]
    pub const fn new(
        rulebook: &'static Rulebook,
        lang: Lang,
        gate: Gate,
        as_of: DateTime<Utc>,
        by: By,
        limit: usize,
    ) -> Self {
        Self {
            rulebook,
            lang,
            gate,
            as_of,
            by,
            limit,
            applicants: 0,
            unreadable: 0,
            open: 0,
            findings: 0,
            groups: BTreeMap::new(),
        }
    }

    /// Returns whether nothing is open.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.open == 0
    }

    /// Counts applicants who were read, and records that could not be.
    pub const fn count(&mut self, applicants: usize, unreadable: usize) {
        self.applicants = self.applicants.saturating_add(applicants);
        self.unreadable = self.unreadable.saturating_add(unreadable);
    }

    /// Adds the open findings of an applicant.
    pub fn add(&mut self, open: Open) {
        self.open = self.open.saturating_add(1);
        let number = self.open;
        for OpenFinding { keys, rule, fields, step, due_day } in open.findings {
            self.findings = self.findings.saturating_add(1);
            for key in keys {
                let group = self.groups.entry(key).or_default();
                group.count.applicant(number);
                group.findings = group.findings.saturating_add(1);
                let applicants = match group.steps.get_mut(&step) {
                    Some(applicants) => applicants,
                    None => group.steps.entry(step.clone()).or_default(),
                };
                applicants.rules.insert(rule);
                applicants.fields.extend(&fields);
                let is_new = applicants.count.applicant(number);
                if is_new && applicants.places.len() < self.limit {
                    let (applicant, next_deadline) = (open.applicant.clone(), open.next_deadline);
                    let (rules, fields) = (vec![rule], fields.clone());
                    applicants.places.push(Place { applicant, rules, fields, due_day, next_deadline });
                } else if !is_new && applicants.count.applicants == applicants.places.len() {
                    // The last one is this applicant.
                    if let Some(place) = applicants.places.last_mut() {
                        place.add(rule, &fields);
                        place.due_day = place.due_day.into_iter().chain(due_day).min();
                    }
                }
            }
        }
    }

    fn pack(&self) -> &'static Pack {
        self.rulebook.pack(self.lang)
    }

    /// The groups: by day in the order of the days, otherwise those of most applicants first.
    fn groups(&self) -> Vec<(&Key, &Group)> {
        let mut groups: Vec<_> = self.groups.iter().collect();
        match self.by {
            By::Day => {}
            By::Who | By::Rule | By::Field => {
                groups.sort_by_key(|(_, group)| Reverse(group.count.applicants));
            }
        }
        groups
    }

    /// What a group is called.
    fn name(&self, key: Key) -> String {
        let pack = self.pack();
        match key {
            Key::Who(who) => who_words(who).text(pack).to_owned(),
            Key::Rule(rule) => rule.name().to_owned(),
            Key::Field(pointer) => self.rulebook.field(pointer).name.text(pack).to_owned(),
            Key::Day(day) => day.to_string(),
            Key::None if self.by == By::Day => say::NO_DAY.text(self.lang).to_owned(),
            Key::None => say::NO_FIELD.text(self.lang).to_owned(),
        }
    }

    fn field_names<'p>(&self, fields: impl IntoIterator<Item = &'p &'static str>) -> Vec<&'static str> {
        fields.into_iter().map(|pointer| self.rulebook.field(pointer).name.text(self.pack())).collect()
    }

    /// The name with what else a reader needs to know.
    fn heading(&self, key: Key) -> String {
        let name = self.name(key);
        match key {
            Key::Field(pointer) if !pointer.is_empty() => format!("{name} ({pointer})"),
            Key::Day(day) => format!("{name}, {}", distance(days_between(self.as_of, day), self.lang)),
            Key::Who(_) | Key::Rule(_) | Key::Field(_) | Key::None => name,
        }
    }

    /// Writes the work as text: under each group its steps, and under each step some of the applicants.
    #[must_use]
    pub fn to_text(&self, paint: Paint<'_>) -> String {
        let lang = self.lang;
        let mut text = String::new();
        let heading = match self.by {
            By::Who => say::BY_WHO,
            By::Rule => say::BY_RULE,
            By::Field => say::BY_FIELD,
            By::Day => say::BY_DAY,
        };
        let heading = heading.filled(lang, &[("as_of", &End::Instant(self.as_of).to_string())]);
        let _ = writeln!(text, "{}", paint(Tone::Heading, &heading));
        let (open, applicants) = (self.open.to_string(), self.applicants.to_string());
        let _ = writeln!(text, "{}", say::APPLICANTS.filled(lang, &[("open", &open), ("applicants", &applicants)]));
        let _ = writeln!(text, "{}", say::FINDINGS.filled(lang, &[("findings", &self.findings.to_string())]));
        if self.unreadable > 0 {
            let _ = writeln!(text, "{}", due::UNREADABLE.filled(lang, &[("count", &self.unreadable.to_string())]));
        }
        if self.is_empty() {
            let _ = writeln!(text, "\n{}", say::NONE.text(lang));
        }
        for (key, group) in self.groups() {
            let (applicants, findings) = (group.count.applicants.to_string(), group.findings.to_string());
            let counts = say::COUNTS.filled(lang, &[("applicants", &applicants), ("findings", &findings)]);
            let heading = paint(Tone::Heading, &self.heading(*key));
            let _ = writeln!(text, "\n{heading} ({counts})");
            let steps = steps(group);
            let width = steps.first().map(|(_, one)| one.count.applicants.to_string().len()).unwrap_or_default();
            for (step, applicants) in steps {
                self.step(&mut text, step, applicants, width, paint);
            }
        }
        text
    }

    fn step(&self, text: &mut String, step: &Step, applicants: &Applicants, width: usize, paint: Paint<'_>) {
        let (lang, pack) = (self.lang, self.pack());
        let light = if step.effect == Effect::Deny { Light::Red } else { Light::Yellow };
        let effect = paint(Tone::Light(light), effect_words(step.effect).text(pack));
        let count = applicants.count.applicants;
        let head = format!("{count:>width$}  {} [{effect}]", step.message);
        let indent = " ".repeat(width.saturating_add(4));
        let who = if self.by == By::Who { String::new() } else { format!("{}: ", who_words(step.who).text(pack)) };
        let _ = writeln!(text, "{}", hung(&head, "  ", &indent));
        let _ = writeln!(text, "{}", hung(&format!("{who}{}", step.next), &indent, &indent));
        let mut entry = |label: Words, texts: Vec<&str>| {
            let label = paint(Tone::Label, &format!("{}:", label.text(pack)));
            let entry = format!("{label} {}", texts.join(", "));
            let _ = writeln!(text, "{}", hung(&entry, &indent, &format!("{indent}  ")));
        };
        if self.by != By::Field {
            entry(words::HEADING_WHERE, self.field_names(&applicants.fields));
        }
        if self.by != By::Rule {
            let label = match applicants.rules.len() {
                1 => words::HEADING_RULE,
                _ => words::HEADING_NEEDED_BY,
            };
            entry(label, applicants.rules.iter().map(|rule| rule.name()).collect());
        }
        if applicants.places.is_empty() {
            return;
        }
        let shown: Vec<_> = applicants.places.iter().map(|place| place.applicant.name(lang)).collect();
        let rest = count.saturating_sub(shown.len());
        let mut shown = shown.join(", ");
        if rest > 0 {
            shown = say::MORE.filled(lang, &[("count", &rest.to_string()), ("shown", &shown)]);
        }
        let _ = writeln!(text, "{}", hung(&format!("- {shown}"), &indent, &format!("{indent}  ")));
    }

    /// Writes the work as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let groups = self.groups().into_iter().map(|(key, group)| {
            let steps = steps(group).into_iter().map(|(step, applicants)| StepAsJson {
                step,
                rules: &applicants.rules,
                fields: &applicants.fields,
                count: applicants.count.applicants,
                applicants: &applicants.places,
            });
            GroupAsJson {
                key,
                name: self.name(*key),
                count: group.count.applicants,
                findings: group.findings,
                steps: steps.collect(),
            }
        });
        let all = AllAsJson {
            as_of: End::Instant(self.as_of).to_string(),
            by: self.by,
            gate: self.gate,
            rulebook: RulebookName::of(self.rulebook),
            program: env!("CARGO_PKG_VERSION"),
            applicants: self.applicants,
            unreadable: self.unreadable,
            open: self.open,
            findings: self.findings,
            groups: groups.collect(),
        };
        // Serializing strings, numbers and lists into memory has no way to fail.
        serde_json::to_string_pretty(&all).unwrap_or_default()
    }

    /// Writes the work as CSV: a row for each applicant of each step.
    #[must_use]
    pub fn to_csv(&self) -> Vec<u8> {
        let (lang, pack) = (self.lang, self.pack());
        let heads = [column::GROUP, column::EFFECT, column::MESSAGE, column::WHO, column::NEXT_STEP];
        let heads = heads.into_iter().chain(Applicant::HEADS).chain([
            column::FIELD,
            column::RULE,
            column::DUE_DAY,
            column::NEXT_DEADLINE,
        ]);
        let heads: Row = heads.map(|head| Cell::text(head.text(lang))).collect();
        let mut out = BYTE_ORDER_MARK.as_bytes().to_vec();
        write_csv(&mut out, [&heads]);
        for (key, group) in self.groups() {
            for (step, applicants) in steps(group) {
                let first = [
                    Cell::text(self.name(*key)),
                    Cell::text(effect_words(step.effect).text(pack)),
                    Cell::text(step.message.clone()),
                    Cell::text(who_words(step.who).text(pack)),
                    Cell::text(step.next.clone()),
                ];
                for place in &applicants.places {
                    let rules: Vec<_> = place.rules.iter().map(|rule| rule.name()).collect();
                    let fields = self.field_names(&place.fields).join(" | ");
                    let last = [
                        Cell::text(fields),
                        Cell::text(rules.join(" | ")),
                        Cell::day(place.due_day),
                        Cell::day(place.next_deadline),
                    ];
                    let row: Row = first.iter().cloned().chain(place.applicant.cells()).chain(last).collect();
                    write_csv(&mut out, [&row]);
                }
            }
        }
        out
    }
}

/// The steps of a group: those of most applicants first, then the gravest.
fn steps(group: &Group) -> Vec<(&Step, &Applicants)> {
    let mut steps: Vec<_> = group.steps.iter().collect();
    steps.sort_by_key(|(step, applicants)| Reverse((applicants.count.applicants, step.effect)));
    steps
}
