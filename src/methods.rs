//! The identification methods that an applicant may use: each of the nine, with the findings against it.
//!
//! Each method is evaluated as if it were to be created now: every stated identification is history. It may be used
//! where [`assess`](crate::assess) allows it to start: nothing is found against it, nothing is unknown, and no later
//! gate is certain to refuse the applicant. Fields that only the request of creation needs are listed beside the
//! answer, and questions that only the bank can answer stay unknown. The order is the one that the bank's guides
//! recommend for the flow.
//!
//! ```
//! use onboardable::{Application, Lang, eligible_methods};
//!
//! let json = r#"{"branch": "DE", "person": {"nationality": "US"}}"#;
//! let application = Application::from_json(json)?;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! let methods = eligible_methods(&application, as_of);
//! assert!(methods.methods.iter().all(|method| {
//!     method.findings.iter().any(|finding| finding.rule.to_string() == "fatca.us_nationality")
//! }));
//! # Ok::<(), onboardable::ReadError>(())
//! ```

use chrono::{DateTime, Utc};

use crate::application::{Application, Pointer};
use crate::decision::Checklist;
use crate::facts::{Fact, Facts, IdentificationFacts, Question, Watch};
use crate::finding::Finding;
use crate::judge;
use crate::rulebook::values::eligibility::{
    FALLBACKS_BANK, FALLBACKS_BANK_PLUS, RANKING_BANKIDENT, RANKING_BANKIDENT_PLUS, RANKING_DIGITAL_BANKING,
    RANKING_VIDEOIDENT,
};
use crate::rulebook::{Effect, Flow, Gate, Method, RuleId, RuleSet, Rulebook, named};
use crate::rules::eligibility::{is_need, request};
use crate::scope::applying;
use crate::setting::Setting;

named! {
    /// Whether a method may be used. From the best to the worst.
    Eligibility {
        /// There is no finding against it.
        Yes = "yes",
        /// Something is unknown, or only the bank knows it.
        Unknown = "unknown",
        /// There is a finding against it.
        No = "no",
    }
}

/// Every method for one applicant, the recommended one first.
#[derive(Clone, Debug)]
pub struct Methods {
    /// The rulebook of the assessment.
    pub rulebook: &'static Rulebook,
    /// The setting: environment, flow, branch.
    pub setting: Setting,
    /// The instant they were evaluated as of.
    pub as_of: DateTime<Utc>,
    /// The methods: those that may be used, then the unknown ones, then the others, each in the order recommended.
    pub methods: Vec<MethodAnswer>,
}

/// The answer for one method.
#[derive(Clone, Debug)]
pub struct MethodAnswer {
    /// The method.
    pub method: Method,
    /// Whether it may be used.
    pub answer: Eligibility,
    /// The fields that the request of the identification must still state.
    pub needs: Vec<Pointer>,
    /// The findings against it, and the unknown ones: the next step of each would change the answer.
    pub findings: Vec<Finding>,
    /// The methods to offer if this one fails, by their names.
    pub fallbacks: &'static [&'static str],
}

impl MethodAnswer {
    /// Returns the rules of its findings, each once.
    pub(crate) fn reasons(&self) -> Vec<&'static str> {
        let mut reasons = Vec::new();
        for rule in self.findings.iter().map(|finding| finding.rule.name()) {
            if !reasons.contains(&rule) {
                reasons.push(rule);
            }
        }
        reasons
    }
}

/// Evaluates every method of identification for an applicant.
///
/// The identifications that the application states are history: each method is evaluated as if it were to be created
/// now. Where a change of the person is stated, the person before and after it are both evaluated, and the worse
/// answer counts.
#[must_use]
pub fn eligible_methods(application: &Application<'_>, as_of: DateTime<Utc>) -> Methods {
    Rulebook::builtin().eligible_methods(application, as_of)
}

impl Rulebook {
    /// Evaluates the methods as [`eligible_methods`](crate::eligible_methods) does, by this rulebook.
    #[must_use]
    pub fn eligible_methods(&'static self, application: &Application<'_>, as_of: DateTime<Utc>) -> Methods {
        let as_of = judge::own_as_of(application).unwrap_or(as_of);
        let watch = Watch::default();
        Methods::of(&Facts::by(self, application, Question { gate: Gate::Identification, as_of }), &watch)
    }
}

impl Methods {
    /// Evaluates the methods for an applicant, by the facts at the gate of the identification. The watch is the caller's
    /// because it must live as long as they do.
    pub(crate) fn of<'a>(facts: &Facts<'a>, watch: &'a Watch) -> Self {
        let Facts { application, as_of, rulebook, .. } = *facts;
        let changed = application.change.present().map(|change| (change, application.as_changed(change)));
        let watch_changed = Watch::default();
        let mut changed = changed
            .as_ref()
            .map(|(change, changed)| (change, AnyMethod::of(&Facts::after(change, facts, changed), &watch_changed)));
        let mut person = AnyMethod::of(facts, watch);
        let request = request(facts);
        let ranking = ranking(facts);
        let mut methods: Vec<MethodAnswer> = Vec::with_capacity(ranking.len());
        for method in ranking.iter().map(|name| Method::named(name)) {
            let mut findings = person.findings(method);
            if let Some((change, person)) = &mut changed {
                for mut finding in person.findings(method) {
                    finding.evidence.move_to_change(change);
                    if !findings.contains(&finding) {
                        findings.push(finding);
                    }
                }
            }
            let (needs, findings): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| {
                is_need(rulebook.rule(finding.rule), finding.is_found, &finding.evidence, &request)
            });
            let needs = needs.into_iter().flat_map(|need| need.evidence.fields).collect();
            let answer = findings.iter().map(|one| weigh(one, facts)).max().unwrap_or(Eligibility::Yes);
            let place = methods.partition_point(|before| before.answer <= answer);
            methods
                .insert(place, MethodAnswer { method, answer, needs, findings, fallbacks: fallbacks(method, facts) });
        }
        Self { rulebook, setting: Setting::of(facts), as_of, methods }
    }
}

/// One applicant, evaluated for each method in turn: the facts are read once, and a rule that does not look at the
/// method is evaluated once.
struct AnyMethod<'a> {
    facts: Facts<'a>,
    stated: IdentificationFacts<'a>,
    /// The refusals of a later gate that are certain.
    refusals: Vec<Finding>,
    watch: &'a Watch,
    /// The rules that have answered without a look at the method.
    of_any: RuleSet,
    /// The findings of these rules.
    for_any: Vec<Finding>,
}

impl<'a> AnyMethod<'a> {
    /// Evaluates which refusals are certain at a later gate, whatever the method.
    fn of(facts: &Facts<'a>, watch: &'a Watch) -> Self {
        let scopes = facts.rulebook.scopes;
        let later = facts.at_gate(Gate::AccountOpening);
        let mut refusals = applying(&later).without(&scopes.until(Gate::Identification));
        for rule in refusals.iter().filter(|rule| facts.rulebook.rule(*rule).effect != Effect::Deny) {
            refusals.remove(rule);
        }
        let certain = judge::findings(&later, &refusals, &mut Checklist::GREEN.clone());
        Self {
            facts: facts.before_identification(Method::Unrecognised),
            stated: facts.identification,
            refusals: certain.into_iter().filter(|finding| finding.is_found).collect(),
            watch,
            of_any: RuleSet::NONE,
            for_any: Vec::new(),
        }
    }

    /// Returns the findings of a method, and the refusals.
    fn findings(&mut self, method: Method) -> Vec<Finding> {
        self.facts.ask_about(self.stated.by(method).watched(self.watch));
        let mut left_out = self.facts.rulebook.scopes.general;
        left_out.remove(RuleId::EligibilityOnlyTheBankKnows);
        // The rule on the list of a session evaluates every method, so no method evaluates it.
        left_out.insert(RuleId::SessionMethodNotEligible);
        let found = self.answers(&applying(&self.facts).without(&left_out));
        judge::once(self.facts.rulebook, self.refusals.iter().cloned().chain(found).collect())
    }

    /// Returns the findings of rules, in the order of the rulebook.
    fn answers(&mut self, asked: &RuleSet) -> Vec<Finding> {
        self.watch.take();
        let rest = asked.without(&self.of_any);
        let judged = judge::findings_each(&self.facts, &rest, &mut Checklist::GREEN.clone(), &mut |rule| {
            if !self.watch.take() {
                self.of_any.insert(rule);
            }
        });
        let (for_any, mut found): (Vec<_>, _) = judged.into_iter().partition(|one| self.of_any.contains(one.rule));
        self.for_any.extend(for_any);
        for one in self.for_any.iter().filter(|one| asked.contains(one.rule)) {
            let place = found.partition_point(|before| before.rule <= one.rule);
            found.insert(place, one.clone());
        }
        found
    }
}

/// Returns the ranking of the flow; an unknown flow is ranked as the whole onboarding.
fn ranking(facts: &Facts<'_>) -> &'static [&'static str] {
    match facts.flow {
        Fact::Known(Flow::Videoident) => RANKING_VIDEOIDENT.at(facts),
        Fact::Known(Flow::Bankident) => RANKING_BANKIDENT.at(facts),
        Fact::Known(Flow::BankidentPlus) => RANKING_BANKIDENT_PLUS.at(facts),
        Fact::Known(Flow::DigitalBanking) | Fact::Missing | Fact::Unreadable => RANKING_DIGITAL_BANKING.at(facts),
    }
}

fn fallbacks(method: Method, facts: &Facts<'_>) -> &'static [&'static str] {
    if method.is_bankident() {
        FALLBACKS_BANK.at(facts)
    } else if method == Method::BankPlus {
        FALLBACKS_BANK_PLUS.at(facts)
    } else {
        &[]
    }
}

/// Returns what a finding means for a method: a finding of the identification's gate is against it; everything else
/// is unknown.
fn weigh(finding: &Finding, facts: &Facts<'_>) -> Eligibility {
    match finding.effect {
        Effect::Note if finding.rule != RuleId::EligibilityOnlyTheBankKnows => Eligibility::Yes,
        Effect::Note | Effect::Wait | Effect::Complete => Eligibility::Unknown,
        Effect::Correct | Effect::Clarify if facts.rulebook.rule(finding.rule).gate == Gate::SignUp => {
            Eligibility::Unknown
        }
        Effect::Correct | Effect::Clarify | Effect::Deny => Eligibility::No,
    }
}
