//! A failure code of a provider in words: the entry of a code such as `JOINT_ACCOUNT`.

use std::fmt::Write as _;

use serde::Serialize;

use super::SourceEntry;
use crate::decision::Light;
use crate::lifecycle::{Cause, Failure, Fraud, Retry, explain_failure, machine};
use crate::report::markdown::escape;
use crate::report::page::{Page, Paint, Tone, plain};
use crate::report::who_words;
use crate::rulebook::identification::FAILURES;
use crate::rulebook::{Lang, Who, Words, words};

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
    /// A sentence for the applicant.
    pub applicant: &'static str,
    /// A sentence for support.
    pub support: &'static str,
    /// Where it is listed.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<&'static str>,
    #[serde(skip)]
    lang: Lang,
}

/// What a failure code means: in any letter case, in every spelling of the bank's guides.
#[must_use]
pub fn failure(code: &str, lang: Lang) -> Option<FailureEntry> {
    explain_failure(code).map(|failure| FailureEntry::new(failure, lang))
}

/// Every code that [`failure`] knows, in its correct spelling.
pub fn failure_codes() -> impl Iterator<Item = &'static str> {
    FAILURES.iter().map(|failure| failure.code)
}

impl FailureEntry {
    /// Puts a failure code into words.
    #[must_use]
    pub fn new(failure: &Failure, lang: Lang) -> Self {
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
            applicant: failure.applicant.in_lang(lang),
            support: failure.support.in_lang(lang),
            sources: failure.sources.iter().map(SourceEntry::from).collect(),
            reading: failure.reading.map(|reading| reading.in_lang(lang)),
            lang,
        }
    }

    /// The entry as JSON over several lines.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        // Serializing strings, lists and enums into memory has no way to fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The entry as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_text_painted(&plain)
    }

    /// The entry as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.lang, paint);
        self.set_head(&mut page);
        for (label, text) in self.lines() {
            page.entry(label, &text);
        }
        page.finish()
    }

    /// The entry as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let say = |words: Words| words.in_lang(self.lang);
        let mut out = format!("# `{}`\n\n{}\n\n", self.code, say(self.permanence()));
        for (label, text) in self.lines() {
            let _ = writeln!(out, "- **{}:** {}", say(label), escape(&text));
        }
        out
    }

    fn set_head(&self, page: &mut Page<'_>) {
        let light = match self.fraud {
            Fraud::Stop => Light::Red,
            Fraud::None | Fraud::Review => Light::Yellow,
        };
        let permanence = page.painted(Tone::Light(light), page.say(self.permanence()));
        let code = page.painted(Tone::Rule, self.code);
        page.line(&format!("  {code}  [{permanence}]"));
    }

    /// Among all the others: what it means and what can be tried.
    pub(super) fn set_short(&self, page: &mut Page<'_>) {
        self.set_head(page);
        page.paragraph(4, self.support);
        page.entry(words::HEADING_RETRY, &self.retries());
    }

    /// A row of the table of all codes.
    pub(super) fn mark_row(&self, out: &mut String) {
        let _ = writeln!(out, "| `{}` | {} | {} |", self.code, escape(self.support), escape(&self.retries()));
    }

    fn retries(&self) -> String {
        let retry: Vec<_> = self.retry.iter().map(|retry| retry_words(*retry).in_lang(self.lang)).collect();
        retry.join("; ")
    }

    const fn permanence(&self) -> Words {
        if self.permanent { words::FAILURE_PERMANENT } else { words::FAILURE_PASSING }
    }

    /// The labelled lines of the entry, in the order they are read.
    fn lines(&self) -> Vec<(Words, String)> {
        let say = |words: Words| words.in_lang(self.lang);
        let mut lines = vec![(words::HEADING_TO_SUPPORT, self.support.to_owned())];
        lines.push((words::HEADING_TO_APPLICANT, self.applicant.to_owned()));
        lines.push((words::HEADING_RETRY, self.retries()));
        if let Some(fraud) = fraud_words(self.fraud) {
            lines.push((words::HEADING_FRAUD, say(fraud).to_owned()));
        }
        if self.existing_customer {
            lines.push((words::HEADING_DETAIL, say(words::FAILURE_EXISTING_CUSTOMER).to_owned()));
        }
        lines.push((words::HEADING_CAUSE, say(cause_words(self.cause)).to_owned()));
        lines.push((words::HEADING_PROVIDER, self.provider_title()));
        if let Some(category) = self.category {
            lines.push((words::HEADING_CATEGORY, category.to_owned()));
        }
        if let Some(http) = self.http {
            lines.push((words::HEADING_HTTP, http.to_string()));
        }
        if !self.spellings.is_empty() {
            lines.push((words::HEADING_ALSO_WRITTEN, self.spellings.join(", ")));
        }
        for source in &self.sources {
            let read_on = say(words::READ_ON).replace("{day}", &source.checked);
            lines.push((words::HEADING_SOURCE, format!("{}, {} ({read_on})", source.document, source.section)));
        }
        if let Some(reading) = self.reading {
            lines.push((words::HEADING_READING, reading.to_owned()));
        }
        lines
    }

    /// `VideoIdent (IDnow) (idnow)`.
    fn provider_title(&self) -> String {
        let machine = machine(crate::lifecycle::Method::named(self.provider));
        machine.map_or_else(
            || self.provider.to_owned(),
            |machine| format!("{} ({})", machine.title.in_lang(self.lang), self.provider),
        )
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
