use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::*;

fn admitted() -> Admitted {
    Admitted::on(NaiveDate::MAX)
}

fn faults(text: &str, field: NameField) -> Vec<(FaultKind, usize)> {
    Name::new(text).faults(field, admitted()).map(|fault| (fault.kind, fault.position)).collect()
}

#[test]
fn every_fault_is_reported_with_its_position() {
    use FaultKind::{Invisible, LeadingBlank, Misplaced, Symbol, TrailingBlank};
    for (text, expected) in [
        ("Anna", &[] as &[_]),
        ("", &[]),
        (" Anna ", &[(LeadingBlank, 1), (TrailingBlank, 6)]),
        ("  ", &[(TrailingBlank, 1), (TrailingBlank, 2)]),
        ("\u{FEFF} é1", &[(LeadingBlank, 1), (LeadingBlank, 2), (Symbol, 4)]),
        ("--A--", &[(Misplaced, 1), (Misplaced, 2), (Misplaced, 4), (Misplaced, 5)]),
        ("A👩\u{200D}💻", &[(Symbol, 2), (Invisible, 3), (Symbol, 4)]),
        ("e\u{301} \u{301}", &[(Misplaced, 4)]),
        ("N/A", &[(Symbol, 2)]),
        // What follows a character counts, however much is before the name.
        (" van 't", &[(LeadingBlank, 1)]),
        ("  A-B", &[(LeadingBlank, 1), (LeadingBlank, 2)]),
        // Every apostrophe stands once, and beside a letter.
        ("Демʼʼян", &[(Misplaced, 5)]),
        ("ʻ", &[(Misplaced, 1)]),
    ] {
        assert_eq!(faults(text, NameField::First), expected, "{text:?}");
    }
    assert_eq!(faults("N/A", NameField::Last), []);
    assert_eq!(faults(" N/A", NameField::Last), [(LeadingBlank, 1)]);
}

/// The fast path must not accept a name with a fault.
#[test]
fn plain_names_have_no_fault() {
    for (text, expected) in [
        ("Erika Maria", true),
        ("Müller-Lüdenscheidt", true),
        ("O'Brien", true),
        ("Łukasz", true),
        ("", false),
        (" Anna", false),
        ("Anna ", false),
        ("Anna  Maria", false),
        ("Anna×", false),
        ("Ann4", false),
    ] {
        assert_eq!(is_plain(text), expected, "{text:?}");
    }
}

#[test]
fn proposals_and_their_changes() {
    for (field, text, expected, changes) in [
        (NameField::Last, "Mustermann", "Mustermann", &[] as &[&str]),
        (NameField::Last, " O´Brien ", "O'Brien", &["removed at 1", "replaced at 3", "removed at 9"]),
        (NameField::First, "Anna–Maria", "Anna-Maria", &["replaced at 5"]),
        (NameField::First, "Anna😀", "Anna", &["removed at 5"]),
        (NameField::First, "Anna😀🎉Maria", "", &[]),
        (NameField::First, "Anna/Maria", "", &[]),
        (NameField::First, "J0hn", "", &[]),
        (NameField::First, "4nna", "", &[]),
        (NameField::First, "J\u{FFFD}rgen", "", &[]),
        (NameField::First, "J\u{9F}rgen", "", &[]),
        // Without the blank, two bytes of `Ò` would be side by side.
        (NameField::First, "Ã\u{200B}’", "", &[]),
        (NameField::First, "BjÃ¶rn", "Björn", &["replaced at 3", "removed at 4"]),
        (NameField::Last, "GroÃŸmann", "Großmann", &["replaced at 4", "removed at 5"]),
        (
            NameField::Last,
            "O&#39;Neil",
            "O'Neil",
            &["replaced at 2", "removed at 3", "removed at 4", "removed at 5", "removed at 6"],
        ),
        (NameField::Last, "Anna &amp; Max", "", &[]),
        (NameField::First, "\u{1D400}nna", "Anna", &["replaced at 1"]),
        (NameField::First, "Ａｎｎａ", "Anna", &["replaced at 1", "replaced at 2", "replaced at 3", "replaced at 4"]),
        (NameField::Last, "Ulug‘bekov", "Ulug'bekov", &["replaced at 5"]),
        (NameField::Last, "Annaˇ", "Anna", &["removed at 5"]),
        (NameField::First, "Ann4", "Ann", &["removed at 4"]),
        (NameField::First, "Anna\u{A0}Maria", "Anna Maria", &["replaced at 5"]),
        (NameField::First, "Anna   Maria", "Anna Maria", &["removed at 6", "removed at 7"]),
        (NameField::First, "Anna \u{200B} Maria", "Anna Maria", &["removed at 6", "removed at 7"]),
        (NameField::First, "Rene\u{301}", "René", &["replaced at 4", "removed at 5"]),
        (NameField::First, "Rene\u{200B}\u{301}", "René", &["replaced at 4", "removed at 5", "removed at 6"]),
        (NameField::First, "An\u{200B}na", "Anna", &["removed at 3"]),
        (NameField::First, "علی\u{200C}رضا", "علی\u{200C}رضا", &[]),
        (NameField::Last, "-Meier-", "Meier", &["removed at 1", "removed at 7"]),
        (NameField::Last, "N/A", "N/A", &[]),
        (NameField::First, "N/A", "", &[]),
        (NameField::Last, " N/A", "N/A", &["removed at 1"]),
        (NameField::Last, "Meier, Jr.", "Meier Jr.", &["removed at 6"]),
        (NameField::First, "Max \"Mad\" Meier", "Max Mad Meier", &["removed at 5", "removed at 9"]),
        (NameField::First, "😀", "", &["removed at 1"]),
        (NameField::First, "\u{212A}arl", "Karl", &["replaced at 1"]),
    ] {
        let sanitized = sanitize(field, text);
        assert_eq!(sanitized.value, expected, "{text:?}");
        let listed: Vec<_> = sanitized.changes.iter().map(|change| format!("{change:?}")).collect();
        assert_eq!(listed, changes, "{text:?}");
    }
}

/// Each of these signs lengthens the letter before it: without the first, the next one has none. So many in a row that they
/// are no slip are no name, and nothing is proposed.
#[test]
fn of_signs_without_a_letter_nothing_is_left() {
    for (count, removed) in [(1, 1), (3, 3), (12, 0)] {
        let sanitized = sanitize(NameField::First, &"ー".repeat(count));
        assert_eq!((sanitized.value.as_str(), sanitized.changes.len()), ("", removed), "{count} signs");
    }
    assert_eq!(sanitize(NameField::First, "ـمحمد علي").value, "محمد علي");
    assert_eq!(sanitize(NameField::First, &format!("{}محمد علي", "ـ".repeat(10))).value, "");
}

#[test]
fn names_as_they_are_written_stay_as_they_are() {
    for name in [
        "Jeanne d’Arc",
        "'t Hooft",
        "Gal·la",
        "Martin Luther King Jr.",
        "Mª del Carmen",
        "M.ª José",
        "Muthu A/L Raman",
        "s/o Kumar",
        "ǃNaruseb",
        "Ka’Okina",
        "ʿAlī",
        "Ærøskøbing",
        "MÍŠEK",
        "KÄŠA",
        "Ó’Brien",
        "佐々木",
        "Wei 伟",
        "Giorgi გიორგი",
        "Nguyễn Thị Ánh",
        "Kaʻiulani",
        "Демʼян",
        "דוד בן־גוריון",
        "ג'ורג'",
        "محمد عبد الله",
        "علی\u{200C}رضا",
        "অরুণ\u{9CD}\u{200D}",
        "列夫·托尔斯泰",
        "ジャン・ポール",
        "김민준",
    ] {
        let sanitized = sanitize(NameField::First, name);
        assert!(sanitized.changes.is_empty() && sanitized.value == name, "{name}: {:?}", sanitized.changes);
    }
}

#[test]
fn a_change_has_the_characters_and_hides_them_in_debug() {
    let sanitized = sanitize(NameField::Last, "O´Brien");
    let json = serde_json::to_string(&sanitized).expect("it serializes");
    let change = r#"{"position":2,"what":"replaced","from":"U+00B4","to":"'"}"#;
    assert_eq!(json, format!(r#"{{"value":"O'Brien","changes":[{change}]}}"#));
    let shown = format!("{sanitized:?} {:?}", Name::new("O´Brien"));
    assert!(!shown.contains("Brien"), "{shown}");
}

#[test]
fn garbled_text_is_reported_and_decoded_where_that_is_certain() {
    for (text, position, meant) in [
        ("BjÃ¶rn", 3, "Björn"),
        ("GroÃŸmann", 4, "Großmann"),
        ("Gro\u{C3}\u{9F}mann", 4, "Großmann"),
        ("BjÃƒÂ¶rn", 3, "Björn"),
        ("MarÃ\u{AD}a", 4, "María"),
        ("ErdoÄŸan", 5, "Erdoğan"),
        ("ìµœ", 1, "최"),
        ("åºž", 1, "庞"),
        ("Åžahnaz", 1, "Şahnaz"),
        ("Oâ€™Neil", 2, "O’Neil"),
        ("Nguyá»…n", 5, "Nguyễn"),
        ("ÐœÐ°Ñ€Ð¸Ñ\u{8F}", 1, "Мария"),
        ("O&#39;Neil", 2, "O'Neil"),
        ("O&#x27;Neil", 2, "O'Neil"),
        ("J&uuml;rgen", 2, "Jürgen"),
        ("Gro&szlig;mann", 4, "Großmann"),
        ("S&oslash;ren", 2, "Søren"),
        ("Wa&lstrok;&eogon;sa", 3, "Wałęsa"),
        ("Erd&odblac;s", 4, "Erdős"),
        ("&Idot;smet Do&gbreve;an", 1, "İsmet Doğan"),
        ("J\\u00fcrgen", 2, "Jürgen"),
        ("\\ud842\\udfb7田", 1, "𠮷田"),
        ("ð\u{A0}®·ç”°", 1, "𠮷田"),
        ("AnnaðŸ˜€", 5, ""),
        ("M%C3%BCller", 2, "Müller"),
        ("M=C3=BCller", 2, "Müller"),
        ("M%FCller", 2, ""),
        ("J\u{FFFD}rgen", 2, ""),
        ("BjÃ¶rn\u{FFFD}", 3, ""),
        ("BjÃ¶rn Łukasz", 3, ""),
    ] {
        assert_eq!(Name::new(text).garbled().map(|(position, _)| position), Some(position), "{text}");
        assert_eq!(sanitize(NameField::Last, text).value, meant, "{text}");
    }
    for name in [
        "MÍŠEK",
        "KÄŠA",
        "JOÃO",
        "Ó’Brien",
        "MÜŽ",
        "Äšel",
        "Åse Ä",
        "NÚÑEZ",
        "Ñandú",
        "Ærøskøbing",
        "50% Anna",
        "ÆŒ",
        "Vášša",
        // A sign of physics, which occurs in no name.
        "&hslash;",
        // Half a character, without its other half.
        "\\ud842--dfb7",
    ] {
        assert!(Name::new(name).garbled().is_none(), "{name}");
    }
}

#[test]
fn escaped_letters_are_decoded() {
    for (escaped, letter) in [
        ("&apos;", "'"),
        ("&lsquo;", "'"),
        ("&rsquo;", "'"),
        ("&nbsp;", " "),
        ("&szlig;", "ß"),
        ("&aelig;", "æ"),
        ("&AElig;", "Æ"),
        ("&oelig;", "œ"),
        ("&OElig;", "Œ"),
        ("&eth;", "ð"),
        ("&ETH;", "Ð"),
        ("&thorn;", "þ"),
        ("&THORN;", "Þ"),
        ("&oslash;", "ø"),
        ("&Oslash;", "Ø"),
        ("&lstrok;", "ł"),
        ("&Lstrok;", "Ł"),
        ("&dstrok;", "đ"),
        ("&Dstrok;", "Đ"),
        ("&inodot;", "ı"),
        ("&imath;", "ı"),
        ("&Auml;", "Ä"),
        ("&eacute;", "é"),
        ("&egrave;", "è"),
        ("&ocirc;", "ô"),
        ("&ntilde;", "ñ"),
        ("&aring;", "å"),
        ("&ccedil;", "ç"),
        ("&ccaron;", "č"),
        ("&abreve;", "ă"),
        ("&udblac;", "ű"),
        ("&zdot;", "ż"),
        ("&amacr;", "ā"),
        ("&aogon;", "ą"),
    ] {
        let typed = format!("An{escaped}na");
        assert_eq!(Name::new(&typed).garbled(), Some((3, '&')), "{typed}");
        assert_eq!(sanitize(NameField::Last, &typed).value, format!("An{letter}na"), "{typed}");
    }
    // Signs that no name has: garbled, but nothing is proposed.
    for typed in ["An&quot;na", "An&lt;na", "An&gt;na", "An&amp;na"] {
        assert_eq!(Name::new(typed).garbled(), Some((3, '&')), "{typed}");
        assert_eq!(sanitize(NameField::Last, typed).value, "", "{typed}");
    }
}

#[test]
fn a_letter_of_another_script_in_a_word_is_found() {
    for (text, expected) in [
        ("Anna Анна", None),
        ("Аnna", Some((2, 'n'))),
        ("Annα", Some((4, 'α'))),
        ("Anո", Some((3, 'ո'))),
        ("Ꭺnna", Some((2, 'n'))),
        ("Anꭺ", Some((3, 'ꭺ'))),
        ("ᏣᎳᎩ", None),
    ] {
        assert_eq!(Name::new(text).mixed_script(), expected, "{text}");
    }
}

#[test]
fn a_name_without_a_visible_character_is_blank() {
    for (text, expected) in [
        ("", true),
        (" ", true),
        ("\u{A0}\u{200B}\u{200D}\n", true),
        ("Anna", false),
        (" A ", false),
        ("-", false),
        ("4", false),
    ] {
        assert_eq!(Name::new(text).is_blank(), expected, "{text:?}");
    }
}

#[test]
fn signs_of_a_script_stand_where_it_writes_them() {
    use FaultKind::{Invisible, Symbol};
    for (text, expected) in [
        // Between two letters of Catalan, not beside one.
        ("Gal·la", &[] as &[_]),
        ("Gal·a", &[(Symbol, 4)]),
        ("Ga·la", &[(Symbol, 3)]),
        // After letters of Arabic and Tibetan.
        ("محمـد", &[]),
        ("Annaـ", &[(Symbol, 5)]),
        ("བསོད་", &[]),
        ("Anna་", &[(Symbol, 5)]),
        // At the end of a word a joiner follows a virama, not another letter.
        ("അവന്\u{200D}", &[]),
        ("श्या\u{200D}", &[(Invisible, 5)]),
    ] {
        assert_eq!(faults(text, NameField::First), expected, "{text}");
    }
}

#[test]
fn signs_that_unicode_classifies_as_letters_are_symbols() {
    for (text, position) in [
        ("Anna ℹ", 6),
        ("Anna ǀ", 6),
        ("Annaǃ", 5),
        ("AnnaǀMaria", 5),
        ("van ǀder", 5),
        ("da ǀPaz", 4),
        ("श्याǀमा", 5),
        ("Annaµ", 5),
        ("Anna ツ", 6),
        ("Annaღ", 5),
        ("ღAnna", 1),
        ("Anna \u{13000}", 6),
        ("Annaˇ", 5),
        ("ˇ", 1),
        ("\u{1D400}nna", 1),
        ("Ａnna", 1),
        ("Annaᵃ", 5),
        ("ᴀnna", 1),
        ("Anna º", 6),
        ("AnnaーMaria", 5),
        ("ー", 1),
        ("Anna/Maria", 5),
        ("A/L", 2),
        ("Anna A/Lb", 7),
        ("Anna C/O Meier", 7),
    ] {
        assert_eq!(faults(text, NameField::First), [(FaultKind::Symbol, position)], "{text}");
    }
}

/// Characters that occur in names, and those that do not belong there.
fn characters() -> impl Strategy<Value = char> {
    prop_oneof![
        3 => prop::char::range('a', 'z'),
        2 => prop::sample::select(vec![' ', '-', '\'', '.', '’', '´', '–', '/', '😀', '4', '·', 'l']),
        2 => prop::sample::select(vec!['\u{200B}', '\u{200C}', '\u{200D}', '\u{FEFF}', '\u{A0}', '\u{202E}', '\n']),
        1 => prop::char::range('\u{300}', '\u{345}'),
        1 => prop::char::range('\u{C0}', '\u{17F}'),
        1 => prop::char::range('\u{600}', '\u{6FF}'),
        1 => prop::char::range('\u{900}', '\u{D7F}'),
        1 => prop::char::range('\u{1100}', '\u{11FF}'),
        1 => prop::char::range('\u{3040}', '\u{30FF}'),
        1 => any::<char>(),
    ]
}

fn texts() -> impl Strategy<Value = String> {
    prop::collection::vec(characters(), 0..40).prop_map(String::from_iter)
}

fn fields() -> impl Strategy<Value = NameField> {
    prop::sample::select(NameField::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(768))]

    #[test]
    fn a_proposal_has_no_fault_and_is_composed(text in texts(), field in fields()) {
        let sanitized = sanitize(field, &text);
        prop_assert_eq!(faults(&sanitized.value, field), []);
        prop_assert_eq!(garbled::first(&sanitized.value), None);
        prop_assert_eq!(sanitized.value.nfc().collect::<String>(), sanitized.value);
    }

    #[test]
    fn sanitizing_is_idempotent(text in texts(), field in fields()) {
        let once = sanitize(field, &text);
        let twice = sanitize(field, &once.value);
        prop_assert_eq!(&twice.value, &once.value);
        prop_assert_eq!(twice.changes, []);
    }

    /// Applying the listed changes to the typed text gives the proposal.
    #[test]
    fn the_changes_list_the_whole_difference(text in texts(), field in fields()) {
        let sanitized = sanitize(field, &text);
        if sanitized.value.is_empty() {
            return Ok(());
        }
        let mut applied = String::new();
        for (index, character) in text.chars().enumerate() {
            match sanitized.changes.iter().find(|change| change.position == index + 1) {
                Some(change) => {
                    prop_assert_eq!(change.from, character);
                    applied.push_str(&change.to);
                }
                None => applied.push(character),
            }
        }
        prop_assert_eq!(applied, sanitized.value);
    }

    #[test]
    fn a_plain_name_has_no_fault(text in "[a-zA-ZÀ-ž '-]{0,20}") {
        let name = Name::new(&text);
        if name.is_faultless {
            prop_assert_eq!(faults(&text, NameField::First), []);
            prop_assert!(script::mixed(&text).is_none() && !name.is_blank());
        }
    }

    #[test]
    fn the_length_is_that_of_the_composed_form(text in texts()) {
        let expected = text.nfc().count();
        prop_assert_eq!(Name::new(&text).length(), expected);
        prop_assert!(!Name::new(&text).is_longer_than(expected));
        prop_assert!(expected == 0 || Name::new(&text).is_longer_than(expected - 1));
    }
}
