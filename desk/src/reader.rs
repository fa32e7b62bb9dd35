//! Reads the JSON of one applicant, faster than the library and with the same result.
//!
//! `sonic-rs` drives the same `Deserialize` as the library's own reader and reads nearly every record. What it rejects is
//! read again by the library, which decides, and whose errors name the place. The tests below check that both read the
//! same.

use onboardable::Application;
use onboardable::application::{Pointer, ReadError, ReadProblem, limits};
use sonic_rs::PointerNode;

/// Reads one applicant.
///
/// # Errors
/// That of the library, where the record cannot be read.
pub fn read(record: &[u8]) -> Result<Application<'_>, ReadError> {
    if record.len() <= limits::RECORD_BYTES
        && let Ok(application) = sonic_rs::from_slice::<Application<'_>>(record)
        // What may be a person alone is read twice, which the library does.
        && !application.seems_bare_person()
    {
        return Ok(application);
    }
    Application::from_slice(record)
}

/// Returns the value at a pointer of a record that was read, as [`Pointer::value_in`] shows it, without reading the rest.
#[must_use]
pub fn value_at(pointer: &str, record: &[u8]) -> Option<String> {
    let parts = pointer.split('/').skip(1).map(|part| match part.parse() {
        Ok(index) => PointerNode::Index(index),
        Err(_) => PointerNode::Key(part.to_owned().into()),
    });
    let value = sonic_rs::get(record, parts).ok()?;
    Pointer::value_in("", &serde_json::from_str(value.as_raw_str()).ok()?)
}

/// Returns what is wrong with a record that cannot be read, and the way out.
#[must_use]
pub fn problem_and_way_out(problem: ReadProblem) -> (String, String) {
    let text = problem.to_string();
    if let Some((wrong, way_out)) = text.split_once("; ") {
        return (wrong.to_owned(), way_out.to_owned());
    }
    let way_out = match problem {
        ReadProblem::TooLong => "check that each line is one object",
        ReadProblem::Syntax | ReadProblem::Truncated | ReadProblem::TrailingText => {
            "give one JSON object, a list of them, or one per line"
        }
        _ => "correct the record and try again",
    };
    (text, way_out.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const CLEAN: &str = include_str!("../../tests/cases/clean.json");

    /// Where `sonic-rs` reads a record, the library reads the same; where it does not, the library is asked anyway.
    fn agree(record: &[u8]) {
        if record.len() > limits::RECORD_BYTES {
            return;
        }
        let Ok(fast) = sonic_rs::from_slice::<Application<'_>>(record) else { return };
        if fast.seems_bare_person() {
            return;
        }
        match Application::from_slice(record) {
            Ok(sure) => assert!(fast == sure, "read differently: {:?}", String::from_utf8_lossy(record)),
            Err(error) => panic!("read although {error}: {:?}", String::from_utf8_lossy(record)),
        }
    }

    #[test]
    fn hostile_records_are_read_alike() {
        let deep = |open: &str, close: &str, n: usize| format!("{{\"x\":{}1{}}}", open.repeat(n), close.repeat(n));
        let mut records: Vec<Vec<u8>> = [
            "",
            " ",
            "{}",
            "{} ",
            " {}\r",
            "{}{}",
            "{},",
            "{}x",
            "[]",
            "[{}]",
            "null",
            "true",
            "1",
            "\"x\"",
            "nul",
            "{",
            "{\"",
            "{\"a",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{,}",
            "{\"a\" 1}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":-}",
            "{\"a\":-0}",
            "{\"a\":1e400}",
            "{\"a\":-1e400}",
            "{\"a\":1e}",
            "{\"a\":NaN}",
            "{\"a\":Infinity}",
            "{\"a\":0x10}",
            "{\"a\":123456789012345678901234567890}",
            "{\"a\":1e-400}",
            "{\"a\":1.0000000000000000000000000001}",
            "{\"branch\":\"\\ud800\"}",
            "{\"branch\":\"\\ud800\\u0041\"}",
            "{\"branch\":\"\\udc00\"}",
            "{\"branch\":\"\\ud83d\\ude00\"}",
            "{\"branch\":\"\\u00\"}",
            "{\"branch\":\"\\x\"}",
            "{\"branch\":\"\\\"}",
            "{\"branch\":\"a\nb\"}",
            "{\"branch\":\"a\tb\"}",
            "{\"branch\":\"a\u{0}b\"}",
            "{\"branch\":\"\u{7f}\"}",
            "{\"x\":\"a\nb\"}",
            "{\"x\":\"\\ud800\"}",
            "{\"\\ud800\":1}",
            "{\"a\u{1}\":1}",
            "{\"branch\":\"DE\",\"branch\":\"DE\"}",
            "{\"branch\":\"DE\",\"br\\u0061nch\":\"FR\"}",
            "{\"x\":1,\"x\":2}",
            "{\"x\":1,\"\\u0078\":2}",
            "{\"person\":{\"x\":{\"y\":1,\"y\":1}}}",
            "{\"branch\":null,\"branch\":null}",
            "{\"person\":[\"DE\"]}",
            "{\"person\":\"DE\"}",
            "{\"person\":1}",
            "{\"branch\":true}",
            "{\"branch\":[{\"a\":[1,{\"b\":2}]}]}",
            "{\"branch\":{}}",
            "{\"branch\":1.5}",
            "{\"person\":{\"fatca_relevant\":\"false\"}}",
            "{\"person\":{\"fatca_relevant\":0}}",
            "{\"__proto__\":{\"branch\":\"DE\"}}",
            "{\"\":1}",
            "{\"br\\u0061nch\":\"\\u0044E\"}",
            "\u{feff}{}",
            "{\"a\":1}//",
            "{/**/}",
            "{\"a\":1}\u{0}",
            "\u{c}{}",
            "{\"a\":\u{a0}1}",
            "{\"a\":[1,]}",
            "{\"a\":[,1]}",
            "{\"a\":[1 2]}",
            "{\"a\":tru}",
            "{\"a\":truee}",
            "{\"a\":\"\u{2028}\u{202e}\"}",
        ]
        .iter()
        .map(|record| record.as_bytes().to_vec())
        .collect();
        for n in [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 100, 127, 128, 129, 10_000] {
            records.push(deep("[", "]", n).into_bytes());
            records.push(deep("{\"a\":", "}", n).into_bytes());
            records.push("[".repeat(n).into_bytes());
        }
        records.push(format!("{{\"branch\":\"{}\"}}", "x".repeat(1024)).into_bytes());
        records.push(format!("{{\"branch\":\"{}\"}}", "x".repeat(1025)).into_bytes());
        records.push(format!("{{\"identifications\":[{}{{}}]}}", "{},".repeat(64)).into_bytes());
        records.push(b"{\"branch\":\"\xff\"}".to_vec());
        records.push(b"{\"x\":\"\xff\"}".to_vec());
        records.push(b"{\"\xc3\x28\":1}".to_vec());
        records.push(b"{\"x\":\"\xed\xa0\x80\"}".to_vec());
        records.push(b"{}\xff".to_vec());
        for record in &records {
            agree(record);
        }
    }

    #[test]
    fn the_clean_applicant_takes_the_fast_way() {
        assert!(sonic_rs::from_slice::<Application<'_>>(CLEAN.as_bytes()).is_ok());
        agree(CLEAN.as_bytes());
    }

    const BYTES: &[u8] = b"{}[]\",:\\u0d8e-+.tfn \n\x00\x7f\xff\xc3x1";
    const TEXTS: &str = "\\PC{0,12}|[\\x00-\\x7f]{0,12}|[-+0-9.eE]{1,24}|(\\\\u[0-9a-fA-F]{4}){1,3}";

    #[test]
    fn a_value_is_the_same_without_reading_the_rest() {
        let record =
            r#"{"x":[{"y":"\u00e9"}],"person":{"birth_\u0063ity":1.50,"":{"b":1,"a":[null,"\/"]}}, "flow":{}}"#;
        let json = serde_json::from_str(record).unwrap();
        for pointer in [
            "",
            "/",
            "/x",
            "/x/0",
            "/x/1",
            "/x/0/y",
            "/x/y",
            "/person",
            "/person/birth_city",
            "/person/0",
            "/person/",
            "/person//a/1",
            "/flow",
            "/flow/x",
            "/flow/0",
            "/none",
        ] {
            assert_eq!(value_at(pointer, record.as_bytes()), Pointer::value_in(pointer, &json), "{pointer}");
        }
    }

    proptest! {
        /// A real record with bytes exchanged, cut out and put in.
        #[test]
        fn spoilt_records_are_read_alike(
            edits in prop::collection::vec((0_usize..2400, 0_usize..4, prop::sample::select(BYTES)), 1..6),
        ) {
            let mut record = CLEAN.as_bytes().to_vec();
            for (at, what, byte) in edits {
                if record.is_empty() {
                    break;
                }
                let at = at % record.len();
                match what {
                    0 => record[at] = byte,
                    1 => drop(record.remove(at)),
                    2 => record.insert(at, byte),
                    _ => record.truncate(at.max(1)),
                }
            }
            agree(&record);
        }

        /// Any text inside a string, a key or a place for a number.
        #[test]
        fn any_text_is_read_alike(text in TEXTS) {
            agree(format!("{{\"person\":{{\"first_name\":\"{text}\"}}}}").as_bytes());
            agree(format!("{{\"{text}\":1,\"branch\":\"DE\"}}").as_bytes());
            agree(format!("{{\"branch\":{text},\"x\":{text}}}").as_bytes());
        }
    }
}
