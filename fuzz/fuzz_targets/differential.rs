//! Two readers of JSON: what `sonic-rs` reads, as the command line does for many records, is what `serde_json` reads.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::Application;

fuzz_target!(|bytes: &[u8]| {
    if bytes.len() > onboardable::application::limits::RECORD_BYTES || std::str::from_utf8(bytes).is_err() {
        return;
    }
    if let Ok(quick) = sonic_rs::from_slice::<Application<'_>>(bytes) {
        let plain = Application::from_slice(bytes).expect("the library reads what the quick reader reads");
        // What may be a person alone is read twice by the library, which the command line leaves to it.
        assert!(quick == plain || quick.seems_bare_person(), "both read the same");
    }
});
