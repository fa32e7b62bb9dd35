//! Writes the rows of the methods of identification, and the drawings of `rules/identification/README.md`.

use std::fmt::Write as _;

use onboardable_rulebook::{Clock, Folder, MethodFile, Methods, TestIbans, versions_of};

use super::rules::{Writer, dated, list, some, value, variant};

/// The webhook that reports a failed reference transfer.
const ATTEMPT: &str = "IDENTIFICATION_REFERENCE_TRANSFER_ATTEMPT";
/// The calls of the partner; every other event in capitals is simulated.
const CALLS: [&str; 4] = ["request", "authorize", "confirm", "mark_as_failed"];

/// Returns `src/rulebook/rows/methods.rs`.
pub fn rows(folder: &Folder, writer: &mut Writer) -> String {
    let methods = &folder.methods;
    let mut out =
        String::from("/// The methods whose life the bank documents.\npub static MACHINES: &[Machine] = &[\n");
    for file in &methods.files {
        machine(&mut out, file, writer);
    }
    out.push_str("];\n\n/// Every clock: those of the methods, then those of any person or account.\npub static CLOCKS: &[Clock] = &[\n");
    for (method, one) in methods.clocks() {
        clock(&mut out, folder, method, one, writer);
    }
    out.push_str("];\n\n/// Every failure code, by its provider, in the order of the bank's tables.\npub static FAILURES: &[Failure] = &[\n");
    for file in &methods.files {
        failures(&mut out, file, writer);
    }
    out.push_str("];\n\n/// The other codes of the bank and the providers, by kind.\n#[cfg(feature = \"handbook\")]\npub static CODES: &[CodeList] = &[\n");
    for one in &methods.codes {
        let _ = writeln!(
            out,
            "    CodeList {{ name: {:?}, title: {}, whose: Who::{}, sources: {}, reading: {}, codes: &[",
            one.name,
            writer.explain(&one.title),
            variant(&one.whose),
            writer.sources(&one.sources),
            writer.some_explained(one.reading.as_ref()),
        );
        for code in &one.codes {
            let _ = writeln!(
                out,
                "        Code {{ code: {:?}, rule: {}, means: {} }},",
                code.code,
                some("RuleId", code.rule.as_ref()),
                writer.explain(&code.means),
            );
        }
        out.push_str("    ] },\n");
    }
    out.push_str("];\n\n");
    for file in &methods.files {
        if let Some(ibans) = &file.test_ibans {
            test_ibans(&mut out, ibans);
        }
    }
    let head = "//! The methods of identification as rows: statuses, moves, clocks and failure codes. Written from `rules/` by\n\
        //! `cargo xtask bless`; do not edit.\n\n\
        #[cfg(feature = \"handbook\")]\nuse super::h;\nuse super::rules::RuleId;\nuse super::{v, w};\nuse crate::rulebook::clock::{Clock, Condition, Start, Unit};\n\
        use crate::rulebook::dated::{Dated, day};\n\
        #[cfg(feature = \"handbook\")]\nuse crate::rulebook::entry::{Code, CodeList};\n\
        use crate::rulebook::failure::{Cause, Failure, Fraud, Retry};\n\
        use crate::rulebook::method::{Event, Machine, Method, Move, Simulated, Standing, Status, Transfers};\n\
        #[cfg(feature = \"handbook\")]\nuse crate::rulebook::method::{Ending, TestIban};\n\
        #[cfg(feature = \"handbook\")]\nuse crate::rulebook::terms::Source;\n\
        use crate::rulebook::terms::Who;\n\n";
    let sources = writer.take_sources().replace("static S", "#[cfg(feature = \"handbook\")]\nstatic S");
    format!("{head}{out}\n{sources}")
}

fn machine(out: &mut String, file: &MethodFile, writer: &mut Writer) {
    let machine = &file.machine;
    let _ = writeln!(
        out,
        "    Machine {{ method: Method::{}, #[cfg(feature = \"handbook\")] title: {}, #[cfg(feature = \"handbook\")] about: {}, \
         #[cfg(feature = \"handbook\")] sources: {}, #[cfg(feature = \"handbook\")] reading: {}, statuses: &[",
        variant(&machine.method),
        writer.explain(&machine.title),
        writer.explain(&machine.about),
        writer.sources(&machine.sources),
        writer.some_explained(machine.reading.as_ref()),
    );
    for status in &file.statuses {
        let _ = writeln!(
            out,
            "        Standing {{ status: Status::{}, spellings: &{:?}, is_final: {}, services: {}, same_link: {}, shows_iban: {}, \
             gives_reason: {:?}, #[cfg(feature = \"handbook\")] who: Who::{}, #[cfg(feature = \"handbook\")] means: {}, \
             #[cfg(feature = \"handbook\")] next: {} }},",
            variant(&status.name),
            status.spellings,
            status.is_final,
            status.services,
            status.same_link,
            status.shows_iban,
            status.gives_reason,
            variant(&status.who),
            writer.explain(&status.means),
            writer.explain(&status.next),
        );
    }
    out.push_str("    ], moves: &[\n");
    for one in &file.moves {
        for (from, to) in one.from.iter().flat_map(|from| one.to.iter().map(move |to| (from, to))) {
            let event = match one.event.as_str() {
                "reported" => format!("Event::Reported(Status::{})", variant(to)),
                ATTEMPT => "Event::ReferenceTransferAttempt".to_owned(),
                call if CALLS.contains(&call) => format!("Event::{}", variant(call)),
                name => format!("Event::Simulated(Simulated::{})", variant(&name.to_lowercase())),
            };
            let _ = writeln!(
                out,
                "        Move {{ from: Status::{}, event: {event}, to: Status::{}, via: {}, transfers: Transfers::{} }},",
                variant(from),
                variant(to),
                some("Status", one.via.as_ref()),
                one.transfers.as_ref().map_or("Any".to_owned(), |on| variant(on)),
            );
        }
    }
    out.push_str("    ] },\n");
}

fn clock(out: &mut String, folder: &Folder, method: Option<&str>, clock: &Clock, writer: &mut Writer) {
    let length = match &clock.length_of {
        Some(name) => versions_of(name, &folder.families).unwrap_or_default(),
        None => &clock.length,
    };
    let methods: Vec<String> = method.map(str::to_owned).into_iter().chain(clock.also.iter().cloned()).collect();
    let _ = writeln!(
        out,
        "    Clock {{ id: {:?}, methods: {}, starts: {}, unless: {}, statuses: {}, #[cfg(feature = \"handbook\")] ends_in: {}, \
         branches: &{:?}, condition: Condition::{}, length: {}, shown_from: {}, unit: Unit::{}, who: Who::{}, rule: {}, title: {}, \
         #[cfg(feature = \"handbook\")] start: {}, consequence: {}, then: {}, #[cfg(feature = \"handbook\")] sources: {}, \
         #[cfg(feature = \"handbook\")] reading: {} }},",
        clock.id,
        list("Method", &methods),
        list("Start", &clock.starts),
        some("Start", clock.unless.as_ref()),
        list("Status", &clock.statuses),
        some("Status", clock.ends_in.as_ref()),
        clock.branches,
        clock.condition.as_ref().map_or("None".to_owned(), |name| variant(name)),
        dated(length),
        if clock.shown_from.is_empty() { "None".to_owned() } else { format!("Some({})", dated(&clock.shown_from)) },
        variant(&clock.unit),
        variant(&clock.who),
        some("RuleId", clock.rule.as_ref()),
        writer.show(&clock.title.en, &clock.title.de),
        writer.explain(&clock.start),
        writer.show(&clock.consequence.en, &clock.consequence.de),
        writer.some_shown(clock.then.as_ref()),
        writer.sources(&clock.sources),
        writer.some_explained(clock.reading.as_ref()),
    );
}

fn failures(out: &mut String, file: &MethodFile, writer: &mut Writer) {
    let Some(failures) = &file.failures else { return };
    for one in &failures.codes {
        let Some(applicant) = file.advice.get(&one.advice) else { continue };
        let _ = writeln!(
            out,
            "    Failure {{ provider: Method::{}, code: {:?}, spellings: &{:?}, #[cfg(feature = \"handbook\")] category: {:?}, \
             #[cfg(feature = \"handbook\")] http: {:?}, permanent: {}, cause: Cause::{}, retry: {}, fraud: Fraud::{}, \
             existing_customer: {}, #[cfg(feature = \"handbook\")] message: {}, #[cfg(feature = \"handbook\")] applicant: {}, \
             #[cfg(feature = \"handbook\")] support: {}, #[cfg(feature = \"handbook\")] sources: {}, \
             #[cfg(feature = \"handbook\")] reading: {} }},",
            variant(&failures.provider),
            one.code,
            one.spellings,
            one.category,
            one.http,
            one.permanent,
            variant(&one.cause),
            list("Retry", &one.retry),
            one.fraud.as_ref().map_or("None".to_owned(), |fraud| variant(fraud)),
            one.existing_customer,
            writer.some_explained(one.message.as_ref()),
            writer.explain(applicant),
            writer.explain(&one.support),
            writer.sources(&failures.sources),
            writer.some_explained(failures.reading.as_ref()),
        );
    }
}

fn test_ibans(out: &mut String, ibans: &TestIbans) {
    let _ = writeln!(out, "/// {}\n///", ibans.about.en);
    for source in &ibans.sources {
        let (year, month, day) = source.checked.day();
        let _ = writeln!(out, "/// {}, {}; read on {year}-{month:02}-{day:02}.", source.doc, source.section);
    }
    if let Some(reading) = &ibans.reading {
        let _ = writeln!(out, "///\n/// {}", reading.en);
    }
    out.push_str("#[cfg(feature = \"handbook\")]\npub static TEST_IBANS: &[TestIban] = &[\n");
    for one in &ibans.ibans {
        let ends_in = match &one.code {
            Some(code) => format!("Ending::Fails {{ code: {code:?}, later: {:?} }}", one.later),
            None => format!("Ending::{}", variant(&one.ends_in)),
        };
        let _ = writeln!(out, "    TestIban {{ iban: {:?}, ends_in: {ends_in} }},", one.iban);
    }
    out.push_str("];\n");
}

/// Returns `rules/identification/README.md`: every machine as a drawing, every clock and every code on a line.
pub fn readme(methods: &Methods) -> String {
    let mut out = "<!-- Generated from the entries in this folder and ../deadlines.toml: cargo xtask bless -->\n\n\
        # Methods of identification\n\n\
        What each status means, where it may go, what runs out, and what a failure code asks for.\n"
        .to_owned();
    for file in &methods.files {
        let machine = &file.machine;
        let _ = writeln!(out, "\n## {} (`{}`)\n\n{}\n", machine.title.en, machine.method, machine.about.en);
        out.push_str("```mermaid\nstateDiagram-v2\n");
        if let Some(first) = file.statuses.first() {
            let _ = writeln!(out, "    [*] --> {}", first.name);
        }
        for (from, to, events) in edges(file) {
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
    for clock in methods.clocks().map(|(_, clock)| clock) {
        let length = match (&clock.length_of, clock.length.last()) {
            (Some(name), _) => format!("`{name}` {}", clock.unit),
            (None, Some(version)) => format!("{} {}", value(&version.value), clock.unit),
            (None, None) => String::new(),
        };
        let rule = clock.rule.as_ref().map_or_else(|| "none".to_owned(), |rule| format!("`{rule}`"));
        let _ =
            writeln!(out, "| `{}` | {} | {length} | {} | {rule} |", clock.id, clock.start.en, clock.consequence.en);
    }
    for file in &methods.files {
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
    for ibans in methods.files.iter().filter_map(|file| file.test_ibans.as_ref()) {
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

/// Returns every edge once, with its events.
fn edges(file: &MethodFile) -> Vec<(&str, &str, Vec<String>)> {
    let mut edges: Vec<(&str, &str, Vec<String>)> = Vec::new();
    for one in &file.moves {
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
