//! The judge: evaluates every rule that applies; their answers become findings, and the worst finding decides.

use chrono::{DateTime, Utc};

use crate::application::{Application, Pointer, limits};
use crate::deadline::{Deadline, deadlines};
use crate::decision::{Checklist, Decision};
use crate::facts::{self, Facts, Question, Stated};
use crate::finding::{Answer, Finding, Grounds, Pointers};
use crate::rulebook::{Effect, Gate, Light, RuleId, RuleSet, Rulebook};
use crate::rules;
use crate::scope::applying;
use crate::setting::Setting;
use crate::value::date;

/// The assessment of one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The rulebook of the assessment.
    pub rulebook: &'static Rulebook,
    /// The gate; the rules of the gates before it were evaluated, too.
    pub gate: Gate,
    /// Whether there is an account already: at the last gate the question is then whether it can be used.
    pub has_account: bool,
    /// The instant it was evaluated as of.
    pub as_of: DateTime<Utc>,
    /// The instant that the conditions of creating the identification were evaluated as of, where it is stated: see
    /// [`ConditionOf`](crate::rulebook::ConditionOf).
    pub created_at: Option<DateTime<Utc>>,
    /// The setting: environment, flow, branch.
    pub setting: Setting,
    /// The findings, in the order of the rulebook.
    pub findings: Vec<Finding>,
    /// Findings of later gates that will not be resolved on the way: refusals, open questions and wrong values. They
    /// do not affect the decision of this gate.
    pub later: Vec<Finding>,
    /// The answer of every rule at this gate, including those without a finding.
    pub answers: Answers,
    /// The bank's seven rows; only [`Gate::AccountOpening`] has them.
    pub checklist: Option<Checklist>,
    /// The deadlines, in the order of the days.
    pub deadlines: Vec<Deadline>,
}

/// The answers of the rules: which were evaluated, and which of those were found or unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The rules that were evaluated. The others do not apply, or apply to every applicant alike.
    pub judged: RuleSet,
    /// The rules with a finding.
    pub found: RuleSet,
    /// The rules whose answer is unknown.
    pub unknown: RuleSet,
}

impl Answers {
    /// Returns the rules that were evaluated and are clear.
    pub fn clear(&self) -> impl Iterator<Item = RuleId> + use<> {
        self.judged.without(&self.found).without(&self.unknown).iter()
    }

    fn join(&mut self, other: &Self) {
        self.judged.extend(&other.judged);
        self.found.extend(&other.found);
        self.unknown.extend(&other.unknown);
    }
}

impl Assessment {
    /// Returns the worst light of the findings.
    #[must_use]
    pub fn light(&self) -> Light {
        self.findings.iter().map(Finding::light).max().unwrap_or(Light::Green)
    }

    /// Returns the decision, which follows from the worst light.
    #[must_use]
    pub fn decision(&self) -> Decision {
        self.light().into()
    }

    /// Joins the assessment of the same applicant after a change: the worse answer counts.
    fn join(&mut self, changed: Self) {
        self.answers.join(&changed.answers);
        join(&mut self.findings, changed.findings);
        join(&mut self.later, changed.later);
        if let (Some(checklist), Some(changed)) = (&mut self.checklist, changed.checklist) {
            for (row, light) in changed.rows() {
                checklist.darken(row, light);
            }
        }
    }
}

/// Adds findings that are not there yet, in the order of the rulebook.
pub(crate) fn join(findings: &mut Vec<Finding>, others: Vec<Finding>) {
    for finding in others {
        if !findings.contains(&finding) {
            let place = findings.partition_point(|one| one.rule <= finding.rule);
            findings.insert(place, finding);
        }
    }
}

/// Evaluates an application by every rule of a gate, and of the gates before it.
///
/// `as_of` is the day that ages and deadlines are counted to, and selects the version of every dated value; the
/// application's own `as_of` takes precedence. The assessment uses no clock and cannot fail: unreadable data are a
/// finding. Where a change of the person is stated, the person before and after it are both evaluated, and the worse
/// answer counts. A clean applicant is evaluated without allocating.
#[must_use]
pub fn assess(application: &Application<'_>, gate: Gate, as_of: DateTime<Utc>) -> Assessment {
    Rulebook::builtin().assess(application, gate, as_of)
}

impl Rulebook {
    /// Evaluates an application as [`assess`](crate::assess) does, by this rulebook.
    #[must_use]
    pub fn assess(&'static self, application: &Application<'_>, gate: Gate, as_of: DateTime<Utc>) -> Assessment {
        assess_facts(&self.facts(application, gate, as_of))
    }

    /// Reads the facts of an application that [`Rulebook::assess`] evaluates.
    #[must_use]
    pub fn facts<'a>(&'static self, application: &'a Application<'a>, gate: Gate, as_of: DateTime<Utc>) -> Facts<'a> {
        Facts::by(self, application, Question { gate, as_of: own_as_of(application).unwrap_or(as_of) })
    }
}

/// Evaluates facts as [`assess`] evaluates an application: for callers that need both.
#[must_use]
pub fn assess_facts(facts: &Facts<'_>) -> Assessment {
    assessed(facts, Judged::of(facts))
}

/// What every rule that applies to the facts answers. Findings that another finding covers are among them.
#[derive(Clone)]
pub(crate) struct Judged {
    answers: Answers,
    pub(crate) findings: Vec<Finding>,
    checklist: Checklist,
}

impl Judged {
    /// Evaluates every rule that applies to the facts.
    pub(crate) fn of(facts: &Facts<'_>) -> Self {
        let mut checklist = Checklist::GREEN;
        let scopes = facts.rulebook.scopes;
        let mut answers = Answers { judged: applying(facts).without(&scopes.general), ..Answers::default() };
        let findings = findings(facts, &answers.judged, &mut checklist);
        for one in &findings {
            if one.is_found { &mut answers.found } else { &mut answers.unknown }.insert(one.rule);
        }
        Self { answers, findings, checklist }
    }
}

/// Returns the assessment of an applicant, with the change that the application states.
pub(crate) fn assessed(facts: &Facts<'_>, judged: Judged) -> Assessment {
    assessed_with_change(facts, judged).0
}

/// Returns the assessment, and what every rule finds after the change: among it what another finding covers.
pub(crate) fn assessed_with_change(facts: &Facts<'_>, judged: Judged) -> (Assessment, Vec<Finding>) {
    let mut assessment = evaluated(facts, judged);
    let Some(change) = facts.application.change.present() else { return (assessment, Vec::new()) };
    let changed = facts.application.as_changed(change);
    let changed = Facts::after(change, facts, &changed);
    let judged = Judged::of(&changed);
    let mut findings = judged.findings.clone();
    let mut after = evaluated(&changed, judged);
    for finding in after.findings.iter_mut().chain(&mut after.later).chain(&mut findings) {
        finding.evidence.move_to_change(change);
    }
    assessment.join(after);
    (assessment, findings)
}

fn evaluated(facts: &Facts<'_>, judged: Judged) -> Assessment {
    let Judged { answers, mut findings, checklist } = judged;
    let scopes = facts.rulebook.scopes;
    let is_applicant = !findings.iter().any(|one| OF_NO_APPLICANT.contains(&one.rule));
    if !is_applicant {
        findings.retain(|one| facts.rulebook.rule(one.rule).family == "application" || one.light() == Light::Red);
    }
    let findings = once(facts.rulebook, findings);
    let later = match facts.gate {
        Gate::SignUp | Gate::Identification => {
            let then = facts.at_gate(Gate::AccountOpening);
            let later = applying(&then).without(&scopes.general).without(&scopes.until(facts.gate));
            let found = self::findings(&then, &later, &mut Checklist::GREEN.clone());
            once(facts.rulebook, found.into_iter().filter(Finding::stays).collect())
        }
        Gate::AccountOpening => Vec::new(),
    };
    let is_refused = findings.iter().any(|finding| finding.effect == Effect::Deny);
    Assessment {
        rulebook: facts.rulebook,
        gate: facts.gate,
        created_at: facts.created_before(),
        setting: Setting::of(facts),
        has_account: facts.account.is_some(),
        as_of: facts.as_of,
        findings,
        later,
        answers,
        checklist: (facts.gate == Gate::AccountOpening).then_some(checklist),
        // A refused applicant has no deadlines, except for an account that already exists.
        deadlines: if is_applicant && (!is_refused || facts.account.is_some()) {
            deadlines(facts)
        } else {
            Vec::new()
        },
    }
}

/// Returns the answers that are not clear as findings, in the order of the rulebook.
pub(crate) fn findings(facts: &Facts<'_>, asked: &RuleSet, checklist: &mut Checklist) -> Vec<Finding> {
    findings_each(facts, asked, checklist, &mut |_| {})
}

/// Returns findings as [`findings`] does, and calls `answered` after the answer of each rule.
pub(crate) fn findings_each(
    facts: &Facts<'_>,
    asked: &RuleSet,
    checklist: &mut Checklist,
    answered: &mut dyn FnMut(RuleId),
) -> Vec<Finding> {
    let at_creation = facts.at_creation();
    let mut findings = Vec::new();
    for rule in asked.iter() {
        if let Some(finding) = finding(facts, rule, rules::answer_as_of(rule, facts, at_creation.as_ref())) {
            add(&mut findings, finding, facts.rulebook, checklist);
        }
        answered(rule);
    }
    findings
}

// Not inlined: nearly every answer is clear, and takes no more than a comparison.
#[inline(never)]
fn add(findings: &mut Vec<Finding>, finding: Finding, rulebook: &Rulebook, checklist: &mut Checklist) {
    let rule = rulebook.rule(finding.rule);
    if let Some(row) = rule.row {
        checklist.darken(row, finding.light());
    }
    push(findings, finding, rulebook);
}

/// Adds a finding, or one for each of its fields if its rule reports them one by one.
pub(crate) fn push(findings: &mut Vec<Finding>, finding: Finding, rulebook: &Rulebook) {
    if rulebook.rule(finding.rule).each_field {
        let Finding { rule, is_found, effect, evidence, cleared } = finding;
        let each = evidence.split(limits::FINDINGS_OF_A_RULE);
        findings.extend(each.map(|evidence| Finding { rule, is_found, effect, evidence, cleared: cleared.clone() }));
    } else {
        findings.push(finding);
    }
}

/// Turns the answer of a rule into a finding; a clear answer has none.
#[inline(always)]
pub(crate) fn finding(facts: &Facts<'_>, rule: RuleId, answer: Answer) -> Option<Finding> {
    match answer {
        Answer::Clear => None,
        Answer::NotClear(grounds) => Some(not_clear(facts, rule, *grounds)),
    }
}

// Not inlined: nearly every answer is clear, and takes no more than a comparison.
#[inline(never)]
fn not_clear(facts: &Facts<'_>, rule: RuleId, grounds: Grounds) -> Finding {
    let is_found = grounds.is_found;
    let mut evidence = grounds.evidence.once();
    if !is_found {
        let is_stated =
            |field: &&Pointer| matches!(facts.stated_at(field.as_str()), Stated::Something | Stated::Unreadable);
        evidence.unusable = evidence.fields.iter().filter(is_stated).cloned().collect();
    }
    // What a person cleared is a note. What is not known cannot be cleared: it may turn out to be something else.
    let cleared = if is_found { rules::clearance::of(rule, facts) } else { None };
    let effect = if cleared.is_some() { Effect::Note } else { facts.rulebook.rule(rule).effect_of(is_found) };
    Finding { rule, is_found, effect, evidence, cleared }
}

/// If the text is no application at all, only that is reported: an API error has no first name to ask for. The light
/// stays, because none of these is better than that of an empty application.
const OF_NO_APPLICANT: [RuleId; 3] =
    [RuleId::ApplicationBareResource, RuleId::ApplicationErrorBody, RuleId::ApplicationWebhookBody];

/// Removes findings that another finding covers: those of rules that a rule with a finding replaces, and unknown ones
/// that only wait for fields which another finding names as missing or unreadable. One empty field is one finding,
/// not one for every rule that reads it.
///
/// That never improves the decision: the remaining findings block as much as the removed ones, because no note may
/// replace another rule ([`Rule::names_missing`](rulebook::Rule::names_missing),
/// [`Rule::instead_of`](rulebook::Rule::instead_of)), and the lights of the checklist were set before.
pub(crate) fn once(rulebook: &Rulebook, mut findings: Vec<Finding>) -> Vec<Finding> {
    // A rule that reports every field has many findings; each replaces the same ones.
    let mut replacing: Vec<&Finding> = Vec::new();
    let mut named = Pointers::default();
    let waits_for_fields = |one: &Finding| !one.is_found && !one.evidence.fields.is_empty();
    let is_awaited = findings.iter().any(waits_for_fields);
    for one in findings.iter().filter(|one| one.is_found && one.cleared.is_none()) {
        let rule = rulebook.rule(one.rule);
        if !rule.instead_of.is_empty() && replacing.last().is_none_or(|last| last.rule != one.rule) {
            replacing.push(one);
        }
        if is_awaited && rule.names_missing {
            named.add_each(&one.evidence.fields);
        }
    }
    let replaces = |one: &Finding, other: &Finding| {
        one.light() >= other.light() && rulebook.rule(one.rule).instead_of.contains(&other.rule)
    };
    let is_replaced = |other: &Finding| replacing.iter().any(|one| replaces(one, other));
    // A finding without fields does not wait for a reported one.
    let is_named = |one: &Finding| waits_for_fields(one) && one.evidence.fields.iter().all(|field| named.hold(field));
    let keep: Vec<bool> = findings.iter().map(|one| !is_replaced(one) && !is_named(one)).collect();
    let mut keep = keep.into_iter();
    findings.retain(|_| keep.next().unwrap_or(true));
    named_once(rulebook, findings)
}

/// Removes findings that only ask for fields which others ask for as well: of two, the more general one, which lists
/// the fields that every applicant states.
fn named_once(rulebook: &Rulebook, mut findings: Vec<Finding>) -> Vec<Finding> {
    let asks = |one: &Finding| asks(rulebook, one);
    if findings.iter().filter(|one| asks(one)).nth(1).is_none() {
        return findings;
    }
    let mut asked = [Light::Green, Light::Yellow, Light::Red].map(|light| (light, Pointers::default()));
    for one in findings.iter().filter(|one| asks(one)) {
        let of_light = asked.iter_mut().filter(|(light, _)| *light == one.light());
        of_light.for_each(|(_, asked)| asked.add_each(&one.evidence.fields));
    }
    // Each field is named by the finding itself, and by another one.
    let mut leave = |one: &Finding| {
        let is_named = |field: &Pointer| {
            let as_strictly = asked.iter().filter(|(light, _)| *light >= one.light());
            as_strictly.map(|(_, asked)| asked.count(field)).sum::<u32>() > 1
        };
        let leaves = asks(one) && one.evidence.fields.iter().all(is_named);
        if leaves {
            let of_light = asked.iter_mut().filter(|(light, _)| *light == one.light());
            of_light.for_each(|(_, asked)| asked.remove_each(&one.evidence.fields));
        }
        leaves
    };
    let keep: Vec<bool> = findings.iter().map(|one| !leave(one)).collect();
    let mut keep = keep.into_iter();
    findings.retain(|_| keep.next().unwrap_or(true));
    findings
}

/// Returns whether a finding only asks for fields.
pub(crate) fn asks(rulebook: &Rulebook, one: &Finding) -> bool {
    one.is_found && one.cleared.is_none() && rulebook.rule(one.rule).names_missing && !one.evidence.fields.is_empty()
}

/// Returns the instant that an application states to be evaluated as of; a day is its first instant in UTC.
pub(crate) fn own_as_of(application: &Application<'_>) -> Option<DateTime<Utc>> {
    facts::text(&application.as_of).known().and_then(date::parse_as_of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Evidence;

    #[test]
    fn unknown_findings_are_removed_only_where_their_fields_are_named() {
        let at = |field: &'static str| Answer::unknown(field).into_evidence().unwrap_or_default();
        let one =
            |rule, is_found, evidence| Finding { rule, is_found, effect: Effect::Complete, evidence, cleared: None };
        let named = || one(RuleId::IbanMissing, true, at("/identification/iban"));
        for (waiting, expected) in
            [(at("/identification/iban"), 1), (at("/identification/status"), 2), (Evidence::default(), 2)]
        {
            let findings = vec![named(), one(RuleId::IbanNotGerman, false, waiting)];
            assert_eq!(once(Rulebook::builtin(), findings).len(), expected);
        }
    }
}
