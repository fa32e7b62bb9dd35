//! The quick reader of the desk reads as the library does, and shows the same values without reading the rest.
#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::Application;
use onboardable::application::{Pointer, limits};
use onboardable_desk::reader::{read, value_at};
use onboardable_fuzz::{record, taken_away};
use serde_json::Value;

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    let (cut, which) = (bytes.arbitrary::<u16>()?, bytes.arbitrary::<u16>()?);
    let mut record = record(bytes)?;
    // Now and then, a byte of a good record is another one.
    if cut % 4 == 1 && !record.is_empty() {
        let at = usize::from(which) % record.len();
        record[at] = cut.to_le_bytes()[1];
    }
    // Both quick ways: `read` takes the second, and asks the library about the rest.
    if record.len() <= limits::RECORD_BYTES
        && std::str::from_utf8(&record).is_ok()
        && let Ok(quick) = sonic_rs::from_slice::<Application<'_>>(&record)
    {
        let plain = Application::from_slice(&record).expect("the library reads what the quick reader reads");
        // What may be a person alone is read twice by the library, and never quickly.
        assert!(quick == plain || quick.seems_bare_person(), "both readers agree");
    }
    match (read(&record), Application::from_slice(&record)) {
        (Ok(quick), Ok(plain)) => assert!(quick == plain, "both readers agree"),
        (Err(quick), Err(plain)) => {
            let place = |error: &onboardable::ReadError| (error.problem, error.line, error.column);
            assert!(place(&quick) == place(&plain), "both readers name the same problem");
            return Ok(());
        }
        (quick, plain) => panic!("one of them reads it: {} {}", quick.is_ok(), plain.is_ok()),
    }
    if let Ok(json) = serde_json::from_slice(&record)
        && let Some(pointer) = taken_away::leaves(&json).get(usize::from(which))
        && is_of_report(pointer, &json)
    {
        assert!(value_at(pointer, &record) == Pointer::value_in(pointer, &json), "the same value");
    }
    Ok(())
}

/// Whether a report can name the place: it has no escapes, and a number is a place in a list.
fn is_of_report(pointer: &str, json: &Value) -> bool {
    let mut numbers =
        pointer.match_indices('/').filter(|(at, _)| pointer[at + 1..].starts_with(|one: char| one.is_ascii_digit()));
    !pointer.contains('~') && numbers.all(|(at, _)| json.pointer(&pointer[..at]).is_some_and(Value::is_array))
}
