//! The life of a method of identification in words and as a drawing.

use std::fmt::Write as _;

use serde::Serialize;

use super::SourceEntry;
use crate::report::markdown::escape;
use crate::report::page::{Page, Tone};
use crate::report::{NextReport, who_words};
use crate::rulebook::{Event, Machine, Pack, Standing, Transfers, Words, words};

/// A method of identification in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodEntry {
    /// Its name in the API.
    pub method: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// How it identifies.
    pub about: &'static str,
    /// Its statuses, the first one first.
    pub statuses: Vec<StatusEntry>,
    /// Its moves as a drawing: a Mermaid state diagram.
    pub drawing: String,
    /// Where its life is described.
    pub sources: Vec<SourceEntry>,
    /// How an unclear source is read, marked as ours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<&'static str>,
}

/// A status of a method in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StatusEntry {
    /// The status.
    pub status: &'static str,
    /// What it means.
    pub means: &'static str,
    /// What to do, and who does it.
    pub next: NextReport,
    /// Whether nothing moves it any more.
    #[serde(rename = "final")]
    pub is_final: bool,
    /// Whether banking services may be offered.
    pub services: bool,
    /// Whether the applicant can try again with the same link.
    pub same_link: bool,
    /// Whether the IBAN of the new account may be shown.
    pub shows_iban: bool,
    /// Whether a failure reason is given with it; absent where no guide says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives_reason: Option<bool>,
}

impl MethodEntry {
    /// Puts the life of a method into words.
    #[must_use]
    pub fn new(machine: &Machine, pack: &'static Pack) -> Self {
        Self {
            method: machine.method.name(),
            title: machine.title.text(pack),
            about: machine.about.text(pack),
            statuses: machine.statuses.iter().map(|standing| StatusEntry::new(standing, pack)).collect(),
            drawing: drawing(machine),
            sources: machine.sources.iter().copied().map(SourceEntry::from).collect(),
            reading: machine.reading.map(|reading| reading.text(pack)),
        }
    }

    pub(super) fn set(&self, page: &mut Page<'_>) {
        page.heading(&format!("{} ({})", self.title, self.method));
        page.paragraph(2, self.about);
        if let Some(reading) = self.reading {
            page.paragraph(2, reading);
        }
        for status in &self.statuses {
            page.blank();
            let name = page.painted(Tone::Rule, status.status);
            let last = if status.is_final { format!("  [{}]", page.say(words::STATUS_FINAL)) } else { String::new() };
            page.line(&format!("  {name}{last}"));
            page.paragraph(4, status.means);
            let who = page.say(who_words(status.next.who));
            page.entry(words::HEADING_NEXT, &format!("{who}: {}", status.next.text));
        }
    }

    pub(super) fn mark(&self, out: &mut String, pack: &'static Pack) {
        let say = |words: Words| words.text(pack);
        let _ = writeln!(
            out,
            "\n### {} (`{}`)\n\n{}\n\n```mermaid\n{}```\n\n| {} | {} | {} | {} |\n|---|---|---|---|",
            escape(self.title),
            self.method,
            escape(self.about),
            self.drawing,
            say(words::HEADING_STATUS),
            say(words::HEADING_MEANS),
            say(words::HEADING_NEXT),
            say(words::HEADING_WHO)
        );
        for status in &self.statuses {
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} |",
                status.status,
                escape(status.means),
                escape(&status.next.text),
                say(who_words(status.next.who))
            );
        }
        if let Some(reading) = self.reading {
            let _ = writeln!(out, "\n{}", escape(reading));
        }
    }
}

impl StatusEntry {
    fn new(standing: &Standing, pack: &'static Pack) -> Self {
        Self {
            status: standing.status.name(),
            means: standing.means.text(pack),
            next: NextReport { who: standing.who, text: standing.next.text(pack).to_owned() },
            is_final: standing.is_final,
            services: standing.services,
            same_link: standing.same_link,
            shows_iban: standing.shows_iban,
            gives_reason: standing.gives_reason,
        }
    }
}

/// Every edge once, with the events that take it. A status that the bank reports is drawn as `reported`.
fn drawing(machine: &Machine) -> String {
    let mut edges: Vec<(&str, &str, Vec<String>)> = Vec::new();
    for one in machine.moves {
        let name = match one.event {
            Event::Reported(_) => "reported",
            Event::Request
            | Event::Authorize
            | Event::Confirm
            | Event::MarkAsFailed
            | Event::ReferenceTransferAttempt
            | Event::Simulated(_) => one.event.name(),
        };
        let event = match one.transfers {
            Transfers::Any => name.to_owned(),
            Transfers::Left => format!("{name} (left)"),
            Transfers::Last => format!("{name} (last)"),
        };
        let mut place = one.from.name();
        for to in one.via.into_iter().chain([one.to]) {
            let to = to.name();
            match edges.iter_mut().find(|(from, there, _)| *from == place && *there == to) {
                Some((_, _, events)) if events.contains(&event) => {}
                Some((_, _, events)) => events.push(event.clone()),
                None => edges.push((place, to, vec![event.clone()])),
            }
            place = to;
        }
    }
    let mut out = "stateDiagram-v2\n".to_owned();
    if let Some(first) = machine.statuses.first() {
        let _ = writeln!(out, "    [*] --> {}", first.status.name());
    }
    for (from, to, events) in edges {
        let _ = writeln!(out, "    {from} --> {to}: {}", events.join(", "));
    }
    for status in machine.statuses.iter().filter(|status| status.is_final) {
        let _ = writeln!(out, "    {} --> [*]", status.status.name());
    }
    out
}
