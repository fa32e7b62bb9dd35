//! A phone number: its E.164 form reads as itself.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::value::phone::Phone;

fuzz_target!(|text: &str| {
    if let Ok(phone) = Phone::parse(text) {
        let again = Phone::parse(phone.e164()).expect("E.164 can be read");
        assert!(again == phone);
        assert!((8..=16).contains(&phone.e164().len()));
        let _ = (phone.calling_code(), phone.regions());
    }
});
