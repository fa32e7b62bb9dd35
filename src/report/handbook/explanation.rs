//! What one name means: a rule such as `fatca.us_birthplace`, a clock such as `bank_plus.recovery`, a failure code of a
//! provider such as `JOINT_ACCOUNT`, or another code such as `MISSING_TAX_INFORMATION`; and the form of all of them.

use std::fmt::Write as _;

use chrono::NaiveDate;
use serde::Serialize;

use super::{ClockEntry, CodeEntry, FailureEntry, RuleEntry};
use crate::advance::failure_of;
use crate::report::Voice;
use crate::report::markdown::escape;
use crate::report::page::{Page, Paint, Tone};
use crate::rulebook::{Lang, Light, Pack, RuleId, Rulebook, Words};

/// What a name means. In JSON the entry itself: a rule has `rule`, a clock `clock`, a failure `code` and `provider`,
/// any other code `code` and `kind`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Explanation {
    /// The code names a rule.
    Rule(RuleEntry),
    /// It names a clock.
    Clock(ClockEntry),
    /// It is a failure code of a provider.
    Failure(FailureEntry),
    /// It is another code of the bank or a provider.
    Code(CodeEntry),
}

/// What a name means: a rule or a clock, with the values in force on a day; or a code of the bank or a provider, in any
/// letter case and, where it is a failure code, in every spelling of the bank's guides.
#[must_use]
pub fn explain(code: &str, day: NaiveDate, lang: Lang) -> Option<Explanation> {
    Rulebook::builtin().explain(code, day, lang)
}

/// Every name that [`explain`] knows, in its correct spelling: the rules in the order of the rulebook, the clocks, the
/// failures in the order of the bank's tables, and the other codes.
pub fn codes() -> impl Iterator<Item = &'static str> {
    Rulebook::builtin().names()
}

impl Rulebook {
    /// As [`explain`], by the words and values of this rulebook.
    #[must_use]
    pub fn explain(&'static self, code: &str, day: NaiveDate, lang: Lang) -> Option<Explanation> {
        let voice = Voice::new(self, day, lang);
        let rule = RuleId::named(code).map(|id| Explanation::Rule(RuleEntry::new(self.rule(id), voice)));
        rule.or_else(|| self.clock(code).map(|clock| Explanation::Clock(ClockEntry::new(clock, voice))))
            .or_else(|| failure_of(self, code).map(|failure| Explanation::Failure(FailureEntry::new(failure, voice))))
            .or_else(|| {
                let mut codes = self.codes.iter().flat_map(|list| list.codes.iter().map(move |code| (list, code)));
                let (list, code) = codes.find(|(_, known)| known.code.eq_ignore_ascii_case(code.trim()))?;
                Some(Explanation::Code(CodeEntry::new(list, code, voice)))
            })
    }

    /// As [`codes`].
    pub fn names(&'static self) -> impl Iterator<Item = &'static str> {
        let rules = self.rules.iter().map(|rule| rule.name).chain(self.clocks.iter().map(|clock| clock.id));
        let others = self.codes.iter().flat_map(|list| list.codes).map(|code| code.code);
        rules.chain(self.failures.iter().map(|failure| failure.code)).chain(others)
    }
}

crate::report::written!(Explanation);

impl Explanation {
    /// The explanation as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let form = self.form();
        let mut page = Page::new(form.pack, paint);
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

    /// Returns the form of the entry.
    #[must_use]
    pub fn form(&self) -> Form {
        match self {
            Self::Rule(rule) => rule.form(),
            Self::Clock(clock) => clock.form(),
            Self::Failure(failure) => failure.form(),
            Self::Code(code) => code.form(),
        }
    }
}

/// Labels, and the texts beside each; a label without a text is left out.
pub type Lines = Vec<(Words, Vec<String>)>;

/// The form of an entry: its head, and its lines in the order they are read.
#[derive(Clone, Debug)]
pub struct Form {
    /// The name of the entry.
    pub name: &'static str,
    /// How bad it is; `None` for what is neither good nor bad.
    pub light: Option<Light>,
    /// A word for it, such as the effect of a rule.
    pub badge: String,
    /// Its heading, where it has one besides its name.
    pub title: Option<String>,
    /// Its labelled lines.
    pub lines: Lines,
    pub(super) pack: &'static Pack,
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
        let badge =
            self.light.map_or_else(|| self.badge.clone(), |light| page.painted(Tone::Light(light), &self.badge));
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
                let _ = writeln!(out, "- **{}:** {}", label.text(self.pack), escape(text));
            }
        }
    }
}
