//! The methods of identification: `rules/identification/*.toml` and `rules/deadlines.toml` become
//! `src/rulebook/rows/methods.rs` and the drawings of `rules/identification/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use super::entry::{FamilyFile, Source, Version, Words};
use super::generate::{date, list, optional, some, source, value, variant, words};

/// The webhook that reports a failed reference transfer.
const ATTEMPT: &str = "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT";
const METHODS: [&str; 3] = ["idnow", "bank", "bank_plus"];
const SIMULATED: [&str; 8] = [
    "SUCCESSFUL_PRE_IDENT",
    "CANCELED_PRE_IDENT",
    "ABORTED_PRE_IDENT",
    "FAILED_PRE_IDENT",
    "SUCCESSFUL_ACCOUNT_OPENING",
    "FAILED_ACCOUNT_OPENING",
    "SUCCESSFUL_REFERENCE_TRANSFER",
    "FAILED_REFERENCE_TRANSFER_NAME_CHECK",
];

/// Everything that is said of the methods.
pub struct Methods {
    files: Vec<MethodFile>,
    general: Vec<Clock>,
    codes: Vec<CodeList>,
}

/// `rules/codes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    #[serde(rename = "list")]
    lists: Vec<CodeList>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeList {
    name: String,
    title: Words,
    whose: String,
    sources: Vec<Source>,
    reading: Option<Words>,
    codes: Vec<Code>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    code: String,
    rule: Option<String>,
    means: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MethodFile {
    machine: Machine,
    #[serde(rename = "status")]
    statuses: Vec<Status>,
    #[serde(rename = "move")]
    moves: Vec<Move>,
    #[serde(rename = "clock")]
    clocks: Vec<Clock>,
    #[serde(default)]
    advice: BTreeMap<String, Words>,
    failures: Option<Failures>,
    test_ibans: Option<TestIbans>,
}

/// What the sandbox does with an IBAN.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TestIbans {
    about: Words,
    sources: Vec<Source>,
    reading: Option<Words>,
    ibans: Vec<TestIban>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TestIban {
    iban: String,
    ends_in: String,
    code: Option<String>,
    later: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct General {
    #[serde(rename = "clock")]
    clocks: Vec<Clock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Machine {
    method: String,
    title: Words,
    about: Words,
    sources: Vec<Source>,
    reading: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Status {
    name: String,
    #[serde(default)]
    spellings: Vec<String>,
    #[serde(default, rename = "final")]
    is_final: bool,
    #[serde(default)]
    services: bool,
    #[serde(default)]
    same_link: bool,
    #[serde(default)]
    shows_iban: bool,
    gives_reason: Option<bool>,
    who: String,
    means: Words,
    next: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    event: String,
    from: Vec<String>,
    to: Vec<String>,
    via: Option<String>,
    transfers: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clock {
    id: String,
    /// Other methods than the file's that it runs for.
    #[serde(default)]
    also: Vec<String>,
    starts: Vec<String>,
    unless: Option<String>,
    #[serde(default)]
    statuses: Vec<String>,
    ends_in: Option<String>,
    #[serde(default)]
    branches: Vec<String>,
    condition: Option<String>,
    #[serde(default)]
    length: Vec<Version>,
    length_of: Option<String>,
    #[serde(default)]
    shown_from: Vec<Version>,
    unit: String,
    who: String,
    rule: Option<String>,
    title: Words,
    start: Words,
    consequence: Words,
    then: Option<Words>,
    sources: Vec<Source>,
    reading: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failures {
    provider: String,
    sources: Vec<Source>,
    reading: Option<Words>,
    codes: Vec<Failure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Failure {
    code: String,
    #[serde(default)]
    spellings: Vec<String>,
    category: Option<String>,
    http: Option<u16>,
    permanent: bool,
    cause: String,
    retry: Vec<String>,
    fraud: Option<String>,
    #[serde(default)]
    existing_customer: bool,
    /// What the bank suggests for the screen, as it prints it.
    message: Option<Words>,
    advice: String,
    support: Words,
}

/// Reads the files and holds them to what they promise.
pub fn read(root: &Path, families: &[FamilyFile]) -> Result<Methods> {
    let files = METHODS.iter().map(|method| {
        let path = format!("rules/identification/{method}.toml");
        let file: MethodFile = toml::from_str(&super::read(&root.join(&path))?).context(path.clone())?;
        ensure!(&file.machine.method == method, "{path}: the method is named after its file");
        file.hold().context(path)?;
        Ok(file)
    });
    let files = files.collect::<Result<Vec<_>>>()?;
    let path = "rules/deadlines.toml";
    let general: General = toml::from_str(&super::read(&root.join(path))?).context(path)?;
    let rules: BTreeSet<_> = families.iter().flat_map(|family| &family.rules).map(|rule| rule.id.as_str()).collect();
    for clock in files.iter().flat_map(|file| &file.clocks).chain(&general.clocks) {
        let rule_exists = clock.rule.as_deref().is_none_or(|rule| rules.contains(rule));
        ensure!(rule_exists, "clock {}: there is no such rule", clock.id);
        ensure!(clock.rule.is_some() || clock.starts.is_empty(), "clock {}: names no rule", clock.id);
        ensure!(clock.length.is_empty() == clock.length_of.is_some(), "clock {}: has one length", clock.id);
    }
    let path = "rules/codes.toml";
    let codes: Codes = toml::from_str(&super::read(&root.join(path))?).context(path)?;
    let mut seen: BTreeSet<_> = files
        .iter()
        .flat_map(|file| &file.failures)
        .flat_map(|failures| &failures.codes)
        .map(|failure| failure.code.to_ascii_uppercase())
        .collect();
    for code in codes.lists.iter().flat_map(|list| &list.codes) {
        ensure!(seen.insert(code.code.to_ascii_uppercase()), "{}: the code is listed twice", code.code);
        let rule_exists = code.rule.as_deref().is_none_or(|rule| rules.contains(rule));
        ensure!(rule_exists, "{}: there is no such rule", code.code);
    }
    Ok(Methods { files, general: general.clocks, codes: codes.lists })
}

impl MethodFile {
    fn hold(&self) -> Result<()> {
        let names: BTreeSet<_> = self.statuses.iter().map(|status| status.name.as_str()).collect();
        let finals: BTreeSet<_> =
            self.statuses.iter().filter(|status| status.is_final).map(|status| status.name.as_str()).collect();
        for one in &self.moves {
            for name in one.from.iter().chain(&one.to).chain(&one.via) {
                ensure!(names.contains(name.as_str()), "{}: {name} is no status of this method", one.event);
            }
            ensure!(
                one.from.iter().all(|from| !finals.contains(from.as_str())),
                "{}: leaves a final status",
                one.event
            );
            ensure!(one.to.len() == 1 || one.event == "reported", "{}: leads to one status", one.event);
        }
        for clock in &self.clocks {
            ensure!(clock.statuses.iter().all(|name| names.contains(name.as_str())), "{}: unknown status", clock.id);
        }
        for failure in self.failures.iter().flat_map(|failures| &failures.codes) {
            ensure!(self.advice.contains_key(&failure.advice), "{}: no such advice", failure.code);
        }
        let codes: BTreeSet<_> =
            self.failures.iter().flat_map(|failures| &failures.codes).map(|failure| failure.code.as_str()).collect();
        for one in self.test_ibans.iter().flat_map(|ibans| &ibans.ibans) {
            match (one.ends_in.as_str(), one.code.as_deref()) {
                ("success" | "signature_fails", None) => {}
                ("fails", Some(code)) => ensure!(codes.contains(code), "{}: no such failure code", one.iban),
                _ => bail!("{}: ends in success, signature_fails, or fails with a code", one.iban),
            }
        }
        Ok(())
    }
}

impl Methods {
    /// `src/rulebook/rows/methods.rs`, before `rustfmt`.
    pub fn rust(&self) -> String {
        let mut out = String::from(
            "//! The methods of identification as data: statuses, moves, clocks and failure codes. Generated from\n\
             //! `rules/identification/*.toml`, `rules/deadlines.toml` and `rules/codes.toml`; do not edit.\n\
             //!\n\
             //! Written by `cargo xtask bless`, and held against `rules/` by the same test.\n\n\
             use super::rules::{RuleId, values};\n\
             use crate::rulebook::clock::{Clock, Condition, Start, Unit};\n\
             #[cfg(feature = \"handbook\")]\n\
             use crate::rulebook::entry::{Code, CodeList};\n\
             use crate::rulebook::entry::{Dated, Version, day};\n\
             use crate::rulebook::failure::{Cause, Failure, Fraud, Retry};\n\
             use crate::rulebook::method::{\n    Ending, Event, Machine, Method, Move, Simulated, Standing, Status, \
             TestIban, Transfers,\n};\n\
             #[cfg(feature = \"handbook\")]\n\
             use crate::rulebook::terms::Source;\n\
             use crate::rulebook::terms::{Who, Words};\n\n",
        );
        for file in &self.files {
            file.machine(&mut out);
        }
        let machines: Vec<_> = self.files.iter().map(|file| format!("&{},", file.name())).collect();
        let _ = writeln!(
            out,
            "/// The methods whose life the bank documents.\npub static MACHINES: &[&Machine] = &[{}];\n",
            machines.concat()
        );
        out.push_str("/// Every clock: those of the methods, then those of any person or account.\npub static CLOCKS: &[Clock] = &[");
        for file in &self.files {
            for clock in &file.clocks {
                clock.rust(&mut out, Some(&file.machine.method));
            }
        }
        for clock in &self.general {
            clock.rust(&mut out, None);
        }
        out.push_str("];\n\n/// Every failure code, by its provider, in the order of the bank's tables.\npub static FAILURES: &[Failure] = &[");
        for file in &self.files {
            let Some(failures) = &file.failures else { continue };
            for failure in &failures.codes {
                failure.rust(&mut out, failures, &file.advice);
            }
        }
        out.push_str("];\n\n");
        out.push_str("/// The other codes of the bank and the providers, by kind.\n#[cfg(feature = \"handbook\")]\npub static CODES: &[CodeList] = &[");
        for list in &self.codes {
            list.rust(&mut out);
        }
        out.push_str("];\n\n");
        for file in &self.files {
            if let Some(ibans) = &file.test_ibans {
                ibans.rust(&mut out);
            }
        }
        out
    }

    /// `rules/identification/README.md`: every machine as a drawing, every clock and every code on a line.
    pub fn readme(&self) -> String {
        let mut out =
            "<!-- Generated from the entries in this folder and ../deadlines.toml: cargo xtask bless -->\n\n\
            # Methods of identification\n\n\
            What each status means, where it may go, what runs out, and what a failure code asks for.\n"
                .to_owned();
        for file in &self.files {
            let machine = &file.machine;
            let _ = writeln!(out, "\n## {} (`{}`)\n\n{}\n", machine.title.en, machine.method, machine.about.en);
            out.push_str("```mermaid\nstateDiagram-v2\n");
            if let Some(first) = file.statuses.first() {
                let _ = writeln!(out, "    [*] --> {}", first.name);
            }
            for (from, to, events) in file.edges() {
                let _ = writeln!(out, "    {from} --> {to}: {}", events.join(", "));
            }
            for status in file.statuses.iter().filter(|status| status.is_final) {
                let _ = writeln!(out, "    {} --> [*]", status.name);
            }
            out.push_str("```\n\n| status | means | next | who | failure reason |\n|---|---|---|---|---|\n");
            for status in &file.statuses {
                let _ = writeln!(
                    out,
                    "| `{}` | {} | {} | {} | {} |",
                    status.name,
                    status.means.en,
                    status.next.en,
                    status.who,
                    match status.gives_reason {
                        Some(true) => "given",
                        Some(false) => "none",
                        None => "not said",
                    }
                );
            }
            if let Some(reading) = &machine.reading {
                let _ = writeln!(out, "\n{}", reading.en);
            }
        }
        out.push_str("\n## Clocks\n\n| clock | starts with | length | afterwards | rule |\n|---|---|---|---|---|\n");
        for clock in self.files.iter().flat_map(|file| &file.clocks).chain(&self.general) {
            let length = match (&clock.length_of, clock.length.last()) {
                (Some(name), _) => format!("`{name}` {}", clock.unit),
                (None, Some(version)) => format!("{} {}", value(&version.value), clock.unit),
                (None, None) => String::new(),
            };
            let rule = clock.rule.as_ref().map_or_else(|| "none".to_owned(), |rule| format!("`{rule}`"));
            let _ = writeln!(
                out,
                "| `{}` | {} | {length} | {} | {rule} |",
                clock.id, clock.start.en, clock.consequence.en
            );
        }
        for file in &self.files {
            let Some(failures) = &file.failures else { continue };
            let _ = writeln!(
                out,
                "\n## Failure codes of {}\n\n| code | permanent | caused by | retry | for support |\n|---|---|---|---|---|",
                file.machine.title.en
            );
            for failure in &failures.codes {
                let permanent = if failure.permanent { "yes" } else { "no" };
                let _ = writeln!(
                    out,
                    "| `{}` | {permanent} | {} | {} | {} |",
                    failure.code,
                    failure.cause,
                    failure.retry.join(", "),
                    failure.support.en
                );
            }
        }
        for ibans in self.files.iter().filter_map(|file| file.test_ibans.as_ref()) {
            let _ = writeln!(out, "\n## Test IBANs\n\n{}\n\n| IBAN | ends in |\n|---|---|", ibans.about.en);
            for one in &ibans.ibans {
                let code = one.code.as_ref().map(|code| format!(" `{code}`")).unwrap_or_default();
                let later = one.later.map(|http| format!(", later HTTP {http}")).unwrap_or_default();
                let _ = writeln!(out, "| `{}` | {}{code}{later} |", one.iban, one.ends_in.replace('_', " "));
            }
            for source in &ibans.sources {
                let _ = writeln!(out, "\n{}, {}", source.doc, source.section);
            }
            if let Some(reading) = &ibans.reading {
                let _ = writeln!(out, "\n{}", reading.en);
            }
        }
        out
    }
}

impl CodeList {
    fn rust(&self, out: &mut String) {
        let _ = writeln!(
            out,
            "CodeList {{ name: {:?}, title: {}, whose: Who::{}, sources: &[{}], reading: {}, codes: &[",
            self.name,
            words(&self.title),
            variant(&self.whose),
            self.sources.iter().map(source).collect::<String>(),
            optional(self.reading.as_ref()),
        );
        for code in &self.codes {
            let _ = writeln!(
                out,
                "Code {{ code: {:?}, rule: {}, means: {} }},",
                code.code,
                some("RuleId", code.rule.as_ref()),
                words(&code.means),
            );
        }
        out.push_str("] },");
    }
}

impl TestIbans {
    fn rust(&self, out: &mut String) {
        let _ = writeln!(out, "/// {}\n///", self.about.en);
        for source in &self.sources {
            let (year, month, day) = source.checked.day();
            let _ = writeln!(out, "/// {}, {}; read on {year}-{month:02}-{day:02}.", source.doc, source.section);
        }
        if let Some(reading) = &self.reading {
            let _ = writeln!(out, "///\n/// {}", reading.en);
        }
        out.push_str("pub static TEST_IBANS: &[TestIban] = &[");
        for one in &self.ibans {
            let ends_in = match &one.code {
                Some(code) => format!("Ending::Fails {{ code: {code:?}, later: {:?} }}", one.later),
                None => format!("Ending::{}", variant(&one.ends_in)),
            };
            let _ = writeln!(out, "TestIban {{ iban: {:?}, ends_in: {ends_in} }},", one.iban);
        }
        out.push_str("];\n");
    }
}

impl MethodFile {
    fn name(&self) -> String {
        self.machine.method.to_uppercase()
    }

    /// Every edge once, with the events that take it.
    fn edges(&self) -> Vec<(&str, &str, Vec<String>)> {
        let mut edges: Vec<(&str, &str, Vec<String>)> = Vec::new();
        for one in &self.moves {
            for from in &one.from {
                let mut place = from.as_str();
                for to in one.via.iter().chain(&one.to) {
                    let event = match one.transfers.as_deref() {
                        Some(transfers) => format!("{} ({transfers})", one.event),
                        None => one.event.clone(),
                    };
                    match edges.iter_mut().find(|edge| edge.0 == place && edge.1 == to.as_str()) {
                        Some(edge) if edge.2.contains(&event) => {}
                        Some(edge) => edge.2.push(event),
                        None => edges.push((place, to, vec![event])),
                    }
                    if one.via.as_ref() == Some(to) {
                        place = to;
                    }
                }
            }
        }
        edges
    }

    fn machine(&self, out: &mut String) {
        let machine = &self.machine;
        let _ = writeln!(
            out,
            "/// {}\npub static {}: Machine = Machine {{ method: Method::{}, #[cfg(feature = \"handbook\")] title: {}, \
             #[cfg(feature = \"handbook\")] about: {}, #[cfg(feature = \"handbook\")] sources: &[{}], \
             #[cfg(feature = \"handbook\")] reading: {}, statuses: &[",
            machine.about.en,
            self.name(),
            variant(&machine.method),
            words(&machine.title),
            words(&machine.about),
            machine.sources.iter().map(source).collect::<String>(),
            optional(machine.reading.as_ref()),
        );
        for status in &self.statuses {
            let _ = writeln!(
                out,
                "Standing {{ status: Status::{}, spellings: &{:?}, is_final: {}, services: {}, same_link: {}, \
                 shows_iban: {}, gives_reason: {:?}, #[cfg(feature = \"handbook\")] who: Who::{}, \
                 #[cfg(feature = \"handbook\")] means: {}, #[cfg(feature = \"handbook\")] next: {} }},",
                variant(&status.name),
                status.spellings,
                status.is_final,
                status.services,
                status.same_link,
                status.shows_iban,
                status.gives_reason,
                variant(&status.who),
                words(&status.means),
                words(&status.next),
            );
        }
        out.push_str("], moves: &[\n");
        for one in &self.moves {
            for (from, to) in one.from.iter().flat_map(|from| one.to.iter().map(move |to| (from, to))) {
                let event = match one.event.as_str() {
                    "reported" => format!("Event::Reported(Status::{})", variant(to)),
                    ATTEMPT => "Event::ReferenceTransferAttempt".to_owned(),
                    name if SIMULATED.contains(&name) => {
                        format!("Event::Simulated(Simulated::{})", variant(&name.to_lowercase()))
                    }
                    call => format!("Event::{}", variant(call)),
                };
                let _ = writeln!(
                    out,
                    "Move {{ from: Status::{}, event: {event}, to: Status::{}, via: {}, transfers: {} }},",
                    variant(from),
                    variant(to),
                    some("Status", one.via.as_ref()),
                    one.transfers
                        .as_ref()
                        .map_or("Transfers::Any".to_owned(), |on| format!("Transfers::{}", variant(on))),
                );
            }
        }
        out.push_str("] };\n\n");
    }
}

impl Clock {
    fn rust(&self, out: &mut String, method: Option<&String>) {
        let length = match &self.length_of {
            Some(name) => {
                let (family, value) = name.split_once('.').unwrap_or_default();
                format!("&values::{family}::{}", value.to_uppercase())
            }
            None => dated(&self.length),
        };
        let _ = writeln!(
            out,
            "Clock {{ id: {:?}, methods: &[{}], starts: &[{}], unless: {}, statuses: &[{}], \
             #[cfg(feature = \"handbook\")] ends_in: {}, branches: &{:?}, condition: {}, \
             length: {length}, shown_from: {}, unit: Unit::{}, who: Who::{}, rule: {}, title: {}, \
             #[cfg(feature = \"handbook\")] start: {}, consequence: {}, then: {}, #[cfg(feature = \"handbook\")] sources: &[{}], \
             #[cfg(feature = \"handbook\")] reading: {} }},",
            self.id,
            list("Method", method.into_iter().chain(&self.also)),
            list("Start", &self.starts),
            some("Start", self.unless.as_ref()),
            list("Status", &self.statuses),
            some("Status", self.ends_in.as_ref()),
            self.branches,
            self.condition
                .as_ref()
                .map_or("Condition::None".to_owned(), |name| format!("Condition::{}", variant(name))),
            if self.shown_from.is_empty() { "None".to_owned() } else { format!("Some({})", dated(&self.shown_from)) },
            variant(&self.unit),
            variant(&self.who),
            some("RuleId", self.rule.as_ref()),
            words(&self.title),
            words(&self.start),
            words(&self.consequence),
            optional(self.then.as_ref()),
            self.sources.iter().map(source).collect::<String>(),
            optional(self.reading.as_ref()),
        );
    }
}

impl Failure {
    fn rust(&self, out: &mut String, failures: &Failures, advice: &BTreeMap<String, Words>) {
        let Some(applicant) = advice.get(&self.advice) else { return };
        let _ = writeln!(
            out,
            "Failure {{ provider: Method::{}, code: {:?}, spellings: &{:?}, #[cfg(feature = \"handbook\")] category: {:?}, \
             #[cfg(feature = \"handbook\")] http: {:?}, \
             permanent: {}, cause: Cause::{}, retry: &[{}], fraud: Fraud::{}, existing_customer: {}, \
             #[cfg(feature = \"handbook\")] message: {}, \
             #[cfg(feature = \"handbook\")] applicant: {}, #[cfg(feature = \"handbook\")] support: {}, \
             #[cfg(feature = \"handbook\")] sources: &[{}], #[cfg(feature = \"handbook\")] reading: {} }},",
            variant(&failures.provider),
            self.code,
            self.spellings,
            self.category,
            self.http,
            self.permanent,
            variant(&self.cause),
            list("Retry", &self.retry),
            self.fraud.as_ref().map_or("None".to_owned(), |fraud| variant(fraud)),
            self.existing_customer,
            optional(self.message.as_ref()),
            words(applicant),
            words(&self.support),
            failures.sources.iter().map(source).collect::<String>(),
            optional(failures.reading.as_ref()),
        );
    }
}

fn dated(versions: &[Version]) -> String {
    let versions: String = versions
        .iter()
        .map(|version| {
            format!(
                "Version {{ from: {}, value: {}, #[cfg(feature = \"handbook\")] source: {:?} }},",
                date(&version.from),
                value(&version.value),
                version.source
            )
        })
        .collect();
    format!("&Dated(&[{versions}])")
}
