//! The comparison as text for a terminal.

use std::fmt::Write as _;

use onboardable::Effect;
use onboardable::report::{Answered, Paint, Tone};
use onboardable::rulebook::{Rulebook, Words, words};

use super::report::{ApplicantChange, Cause, CellReport, Change, Comparison, Group, Of};
use super::{Found, Matrix, Side, Standing, What};
use crate::applicant::Applicant;
use crate::layout::hung;
use crate::number::share;
use crate::words::{Phrase, compare as say};

/// How many groups of a cell text and page show.
pub(super) const GROUPS: usize = 50;

/// A table whose columns are as wide as their widest cell; the columns behind the first are set to the right.
type Rows = Vec<Vec<String>>;

impl Comparison {
    /// Returns the comparison as text. Of the applicants in a cell with the same reason, at most `limit` are
    /// named.
    #[must_use]
    pub fn to_text(&self, limit: usize, paint: Paint<'_>) -> String {
        let mut text = Writer { text: String::new(), paint };
        text.line(&paint(Tone::Heading, self.say(say::TITLE)));
        let label = self.labels().map(width).into_iter().max().unwrap_or_default();
        let [question, before, after, applicants, notes] = self.labels();
        text.entry(question, label, self.question);
        for (name, side) in [(before, &self.from), (after, &self.to)] {
            for (place, line) in self.side(side).iter().enumerate() {
                text.entry(if place == 0 { name } else { "" }, label, line);
            }
        }
        text.entry(applicants, label, &self.applicants.to_string());
        for (place, note) in self.notes.iter().enumerate() {
            text.entry(if place == 0 { notes } else { "" }, label, note);
        }

        text.heading(self.say(say::MATRIX));
        text.table(&self.matrix_rows(&self.matrix));
        text.blank();
        for sentence in self.summary() {
            text.paragraph(2, &sentence);
        }
        self.write_cells(limit, &mut text);
        self.write_beside(limit, &mut text);
        self.write_rules(&mut text);
        self.write_deadlines(&mut text);
        self.write_grandfather(limit, &mut text);
        for (phrase, side, applicants) in self.unmatched() {
            let heading = self.say(phrase).replace("{side}", self.say(side));
            text.heading(&format!("{heading}: {}", applicants.len()));
            self.write_names(applicants, limit, 2, &mut text);
        }
        text.text
    }

    fn labels(&self) -> [&'static str; 5] {
        [say::QUESTION, say::BEFORE, say::AFTER, say::APPLICANTS, say::NOTES].map(|phrase| self.say(phrase))
    }

    /// What a side is, when, and by which rulebooks.
    pub(super) fn side(&self, side: &Side) -> Vec<String> {
        let name = side.name.as_deref().unwrap_or_default();
        let what = match (side.what, &side.name) {
            (What::Rulebook, None) => say::BUILT_IN,
            (What::Rulebook, Some(_)) => say::RULEBOOK_FOLDER,
            (What::Answers, _) => say::OLDER_ANSWERS,
        };
        let as_of = match &side.as_of_last {
            None => self.filled(say::AS_OF, &[("day", &side.as_of)]),
            Some(last) => self.filled(say::AS_OF_BETWEEN, &[("first", &side.as_of), ("last", last)]),
        };
        let what = self.filled(what, &[("name", name)]);
        // Answers to records that could not be read have no day.
        let mut lines = vec![if side.as_of.is_empty() { what } else { format!("{what}, {as_of}") }];
        let is_one = side.rulebooks.len() == 1;
        for by in &side.rulebooks {
            let phrase = if is_one { say::GIVEN_BY } else { say::GIVEN_BY_COUNT };
            let count = by.answers.unwrap_or_default().to_string();
            let places = [("count", &*count), ("version", &by.version), ("program", &by.program)];
            lines.push(self.filled(phrase, &places));
            lines.push(by.digest.clone());
        }
        lines
    }

    /// An answer in words.
    pub(super) fn standing(&self, standing: Standing) -> &'static str {
        self.word(match standing {
            Standing::Proceed => words::PROCEED,
            Standing::Hold => words::HOLD,
            Standing::Deny => words::DENY,
            Standing::Unreadable => words::UNREADABLE,
        })
    }

    /// The cell of a matrix, in words.
    pub(super) fn cell(&self, cell: &CellReport) -> String {
        self.filled(say::CELL, &[("from", self.standing(cell.from)), ("to", self.standing(cell.to))])
    }

    /// What differs, in a few sentences.
    pub(super) fn summary(&self) -> Vec<String> {
        let differing = &self.differing;
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let share = share(number(differing.answer), number(self.compared), self.lang);
        let (answer, compared) = (differing.answer.to_string(), self.compared.to_string());
        let fill =
            |phrase: Phrase| self.filled(phrase, &[("answer", &answer), ("compared", &compared), ("share", &share)]);
        let mut sentences = Vec::new();
        let beside = differing.applicants.saturating_sub(differing.answer);
        sentences.push(match (differing.applicants, differing.answer) {
            (0, _) => fill(say::SAME),
            (_, 0) => fill(say::DIFFERS_NONE),
            (_, 1) => fill(say::DIFFERS_ONE),
            (_, _) => fill(say::DIFFERS),
        });
        if beside > 0 {
            sentences.push(self.filled(say::DIFFERS_BESIDE, &[("count", &beside.to_string())]));
        }
        let rest = self.applicants.saturating_sub(self.compared);
        if rest > 0 {
            let (applicants, rest) = (self.applicants.to_string(), rest.to_string());
            let places = [("applicants", &*applicants), ("compared", &compared), ("rest", &rest)];
            sentences.push(self.filled(say::ADDS_UP, &places));
        }
        sentences
    }

    fn filled(&self, phrase: Phrase, places: &[(&str, &str)]) -> String {
        phrase.filled(self.lang, places)
    }

    /// What is responsible for a group, one text each, and the names of the rules and deadlines.
    pub(super) fn because(&self, group: &Group, otherwise: Phrase) -> Vec<(String, String)> {
        if group.causes.is_empty() {
            return vec![(self.say(otherwise).to_owned(), String::new())];
        }
        let in_words = |cause: &Cause| {
            let change = self.say(match (cause.of, cause.change) {
                (Of::Finding, Change::New) => say::NEW,
                (Of::Finding, Change::Gone) => say::GONE,
                (Of::Finding, Change::Changed | Change::Earlier | Change::Later) => say::CHANGED,
                (Of::Deadline, Change::New) => say::DEADLINE_NEW,
                (Of::Deadline, Change::Gone) => say::DEADLINE_GONE,
                (Of::Deadline, Change::Earlier) => say::DEADLINE_EARLIER,
                (Of::Deadline, Change::Changed | Change::Later) => say::DEADLINE_LATER,
            });
            let effects = match (cause.from, cause.to) {
                (Some(from), Some(to)) => format!(" ({} → {})", self.meaning(from), self.meaning(to)),
                (Some(_) | None, None) | (None, Some(_)) => String::new(),
            };
            let separator = if cause.title.is_empty() { "" } else { ": " };
            (format!("{change}{effects}{separator}{}", cause.title), cause.name.to_string())
        };
        group.causes.iter().map(in_words).collect()
    }

    /// What a finding means, or that it is not known.
    fn meaning(&self, found: Found) -> &'static str {
        self.word(match (found.answer, found.effect) {
            (Answered::Unknown, _) => words::UNKNOWN,
            (Answered::Found, Effect::Note) => words::EFFECT_NOTE,
            (Answered::Found, Effect::Wait) => words::EFFECT_WAIT,
            (Answered::Found, Effect::Complete) => words::EFFECT_COMPLETE,
            (Answered::Found, Effect::Correct) => words::EFFECT_CORRECT,
            (Answered::Found, Effect::Clarify) => words::EFFECT_CLARIFY,
            (Answered::Found, Effect::Deny) => words::EFFECT_DENY,
        })
    }

    /// A word of the built-in rulebook.
    fn word(&self, words: Words) -> &'static str {
        words.text(Rulebook::builtin().pack(self.lang))
    }

    /// How many applicants there are in the groups that text and page leave out.
    pub(super) fn rest(groups: &[Group]) -> usize {
        groups.iter().skip(GROUPS).map(|group| group.applicants.len()).sum()
    }

    /// What is said of a group without a cause.
    pub(super) const fn without_cause(cell: &CellReport) -> Phrase {
        match (cell.from, cell.to) {
            (Standing::Unreadable, Standing::Unreadable) => say::SAME_ANSWER,
            (Standing::Unreadable, _) | (_, Standing::Unreadable) => say::NO_RULE,
            _ => say::SAME_ANSWER,
        }
    }

    /// Where an applicant is, or its reference.
    pub(super) fn name(&self, applicant: &Applicant) -> String {
        applicant.name(self.lang)
    }

    /// The lists of those without a counterpart that are not empty: what they are, and of which side.
    pub(super) fn unmatched(&self) -> impl Iterator<Item = (Phrase, Phrase, &[Applicant])> {
        [
            (say::WITHOUT_ANSWER, say::BEFORE, &self.without_answer.from),
            (say::WITHOUT_ANSWER, say::AFTER, &self.without_answer.to),
            (say::WITHOUT_APPLICANT, say::BEFORE, &self.without_applicant.from),
            (say::WITHOUT_APPLICANT, say::AFTER, &self.without_applicant.to),
        ]
        .into_iter()
        .filter(|(_, _, applicants)| !applicants.is_empty())
        .map(|(phrase, side, applicants)| (phrase, side, applicants.as_slice()))
    }

    /// What is said of those who were decided before a change.
    pub(super) fn spared(&self) -> Option<String> {
        let grandfather = self.grandfather.as_ref()?;
        let phrase = if grandfather.applicants == 0 { say::SPARED_NONE } else { say::SPARED };
        let count = grandfather.applicants.to_string();
        Some(self.filled(phrase, &[("count", &count), ("answer", &self.differing.answer.to_string())]))
    }

    /// What begins later than the rulebook.
    pub(super) fn begins(&self) -> Vec<String> {
        let begins = self.grandfather.iter().flat_map(|grandfather| &grandfather.begins);
        let fill = |name: &str, day: &str| self.filled(say::BEGINS_ON, &[("name", name), ("day", day)]);
        begins.map(|begins| fill(&begins.name, &begins.from)).collect()
    }

    /// Those who were decided before a change, each with the day in words.
    pub(super) fn spared_applicants(&self) -> Vec<(String, String)> {
        let spared = self.changes.iter().filter(|change| change.grandfathered == Some(true));
        let in_words = |change: &ApplicantChange| {
            let day = change.decided.as_deref()?;
            Some((self.name(&change.applicant), self.say(say::DECIDED_ON).replace("{day}", day)))
        };
        spared.filter_map(in_words).collect()
    }

    fn matrix_rows(&self, matrix: &Matrix) -> Rows {
        let total = self.say(say::TOTAL);
        let corner = format!("{} \\ {}", self.say(say::BEFORE), self.say(say::AFTER));
        let answers = Standing::ALL.map(|to| self.standing(to).to_owned());
        let mut rows = vec![[vec![corner], answers.to_vec(), vec![total.to_owned()]].concat()];
        for from in Standing::ALL {
            let counts = Standing::ALL.map(|to| count(matrix.count(from, to)));
            let name = self.standing(from).to_owned();
            rows.push([vec![name], counts.to_vec(), vec![count(matrix.total_from(from))]].concat());
        }
        let totals = Standing::ALL.map(|to| count(matrix.total_to(to)));
        rows.push([vec![total.to_owned()], totals.to_vec(), vec![count(matrix.total())]].concat());
        rows
    }

    fn write_cells(&self, limit: usize, text: &mut Writer<'_>) {
        if self.cells.is_empty() {
            return;
        }
        let is_all = self.cells.iter().any(|cell| cell.from == cell.to);
        text.heading(self.say(if is_all { say::ALL_CELLS } else { say::CHANGED_CELLS }));
        for cell in &self.cells {
            text.line(&format!("  {}: {}", self.cell(cell), cell.count));
            self.write_groups(&cell.groups, Self::without_cause(cell), limit, text);
        }
    }

    fn write_beside(&self, limit: usize, text: &mut Writer<'_>) {
        if self.beside.is_empty() {
            return;
        }
        text.heading(self.say(say::BESIDE));
        self.write_groups(&self.beside, say::SAME_ANSWER, limit, text);
    }

    fn write_groups(&self, groups: &[Group], without_cause: Phrase, limit: usize, text: &mut Writer<'_>) {
        for group in groups.iter().take(GROUPS) {
            let number = group.applicants.len().to_string();
            for (place, (title, name)) in self.because(group, without_cause).iter().enumerate() {
                let number = if place == 0 { number.as_str() } else { "" };
                let _ = write!(text.text, "    {number:>5}  ");
                let name = if name.is_empty() { String::new() } else { format!(" ({name})") };
                text.wrap(11, &format!("{title}{name}"));
            }
            self.write_names(&group.applicants, limit, 13, text);
        }
        let rest = Self::rest(groups);
        if rest > 0 {
            text.line(&format!("    {rest:>5}  {}", self.say(say::OTHER_REASONS)));
        }
    }

    /// As many names as the limit allows, and how many there are beside.
    fn write_names(&self, applicants: &[Applicant], limit: usize, indent: usize, text: &mut Writer<'_>) {
        if limit == 0 {
            return;
        }
        let indent = " ".repeat(indent);
        for applicant in applicants.iter().take(limit) {
            text.line(&format!("{indent}{}", self.name(applicant)));
        }
        let rest = applicants.len().saturating_sub(limit);
        if rest > 0 {
            text.line(&format!("{indent}{}", self.say(say::MORE).replace("{count}", &rest.to_string())));
        }
    }

    fn write_rules(&self, text: &mut Writer<'_>) {
        if self.rules.is_empty() {
            return;
        }
        text.heading(self.say(say::RULES));
        text.paragraph(2, self.say(say::RULES_NOTE));
        let heads = [say::NEW, say::GONE, say::CHANGED, say::DECISIVE];
        let mut rows = vec![self.heads(&heads, say::RULE)];
        for rule in &self.rules {
            let counts = rule.counts().map(count);
            rows.push([counts.to_vec(), vec![format!("{}: {}", rule.rule, rule.title)]].concat());
        }
        text.counts(&rows);
    }

    fn write_deadlines(&self, text: &mut Writer<'_>) {
        if self.deadlines.is_empty() {
            return;
        }
        text.heading(self.say(say::DEADLINES));
        let mut rows = vec![self.heads(&[say::NEW, say::GONE, say::EARLIER, say::LATER], say::DEADLINE)];
        for clock in &self.deadlines {
            let counts = clock.counts().map(count);
            let separator = if clock.title.is_empty() { "" } else { ": " };
            rows.push([counts.to_vec(), vec![format!("{}{separator}{}", clock.what, clock.title)]].concat());
        }
        text.counts(&rows);
    }

    fn heads(&self, counts: &[Phrase], last: Phrase) -> Vec<String> {
        counts.iter().chain([&last]).map(|phrase| self.say(*phrase).to_owned()).collect()
    }

    fn write_grandfather(&self, limit: usize, text: &mut Writer<'_>) {
        let (Some(grandfather), Some(spared)) = (&self.grandfather, self.spared()) else { return };
        text.heading(self.say(say::GRANDFATHER));
        text.paragraph(2, &spared);
        if grandfather.applicants > 0 {
            text.blank();
            text.table(&self.matrix_rows(&grandfather.matrix));
            text.blank();
            let spared = self.spared_applicants();
            for (name, day) in spared.iter().take(limit) {
                text.line(&format!("  {name}, {day}"));
            }
            let rest = spared.len().saturating_sub(limit);
            if limit > 0 && rest > 0 {
                text.line(&format!("  {}", self.say(say::MORE).replace("{count}", &rest.to_string())));
            }
            text.blank();
        }
        if !grandfather.begins.is_empty() {
            let begins = format!("{}: {}", self.say(say::BEGINS), self.begins().join(", "));
            text.paragraph(2, &begins);
        }
        text.paragraph(2, self.say(say::SPARED_READING));
    }
}

/// A number of applicants; a hyphen where there are none, so that the others are seen at once.
fn count(count: usize) -> String {
    if count == 0 { "-".to_owned() } else { count.to_string() }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

struct Writer<'p> {
    text: String,
    paint: Paint<'p>,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn blank(&mut self) {
        self.text.push('\n');
    }

    fn heading(&mut self, heading: &str) {
        self.blank();
        let heading = (self.paint)(Tone::Heading, heading);
        self.line(&heading);
    }

    fn entry(&mut self, label: &str, room: usize, entry: &str) {
        let gap = " ".repeat(room.saturating_sub(width(label)).saturating_add(2));
        let painted = if label.is_empty() { String::new() } else { (self.paint)(Tone::Label, label) };
        let _ = write!(self.text, "{painted}{gap}");
        self.wrap(room.saturating_add(2), entry);
    }

    fn paragraph(&mut self, indent: usize, paragraph: &str) {
        self.text.push_str(&" ".repeat(indent));
        self.wrap(indent, paragraph);
    }

    /// Breaks a text between words; its first line has begun.
    fn wrap(&mut self, indent: usize, text: &str) {
        let room = " ".repeat(indent);
        let hung = hung(text, &room, &room);
        self.text.push_str(hung.get(indent..).unwrap_or_default());
        self.text.push('\n');
    }

    /// A table of counts behind their names.
    fn table(&mut self, rows: &Rows) {
        let widths = widths(rows);
        for row in rows {
            let mut line = String::from(" ");
            for (place, (cell, room)) in row.iter().zip(&widths).enumerate() {
                let gap = " ".repeat(room.saturating_sub(width(cell)));
                let _ = match place {
                    0 => write!(line, " {cell}{gap}"),
                    _ => write!(line, "  {gap}{cell}"),
                };
            }
            self.line(&line);
        }
    }

    /// A table of counts before their names, which may be long.
    fn counts(&mut self, rows: &Rows) {
        let widths = widths(rows);
        for row in rows {
            let mut line = String::from(" ");
            let last = row.len().saturating_sub(1);
            for (place, (cell, room)) in row.iter().zip(&widths).enumerate() {
                let gap = " ".repeat(room.saturating_sub(width(cell)));
                let _ = if place < last { write!(line, " {gap}{cell} ") } else { write!(line, " ") };
            }
            let indent = width(&line);
            self.text.push_str(&line);
            self.wrap(indent, row.last().map(String::as_str).unwrap_or_default());
        }
    }
}

fn widths(rows: &Rows) -> Vec<usize> {
    let columns = rows.first().map(Vec::len).unwrap_or_default();
    let of = |place: usize| rows.iter().filter_map(|row| row.get(place)).map(|cell| width(cell)).max();
    (0..columns).map(|place| of(place).unwrap_or_default()).collect()
}
