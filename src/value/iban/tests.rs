use proptest::prelude::*;

use super::structure::STRUCTURES;
use super::*;

const GOOD: &str = "DE41500105170123456789";

fn suggestion(stated: &str) -> Option<String> {
    Reading::of(stated).suggestion().map(|iban| iban.as_str().to_owned())
}

#[test]
fn readings() {
    for (stated, country, bank_code, formatted) in [
        (GOOD, Some("DE"), Some("50010517"), Some("DE41 5001 0517 0123 4567 89")),
        ("de41 5001 0517 0123 4567 89", Some("DE"), Some("50010517"), Some("DE41 5001 0517 0123 4567 89")),
        ("AT611904300234573201", Some("AT"), Some("19043"), Some("AT61 1904 3002 3457 3201")),
        ("GB29NWBK60161331926819", Some("GB"), Some("NWBK"), Some("GB29 NWBK 6016 1331 9268 19")),
        ("DE42500105170123456789", Some("DE"), None, None),
        ("at?", Some("AT"), None, None),
        ("XX", None, None, None),
        ("D", None, None, None),
        ("DEUTDEFF", None, None, None),
        ("PK36SCBL0000001123456702", Some("PK"), None, Some("PK36 SCBL 0000 0011 2345 6702")),
        ("HN88CABF00000000000250005469", Some("HN"), None, Some("HN88 CABF 0000 0000 0002 5000 5469")),
        ("", None, None, None),
        ("é", None, None, None),
    ] {
        let reading = Reading::of(stated);
        assert_eq!(reading.country.as_ref().map(Country::alpha2), country, "{stated}");
        let iban = reading.iban.ok();
        assert_eq!(iban.as_ref().and_then(Iban::bank_code), bank_code, "{stated}");
        assert_eq!(iban.map(|iban| iban.formatted()).as_deref(), formatted, "{stated}");
    }
}

#[test]
fn one_correction_is_suggested_and_two_are_not() {
    for (stated, expected) in [
        (GOOD, None),
        ("DE415OO1O517O123456789", Some(GOOD)),
        ("DE4l500l05l70l23456789", Some(GOOD)),
        ("DE41S00105170123456789", Some(GOOD)),
        ("ＤＥ４１ ５００１ ０５１７ ０１２３ ４５６７ ８９", Some(GOOD)),
        ("DE41\u{A0}5001\u{A0}0517\u{200B}0123 4567 89\n", Some(GOOD)),
        ("IBAN: DE41 5001 0517 0123 4567 89", Some(GOOD)),
        ("DE41.5001.0517.0123.4567.89", Some(GOOD)),
        ("DE415001OSlTOl2З4S6789", None),
        ("DE41500105L7OI23456789", Some(GOOD)),
        ("DE4150010517012345G789", Some(GOOD)),
        ("DE4150010517012345678G", Some(GOOD)),
        ("GB29NW8K60161331926819", Some("GB29NWBK60161331926819")),
        ("DE4150010517OIZ3456789", Some(GOOD)),
        // Digits typed for letters: the first letter that each looks like, or the second.
        ("BG80BNB696611020345678", Some("BG80BNBG96611020345678")),
        ("IE29A1BK93115212345678", Some("IE29AIBK93115212345678")),
        ("MT84MA1T011000012345MTLCAST001S", Some("MT84MALT011000012345MTLCAST001S")),
        ("NL39RAB00300065264", Some("NL39RABO0300065264")),
        ("PK365CBL0000001123456702", Some("PK36SCBL0000001123456702")),
        ("QA580OHB00001234567890ABCDEFG", Some("QA58DOHB00001234567890ABCDEFG")),
        ("DE41-5001-0517-0123-4567-89", Some(GOOD)),
        ("(DE41) 5001∙0517’0123~4567 89", Some(GOOD)),
        ("IBAN：DE41．5001．0517．0123．4567．89", Some(GOOD)),
        ("DE41,5001,0517,0123,4567,89", Some(GOOD)),
        ("DE41 5001 0517 0123 4567 89\u{A0}\u{A0}", Some(GOOD)),
        ("\u{FEFF}DE41500105170123456789", Some(GOOD)),
        ("iban de41 5001 0517 0123 4567 89", Some(GOOD)),
        // Pasted twice.
        ("DE41500105170123456789DE41500105170123456789", Some(GOOD)),
        ("DE41 5001 0517 0123 4567 89\nDE41 5001 0517 0123 4567 89", Some(GOOD)),
        (
            "IBAN: MT84 MALT 0110 0001 2345 MTLC AST0 01S\nMT84 MALT 0110 0001 2345 MTLC AST0 01S",
            Some("MT84MALT011000012345MTLCAST001S"),
        ),
        // Without its country, or half of it.
        ("41 5001 0517 0123 4567 89", Some(GOOD)),
        ("E41500105170123456789", Some(GOOD)),
        ("D41500105170123456789", Some(GOOD)),
        ("41500105170123456788", None),
        // Neighbours exchanged: in the account, the check digits, the country, and across.
        ("DE41500105170123456798", Some(GOOD)),
        ("DE14500105170123456789", Some(GOOD)),
        ("ED41500105170123456789", Some(GOOD)),
        ("D4E1500105170123456789", Some(GOOD)),
        // A letter that looks like no digit, a missing digit, a wrong digit, another alphabet, a BIC, an account
        // number.
        ("COBADEFFXXX", None),
        ("0532013000", None),
        ("DE41X00105170123456789", None),
        ("DE4150010517012345678", None),
        ("DE41500105170123456780", None),
        ("DE41500105170123456789é", None),
        ("", None),
    ] {
        assert_eq!(suggestion(stated).as_deref(), expected, "{stated}");
    }
}

#[test]
fn other_texts_in_place_of_an_iban_are_recognised() {
    use Instead::{AccountNumber, Bic, CountryMissing, Something, WordInFront};
    for (stated, instead) in [
        ("COBADEFFXXX", Bic),
        ("cobadeff", Bic),
        ("DEUTDEFF", Bic),
        ("DEUTDEDB110", Bic),
        ("0532013000", AccountNumber),
        ("532 013 000", AccountNumber),
        ("370400440532013000", AccountNumber),
        ("IBAN DE41 5001 0517 0123 4567 89", WordInFront),
        ("iban", WordInFront),
        ("41500105170123456789", CountryMissing),
        ("41500105170123456788", Something),
        ("US41500105170123456789", Something),
        ("W", Something),
    ] {
        assert_eq!(Reading::of(stated).iban, Err(IbanProblem::UnknownCountry(instead)), "{stated}");
    }
    // Without the letters of a country it is no BIC.
    assert_eq!(Reading::of("DEUTXXFF").iban, Err(IbanProblem::WrongLength { expected: Some(22) }));
}

#[test]
fn an_unfinished_iban_is_too_short() {
    for end in 1..GOOD.len() {
        let so_far = GOOD.get(..end).unwrap();
        let expected = (end > 1).then_some(22);
        assert_eq!(Reading::of(so_far).iban, Err(IbanProblem::WrongLength { expected }), "{so_far}");
    }
}

#[test]
fn check_digits_outside_02_to_98_are_wrong() {
    for stated in ["DE00493579222436787382", "DE01572122322409302692", "DE99462636914276458417"] {
        assert_eq!(Reading::of(stated).iban, Err(IbanProblem::WrongCheckDigits), "{stated}");
    }
}

#[test]
fn debug_and_errors_show_nothing_of_the_iban() {
    for stated in [GOOD, "DE4150010517012345678", "DE41X00105170123456789", "DE42500105170123456789", "DE41é00105"] {
        let reading = Reading::of(stated);
        let shown = format!("{reading:?} {:?}", reading.iban);
        assert!(!shown.contains("500105") && !shown.contains("DE4") && !shown.contains("00105"), "{shown}");
    }
}

#[test]
fn structures_are_in_order() {
    assert!(STRUCTURES.is_sorted_by(|a, b| a.0 < b.0));
}

/// Adds the check digits that make it valid, by `iban_validate`.
fn with_check_digits(country: &str, rest: &str) -> String {
    let candidates = (2..=98).map(|digits| format!("{country}{digits:02}{rest}"));
    candidates.into_iter().find(|one| one.parse::<::iban::BaseIban>().is_ok()).expect("one of them fits")
}

fn fill(country: &str, seed: &[u8]) -> String {
    let places = structure::places(structure::of(country).expect("it has a structure")).skip(4);
    let rest: String = places
        .zip(seed.iter().cycle())
        .map(|(place, seed)| match place {
            Allowed::Digit => char::from(b'0' + seed % 10),
            Allowed::Letter => char::from(b'A' + seed % 26),
            Allowed::Either if seed % 2 == 0 => char::from(b'0' + seed % 10),
            Allowed::Either => char::from(b'A' + seed % 26),
        })
        .collect();
    with_check_digits(country, &rest)
}

/// Our lengths and places agree with `iban_validate`.
#[test]
fn every_country_has_ibans_of_its_structure() {
    for (country, _) in STRUCTURES {
        for seed in [&[3, 14, 15, 92, 65, 35, 89, 79][..], &[0], &[255, 1]] {
            let stated = fill(country, seed);
            let is_newer = matches!(country, "BR" | "HN" | "PK");
            assert!(stated.parse::<::iban::Iban>().is_ok() || is_newer, "{stated}");
            assert_eq!(Reading::of(&stated).iban.map(|iban| iban.as_str().to_owned()), Ok(stated));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        let reading = Reading::of(&text);
        prop_assert!(reading.suggestion().is_none() || reading.iban.is_err());
    }

    #[test]
    fn near_ibans_are_read_without_panic(text in "[DEdeGB]{0,2}[0-9OIlSB é０-９\u{200B}-]{0,40}") {
        let reading = Reading::of(&text);
        prop_assert!(reading.suggestion().is_none_or(|iban| Reading::of(iban.as_str()).iban == Ok(iban)));
    }

    #[test]
    fn a_valid_iban_is_valid_however_it_is_grouped(
        seed in prop::collection::vec(any::<u8>(), 1..30), at in 0..STRUCTURES.len(),
    ) {
        let stated = fill(STRUCTURES[at].0, &seed);
        let reading = Reading::of(&stated);
        prop_assert!(!reading.is_rewritten);
        let iban = reading.iban.expect("it is valid");
        for other in [iban.formatted(), stated.to_lowercase(), iban.formatted().to_lowercase()] {
            let again = Reading::of(&other);
            prop_assert!(again.is_rewritten);
            prop_assert_eq!(again.iban, Ok(iban));
        }
    }

    /// Mod 97 detects every wrong digit and every exchange of neighbours.
    #[test]
    fn one_mistake_is_always_noticed(account in 0..10_000_000_000_u64, at in 4..22_usize, other in 0..10_u8) {
        let good = with_check_digits("DE", &format!("50010517{account:010}"));
        let mut wrong = good.clone().into_bytes();
        wrong[at] = b'0' + other;
        let mut exchanged = good.clone().into_bytes();
        exchanged.swap(at - 1, at);
        for typed in [wrong, exchanged] {
            let typed = String::from_utf8(typed).expect("digits");
            if typed != good {
                let reading = Reading::of(&typed);
                prop_assert_eq!(reading.iban, Err(IbanProblem::WrongCheckDigits));
            }
        }
    }

    /// Two neighbours exchanged, the country left out, or all of it typed twice: the suggestion is the original.
    #[test]
    fn the_suggestion_is_the_original(account in 0..10_000_000_000_u64, at in 3..22_usize) {
        let good = with_check_digits("DE", &format!("50010517{account:010}"));
        let mut exchanged = good.clone().into_bytes();
        exchanged.swap(at - 1, at);
        let exchanged = String::from_utf8(exchanged).expect("digits");
        let suggested = suggestion(&exchanged);
        prop_assert!(suggested.is_none() || suggested.as_ref() == Some(&good), "{} {:?}", exchanged, suggested);
        for typed in [good.replacen("DE", "", 1), format!("{good}{good}"), format!("IBAN {good}"), format!("{good},")] {
            prop_assert_eq!(suggestion(&typed), Some(good.clone()), "{}", typed);
        }
    }

    /// Letters typed for the digits they look like are corrected to the IBAN.
    #[test]
    fn look_alikes_are_undone(account in 0..10_000_000_000_u64, which in any::<u32>()) {
        let good = with_check_digits("DE", &format!("50010517{account:010}"));
        let typed: String = good
            .chars()
            .enumerate()
            .map(|(at, character)| match character {
                '0' if at > 1 && which >> at & 1 == 1 => 'O',
                '1' if at > 1 && which >> at & 1 == 1 => 'l',
                '5' if at > 1 && which >> at & 1 == 1 => 'S',
                '8' if at > 1 && which >> at & 1 == 1 => 'B',
                other => other,
            })
            .collect();
        if typed == good {
            prop_assert_eq!(suggestion(&typed), None);
        } else {
            prop_assert_eq!(suggestion(&typed), Some(good));
        }
    }
}
