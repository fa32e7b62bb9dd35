//! The effect of a change: what two rulebooks, two days or two files of answers say of the same applicants.
//!
//! A [`Tally`] counts some applicants in a row and keeps those that differ; tallies of several parts are joined in the
//! order of the input. The memory it takes grows with the differences, not with the applicants. [`Comparison`] puts the
//! whole into words.

mod page;
mod report;
mod table;
mod text;

pub use report::{
    ApplicantChange, Begins, Cause, CellReport, Change, ClockReport, Comparison, DeadlineChange, Differing,
    FindingChange, Grandfather, Group, Of, RuleReport, Setting, Unmatched,
};

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use onboardable::report::{Answered, shown};
use onboardable::{Assessment, Decision, Effect, Gate, Light, Report, RuleId};
use serde::Serialize;

use crate::applicant::Applicant;

/// What one side says of an applicant: the decision, or that the record cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Yes.
    Proceed,
    /// Not yet.
    Hold,
    /// No.
    Deny,
    /// The record cannot be read.
    Unreadable,
}

impl Standing {
    /// All of them, in the order of the matrix.
    pub const ALL: [Self; 4] = [Self::Proceed, Self::Hold, Self::Deny, Self::Unreadable];

    /// Returns the name in JSON and CSV.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Proceed => "proceed",
            Self::Hold => "hold",
            Self::Deny => "deny",
            Self::Unreadable => "unreadable",
        }
    }

    /// Returns whether the question of the gate is answered for good: with Yes or No, not with Not yet.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        match self {
            Self::Proceed | Self::Deny => true,
            Self::Hold | Self::Unreadable => false,
        }
    }

    const fn light(self) -> Option<Light> {
        match self {
            Self::Proceed => Some(Light::Green),
            Self::Hold => Some(Light::Yellow),
            Self::Deny => Some(Light::Red),
            Self::Unreadable => None,
        }
    }
}

impl From<Decision> for Standing {
    fn from(decision: Decision) -> Self {
        match decision {
            Decision::Proceed => Self::Proceed,
            Decision::Hold => Self::Hold,
            Decision::Deny => Self::Deny,
        }
    }
}

/// What a rule says of an applicant, where it is not clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Found {
    /// Whether it found something, or could not tell.
    pub answer: Answered,
    /// What that means.
    pub effect: Effect,
    /// How bad it is.
    pub light: Light,
}

impl Found {
    fn new(is_found: bool, effect: Effect) -> Self {
        let answer = if is_found { Answered::Found } else { Answered::Unknown };
        Self { answer, effect, light: effect.light() }
    }

    fn gravity(self) -> (Light, Effect, bool) {
        (self.light, self.effect, self.answer == Answered::Found)
    }
}

/// What one side says of an applicant. It contains no value of the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    standing: Standing,
    /// One for each rule that is not clear, however many fields it names: the gravest. In the order of the rulebook.
    findings: Vec<(RuleId, Found)>,
    /// In the order of their names and identifications.
    deadlines: Vec<Deadline>,
}

/// A deadline that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Deadline {
    what: Cow<'static, str>,
    /// The identification it belongs to.
    identification: Option<String>,
    by: String,
}

impl Deadline {
    fn key(&self) -> (&str, Option<&str>) {
        (&self.what, self.identification.as_deref())
    }
}

impl Outcome {
    /// The outcome of a record that cannot be read.
    pub const UNREADABLE: Self = Self { standing: Standing::Unreadable, findings: Vec::new(), deadlines: Vec::new() };

    /// Returns the outcome of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let findings = assessment.findings.iter();
        Self {
            standing: assessment.decision().into(),
            findings: by_rule(findings.map(|one| (one.rule, Found::new(one.is_found, one.effect)))),
            deadlines: in_order(assessment.deadlines.iter().map(|one| Deadline {
                what: Cow::Borrowed(one.what),
                identification: one.identification.as_ref().map(ToString::to_string),
                by: one.by.to_string(),
            })),
        }
    }

    /// Returns the outcome of an older answer.
    #[must_use]
    pub fn read_back(report: Report) -> Self {
        let findings = report.findings.iter();
        Self {
            standing: report.decision.into(),
            findings: by_rule(findings.map(|one| (one.rule, Found::new(one.answer == Answered::Found, one.effect)))),
            deadlines: in_order(report.deadlines.into_iter().map(|one| Deadline {
                // A comparison repeats these two, and anybody may have written the report.
                what: shown(&one.what).into(),
                identification: one.identification,
                by: shown(&one.by),
            })),
        }
    }

    /// Returns the decision, or that the record cannot be read.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        self.standing
    }
}

fn by_rule(findings: impl Iterator<Item = (RuleId, Found)>) -> Vec<(RuleId, Found)> {
    let mut findings: Vec<_> = findings.collect();
    findings.sort_by(|(one, found), (other, other_found)| {
        one.cmp(other).then_with(|| other_found.gravity().cmp(&found.gravity()))
    });
    findings.dedup_by_key(|(rule, _)| *rule);
    findings
}

fn in_order(deadlines: impl Iterator<Item = Deadline>) -> Vec<Deadline> {
    let mut deadlines: Vec<_> = deadlines.collect();
    deadlines.sort_by(|one, other| one.key().cmp(&other.key()).then_with(|| one.by.cmp(&other.by)));
    deadlines.dedup_by(|one, other| one.key() == other.key());
    deadlines
}

/// An applicant who was decided before a value began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The day.
    pub on: NaiveDate,
    /// What the applicant would be answered without the values that began later.
    pub without_later: Standing,
}

/// An applicant of whom the two sides say different things.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Difference {
    applicant: Applicant,
    from: Standing,
    to: Standing,
    findings: Vec<Turn>,
    deadlines: Vec<Moved>,
    decided: Option<Decided>,
}

impl Difference {
    /// Whether the answer changes only because of what began after the decision.
    fn is_spared(&self) -> bool {
        self.decided.is_some_and(|decided| decided.without_later != self.to)
    }
}

/// A rule that says something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Turn {
    rule: RuleId,
    from: Option<Found>,
    to: Option<Found>,
    /// Whether it is responsible for the other decision.
    is_decisive: bool,
}

impl Turn {
    /// Whether what it says, or last said, is that something is not known.
    fn is_unknown(&self) -> bool {
        self.to.or(self.from).is_some_and(|found| found.answer == Answered::Unknown)
    }
}

/// A deadline that appears, ends or moves.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Moved {
    what: Cow<'static, str>,
    from: Option<String>,
    to: Option<String>,
}

impl Moved {
    /// How the end moves; `None` where there is only one.
    fn direction(&self) -> Option<Ordering> {
        // A day ends after every instant in it.
        let end = |by: &String| if by.contains('T') { by.clone() } else { format!("{by}T24") };
        Some(end(self.to.as_ref()?).cmp(&end(self.from.as_ref()?)))
    }
}

/// How many applicants moved from which answer to which.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Matrix([[usize; Standing::ALL.len()]; Standing::ALL.len()]);

impl Matrix {
    /// Returns how many have this answer before and this one after.
    #[must_use]
    pub fn count(&self, from: Standing, to: Standing) -> usize {
        self.0.get(from as usize).and_then(|row| row.get(to as usize)).copied().unwrap_or_default()
    }

    /// Returns how many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.0.iter().flatten().sum()
    }

    /// Returns how many have this answer before.
    #[must_use]
    pub fn total_from(&self, from: Standing) -> usize {
        Standing::ALL.iter().map(|to| self.count(from, *to)).sum()
    }

    /// Returns how many have this answer after.
    #[must_use]
    pub fn total_to(&self, to: Standing) -> usize {
        Standing::ALL.iter().map(|from| self.count(*from, to)).sum()
    }

    /// Returns how many have the same answer before and after.
    #[must_use]
    pub fn same(&self) -> usize {
        Standing::ALL.iter().map(|one| self.count(*one, *one)).sum()
    }

    fn add(&mut self, from: Standing, to: Standing, count: usize) {
        if let Some(cell) = self.0.get_mut(from as usize).and_then(|row| row.get_mut(to as usize)) {
            *cell = cell.saturating_add(count);
        }
    }

    fn join(&mut self, other: &Self) {
        for from in Standing::ALL {
            for to in Standing::ALL {
                self.add(from, to, other.count(from, to));
            }
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Matrix {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Matrix".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let each = |of: serde_json::Value| {
            let names = Standing::ALL.map(Standing::name);
            let properties: BTreeMap<_, _> = names.into_iter().map(|name| (name, of.clone())).collect();
            serde_json::json!({ "type": "object", "properties": properties, "required": names })
        };
        let mut schema = each(each(serde_json::json!({ "type": "integer", "minimum": 0 })));
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("description".to_owned(), "How many moved from which answer to which.".into());
        }
        schema.try_into().unwrap_or_default()
    }
}

/// An object of objects: `{"proceed": {"proceed": 7, "hold": 1, ...}, ...}`.
impl Serialize for Matrix {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = |from: Standing| -> BTreeMap<Standing, usize> {
            Standing::ALL.into_iter().map(|to| (to, self.count(from, to))).collect()
        };
        serializer.collect_map(Standing::ALL.into_iter().map(|from| (from, row(from))))
    }
}

/// What two sides say of some applicants in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    matrix: Matrix,
    /// The same, where those who were decided before a value began keep the value of that time.
    spared: Matrix,
    differences: Vec<Difference>,
    /// The applicants whose decision is the same, where they are to be named.
    same: Vec<(Standing, Applicant)>,
    /// The applicants without an answer before, and those without one after.
    unanswered: [Vec<Applicant>; 2],
    /// How many of those have neither.
    unanswered_twice: usize,
}

impl Tally {
    /// Compares what the two sides say of an applicant; `None` where one has no answer. `decided` is asked only where the
    /// answers differ. `names_all`: whether an applicant is named even if nothing differs.
    pub fn compare(
        &mut self,
        applicant: Applicant,
        from: Option<&Outcome>,
        to: Option<&Outcome>,
        names_all: bool,
        decided: impl FnOnce() -> Option<Decided>,
    ) {
        let (from, to) = match (from, to) {
            (Some(from), Some(to)) => (from, to),
            (from, to) => {
                let [before, after] = &mut self.unanswered;
                match (from, to) {
                    (None, Some(_)) => before.push(applicant),
                    (Some(_), None) => after.push(applicant),
                    (None, None) => {
                        before.push(applicant.clone());
                        after.push(applicant);
                        self.unanswered_twice = self.unanswered_twice.saturating_add(1);
                    }
                    (Some(_), Some(_)) => {}
                }
                return;
            }
        };
        self.matrix.add(from.standing, to.standing, 1);
        let has_turned = from.standing != to.standing;
        if names_all && !has_turned {
            self.same.push((from.standing, applicant.clone()));
        }
        if !has_turned && from.findings == to.findings && from.deadlines == to.deadlines {
            self.spared.add(from.standing, to.standing, 1);
            return;
        }
        let decided = if has_turned { decided() } else { None };
        self.spared.add(from.standing, decided.map_or(to.standing, |decided| decided.without_later), 1);
        // Of a record that cannot be read, no rule says anything.
        let is_read = from.standing != Standing::Unreadable && to.standing != Standing::Unreadable;
        self.differences.push(Difference {
            from: from.standing,
            to: to.standing,
            findings: if is_read { turns(from, to) } else { Vec::new() },
            deadlines: if is_read { moves(&from.deadlines, &to.deadlines) } else { Vec::new() },
            decided,
            applicant,
        });
    }

    /// Joins the tally of the next applicants.
    pub fn join(&mut self, mut next: Self) {
        self.matrix.join(&next.matrix);
        self.spared.join(&next.spared);
        self.differences.append(&mut next.differences);
        self.same.append(&mut next.same);
        self.unanswered_twice = self.unanswered_twice.saturating_add(next.unanswered_twice);
        for (all, more) in self.unanswered.iter_mut().zip(&mut next.unanswered) {
            all.append(more);
        }
    }
}

/// The rules that say something else.
fn turns(from: &Outcome, to: &Outcome) -> Vec<Turn> {
    let light = |found: Option<Found>| found.map_or(Light::Green, |found| found.light);
    let is_decisive = |before: Option<Found>, after: Option<Found>| match (from.standing.light(), to.standing.light())
    {
        // A worse answer is due to what is now as bad as it; a better one to what was as bad as the old one.
        (Some(old), Some(new)) if new > old => light(after) == new && light(before) < new,
        (Some(old), Some(new)) if new < old => light(before) == old && light(after) < old,
        (Some(_) | None, Some(_) | None) => false,
    };
    let turned = pairs(&from.findings, &to.findings, |(rule, _)| *rule);
    let turned = turned.filter_map(|(old, new)| {
        let (rule, _) = old.or(new)?;
        let [from, to] = [old, new].map(|one| one.map(|(_, found)| *found));
        (from != to).then(|| Turn { rule: *rule, from, to, is_decisive: is_decisive(from, to) })
    });
    turned.collect()
}

/// The deadlines that appear, end or move.
fn moves(from: &[Deadline], to: &[Deadline]) -> Vec<Moved> {
    let pairs = pairs(from, to, Deadline::key);
    let moved = pairs.filter(|(old, new)| old.map(|old| &old.by) != new.map(|new| &new.by));
    let moved = moved.filter_map(|(old, new)| {
        let by = |one: Option<&Deadline>| one.map(|one| one.by.clone());
        Some(Moved { what: old.or(new)?.what.clone(), from: by(old), to: by(new) })
    });
    moved.collect()
}

/// The entries of two lists that are in the order of a key, each beside the one of the same key.
fn pairs<'e, E, K: Ord>(
    from: &'e [E],
    to: &'e [E],
    key: impl Fn(&'e E) -> K,
) -> impl Iterator<Item = (Option<&'e E>, Option<&'e E>)> {
    let (mut before, mut after) = (from.iter().peekable(), to.iter().peekable());
    std::iter::from_fn(move || {
        let order = match (before.peek(), after.peek()) {
            (Some(old), Some(new)) => key(old).cmp(&key(new)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return None,
        };
        let old = if order.is_le() { before.next() } else { None };
        let new = if order.is_ge() { after.next() } else { None };
        Some((old, new))
    })
}

/// What one side is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side {
    /// `rulebook` or `answers`.
    pub what: What,
    /// The name of the folder or the file, safe to print; none for the built-in rulebook.
    pub name: Option<String>,
    /// The instant it evaluates as of; of answers the earliest.
    pub as_of: String,
    /// Of answers the latest such instant, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of_last: Option<String>,
    /// The rulebook, or those of the answers with the number of answers by each.
    pub rulebooks: Vec<By>,
    /// How many applicants have an answer that another applicant has, too, because they have the same reference.
    #[serde(skip_serializing_if = "is_none")]
    pub shared: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

/// What a side is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Every applicant is evaluated.
    Rulebook,
    /// Older answers are looked up.
    Answers,
}

/// What an answer was given by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct By {
    /// The version of the rulebook.
    pub version: String,
    /// The digest of the rulebook.
    pub digest: String,
    /// The version of the program.
    pub program: String,
    /// The gate.
    pub gate: Gate,
    /// The number of answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<usize>,
}
