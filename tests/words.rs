//! The words of the rulebook: each in the words of the person who reads it, in both languages.
//!
//! `tests/words/not.toml` lists what no text says, and what it says instead; `tests/words/verbs.txt` the verbs that a next
//! step begins with. A new entry of either is a decision about how we write.

#![cfg(all(feature = "handbook", feature = "en", feature = "de"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use chrono::NaiveDate;
use onboardable::application::{FieldKind, Pointer, Shape};
use onboardable::handbook::{codes, explain};
use onboardable::report::{Voice, message_at};
use onboardable::rulebook::{AnyDated, Effect, Pack, Rule, Rulebook, Who, Words};
use onboardable::{Application, Evidence, Finding, Handbook, Lang};
use regex::Regex;
use serde::Deserialize;

const LANGS: [Lang; 2] = [Lang::En, Lang::De];

fn book() -> &'static Rulebook {
    Rulebook::builtin()
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn pack(lang: Lang) -> &'static Pack {
    book().pack(lang)
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Fails with everything that was found wrong, so that one run shows all of it.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} texts:\n{}", wrong.len(), wrong.join("\n"));
}

/// The texts of a rule's entry, by their keys.
fn texts(rule: &Rule) -> Vec<(&'static str, Words)> {
    let clearable = ("clearable", rule.clearable_reading);
    let optional = [("detail", rule.detail), ("reading", rule.reading), ("applicant", rule.applicant), clearable];
    let optional = optional.into_iter().filter_map(|(key, words)| Some((key, words?)));
    [("title", rule.title), ("why", rule.why), ("next", rule.next.text)].into_iter().chain(optional).collect()
}

/// Calls a function with every text of every rule in both languages.
fn each_text(mut see: impl FnMut(&'static Rule, &'static str, Lang, &'static str)) {
    for rule in book().rules {
        for (key, words) in texts(rule) {
            for lang in LANGS {
                see(rule, key, lang, words.text(pack(lang)));
            }
        }
    }
}

/// What a text names in braces.
fn names(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// What applicants can read of a finding of a rule at a field of theirs.
struct Message {
    rule: &'static Rule,
    is_found: bool,
    field: String,
    lang: Lang,
    text: String,
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}: {}", self.rule.name, self.lang, self.field, self.text)
    }
}

/// What applicants can read of every rule, at each field of theirs that it reads.
fn messages() -> &'static [Message] {
    static MESSAGES: LazyLock<Vec<Message>> = LazyLock::new(all_messages);
    &MESSAGES
}

fn all_messages() -> Vec<Message> {
    let all = leaves(&Application::SHAPE, "");
    let mut messages = Vec::new();
    for rule in book().rules {
        // A rule that reads every field is found at those of its kind.
        let of_kind = |kind: FieldKind| match rule.name {
            "application.unknown_country" | "application.former_country" | "application.travel_document_code" => {
                matches!(kind, FieldKind::Country)
            }
            "application.malformed_date" => matches!(kind, FieldKind::Date | FieldKind::LastDay),
            "application.date_incomplete" => matches!(kind, FieldKind::Date),
            _ => true,
        };
        let is_read = |pointer: &str| {
            let any = |read: &&str| read.strip_suffix('*').is_some_and(|any| pointer.starts_with(any));
            rule.reads.contains(&pointer) || rule.reads.iter().any(any)
        };
        let reads =
            all.iter().filter(|(pointer, kind)| is_read(pointer) && of_kind(*kind)).map(|(pointer, _)| pointer);
        for (pointer, lang) in reads.flat_map(|pointer| LANGS.map(|lang| (pointer, lang))) {
            let field = Pointer::new(pointer.replace('*', "1"));
            for is_found in [true, false] {
                let effect = match (is_found, rule.effect) {
                    (true, effect) => effect,
                    (false, Effect::Note) => Effect::Note,
                    (false, _) => Effect::Complete,
                };
                let evidence = Evidence { fields: vec![field.clone()], ..Evidence::default() };
                let finding = Finding { rule: rule.id, is_found, effect, evidence, cleared: None };
                if let Some(text) = message_at(&finding, &field, Voice::new(book(), day(), lang)) {
                    messages.push(Message { rule, is_found, field: field.to_string(), lang, text });
                }
            }
        }
    }
    messages
}

#[test]
fn titles_and_messages_are_short() {
    let mut wrong = Vec::new();
    each_text(|rule, key, lang, text| {
        if key == "title" && text.chars().count() > 70 {
            wrong.push(format!("{} {lang} title of more than 70 characters: {text}", rule.name));
        }
    });
    for message in messages() {
        let count = message.text.chars().count();
        if count > 90 {
            wrong.push(format!("{count} characters: {message}"));
        }
    }
    none(&wrong);
}

/// Titles and messages are no sentences with a full stop; all other texts are.
#[test]
fn full_stops_follow_one_rule() {
    let mut wrong = Vec::new();
    each_text(|rule, key, lang, text| {
        let is_sentence = text.ends_with(['.', '?', '!', '}']);
        let should_be = !matches!(key, "title" | "applicant");
        if is_sentence != should_be && !text.ends_with('}') {
            wrong.push(format!("{} {lang} {key}: {text}", rule.name));
        }
        if text.contains("..") || text.contains("  ") || text.contains(" .") || text.trim() != text {
            wrong.push(format!("{} {lang} {key} is set badly: {text}", rule.name));
        }
    });
    none(&wrong);
}

#[test]
fn both_languages_name_the_same_in_braces() {
    let mut wrong = Vec::new();
    for (place, (en, de)) in pack(Lang::En).texts.iter().zip(pack(Lang::De).texts.iter()).enumerate() {
        if names(en) != names(de) {
            wrong.push(format!("text {place}: {en} / {de}"));
        }
        if en.is_empty() || de.is_empty() {
            wrong.push(format!("text {place} is empty in one language: {en} / {de}"));
        }
    }
    let (en, de) = (pack(Lang::En).handbook, pack(Lang::De).handbook);
    for (en, de) in en.iter().zip(de.iter()).filter(|(en, de)| names(en) != names(de)) {
        wrong.push(format!("{en} / {de}"));
    }
    assert!(!names(pack(Lang::En).texts.iter().find(|text| text.contains('{')).expect("one")).is_empty());
    none(&wrong);
}

/// Each next step is for one person: an instruction to the partner begins with its verb, in German it is an infinitive.
#[test]
fn each_next_step_begins_with_a_verb() {
    let verbs = fs::read_to_string(root().join("tests/words/verbs.txt")).expect("the verbs");
    let verbs: BTreeSet<&str> = verbs.lines().collect();
    let infinitive = Regex::new(r"\p{L}+(en|ern|eln|tun|sein)\b").expect("a regex");
    let addressed = Regex::new(r"\b(Sie|Ihr|Ihre|Ihren|Ihrem|Bitte|bitte)\b").expect("a regex");
    let you = Regex::new(r"\b([Yy]ou|[Yy]our|[Pp]lease)\b").expect("a regex");
    let (mut wrong, mut used) = (Vec::new(), BTreeSet::new());
    for rule in book().rules {
        let (en, de) = (rule.next.text.text(pack(Lang::En)), rule.next.text.text(pack(Lang::De)));
        if rule.next.who == Who::Nobody {
            if !en.starts_with("Nothing to do.") || !de.starts_with("Nichts zu tun.") {
                wrong.push(format!("{}: nobody has nothing to do: {en} / {de}", rule.name));
            }
            continue;
        }
        let first = en.split([' ', ',', '.']).next().unwrap_or_default();
        used.insert(first);
        if !verbs.contains(first) {
            wrong.push(format!("{}: no verb of tests/words/verbs.txt: {en}", rule.name));
        }
        let sentence = de.split(". ").next().unwrap_or_default();
        if !infinitive.is_match(sentence) {
            wrong.push(format!("{}: no infinitive: {de}", rule.name));
        }
        if you.is_match(en) {
            wrong.push(format!("{}: an instruction addresses nobody: {en}", rule.name));
        }
        // "Sie" at the beginning of a sentence may be "they" or "she".
        if addressed.find_iter(de).any(|found| found.start() > 0 && !de[..found.start()].ends_with(". ")) {
            wrong.push(format!("{}: an instruction addresses nobody: {de}", rule.name));
        }
    }
    let unused: Vec<_> = verbs.difference(&used).collect();
    assert!(unused.is_empty(), "verbs that no next step begins with: {unused:?}");
    none(&wrong);
}

#[derive(Deserialize)]
struct NotFile {
    not: Vec<Not>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Not {
    #[serde(default)]
    en: Vec<String>,
    #[serde(default)]
    de: Vec<String>,
    #[serde(rename = "in", default)]
    readers: Option<String>,
    but: String,
}

impl Not {
    fn all() -> Vec<(Self, Found)> {
        let text = fs::read_to_string(root().join("tests/words/not.toml")).expect("the list of words");
        let all = toml::from_str::<NotFile>(&text).expect("a list of words").not;
        all.into_iter()
            .map(|not| (Found([regex_of(&not.en), regex_of(&not.de)]), not))
            .map(|(found, not)| (not, found))
            .collect()
    }
}

/// The words of an entry as a pattern, in both languages.
struct Found([Option<Regex>; 2]);

impl Found {
    /// Which of the words is in a text.
    fn found_in(&self, lang: Lang, text: &str) -> Option<String> {
        let pattern = self.0[usize::from(lang == Lang::De)].as_ref()?;
        pattern.captures(text).map(|found| found[2].to_owned())
    }
}

fn regex_of(words: &[String]) -> Option<Regex> {
    let words = words.iter().map(|word| regex::escape(word)).collect::<Vec<_>>().join("|");
    let pattern = || Regex::new(&format!(r"(?i)(^|[^\p{{L}}_])({words})($|[^\p{{L}}_])")).expect("a regex");
    (!words.is_empty()).then(pattern)
}

/// The list holds the words themselves, also where they are part of a longer text.
#[test]
fn the_list_of_words_finds_what_it_lists() {
    for (not, found) in Not::all() {
        for (lang, word) in
            not.en.iter().map(|word| (Lang::En, word)).chain(not.de.iter().map(|word| (Lang::De, word)))
        {
            let seen = found.found_in(lang, &format!("So, {word}."));
            assert!(seen.is_some_and(|seen| word.starts_with(&seen)), "{word}");
            assert_eq!(found.found_in(lang, &format!("x{word}x")), None);
        }
        assert!(!not.but.is_empty());
    }
}

#[test]
fn no_text_of_the_rulebook_is_in_our_own_dialect() {
    let mut wrong = Vec::new();
    for (not, found) in Not::all().iter().filter(|(not, _)| not.readers.is_none()) {
        for lang in LANGS {
            let texts = pack(lang).texts.iter().chain(pack(lang).handbook.iter());
            for text in texts {
                if let Some(word) = found.found_in(lang, text) {
                    wrong.push(format!("{word:?}, rather {}: {text}", not.but));
                }
            }
        }
    }
    none(&wrong);
}

#[test]
fn no_guide_is_in_our_own_dialect() {
    let (mut wrong, lists) = (Vec::new(), Not::all());
    for file in ["README.md", "CONTRIBUTING.md", "rules/README.md", "pkg/README.md"] {
        let text = fs::read_to_string(root().join(file)).expect(file);
        for (number, line) in text.lines().enumerate() {
            for (not, found) in lists.iter().filter(|(not, _)| not.readers.is_none()) {
                if let Some(word) = found.found_in(Lang::En, line) {
                    wrong.push(format!("{file}:{}: {word:?}, rather {}: {line}", number + 1, not.but));
                }
            }
        }
    }
    none(&wrong);
}

/// What a form shows names no code, no pointer, no rule and nobody else, and gives no suspicion away.
#[test]
fn messages_are_for_the_applicant() {
    let code = Regex::new(r"[A-Z]{2,}_[A-Z_]+|[a-z]+_[a-z]+|(^|\s)/[a-z]|\{|\}|https?:").expect("a regex");
    let spoken = BTreeMap::from([
        (Lang::En, Regex::new(r"\b(you|your|yourself|we|us)\b|^[A-Z][a-z]+ ").expect("a regex")),
        (Lang::De, Regex::new(r"\b(Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres|wir|uns)\b").expect("a regex")),
    ]);
    let lists: Vec<_> = Not::all();
    let mut wrong = Vec::new();
    for message in messages() {
        let text = &message.text;
        if let Some(code) = code.find(text) {
            wrong.push(format!("{:?} is for machines: {message}", code.as_str()));
        }
        if !spoken[&message.lang].is_match(text) {
            wrong.push(format!("speaks to nobody: {message}"));
        }
        for (not, found) in &lists {
            if let Some(word) = found.found_in(message.lang, text) {
                wrong.push(format!("{word:?}, rather {}: {message}", not.but));
            }
        }
        if book().rules.iter().any(|rule| text.contains(rule.name)) {
            wrong.push(format!("names a rule: {message}"));
        }
    }
    none(&wrong);
}

/// A refusal has one sentence, whatever the reason. While a rule that refuses is not known to, it asks for the field.
#[test]
fn refusals_have_one_calm_sentence() {
    let refuses = |message: &&Message| message.rule.effect == Effect::Deny;
    for (lang, sentence) in [
        (Lang::En, "We cannot open an account for you with these details"),
        (Lang::De, "Mit diesen Angaben können wir kein Konto für Sie eröffnen"),
    ] {
        let said = |is_found: bool| {
            let of_refusals = messages().iter().filter(refuses);
            let texts = of_refusals.filter(|one| one.lang == lang && one.is_found == is_found);
            texts.map(|one| one.text.as_str()).collect::<BTreeSet<_>>()
        };
        assert_eq!(said(true), BTreeSet::from([sentence]));
        assert!(!said(false).is_empty() && !said(false).contains(sentence), "{:?}", said(false));
    }
}

/// Of what the bank checks behind the applicant's back a form shows nothing.
#[test]
fn nothing_tips_the_applicant_off() {
    let hidden = [
        "/person/screening_progress",
        "/person/risk_classification_status",
        "/person/customer_vetting_status",
        "/person/flagged_by_compliance",
    ];
    for message in messages() {
        assert!(!hidden.contains(&message.field.as_str()), "{message}");
        assert!(!message.rule.name.contains("fraud"), "{message}");
    }
}

/// The table names every field that a rule reads, and every field of an application once.
#[test]
fn every_field_has_a_name() {
    let mut wrong = Vec::new();
    for rule in book().rules {
        for pointer in rule.reads.iter().filter(|pointer| !pointer.ends_with("/*")) {
            let entry = book().field(&Pointer::pattern(pointer));
            let pointer = pointer.replacen("/change/", "/person/", 1);
            if entry.pointer != pointer {
                wrong.push(format!("{} reads {pointer}, which rules/fields.toml does not name", rule.name));
            }
        }
    }
    for (pointer, _) in leaves(&Application::SHAPE, "") {
        let entry = book().field(&Pointer::pattern(&pointer.replace('*', "1")));
        let mut expected = pointer.replacen("/change/", "/person/", 1);
        for (list, one) in [("/identifications", "/identification"), ("/accounts", "/account")] {
            expected = expected.replacen(&format!("{list}/*"), one, 1).replacen(&format!("{one}/*"), one, 1);
            expected = if expected == list { one.to_owned() } else { expected };
        }
        if entry.pointer != expected {
            wrong.push(format!("{pointer} has no name in rules/fields.toml"));
        }
    }
    for lang in LANGS {
        let mut seen = BTreeMap::new();
        for field in book().fields {
            let name = field.name.text(pack(lang));
            if let Some(other) = seen.insert(name, field.pointer) {
                wrong.push(format!("{name} is the name of {other} and of {}", field.pointer));
            }
        }
    }
    none(&wrong);
}

/// The pointers of all fields of a resource, and of the resources inside it.
fn leaves(shape: &Shape, at: &str) -> Vec<(String, FieldKind)> {
    let mut all = Vec::new();
    for field in shape.fields {
        let pointer = format!("{at}/{}", field.name);
        match field.kind {
            FieldKind::Object(inner) => all.extend(leaves(inner, &pointer)),
            FieldKind::List(inner) | FieldKind::OneOrList(inner) => {
                all.extend(leaves(inner, &format!("{pointer}/*")))
            }
            _ => {}
        }
        all.push((pointer, field.kind));
    }
    all
}

/// Nothing that is published has a placeholder left, or a gap where one was.
#[test]
fn no_placeholder_is_left() {
    let mut published: Vec<(String, String)> = ["rules/INDEX.md", "rules/identification/README.md"]
        .map(|file| (file.to_owned(), fs::read_to_string(root().join(file)).expect(file)))
        .into();
    for lang in LANGS {
        let handbook = Handbook::new(day(), lang);
        published.push((format!("handbook {lang}"), handbook.to_text()));
        published.push((format!("handbook {lang}, Markdown"), handbook.to_markdown()));
        for name in codes() {
            published.push((format!("{name} {lang}"), explain(name, day(), lang).expect(name).to_text()));
        }
    }
    let left = Regex::new(r"\{[a-z_.]+\}|…").expect("a regex");
    let mut wrong = Vec::new();
    for (name, text) in &published {
        for line in text.lines().filter(|line| left.is_match(line) && !line.contains("/v1/persons/{id}")) {
            wrong.push(format!("{name}: {line}"));
        }
    }
    none(&wrong);
}

/// Every number of the rulebook that a rule compares with is in the words of that rule, and every clock's length in those
/// of the rule that reports it.
#[test]
fn every_number_is_said() {
    let mut wrong = String::new();
    let mut numbers = 0;
    for rule in book().rules {
        let (family, stem) = rule.name.split_once('.').expect("a family");
        let said = texts(rule).into_iter().filter(|(key, _)| !matches!(*key, "reading"));
        let said: BTreeSet<_> = said.flat_map(|(_, words)| names(words.text(pack(Lang::En)))).collect();
        let body = with_helpers(&functions(family), stem);
        for value in book().values.iter().filter(|value| value.family == family) {
            let is_number = matches!(value.dated, AnyDated::Number(_));
            let key = Regex::new(&format!(r"\b{}\b", value.name.to_uppercase())).expect("a regex");
            if is_number && key.is_match(&body) {
                numbers += 1;
                if !said.contains(value.name) {
                    let _ = writeln!(wrong, "{} compares with {} and does not say it", rule.name, value.name);
                }
            }
        }
        let mut clocks = book().clocks_of(rule.id).filter(|clock| clock.length.on(day()) > 0).peekable();
        if clocks.peek().is_some() {
            // A clock may take its length from a value that the rule says.
            let lengths: Vec<_> = clocks.map(|clock| (clock.id, clock.length.on(day()))).collect();
            let value_of = |name: &str| {
                let value = book().values.iter().find(|value| value.family == family && value.name == name)?;
                let AnyDated::Number(number) = value.dated else { return None };
                Some(number.on(day()))
            };
            let is_said = |(id, length): &(&str, i64)| {
                let same = |name: &&str| {
                    *name == *id
                        || value_of(name) == Some(*length)
                        || book().clock(name).is_some_and(|clock| clock.length.on(day()) == *length)
                };
                said.iter().any(same)
            };
            numbers += lengths.len();
            for (id, length) in lengths.iter().filter(|one| !is_said(one)) {
                let _ = writeln!(wrong, "{} reports the clock {id} and does not say {length}", rule.name);
            }
        }
    }
    assert!(numbers > 30, "{numbers} numbers: the functions of the rules are no longer found");
    assert!(wrong.is_empty(), "{wrong}");
}

/// The functions of a family, by their names.
fn functions(family: &str) -> BTreeMap<String, String> {
    let file = root().join(format!("src/rules/{family}.rs"));
    let text = fs::read_to_string(&file).expect("the family's file");
    let function = Regex::new(r"(?ms)^(?:pub(?:\([a-z]+\))? )?(?:const )?fn (\w+).*?^}").expect("a regex");
    function.captures_iter(&text).map(|found| (found[1].to_owned(), found[0].to_owned())).collect()
}

/// The text of a function with those of the same file that it calls.
fn with_helpers(functions: &BTreeMap<String, String>, name: &str) -> String {
    let (mut seen, mut waiting, mut all) = (BTreeSet::new(), vec![name.to_owned()], String::new());
    while let Some(name) = waiting.pop() {
        let Some(body) = functions.get(&name).filter(|_| seen.insert(name.clone())) else { continue };
        all.push_str(body);
        let calls = |other: &&String| {
            body.match_indices(&format!("{other}("))
                .any(|(at, _)| !body[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
        };
        waiting.extend(functions.keys().filter(calls).cloned());
    }
    all
}
