//! What runs out: the deadlines of all applicants by their days, as text, JSON, CSV, or a calendar.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::{DateTime, Days, NaiveDate, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};
use onboardable::deadline::By;
use onboardable::report::{Paint, RulebookName, Tone, who_words};
use onboardable::rulebook::{Pack, Rulebook, words};
use onboardable::{Deadline, Gate, Lang, Who};
use serde::Serialize;

use crate::applicant::Applicant;
use crate::digest::{self, sha256};
use crate::layout::hung;
use crate::table::{BYTE_ORDER_MARK, Cell, Row, write_csv};
use crate::words::{column, due as say};

/// A deadline of an applicant.
#[derive(Clone, Debug)]
pub struct Due {
    /// The applicant.
    pub applicant: Applicant,
    /// The instant that the applicant was evaluated as of.
    pub as_of: DateTime<Utc>,
    /// The deadline.
    pub deadline: Deadline,
}

impl Due {
    fn day(&self) -> NaiveDate {
        self.deadline.by.end().date_naive()
    }

    /// How many days are left, or passed if it is negative.
    fn days(&self) -> i64 {
        days_between(self.as_of, self.day())
    }
}

/// How many days a day is away, or past if it is negative.
pub(crate) fn days_between(as_of: DateTime<Utc>, day: NaiveDate) -> i64 {
    day.signed_duration_since(as_of.date_naive()).num_days()
}

/// The deadlines of all applicants. Only those that are due are in memory, and nothing else of an applicant.
#[derive(Debug)]
pub struct DueList {
    /// The rulebook.
    pub rulebook: &'static Rulebook,
    /// The language of the texts.
    pub lang: Lang,
    /// The gate that was asked for.
    pub gate: Gate,
    /// The instant of the evaluation, unless an applicant states another.
    pub as_of: DateTime<Utc>,
    /// How many days ahead deadlines are listed.
    pub within: u64,
    /// How many applicants were read.
    pub applicants: usize,
    /// How many records could not be read.
    pub unreadable: usize,
    /// How many of the applicants have a deadline in the list.
    pub applicants_due: usize,
    /// The deadlines; in the order of [`DueList::sort`] once that was called.
    pub due: Vec<Due>,
}

/// What runs out: the deadlines of all applicants.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct ListAsJson<'l> {
    /// The instant of the evaluation, in RFC 3339, unless an applicant states another.
    as_of: String,
    /// How many days ahead deadlines are listed.
    within_days: u64,
    /// The gate.
    gate: Gate,
    /// The rulebook.
    rulebook: RulebookName,
    /// The version of the program.
    program: &'static str,
    /// How many applicants were read.
    applicants: usize,
    /// How many records could not be read.
    unreadable: usize,
    /// The deadlines: first those that have passed, then by their ends, then as in the input.
    deadlines: Vec<DueAsJson<'l>>,
}

/// A deadline of an applicant.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Deadline"))]
struct DueAsJson<'l> {
    /// The applicant.
    #[serde(flatten)]
    applicant: &'l Applicant,
    /// The name of the deadline.
    what: &'static str,
    /// The last good day or instant.
    by: String,
    /// Whether it is over.
    passed: bool,
    /// How many days are left, or passed if it is negative.
    days: i64,
    /// The rule that reports it afterwards.
    rule: &'static str,
    /// The identification it belongs to, as a JSON pointer; `null` where it belongs to none.
    identification: Option<&'l str>,
    /// What is due.
    title: &'static str,
    /// Who must act.
    who: Who,
    /// What happens otherwise.
    consequence: &'static str,
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DueList {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DueList".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        ListAsJson::json_schema(generator)
    }
}

impl DueList {
    /// Sorts the deadlines: first those that have passed, then by their ends, then as in the input.
    pub fn sort(&mut self) {
        self.due.sort_by_key(|one| (!one.deadline.has_passed, one.deadline.by.end()));
    }

    fn pack(&self) -> &'static Pack {
        self.rulebook.pack(self.lang)
    }

    /// Writes the list as text: under each day what is due, who acts, what happens otherwise, and the applicants.
    #[must_use]
    pub fn to_text(&self, paint: Paint<'_>) -> String {
        let (lang, pack) = (self.lang, self.pack());
        let mut text = String::new();
        let last = self.as_of.date_naive().checked_add_days(Days::new(self.within)).unwrap_or(NaiveDate::MAX);
        let as_of = By::Instant(self.as_of).to_string();
        let heading = say::HEADING.filled(lang, &[("day", &last.to_string()), ("as_of", &as_of)]);
        let _ = writeln!(text, "{}", paint(Tone::Heading, &heading));
        let (due, applicants) = (self.applicants_due.to_string(), self.applicants.to_string());
        let _ = writeln!(text, "{}", say::APPLICANTS.filled(lang, &[("due", &due), ("applicants", &applicants)]));
        let passed = self.due.iter().filter(|one| one.deadline.has_passed).count().to_string();
        let deadlines = self.due.len().to_string();
        let _ = writeln!(text, "{}", say::DEADLINES.filled(lang, &[("deadlines", &deadlines), ("passed", &passed)]));
        if self.unreadable > 0 {
            let _ = writeln!(text, "{}", say::UNREADABLE.filled(lang, &[("count", &self.unreadable.to_string())]));
        }
        if self.due.is_empty() {
            let none = say::NONE.filled(lang, &[("days", &self.within.to_string())]);
            let _ = writeln!(text, "\n{none}");
        }
        let mut has_passed = None;
        for day in self.due.chunk_by(|a, b| a.deadline.has_passed == b.deadline.has_passed && a.day() == b.day()) {
            let Some(first) = day.first() else { continue };
            if has_passed != Some(first.deadline.has_passed) {
                has_passed = Some(first.deadline.has_passed);
                let heading = if first.deadline.has_passed { say::PASSED } else { say::RUNNING };
                let _ = writeln!(text, "\n{}", paint(Tone::Heading, heading.text(lang)));
            }
            let distance = distance(days_between(self.as_of, first.day()), lang);
            let _ = writeln!(text, "\n{}", paint(Tone::Rule, &format!("{}, {distance}", first.day())));
            for due in tasks(day, pack).values() {
                self.task(&mut text, due, pack, paint);
            }
        }
        text
    }

    /// What is due on a day, and the applicants.
    fn task(&self, text: &mut String, due: &[&Due], pack: &'static Pack, paint: Paint<'_>) {
        let Some(Due { deadline, .. }) = due.first() else { return };
        let _ = writeln!(text, "  {} ({})", deadline.title.text(pack), deadline.rule);
        let who = format!("{}:", words::HEADING_WHO.text(pack));
        let otherwise = format!("{}:", words::HEADING_IF_NOT_DONE.text(pack));
        let who = format!("{} {}", paint(Tone::Label, &who), who_words(deadline.who).text(pack));
        let otherwise = format!("{} {}", paint(Tone::Label, &otherwise), deadline.consequence.text(pack));
        let _ = writeln!(text, "{}\n{}", hung(&who, "    ", "      "), hung(&otherwise, "    ", "      "));
        for one in due {
            let name = one.applicant.name_and_place(self.lang);
            let _ = match one.deadline.by {
                By::Day(_) => writeln!(text, "    - {name}"),
                By::Instant(_) => writeln!(text, "    - {name}, {}", one.deadline.by),
            };
        }
    }

    /// Writes the list as one JSON object.
    #[must_use]
    pub fn to_json(&self) -> String {
        let pack = self.pack();
        let deadlines = self.due.iter().map(|one| DueAsJson {
            applicant: &one.applicant,
            what: one.deadline.what,
            by: one.deadline.by.to_string(),
            passed: one.deadline.has_passed,
            days: one.days(),
            rule: one.deadline.rule.name(),
            identification: one.deadline.identification.as_ref().map(|pointer| pointer.as_str()),
            title: one.deadline.title.text(pack),
            who: one.deadline.who,
            consequence: one.deadline.consequence.text(pack),
        });
        let list = ListAsJson {
            as_of: By::Instant(self.as_of).to_string(),
            within_days: self.within,
            gate: self.gate,
            rulebook: RulebookName::of(self.rulebook),
            program: env!("CARGO_PKG_VERSION"),
            applicants: self.applicants,
            unreadable: self.unreadable,
            deadlines: deadlines.collect(),
        };
        // Serializing strings, numbers and lists into memory has no way to fail.
        serde_json::to_string_pretty(&list).unwrap_or_default()
    }

    /// Writes the list as CSV, a row for each deadline.
    #[must_use]
    pub fn to_csv(&self) -> Vec<u8> {
        let mut out = BYTE_ORDER_MARK.as_bytes().to_vec();
        write_csv(&mut out, [&self.head()]);
        for one in &self.due {
            write_csv(&mut out, [&self.row(one)]);
        }
        out
    }

    fn head(&self) -> Row {
        let first = [column::DUE_DAY, column::DAYS, column::PASSED, column::ENDS];
        let last = [column::TITLE, column::WHO, column::CONSEQUENCE, column::RULE, column::DEADLINE, column::POINTER];
        let heads = first.into_iter().chain(Applicant::HEADS).chain(last);
        heads.map(|head| Cell::text(head.text(self.lang))).collect()
    }

    fn row(&self, one: &Due) -> Row {
        let (lang, pack, deadline) = (self.lang, self.pack(), &one.deadline);
        let passed = if deadline.has_passed { say::YES } else { say::NO };
        let first = [
            Cell::Day(one.day()),
            Cell::Number(one.days()),
            Cell::text(passed.text(lang)),
            Cell::text(deadline.by.to_string()),
        ];
        let last = [
            Cell::text(deadline.title.text(pack)),
            Cell::text(who_words(deadline.who).text(pack)),
            Cell::text(deadline.consequence.text(pack)),
            Cell::text(deadline.rule.name()),
            Cell::text(deadline.what),
            deadline.identification.as_ref().map_or(Cell::Empty, |pointer| Cell::text(pointer.as_str().to_owned())),
        ];
        first.into_iter().chain(one.applicant.cells()).chain(last).collect()
    }

    /// Writes the list as a calendar (RFC 5545): an all-day entry on the last day of each deadline.
    ///
    /// Nothing in it depends on the clock or on chance. An entry has the same UID in every run, made of the reference and
    /// the deadline, and a later run states a later instant, so that calendars update it. There are no alarms: each calendar
    /// has its own setting for them.
    #[must_use]
    pub fn to_calendar(&self) -> String {
        let (lang, pack) = (self.lang, self.pack());
        let frame = Calendar {
            properties: Property::from_array([
                ("VERSION", "2.0"),
                ("PRODID", concat!("-//onboardable//onboardable ", env!("CARGO_PKG_VERSION"), "//EN")),
                ("CALSCALE", "GREGORIAN"),
                ("NAME", say::CALENDAR.text(lang)),
                ("X-WR-CALNAME", say::CALENDAR.text(lang)),
            ]),
            components: Vec::new(),
        }
        .to_string();
        let end = "END:VCALENDAR\r\n";
        let mut calendar = frame.strip_suffix(end).unwrap_or(&frame).to_owned();
        // Two applicants of the same name have an entry each.
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for one in &self.due {
            let deadline = &one.deadline;
            let (name, title) = (one.applicant.name(lang), deadline.title.text(pack));
            let summary = if deadline.has_passed {
                format!("{}: {title}: {name}", say::PASSED.text(lang))
            } else {
                format!("{title}: {name}")
            };
            let (who, consequence) = (who_words(deadline.who).text(pack), deadline.consequence.text(pack));
            let description = format!(
                "{}: {}\n{}: {who}\n{}: {consequence}\n{}: {}\n{}",
                words::HEADING_BY.text(pack),
                deadline.by,
                words::HEADING_WHO.text(pack),
                words::HEADING_IF_NOT_DONE.text(pack),
                words::HEADING_RULE.text(pack),
                deadline.rule,
                one.applicant.place(lang),
            );
            let minutes = one.as_of.timestamp().div_euclid(60);
            let mut event = Event::new();
            event
                .uid(&uid(&one.applicant, deadline, &mut seen))
                .timestamp(one.as_of)
                .sequence(u32::try_from(minutes).unwrap_or_default())
                .starts(one.day())
                .summary(&summary)
                .description(&description)
                .add_property("TRANSP", "TRANSPARENT");
            let _ = event.fmt_write(&mut calendar);
        }
        calendar.push_str(end);
        calendar
    }
}

/// The deadlines of a day by what is due. Some clocks differ only in their starts, so that their words are the same.
fn tasks<'d>(day: &'d [Due], pack: &'static Pack) -> BTreeMap<[&'static str; 3], Vec<&'d Due>> {
    let mut tasks: BTreeMap<_, Vec<&Due>> = BTreeMap::new();
    for one in day {
        let Deadline { title, who, consequence, .. } = one.deadline;
        let words = [title.text(pack), who.name(), consequence.text(pack)];
        tasks.entry(words).or_default().push(one);
    }
    tasks
}

/// The UID of an entry: a digest of the applicant's name and the deadline, and of a number where that was there before.
fn uid(applicant: &Applicant, deadline: &Deadline, seen: &mut BTreeMap<String, u32>) -> String {
    // No name contains NUL, so that no two applicants and deadlines give the same text.
    let whose = match &applicant.reference {
        Some(reference) => format!("reference\0{}", reference.as_str()),
        None => {
            format!(
                "place\0{}\0{}\0{}",
                applicant.file.as_deref().unwrap_or_default(),
                applicant.entry,
                applicant.line
            )
        }
    };
    let text = format!("{}\0{whose}", deadline.what);
    let mut digest = sha256(text.as_bytes());
    let before = seen.entry(digest.clone()).or_default();
    if *before > 0 {
        digest = sha256(format!("{text}\0{before}").as_bytes());
    }
    *before = before.saturating_add(1);
    format!("{}@onboardable", digest.trim_start_matches(digest::PREFIX))
}

/// How far away a day is.
pub(crate) fn distance(days: i64, lang: Lang) -> String {
    let phrase = match days {
        0 => say::TODAY,
        1 => say::IN_ONE_DAY,
        -1 => say::ONE_DAY_AGO,
        2.. => say::IN_DAYS,
        ..=-2 => say::DAYS_AGO,
    };
    phrase.filled(lang, &[("days", &days.unsigned_abs().to_string())])
}
