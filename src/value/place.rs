//! Finds countries and other places that the text of a place names: `Chicago, USA`, `New York (US)`, `US-NY`.
//!
//! Names are compared without case, spaces and punctuation. A name counts where it is written as one: between commas,
//! slashes, brackets and dashes, or as the last words before one. So `Usadel` and `Rue des États-Unis` name no
//! country.

use super::near_miss::folded;

/// The last words of a part of the text: `USA`, and `York USA`, and `New York USA`, of `New York USA, c/o Miller`.
#[derive(Clone, Copy)]
pub struct Ending<'a> {
    words: &'a str,
    before: &'a str,
    /// The first of their letters and digits, in capitals, and the number of bytes of all of them: nearly every name
    /// differs in these, which can be compared without reading it.
    first: Option<char>,
    length: usize,
    /// Whether these words are the whole part.
    pub is_part: bool,
    /// Whether another part came before this one.
    pub follows: bool,
}

/// Returns the endings of all parts of a text that begin like a name. A text of many words is no place, so only the
/// last few words of a part are read.
pub fn endings<'a>(text: &'a str, beginnings: &'a Beginnings) -> impl Iterator<Item = Ending<'a>> {
    let text = if beginnings.are_in(text) { text } else { "" };
    parts(text).enumerate().flat_map(move |(at, part)| {
        let starts = part.char_indices().rev().filter(|(start, symbol)| {
            symbol.is_alphanumeric()
                && part
                    .get(..*start)
                    .and_then(|before| before.chars().next_back())
                    .is_none_or(|before| !before.is_alphanumeric())
        });
        starts.take(LONGEST_IN_WORDS).filter_map(move |(start, _)| {
            let (before, words) = part.split_at_checked(start)?;
            let mut symbols = words.chars();
            if !beginnings.have(symbols.next()?, symbols.next()) {
                return None;
            }
            let before = before.trim_end_matches(|symbol: char| !symbol.is_alphanumeric());
            let first = folded(words).next();
            let length = folded(words).map(char::len_utf8).sum();
            Some(Ending { words, before, first, length, is_part: before.is_empty(), follows: at > 0 })
        })
    })
}

/// The beginnings of the names of lists, by their first letter: the second letters, and the lengths of the names.
/// Nearly no word of a text begins like one, which one pass shows, and nearly no ending that does has the right
/// length; only the others are compared with the names.
#[derive(Clone, Copy)]
pub struct Beginnings {
    seconds: [u32; KINDS],
    lengths: [u64; KINDS],
}

/// The letters, digits alike, and all other symbols alike.
const KINDS: usize = 28;

impl Beginnings {
    /// Returns the beginnings of lists of names, given as letters and digits in capitals.
    #[must_use]
    pub fn of(lists: &[&[&str]]) -> Self {
        let (mut seconds, mut lengths) = ([0; KINDS], [0; KINDS]);
        for name in lists.iter().copied().flatten() {
            let mut symbols = name.chars().map(kind);
            let first = symbols.next().unwrap_or_default();
            if let (Some(seconds), Some(lengths)) = (seconds.get_mut(first), lengths.get_mut(first)) {
                // Anything may follow a name of one letter.
                *seconds |= symbols.next().map_or(u32::MAX, |second| 1 << second);
                *lengths |= length_bit(name.len());
            }
        }
        Self { seconds, lengths }
    }

    /// Returns whether a name begins with the first letter of an ending and has its length.
    #[must_use]
    pub fn may_be(&self, ending: &Ending<'_>) -> bool {
        let lengths = ending.first.and_then(|first| self.lengths.get(kind(first))).copied().unwrap_or_default();
        lengths & length_bit(ending.length) != 0
    }

    /// Returns whether a word of a text begins like a name.
    fn are_in(&self, text: &str) -> bool {
        let mut symbols = text.chars().peekable();
        let mut is_in_word = false;
        while let Some(symbol) = symbols.next() {
            let was_in_word = std::mem::replace(&mut is_in_word, symbol.is_alphanumeric());
            if is_in_word && !was_in_word && self.have(symbol, symbols.peek().copied()) {
                return true;
            }
        }
        false
    }

    /// Returns whether a name begins with these. After a character that is no letter, or becomes two in capitals,
    /// anything may follow.
    fn have(&self, first: char, second: Option<char>) -> bool {
        let seconds = folded_kind(first).and_then(|first| self.seconds.get(first)).copied().unwrap_or_default();
        let second = second.filter(|second| first.is_ascii() && second.is_alphanumeric()).and_then(folded_kind);
        seconds & second.map_or(u32::MAX, |second| 1 << second) != 0
    }
}

fn folded_kind(symbol: char) -> Option<usize> {
    if symbol.is_ascii() { Some(kind(symbol.to_ascii_uppercase())) } else { symbol.to_uppercase().next().map(kind) }
}

/// Returns the bit of a length; all long names share one.
fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

fn kind(symbol: char) -> usize {
    match symbol {
        'A'..='Z' => (symbol as usize).saturating_sub('A' as usize),
        '0'..='9' => 26,
        _ => 27,
    }
}

/// `S.A.M.O.A. U.S.A.` is long enough.
const LONGEST_IN_WORDS: usize = 8;

impl Ending<'_> {
    /// Returns the name of a list that these words are. Names are given as letters and digits in capitals.
    #[must_use]
    pub fn find(&self, names: &[&'static str]) -> Option<&'static str> {
        let first = self.first?;
        let is_alike = |name: &str| name.len() == self.length && name.starts_with(first);
        names.iter().copied().find(|name| is_alike(name) && folded(self.words).eq(name.chars()))
    }

    /// Returns whether these words are a code of ISO 3166-2 for a part of this country: `US-NY`.
    #[must_use]
    pub fn is_division_of(&self, alpha2: &str) -> bool {
        let mut symbols = self.words.trim_end().chars();
        let is_code =
            alpha2.chars().all(|letter| symbols.next().is_some_and(|symbol| symbol.eq_ignore_ascii_case(&letter)));
        let is_joined = symbols.next().is_some_and(|symbol| !symbol.is_alphanumeric() && !symbol.is_whitespace());
        let is_letter = |symbol: Option<char>| symbol.is_some_and(|symbol| symbol.is_ascii_alphabetic());
        is_code && is_joined && is_letter(symbols.next()) && is_letter(symbols.next()) && symbols.next().is_none()
    }

    /// Returns whether the word before these is on a list, in capitals.
    #[must_use]
    pub fn comes_after(&self, words: &[&str]) -> bool {
        let last = self.before.rsplit(|symbol: char| !symbol.is_alphanumeric()).next().unwrap_or_default();
        words.iter().any(|word| folded(last).eq(word.chars()))
    }
}

/// Returns the parts between commas, slashes, brackets, line ends, and dashes with a space beside them.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    let is_space = |symbol: Option<char>| symbol.is_some_and(char::is_whitespace);
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.char_indices().find(|(at, symbol)| match symbol {
            ',' | ';' | '/' | '|' | '(' | ')' | '[' | ']' | '\n' | '\r' => true,
            '-' | '–' | '—' => {
                let before = text.get(..*at).and_then(|before| before.chars().next_back());
                let after = text.get(*at..).and_then(|after| after.chars().nth(1));
                is_space(before) || is_space(after)
            }
            _ => false,
        });
        let (part, after) = match end {
            Some((at, symbol)) => {
                (text.get(..at)?, at.checked_add(symbol.len_utf8()).and_then(|next| text.get(next..)))
            }
            None => (text, None),
        };
        rest = after;
        Some(part)
    })
    .filter(|part| part.chars().any(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_they_are_written_as_one() {
        let names = ["USA", "UNITEDSTATES"];
        for (text, expected) in [
            ("Chicago, USA", true),
            ("Chicago (U.S.A.)", true),
            ("Chicago USA", true),
            ("Chicago-USA", true),
            ("United States", true),
            ("u.s.a. / Chicago", true),
            ("Chicago – United  States", true),
            ("USA - Chicago", true),
            ("USA- Chicago", true),
            ("USA -Chicago", true),
            ("U.S.A.— Chicago", true),
            ("Usadel", false),
            ("USA-Straße 5", false),
            ("USA–Chicago", false),
            ("Lausanne", false),
            ("", false),
            (",,(", false),
        ] {
            let beginnings = Beginnings::of(&[&names]);
            let mut endings = endings(text, &beginnings);
            assert_eq!(endings.any(|ending| ending.find(&names).is_some()), expected, "{text}");
        }
    }

    #[test]
    fn no_name_is_passed_by_for_how_it_begins() {
        let names = ["USA", "ÉTATSUNIS", "США", "K", "1ST", "SSA", "IN", "ŸAB", "ÖST", "KÖB"];
        let beginnings = Beginnings::of(&[&names, &["US"]]);
        for text in [
            "Chicago, U.S.A.",
            "usa",
            "x États-Unis",
            "états-unis",
            "сша",
            "k",
            "Kansas",
            "1. St",
            "ßa",
            "ſsa",
            "ın",
            "ÿab",
            "ö-st",
            "köb",
            "K(öb",
            "US-NY",
            "a/us-ny",
        ] {
            assert!(beginnings.are_in(text), "{text}");
        }
        for name in names {
            assert!(beginnings.are_in(name), "{name}");
            let mut endings = endings(name, &beginnings);
            assert!(endings.any(|ending| beginnings.may_be(&ending) && ending.find(&names).is_some()), "{name}");
        }
        let beginnings = Beginnings::of(&[&["USA", "HAWAII"]]);
        for text in ["Berlin", "Lausanne", "Hoher Weg 5", "Musa", "Ulm", "2 A", "", ",,("] {
            assert!(!beginnings.are_in(text), "{text}");
        }
    }

    #[test]
    fn codes_of_divisions() {
        for (text, expected) in [
            ("US-NY", true),
            ("us-ny", true),
            ("US–CA", true),
            ("New York (US-NY)", true),
            ("US NY", false),
            ("USNY", false),
            ("DE-BE", false),
            ("US-Straße", false),
            ("US-NYC", false),
        ] {
            let beginnings = Beginnings::of(&[&["US"]]);
            assert_eq!(endings(text, &beginnings).any(|ending| ending.is_division_of("US")), expected, "{text}");
        }
    }
}
