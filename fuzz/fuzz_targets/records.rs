//! Records: any bytes are read without a panic, a changed, moved, doubled or missing line is noticed, and an applicant
//! who is evaluated again gets the same answer.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::rulebook::Rulebook;
use onboardable::{Application, Context, Lang, assess};
use onboardable_desk::record::chain::{Chain, Checked, Flaw, Line, Sealed};
use onboardable_desk::record::replay::Replayer;
use onboardable_desk::record::{Key, Record, Recorder};
use onboardable_fuzz::{any_gate, any_lang, applicant, as_of, has_no_control, record};

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    match bytes.int_in_range(0..=3)? {
        0 => {
            let lines = bytes.bytes(bytes.len())?;
            if let Some(flaw) = flaw(lines) {
                Lang::ALL.iter().for_each(|lang| has_no_control(&flaw.to_text(*lang)));
            }
        }
        1 => replay(bytes)?,
        _ => chain(bytes)?,
    }
    Ok(())
}

/// The first flaw of a file of records.
fn flaw(file: &[u8]) -> Option<Flaw> {
    let mut checked = Checked::default();
    file.split_inclusive(|byte| *byte == b'\n')
        .find_map(|line| Line::read(line).and_then(|line| checked.next(&line)).err())
}

fn recorder(bytes: &mut Unstructured<'_>) -> Result<Recorder> {
    let key = Key::of(b"a key that is only for fuzzing, and not secret");
    Ok(Recorder::new(&Context::default(), if bytes.arbitrary()? { key } else { None }))
}

fn recorded(recorder: &Recorder, text: &[u8], bytes: &mut Unstructured<'_>) -> Result<Option<Record>> {
    let gate = any_gate(bytes)?;
    let Ok(application) = Application::from_slice(text) else { return Ok(None) };
    Ok(Some(recorder.record(&application, text, &assess(&application, gate, as_of()))))
}

fn chain(bytes: &mut Unstructured<'_>) -> Result<()> {
    let recorder = recorder(bytes)?;
    let (place, other) = (bytes.arbitrary::<u32>()?, bytes.int_in_range(1..=255)?);
    let how = bytes.int_in_range(0..=6)?;
    let mut chain = bytes.arbitrary::<bool>()?.then(Chain::default);
    let mut lines = Vec::new();
    for _ in 0..bytes.int_in_range(1..=3)? {
        let text = applicant(bytes)?.to_string();
        let Some(record) = recorded(&recorder, text.as_bytes(), bytes)? else { return Ok(()) };
        lines.push(Sealed::of(&record).line(chain.as_mut()).into_bytes());
    }
    let file = lines.concat();
    assert!(flaw(&file).is_none(), "records are as they were written");
    let at = usize::try_from(place).expect("a place") % file.len();
    match how {
        0 if chain.is_some() && lines.len() > 1 => {
            lines.swap(0, 1);
            assert!(flaw(&lines.concat()).is_some(), "two lines were exchanged");
        }
        1 if chain.is_some() => {
            lines.insert(0, lines[0].clone());
            assert!(flaw(&lines.concat()).is_some(), "a line is there twice");
        }
        2 if chain.is_some() && lines.len() > 1 => {
            lines.remove(0);
            assert!(flaw(&lines.concat()).is_some(), "a line was removed");
        }
        3 => {
            let cut = &file[..at];
            assert!(cut.is_empty() || cut.ends_with(b"\n") || flaw(cut).is_some(), "the end was cut off");
        }
        4 => {
            let mut file = file;
            file.insert(at, other);
            assert!(flaw(&file).is_some(), "a byte was put in at {at}");
        }
        5 => {
            let mut file = file;
            file.remove(at);
            assert!(flaw(&file).is_some(), "the byte at {at} was removed");
        }
        _ => {
            let mut file = file;
            file[at] ^= other;
            assert!(flaw(&file).is_some(), "the byte at {at} was changed");
        }
    }
    Ok(())
}

fn replay(bytes: &mut Unstructured<'_>) -> Result<()> {
    let (recorder, lang, is_same) = (recorder(bytes)?, any_lang(bytes)?, bytes.arbitrary()?);
    let text = record(bytes)?;
    let Some(then) = recorded(&recorder, &text, bytes)? else { return Ok(()) };
    let line = Sealed::of(&then).line(None);
    let Ok(Line::Record(then, _)) = Line::read(line.as_bytes()) else { panic!("a record reads as it was written") };
    let text = if is_same { text } else { record(bytes)? };
    let Ok(now) = Application::from_slice(&text) else { return Ok(()) };
    let key = Key::of(b"a key that is only for fuzzing, and not secret");
    let replayer = Replayer { rulebook: Rulebook::builtin(), key };
    let replay = replayer.replay(&then, &now, &text).expect("the key is there");
    assert!(replay.same || !is_same, "the same applicant gets the same answer");
    has_no_control(&replay.to_text(Rulebook::builtin(), lang));
    has_no_control(&serde_json::to_string(&replay).expect("a replay can be written"));
    Ok(())
}
