//! Fields in words: what they are called, what to do where they are not known, and what the applicant reads there.

use super::NextReport;
use super::voice::{Voice, fill_text, join, who_words};
use crate::application::Pointer;
use crate::finding::{Evidence, Finding};
#[cfg(feature = "handbook")]
use crate::rulebook::Rule;
use crate::rulebook::{Effect, FieldEntry, Lang, Supply, Who, Words, words};

/// The entry of a field or, if it has none, of the resource around it.
fn entry(pointer: &str, voice: Voice) -> &'static FieldEntry {
    voice.rulebook.field(&Pointer::pattern(pointer))
}

/// What a field is called, as a heading: "Date of birth", and from the second entry of a list on with its place, "Tax
/// identification number (entry 2)".
#[must_use]
pub fn field_name(pointer: &str, voice: Voice) -> String {
    let name = entry(pointer, voice).name.text(voice.pack);
    if !pointer.bytes().any(|byte| byte.is_ascii_digit()) {
        return name.to_owned();
    }
    let place = pointer.rsplit('/').find_map(|part| part.parse::<usize>().ok()).unwrap_or_default();
    if place == 0 {
        return name.to_owned();
    }
    let number = place.saturating_add(1).to_string();
    words::FIELD_ENTRY.text(voice.pack).replace("{name}", name).replace("{number}", &number)
}

/// The names of fields in the middle of a sentence, each once.
fn names<'p>(fields: impl IntoIterator<Item = &'p Pointer>, voice: Voice) -> String {
    let mut names: Vec<String> = Vec::new();
    for field in fields {
        let name = in_sentence(field_name(field.as_str(), voice), voice.pack.lang);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    join(&names, words::LIST_AND, voice.pack)
}

/// A heading as a part of a sentence: in English with a small letter, unless it begins with an abbreviation.
fn in_sentence(heading: String, lang: Lang) -> String {
    let mut letters = heading.chars();
    match (lang, letters.next(), letters.next()) {
        (Lang::En, Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain([second]).chain(letters).collect()
        }
        (Lang::En | Lang::De, _, _) => heading,
    }
}

/// What heads an unknown finding: the fields, and whether they are missing or cannot be evaluated. Never what would be
/// found.
pub(super) fn unknown_title(evidence: &Evidence, voice: Voice) -> String {
    let of = |words: Words, fields: &[&Pointer]| {
        (!fields.is_empty())
            .then(|| words.text(voice.pack).replace("{fields}", &names(fields.iter().copied(), voice)))
    };
    let (missing, unusable) = missing_and_unusable(evidence);
    let parts = [of(words::UNKNOWN_TITLE, &missing), of(words::UNUSABLE_TITLE, &unusable)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Returns who takes the next step after a finding.
#[must_use]
pub fn who_acts(finding: &Finding, voice: Voice) -> Who {
    if finding.is_found {
        voice.rulebook.rule(finding.rule).next.who
    } else {
        let (missing, unusable) = missing_and_unusable(&finding.evidence);
        who_supplies(&missing, &unusable, voice)
    }
}

/// Who supplies fields that are not known: the first one, in the order in which a report asks for them.
fn who_supplies(missing: &[&Pointer], unusable: &[&Pointer], voice: Voice) -> Who {
    let supply = |pointer: &&Pointer| entry(pointer.as_str(), voice).supply;
    missing.iter().map(supply).min().or_else(|| unusable.first().map(supply)).map_or(Who::Partner, Supply::who)
}

/// The next step after an unknown finding: who supplies the fields, and how. What is stated already is not to be supplied.
pub(super) fn unknown_next(evidence: &Evidence, voice: Voice) -> NextReport {
    let supply = |pointer: &Pointer| entry(pointer.as_str(), voice).supply;
    let (missing, unusable) = missing_and_unusable(evidence);
    let mut steps: Vec<(Who, String)> = Vec::new();
    for one in Supply::ALL {
        let fields: Vec<_> = missing.iter().copied().filter(|field| supply(field) == *one).collect();
        if !fields.is_empty() {
            let text = supply_words(*one).text(voice.pack).replace("{fields}", &names(fields, voice));
            steps.push((one.who(), text));
        }
    }
    if let Some(first) = unusable.first() {
        let text = words::UNUSABLE_NEXT.text(voice.pack).replace("{fields}", &names(unusable.iter().copied(), voice));
        steps.push((supply(first).who(), text));
    }
    let who = who_supplies(&missing, &unusable, voice);
    let mut text = String::new();
    for (step_who, step) in steps {
        if !text.is_empty() {
            text.push(' ');
        }
        if step_who != who {
            text.push_str(who_words(step_who).text(voice.pack));
            text.push_str(": ");
        }
        text.push_str(&step);
    }
    NextReport { who, text }
}

const fn supply_words(supply: Supply) -> Words {
    match supply {
        Supply::Applicant => words::SUPPLY_APPLICANT,
        Supply::Setting => words::SUPPLY_SETTING,
        Supply::Partner => words::SUPPLY_PARTNER,
        Supply::AfterIdentification => words::SUPPLY_AFTER_IDENTIFICATION,
        Supply::Bank => words::SUPPLY_BANK,
    }
}

fn missing_and_unusable(evidence: &Evidence) -> (Vec<&Pointer>, Vec<&Pointer>) {
    evidence.fields.iter().partition(|field| !evidence.unusable.contains(field))
}

/// What the applicant reads of a finding in a form; `None` where it is not the applicant's business.
///
/// A refusal is one calm sentence. What is found has the message of its rule, with the field's name where it serves
/// several. What is not known asks for the field, where the applicant supplies it.
#[must_use]
pub fn message(finding: &Finding, voice: Voice) -> Option<String> {
    message_of(finding, &finding.evidence.fields, voice)
}

/// What the applicant reads of a finding at one of its fields.
#[must_use]
pub fn message_at(finding: &Finding, field: &Pointer, voice: Voice) -> Option<String> {
    message_of(finding, std::slice::from_ref(field), voice)
}

fn message_of(finding: &Finding, fields: &[Pointer], voice: Voice) -> Option<String> {
    let rule = voice.rulebook.rule(finding.rule);
    let entry = |field: &Pointer| entry(field.as_str(), voice);
    // What a person cleared is no longer the applicant's business.
    if finding.cleared.is_some() {
        return None;
    }
    match (finding.is_found, finding.effect) {
        (true, Effect::Deny) => {
            let concerns = fields.iter().any(|field| entry(field).is_applicants());
            concerns.then(|| words::APPLICANT_REFUSED.text(voice.pack).to_owned())
        }
        (true, _) => {
            let text = rule.applicant?.text(voice.pack);
            let entries: Vec<_> = fields.iter().map(entry).collect();
            let text = match (text.contains("{field}"), text.contains("{enter}")) {
                // What the partner states once for all is not for whoever fills in the form.
                (false, false) if entries.iter().all(|entry| entry.supply == Supply::Setting) => return None,
                (false, false) => text.to_owned(),
                (true, _) => text.replace("{field}", &yours(&entries, voice)?),
                (false, true) => text.replace("{enter}", &request(&entries, voice)?),
            };
            Some(fill_text(&text, voice, rule.family, &[]))
        }
        (false, Effect::Note) => None,
        (false, _) => {
            let is_wanted = |field: &&Pointer| {
                !finding.evidence.unusable.contains(field) && entry(field).supply == Supply::Applicant
            };
            request(&fields.iter().filter(is_wanted).map(entry).collect::<Vec<_>>(), voice)
        }
    }
}

/// What the applicant reads in a form, whatever the field; `None` where no finding of a rule is the applicant's business.
#[cfg(feature = "handbook")]
pub(super) fn message_in_general(rule: &Rule, voice: Voice) -> Option<String> {
    let say = |words: Words| words.text(voice.pack);
    if rule.effect == Effect::Deny {
        let concerns = rule.reads.iter().any(|pointer| entry(pointer, voice).is_applicants());
        return concerns.then(|| say(words::APPLICANT_REFUSED).to_owned());
    }
    let text = say(rule.applicant?).replace("{enter}", say(words::APPLICANT_ENTER));
    Some(fill_text(&text.replace("{field}", say(words::APPLICANT_FIELD)), voice, rule.family, &[]))
}

/// What fields are called to the applicant; `None` where there is none of the applicant's.
fn yours(entries: &[&FieldEntry], voice: Voice) -> Option<String> {
    let mut yours: Vec<&str> = Vec::new();
    for your in entries.iter().filter_map(|entry| entry.your).map(|your| your.text(voice.pack)) {
        if !yours.contains(&your) {
            yours.push(your);
        }
    }
    (!yours.is_empty()).then(|| join(&yours, words::LIST_AND, voice.pack))
}

/// Returns the request to an applicant to fill in a field: "Enter your date of birth".
#[must_use]
pub fn request_for(field: &Pointer, voice: Voice) -> String {
    let entry = entry(field.as_str(), voice);
    request(&[entry], voice).unwrap_or_else(|| entry.name.text(voice.pack).to_owned())
}

/// The request to fill in fields: of a single one its own.
fn request(entries: &[&FieldEntry], voice: Voice) -> Option<String> {
    let mut applicants = entries.iter().filter(|entry| entry.is_applicants());
    let (first, others) = (applicants.next()?, applicants.next());
    match (first.enter, others) {
        (Some(enter), None) => Some(enter.text(voice.pack).to_owned()),
        _ => Some(words::APPLICANT_ENTER.text(voice.pack).replace("{field}", &yours(entries, voice)?)),
    }
}

#[cfg(test)]
mod tests {
    use crate::application::Pointer;
    use crate::rulebook::Rulebook;

    #[test]
    fn a_pointer_has_the_entry_of_its_field_or_of_the_resource_around_it() {
        for (pointer, expected) in [
            ("", ""),
            ("/person/birth_date", "/person/birth_date"),
            ("/change/birth_date", "/person/birth_date"),
            ("/change", "/change"),
            ("/identifications/2/status", "/identification/status"),
            ("/identifications/2", "/identification"),
            ("/accounts/0/iban", "/account/iban"),
            ("/account/1/iban", "/account/iban"),
            ("/tax_identifications/3/number", "/tax_identifications/*/number"),
            ("/allowed_residence_countries/1", "/allowed_residence_countries"),
            ("/person/zip", "/person"),
            ("/nothing", ""),
        ] {
            assert_eq!(Rulebook::builtin().field(&Pointer::pattern(pointer)).pointer, expected, "{pointer}");
        }
    }
}
