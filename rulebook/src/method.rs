//! The methods of identification, the clocks and the codes: `identification/*.toml`, `deadlines.toml`, `codes.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::entry::{FamilyFile, Source, Version, Words};
use super::folder::{Files, Refused};

const METHODS: [&str; 3] = ["idnow", "bank", "bank_plus"];
const DEADLINES: &str = "deadlines.toml";
const CODES: &str = "codes.toml";
/// A rule names its clocks by their bits.
const MOST_CLOCKS: usize = 32;

/// Everything that is said of the methods.
pub struct Methods {
    pub files: Vec<MethodFile>,
    pub general: Vec<Clock>,
    pub codes: Vec<CodeList>,
}

/// `rules/codes.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    #[serde(rename = "list")]
    pub lists: Vec<CodeList>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeList {
    pub name: String,
    pub title: Words,
    pub whose: String,
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
    pub codes: Vec<Code>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub code: String,
    pub rule: Option<String>,
    pub means: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MethodFile {
    pub machine: Machine,
    #[serde(rename = "status")]
    pub statuses: Vec<Status>,
    #[serde(rename = "move")]
    pub moves: Vec<Move>,
    #[serde(rename = "clock")]
    pub clocks: Vec<Clock>,
    #[serde(default)]
    pub advice: BTreeMap<String, Words>,
    pub failures: Option<Failures>,
    pub test_ibans: Option<TestIbans>,
}

/// What the sandbox does with an IBAN.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestIbans {
    pub about: Words,
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
    pub ibans: Vec<TestIban>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TestIban {
    pub iban: String,
    pub ends_in: String,
    pub code: Option<String>,
    pub later: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct General {
    #[serde(rename = "clock")]
    pub clocks: Vec<Clock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    pub method: String,
    pub title: Words,
    pub about: Words,
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Status {
    pub name: String,
    #[serde(default)]
    pub spellings: Vec<String>,
    #[serde(default, rename = "final")]
    pub is_final: bool,
    #[serde(default)]
    pub services: bool,
    #[serde(default)]
    pub same_link: bool,
    #[serde(default)]
    pub shows_iban: bool,
    pub gives_reason: Option<bool>,
    pub who: String,
    pub means: Words,
    pub next: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    pub event: String,
    pub from: Vec<String>,
    pub to: Vec<String>,
    pub via: Option<String>,
    pub transfers: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    pub id: String,
    /// Other methods than the file's that it runs for.
    #[serde(default)]
    pub also: Vec<String>,
    pub starts: Vec<String>,
    pub unless: Option<String>,
    #[serde(default)]
    pub statuses: Vec<String>,
    pub ends_in: Option<String>,
    #[serde(default)]
    pub branches: Vec<String>,
    pub condition: Option<String>,
    #[serde(default)]
    pub length: Vec<Version>,
    pub length_of: Option<String>,
    #[serde(default)]
    pub shown_from: Vec<Version>,
    pub unit: String,
    pub who: String,
    pub rule: Option<String>,
    pub title: Words,
    pub start: Words,
    pub consequence: Words,
    pub then: Option<Words>,
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failures {
    pub provider: String,
    pub sources: Vec<Source>,
    pub reading: Option<Words>,
    pub codes: Vec<Failure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failure {
    pub code: String,
    #[serde(default)]
    pub spellings: Vec<String>,
    pub category: Option<String>,
    pub http: Option<u16>,
    pub permanent: bool,
    pub cause: String,
    pub retry: Vec<String>,
    pub fraud: Option<String>,
    #[serde(default)]
    pub existing_customer: bool,
    /// What the bank suggests for the screen, as it prints it.
    pub message: Option<Words>,
    pub advice: String,
    pub support: Words,
}

impl Methods {
    /// No methods, before they are read.
    #[cfg(feature = "value")]
    pub(crate) const fn none() -> Self {
        Self { files: Vec::new(), general: Vec::new(), codes: Vec::new() }
    }

    /// Every clock, with the method that it belongs to: those of the methods, then those of any person or account.
    pub fn clocks(&self) -> impl Iterator<Item = (Option<&str>, &Clock)> {
        let of_methods = self.files.iter();
        let of_methods =
            of_methods.flat_map(|file| file.clocks.iter().map(|clock| (Some(file.machine.method.as_str()), clock)));
        of_methods.chain(self.general.iter().map(|clock| (None, clock)))
    }

    /// Reads and checks the files.
    pub(crate) fn read(files: &Files, families: &[FamilyFile]) -> Result<Self, Refused> {
        let methods = METHODS.iter().map(|method| {
            let path = format!("identification/{method}.toml");
            let file: MethodFile = files.parse(&path)?;
            if &file.machine.method != method {
                return Err(files.refuse(&path, "method = ", "the method must have the name of its file"));
            }
            file.hold()
                .map_err(|(at, reason)| files.refuse(&path, &format!("\"{at}\""), format!("{at}: {reason}")))?;
            Ok((path, file))
        });
        let methods = methods.collect::<Result<Vec<_>, Refused>>()?;
        let general: General = files.parse(DEADLINES)?;
        let rules: BTreeSet<_> =
            families.iter().flat_map(|family| &family.rules).map(|rule| rule.id.as_str()).collect();
        let of_general = general.clocks.iter().map(|clock| (DEADLINES, clock));
        let of_methods =
            methods.iter().flat_map(|(path, file)| file.clocks.iter().map(|clock| (path.as_str(), clock)));
        for (path, clock) in of_methods.chain(of_general) {
            let wrong = |reason: &str| {
                files.refuse(path, &format!("\"{}\"", clock.id), format!("clock {}: {reason}", clock.id))
            };
            if !clock.rule.as_deref().is_none_or(|rule| rules.contains(rule)) {
                return Err(wrong("`rule` is not a rule that exists"));
            }
            if clock.rule.is_none() && !clock.starts.is_empty() {
                return Err(wrong("name in `rule` the rule that reports it"));
            }
            if clock.length.is_empty() != clock.length_of.is_some() {
                return Err(wrong("give either its length in `length`, or a value in `length_of`"));
            }
            if clock.length_of.as_deref().is_some_and(|name| versions_of(name, families).is_none()) {
                return Err(wrong("`length_of` must be a value such as `tax.grace_days`"));
            }
        }
        let count = methods.iter().flat_map(|(_, file)| &file.clocks).chain(&general.clocks).count();
        if count > MOST_CLOCKS {
            return Err(files.refuse(
                DEADLINES,
                "[[clock]]",
                format!("there are {count} clocks, but at most {MOST_CLOCKS} are possible"),
            ));
        }
        let codes: Codes = files.parse(CODES)?;
        let mut seen: BTreeSet<_> = methods
            .iter()
            .flat_map(|(_, file)| &file.failures)
            .flat_map(|failures| &failures.codes)
            .map(|failure| failure.code.to_ascii_uppercase())
            .collect();
        for code in codes.lists.iter().flat_map(|list| &list.codes) {
            let wrong =
                |reason: &str| files.refuse(CODES, &format!("\"{}\"", code.code), format!("{}: {reason}", code.code));
            if !seen.insert(code.code.to_ascii_uppercase()) {
                return Err(wrong("this code is listed twice"));
            }
            if !code.rule.as_deref().is_none_or(|rule| rules.contains(rule)) {
                return Err(wrong("`rule` is not a rule that exists"));
            }
        }
        let methods = methods.into_iter().map(|(_, file)| file).collect();
        Ok(Self { files: methods, general: general.clocks, codes: codes.lists })
    }
}

/// Returns the versions of a value by its whole name, such as `tax.grace_days`.
#[must_use]
pub fn versions_of<'f>(name: &str, families: &'f [FamilyFile]) -> Option<&'f [Version]> {
    let (family, value) = name.split_once('.')?;
    let family = families.iter().find(|one| one.family.name == family)?;
    family.values.get(value).map(Vec::as_slice)
}

/// What is wrong, and of which name.
type Wrong = (String, String);

impl MethodFile {
    fn hold(&self) -> Result<(), Wrong> {
        let wrong = |at: &str, reason: String| Err((at.to_owned(), reason));
        let names: BTreeSet<_> = self.statuses.iter().map(|status| status.name.as_str()).collect();
        let finals: BTreeSet<_> =
            self.statuses.iter().filter(|status| status.is_final).map(|status| status.name.as_str()).collect();
        for one in &self.moves {
            for name in one.from.iter().chain(&one.to).chain(&one.via) {
                if !names.contains(name.as_str()) {
                    return wrong(&one.event, format!("`{name}` is not a status of this method"));
                }
            }
            if one.from.iter().any(|from| finals.contains(from.as_str())) {
                return wrong(&one.event, "`from` has a final status, which no event changes".to_owned());
            }
            if one.to.len() != 1 && one.event != "reported" {
                return wrong(&one.event, "`to` must have one status".to_owned());
            }
        }
        for clock in &self.clocks {
            if let Some(name) = clock.statuses.iter().find(|name| !names.contains(name.as_str())) {
                return wrong(&clock.id, format!("`{name}` is not a status of this method"));
            }
        }
        for failure in self.failures.iter().flat_map(|failures| &failures.codes) {
            if !self.advice.contains_key(&failure.advice) {
                return wrong(&failure.code, format!("`advice` is not an advice of this file: {:?}", failure.advice));
            }
        }
        let codes: BTreeSet<_> =
            self.failures.iter().flat_map(|failures| &failures.codes).map(|failure| failure.code.as_str()).collect();
        for one in self.test_ibans.iter().flat_map(|ibans| &ibans.ibans) {
            match (one.ends_in.as_str(), one.code.as_deref()) {
                ("success" | "signature_fails", None) => {}
                ("fails", Some(code)) if codes.contains(code) => {}
                ("fails", Some(code)) => {
                    return wrong(&one.iban, format!("`code` is not a failure code of this file: {code:?}"));
                }
                _ => {
                    return wrong(
                        &one.iban,
                        "`ends_in` must be success, signature_fails, or fails with a `code`".to_owned(),
                    );
                }
            }
        }
        Ok(())
    }
}
