//! Taking a fact away from an application, and what may then get better.

use std::collections::BTreeSet;

use onboardable::Decision;
use onboardable::application::Pointer;
use onboardable::finding::Finding;
use onboardable::rulebook::{Effect, Gate, RuleId};
use serde::Deserialize;
use serde_json::Value;

use super::case::evaluate;

/// Every pointer to a value that is neither an object, a list nor null.
pub fn leaves(json: &Value) -> Vec<String> {
    fn walk(json: &Value, path: &str, leaves: &mut Vec<String>) {
        match json {
            Value::Object(object) => {
                for (name, value) in object {
                    walk(value, &format!("{path}/{name}"), leaves);
                }
            }
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    walk(value, &format!("{path}/{index}"), leaves);
                }
            }
            Value::Null => {}
            Value::Bool(_) | Value::Number(_) | Value::String(_) => leaves.push(path.to_owned()),
        }
    }
    let mut found = Vec::new();
    walk(json, "", &mut found);
    found
}

pub const MAY_RELEASE: &str = "tests/properties/may_release.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MayReleaseFile {
    may_release: Vec<MayRelease>,
}

/// Findings that may vanish when a fact is removed. All conditions of an entry must be met. Only one that names the
/// rule may let an application proceed that the rule refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MayRelease {
    /// The removed field, as a rule's `reads` would name it, or something around it. Absent: any.
    pub field: Option<String>,
    /// The rules whose findings may vanish. Absent: any.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Whether only the field as a whole may be removed, and nothing in it or around it.
    #[serde(default)]
    pub whole: bool,
    /// The effect of the findings that may vanish, if all their fields were removed.
    pub own_effect: Option<String>,
    why: String,
}

pub fn may_release() -> Vec<MayRelease> {
    let file: MayReleaseFile = toml::from_str(include_str!("../properties/may_release.toml")).expect(MAY_RELEASE);
    for one in &file.may_release {
        assert!(!one.why.is_empty(), "{MAY_RELEASE}: an entry says why");
        for rule in &one.rules {
            assert!(RuleId::named(rule).is_some(), "{MAY_RELEASE}: there is no rule {rule}");
        }
        if let Some(effect) = &one.own_effect {
            assert!(Effect::named(effect).is_some(), "{MAY_RELEASE}: there is no effect {effect}");
        }
    }
    file.may_release
}

impl MayRelease {
    /// Returns whether a finding may vanish when a field is removed and the answer is then this decision.
    fn allows(&self, finding: &Finding, taken: &str, after: Decision) -> bool {
        let is_at = |field: &String| {
            let parts = |text: &str| text.split('/').count();
            let own = in_one_identification(taken);
            let around: Vec<_> = field.split('/').take(parts(&own)).collect();
            let inside: Vec<_> = own.split('/').take(parts(field)).collect();
            // With everything around a field only what is found there may go, or what the entry names.
            let is_about = |at: &Pointer| {
                let at = in_one_identification(at.as_str());
                let inside: Vec<_> = at.split('/').take(parts(field)).collect();
                Pointer::new(inside.join("/")).matches(field)
            };
            if self.whole {
                return Pointer::new(own).matches(field);
            }
            Pointer::new(inside.join("/")).matches(field)
                || Pointer::new(own.clone()).matches(&around.join("/"))
                    && (!self.rules.is_empty() || finding.evidence.fields.iter().all(is_about))
        };
        let owns = |effect: &String| {
            let taken = Pointer::new(taken.to_owned());
            finding.effect.name() == effect && finding.evidence.fields.iter().all(|field| field.is_within(&taken))
        };
        self.field.as_ref().is_none_or(is_at)
            && (self.rules.is_empty() || self.rules.iter().any(|rule| finding.rule.rule().name == rule))
            && self.own_effect.as_ref().is_none_or(owns)
            && (finding.effect != Effect::Deny || after != Decision::Proceed || !self.rules.is_empty())
    }
}

/// A place in the list of identifications as that of one: an index there is no part of an entry's names.
fn in_one_identification(place: &str) -> String {
    let Some(rest) = place.strip_prefix("/identifications") else { return place.to_owned() };
    let names = rest.split('/').skip(2).map(|name| format!("/{name}"));
    format!("/identification{}", names.collect::<String>())
}

/// The application without a field.
pub fn without(json: &Value, field: &str) -> Value {
    let (parent, name) = field.rsplit_once('/').expect("a pointer");
    let mut less = json.clone();
    match less.pointer_mut(parent).expect("the parent") {
        Value::Object(object) => drop(object.remove(name)),
        Value::Array(list) => drop(list.remove(name.parse::<usize>().expect("an index"))),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => unreachable!("it has fields"),
    }
    less
}

/// Every leaf, and everything around one: objects, entries of lists, lists.
pub fn parts(json: &Value) -> BTreeSet<String> {
    let leaves = leaves(json);
    let around = leaves.iter().flat_map(|leaf| leaf.match_indices('/').skip(1).map(|(at, _)| leaf[..at].to_owned()));
    around.chain(leaves.iter().cloned()).collect()
}

/// Returns where a removal wrongly makes the answer better: hold becomes proceed, deny becomes hold or proceed. Each
/// with the rules whose findings vanished. Entries that allowed a removal are noted as used.
pub fn wrongly_released(
    json: &Value,
    gate: Gate,
    fields: impl IntoIterator<Item = String>,
    may_release: &[MayRelease],
    used: &mut BTreeSet<usize>,
) -> Vec<String> {
    let before = evaluate(json, gate);
    if before.decision() == Decision::Proceed {
        return Vec::new();
    }
    let mut wrong = Vec::new();
    for field in fields {
        let after = evaluate(&without(json, &field), gate);
        if after.light() >= before.light() {
            continue;
        }
        let mut gone = BTreeSet::new();
        // The findings that made the answer worse than it is now, and vanished.
        for finding in before.findings.iter().filter(|one| one.light() > after.light()) {
            let allowing: Vec<_> = may_release
                .iter()
                .enumerate()
                .filter(|(_, one)| one.allows(finding, &field, after.decision()))
                .collect();
            if allowing.is_empty() {
                gone.insert(finding.rule.rule().name);
            }
            used.extend(allowing.into_iter().map(|(place, _)| place));
        }
        if !gone.is_empty() {
            let gone = gone.into_iter().collect::<Vec<_>>().join(", ");
            wrong.push(format!("{field}: {} became {} without {gone}", before.decision(), after.decision()));
        }
    }
    wrong
}
