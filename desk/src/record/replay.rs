//! Evaluates the applicant of a record again, and says whether the answer is the same and, if not, what differs: the rules,
//! the data or the program.
//!
//! The record says how: as of which instant, at which gate, and with what the caller stated for all applicants. Of the data,
//! only places are named.

#[cfg(feature = "schema")]
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use onboardable::report::{RulebookName, Voice, decision_words, effect_words, field_name, fill, gate_words, shown};
use onboardable::rulebook::{RuleId, Rulebook, Words};
use onboardable::setting::Reference;
use onboardable::value::date;
use onboardable::{Application, Context, Decision, Effect, Gate, Lang};
use serde::{Serialize, Serializer};

use super::{Due, Found, Input, Key, Record, Recorder, State, Text, canonical};
use crate::digest::{self, sha256};
use crate::layout::hung;
use crate::words::{Phrase, record as words};

/// What differs between a record and the answer of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Differs {
    /// The rulebook is another one.
    Rules,
    /// The applicant's data are others.
    Data,
    /// The program is of another version.
    Program,
    /// The answers differ, and nothing of the above does.
    Unexplained,
}

/// A value of the record and that of today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
pub struct Pair<T> {
    /// In the record.
    pub then: T,
    /// Today.
    pub now: T,
}

impl<T: PartialEq> Pair<T> {
    fn is_same(&self) -> bool {
        self.then == self.now
    }
}

/// The answer of one rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfRule {
    /// `found`, `unknown`, `clear`, `not_applicable`, or `none` where the rulebook has no such rule.
    #[cfg_attr(feature = "schema", schemars(extend("enum" = ["found", "unknown", "clear", "not_applicable", "none"])))]
    pub answer: &'static str,
    /// Its findings. A rule whose finding another one covers has none.
    pub findings: Vec<Means>,
}

impl OfRule {
    /// Whether there is nothing to see: the rule found nothing, or does not apply.
    fn is_quiet(&self) -> bool {
        self.findings.is_empty() && matches!(self.answer, "clear" | "not_applicable" | "none")
    }
}

impl AnswerDiffers {
    /// Returns whether the rule has a finding or an open answer, then or now. Otherwise it only began or ceased to apply.
    #[must_use]
    pub fn has_finding(&self) -> bool {
        !(self.answers.then.is_quiet() && self.answers.now.is_quiet())
    }
}

/// What a finding means, and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Means {
    /// What it means.
    pub effect: Effect,
    /// Its fields, as JSON pointers.
    pub fields: Vec<String>,
    /// Where the decision of a person is recorded that cleared it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cleared: Option<String>,
    /// Whether it is one of a later gate.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub later: bool,
}

/// A rule whose answer differs.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerDiffers {
    /// The rule's name.
    pub rule: String,
    /// Its answers.
    #[serde(flatten)]
    pub answers: Pair<OfRule>,
}

/// A field that differs.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldDiffers {
    /// The field, as a JSON pointer.
    pub field: String,
    /// What it stated, masked. Two stated values that are masked differ by their keyed digests.
    #[serde(flatten)]
    pub states: Pair<Stated>,
}

/// The state of a field, and its value where that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    state: &'static str,
    phrase: Phrase,
    value: Option<String>,
}

impl Stated {
    fn of(state: State<'_>) -> Self {
        let (state, phrase, value) = match state {
            State::Missing => ("missing", words::MISSING, None),
            State::Shown(value) => ("stated", words::STATED, Some(value.to_owned())),
            State::Stated => ("stated", words::STATED, None),
            State::Null => ("null", words::NULL, None),
            State::Blank => ("blank", words::BLANK, None),
            State::Unreadable => ("unreadable", words::UNREADABLE, None),
        };
        Self { state, phrase, value }
    }

    fn text(&self, lang: Lang) -> String {
        self.value.as_deref().map_or_else(|| self.phrase.text(lang).to_owned(), shown)
    }
}

/// As the name of the state, or as the value that is shown: `{"shown": "successful"}`.
impl Serialize for Stated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Some(value) => serializer.collect_map([("shown", value)]),
            None => serializer.serialize_str(self.state),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Stated {
    fn schema_name() -> Cow<'static, str> {
        "Stated".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The state of the field, or the value that is shown.",
            "anyOf": [
                { "type": "string", "enum": ["missing", "stated", "null", "blank", "unreadable"] },
                { "type": "object", "properties": { "shown": { "type": "string" } }, "required": ["shown"] },
            ],
        })
    }
}

/// An applicant whose record cannot be compared.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unanswered<'a> {
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<&'a str>,
    /// The id of the record; `null` where the applicant has none.
    pub record: Option<&'a str>,
    /// Why the record cannot be evaluated again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Problem<'a>>,
}

/// Why there is no comparison.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem<'a> {
    /// What is wrong.
    pub problem: &'a str,
}

/// The answer for an applicant.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum Answer<'a> {
    Replay(Box<Replay>),
    Unanswered(Unanswered<'a>),
}

/// An entry of a list.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is used")]
enum ListEntry<'a> {
    Answer(Answer<'a>),
    Unreadable(Unreadable<'a>),
}

/// An applicant that cannot be read: the answer that the schema `error` describes.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
struct Unreadable<'a> {
    /// What is wrong, and where.
    error: Problem<'a>,
}

/// The answers for several records or applicants.
#[cfg(feature = "schema")]
#[derive(Serialize, schemars::JsonSchema)]
struct List<'a> {
    /// The answer for each applicant, in the order of the input, beginning with its place.
    replays: Vec<ListEntry<'a>>,
    /// How many there are, and what differs.
    counts: Counts,
    /// The records that belong to none of the applicants.
    records_without_applicant: usize,
}

/// What `onboardable replay` writes as JSON, for the schema: one answer, or the list of them.
#[cfg(feature = "schema")]
#[derive(Debug)]
pub struct Output;

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Output {
    fn schema_name() -> Cow<'static, str> {
        "Output".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = generator.subschema_for::<Answer<'_>>();
        let list = generator.subschema_for::<List<'_>>();
        schemars::json_schema!({
            "description": "The comparison of a record with the answer of today, or a list of several.",
            "anyOf": [one, list],
        })
    }
}

/// The comparison of a record with the answer of today.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Replay {
    /// The caller's own `reference`, else the `id` of the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// The id of the record.
    pub record: String,
    /// The gate.
    pub gate: Gate,
    /// The instant it was evaluated as of.
    pub as_of: String,
    /// Whether nothing differs.
    pub same: bool,
    /// What differs.
    pub differs: Vec<Differs>,
    /// The decisions.
    pub decision: Pair<Decision>,
    /// The rulebooks.
    pub rulebook: Pair<RulebookName>,
    /// The programs.
    pub program: Pair<Text>,
    /// The fields that differ.
    pub fields: Vec<FieldDiffers>,
    /// Whether fields can differ that are not named: their values are masked, and the record has no keyed digests.
    pub fields_may_be_unnamed: bool,
    /// The rules whose answers differ.
    pub answers: Vec<AnswerDiffers>,
    /// The deadlines that only one of the two has.
    pub deadlines: Pair<Vec<Due>>,
}

/// Why a record cannot be evaluated again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Its digests are keyed, and there is no key.
    NoKey,
    /// Its digests are of another key.
    OtherKey,
    /// What it was evaluated with cannot be read by this program.
    Setting,
}

impl Refused {
    /// Returns the text.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::NoKey => words::NO_KEY,
            Self::OtherKey => words::OTHER_KEY,
            Self::Setting => words::SETTING_UNREADABLE,
        }
    }
}

/// Evaluates the applicants of records again.
#[derive(Clone, Debug)]
pub struct Replayer {
    /// The rulebook of today.
    pub rulebook: &'static Rulebook,
    /// The key of the records, where they have one.
    pub key: Option<Key>,
}

impl Replayer {
    /// Returns the digests that a record of this applicant may have: the plain one, and that of the key.
    #[must_use]
    pub fn digests_of(&self, text: &[u8]) -> Vec<String> {
        let canonical = canonical(text);
        std::iter::once(sha256(&canonical)).chain(self.key.as_ref().map(|key| key.of_input(&canonical))).collect()
    }

    /// Evaluates an applicant again as the record says, and compares. `text` is the JSON of the applicant.
    ///
    /// # Errors
    /// [`Refused`] where the record needs a key, or states something that this program cannot read.
    pub fn replay(&self, then: &Record, application: &Application<'_>, text: &[u8]) -> Result<Replay, Refused> {
        let key = match (&then.input.key, &self.key) {
            (None, _) => None,
            (Some(_), None) => return Err(Refused::NoKey),
            (Some(name), Some(key)) if name == key.name() => Some(key.clone()),
            (Some(_), Some(_)) => return Err(Refused::OtherKey),
        };
        let as_of = date::parse_as_of(&then.as_of).ok_or(Refused::Setting)?;
        let context_text = serde_json::to_string(&then.context).map_err(|_| Refused::Setting)?;
        let context = Context::from_json(&context_text).map_err(|_| Refused::Setting)?;
        let application = application.clone();
        let application = if then.context.is_empty() { application } else { context.applied_to(application) };
        let assessment = self.rulebook.assess(&application, then.gate, as_of);
        let recorder = Recorder { context: then.context.clone(), key };
        let input = Input {
            digest: recorder.digest_of(&canonical(text)),
            key: then.input.key.clone(),
            unread: application.count_unread(),
        };
        let now = recorder.of(&application, input, &assessment, Some(&then.id));
        Ok(Replay::of(then, now))
    }
}

impl Replay {
    fn of(then: &Record, now: Record) -> Self {
        let rulebook = Pair { then: then.rulebook.clone(), now: now.rulebook.clone() };
        let program = Pair { then: then.program.clone(), now: now.program.clone() };
        let decision = Pair { then: then.decision, now: now.decision };
        let is_data_same = then.input.digest == now.input.digest;
        let fields = if is_data_same { Vec::new() } else { fields(then, &now) };
        let answers = answers(then, &now);
        let deadlines =
            Pair { then: only(&then.deadlines, &now.deadlines), now: only(&now.deadlines, &then.deadlines) };
        let is_answer_same = decision.is_same()
            && answers.is_empty()
            && deadlines.is_same()
            && then.findings == now.findings
            && then.later == now.later
            && then.light == now.light;
        let mut differs = Vec::new();
        if rulebook.then.digest != rulebook.now.digest {
            differs.push(Differs::Rules);
        }
        if !is_data_same {
            differs.push(Differs::Data);
        }
        if !program.is_same() {
            differs.push(Differs::Program);
        }
        if differs.is_empty() && !is_answer_same {
            differs.push(Differs::Unexplained);
        }
        Self {
            reference: then.reference.clone(),
            record: then.id.clone(),
            gate: then.gate,
            as_of: then.as_of.clone(),
            same: differs.is_empty(),
            differs,
            decision,
            rulebook,
            program,
            fields,
            fields_may_be_unnamed: !is_data_same && then.input.key.is_none(),
            answers,
            deadlines,
        }
    }
}

/// Returns the fields that differ: in their state, in a value that is shown, or in their keyed digests.
fn fields(then: &Record, now: &Record) -> Vec<FieldDiffers> {
    let places: BTreeSet<&str> = then.fields.places().chain(now.fields.places()).collect();
    let mut differing = Vec::new();
    for place in places {
        let states = Pair { then: Stated::of(then.fields.state(place)), now: Stated::of(now.fields.state(place)) };
        let is_same = match (then.fields.digests.get(place), now.fields.digests.get(place)) {
            // Another rulebook may show a code that was masked.
            (Some(then), Some(now)) => then == now,
            (None, _) | (_, None) => states.is_same(),
        };
        if !is_same {
            differing.push(FieldDiffers { field: place.to_owned(), states });
        }
    }
    // The one value that a record shows elsewhere.
    if then.reference != now.reference {
        let is_own = [then, now].iter().any(|record| record.fields.state("/reference") != State::Missing);
        let place = if is_own { "/reference" } else { "/person/id" };
        if !differing.iter().any(|one| one.field == place) {
            let states =
                Pair { then: Stated::of(then.fields.state(place)), now: Stated::of(now.fields.state(place)) };
            differing.insert(0, FieldDiffers { field: place.to_owned(), states });
        }
    }
    differing
}

/// Returns the rules whose answers or findings differ, in the order of their names.
fn answers(then: &Record, now: &Record) -> Vec<AnswerDiffers> {
    let none = || OfRule { answer: "none", findings: Vec::new() };
    let mut by_rule: BTreeMap<&str, Pair<OfRule>> = BTreeMap::new();
    for (record, is_now) in [(then, false), (now, true)] {
        for (rule, of_rule) in of_rules(record) {
            let pair = by_rule.entry(rule).or_insert_with(|| Pair { then: none(), now: none() });
            *(if is_now { &mut pair.now } else { &mut pair.then }) = of_rule;
        }
    }
    let differing = by_rule.into_iter().filter(|(_, answers)| !answers.is_same());
    differing.map(|(rule, answers)| AnswerDiffers { rule: rule.to_owned(), answers }).collect()
}

fn of_rules(record: &Record) -> BTreeMap<&str, OfRule> {
    let rules = &record.rules;
    let lists = [
        ("found", &rules.found),
        ("unknown", &rules.unknown),
        ("clear", &rules.clear),
        ("not_applicable", &rules.not_applicable),
    ];
    let mut by_rule = BTreeMap::new();
    for (answer, list) in lists {
        for rule in list {
            by_rule.insert(rule.as_ref(), OfRule { answer, findings: Vec::new() });
        }
    }
    for (findings, later) in [(&record.findings, false), (&record.later, true)] {
        for Found { rule, effect, fields, cleared, .. } in findings {
            let of_rule = by_rule.entry(rule.as_ref());
            let of_rule = of_rule.or_insert_with(|| OfRule { answer: "not_applicable", findings: Vec::new() });
            of_rule.findings.push(Means {
                effect: *effect,
                fields: fields.clone(),
                cleared: cleared.as_ref().map(|cleared| cleared.clearance.clone()),
                later,
            });
        }
    }
    by_rule
}

fn only(these: &[Due], those: &[Due]) -> Vec<Due> {
    these.iter().filter(|one| !those.contains(one)).cloned().collect()
}

impl Replay {
    /// Returns the comparison as text, at most 100 columns wide where the names in it are not longer.
    #[must_use]
    pub fn to_text(&self, rulebook: &'static Rulebook, lang: Lang) -> String {
        let day = date::parse_as_of(&self.as_of).unwrap_or_default().date_naive();
        let mut page = Page { voice: Voice::new(rulebook, day, lang), lang, text: String::new() };
        page.tell(self);
        page.text
    }

    /// Returns whether an answer, a deadline or the decision differs.
    #[must_use]
    pub fn has_other_answers(&self) -> bool {
        !self.decision.is_same() || !self.answers.is_empty() || !self.deadlines.is_same()
    }

    /// Returns what differs, in words: "Rules differ, data differ".
    #[must_use]
    pub fn result(&self, lang: Lang) -> String {
        if self.same {
            return words::SAME.text(lang).to_owned();
        }
        self.differs.iter().map(|one| one.phrase().text(lang)).collect::<Vec<_>>().join(", ")
    }
}

impl Differs {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::Rules, Self::Data, Self::Program, Self::Unexplained];

    /// Returns the words.
    #[must_use]
    pub const fn phrase(self) -> Phrase {
        match self {
            Self::Rules => words::RULES_DIFFER,
            Self::Data => words::DATA_DIFFER,
            Self::Program => words::PROGRAM_DIFFERS,
            Self::Unexplained => words::UNEXPLAINED,
        }
    }
}

/// A comparison as text, as it is written.
struct Page {
    voice: Voice,
    lang: Lang,
    text: String,
}

impl Page {
    fn tell(&mut self, replay: &Replay) {
        let same = replay.same;
        if let Some(reference) = &replay.reference {
            self.entry(words::REFERENCE, &shown(reference.as_str()));
        }
        self.entry(words::RECORD, &replay.record);
        let gate = self.say(gate_words(replay.gate));
        self.entry(words::QUESTION, gate);
        self.entry(words::AS_OF, &replay.as_of);
        self.entry(words::RESULT, &replay.result(self.lang));
        let decision = self.then_and_now(&replay.decision, |page, one| page.say(decision_words(*one)).to_owned());
        self.entry(words::ANSWER, &decision);
        let name = |_: &Self, name: &RulebookName| {
            let digest = name.digest.chars().take(digest::PREFIX.len().saturating_add(12)).collect::<String>();
            format!("{} ({})", shown(&name.version), shown(&digest))
        };
        if !same {
            let rulebook = self.then_and_now(&replay.rulebook, name);
            self.entry(words::RULEBOOK, &rulebook);
            let program = self.then_and_now(&replay.program, |_, one| shown(one));
            self.entry(words::PROGRAM, &program);
        }
        self.fields(replay);
        self.answers(replay);
        self.deadlines(replay);
        if !same && replay.answers.is_empty() && replay.deadlines.is_same() {
            let _ = writeln!(self.text, "\n{}", words::NO_ANSWER_DIFFERS.text(self.lang));
        }
    }

    fn fields(&mut self, replay: &Replay) {
        if !replay.differs.contains(&Differs::Data) {
            return;
        }
        self.heading(words::FIELDS);
        for one in &replay.fields {
            let name = field_name(&one.field, self.voice);
            let states = if one.states.is_same() {
                words::OTHER_VALUE.text(self.lang).to_owned()
            } else {
                let state = |page: &Self, one: &Stated| one.text(page.lang);
                self.then_and_now(&one.states, state)
            };
            let _ = writeln!(self.text, "  {name} ({})\n    {states}", shown(&one.field));
        }
        let note = match (replay.fields.is_empty(), replay.fields_may_be_unnamed) {
            (true, true) => words::NO_FIELD_NAMED,
            (false, true) => words::OTHERS_UNNAMED,
            (true, false) => words::ONLY_UNREAD,
            (false, false) => return,
        };
        self.paragraph(note.text(self.lang));
    }

    fn answers(&mut self, replay: &Replay) {
        let (with_finding, quiet): (Vec<_>, Vec<_>) = replay.answers.iter().partition(|one| one.has_finding());
        if !with_finding.is_empty() {
            self.heading(words::ANSWERS);
        }
        for AnswerDiffers { rule, answers } in with_finding {
            let title = self.title(rule).map(|title| format!("  {title}")).unwrap_or_default();
            let _ = writeln!(self.text, "  {}{title}", shown(rule));
            for (one, when) in [(&answers.then, words::THEN), (&answers.now, words::NOW)] {
                let _ = writeln!(self.text, "    {}: {}", when.text(self.lang), self.of_rule(one));
            }
        }
        // Rules that found nothing then and now, and only one of the two times were evaluated at all.
        for (heading, then, now) in [
            (words::NOW_CLEAR, "not_applicable", "clear"),
            (words::NO_LONGER_APPLIES, "clear", "not_applicable"),
            (words::NEW_RULES, "none", ""),
            (words::NO_LONGER_A_RULE, "", "none"),
        ] {
            let is = |one: &OfRule, answer: &str| answer.is_empty() && one.answer != "none" || one.answer == answer;
            let of_these = quiet.iter().filter(|one| is(&one.answers.then, then) && is(&one.answers.now, now));
            let rules: Vec<_> = of_these.map(|one| shown(&one.rule)).collect();
            if !rules.is_empty() {
                self.heading(heading);
                self.paragraph(&rules.join(", "));
            }
        }
    }

    fn paragraph(&mut self, text: &str) {
        let _ = writeln!(self.text, "{}", hung(text, "  ", "  "));
    }

    /// The title of a rule, where it does not depend on what was found.
    fn title(&self, rule: &str) -> Option<String> {
        let rule = self.voice.rulebook.rule(RuleId::named(rule)?);
        Some(fill(rule.title, self.voice, rule, &[])).filter(|title| !title.contains('{'))
    }

    fn of_rule(&self, one: &OfRule) -> String {
        let answer = match one.answer {
            "found" => words::FOUND,
            "unknown" => words::UNKNOWN,
            "clear" => words::CLEAR,
            "not_applicable" => words::NOT_APPLICABLE,
            _ => words::NO_SUCH_RULE,
        };
        let mut text = answer.text(self.lang).to_owned();
        for means in &one.findings {
            let _ = write!(text, " [{}]", self.say(effect_words(means.effect)));
            if let Some(clearance) = &means.cleared {
                let _ = write!(text, " ({} {})", words::CLEARED.text(self.lang), shown(clearance));
            }
            if means.later {
                let _ = write!(text, " ({})", words::LATER.text(self.lang));
            }
            let fields: Vec<_> =
                means.fields.iter().map(|field| shown(field)).filter(|field| !field.is_empty()).collect();
            if !fields.is_empty() {
                let _ = write!(text, " {}", fields.join(", "));
            }
        }
        text
    }

    fn deadlines(&mut self, replay: &Replay) {
        if replay.deadlines.is_same() {
            return;
        }
        self.heading(words::DEADLINES);
        for (deadlines, when) in [(&replay.deadlines.then, words::THEN), (&replay.deadlines.now, words::NOW)] {
            for due in deadlines {
                let passed = if due.passed { format!(" ({})", words::PASSED.text(self.lang)) } else { String::new() };
                let _ = writeln!(
                    self.text,
                    "  {}: {} {}{passed}",
                    when.text(self.lang),
                    shown(&due.what),
                    shown(&due.by)
                );
            }
        }
    }

    fn then_and_now<T: PartialEq>(&self, pair: &Pair<T>, text: impl Fn(&Self, &T) -> String) -> String {
        let (then, now) = (words::THEN.text(self.lang), words::NOW.text(self.lang));
        if pair.is_same() {
            return format!("{} ({})", text(self, &pair.then), words::THEN_AND_NOW.text(self.lang));
        }
        format!("{then}: {}; {now}: {}", text(self, &pair.then), text(self, &pair.now))
    }

    fn entry(&mut self, label: Phrase, text: &str) {
        let _ = writeln!(self.text, "{:<12} {text}", label.text(self.lang));
    }

    fn heading(&mut self, heading: Phrase) {
        let _ = writeln!(self.text, "\n{}", heading.text(self.lang));
    }

    fn say(&self, words: Words) -> &'static str {
        words.text(self.voice.pack)
    }
}

/// How many records were evaluated again, and what differed.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// The records that were evaluated again.
    pub replayed: u64,
    /// Those of which nothing differs.
    pub same: u64,
    /// Those whose rulebook differs.
    pub rules_differ: u64,
    /// Those whose data differ.
    pub data_differ: u64,
    /// Those whose program differs.
    pub program_differs: u64,
    /// Those whose answers differ although nothing else does.
    pub unexplained: u64,
    /// Those with another answer of a rule, another deadline or another decision.
    pub answers_differ: u64,
    /// Those whose decision is another one.
    pub decision_differs: u64,
    /// The rules whose answers differ, each with the number of records. Left out are those that found nothing then and now.
    pub rules: BTreeMap<String, u64>,
    /// The applicants without a record.
    pub without_record: u64,
    /// The applicants that cannot be read, and the records that cannot be evaluated again.
    pub unreadable: u64,
}

impl Counts {
    /// Counts a comparison.
    pub fn count(&mut self, replay: &Replay) {
        let add = |count: &mut u64, is: bool| *count = count.saturating_add(u64::from(is));
        add(&mut self.replayed, true);
        add(&mut self.same, replay.same);
        add(&mut self.rules_differ, replay.differs.contains(&Differs::Rules));
        add(&mut self.data_differ, replay.differs.contains(&Differs::Data));
        add(&mut self.program_differs, replay.differs.contains(&Differs::Program));
        add(&mut self.unexplained, replay.differs.contains(&Differs::Unexplained));
        add(&mut self.answers_differ, replay.has_other_answers());
        add(&mut self.decision_differs, !replay.decision.is_same());
        for one in replay.answers.iter().filter(|one| one.has_finding()) {
            add(self.rules.entry(one.rule.clone()).or_default(), true);
        }
    }

    /// Adds the counts of other records.
    pub fn add(&mut self, more: &Self) {
        let mine = [
            (&mut self.replayed, more.replayed),
            (&mut self.same, more.same),
            (&mut self.rules_differ, more.rules_differ),
            (&mut self.data_differ, more.data_differ),
            (&mut self.program_differs, more.program_differs),
            (&mut self.unexplained, more.unexplained),
            (&mut self.answers_differ, more.answers_differ),
            (&mut self.decision_differs, more.decision_differs),
            (&mut self.without_record, more.without_record),
            (&mut self.unreadable, more.unreadable),
        ];
        for (count, more) in mine {
            *count = count.saturating_add(more);
        }
        for (rule, more) in &more.rules {
            let count = self.rules.entry(rule.clone()).or_default();
            *count = count.saturating_add(*more);
        }
    }

    /// Returns the counts as text; those that are 0 are left out.
    #[must_use]
    pub fn to_text(&self, lang: Lang) -> String {
        let counts = [
            (words::COUNT_SAME, self.same),
            (words::COUNT_RULES, self.rules_differ),
            (words::COUNT_DATA, self.data_differ),
            (words::COUNT_PROGRAM, self.program_differs),
            (words::COUNT_UNEXPLAINED, self.unexplained),
            (words::COUNT_ANSWERS, self.answers_differ),
            (words::COUNT_DECISION, self.decision_differs),
            (words::COUNT_WITHOUT_RECORD, self.without_record),
            (words::COUNT_UNREADABLE, self.unreadable),
        ];
        let all = counts.iter().map(|(_, count)| *count).chain([self.replayed]);
        let width = all.map(|count| count.to_string().len()).max().unwrap_or_default();
        let mut text = format!("{:>width$}  {}\n", self.replayed, words::COUNT_REPLAYED.text(lang));
        for (phrase, count) in counts {
            if count > 0 {
                let _ = writeln!(text, "{count:>width$}  {}", phrase.text(lang));
            }
        }
        if !self.rules.is_empty() {
            let _ = writeln!(text, "\n{}", words::COUNTED_RULES.text(lang));
            let mut rules: Vec<_> = self.rules.iter().collect();
            rules.sort_by_key(|(rule, count)| (std::cmp::Reverse(**count), *rule));
            let width = rules.iter().map(|(_, count)| count.to_string().len()).max().unwrap_or_default();
            for (rule, count) in rules {
                let _ = writeln!(text, "{count:>width$}  {}", shown(rule));
            }
        }
        text
    }
}
