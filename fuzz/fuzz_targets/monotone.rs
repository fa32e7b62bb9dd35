//! Taking a fact away from an applicant never makes the answer better, except where
//! `tests/properties/may_release.toml` says why.
#![no_main]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use onboardable::Application;
use onboardable_fuzz::taken_away::{MayRelease, may_release, parts, wrongly_released};
use onboardable_fuzz::{any_gate, applicant};

fuzz_target!(|bytes: &[u8]| {
    let _ = run(&mut Unstructured::new(bytes));
});

fn run(bytes: &mut Unstructured<'_>) -> Result<()> {
    static MAY_RELEASE: OnceLock<Vec<MayRelease>> = OnceLock::new();

    let (gate, which) = (any_gate(bytes)?, bytes.arbitrary::<u16>()?);
    let json = applicant(bytes)?;
    if Application::from_json(&json.to_string()).is_err() {
        return Ok(());
    }
    let parts: Vec<_> = parts(&json).into_iter().collect();
    let Some(field) = parts.get(usize::from(which) % parts.len().max(1)).cloned() else { return Ok(()) };
    let may_release = MAY_RELEASE.get_or_init(may_release);
    let wrong = wrongly_released(&json, gate, [field], may_release, &mut BTreeSet::new());
    assert!(wrong.is_empty(), "taking a fact away makes the answer at {gate} better: {wrong:?}");
    Ok(())
}
