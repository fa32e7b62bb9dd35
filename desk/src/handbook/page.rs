//! The handbook as one page: a card for each entry, drawings, our readings, a table of contents and a search.
//!
//! The page is complete without its script, which only filters the cards, and which the content security policy of the page
//! names by its digest: no other script runs.

use askama::Template;
use chrono::NaiveDate;
use onboardable::handbook::{ClockEntry, FIGURES, Form, MethodEntry, RuleEntry, StatusEntry, ValueEntry};
use onboardable::report::{Voice, day_in_words, effect_words, gate_words, row_words, who_words};
use onboardable::rulebook::{Event, Machine, Pack, Rulebook, Transfers, Words, words};
use onboardable::value::date;
use onboardable::{Lang, Light};

use super::{Article, Book, is_simulated};
use crate::card::{Line, Part, codes, places};
use crate::digest;
use crate::drawing::{Happening, happenings, svg};
use crate::examples::{AS_OF, Example, Shown};
use crate::page::{lang_code, written};
use crate::words::{Phrase, handbook as say, page as every};

/// The script of the page.
const SCRIPT: &str = include_str!("../../templates/search.js");

#[derive(Template)]
#[template(path = "handbook.html")]
struct Page {
    lang: Lang,
    lang_code: &'static str,
    script: &'static str,
    script_digest: String,
    title: &'static str,
    intro: Vec<String>,
    facts: Vec<Line>,
    count: usize,
    contents: Vec<(String, String, usize)>,
    examples_about: String,
    chapters: Vec<ChapterView>,
    readings: Vec<(&'static str, Vec<Reading>)>,
    methods_title: &'static str,
    methods: Vec<MethodView>,
    lists: Vec<ListView>,
    pack: &'static Pack,
}

/// A family of rules.
struct ChapterView {
    id: String,
    title: &'static str,
    family: &'static str,
    about: &'static str,
    values: Vec<ValueView>,
    cards: Vec<Card>,
}

struct ValueView {
    name: &'static str,
    in_force: String,
    /// The beginning of a long list.
    beginning: Option<String>,
    versions: Vec<(String, String, &'static str)>,
}

/// An entry.
struct Card {
    id: &'static str,
    title: String,
    badge: Option<(&'static str, String)>,
    why: Option<String>,
    form: Option<(&'static str, String)>,
    lines: Vec<Line>,
    reading: Option<(&'static str, String)>,
    examples: Vec<ExampleView>,
}

struct ExampleView {
    class: &'static str,
    answer: &'static str,
    case: Option<String>,
    note: String,
    changes: Vec<(String, String, Option<String>)>,
    sentence: String,
}

struct Reading {
    /// The entries that it belongs to, each with its heading.
    entries: Vec<(String, String)>,
    text: String,
}

struct MethodView {
    id: String,
    title: &'static str,
    method: &'static str,
    about: &'static str,
    drawing: String,
    moves: Vec<MoveView>,
    statuses: Vec<StatusView>,
    lines: Vec<Line>,
    reading: Option<&'static str>,
}

struct MoveView {
    number: Option<usize>,
    event: Part,
    note: String,
    /// From which statuses to which others.
    ways: Vec<(Vec<Part>, Vec<Part>)>,
}

/// A status that a move leads to, after the one that it passes.
type Target<'m> = (Option<&'m str>, &'m str);

struct StatusView {
    status: &'static str,
    is_final: bool,
    means: &'static str,
    who: &'static str,
    next: String,
}

struct ListView {
    id: &'static str,
    title: &'static str,
    cards: Vec<Card>,
}

/// Writes the handbook of a rulebook as a page, with the values in force on a day.
#[must_use]
pub fn html(rulebook: &'static Rulebook, day: NaiveDate, lang: Lang) -> String {
    let book = Book::new(rulebook, day, lang);
    let writer = Writer { voice: Voice::new(rulebook, day, lang), lang };
    written(&writer.page(&book, rulebook))
}

struct Writer {
    voice: Voice,
    lang: Lang,
}

impl Writer {
    fn words(&self, words: Words) -> &'static str {
        words.text(self.voice.pack)
    }

    fn text(&self, phrase: Phrase) -> &'static str {
        phrase.text(self.lang)
    }

    fn page(&self, book: &Book, rulebook: &'static Rulebook) -> Page {
        let chapters: Vec<_> = book.families.iter().map(|chapter| self.chapter(chapter)).collect();
        let list = |id, title, forms: Vec<Form>| ListView {
            id,
            title: self.words(title),
            cards: forms.iter().map(|form| self.card_of_form(form)).collect(),
        };
        let lists = vec![
            list("deadlines", words::HEADING_CLOCKS, book.clocks.iter().map(ClockEntry::form).collect()),
            list("failures", words::HEADING_FAILURE_CODES, book.failures.iter().map(|one| one.form()).collect()),
            list("codes", words::HEADING_OTHER_CODES, book.codes.iter().map(|one| one.form()).collect()),
        ];
        let readings = self.readings(book);
        let all_readings = readings.iter().map(|(_, readings)| readings.len()).sum();
        let methods: Vec<_> = book
            .methods
            .iter()
            .zip(rulebook.machines)
            .map(|(life, machine)| self.method(&life.entry, machine))
            .collect();
        let mut contents: Vec<_> = chapters
            .iter()
            .map(|chapter| (chapter.id.clone(), chapter.title.to_owned(), chapter.cards.len()))
            .collect();
        contents.push(("readings".to_owned(), self.text(say::READINGS).to_owned(), all_readings));
        contents.push((
            "methods".to_owned(),
            self.words(words::HEADING_IDENTIFICATION_METHODS).to_owned(),
            methods.len(),
        ));
        contents.extend(lists.iter().map(|list| (list.id.to_owned(), list.title.to_owned(), list.cards.len())));
        let cards = |chapters: &[ChapterView]| chapters.iter().map(|chapter| chapter.cards.len()).sum::<usize>();
        let count = cards(&chapters) + lists.iter().map(|list| list.cards.len()).sum::<usize>() + methods.len();
        let first_day = self.words(words::FROM_DAY).replace("{from}", &book.first_day);
        let as_of = date::parse_as_of(AS_OF).map(|as_of| day_in_words(as_of.date_naive(), self.voice.pack));
        let version = Part::Text(format!("{} ", book.rulebook.version));
        Page {
            lang: self.lang,
            lang_code: lang_code(self.lang),
            script: SCRIPT,
            script_digest: digest::of_script(SCRIPT),
            title: self.words(words::HEADING_HANDBOOK),
            intro: vec![
                self.words(words::ALSO_UNKNOWN).to_owned(),
                format!("{} {first_day}. {}", self.words(words::HEADING_IN_FORCE), book.first_day_reading),
                format!("{}: {FIGURES}", self.words(words::FIGURES_OF_THE_TESTS)),
            ],
            facts: vec![
                Line::text(self.text(say::DAY), day_in_words(self.voice.day, self.voice.pack)),
                Line::new(
                    self.words(words::HEADING_RULEBOOK),
                    vec![version, Part::Code(book.rulebook.digest.to_string())],
                ),
                Line::text(self.text(every::PROGRAM), env!("CARGO_PKG_VERSION")),
            ],
            count,
            contents,
            examples_about: self.text(say::EXAMPLES_ABOUT).replace("{day}", &as_of.unwrap_or_default()),
            chapters,
            readings,
            methods_title: self.words(words::HEADING_IDENTIFICATION_METHODS),
            methods,
            lists,
            pack: self.voice.pack,
        }
    }

    fn chapter(&self, chapter: &super::Chapter) -> ChapterView {
        ChapterView {
            id: format!("family-{}", chapter.family),
            title: chapter.title,
            family: chapter.family,
            about: chapter.about,
            values: chapter.values.iter().map(|value| self.value(value)).collect(),
            cards: chapter.rules.iter().map(|article| self.rule(article, &chapter.values)).collect(),
        }
    }

    fn value(&self, value: &ValueEntry) -> ValueView {
        const LONG: usize = 240;
        const SHOWN: usize = 8;
        let in_force = value.in_force.to_string();
        let parts: Vec<_> = in_force.split(", ").collect();
        let beginning = (in_force.len() > LONG && parts.len() > SHOWN).then(|| {
            let more = self.words(words::AND_MORE).replace("{count}", &(parts.len() - SHOWN).to_string());
            format!("{} {more}", parts.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", "))
        });
        let versions = value.versions.iter().map(|one| (one.from.clone(), one.value.to_string(), one.source));
        ValueView { name: value.name, beginning, versions: versions.collect(), in_force }
    }

    fn rule(&self, article: &Article, values: &[ValueEntry]) -> Card {
        let rule = &article.entry;
        let step = format!("{}: {}", self.words(who_words(rule.next.who)), rule.next.text);
        let mut lines = vec![Line { class: "step", ..Line::text(self.words(words::HEADING_NEXT), step) }];
        if let Some(detail) = &rule.detail {
            lines.insert(0, Line::text(self.words(words::HEADING_DETAIL), detail));
        }
        lines.push(Line::new(self.words(words::HEADING_READS), places(rule.reads, &rule.read_names)));
        lines.push(Line::text(self.text(say::SCOPE), self.scope(rule)));
        if let Some(clearable) = &rule.clearable {
            let text = format!("{} {}", clearable.text, clearable.reading);
            lines.push(Line::text(self.words(words::HEADING_CLEARABLE), text.trim_end()));
        }
        for value in values.iter().filter(|value| self.names(rule, value.name)) {
            lines.push(Line::new(
                self.words(words::HEADING_VALUES),
                vec![Part::Code(value.name.to_owned()), Part::Text(format!(" {}", value.glimpse(self.voice.pack)))],
            ));
        }
        for clock in &rule.clocks {
            let runs = Part::Text(format!(" {}", clock.runs));
            lines.push(Line::new(self.words(words::HEADING_CLOCK), vec![Part::Link(clock.clock.to_owned()), runs]));
        }
        let general = rule.form().lines;
        for (label, texts) in &general {
            if [words::HEADING_SOURCE, words::HEADING_SHOWN, words::HEADING_IN_FORCE].contains(label) {
                lines.extend(texts.iter().map(|text| Line::text(self.words(*label), text).small()));
            }
        }
        Card {
            id: rule.rule,
            title: rule.title.clone(),
            badge: Some((rule.light.name(), self.words(effect_words(rule.effect)).to_owned())),
            why: Some(rule.why.clone()),
            form: rule.applicant.clone().map(|text| (self.words(words::HEADING_APPLICANT), text)),
            lines,
            reading: rule.reading.clone().map(|reading| (self.words(words::HEADING_READING), reading)),
            examples: article.examples.iter().map(|example| self.example(example)).collect(),
        }
    }

    /// Gate, row of the checklist, flows, branches and methods of a rule, as one line.
    fn scope(&self, rule: &RuleEntry) -> String {
        let mut parts = vec![format!("{} ({})", self.words(gate_words(rule.gate)), rule.gate)];
        parts.extend(
            rule.row.map(|row| format!("{}: {}", self.words(words::HEADING_ROW), self.words(row_words(row)))),
        );
        for (label, names) in [
            (words::HEADING_FLOWS, rule.flows.as_slice()),
            (words::HEADING_BRANCHES, rule.branches),
            (words::HEADING_METHODS, rule.methods.as_slice()),
        ] {
            if !names.is_empty() {
                parts.push(format!("{}: {}", self.words(label), names.join(", ")));
            }
        }
        parts.join(" · ")
    }

    /// Whether a text of the rule names a value of its family.
    fn names(&self, rule: &RuleEntry, value: &str) -> bool {
        let place = format!("{{{value}}}");
        let entry = self.voice.rulebook.rules.iter().find(|one| one.name == rule.rule);
        entry.is_some_and(|entry| {
            let texts = [Some(entry.title), Some(entry.why), Some(entry.next.text), entry.detail, entry.reading];
            texts.into_iter().flatten().chain(entry.applicant).any(|text| self.words(text).contains(&place))
        })
    }

    fn example(&self, example: &Example) -> ExampleView {
        let (class, answer) = match example.answer {
            Shown::Found => ("found", say::FOUND),
            Shown::Clear => ("clear", say::CLEAR),
            Shown::Unknown => ("unknown", say::NOT_KNOWN),
            Shown::NotApplicable => ("none", say::NOT_APPLICABLE),
        };
        let mut notes = Vec::new();
        if example.from_nothing {
            notes.push(self.text(say::FROM_NOTHING).to_owned());
        }
        if example.changes.is_empty() && !example.from_nothing {
            notes.push(self.text(say::UNCHANGED).to_owned());
        }
        if let Some(as_of) = &example.as_of {
            notes.push(format!("{} {as_of}", self.words(words::HEADING_AS_OF)));
        }
        if let Some(gate) = &example.gate {
            notes.push(format!("{} {gate}", self.words(words::HEADING_GATE)));
        }
        if let Some(context) = &example.context {
            notes.push(format!("{}: {context}", self.text(say::CALLER)));
        }
        ExampleView {
            class,
            answer: self.text(answer),
            // The case files are in English.
            case: (self.lang == Lang::En).then(|| example.case.clone()),
            note: notes.join("; "),
            changes: example
                .changes
                .iter()
                .map(|change| (change.name.clone(), change.field.clone(), change.shown()))
                .collect(),
            sentence: example.sentence.clone().unwrap_or_else(|| self.text(say::NOTHING_FOUND).to_owned()),
        }
    }

    /// An entry that is no rule, as its form sets it.
    fn card_of_form(&self, form: &Form) -> Card {
        let is_small = |label: Words| label == words::HEADING_SOURCE;
        let mut lines = Vec::new();
        let mut reading = None;
        for (label, texts) in &form.lines {
            let name = self.words(*label);
            for text in texts {
                if *label == words::HEADING_READING {
                    reading = Some((name, text.clone()));
                } else if *label == words::HEADING_RULE {
                    lines.push(Line::new(name, vec![Part::Link(text.clone())]));
                } else if is_small(*label) {
                    lines.push(Line::text(name, text).small());
                } else {
                    lines.push(Line::text(name, text));
                }
            }
        }
        Card {
            id: form.name,
            title: form.title.clone().unwrap_or_default(),
            badge: Some((form.light.map_or("plain", Light::name), form.badge.clone())),
            why: None,
            form: None,
            lines,
            reading,
            examples: Vec::new(),
        }
    }

    fn readings(&self, book: &Book) -> Vec<(&'static str, Vec<Reading>)> {
        let mut readings: Vec<_> = book
            .families
            .iter()
            .map(|chapter| {
                let of_rule = |article: &Article| {
                    let rule = &article.entry;
                    let text = rule.reading.clone()?;
                    Some(Reading { entries: vec![(rule.rule.to_owned(), rule.title.clone())], text })
                };
                (chapter.title, chapter.rules.iter().filter_map(of_rule).collect::<Vec<_>>())
            })
            .collect();
        let reading = |place: &str, title: &str, text: Option<&'static str>| {
            text.map(|text| Reading { entries: vec![(place.to_owned(), title.to_owned())], text: text.to_owned() })
        };
        let of_methods = book.methods.iter().filter_map(|life| {
            reading(&format!("method-{}", life.entry.method), life.entry.title, life.entry.reading)
        });
        let of_clocks = book.clocks.iter().filter_map(|clock| reading(clock.clock, clock.title, clock.reading));
        // Many codes share a reading.
        let shared = |all: &mut dyn Iterator<Item = Reading>| {
            let mut readings: Vec<Reading> = Vec::new();
            for reading in all {
                match readings.iter_mut().find(|known| known.text == reading.text) {
                    Some(known) => known.entries.extend(reading.entries),
                    None => readings.push(reading),
                }
            }
            readings
        };
        let of_failures = shared(&mut book.failures.iter().filter_map(|one| reading(one.code, "", one.reading)));
        let of_codes = shared(&mut book.codes.iter().filter_map(|one| reading(one.code, "", one.reading)));
        readings.extend([
            (self.words(words::HEADING_IDENTIFICATION_METHODS), of_methods.collect()),
            (self.words(words::HEADING_CLOCKS), of_clocks.collect()),
            (self.words(words::HEADING_FAILURE_CODES), of_failures),
            (self.words(words::HEADING_OTHER_CODES), of_codes),
        ]);
        readings.retain(|(_, readings): &(&str, Vec<Reading>)| !readings.is_empty());
        readings
    }

    fn method(&self, entry: &MethodEntry, machine: &Machine) -> MethodView {
        let sources = entry.sources.iter().map(|source| {
            let read_on = self.words(words::READ_ON).replace("{day}", &source.checked);
            let text = format!("{}, {} ({read_on})", source.document, source.section);
            Line::text(self.words(words::HEADING_SOURCE), text).small()
        });
        MethodView {
            id: format!("method-{}", entry.method),
            title: entry.title,
            method: entry.method,
            about: entry.about,
            drawing: svg(machine, &self.text(say::DRAWING).replace("{method}", entry.title)),
            moves: happenings(machine).iter().map(|one| self.happening(one)).collect(),
            statuses: entry.statuses.iter().map(|status| self.status(status)).collect(),
            lines: sources.collect(),
            reading: entry.reading,
        }
    }

    fn status(&self, status: &StatusEntry) -> StatusView {
        StatusView {
            status: status.status,
            is_final: status.is_final,
            means: status.means,
            who: self.words(who_words(status.next.who)),
            next: status.next.text.clone(),
        }
    }

    fn happening(&self, happening: &Happening) -> MoveView {
        let mut notes = Vec::new();
        if is_simulated(happening.event) {
            notes.push(self.text(say::SIMULATED));
        }
        match happening.transfers {
            Transfers::Any => {}
            Transfers::Left => notes.push(self.text(say::LEFT)),
            Transfers::Last => notes.push(self.text(say::LAST)),
        }
        // Statuses that lead to the same others are in one row.
        let mut by_source: Vec<(&str, Vec<Target<'_>>)> = Vec::new();
        for (from, via, to) in &happening.moves {
            let to = (via.map(|via| via.name()), to.name());
            match by_source.iter_mut().find(|(known, _)| *known == from.name()) {
                Some((_, targets)) => targets.push(to),
                None => by_source.push((from.name(), vec![to])),
            }
        }
        let mut ways: Vec<(Vec<&str>, Vec<Target<'_>>)> = Vec::new();
        for (from, mut targets) in by_source {
            targets.sort_unstable();
            match ways.iter_mut().find(|(_, known)| *known == targets) {
                Some((sources, _)) => sources.push(from),
                None => ways.push((vec![from], targets)),
            }
        }
        let targets = |targets: &[Target<'_>]| {
            let mut parts = codes(&targets.iter().map(|(_, to)| *to).collect::<Vec<_>>());
            for via in targets.iter().filter_map(|(via, _)| *via) {
                parts.push(Part::Text(format!(" {}", self.text(say::VIA).replace("{status}", via))));
            }
            parts
        };
        MoveView {
            number: happening.number,
            event: match happening.event {
                Event::Reported(_) => Part::Text(self.text(say::REPORTED).to_owned()),
                Event::Request
                | Event::Authorize
                | Event::Confirm
                | Event::MarkAsFailed
                | Event::ReferenceTransferAttempt
                | Event::Simulated(_) => Part::Code(happening.event.name().to_owned()),
            },
            note: notes.join(", "),
            ways: ways.iter().map(|(from, to)| (codes(from), targets(to))).collect(),
        }
    }
}
