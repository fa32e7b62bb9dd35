//! Signs that Unicode classifies as letters, and which of them a name may have.
//!
//! Source: the Unicode Character Database (compatibility decompositions, blocks), checked 2026-11-26.

/// Returns whether a character is a modifier letter that names use like an apostrophe: primes, the okina, the
/// apostrophe of Ukrainian and Breton, ayin and hamza, glottal stops, the saltillo.
pub(super) const fn is_apostrophe(character: char) -> bool {
    matches!(character, '\u{2B9}'..='\u{2C1}' | '\u{2EE}' | '\u{A78B}' | '\u{A78C}')
}

/// Returns whether a character is a click letter. These begin a surname of a Khoisan language, before a capital;
/// elsewhere they are bars and exclamation marks.
pub(super) const fn is_click(character: char) -> bool {
    matches!(character, '\u{1C0}'..='\u{1C3}' | '\u{298}')
}

/// Returns whether a character is raised: `ª` and `º` end an abbreviation, as in `Mª`, and the small w a consonant.
pub(super) const fn is_raised(character: char) -> bool {
    matches!(character, 'ª' | 'º' | '\u{2B7}')
}

/// Returns whether a character is a letter by its category and a sign by its use: letters of mathematics, circled and
/// full-width ones, raised and lowered ones, small capitals of phonetics, tones, pictures, and accents on their own.
pub(super) const fn is_symbol(character: char) -> bool {
    matches!(
        character,
        'µ' | '\u{296}'
            | '\u{297}'
            | '\u{2AC}'
            | '\u{2AD}'
            | '\u{2B0}'..='\u{2B6}'
            | '\u{2B8}'
            | '\u{2C2}'..='\u{2ED}'
            | '\u{2EF}'..='\u{2FF}'
            | '\u{374}'
            | '\u{37A}'
            | '\u{559}'
            | '\u{10FC}'
            | '\u{1D00}'..='\u{1D77}'
            | '\u{1D79}'..='\u{1DBF}'
            | '\u{2071}'
            | '\u{207F}'
            | '\u{2090}'..='\u{209C}'
            // Letterlike symbols, except the ohm, kelvin and angstrom signs, which are letters in their composed
            // form.
            | '\u{2100}'..='\u{2125}'
            | '\u{2127}'..='\u{2129}'
            | '\u{212C}'..='\u{214F}'
            | '\u{2C7C}'
            | '\u{2C7D}'
            | '\u{A69C}'
            | '\u{A69D}'
            | '\u{A717}'..='\u{A71F}'
            | '\u{A770}'
            | '\u{A788}'
            | '\u{A78F}'
            | '\u{A7F1}'..='\u{A7F4}'
            | '\u{A7F8}'
            | '\u{A7F9}'
            | '\u{AB5C}'..='\u{AB5F}'
            | '\u{AB69}'
            | '\u{A66E}'
            // Whole sentences of praise; the ligature of Allah is part of names.
            | '\u{FDFA}'
            | '\u{FDFB}'
            // Pictures: Linear B, cuneiform, hieroglyphs.
            | '\u{10080}'..='\u{100FF}'
            | '\u{12000}'..='\u{1254F}'
            | '\u{13000}'..='\u{1467F}'
            | '\u{FF21}'..='\u{FF3A}'
            | '\u{FF41}'..='\u{FF5A}'
            | '\u{10780}'..='\u{107BF}'
            | '\u{1D400}'..='\u{1D7FF}'
            | '\u{1E030}'..='\u{1E06D}'
            | '\u{1EE00}'..='\u{1EEFF}'
    )
}
