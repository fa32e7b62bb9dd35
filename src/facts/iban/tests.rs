use proptest::prelude::*;

use super::structure::STRUCTURES;
use super::*;

const GOOD: &str = "DE41500105170123456789";

fn suggestion(stated: &str) -> Option<String> {
    Reading::of(stated).suggestion().map(|iban| iban.as_str().to_owned())
}

#[test]
fn what_a_reading_tells() {
    for (stated, country, bank_code, formatted) in [
        (GOOD, Some("DE"), Some("50010517"), Some("DE41 5001 0517 0123 4567 89")),
        ("de41 5001 0517 0123 4567 89", Some("DE"), Some("50010517"), Some("DE41 5001 0517 0123 4567 89")),
        ("AT611904300234573201", Some("AT"), Some("19043"), Some("AT61 1904 3002 3457 3201")),
        ("GB29NWBK60161331926819", Some("GB"), Some("NWBK"), Some("GB29 NWBK 6016 1331 9268 19")),
        ("DE42500105170123456789", Some("DE"), None, None),
        ("at?", Some("AT"), None, None),
        ("XX", None, None, None),
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
        ("DE41-5001-0517-0123-4567-89", Some(GOOD)),
        // Exchanged digits, a letter that looks like no digit, a digit too few, a wrong digit, another alphabet.
        ("DE41500105170123456798", None),
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
fn structures_stand_in_order() {
    assert!(STRUCTURES.is_sorted_by(|a, b| a.0 < b.0));
}

/// With the check digits that make it valid; `iban_validate` is asked for them.
fn with_check_digits(country: &str, rest: &str) -> String {
    let candidates = (2..=98).map(|digits| format!("{country}{digits:02}{rest}"));
    candidates.into_iter().find(|one| one.parse::<::iban::BaseIban>().is_ok()).expect("one of them fits")
}

fn fill(country: &str, seed: &[u8]) -> String {
    let places = structure::places(structure::of(country).expect("it has a structure")).skip(4);
    let rest: String = places
        .zip(seed.iter().cycle())
        .map(|(place, seed)| match place {
            Place::Digit => char::from(b'0' + seed % 10),
            Place::Letter => char::from(b'A' + seed % 26),
            Place::Either if seed % 2 == 0 => char::from(b'0' + seed % 10),
            Place::Either => char::from(b'A' + seed % 26),
        })
        .collect();
    with_check_digits(country, &rest)
}

/// Our lengths and places are those of `iban_validate`.
#[test]
fn every_country_has_ibans_of_its_structure() {
    for (country, _) in STRUCTURES {
        for seed in [&[3, 14, 15, 92, 65, 35, 89, 79][..], &[0], &[255, 1]] {
            let stated = fill(country, seed);
            assert!(stated.parse::<::iban::Iban>().is_ok(), "{stated}");
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
        prop_assert!(reading.suggestion().is_none_or(|iban| iban.as_str().parse::<::iban::Iban>().is_ok()));
    }

    #[test]
    fn a_valid_iban_is_valid_however_it_is_grouped(seed in prop::collection::vec(any::<u8>(), 1..30), at in 0..87_usize) {
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

    /// Mod 97 notices every wrong digit and every exchange of neighbours.
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

    /// Letters typed for the digits they look like lead back to the IBAN.
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
