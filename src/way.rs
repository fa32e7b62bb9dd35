//! A door: the shortest way to yes. What must still be supplied, corrected, explained or waited for until an applicant
//! may pass a gate, what settles most first, and who does it.
//!
//! Nothing is decided here. The way is tried out: what the assessment waits for or finds fault with is set to a value that
//! settles it (`rules/fields.toml`), and the result is assessed again, until it may proceed. So a need that only
//! follows from an answer is part of the way, too. Then every step is left out once: if the others suffice, it goes;
//! otherwise the rules that then find something are those that it settles.
//!
//! ```
//! use onboardable::{Application, Gate, way};
//!
//! let json = r#"{"branch": "DE", "person": {"nationality": "US"}}"#;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! // There is no way for an applicant who is refused.
//! let way = way(&Application::from_json(json)?, Gate::SignUp, as_of);
//! assert!(way.steps.is_empty());
//! assert_eq!(way.refused[0].rule.to_string(), "fatca.us_nationality");
//! # Ok::<(), onboardable::ReadError>(())
//! ```

use std::borrow::Cow;
use std::cell::Cell;
use std::cmp::Reverse;

use chrono::{DateTime, Utc};

use crate::application::{Application, FieldKind, Pointer, Put, instant_text};
use crate::facts::{Facts, Question, Watch};
use crate::finding::Finding;
use crate::judge::{self, Judged};
use crate::questions;
use crate::rulebook::{Ask, Choice, Effect, Gate, Light, RuleId, RuleSet, Rulebook, Supply, Who, named};

named! {
    /// What is to be done.
    Action {
        /// Something is missing.
        Supply = "supply",
        /// A value is wrong.
        Correct = "correct",
        /// A value must not be there.
        Remove = "remove",
        /// Something must be explained, or decided otherwise.
        Explain = "explain",
        /// The bank or the provider is still working.
        Wait = "wait",
    }
}

/// The shortest way of one applicant to a gate.
#[derive(Clone, Debug)]
pub struct Way {
    /// The rulebook.
    pub rulebook: &'static Rulebook,
    /// The gate.
    pub gate: Gate,
    /// The instant it was evaluated as of.
    pub as_of: DateTime<Utc>,
    /// The findings that refuse the applicant, at this gate or a later one: then there is no way.
    pub refused: Vec<Finding>,
    /// The steps, those that settle most first. None where the applicant may pass already.
    pub steps: Vec<WayStep>,
    /// What would still be found after the last step: no field of an application settles it, or there are more than
    /// [`STEPS`].
    pub left: Vec<Finding>,
}

/// A step: fields that are settled together.
#[derive(Clone, Debug)]
pub struct WayStep {
    /// The fields that take the value.
    pub fields: Vec<Pointer>,
    /// Fields of which one can settle the same instead.
    pub instead: Vec<Pointer>,
    /// What is to be done.
    pub action: Action,
    /// The party that acts.
    pub who: Who,
    /// The rules that keep the application on hold as long as this step alone is not done.
    pub settles: Vec<RuleId>,
    /// Whether it is only needed because of another step.
    pub follows: bool,
    /// The finding that it settles, or one of them.
    pub finding: Finding,
    /// The status that settles it, of what only the bank or the provider decides.
    pub until: Option<&'static str>,
    /// Whose decision it is to clear the finding instead; `None` where nobody may: see
    /// [`Clearance`](crate::application::Clearance).
    pub clearable: Option<Who>,
    /// The values to choose from.
    pub choices: Vec<&'static Choice>,
}

/// The longest way. A record with more to be done is no applicant.
pub const STEPS: usize = 96;

/// Returns the shortest way of an applicant to a gate.
#[must_use]
pub fn way(application: &Application<'_>, gate: Gate, as_of: DateTime<Utc>) -> Way {
    Rulebook::builtin().way(application, gate, as_of)
}

impl Rulebook {
    /// Returns the shortest way as [`way`](fn@crate::way) does, by this rulebook.
    #[must_use]
    pub fn way(&'static self, application: &Application<'_>, gate: Gate, as_of: DateTime<Utc>) -> Way {
        let walk = Walk { rulebook: self, gate, as_of };
        let as_of = walk.as_of(application);
        let now = walk.held(application);
        let refused: Vec<_> = now.findings.iter().filter(|one| is_refusal(one)).cloned().collect();
        if !refused.is_empty() {
            return Way { rulebook: self, gate, as_of, refused, steps: Vec::new(), left: Vec::new() };
        }
        let mut moves = walk.moves(application, &now);
        let settles = walk.shortened(application, &mut moves);
        let left = walk.held(&applied(application, &moves, &[])).findings;
        let steps = walk.steps(application, &now, &moves, settles);
        Way { rulebook: self, gate, as_of, refused: Vec::new(), steps, left }
    }
}

/// What keeps an application on hold.
struct Held {
    /// The findings that are no notes. A value that is tried out may even refuse the applicant.
    findings: Vec<Finding>,
    /// The rules that block, also those whose findings others cover.
    rules: RuleSet,
}

impl Held {
    /// Returns a number that is the smaller the nearer the gate is.
    fn distance(&self) -> usize {
        let refusals = self.findings.iter().filter(|one| is_refusal(one)).count();
        self.rules.iter().count().saturating_add(refusals.saturating_mul(RuleId::ALL.len()))
    }

    /// Returns whether nothing does.
    fn is_clear(&self) -> bool {
        self.findings.is_empty()
    }

    fn has(&self, rule: RuleId, field: &Pointer) -> bool {
        self.findings.iter().any(|one| one.rule == rule && one.evidence.fields.contains(field))
    }
}

/// A field, the value that settles it, and the finding that it was set for.
#[derive(Clone)]
struct Move {
    field: Pointer,
    put: Put,
    finding: Finding,
}

#[derive(Clone, Copy)]
struct Walk {
    rulebook: &'static Rulebook,
    gate: Gate,
    /// The caller's instant.
    as_of: DateTime<Utc>,
}

impl Walk {
    /// Returns the instant that an application is evaluated as of. It may itself be what a step corrects.
    fn as_of(self, application: &Application<'_>) -> DateTime<Utc> {
        judge::own_as_of(application).unwrap_or(self.as_of)
    }

    #[inline(never)]
    fn held(self, application: &Application<'_>) -> Held {
        let as_of = self.as_of(application);
        let facts = Facts::by(self.rulebook, application, Question { gate: self.gate, as_of });
        let assessment = judge::assessed(&facts, Judged::of(&facts));
        let blocks = |rule: &RuleId, is_found| self.rulebook.rule(*rule).effect_of(is_found).light() != Light::Green;
        let answers = assessment.answers;
        let found = answers.found.iter().filter(|rule| blocks(rule, true));
        let rules = found.chain(answers.unknown.iter().filter(|rule| blocks(rule, false))).collect();
        let blocking = assessment.findings.into_iter().filter(|one| one.light() != Light::Green);
        let findings = blocking.chain(assessment.later.into_iter().filter(is_refusal)).collect();
        Held { findings, rules }
    }

    /// Returns values that may settle a field, the usual one first.
    #[inline(never)]
    fn candidates(self, field: &Pointer, application: &Application<'_>) -> Vec<Put> {
        let pattern = Pointer::pattern(field.as_str());
        let entry = self.rulebook.field(&pattern);
        let value = |text: &&'static str| Put::Value(Cow::Borrowed(text));
        if entry.pointer == pattern && !entry.good.is_empty() {
            return entry.good.iter().map(value).collect();
        }
        let choices = self.ask(field).map(|ask| ask.choices).unwrap_or_default();
        if !choices.is_empty() {
            return choices.iter().map(|choice| &choice.value).filter(|one| **one != "null").map(value).collect();
        }
        let as_of = self.as_of(application);
        let texts: &[&'static str] = match Application::kind_at(field.as_str()) {
            Some(FieldKind::Object(_) | FieldKind::List(_) | FieldKind::OneOrList(_)) => return vec![Put::Object],
            Some(FieldKind::Flag) => &["true", "false"],
            Some(FieldKind::Count) => &["0"],
            Some(FieldKind::Country | FieldKind::Countries) => &["DE", "FR", "IT", "ES"],
            Some(FieldKind::LastDay) => &["9999-12-31"],
            Some(FieldKind::Date) => return vec![Put::Value(as_of.date_naive().to_string().into())],
            Some(FieldKind::Timestamp | FieldKind::DayOrTimestamp) => {
                let instant = |instant: DateTime<Utc>| Put::Value(instant_text(instant).into());
                let first = self.rulebook.first_day.and_time(chrono::NaiveTime::MIN).and_utc();
                // A consent that is missing may belong between the terms and the identification.
                let terms = application.person.present().and_then(|one| one.terms_conditions_signed_at.present());
                let terms = terms.map(|text| Put::Value(text.as_str().to_owned().into()));
                // Of several identifications, the one under way is the newest.
                let before = as_of.checked_sub_days(chrono::Days::new(1)).unwrap_or(as_of);
                let recent =
                    if field.as_str().starts_with("/identifications/") { [before, as_of] } else { [as_of, before] };
                return recent.map(instant).into_iter().chain(terms).chain([instant(first)]).collect();
            }
            Some(FieldKind::Text | FieldKind::Texts) | None => &["Beispiel"],
        };
        texts.iter().map(value).collect()
    }

    /// Returns the question that asks for a field.
    fn ask(self, field: &Pointer) -> Option<&'static Ask> {
        let mut asks = self.rulebook.steps.iter().flat_map(|step| step.asks);
        asks.find(|ask| is_of(ask, field))
    }

    fn waits(self, finding: &Finding) -> bool {
        !finding.is_found || self.rulebook.rule(finding.rule).names_missing
    }

    /// Returns moves that end at the gate, not yet the fewest. In each round what is known to be missing is supplied, and
    /// what is wrong is tried. No field takes the same value twice, so this ends.
    fn moves(self, application: &Application<'_>, now: &Held) -> Vec<Move> {
        let mut trial = Trial {
            walk: self,
            state: application.clone(),
            moves: Vec::new(),
            history: Vec::new(),
            tried: Cell::new(0),
        };
        let mut open = now.findings.clone();
        while !open.is_empty() && trial.history.len() < STEPS {
            let before = trial.history.len();
            for finding in &open {
                if !self.waits(finding) || !trial.supply(finding) {
                    trial.settle(finding);
                }
            }
            if trial.history.len() == before {
                break;
            }
            open = self.held(&trial.state).findings;
        }
        trial.moves
    }

    /// Removes the moves without which the others suffice, the last first: what another one has made necessary comes after
    /// it. Returns the rules that each of the rest settles.
    fn shortened(self, application: &Application<'_>, moves: &mut Vec<Move>) -> Vec<RuleSet> {
        let is_whole = self.held(&applied(application, moves, &[])).is_clear();
        if is_whole {
            self.without_needless(application, moves);
        }
        loop {
            let before = moves.len();
            let mut settles = Vec::with_capacity(before);
            for place in (0..before).rev() {
                let Some(one) = moves.get(place) else { break };
                let held = self.held(&applied(application, moves, std::slice::from_ref(&one.field)));
                if is_whole && held.is_clear() {
                    moves.remove(place);
                } else {
                    settles.push(held.rules);
                }
            }
            if moves.len() == before {
                settles.reverse();
                return settles;
            }
        }
    }

    /// Removes the moves inside resources that another answer has made needless: a record of which no part is needed.
    fn without_needless(self, application: &Application<'_>, moves: &mut Vec<Move>) {
        let mut resources: Vec<Pointer> = Vec::new();
        for resource in moves.iter().map(|one| one.field.resource()) {
            if !resources.contains(&resource) {
                resources.push(resource);
            }
        }
        for resource in resources {
            let inside = |one: &&Move| one.field.is_within(&resource);
            let inside: Vec<_> = moves.iter().filter(inside).map(|one| one.field.clone()).collect();
            if inside.len() > 1 && self.held(&applied(application, moves, &inside)).is_clear() {
                moves.retain(|one| !inside.contains(&one.field));
            }
        }
    }

    /// Puts the moves into steps: fields that take the same value are settled together.
    fn steps(self, application: &Application<'_>, now: &Held, moves: &[Move], settles: Vec<RuleSet>) -> Vec<WayStep> {
        let watch = Watch::default();
        let facts =
            Facts::by(self.rulebook, application, Question { gate: self.gate, as_of: self.as_of(application) });
        let mut steps: Vec<WayStep> = Vec::with_capacity(moves.len());
        for (one, settles) in moves.iter().zip(settles) {
            let ask = self.ask(&one.field);
            let fills = |step: &WayStep| {
                ask.is_some_and(|ask| !ask.fills.is_empty() && step.fields.iter().all(|field| is_of(ask, field)))
            };
            if let Some(place) = steps.iter().position(fills) {
                let mut step = steps.remove(place);
                step.fields.push(one.field.clone());
                step.settles = self.held(&applied(application, moves, &step.fields)).rules.iter().collect();
                insert(&mut steps, step);
                continue;
            }
            // What is found now says more than what a value that was tried out would lead to.
            let is_here = |finding: &&Finding| finding.evidence.fields.contains(&one.field);
            let here = now.findings.iter().find(|finding| **finding == one.finding);
            let here = here.or_else(|| now.findings.iter().find(is_here));
            let finding = here.unwrap_or(&one.finding);
            let rule = self.rulebook.rule(finding.rule);
            let entry = self.rulebook.field(&Pointer::pattern(one.field.as_str()));
            // A day or a text that would do is no status.
            let is_status = entry.supply == Supply::Bank
                && matches!(Application::kind_at(one.field.as_str()), Some(FieldKind::Text | FieldKind::Flag));
            let is_set = |good: &&'static str| one.put == Put::Value(Cow::Borrowed(good));
            let until = entry.good.first().copied().filter(|good| is_status && entry.good.len() == 1 && is_set(good));
            let step = WayStep {
                instead: self.instead(application, moves, one),
                action: one.action(finding),
                who: if self.waits(finding) { entry.supply.who() } else { rule.next.who },
                settles: settles.iter().collect(),
                follows: here.is_none(),
                until,
                clearable: rule.clearable.filter(|_| finding.is_found),
                choices: ask.map(|ask| questions::choices(ask, &facts, &watch)).unwrap_or_default(),
                fields: vec![one.field.clone()],
                finding: finding.clone(),
            };
            insert(&mut steps, step);
        }
        steps
    }

    /// Returns the fields of which one can settle the same as a move: others of its finding, and those of a question that
    /// may be answered instead.
    #[inline(never)]
    fn instead(self, application: &Application<'_>, moves: &[Move], one: &Move) -> Vec<Pointer> {
        let asked = self.ask(&one.field).map(|ask| ask.instead).unwrap_or_default();
        let asked = asked.iter().map(|other| questions::beside(other, &one.field));
        let others = one.finding.evidence.fields.iter().take(ALTERNATIVES).cloned().chain(asked);
        let state = applied(application, moves, std::slice::from_ref(&one.field));
        let settles = |field: &Pointer| {
            self.candidates(field, &state).iter().chain([&Put::Nothing]).any(|put| {
                let mut state = state.clone();
                state.put(field, put);
                self.held(&state).is_clear()
            })
        };
        let mut instead: Vec<Pointer> = others.filter(|field| !moves.iter().any(|one| one.field == *field)).collect();
        instead.retain(settles);
        instead
    }
}

/// Inserts a step in its place: what settles most comes first, and what only follows last.
#[inline(never)]
fn insert(steps: &mut Vec<WayStep>, step: WayStep) {
    let order = |step: &WayStep| (step.follows, Reverse(step.settles.len()));
    let place = steps.partition_point(|before| order(before) <= order(&step));
    steps.insert(place, step);
}

/// An application while the way is tried out.
struct Trial<'a> {
    walk: Walk,
    state: Application<'a>,
    moves: Vec<Move>,
    history: Vec<(Pointer, Put)>,
    tried: Cell<usize>,
}

impl Trial<'_> {
    fn add(&mut self, field: &Pointer, put: Put, finding: &Finding) {
        self.state.put(field, &put);
        if put == Put::Nothing {
            self.moves.retain(|one| one.field == *field || !one.field.is_within(field));
        }
        self.history.push((field.clone(), put.clone()));
        match self.moves.iter_mut().find(|one| one.field == *field) {
            Some(one) => (one.put, one.finding) = (put, finding.clone()),
            None => self.moves.push(Move { field: field.clone(), put, finding: finding.clone() }),
        }
    }

    /// Supplies the fields that a finding waits for; `false` where each has a value by now.
    fn supply(&mut self, finding: &Finding) -> bool {
        let mut is_new = false;
        for field in &finding.evidence.fields {
            let is_done =
                |one: &Move| one.field == *field || (one.put == Put::Nothing && field.is_within(&one.field));
            if self.history.len() < STEPS
                && !self.moves.iter().any(is_done)
                && let Some(put) = self.supplied(finding, field)
            {
                self.add(field, put, finding);
                is_new = true;
            }
        }
        is_new
    }

    /// Returns the value to supply: of several the one that brings the gate nearest.
    fn supplied(&self, finding: &Finding, field: &Pointer) -> Option<Put> {
        let mut candidates = self.walk.candidates(field, &self.state);
        let is_choice = candidates.len() > 1;
        let best = || self.best(field, false, &|then| !then.has(finding.rule, field));
        is_choice.then(best).flatten().map(|(_, _, put)| put).or_else(|| candidates.drain(..).next())
    }

    /// Settles what a finding has at its fields, by the value that brings the gate nearest; where none of them does, by
    /// another field that the rule reads.
    fn settle(&mut self, finding: &Finding) {
        let fields = &finding.evidence.fields;
        let held = self.walk.held(&self.state);
        if self.history.len() >= STEPS || !fields.iter().any(|field| held.has(finding.rule, field)) {
            return;
        }
        // What is waited for is not removed.
        let may_go = finding.effect != Effect::Complete;
        let best = fields
            .iter()
            .take(ALTERNATIVES)
            .filter_map(|field| self.best(field, may_go, &|then| !then.has(finding.rule, field)))
            .min_by_key(|(distance, ..)| *distance);
        // A part of what it names comes before another field that the rule reads: a device is bound before another method
        // is chosen.
        let reads = |is_inside: bool| {
            let reads = self.walk.rulebook.rule(finding.rule).reads.iter();
            let others = reads.filter(|read| !fields.iter().any(|field| field.matches(read)));
            let others = others.map(|read| Pointer::new(read.replace('*', "0")));
            let is_here = |other: &Pointer| fields.iter().any(|field| other.is_within(field)) == is_inside;
            others
                .filter(is_here)
                .filter_map(|field| self.best(&field, true, &|then| !then.rules.contains(finding.rule)))
                .min_by_key(|(distance, ..)| *distance)
        };
        let around = || {
            let inner = fields.first()?.as_str();
            let slashes = inner.match_indices('/').filter(|(at, _)| *at > 0);
            let outer = slashes.filter_map(|(at, _)| Some(Pointer::new(inner.get(..at)?.to_owned())));
            let is_settled = |then: &Held| !then.rules.contains(finding.rule) && then.distance() < held.distance();
            outer.filter_map(|field| self.best(&field, true, &is_settled)).min_by_key(|(distance, ..)| *distance)
        };
        if let Some((_, field, put)) = best.or_else(|| reads(true)).or_else(|| reads(false)).or_else(around) {
            self.add(&field, put, finding);
        }
    }

    /// Returns the value of a field with which something is settled, and the gate is nearest; to be removed it must be one
    /// that may go.
    fn best(
        &self,
        field: &Pointer,
        may_go: bool,
        is_settled: &dyn Fn(&Held) -> bool,
    ) -> Option<(usize, Pointer, Put)> {
        let mut best: Option<(usize, Pointer, Put)> = None;
        let entry = self.walk.rulebook.field(&Pointer::pattern(field.as_str()));
        // A status is not removed: it changes.
        let removal = (may_go && (entry.supply != Supply::Bank || entry.good.is_empty())).then_some(Put::Nothing);
        let all = self.walk.candidates(field, &self.state).into_iter().chain(removal);
        let is_new = |put: &Put| !self.history.iter().any(|(one, tried)| one == field && tried == put);
        let may_try = |_: &Put| self.tried.replace(self.tried.get().saturating_add(1)) <= TRIALS;
        for put in all.filter(is_new).take_while(may_try) {
            let mut state = self.state.clone();
            state.put(field, &put);
            let then = self.walk.held(&state);
            let distance = then.distance();
            // A value that must be there is not removed.
            let is_good = put != Put::Nothing || !then.findings.iter().any(|one| one.evidence.fields.contains(field));
            if is_good && is_settled(&then) && best.as_ref().is_none_or(|(least, ..)| distance < *least) {
                best = Some((distance, field.clone(), put));
                if distance == 0 {
                    break;
                }
            }
        }
        best
    }
}

/// How many values are tried out for one applicant. One about whom nothing is known takes some seventy.
const TRIALS: usize = 1_000;

/// How many fields of a finding are tried.
const ALTERNATIVES: usize = 8;

fn is_refusal(finding: &Finding) -> bool {
    finding.is_found && finding.effect == Effect::Deny
}

/// Returns the application with every move but those of the fields that are left out.
#[inline(never)]
fn applied<'a>(application: &Application<'a>, moves: &[Move], left_out: &[Pointer]) -> Application<'a> {
    let mut state = application.clone();
    for one in moves.iter().filter(|one| !left_out.contains(&one.field)) {
        state.put(&one.field, &one.put);
    }
    state
}

/// Returns whether a question asks for a field, or fills it in.
fn is_of(ask: &Ask, field: &Pointer) -> bool {
    let pattern = Pointer::pattern(field.as_str());
    ask.pointer == pattern || ask.fills.contains(&&*pattern)
}

impl Move {
    /// Returns what is to be done about a finding.
    fn action(&self, finding: &Finding) -> Action {
        if finding.evidence.unusable.contains(&self.field) {
            return Action::Correct;
        }
        match finding.effect {
            Effect::Correct if self.put == Put::Nothing => Action::Remove,
            Effect::Correct => Action::Correct,
            Effect::Clarify | Effect::Deny => Action::Explain,
            Effect::Wait => Action::Wait,
            Effect::Complete | Effect::Note => Action::Supply,
        }
    }
}
