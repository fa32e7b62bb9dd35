//! Checks whether the account of a failed BankIdent Plus identification may be reactivated, by each of the bank's
//! preconditions. If one of them is not met, the API answers the call with 412.
//!
//! ```
//! use onboardable::deadline::recovery::Verdict;
//! use onboardable::{Application, may_reactivate};
//!
//! let json = r#"{"account": {"opened_at": "2026-10-01"}, "identifications": [
//!     {"method": "bank_plus", "status": "failed", "status_since": "2026-10-10T10:00:00Z"}]}"#;
//! let application = Application::from_json(json)?;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! let reactivation = may_reactivate(&application, as_of);
//! assert_eq!(reactivation.answer(), Verdict::No); // no other method has succeeded yet
//! assert_eq!(reactivation.last_day.map(|day| day.to_string()).as_deref(), Some("2026-12-09"));
//! # Ok::<(), onboardable::ReadError>(())
//! ```

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::application::{Application, Pointer, instant_text, pointer};
use crate::deadline::recovery::{Recovery, Verdict, recovery};
use crate::decision::Decision;
use crate::facts::{Fact, Facts, Question};
use crate::finding::Detail;
use crate::judge;
use crate::report::page::{Page, Paint, Tone};
use crate::report::{NextReport, Voice, fill, who_words};
use crate::rulebook::values::readiness::{RISK_PASSED, SCREENING_PASSED, VETTING_PASSED};
use crate::rulebook::{Gate, Lang, Light, Pack, RuleId, Rulebook, Words, named, words};

named! {
    /// The preconditions of a reactivation.
    Precondition {
        /// A BankIdent Plus identification has failed.
        BankPlusFailed = "bank_plus_failed",
        /// The account was opened before that.
        AccountOpened = "account_opened",
        /// The recovery period is not over.
        InTime = "in_time",
        /// The due diligence of the bank is green.
        DueDiligence = "due_diligence",
        /// One of the three methods has succeeded within the period.
        Fallback = "fallback",
    }
}

/// The answer to the question whether an account may be reactivated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reactivation {
    /// The rulebook of the assessment.
    pub rulebook: &'static Rulebook,
    /// The instant it was evaluated as of.
    pub as_of: DateTime<Utc>,
    /// The last day on which the call is accepted, if the time of the failure is known.
    pub last_day: Option<NaiveDate>,
    /// The preconditions in order; only the first where nothing has failed.
    pub preconditions: Vec<PreconditionAnswer>,
    /// Whether [`assess`](crate::assess) refuses the applicant. The preconditions are the bank's and do not change,
    /// but there is no next step then.
    pub is_refused: bool,
}

/// The answer for one precondition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreconditionAnswer {
    /// The precondition.
    pub precondition: Precondition,
    /// Whether it is met.
    pub answer: Verdict,
    /// The fields that show it, or that would; empty where it is met.
    pub fields: Vec<Pointer>,
}

/// Checks whether the account of a failed BankIdent Plus identification may be reactivated.
#[must_use]
pub fn may_reactivate(application: &Application<'_>, as_of: DateTime<Utc>) -> Reactivation {
    Rulebook::builtin().may_reactivate(application, as_of)
}

impl Rulebook {
    /// Checks the reactivation as [`may_reactivate`](crate::may_reactivate) does, by this rulebook.
    #[must_use]
    pub fn may_reactivate(&'static self, application: &Application<'_>, as_of: DateTime<Utc>) -> Reactivation {
        let as_of = judge::own_as_of(application).unwrap_or(as_of);
        let facts = Facts::by(self, application, Question { gate: Gate::AccountOpening, as_of });
        let recovery = recovery(&facts);
        let preconditions = match &recovery {
            Some(recovery) => Precondition::ALL.iter().map(|one| check(*one, &facts, recovery)).collect(),
            None => vec![nothing_failed(&facts)],
        };
        Reactivation {
            rulebook: self,
            as_of,
            last_day: recovery.and_then(|recovery| recovery.last_day.known()),
            preconditions,
            is_refused: judge::assess_facts(&facts).decision() == Decision::Deny,
        }
    }
}

fn check(precondition: Precondition, facts: &Facts<'_>, recovery: &Recovery<'_, '_>) -> PreconditionAnswer {
    let (answer, fields) = match precondition {
        Precondition::BankPlusFailed => (Verdict::Yes, Vec::new()),
        Precondition::AccountOpened => {
            let field = match facts.account {
                Some(Fact::Known(_)) => recovery.failed_at_field(),
                Some(Fact::Missing | Fact::Unreadable) | None => facts.account_opened_at().pointer(),
            };
            (recovery.account, vec![field])
        }
        Precondition::InTime => {
            let answer = match recovery.last_day {
                Fact::Known(last) if facts.today <= last => Verdict::Yes,
                Fact::Known(_) => Verdict::No,
                Fact::Missing | Fact::Unreadable => Verdict::Unknown,
            };
            (answer, vec![recovery.failed_at_field()])
        }
        Precondition::DueDiligence => due_diligence(facts),
        Precondition::Fallback => {
            let (answer, success) = recovery.fallback;
            let field = success
                .map_or_else(|| Pointer::from(pointer!(identifications)), |success| success.ended_at().pointer());
            (answer, vec![field])
        }
    };
    let fields = if answer == Verdict::Yes { Vec::new() } else { fields };
    PreconditionAnswer { precondition, answer, fields }
}

/// Checks the three rows of the checklist. A value that is on no list of good ones is not green.
fn due_diligence(facts: &Facts<'_>) -> (Verdict, Vec<Pointer>) {
    let rows = [
        (facts.person.screening_progress(), &SCREENING_PASSED),
        (facts.person.risk_classification_status(), &RISK_PASSED),
        (facts.person.customer_vetting_status(), &VETTING_PASSED),
    ];
    let answers = rows.map(|(status, passed)| match status.fact {
        Fact::Known(one) if passed.at(facts).contains(&one) => (Verdict::Yes, status),
        Fact::Known(_) => (Verdict::No, status),
        Fact::Missing | Fact::Unreadable => (Verdict::Unknown, status),
    });
    let answer = worst(answers.iter().map(|(answer, _)| *answer));
    let fields = answers.iter().filter(|(one, _)| *one == answer).map(|(_, status)| status.pointer());
    (answer, fields.collect())
}

/// Answers for an application without a known failure: where a status or a method is missing, it may have failed.
fn nothing_failed(facts: &Facts<'_>) -> PreconditionAnswer {
    let is_open = |fact: bool, field: Pointer| (!fact).then_some(field);
    let open = facts.identifications().flat_map(|one| {
        let method = is_open(one.method().known().is_some(), one.method().pointer());
        method.into_iter().chain(is_open(one.status.known().is_some(), one.status().pointer()))
    });
    let mut fields: Vec<Pointer> = open.collect();
    if facts.identifications().next().is_none() {
        fields.push(pointer!(identifications).into());
    }
    let answer = if fields.is_empty() { Verdict::No } else { Verdict::Unknown };
    PreconditionAnswer { precondition: Precondition::BankPlusFailed, answer, fields }
}

fn worst(answers: impl Iterator<Item = Verdict>) -> Verdict {
    answers.fold(Verdict::Yes, |worst, answer| match (worst, answer) {
        (Verdict::No, _) | (_, Verdict::No) => Verdict::No,
        (Verdict::Unknown, _) | (_, Verdict::Unknown) => Verdict::Unknown,
        (Verdict::Yes, Verdict::Yes) => Verdict::Yes,
    })
}

impl Reactivation {
    /// Returns whether the account may be reactivated: yes only where every precondition is met.
    #[must_use]
    pub fn answer(&self) -> Verdict {
        worst(self.preconditions.iter().map(|one| one.answer))
    }

    /// Puts the answer into words.
    #[must_use]
    pub fn report(&self, lang: Lang) -> ReactivationReport {
        let voice = Voice::new(self.rulebook, self.as_of.date_naive(), lang);
        let preconditions = self.preconditions.iter().map(|one| PreconditionReport {
            precondition: one.precondition,
            answer: one.answer,
            fields: one.fields.iter().map(ToString::to_string).collect(),
            text: self.fill_as(precondition_words(one.precondition), RuleId::IdentificationAccountToRecover, voice),
        });
        ReactivationReport {
            answer: self.answer(),
            as_of: instant_text(self.as_of),
            last_day: self.last_day.map(|day| day.to_string()),
            preconditions: preconditions.collect(),
            next: self.next(voice),
            pack: voice.pack,
        }
    }

    /// Returns the next step, in the words of the rule that reports it.
    fn next(&self, voice: Voice) -> Option<NextReport> {
        let is =
            |asked, answer| self.preconditions.iter().any(|one| one.precondition == asked && one.answer == answer);
        let is_no = |asked| is(asked, Verdict::No);
        let rule = if self.is_refused || !is(Precondition::AccountOpened, Verdict::Yes) {
            return None;
        } else if self.answer() == Verdict::Yes {
            RuleId::IdentificationAccountToReactivate
        } else if is_no(Precondition::InTime) {
            RuleId::IdentificationRecoveryOverdue
        } else if is_no(Precondition::Fallback) {
            RuleId::IdentificationAccountToRecover
        } else {
            return None;
        };
        let next = self.rulebook.rule(rule).next;
        Some(NextReport { who: next.who, text: self.fill_as(next.text, rule, voice) })
    }

    /// The values in a text are those of the rule's family.
    fn fill_as(&self, text: Words, rule: RuleId, voice: Voice) -> String {
        let details = self.last_day.map(|last| ("last_day", Detail::Day(last)));
        fill(text, voice, self.rulebook.rule(rule), details.as_slice())
    }
}

/// The answer to the question whether an account may be reactivated, in one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReactivationReport {
    /// Whether the account may be reactivated.
    pub answer: Verdict,
    /// The instant it was evaluated as of, in RFC 3339.
    pub as_of: String,
    /// The last day on which the call is accepted, if the time of the failure is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<String>,
    /// The preconditions of the bank in order; only the first where nothing has failed.
    pub preconditions: Vec<PreconditionReport>,
    /// The next step, if it depends on the preconditions alone; none for an applicant whom the assessment refuses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextReport>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A precondition in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PreconditionReport {
    /// The precondition.
    pub precondition: Precondition,
    /// Whether it is met.
    pub answer: Verdict,
    /// The fields that show it, or that would, as JSON pointers; empty where it is met.
    pub fields: Vec<String>,
    /// The precondition as a sentence.
    pub text: String,
}

crate::report::written!(ReactivationReport);

impl ReactivationReport {
    /// Returns the answer as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.pack, paint);
        let title = page.painted(Tone::Heading, page.say(words::HEADING_REACTIVATION));
        page.line(&format!("{title} {}", answer(&page, self.answer)));
        page.line(&format!("{} {}", page.say(words::HEADING_AS_OF), self.as_of));
        page.blank();
        for one in &self.preconditions {
            let name = page.painted(Tone::Rule, one.precondition.name());
            page.line(&format!("  {name}  [{}]", answer(&page, one.answer)));
            page.paragraph(4, &one.text);
            if !one.fields.is_empty() {
                page.entry(words::HEADING_WHERE, &one.fields.join(", "));
            }
        }
        if self.last_day.is_some() || self.next.is_some() {
            page.blank();
        }
        if let Some(day) = &self.last_day {
            page.entry(words::HEADING_BY, day);
        }
        if let Some(next) = &self.next {
            let who = page.say(who_words(next.who));
            page.entry(words::HEADING_NEXT, &format!("{who}: {}", next.text));
        }
        page.finish()
    }
}

fn answer(page: &Page<'_>, answer: Verdict) -> String {
    let (light, words) = match answer {
        Verdict::Yes => (Light::Green, words::ANSWER_YES),
        Verdict::No => (Light::Red, words::ANSWER_NO),
        Verdict::Unknown => (Light::Yellow, words::UNKNOWN),
    };
    page.painted(Tone::Light(light), page.say(words))
}

const fn precondition_words(precondition: Precondition) -> Words {
    match precondition {
        Precondition::BankPlusFailed => words::REACTIVATION_BANK_PLUS_FAILED,
        Precondition::AccountOpened => words::REACTIVATION_ACCOUNT_OPENED,
        Precondition::InTime => words::REACTIVATION_IN_TIME,
        Precondition::DueDiligence => words::REACTIVATION_DUE_DILIGENCE,
        Precondition::Fallback => words::REACTIVATION_FALLBACK,
    }
}
