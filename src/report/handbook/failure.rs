//! A failure code of a provider in words: the entry of a code such as `JOINT_ACCOUNT`.

use std::fmt::Write as _;

use serde::Serialize;

use super::explanation::{Form, Lines};
use super::{SourceEntry, source_lines};
use crate::report::markdown::escape;
use crate::report::page::Page;
use crate::report::{Voice, who_words};
use crate::rulebook::{Cause, Failure, Fraud, Lang, Light, Pack, Retry, Who, Words, words};

/// A failure code in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FailureEntry {
    /// The code, in its correct spelling.
    pub code: &'static str,
    /// The method whose provider sends it.
    pub provider: &'static str,
    /// Other spellings in the bank's guides.
    pub spellings: &'static [&'static str],
    /// The provider's heading for it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<&'static str>,
    /// The HTTP status it comes with, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http: Option<u16>,
    /// Whether a new attempt cannot help.
    pub permanent: bool,
    /// Who caused it.
    pub cause: Cause,
    /// What can be tried, the best first.
    pub retry: &'static [Retry],
    /// Whether it speaks of fraud.
    pub fraud: Fraud,
    /// Whether the person is a customer already.
    pub existing_customer: bool,
    /// The message the bank suggests for the screen, in both languages, as the bank prints it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_message: Option<Quotation>,
    /// A sentence for the applicant.
    pub applicant: String,
    /// A sentence for support.
    pub support: String,
    /// Where it is listed.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<&'static str>,
    #[serde(skip)]
    title_of_provider: Option<&'static str>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A text of the bank in both of its languages, quoted.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quotation {
    /// English.
    pub en: &'static str,
    /// German.
    pub de: &'static str,
}

impl FailureEntry {
    /// Puts a failure code into words.
    #[must_use]
    pub fn new(failure: &Failure, voice: Voice) -> Self {
        let pack = voice.pack;
        // The bank prints its messages in two languages; what the program does not carry stays empty.
        let of_lang = |words: Words, lang| {
            let pack = voice.rulebook.packs.iter().find(|pack| pack.lang == lang);
            pack.map_or("", |pack| words.text(pack))
        };
        Self {
            code: failure.code,
            provider: failure.provider.name(),
            spellings: failure.spellings,
            category: failure.category,
            http: failure.http,
            permanent: failure.permanent,
            cause: failure.cause,
            retry: failure.retry,
            fraud: failure.fraud,
            existing_customer: failure.existing_customer,
            bank_message: failure
                .message
                .map(|words| Quotation { en: of_lang(words, Lang::En), de: of_lang(words, Lang::De) }),
            applicant: voice.say(failure.applicant),
            support: voice.say(failure.support),
            sources: failure.sources.iter().copied().map(SourceEntry::from).collect(),
            reading: failure.reading.map(|reading| reading.text(pack)),
            title_of_provider: voice.rulebook.machine(failure.provider).map(|machine| machine.title.text(pack)),
            pack,
        }
    }

    /// Returns the form of the entry.
    #[must_use]
    pub fn form(&self) -> Form {
        let light = match self.fraud {
            Fraud::Stop => Light::Red,
            Fraud::None | Fraud::Review => Light::Yellow,
        };
        let permanence = if self.permanent { words::FAILURE_PERMANENT } else { words::FAILURE_PASSING };
        let badge = permanence.text(self.pack).to_owned();
        Form { name: self.code, light: Some(light), badge, title: None, lines: self.lines(), pack: self.pack }
    }

    /// Among all the others: what it means and what can be tried.
    pub(super) fn set_short(&self, page: &mut Page<'_>) {
        self.form().set_head(page);
        page.paragraph(4, &self.support);
        page.entry(words::HEADING_RETRY, &self.retries());
    }

    /// A row of the table of all codes.
    pub(super) fn mark_row(&self, out: &mut String) {
        let _ = writeln!(out, "| `{}` | {} | {} |", self.code, escape(&self.support), escape(&self.retries()));
    }

    fn retries(&self) -> String {
        let retry: Vec<_> = self.retry.iter().map(|retry| retry_words(*retry).text(self.pack)).collect();
        retry.join("; ")
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Lines {
        let say = |words: Words| words.text(self.pack).to_owned();
        let existing_customer = self.existing_customer.then_some(words::FAILURE_EXISTING_CUSTOMER);
        let also_written = (!self.spellings.is_empty()).then(|| self.spellings.join(", "));
        vec![
            (words::HEADING_TO_SUPPORT, vec![self.support.to_owned()]),
            (words::HEADING_TO_APPLICANT, vec![self.applicant.to_owned()]),
            (words::HEADING_BANK_MESSAGE, self.quoted().into_iter().collect()),
            (words::HEADING_RETRY, vec![self.retries()]),
            (words::HEADING_FRAUD, fraud_words(self.fraud).map(say).into_iter().collect()),
            (words::HEADING_DETAIL, existing_customer.map(say).into_iter().collect()),
            (words::HEADING_CAUSE, vec![say(cause_words(self.cause))]),
            (words::HEADING_PROVIDER, vec![self.provider_title()]),
            (words::HEADING_CATEGORY, self.category.map(str::to_owned).into_iter().collect()),
            (words::HEADING_HTTP, self.http.map(|http| http.to_string()).into_iter().collect()),
            (words::HEADING_ALSO_WRITTEN, also_written.into_iter().collect()),
            (words::HEADING_SOURCE, source_lines(&self.sources, self.pack)),
            (words::HEADING_READING, self.reading.map(str::to_owned).into_iter().collect()),
        ]
    }

    /// The bank's message in the language asked for, in its quotation marks.
    fn quoted(&self) -> Option<String> {
        let Quotation { en, de } = self.bank_message?;
        Some(match self.pack.lang {
            Lang::En => format!("\u{201c}{en}\u{201d}"),
            Lang::De => format!("\u{201e}{de}\u{201c}"),
        })
    }

    /// `VideoIdent (IDnow) (idnow)`.
    fn provider_title(&self) -> String {
        let title = self.title_of_provider.map(|title| format!("{title} ({})", self.provider));
        title.unwrap_or_else(|| self.provider.to_owned())
    }
}

const fn cause_words(cause: Cause) -> Words {
    match cause {
        Cause::Applicant => who_words(Who::Applicant),
        Cause::Partner => who_words(Who::Partner),
        Cause::Provider => who_words(Who::Provider),
        Cause::Bank => who_words(Who::Bank),
        Cause::Unstated => words::CAUSE_UNSTATED,
    }
}

const fn retry_words(retry: Retry) -> Words {
    match retry {
        Retry::SameLink => words::RETRY_SAME_LINK,
        Retry::OtherIban => words::RETRY_OTHER_IBAN,
        Retry::OtherMethod => words::RETRY_OTHER_METHOD,
        Retry::NewIdentification => words::RETRY_NEW_IDENTIFICATION,
        Retry::FixData => words::RETRY_FIX_DATA,
        Retry::ContactBank => words::RETRY_CONTACT_BANK,
        Retry::Never => words::RETRY_NEVER,
    }
}

const fn fraud_words(fraud: Fraud) -> Option<Words> {
    match fraud {
        Fraud::None => None,
        Fraud::Review => Some(words::FRAUD_REVIEW),
        Fraud::Stop => Some(words::FRAUD_STOP),
    }
}
