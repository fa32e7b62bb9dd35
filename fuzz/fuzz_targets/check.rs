//! One value of each kind, given as JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use onboardable::check::{Kind, check_json};
use onboardable::{Lang, value::date};

const KINDS: [Kind; 7] = [
    Kind::Name,
    Kind::Iban,
    Kind::MobileNumber,
    Kind::Address,
    Kind::ProofOfAddress,
    Kind::IdentityDocument,
    Kind::Tin,
];

fuzz_target!(|bytes: &[u8]| {
    let as_of = date::parse_as_of("2026-11-21").unwrap();
    for kind in KINDS {
        for lang in Lang::ALL {
            if let Ok(check) = check_json(kind, bytes, as_of, *lang) {
                serde_json::to_string(&check).expect("a check can be written");
            }
        }
    }
});
