//! Which method of identification an applicant may use: each of the nine, with the rules that say so.
//!
//! The rules are those of the family `eligibility`, and the rules of other families that the rulebook names beside
//! them. A method is eligible only where nothing speaks against it and nothing it needs is open; what only the
//! bank can tell stays unknown. The order is the one the bank's guides recommend for the flow.
//!
//! ```
//! use onboardable::{Application, Lang, eligible_methods};
//!
//! let json = r#"{"branch": "DE", "person": {"address": {"country": "AT"}}}"#;
//! let application = Application::from_json(json)?;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! let methods = eligible_methods(&application, as_of);
//! assert!(methods.to_json(Lang::En).contains(r#"{"method":"idnow","eligible":false,"reasons":["eligibility.residence_not_germany"]"#));
//! # Ok::<(), onboardable::ReadError>(())
//! ```

mod text;

use chrono::{DateTime, Utc};
use serde::{Serialize, Serializer};

use crate::application::Application;
use crate::facts::{Fact, Facts, Flow};
use crate::finding::{Answer, Finding};
use crate::lifecycle::{Method, Status};
use crate::report::page::{Paint, plain};
use crate::report::{self, FindingReport};
use crate::rulebook::values::eligibility::{
    FALLBACKS_BANK, FALLBACKS_BANK_PLUS, RANKING_BANKIDENT, RANKING_BANKIDENT_PLUS, RANKING_DIGITAL_BANKING,
    RANKING_VIDEOIDENT, RULES_OF_A_FAILURE, RULES_OF_METHODS, RULES_THAT_END,
};
use crate::rulebook::{Effect, Gate, Lang, RULES, Rule, RuleId, named};
use crate::rules;
use crate::setting::Reference;

named! {
    /// Whether a method may be used. From the best to the worst.
    Eligibility {
        /// Nothing speaks against it.
        Eligible = "eligible",
        /// Something it needs is missing, or only the bank can tell.
        Unknown = "unknown",
        /// A rule speaks against it.
        NotEligible = "not_eligible",
    }
}

/// Every method for one applicant, the recommended one first.
#[derive(Clone, Debug)]
pub struct Methods {
    /// The caller's own `reference`, else the `id` of the person.
    pub reference: Option<Reference>,
    /// The instant that was judged as of.
    pub as_of: DateTime<Utc>,
    /// The methods: the eligible ones, then the unknown ones, then the others, each in the order recommended.
    pub methods: Vec<MethodAnswer>,
}

/// What was judged of one method.
#[derive(Clone, Debug)]
pub struct MethodAnswer {
    /// The method.
    pub method: Method,
    /// Whether it may be used.
    pub answer: Eligibility,
    /// What speaks against it or is open: the next step of each would change the answer.
    pub findings: Vec<Finding>,
    /// The methods to offer where this one fails, by their names.
    pub fallbacks: &'static [&'static str],
}

/// Judges every method of identification for an applicant.
///
/// The method and the status that the application states are set aside: each method is asked as if it were to
/// start now. What failed before counts: after suspected fraud, and for an existing customer, no method is offered.
#[must_use]
pub fn eligible_methods(application: &Application<'_>, as_of: DateTime<Utc>) -> Methods {
    let as_of = crate::own_as_of(application).unwrap_or(as_of);
    let facts = Facts::new(application, as_of);
    let ranking = ranking(&facts);
    let mut methods: Vec<MethodAnswer> = Vec::with_capacity(ranking.len());
    for method in ranking.iter().map(|name| Method::named(name)) {
        let findings = findings_of(&facts, method);
        let answer = findings.iter().map(weigh).max().unwrap_or(Eligibility::Eligible);
        let place = methods.partition_point(|before| before.answer <= answer);
        methods.insert(place, MethodAnswer { method, answer, findings, fallbacks: fallbacks(method, &facts) });
    }
    Methods { reference: application.named().and_then(Reference::of), as_of, methods }
}

/// A flow that is not known is ranked as the whole onboarding.
fn ranking(facts: &Facts<'_>) -> &'static [&'static str] {
    match facts.flow {
        Fact::Known(Flow::Videoident) => RANKING_VIDEOIDENT.at(facts.today),
        Fact::Known(Flow::Bankident) => RANKING_BANKIDENT.at(facts.today),
        Fact::Known(Flow::BankidentPlus) => RANKING_BANKIDENT_PLUS.at(facts.today),
        Fact::Known(Flow::DigitalBanking) | Fact::Missing | Fact::Unreadable => {
            RANKING_DIGITAL_BANKING.at(facts.today)
        }
    }
}

fn fallbacks(method: Method, facts: &Facts<'_>) -> &'static [&'static str] {
    match method {
        Method::Bank | Method::BankId => FALLBACKS_BANK.at(facts.today),
        Method::BankPlus => FALLBACKS_BANK_PLUS.at(facts.today),
        Method::Idnow
        | Method::Fourthline
        | Method::IdnowAutoident
        | Method::IdnowCustom
        | Method::Postident
        | Method::Manual
        | Method::Unrecognised => &[],
    }
}

/// What is found of one method and what is open, whatever method the application states.
pub(crate) fn findings_of(stated: &Facts<'_>, method: Method) -> Vec<Finding> {
    let mut asked = Facts::new(stated.application, stated.as_of);
    let is_same = stated.identification.method == Fact::Known(method);
    let has_succeeded = is_same && stated.identification.is_successful();
    asked.identification.method = Fact::Known(method);
    asked.identification.status = if has_succeeded { Fact::Known(Status::Successful.name()) } else { Fact::Missing };
    let of_method =
        |rule: &&Rule| rule.family == "eligibility" || RULES_OF_METHODS.at(stated.today).contains(&rule.name);
    let ends = |rule: &&Rule| RULES_THAT_END.at(stated.today).contains(&rule.name);
    let of_failure = |rule: &&Rule| is_same && RULES_OF_A_FAILURE.at(stated.today).contains(&rule.name);
    let asked_rules = RULES.iter().filter(of_method).filter(|rule| rule.applies(Gate::Identification, &asked));
    let stated_rules = RULES
        .iter()
        .filter(|rule| ends(rule) || of_failure(rule))
        .filter(|rule| rule.applies(Gate::Identification, stated));
    let of_asked = asked_rules.filter_map(|rule| finding(rule, &asked));
    of_asked.chain(stated_rules.filter_map(|rule| finding(rule, stated))).collect()
}

fn finding(rule: &Rule, facts: &Facts<'_>) -> Option<Finding> {
    let answer = rules::judge(rule.id, facts);
    let effect = rule.weigh(&answer)?;
    let is_found = matches!(answer, Answer::Found(_));
    Some(Finding { rule: rule.id, is_found, effect, evidence: answer.into_evidence()? })
}

/// A find that asks for another answer of the applicant speaks against the method; everything else is open.
fn weigh(finding: &Finding) -> Eligibility {
    match finding.effect {
        Effect::Note if finding.rule != RuleId::EligibilityOnlyTheBankKnows => Eligibility::Eligible,
        Effect::Note | Effect::Wait | Effect::Complete => Eligibility::Unknown,
        Effect::Correct | Effect::Clarify | Effect::Deny => Eligibility::NotEligible,
    }
}

/// The methods in words of one language. Each begins with the three keys of the API's own answer to a check of
/// eligibility.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodsReport {
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The instant that was judged as of, in RFC 3339.
    pub as_of: String,
    /// The methods, the recommended one first.
    pub methods: Vec<MethodReport>,
    #[serde(skip)]
    lang: Lang,
}

/// A method in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodReport {
    /// The method.
    pub method: &'static str,
    /// Whether it may be used; unknown is no.
    pub eligible: bool,
    /// The rules that say so; empty where it may be used.
    pub reasons: Vec<&'static str>,
    /// Eligible, unknown or not eligible.
    pub answer: Eligibility,
    /// Its place in the order recommended, from 1.
    pub rank: usize,
    /// The methods to offer where this one fails.
    pub fallbacks: Vec<&'static str>,
    /// What the rules say, and what would change the answer.
    pub findings: Vec<FindingReport>,
}

impl Methods {
    /// Puts the methods into words.
    #[must_use]
    pub fn report(&self, lang: Lang) -> MethodsReport {
        let day = self.as_of.date_naive();
        let methods = self.methods.iter().enumerate().map(|(index, one)| MethodReport {
            method: one.method.name(),
            eligible: one.answer == Eligibility::Eligible,
            reasons: one.findings.iter().map(|finding| finding.rule.rule().name).collect(),
            answer: one.answer,
            rank: index.saturating_add(1),
            fallbacks: one.fallbacks.to_vec(),
            findings: one.findings.iter().map(|finding| FindingReport::new(finding, day, lang)).collect(),
        });
        MethodsReport {
            reference: self.reference.clone(),
            as_of: report::instant(self.as_of),
            methods: methods.collect(),
            lang,
        }
    }

    /// The methods as one line of JSON.
    #[must_use]
    pub fn to_json(&self, lang: Lang) -> String {
        // Serializing strings, lists and enums into memory has no way to fail.
        serde_json::to_string(&self.report(lang)).unwrap_or_default()
    }
}

impl MethodsReport {
    /// The methods as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The methods as JSON over several lines.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The methods as plain text, at most 100 columns wide.
    #[must_use]
    pub fn to_text(&self) -> String {
        text::tell(self, &plain)
    }

    /// The methods as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        text::tell(self, paint)
    }
}

/// In English words; [`Methods::report`] gives the other language.
impl Serialize for Methods {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.report(Lang::En).serialize(serializer)
    }
}
