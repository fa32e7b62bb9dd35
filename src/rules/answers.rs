//! What missing and unreadable mean for an answer, and what several rules say alike.

use crate::application::Stated;
use crate::facts::{Fact, Facts};
use crate::finding::{Answer, Detail, Evidence};
use crate::rulebook::{List, Lists, Map};
use crate::value::country::Country;
use crate::value::near_miss;

impl<T> Fact<T> {
    /// Judges one field: `found` where its value is a finding, unknown where there is none.
    pub fn judge(self, field: &'static str, is_find: impl FnOnce(T) -> bool) -> Answer {
        match self {
            Self::Known(value) => {
                if is_find(value) {
                    Answer::found(field)
                } else {
                    Answer::Clear
                }
            }
            Self::Missing | Self::Unreadable => Answer::unknown(field),
        }
    }
}

impl Facts<'_> {
    /// Found at a field. The place is left out where nobody asks about it, because to write down what an otherwise
    /// empty application lacks takes longer than all the rest of a check.
    pub(super) fn found(&self, field: &'static str) -> Answer {
        Answer::Found(self.evidence(field))
    }

    /// Unknown for want of a field. The place is left out as in [`Self::found`].
    pub(super) fn unknown(&self, field: &'static str) -> Answer {
        Answer::Unknown(self.evidence(field))
    }

    fn evidence(&self, field: &'static str) -> Evidence {
        match self.asked {
            Some(asked) if !asked.contains(&field) => Evidence::default(),
            Some(_) | None => Evidence::at(field),
        }
    }
}

/// Whether a list of the rulebook names a text, in whichever case: what is misspelt so is still no better than it says.
pub(super) fn names(list: &[&'static str], text: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(text))
}

/// What a value of the rulebook lists for a country.
pub(super) fn list_of(country: Country, lists: Lists) -> Option<List> {
    lists.iter().find(|(of, _)| *of == country.alpha2()).map(|(_, list)| *list)
}

/// The same answer with the listed value that was probably meant: the same letters in another case or with other separators,
/// or a known slip.
pub(super) fn perhaps(answer: Answer, text: Fact<&str>, list: &[&'static str], slips: Map) -> Answer {
    let is_found = matches!(answer, Answer::Found(_));
    match text.known().filter(|_| is_found).and_then(|text| near_miss::listed(text, list, slips)) {
        Some(suggestion) => answer.with("suggestion", Detail::Word(suggestion)),
        None => answer,
    }
}

/// What of a list of pointers holds nothing. `null` is judged apart, because it can be an answer.
pub(super) fn missing_of<'a>(
    facts: &Facts<'_>,
    required: impl IntoIterator<Item = &'a &'static str>,
    null: impl Fn(&'static str) -> Answer,
) -> Answer {
    if facts.is_bare() {
        return Answer::Clear;
    }
    let mut answer = Answer::Clear;
    for &pointer in required {
        let of_field = match facts.stated_at(pointer) {
            Stated::Something => continue,
            Stated::Nothing => facts.found(pointer),
            Stated::Null => null(pointer),
            Stated::Unreadable => facts.unknown(pointer),
        };
        answer = answer.or(of_field);
    }
    answer
}
