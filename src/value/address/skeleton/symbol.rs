//! The appearance of one character: the tables and lists of a [skeleton](super::skeleton).
//!
//! Compatibility forms, accents, and letters of other scripts fold into the Latin letter that they look like, other
//! letters of those scripts into their Latin transliteration; invisible characters are dropped. Source: Unicode
//! Technical Standard 39 (confusables) and Unicode Standard Annex 15 (decomposition), by hand; our own choice where
//! that serves the words of addresses. To add a character, add its text to `src/value/address/tests.rs`, too.

use super::OTHER_LETTER;
use crate::character::{Sort, half_width, plain_letter, shows_nothing};
use crate::value::composition;

/// Returns the symbols of a character, packed with the first one lowest; 0 for one that is dropped.
#[inline]
pub(super) fn symbols(char: char) -> u64 {
    if char.is_ascii() { u64::from(of_ascii(char)) } else { beyond_ascii(char) }
}

/// Returns the first symbol of a character; 0 for one that is dropped.
pub(super) fn first_symbol(char: char) -> u8 {
    let [first, ..] = symbols(char).to_le_bytes();
    first
}

/// Returns the symbol of an ASCII character.
#[inline]
fn of_ascii(char: char) -> u8 {
    ASCII.get(char as usize).copied().unwrap_or(b' ')
}

/// The symbol of each ASCII character: sixteen to a row, from `\0` to DEL. Line ends, `;`, `|` and parentheses
/// separate as a comma does; a backslash is a slash, a grave accent an apostrophe.
#[rustfmt::skip]
static ASCII: [u8; 128] = *b"\
    \x20         ,  ,  \
    \x20               \
    \x20      ',,  ,-./\
    0123456789 ,    \
    \x20abcdefghijklmno\
    pqrstuvwxyz /   \
    'abcdefghijklmno\
    pqrstuvwxyz ,   ";

/// Returns the symbols of a character beyond ASCII, as [`symbols`] does.
fn beyond_ascii(char: char) -> u64 {
    // Full-width characters, letters in circles or of mathematical alphabets.
    let plain = plain_letter(char).unwrap_or(half_width(char));
    if plain.is_ascii() {
        return u64::from(of_ascii(plain));
    }
    let symbols: &[u8] = match char {
        '℅' => b" c/o ",
        '№' => b" no ",
        'ß' | 'ẞ' => b"ss",
        'æ' | 'Æ' => b"ae",
        'œ' | 'Œ' => b"oe",
        'Ĳ' | 'ĳ' => b"ij",
        'Ǉ'..='ǉ' => b"lj",
        'Ǌ'..='ǌ' => b"nj",
        'Ǳ'..='ǳ' => b"dz",
        'Ⅱ' | 'ⅱ' => b"ii",
        'Ⅲ' | 'ⅲ' => b"iii",
        'Ⅳ' | 'ⅳ' => b"iv",
        'Ⅵ' | 'ⅵ' => b"vi",
        'Ⅶ' | 'ⅶ' => b"vii",
        'Ⅷ' | 'ⅷ' => b"viii",
        'Ⅸ' | 'ⅸ' => b"ix",
        'Ⅺ' | 'ⅺ' => b"xi",
        'Ⅻ' | 'ⅻ' => b"xii",
        'ﬀ' => b"ff",
        'ﬁ' => b"fi",
        'ﬂ' => b"fl",
        'ﬃ' => b"ffi",
        'ﬄ' => b"ffl",
        'ﬅ' | 'ﬆ' => b"st",
        'Þ' | 'þ' | 'ϑ' | 'ϴ' => b"th",
        '\u{85}' | '\u{3001}' | '\u{2028}' | '\u{2029}' => b",",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => b"-",
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2B9}' | '\u{2BC}' | '\u{B4}' | '\u{2032}' => b"'",
        '\u{2044}' | '\u{2215}' => b"/",
        '\u{2024}' | '\u{3002}' => b".",
        // Letters in brackets and flags; digits in circles and brackets, of mathematical alphabets, lowered, raised.
        '\u{249C}'..='\u{24B5}' => return letter(char, 0x249C),
        '\u{1F110}'..='\u{1F129}' => return letter(char, 0x1F110),
        '\u{1F1E6}'..='\u{1F1FF}' => return letter(char, 0x1F1E6),
        '\u{1D7CE}'..='\u{1D7FF}' => return u64::from(b'0' + of(char, 0x1D7CE) % 10),
        '\u{2460}'..='\u{2468}' => return u64::from(b'1' + of(char, 0x2460)),
        '\u{2474}'..='\u{247C}' => return u64::from(b'1' + of(char, 0x2474)),
        '\u{2776}'..='\u{277E}' => return u64::from(b'1' + of(char, 0x2776)),
        '\u{2080}'..='\u{2089}' => return u64::from(b'0' + of(char, 0x2080)),
        '\u{2074}'..='\u{2079}' => return u64::from(b'4' + of(char, 0x2074)),
        '⁰' | '⓪' | '⓿' => b"0",
        '¹' => b"1",
        '²' => b"2",
        '³' => b"3",
        // Han and Hangul of PO boxes: each is a word of its own, because no space separates the words there.
        '私' => b" zp ",
        '書' => b" zs ",
        '箱' => b" zb ",
        '邮' | '郵' => b" zy ",
        '政' => b" zz ",
        '信' => b" zx ",
        '사' => b" zq ",
        '서' => b" zr ",
        '함' => b" zh ",
        'Α'..='Ω' => GREEK.get(usize::from(of(char, 0x391))).copied().unwrap_or_default(),
        'α'..='ω' => GREEK.get(usize::from(of(char, 0x3B1))).copied().unwrap_or_default(),
        'А'..='Я' => CYRILLIC.get(usize::from(of(char, 0x410))).copied().unwrap_or_default(),
        'а'..='я' => CYRILLIC.get(usize::from(of(char, 0x430))).copied().unwrap_or_default(),
        'Ѐ'..='Џ' => CYRILLIC_BESIDE.get(usize::from(of(char, 0x400))).copied().unwrap_or_default(),
        'ѐ'..='џ' => CYRILLIC_BESIDE.get(usize::from(of(char, 0x450))).copied().unwrap_or_default(),
        'א'..='ת' => HEBREW.get(usize::from(of(char, 0x5D0))).map(core::slice::from_ref).unwrap_or_default(),
        _ if lookalike(char) != 0 => return u64::from(lookalike(char)),
        _ if shows_nothing(char) => b"",
        _ => return by_sort(char),
    };
    packed(symbols)
}

/// Returns the symbols of a character on no list: by the first part of its decomposition, or else by its sort.
fn by_sort(char: char) -> u64 {
    let first = composition::first_part(char);
    if first != char {
        return symbols(first);
    }
    u64::from(match Sort::of(char) {
        Sort::Mark | Sort::Format | Sort::Hidden => 0,
        Sort::Letter => OTHER_LETTER,
        // The value of a digit of another script makes no difference.
        Sort::Sign if char.is_numeric() => b'9',
        Sort::Sign if char.is_alphanumeric() => OTHER_LETTER,
        Sort::Dash => b'-',
        Sort::Sign | Sort::Space => b' ',
    })
}

fn packed(symbols: &[u8]) -> u64 {
    symbols.iter().rev().fold(0, |packed, &symbol| packed << 8 | u64::from(symbol))
}

/// Returns the distance of a character from the first one of its row.
const fn of(char: char, first: u32) -> u8 {
    (char as u32 - first) as u8
}

/// Returns a letter of several Latin alphabets in a row, of which the first begins at `first`.
const fn letter(char: char, first: u32) -> u64 {
    (b'a' + of(char, first)) as u64
}

/// The Greek letters in the order of Unicode, from Alpha on; the capitals have a gap for the final sigma.
static GREEK: [&[u8]; 25] = [
    b"a", b"b", b"g", b"d", b"e", b"z", b"h", b"th", b"i", b"k", b"l", b"m", b"n", b"x", b"o", b"p", b"p", b"s",
    b"s", b"t", b"y", b"f", b"x", b"ps", b"w",
];

/// The Cyrillic letters in the order of Unicode, from А on.
static CYRILLIC: [&[u8]; 32] = [
    b"a", b"b", b"b", b"r", b"d", b"e", b"zh", b"z", b"i", b"i", b"k", b"l", b"m", b"h", b"o", b"p", b"p", b"c",
    b"t", b"y", b"f", b"x", b"ts", b"ch", b"sh", b"sh", b"b", b"y", b"b", b"e", b"yu", b"ya",
];

/// The Cyrillic letters that Unicode has apart from those, from Ѐ on.
static CYRILLIC_BESIDE: [&[u8]; 16] =
    [b"e", b"e", b"dj", b"r", b"e", b"s", b"i", b"i", b"j", b"lj", b"nj", b"h", b"k", b"i", b"y", b"dz"];

/// The Hebrew letters in the order of Unicode, from Alef on.
static HEBREW: [u8; 27] = *b"abgdhvzjtykklmmnnsappccqrwt";

/// Returns the Latin letter that another one looks like, for those without a decomposition; 0 for none.
const fn lookalike(char: char) -> u8 {
    match char {
        'ª' | 'ᴀ' | 'ɑ' | 'ɐ' | 'ᵃ' | 'ₐ' | 'Ꭺ' | 'ꓮ' | 'ᴬ' => b'a',
        'ʙ' | 'ɓ' | 'ƀ' | 'ᵇ' | 'ᴮ' | 'ℬ' | 'Ᏼ' | 'ꓐ' | 'ϐ' => b'b',
        'ᴄ' | 'ƈ' | 'ᶜ' | 'ℂ' | 'ℭ' | 'Ꮯ' | 'ꓚ' | 'ϲ' | 'Ϲ' | 'ⅽ' | 'Ⅽ' | 'ⲥ' | 'Ⲥ' | 'ꟲ' => {
            b'c'
        }
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ᴅ' | 'ɗ' | 'ɖ' | 'ᵈ' | 'ᴰ' | 'ԁ' | 'ⅾ' | 'Ⅾ' | 'Ꭰ' | 'ꓓ' | 'ⅅ' | 'ⅆ' => {
            b'd'
        }
        'ᴇ' | 'ɛ' | 'ə' | 'Ə' | 'ᵉ' | 'ₑ' | 'ᴱ' | 'ℯ' | 'ℰ' | 'Ꭼ' | 'ꓰ' | 'ⅇ' => b'e',
        'ꜰ' | 'ƒ' | 'ᶠ' | 'ℱ' | 'ꓝ' | 'ꟳ' => b'f',
        'ɢ' | 'ɡ' | 'ɠ' | 'ᵍ' | 'ᴳ' | 'ℊ' | 'Ꮐ' | 'ꓖ' | 'ց' => b'g',
        'ħ' | 'Ħ' | 'ʜ' | 'ɦ' | 'ʰ' | 'ₕ' | 'ᴴ' | 'ℎ' | 'ℏ' | 'ℋ' | 'ℌ' | 'ℍ' | 'һ' | 'Һ' | 'հ' | 'Ꮋ' | 'ꓧ' => {
            b'h'
        }
        'ı' | 'ɪ' | 'ɩ' | 'ⁱ' | 'ᵢ' | 'ᴵ' | 'ℐ' | 'ℑ' | 'ⅰ' | 'Ⅰ' | 'Ꭵ' | 'ꓲ' | 'ℹ' | 'ⅈ' => {
            b'i'
        }
        'ᴊ' | 'ȷ' | 'ʲ' | 'ⱼ' | 'ᴶ' | 'Ꭻ' | 'ꓙ' | 'ϳ' | 'ⅉ' => b'j',
        'ĸ' | 'ᴋ' | 'ƙ' | 'ᵏ' | 'ₖ' | 'ᴷ' | 'Ꮶ' | 'ꓗ' => b'k',
        'ł' | 'Ł' | 'ʟ' | 'ˡ' | 'ₗ' | 'ᴸ' | 'ℒ' | 'ℓ' | 'ⅼ' | 'Ⅼ' | 'Ꮮ' | 'ꓡ' | 'ӏ' | 'Ӏ' | 'ŀ' | 'Ŀ' => {
            b'l'
        }
        'ᴍ' | 'ᵐ' | 'ₘ' | 'ᴹ' | 'ℳ' | 'ⅿ' | 'Ⅿ' | 'Ꮇ' | 'ꓟ' => b'm',
        'ŋ' | 'Ŋ' | 'ŉ' | 'ɴ' | 'ɲ' | 'ⁿ' | 'ₙ' | 'ᴺ' | 'ℕ' | 'ո' | 'ꓠ' => b'n',
        'ø' | 'Ø' | 'º' | 'ᴏ' | 'ᵒ' | 'ₒ' | 'ᴼ' | 'ℴ' | 'օ' | 'Օ' | 'ⲟ' | 'Ⲟ' | 'ꓳ' => b'o',
        'ᴘ' | 'ƥ' | 'ᵖ' | 'ₚ' | 'ᴾ' | 'ℙ' | 'Ꮲ' | 'ꓑ' | 'ⲣ' | 'Ⲣ' => b'p',
        'ℚ' | 'ԛ' | 'զ' | 'ꟴ' | '𐞥' => b'q',
        'ʀ' | 'ɾ' | 'ʳ' | 'ᵣ' | 'ᴿ' | 'ℛ' | 'ℜ' | 'ℝ' | 'ꓣ' => b'r',
        'ſ' | 'ꜱ' | 'ʂ' | 'ˢ' | 'ₛ' | 'Տ' | 'Ꮪ' | 'ꓢ' | '꟱' => b's',
        'ŧ' | 'Ŧ' | 'ᴛ' | 'ƭ' | 'ᵗ' | 'ₜ' | 'ᵀ' | 'Ꭲ' | 'ꓔ' | 'ⲧ' => b't',
        'ᴜ' | 'ʊ' | 'ᵘ' | 'ᵤ' | 'ᵁ' | 'ս' | 'Ս' | 'ꓴ' => b'u',
        'ᴠ' | 'ʋ' | 'ᵛ' | 'ᵥ' | 'ⱽ' | 'ѵ' | 'ⅴ' | 'Ⅴ' | 'Ꮩ' | 'ꓦ' => b'v',
        'ᴡ' | 'ʷ' | 'ᵂ' | 'ԝ' | 'Ꮃ' | 'ꓪ' => b'w',
        'ˣ' | 'ₓ' | 'ⅹ' | 'Ⅹ' | 'ꓫ' => b'x',
        'ʏ' | 'ʸ' | 'ү' | 'Ү' | 'ꓬ' => b'y',
        'ᴢ' | 'ʐ' | 'ᶻ' | 'ℤ' | 'ℨ' | 'ƶ' | 'Ꮓ' | 'ꓜ' => b'z',
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The symbols of a character as text.
    fn text(char: char) -> String {
        symbols(char).to_le_bytes().into_iter().take_while(|byte| *byte != 0).map(char::from).collect()
    }

    /// The first and the last of each row, and what is alone.
    #[test]
    fn a_character_has_the_symbols_that_it_looks_like() {
        for (chars, expected) in [
            ("ÀéžΆὰё", ["a", "e", "z", "a", "a", "e"].as_slice()),
            ("№Þþϑϴ", &[" no ", "th", "th", "th", "th"]),
            ("\u{2010}\u{2015}\u{2212}\u{2024}\u{3002}", &["-", "-", "-", ".", "."]),
            ("\u{249C}\u{24B5}\u{1F110}\u{1F129}\u{1F1E6}\u{1F1FF}", &["a", "z", "a", "z", "a", "z"]),
            ("\u{1D7CE}\u{1D7D7}\u{1D7D8}\u{1D7FF}", &["0", "9", "0", "9"]),
            ("\u{2460}\u{2468}\u{2474}\u{247C}\u{2776}\u{277E}", &["1", "9", "1", "9", "1", "9"]),
            ("\u{2080}\u{2089}\u{2074}\u{2079}⁰⓪⓿¹²³", &["0", "9", "4", "9", "0", "0", "0", "1", "2", "3"]),
            ("ЀЏѐџ", &["e", "dz", "e", "dz"]),
        ] {
            let found: Vec<_> = chars.chars().map(text).collect();
            assert_eq!(found, expected, "{chars}");
        }
    }
}
