//! Garbled text: bytes of UTF-8 read as Windows-1252 or Latin-1 (`BjÃ¶rn`), escapes that were not decoded
//! (`O&#39;Neil`, `J\u00fcrgen`, `M%C3%BCller`), and the sign for a lost letter (U+FFFD).
//!
//! A correction is proposed only where it is certain: all of the text can be decoded, and nothing in it is left over.
//! Source: the WHATWG's Encoding Standard (index windows-1252) and HTML Standard (named character references),
//! limited to those for Latin letters and the signs beside them.

use super::Placed;
use crate::value::composition;

/// The number of times a text is decoded; garbled twice is common, more often is rare.
const MOST_TIMES: usize = 3;

/// Returns the first character of the first garbled place, and its position from 1.
pub(super) fn first(text: &str) -> Option<(usize, char)> {
    let mut before = None;
    for (index, (at, character)) in text.char_indices().enumerate() {
        let rest = text.get(at..).unwrap_or_default();
        if character == '\u{FFFD}' || escape(rest).is_some() || misread(before, rest) {
            return Some((index + 1, character));
        }
        before = Some(character);
    }
    None
}

/// Returns the original text, each character with the position of the first that it was garbled into.
pub(super) fn meant(characters: &[Placed]) -> Option<Vec<Placed>> {
    let mut meant = characters.to_vec();
    for _ in 0..MOST_TIMES {
        let text: String = meant.iter().map(|one| one.character).collect();
        if first(&text).is_none() {
            return Some(meant);
        }
        meant = unescaped(&meant, &text).or_else(|| read_again(&meant))?;
    }
    None
}

/// The meaning of an escape: a character, or a byte of one.
enum Escaped {
    Character(char),
    Byte(u8),
}

/// Returns the escape that a text begins with, and its length in characters. All of them are ASCII.
fn escape(text: &str) -> Option<(Escaped, usize)> {
    let mut characters = text.chars();
    match characters.next()? {
        '%' | '=' => Some((Escaped::Byte(u8::try_from(hexadecimal(text, 1, 2)?).ok()?), 3)),
        '\\' => match characters.next()? {
            'u' => unit(text, 0),
            'x' => Some((Escaped::Character(char::from_u32(hexadecimal(text, 2, 2)?)?), 4)),
            _ => None,
        },
        '&' => {
            /// The longest of the names below is `&Ccedil;`; numbers may have leading zeros.
            const LONGEST: usize = 9;
            let body = text.get(1..)?;
            let end = body.bytes().take(LONGEST).position(|byte| byte == b';')?;
            Some((Escaped::Character(entity(body.get(..end)?)?), end + 2))
        }
        _ => None,
    }
}

/// Reads `\u00fc`, or two of them for a character beyond the sixteen bits of one.
fn unit(text: &str, at: usize) -> Option<(Escaped, usize)> {
    const LENGTH: usize = 6;
    let high = hexadecimal(text, at + 2, 4)?;
    if let Some(character) = char::from_u32(high) {
        return Some((Escaped::Character(character), LENGTH));
    }
    let low = text.get(at + LENGTH..)?.starts_with("\\u").then(|| hexadecimal(text, at + LENGTH + 2, 4))??;
    let pair = char::decode_utf16([u16::try_from(high).ok()?, u16::try_from(low).ok()?]).next()?.ok()?;
    Some((Escaped::Character(pair), 2 * LENGTH))
}

fn hexadecimal(text: &str, at: usize, digits: usize) -> Option<u32> {
    let digits = text.get(at..at.checked_add(digits)?)?;
    digits.bytes().all(|digit| digit.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

/// Returns the character of an HTML entity: by number, or by the names of Latin letters.
fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = match hexadecimal {
            Some(digits) => u32::from_str_radix(digits, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "amp" => '&',
        "apos" | "lsquo" | "rsquo" => '\'',
        "quot" => '"',
        "lt" => '<',
        "gt" => '>',
        "nbsp" => ' ',
        "szlig" => 'ß',
        "aelig" => 'æ',
        "AElig" => 'Æ',
        "oelig" => 'œ',
        "OElig" => 'Œ',
        "eth" => 'ð',
        "ETH" => 'Ð',
        "thorn" => 'þ',
        "THORN" => 'Þ',
        "oslash" => 'ø',
        "Oslash" => 'Ø',
        "lstrok" => 'ł',
        "Lstrok" => 'Ł',
        "dstrok" => 'đ',
        "Dstrok" => 'Đ',
        "inodot" | "imath" => 'ı',
        _ => {
            let mut letters = name.chars();
            let letter = letters.next().filter(char::is_ascii_alphabetic)?;
            let mark = match letters.as_str() {
                "uml" => '\u{308}',
                "acute" => '\u{301}',
                "grave" => '\u{300}',
                "circ" => '\u{302}',
                "tilde" => '\u{303}',
                "ring" => '\u{30A}',
                "cedil" => '\u{327}',
                "caron" => '\u{30C}',
                "breve" => '\u{306}',
                "dblac" => '\u{30B}',
                "dot" => '\u{307}',
                "macr" => '\u{304}',
                "ogon" => '\u{328}',
                _ => return None,
            };
            let composed = composition::composed(&String::from_iter([letter, mark]));
            let mut characters = composed.chars();
            characters.next().filter(|_| characters.next().is_none())?
        }
    })
}

/// Returns the text with every escape decoded; `None` where there is none, or where bytes are not valid UTF-8.
fn unescaped(characters: &[Placed], text: &str) -> Option<Vec<Placed>> {
    let mut bytes = Vec::with_capacity(text.len());
    let (mut rest, mut index, mut met) = (text, 0, false);
    while let (Some(one), Some(first)) = (characters.get(index), rest.chars().next()) {
        let mut utf8 = [0; 4];
        let length = match escape(rest) {
            Some((escaped, length)) => {
                met = true;
                match escaped {
                    Escaped::Byte(byte) => bytes.push((byte, one.origin)),
                    Escaped::Character(character) => {
                        let encoded = character.encode_utf8(&mut utf8).bytes();
                        bytes.extend(encoded.map(|byte| (byte, one.origin)));
                    }
                }
                length
            }
            None => {
                bytes.extend(first.encode_utf8(&mut utf8).bytes().map(|byte| (byte, one.origin)));
                1
            }
        };
        rest = rest.get(if length == 1 { first.len_utf8() } else { length }..)?;
        index += length;
    }
    if met { decoded(&bytes) } else { None }
}

/// Returns the text decoded again, where its bytes in Windows-1252 are UTF-8.
fn read_again(characters: &[Placed]) -> Option<Vec<Placed>> {
    let bytes: Option<Vec<_>> =
        characters.iter().map(|one| Some((windows_1252(one.character)?, one.origin))).collect();
    decoded(&bytes?)
}

fn decoded(bytes: &[(u8, usize)]) -> Option<Vec<Placed>> {
    let utf8: Vec<u8> = bytes.iter().map(|(byte, _)| *byte).collect();
    let text = std::str::from_utf8(&utf8).ok()?;
    let placed = |(at, character): (usize, char)| Some(Placed { character, origin: bytes.get(at)?.1 });
    text.char_indices().map(placed).collect()
}

/// Returns whether a text begins with the bytes of one character of UTF-8, each read as a character of Windows-1252,
/// and cannot be a name as it is.
fn misread(before: Option<char>, text: &str) -> bool {
    let Some(sequence) = Sequence::at(text) else { return false };
    match sequence.lead {
        // `Ã` is followed by a vowel where it is a letter.
        0xC3 => true,
        // `KÄŠA` in capitals is a name. No name has a capital after a small letter, or Nordic `Å` before `š`.
        0xC2 | 0xC4 | 0xC5 => {
            !sequence.may_be_name
                || (sequence.lead == 0xC5 && matches!(sequence.last, 'š' | 'ž'))
                || before.is_some_and(char::is_lowercase)
        }
        // Other scripts: a word has two letters.
        0xC6..=0xDF => Sequence::at(sequence.rest).is_some_and(|next| matches!(next.lead, 0xC6..=0xDF)),
        _ => !sequence.may_be_name,
    }
}

/// The characters that the bytes of one character were read as.
struct Sequence<'t> {
    /// The first byte.
    lead: u8,
    /// The last of the characters.
    last: char,
    /// Whether those after the first are letters that follow others in names, or signs that people type there.
    may_be_name: bool,
    /// The rest of the text.
    rest: &'t str,
}

impl<'t> Sequence<'t> {
    fn at(text: &'t str) -> Option<Self> {
        let mut characters = text.chars();
        let mut last = characters.next().filter(|lead| !lead.is_ascii())?;
        let lead = windows_1252(last)?;
        let length = match lead {
            0xC2..=0xDF => 2,
            0xE0..=0xEF => 3,
            0xF0..=0xF4 => 4,
            _ => return None,
        };
        let mut bytes = [lead, 0, 0, 0];
        let mut may_be_name = true;
        for place in bytes.get_mut(1..length)? {
            last = characters.next()?;
            *place = windows_1252(last)?;
            may_be_name &= matches!(last, 'Š' | 'š' | 'Ž' | 'ž' | '’' | '‘' | '´' | '\u{AD}' | '\u{A0}');
        }
        std::str::from_utf8(bytes.get(..length)?).ok()?;
        Some(Self { lead, last, may_be_name, rest: characters.as_str() })
    }
}

/// Returns the byte of a character in Windows-1252, or in Latin-1 where the two differ.
fn windows_1252(character: char) -> Option<u8> {
    /// From 0x80 on; the five bytes without a character are read as control characters.
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match u8::try_from(u32::from(character)) {
        Ok(byte) => Some(byte),
        Err(_) => {
            let at = UPPER.iter().position(|one| *one == character)?;
            u8::try_from(at).ok()?.checked_add(0x80)
        }
    }
}
