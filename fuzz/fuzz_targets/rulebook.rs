//! A folder of rules with lines that were edited, added, removed or exchanged: it is read as a rulebook by which an
//! applicant can be assessed, or refused with a file and a line that exists.
#![no_main]

use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::{Application, Report};
use onboardable_fuzz::{any_gate, any_lang, applicant, as_of, has_no_control, root, text};
use onboardable_rulebook::{Files, Folder, Refused, read_files};

static RULEBOOKS: AtomicUsize = AtomicUsize::new(0);

/// How many rulebooks a process reads.
const MOST: usize = 300;

/// Files by their names, in lines.
type Edited = Vec<(String, Vec<String>)>;

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn rules() -> &'static Edited {
    static RULES: OnceLock<Edited> = OnceLock::new();
    RULES.get_or_init(|| {
        let files = Files::read(&root().join("rules")).expect("the project's rules");
        let lines = |text: &str| text.split_inclusive('\n').map(str::to_owned).collect();
        files.iter().map(|(name, text)| (name.to_owned(), lines(text))).collect()
    })
}

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let mut files = rules().clone();
    for _ in 0..bytes.int_in_range(1..=3)? {
        edit(&mut files, bytes)?;
    }
    let texts: Vec<_> = files.into_iter().map(|(name, lines)| (name, lines.concat())).collect();
    let read = Folder::of(texts.iter().cloned().collect::<Files>());
    if let Err(refused) = &read {
        is_a_place(refused, &texts);
    }
    // A rulebook lives as long as the program, so that only some fit into memory.
    if read.is_err() || RULEBOOKS.fetch_add(1, Ordering::Relaxed) > MOST {
        return Ok(());
    }
    match read_files(texts.iter().cloned().collect::<Files>()) {
        Err(refused) => is_a_place(&refused, &texts),
        Ok(rulebook) => {
            let (gate, lang) = (any_gate(bytes)?, any_lang(bytes)?);
            let json = applicant(bytes)?.to_string();
            if let Ok(application) = Application::from_json(&json) {
                let report = Report::new(&rulebook.assess(&application, gate, as_of()), lang);
                has_no_control(&report.to_text());
                has_no_control(&report.to_json());
            }
        }
    }
    Ok(())
}

/// A refusal names a file, a reason, and a line of the file; a file that is missing has none.
fn is_a_place(refused: &Refused, texts: &[(String, String)]) {
    assert!(!refused.file.is_empty() && !refused.reason.is_empty(), "a refusal names a file and a reason");
    let text = texts.iter().find(|(name, _)| *name == refused.file).map_or("", |(_, text)| text);
    assert!(refused.line <= text.split('\n').count(), "{} has no line {}", refused.file, refused.line);
}

fn edit(files: &mut Edited, bytes: &mut Unstructured<'_>) -> Result<()> {
    if files.is_empty() {
        return Ok(());
    }
    let file = bytes.choose_index(files.len())?;
    if bytes.ratio(1, 40)? {
        files.remove(file);
        return Ok(());
    }
    let donor = {
        let (_, lines) = bytes.choose(rules())?;
        bytes.choose(lines)?.clone()
    };
    let (_, lines) = &mut files[file];
    if lines.is_empty() {
        return Ok(());
    }
    let line = bytes.choose_index(lines.len())?;
    match bytes.int_in_range(0..=8)? {
        0 => drop(lines.remove(line)),
        1 => lines.insert(line, lines[line].clone()),
        2 => lines.insert(line, donor),
        3 => lines[line] = donor,
        4 => lines[line] = format!("{}\n", text(bytes)?),
        // Another value for the same key.
        5 => {
            if let Some((key, _)) = lines[line].split_once('=') {
                let value = match bytes.int_in_range(0..=5)? {
                    0 => format!("{:?}", text(bytes)?),
                    1 => bytes.arbitrary::<i64>()?.to_string(),
                    2 => bytes.arbitrary::<f64>()?.to_string(),
                    3 => "[]".to_owned(),
                    4 => "9999-12-31".to_owned(),
                    _ => "{ en = \"\", de = \"\" }".to_owned(),
                };
                lines[line] = format!("{key}= {value}\n");
            }
        }
        // The value of another line for the same key.
        6 => {
            if let (Some((key, _)), Some((_, value))) = (lines[line].split_once('='), donor.split_once('=')) {
                lines[line] = format!("{key}={value}");
            }
        }
        7 => lines.truncate(line),
        _ => {
            let at = bytes.choose_index(lines[line].len() + 1)?;
            let at = (0..=at).rev().find(|at| lines[line].is_char_boundary(*at)).unwrap_or_default();
            let inserted = text(bytes)?;
            lines[line].insert_str(at, &inserted);
        }
    }
    Ok(())
}
