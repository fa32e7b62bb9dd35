//! May this applicant be onboarded, and if not yet, what is missing, who has to act, and which rule says so?
//!
//! Data flow one way, and the list of this crate's modules is the same way from the roof down:
//!
//! | step | module | in one sentence |
//! |---|---|---|
//! | application | [`application`] | the bank's own JSON, each field present, missing or unreadable |
//! | facts | [`facts`], made of [`value`]s | parsed dates, countries, numbers, addresses; missing stays missing |
//! | rules | [`rules`], with the [`rulebook`] | one function per rule: clear, found or unknown |
//! | findings | [`judge`], [`finding`] | what was not clear, with the evidence |
//! | decision | [`decision`] | the worst light, and the bank's seven rows |
//! | report | [`report`] | one value, written as JSON, text or Markdown, in English or German |
//!
//! Before it: [`context`], what the caller fixes for all applications. The other doors ask the same judge: [`check`]
//! for one field, [`check_update`] for a change of a person, [`methods`] for who may identify how, [`may_reactivate`]
//! for an account whose identification failed. [`advance`](mod@advance) says where an identification goes next,
//! [`deadline`] what runs out; the [`handbook`] is the rulebook itself in words.
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
//! An application is also filled from structs of your own, and an answer is stored and read again: [`application`] has
//! an example of both.
//!
//! # What always holds
//!
//! 1. No clock, file, locale, environment, network or `unsafe`. Bad input is a finding, never a panic.
//! 2. Missing is never a default: a rule that cannot know answers *unknown*, and unknown does not pass.
//! 3. The decision is the worst light, so that no finding ever improves it.
//! 4. Every rule has a source, and words in both languages; no number is in a rule's function.
//! 5. Personal data reaches no error, no `Debug` and no report that did not ask for it; a [`Check`] repeats the value
//!    that it was given.
//!
//! # Features
//!
//! - `handbook`, on by default: the entries of rules, methods and failure codes in words. Without it the crate judges
//!   and reports as ever, and is smaller where size counts.
//! - `schema`: JSON Schemas of the report types.

// The floors of the house, from the roof down: what is below knows nothing of what is above it.

// A door: whether an account whose identification failed can be used again.
mod reactivation;

// A door: a change of a person, before it is sent.
mod update;

// A door: one field.
pub mod check;

// Every answer in words: JSON, text, Markdown, in English and German.
pub mod report;

// A door: who may identify how.
pub mod methods;

// Which rules apply, and what their answers become: findings, and the assessment.
pub mod judge;

// One function a rule.
pub mod rules;

// A door: where an identification goes next, and what a failure code means.
pub mod advance;

// Which clocks run.
pub mod deadline;

// Which rules a question asks.
mod scope;

// What the application was judged in: environment, flow, branch, and the caller's own name for it.
pub mod setting;

// What the caller fixes for all applications.
pub mod context;

// What is known of the applicant, as of an instant.
pub mod facts;

// What one text is: an IBAN, a phone number, a name, an address, a date.
pub mod value;

// The worst light, and the bank's seven rows.
pub mod decision;

// What a rule answered, with the evidence.
pub mod finding;

// The terms, entries and values that rules are written in, and the rows written from `rules/`.
pub mod rulebook;

// The bank's JSON: each field present, missing or unreadable.
pub mod application;

// What one character is.
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
pub use reactivation::{
    Precondition, PreconditionAnswer, PreconditionReport, Reactivation, ReactivationReport, may_reactivate,
};
#[cfg(feature = "handbook")]
pub use report::handbook::{self, Handbook};
pub use report::{Report, UpdateReport};
pub use rulebook::{Effect, Gate, Lang, Light, Row, RuleId, Who};
pub use setting::Setting;
pub use update::{NoChange, check_update};
pub use value::name::sanitize as sanitize_name;

/// The examples of the README are compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
