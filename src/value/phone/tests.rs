use proptest::prelude::*;

use super::PhoneProblem::{
    self, Empty, InvalidCharacter, NoCountryCode, TooLong, TooShort, TrunkZero, UnknownAreaCode, UnknownCallingCode,
    WrongLength,
};
use super::{CallingCode, Country, MAX_DIGITS, MIN_DIGITS, Phone, Reading};
use crate::rulebook::tables;

fn suggestion(stated: &str, country: &str) -> Option<String> {
    Reading::of(stated).suggestion(Country::parse(country)).map(|phone| phone.e164().to_owned())
}

#[test]
fn numbers() {
    for (text, e164, calling_code, regions) in [
        ("+4915112345678", "+4915112345678", 49, &["DE"][..]),
        ("+49 151 1234-5678", "+4915112345678", 49, &["DE"]),
        (" +49_151/12345678 ", "+4915112345678", 49, &["DE"]),
        ("0049 151 12345678", "+4915112345678", 49, &["DE"]),
        ("0 0-49 151 12345678", "+4915112345678", 49, &["DE"]),
        ("+4915112345678\n", "+4915112345678", 49, &["DE"]),
        ("+49301234567", "+49301234567", 49, &["DE"]),
        ("+33612345678", "+33612345678", 33, &["FR"]),
        ("+447911123456", "+447911123456", 44, &["GB", "GG", "IM", "JE"]),
        ("+77011234567", "+77011234567", 7, &["RU", "KZ"]),
        ("+35312345678", "+35312345678", 353, &["IE"]),
        ("+38344123456", "+38344123456", 383, &["XK"]),
        ("+24712345", "+24712345", 247, &["SH"]),
        ("+989121234567", "+989121234567", 98, &["IR"]),
        ("+8501912345678", "+8501912345678", 850, &["KP"]),
        ("+870773111632", "+870773111632", 870, &[]),
        // The zero belongs to the number.
        ("+390612345678", "+390612345678", 39, &["IT", "VA"]),
        ("+3780549886377", "+3780549886377", 378, &["SM"]),
        ("+2250123456789", "+2250123456789", 225, &["CI"]),
        ("+25006788655", "+25006788655", 250, &["RW"]),
        ("+12125550101", "+12125550101", 1, &["US"]),
        ("0012125550101", "+12125550101", 1, &["US"]),
        ("+14165550101", "+14165550101", 1, &["CA"]),
        ("+16715550101", "+16715550101", 1, &["GU"]),
        // Toll-free, premium and personal numbers are no country's.
        ("+18005550101", "+18005550101", 1, &[]),
        ("+18882345678", "+18882345678", 1, &[]),
        ("+19002345678", "+19002345678", 1, &[]),
        ("+15002345678", "+15002345678", 1, &[]),
        // Both ends of the length.
        ("+4912345", "+4912345", 49, &["DE"]),
        ("+491234567890123", "+491234567890123", 49, &["DE"]),
        ("00491234567890123", "+491234567890123", 49, &["DE"]),
    ] {
        let reading = Reading::of(text);
        let phone = reading.number.unwrap_or_else(|problem| panic!("{text:?}: {problem}"));
        assert_eq!(phone.e164(), e164, "{text:?}");
        assert!(phone.regions().iter().eq(regions.iter().copied()), "{text:?}");
        assert_eq!(phone.calling_code(), Some(calling_code), "{text:?}");
        assert_eq!(reading.calling_code, CallingCode::Known(calling_code), "{text:?}");
        assert_eq!(phone.is_nanp(), calling_code == 1, "{text:?}");
    }
}

/// The area codes of the public lists, independent of our table.
#[test]
fn owners_of_area_codes() {
    for (region, area_codes) in [
        ("AI", &[264][..]),
        ("AG", &[268]),
        ("BS", &[242]),
        ("BB", &[246]),
        ("BM", &[441]),
        ("VG", &[284]),
        ("KY", &[345]),
        ("DM", &[767]),
        ("DO", &[809, 829, 849]),
        ("GD", &[473]),
        ("JM", &[876, 658]),
        ("MS", &[664]),
        ("KN", &[869]),
        ("LC", &[758]),
        ("VC", &[784]),
        ("SX", &[721]),
        ("TT", &[868]),
        ("TC", &[649]),
        ("PR", &[787, 939]),
        ("VI", &[340]),
        ("MP", &[670]),
        ("GU", &[671]),
        ("AS", &[684]),
        ("CA", &[204, 416, 514, 604, 867, 902]),
        ("US", &[212, 305, 415, 808, 907, 929]),
    ] {
        for area_code in area_codes {
            let phone = Phone::parse(&format!("+1{area_code}5550101")).unwrap();
            assert!(phone.regions().iter().eq([region]), "{area_code}");
        }
    }
}

#[test]
fn problems() {
    for (text, problem) in [
        ("", Empty),
        ("   ", Empty),
        ("-_/ ", Empty),
        ("0151 12345678", NoCountryCode),
        ("4915112345678", NoCountryCode),
        ("0", NoCountryCode),
        ("000491511234567", NoCountryCode),
        ("+0151234567", NoCountryCode),
        ("+004915112345", NoCountryCode),
        ("+", TooShort),
        ("00", TooShort),
        ("+49", TooShort),
        ("+491234", TooShort),
        ("00491234", TooShort),
        ("+4912345678901234", TooLong),
        ("+49123456789012345678901234567890", TooLong),
        ("004912345678901234", TooLong),
        ("+49 (0)151 1234567", InvalidCharacter { position: 5, character: '(' }),
        ("(+49) 151", InvalidCharacter { position: 1, character: '(' }),
        ("  (+49) 151", InvalidCharacter { position: 3, character: '(' }),
        ("+49.151.1234567", InvalidCharacter { position: 4, character: '.' }),
        ("+49 151 CALLME", InvalidCharacter { position: 9, character: 'C' }),
        ("0151x", InvalidCharacter { position: 5, character: 'x' }),
        ("++4915112345678", InvalidCharacter { position: 2, character: '+' }),
        ("49+15112345678", InvalidCharacter { position: 3, character: '+' }),
        ("+49\u{A0}15112345678", InvalidCharacter { position: 4, character: '\u{A0}' }),
        ("+49\t15112345678", InvalidCharacter { position: 4, character: '\t' }),
        ("\u{202A}+4915112345678", InvalidCharacter { position: 1, character: '\u{202A}' }),
        ("＋4915112345678", InvalidCharacter { position: 1, character: '＋' }),
        ("+٤٩15112345678", InvalidCharacter { position: 2, character: '٤' }),
        ("ü", InvalidCharacter { position: 1, character: 'ü' }),
        ("+99912345678", UnknownCallingCode),
        ("+21012345678", UnknownCallingCode),
        ("+4901511234567", TrunkZero { position: 4 }),
        ("0049-0151 1234567", TrunkZero { position: 6 }),
        (" +49 0151 1234567", TrunkZero { position: 6 }),
        ("+387061000123", TrunkZero { position: 5 }),
        ("+34612345", WrongLength { fewest: 9, most: 9 }),
        ("+17878787", WrongLength { fewest: 10, most: 10 }),
        // The documented test number of the sandbox.
        ("+15550101", WrongLength { fewest: 10, most: 10 }),
        ("+15551234567", UnknownAreaCode),
        ("+11005550101", UnknownAreaCode),
        ("+340612345678", TrunkZero { position: 4 }),
        ("+3750294911911", TrunkZero { position: 5 }),
    ] {
        assert_eq!(Phone::parse(text), Err(problem), "{text:?}");
    }
}

#[test]
fn a_calling_code_is_read_whatever_follows() {
    for (text, expected) in [
        ("+1", CallingCode::Known(1)),
        ("+1 (415) call me", CallingCode::Known(1)),
        ("(+1) 415", CallingCode::Known(1)),
        ("tel:+1-415", CallingCode::Known(1)),
        ("\u{200E}+1 415 555 0101", CallingCode::Known(1)),
        ("001 abc", CallingCode::Known(1)),
        ("+1x", CallingCode::Known(1)),
        ("＋１ 415", CallingCode::Known(1)),
        ("+33 6.12.34", CallingCode::Known(33)),
        ("+49 0151", CallingCode::Known(49)),
        ("+0049 151", CallingCode::Known(49)),
        ("+4", CallingCode::Unassigned),
        ("+999 1", CallingCode::Unassigned),
        ("+", CallingCode::Illegible),
        ("+x49", CallingCode::Illegible),
        ("0151 12345678", CallingCode::Illegible),
        ("1-800-FLOWERS", CallingCode::Illegible),
        ("", CallingCode::Illegible),
    ] {
        assert_eq!(Reading::of(text).calling_code, expected, "{text:?}");
    }
}

#[test]
fn one_number_is_suggested_and_two_are_not() {
    const GERMAN: Option<&str> = Some("+491711234567");
    for (text, country, expected) in [
        ("+491711234567", "", None),
        ("00491711234567", "", GERMAN),
        ("+4901711234567", "", GERMAN),
        ("0049 0171 1234567", "", GERMAN),
        ("+49 (0)171 1234567", "", GERMAN),
        ("+49(0171)1234567", "", GERMAN),
        ("0049 (0) 171 / 1234567", "", GERMAN),
        ("(+49) 171 1234567", "", GERMAN),
        ("+49.171.1234567", "", GERMAN),
        ("+49 171–1234567", "", GERMAN),
        ("+49\u{A0}171\u{A0}1234567", "", GERMAN),
        ("\u{202A}+491711234567\u{202C}", "", GERMAN),
        ("\u{FEFF}+491711234567", "", GERMAN),
        ("tel:+49-171-1234567", "", GERMAN),
        ("Mobil: +49 171 1234567", "", GERMAN),
        ("++49 171 1234567", "", GERMAN),
        ("+0049 171 1234567", "", GERMAN),
        ("＋４９１７１１２３４５６７", "", GERMAN),
        // Arabic and Persian digits.
        ("+٤٩١٧١١٢٣٤٥٦٧", "", GERMAN),
        ("+۴۹۱۷۱۱۲۳۴۵۶۷", "", GERMAN),
        ("+491711234567 +491711234567", "", GERMAN),
        ("01711234567/01711234567", "DE", GERMAN),
        // The longest number, twice, and one digit more.
        ("00431234567890123 00431234567890123", "", Some("+431234567890123")),
        ("00431234567890123 00431234567890123 4", "", None),
        // A second plus between two equal numbers, not within one.
        ("+49 171+1234567", "", None),
        ("+49 171+1234567+", "", None),
        ("491711234567", "", GERMAN),
        ("49 0171 1234567", "", GERMAN),
        ("491711234567", "DE", GERMAN),
        ("491711234567", "FR", GERMAN),
        ("0171 1234567", "DE", GERMAN),
        ("(0171) 1234567", "DE", GERMAN),
        ("+0171 1234567", "DE", GERMAN),
        ("tel:01711234567", "DE", GERMAN),
        ("0171 1234567", "", None),
        // The country's own calling code without its plus, although it could be an area code without its zero.
        ("49301234567", "DE", Some("+49301234567")),
        // A number of North Dakota without its plus, or a German one without its zero?
        ("17012345678", "DE", None),
        ("17012345678", "", Some("+17012345678")),
        ("1701234567", "DE", None),
        // The zero stays in Italy, and nothing is dialled before the number in Spain.
        ("06 12345678", "IT", Some("+390612345678")),
        ("+39 (0)6 12345678", "", Some("+390612345678")),
        ("347 123 4567", "IT", Some("+393471234567")),
        ("39 347 123 4567", "IT", Some("+393471234567")),
        ("612 34 56 78", "ES", Some("+34612345678")),
        ("+34 (0)612 34 56 78", "", Some("+34612345678")),
        ("612 34 56 789", "ES", None),
        ("+34 0612 34 56 78", "", Some("+34612345678")),
        // A zero alone in parentheses is one too many, also where numbers begin with a zero; other digits are not.
        ("+225 (0)07 12 34 56 78", "", Some("+2250712345678")),
        ("00225 (0)07 12 34 56 78", "", Some("+2250712345678")),
        ("+34 612 345 678 (9)", "", None),
        ("+34 612 (034) 5678", "", None),
        // Other trunk prefixes.
        ("8 926 123-45-67", "RU", Some("+79261234567")),
        ("+7 8 926 123-45-67", "", Some("+79261234567")),
        ("06 20 123 4567", "HU", Some("+36201234567")),
        ("+36 (06) 20 123 4567", "", Some("+36201234567")),
        ("(212) 555-0101", "US", Some("+12125550101")),
        ("1-212-555-0101", "US", Some("+12125550101")),
        ("+1 1 212 555 0101", "", Some("+12125550101")),
        // Incomplete, unassigned, with other letters, with two different numbers.
        ("0171 123", "DE", None),
        ("+49 0171 12", "", None),
        ("+999123456789", "", None),
        ("+49 171 CALLME", "", None),
        ("+49 171 1234567 ext. 5", "", None),
        ("O171 1234567", "DE", None),
        ("+491711234567 +491711234568", "", None),
        ("0171 1234567 oder 0171 7654321", "DE", None),
        ("", "DE", None),
    ] {
        assert_eq!(suggestion(text, country).as_deref(), expected, "{text:?} {country}");
    }
}

#[test]
fn a_number_that_can_still_grow_is_not_suggested_while_typing() {
    let german = Country::parse("DE");
    let typed = "0171 23456789";
    for end in 0..typed.len() {
        let so_far = typed.get(..end).unwrap();
        assert!(Reading::of(so_far).suggestion_while_typing(german).is_none(), "{so_far}");
    }
    assert!(Reading::of(typed).suggestion_while_typing(german).is_some());
    let french = Reading::of("06 12 34 56 78").suggestion_while_typing(Country::parse("FR"));
    assert_eq!(french.unwrap().e164(), "+33612345678");
}

#[test]
fn sentences() {
    for (problem, sentence) in [
        (Empty, "no number"),
        (InvalidCharacter { position: 1, character: 'x' }, "character 1 is not part of a phone number"),
        (NoCountryCode, "no country code"),
        (TooShort, "fewer than 7 digits"),
        (TooLong, "more than 15 digits"),
    ] {
        assert_eq!(problem.to_string(), sentence);
    }
}

#[test]
fn debug_shows_no_digit() {
    let reading = Reading::of("+4915112345678");
    let shown = format!("{0:?} {0:#?} {1:?}", reading.number.unwrap(), reading);
    assert!(!shown.contains(|char: char| char.is_ascii_digit()), "{shown}");
}

/// The regex of the module, spelled out.
fn well_formed(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && !digits.starts_with('0')
        && (MIN_DIGITS..=MAX_DIGITS).contains(&digits.len())
}

/// A number of a calling code that matches its plan, without the part before it.
fn national(code: u16, seed: u64, length: usize) -> String {
    let digits = (0..length).map(|at| char::from(b'1' + u8::try_from(seed.rotate_left(at as u32 * 7) % 9).unwrap()));
    let digits: String = digits.collect();
    // An assigned area code.
    if code == 1 { digits.replacen(digits.get(..3).unwrap_or_default(), "212", 1) } else { digits }
}

/// Wherever numbers do not begin with a zero, whatever signs are around it.
#[test]
fn every_kept_trunk_zero_is_found_and_taken_out() {
    let mut regions = 0;
    for code in 1..1000 {
        let Some(plan) = tables::plan_of_calling_code(code) else { continue };
        let of = tables::regions_of_calling_code(code).unwrap();
        regions += if plan.trunk() == "0" { of.iter().count() } else { 0 };
        let (fewest, most) = plan.subscribers();
        for length in (fewest..=most).filter(|&length| plan.has_length(length)) {
            for seed in [3, 0x9E37_79B9_7F4A_7C15, 0x0123_4567_89AB_CDEF] {
                let rest = national(code, seed, length);
                // The few that keep a zero before this digit are left out.
                if plan.keeps_zero_before(rest.as_bytes()[0] - b'0') || code.to_string().len() + length < MIN_DIGITS {
                    continue;
                }
                let good = format!("+{code}{rest}");
                assert!(Phone::parse(&good).is_ok(), "{good}");
                let kept = Phone::parse(&format!("+{code}0{rest}"));
                let too_long = code.to_string().len() + length + 1 > MAX_DIGITS;
                assert!(matches!(kept, Err(TrunkZero { .. })) || too_long, "{good}: {kept:?}");
                for typed in [
                    format!("+{code}0{rest}"),
                    format!("00{code} 0{rest}"),
                    format!("+{code} (0){rest}"),
                    format!("tel:+{code}-0{rest}"),
                    format!("\u{202A}+{code}\u{A0}0{rest}\u{202C}"),
                ] {
                    assert_eq!(suggestion(&typed, "").as_deref(), Some(good.as_str()), "{typed}");
                }
            }
        }
    }
    assert!(regions > 110, "{regions} regions dial a zero at home");
}

fn is_of_shape(problem: PhoneProblem) -> bool {
    matches!(problem, UnknownCallingCode | UnknownAreaCode | TrunkZero { .. } | WrongLength { .. })
}

proptest! {
    #[test]
    fn any_text_is_read(text: String) {
        let reading = Reading::of(&text);
        for phone in [reading.number.ok(), reading.suggestion(Country::parse("DE"))].into_iter().flatten() {
            prop_assert!(well_formed(phone.e164()));
        }
    }

    #[test]
    fn the_e164_form_parses_to_itself(text in "(\\+|00)?[0-9 /_-]{0,22}") {
        let cleaned: String = text.chars().filter(|char| !" -_/".contains(*char)).collect();
        let expected = cleaned.strip_prefix("00").map_or(cleaned.clone(), |rest| format!("+{rest}"));
        match Phone::parse(&text) {
            Ok(phone) => {
                prop_assert_eq!(phone.e164(), expected.as_str());
                prop_assert!(well_formed(phone.e164()));
                prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone));
                let _ = (phone.regions(), phone.is_nanp());
            }
            Err(problem) => {
                prop_assert_eq!(well_formed(&expected), is_of_shape(problem), "{}", problem);
                let characters_are_fine = !matches!(problem, InvalidCharacter { .. });
                prop_assert!(characters_are_fine);
            }
        }
    }

    /// A suggestion is a number without a problem, and a number without a problem gets none.
    #[test]
    fn a_suggestion_is_a_number(text in "(\\+|00|tel:)?[0-9 /().+\u{A0}-]{0,24}", country in "DE|FR|IT|US|HU|RU") {
        let reading = Reading::of(&text);
        if let Some(phone) = reading.suggestion(Country::parse(&country)) {
            prop_assert_eq!(Phone::parse(phone.e164()), Ok(phone));
            prop_assert!(reading.number.map_or(true, |number| number.has_double_zero()));
        }
    }
}
