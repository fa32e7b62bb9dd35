//! The shortest way to yes, in words.

use serde::Serialize;

use super::field::unknown_next;
use super::page::{Page, Paint, Tone};
use super::{
    ChoiceReport, FindingReport, NextReport, Voice, clearable_words, effect_words, field_name, fill, gate_words,
    joined_names, message_at, places, text, who_words,
};
use crate::application::{Pointer, instant_text};
use crate::finding::{Evidence, Finding};
use crate::rulebook::{Effect, Gate, Lang, Light, Pack, RuleId, Who, words};
use crate::way::{Action, Way, WayStep};

/// The shortest way to yes of one applicant, in words of one language.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WayReport {
    /// The gate that the way leads to.
    pub gate: Gate,
    /// The instant it was evaluated as of, in RFC 3339.
    pub as_of: String,
    /// The findings that refuse the applicant, at this gate or a later one; then there is no way. Otherwise empty.
    pub refused: Vec<FindingReport>,
    /// The steps, those that settle most first. Empty if nothing is left to do.
    pub steps: Vec<WayStepReport>,
    /// What no step settles; nearly always empty.
    pub left: Vec<FindingReport>,
    #[serde(skip)]
    pack: &'static Pack,
}

/// A step of the way, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WayStepReport {
    /// The fields that take the same value, as JSON pointers.
    pub fields: Vec<String>,
    /// What those fields are called, in the same order.
    pub field_names: Vec<String>,
    /// Fields of which one can settle the same instead, as JSON pointers.
    pub instead: Vec<String>,
    /// What is to be done: supply, correct, remove, explain or wait.
    pub action: Action,
    /// Who does it.
    pub who: Who,
    /// What is to be done, in words.
    pub text: String,
    /// What the applicant reads in a form; `null` where it is not the applicant's business.
    pub message: Option<String>,
    /// The status that settles it, of what only the bank or the provider decides; otherwise `null`.
    pub until: Option<&'static str>,
    /// Whose decision it is to clear the finding instead: `partner` or `bank`; `null` where nobody may.
    pub clearable_by: Option<Who>,
    /// The values to choose from.
    pub choices: Vec<ChoiceReport>,
    /// The rule whose finding the step settles first.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::rule_names"))]
    pub rule: RuleId,
    /// What that rule found, or what is not known.
    pub title: String,
    /// The rules that keep the application on hold as long as this step alone is not done.
    #[cfg_attr(feature = "schema", schemars(schema_with = "super::list_of_rule_names"))]
    pub settles: Vec<RuleId>,
    /// Whether the step is only needed because of another one: it may change with the answers.
    pub follows: bool,
    /// Whether the title says what was found. Otherwise it only repeats the fields.
    #[serde(skip)]
    is_found: bool,
}

impl Way {
    /// Puts the way into words.
    #[must_use]
    pub fn report(&self, lang: Lang) -> WayReport {
        let voice = Voice::new(self.rulebook, self.as_of.date_naive(), lang);
        let in_words = |findings: &[Finding]| findings.iter().map(|one| FindingReport::new(one, voice)).collect();
        WayReport {
            gate: self.gate,
            as_of: instant_text(self.as_of),
            refused: in_words(&self.refused),
            steps: self.steps.iter().map(|step| WayStepReport::new(step, voice)).collect(),
            left: in_words(&self.left),
            pack: voice.pack,
        }
    }
}

impl WayStepReport {
    fn new(step: &WayStep, voice: Voice) -> Self {
        let WayStep { fields, instead, action, who, settles, follows, finding, until, clearable, choices } = step;
        let rule = voice.rulebook.rule(finding.rule);
        // Of a finding that waits for several fields, what is said of these.
        let mut own = finding.clone();
        own.evidence.fields.clone_from(fields);
        let is_found = finding.is_found && !rule.names_missing;
        let text = if is_found {
            fill(rule.next.text, voice, rule, &finding.evidence.details)
        } else {
            let evidence = Evidence {
                unusable: fields.iter().filter(|field| finding.evidence.unusable.contains(field)).cloned().collect(),
                ..own.evidence.clone()
            };
            let NextReport { text, .. } = unknown_next(&evidence, voice);
            text
        };
        Self {
            field_names: fields.iter().map(|field| field_name(field.as_str(), voice)).collect(),
            instead: instead.iter().map(Pointer::to_string).collect(),
            action: *action,
            who: *who,
            text,
            message: fields.first().and_then(|field| message_at(&own, field, voice)),
            until: *until,
            clearable_by: *clearable,
            choices: choices.iter().map(|choice| ChoiceReport::new(choice, voice)).collect(),
            rule: rule.id,
            title: FindingReport::new(&own, voice).title,
            settles: settles.clone(),
            follows: *follows,
            fields: fields.iter().map(Pointer::to_string).collect(),
            is_found,
        }
    }
}

crate::report::written!(WayReport);

impl WayReport {
    /// Returns whether nothing is left to do.
    #[must_use]
    pub const fn is_clear(&self) -> bool {
        self.refused.is_empty() && self.steps.is_empty() && self.left.is_empty()
    }

    /// Returns the way as text for a terminal: `paint` may colour its parts.
    #[must_use]
    pub fn to_text_painted(&self, paint: Paint<'_>) -> String {
        let mut page = Page::new(self.pack, paint);
        let (words, light) = match (self.refused.as_slice(), self.is_clear()) {
            ([], true) => (words::WAY_NONE, Light::Green),
            ([], false) => (words::WAY_STEPS, Light::Yellow),
            ([_, ..], _) => (words::WAY_REFUSED, Light::Red),
        };
        let answer = page.say(words).replace("{count}", &self.steps.len().to_string());
        let answer = page.painted(Tone::Light(light), &answer);
        page.line(&answer);
        page.line(&format!("{}: {} ({})", page.say(words::HEADING_GATE), page.say(gate_words(self.gate)), self.gate));
        for finding in &self.refused {
            page.blank();
            text::finding(&mut page, finding);
        }
        for (place, step) in self.steps.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|before| self.steps.get(before));
            if step.follows && before.is_none_or(|before| !before.follows) {
                let heading = page.say(words::WAY_FOLLOWS);
                page.heading(heading);
            } else {
                page.blank();
            }
            step.tell(place.saturating_add(1), &mut page);
        }
        if !self.left.is_empty() {
            let heading = page.say(words::WAY_LEFT);
            page.heading(heading);
            self.left.iter().for_each(|finding| text::finding(&mut page, finding));
        }
        page.finish()
    }
}

impl WayStepReport {
    fn tell(&self, number: usize, page: &mut Page<'_>) {
        let action = page.painted(
            Tone::Light(Light::Yellow),
            page.say(match self.action {
                Action::Supply => effect_words(Effect::Complete),
                Action::Correct => effect_words(Effect::Correct),
                Action::Remove => words::WAY_REMOVE,
                Action::Explain => effect_words(Effect::Clarify),
                Action::Wait => effect_words(Effect::Wait),
            }),
        );
        // Fields that take the same value may have the same name.
        let mut names: Vec<_> = self.field_names.iter().map(String::as_str).collect();
        names.dedup();
        let title = if self.is_found { self.title.clone() } else { names.join(", ") };
        page.line(&format!("  {number}. {title} [{action}]"));
        let who = page.say(who_words(self.who));
        page.entry(words::HEADING_NEXT, &format!("{who}: {}", self.text));
        if let Some(message) = &self.message {
            page.entry(words::WAY_FORM, message);
        }
        page.entry(words::HEADING_WHERE, &places(&self.fields, &self.field_names));
        if !self.instead.is_empty() {
            page.entry(words::WAY_INSTEAD, &self.instead.join(", "));
        }
        if let Some(until) = self.until {
            page.entry(words::WAY_UNTIL, until);
        }
        if !self.choices.is_empty() {
            let choices: Vec<_> = self.choices.iter().map(|choice| choice.label).collect();
            page.entry(words::HEADING_CHOICES, &choices.join(", "));
        }
        if let Some(by) = self.clearable_by {
            let clearable = page.say(clearable_words(by));
            page.entry(words::HEADING_CLEARABLE, clearable);
        }
        page.entry(words::WAY_SETTLES, &format!("{}: {}", self.settles.len(), joined_names(&self.settles, ", ")));
    }
}
