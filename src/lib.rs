//! Decides whether an applicant may be onboarded at a bank. If not, it says what is missing, who has to act, and which
//! rule requires it.
//!
//! Data flows one way, through these modules:
//!
//! | step | module | what it contains |
//! |---|---|---|
//! | application | [`application`] | the bank's own JSON, each field present, missing or unreadable |
//! | facts | [`facts`], made of [`value`]s | parsed dates, countries, numbers and addresses; what is missing stays missing |
//! | rules | [`rules`], with the [`rulebook`] | one function per rule, which answers clear, found or unknown |
//! | findings | [`judge`], [`finding`] | every answer that is not clear, with its evidence |
//! | decision | [`decision`] | the worst light, and the seven rows of the bank's checklist |
//! | report | [`report`] | the findings in English or German, as JSON, text or Markdown |
//!
//! [`context`] is what you state once for all applications. Other questions are answered by the same rules:
//!
//! | function | what it answers |
//! |---|---|
//! | [`assess`] | whether an applicant may pass a gate: sign-up, identification or account opening |
//! | [`check_iban`], [`check_name`] and others of [`check`] | what is wrong with one value |
//! | [`check_update`] | whether a change of a person's data may be sent to the bank |
//! | [`eligible_methods`] | which identification methods the applicant may use |
//! | [`may_reactivate`] | whether the account of a failed identification may be reactivated |
//! | [`next_questions`] | what an applicant must still answer, as a form asks it |
//! | [`way`](fn@way) | the shortest way to yes: what must still be done, and who does it |
//! | [`advance`](fn@advance) | the next status of an identification after an event |
//! | [`explain_failure`] | what a failure code means |
//!
//! [`deadline`] has the deadlines that run for an applicant, and the [`handbook`] is the rulebook in words.
//!
//! ```
//! use onboardable::{Application, Decision, Gate, assess};
//!
//! let json = r#"{"person": {"birth_country": "US"}}"#;
//! let application = Application::from_json(json)?;
//! let as_of = "2026-11-21T00:00:00Z".parse().expect("an instant");
//!
//! let assessment = assess(&application, Gate::AccountOpening, as_of);
//! assert_eq!(assessment.decision(), Decision::Deny);
//! assert!(assessment.findings.iter().any(|finding| finding.rule.to_string() == "fatca.us_birthplace"));
//! # Ok::<(), onboardable::ReadError>(())
//! ```
//!
//! You can also fill an application from structs of your own, and store an answer and read it back: see the examples
//! of [`application`].
//!
//! # What you can rely on
//!
//! 1. No clock, file, locale, environment, network or `unsafe`. Bad input is a finding, never a panic.
//! 2. Missing data is never replaced by a default: a rule that lacks a field answers *unknown*, which does not pass.
//! 3. The decision is the worst light, so no finding can improve it. Only where its rule says so may a person clear a
//!    finding; the recorded decision of two is then named in the answer: see [`application`].
//! 4. Every rule has a source, or a reading marked as ours, and texts in both languages. Its function has no numbers and no
//!    texts; both are in the rulebook.
//! 5. Personal data is in no error, no `Debug` output, and no report unless you ask for it; a [`Check`] repeats the value
//!    that it was given.
//!
//! # Features
//!
//! - `handbook`, on by default: the entries of rules, methods and failure codes in words. Without it the crate decides and
//!   reports the same, and is smaller.
//! - `schema`: JSON Schemas of the report types.

// The modules from top to bottom: a module imports only from those below it (`tests/house.rs`).

// Decides whether the account of a failed identification may be reactivated.
mod reactivation;

// Checks a change of a person's data before it is sent.
mod update;

// Checks one value.
pub mod check;

// Writes every answer as JSON, text or Markdown, in English and German.
pub mod report;

// Finds the shortest way of a held applicant to yes.
pub mod way;

// A door: what an applicant must still answer.
pub mod questions;

// Decides which identification methods an applicant may use.
pub mod methods;

// Evaluates the rules that apply, and turns their answers into findings and an assessment.
pub mod judge;

// One function per rule.
pub mod rules;

// Returns the next status of an identification, and explains failure codes.
pub mod advance;

// Returns the deadlines that run.
pub mod deadline;

// Selects the rules that apply to a question.
mod scope;

// What an application was evaluated in: environment, flow, branch, and the caller's own reference.
pub mod setting;

// What the caller states once for all applications.
pub mod context;

// What is known about the applicant, as of an instant.
pub mod facts;

// Recognises and parses single texts: IBANs, phone numbers, names, addresses, dates.
pub mod value;

// The worst light, and the seven rows of the bank's checklist.
pub mod decision;

// The answer of a rule, with its evidence.
pub mod finding;

// The types and values that rules are written with, and the rows generated from `rules/`.
pub mod rulebook;

// The bank's JSON: each field present, missing or unreadable.
pub mod application;

// Classifies single characters.
pub mod character;

pub use advance::{advance, explain_failure};
pub use application::{Application, ReadError};
pub use check::{
    Check, NameField, check_address, check_iban, check_identity_document, check_mobile_number, check_name,
    check_proof_of_address, check_tin,
};
pub use context::{Context, ContextError};
pub use deadline::Deadline;
pub use decision::{Checklist, Decision};
pub use facts::{DuplicateKey, Question};
pub use finding::{Evidence, Finding};
pub use judge::{Assessment, assess};
pub use methods::{Methods, eligible_methods};
pub use questions::{Questions, next_questions};
pub use reactivation::{
    Precondition, PreconditionAnswer, PreconditionReport, Reactivation, ReactivationReport, may_reactivate,
};
#[cfg(feature = "handbook")]
pub use report::handbook::{self, Handbook};
pub use report::{QuestionsReport, Report, UpdateReport, WayReport};
pub use rulebook::{Effect, Gate, Lang, Light, Row, RuleId, Who};
pub use setting::Setting;
pub use update::{NoChange, check_update};
pub use value::name::sanitize as sanitize_name;
pub use way::{Way, WayStep, way};

/// The examples of the README are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
