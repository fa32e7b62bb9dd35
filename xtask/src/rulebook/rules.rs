//! Writes the rows of rules, values and words: each on a line, each repeated text once.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use onboardable_rulebook::{
    ANALYST, Day, FamilyFile, Folder, HANDBOOK, Rule, Shelf, Source, Texts, Value, Version, Words,
};

/// Returns `rules/INDEX.md`: every rule on a line.
pub fn index(folder: &Folder) -> String {
    let families = &folder.families;
    let mut out = "<!-- Generated from the entries in this folder: cargo xtask bless -->\n\n\
        # Every rule\n"
        .to_owned();
    let count: usize = families.iter().map(|family| family.rules.len()).sum();
    let _ = writeln!(out, "\n{count} rules in {} families.", families.len());
    for family in families {
        let _ =
            writeln!(out, "\n## {}: {}\n\n{}\n", family.family.name, family.family.title.en, family.family.about.en);
        out.push_str("| rule | finds | effect | gate | source |\n|---|---|---|---|---|\n");
        for rule in &family.rules {
            let source = rule
                .sources
                .first()
                .map_or_else(|| "our reading".to_owned(), |source| format!("{}, {}", source.doc, source.section));
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} | {source} |",
                rule.id,
                title(folder, family, rule),
                rule.effect,
                rule.gate
            );
        }
    }
    out
}

/// The title of a rule in English, with the values of the rulebook as it is.
fn title(folder: &Folder, family: &FamilyFile, rule: &Rule) -> String {
    filled(folder, &family.family.name, &rule.title.en)
}

/// A text with the newest values and lengths of clocks that it names in braces; other braces stay.
pub fn filled(folder: &Folder, family: &str, text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        out.push_str(before);
        let named = from.split_once('}').and_then(|(name, after)| Some((newest(folder, family, name)?, after)));
        if let Some((value, after)) = named {
            out.push_str(&value);
            rest = after;
        } else {
            out.push('{');
            rest = from;
        }
    }
    out.push_str(rest);
    out
}

/// The newest version of a value of a family, of one of another family, or of the length of a clock.
fn newest(folder: &Folder, family: &str, name: &str) -> Option<String> {
    let versions = |family: &str, name: &str| {
        folder.families.iter().find(|one| one.family.name == family)?.values.get(name).map(Vec::as_slice)
    };
    let clock = folder.methods.clocks().find(|(_, clock)| clock.id == name);
    let versions = match clock {
        Some((_, clock)) => match &clock.length_of {
            Some(value) => value.split_once('.').and_then(|(family, name)| versions(family, name))?,
            None => &clock.length,
        },
        None => {
            let (family, name) = name.split_once('.').unwrap_or((family, name));
            versions(family, name)?
        }
    };
    Some(match &versions.last()?.value {
        Value::Number(number) => number.to_string(),
        Value::Numbers(numbers) => numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        Value::List(words) => words.join(", "),
        Value::Map(_) | Value::Lists(_) => return None,
    })
}

/// Returns `src/rulebook/rows/rules.rs`.
pub fn rows(folder: &Folder, writer: &mut Writer) -> String {
    let rules: Vec<(&FamilyFile, &Rule)> =
        folder.families.iter().flat_map(|family| family.rules.iter().map(move |rule| (family, rule))).collect();
    let mut out = String::new();
    let families: String = folder
        .families
        .iter()
        .map(|family| {
            let (title, about) = (writer.explain(&family.family.title), writer.explain(&family.family.about));
            format!("    Family {{ name: {:?}, title: {title}, about: {about} }},\n", family.family.name)
        })
        .collect();
    let _ = write!(
        out,
        "/// The year and month of the words and values.\npub const VERSION: &str = {:?};\n\n\
         /// The SHA-256 of `rules/`.\npub const DIGEST: &str = {:?};\n\n\
         /// The first day the rules are known for.\npub const FIRST_DAY: NaiveDate = {};\n\n\
         /// What that day rests on.\n#[cfg(feature = \"handbook\")]\npub const FIRST_DAY_READING: Words = {};\n\n",
        folder.book.version,
        folder.digest,
        date(folder.book.first_day),
        writer.explain(&folder.book.first_day_reading),
    );
    let _ = write!(
        out,
        "/// The families, in their order.\n#[cfg(feature = \"handbook\")]\npub static FAMILIES: &[Family] = &[\n{families}];\n\n"
    );
    out.push_str("/// Every rule there is or was, in the order of the rulebook.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum RuleId {\n");
    for (family, rule) in &rules {
        let _ = writeln!(out, "    /// {}.\n    {},", title(folder, family, rule), variant(&rule.id));
    }
    out.push_str("}\n\nimpl RuleId {\n    /// Every rule.\n    pub const ALL: &[Self] = &[\n");
    for (_, rule) in &rules {
        let _ = writeln!(out, "        Self::{},", variant(&rule.id));
    }
    let _ = write!(
        out,
        "    ];\n}}\n\n/// The entries, in the order of [`RuleId`].\npub static RULES: [Rule; {}] = [\n",
        rules.len()
    );
    for (family, rule) in &rules {
        entry(&mut out, folder, family, rule, writer);
    }
    out.push_str("];\n\n");
    out.push_str(&fields(folder, writer));
    out.push_str(&steps(folder, writer));
    out.push_str(&values(&folder.families));
    out.push_str(&words(&folder.words));
    out.push_str(&tables(folder));
    let head = "//! The rules, values and words as rows. Written from `rules/` by `cargo xtask bless`; do not edit.\n\n\
        use chrono::NaiveDate;\n\n\
        #[cfg(feature = \"handbook\")]\nuse super::h;\nuse super::{COMMON, a, v, w};\n\
        use crate::rulebook::dated::{AnyDated, Dated, Value, day};\n\
        #[cfg(feature = \"handbook\")]\nuse crate::rulebook::entry::Family;\n\
        use crate::rulebook::entry::{InForce, Next, Rule};\n\
        use crate::rulebook::field::{FieldEntry, Supply};\nuse crate::rulebook::flow::Flow;\nuse crate::rulebook::method::Method;\nuse crate::rulebook::question::{Ask, Choice, Step};\n\
        #[cfg(feature = \"handbook\")]\nuse crate::rulebook::terms::Words;\n\
        use crate::rulebook::terms::{ConditionOf, Effect, Gate, Row, Source, Who};\n\n";
    let sources = writer.take_sources();
    format!("{head}{out}{sources}")
}

/// Every field of an application, in the order of the pointers.
fn fields(folder: &Folder, writer: &mut Writer) -> String {
    let mut out =
        "/// The fields of an application, in the order of their pointers.\npub static FIELDS: &[FieldEntry] = &[\n"
            .to_owned();
    for (pointer, field) in &folder.fields {
        let name = writer.show(&field.name.en, &field.name.de);
        let (your, enter) = (writer.some_shown(field.your.as_ref()), writer.some_shown(field.enter.as_ref()));
        let (supply, good) = (variant(&field.from), &field.good);
        let _ = writeln!(
            out,
            "    FieldEntry {{ pointer: {pointer:?}, supply: Supply::{supply}, name: {name}, your: {your}, enter: {enter}, good: &{good:?} }},"
        );
    }
    out.push_str("];\n\n");
    out
}

/// The steps of a sign-up with their questions.
fn steps(folder: &Folder, writer: &mut Writer) -> String {
    let mut out = "/// The steps of a sign-up with their questions.\npub static STEPS: &[Step] = &[\n".to_owned();
    for step in &folder.questions.steps {
        let title = writer.show(&step.title.en, &step.title.de);
        let _ = writeln!(out, "    Step {{ id: {:?}, title: {title}, asks: &[", step.id);
        for pointer in &step.questions {
            let (fills, instead) = (step.filled_by(pointer), step.instead_of(pointer));
            let choices = folder.questions.choices.get(pointer).map(Vec::as_slice).unwrap_or_default();
            let choices: Vec<_> = choices
                .iter()
                .map(|choice| {
                    let label = writer.show(&choice.en, &choice.de);
                    format!("Choice {{ value: {:?}, label: {label} }}", choice.value)
                })
                .collect();
            let choices = choices.join(", ");
            let _ = writeln!(
                out,
                "        Ask {{ pointer: {pointer:?}, fills: &{fills:?}, instead: &{instead:?}, choices: &[{choices}] }},"
            );
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n\n");
    out
}

/// Every dated value, and its key.
fn values(families: &[FamilyFile]) -> String {
    let mut out = String::from(
        "/// The dated values of every family, in the order of their keys.\npub static VALUES: &[Value] = &[\n",
    );
    let all = || {
        families.iter().flat_map(|family| family.values.iter().map(move |(name, versions)| (family, name, versions)))
    };
    for (family, name, versions) in all() {
        let _ = writeln!(
            out,
            "    Value {{ family: {:?}, name: {name:?}, dated: AnyDated::{}({}) }},",
            family.family.name,
            type_name(versions),
            dated(versions)
        );
    }
    out.push_str("];\n\n/// The keys of the dated values of every family.\npub mod values {\n");
    let mut place = 0;
    for family in families.iter().filter(|family| !family.values.is_empty()) {
        let _ = writeln!(
            out,
            "    /// Values of the family `{0}`.\n    pub mod {0} {{\n        use crate::rulebook::asked::Key;\n        \
             #[allow(unused_imports, reason = \"not every family has values of every type\")]\n        \
             use crate::rulebook::dated::{{List, Lists, Map}};\n",
            family.family.name
        );
        for (name, versions) in &family.values {
            let _ = writeln!(
                out,
                "        /// `{name}` of `{}`.\n        pub const {}: Key<{}> = Key::new({place});",
                family.family.name,
                name.to_uppercase(),
                rust_type(versions)
            );
            place += 1;
        }
        out.push_str("    }\n");
    }
    out.push_str("}\n\n");
    out
}

/// The places of the words that belong to no single rule.
fn words(words: &BTreeMap<String, Words>) -> String {
    let mut out = String::from(
        "/// The words of reports that belong to no single rule.\npub mod words {\n    use crate::rulebook::terms::Words;\n\n",
    );
    for (place, (name, text)) in words.iter().enumerate() {
        let _ = writeln!(
            out,
            "    /// {}\n    pub const {}: Words = Words::new({place});",
            text.en.replace('[', "\\[").replace(']', "\\]"),
            name.to_uppercase()
        );
    }
    out.push_str("\n    /// Their names in `rules/words.toml`, in the order of their places.\n    pub const NAMES: &[&str] = &[\n");
    for name in words.keys() {
        let _ = writeln!(out, "        {name:?},");
    }
    out.push_str("    ];\n}\n\n");
    out
}

/// The digests of the lookup tables, which are built in.
fn tables(folder: &Folder) -> String {
    let mut out = String::from(
        "/// The SHA-256 of each lookup table in `rules/tables/`.\npub static TABLE_DIGESTS: &[(&str, &str)] = &[\n",
    );
    for (name, text) in folder.files.below("tables/") {
        let _ = writeln!(out, "    ({name:?}, {:?}),", onboardable_rulebook::digest_of(text));
    }
    out.push_str("];\n\n");
    out
}

/// Returns `src/rulebook/rows/en.rs` and `de.rs`: the texts of one language, as the program packs them.
pub fn pack(texts: &Texts, lang: &str) -> String {
    const STEP: usize = 16;
    let of_lang = |one: &Words| if lang == "en" { one.en.clone() } else { one.de.clone() };
    let mut out = format!(
        "//! The words of the rulebook, `{lang}`. Written from `rules/` by `cargo xtask bless`; do not edit.\n\n\
         use crate::rulebook::pack::{{Pack, Texts}};\nuse crate::rulebook::terms::Lang;\n\n\
         /// The words of the rulebook that is built in.\npub const PACK: Pack = Pack {{\n    lang: Lang::{},\n    texts: TEXTS,\n    analyst: ANALYST,\n    \
         #[cfg(feature = \"handbook\")]\n    handbook: HANDBOOK,\n}};\n",
        variant(lang)
    );
    let shelves: [(&str, &Shelf, &str); 3] = [
        ("TEXTS", &texts.shown, ""),
        ("ANALYST", &texts.analyst, ""),
        ("HANDBOOK", &texts.handbook, "#[cfg(feature = \"handbook\")]\n"),
    ];
    for (name, texts, cfg) in shelves {
        let _ = write!(out, "\n{cfg}const {name}: Texts = Texts::new(\n    concat!(\n");
        let (mut lengths, mut marks, mut length) = (Vec::new(), Vec::new(), 0);
        for (place, text) in texts.iter().map(of_lang).enumerate() {
            let _ = writeln!(out, "        {text:?},");
            if place % STEP == 0 {
                marks.push(length);
            }
            lengths.push(text.len());
            length += text.len();
        }
        let _ = write!(out, "    ),\n    &{lengths:?},\n    &{marks:?},\n);\n");
    }
    out
}

/// Returns the match of `src/rules.rs` over all rules.
pub fn arms(folder: &Folder) -> String {
    let mut out = String::from(
        "//! Which function answers a rule: the arms follow from the ids. Written from `rules/` by `cargo xtask bless`; do not \
         edit.\n\nuse super::*;\nuse crate::facts::Facts;\nuse crate::finding::Answer;\nuse crate::rulebook::RuleId;\n\n\
         /// What one rule answers, whatever its scope.\n#[must_use]\npub fn answer(rule: RuleId, facts: &Facts<'_>) -> Answer {\n    match rule {\n",
    );
    for rule in folder.families.iter().flat_map(|family| &family.rules) {
        let _ = writeln!(out, "        RuleId::{} => {}(facts),", variant(&rule.id), rule.id.replacen('.', "::", 1));
    }
    out.push_str("    }\n}\n");
    out
}

/// Writes texts as their indexes, and sources as their names.
pub struct Writer {
    pub texts: Texts,
    sources: BTreeMap<(String, String, Day), usize>,
}

impl Writer {
    pub fn new(words: &BTreeMap<String, Words>) -> Self {
        Self { texts: Texts::of(words), sources: BTreeMap::new() }
    }

    pub fn show(&mut self, en: &str, de: &str) -> String {
        format!("w({})", self.texts.show(en, de))
    }

    pub fn justify(&mut self, words: &Words) -> String {
        let place = self.texts.justify(words);
        format!("a({})", place - ANALYST)
    }

    pub fn explain(&mut self, words: &Words) -> String {
        let place = self.texts.explain(words);
        format!("h({})", place - HANDBOOK)
    }

    pub fn some_shown(&mut self, words: Option<&Words>) -> String {
        words.map_or("None".to_owned(), |words| format!("Some({})", self.show(&words.en, &words.de)))
    }

    pub fn some_explained(&mut self, words: Option<&Words>) -> String {
        words.map_or("None".to_owned(), |words| format!("Some({})", self.explain(words)))
    }

    pub fn sources(&mut self, sources: &[Source]) -> String {
        let names: Vec<_> = sources
            .iter()
            .map(|source| {
                let next = self.sources.len();
                let key = (source.doc.clone(), source.section.clone(), source.checked);
                format!("&S{}", *self.sources.entry(key).or_insert(next))
            })
            .collect();
        format!("&[{}]", names.join(", "))
    }

    /// Returns the sources that were named since the last call, each once.
    pub fn take_sources(&mut self) -> String {
        let mut all: Vec<_> = std::mem::take(&mut self.sources).into_iter().collect();
        all.sort_by_key(|(_, place)| *place);
        let mut out = String::new();
        for ((document, section, checked), place) in all {
            let _ = writeln!(
                out,
                "static S{place}: Source = Source {{ document: {document:?}, section: {section:?}, checked: {} }};",
                date(checked)
            );
        }
        out
    }
}

fn entry(out: &mut String, folder: &Folder, family: &FamilyFile, rule: &Rule, writer: &mut Writer) {
    let _ = write!(
        out,
        "    Rule {{ id: RuleId::{}, name: {:?}, family: {:?}, gate: Gate::{}, effect: Effect::{}, ",
        variant(&rule.id),
        rule.id,
        family.family.name,
        variant(&rule.gate),
        variant(&rule.effect),
    );
    let mut set = |name: &str, value: String, is_common: bool| {
        if !is_common {
            let _ = write!(out, "{name}: {value}, ");
        }
    };
    set("flows", list("Flow", &rule.flows), rule.flows.is_empty());
    set("branches", format!("&{:?}", rule.branches), rule.branches.is_empty());
    set("methods", list("Method", &rule.methods), rule.methods.is_empty());
    set("condition_of", format!("ConditionOf::{}", variant(&rule.condition_of)), rule.condition_of == "person");
    set("row", some("Row", rule.row.as_ref()), rule.row.is_none());
    set("reads", format!("&{:?}", rule.reads), false);
    set("title", writer.show(&rule.title.en, &rule.title.de), false);
    set("why", writer.justify(&rule.why), false);
    let next = writer.show(&rule.next.en, &rule.next.de);
    set("next", format!("Next {{ who: Who::{}, text: {next} }}", variant(&rule.next.who)), false);
    set("applicant", writer.some_shown(rule.applicant.as_ref()), rule.applicant.is_none());
    set("detail", writer.some_shown(rule.detail.as_ref()), rule.detail.is_none());
    set("sources", writer.sources(&rule.sources), rule.sources.is_empty());
    let reading = rule.reading.as_ref().map(|words| format!("Some({})", writer.justify(words)));
    set("reading", reading.unwrap_or_default(), rule.reading.is_none());
    let until = rule.in_force.until.map_or("None".to_owned(), |until| format!("Some({})", date(until)));
    set(
        "in_force",
        format!("InForce {{ from: {}, until: {until} }}", date(rule.in_force.from)),
        rule.in_force.from == folder.book.first_day && rule.in_force.until.is_none(),
    );
    for (name, is_set) in
        [("general", rule.general), ("each_field", rule.each_field), ("names_missing", rule.names_missing)]
    {
        set(name, "true".to_owned(), !is_set);
    }
    set("instead_of", list("RuleId", &rule.instead_of), rule.instead_of.is_empty());
    let clearable = rule.clearable.as_ref().map(|clearable| &clearable.by);
    set("clearable", some("Who", clearable), clearable.is_none());
    let clocks = folder.methods.clocks().enumerate().filter(|(_, (_, clock))| clock.rule.as_ref() == Some(&rule.id));
    let clocks = clocks.fold(0_u32, |bits, (place, _)| bits | 1 << place);
    set("clocks", clocks.to_string(), clocks == 0);
    if !rule.details.is_empty() {
        let general = |name: &String| {
            let words = folder.words.get(&format!("detail_{name}"))?;
            Some(format!("({name:?}, {})", writer.show(&words.en, &words.de)))
        };
        let details: Vec<_> = rule.details.iter().filter_map(general).collect();
        let _ = write!(out, "#[cfg(feature = \"handbook\")] details: &[{}], ", details.join(", "));
    }
    if let Some(clearable) = &rule.clearable {
        let reading = writer.explain(&clearable.reading);
        let _ = write!(out, "#[cfg(feature = \"handbook\")] clearable_reading: Some({reading}), ");
    }
    if let Some(why) = &rule.never_unknown {
        let _ = write!(out, "#[cfg(feature = \"handbook\")] never_unknown: Some({why:?}), ");
    }
    out.push_str("..COMMON },\n");
}

/// Returns the variant of a name: `fatca.us_birthplace` is `FatcaUsBirthplace`, so that a search for one word finds
/// both.
pub fn variant(name: &str) -> String {
    name.split(['.', '_'])
        .flat_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

pub fn list<'n>(of: &str, names: impl IntoIterator<Item = &'n String>) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("{of}::{}", variant(name))).collect();
    format!("&[{}]", names.join(", "))
}

/// Returns a value of an enum as Rust, or `None`.
pub fn some(of: &str, name: Option<&String>) -> String {
    name.map_or("None".to_owned(), |name| format!("Some({of}::{})", variant(name)))
}

pub fn date(date: Day) -> String {
    let (year, month, day) = date.day();
    format!("day({year}, {month}, {day})")
}

pub fn dated(versions: &[Version]) -> String {
    let versions: Vec<_> = versions
        .iter()
        .map(|version| format!("v({}, {}, {:?})", date(version.from), value(&version.value), version.source))
        .collect();
    format!("Dated(const {{ &[{}] }})", versions.join(", "))
}

fn type_name(versions: &[Version]) -> &'static str {
    versions.first().map_or("Number", |version| version.value.type_name())
}

fn rust_type(versions: &[Version]) -> &'static str {
    match versions.first().map(|version| &version.value) {
        Some(Value::Number(_)) | None => "i64",
        Some(Value::Numbers(_)) => "&'static [i64]",
        Some(Value::List(_)) => "List",
        Some(Value::Map(_)) => "Map",
        Some(Value::Lists(_)) => "Lists",
    }
}

pub fn value(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Numbers(numbers) => format!("&{numbers:?}"),
        Value::List(words) => format!("&{words:?}"),
        Value::Map(entries) => format!("&{entries:?}"),
        Value::Lists(entries) => {
            let entries: Vec<_> =
                entries.iter().map(|(key, list)| format!("({key:?}, &{list:?} as &[&str])")).collect();
            format!("&[{}]", entries.join(", "))
        }
    }
}
