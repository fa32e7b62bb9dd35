//! Two readers of JSON: `sonic-rs`, which the command line uses for many records, must read the same as `serde_json`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::Application;

fuzz_target!(|bytes: &[u8]| {
    if bytes.len() > onboardable::application::limits::RECORD_BYTES || std::str::from_utf8(bytes).is_err() {
        return;
    }
    if let Ok(quick) = sonic_rs::from_slice::<Application<'_>>(bytes) {
        let plain = Application::from_slice(bytes).expect("the library reads what the quick reader reads");
        // A record that may be a person alone is read twice by the library; the command line does not do that.
        assert!(quick == plain || quick.seems_bare_person(), "both readers agree");
    }
});
