//! The comparison in words.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use onboardable::report::{Answered, Voice, fill};
use onboardable::rulebook::{Rulebook, words};
use onboardable::{Gate, Lang, RuleId};
use serde::Serialize;

use super::{Difference, Found, Matrix, Moved, Side, Standing, Tally, Turn, What};
use crate::applicant::Applicant;
use crate::words::{Phrase, compare as say};

/// What two sides say of the same applicants, in words of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The version of the program that compared.
    pub program: &'static str,
    /// The gate.
    pub gate: Gate,
    /// What the gate asks.
    pub question: &'static str,
    /// The side of `--from`.
    pub from: Side,
    /// The side of `--to`.
    pub to: Side,
    /// What to know before reading on.
    pub notes: Vec<String>,
    /// How many applicants there are.
    pub applicants: usize,
    /// How many of them both sides answer: as many as the matrix counts.
    pub compared: usize,
    /// How many of those differ.
    pub differing: Differing,
    /// How many moved from which answer to which: `from`, then `to`.
    pub matrix: Matrix,
    /// How many of those were decided before the change, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grandfather: Option<Grandfather>,
    /// The cells of the matrix with their applicants: those off the diagonal, or all where that was asked for.
    pub cells: Vec<CellReport>,
    /// The applicants with the same answer, but other findings or deadlines.
    pub beside: Vec<Group>,
    /// New, vanished and changed findings of each rule, over all applicants.
    pub rules: Vec<RuleReport>,
    /// What happens to each deadline, over all applicants.
    pub deadlines: Vec<ClockReport>,
    /// The applicants without an answer on a side.
    pub without_answer: Unmatched,
    /// The answers of a side that belong to none of the applicants.
    pub without_applicant: Unmatched,
    /// What differs, applicant by applicant, in the order of the input.
    pub changes: Vec<ApplicantChange>,
    #[serde(skip)]
    pub(super) lang: Lang,
}

/// How many applicants differ, and in what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Differing {
    /// In anything.
    pub applicants: usize,
    /// In the answer.
    pub answer: usize,
    /// In the findings.
    pub findings: usize,
    /// In the deadlines.
    pub deadlines: usize,
}

/// The applicants who were decided before a value began.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Grandfather {
    /// How many of the changed answers change only because of a value or a rule that began after the applicant was decided.
    pub applicants: usize,
    /// The matrix in which those keep the values of that time.
    pub matrix: Matrix,
    /// What begins later than the rulebook, with the day.
    pub begins: Vec<Begins>,
}

/// A version of a value, a clock or a rule that begins later than the rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Begins {
    /// Its name.
    pub name: String,
    /// The first day.
    pub from: String,
}

/// A cell of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CellReport {
    /// The answer before.
    pub from: Standing,
    /// The answer after.
    pub to: Standing,
    /// How many applicants.
    pub count: usize,
    /// The applicants, by the rules that are responsible; the largest group first.
    pub groups: Vec<Group>,
}

/// Applicants for whom the same is responsible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// What is responsible; nothing where nothing changes or a record cannot be read.
    pub causes: Vec<Cause>,
    /// The applicants, in the order of the input.
    pub applicants: Vec<Applicant>,
}

/// A finding or a deadline that differs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Cause {
    /// What differs.
    pub of: Of,
    /// The name of the rule or of the deadline.
    pub name: Cow<'static, str>,
    /// How it differs.
    pub change: Change,
    /// What the rule found or cannot tell, or what is due.
    pub title: String,
    /// What the rule found before; none where it found nothing, and of a deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Found>,
    /// What the rule finds after; none where it finds nothing, and of a deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Found>,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Of {
    /// A finding.
    Finding,
    /// A deadline.
    Deadline,
}

/// How a finding or a deadline differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// It was not there before.
    New,
    /// It is not there after.
    Gone,
    /// The finding has another effect, or is known on one side only.
    Changed,
    /// The deadline ends earlier.
    Earlier,
    /// The deadline ends later.
    Later,
}

impl Change {
    /// Returns the name in JSON and CSV.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Changed => "changed",
            Self::Earlier => "earlier",
            Self::Later => "later",
        }
    }

    pub(super) fn of<T>(from: Option<T>, to: Option<T>, both: Self) -> Self {
        match (from, to) {
            (None, _) => Self::New,
            (Some(_), None) => Self::Gone,
            (Some(_), Some(_)) => both,
        }
    }
}

/// New, vanished and changed findings of a rule. A rule counts once for an applicant, however many fields it names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleReport {
    /// The rule.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub rule: RuleId,
    /// Whether it found something, or could not tell: after the change, or before it where it finds nothing now.
    pub answer: Answered,
    /// What was found, or is not known.
    pub title: String,
    /// For how many applicants it finds something only after the change.
    pub new: usize,
    /// For how many it found something only before the change.
    pub gone: usize,
    /// For how many its answer, its effect or its light is another.
    pub changed: usize,
    /// For how many it is responsible for another answer.
    pub decisive: usize,
}

impl RuleReport {
    pub(super) const fn counts(&self) -> [usize; 4] {
        [self.new, self.gone, self.changed, self.decisive]
    }
}

impl ClockReport {
    pub(super) const fn counts(&self) -> [usize; 4] {
        [self.new, self.gone, self.earlier, self.later]
    }
}

/// What happens to a deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockReport {
    /// The name of the deadline.
    pub what: Cow<'static, str>,
    /// What is due.
    pub title: String,
    /// For how many applicants it did not run before.
    pub new: usize,
    /// For how many it runs no longer.
    pub gone: usize,
    /// For how many it ends earlier.
    pub earlier: usize,
    /// For how many it ends later.
    pub later: usize,
}

/// Those that have no counterpart on a side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unmatched {
    /// On the side of `--from`.
    pub from: Vec<Applicant>,
    /// On the side of `--to`.
    pub to: Vec<Applicant>,
}

impl Unmatched {
    pub(super) fn is_empty(&self) -> bool {
        self.from.is_empty() && self.to.is_empty()
    }
}

/// What differs for one applicant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicantChange {
    /// The applicant.
    #[serde(flatten)]
    pub applicant: Applicant,
    /// The answer before.
    pub from: Standing,
    /// The answer after.
    pub to: Standing,
    /// The day on which the applicant was decided, where `--grandfather` asks and it is before a value began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<String>,
    /// Whether the answer changes only because of what began after that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grandfathered: Option<bool>,
    /// New, vanished and changed findings.
    pub findings: Vec<FindingChange>,
    /// The deadlines that appear, end or move.
    pub deadlines: Vec<DeadlineChange>,
}

/// A rule that says something else of an applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingChange {
    /// The rule.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub rule: RuleId,
    /// What it found before; `null` where it found nothing.
    pub from: Option<Found>,
    /// What it finds after; `null` where it finds nothing.
    pub to: Option<Found>,
    /// Whether it is responsible for the other answer.
    pub decisive: bool,
}

/// A deadline of an applicant that appears, ends or moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeadlineChange {
    /// The name of the deadline.
    pub what: Cow<'static, str>,
    /// Its end before; `null` where it did not run.
    pub from: Option<String>,
    /// Its end after; `null` where it runs no longer.
    pub to: Option<String>,
}

/// What a comparison is made of beside the applicants.
pub struct Setting {
    /// The gate.
    pub gate: Gate,
    /// The sides of `--from` and `--to`.
    pub sides: [Side; 2],
    /// The rulebook whose words name the rules: that of `--to`, or of `--from`.
    pub rulebook: &'static Rulebook,
    /// The day of those words.
    pub day: NaiveDate,
    /// The language.
    pub lang: Lang,
    /// What begins later than the rulebook, by name and first day, where `--grandfather` asks.
    pub begins: Option<Vec<(String, NaiveDate)>>,
    /// The answers of each side that belong to no applicant.
    pub without_applicant: [Vec<Applicant>; 2],
}

impl Comparison {
    /// Puts what was counted into words.
    #[must_use]
    pub fn new(tally: Tally, setting: Setting) -> Self {
        let Setting { gate, sides: [from, to], rulebook, day, lang, begins, without_applicant } = setting;
        let voice = Voice::new(rulebook, day, lang);
        let namer = Namer { voice, lang };
        let Tally { matrix, spared, differences, same, unanswered, unanswered_twice } = tally;
        // Who has an answer on neither side is in both lists.
        let unanswered_once = unanswered.iter().map(Vec::len).sum::<usize>().saturating_sub(unanswered_twice);
        let compared = matrix.total();
        let count = |differs: fn(&Difference) -> bool| differences.iter().filter(|one| differs(one)).count();
        let differing = Differing {
            applicants: differences.len(),
            answer: count(|one| one.from != one.to),
            findings: count(|one| !one.findings.is_empty()),
            deadlines: count(|one| !one.deadlines.is_empty()),
        };
        let grandfather = begins.map(|begins| Grandfather {
            applicants: count(Difference::is_spared),
            matrix: spared,
            // What has not begun yet changes nothing.
            begins: begins
                .into_iter()
                .filter(|(_, from)| *from <= day)
                .map(|(name, from)| Begins { name, from: from.to_string() })
                .collect(),
        });
        let notes = of_sides(gate, &from, &to, lang);
        let unmatched = |[from, to]: [Vec<Applicant>; 2]| Unmatched { from, to };
        Self {
            program: env!("CARGO_PKG_VERSION"),
            gate,
            question: question(gate, voice),
            from,
            to,
            notes,
            applicants: compared.saturating_add(unanswered_once),
            compared,
            differing,
            matrix,
            cells: cells(&matrix, &differences, same, &namer),
            beside: beside(&differences, &namer),
            rules: rules(&differences, &namer),
            deadlines: clocks(&differences, &namer),
            changes: differences.into_iter().map(|one| change(one, grandfather.is_some())).collect(),
            grandfather,
            without_answer: unmatched(unanswered),
            without_applicant: unmatched(without_applicant),
            lang,
        }
    }

    /// Returns whether anything differs, also that an answer or an applicant is missing.
    #[must_use]
    pub fn differs(&self) -> bool {
        !self.changes.is_empty() || !self.without_answer.is_empty() || !self.without_applicant.is_empty()
    }

    /// Returns the comparison as JSON over several lines.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }

    pub(super) fn say(&self, phrase: Phrase) -> &'static str {
        phrase.text(self.lang)
    }
}

fn question(gate: Gate, voice: Voice) -> &'static str {
    let words = match gate {
        Gate::SignUp => words::GATE_SIGN_UP,
        Gate::Identification => words::GATE_IDENTIFICATION,
        Gate::AccountOpening => words::GATE_ACCOUNT_OPENING,
    };
    words.text(voice.pack)
}

/// What the sides have not in common, beside the rulebooks that are compared on purpose.
fn of_sides(gate: Gate, from: &Side, to: &Side, lang: Lang) -> Vec<String> {
    let mut notes = Vec::new();
    for (side, name, other) in [(from, say::BEFORE, to), (to, say::AFTER, from)] {
        if side.what != What::Answers {
            continue;
        }
        let mut note = |phrase: Phrase, count: usize, what: &str| {
            if count > 0 {
                let places = [("side", name.text(lang)), ("count", &count.to_string()), ("what", what)];
                notes.push(phrase.filled(lang, &places));
            }
        };
        let count = |differs: &dyn Fn(&super::By) -> bool| {
            side.rulebooks.iter().filter(|by| differs(by)).filter_map(|by| by.answers).sum::<usize>()
        };
        let [gates, digests, programs] = [
            count(&|by| by.gate != gate),
            count(&|by| other.rulebooks.iter().all(|one| one.digest != by.digest)),
            count(&|by| other.rulebooks.iter().all(|one| one.program != by.program)),
        ];
        note(say::OTHER_GATE, gates, gate.name());
        note(say::OTHER_RULEBOOK, digests, "");
        note(say::OTHER_PROGRAM, programs, "");
        note(say::SHARED, side.shared, "");
    }
    notes
}

/// Names rules and deadlines.
struct Namer {
    voice: Voice,
    lang: Lang,
}

impl Namer {
    /// What a rule found, or that it is not known.
    fn title(&self, turn: &Turn) -> String {
        let rule = self.voice.rulebook.rule(turn.rule);
        let title = fill(rule.title, self.voice, rule, &[]);
        if turn.is_unknown() { say::NOT_KNOWN.text(self.lang).replace("{title}", &title) } else { title }
    }

    /// What is due. An older answer may have a deadline that this rulebook does not know.
    fn due(&self, what: &str) -> String {
        self.voice.rulebook.clock(what).map(|clock| self.voice.say(clock.title)).unwrap_or_default()
    }

    fn turned(&self, turn: &Turn) -> Cause {
        let change = Change::of(turn.from, turn.to, Change::Changed);
        Cause {
            of: Of::Finding,
            name: turn.rule.name().into(),
            change,
            title: self.title(turn),
            from: turn.from,
            to: turn.to,
        }
    }

    fn moved(&self, moved: &Moved) -> Cause {
        let title = self.due(&moved.what);
        Cause { of: Of::Deadline, name: moved.what.clone(), change: moved.change(), title, from: None, to: None }
    }
}

impl Moved {
    fn change(&self) -> Change {
        let both = if self.direction().is_some_and(Ordering::is_lt) { Change::Earlier } else { Change::Later };
        Change::of(self.from.as_ref(), self.to.as_ref(), both)
    }
}

type Groups = BTreeMap<Vec<Cause>, Vec<Applicant>>;

/// The largest group first.
fn in_order(groups: Groups) -> Vec<Group> {
    let groups = groups.into_iter().map(|(causes, applicants)| Group { causes, applicants });
    let mut groups: Vec<_> = groups.collect();
    groups.sort_by_key(|group| std::cmp::Reverse(group.applicants.len()));
    groups
}

fn cells(
    matrix: &Matrix,
    differences: &[Difference],
    same: Vec<(Standing, Applicant)>,
    namer: &Namer,
) -> Vec<CellReport> {
    let mut cells: BTreeMap<(Standing, Standing), Groups> = BTreeMap::new();
    for one in differences.iter().filter(|one| one.from != one.to) {
        let causes = one.findings.iter().filter(|turn| turn.is_decisive).map(|turn| namer.turned(turn));
        cells.entry((one.from, one.to)).or_default().entry(causes.collect()).or_default().push(one.applicant.clone());
    }
    for (standing, applicant) in same {
        cells.entry((standing, standing)).or_default().entry(Vec::new()).or_default().push(applicant);
    }
    let cells = cells.into_iter().map(|((from, to), groups)| CellReport {
        from,
        to,
        count: matrix.count(from, to),
        groups: in_order(groups),
    });
    cells.collect()
}

fn beside(differences: &[Difference], namer: &Namer) -> Vec<Group> {
    let mut groups = Groups::new();
    for one in differences.iter().filter(|one| one.from == one.to) {
        let turned = one.findings.iter().map(|turn| namer.turned(turn));
        let causes = turned.chain(one.deadlines.iter().map(|moved| namer.moved(moved)));
        groups.entry(causes.collect()).or_default().push(one.applicant.clone());
    }
    in_order(groups)
}

fn rules(differences: &[Difference], namer: &Namer) -> Vec<RuleReport> {
    let mut rules: BTreeMap<(RuleId, bool), RuleReport> = BTreeMap::new();
    for turn in differences.iter().flat_map(|one| &one.findings) {
        let is_unknown = turn.is_unknown();
        let report = rules.entry((turn.rule, is_unknown)).or_insert_with(|| RuleReport {
            rule: turn.rule,
            answer: if is_unknown { Answered::Unknown } else { Answered::Found },
            title: namer.title(turn),
            new: 0,
            gone: 0,
            changed: 0,
            decisive: 0,
        });
        add(match (turn.from, turn.to) {
            (None, _) => &mut report.new,
            (Some(_), None) => &mut report.gone,
            (Some(_), Some(_)) => &mut report.changed,
        });
        if turn.is_decisive {
            add(&mut report.decisive);
        }
    }
    let mut rules: Vec<_> = rules.into_values().collect();
    rules.sort_by_key(|one| std::cmp::Reverse((one.decisive, one.new.max(one.gone).max(one.changed))));
    rules
}

fn clocks(differences: &[Difference], namer: &Namer) -> Vec<ClockReport> {
    let mut clocks: BTreeMap<&str, ClockReport> = BTreeMap::new();
    for moved in differences.iter().flat_map(|one| &one.deadlines) {
        let report = clocks.entry(&moved.what).or_insert_with(|| ClockReport {
            what: moved.what.clone(),
            title: namer.due(&moved.what),
            new: 0,
            gone: 0,
            earlier: 0,
            later: 0,
        });
        add(match moved.change() {
            Change::New => &mut report.new,
            Change::Gone => &mut report.gone,
            Change::Earlier => &mut report.earlier,
            Change::Changed | Change::Later => &mut report.later,
        });
    }
    clocks.into_values().collect()
}

const fn add(count: &mut usize) {
    *count = count.saturating_add(1);
}

fn change(difference: Difference, says_decided: bool) -> ApplicantChange {
    let is_spared = difference.is_spared();
    let Difference { applicant, from, to, findings, deadlines, decided } = difference;
    let findings = findings.into_iter().map(|Turn { rule, from, to, is_decisive }| FindingChange {
        rule,
        from,
        to,
        decisive: is_decisive,
    });
    let deadlines = deadlines.into_iter().map(|one| DeadlineChange { what: one.what, from: one.from, to: one.to });
    ApplicantChange {
        applicant,
        from,
        to,
        decided: decided.map(|decided| decided.on.to_string()),
        grandfathered: says_decided.then_some(is_spared),
        findings: findings.collect(),
        deadlines: deadlines.collect(),
    }
}
