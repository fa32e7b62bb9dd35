//! What one code means: a rule such as `fatca.us_birthplace`, or a failure code of a provider such as `JOINT_ACCOUNT`;
//! and the form that both are told in.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::{FailureEntry, RuleEntry};
use crate::decision::Light;
use crate::lifecycle::explain_failure;
use crate::report::markdown::escape;
use crate::report::page::{Page, Paint, Tone, plain};
use crate::rulebook::identification::FAILURES;
use crate::rulebook::{Lang, RULES, RuleId, Words, tables, words};

/// What a code means. In JSON the entry itself: a rule has `rule`, a failure `code` and `provider`, any other code `code` and `whose`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Explanation {
    /// The code names a rule.
    Rule(RuleEntry),
    /// The code is a failure code of a provider.
    Failure(FailureEntry),
    /// The code is another one that people meet: a validation, a status, an error of the API, a result of IDnow.
    Code(CodeEntry),
}

/// A code that is neither a rule nor a failure code of a provider, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodeEntry {
    /// The code, as its owner spells it.
    pub code: &'static str,
    /// What it is, and whose.
    pub whose: &'static str,
    /// What it means.
    pub says: &'static str,
    /// Where it is listed.
    pub source: &'static str,
    #[serde(skip)]
    lang: Lang,
}

impl CodeEntry {
    /// Puts a code into words.
    #[must_use]
    pub fn new(code: &tables::Code, lang: Lang) -> Self {
        Self {
            code: code.code,
            whose: code.whose.in_lang(lang),
            says: code.says.in_lang(lang),
            source: code.source,
            lang,
        }
    }

    fn form(&self) -> Form {
        Form {
            name: self.code,
            light: Light::Green,
            badge: self.whose.to_owned(),
            title: Some(self.says.to_owned()),
            lines: vec![(words::HEADING_SOURCE, vec![self.source.to_owned()])],
            lang: self.lang,
        }
    }
}

/// What a code means: a rule, with the values in force on a day; a failure code of a provider, in any letter case and in
/// every spelling of the bank's guides; or another code of the bank or of IDnow, and whose it is.
#[must_use]
pub fn explain(code: &str, day: NaiveDate, lang: Lang) -> Option<Explanation> {
    let rule = RuleId::named(code).map(|id| Explanation::Rule(RuleEntry::new(id.rule(), day, lang)));
    rule.or_else(|| explain_failure(code).map(|failure| Explanation::Failure(FailureEntry::new(failure, lang))))
        .or_else(|| tables::code(code).map(|code| Explanation::Code(CodeEntry::new(code, lang))))
}

/// Every code that [`explain`] knows, in its correct spelling: the rules in the order of the rulebook, then the
/// failures in the order of the bank's tables, then the other codes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    RULES
        .iter()
        .map(|rule| rule.name)
        .chain(FAILURES.iter().map(|failure| failure.code))
        .chain(tables::CODES.iter().map(|code| code.code))
}

impl Explanation {
    /// The explanation as JSON over several lines.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        // Serializing strings, lists and enums into memory has no way to fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// The explanation as plain text.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_text_painted(&plain)
    }

    /// The explanation as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let form = self.form();
        let mut page = Page::new(form.lang, paint);
        form.set(&mut page);
        page.finish()
    }

    /// The explanation as Markdown.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut out = String::new();
        self.form().mark(&mut out, "#");
        out.trim_start().to_owned()
    }

    fn form(&self) -> Form {
        match self {
            Self::Rule(rule) => rule.form(),
            Self::Failure(failure) => failure.form(),
            Self::Code(code) => code.form(),
        }
    }
}

/// Labels, and what stands beside each.
pub(super) type Lines = Vec<(Words, Vec<String>)>;

/// The form of an entry: its head, and its lines in the order they are read.
pub(super) struct Form {
    pub(super) name: &'static str,
    pub(super) light: Light,
    pub(super) badge: String,
    pub(super) title: Option<String>,
    pub(super) lines: Lines,
    pub(super) lang: Lang,
}

impl Form {
    pub(super) fn set(&self, page: &mut Page<'_>) {
        self.set_head(page);
        if let Some(title) = &self.title {
            page.paragraph(4, title);
        }
        for (label, texts) in &self.lines {
            page.entries(*label, texts.iter().map(String::as_str));
        }
    }

    pub(super) fn set_head(&self, page: &mut Page<'_>) {
        let badge = page.painted(Tone::Light(self.light), &self.badge);
        let name = page.painted(Tone::Rule, self.name);
        page.line(&format!("  {name}  [{badge}]"));
    }

    pub(super) fn mark(&self, out: &mut String, level: &str) {
        let Self { name, badge, .. } = self;
        let _ = match &self.title {
            Some(title) => writeln!(out, "\n{level} {}\n\n`{name}`, {badge}\n", escape(title)),
            None => writeln!(out, "\n{level} `{name}`\n\n{badge}\n"),
        };
        for (label, texts) in &self.lines {
            for text in texts {
                let _ = writeln!(out, "- **{}:** {}", label.in_lang(self.lang), escape(text));
            }
        }
    }
}
