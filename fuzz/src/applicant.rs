//! Applicants made of bytes: a case, a made-up applicant or a situation, with some of its facts changed.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use onboardable::application::Application;
use onboardable::rulebook::Rulebook;
use serde_json::{Value, json};

use crate::{case, taken_away};

/// What applicants are made from.
struct Stock {
    clean: Value,
    cases: Vec<case::Case>,
    /// Every field, with `0` for an index.
    fields: Vec<String>,
    texts: Vec<String>,
}

/// Texts that are hostile somewhere.
const HOSTILE: &[&str] = &[
    "",
    " ",
    "null",
    "US",
    "XX",
    "=HYPERLINK(\"http://x\",\"y\")",
    "+49 30 123456",
    " \t=1+1",
    "x;\"=1+1",
    "</title><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='x",
    "&lt;b&gt;&#60;",
    "[x](javascript:1) `a` **b** | c",
    "\n# x\n- y\n> z\n```\n",
    "\r\nEND:VEVENT\r\n",
    "\u{1b}[2J\u{1b}]0;x\u{7}",
    "\u{202e}\u{2028}\u{feff}\u{0}",
    "a\u{301}\u{301}\u{315}ﷺﬁ",
    "2023-02-29",
    "9999-12-31",
    "2026-11-21T00:00:00+14:00",
    "-000001-01-01",
    "DE89 3704 0044 0532 0130 00",
];

fn stock() -> &'static Stock {
    static STOCK: OnceLock<Stock> = OnceLock::new();
    STOCK.get_or_init(|| {
        let cases: Vec<_> = Rulebook::builtin().rules.iter().flat_map(case::cases).collect();
        let mut texts: BTreeSet<String> = HOSTILE.iter().map(|text| (*text).to_owned()).collect();
        for one in &cases {
            one.set.values().for_each(|value| add_texts(value, &mut texts));
        }
        let fields = crate::every_field::all(&Application::SHAPE, "");
        let fields = fields.into_iter().map(|(place, _)| place.replace('*', "0")).collect();
        Stock { clean: case::clean(), cases, fields, texts: texts.into_iter().collect() }
    })
}

fn add_texts(json: &Value, texts: &mut BTreeSet<String>) {
    match json {
        Value::String(text) => drop(texts.insert(text.clone())),
        Value::Array(list) => list.iter().for_each(|one| add_texts(one, texts)),
        Value::Object(object) => object.values().for_each(|one| add_texts(one, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The texts that some case states, and hostile ones.
pub fn texts() -> &'static [String] {
    &stock().texts
}

/// The pointers of every field, with `0` for an index.
pub fn fields() -> &'static [String] {
    &stock().fields
}

/// A text: one of [`texts`], or one of the bytes.
pub fn text(bytes: &mut Unstructured<'_>) -> Result<String> {
    if bytes.ratio(2, 3)? { bytes.choose(texts()).cloned() } else { bytes.arbitrary::<&str>().map(str::to_owned) }
}

/// The JSON of an applicant. Bytes that begin with `{` are that JSON; from others an applicant is made.
pub fn record(bytes: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let rest = bytes.peek_bytes(bytes.len()).unwrap_or_default();
    if rest.starts_with(b"{") {
        return Ok(rest.to_vec());
    }
    Ok(applicant(bytes)?.to_string().into_bytes())
}

/// An applicant that is made of bytes.
pub fn applicant(bytes: &mut Unstructured<'_>) -> Result<Value> {
    const CHANGES: usize = 12;

    let stock = stock();
    let made = |text: String| serde_json::from_str(&text).expect("made-up applicants are JSON");
    let mut json = match bytes.int_in_range(0..=9)? {
        0 => json!({}),
        1 => stock.clean.clone(),
        2 => made(applicants::applicant(u64::from(bytes.arbitrary::<u16>()?))),
        3 => made(applicants::change(u64::from(bytes.arbitrary::<u16>()?))),
        4..=6 => made(applicants::situation(u64::from(bytes.arbitrary::<u32>()?))),
        _ => case::application(bytes.choose(&stock.cases)?, &stock.clean),
    };
    for _ in 0..CHANGES {
        if bytes.is_empty() {
            break;
        }
        change(&mut json, bytes)?;
    }
    Ok(json)
}

/// Changes a fact, or some.
fn change(json: &mut Value, bytes: &mut Unstructured<'_>) -> Result<()> {
    let stock = stock();
    match bytes.int_in_range(0..=9)? {
        0..=3 => {
            for (pointer, value) in &bytes.choose(&stock.cases)?.set {
                set(json, pointer, value.clone());
            }
        }
        4 => {
            let value = text(bytes)?.into();
            set(json, bytes.choose(&stock.fields)?, value);
        }
        5 => {
            let value = match bytes.int_in_range(0..=7)? {
                0 => Value::Null,
                1 => true.into(),
                2 => false.into(),
                3 => bytes.arbitrary::<i32>()?.into(),
                4 => bytes.arbitrary::<f64>()?.into(),
                5 => json!([]),
                6 => json!({}),
                _ => json!([text(bytes)?, text(bytes)?]),
            };
            set(json, bytes.choose(&stock.fields)?, value);
        }
        6 => {
            let parts: Vec<_> = taken_away::parts(json).into_iter().collect();
            if !parts.is_empty() {
                *json = taken_away::without(json, bytes.choose(&parts)?);
            }
        }
        7 => {
            // What one field states is stated by another, too.
            let leaves = taken_away::leaves(json);
            if !leaves.is_empty() {
                let value = json.pointer(bytes.choose(&leaves)?).cloned().unwrap_or_default();
                set(json, bytes.choose(&leaves)?, value);
            }
        }
        _ => {
            let mut lists = Vec::new();
            add_lists(json, "", &mut lists);
            if let Some(list) = (!lists.is_empty()).then(|| bytes.choose(&lists)).transpose()?
                && let Some(Value::Array(list)) = json.pointer_mut(list)
            {
                match bytes.int_in_range(0..=2)? {
                    0 => list.reverse(),
                    1 => list.extend(list.first().cloned()),
                    _ => list.extend(stock.clean.get("identification").cloned()),
                }
            }
        }
    }
    Ok(())
}

fn add_lists(json: &Value, path: &str, lists: &mut Vec<String>) {
    match json {
        Value::Object(object) => {
            object.iter().for_each(|(name, value)| add_lists(value, &format!("{path}/{name}"), lists));
        }
        Value::Array(list) => {
            lists.push(path.to_owned());
            list.iter().enumerate().for_each(|(index, value)| add_lists(value, &format!("{path}/{index}"), lists));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Sets a value at a pointer, and creates what is missing around it. Where another kind of value is around it, nothing
/// is set.
fn set(json: &mut Value, pointer: &str, value: Value) {
    let mut at = json;
    let mut parts = pointer.split('/').skip(1).peekable();
    while let Some(part) = parts.next() {
        let place = match at {
            Value::Object(object) => object.entry(part).or_insert(Value::Null),
            Value::Array(list) => {
                let Ok(index) = part.parse::<usize>() else { return };
                if index >= list.len() {
                    list.push(Value::Null);
                }
                let last = list.len() - 1;
                &mut list[index.min(last)]
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return,
        };
        if place.is_null()
            && let Some(next) = parts.peek()
        {
            *place = if next.parse::<usize>().is_ok() { json!([]) } else { json!({}) };
        }
        at = place;
    }
    *at = value;
}
