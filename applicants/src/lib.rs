//! Made-up applicants as JSON, the same ones every time: `applicant(7)` is the seventh on every machine.
//!
//! Seven of ten are clean retail customers of branch DE, judged as of [`AS_OF`]. The rest have one flaw of
//! [`flaws::FLAWS`], or two. They serve the benchmarks, the fuzzing seeds and the tests that compare two ways of
//! judging at scale. Nobody here exists: names, streets and numbers are combined at random.

mod changes;
pub mod flaws;
mod random;
mod retail;
mod situations;
mod tree;

use flaws::{FLAWS, Flaw};
use random::Random;

/// The day that the clean applicants are clean as of.
pub const AS_OF: &str = "2026-11-21";

/// The applicant of this index, as one line of JSON.
#[must_use]
pub fn applicant(index: u64) -> String {
    let mut json = retail::customer(&mut Random::new(index));
    for flaw in flaws_of(index) {
        for (pointer, value) in flaw.changes {
            match value {
                Some(value) => json.set(pointer, value),
                None => json.remove(pointer),
            }
        }
    }
    // Every tenth partner escapes what is not ASCII.
    if index % 10 == 4 { tree::escaped(&json.to_string()) } else { json.to_string() }
}

/// The applicant of this index with a change of up to three fields that is about to be sent, as one line of JSON.
#[must_use]
pub fn change(index: u64) -> String {
    let mut random = Random::new(index ^ 0xC4A6);
    let mut json = retail::customer(&mut Random::new(index));
    for _ in 0..random.between(1, 3) {
        let (pointer, value) = *random.one_of(changes::CHANGES);
        json.set(pointer, value);
    }
    // A change needs a second factor: a number that is confirmed, or a device that is bound.
    if random.between(1, 10) == 1 {
        json.set("/mobile_number/verified", "false");
        json.set("/devices", "[]");
    }
    json.to_string()
}

/// The applicant of this index in any situation, as one line of JSON: with several identifications in any state,
/// attempts, an account, a session, devices or a change. Two in three are wrong somewhere.
#[must_use]
pub fn situation(index: u64) -> String {
    let mut json = retail::customer(&mut Random::new(index));
    situations::around(&mut json, &mut Random::new(index ^ 0x517A));
    json.to_string()
}

/// What is wrong with the applicant of this index: nothing with seven of ten.
#[must_use]
pub fn flaws_of(index: u64) -> Vec<&'static Flaw> {
    // Not the random numbers of the person, so that a new flaw changes nobody's name.
    let mut random = Random::new(index ^ 0xF1A3);
    let count = match index % 10 {
        3 | 9 => 1,
        6 if index % 20 == 6 => 2,
        6 => 1,
        _ => 0,
    };
    (0..count).map(|_| random.one_of(FLAWS)).collect()
}

/// The first applicants, one to a line.
#[must_use]
pub fn ndjson(count: u64) -> String {
    (0..count).map(|index| applicant(index) + "\n").collect()
}
