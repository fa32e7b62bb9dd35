//! A folder as a rulebook of the rules crate.

use std::path::Path;

use chrono::NaiveDate;
use onboardable::rulebook::{
    self as of, AnyDated, Dated, Effect, Gate, InForce, Lang, Pack, Row, RuleId, Rulebook, Scopes, Who,
};

use super::entry::{Day, FamilyFile, Source, Value, Version, Words};
use super::folder::{FIELDS, Files, Folder, Refused, WORDS};
use super::method::{self, versions_of};
use super::promises;
use super::texts::{Shelf, Texts};

/// Reads a folder as a rulebook.
///
/// The rulebook lives as long as the program: read a folder once.
///
/// # Errors
/// [`Refused`], with file, line and reason, where the folder does not fit the rules that are built in.
pub fn read(folder: &Path) -> Result<&'static Rulebook, Refused> {
    read_files(Files::read(folder)?)
}

/// Reads the files of a folder as a rulebook, as [`read`] does.
///
/// # Errors
/// As for [`read`].
pub fn read_files(files: Files) -> Result<&'static Rulebook, Refused> {
    let folder = Folder::of(files)?;
    has_the_words(&folder)?;
    has_the_tables(&folder.files)?;
    let mut texts = Texts::of(&folder.words);
    let mut book = Builder { folder: &folder, texts: &mut texts };
    let rules = book.rules()?;
    let values = book.values()?;
    let fields = book.fields()?;
    let steps = book.steps();
    let clocks = book.clocks()?;
    let machines = book.machines()?;
    let (failures, test_ibans) = (book.failures()?, book.test_ibans());
    let codes = book.codes()?;
    let families = book.families();
    let first_day_reading = book.explain(&folder.book.first_day_reading);
    let packs = vec![pack(Lang::En, &texts, |one| &one.en), pack(Lang::De, &texts, |one| &one.de)];
    Ok(Box::leak(Box::new(Rulebook {
        version: text(&folder.book.version),
        digest: text(&folder.digest),
        first_day: day(folder.book.first_day),
        first_day_reading,
        families,
        scopes: Box::leak(Box::new(Scopes::of(&rules, day(folder.book.first_day)))),
        rules: leak(rules),
        fields,
        steps,
        values: leak(values),
        clocks: leak(clocks),
        machines: leak(machines),
        failures: leak(failures),
        test_ibans: leak(test_ibans),
        codes: leak(codes),
        packs: leak(packs),
    })))
}

/// The program names the words of reports by their places, so that a folder has the same ones.
fn has_the_words(folder: &Folder) -> Result<(), Refused> {
    for name in of::words::NAMES {
        if !folder.words.contains_key(*name) {
            let reason = format!("the words `{name}` are missing; reports need them");
            return Err(Refused { file: WORDS.to_owned(), line: 0, reason });
        }
    }
    match folder.words.keys().find(|name| !of::words::NAMES.contains(&name.as_str())) {
        Some(name) => Err(folder.files.refuse(
            WORDS,
            &format!("{name} ="),
            format!("no report uses the words `{name}`; remove them"),
        )),
        None => Ok(()),
    }
}

/// Lookup tables are built in.
fn has_the_tables(files: &Files) -> Result<(), Refused> {
    for (name, digest) in of::TABLE_DIGESTS {
        let Some(text) = files.text(name) else { continue };
        if super::folder::digest_of(text) != *digest {
            let reason =
                "lookup tables are built into the program; restore this file, or build the program from this folder"
                    .to_owned();
            return Err(Refused { file: (*name).to_owned(), line: 0, reason });
        }
    }
    Ok(())
}

struct Builder<'b> {
    folder: &'b Folder,
    texts: &'b mut Texts,
}

impl Builder<'_> {
    fn rules(&mut self) -> Result<Vec<of::Rule>, Refused> {
        let mut rules: Vec<of::Rule> = Vec::with_capacity(RuleId::ALL.len());
        for family in &self.folder.families {
            for rule in &family.rules {
                rules.push(self.rule(family, rule)?);
            }
        }
        for id in RuleId::ALL {
            if !rules.iter().any(|rule| rule.id == *id) {
                let name = id.name();
                let file = format!("{}.toml", name.split('.').next().unwrap_or_default());
                let reason = format!(
                    "the rule {name} has no entry; to withdraw a rule, keep its entry and give `in_force` an `until`"
                );
                return Err(Refused { file, line: 0, reason });
            }
        }
        // The order of reports is the built-in one, whatever the order of the files.
        rules.sort_by_key(|rule| rule.id);
        Ok(rules)
    }

    fn rule(&mut self, family: &FamilyFile, rule: &super::Rule) -> Result<of::Rule, Refused> {
        let file = format!("{}.toml", family.family.name);
        let at = format!("\"{}\"", rule.id);
        let at = |reason: &str| self.folder.files.refuse(&file, &at, format!("{}: {reason}", rule.id));
        let Some(id) = RuleId::named(&rule.id) else {
            return Err(at(
                "the program has no function for this rule; remove the entry, or write the function and build the program",
            ));
        };
        let one = |key: &str, name: &str, known: Vec<&str>| {
            at(&format!("`{key}` must be one of {}, not `{name}`", known.join(", ")))
        };
        let each = |key: &str, names: &[String]| at(&format!("`{key}` has a name that does not exist: {names:?}"));
        // The built-in effect counts, too: otherwise a hard criterion could be made milder first, and then cleared.
        if rule.clearable.is_some() && id.rule().effect == Effect::Deny {
            return Err(at("this rule cannot have `clearable`: nobody may clear a refusal"));
        }
        let clocks = self.folder.methods.clocks().enumerate();
        let clocks = clocks.filter(|(_, (_, clock))| clock.rule.as_ref() == Some(&rule.id));
        let clocks = clocks.fold(0, |bits, (place, _)| bits | 1 << place);
        Ok(of::Rule {
            id,
            name: id.name(),
            family: text(&family.family.name),
            gate: Gate::named(&rule.gate)
                .ok_or_else(|| one("gate", &rule.gate, names(Gate::ALL, |one| one.name())))?,
            flows: all(&rule.flows, of::Flow::named).ok_or_else(|| each("flows", &rule.flows))?,
            branches: list(&rule.branches),
            methods: all(&rule.methods, method_named).ok_or_else(|| each("methods", &rule.methods))?,
            condition_of: of::ConditionOf::named(&rule.condition_of).ok_or_else(|| {
                one("condition_of", &rule.condition_of, names(of::ConditionOf::ALL, |one| one.name()))
            })?,
            effect: Effect::named(&rule.effect)
                .ok_or_else(|| one("effect", &rule.effect, names(Effect::ALL, |one| one.name())))?,
            row: match &rule.row {
                Some(row) => Some(Row::named(row).ok_or_else(|| one("row", row, names(Row::ALL, |one| one.name())))?),
                None => None,
            },
            reads: list(&rule.reads),
            next: of::Next {
                who: Who::named(&rule.next.who)
                    .ok_or_else(|| one("who", &rule.next.who, names(Who::ALL, |one| one.name())))?,
                text: of::Words::new(self.texts.show(&rule.next.en, &rule.next.de)),
            },
            sources: sources(&rule.sources),
            in_force: InForce { from: day(rule.in_force.from), until: rule.in_force.until.map(day) },
            general: rule.general,
            each_field: rule.each_field,
            names_missing: rule.names_missing,
            instead_of: all(&rule.instead_of, RuleId::named).ok_or_else(|| each("instead_of", &rule.instead_of))?,
            clearable: match &rule.clearable {
                Some(clearable) => Some(
                    Who::named(&clearable.by)
                        .ok_or_else(|| one("by", &clearable.by, vec![Who::Partner.name(), Who::Bank.name()]))?,
                ),
                None => None,
            },
            clearable_reading: rule.clearable.as_ref().map(|clearable| self.explain(&clearable.reading)),
            clocks,
            never_unknown: rule.never_unknown.as_deref().map(text),
            title: self.show(&rule.title),
            why: self.justify(&rule.why),
            applicant: rule.applicant.as_ref().map(|words| self.show(words)),
            details: self.details(rule),
            detail: rule.detail.as_ref().map(|words| self.show(words)),
            reading: rule.reading.as_ref().map(|words| self.justify(words)),
        })
    }

    /// What each detail is in general.
    fn details(&mut self, rule: &super::Rule) -> &'static [(&'static str, of::Words)] {
        let folder = self.folder;
        let general = |name: &String| {
            let words = folder.words.get(&promises::general(name))?;
            Some((text(name), of::Words::new(self.texts.show(&words.en, &words.de))))
        };
        leak(rule.details.iter().filter_map(general).collect::<Vec<_>>())
    }

    /// The fields, in the order of their pointers.
    fn fields(&mut self) -> Result<&'static [of::FieldEntry], Refused> {
        let folder = self.folder;
        let mut fields = Vec::with_capacity(folder.fields.len());
        for (pointer, field) in &folder.fields {
            let wrong = || {
                let reason = format!(
                    "`from` must be one of applicant, setting, partner, after_identification, bank, not `{}`",
                    field.from
                );
                folder.files.refuse(FIELDS, &format!("{pointer:?}"), reason)
            };
            fields.push(of::FieldEntry {
                pointer: text(pointer),
                supply: of::Supply::named(&field.from).ok_or_else(wrong)?,
                name: self.show(&field.name),
                your: field.your.as_ref().map(|words| self.show(words)),
                enter: field.enter.as_ref().map(|words| self.show(words)),
                good: list(&field.good),
            });
        }
        for built_in in Rulebook::builtin().fields {
            if !folder.fields.contains_key(built_in.pointer) {
                let reason = format!("the field `{}` is missing; reports need its name", built_in.pointer);
                return Err(Refused { file: FIELDS.to_owned(), line: 0, reason });
            }
        }
        Ok(leak(fields))
    }

    /// The questions of a sign-up.
    fn steps(&mut self) -> &'static [of::Step] {
        let folder = self.folder;
        let mut steps = Vec::with_capacity(folder.questions.steps.len());
        for step in &folder.questions.steps {
            let title = self.show(&step.title);
            let mut asks = Vec::with_capacity(step.questions.len());
            for pointer in &step.questions {
                let choices = folder.questions.choices.get(pointer).map(Vec::as_slice).unwrap_or_default();
                let choices: Vec<_> = choices
                    .iter()
                    .map(|choice| of::Choice {
                        value: text(&choice.value),
                        label: of::Words::new(self.texts.show(&choice.en, &choice.de)),
                    })
                    .collect();
                asks.push(of::Ask {
                    pointer: text(pointer),
                    fills: list(step.filled_by(pointer)),
                    instead: list(step.instead_of(pointer)),
                    choices: leak(choices),
                });
            }
            steps.push(of::Step { id: text(&step.id), title, asks: leak(asks) });
        }
        leak(steps)
    }

    fn values(&self) -> Result<Vec<of::Value>, Refused> {
        let mut values = Vec::new();
        for built_in in Rulebook::builtin().values {
            let file = format!("{}.toml", built_in.family);
            let family = self.folder.families.iter().find(|family| family.family.name == built_in.family);
            let Some(versions) = family.and_then(|family| family.values.get(built_in.name)) else {
                let reason = format!("the value `{}` is missing; rules compare with it", built_in.name);
                return Err(Refused { file, line: 0, reason });
            };
            let (wanted, dated) = (built_in.dated.type_name(), dated(versions));
            if dated.type_name() != wanted {
                let reason = format!(
                    "the value `{}` has the type {}, but the rules need {wanted}",
                    built_in.name,
                    dated.type_name()
                );
                return Err(self.folder.files.refuse(&file, &format!("\n{} =", built_in.name), reason));
            }
            values.push(of::Value { family: built_in.family, name: built_in.name, dated });
        }
        for family in &self.folder.families {
            let is_built_in = |name: &&String| {
                values.iter().any(|value| value.family == family.family.name && value.name == name.as_str())
            };
            if let Some(name) = family.values.keys().find(|name| !is_built_in(name)) {
                let file = format!("{}.toml", family.family.name);
                let reason = format!("no rule compares with the value `{name}`; remove it");
                return Err(self.folder.files.refuse(&file, &format!("\n{name} ="), reason));
            }
        }
        Ok(values)
    }

    fn clocks(&mut self) -> Result<Vec<of::Clock>, Refused> {
        let folder = self.folder;
        folder.methods.clocks().map(|(method, clock)| self.clock(method, clock)).collect()
    }

    fn clock(&mut self, method: Option<&str>, clock: &method::Clock) -> Result<of::Clock, Refused> {
        let file =
            method.map_or_else(|| "deadlines.toml".to_owned(), |method| format!("identification/{method}.toml"));
        let at = format!("\"{}\"", clock.id);
        let wrong = |what: &str| self.folder.files.refuse(&file, &at, format!("clock {}: {what}", clock.id));
        let methods: Vec<String> = method.map(str::to_owned).into_iter().chain(clock.also.iter().cloned()).collect();
        let length = match &clock.length_of {
            Some(name) => versions_of(name, &self.folder.families).unwrap_or_default(),
            None => &clock.length,
        };
        let number = |versions: &[Version]| match dated(versions) {
            AnyDated::Number(dated) => Some(dated),
            AnyDated::Numbers(_) | AnyDated::List(_) | AnyDated::Map(_) | AnyDated::Lists(_) => None,
        };
        Ok(of::Clock {
            id: text(&clock.id),
            methods: all(&methods, method_named).ok_or_else(|| wrong("`also` has a method that does not exist"))?,
            starts: all(&clock.starts, of::Start::named)
                .ok_or_else(|| wrong("`starts` has a field that no clock can start with"))?,
            unless: match &clock.unless {
                Some(name) => Some(
                    of::Start::named(name)
                        .ok_or_else(|| wrong("`unless` is a field that no clock can start with"))?,
                ),
                None => None,
            },
            statuses: all(&clock.statuses, status_named)
                .ok_or_else(|| wrong("`statuses` has a status that does not exist"))?,
            ends_in: clock.ends_in.as_deref().and_then(status_named),
            branches: list(&clock.branches),
            condition: match &clock.condition {
                Some(name) => {
                    of::Condition::named(name).ok_or_else(|| wrong("`condition` is not a condition that exists"))?
                }
                None => of::Condition::None,
            },
            length: number(length).ok_or_else(|| wrong("its length must be a number"))?,
            shown_from: match clock.shown_from.as_slice() {
                [] => None,
                versions => Some(number(versions).ok_or_else(|| wrong("`shown_from` must be a number"))?),
            },
            unit: of::Unit::named(&clock.unit).ok_or_else(|| wrong("`unit` must be minutes, hours or days"))?,
            who: Who::named(&clock.who)
                .ok_or_else(|| wrong("`who` must be applicant, partner, bank, provider or nobody"))?,
            rule: match &clock.rule {
                Some(name) => Some(RuleId::named(name).ok_or_else(|| wrong("`rule` is not a rule that exists"))?),
                None => None,
            },
            sources: sources(&clock.sources),
            title: self.show(&clock.title),
            start: self.explain(&clock.start),
            consequence: self.show(&clock.consequence),
            then: clock.then.as_ref().map(|words| self.show(words)),
            reading: clock.reading.as_ref().map(|words| self.explain(words)),
        })
    }

    fn machines(&mut self) -> Result<Vec<of::Machine>, Refused> {
        let folder = self.folder;
        folder.methods.files.iter().map(|file| self.machine(file)).collect()
    }

    fn machine(&mut self, file: &method::MethodFile) -> Result<of::Machine, Refused> {
        let name = format!("identification/{}.toml", file.machine.method);
        let wrong = |at: &str, what: String| self.folder.files.refuse(&name, &format!("\"{at}\""), what);
        let no_status = |status: &str| wrong(status, format!("`{status}` is not a status of the API"));
        let mut statuses = Vec::new();
        for status in &file.statuses {
            statuses.push(of::Standing {
                status: status_named(&status.name).ok_or_else(|| no_status(&status.name))?,
                spellings: list(&status.spellings),
                is_final: status.is_final,
                services: status.services,
                same_link: status.same_link,
                shows_iban: status.shows_iban,
                gives_reason: status.gives_reason,
                who: Who::named(&status.who).ok_or_else(|| {
                    wrong(&status.name, "`who` must be applicant, partner, bank, provider or nobody".to_owned())
                })?,
                means: of::Words::new(self.texts.explain(&status.means)),
                next: of::Words::new(self.texts.explain(&status.next)),
            });
        }
        let mut moves = Vec::new();
        for one in &file.moves {
            let transfers = one.transfers.as_deref().map_or(Some(of::Transfers::Any), of::Transfers::named);
            let transfers =
                transfers.ok_or_else(|| wrong(&one.event, "`transfers` must be left or last".to_owned()))?;
            let via = match &one.via {
                Some(via) => Some(status_named(via).ok_or_else(|| no_status(via))?),
                None => None,
            };
            for (from, to) in one.from.iter().flat_map(|from| one.to.iter().map(move |to| (from, to))) {
                let (from, to) = (
                    status_named(from).ok_or_else(|| no_status(from))?,
                    status_named(to).ok_or_else(|| no_status(to))?,
                );
                let event = if one.event == "reported" {
                    Some(of::Event::Reported(to))
                } else {
                    of::Event::named(&one.event)
                };
                let event =
                    event.ok_or_else(|| wrong(&one.event, format!("`{}` is not an event of the API", one.event)))?;
                moves.push(of::Move { from, event, to, via, transfers });
            }
        }
        let method = method_named(&file.machine.method)
            .ok_or_else(|| wrong(&file.machine.method, "this is not a method of the API".to_owned()))?;
        Ok(of::Machine {
            method,
            title: self.explain(&file.machine.title),
            about: self.explain(&file.machine.about),
            sources: sources(&file.machine.sources),
            reading: file.machine.reading.as_ref().map(|words| self.explain(words)),
            statuses: leak(statuses),
            moves: leak(moves),
        })
    }

    fn failures(&mut self) -> Result<Vec<of::Failure>, Refused> {
        let mut all_failures = Vec::new();
        for file in &self.folder.methods.files {
            let Some(failures) = &file.failures else { continue };
            let name = format!("identification/{}.toml", file.machine.method);
            for one in &failures.codes {
                let wrong = |what: &str| {
                    self.folder.files.refuse(&name, &format!("\"{}\"", one.code), format!("{}: {what}", one.code))
                };
                let Some(applicant) = file.advice.get(&one.advice) else {
                    return Err(wrong("`advice` is not an advice of this file"));
                };
                all_failures.push(of::Failure {
                    provider: method_named(&failures.provider)
                        .ok_or_else(|| wrong("`provider` is not a method of the API"))?,
                    code: text(&one.code),
                    spellings: list(&one.spellings),
                    category: one.category.as_deref().map(text),
                    http: one.http,
                    permanent: one.permanent,
                    cause: of::Cause::named(&one.cause).ok_or_else(|| wrong("`cause` is not a cause that exists"))?,
                    retry: all(&one.retry, of::Retry::named)
                        .ok_or_else(|| wrong("`retry` has a way that does not exist"))?,
                    fraud: match &one.fraud {
                        Some(fraud) => {
                            of::Fraud::named(fraud).ok_or_else(|| wrong("`fraud` must be review or stop"))?
                        }
                        None => of::Fraud::None,
                    },
                    existing_customer: one.existing_customer,
                    message: one.message.as_ref().map(|words| of::Words::new(self.texts.explain(words))),
                    applicant: of::Words::new(self.texts.explain(applicant)),
                    support: of::Words::new(self.texts.explain(&one.support)),
                    sources: sources(&failures.sources),
                    reading: failures.reading.as_ref().map(|words| of::Words::new(self.texts.explain(words))),
                });
            }
        }
        Ok(all_failures)
    }

    fn test_ibans(&self) -> Vec<of::TestIban> {
        let ibans = self.folder.methods.files.iter().filter_map(|file| file.test_ibans.as_ref());
        ibans
            .flat_map(|ibans| &ibans.ibans)
            .map(|one| of::TestIban {
                iban: text(&one.iban),
                ends_in: match &one.code {
                    Some(code) => of::Ending::Fails { code: text(code), later: one.later },
                    None if one.ends_in == "success" => of::Ending::Success,
                    None => of::Ending::SignatureFails,
                },
            })
            .collect()
    }

    fn codes(&mut self) -> Result<Vec<of::CodeList>, Refused> {
        let mut lists = Vec::new();
        for one in &self.folder.methods.codes {
            let wrong = |what: &str| self.folder.files.refuse("codes.toml", &format!("\"{}\"", one.name), what);
            let codes = one.codes.iter().map(|code| of::Code {
                code: text(&code.code),
                rule: code.rule.as_deref().and_then(RuleId::named),
                means: of::Words::new(self.texts.explain(&code.means)),
            });
            let codes = leak(codes.collect::<Vec<_>>());
            lists.push(of::CodeList {
                name: text(&one.name),
                title: of::Words::new(self.texts.explain(&one.title)),
                whose: Who::named(&one.whose)
                    .ok_or_else(|| wrong("`whose` must be applicant, partner, bank, provider or nobody"))?,
                sources: sources(&one.sources),
                reading: one.reading.as_ref().map(|words| of::Words::new(self.texts.explain(words))),
                codes,
            });
        }
        Ok(lists)
    }

    fn families(&mut self) -> &'static [of::Family] {
        let folder = self.folder;
        let families = folder.families.iter().map(|family| of::Family {
            name: text(&family.family.name),
            title: self.explain(&family.family.title),
            about: self.explain(&family.family.about),
        });
        leak(families.collect::<Vec<_>>())
    }

    fn show(&mut self, words: &Words) -> of::Words {
        of::Words::new(self.texts.show(&words.en, &words.de))
    }

    fn justify(&mut self, words: &Words) -> of::Words {
        of::Words::new(self.texts.justify(words))
    }

    fn explain(&mut self, words: &Words) -> of::Words {
        of::Words::new(self.texts.explain(words))
    }
}

fn leak<T>(list: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(list.into_iter().collect())
}

fn text(text: &str) -> &'static str {
    Box::leak(text.into())
}

fn list(texts: &[String]) -> &'static [&'static str] {
    leak(texts.iter().map(|one| text(one)))
}

fn pack(lang: Lang, texts: &Texts, of_lang: impl Fn(&Words) -> &String) -> Pack {
    let all = |shelf: &Shelf| of::Texts::of(shelf.iter().map(|one| of_lang(one).as_str()));
    Pack { lang, texts: all(&texts.shown), analyst: all(&texts.analyst), handbook: all(&texts.handbook) }
}

/// Returns the names of a list.
fn names<T>(all: &[T], name: impl Fn(&T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(name).collect()
}

/// All of them by their names; `None` where one is unknown.
fn all<T>(names: &[String], named: impl Fn(&str) -> Option<T>) -> Option<&'static [T]> {
    names.iter().map(|name| named(name)).collect::<Option<Vec<_>>>().map(|all| leak(all))
}

fn method_named(name: &str) -> Option<of::Method> {
    Some(of::Method::named(name)).filter(|method| *method != of::Method::Unrecognised)
}

fn status_named(name: &str) -> Option<of::Status> {
    of::Status::ALL.into_iter().find(|status| status.name() == name)
}

fn sources(sources: &[Source]) -> &'static [&'static of::Source] {
    leak(sources.iter().map(|source| {
        let source =
            of::Source { document: text(&source.doc), section: text(&source.section), checked: day(source.checked) };
        &*Box::leak(Box::new(source))
    }))
}

fn day(day: Day) -> NaiveDate {
    let (year, month, day) = day.day();
    // A day of TOML is one of the calendar.
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).unwrap_or(NaiveDate::MAX)
}

/// The versions of a value. They are of one type, which is held before.
fn dated(versions: &[Version]) -> AnyDated {
    fn of_type<T>(versions: &[Version], value: impl Fn(&Value) -> Option<T>) -> Dated<T> {
        Dated(leak(versions.iter().filter_map(|version| {
            Some(of::Version {
                from: day(version.from),
                value: value(&version.value)?,
                source: text(&version.source),
            })
        })))
    }
    match versions.first().map(|version| &version.value) {
        Some(Value::Number(_)) | None => AnyDated::Number(of_type(versions, |value| match value {
            Value::Number(number) => Some(*number),
            Value::Numbers(_) | Value::List(_) | Value::Map(_) | Value::Lists(_) => None,
        })),
        Some(Value::Numbers(_)) => AnyDated::Numbers(of_type(versions, |value| match value {
            Value::Numbers(numbers) => Some(leak(numbers.iter().copied())),
            Value::Number(_) | Value::List(_) | Value::Map(_) | Value::Lists(_) => None,
        })),
        Some(Value::List(_)) => AnyDated::List(of_type(versions, |value| match value {
            Value::List(texts) => Some(list(texts)),
            Value::Number(_) | Value::Numbers(_) | Value::Map(_) | Value::Lists(_) => None,
        })),
        Some(Value::Map(_)) => AnyDated::Map(of_type(versions, |value| match value {
            Value::Map(entries) => Some(leak(entries.iter().map(|(key, one)| (text(key), text(one))))),
            Value::Number(_) | Value::Numbers(_) | Value::List(_) | Value::Lists(_) => None,
        })),
        Some(Value::Lists(_)) => AnyDated::Lists(of_type(versions, |value| match value {
            Value::Lists(entries) => Some(leak(entries.iter().map(|(key, one)| (text(key), list(one))))),
            Value::Number(_) | Value::Numbers(_) | Value::List(_) | Value::Map(_) => None,
        })),
    }
}
